"""From a data folder and a base to a plan, and to a run folder that can be trained without either."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mango.errors import UsageError
from mango.progress import Reporter
from mango.tasks import Task
from mango.training.base import Base, measure_base
from mango.training.chat import encode_chats, prepare_tokenizer
from mango.training.examples import select_rows
from mango.training.plan import Plan, free_disk
from mango.training.recipe import TuneRecipe
from mango.training.rows import EncodedRows, read_rows
from mango.training.run import Run, fingerprint
from mango.training.tune import check_extras
from mango.training.ways import Device, pick_way


@dataclass(frozen=True)
class Prepared:
    """A plan and what it was made from."""

    plan: Plan
    tokenizer: Any
    train: EncodedRows
    dev: EncodedRows | None


def make_plan(recipe: TuneRecipe, base: Base, task: Task, data: Path, out: Path, device: Device) -> Prepared:
    """Encode the rows of a data folder and work out what training on them takes; no weight is read."""
    check_extras(recipe, device.kind, base)
    shape = measure_base(base, recipe)
    way, reason = pick_way(recipe, shape.parameters, device)
    tokenizer = prepare_tokenizer(base)
    rows = read_rows(data / "train.jsonl")
    dev_rows = read_rows(data / "dev.jsonl")[: recipe.dev_rows] if recipe.dev_rows and (data / "dev.jsonl").exists() else []
    train = encode_chats(rows, tokenizer, task, recipe.repeat, base.seq2seq, Reporter("encoding"))
    dev = encode_chats(dev_rows, tokenizer, task, {}, base.seq2seq) if dev_rows else None
    selection = select_rows(train, recipe)
    plan = Plan(base, recipe, shape, selection, len(dev_rows), device, way, reason, free_disk(out), base.has_weights)
    return Prepared(plan, tokenizer, train, dev)


def save_prepared(run: Run, prepared: Prepared, data: Path) -> None:
    """Put tokenizer and encoded rows into the run folder; the rows to train on come last and mean that all is there."""
    run.record["data_sha256"] = fingerprint(data / "train.jsonl")
    run.save()
    prepared.tokenizer.save_pretrained(run.folder)
    if prepared.dev is not None:
        prepared.dev.save(run.folder / "rows-dev.npz")
    prepared.train.save(run.folder / "rows-train.npz")


def check_prepared(run: Run, data: Path) -> None:
    """UsageError if the data folder now holds other rows than the run began with."""
    file = data / "train.jsonl"
    if file.exists() and fingerprint(file) != run.record["data_sha256"]:
        raise UsageError(f"{file} is not the file this run began with; start a new run with another --out")
