"""Rows of a data folder as batches of token ids: fixed lengths, order and copies decided by seed and epoch."""

from __future__ import annotations

import json
import multiprocessing
import random
from array import array
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from mango.data.augment import recopy
from mango.errors import DataError
from mango.tasks.bash import BashTask
from mango.training.recipe import ScratchRecipe

if TYPE_CHECKING:
    import torch
    from tokenizers import Tokenizer

IGNORED = -100  # label of a position that is not learned
Encoded = tuple["array[int]", "array[int]"]  # token ids of a prompt and its answer


@dataclass(frozen=True)
class Row:
    instruction: str
    command: str
    source: str


def read_rows(file: Path) -> list[Row]:
    """Rows of a JSONL file made by ``mango data build``; DataError names the first line that is none."""
    rows = []
    try:
        with file.open(encoding="utf-8") as stream:
            for number, line in enumerate(stream, 1):
                try:
                    row = json.loads(line)
                    rows.append(Row(row["instruction"], row["command"], row.get("source", "")))
                except (ValueError, KeyError, TypeError, AttributeError) as error:
                    raise DataError(f"{file}:{number} is not a row of `mango data build`: {error!r}; build the data again") from error
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"cannot read {file}: {getattr(error, 'strerror', None) or error}; give --data a folder made by `mango data build`") from error
    if not rows:
        raise DataError(f"{file} holds no rows; build the data with `mango data build`")
    return rows


def repeat_rows(rows: list[Row], repeat: dict[str, int]) -> list[Row]:
    """Rows as often as the longest matching source prefix in ``repeat`` says; once by default."""
    prefixes = sorted(repeat, key=len, reverse=True)

    def times(row: Row) -> int:
        return next((repeat[p] for p in prefixes if row.source.startswith(p)), 1)

    return [row for row in rows for _ in range(times(row))]


class Batches:
    """A map-style dataset whose item i is the i-th batch of the whole run, the same for the same arguments.

    An item is ``(input, labels)``, both int64 of shape (rows, length): labels are the next tokens of the
    answer, ``IGNORED`` elsewhere. Padding stands on the right, so no attention mask is needed.
    """

    def __init__(self, rows: list[Row], tokenizer: Tokenizer, task: BashTask, recipe: ScratchRecipe, epochs: float, copy_share: float):
        self.rows, self.tokenizer, self.task, self.recipe = rows, tokenizer, task, recipe
        self.copy_share = copy_share
        self.encoded = self._encode_all()
        self.buckets: dict[int, list[int]] = {length: [] for length in recipe.lengths}
        self.left_out = 0
        for i, (prompt, answer) in enumerate(self.encoded):
            size = len(prompt) + len(answer)
            length = next((n for n in recipe.lengths if size <= n + 1), None)
            if length is None or size > recipe.context:
                self.left_out += 1
            else:
                self.buckets[length].append(i)
        if self.left_out == len(rows):
            raise DataError(f"all {len(rows)} rows are longer than {max(recipe.lengths)} tokens")
        self.total = max(1, round(epochs * len(self.epoch_plan(0))))

    def __len__(self) -> int:
        return self.total

    @cached_property
    def per_epoch(self) -> int:
        return len(self.epoch_plan(0))

    def epoch_plan(self, epoch: int) -> list[tuple[int, list[int]]]:
        """(length, row numbers) of each batch of an epoch; the last rows of a length fill up from its first."""
        if getattr(self, "_planned", (None,))[0] != epoch:
            rng = random.Random(f"{self.recipe.seed}:{epoch}")
            plan = []
            for length, members in self.buckets.items():
                size = max(1, self.recipe.batch_tokens // length)
                order = rng.sample(members, len(members))
                for start in range(0, len(order), size):
                    batch = order[start : start + size]
                    plan.append((length, (batch + order * size)[:size]))
            rng.shuffle(plan)
            self._planned = (epoch, plan)
        return self._planned[1]

    def __getitem__(self, i: int) -> tuple[torch.Tensor, torch.Tensor]:
        epoch, at = divmod(i, self.per_epoch)
        length, members = self.epoch_plan(epoch)[at]
        rng = random.Random(f"{self.recipe.seed}:{epoch}:{at}")
        return self._tensors(length, [self._encode_copy(m, length, rng) for m in members])

    def _encode_all(self) -> list[Encoded]:
        """Token ids of every row. Forked processes, because the tokenizer's regular expressions do not scale over threads."""
        if len(self.rows) < 50_000:
            return [self._encode(row.instruction, row.command) for row in self.rows]
        with multiprocessing.get_context("fork").Pool(initializer=_adopt, initargs=(self,)) as pool:
            return pool.map(_encode_adopted, range(len(self.rows)), chunksize=2000)

    def _encode(self, instruction: str, command: str) -> Encoded:
        encode = self.tokenizer.encode
        return (
            array("i", encode(self.task.prompt(instruction), add_special_tokens=False).ids),
            array("i", encode(self.task.completion(command), add_special_tokens=False).ids),
        )

    def _encode_copy(self, number: int, length: int, rng: random.Random) -> Encoded:
        row = self.rows[number]
        # Generated rows have names drawn at random as they are.
        if rng.random() < self.copy_share and not row.source.startswith("generated"):
            prompt, answer = self._encode(*recopy(row.instruction, row.command, rng))
            if len(prompt) + len(answer) <= length + 1:
                return prompt, answer
        return self.encoded[number]

    def _tensors(self, length: int, encoded: list[Encoded]) -> tuple[torch.Tensor, torch.Tensor]:
        import torch

        tokens = torch.zeros(len(encoded), length + 1, dtype=torch.int64)  # the pad token has id 0
        labels = torch.full((len(encoded), length + 1), IGNORED, dtype=torch.int64)
        for i, (prompt, answer) in enumerate(encoded):
            end = len(prompt) + len(answer)
            tokens[i, :end] = torch.tensor(prompt + answer)
            labels[i, len(prompt) : end] = torch.tensor(answer)
        return tokens[:, :-1].contiguous(), labels[:, 1:].contiguous()


_adopted: Batches | None = None


def _adopt(batches: Batches) -> None:
    global _adopted
    _adopted = batches


def _encode_adopted(i: int) -> Encoded:
    assert _adopted is not None
    return _adopted._encode(_adopted.rows[i].instruction, _adopted.rows[i].command)
