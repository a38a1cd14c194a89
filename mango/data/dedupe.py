"""Repeated rows: the same pair written twice, and too many wordings of one masked command in one source."""

from __future__ import annotations

import re

from mango.data.hashes import HashCounter, HashIndex, hash_text
from mango.data.mask import mask_command
from mango.data.pair import Pair

MAX_WORDINGS = 40


def normal_instruction(text: str) -> str:
    """Lower case, single spaces, no final punctuation: what two wordings must share to be the same."""
    return " ".join(text.lower().split()).rstrip(".?!: ")


def normal_command(text: str) -> str:
    """Single spaces within lines, no blank lines: what two commands must share to be the same."""
    return "\n".join(line for line in (re.sub(r"[ \t]+", " ", raw).strip() for raw in text.splitlines()) if line)


class Deduper:
    """Remembers the pairs seen so far and says why a new one is a repetition, if it is."""

    def __init__(self, max_wordings: int = MAX_WORDINGS):
        self.max_wordings = max_wordings
        self._pairs, self._wordings = HashIndex(), HashCounter()

    def reason(self, pair: Pair, limited: bool = True) -> str | None:
        """None if the pair is new; ``limited`` says whether the wordings of its command are counted."""
        if not self._pairs.add(hash_text(f"{normal_instruction(pair.instruction)}\0{normal_command(pair.command)}")):
            return "duplicate"
        if limited and pair.command:
            family = pair.source.split("/")[0]
            if self._wordings.add(hash_text(f"{family}\0{mask_command(pair.command)}")) > self.max_wordings:
                return f"more than {self.max_wordings} wordings of one command"
        return None
