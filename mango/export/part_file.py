"""A large file that is written piece by piece and goes on where it stopped, even after ``kill -9``.

Beside the hidden part file lies a list of what is whole in it; both vanish when the file gets its name.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from mango.errors import DataError

SYNC_SECONDS = 10.0  # of work that a kill may cost


class PartFile:
    """``header`` and room for ``size`` bytes behind it; ``key`` names everything that the content depends on.

    ``done`` holds the names noted as whole by an earlier, interrupted writer with the same key. Use as a context
    manager; leaving it without ``finish()`` keeps what is whole.
    """

    def __init__(self, out: Path, header: bytes, size: int, key: str):
        self.out = out
        self.part, self.notes = out.with_name(f".{out.name}.part"), out.with_name(f".{out.name}.part.done")
        self.done: set[str] = set()
        self._base, self._size = len(header), len(header) + size
        self._lock = threading.Lock()
        self._waiting: list[str] = []
        self._synced = time.monotonic()
        with _clear_errors(out, "choose another folder"):
            self._file = os.open(self.part, os.O_RDWR | os.O_CREAT, 0o666)
            try:
                self._start(header, key)
            except BaseException:
                self._close()
                raise

    def _start(self, header: bytes, key: str) -> None:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise DataError(f"another process is writing {self.out}; wait for it or choose another name") from error
        self.done = self._read_notes(key) if os.fstat(self._file).st_size == self._size else set()
        if self.done:
            return
        room = shutil.disk_usage(self.part.parent).free + os.fstat(self._file).st_blocks * 512
        if room < self._size:
            self._remove()
            raise DataError(f"{self.out} needs {_size(self._size)}, but only {_size(room)} are free there; free some space or choose another folder")
        self.notes.unlink(missing_ok=True)
        os.ftruncate(self._file, 0)
        os.ftruncate(self._file, self._size)
        self._write(header, 0)
        self._append(f"{key}\n")

    def __enter__(self) -> PartFile:
        return self

    def __exit__(self, *_: object) -> None:
        if self._file < 0:
            return
        with contextlib.suppress(OSError):
            self._sync()
        if not self.done:
            self._remove()
        self._close()

    def write(self, data: memoryview, offset: int) -> None:
        """Put data ``offset`` bytes behind the header; several threads may."""
        with _clear_errors(self.out):
            self._write(data, self._base + offset)

    def note(self, name: str) -> None:
        """Remember that everything of that name has been written."""
        with self._lock, _clear_errors(self.out):
            self._waiting.append(name)
            if time.monotonic() - self._synced >= SYNC_SECONDS:
                self._sync()

    def finish(self) -> None:
        """Give the file its name."""
        with _clear_errors(self.out):
            os.fsync(self._file)
            os.replace(self.part, self.out)
            self.notes.unlink(missing_ok=True)
            self._close()

    def _write(self, data: bytes | memoryview, position: int) -> None:
        view = memoryview(data).cast("B")
        while view:
            written = os.pwrite(self._file, view, position)
            view, position = view[written:], position + written

    def _sync(self) -> None:
        # What the notes promise must be on the disk before they are.
        os.fdatasync(self._file)
        self._append("".join(f"{name}\n" for name in self._waiting))
        self.done.update(self._waiting)
        self._waiting, self._synced = [], time.monotonic()

    def _append(self, text: str) -> None:
        with self.notes.open("a", encoding="utf-8") as stream:
            stream.write(text)

    def _read_notes(self, key: str) -> set[str]:
        try:
            lines = self.notes.read_text(encoding="utf-8").split("\n")
        except (OSError, UnicodeDecodeError):
            return set()
        # The last one has no end: it is empty, or was being written when the process died.
        return set(lines[1:-1]) if lines[0] == key else set()

    def _remove(self) -> None:
        for path in (self.part, self.notes):
            with contextlib.suppress(OSError):
                path.unlink()

    def _close(self) -> None:
        os.close(self._file)
        self._file = -1


@contextlib.contextmanager
def _clear_errors(out: Path, advice: str = "what is whole is kept, the same command goes on with it") -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DataError(f"cannot write {out}: {error.strerror or error}; {advice}") from error


def _size(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e3:.0f} kB"
