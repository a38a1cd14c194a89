"""Program names the cleaning rules know: what a command may start with, and what needs no naming in a request."""

from __future__ import annotations

BUILTINS = frozenset(
    "alias bg bind break builtin caller case cd command compgen complete continue coproc declare dirs disown echo enable eval exec exit export "
    "false fc fg for function getopts hash help history if jobs kill let local logout mapfile popd printf pushd pwd read readarray "
    "readonly return select set shift shopt source suspend test time times trap true type typeset ulimit umask unalias unset until wait while".split()
)
# Found on nearly every Linux system: a request that these answer need not say which program it wants.
CORE = BUILTINS | frozenset(
    "apropos apt apt-cache apt-get arch at atq atrm awk b2sum base32 base64 basename batch bc bunzip2 bzcat bzip2 cal cat chattr chgrp chmod chown "
    "chpasswd chroot chsh cksum clear cmp col column comm cp cpio cron crontab csplit curl cut date dd dc deluser adduser df diff dig dir dircolors "
    "dirname dmesg dos2unix dpkg du egrep env expand expr factor fallocate fdisk fgrep file find findmnt flock fmt fold free fsck fuser getent gawk "
    "git gpasswd grep groupadd groupdel groupmod groups gunzip gzip halt head hexdump host hostid hostname hostnamectl hwclock iconv id ifconfig "
    "install ionice ip join journalctl killall last lastb lastlog less link ln locale localectl locate logger login logname logrotate look losetup "
    "ls lsattr lsblk lscpu lsmod lsof lspci lsusb make man md5sum mkdir mkfifo mkfs mknod mkswap mktemp modprobe more mount mountpoint mv nc ncal "
    "netstat newgrp nice nl nohup nproc nslookup numfmt od openssl passwd paste patch pgrep pidof ping pkill pmap poweroff pr printenv ps pstree "
    "ptx pwdx readlink realpath reboot rename renice reset rev rm rmdir route rsync runuser scp screen script sed seq service sftp sh bash sha1sum "
    "sha256sum sha512sum shred shuf shutdown sleep sort split ss ssh ssh-copy-id ssh-keygen stat strings stty su sudo sum swapoff swapon sync sysctl "
    "systemctl tac tail tar tee timedatectl timeout top touch tput tr traceroute tree truncate tsort tty umount uname unexpand uniq unlink unxz "
    "unzip update-alternatives uptime useradd userdel usermod users vdir visudo vmstat w wall watch wc wget whatis whereis which who whoami "
    "write xargs xxd xz xzcat yes zcat zgrep zip zipinfo zless".split()
)
# Not in CORE, but seen at the start of shell commands in cheat sheets.
COMMON = CORE | frozenset(
    "nano vi vim emacs ag rg fd jq perl python python2 python3 ruby node npm npx yarn pip pip3 go cargo docker docker-compose podman kubectl helm mysql "
    "mysqldump psql pg_dump sqlite3 redis-cli mongo ffmpeg ffprobe convert identify mogrify montage tmux nmap tcpdump iptables ufw nft firewall-cmd iptraf strace "  # noqa: E501
    "ltrace gdb gcc g++ clang cc ld nm objdump readelf ldd ldconfig yum dnf rpm pacman zypper apk snap flatpak brew gem aptitude add-apt-repository "
    "dpkg-reconfigure dpkg-query apt-key apt-file socat telnet ftp lftp lynx w3m links aria2c mtr arp iwconfig iw nmcli ethtool whois "
    "parted gparted mkfs.ext4 mkfs.vfat tune2fs resize2fs e2fsck blkid lvcreate vgcreate pvcreate mdadm cryptsetup hdparm smartctl iostat mpstat "
    "sar htop iotop dstat pv parallel xclip xsel notify-send espeak sox lame mplayer mpv vlc cdrecord genisoimage mkisofs 7z 7za rar unrar zstd "
    "lz4 gpg gpg2 pass expect at dialog whiptail tig hg svn cvs diff3 sdiff colordiff vimdiff meld xdg-open ctags pandoc pdftotext pdftk gs "
    "lp lpr lpq lpstat mail mutt sendmail crontab systemd-analyze loginctl busctl getfacl setfacl setcap getcap chage faillog "
    "pr_set timeout stdbuf unbuffer envsubst gettext msgfmt xmllint xsltproc tidy ssh-add ssh-agent sshfs sshpass autossh mosh fio nice taskset chrt cpulimit".split()  # noqa: E501
)
