"""A file tree on which the commands of one gold row have something to do, made from the names that both hands use.

Deterministic for a row. What a command is about to make (a new folder, an archive, the target of a
redirection) is not made; everything that it reads is, with contents in which its patterns occur.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import subprocess
import tarfile
import zipfile
from pathlib import Path
from typing import Any

from mango.shell import bash_parser

FILE_EXTENSIONS = ("txt", "log", "py", "csv", "md", "sh", "conf", "json", "jpg", "tmp", "bak")
PLAIN_NAMES = {"Makefile", "README", "LICENSE", "Dockerfile", "hosts", "passwd", "group", "fstab", "syslog", "access_log", "words"}
DIRECTORY_PROGRAMS = {"find", "ls", "du", "cd", "tree", "pushd", "rmdir", "ncdu", "stow"}
FILE_PROGRAMS = set(
    "cat head tail wc sort uniq cut awk sed grep tr paste join comm diff cmp sha256sum md5sum sha1sum jq nl fold rev tac shuf column split xxd od".split()
)
NEW = {"mkdir", "touch", "mkfifo", "mktemp"}
ARCHIVE = re.compile(r"\.(tar(\.\w+)?|tgz|tbz2|txz|zip|gz|bz2|xz|7z)$")
READS_ALL = re.compile(r"\b(tar|zip|gzip|bzip2|xz|cp|rsync|grep|\w+sum|cat|wc|dd|split|openssl|file|cmp|diff|sort|sed|awk|strings|7z|zstd)\b")
AGES = (600, 3 * 3600, 2 * 86400, 5 * 86400, 20 * 86400, 45 * 86400, 100 * 86400, 400 * 86400)
SIZES = (0, 40, 900, 6000, 70_000, 2_500_000, 30_000_000, 250_000_000, 3_000_000_000)
OWN_VARIABLES = {"PATH", "HOME", "USER", "SHELL", "TERM", "LANG", "EDITOR", "PWD", "IFS", "UID", "HOSTNAME", "RANDOM"}
GIT_WORDS = set(
    "add am apply bisect blame branch checkout cherry-pick clean clone commit config describe diff fetch grep init log merge mv pull push rebase reflog remote "
    "reset restore revert rm shortlog show stash status submodule switch tag worktree HEAD origin main pop list apply drop".split()
)
WORDS = ("alpha", "beta", "gamma", "delta", "omega", "error", "Madrid", "ana")


def literals(command: str) -> list[tuple[str, str]]:
    """(program, literal argument) pairs of a command, in order; redirections have the program '<' or '>'."""
    found: list[tuple[str, str]] = []
    source = command.encode()

    def text(node: Any) -> str:
        raw = source[node.start_byte : node.end_byte].decode("utf-8", "replace")
        return re.sub(r"""^\$?(["'])(.*)\1$""", r"\2", raw, flags=re.DOTALL).replace("\\ ", " ").replace('"', "")

    def walk(node: Any) -> None:
        if node.type == "command":
            name = next((text(c) for c in node.children if c.type == "command_name"), "")
            found.extend((name, text(c)) for c in node.children if c.type in ("word", "string", "raw_string", "concatenation", "number"))
        elif node.type == "file_redirect":
            target = node.child_by_field_name("destination")
            sign = ">" if b">" in source[node.start_byte : node.end_byte] else "<"
            if target is not None:
                found.append((sign, text(target)))
        elif node.type == "for_statement":
            found.extend(("for", text(c)) for c in node.children if c.type in ("word", "concatenation"))
        for child in node.children:
            walk(child)

    walk(bash_parser().parse(source).root_node)
    return found


class Tree:
    """The tree of one row; ``build(root)`` makes it, ``environment`` holds the variables that the row speaks of."""

    def __init__(self, request: str, commands: list[str]):
        self.request = request
        self.text = "\n".join(commands)
        self.pairs = [pair for command in commands for pair in literals(command)]
        self.environment = {
            name: f"value-of-{name.lower()}"
            for name in re.findall(r"\b[A-Z][A-Z0-9_]{2,}\b", request)
            if name not in OWN_VARIABLES and re.search(rf"[$\{{]{name}\b|printenv|unset|env", self.text)
        }
        self.delimiter = next(iter(re.findall(r"-[tdF] ?['\"]?([;|,:\t])", self.text)), ",")
        self.patterns = self._patterns()
        self.made: set[str] = set()
        self.new = {w for program, w in self.pairs if program in NEW or program == ">"}

    def build(self, root: Path) -> None:
        self.root, self.made = root, set()
        home = root / "home/user"
        for folder in (
            home,
            root / "tmp",
            root / "etc",
            root / "var/log",
            root / "usr",
            root / "proc",
            root / "dev",
            root / "opt",
            root / "srv",
            root / "etc/alternatives",
        ):
            folder.mkdir(parents=True, exist_ok=True)
        users = sorted(
            {
                w
                for w in re.findall(r"\b[a-z][a-z0-9_-]{2,15}\b", self.request)
                if re.search(rf"(-user|-group|chown|chgrp|-u|id|groups|usermod|:)\s*\S*\b{w}\b", self.text)
            }
        )
        passwd = [
            "root:x:0:0:root:/root:/bin/bash",
            "user:x:1000:1000:User:/home/user:/bin/bash",
            *(f"{u}:x:{2000 + i}:{2000 + i}:{u}:/home/{u}:/bin/bash" for i, u in enumerate(users)),
        ]
        (root / "etc/passwd").write_text("\n".join(passwd) + "\n")
        (root / "etc/group").write_text("\n".join(":".join((p.split(":")[0], "x", p.split(":")[3], "")) for p in passwd) + "\n")
        (root / "etc/hosts").write_text("127.0.0.1 localhost\n10.0.0.5 db.local\n")
        self.users = users
        self._populate(home / "work")
        for program, word in self.pairs:
            self._path(program, word)
        if re.search(r"\bgit\b", self.text):
            self._repository(home)

    def _repository(self, home: Path) -> None:
        """The working folder as a repository with a history, the branches that the row speaks of, and open changes."""
        work = home / "work"
        (home / ".gitconfig").write_text("[user]\n\tname = Ana\n\temail = ana@example.org\n[init]\n\tdefaultBranch = main\n[safe]\n\tdirectory = *\n")
        (work / ".gitignore").write_text("*.bin\n")
        environment = {"HOME": str(home), "PATH": os.environ["PATH"], "GIT_AUTHOR_DATE": "2024-05-01T10:00:00Z", "GIT_COMMITTER_DATE": "2024-05-01T10:00:00Z"}

        def git(*arguments: str) -> None:
            subprocess.run(["git", *arguments], cwd=work, env=environment, capture_output=True, check=False)

        git("init", "-q")
        git("add", "-A")
        git("commit", "-qm", "first")
        (work / "one0.txt").write_text("second\n")
        git("commit", "-qam", "second: fix")
        for name in {w for p, w in self.pairs if p == "git" and re.fullmatch(r"[\w./-]+", w) and not w.startswith("-") and not (work / w).exists()} - GIT_WORDS:
            if not re.search(rf"(checkout -b|switch -c|branch|tag)( -\S+)* {re.escape(name)}|clone", self.text) or re.search(
                r"-[dD]\b|--delete|-m ", self.text
            ):
                git("branch", name)
                git("tag", f"{name}-tag" if "tag" not in self.text else name)
        (work / "one0.txt").write_text("changed\n")
        git("stash") if "stash" in self.text and "stash push" not in self.text else None
        (work / "untracked.txt").write_text("new\n")

    def _patterns(self) -> list[str]:
        """Words of the commands that the request holds too: what is looked for, replaced, compared."""
        quoted = re.findall(r"""['"]([^'"]{2,60})['"]""", self.text) + re.findall(r"[\w@.-]{3,}", self.text)
        spoken = self.request.lower()
        keep = [w for q in quoted for w in re.split(r"[/^$*+?()\[\]{}|\\]", q) if len(w) > 1 and w.lower() in spoken and not w.startswith("-")]
        return list(dict.fromkeys(keep))[:12]

    def _path(self, program: str, word: str) -> None:
        if not word or word.startswith(("-", "$", "+")) or "\n" in word or len(word) > 120 or any(c in word for c in "{}|;$()<>`"):
            return
        name = word.rstrip("/")
        spoken = name.lower() in self.request.lower() or Path(name).name.lower() in self.request.lower() or "*" in name
        if not spoken or (" " in name and name not in self.request) or name in self.new or name in (".", "..", "/", ""):
            return
        if re.search(r"[*?\[]", name):
            for sample in _instances(name):
                self._make(sample, directory=False)
            if (path := self._real(_instances(name)[0])) is not None:
                path.with_name("zz" + path.name).write_text("none of it here\n")
            return
        if program in ("cp", "mv", "ln", "rsync", "install") and self.pairs and word == self._last_operand(program) and "." in Path(name).name:
            return
        if (
            program in ("tar", "zip", "gzip", "7z")
            and ARCHIVE.search(name)
            and re.search(rf"(tar (-?c\w*f|--create\S* -?\S*f?) |zip (-\w+ )*)\"?{re.escape(word)}", self.text)
        ):
            return
        if (
            program
            in ("echo", "printf", "export", "kill", "pkill", "pgrep", "seq", "date", "sleep", "test", "jq", "awk", "sed", "grep", "tr", "chmod", "chown")
            and "." not in name
            and "/" not in name
        ):
            last = [w for p, w in self.pairs if p == program][-1] == word
            if not (program in ("awk", "sed", "grep", "jq", "chmod", "chown") and last and re.fullmatch(r"[A-Za-z][\w-]*", name)):
                return
        self._make(name, self._is_directory(program, word))

    def _last_operand(self, program: str) -> str:
        return [w for p, w in self.pairs if p == program][-1]

    def _is_directory(self, program: str, word: str) -> bool:
        name = Path(word.rstrip("/")).name
        if word.endswith("/"):
            return True
        if name in PLAIN_NAMES or (re.search(r"\.\w{1,8}$", name) and not name.startswith(".") and not re.search(r"\.d$", name)):
            return False
        if program in DIRECTORY_PROGRAMS or re.search(rf"(-r\w*|-R|-a|-C|--recursive|-d)\s+(\S+ )?\"?{re.escape(word)}", self.text):
            return True
        if program in FILE_PROGRAMS or program in ("<", ">"):
            return False
        if name.startswith("."):
            return False
        return bool(re.search(r"folder|director|carpeta|dir\b", self.request, re.IGNORECASE)) or program in ("tar", "zip", "cp", "mv", "for")

    def _make(self, name: str, directory: bool) -> None:
        path = self._real(name)
        if path is None or str(path) in self.made or len(path.parts) > 16:
            return
        self.made.add(str(path))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if "rmdir" in self.text:
                path.mkdir(exist_ok=True)
            elif directory:
                self._populate(path)
            elif not path.exists():
                self._write(path)
                _age(path, AGES[len(path.name) % len(AGES)])
        except OSError:
            return

    def _real(self, name: str) -> Path | None:
        home = self.root / "home/user"
        if name.startswith("~"):
            return home / name.lstrip("~").lstrip("/") if name[1:2] in ("", "/") else None
        if name.startswith("/"):
            if name.startswith(("/usr", "/bin", "/lib", "/proc", "/dev", "/sys", "/sbin")):
                return None
            return self.root / name.lstrip("/")
        if ".." in Path(name).parts:
            name = str(Path(os.path.normpath(Path("/home/user/work") / name)))
            return self.root / name.lstrip("/")
        return home / "work" / name

    def _populate(self, folder: Path) -> None:
        """Files of every kind: extensions and names that the row speaks of, sizes, ages, modes, owners, links."""
        extensions = list(
            dict.fromkeys(
                [
                    *re.findall(r"[*?\]]\.(\w{1,8})\b", self.text),
                    *re.findall(r"include=\S*\.(\w{1,8})", self.text),
                    *re.findall(r"\.(\w{1,8})['\"\s$]", self.text)[:6],
                    *FILE_EXTENSIONS,
                ]
            )
        )[:16]
        for depth in ("", "sub", "sub/deep one"):
            (folder / depth).mkdir(parents=True, exist_ok=True)
        number = 0
        for i, extension in enumerate(extensions):
            for depth, stem in (("", "one"), ("sub", "two"), ("sub/deep one", "three four")):
                path = folder / depth / f"{stem}{i}.{extension}"
                if path.exists():
                    continue
                if number % 5 == 4:
                    path.write_text("none of it here\n")
                else:
                    self._write(path)
                os.chmod(path, (0o644, 0o755, 0o600, 0o777, 0o444)[number % 5])
                if self.users and number % 4 == 3:
                    os.chown(path, 2000, 2000)
                _age(path, AGES[number % len(AGES)])
                number += 1
        # Sizes are searched for by find, du and ls; whatever reads files would read the large ones for minutes.
        for i, size in enumerate(SIZES if re.search(r"\b(find|du|ls|stat)\b", self.text) and not READS_ALL.search(self.text) else SIZES[:6]):
            path = folder / ("" if i % 2 else "sub") / f"size{i}.bin"
            path.touch()
            os.truncate(path, size)
            _age(path, AGES[(i + 3) % len(AGES)])
        if "-size" in self.text:
            for i, extension in enumerate(extensions[:2]):
                for size in SIZES[2:]:
                    for age in (AGES[1], AGES[3], AGES[5], AGES[7]):
                        path = folder / "sub" / f"big{i}_{size}_{age}.{extension}"
                        path.touch()
                        os.truncate(path, size)
                        if self.users:
                            os.chown(path, 2000, 2000)
                        _age(path, age)
        for name in re.findall(r"-i?name ['\"]?([\w.-]+)['\"]?", self.text):
            kind = re.search(rf"-type d[^|;]*{re.escape(name)}", self.text)
            path = folder / "sub" / name
            if kind:
                (path / "inside").mkdir(parents=True, exist_ok=True)
                (path / "inside/file.txt").write_text("x\n")
            elif not path.exists():
                self._write(path)
        for pattern in re.findall(r"-i?name ['\"]([^'\"]*[*?\[][^'\"]*)['\"]", self.text):
            for sample in _instances(pattern):
                if "/" not in sample and not (folder / "sub" / sample).exists():
                    self._write(folder / "sub" / sample)
        (folder / "empty dir").mkdir(exist_ok=True)
        (folder / ".hidden").write_text("hidden\n")
        for link, target in (("link", "one0." + extensions[0]), ("broken", "nowhere")):
            if not (folder / link).is_symlink():
                (folder / link).symlink_to(target)
        for i, user in enumerate(self.users):
            path = folder / f"of_{user}.txt"
            path.write_text("mine\n")
            os.chown(path, 2000 + i, 2000 + i)
        _age(folder, AGES[2])

    def _write(self, path: Path) -> None:
        name = path.name.lower()
        if ARCHIVE.search(name):
            _write_archive(path)
        elif name.endswith((".json", ".ndjson", ".jsonl")):
            path.write_text(self._json(lines=name.endswith("l") or name.startswith("nd") or "ndjson" in name))
        elif name.endswith((".csv", ".tsv")) or name in ("passwd",):
            path.write_text(self._csv("\t" if name.endswith(".tsv") else self.delimiter))
        elif name.startswith(".env") or name.endswith((".env", ".properties", ".ini", ".conf", ".cfg")):
            keys = re.findall(r"\b[A-Za-z][A-Za-z0-9_.]{2,}\b", " ".join(self.patterns)) + ["PORT", "HOST"]
            path.write_text("# settings\n[main]\n" + "".join(f"{k}={i}-old\n" for i, k in enumerate(dict.fromkeys(keys))) + self._lines()[:200] + "\n")
        elif name.endswith(".sh"):
            path.write_text('#!/bin/bash\necho "ran $0 $*"\n' + "".join(f"# {p}\n" for p in self.patterns))
            os.chmod(path, 0o644 if "chmod" in self.text else 0o755)
        else:
            # No two files are equal: one line is their own.
            path.write_text(self._lines() + f"this is {path.name}\n")

    def _lines(self) -> str:
        lines = []
        for i, pattern in enumerate([*self.patterns, *WORDS]):
            lines += [f"{pattern} {i} {i * 37 % 101} end", f"the {pattern} is here {i * 7}", f"x{pattern}y", f"{pattern.upper()},{i},{i + 3}", pattern]
        lines += [
            "",
            "  indented line",
            "2024-03-0%d 12:00:00 ERROR 10.0.0.%d GET /x 404 %d" % (1, 5, 300),
            "mail a.b@example.com and http://example.org/x",
            "",
            "long " * 40,
            "blanks at the end   ",
            "carriage return\r",
            "\t tab",
            "dup",
            "dup",
            "10",
            "9",
            "100",
            "3.5",
            "-2",
        ]
        if re.search(r"\b\d{2,3}(,|p|q|d)|-n \d{2,3}", self.text):
            lines += [f"line {i}" for i in range(250)]
        return "\n".join(lines) + "\n"

    def _csv(self, d: str) -> str:
        wanted: dict[int, list[str]] = {}
        for column, word in re.findall(r"\$(\d+) ?[=!~]=? ?[\"/]([^\"/]+)", self.text):
            wanted.setdefault(int(column), []).append(word.strip("^$"))
        names = self.patterns or list(WORDS)
        rows = [d.join(["id", "name", "amount", "city", "price", "qty", "date", "note"])]
        for i in range(12):
            row = [
                str(i + 1),
                names[i % len(names)],
                str(i * 53 % 400),
                WORDS[i % len(WORDS)],
                f"{i * 7.5:.2f}",
                str(i % 4),
                f"2024-0{i % 9 + 1}-1{i % 9}",
                names[(i * 5) % len(names)],
            ]
            for column, words in wanted.items():
                if 0 < column <= len(row) and i % 2:
                    row[column - 1] = words[i // 2 % len(words)]
            rows.append(d.join(row))
        return "\n".join([*rows, rows[3], rows[5]]) + "\n"

    def _json(self, lines: bool) -> str:
        """An object or list that the row's jq paths can walk."""
        programs = re.findall(r"jq (?:-\w+ |--\w+ (?:\w+ \S+ )?)*'([^']*)'", self.text)
        values: dict[str, list[str]] = {}
        for field, value in re.findall(r"\.(\w+) ?[=!]= ?\"?([\w@ .-]+)\"?", " ".join(programs)):
            values.setdefault(field, []).append(value)
        leaves = dict.fromkeys(re.findall(r"\.(\w+)", " ".join(programs)))

        def leaf(key: str, i: int) -> Any:
            if key in values and i % 2:
                value = values[key][i // 2 % len(values[key])]
                return {"true": True, "false": False, "null": None}.get(value, float(value) if re.fullmatch(r"-?\d+(\.\d+)?", value) else value)
            if re.search(r"name|title|city|user|email|status|type|id$|key|tag|date|role|dept|country|url", key):
                return f"{key}{i % 3}"
            return i * 17 % 60 + i

        def item(i: int, keys: list[str]) -> dict[str, Any]:
            return {key: leaf(key, i) for key in keys} or {"id": i, "name": f"n{i}"}

        chains = [re.findall(r"(\w+)(\[[^\]]*\])?", chain) for chain in re.findall(r"(?:\.\w+(?:\[[^\]]*\])?)+", " ".join(programs))]
        if lines:
            return "".join(json.dumps(item(i, list(leaves))) + "\n" for i in range(6))
        if re.search(r"(^|[ (|\[])\.\[", " ".join(programs)) or re.search(r"^(map|sort_by|group_by|length|add|unique|.*\bmap\()", (programs or [""])[0]):
            return json.dumps([item(i, list(leaves)) for i in range(6)], indent=1)
        top: dict[str, Any] = {}
        iterated = {name for chain in chains for name, index in chain if index} | set(
            re.findall(r"\.(\w+) ?\| ?(?:map|length|sort|group|add|keys)", " ".join(programs))
        )
        for chain in chains:
            node = top
            for j, (name, index) in enumerate(chain):
                last = j == len(chain) - 1
                if index or name in iterated:
                    node[name] = [item(i, [k for k in leaves if k != name and k not in iterated]) for i in range(5)]
                    break
                if last:
                    node.setdefault(name, leaf(name, 1))
                else:
                    inner = node.setdefault(name, {})
                    if not isinstance(inner, dict):
                        inner = node[name] = {}
                    node = inner
        return json.dumps(top or [item(i, ["id", "name", "age"]) for i in range(5)], indent=1)


def _instances(pattern: str) -> list[str]:
    base = re.sub(r"\[!?([^\]])[^\]]*\]", r"\1", pattern).replace("?", "7")
    return [base.replace("**", "sub").replace("*", filler) for filler in ("aa1", "Bb 2", "cc_3")] if "*" in base else [base]


def _age(path: Path, seconds: int) -> None:
    then = int(path.stat().st_mtime) - seconds
    os.utime(path, (then, then), follow_symlinks=False)


def _write_archive(path: Path) -> None:
    name = path.name.lower()
    members = {"docs/readme.txt": b"read me\n", "docs/data.csv": b"a,b\n1,2\n", "top.txt": b"top\n"}
    if name.endswith(".zip"):
        with zipfile.ZipFile(path, "w") as archive:
            for member, data in members.items():
                archive.writestr(zipfile.ZipInfo(member), data)
    elif re.search(r"\.tar(\.\w+)?$|\.t[gbx]z2?$", name):
        mode = "w:gz" if name.endswith(("gz",)) else "w:bz2" if name.endswith(("bz2",)) else "w:xz" if name.endswith(("xz",)) else "w"
        with tarfile.open(str(path), mode) as archive:  # type: ignore[call-overload]
            for member, data in members.items():
                info = tarfile.TarInfo(member)
                info.size = len(data)
                archive.addfile(info, io.BytesIO(data))
    else:
        import bz2
        import lzma

        pack = {".gz": lambda b: gzip.compress(b, mtime=0), ".bz2": bz2.compress, ".xz": lzma.compress}.get(path.suffix.lower(), lambda b: b)
        path.write_bytes(pack(b"one error line\ntwo\nthree\n"))
