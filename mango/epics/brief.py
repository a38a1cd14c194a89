"""What an epic is asked for with: a context and requirements, read from JSON, Markdown or plain text.

``render`` gives the text that a model sees. Every line of the user's text is marked there, so nothing in it
can pass for another part of the prompt, and reading the text again gives the same value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mango.epics.words import is_spanish
from mango.errors import DataError

MAX_BYTES = 1 << 20  # more than any model's context holds
REQUIREMENT_KEYS = ("requerimientos", "requirements")
CONTEXT_KEYS = ("context", "contexto")

# Control characters but not line ends, marks that turn the direction of text around, and what is left of broken
# characters; joiners stay, emoji need them.
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]+")
# Markers of chat formats; in a raw prompt they would end the user's turn.
_MARKER = re.compile(r"<[|｜][^<>\s]{1,40}[|｜]>")
_HEADING = re.compile(
    r"\s{0,3}(?P<hashes>#{1,6}\s+)?[*_]*"
    r"(?:(?P<context>context|contexto|background|antecedentes)|(?P<requirements>(?:[^\W\d_]+\s)?(?:requirements|requerimientos|requisitos)(?:\s(?:no\s)?funcionales)?))"
    r"\s*[*_]*(?P<colon>:?)[*_]*\s*(?P<rest>.*)",
    re.IGNORECASE,
)
_OTHER_HEADING = re.compile(r"\s{0,3}#{1,6}\s+\S")
# A dash, bullet or number, and the box of a task list behind it.
_BULLET = re.compile(r"\s*(?:[-*•–+]|\d{1,3}[.)])\s+(?:\[[ xX]?\]\s+)?(?P<text>\S.*)")
_JSON_START = re.compile(r'\s*\{\s*["}]')
_RENDERED = re.compile(r"(?:(?:Context|Contexto):\n(?P<context>(?:>.*\n)+)\n?)?(?:(?:Requirements|Requisitos):\n(?P<requirements>(?:\d+\. .*\n)+))?")


@dataclass(frozen=True)
class Brief:
    """A context (lines of text, may be empty) and requirements (one line each, may be none)."""

    context: str
    requirements: tuple[str, ...]

    def render(self) -> str:
        """The text for a model, its headings in the language of the brief; "" if there is nothing."""
        spanish = is_spanish("\n".join((self.context, *self.requirements)))
        parts = []
        if self.context:
            parts.append("\n".join([f"{'Contexto' if spanish else 'Context'}:", *(f"> {line}".rstrip() for line in self.context.split("\n"))]))
        if self.requirements:
            parts.append("\n".join([f"{'Requisitos' if spanish else 'Requirements'}:", *(f"{n}. {text}" for n, text in enumerate(self.requirements, 1))]))
        return "\n\n".join(parts)


def read_file(path: Path) -> Brief:
    """The brief in a JSON, Markdown or text file; DataError says what is wrong with it."""
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise DataError(f"cannot read {path}: {error.strerror}; give a JSON, Markdown or text file, or - for standard input") from error
    return read_bytes(data, str(path))


def read_bytes(data: bytes, origin: str) -> Brief:
    """The brief in the bytes of a file or of standard input; DataError names the ``origin``."""
    if len(data) > MAX_BYTES:
        raise DataError(f"{origin} has more than {MAX_BYTES >> 20} MiB, which no model can read at once; leave out what the epic does not need")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(f"{origin} is not UTF-8 text (byte {error.start}); save it as UTF-8") from error
    return read_text(text, origin)


def read_text(text: str, origin: str = "the request") -> Brief:
    """The brief in a text of any kind, also one that ``render`` wrote; DataError if nothing is in it."""
    if origin.endswith(".json") or _JSON_START.match(text):
        brief = _from_json(text, origin)
    else:
        text = clean_text(text)
        brief = _from_rendered(text) or _from_lines(text.split("\n"))
    if not any(c.isalnum() for c in brief.render()):
        raise DataError(f"{origin} is empty: give a context and requirements")
    return brief


def clean_text(text: str) -> str:
    """Text without control characters, chat markers, blanks at line ends and rows of empty lines."""
    # Undecodable bytes of a command line arrive as lone surrogates, which no tokenizer takes.
    text = text.encode("utf-8", "ignore").decode()
    text = _MARKER.sub(" ", re.sub("\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text).replace("\t", "    "))
    text = _CONTROL.sub("", text)
    return re.sub("\n{3,}", "\n\n", re.sub(" +(?=\n|$)", "", text)).strip("\n")


def one_line(text: str) -> str:
    """Cleaned text on one line."""
    return " ".join(clean_text(text).split())


def _from_rendered(text: str) -> Brief | None:
    match = _RENDERED.fullmatch(text + "\n")
    if not match or not text:
        return None
    context = "\n".join(line[1:].removeprefix(" ") for line in (match["context"] or "").splitlines())
    requirements = (line.partition(". ")[2] for line in (match["requirements"] or "").splitlines())
    return Brief(context, tuple(requirements))


def _from_json(text: str, origin: str) -> Brief:
    import json

    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DataError(f"{origin} is not valid JSON: {error}") from error
    if isinstance(found, dict) and isinstance(found.get("input"), dict):
        found = found["input"]  # a record of the data set
    if not isinstance(found, dict):
        raise DataError(f'{origin} must hold an object: {{"context": "...", "requirements": ["...", "..."]}}')
    if unknown := sorted(set(found) - {*CONTEXT_KEYS, *REQUIREMENT_KEYS}):
        raise DataError(f"{origin} has a key {unknown[0]!r} that is not understood; known: {', '.join((*CONTEXT_KEYS, *REQUIREMENT_KEYS))}")
    context = _only(found, CONTEXT_KEYS, origin) or ""
    requirements = _only(found, REQUIREMENT_KEYS, origin) or []
    requirements = [requirements] if isinstance(requirements, str) else requirements
    if not isinstance(context, str):
        raise DataError(f"{origin}: the context is not a text")
    if not isinstance(requirements, list) or not all(isinstance(r, str) for r in requirements):
        raise DataError(f"{origin}: the requirements are not a list of texts")
    return Brief(clean_text(context), tuple(filter(None, map(one_line, requirements))))


def _only(found: dict[str, Any], keys: tuple[str, ...], origin: str) -> Any:
    there = [key for key in keys if key in found]
    if len(there) > 1:
        raise DataError(f"{origin} holds both {there[0]!r} and {there[1]!r}; put everything under one of them")
    return found[there[0]] if there else None


def _from_lines(lines: list[str]) -> Brief:
    """Requirements are the lines under such a heading, else the bullets, else a single line by itself; the rest is context."""
    marked = list(_mark(_join_wrapped(lines)))
    wanted = "requirement" if any(kind == "requirement" for kind, _ in marked) else "bullet"
    requirements = [text for kind, text in marked if kind == wanted]
    context = [f"- {text}" if kind == "bullet" else text for kind, text in marked if kind != wanted]
    if not requirements and len(only := [line for line in context if line.strip()]) == 1:
        context, requirements = [], only
    return Brief(clean_text("\n".join(context)), tuple(filter(None, map(one_line, requirements))))


def _join_wrapped(lines: list[str]) -> list[str]:
    """Lines, with the indented ones that go on with a bullet put behind it."""
    joined: list[str] = []
    for line in lines:
        if line.startswith("  ") and line.strip() and joined and _BULLET.fullmatch(joined[-1]) and not _BULLET.fullmatch(line):
            joined[-1] += " " + line.strip()
        else:
            joined.append(line)
    return joined


def _mark(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Each line as a ``requirement`` of a section, a ``bullet`` outside of one, or ``context``."""
    section = ""
    for line in lines:
        heading, bullet = _HEADING.fullmatch(line), _BULLET.fullmatch(line)
        if heading and (heading["colon"] or (heading["hashes"] and not heading["rest"])):
            section = "context" if heading["context"] else "requirement"
            if heading["rest"]:
                yield section, heading["rest"]
        elif _OTHER_HEADING.match(line):
            section = ""
            yield "context", line
        elif section == "context" or not line.strip():
            yield "context", line
        elif bullet:
            yield section or "bullet", bullet["text"]
        else:
            yield section or "context", line
