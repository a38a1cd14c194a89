"""Records of a data set of epics: an input with its epic, one JSON object a line; and as rows to train on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mango.epics.brief import Brief, read_text
from mango.errors import DataError

if TYPE_CHECKING:
    from mango.epics.model import Epic

HELD_OUT = "held_out"


@dataclass(frozen=True)
class Record:
    """One example; ``split`` is ``train`` or ``held_out``, ``hard`` says what makes it hard ("" for nothing)."""

    id: str
    brief: Brief
    epic: Epic
    split: str = "train"
    lang: str = ""
    domain: str = ""
    hard: str = ""


def read_records(file: Path) -> list[Record]:
    """Every record of a JSONL file; DataError names the first line that is none. ``input`` and ``output`` are enough."""
    try:
        with file.open(encoding="utf-8") as stream:
            records = [_record(line, f"{file}:{number}") for number, line in enumerate(stream, 1) if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"cannot read {file}: {getattr(error, 'strerror', None) or error}") from error
    if not records:
        raise DataError(f"{file} holds no records")
    return records


def training_rows(records: list[Record], held_out: bool) -> Iterator[str]:
    """Lines of JSON as training reads them: what is asked, what is answered, where it is from."""
    for record in records:
        if (record.split == HELD_OUT) is held_out:
            row = {"instruction": record.brief.render(), "command": record.epic.to_line(), "source": f"epics/{record.id}"}
            yield json.dumps(row, ensure_ascii=False) + "\n"


def _record(line: str, origin: str) -> Record:
    from mango.epics.model import read_epic

    try:
        found = json.loads(line)
        texts = {key: found[key] for key in ("split", "lang", "domain", "hard") if key in found}
        brief = read_text(json.dumps({"input": found["input"]}), origin)
        return Record(found.get("id") or origin.rpartition(":")[2], brief, read_epic(json.dumps(found["output"])), **texts)
    except DataError as error:
        raise DataError(f"{origin} is no record of an epic: {error.message}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DataError(f'{origin} is no record of an epic ({error!r}): {{"input": {{"context", "requirements"}}, "output": {{...}}}} is expected') from error
