"""The masked form of a text: what is left when paths, names, numbers and quoted strings are taken out."""

from __future__ import annotations

import re

# 'single', "double" (with escapes); awk, sed and perl programs are quoted too, so what holds $ { / stays.
_QUOTED = re.compile(r"""'([^']*)'|"((?:[^"\\]|\\.)*)\"""")
_URL = re.compile(r"\b[a-z][a-z0-9+]*://[^\s'\"]+")
_GLOB = re.compile(r"(?<![^\s=])[\w./~-]*[*?][\w.*?/-]*")
# A word with a slash, a tilde at its start, or a dot between letters.
_PATH = re.compile(r"(?<![\w<>$&/-])(?:~[\w.-]*|[\w.+@-]*/[\w.+@/~-]*|[\w+-]+(?:\.[A-Za-z]\w{0,9})+)(?![\w{])")
_NUMBER = re.compile(r"(?<![A-Za-z_\d])\d[\d.:]*")
_PROGRAM_TEXT = re.compile(r"[$/{};]")
_WORD = re.compile(r"[^\W_]+|[A-Z]{3,}")


def _mask_quoted(m: re.Match[str]) -> str:
    inside = m[1] if m[1] is not None else m[2]
    if (_PROGRAM_TEXT.search(inside) and " " in inside) or re.match(r"[sy/]?/|\{|\d*[,$]*\d*[pd]$", inside):
        return f"'{inside}'"
    return "STR"


def mask_command(command: str) -> str:
    """The command with its own words only: ``head -n 5 a.txt`` and ``head -n 9 /tmp/b`` mask alike."""
    text = _QUOTED.sub(_mask_quoted, command)
    text = _URL.sub("URL", text)
    text = _GLOB.sub("STR", text)
    text = _PATH.sub("PATH", text)
    return " ".join(_NUMBER.sub("N", text).split())


def mask_instruction(instruction: str) -> str:
    """The request in lower case without its values: used to see near copies of held-out requests."""
    text = re.sub(r"""(?<!\w)(['"`])(?:(?!\1).)+\1(?!\w)""", " STR ", instruction)
    text = _NUMBER.sub(" N ", _PATH.sub(" PATH ", _GLOB.sub(" STR ", _URL.sub(" URL ", text))))
    return " ".join(w if w in ("STR", "PATH", "URL", "N") else w.lower() for w in _WORD.findall(text))
