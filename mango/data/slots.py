"""Values for the slots of generated requests: file names, paths, numbers, hosts, each drawn at random.

Names mix real words in both languages with made-up ones, so that a model learns to copy what it has
never seen. ``draw(kind, rng, lang)`` gives a ``Slot``; ``KINDS`` lists the kinds.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Slot(NamedTuple):
    """A value three ways: as it stands in the request, as a shell word, and bare."""

    text: str
    arg: str
    raw: str


_SAFE = re.compile(r"[\w@%+=:,./~-]+\Z", re.ASCII)


def quote(raw: str) -> str:
    """The value as one shell word: bare if it can be, else in double quotes, single ones if it holds $, `, \\, ! or \"."""
    if _SAFE.match(raw):
        return raw
    if not re.search(r'[$`\\!"]', raw):
        return f'"{raw}"'
    return "'" + raw.replace("'", "'\\''") + "'"


WORDS = (
    "report data notes backup config server access error app main index test users orders sales budget invoice summary "
    "photo image video music song readme draft letter paper thesis results output input log system kernel auth mail "
    "customers products prices stock inventory employees salaries students grades courses books recipes tasks todo list "
    "project module utils helper parser client service worker queue cache session token events metrics stats monitor "
    "deploy build release version update patch fix feature plan schedule calendar contacts messages chat history archive "
    "old new final copy temp sample example demo template schema model dataset train weights graph map city country "
    "weather sensor device network router firewall proxy gateway database table query export import dump snapshot "
    "passwords keys secrets env settings options profile theme style script setup install run start stop clean check "
    "hello world alpha beta gamma delta omega apple banana orange mango lemon red blue green black white one two three "
    "january february march april june july august monday friday north south east west payroll ledger taxes contract "
    "mydir myfile foo bar baz qux website blog shop portal dashboard landing docs wiki manual guide slides poster logo "
    "ventas informe datos copia notas factura clientes productos pedidos gastos ingresos nomina empleados alumnos tareas "
    "resumen carta apuntes recetas fotos musica videos proyecto pruebas salida entrada registro respaldo usuarios precios "
    "inventario lista presupuesto contrato agenda calendario mensajes historial plantilla ejemplo viejo nuevo temporal "
    "enero febrero marzo abril junio julio agosto lunes viernes casa trabajo escuela tienda gato perro libro pelicula"
).split()
_SYLLABLES = "ba be bi bo bu ca ce co cu da de di do du fa fe fi fo ga go gu ha he ka ke ki ko la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po pu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo wa we xa ya yo za ze zi zo zu tr ll st ck sh ng ant orn ist ven lux tor".split()
TEXT_EXT = "txt txt txt log log md csv json py sh conf html xml yaml yml ini c js sql tsv dat cfg tex rst java cpp h css rb go rs php".split()
OTHER_EXT = "pdf jpg png gif mp3 mp4 zip tar gz bak tmp old iso doc docx xlsx deb rpm so o class jar svg webp wav mkv avi".split()
USERS = "ana luis john maria alice bob carol dave eve jsmith root www-data postgres deploy admin pedro sofia carlos lucia diego marta jane mike tom peter backup git nginx mysql jenkins ubuntu guest student elena raul ines oscar nadia kevin laura".split()
GROUPS = (
    "staff developers sudo docker www-data users admins wheel ops audio video devs editors finance students ventas marketing soporte qa research hr".split()
)
PROCS = "nginx firefox python3 java chrome node sshd mysqld postgres redis-server apache2 docker vlc code gunicorn celery rsync ffmpeg top bash tmux vim cron php-fpm mongod haproxy squid memcached uwsgi puma java tomcat dbus-daemon gnome-shell spotify slack".split()
SERVICES = "nginx ssh sshd docker apache2 mysql postgresql cron redis mariadb httpd bluetooth cups ufw fail2ban NetworkManager grafana-server prometheus mongod haproxy elasticsearch rabbitmq-server php8.2-fpm postfix named chronyd tailscaled jenkins".split()
PACKAGES = "htop vim curl git nginx tmux jq tree ffmpeg nodejs python3-pip build-essential docker.io zsh ripgrep neovim wget unzip gcc make postgresql redis-server imagemagick gimp vlc net-tools nmap screen emacs rsync fzf bat golang openjdk-17-jdk libssl-dev shellcheck sqlite3".split()
TLDS = "com org net io dev es local mx internal lan edu".split()
COMMON_DIRS = "/var/log /etc /home /tmp /usr/share /opt /srv /usr/local/bin /usr/bin /var/www /var/lib /root /mnt /media /usr/lib /etc/nginx /var/www/html ~/Downloads ~/Documents ~/projects ~/Desktop ~ src docs data logs backup images photos build scripts tests public bin lib config downloads".split()
VAR_NAMES = "EDITOR PATH HOME LANG DEBUG API_KEY DB_HOST DB_PORT JAVA_HOME NODE_ENV PORT APP_ENV HTTP_PROXY LC_ALL TZ PAGER GOPATH TOKEN LOG_LEVEL WORKDIR BASE_URL REGION STAGE VERBOSE TIMEOUT CACHE_DIR DATABASE_URL PYTHONPATH CLASSPATH MODE RETRIES THREADS".split()
SEARCH_WORDS = "error warning TODO FIXME failed timeout root password main import return class function debug exception critical denied success localhost admin 404 500 null undefined connection refused hello test version license include printf GET POST user login INFO WARN fatal alpha apple banana madrid london garcia smith pendiente pagado urgente fallo aviso acceso".split()
PHRASES = [
    "connection refused",
    "out of memory",
    "permission denied",
    "hello world",
    "not found",
    "access denied",
    "disk full",
    "segmentation fault",
    "file not found",
    "no such file",
    "login failed",
    "invalid user",
    "timed out",
    "kernel panic",
    "New York",
    "import os",
    "def main",
    "en proceso",
    "acceso denegado",
    "sin conexión",
    "buenos días",
    "San José",
    "user not found",
    "build failed",
    "end of file",
    "broken pipe",
]
MONTHS = range(1, 13)


def made_up(rng: random.Random) -> str:
    """A word nobody has seen: two or three syllables, seldom random letters."""
    if rng.random() < 0.2:
        return "".join(rng.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=rng.randint(3, 8))).lstrip("0123456789") or "zx"
    return "".join(rng.choices(_SYLLABLES, k=rng.randint(2, 3)))


@cache
def any_words() -> tuple[str, ...]:
    """Some thousand English and Spanish words of all kinds, as people use them in names."""
    return tuple(files("mango.data").joinpath("words.txt").read_text(encoding="utf-8").split())


def word(rng: random.Random) -> str:
    r = rng.random()
    return rng.choice(WORDS) if r < 0.4 else rng.choice(any_words()) if r < 0.78 else made_up(rng)


def stem(rng: random.Random) -> str:
    """The name of a file without its extension."""
    r = rng.random()
    if r < 0.5:
        name = word(rng)
    elif r < 0.72:
        name = word(rng) + rng.choice("__--") + word(rng)
    elif r < 0.86:
        name = word(rng) + rng.choice(["", "_", "-"]) + str(rng.choice([1, 2, 3, 4, 5, 7, 10, 12, 42, 99, 2019, 2021, 2023, 2024, 2025, rng.randint(1, 999)]))
    elif r < 0.92:
        name = f"{word(rng)}{rng.choice('_-')}{date(rng)}"
    elif r < 0.96:
        name = word(rng) + rng.choice(["_v", "-v", "."]) + str(rng.randint(1, 9))
    else:
        name = rng.choice([word(rng).upper(), word(rng).capitalize(), word(rng).capitalize() + word(rng).capitalize()])
    return name


def date(rng: random.Random) -> str:
    return f"{rng.randint(2015, 2027)}-{rng.choice(MONTHS):02d}-{rng.randint(1, 28):02d}"


# Relative folders that look like places everybody knows.
_RELATIVE_ROOTS = "home home/user home/ana etc var/log logs log tmp data src links link docs projects backup images scripts archive old inbox shared".split()


def directory(rng: random.Random) -> str:
    """A directory as people write it: a name, a relative, home or absolute path."""
    r = rng.random()
    if r < 0.22:
        return rng.choice(COMMON_DIRS)
    if r < 0.30:
        return rng.choice(_RELATIVE_ROOTS) + "/" + stem(rng).replace(".", "_")
    if r < 0.55:
        return stem(rng).replace(".", "_")
    depth = rng.choice([1, 2, 2, 3])
    parts = [stem(rng).replace(".", "_") for _ in range(depth)]
    root = rng.choice(
        [
            "/home/" + rng.choice(USERS) + "/",
            "/var/",
            "/srv/",
            "/opt/",
            "/data/",
            "/mnt/",
            "/tmp/",
            "/etc/",
            "/usr/share/",
            "~/",
            "./",
            "../",
            "",
            "",
            "",
            "/" + word(rng) + "/",
            "/testbed/",
            "/workspace/",
        ]
    )
    return root + "/".join(parts)


def file_path(rng: random.Random, extensions: list[str]) -> str:
    """A file with one of the extensions: mostly a bare name, else under a directory."""
    name = stem(rng) + "." + rng.choice(extensions)
    r = rng.random()
    if r < 0.03:
        return f"{word(rng)} {word(rng)}.{rng.choice(extensions)}"
    if r < 0.06 and extensions is TEXT_EXT:
        return rng.choice(
            [
                "Makefile",
                "Dockerfile",
                "README",
                "hosts",
                ".bashrc",
                "/etc/passwd",
                "/etc/hosts",
                "/var/log/syslog",
                "/etc/fstab",
                "LICENSE",
                ".env",
                "/var/log/auth.log",
                "~/.bashrc",
                "/etc/group",
                "/etc/ssh/sshd_config",
            ]
        )
    return name if rng.random() < 0.62 else directory(rng).rstrip("/") + "/" + name


def _shown(raw: str, rng: random.Random, quoted: float = 0.18) -> str:
    """The value as a request shows it: bare or in some quotes; always quoted if it holds a space."""
    if " " in raw or rng.random() < quoted:
        q = rng.choice(['"', '"', "'", "'", "`"])
        if q not in raw:
            return q + raw + q
    return raw


def _named(make: Callable[[random.Random], str], quoted: float = 0.18) -> Callable[[random.Random, str], Slot]:
    def draw_it(rng: random.Random, lang: str) -> Slot:
        raw = make(rng)
        return Slot(_shown(raw, rng, quoted), quote(raw), raw)

    return draw_it


def _plain(make: Callable[[random.Random], object]) -> Callable[[random.Random, str], Slot]:
    def draw_it(rng: random.Random, lang: str) -> Slot:
        raw = str(make(rng))
        return Slot(raw, quote(raw), raw)

    return draw_it


_NUMBER_WORDS = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(),
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince".split(),
}


def _number(make: Callable[[random.Random], int]) -> Callable[[random.Random, str], Slot]:
    """A number that the request may spell out."""

    def draw_it(rng: random.Random, lang: str) -> Slot:
        n = make(rng)
        spelled = n < len(_NUMBER_WORDS[lang]) and rng.random() < 0.3
        return Slot(_NUMBER_WORDS[lang][n] if spelled else str(n), str(n), str(n))

    return draw_it


def _size(rng: random.Random, lang: str) -> Slot:
    """A size for find, du, truncate...: ``10M``; the request says it in one of many ways. raw is find's form."""
    n = rng.choice([1, 2, 5, 10, 20, 50, 64, 100, 200, 250, 500, 512, rng.randint(1, 900)])
    unit = rng.choice("kMMMG")
    n = min(n, 20) if unit == "G" else n
    says = {
        "k": ["{n}k", "{n}K", "{n} KB", "{n}KB", "{n} kilobytes", "{n} kB"],
        "M": ["{n}M", "{n} MB", "{n}MB", "{n} MB", "{n} megabytes", "{n} megas" if lang == "es" else "{n} megs"],
        "G": ["{n}G", "{n} GB", "{n}GB", "{n} gigabytes", "{n} gigas" if lang == "es" else "{n} gigs"],
    }
    text = rng.choice(says[unit]).format(n=n)
    if n == 1:
        text = text.replace("bytes", "byte").replace("megs", "meg").replace("gigs", "gig").replace("megas", "mega").replace("gigas", "giga")
    return Slot(text, f"{n}{unit}", f"{n}{unit}")


def _ext(rng: random.Random, lang: str) -> Slot:
    """A file extension; raw has no dot."""
    raw = rng.choice(TEXT_EXT + OTHER_EXT) if rng.random() < 0.9 else made_up(rng)[:4]
    return Slot(rng.choice([".{}", ".{}", "{}", ".{}", "*.{}"]).format(raw), raw, raw)


def _search(rng: random.Random, lang: str) -> Slot:
    """A word to look for."""
    raw = rng.choice(SEARCH_WORDS) if rng.random() < 0.6 else stem(rng)
    return Slot(_shown(raw, rng, 0.6), f'"{raw}"', raw)


def _phrase(rng: random.Random, lang: str) -> Slot:
    """Several words to look for, quoted in the request."""
    raw = rng.choice(PHRASES) if rng.random() < 0.6 else f"{word(rng)} {word(rng)}"
    q = rng.choice(['"', "'"])
    return Slot(q + raw + q, f'"{raw}"', raw)


def _host(rng: random.Random) -> str:
    r = rng.random()
    if r < 0.3:
        return ip(rng)
    name = ".".join([word(rng), rng.choice(TLDS)])
    return rng.choice(["", "", "www.", "db.", "web01.", "api.", "mail."]) + name


def ip(rng: random.Random) -> str:
    return rng.choice(["192.168.{}.{}", "10.0.{}.{}", "172.16.{}.{}", "8.8.{}.{}", "203.0.{}.{}"]).format(rng.randint(0, 254), rng.randint(1, 254))


def _url(rng: random.Random) -> str:
    host = rng.choice(["", "www.", "api.", "cdn.", "dl."]) + word(rng) + "." + rng.choice(TLDS)
    tail = rng.choice(
        [
            "",
            "",
            "/",
            "/" + word(rng),
            f"/{word(rng)}/{stem(rng)}.{rng.choice(['zip', 'tar.gz', 'json', 'html', 'csv', 'iso', 'sh', 'pdf'])}",
            f"/api/{word(rng)}",
            f"/v1/{word(rng)}/{rng.randint(1, 99)}",
        ]
    )
    return rng.choice(["https://", "https://", "http://"]) + host + tail


def _glob(rng: random.Random, lang: str) -> Slot:
    """A file name pattern, always quoted in the command (for find -name)."""
    raw = rng.choice(["*.{e}", "*.{e}", "{w}*", "*{w}*", "{w}_*.{e}", "*_{w}.{e}", "{w}?.{e}", "*.{e}.bak"]).format(
        e=rng.choice(TEXT_EXT + OTHER_EXT), w=word(rng)
    )
    return Slot(_shown(raw, rng, 0.5), f'"{raw}"', raw)


def _files_of(*extensions: str) -> Callable[[random.Random, str], Slot]:
    return _named(lambda rng: file_path(rng, list(extensions)))


KINDS: dict[str, Callable[[random.Random, str], Slot]] = {
    # files and directories
    "file": _named(lambda rng: file_path(rng, TEXT_EXT)),  # a text file
    "anyfile": _named(lambda rng: file_path(rng, TEXT_EXT + OTHER_EXT)),
    "name": _named(lambda rng: stem(rng) + "." + rng.choice(TEXT_EXT)),  # a bare file name, no directory
    "newname": _named(lambda rng: stem(rng) + "." + rng.choice(TEXT_EXT)),
    "stem": _named(stem),  # a name without extension
    "log_file": _files_of("log"),
    "csv_file": _files_of("csv"),
    "tsv_file": _files_of("tsv"),
    "json_file": _files_of("json"),
    "yaml_file": _files_of("yaml", "yml"),
    "script": _files_of("sh", "sh", "py", "pl"),
    "sh_file": _files_of("sh"),
    "py_file": _files_of("py"),
    "image": _files_of("jpg", "png", "jpeg", "webp"),
    "video": _files_of("mp4", "mkv", "avi", "mov"),
    "audio": _files_of("mp3", "wav", "flac", "ogg"),
    "pdf_file": _files_of("pdf"),
    "db_file": _files_of("db", "sqlite", "sqlite3"),
    "sql_file": _files_of("sql"),
    "iso_file": _files_of("iso"),
    "deb_file": _files_of("deb"),
    "zip_file": _files_of("zip"),
    "tar_file": _files_of("tar"),
    "tgz_file": _files_of("tar.gz", "tar.gz", "tgz"),
    "tbz_file": _files_of("tar.bz2"),
    "txz_file": _files_of("tar.xz"),
    "gz_file": _files_of("log.gz", "txt.gz", "csv.gz", "sql.gz", "gz"),
    "dir": _named(directory),
    "dirname": _named(lambda rng: stem(rng).replace(".", "_")),  # one component
    "absdir": _named(
        lambda rng: rng.choice([d for d in COMMON_DIRS if d[0] == "/"]) if rng.random() < 0.4 else "/" + "/".join(word(rng) for _ in range(rng.randint(1, 3)))
    ),
    "ext": _ext,
    "glob": _glob,
    "mount": _plain(lambda rng: rng.choice(["/mnt/usb", "/mnt/data", "/media/disk", "/", "/home", "/boot", "/mnt/" + word(rng)])),
    "device": _plain(lambda rng: rng.choice(["/dev/sda1", "/dev/sdb", "/dev/sdb1", "/dev/nvme0n1", "/dev/nvme0n1p2", "/dev/vda1", "/dev/sdc1"])),
    # text
    "search": _search,
    "phrase": _phrase,
    "word": _plain(word),
    "text": _phrase,
    # numbers
    "n": _number(lambda rng: rng.choice([2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 50, 100, rng.randint(2, 200)])),
    "num": _plain(lambda rng: rng.choice([rng.randint(0, 20), rng.randint(10, 999), rng.randint(100, 99999)])),
    "col": _plain(lambda rng: rng.choice([1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 9])),
    "days": _plain(lambda rng: rng.choice([1, 2, 3, 5, 7, 7, 10, 14, 15, 20, 30, 30, 45, 60, 90, 180, 365, rng.randint(2, 400)])),
    "minutes": _plain(lambda rng: rng.choice([5, 10, 15, 20, 30, 45, 60, 90, 120, rng.randint(2, 300)])),
    "seconds": _plain(lambda rng: rng.choice([1, 2, 3, 5, 10, 15, 30, 60, rng.randint(2, 90)])),
    "pid": _plain(lambda rng: rng.randint(100, 65000)),
    "port": _plain(lambda rng: rng.choice([22, 80, 443, 3000, 3306, 5000, 5432, 6379, 8000, 8080, 8443, 9090, rng.randint(1024, 60000)])),
    "size": _size,
    "octal": _plain(lambda rng: rng.choice(["644", "755", "600", "700", "640", "664", "775", "777", "400", "444", "750", "500", "660", "711"])),
    "year": _plain(lambda rng: rng.randint(1990, 2032)),
    "date": _plain(date),
    "time": _plain(lambda rng: f"{rng.randint(0, 23):02d}:{rng.choice([0, 15, 30, 45, rng.randint(0, 59)]):02d}"),
    # people, machines, programs
    "user": _named(lambda rng: rng.choice(USERS) if rng.random() < 0.75 else made_up(rng), 0.1),
    "group": _named(lambda rng: rng.choice(GROUPS) if rng.random() < 0.75 else made_up(rng), 0.1),
    "host": _plain(_host),
    "domain": _plain(lambda rng: rng.choice(["", "", "www.", "mail."]) + word(rng) + "." + rng.choice(TLDS)),
    "ip": _plain(ip),
    "url": _named(_url, 0.08),
    "iface": _plain(lambda rng: rng.choice(["eth0", "eth1", "wlan0", "lo", "enp3s0", "docker0", "wlp2s0", "ens18", "br0", "tun0"])),
    "proc": _named(lambda rng: rng.choice(PROCS), 0.1),
    "service": _named(lambda rng: rng.choice(SERVICES) if rng.random() < 0.85 else made_up(rng), 0.1),
    "package": _named(lambda rng: rng.choice(PACKAGES) if rng.random() < 0.85 else made_up(rng), 0.1),
    "var": _plain(lambda rng: rng.choice(VAR_NAMES) if rng.random() < 0.65 else word(rng).upper() + rng.choice(["", "_DIR", "_URL", "_ID", "_NAME", "_FILE"])),
    "branch": _named(
        lambda rng: rng.choice(
            ["main", "develop", "master", "staging", "hotfix", "release/1.2", "feature/" + word(rng), "fix-" + word(rng), word(rng), made_up(rng)]
        ),
        0.12,
    ),
    "commit": _plain(lambda rng: "".join(rng.choices("0123456789abcdef", k=rng.choice([7, 7, 8, 10])))),
    "tag": _plain(lambda rng: rng.choice(["v{}.{}.{}", "v{}.{}", "{}.{}.{}"]).format(rng.randint(0, 9), rng.randint(0, 20), rng.randint(0, 9))),
    "container": _named(
        lambda rng: rng.choice(["web", "db", "redis", "nginx", "api", "app", "worker", "postgres", "cache", made_up(rng), word(rng) + "_1"]), 0.1
    ),
    "docker_image": _named(
        lambda rng: rng.choice(
            ["nginx", "ubuntu", "alpine", "redis:7", "postgres:16", "python:3.12", "node:20", "mysql:8", word(rng) + "/" + word(rng), word(rng) + ":latest"]
        ),
        0.1,
    ),
    "pod": _named(lambda rng: word(rng) + "-" + "".join(rng.choices("bcdfghjklmnpqrstvwxz2456789", k=5)) if rng.random() < 0.6 else word(rng), 0.1),
    "namespace": _named(lambda rng: rng.choice(["default", "kube-system", "prod", "staging", "dev", "monitoring", word(rng)]), 0.1),
    "table": _named(lambda rng: rng.choice(["users", "orders", "products", "customers", "logs", "clientes", "ventas", word(rng)]), 0.1),
    "column": _named(
        lambda rng: rng.choice(
            ["name", "email", "price", "age", "city", "id", "date", "total", "country", "status", "nombre", "precio", "edad", "ciudad", word(rng)]
        ),
        0.2,
    ),
    "key": _named(
        lambda rng: rng.choice(
            ["name", "id", "email", "version", "status", "price", "title", "age", "url", "type", "nombre", "precio", "edad", "total", "active", word(rng)]
        ),
        0.25,
    ),
}


def draw(kind: str, rng: random.Random, lang: str) -> Slot:
    """A fresh value of a kind; KeyError for an unknown kind."""
    return KINDS[kind](rng, lang)
