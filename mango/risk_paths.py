"""Which kinds of place a path of a command names: everything, the system, a device, a secret, something that is made again."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from functools import cache

from mango.bash_words import UNKNOWN

_SYSTEM_TOPS = frozenset(
    "/bin /boot /dev /etc /home /lib /lib32 /lib64 /media /mnt /opt /proc /root /run /sbin /srv /sys /usr /var "
    "/usr/bin /usr/lib /usr/local /usr/sbin /usr/share /usr/local/bin /usr/local/lib /var/lib /var/log /var/www /var/spool /var/mail /var/backups "
    "/var/cache /var/run /System /Library /Applications /Users".split()
)
_SYSTEM_BELOW = ("/bin/", "/boot/", "/etc/", "/lib/", "/lib32/", "/lib64/", "/proc/", "/sbin/", "/sys/", "/usr/", "/var/lib/", "/System/", "/Library/")
_REBUILT = frozenset(
    "node_modules bower_components build dist target out bin obj __pycache__ .pytest_cache .mypy_cache .ruff_cache .tox .nox .venv venv .eggs .cache cache "
    "Cache Caches .next .nuxt .svelte-kit .parcel-cache .turbo .gradle .terraform coverage htmlcov .coverage .nyc_output .sass-cache .angular _build site "
    "_site public/build tmp temp .tmp CMakeFiles cmake-build-debug cmake-build-release DerivedData Pods .ipynb_checkpoints .dart_tool .bundle "
    ".eslintcache elm-stuff _cacache .npm __snapshots__ .hypothesis Thumbs.db .DS_Store Trash".split()
)
# Patterns are compiled when they are first needed (and kept by re): a command meets few of them.
_REBUILT_ENDINGS = frozenset(
    "o obj pyc pyo class tmp temp swp swo orig rej aux toc egg-info elc gch d log cache part crdownload core pid lock DS_Store".split()
)
# A word that a secret's path must hold; nearly all paths are done with here.
_SECRET_HINTS = tuple(
    ".ssh id_ .aws netrc pgpass my.cnf git-cred gnupg kube docker npmrc pypirc .env gcloud azure password gh/ vault cred keychain ogin key ookies wallet electrum kdbx secret .pem .p12 .pfx .jks "
    "mozilla chrome service shadow sudoers krb5 ssl/ NetworkManager environ mem maps kcore htpasswd wp-config database.yml secring".split()
)
_TEMPORARY = r"(?:/private)?(?:/tmp|/var/tmp|/dev/shm)/.+"
_DEVICE = r"/dev/(?:r?disk|[shv]d[a-z*?]|xvd|nvme|mmcblk|mapper/|dm-|md\d|loop|sr\d|nbd|mem$|kmem|port$|mtd|block/|zvol/|[a-z]*vg|zd\d|\*|fb\d|ubi|nst?\d|st\d)"
_HARMLESS_DEVICE = r"/dev/(?:null|zero|full|stdin|stdout|stderr|tty|u?random|fd/\d+|pts/\d+)"
_EVERYTHING = (
    r"(?:/|~[\w.-]*|\.|\.\.|/home|/home/[^/]+|/root|/Users|/Users/[^/]+|(?:\.\./)*\.\.|/mnt|/media|[A-Za-z]:)?(?:/?\.?[*?]+|/?\.?\[\^?.*\]\*|/\.\[\^?\.\]\*)*/?"
)
_START_UP = (
    r"(?:~[^/]*|/root|/home/[^/]+)/(?:\.(?:bash|zsh)(?:rc|env)|\.(?:bash_|z)?profile|\.bash_login|\.bash_logout|\.zlogin|\.(?:k|c|tc)shrc|\.xinitrc|\.xsession|\.xprofile|\.pam_environment"
    r"|\.vimrc|\.config/fish/config\.fish|\.config/autostart/.*|\.gitconfig|\.ssh/(?:rc|config|authorized_keys2?|environment)|\.tmux\.conf)|/etc/(?:profile|bash\.bashrc|zsh.*|environment|profile\.d/.*)"
)
_CRITICAL = (
    r"/etc/(?:passwd|shadow|gshadow|group|sudoers|sudoers\.d/.*|fstab|crypttab|ld\.so\.preload|ld\.so\.conf|pam\.d/.*|pam\.conf|ssh/sshd_config|ssh/ssh_host_.*|nsswitch\.conf|inittab"
    r"|default/grub|machine-id|securetty|shells|login\.defs|cron[^/]*(?:/.*)?|rc\.local|init\.d/.*|polkit-1/.*|selinux/.*|security/.*|subuid|subgid|modules|mtab|exports|hosts\.equiv|cron\.d/.*)"
    r"|/var/spool/cron(?:/.*)?|/boot/.*|/proc/(?:sysrq-trigger|kcore|\d+/mem|sys/kernel/(?:core_pattern|modprobe|sysrq|randomize_va_space))"
    r"|/sys/firmware/.*|/sys/class/block/.*|/sys/block/.*/delete|/sys/kernel/.*|(?:/usr)?/s?bin/.*|(?:/usr)?/lib(?:32|64)?/.*|/usr/local/s?bin/(?:sudo|su|ls|bash|sh)|/root/\.ssh/.*|/var/lib/(?:dpkg|rpm|apt)/.*|/dev/(?:mem|kmem|port)"
)
_HISTORY = r"(?:.*/)?(?:\.(?:bash|zsh|sh|ksh|python|mysql|psql|node_repl|rediscli|sqlite|lesshs?t?|ash)_?history|\.lesshst|\.histfile|fish_history|\.viminfo|\.local/share/fish/fish_history)"
_SECRET = (
    r"(?:.*/)?(?:\.ssh/(?:id_[a-z0-9_]+|identity|.*_(?:rsa|ed25519|ecdsa|dsa)|\*|)|id_(?:rsa|dsa|ecdsa|ed25519)|\.ssh|\.aws(?:/credentials|/?\*?|/config)?|\.netrc|\.pgpass|\.my\.cnf|\.git-credentials|\.gnupg(?:/.*)?"
    r"|\.kube/config|\.docker/config\.json|\.npmrc|\.pypirc|\.env(?:\.[a-z]+)?|\.config/gcloud(?:/.*)?|\.azure(?:/.*)?|\.password-store(?:/.*)?|\.config/gh/hosts\.yml|\.vault-token"
    r"|\.terraform\.d/credentials.*|login\.keychain.*|keychain-db|Login Data|logins\.json|key4\.db|cookies\.sqlite|Cookies|wallet\.dat|\.electrum(?:/.*)?|.*\.kdbx|secrets?\.(?:ya?ml|json|env|txt)|credentials(?:\.json|\.db)?"
    r"|.*\.(?:pem|key|p12|pfx|jks|keystore)|\.keystore|secring\.gpg|\.mozilla(?:/.*)?|\.config/google-chrome(?:/.*)?|service[-_]account.*\.json|master\.key|\.htpasswd|wp-config\.php|database\.yml)"
    r"|/etc/(?:g?shadow-?|sudoers|ssh/ssh_host_[a-z0-9]+_key|krb5\.keytab|ssl/private(?:/.*)?|NetworkManager/system-connections(?:/.*)?|kubernetes/.*)"
    r"|/proc/(?:self|\d+|\*|\x00)/(?:environ|mem|maps)|/var/run/secrets(?:/.*)?|/run/secrets(?:/.*)?|/dev/mem|/proc/kcore"
)


@cache
def tidy(text: str) -> str:
    """The path without doubled slashes, ``/./`` and ``/../``; a trailing slash goes too."""
    if "/" not in text:
        return text
    path = posixpath.normpath(text)
    # POSIX lets two leading slashes mean something else; Linux does not.
    return path[1:] if path.startswith("//") else path


def is_everything(text: str) -> bool:
    """Root, a home, the current folder, all of them with globs, or something unknown that may be empty."""
    path = tidy(text)
    if UNKNOWN in path:
        return not path.replace(UNKNOWN, "").strip("/.*")
    return bool(path) and re.fullmatch(_EVERYTHING, path) is not None


def is_system(text: str) -> bool:
    """A folder the system is made of, or a file in one."""
    path = tidy(text).removesuffix("/*")
    if path in _SYSTEM_TOPS or path == "" or path == "/":
        return True
    if re.match(r"/(?:bin|boot|dev|etc|lib\w*|sbin|usr|var|sys|proc|root|home|opt|srv)?[*?]", path):
        return True
    return path.startswith(_SYSTEM_BELOW) and not path.startswith(("/usr/local/src/", "/usr/src/")) and not is_harmless_device(path)


def is_device(text: str) -> bool:
    """A disk, a partition, memory."""
    return "/dev/" in text and re.match(_DEVICE, tidy(text)) is not None


def is_harmless_device(text: str) -> bool:
    return text in ("/dev/null", "/dev/stdout", "/dev/stderr") or (text.startswith("/dev/") and re.fullmatch(_HARMLESS_DEVICE, text) is not None)


def _is_rebuilt_name(name: str) -> bool:
    stem, _, ending = name.rpartition(".")
    return (bool(stem) and ending in _REBUILT_ENDINGS) or (stem == "core" and ending.isdigit()) or (len(name) > 1 and name.endswith("~"))


def is_scratch(text: str) -> bool:
    """Temporary files and what a build, a package manager or a cache makes again."""
    path = tidy(text)
    if re.fullmatch(_TEMPORARY, path):
        return True
    if path.startswith("/") and is_system(path):
        return path.startswith(("/var/cache/apt/archives/", "/var/tmp/"))
    parts = path.removesuffix("/*").split("/")
    if parts[0] in (UNKNOWN, ""):
        return _is_rebuilt_name(parts[-1]) if parts[0] else any(part in _REBUILT for part in parts[3:])
    return any(part in _REBUILT for part in parts) or _is_rebuilt_name(parts[-1])


def is_start_up(text: str) -> bool:
    """A file that a shell, a desktop or sshd reads at log-in."""
    return text.startswith(("~", "/root", "/home", "/etc", "//")) and re.fullmatch(_START_UP, tidy(text)) is not None


def is_critical(text: str) -> bool:
    """A file that decides who may log in, what boots and what runs as root."""
    return text.startswith("/") and re.fullmatch(_CRITICAL, tidy(text)) is not None


def is_history(text: str) -> bool:
    return ("hist" in text or "lesshs" in text or "viminfo" in text) and re.fullmatch(_HISTORY, tidy(text)) is not None


def is_secret(text: str) -> bool:
    """A key, a password file or a store of credentials; public keys are none."""
    return any(hint in text for hint in _SECRET_HINTS) and not text.endswith(".pub") and re.fullmatch(_SECRET, tidy(text)) is not None


def is_top(text: str) -> bool:
    """One of the folders the system consists of, itself."""
    return tidy(text).removesuffix("/*") in _SYSTEM_TOPS or tidy(text) in ("/", "/*")


def is_system_file(text: str) -> bool:
    """A program or library of the system, named in full."""
    path = tidy(text)
    return re.match(r"(?:/usr)?/(?:s?bin|lib(?:32|64)?)/.", path) is not None and not text.endswith("/") and path not in _SYSTEM_TOPS


def is_sent_secret(text: str) -> bool:
    """An argument such as ``@~/.ssh/id_rsa`` or ``file=@.env``, by which curl sends a secret."""
    name, at, path = text.rpartition("@")
    return bool(at) and (not name or name.endswith("=")) and (is_secret(path.split(";")[0]) or is_history(path) or path in ("/etc/passwd", "/etc/hosts"))


def is_glob(text: str) -> bool:
    return any(c in text for c in "*?") or ("[" in text and "]" in text)


def is_unknown(text: str) -> bool:
    return UNKNOWN in text


def is_log(text: str) -> bool:
    """A log of the system: what an intruder would empty."""
    return re.match(r"/var/(?:log|account|adm)(?:/|$)|/run/log/|/var/run/[uw]tmp", tidy(text)) is not None


def is_url(text: str) -> bool:
    return re.match(r"(?:https?|ftp|sftp)://", text) is not None


CLASSES: dict[str, Callable[[str], bool]] = {
    "everything": is_everything,
    "system": is_system,
    "device": is_device,
    "scratch": is_scratch,
    "start-up": is_start_up,
    "critical": is_critical,
    "history": is_history,
    "secret": is_secret,
    "top": is_top,
    "system-file": is_system_file,
    "sent-secret": is_sent_secret,
    "glob": is_glob,
    "unknown": is_unknown,
    "log": is_log,
    "url": is_url,
}
