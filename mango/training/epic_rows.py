"""Records of epics as the folder that training reads: ``train.jsonl``, and the held-out ones as ``dev.jsonl``."""

from __future__ import annotations

from pathlib import Path

from mango.epics.records import Record, training_rows
from mango.errors import DataError
from mango.training.run import write_whole


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
