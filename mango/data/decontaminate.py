"""Keeps exams out of training: drops rows whose request or command is in a held-out file.

A held-out file is JSONL with ``instruction`` and ``command``, or a list of hashes, one a line: ``i:`` or
``c:`` and the first 20 hex digits of the SHA-256 of the normalised text, so that an exam cannot be read back.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from mango.data.mask import mask_command, mask_instruction
from mango.data.pair import Pair
from mango.data.readers import read_source
from mango.errors import DataError

_HASH_LINE = re.compile(r"[ic]:[0-9a-f]{20}\Z")


def _key(kind: str, text: str) -> str:
    return f"{kind}:{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:20]}"


def instruction_key(text: str) -> str:
    """The hash of a request's words in lower case."""
    return _key("i", " ".join(re.findall(r"[^\W_]+", text.lower())))


def command_key(text: str) -> str | None:
    """The hash of a command without its prompt or sudo; None if it has two words or fewer (too common)."""
    text = " ".join(re.sub(r"^\s*(\$|#|sudo)\s+", "", text.strip()).replace('"', "'").split())
    return _key("c", text) if len(text.split()) > 2 else None


def _masked_key(pair: Pair) -> str:
    return _key("m", f"{mask_instruction(pair.instruction)}\0{mask_command(pair.command)}")


class HeldOut:
    """The exams' hashes, and why a row may not be trained on."""

    def __init__(self, paths: list[Path]):
        self.keys: set[str] = set()
        for path in paths:
            before = len(self.keys)
            self._load(path)
            if len(self.keys) == before:
                raise DataError(f"{path}: no held-out rows or hashes in it")

    def _load(self, path: Path) -> None:
        if path.is_file() and path.suffix != ".jsonl":
            with open(path, encoding="utf-8", errors="replace") as lines:
                self.keys.update(word for line in lines if _HASH_LINE.match(word := line.strip()))
            return
        for pair in read_source(path):
            if isinstance(pair, Pair):
                # A one-word request masks to nothing in particular, so only pairs are compared masked.
                self.keys.update(k for k in (instruction_key(pair.instruction), command_key(pair.command), _masked_key(pair)) if k)

    def reason(self, pair: Pair) -> str | None:
        """None, or which part of the row equals a held-out one."""
        if not self.keys:
            return None
        if instruction_key(pair.instruction) in self.keys:
            return "held-out instruction"
        if (key := command_key(pair.command)) and key in self.keys:
            return "held-out command"
        return "held-out pair, but for names and numbers" if _masked_key(pair) in self.keys else None
