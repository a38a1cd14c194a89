"""Encoded rows as what a trainer takes: the ones that fit, packed or not, and how they become a batch."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mango.training.recipe import TuneRecipe
from mango.training.rows import IGNORED, EncodedRows

if TYPE_CHECKING:
    import numpy as np

Example = dict[str, list[int]]
_EMPTY = ([0], [IGNORED])  # input and labels of an example that teaches nothing


@dataclass(frozen=True)
class Selection:
    """Rows that fit, grouped as they are trained: ``groups[i]`` are the rows of example i."""

    groups: list[list[int]]
    lengths: np.ndarray  # int64 of n: tokens of every row; of the longer of its two parts for an encoder-decoder
    long_rows: list[int]
    tokens: int  # of one epoch, padding left out
    learned: int  # tokens of answers in one epoch

    def steps(self, recipe: TuneRecipe) -> int:
        """Optimizer steps of the whole run."""
        import math

        # As the trainer counts: a last, smaller group of batches is a step too.
        batches = math.ceil(len(self.groups) / recipe.batch_rows)
        return math.ceil(recipe.epochs * math.ceil(batches / recipe.accumulation))


def select_rows(encoded: EncodedRows, recipe: TuneRecipe) -> Selection:
    """Which rows are trained, and together with which; the same for the same arguments."""
    import numpy as np

    whole, answers = np.diff(encoded.starts), encoded.starts[1:] - encoded.answers
    lengths = np.maximum(whole - answers, answers) if recipe.kind == "seq2seq" else whole
    fits = lengths <= recipe.max_length
    once = [i for i in np.flatnonzero(fits).tolist() for _ in range(int(encoded.times[i]))]
    groups = pack([int(lengths[i]) for i in once], recipe.max_length) if recipe.packing else [[at] for at in range(len(once))]
    times = encoded.times * fits
    return Selection(
        [[once[at] for at in group] for group in groups], lengths, np.flatnonzero(~fits).tolist(), int((whole * times).sum()), int((answers * times).sum())
    )


def pack(lengths: Sequence[int], room: int) -> list[list[int]]:
    """Positions of ``lengths`` in groups whose sum is at most ``room``: best fit, the longest first."""
    groups: list[list[int]] = []
    by_room: dict[int, list[int]] = {}
    rooms: list[int] = []  # sorted keys of by_room
    for at in sorted(range(len(lengths)), key=lambda i: -lengths[i]):
        found = bisect.bisect_left(rooms, lengths[at])
        if found == len(rooms):
            groups.append([])
            number, left = len(groups) - 1, room
        else:
            left = rooms[found]
            number = by_room[left].pop()
            if not by_room[left]:
                del by_room[left], rooms[found]
        groups[number].append(at)
        left -= lengths[at]
        if left not in by_room:
            by_room[left] = []
            bisect.insort(rooms, left)
        by_room[left].append(number)
    return groups


def build_examples(encoded: EncodedRows, groups: list[list[int]]) -> Any:
    """A ``datasets.Dataset`` of ``input_ids``, ``labels`` and ``seq_lengths`` (tokens of each row) an example."""
    from datasets import Dataset

    return Dataset.from_list([_join(encoded, group) for group in groups])


def build_pairs(encoded: EncodedRows, groups: list[list[int]]) -> Any:
    """A ``datasets.Dataset`` of ``input_ids`` for an encoder and ``labels`` for its decoder."""
    from datasets import Dataset

    return Dataset.from_list([dict(zip(("input_ids", "labels"), _parts(encoded, group[0]) if group else _EMPTY, strict=True)) for group in groups])


def fill_last_step(groups: list[list[int]], recipe: TuneRecipe) -> list[list[int]]:
    """The groups and empty ones behind them, so that any number of devices shares every step evenly."""
    return groups + [[] for _ in range(-len(groups) % recipe.rows_per_step)]


def _parts(encoded: EncodedRows, row: int) -> tuple[list[int], list[int]]:
    start, answer, end = encoded.starts[row], encoded.answers[row], encoded.starts[row + 1]
    return encoded.tokens[start:answer].tolist(), encoded.tokens[answer:end].tolist()


def _join(encoded: EncodedRows, rows: list[int]) -> Example:
    example: Example = {"input_ids": [], "labels": [], "seq_lengths": []}
    if not rows:
        return {"input_ids": _EMPTY[0], "labels": _EMPTY[1], "seq_lengths": [1]}
    for row in rows:
        prompt, answer = _parts(encoded, row)
        example["input_ids"] += prompt + answer
        example["labels"] += [IGNORED] * len(prompt) + answer
        example["seq_lengths"].append(len(prompt) + len(answer))
    return example


def padded_collator(pad_id: int, length: int | None = None) -> Callable[[list[Example]], dict[str, Any]]:
    """Batches of shape (rows, longest row or ``length``), padded on the right.

    There is no attention mask: positions start again at 0 with every packed row, which keeps rows apart,
    and causal attention never sees the padding behind a row.
    """
    import torch

    def collate(examples: list[Example]) -> dict[str, Any]:
        width = length or -(-max(len(e["input_ids"]) for e in examples) // 8) * 8
        batch: dict[str, list[list[int]]] = {"input_ids": [], "labels": [], "position_ids": []}
        for example in examples:
            missing = width - len(example["input_ids"])
            batch["input_ids"].append(example["input_ids"] + [pad_id] * missing)
            batch["labels"].append(example["labels"] + [IGNORED] * missing)
            segments = [*example["seq_lengths"], missing] if length else [width]
            batch["position_ids"].append([i for n in segments for i in range(n)])
        return {name: torch.tensor(values) for name, values in batch.items()}

    return collate


def flat_collator() -> Callable[[list[Example]], dict[str, Any]]:
    """Batches of shape (1, tokens of all rows) with the rows' lengths beside them, as Unsloth's attention wants packed rows."""
    import torch

    def collate(examples: list[Example]) -> dict[str, Any]:
        lengths = [n for e in examples for n in e["seq_lengths"]]
        batch = {name: torch.tensor([[i for e in examples for i in e[name]]]) for name in ("input_ids", "labels")}
        batch["position_ids"] = torch.tensor([[i for n in lengths for i in range(n)]])
        return {**batch, "packed_seq_lengths": torch.tensor(lengths, dtype=torch.int32)}

    return collate
