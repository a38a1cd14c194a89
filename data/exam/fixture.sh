#!/bin/bash
# Builds the exam tree in the directory given as $1 (created if missing). Deterministic but for relative mtimes.
set -e
export LC_ALL=C TZ=UTC
umask 022
D=${1:?usage: fixture.sh DIR}
mkdir -p "$D"; cd "$D"
mkdir -p home/user/{.ssh,.config/mango,documents,Documentos,Downloads,music} projects/webapp/{src,tests,static/css,static/js,docs,node_modules/leftpad} \
 projects/cli/{include,build} projects/informes logs/nginx logs/old data/{raw,geo} etc/conf.d archive images/{thumbs,vacaciones} scripts/lib \
 tmp/cache tmp/vacio tmp/sessions backup/2023 backup/2024 big shared links inbox empty_dir/nested v1 v2

# ---- home
printf '%s\n' 'export EDITOR=vim' 'export PATH=$HOME/bin:$PATH' "alias ll='ls -la'" "alias gs='git status'" '# prompt' "PS1='\\u@\\h:\\w\\$ '" 'HISTSIZE=5000' > home/user/.bashrc
printf '%s\n' '# ~/.profile' '. ~/.bashrc' 'umask 022' > home/user/.profile
printf '%s\n' '[user]' '	name = Lucia Prado' '	email = lucia@example.org' '[core]' '	editor = vim' > home/user/.gitconfig
printf '%s\n' 'Host bastion' '  HostName 10.0.0.5' '  User ops' '  Port 2222' 'Host *' '  ServerAliveInterval 60' > home/user/.ssh/config
echo 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIfakefakefake lucia@laptop' > home/user/.ssh/id_ed25519.pub
echo 'FAKE PRIVATE KEY' > home/user/.ssh/id_ed25519
printf '%s\n' 'cd projects/webapp' 'git pull' 'make test' 'ls -la' 'git status' 'make test' 'git commit -m wip' 'ls -la' 'git status' 'git status' 'vim README.md' > home/user/.bash_history
printf '%s\n' 'theme=dark' 'font_size=13' 'autosave=true' > home/user/.config/mango/settings.conf
printf '%s\n' 'Buy milk' 'Call the bank on Monday' 'TODO: renew passport' 'Dentist at 16:30' 'TODO: pay rent' '' 'Birthday of Ana: 12 May' > home/user/documents/notes.txt
printf '%s\n' 'apples' 'bread' 'rice' 'apples' 'coffee' 'olive oil' 'rice' 'tomatoes' > "home/user/documents/shopping list.txt"
printf '%s\n' 'Quarterly report' '================' 'Revenue grew 12% in the third quarter.' 'Costs were stable.' 'Contact: finance@example.com' > 'home/user/documents/Report Q3.txt'
printf '%s\n' 'Meeting 3 June' 'Attendees: Marta, Iker, Joan' 'Decision: move to the new server' > 'home/user/documents/meeting notes.md'
printf '%s\n' 'Estimado cliente:' 'Le enviamos la factura del mes de marzo.' 'Un saludo,' 'Lucía' > home/user/Documentos/carta.txt
printf '%s\n' 'leche' 'pan' 'huevos' 'pan' 'arroz' > home/user/Documentos/lista.txt
printf '%s\n' 'Tortilla de patatas' '4 huevos' '3 patatas' '1 cebolla' 'aceite de oliva' 'sal' > 'home/user/Documentos/receta tortilla.txt'
printf '%s\n' 'Factura 2024-017' 'Importe: 1250.50 EUR' 'IVA: 21%' > home/user/Documentos/factura_017.txt
printf '%s\n' 'Factura 2024-018' 'Importe: 380.00 EUR' 'IVA: 21%' > home/user/Documentos/factura_018.txt
head -c 40000 /dev/zero > home/user/Downloads/manual.pdf
head -c 7300 /dev/zero > 'home/user/Downloads/boarding pass.pdf'
head -c 1200000 /dev/zero > home/user/Downloads/installer.deb
echo part > home/user/Downloads/movie.mkv.part
for i in 1 2 3; do head -c $((i*11000)) /dev/zero > "home/user/music/track0$i.mp3"; done
head -c 9000 /dev/zero > home/user/music/cancion.ogg
# ---- webapp
cat > projects/webapp/src/app.py <<'X'
import os
import sys
from db import connect

DEBUG = True
PORT = 8080


def main():
    # TODO: read the port from the environment
    conn = connect("localhost")
    print("listening on", PORT)
    return conn


def health():
    return {"status": "ok"}


if __name__ == "__main__":
    main()
X
cat > projects/webapp/src/db.py <<'X'
import sqlite3

HOST = "localhost"


def connect(host):
    # FIXME: handle timeouts
    return sqlite3.connect(host + ".db")


def close(conn):
    conn.close()
X
cat > projects/webapp/src/utils.py <<'X'
import re
import os


def slugify(text):
    return re.sub(r"\W+", "-", text.lower())   


def old_name(x):
    # TODO: remove old_name
    return slugify(x)
X
cat > projects/webapp/src/models.py <<'X'
class User:
    def __init__(self, name, email):
        self.name = name
        self.email = email


class Order:
    def __init__(self, total):
        self.total = total
X
: > projects/webapp/src/__init__.py
printf '%s\n' 'from src.utils import slugify' '' '' 'def test_slug():' '    assert slugify("A b") == "a-b"' > projects/webapp/tests/test_utils.py
printf '%s\n' 'from src.models import User' '' '' 'def test_user():' '    assert User("a", "b").name == "a"' > projects/webapp/tests/test_models.py
printf '%s\n' 'const API = "http://localhost:8080";' 'function load() {' '  console.log("loading");' '  return fetch(API + "/items");' '}' 'console.log("ready");' > projects/webapp/static/js/main.js
printf '%s\n' 'export function sum(a, b) {' '  return a + b;' '}' > projects/webapp/static/js/util.js
printf '%s\n' 'body { color: #333; }' '.btn { color: red; margin: 4px; }' '.title { color: red; }' > projects/webapp/static/css/style.css
printf '%s\n' '<html>' '<head><title>Shop</title></head>' '<body><a href="http://example.com/a">A</a> <a href="https://example.org/b">B</a></body>' '</html>' > projects/webapp/static/index.html
printf '%s\n' 'module.exports = 1;' > projects/webapp/node_modules/leftpad/index.js
printf '%s\n' '{' '  "name": "webapp",' '  "version": "2.4.1",' '  "private": true,' '  "scripts": {"start": "node server.js", "test": "jest", "build": "webpack"},' '  "dependencies": {"express": "^4.18.2", "lodash": "^4.17.21", "pg": "^8.11.0"},' '  "devDependencies": {"jest": "^29.7.0"}' '}' > projects/webapp/package.json
printf '%s\n' 'flask==2.3.2' 'requests==2.31.0' '# tools' 'pytest==7.4.0' 'black==23.7.0' > projects/webapp/requirements.txt
printf '%s\n' '# Webapp' '' 'A small shop.' '' '## Install' '' 'Run `make install`.' '' '## Usage' '' 'See docs/guide.md' > projects/webapp/README.md
printf '%s\n' 'DB_HOST=db.internal' 'DB_PORT=5432' 'DB_USER=shop' 'DB_PASS=s3cr3t' 'DEBUG=false' > projects/webapp/.env
printf '%s\n' 'node_modules/' '*.pyc' '.env' > projects/webapp/.gitignore
printf 'install:\n\tpip install -r requirements.txt\n\ntest:\n\tpytest\n\nclean:\n\trm -rf build\n' > projects/webapp/Makefile
printf '%s\n' 'FROM python:3.11-slim' 'WORKDIR /app' 'COPY . .' 'EXPOSE 8080' 'CMD ["python", "src/app.py"]' > projects/webapp/Dockerfile
printf '%s\n' '# Guide' 'The colour of the button is set in style.css.' 'The server listens on port 8080.' > projects/webapp/docs/guide.md
printf '%s\n' '# API' 'GET /items' 'POST /orders' 'GET /health' > projects/webapp/docs/api.md
# ---- cli
printf '%s\n' '#include <stdio.h>' '#include "args.h"' '' 'int main(int argc, char **argv) {' '    printf("hello %d\n", argc);' '    return 0;' '}' > projects/cli/main.c
printf '%s\n' '#include "args.h"' '' 'int parse(int n) {' '    /* TODO handle flags */' '    return n;' '}' > projects/cli/args.c
printf '%s\n' '#ifndef ARGS_H' '#define ARGS_H' 'int parse(int n);' '#endif' > projects/cli/include/args.h
printf '%s\n' 'package main' '' 'import "fmt"' '' 'func main() { fmt.Println("hola") }' > projects/cli/main.go
for f in main args old; do head -c 3000 /dev/zero > projects/cli/build/$f.o; done
printf 'linea uno\r\nlinea dos\r\nlinea tres\r\n' > projects/informes/windows.txt
printf '%s\n' '# Informe anual' '' 'Ventas: 120000' 'Gastos: 83500' 'Beneficio: 36500' > projects/informes/informe_2023.md
printf '%s\n' '# Informe anual' '' 'Ventas: 131000' 'Gastos: 90100' 'Beneficio: 40900' > projects/informes/informe_2024.md
echo borrador > 'projects/informes/borrador final.md'
# ---- logs
awk 'BEGIN{split("INFO INFO WARN INFO ERROR INFO DEBUG INFO WARN ERROR",L," ");split("user login|cache miss for key sess|slow query on orders|request completed|connection refused by db.internal|job finished|entering handler|config reloaded|disk usage above 80 percent|timeout while calling payments",M,"|");for(i=0;i<120;i++){k=(i*7)%10+1;printf "2024-03-%02d %02d:%02d:%02d %s [worker-%d] %s id=%d\n",11+int(i/40),(i*3)%24,(i*13)%60,(i*29)%60,L[k],i%4,M[k],1000+i}}' > logs/app.log
awk 'BEGIN{split("192.168.1.10 10.0.0.7 172.16.4.22 192.168.1.10 203.0.113.9 10.0.0.7 192.168.1.15 198.51.100.4",I," ");split("/ /index.html /api/items /login /static/css/style.css /api/orders /admin",P," ");split("200 200 404 200 302 500 200 403 200",S," ");split("GET GET POST GET DELETE",M," ");for(i=0;i<150;i++)printf "%s - - [12/Mar/2024:%02d:%02d:%02d +0000] \"%s %s HTTP/1.1\" %s %d\n",I[i%8+1],8+int(i/15),(i*4)%60,(i*17)%60,M[(i*3)%5+1],P[(i*5)%7+1],S[(i*7)%9+1],200+(i*373)%5000}' > logs/nginx/access.log
awk 'BEGIN{for(i=0;i<18;i++)printf "2024/03/12 %02d:%02d:00 [%s] %d#0: *%d %s, client: 192.168.1.%d\n",8+i%10,(i*7)%60,(i%3?"error":"warn"),300+i%2,i,(i%2?"open() failed (2: No such file or directory)":"upstream timed out"),10+i%4}' > logs/nginx/error.log
awk 'BEGIN{split("root admin deploy oracle admin test",U," ");for(i=0;i<40;i++){if(i%4==3)printf "Mar 12 %02d:%02d:%02d web1 sshd[%d]: Accepted publickey for deploy from 10.0.0.%d port %d ssh2\n",i%24,(i*11)%60,(i*7)%60,2000+i,i%5+2,40000+i*13;else printf "Mar 12 %02d:%02d:%02d web1 sshd[%d]: Failed password for %s from 203.0.113.%d port %d ssh2\n",i%24,(i*11)%60,(i*7)%60,2000+i,U[i%6+1],i%7+1,50000+i*17}}' > logs/auth.log
head -30 logs/app.log | sed 's/2024-03/2024-02/' > logs/app.log.1
head -20 logs/app.log | sed 's/2024-03/2024-01/' | gzip -n > logs/app.log.2.gz
for d in 01 02 03 04; do for n in 1 2 3; do echo "2024-01-$d 0$n:00:00 INFO nightly backup step $n done"; done > logs/old/backup-2024-01-$d.log; done
echo '2024-01-05 02:00:00 ERROR nightly backup failed: no space left' > logs/old/backup-2024-01-05.log
: > logs/old/empty.log
printf '%s\n' 'arranque del servicio' 'error: fichero no encontrado' 'aviso: memoria baja' 'error: conexión perdida' 'parada del servicio' > logs/servicio.log
cat > logs/ps_snapshot.txt <<'X'
USER       PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
root         1  0.0  0.1 168000 11000 ?        Ss   Mar10   0:04 /sbin/init
root       412  0.1  0.3  72000 25000 ?        Ss   Mar10   1:12 /usr/sbin/sshd
postgres   733  4.2  6.5 420000 530000 ?       Ssl  Mar10  88:20 postgres
www-data   801 12.7  2.1 190000 171000 ?       S    Mar11  40:02 nginx
www-data   802  9.4  2.0 189000 165000 ?       S    Mar11  38:41 nginx
lucia     1560  0.0  0.2  24000 15000 pts/0    Ss   08:01   0:00 bash
lucia     1622 35.8  9.9 980000 804000 pts/0   Rl+  08:05  55:10 python3
lucia     1700  0.0  0.0      0     0 pts/0    Z    08:20   0:00 defunct
redis     1811  1.3  1.1  88000 91000 ?        Ssl  Mar10  12:45 redis-server
X
# ---- data
cat > data/sales.csv <<'X'
date,region,product,units,price
2024-01-05,north,keyboard,10,25.50
2024-01-09,south,mouse,25,12.00
2024-01-17,east,monitor,3,189.99
2024-02-02,north,mouse,14,12.00
2024-02-11,west,keyboard,7,25.50
2024-02-20,south,monitor,2,189.99
2024-03-01,north,headset,9,49.90
2024-03-08,east,mouse,30,11.50
2024-03-15,west,monitor,4,185.00
2024-03-21,south,keyboard,12,24.75
X
cat > data/employees.csv <<'X'
id,name,department,salary,city
1,Ana Ruiz,engineering,52000,Madrid
2,Tom Becker,sales,41000,Berlin
3,Iker Zabala,engineering,48000,Bilbao
4,Mary Stone,hr,39000,London
5,Luis Ortega,sales,37000,Madrid
6,Chloe Petit,engineering,61000,Paris
7,Joan Serra,support,33000,Barcelona
8,Eva Lang,support,34500,Berlin
X
printf '%s\n' 'codigo;nombre;precio;existencias' 'A01;tornillo;0.12;1500' 'A02;tuerca;0.10;900' 'B10;martillo;14.95;40' 'B11;sierra;22.50;0' 'C07;taladro;79.00;12' 'C08;broca;3.25;0' > data/productos.csv
printf '%s\n' 'id,email,active' '10,ana@example.com,true' '11,tom@example.org,false' '12,iker@example.com,true' '11,tom@example.org,false' '13,mary@example.net,true' '12,iker@example.com,true' > data/subscribers.csv
printf 'name\tmath\tphysics\nAlba\t8\t7\nBruno\t5\t6\nCarla\t9\t10\nDario\t4\t5\n' > data/scores.tsv
printf '%s\n' '[' '  {"id": 1, "name": "Ana", "age": 34, "active": true, "roles": ["admin", "dev"], "address": {"city": "Madrid", "zip": "28001"}},' '  {"id": 2, "name": "Tom", "age": 27, "active": false, "roles": ["dev"], "address": {"city": "Berlin", "zip": "10115"}},' '  {"id": 3, "name": "Iker", "age": 41, "active": true, "roles": ["ops"], "address": {"city": "Bilbao", "zip": "48001"}},' '  {"id": 4, "name": "Mary", "age": 19, "active": true, "roles": [], "address": {"city": "London", "zip": "N1"}}' ']' > data/users.json
printf '%s\n' '{"server": {"host": "0.0.0.0", "port": 8443, "tls": true}, "database": {"host": "db.internal", "port": 5432, "pool": {"min": 2, "max": 10}}, "features": ["search", "export", "dark-mode"], "log_level": "info"}' > data/config.json
printf '%s\n' '{"order": 9001, "customer": "Ana", "items": [{"sku": "KB1", "qty": 2, "price": 25.5}, {"sku": "MS4", "qty": 1, "price": 12}, {"sku": "MN7", "qty": 1, "price": 189.99}], "paid": false}' > data/order.json
printf '%s\n' '{"ts": 1710201600, "type": "login", "user": "ana"}' '{"ts": 1710201660, "type": "click", "user": "tom"}' '{"ts": 1710201720, "type": "login", "user": "iker"}' '{"ts": 1710201900, "type": "error", "user": "tom", "code": 502}' '{"ts": 1710202000, "type": "logout", "user": "ana"}' > data/events.jsonl
printf '%s\n' '{"apples": 12, "pears": 5, "kiwis": 0, "figs": 31}' > data/stock.json
printf '%s\n' '{"a": 1, "b": ' > data/raw/broken.json
printf '%s\n' 12 7 45 7 3 88 21 45 60 9 > data/numbers.txt
printf '%s\n' 'Mon 12.5' 'Tue 14.0' 'Wed 9.8' 'Thu 11.2' 'Fri 17.3' 'Sat 18.1' 'Sun 16.6' > data/temps.txt
printf '%s\n' pear apple Fig banana apple cherry Banana kiwi pear apple > data/fruits.txt
printf '%s\n' 'the quick brown fox' 'jumps over the lazy dog' '' 'the end of the story' > data/words.txt
printf '%s\n' ana tom iker mary > data/team_a.txt
printf '%s\n' iker joan mary paul > data/team_b.txt
printf '%s\n' 'Madrid 3223000' 'Barcelona 1620000' 'Valencia 789000' 'Sevilla 681000' 'Bilbao 345000' > data/geo/ciudades.txt
printf '%s\n' 'Oslo:Norway' 'Lima:Peru' 'Cairo:Egypt' 'Quito:Ecuador' > data/geo/capitals.txt
printf '%s\n' 10.0.0.7 192.168.1.10 10.0.0.31 172.16.4.22 10.0.0.7 > data/raw/ips.txt
yes 'sample,row,of,data,0123456789' | head -c 1500000 > data/raw/dump.csv
seq 1 200 > data/raw/seq200.txt
# ---- etc
printf '%s\n' 'root:x:0:0:root:/root:/bin/bash' 'daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin' 'www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin' 'lucia:x:1000:1000:Lucia Prado:/home/lucia:/bin/bash' 'tomas:x:1001:1001:Tomas Vidal:/home/tomas:/bin/zsh' 'deploy:x:1002:1002::/srv/deploy:/bin/bash' 'ftpguest:x:1003:1003::/home/ftpguest:/bin/false' > etc/passwd
printf '%s\n' 'root:x:0:' 'sudo:x:27:lucia,tomas' 'docker:x:998:lucia,deploy' 'lucia:x:1000:' 'tomas:x:1001:' 'deploy:x:1002:' 'devs:x:1100:lucia,tomas,deploy' > etc/group
printf '%s\n' '127.0.0.1 localhost' '10.0.0.5 bastion' '10.0.0.20 db.internal db' '10.0.0.21 cache.internal' '# old' '#10.0.0.99 legacy' > etc/hosts
printf '%s\n' 'user www-data;' 'worker_processes 4;' '' 'http {' '    server {' '        listen 80;' '        server_name shop.example.com;' '        root /var/www/html;' '        # gzip on;' '    }' '}' > etc/nginx.conf
printf '%s\n' '[database]' 'host = localhost' 'port = 3306' '' '[cache]' 'host = 10.0.0.21' 'port = 6379' '; comment' '' '[app]' 'debug = true' 'workers = 4' > etc/app.ini
printf '%s\n' 'services:' '  web:' '    image: shop:1.2' '    ports: ["8080:80"]' '  db:' '    image: postgres:15' > etc/services.yml
printf '%s\n' '# sshd' 'Port 22' 'PermitRootLogin yes' '#PasswordAuthentication yes' 'X11Forwarding no' > etc/sshd_config
for n in 10-net 20-log 30-auth; do printf '%s\n' "# $n" "enabled=yes" "level=${n%%-*}" > etc/conf.d/$n.conf; done
printf '%s\n' '*/5 * * * * /w/scripts/healthcheck.sh' '0 2 * * * /w/scripts/backup.sh' '# 0 4 * * 0 /w/scripts/cleanup.sh' > etc/crontab
# ---- images
for n in cat dog logo banner; do printf '\211PNG fake %s' $n > images/$n.png; done
for i in 1 2 3 4 5; do printf '\377\330 fake photo %d' $i > images/IMG_00$i.JPG; done
printf 'GIF89a fake' > images/anim.gif
for n in playa montaña; do printf '\377\330 %s' $n > images/vacaciones/$n.jpg; done
printf '\377\330 la playa de noche' > 'images/vacaciones/playa de noche.jpg'
printf '\211PNG fake cat' > images/thumbs/cat_small.png
printf '\211PNG t' > images/thumbs/dog_small.png
printf '<svg/>\n' > images/icon.svg
# ---- scripts
printf '%s\n' '#!/bin/bash' 'set -euo pipefail' 'echo "deploying to $1"' > scripts/deploy.sh
printf '%s\n' '#!/bin/bash' 'tar czf /tmp/b.tgz /w/data' > scripts/backup.sh
printf '%s\n' '#!/bin/sh' 'echo ok' > scripts/healthcheck.sh
printf '%s\n' '#!/bin/bash' 'rm -f /w/tmp/*.tmp' > scripts/cleanup.sh
printf '%s\n' '#!/usr/bin/env python3' 'print("hola")' > scripts/saludo.py
printf '%s\n' 'log() { echo "[$(date)] $*"; }' > scripts/lib/common.sh
chmod 755 scripts/deploy.sh scripts/backup.sh scripts/healthcheck.sh; chmod 644 scripts/cleanup.sh scripts/saludo.py
# ---- misc
for i in 1 2 3 4; do echo "session $i" > tmp/sessions/sess_$i; done
echo a > tmp/a.tmp; echo b > tmp/b.tmp; head -c 5000 /dev/zero > tmp/cache/blob.bin; echo c > tmp/cache/c.tmp; : > tmp/lock; : > tmp/cache/empty.txt; echo x > tmp/core.1234
echo swp > tmp/.hidden.swp
for i in 1 2 3; do echo "message $i" > "inbox/mail $i.eml"; done
echo 'Hola Lucia' > inbox/saludo.eml
head -c 3000000 /dev/zero > big/video.mp4
yes 'log line for the big file' | head -c 2000000 > big/huge.log
head -c 1100000 /dev/zero > big/disk.img
head -c 300000 /dev/zero > big/medium.bin
cp data/sales.csv backup/2024/sales.csv; cp data/sales.csv backup/sales_copy.csv
sed 's/25.50/24.00/' data/sales.csv > backup/2023/sales.csv
cp images/cat.png backup/cat_backup.png; cp etc/app.ini backup/app.ini; sed 's/debug = true/debug = false/; s/workers = 4/workers = 8/' etc/app.ini > backup/app.ini.old
printf '%s\n' 'host=localhost' 'port=8080' 'debug=false' 'timeout=30' > v1/server.conf
printf '%s\n' 'host=localhost' 'port=9090' 'debug=false' 'retries=3' > v2/server.conf
echo same > v1/common.txt; echo same > v2/common.txt; echo one > v1/only_v1.txt; echo two > v2/only_v2.txt; printf 'x\ny\n' > v1/list.txt; printf 'x\nz\n' > v2/list.txt
echo 'shared calendar' > shared/calendar.ics; echo 'todos pueden escribir' > shared/abierto.txt; echo 'clave: 1234' > shared/secret.key; echo 'plan' > shared/plan.txt
( cd data && sha256sum sales.csv employees.csv numbers.txt > ../shared/SHA256SUMS && md5sum fruits.txt words.txt > ../shared/MD5SUMS )
sed -i 's/^./0/' shared/MD5SUMS
ln -s ../data/sales.csv links/ventas; ln -s ../logs links/logs; ln -s /nowhere/missing links/broken; ln -s ../scripts/deploy.sh links/deploy; ln -s ../data/old_gone.csv links/roto
ln data/fruits.txt links/fruits_hard.txt
# ---- archives
find . -exec touch -h -d '2024-02-01 12:00:00' {} +
tar --owner=0 --group=0 --sort=name -cf - v1 | gzip -n > archive/v1_backup.tar.gz
tar --owner=0 --group=0 --sort=name -cf archive/docs.tar -C projects/webapp docs
tar --owner=0 --group=0 --sort=name -cjf archive/confs.tar.bz2 -C etc conf.d
( cd projects/webapp && TZ=UTC zip -qX -r ../../archive/static.zip static )
( cd home/user/Documentos && TZ=UTC zip -qX ../../../archive/facturas.zip factura_017.txt factura_018.txt )
gzip -nc data/words.txt > archive/words.txt.gz; gzip -nc data/geo/ciudades.txt > archive/ciudades.txt.gz
xz -c data/temps.txt > archive/temps.txt.xz
# ---- modes
chmod 600 home/user/.ssh/id_ed25519 projects/webapp/.env; chmod 700 home/user/.ssh; chmod 666 shared/abierto.txt; chmod 664 shared/plan.txt; chmod 644 shared/secret.key
chmod 777 tmp/sessions; chmod 1777 tmp/cache; chmod 444 data/geo/capitals.txt; chmod 640 etc/passwd; chmod 755 images/icon.svg; chmod 750 projects/informes; chmod 4755 scripts/lib/common.sh
# ---- modification times
find . -exec touch -h -d '2024-02-01 12:00:00' {} +
touch -d '2023-06-15 09:30:00' backup/2023/sales.csv data/raw/dump.csv home/user/documents/notes.txt
touch -d '2023-12-31 23:00:00' backup/app.ini.old 'home/user/documents/Report Q3.txt'
touch -d '2024-03-12 08:00:00' logs/nginx/access.log logs/auth.log
touch -d '2024-03-13 20:00:00' logs/app.log; touch -d '2024-03-10 06:00:00' logs/app.log.1; touch -d '2024-01-20 06:00:00' logs/app.log.2.gz
for d in 1 2 3 4 5; do touch -d "2024-01-0$d 03:10:00" logs/old/backup-2024-01-0$d.log; done
touch -d '2024-05-01 10:00:00' data/users.json; touch -d '2024-05-02 10:00:00' data/config.json; touch -d '2024-05-03 10:00:00' data/sales.csv
touch -d '2024-04-10 10:00:00' scripts/deploy.sh; touch -d '2022-08-01 10:00:00' scripts/cleanup.sh; touch -d '2022-09-01 10:00:00' big/disk.img
touch -d '3 hours ago' logs/servicio.log projects/webapp/src/app.py tmp/a.tmp; touch -d '10 minutes ago' tmp/lock tmp/sessions/sess_4; touch -d '2 days ago' projects/webapp/README.md tmp/b.tmp 'inbox/mail 1.eml'; touch -d '5 days ago' home/user/Documentos/lista.txt 'inbox/mail 2.eml'; touch -d '20 days ago' tmp/sessions/sess_1 projects/webapp/src/utils.py; touch -d '45 days ago' tmp/sessions/sess_2 'inbox/mail 3.eml'
