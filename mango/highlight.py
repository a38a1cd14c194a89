"""Bash text in pieces for the screen: each with the kind of thing it is, read from the parsed text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mango.shell import bash_parser

Piece = tuple[str, str]  # a style class, such as "class:option", and text

# The sixteen colours of the terminal's own theme, and none of those that vanish on white or on black.
STYLES = {
    "program": "bold",
    "option": "ansicyan",
    "string": "ansigreen",
    "variable": "ansimagenta",
    "keyword": "bold",
    "operator": "bold",
    "comment": "italic",
    "danger": "bold ansired",
    "remark": "bold",
}
_KINDS = {
    "string": "string",
    "raw_string": "string",
    "ansi_c_string": "string",
    "heredoc_body": "string",
    "simple_expansion": "variable",
    "expansion": "variable",
    "variable_name": "variable",
    "comment": "comment",
}
_KEYWORDS = frozenset("if then else elif fi for in do done while until case esac function select".split())
_OPERATORS = frozenset("| || & && ; ;; > >> < << <<< >& &> ( ) { } $( `".split())


def highlight(text: str) -> list[Piece]:
    """The text again, in pieces; without style where nothing is known."""
    data = text.encode()
    pieces, position = [], 0
    for begin, end, kind in _spans(bash_parser().parse(data).root_node):
        if begin < position:
            continue
        pieces += [("", data[position:begin].decode("utf-8", "replace")), (f"class:{kind}", data[begin:end].decode("utf-8", "replace"))]
        position = end
    return [p for p in [*pieces, ("", data[position:].decode("utf-8", "replace"))] if p[1]]


def highlight_lines(text: str) -> list[list[Piece]]:
    """The pieces of each line of the text."""
    lines: list[list[Piece]] = [[]]
    for style, piece in highlight(text):
        first, *others = piece.split("\n")
        lines[-1].append((style, first))
        lines += [[(style, other)] for other in others]
    return lines


def _spans(node: Any) -> Iterator[tuple[int, int, str]]:
    """Byte ranges and kinds in the order of the text; nothing inside of another, but for variables in strings."""
    kind = _kind(node)
    # A string with a variable or a command in it is coloured part by part.
    if kind and not (node.type == "string" and node.named_child_count > 1):
        yield node.start_byte, node.end_byte, kind
        return
    for child in node.children:
        yield from _spans(child)


def _kind(node: Any) -> str:
    if node.type == "command_name" and node.child_count == 1 and node.children[0].type == "word":
        return "program"
    if node.type == "word" and node.text.startswith(b"-"):
        return "option"
    if node.type == "string_content" or node.type == '"':
        return "string"
    if not node.is_named:
        return "keyword" if node.type in _KEYWORDS else "operator" if node.type in _OPERATORS else ""
    return _KINDS.get(node.type, "")
