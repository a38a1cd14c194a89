"""Copy augmentation: values that stand in both the request and the command get fresh ones, so that a model copies.

Called for every row of every epoch by the training loop, hence no heavy imports and about 50 microseconds a row.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from itertools import starmap

from mango.data import slots

_POOL_SIZE = 4000
_STEMS = tuple(starmap(slots.stem, [(random.Random(f"stem{i}"),) for i in range(_POOL_SIZE)]))
_PLAIN = tuple(s for s in _STEMS if re.fullmatch(r"[a-z][a-z0-9_-]*", s)) or ("data",)
_WORDS = tuple(starmap(slots.word, [(random.Random(f"word{i}"),) for i in range(_POOL_SIZE)]))
_DIRS = tuple(d for d in slots.COMMON_DIRS if d.count("/") > 1 and d[0] == "/" and not d.startswith("/etc") and not d.endswith("bin"))

# In this order: 'quoted' or "quoted" words; a URL or e-mail (left alone); a path or name with a dot; a number.
_TOKEN = re.compile(
    r"""(?P<quote>["'`])(?P<quoted>[^"'`\n]{2,40})(?P=quote)(?!\w)"""
    r"|(?P<skip>\b[a-z]+://\S+|[\w.+-]+@[\w.-]+)"
    r"|(?<![\w$*?/.~-])(?P<path>(?:~|\.{1,2})?/[\w.@+/-]*\w|[\w@+-]+(?:/[\w.@+-]+)*/[\w.@+-]*\w|[\w-]{2,}\.(?:[A-Za-z]\w{0,5})(?:\.(?:gz|bz2|xz|zst|bak))?)(?![\w*?%$@{]|[/.]\S)"
    r"|(?<![\w.,:/$%+=-])(?P<number>\d{1,5})(?![\w%/:-]|[.,]\d)"
)
_EXTENSION = re.compile(r"((?:\.tar)?\.[A-Za-z][A-Za-z0-9]{0,5}(?:\.(?:gz|bz2|xz|zst|bak))?)$")
# Places and names that mean something by themselves.
_FIXED_ROOTS = ("/dev", "/proc", "/sys", "/etc", "/bin", "/usr/bin", "/sbin", "/var/run", "/run", "/boot")
_FIXED_NAMES = frozenset(
    "Makefile Dockerfile README LICENSE package.json requirements.txt index.html localhost .bashrc .gitignore .env docker-compose.yml setup.py pom.xml known_hosts authorized_keys google.com example.com node.js".split()  # noqa: E501
)
_TOP_LEVEL = frozenset("com org net io edu gov co uk es".split())
_OCTAL = re.compile(r"(?:chmod|-perm|umask|mode|-m)\b")
_OCTALS = ("644", "755", "600", "700", "640", "664", "775", "750", "444", "660", "711", "500")
_KILL = re.compile(r"\b(?:kill|pkill|killall)\b")


def recopy(instruction: str, command: str, rng: random.Random) -> tuple[str, str]:
    """The pair with paths, file names, numbers and quoted words that stand in both texts replaced by fresh ones."""
    if not command:
        return instruction, command
    fresh: dict[str, str] = {}
    numbers: list[str] = []
    for m in _TOKEN.finditer(instruction):
        if m["number"]:
            numbers.append(m["number"])
            continue
        token = m["quoted"] or m["path"]
        if not token or token in fresh or token not in command:
            continue
        new = _fresh_path(token, rng) if _is_path(token) else _fresh_words(token, rng) if m["quoted"] else None
        if new and new != token and _is_safe(token, instruction, command):
            fresh[token] = new
    if numbers:
        fresh.update(_fresh_numbers(numbers, instruction, command, fresh, rng))
    if not fresh or len(set(fresh.values())) < len(fresh):
        return instruction, command
    return _substitute(instruction, fresh), _substitute(command, fresh)


def _spots(text: str, token: str, after: str = "") -> list[int]:
    """Where the token stands as a whole word, not followed by a character of ``after``.

    By hand: a regular expression made anew for every row costs more than all the rest.
    """
    spots, at = [], text.find(token)
    while at >= 0:
        end = at + len(token)
        if not (at and _is_word(text[at - 1])) and not (end < len(text) and (_is_word(text[end]) or text[end] in after)):
            spots.append(at)
        at = text.find(token, at + 1)
    return spots


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _substitute(text: str, fresh: dict[str, str]) -> str:
    """The text with every token replaced; longest first, so that a value inside another is not replaced twice."""
    taken: list[tuple[int, int, str]] = []
    for token in sorted(fresh, key=len, reverse=True):
        for at in _spots(text, token, ">" if token.isdigit() else ""):
            if all(at >= end or at + len(token) <= start for start, end, _ in taken):
                taken.append((at, at + len(token), fresh[token]))
    out: list[str] = []
    done = 0
    for start, end, new in sorted(taken):
        out += (text[done:start], new)
        done = end
    return "".join(out) + text[done:]


def _is_path(token: str) -> bool:
    return ("/" in token or _EXTENSION.search(token) is not None) and " " not in token


def _is_safe(token: str, instruction: str, command: str) -> bool:
    """False if part of the value is used by itself in the command (``unzip a.zip; cd a``) or cannot be told apart."""
    spots = len(_spots(command, token))
    if not spots or spots != command.count(token):
        return False
    if not _is_path(token):
        # "as user 'user'": the word means itself somewhere.
        return len(_spots(instruction, token)) == 1
    rest = command.replace(token, "\0")
    name = token.rstrip("/").split("/")[-1]
    stem = _EXTENSION.sub("", name)
    return not _spots(rest, stem) and stem + "." not in instruction.replace(token, "\0")


def _fresh_path(token: str, rng: random.Random) -> str | None:
    if token in _FIXED_NAMES or token.startswith(_FIXED_ROOTS) or re.search(r"[*?{}$<>|\\]", token) or set(token) <= set("./~"):
        return None
    head, slash, name = token.rstrip("/").rpartition("/")
    if name in _FIXED_NAMES or (not slash and name.rpartition(".")[2] in _TOP_LEVEL):
        return None
    m = _EXTENSION.search(name)
    dotted = "." if name.startswith(".") else ""
    extension = m[1] if m and m.start() > 0 else ""
    new = dotted + (rng.choice(_STEMS).replace(".", "_") if extension else rng.choice(_PLAIN)) + extension
    if not slash:
        return new
    end = "/" if token.endswith("/") else ""
    return f"{_fresh_head(head, rng)}/{new}{end}"


def _fresh_head(head: str, rng: random.Random) -> str:
    """Directories of the same sort: absolute stays absolute, ~ stays ~, the same depth."""
    if head in ("", ".", "..", "~"):
        return head
    parts = head.split("/")
    if parts[0] == "" and len(parts) > 2 and rng.random() < 0.3:
        return rng.choice(_DIRS)
    keep = 2 if parts[0] == "" and parts[1] in ("home", "usr", "var", "opt", "srv", "mnt", "tmp") else 1 if parts[0] in ("", ".", "..", "~") else 0
    return "/".join(parts[:keep] + [rng.choice(_PLAIN) for _ in parts[keep:]])


def _fresh_words(token: str, rng: random.Random) -> str | None:
    """As many words as before, in the same case; None for a pattern, an option or anything with a meaning of its own."""
    if not re.fullmatch(r"[A-Za-z]{2,}(?:[ _-][A-Za-z]{2,})*", token) or len(token) > 40:
        return None
    if token in slots.SERVICES or token in slots.PROCS or token in slots.USERS:
        return rng.choice(slots.SERVICES if token in slots.SERVICES else slots.PROCS if token in slots.PROCS else slots.USERS)
    parts = re.split(r"([ _-])", token)
    words = [rng.choice(_WORDS) if i % 2 == 0 else part for i, part in enumerate(parts)]
    new = "".join(words)
    return new.upper() if token.isupper() else new.capitalize() if token[0].isupper() else new


def _fresh_numbers(numbers: Sequence[str], instruction: str, command: str, fresh: dict[str, str], rng: random.Random) -> dict[str, str]:
    """New numbers, in the same order of size; none if the command has a number that the request does not say."""
    if len(set(numbers)) < len(numbers) or (_KILL.search(command) and "9" in numbers):
        return {}
    bare = command
    for token in fresh:
        bare = bare.replace(token, " ")
    in_command = re.findall(r"(?<![A-Za-z_.\d])\d+(?![\d.])(?!>)", re.sub(r"\d?>&\d|\d>|%\d+\w", " ", bare))
    wanted = [n for n in numbers if n in in_command and int(n) > 1 and not n.startswith("0")]
    all_digits = re.findall(r"\d+", bare)
    # A number computed from another ("11q" after "5,10p") cannot be followed.
    if not wanted or any(int(n) > 1 and n not in numbers for n in in_command):
        return {}
    if any(all_digits.count(n) != len(_spots(bare, n, ".>")) or (all_digits.count(n) > 1 and len(n) < 2) for n in wanted):
        return {}
    if _OCTAL.search(command):
        return (
            {n: o for n, o in zip(wanted, rng.sample(_OCTALS, len(wanted)), strict=True) if len(n) == 3 and set(n) <= set("01234567")}
            if len(wanted) == 1
            else {}
        )
    drawn: set[int] = set()
    while len(drawn) < len(wanted):
        digits = len(wanted[len(drawn)])
        number = rng.randint(2, 9 if "$" in command else 20) if digits == 1 else rng.randint(10 ** (digits - 1), 10**digits - 1)
        if str(number) not in numbers:
            drawn.add(number)
    ordered = sorted(drawn)
    ranks = sorted(range(len(wanted)), key=lambda i: int(wanted[i]))
    return {wanted[i]: str(ordered[rank]) for rank, i in enumerate(ranks)}
