"""A file of epics as the folder that training reads: ``train.jsonl``, and the held-out records as ``dev.jsonl``."""

from __future__ import annotations

from pathlib import Path

from mango.epics.records import read_records, training_rows
from mango.errors import DataError
from mango.training.run import write_whole


def epic_folder(file: Path, folder: Path) -> Path:
    """Write ``folder`` from the records in ``file``, every one of them checked; DataError if one is wrong."""
    records = read_records(file)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(f"cannot write into {folder}: {error.strerror}") from error
    for name, held_out in (("train", False), ("dev", True)):
        if lines := list(training_rows(records, held_out)):
            write_whole(folder / f"{name}.jsonl", "".join(lines).encode())
    return folder
