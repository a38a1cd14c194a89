"""Sets, counts and groups of texts kept as 8-byte hashes, so that millions of rows fit in little memory."""

from __future__ import annotations

import hashlib
from array import array


def hash_text(text: str) -> int:
    """A non-zero 64-bit hash of a text, the same on every machine and run."""
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") or 1


class HashIndex:
    """Numbers 64-bit keys in the order they first come: about 24 bytes a key (open addressing)."""

    def __init__(self) -> None:
        self._keys = array("Q", bytes(8 * 1024))
        self._numbers = array("L", bytes(array("L").itemsize * 1024))
        self._used = 0

    def __len__(self) -> int:
        return self._used

    def __contains__(self, key: int) -> bool:
        return self._keys[self._find(key)] == key

    def number(self, key: int) -> tuple[int, bool]:
        """The key's number and whether it is new."""
        slot = self._find(key)
        if self._keys[slot] == key:
            return self._numbers[slot], False
        if 3 * self._used >= 2 * len(self._keys):
            self._grow()
            slot = self._find(key)
        self._keys[slot], self._numbers[slot] = key, self._used
        self._used += 1
        return self._used - 1, True

    def add(self, key: int) -> bool:
        """True if the key was not there yet."""
        return self.number(key)[1]

    def _find(self, key: int) -> int:
        mask = len(self._keys) - 1
        slot = key & mask
        while self._keys[slot] not in (0, key):
            slot = (slot + 1) & mask
        return slot

    def _grow(self) -> None:
        keys, numbers = self._keys, self._numbers
        self._keys = array("Q", bytes(16 * len(keys)))
        self._numbers = array("L", bytes(2 * numbers.itemsize * len(numbers)))
        for key, number in zip(keys, numbers, strict=True):
            if key:
                slot = self._find(key)
                self._keys[slot], self._numbers[slot] = key, number


class HashCounter:
    """How often each key was seen."""

    def __init__(self) -> None:
        self._index, self._counts = HashIndex(), array("L")

    def add(self, key: int) -> int:
        """Count the key once more; gives the new count."""
        number, new = self._index.number(key)
        if new:
            self._counts.append(0)
        self._counts[number] += 1
        return self._counts[number]


class HashGroups:
    """Keys joined into groups (union-find): ``join`` the keys of a row, then ask for ``root`` and ``size``."""

    def __init__(self) -> None:
        self._index = HashIndex()
        self._parent, self._rows, self._least = array("L"), array("L"), array("Q")

    def join(self, keys: list[int]) -> None:
        """Put the keys of one row into one group."""
        first = self._root(self._number(keys[0]))
        for key in keys[1:]:
            first = self._unite(first, self._root(self._number(key)))
        self._rows[first] += 1

    def group(self, key: int) -> tuple[int, int]:
        """The smallest key of the group the key is in, and the group's rows: both independent of row order."""
        root = self._root(self._number(key))
        return self._least[root], self._rows[root]

    def _number(self, key: int) -> int:
        number, new = self._index.number(key)
        if new:
            self._parent.append(number)
            self._rows.append(0)
            self._least.append(key)
        return number

    def _root(self, number: int) -> int:
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def _unite(self, a: int, b: int) -> int:
        if a == b:
            return a
        if self._rows[a] < self._rows[b]:
            a, b = b, a
        self._parent[b] = a
        self._rows[a] += self._rows[b]
        self._least[a] = min(self._least[a], self._least[b])
        return a
