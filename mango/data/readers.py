"""Readers: one generator per real source format; ``read_source`` looks at a path and picks the reader.

Each yields a ``Pair`` or a ``Dropped`` for what could not be read. No reader holds a file in memory.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any, BinaryIO

from mango.data.pair import Dropped, Pair
from mango.errors import DataError

Read = Pair | Dropped
MAX_LINE_BYTES = 1 << 20
INSTRUCTION_KEYS = ("instruction", "nl", "prompt", "input", "summary", "question", "invocation", "query")
COMMAND_KEYS = ("command", "cmd", "bash", "completion", "output", "answer", "response")
_ALIGNED_KEYS = ("instruction_en", "command_en", "instruction_es", "command_es")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SPANISH = re.compile(r"[áéíóúñ¿¡]|\b(el|la|los|las|un|una|del|que|archivos?|muestra|lista|busca|con)\b", re.I)


def _clip(text: str) -> str:
    return text if len(text) <= 200 else text[:200] + " [...]"


def iter_lines(path: Path, name: str = "") -> Iterator[tuple[int, str | Dropped]]:
    """Numbered lines without their ends; a line that is not text comes as a ``Dropped``."""
    name = name or path.name
    try:
        with open(path, "rb") as file:
            number = 0
            while raw := file.readline(MAX_LINE_BYTES):
                number += 1
                if len(raw) == MAX_LINE_BYTES and not raw.endswith(b"\n"):
                    _skip_line(file)
                    yield number, Dropped("unreadable: line too long", _clip(repr(raw[:80])), name)
                else:
                    yield number, _decode(raw, name, first=number == 1)
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror})") from error


def _skip_line(file: BinaryIO) -> None:
    while (raw := file.readline(MAX_LINE_BYTES)) and not raw.endswith(b"\n"):
        pass


def _decode(raw: bytes, name: str, first: bool) -> str | Dropped:
    try:
        text = raw.decode("utf-8-sig" if first else "utf-8").rstrip("\r\n")
    except UnicodeDecodeError:
        return Dropped("unreadable: not UTF-8", _clip(repr(raw[:80])), name)
    if _CONTROL.search(text):
        return Dropped("unreadable: binary data", _clip(repr(text[:80])), name)
    return text


def guess_lang(text: str) -> str:
    """ "es" if the text has Spanish letters or at least two Spanish words, else "en"."""
    hits = _SPANISH.findall(text)
    return "es" if len(hits) > 1 or re.search(r"[áéíóúñ¿¡]", text, re.I) else "en"


def _first_text(row: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    for key in keys:
        value = row.get(key)
        if isinstance(value, list) and value and isinstance(value[0], str):
            value = value[0]
        if isinstance(value, str):
            return value
    return None


def pairs_of_row(row: Any, name: str, where: str = "") -> Iterator[Read]:
    """The pair or pairs of one JSON object, whatever its columns are called."""
    if not isinstance(row, dict):
        yield Dropped("unreadable: not a JSON object", _clip(repr(row)), name)
        return
    if all(isinstance(row.get(k), str) for k in _ALIGNED_KEYS):
        for lang in ("en", "es"):
            yield Pair(row[f"instruction_{lang}"], row[f"command_{lang}"], f"{name}/{lang}", lang, f"tldr:{row.get('page', where)}", str(row.get("page", "")))
        return
    instruction, command = _first_text(row, INSTRUCTION_KEYS), _first_text(row, COMMAND_KEYS)
    if instruction is None or command is None:
        yield Dropped("unreadable: no instruction or no command", _clip(json.dumps(row, ensure_ascii=False)), name)
        return
    if _CONTROL.search(instruction + command):
        yield Dropped("unreadable: binary data", _clip(repr(instruction + command)), name)
        return
    source, lang = str(row.get("source") or name), str(row.get("lang") or guess_lang(instruction))
    page = str(row.get("page") or row.get("tool") or "").removesuffix(".cheat")
    defaults = row.get("defaults")
    yield Pair(
        instruction,
        command,
        source,
        lang,
        str(row.get("group") or _group_of(source, page)),
        page or ("workflow" if "workflows" in source else ""),
        {str(k): str(v) for k, v in defaults.items() if v is not None} if isinstance(defaults, dict) else {},
    )


def _group_of(source: str, page: str) -> str:
    """Rows of one documentation page are one group, in every language; other rows have none of their own."""
    if source.startswith("tldr/") and page:
        return f"tldr:{page}"
    return f"{source.split('/')[0]}:{page}" if page else ""


def read_jsonl(path: Path, name: str = "") -> Iterator[Read]:
    """One JSON object a line; also gold_commands.jsonl and the aligned English and Spanish tldr file."""
    name = name or path.stem
    for number, line in iter_lines(path, name):
        if isinstance(line, Dropped):
            yield line
        elif line.strip():
            try:
                row = json.loads(line)
            except (json.JSONDecodeError, RecursionError):
                yield Dropped("unreadable: broken JSON", _clip(line), name)
                continue
            yield from pairs_of_row(row, name, f"{path.name}:{number}")


def read_json_array(path: Path, name: str = "") -> Iterator[Read]:
    """A JSON list of objects, as the commandlinefu API gives: {"command": ..., "summary": ...}; read piece by piece."""
    name = name or path.stem
    for piece in _json_objects(path, name):
        if isinstance(piece, Dropped):
            yield piece
            continue
        try:
            row = json.loads(piece)
        except (json.JSONDecodeError, RecursionError):
            yield Dropped("unreadable: broken JSON", _clip(piece), name)
            continue
        yield from pairs_of_row(row, name)


# What ends or begins something while looking for the end of an object: strings, brackets.
_JSON_MARK = re.compile(r'["{}]')
_STRING_END = re.compile(r'(?:[^"\\]|\\.)*"', re.S)


def _json_objects(path: Path, name: str) -> Iterator[str | Dropped]:
    """The text of each outermost {...}; after a broken one, reading goes on at the next line that opens one."""
    depth = 0
    parts: list[str] = []
    for _, line in iter_lines(path, name):
        if isinstance(line, Dropped):
            yield line
            depth, parts = 0, []
            continue
        i = 0
        start = 0
        while m := _JSON_MARK.search(line, i):
            i = m.end()
            if m[0] == '"':
                # JSON strings hold no raw line end, so a string that does not close here is broken.
                closed = _STRING_END.match(line, i)
                i = closed.end() if closed else len(line)
            elif m[0] == "{":
                if depth == 0:
                    start, parts = m.start(), []
                depth += 1
            elif depth:
                depth -= 1
                if depth == 0:
                    yield "".join(parts) + line[start:i]
                    start, parts = i, []
        if depth:
            parts.append(line[start:] + "\n")
            if sum(map(len, parts)) > MAX_LINE_BYTES:
                yield Dropped("unreadable: broken JSON", _clip(parts[0]), name)
                depth, parts = 0, []
    if depth:
        yield Dropped("unreadable: broken JSON", _clip("".join(parts)), name)


def read_nl2bash(path: Path, name: str = "") -> Iterator[Read]:
    """NL2Bash: X.nl and X.cm, where line n of one is the request for line n of the other."""
    nl, cm = path.with_suffix(".nl"), path.with_suffix(".cm")
    if not nl.is_file() or not cm.is_file():
        raise DataError(f"{path}: its partner {(cm if nl.is_file() else nl).name} is missing")
    name = name or f"nl2bash/{path.stem}"
    for request, command in zip_longest(iter_lines(nl, name), iter_lines(cm, name)):
        if request is None or command is None:
            yield Dropped("unreadable: line without a partner", _clip(str((request or command)[1])), name)
            continue
        bad = next((x for x in (request[1], command[1]) if isinstance(x, Dropped)), None)
        if bad:
            yield bad
        elif request[1] or command[1]:
            yield Pair(str(request[1]), str(command[1]), name, "en")


def read_tldr_page(path: Path, name: str = "") -> Iterator[Read]:
    """One tldr page: "# tool", then "- request:" and "`command`" in turn."""
    lang = "es" if any(p == "pages.es" for p in path.parts) else "en"
    at = next((i for i, p in enumerate(path.parts) if re.fullmatch(r"pages(\.\w+)?", p)), None)
    name = name or ("tldr/" + "/".join(path.parts[at:]) if at is not None else f"tldr/{path.name}")
    page, request = path.stem, ""
    for _, line in iter_lines(path, name):
        if isinstance(line, Dropped):
            yield line
            request = ""
        elif line.startswith("# "):
            page = line[2:].strip()
        elif line.startswith("- "):
            if request:
                yield Dropped("unreadable: request without a command", request, name)
            request = line[2:].strip().removesuffix(":")
        elif line.startswith("`") and request:
            yield Pair(request, line.strip(), name, lang, f"tldr:{page}", page)
            request = ""
    if request:
        yield Dropped("unreadable: request without a command", request, name)


def read_tldr(path: Path) -> Iterator[Read]:
    """A tldr checkout or its pages folders, English and Spanish; other languages and systems are left out."""
    folders = [path] if path.name.startswith("pages") else sorted(p for p in path.iterdir() if p.name in ("pages", "pages.en", "pages.es"))
    for folder in folders:
        for page in sorted(folder.rglob("*.md")):
            if page.parent.name not in ("osx", "windows", "sunos", "freebsd", "netbsd", "openbsd", "android"):
                yield from read_tldr_page(page)


def read_cheatsheet(path: Path, name: str = "") -> Iterator[Read]:
    """A cheat sheet: comment lines that say what for, then the command; cheat's YAML front matter is skipped."""
    name = name or f"cheatsheet/{path.name}"
    yield from _read_blocks(path, name, path.stem, _cheat_comment)


def read_navi(path: Path, name: str = "") -> Iterator[Read]:
    """A navi .cheat file: "% tags", "# request", the command; "$ var:" and "; note" lines are skipped."""
    name = name or f"navi/{path.name}"
    yield from _read_blocks(path, name, path.stem, _navi_comment)


def _cheat_comment(line: str) -> str | None:
    """The words of a comment line, None for a command line, "" for a line to skip."""
    if line.startswith("#!"):
        return ""
    return line.lstrip("#").strip() if line.startswith("#") else None


def _navi_comment(line: str) -> str | None:
    if line[:1] in "%;@$" and line[1:2] in (" ", ""):
        return ""
    return line.lstrip("#").strip() if line.startswith("#") else None


def _read_blocks(path: Path, name: str, page: str, comment: Any) -> Iterator[Read]:
    """Comment lines, then the lines up to the next comment or blank line as one command."""
    request: list[str] = []
    command: list[str] = []
    in_header, fence = False, 0

    def finished() -> Iterator[Pair]:
        if request and command:
            yield Pair(" ".join(request), "\n".join(command), name, guess_lang(" ".join(request)), f"{name.split('/')[0]}:{page}", page)

    for number, line in iter_lines(path, name):
        if isinstance(line, Dropped):
            yield line
            request, command = [], []
            continue
        if line.strip() == "---" and (number == 1 or in_header):
            in_header = not in_header and fence == 0
            fence += 1
            continue
        if in_header or line.strip().startswith("```"):
            continue
        said = comment(line)
        if said is None and line.strip():
            command.append(line)
        elif command and (said or not line.strip()):
            yield from finished()
            request, command = ([said] if said else []), []
        elif said:
            request.append(said)
        elif not line.strip():
            request = []
    yield from finished()


def _looks_binary(path: Path) -> bool:
    with open(path, "rb") as file:
        return b"\0" in file.read(4096)


def _is_tldr_folder(path: Path) -> bool:
    return bool(re.fullmatch(r"pages(\.\w+)?", path.name)) or any((path / p).is_dir() for p in ("pages", "pages.es"))


def _read_folder(path: Path) -> Iterator[Read]:
    if _is_tldr_folder(path):
        yield from read_tldr(path)
        return
    for file in sorted(p for p in path.rglob("*") if p.is_file()):
        hidden = any(part.startswith(".") for part in file.relative_to(path).parts)
        if not hidden and file.suffix != ".cm" and not file.name.lower().startswith(("license", "readme", "contributing")):
            yield from _read_file(file)


def _first_character(path: Path) -> str:
    with open(path, "rb") as file:
        return file.read(4096).lstrip(b"\xef\xbb\xbf \t\r\n")[:1].decode("ascii", "replace")


def _read_file(path: Path) -> Iterator[Read]:
    if path.suffix in (".nl", ".cm"):
        yield from read_nl2bash(path)
    elif path.suffix in (".jsonl", ".ndjson"):
        yield from read_jsonl(path)
    elif path.suffix == ".json":
        # Some publish JSON lines under .json.
        yield from read_json_array(path) if _first_character(path) == "[" else read_jsonl(path)
    elif _looks_binary(path):
        yield Dropped("unreadable: binary file", path.name, path.name)
    elif path.suffix == ".cheat":
        yield from read_navi(path)
    elif path.suffix == ".md":
        yield from read_tldr_page(path)
    else:
        yield from read_cheatsheet(path)


def read_source(path: Path) -> Iterator[Read]:
    """The pairs of a file or folder, by the format its name and first bytes show.

    NL2Bash (.nl with .cm), a tldr folder or page (.md), .cheat, .jsonl, .json, else a cheat sheet; a folder
    of any of these is read file by file.
    """
    try:
        if path.is_dir():
            yield from _read_folder(path)
        elif path.is_file():
            yield from _read_file(path)
        else:
            raise DataError(f"{path}: no such file or folder")
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror})") from error
