#!/usr/bin/env python3
"""Scores answers on the development exam (standard library only).

  run_exam.py ANSWERS.jsonl      rows {"id", "lang", "command"}; writes ANSWERS.results.jsonl
  run_exam.py --check            every gold: bash -n, exit status, output or a change on disk, agreement among golds
  run_exam.py --selftest         golds as answers (must be 100 %), empty answers and `true` (must be 0 %)

strict : same stdout AND same tree as with one of the golds.
lenient: same tree and same stdout after sorting lines, folding white space, dropping leading ./ ;
         where a gold prints nothing and its effect is on disk, what the candidate prints is ignored.
static rows ("compare": "static"): same normalised command text, or same non-empty output with each digit masked
         (the number of digits counts, so free and free -m, date +%s and date +%Y stay apart).
Languages or files of which ANSWERS has no row at all are left out; other missing rows count as failed.
"""

import base64
import bz2
import collections
import concurrent.futures as cf
import gzip
import hashlib
import io
import json
import lzma
import os
import re
import resource
import shlex
import shutil
import signal
import stat
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import zipfile

HERE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "exam")
FILES = {"daily": os.path.join(HERE, "daily.jsonl"), "formal": os.path.join(HERE, "formal.jsonl")}
CACHE = os.path.join(tempfile.gettempdir(), "mango_exam_golds.json")
WORKERS, TIMEOUT, OUTCAP = 2, 5, 4 << 20
ENV = {
    "HOME": "/w/home/user",
    "LANG": "C.UTF-8",
    "TZ": "UTC",
    "TERM": "xterm",
    "USER": "root",
    "LOGNAME": "root",
    "SHELL": "/bin/bash",
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "EDITOR": "nano",
    "PAGER": "less",
    "APP_ENV": "staging",
    "API_TOKEN": "abc123",
    "DB_HOST": "db.internal",
    "DB_PORT": "5432",
    "JAVA_HOME": "/usr/lib/jvm/java-17",
}
# golds whose result depends on the moment: run anew each time, never from the disk cache
VOLATILE = re.compile(
    r"\b(date|ls|stat|ps|top|uptime|free|df|vmstat|mtime|mmin|amin|atime|cmin|ctime|newer\w*|printf '?%\(|mktemp"
    r"|uname|nproc|lscpu|who|w|id|pgrep|jobs|proc|SECONDS|EPOCH\w*|RANDOM|shuf|unzip|tar|zip|ss|ip|env|printenv|du|last\w*|host\w*)\b|%T|%t|%A|%C|-t\b"
)
PROC_NAME = "mango_exam_%d" % os.getpid()


def setlimits():
    os.umask(0o022)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 << 20, 64 << 20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class Bench:
    def __init__(self):
        top = "/dev/shm" if os.access("/dev/shm", os.W_OK) else tempfile.gettempdir()
        self.dir = os.path.join(top, PROC_NAME)
        shutil.rmtree(self.dir, ignore_errors=True)
        self.base = os.path.join(self.dir, "base")
        os.makedirs(self.base)
        subprocess.run(
            ["bash", os.path.join(HERE, "fixture.sh"), self.base],
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            preexec_fn=lambda: os.umask(0o022),
        )
        if not os.path.isdir("/w"):
            os.mkdir("/w")  # bwrap cannot make the mount point below a read-only /
        self.hashes = {}
        self.n = 0
        self.lock = threading.Lock()
        self.basesnap = self.snap(self.base, fill=True)

    def close(self):
        shutil.rmtree(self.dir, ignore_errors=True)

    def snap(self, root, fill=False):
        out = {}
        todo = [""]
        while todo:
            rel = todo.pop()
            try:
                it = list(os.scandir(os.path.join(root, rel)))
            except OSError:
                continue
            for e in it:
                p = os.path.join(rel, e.name)
                st = e.stat(follow_symlinks=False)
                mode = oct(stat.S_IMODE(st.st_mode))
                if stat.S_ISLNK(st.st_mode):
                    out[p] = ["l", os.readlink(e.path)]
                elif stat.S_ISDIR(st.st_mode):
                    out[p] = ["d", mode]
                    todo.append(p)
                elif stat.S_ISREG(st.st_mode):
                    # large files untouched since the base was built are not read again; small ones always are
                    key = (p, st.st_size, st.st_mtime_ns)
                    h = self.hashes.get(key) if st.st_size > 65536 else None
                    if h is None:
                        h = content_id(e.path)
                        if fill:
                            self.hashes[key] = h
                    out[p] = ["f", mode, h, st.st_nlink]
                else:
                    out[p] = ["o", mode]
        return out

    def run(self, command):
        """-> dict(out=bytes, diff={path: entry or None}, rc, to)"""
        with self.lock:
            self.n += 1
            d = os.path.join(self.dir, "r%d" % self.n)
        subprocess.run(["cp", "-a", self.base, d], check=True)
        outf = d + ".out"
        cmd = [
            "bwrap",
            "--ro-bind",
            "/",
            "/",
            "--tmpfs",
            "/tmp",
            "--bind",
            d,
            "/w",
            "--chdir",
            "/w",
            "--unshare-all",
            "--die-with-parent",
            "--proc",
            "/proc",
            "--dev",
            "/dev",
            "--hostname",
            "mango",
            "--clearenv",
        ]
        for k, v in ENV.items():
            cmd += ["--setenv", k, v]
        cmd += ["bash", "-c", command]
        to = False
        with open(outf, "wb") as fo:
            try:
                p = subprocess.Popen(cmd, stdin=subprocess.DEVNULL, stdout=fo, stderr=subprocess.DEVNULL, preexec_fn=setlimits, start_new_session=True)
                try:
                    rc = p.wait(TIMEOUT)
                except subprocess.TimeoutExpired:
                    to, rc = True, 124
                    os.killpg(p.pid, signal.SIGKILL)
                    p.wait()
            except (ValueError, OSError):  # NUL in the command, too long
                rc = 126
        with open(outf, "rb") as f:
            out = f.read(OUTCAP)
        snap = self.snap(d)
        diff = {k: v for k, v in snap.items() if self.basesnap.get(k) != v}
        diff.update({k: None for k in self.basesnap if k not in snap})
        os.unlink(outf)
        subprocess.run(["rm", "-rf", d])
        return {"out": out, "diff": diff, "rc": rc, "to": to}


def sha(b):
    return hashlib.sha1(b).hexdigest()


def tar_id(data):
    rows = []
    with tarfile.open(fileobj=io.BytesIO(data)) as t:
        for m in t.getmembers():
            name = re.sub(r"^(\./)+", "", m.name.rstrip("/"))
            if name in ("", "."):
                continue
            f = t.extractfile(m) if m.isreg() else None
            rows.append([name, m.type.decode("latin-1"), m.mode & 0o7777, sha(f.read()) if f else "", m.linkname])
    return "tar:" + sha(json.dumps(sorted(rows)).encode())


def zip_id(data):
    rows = []
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        for i in z.infolist():
            name = re.sub(r"^(\./)+", "", i.filename)
            if name:
                try:
                    rows.append([name, sha(z.read(i))])
                except RuntimeError:  # encrypted
                    rows.append([name, "enc", i.CRC])
    return "zip:" + sha(json.dumps(sorted(rows)).encode())


def content_id(path):
    try:
        with open(path, "rb") as f:
            data = f.read(64 << 20)
    except OSError:
        return "unreadable"
    raw = sha(data)
    if raw not in IDS:
        IDS[raw] = unpacked_id(data, raw)
    return IDS[raw]


IDS = {}


def unpacked_id(data, raw):
    try:
        for magic, fn, tag in ((b"\x1f\x8b", gzip.decompress, "gz:"), (b"BZh", bz2.decompress, "bz2:"), (b"\xfd7zXZ", lzma.decompress, "xz:")):
            if data.startswith(magic):
                inner = fn(data)
                return tag + (tar_id(inner) if inner[257:262] == b"ustar" else sha(inner))
        if data[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
            return zip_id(data)
        if data[257:262] == b"ustar":
            return tar_id(data)
    except Exception:
        pass
    return raw


def lenient(out, mask=False):
    t = out.decode("utf-8", "replace")
    if mask:
        t = re.sub(r"\d", "#", t)
    lines = [re.sub(r"(^|(?<= ))\./", "", re.sub(r"\s+", " ", x).strip()) for x in t.splitlines()]
    return sorted(x for x in lines if x)


def masked(out):
    return [re.sub(r"\s+", " ", re.sub(r"\d", "#", x)).strip() for x in out.decode("utf-8", "replace").splitlines()]


def own(out, cmd):
    """a process listing shows the command line that made it: put a mark in its place"""
    for part in [cmd, *sorted((x.strip() for x in cmd.split("|")), key=len, reverse=True)]:
        if len(part) > 3:
            out = out.replace(part.encode("utf-8", "replace"), b"@")
    return out


def norm_cmd(c):
    c = " ".join(c.split()).rstrip(" ;")
    try:
        lex = shlex.shlex(c, posix=True, punctuation_chars=True)
        lex.whitespace_split = True
        lex.commenters = ""
        return "\x00".join(lex)
    except ValueError:
        return c.replace('"', "'")


def judge(row, cand, cres, gres):
    """-> (strict, lenient)"""
    if not cand.strip():
        return False, False
    static = row.get("compare") == "static"
    if static and norm_cmd(cand) in {norm_cmd(g) for g in row["gold"]}:
        return True, True
    strict = len_ok = False
    for gcmd, g in zip(row["gold"], gres, strict=False):
        if cres["diff"] != g["diff"] or cres["to"]:
            continue
        if static:
            if g["out"].strip() and cres["out"].strip():
                go, co = own(g["out"], gcmd), own(cres["out"], cand)
                if masked(go) == masked(co):
                    strict = True
                elif lenient(go, True) == lenient(co, True):
                    len_ok = True
            continue
        if cres["out"] == g["out"]:
            strict = True
        elif (not g["out"].strip() and g["diff"]) or lenient(cres["out"]) == lenient(g["out"]):
            len_ok = True
    return strict, strict or len_ok


class Exam:
    def __init__(self):
        self.bench = Bench()
        self.rows = {}
        for f, p in FILES.items():
            if not os.path.exists(p):
                continue
            for line in open(p, encoding="utf-8"):
                if line.strip():
                    r = json.loads(line)
                    r["file"] = f
                    assert r["id"] not in self.rows, r["id"]
                    self.rows[r["id"]] = r
        stamp = b"".join(open(os.path.join(HERE, n), "rb").read() for n in ("fixture.sh",)) + open(__file__, "rb").read()
        self.stamp = sha(stamp + time.strftime("%F", time.gmtime()).encode())
        self.cache, self.mem, self.clock = {}, {}, threading.Lock()
        try:
            c = json.load(open(CACHE))
            if c.get("stamp") == self.stamp:
                self.cache = c["gold"]
        except (OSError, ValueError, KeyError):
            pass
        self.locks = collections.defaultdict(threading.Lock)

    def gold(self, cmd):
        with self.clock:
            if cmd in self.mem:
                return self.mem[cmd]
            c = self.cache.get(cmd)
        if c:
            r = {"out": base64.b64decode(c["out"]), "diff": c["diff"], "rc": c["rc"], "to": c["to"]}
        else:
            r = self.bench.run(cmd)
            if not VOLATILE.search(cmd) and len(r["out"]) < 1 << 20 and not r["to"]:
                with self.clock:
                    self.cache[cmd] = dict(r, out=base64.b64encode(r["out"]).decode())
        with self.clock:
            self.mem[cmd] = r
        return r

    def save(self):
        try:
            tmp = CACHE + ".%d" % os.getpid()
            with open(tmp, "w") as f:
                json.dump({"stamp": self.stamp, "gold": self.cache}, f)
            os.replace(tmp, CACHE)
        except OSError:
            pass

    def one(self, job):
        row, langs_cmd = job
        out, memo = [], {}
        gres = [self.gold(g) for g in row["gold"]]
        for lang, cmd in langs_cmd:
            if cmd not in memo:
                if not cmd.strip():
                    memo[cmd] = (False, False, None)
                elif cmd in row["gold"] and row.get("compare") != "static":
                    memo[cmd] = (True, True, self.gold(cmd))
                else:
                    res = self.bench.run(cmd)
                    memo[cmd] = (*judge(row, cmd, res, gres), res)
            s, l, res = memo[cmd]
            d = {
                "id": row["id"],
                "file": row["file"],
                "category": row["category"],
                "lang": lang,
                "request": row[lang],
                "command": cmd,
                "gold": row["gold"],
                "strict": s,
                "lenient": l,
            }
            if res is not None and not s:
                d["rc"], d["timeout"] = res["rc"], res["to"]
                d["stdout"] = res["out"][:400].decode("utf-8", "replace")
                d["gold_stdout"] = gres[0]["out"][:400].decode("utf-8", "replace")
                d["tree_same"] = any(res["diff"] == g["diff"] for g in gres)
                if not d["tree_same"]:
                    d["changed"], d["gold_changed"] = sorted(res["diff"])[:12], sorted(gres[0]["diff"])[:12]
            out.append(d)
        return out

    def grade(self, answers):
        """answers: {(id, lang): command} -> list of result rows"""
        langs = [l for l in ("en", "es") if any(k[1] == l for k in answers)]
        files = {self.rows[k[0]]["file"] for k in answers if k[0] in self.rows}
        jobs = [(r, [(l, answers.get((i, l)) or "") for l in langs]) for i, r in self.rows.items() if r["file"] in files]
        missing = sum((r["id"], l) not in answers for r, lc in jobs for l, _ in lc)
        with cf.ThreadPoolExecutor(WORKERS) as ex:
            res = [d for part in ex.map(self.one, jobs) for d in part]
        self.save()
        return res, missing


def table(res):
    def line(name, rs):
        n = len(rs)
        s, l = sum(r["strict"] for r in rs), sum(r["lenient"] for r in rs)
        print("%-28s %4d   strict %4d %6.1f%%   lenient %4d %6.1f%%" % (name, n, s, 100 * s / n, l, 100 * l / n))

    def by(key, title):
        print("-- " + title)
        g = collections.OrderedDict()
        for r in res:
            g.setdefault(key(r), []).append(r)
        for k, rs in g.items():
            line(k, rs)

    if not res:
        return print("no answers to known rows")
    line("ALL", res)
    by(lambda r: r["file"], "by file")
    by(lambda r: r["lang"], "by language")
    by(lambda r: r["file"] + " " + r["lang"], "by file and language")
    by(lambda r: r["file"] + "/" + r["category"], "by category")


def check(ex):
    bad = 0
    seen = {"en": {}, "es": {}}
    for r in ex.rows.values():
        for l in seen:
            if r[l] in seen[l]:
                print("DUP", l, r["id"], seen[l][r[l]])
            seen[l][r[l]] = r["id"]
        assert 1 <= len(r["gold"]) <= 3, r["id"]
    with cf.ThreadPoolExecutor(WORKERS) as pool:
        allres = list(pool.map(lambda r: [ex.gold(g) for g in r["gold"]], ex.rows.values()))
    for r, gs in zip(ex.rows.values(), allres, strict=False):
        for g, x in zip(r["gold"], gs, strict=False):
            n = subprocess.run(["bash", "-n", "-c", g], capture_output=True).returncode
            why = []
            if n:
                why.append("bash -n")
            if x["to"]:
                why.append("timeout")
            if x["rc"] and not r.get("nonzero"):
                why.append("rc %d" % x["rc"])
            if not x["out"].strip() and not x["diff"] and r.get("compare") != "static":
                why.append("no effect")
            if g != r["gold"][0] and r.get("compare") != "static" and not judge(dict(r, gold=r["gold"][:1]), g, x, gs[:1])[1]:
                why.append(
                    "differs from gold 1: {!r} / {!r} {}".format(
                        x["out"][:150], gs[0]["out"][:150], "" if x["diff"] == gs[0]["diff"] else "TREE {} {}".format(x["diff"], gs[0]["diff"])
                    )
                )
            if why:
                bad += 1
                print(r["id"], "|", g, "|", "; ".join(why))
    print("checked", len(ex.rows), "rows,", sum(len(r["gold"]) for r in ex.rows.values()), "golds; notes:", bad)


def main():
    if len(sys.argv) != 2 or sys.argv[1] in ("-h", "--help"):
        sys.exit(__doc__)
    t0 = time.time()
    ex = Exam()
    try:
        if sys.argv[1] == "--check":
            check(ex)
            ex.save()
        elif sys.argv[1] == "--selftest":
            for name, fn in (
                ("gold 1", lambda r: r["gold"][0] + " "),
                ("last gold", lambda r: "  " + r["gold"][-1]),
                ("empty", lambda r: ""),
                ("true", lambda r: "true"),
                ("ls", lambda r: "ls"),
            ):
                res, _ = ex.grade({(i, l): fn(r) for i, r in ex.rows.items() for l in ("en", "es")})
                n, s, l = len(res), sum(r["strict"] for r in res), sum(r["lenient"] for r in res)
                print("%-10s %d answers: strict %.2f%% lenient %.2f%%  (%.0f s)" % (name, n, 100 * s / n, 100 * l / n, time.time() - t0))
                if "gold" in name:
                    print("   failed:", sorted({r["id"] for r in res if not r["strict"]}))
                elif 0 < s < 40:
                    print("   passed:", sorted({r["id"] for r in res if r["strict"]}))
        else:
            answers, unknown = {}, 0
            for line in open(sys.argv[1], encoding="utf-8"):
                if line.strip():
                    a = json.loads(line)
                    if a.get("id") not in ex.rows or a.get("lang") not in ("en", "es"):
                        unknown += 1
                        continue
                    answers[a["id"], a["lang"]] = a.get("command") or ""
            res, missing = ex.grade(answers)
            outp = re.sub(r"\.jsonl$", "", sys.argv[1]) + ".results.jsonl"
            with open(outp, "w", encoding="utf-8", errors="replace") as f:
                for r in res:
                    f.write(json.dumps(r, ensure_ascii=False) + "\n")
            table(res)
            print("missing answers %d, unknown rows %d, %.0f s, details in %s" % (missing, unknown, time.time() - t0, outp))
    finally:
        ex.bench.close()


if __name__ == "__main__":
    main()
