"""Records of epics as the folder that training reads: ``train.jsonl``, and the held-out ones as ``dev.jsonl``."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from mango.epics.records import Record, read_records, training_rows
from mango.errors import DataError, UsageError
from mango.files import write_whole
from mango.tasks import Task


def write_rows(records: list[Record], folder: Path) -> Path:
    """Write ``folder``; it is what is handed to training, also when a run is resumed without the file of the records."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(f"cannot write into {folder}: {error.strerror}") from error
    for name, held_out in (("train", False), ("dev", True)):
        if lines := list(training_rows(records, held_out)):
            write_whole(folder / f"{name}.jsonl", "".join(lines).encode())
    return folder


@contextlib.contextmanager
def rows_folder(task: Task, data: Path, missing_ok: bool = False) -> Iterator[Path]:
    """The folder with the rows of ``data``: itself, or for a file of epics one that lasts as long as it is read.

    With ``missing_ok``, for a run that has its rows already, ``data`` may be gone.
    """
    if task.name == "epic" and not data.is_dir() and not (missing_ok and not data.exists()):
        records = read_records(data)
        with tempfile.TemporaryDirectory(prefix="mango-rows-") as folder:
            yield write_rows(records, Path(folder))
        return
    if not missing_ok and not (data / "train.jsonl").exists():
        raise UsageError(f"{data} holds no train.jsonl: give --data a folder made by `mango data build`")
    yield data
