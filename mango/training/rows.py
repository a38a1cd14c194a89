"""Rows of a data folder as token ids, and as batches whose order is decided by seed and epoch."""

from __future__ import annotations

import io
import json
import multiprocessing
import random
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from mango.errors import DataError
from mango.files import write_whole
from mango.tasks import Task
from mango.training.recipe import ScratchRecipe

if TYPE_CHECKING:
    import numpy as np
    import torch
    from tokenizers import Tokenizer

IGNORED = -100  # label of a position that is not learned
_Encoded = tuple[list[int], list[int]]
# Fewer rows are encoded in this process: starting others would take longer.
ROWS_WORTH_FORKING = 20_000


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


@dataclass(frozen=True)
class EncodedRows:
    """Token ids of n rows, one after another; a row is its prompt and then its answer.

    ``tokens``: uint16 or uint32, all ids. ``starts``: int64 of n + 1, where each row begins. ``answers``: int64 of n,
    where its answer begins. ``times``: int64 of n, how often it comes in one epoch.
    """

    tokens: np.ndarray
    starts: np.ndarray
    answers: np.ndarray
    times: np.ndarray

    def save(self, file: Path) -> None:
        import numpy as np

        buffer = io.BytesIO()
        np.savez(buffer, tokens=self.tokens, starts=self.starts, answers=self.answers, times=self.times)
        write_whole(file, buffer.getvalue())

    def describe(self) -> str:
        """How long rows are, for the person who starts a run."""
        import numpy as np

        sizes, prompts = np.diff(self.starts), self.answers - self.starts[:-1]
        return (
            f"{len(sizes)} rows of {sizes.min()} to {sizes.max()} tokens, half of them longer than {int(np.median(sizes))}; "
            f"prompts up to {prompts.max()}, answers up to {(sizes - prompts).max()}"
        )

    @classmethod
    def load(cls, file: Path) -> EncodedRows:
        import numpy as np

        with np.load(file) as stored:
            return cls(**{name: stored[name] for name in ("tokens", "starts", "answers", "times")})


def encode_rows(rows: list[Row], tokenizer: Tokenizer, task: Task, repeat: dict[str, int]) -> EncodedRows:
    """Encode rows; a row comes as often as the longest prefix of its source in ``repeat`` says, once by default."""
    import numpy as np

    if tokenizer.get_vocab_size() > np.iinfo(np.uint16).max:
        raise DataError(f"a tokenizer of {tokenizer.get_vocab_size()} tokens is too large for training from scratch; at most {np.iinfo(np.uint16).max}")
    return join_rows(_encode_all(rows, tokenizer, task), "H", row_times(rows, repeat))


def row_times(rows: list[Row], repeat: dict[str, int]) -> list[int]:
    """How often each row comes in one epoch."""
    prefixes = sorted(repeat, key=len, reverse=True)
    return [next((repeat[p] for p in prefixes if row.source.startswith(p)), 1) for row in rows]


def join_rows(encoded: Iterable[_Encoded], typecode: str, times: list[int]) -> EncodedRows:
    """(prompt ids, answer ids) of each row as one value; ``typecode`` is array's, for the ids."""
    import numpy as np

    tokens, starts, answers = array(typecode), array("q", [0]), array("q")
    for prompt, answer in encoded:
        tokens.extend(prompt)
        answers.append(len(tokens))
        tokens.extend(answer)
        starts.append(len(tokens))
    ids = np.frombuffer(tokens, f"u{tokens.itemsize}")
    return EncodedRows(ids, np.frombuffer(starts, np.int64), np.frombuffer(answers, np.int64), np.array(times, np.int64))


class Batches:
    """A map-style dataset whose item i is the i-th batch of the whole run, the same for the same arguments.

    An item is ``(input, labels)``, both int64 of shape (rows, length): labels are the next tokens of the
    answer, ``IGNORED`` elsewhere. Padding stands on the right, so no attention mask is needed.
    """

    def __init__(self, rows: EncodedRows, recipe: ScratchRecipe, epochs: float):
        self.rows, self.recipe = rows, recipe
        self.buckets: dict[int, list[int]] = {length: [] for length in recipe.lengths}
        self.left_out = 0
        sizes = (rows.starts[1:] - rows.starts[:-1]).tolist()
        for i, (size, times) in enumerate(zip(sizes, rows.times.tolist(), strict=True)):
            length = next((n for n in recipe.lengths if size <= n + 1), None)
            if length is None or size > recipe.context:
                self.left_out += 1
            else:
                self.buckets[length].extend([i] * times)
        if self.left_out == len(sizes):
            raise DataError(f"all {len(sizes)} rows are longer than {max(recipe.lengths)} tokens")
        self.total = max(1, round(epochs * self.per_epoch))

    def __len__(self) -> int:
        return self.total

    @cached_property
    def per_epoch(self) -> int:
        return len(self.epoch_plan(0))

    def epoch_plan(self, epoch: int) -> list[tuple[int, list[int]]]:
        """(length, row numbers) of each batch of an epoch; the last batch of a length is filled up with rows it already has."""
        if getattr(self, "_planned", (None,))[0] != epoch:
            rng = random.Random(f"{self.recipe.seed}:{epoch}")
            plan = []
            for length, members in self.buckets.items():
                size = max(1, self.recipe.batch_tokens // length)
                order = rng.sample(members, len(members))
                for start in range(0, len(order), size):
                    batch = order[start : start + size]
                    plan.append((length, (batch * size)[:size]))
            rng.shuffle(plan)
            self._planned = (epoch, plan)
        return self._planned[1]

    def __getitem__(self, i: int) -> tuple[torch.Tensor, torch.Tensor]:
        import numpy as np
        import torch

        epoch, at = divmod(i, self.per_epoch)
        length, members = self.epoch_plan(epoch)[at]
        starts, answers, stored = self.rows.starts, self.rows.answers, self.rows.tokens
        tokens = np.zeros((len(members), length + 1), np.int64)  # the pad token has id 0
        labels = np.full((len(members), length + 1), IGNORED, np.int64)
        for row, member in enumerate(members):
            start, answer, end = starts[member], answers[member], starts[member + 1]
            tokens[row, : end - start] = stored[start:end]
            labels[row, answer - start : end - start] = stored[answer:end]
        return torch.from_numpy(tokens[:, :-1].copy()), torch.from_numpy(labels[:, 1:].copy())


_work: tuple[list[Row], Tokenizer, Task] | None = None  # what forked processes read


def _encode_all(rows: list[Row], tokenizer: Tokenizer, task: Task) -> Iterator[_Encoded]:
    """(prompt ids, answer ids) of each row. Processes, because the tokenizer's regular expressions do not scale over threads."""
    global _work
    _work = (rows, tokenizer, task)
    if len(rows) < ROWS_WORTH_FORKING:
        yield from map(_encode, range(len(rows)))
        return
    with multiprocessing.get_context("fork").Pool() as pool:
        yield from pool.imap(_encode, range(len(rows)), chunksize=2000)


def _encode(i: int) -> _Encoded:
    assert _work is not None
    rows, tokenizer, task = _work
    prompt = tokenizer.encode(task.prompt(rows[i].instruction), add_special_tokens=False)
    answer = tokenizer.encode(task.completion(rows[i].command), add_special_tokens=False)
    return prompt.ids, answer.ids
