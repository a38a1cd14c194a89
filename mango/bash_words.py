"""What the words of a parsed bash text become when bash expands them, as far as that can be known without running it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import Any, NamedTuple

UNKNOWN = "\x00"  # stands for text that only exists when the command runs; bash words cannot hold it
MOST_VALUES = 64
_SPECIAL = "*?[]{},~ \t\n$`"
# Quoted specials live in the private use area until the word is done, so that they neither split nor expand.
_HIDE = {ord(c): 0xE000 + ord(c) for c in _SPECIAL}
_SHOW = {hidden: plain for plain, hidden in _HIDE.items()}
_ANSI = r"(?s)\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})|(.))"
_ANSI_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "e": "\x1b", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_LOOSE_BRACES = r"\{([^{}]*,[^{}]*|-?\d{1,4}\.\.-?\d{1,4}|[a-zA-Z]\.\.[a-zA-Z])\}"


class Word(NamedTuple):
    """One argument as the program would get it; ``source`` is how the text spells it."""

    text: str
    source: str = ""
    inner: Any = None  # the node of a process substitution, whose file name nobody can know


class Scope(NamedTuple):
    """How expansion asks for what lies outside of the word: values of a variable, output of a substitution."""

    variable: Callable[[str], list[str]]
    substitution: Callable[[Any], str]


def source_of(node: Any) -> str:
    """The node's own words."""
    return node.text.decode("utf-8", "replace")


def decode_ansi(text: str, echo: bool = False) -> str:
    r"""The text with ``\n``, ``\x72`` and ``\162`` replaced, as in ``$'...'`` and ``printf``; ``echo -e`` writes ``\0162``."""
    if echo:
        text = re.sub(r"\\0([0-7]{1,3})", r"\\\1", text)

    def one(match: re.Match[str]) -> str:
        short, long, longer, octal, letter = match.groups()
        if letter is not None:
            return _ANSI_LETTERS.get(letter, letter)
        code = int(octal, 8) if octal else int(short or long or longer, 16)
        return chr(code) if 0 < code < 0x110000 else ""

    return re.sub(_ANSI, one, text)


def expand(node: Any, scope: Scope) -> list[list[Word]]:
    """Every way the word can come out, each a list of fields; more than one when a variable has several values."""
    source = source_of(node)
    if node.type == "process_substitution":
        return [[Word(UNKNOWN, source, node)]]
    # Quoted or not, all arguments and all elements of an array stay several words.
    if re.fullmatch(r'"\$(?:@|\{@\}|\{\w+\[@\]\})"', source):
        node = node.named_children[0]
    return [_fields(raw, source) for raw in _values(node, scope, quoted=False)]


def split_text(text: str, source: str = "") -> list[Word]:
    """The fields of an unquoted value."""
    return _fields(text, source)


def _fields(raw: str, source: str) -> list[Word]:
    words = [Word(piece.translate(_SHOW), source) for field in raw.split() for piece in _braces(field)]
    return words or ([Word("", source)] if source.startswith(("'", '"', "$'", '$"')) else [])


def _braces(field: str) -> Iterator[str]:
    done, waiting = 0, [field]
    while waiting and done < MOST_VALUES:
        text = waiting.pop(0)
        match = re.search(_LOOSE_BRACES, text) if "{" in text else None
        if match is None:
            done += 1
            yield text
            continue
        waiting[:0] = [text[: match.start()] + part + text[match.end() :] for part in _alternatives(match[1])][:MOST_VALUES]


def _alternatives(inside: str) -> list[str]:
    if "," in inside:
        return inside.split(",")
    first, last = inside.split("..")
    if not first.lstrip("-").isdigit():
        return [chr(c) for c in range(ord(first), ord(last) + 1)] or [first, last]
    numbers = range(int(first), int(last) + 1) if int(first) <= int(last) else range(int(first), int(last) - 1, -1)
    return [str(n) for n in numbers[:MOST_VALUES]]


def _values(node: Any, scope: Scope, quoted: bool) -> list[str]:
    kind = node.type
    if kind in ("word", "number", "extglob_pattern", "regex", "variable_name", "string_content"):
        return [_unescape(source_of(node), quoted)]
    if kind == "raw_string":
        return [source_of(node)[1:-1].translate(_HIDE)]
    if kind == "ansi_c_string":
        return [decode_ansi(source_of(node)[2:-1]).translate(_HIDE)]
    if kind == "string":
        return _joined(node, scope, True, 1)
    if kind == "translated_string":
        return _values(node.children[-1], scope, quoted)
    if kind in ("simple_expansion", "expansion"):
        found = _parameter(node, scope)
        return [v.translate(_HIDE) for v in found] if quoted else found
    if kind == "command_substitution":
        text = scope.substitution(node)
        return [text.translate(_HIDE) if quoted else text]
    if kind in ("arithmetic_expansion", "process_substitution"):
        return [UNKNOWN]
    if node.child_count:
        return _joined(node, scope, quoted, 0)
    return [_unescape(source_of(node), quoted)]


def _joined(node: Any, scope: Scope, quoted: bool, margin: int) -> list[str]:
    """The values of a node's children and of the text between them; ``margin`` characters at both ends are quotes."""
    text: bytes = node.text
    position, last = margin, len(text) - margin
    parts: list[list[str]] = []
    for child in node.children:
        begin, end = child.start_byte - node.start_byte, child.end_byte - node.start_byte
        if begin < position or end > last:
            continue
        parts.append([_unescape(text[position:begin].decode("utf-8", "replace"), quoted)])
        parts.append(_values(child, scope, quoted))
        position = end
    parts.append([_unescape(text[position:last].decode("utf-8", "replace"), quoted)])
    return _combinations(parts)


def _combinations(parts: Iterable[list[str]]) -> list[str]:
    found = []
    for choice in product(*parts):
        found.append("".join(choice))
        if len(found) == MOST_VALUES:
            break
    return found


def _unescape(text: str, quoted: bool) -> str:
    if quoted:
        text = re.sub(r'\\([$`"\\])|\\\n', lambda m: m[1] or "", text)
        return text.translate(_HIDE)
    return re.sub(r"\\(\n|.)", lambda m: "" if m[1] == "\n" else m[1].translate(_HIDE), text, flags=re.S) if "\\" in text else text


def _parameter(node: Any, scope: Scope) -> list[str]:
    """Values of ``$X``, ``${X}``, ``${X:-word}`` and ``${X:0:1}``; of other forms only that they are unknown."""
    children = node.children[1:]
    if node.type == "expansion":
        children = children[:-1]
    if not children:
        return [UNKNOWN]
    name_node = children[0]
    if name_node.type == "subscript":
        name_node = name_node.children[0]
    if name_node.type not in ("variable_name", "special_variable_name"):
        return [UNKNOWN]
    values = scope.variable(source_of(name_node))
    if len(children) == 1:
        return values
    operator = source_of(children[1])
    if operator in (":-", "-", ":=", "="):
        default = [v for child in children[2:3] for v in _values(child, scope, False)] or [""]
        known = [v for v in values if v != UNKNOWN]
        return known or default
    if operator in (":?", "?"):
        return values
    if operator == ":":
        return [_slice(source_of(name_node), value, children[2:]) for value in values]
    return [UNKNOWN]


def _slice(name: str, value: str, bounds: list[Any]) -> str:
    numbers = [source_of(b).strip() for b in bounds if b.type != ":"]
    if not numbers or not all(re.fullmatch(r"-?\d+", n) for n in numbers):
        return UNKNOWN
    start = int(numbers[0])
    if name in ("PATH", "HOME", "PWD", "OLDPWD", "SHELL"):
        # Whatever these hold, it begins with a slash: ${PATH:0:1} is a way to write "/" in hiding.
        return "/" if start == 0 and numbers[1:] == ["1"] else UNKNOWN
    if UNKNOWN in value:
        return UNKNOWN
    return value[start:][: int(numbers[1])] if len(numbers) > 1 else value[start:]
