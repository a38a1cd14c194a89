"""JSON Schema to GBNF, for the schemas that our tasks use: objects in fixed order, bounded lists and texts.

There is exactly one way to write an answer, without white space between its parts, so a model that has
nothing to say cannot fill its context with line ends.
"""

from __future__ import annotations

import json
import re
from typing import Any

# Text as JSON writes it. Escapes are the short ones: \u could write half a character. The first character is
# no blank of any script, so a text says something.
_CHARACTERS = r"""char ::= [^"\\\x00-\x1f\x7f] | "\\" ["\\/nt]
first ::= [^"\\\x00-\x20\x7f-\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff] | "\\" ["\\/]
"""
# Of a pattern: a class, a group's bracket, a repetition, or a run of plain characters.
_PATTERN_PART = re.compile(r"(?P<kept>\[[^\]\\]+\]|[()]|\{\d+(?:,\d*)?\}|[*+?|])|(?P<plain>[^\[\]{}()*+?|\\^$.\"]+)")


def json_grammar(schema: dict[str, Any]) -> str:
    """GBNF that allows exactly the values of the schema; ValueError for a keyword that it cannot express."""
    root = f"root ::= {_rule(schema)}\n"
    lengths = sorted({int(n) for n in re.findall(r"text-(\d+)", root)})
    return root + "".join(rf'text-{n} ::= "\"" first char{{0,{n - 1}}} "\""' + "\n" for n in lengths) + _CHARACTERS


def _rule(schema: dict[str, Any]) -> str:
    if "enum" in schema:
        return _choice(schema["enum"])
    kind = schema.get("type")
    if kind == "object":
        members = (f"{_literal(json.dumps(name) + ':')} {_rule(value)}" for name, value in schema["properties"].items())
        return '("{" ' + ' "," '.join(members) + ' "}")'
    if kind == "array":
        return _list(_rule(schema["items"]), schema.get("minItems", 0), schema["maxItems"])
    if kind == "string":
        return rf'"\"" {_pattern(schema["pattern"])} "\""' if "pattern" in schema else f"text-{schema['maxLength']}"
    if kind == "integer":
        return _choice(range(schema["minimum"], schema["maximum"] + 1))
    raise ValueError(f"no grammar for {schema}")


def _choice(values: Any) -> str:
    return f"({' | '.join(_literal(json.dumps(v)) for v in values)})"


def _list(item: str, least: int, most: int) -> str:
    some = f'{item} ("," {item}){{{max(0, least - 1)},{most - 1}}}'
    return f'"[" {some} "]"' if least else f'"[" ({some})? "]"'


def _pattern(pattern: str) -> str:
    """An anchored pattern of classes, groups, repetitions and plain characters, which GBNF writes alike."""
    parts, at = [], 1
    while at < len(pattern) - 1 or pattern[0] + pattern[-1] != "^$":
        match = _PATTERN_PART.match(pattern, at, len(pattern) - 1)
        if match is None:
            raise ValueError(f"no grammar for the pattern {pattern}")
        parts.append(match["kept"] or _literal(match["plain"]))
        at = match.end()
    # A repetition belongs to what stands right before it.
    return re.sub(r" (?=[{*+?])", "", " ".join(parts))


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
