"""Builds a data set: reads, cleans, grounds, checks, dedupes, decontaminates, splits and writes it.

Rows stream: batches of a few hundred go through all stages; what is remembered of the rest are 8-byte hashes.
Everything is written beside the target and renamed at the end, so a killed build leaves no half data set.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import random
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path
from typing import Any

from mango.data.augment import recopy
from mango.data.decontaminate import HeldOut
from mango.data.dedupe import MAX_WORDINGS, Deduper
from mango.data.ground import ground
from mango.data.pair import ROW_FIELDS, Dropped, Pair
from mango.data.readers import read_source
from mango.data.report import Report, family, write_report
from mango.data.rules import clean
from mango.data.split import Splitter, group_keys
from mango.data.validity import check_syntax, too_long
from mango.errors import DataError, MissingExtra

BATCH_ROWS = 512
_MARKER = "report.json"  # its presence says a folder is a data set of ours

Progress = Callable[[str, int], None]  # (what is being read, rows read so far)


@dataclass(frozen=True)
class Source:
    """A file or folder to read, with the name shown while it is read."""

    path: Path
    name: str = ""
    trusted: bool = False  # written by a generator: no cleaning, no limit on wordings

    @property
    def title(self) -> str:
        return self.name or self.path.name


def build_dataset(
    sources: Sequence[Source],
    out: Path,
    *,
    held_out: Sequence[Path] = (),
    generate: int = 0,
    copies: int = 0,
    seed: int = 0,
    dev_share: float = 0.02,
    max_wordings: int = MAX_WORDINGS,
    exclude: Sequence[str] = (),
    plots: bool = True,
    progress: Progress | None = None,
) -> Report:
    """Build ``out`` (train.jsonl, dev.jsonl, dataset/, report.json, report.html) and give its report.

    ``exclude`` holds beginnings of source names to leave out, ``generate`` the number of generated rows,
    ``copies`` how many copies with fresh names, paths and numbers each other training row gets.
    """
    _require_datasets()
    _check_target(out)
    report = Report(
        settings={
            "sources": [str(s.path) for s in sources],
            "held_out": [str(p) for p in held_out],
            "generate": generate,
            "copies": copies,
            "seed": seed,
            "dev_share": dev_share,
            "max_wordings": max_wordings,
            "exclude": list(exclude),
        }
    )
    held = HeldOut(list(held_out))
    with _sibling(out) as folder:
        rows = folder / "rows.jsonl"
        splitter = Splitter(dev_share, seed)
        pairs = chain(_read_all(sources, report, exclude, seed, progress), _generated(generate, seed, progress))
        with open(rows, "w", encoding="utf-8") as file:
            for pair in _keep(pairs, report, held, Deduper(max_wordings)):
                keys = group_keys(pair)
                splitter.add(keys)
                file.write(json.dumps({**pair.to_row(), "group": pair.group or f"row:{keys[0]:016x}", "keys": keys}, ensure_ascii=False) + "\n")
        if not splitter.rows:
            raise DataError("no row is left after cleaning: see --from; nothing was written")
        _write_split(rows, folder, splitter, report, _Copier(copies, seed, held))
        rows.unlink()
        _write_dataset(folder)
        write_report(report, folder, plots)
        _replace_folder(folder, out)
    return report


def clean_rows(sources: Sequence[Source], seed: int = 0) -> Iterator[Pair]:
    """Cleaned, grounded and valid pairs of the sources, for a look at them; nothing is written."""
    yield from _keep(_read_all(sources, Report(), (), seed, None), Report(), HeldOut([]), Deduper())


def _require_datasets() -> None:
    if importlib.util.find_spec("datasets") is None:
        raise MissingExtra("data", "datasets")


def _check_target(out: Path) -> None:
    if out.is_file():
        raise DataError(f"{out}: is a file; --out wants a folder")
    if out.is_dir() and any(out.iterdir()) and not (out / _MARKER).is_file():
        raise DataError(f"{out}: holds something that mango data build did not write; choose another folder")


def _read_all(sources: Sequence[Source], report: Report, exclude: Sequence[str], seed: int, progress: Progress | None) -> Iterator[tuple[Pair, bool]]:
    """Every readable pair, cleaned and grounded, with whether it is trusted; the rest goes to the report."""
    for source in sources:
        readable = 0
        for number, read in enumerate(read_source(source.path), 1):
            if progress and number % 500 == 0:
                progress(source.title, number)
            name = family(read.source or source.title)
            if any(read.source.startswith(e) for e in exclude):
                continue
            report.read[name] += 1
            if isinstance(read, Dropped):
                report.note_drop(read, name)
                continue
            readable += 1
            cleaned = read if source.trusted else _prepare(read, report, seed)
            if isinstance(cleaned, Dropped):
                report.note_drop(cleaned, name)
            else:
                yield cleaned, source.trusted
        if not readable and not exclude:
            raise DataError(f"{source.path}: no request with a command could be read from it")


def _prepare(pair: Pair, report: Report, seed: int) -> Pair | Dropped:
    cleaned = clean(pair, report.note_rule)
    return cleaned if isinstance(cleaned, Dropped) else ground(cleaned, seed)


def _generated(count: int, seed: int, progress: Progress | None) -> Iterator[tuple[Pair, bool]]:
    if not count:
        return
    from mango.data.generate import generate

    for number, row in enumerate(generate(count, seed), 1):
        if progress and number % 500 == 0:
            progress("generated", number)
        pair = Pair(row["instruction"], row["command"], row["source"], row["lang"])
        yield replace(pair, group=f"intent:{row['source']}:{row['group']}"), True


def _keep(pairs: Iterator[tuple[Pair, bool]], report: Report, held: HeldOut, deduper: Deduper) -> Iterator[Pair]:
    """The pairs that are valid, new and in no exam."""
    while batch := list(islice(pairs, BATCH_ROWS)):
        valid = check_syntax([pair.command for pair, _ in batch])
        for (pair, trusted), ok in zip(batch, valid, strict=True):
            if trusted:
                report.read[family(pair.source)] += family(pair.source).startswith("generated/")
            reason = None if pair.is_refusal else too_long(pair.command) or (None if ok else "bash cannot parse it")
            reason = reason or held.reason(pair) or deduper.reason(pair, limited=not trusted)
            if reason:
                # An exam's rows are not shown, not even in a report.
                sample = "" if reason.startswith("held-out") else f"{pair.instruction} | {pair.command}"
                report.note_drop(Dropped(reason, sample), pair.source)
            else:
                report.note_kept(pair)
                yield pair


class _Copier:
    """Copy augmentation of training rows: the same request about other names, so that a model learns to copy."""

    def __init__(self, copies: int, seed: int, held: HeldOut):
        self.copies, self.seed, self.held = copies, seed, held

    def __call__(self, row: dict[str, str]) -> Iterator[dict[str, str]]:
        """The row and its copies; generated rows and refusals have none, their names are drawn at random as they are."""
        yield row
        seen = {(row["instruction"], row["command"])}
        rng = random.Random(f"{self.seed}:{row['instruction']}")
        for _ in range(0 if row["source"].startswith("generated/") else self.copies):
            instruction, command = recopy(row["instruction"], row["command"], rng)
            pair = Pair(instruction, command, row["source"], row["lang"])
            if (instruction, command) not in seen and not self.held.reason(pair):
                seen.add((instruction, command))
                yield {**row, "instruction": instruction, "command": command}


def _write_split(rows: Path, folder: Path, splitter: Splitter, report: Report, copier: _Copier) -> None:
    with (
        open(rows, encoding="utf-8") as lines,
        open(folder / "train.jsonl", "w", encoding="utf-8") as train,
        open(folder / "dev.jsonl", "w", encoding="utf-8") as dev,
    ):
        for line in lines:
            row = json.loads(line)
            if splitter.is_dev(row.pop("keys")):
                dev.write(json.dumps(row, ensure_ascii=False) + "\n")
                report.dev += 1
                continue
            for copy in copier(row):
                train.write(json.dumps(copy, ensure_ascii=False) + "\n")
                report.train += 1


def _write_dataset(folder: Path) -> None:
    """The Hugging Face view of the JSONL files, written through Arrow files on disk, not memory."""
    import datasets

    was_shown = datasets.is_progress_bar_enabled()
    datasets.disable_progress_bars()
    cache = folder / "cache"
    try:
        splits = {name: _dataset_of(folder / f"{name}.jsonl", cache) for name in ("train", "dev")}
        datasets.DatasetDict(splits).save_to_disk(str(folder / "dataset"))
        del splits
    finally:
        if was_shown:
            datasets.enable_progress_bars()
        shutil.rmtree(cache, ignore_errors=True)


def _rows_of(path: str) -> Iterator[dict[str, str]]:
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _dataset_of(path: Path, cache: Path) -> Any:
    import datasets

    features = datasets.Features({name: datasets.Value("string") for name in ROW_FIELDS})
    if not path.stat().st_size:
        return datasets.Dataset.from_dict({name: [] for name in ROW_FIELDS}, features=features)
    return datasets.Dataset.from_generator(_rows_of, gen_kwargs={"path": str(path)}, features=features, cache_dir=str(cache), keep_in_memory=False)


@contextlib.contextmanager
def _sibling(out: Path) -> Iterator[Path]:
    """A new folder beside ``out``, gone again unless it was renamed to it; those of killed builds are removed."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        for old in out.parent.glob(f".{out.name}.building-*"):
            if not _is_running(old.name.rpartition("-")[2]):
                shutil.rmtree(old, ignore_errors=True)
        folder = out.parent / f".{out.name}.building-{os.getpid()}"
        folder.mkdir()
    except OSError as error:
        raise DataError(f"{out}: cannot be written ({error.strerror})") from error
    try:
        yield folder
    except OSError as error:
        raise DataError(f"{out}: cannot be written ({error.strerror or error}); nothing was left there") from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _is_running(pid: str) -> bool:
    try:
        os.kill(int(pid), 0)
    except (ValueError, ProcessLookupError):
        return False
    except PermissionError:
        return True
    return True


def _replace_folder(folder: Path, out: Path) -> None:
    """Put the finished folder in the place of ``out``: two renames, the old one removed after."""
    old = folder.with_name(folder.name + ".old")
    if out.exists():
        out.rename(old)
    folder.rename(out)
    shutil.rmtree(old, ignore_errors=True)
