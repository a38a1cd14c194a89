"""Which package brings a program that is not installed: the system's own database, else a small table."""

from __future__ import annotations

import os
import re
import shutil

# program: package, then what other managers call it; "-" where they have none.
_TABLE = """
7z: p7zip-full dnf=p7zip-plugins pacman=7zip apk=7zip brew=sevenzip zypper=7zip
ab: apache2-utils dnf=httpd-tools pacman=apache brew=httpd
ack: ack
ag: silversearcher-ag dnf=the_silver_searcher pacman=the_silver_searcher apk=the_silver_searcher brew=the_silver_searcher zypper=the_silver_searcher
ansible: ansible
aria2c: aria2
at: at
aws: awscli pacman=aws-cli apk=aws-cli zypper=aws-cli
bat: bat
bc: bc
btop: btop
bzip2: bzip2
cargo: cargo pacman=rust brew=rust
chromium: chromium
cmake: cmake
column: bsdextrautils dnf=util-linux pacman=util-linux apk=util-linux-misc brew=util-linux zypper=util-linux
composer: composer
convert: imagemagick dnf=ImageMagick zypper=ImageMagick
cowsay: cowsay
crontab: cron dnf=cronie pacman=cronie zypper=cronie
ctags: universal-ctags dnf=ctags pacman=ctags apk=ctags zypper=ctags
curl: curl
dc: dc dnf=bc pacman=bc apk=bc brew=bc zypper=bc
dig: dnsutils dnf=bind-utils pacman=bind apk=bind-tools brew=bind zypper=bind-utils
docker: docker.io dnf=docker pacman=docker apk=docker brew=docker zypper=docker
dos2unix: dos2unix
dot: graphviz
eza: eza
exa: exa
exiftool: libimage-exiftool-perl dnf=perl-Image-ExifTool pacman=perl-image-exiftool apk=exiftool brew=exiftool zypper=exiftool
fd: fd-find pacman=fd apk=fd brew=fd zypper=fd
ffmpeg: ffmpeg
ffprobe: ffmpeg
file: file
fish: fish
fzf: fzf
gawk: gawk
gcc: gcc
gdb: gdb
gh: gh pacman=github-cli apk=github-cli
git: git
go: golang pacman=go apk=go brew=go zypper=go
gpg: gnupg dnf=gnupg2 zypper=gpg2
gron: gron
helm: helm
htop: htop
http: httpie
hyperfine: hyperfine
identify: imagemagick dnf=ImageMagick zypper=ImageMagick
ifconfig: net-tools brew=-
iftop: iftop
inotifywait: inotify-tools brew=-
iostat: sysstat brew=-
iotop: iotop brew=-
ip: iproute2 dnf=iproute brew=iproute2mac
iperf3: iperf3
java: default-jre dnf=java-latest-openjdk pacman=jre-openjdk apk=openjdk21-jre brew=openjdk zypper=java-21-openjdk
jq: jq
killall: psmisc brew=-
kubectl: kubernetes-client pacman=kubectl apk=kubectl brew=kubernetes-cli
less: less
lolcat: lolcat
lsb_release: lsb-release dnf=redhat-lsb-core brew=-
lsof: lsof
lspci: pciutils
lsusb: usbutils
lynx: lynx
make: make
mail: mailutils dnf=mailx pacman=s-nail apk=mailx brew=mailutils zypper=mailx
md5sum: coreutils
mkisofs: genisoimage pacman=cdrtools apk=cdrkit brew=cdrtools zypper=mkisofs
mlr: miller
mongosh: mongosh
mosh: mosh
mtr: mtr-tiny dnf=mtr pacman=mtr apk=mtr brew=mtr zypper=mtr
mysql: default-mysql-client dnf=mysql pacman=mariadb-clients apk=mysql-client brew=mysql-client zypper=mariadb-client
mysqldump: default-mysql-client dnf=mysql pacman=mariadb-clients apk=mysql-client brew=mysql-client zypper=mariadb-client
nc: netcat-openbsd dnf=nmap-ncat pacman=openbsd-netcat brew=netcat
ncdu: ncdu
netstat: net-tools brew=-
nethogs: nethogs
nginx: nginx
nmap: nmap
node: nodejs brew=node
npm: npm brew=node
nslookup: dnsutils dnf=bind-utils pacman=bind apk=bind-tools brew=bind zypper=bind-utils
openssl: openssl
pandoc: pandoc
parallel: parallel
parted: parted
pdfgrep: pdfgrep
pdftk: pdftk-java dnf=pdftk-java pacman=pdftk apk=pdftk brew=pdftk-java
pdftotext: poppler-utils pacman=poppler brew=poppler zypper=poppler-tools
pdfunite: poppler-utils pacman=poppler brew=poppler zypper=poppler-tools
perl: perl
php: php-cli dnf=php-cli pacman=php apk=php brew=php zypper=php-cli
pip: python3-pip pacman=python-pip apk=py3-pip brew=python
pip3: python3-pip pacman=python-pip apk=py3-pip brew=python
pipx: pipx pacman=python-pipx
ping: iputils-ping dnf=iputils pacman=iputils apk=iputils brew=- zypper=iputils
pkill: procps dnf=procps-ng pacman=procps-ng brew=proctools
podman: podman
ps: procps dnf=procps-ng pacman=procps-ng brew=-
psql: postgresql-client dnf=postgresql pacman=postgresql-libs brew=libpq zypper=postgresql
pstree: psmisc brew=pstree
pv: pv
python3: python3 pacman=python brew=python
qpdf: qpdf
rclone: rclone
redis-cli: redis-tools dnf=redis pacman=redis apk=redis brew=redis zypper=redis
rename: rename dnf=prename pacman=perl-rename apk=perl-rename brew=rename
rg: ripgrep
rsync: rsync
ruby: ruby
screen: screen
sensors: lm-sensors dnf=lm_sensors pacman=lm_sensors apk=lm-sensors brew=-
shellcheck: shellcheck dnf=ShellCheck zypper=ShellCheck
shuf: coreutils
socat: socat
sox: sox
sqlite3: sqlite3 dnf=sqlite pacman=sqlite apk=sqlite brew=sqlite
ss: iproute2 dnf=iproute brew=-
ssh: openssh-client dnf=openssh-clients pacman=openssh brew=openssh zypper=openssh-clients
sshfs: sshfs
sshpass: sshpass
strace: strace brew=-
sudo: sudo
sponge: moreutils
svn: subversion
tar: tar brew=gnu-tar
tac: coreutils
tcpdump: tcpdump
telnet: telnet pacman=inetutils apk=busybox-extras
terraform: terraform
timeout: coreutils
tldr: tldr
tmux: tmux
traceroute: traceroute
tree: tree
ts: moreutils
unrar: unrar brew=rar
unzip: unzip
uuidgen: uuid-runtime dnf=util-linux pacman=util-linux apk=uuidgen brew=- zypper=util-linux
vim: vim
vmstat: procps dnf=procps-ng pacman=procps-ng brew=-
watch: procps dnf=procps-ng pacman=procps-ng brew=watch
wget: wget
whois: whois
xclip: xclip
xmllint: libxml2-utils dnf=libxml2 pacman=libxml2 brew=libxml2 zypper=libxml2-tools
xsel: xsel
xxd: xxd dnf=vim-common pacman=tinyxxd brew=vim zypper=vim
xz: xz-utils dnf=xz pacman=xz apk=xz brew=xz zypper=xz
youtube-dl: yt-dlp
yq: yq
yt-dlp: yt-dlp
zip: zip
zsh: zsh
zstd: zstd
"""

# How each manager installs; the first that is on PATH is the system's.
_INSTALL = {
    "apt": "apt install",
    "dnf": "dnf install",
    "pacman": "pacman -S",
    "apk": "apk add",
    "zypper": "zypper install",
    "brew": "brew install",
}
_DATABASE_SECONDS = 2.0


def install_hint(program: str) -> str:
    """``apt install ripgrep``, or "" if nothing here knows the program."""
    manager = next((m for m in _INSTALL if shutil.which(m)), "")
    if not manager:
        return ""
    package = _from_table(program, manager) or _from_database(program, manager)
    return f"{_INSTALL[manager]} {package}" if package else ""


def _from_table(program: str, manager: str) -> str:
    for line in _TABLE.strip().splitlines():
        name, _, packages = line.partition(": ")
        if name == program:
            usual, *others = packages.split()
            found = dict(o.split("=") for o in others).get(manager, usual)
            return "" if found == "-" else found
    return ""


# What to ask, and where the answer names the package.
_DATABASES: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "apt": (
        (("/usr/lib/command-not-found", "--no-failure-msg", "--ignore-installed"), r"apt install ([\w.+-]+)"),
        (("apt-file", "search", "--package-only", "--regexp"), r"^([\w.+-]+)$"),
    ),
    "dnf": ((("dnf", "-C", "-q", "provides"), r"^([\w.+-]+?)-(?:\d+:)?\d"),),
    "pacman": ((("pkgfile", "-b"), r"(?:^|/)([\w.+-]+)$"),),
}


def _from_database(program: str, manager: str) -> str:
    if not re.fullmatch(r"[\w.+-]+", program) or program.startswith("-"):
        return ""
    for arguments, pattern in _DATABASES.get(manager, ()):
        if tool := shutil.which(arguments[0]):
            asked = {"apt-file": f"/s?bin/{re.escape(program)}$", "dnf": f"*bin/{program}"}.get(arguments[0], program)
            if found := re.search(pattern, _output([tool, *arguments[1:], asked]), re.MULTILINE):
                return found[1]
    return ""


def _output(arguments: list[str]) -> str:
    import subprocess

    try:
        done = subprocess.run(
            arguments, stdin=subprocess.DEVNULL, capture_output=True, timeout=_DATABASE_SECONDS, check=False, env={**os.environ, "LC_ALL": "C"}
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return (done.stdout + done.stderr).decode("utf-8", "replace")
