"""What man pages and ``--help`` say about programs and their options, parsed once and kept under ``MANGO_HOME/help``."""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import re
import shutil
import stat
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from mango.config import home
from mango.errors import DataError
from mango.risk_rules import READ_ONLY, READ_ONLY_SUBS

VERSION = 1  # of the kept files; another number makes them be read anew
HELP_SECONDS = 3.0
MOST_HELP_BYTES = 300_000
_SECTIONS = ("1", "8", "6", "1p")
_SYSTEM_FOLDERS = ("/bin", "/usr/bin", "/sbin", "/usr/sbin", "/usr/local/bin", "/opt/homebrew/bin")
# Known besides those that only read: what they do with --help is to print it and end.
_HELPFUL = (
    READ_ONLY
    | READ_ONLY_SUBS.keys()
    | frozenset(
        "cp mv rm ln mkdir rmdir touch chmod chown chgrp tar gzip bzip2 xz zstd sed gawk tee install truncate shred find xargs "
        "curl wget rsync python3 perl".split()
    )
)


@dataclass(frozen=True)
class Manual:
    """One program: what it is for, its options and sub-commands, and where that was read (``""`` if nowhere)."""

    about: str = ""
    source: str = ""
    options: dict[str, str] = field(default_factory=dict)
    values: tuple[str, ...] = ()  # the options that take the next word
    commands: dict[str, str] = field(default_factory=dict)


def read_manual(program: str, sub: str = "") -> Manual:
    """The manual of a program or of one of its sub-commands; an empty one if the machine has none that can be read safely."""
    if not re.fullmatch(r"[\w.+@\[-]+", program) or not re.fullmatch(r"[\w.+-]*", sub):
        return Manual()
    name = f"{program}-{sub}" if sub else program
    page = find_page(name)
    binary = None if page or sub else trusted_binary(program)
    origin = page or binary
    if origin is None:
        return Manual()
    stamp = f"{VERSION} {origin} {origin.stat().st_mtime_ns}"
    kept = home() / "help" / f"{name}.json"
    if (found := _read_kept(kept, stamp)) is not None:
        return found
    manual = parse_page(page_text(origin), f"man {name}") if page else parse_help(run_help(origin), f"{name} --help")
    _keep(kept, stamp, manual)
    return manual


def _read_kept(path: Path, stamp: str) -> Manual | None:
    try:
        kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if kept.pop("stamp") != stamp:
            return None
        return Manual(**{**kept, "values": tuple(kept["values"])})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _keep(path: Path, stamp: str, manual: Manual) -> None:
    # Not being able to keep it costs time, nothing else.
    from mango.files import write_whole

    with contextlib.suppress(OSError, DataError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps({"stamp": stamp, **asdict(manual)}, ensure_ascii=False).encode())


def find_page(name: str) -> Path | None:
    """Where the man page of a program lies."""
    for folder in [*os.environ.get("MANPATH", "").split(":"), "/usr/share/man", "/usr/local/share/man", "/usr/local/man", "/opt/homebrew/share/man"]:
        for section in _SECTIONS if folder else ():
            for ending in (".gz", ""):
                path = Path(folder, f"man{section}", f"{name}.{section}{ending}")
                if path.is_file():
                    return path
    return None


def page_text(path: Path) -> str:
    """The source of a man page, or of the one it points to; "" if it cannot be read."""
    try:
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    except (OSError, EOFError):
        return ""
    text = data.decode("utf-8", "replace")
    if (link := re.match(r"\.so\s+(\S+)", text)) and ".." not in link[1]:
        target = next((p for e in ("", ".gz") if (p := path.parent.parent / (link[1] + e)).is_file() and p != path), None)
        return page_text(target) if target else ""
    return text


def trusted_binary(program: str) -> Path | None:
    """Where the program lies, if running its ``--help`` is known to be harmless: a known name, in a folder of the system."""
    if program not in _HELPFUL:
        return None
    found = shutil.which(program, path=":".join(_SYSTEM_FOLDERS))
    if found is None or os.stat(found).st_mode & (stat.S_IWOTH | stat.S_ISUID | stat.S_ISGID):
        return None
    return Path(found)


def run_help(program: Path) -> str:
    """What ``PROGRAM --help`` prints; "" if it takes too long or cannot be started."""
    import signal
    import subprocess
    import tempfile

    environment = {
        "PATH": "/usr/bin:/bin",
        "LC_ALL": "C",
        "TERM": "dumb",
        "HOME": "/nonexistent",
        "PAGER": "cat",
        "MANPAGER": "cat",
        "GIT_PAGER": "cat",
        "NO_COLOR": "1",
        "COLUMNS": "100",
    }
    with tempfile.TemporaryFile() as output:
        try:
            process = subprocess.Popen(
                [str(program), "--help"], stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, env=environment, cwd="/", start_new_session=True
            )
        except OSError:
            return ""
        try:
            process.wait(HELP_SECONDS)
        except subprocess.TimeoutExpired:
            return ""
        finally:
            # The whole session goes, also what the program may have left behind.
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        output.seek(0)
        return output.read(MOST_HELP_BYTES).decode("utf-8", "replace")


def parse_help(text: str, source: str) -> Manual:
    """Options and sub-commands out of what ``--help`` printed."""
    lines = re.sub("\x1b\\[[0-9;]*[A-Za-z]|.\b", "", text).expandtabs().splitlines()
    about = next(
        (line.strip() for line in lines[:12] if re.match(r"[A-Z][a-z]+s? .{10,}", line) and not re.match(r"(?i)usage|mandatory|options|or:", line)), ""
    )
    builder = _Builder()
    for position, line in enumerate(lines):
        if option := re.match(r" {1,12}(-\S.*?)(?: {2,}(\S.*))?$", line):
            following = _continuation(lines, position, option.start(1))
            builder.add(option[1], " ".join([option[2] or "", *following]))
        elif command := re.match(r" {2,8}([a-z][\w-]+)(?:, \w+)?\*? {2,}([A-Z(].*)$", line):
            builder.commands.setdefault(command[1], _first_sentence(command[2]))
    return builder.manual(_first_sentence(about), source)


def _continuation(lines: list[str], position: int, margin: int) -> list[str]:
    found = []
    for line in lines[position + 1 : position + 6]:
        if not line.strip() or len(line) - len(line.lstrip()) < margin + 4 or line.lstrip().startswith("-"):
            break
        found.append(line.strip())
    return found


class _Builder:
    def __init__(self) -> None:
        self.options: dict[str, str] = {}
        self.values: list[str] = []
        self.commands: dict[str, str] = {}

    def add(self, tag: str, text: str) -> None:
        """Enter all spellings of an option that a tag such as ``-n, --lines=NUM`` lists."""
        sentence = _first_sentence(text)
        pieces = re.split(r",\s*|\s+or\s+|\s*\|\s*|\s(?=--?\w)", tag)
        takes = any(re.match(r"--?[\w-]+(?:=| +[<A-Za-z\[{])(?!\[)", p) and "[=" not in p for p in pieces)
        for piece in pieces:
            option = re.match(r"--?[^\s=\[<,:]+|--?", piece.strip())
            if option and sentence and option[0] not in ("-", "--"):
                self.options.setdefault(option[0], sentence)
                if takes and option[0] not in self.values:
                    self.values.append(option[0])

    def manual(self, about: str, source: str) -> Manual:
        return Manual(about, source if about or self.options else "", self.options, tuple(self.values), self.commands)


def _first_sentence(text: str) -> str:
    text = " ".join(text.split())
    end = re.search(r"(?<!e\.g)(?<!i\.e)(?<!etc)(?<! )[.;](?= [A-Z(`\"']|$)", text)
    text = text[: end.start()] if end else text
    text = text.rstrip(" .")
    return text if len(text) <= 200 else text[:197].rsplit(" ", 1)[0] + " ..."


def parse_page(text: str, source: str) -> Manual:
    """Options out of the source of a man page, in the macros of ``man`` or ``mdoc``."""
    builder, about, section = _Builder(), "", ""
    for kind, tag, body in _entries(text):
        if kind == "section":
            section = tag.upper()
            if section in ("NAME", "ИМЯ", "NOMBRE"):
                about = _first_sentence(body.partition(" - ")[2] or body)
        elif tag.startswith("-") and body:
            builder.add(tag, body)
    return builder.manual(about, source)


def _entries(text: str) -> Iterator[tuple[str, str, str]]:
    """(kind, tag, body) of sections and of tagged paragraphs."""
    body: list[str] = []
    kind, tag, wants_tag = "section", "", False
    for line in re.sub(r"\\\n", "", text).splitlines():
        macro = re.match(r"[.']\s*([A-Za-z]+)\s*(.*)", line)
        name, rest = (macro[1], macro[2]) if macro else ("", "")
        if name in ("SH", "Sh", "SS", "Ss", "TP", "IP", "PP", "P", "LP", "HP", "It", "TQ"):
            if name == "TQ" or (wants_tag and name in ("TP", "PP")):
                wants_tag = True
                continue
            yield kind, tag, " ".join(body)
            kind = "section" if name in ("SH", "Sh") else "entry"
            tag, body = (_plain(rest, name == "It") if name in ("SH", "Sh", "IP", "It") else ""), []
            if name == "IP":
                tag = _plain(_first_argument(rest))
            wants_tag = name in ("TP", "PP", "HP", "P", "LP")
        elif name in (
            "RS",
            "RE",
            "El",
            "Bl",
            "Pp",
            "sp",
            "br",
            "nf",
            "fi",
            "ie",
            "el",
            "if",
            "de",
            "ad",
            "hy",
            "in",
            "ti",
            "PD",
            "TH",
            "Dd",
            "Dt",
            "Os",
            "EX",
            "EE",
            "ds",
            "nr",
            "UR",
            "UE",
        ):
            wants_tag = wants_tag and name not in ("RS",)
        elif not (macro and name == '\\"'):
            plain = f"- {_plain(rest)}" if name == "Nd" else _plain(rest if macro else line, name in ("Fl", "Ar", "Op"), name)
            if wants_tag and plain:
                tag = f"{tag}, {plain}" if tag else plain
                # A paragraph that is no option keeps its first line as text.
                wants_tag = False
                if not plain.startswith("-"):
                    tag, body = "", [plain]
            elif plain:
                body.append(plain)
    yield kind, tag, " ".join(body)


def _first_argument(rest: str) -> str:
    quoted = re.match(r'"((?:[^"]|"")*)"', rest)
    return quoted[1] if quoted else rest.split(" ")[0] if rest else ""


_ROFF = (
    (r"\\f(?:\[[^\]]*\]|\(..|.)", ""),
    (r"\\s[-+]?\d", ""),
    (r"\\\((?:aq|cq|oq)", "'"),
    (r"\\\((?:lq|rq|dq)|\\\*\(..|\\\*.", '"'),
    (r"\\\(em|\\\(en", " - "),
    (r"\\\(bu", "*"),
    (r"\\\(ha", "^"),
    (r"\\\(ti", "~"),
    (r"\\m\[[^\]]*\]|\\[&|^/,:c%)]", ""),
    (r"\\\[[^\]]*\]|\\\(..", " "),
    (r"\\-", "-"),
    (r"\\~|\\ |\\0", " "),
    (r"\\e", "\\\\"),
    (r'\\".*', ""),
)


def _plain(text: str, mdoc: bool = False, macro: str = "") -> str:
    for pattern, replacement in _ROFF:
        text = re.sub(pattern, replacement, text)
    if macro == "Fl":
        text = "Fl " + text
    if mdoc or (re.search(r"\b(?:Fl|Ar|Cm|Nm|Xr|Pa|Li|Ns|Ql|Sq|Em|Sy)\b", text) and macro[1:2].islower()):
        text = re.sub(r"\bFl (?=\S)", "-", text)
        text = re.sub(r"\b(?:Ar|Cm|Nm|Xr|Pa|Li|Ns|Ql|Sq|Em|Sy|Op|Oo|Oc|Ic|Ev|Dv) ?", "", text)
    # BR, IR and their kind set every second word in another face, without a space between.
    if macro in ("BR", "RB", "BI", "IB", "IR", "RI"):
        text = "".join(a or b for a, b in re.findall(r'"([^"]*)"|(\S+)', text))
    return " ".join(text.replace('"', "").split() if macro or '"' in text[:1] else text.split())
