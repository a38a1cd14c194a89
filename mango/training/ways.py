"""Which of the two ways of training is taken, by what was measured, and on which device."""

from __future__ import annotations

import importlib.util
import math
from dataclasses import dataclass
from typing import Any

from mango.errors import MissingExtra, TrainingError, UsageError
from mango.training.recipe import TuneRecipe


@dataclass(frozen=True)
class Measured:
    """One line of scripts/bench_training.py: tokens a second of one card, by way."""

    card: str
    packing: bool
    parameters: float
    plain: float
    unsloth: float

    @property
    def best(self) -> str:
        return "unsloth" if self.unsloth > self.plain else "plain"


MEASURED_ON = "2026-11-22"
MEASURED = (
    Measured("H200", packing=False, parameters=14.8e9, plain=3072, unsloth=4191),
    Measured("H200", packing=True, parameters=1.54e9, plain=7561, unsloth=1755),
)
# What a large matrix product reaches there, in operations a second; other cards are compared by theirs.
H200_OPERATIONS = 7.0e14
# Share of a CPU's matrix speed that a whole training step reaches.
_CPU_SHARE = 0.4


@dataclass(frozen=True)
class Device:
    """Where a run trains; sizes in bytes, ``operations`` of a large matrix product a second."""

    kind: str  # cpu or cuda
    name: str
    memory: int
    operations: float
    bf16: bool
    count: int = 1

    def __str__(self) -> str:
        return f"{self.count} x {self.name}" if self.count > 1 else self.name


def find_device(wanted: str, gpus: int) -> Device:
    """The device of a run, its speed measured in a moment; UsageError if it was asked for in vain."""
    try:
        import torch
    except ImportError as error:
        raise MissingExtra("train", "torch") from error
    cuda = torch.cuda.is_available()
    if wanted == "cuda" and not cuda:
        raise UsageError("--device cuda: PyTorch sees no CUDA device; leave --device out to train on the CPU")
    if wanted == "cpu" or not cuda:
        if gpus > 1:
            raise UsageError(f"--gpus {gpus}: PyTorch sees no CUDA device; leave --gpus out to train on the CPU")
        return Device("cpu", "CPU", _memory_of_machine(), _matrix_speed(torch, "cpu"), bf16=False)
    if gpus > torch.cuda.device_count():
        raise UsageError(f"--gpus {gpus}: this machine has {torch.cuda.device_count()}")
    properties = torch.cuda.get_device_properties(0)
    return Device("cuda", properties.name, properties.total_memory, _matrix_speed(torch, "cuda"), properties.major >= 8, gpus)


def pick_way(recipe: TuneRecipe, parameters: int, device: Device) -> tuple[str, str]:
    """``plain`` or ``unsloth``, and why in a few words; MissingExtra or TrainingError if the recipe insists on what cannot be."""
    possible = _unsloth_problem(recipe, device)
    if recipe.way == "plain":
        return "plain", "as the recipe says"
    if recipe.way == "unsloth":
        if possible == "it is not installed":
            raise MissingExtra("cuda", "unsloth")
        if possible:
            raise TrainingError(f"way=unsloth: {possible}; leave it out or --set way=plain")
        return "unsloth", "as the recipe says"
    measured = nearest_measured(recipe, parameters, device.name)
    figures = f"{measured.plain:.0f} tokens/s plain, {measured.unsloth:.0f} with Unsloth on an {measured.card} ({MEASURED_ON})"
    if measured.best == "unsloth" and possible:
        return "plain", f"Unsloth is not used: {possible}"
    return measured.best, figures if not possible else f"Unsloth is not used: {possible}"


def nearest_measured(recipe: TuneRecipe, parameters: int, card: str) -> Measured:
    """The measurement most like the run: packed or not, then this card, then the nearest size."""
    return min(MEASURED, key=lambda m: (m.packing != recipe.packing, m.card not in card, abs(math.log(m.parameters / parameters))))


def seconds_for(tokens: float, recipe: TuneRecipe, parameters: int, device: Device, way: str) -> float:
    """How long training on that many tokens takes, from the nearest measurement; on a CPU from its matrix speed."""
    if device.kind == "cpu":
        # Forward, backward through frozen weights, and forward again where activations were not kept.
        passes = 6 if recipe.gradient_checkpointing else 4
        return passes * parameters * tokens / (device.operations * _CPU_SHARE)
    measured = nearest_measured(recipe, parameters, device.name)
    there = measured.unsloth if way == "unsloth" else measured.plain
    here = there * measured.parameters / parameters
    if measured.card not in device.name:
        here *= device.operations / H200_OPERATIONS
    return tokens / (here * device.count)


def _unsloth_problem(recipe: TuneRecipe, device: Device) -> str:
    """Why Unsloth cannot train this; empty if it can."""
    if device.kind != "cuda":
        return "it needs a CUDA card"
    if recipe.kind != "causal":
        return "it is made for decoders"
    if device.count > 1:
        return "several cards are trained the plain way"
    # Looked for, not imported: it patches transformers as soon as it is.
    return "" if importlib.util.find_spec("unsloth") else "it is not installed"


def _memory_of_machine() -> int:
    import os

    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def _matrix_speed(torch: Any, kind: str) -> float:
    """Operations a second of the best of some matrix products."""
    import time

    size, dtype = (8192, torch.float16) if kind == "cuda" else (768, torch.float32)
    a = torch.ones(size, size, device=kind, dtype=dtype)
    best = float("inf")
    for _ in range(5):
        started = time.perf_counter()
        a @ a
        if kind == "cuda":
            torch.cuda.synchronize()
        best = min(best, time.perf_counter() - started)
    return float(2 * size**3 / best)
