"""Numbered epic files in a folder: EPIC-001.json and on; one that is there is never touched."""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from mango.errors import DataError, UsageError

if TYPE_CHECKING:
    from mango.epics.model import Epic

_FILE = re.compile(r"EPIC-(\d{3,4})\.json", re.IGNORECASE)
_GIVEN = re.compile(r"(?:EPIC-)?(\d{1,4})", re.IGNORECASE)
LAST = 9999


def epic_id(number: int) -> str:
    """``EPIC-007``."""
    return f"EPIC-{number:03d}"


def read_id(text: str) -> str:
    """The id that ``--id`` means: 7, 007 and epic-7 are EPIC-007."""
    match = _GIVEN.fullmatch(text.strip())
    if not match or not int(match[1]):
        raise UsageError(f"--id {text}: give a number from 1 to {LAST}, for example 7 or EPIC-007")
    return epic_id(int(match[1]))


def check_folder(folder: Path, given: str) -> None:
    """DataError if an epic could not be written there later; the folder is made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(f"cannot write into {folder}: {error.strerror}") from error
    if not os.access(folder, os.W_OK):
        raise DataError(f"cannot write into {folder}: it is read-only for you; give another --out")
    if given and (folder / f"{given}.json").exists():
        raise _taken(folder, given)


def save_epic(epic: Epic, folder: Path, given: str = "") -> tuple[Epic, Path]:
    """The epic under the ``given`` id, or under the number after the highest of the folder, and its file.

    The file appears whole. Two processes never get one number: linking fails where a file already is.
    """
    temporary = folder / f".epic.{os.getpid()}.tmp"
    number = _highest(folder)
    try:
        while True:
            number += 1
            if not given and number > LAST:
                raise DataError(f"{folder} is full: {epic_id(LAST)} is the last number; give another --out")
            numbered = epic.model_copy(update={"epic_id": given or epic_id(number)})
            path = folder / f"{numbered.epic_id}.json"
            temporary.write_text(numbered.to_json() + "\n", encoding="utf-8")
            try:
                os.link(temporary, path)
                return numbered, path
            except FileExistsError:
                if given:
                    raise _taken(folder, given) from None
    except OSError as error:
        raise DataError(f"cannot write into {folder}: {error.strerror}") from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def _highest(folder: Path) -> int:
    return max((int(match[1]) for file in folder.iterdir() if (match := _FILE.fullmatch(file.name))), default=0)


def _taken(folder: Path, given: str) -> DataError:
    return DataError(f"{folder / given}.json is already there and is not overwritten; leave --id out for the next free number")
