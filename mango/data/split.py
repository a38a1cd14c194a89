"""Train or dev: whole groups go to one side, by hash, so that a page, intent or masked command is never on both.

Rows that share any of the three are joined into one group. A group larger than the dev share allows (the
one that holds ``cat FILE`` and its like) stays in train: dev is made of the smaller ones.
"""

from __future__ import annotations

from mango.data.hashes import HashGroups, hash_text
from mango.data.mask import mask_command
from mango.data.pair import Pair

LARGEST_DEV_GROUP = 0.1  # of the rows dev should have


def group_keys(pair: Pair) -> list[int]:
    """The hashes of everything that must stay on the pair's side."""
    keys = [hash_text("mask\0" + mask_command(pair.command))] if pair.command else []
    if pair.group:
        keys.append(hash_text("group\0" + pair.group))
    return keys or [hash_text("text\0" + pair.instruction.lower())]


class Splitter:
    """First ``add`` every row, then ask ``is_dev`` of each: the same rows always split the same way."""

    def __init__(self, dev_share: float, seed: int = 0):
        self.dev_share, self.seed, self.rows = dev_share, seed, 0
        self._groups = HashGroups()

    def add(self, keys: list[int]) -> None:
        self._groups.join(keys)
        self.rows += 1

    def is_dev(self, keys: list[int]) -> bool:
        least, size = self._groups.group(keys[0])
        if size > max(1, self.rows * self.dev_share * LARGEST_DEV_GROUP):
            return False
        return hash_text(f"{self.seed}\0{least}") < self.dev_share * 2**64
