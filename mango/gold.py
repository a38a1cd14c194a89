"""The gold commands that a person accepted: kept one JSON object a line, looked up, handed to ``mango data build``."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import IO

from mango.config import home
from mango.data.readers import guess_lang
from mango.errors import DataError, UsageError


@dataclass(frozen=True)
class Gold:
    """One accepted command; ``added`` is a day, 2026-11-22."""

    instruction: str
    command: str
    lang: str
    added: str = ""

    @classmethod
    def accepted(cls, instruction: str, command: str) -> Gold:
        """The pair, accepted today; UsageError if one of them is empty."""
        instruction, command = " ".join(instruction.split()), command.strip("\n").rstrip()
        if not instruction or not command:
            raise UsageError("a gold command needs a request and a command; one of them is empty")
        return cls(instruction, command, guess_lang(instruction), date.today().isoformat())


class GoldStore:
    """The file of gold commands; it need not exist."""

    def __init__(self, path: Path | None = None):
        self.path = path or home() / "gold_commands.jsonl"

    def load(self) -> list[Gold]:
        """All of them, oldest first; DataError names a line that cannot be read."""
        try:
            lines = self.path.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []
        except (OSError, UnicodeDecodeError) as error:
            raise DataError(f"cannot read {self.path}: {error}") from error
        return [self._gold(number, line) for number, line in enumerate(lines, 1) if line.strip()]

    def add(self, gold: Gold) -> bool:
        """Append it, unless the same pair is there; whether it was new. Two processes may do so at once."""
        with self._locked() as stream:
            if any(_same(gold, other) for other in self.load()):
                return False
            line = json.dumps({k: v for k, v in asdict(gold).items() if v}, ensure_ascii=False) + "\n"
            # A line that an interrupted write left unfinished must not swallow this one.
            stream.write(self._mend(stream) + line.encode())
        return True

    def remove(self, numbers: set[int]) -> list[Gold]:
        """Take out the commands with these numbers, from 1, and give them; UsageError if there is no such number."""
        from mango.files import write_whole

        with self._locked():
            kept = self.load()
            if wrong := sorted(n for n in numbers if not 1 <= n <= len(kept)):
                raise UsageError(f"there is no gold command number {wrong[0]}; `mango gold list` shows 1 to {len(kept)}")
            gone = [kept[n - 1] for n in sorted(numbers)]
            write_whole(self.path, to_jsonl([g for n, g in enumerate(kept, 1) if n not in numbers]).encode())
        return gone

    def find(self, request: str) -> Gold | None:
        """The newest command that was accepted for this very request, but for case, spaces and its last full stop."""
        wanted = _key(request)
        return next((g for g in reversed(self.load()) if _key(g.instruction) == wanted), None)

    def _gold(self, number: int, line: str) -> Gold:
        try:
            row = json.loads(line)
            return Gold(str(row["instruction"]), str(row["command"]), str(row.get("lang", "")), str(row.get("added", "")))
        except (ValueError, KeyError, TypeError, AttributeError):
            raise DataError(f"{self.path} line {number} is no gold command; mend or delete that line") from None

    @contextlib.contextmanager
    def _locked(self) -> Iterator[IO[bytes]]:
        import fcntl

        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # The lock has a file of its own: remove() replaces the store.
            with open(self.path.with_suffix(".lock"), "wb") as lock, open(self.path, "ab+") as stream:
                fcntl.flock(lock, fcntl.LOCK_EX)
                yield stream
        except OSError as error:
            raise DataError(f"cannot write {self.path}: {error.strerror}; set MANGO_HOME to a folder of yours") from error

    @staticmethod
    def _mend(stream: IO[bytes]) -> bytes:
        if stream.seek(0, os.SEEK_END) == 0:
            return b""
        stream.seek(-1, os.SEEK_END)
        return b"" if stream.read(1) == b"\n" else b"\n"


def to_jsonl(golds: list[Gold]) -> str:
    """One JSON object a line, as ``mango data build --from`` reads it."""
    return "".join(json.dumps(asdict(g), ensure_ascii=False) + "\n" for g in golds)


def _key(request: str) -> str:
    return " ".join(request.casefold().split()).rstrip(".!")


def _same(one: Gold, other: Gold) -> bool:
    return one.command == other.command and _key(one.instruction) == _key(other.instruction)
