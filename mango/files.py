"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from mango.errors import DataError


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is either absent, old or new, never half-written; DataError if it can't be."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(temporary, path)
    except OSError as error:
        raise DataError(f"cannot write {path}: {error.strerror}") from error
    finally:
        # On a read-only folder even removing what is not there fails.
        with contextlib.suppress(OSError):
            temporary.unlink()
