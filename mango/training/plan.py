"""What a fine-tuning would do and need, said before anything is loaded; the impossible is refused with its remedy."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from mango.errors import TrainingError
from mango.progress import duration
from mango.training.base import GIB, Base, Shape
from mango.training.examples import Selection
from mango.training.recipe import TuneRecipe
from mango.training.run import KEPT_CHECKPOINTS
from mango.training.ways import Device, seconds_for

# NF4 with its scales quantized too: half a byte, one byte per 64 values, four per 64 * 256.
_NF4_BYTES = 0.5 + 1 / 64 + 4 / (64 * 256)
# Bits a value of the exported file, by quantization: the mixes differ a little between models.
_FILE_BITS = {"F32": 32, "F16": 16, "Q8_0": 8.5, "Q6_K": 6.57, "Q5_K_M": 5.7, "Q4_K_M": 4.9}
_LOSS_CHUNK = 256  # rows of logits that TRL's chunked loss holds at once
# Numbers a token, in half precision, that one layer holds while it is computed again for its gradients.
_FFN_COPIES, _HIDDEN_COPIES = 7, 12


@dataclass(frozen=True)
class Plan:
    """Everything that can be known before the first weight is read; sizes in bytes."""

    base: Base
    recipe: TuneRecipe
    shape: Shape
    selection: Selection
    dev_rows: int
    device: Device
    way: str
    reason: str
    free_disk: int
    weights_on_disk: bool

    @property
    def steps(self) -> int:
        return self.selection.steps(self.recipe)

    @property
    def memory(self) -> int:
        return estimate_memory(self.recipe, self.shape, self.device, self._row_tokens, self.base)

    @property
    def disk(self) -> int:
        return estimate_disk(self.recipe, self.shape, self.weights_on_disk, self.base)

    @property
    def seconds(self) -> float:
        return seconds_for(self.selection.tokens * self.recipe.epochs, self.recipe, self.shape.parameters, self.device, self.way)

    @property
    def _row_tokens(self) -> int:
        """Tokens of the largest row a device will see."""
        if self.recipe.packing:
            return self.recipe.max_length
        return min(self.recipe.max_length, int(self.selection.lengths.max(initial=1)))

    def lines(self) -> list[str]:
        """The plan for people, one fact a line."""
        recipe, shape, selection = self.recipe, self.shape, self.selection
        stored = "4 bit" if self.base.four_bit or (recipe.four_bit and self.device.kind == "cuda") else "16 or 32 bit"
        kind, warm = "packed rows" if recipe.packing else "rows", f"{recipe.warmup_steps / max(1, self.steps):.0%}"
        trained = len(selection.lengths) - len(selection.long_rows)
        return [
            f"base       {self.base.name} ({self.base.architecture}, {_count(shape.parameters)} parameters, {stored})",
            f"adapters   rank {recipe.rank} on {', '.join(recipe.target_modules)}: {_count(shape.adapters)} parameters",
            f"rows       {trained} of {len(selection.lengths)} for training, {self.dev_rows} for the dev loss",
            f"lengths    {self._length_line()}",
            f"too long   {self._long_line()}",
            f"learned    {_count(selection.learned)} of {_count(selection.tokens)} tokens an epoch",
            f"steps      {self.steps} of {recipe.rows_per_step} {kind}, {recipe.epochs:g} epochs, warm-up {recipe.warmup_steps} ({warm})",
            f"device     {self.device}, {self.way} way ({self.reason})",
            f"memory     about {self.memory / GIB:.1f} of {self.device.memory / GIB:.1f} GiB{' a card' if self.device.count > 1 else ''}",
            f"disk       about {self.disk / GIB:.1f} GiB, {self.free_disk / GIB:.1f} are free",
            f"time       about {duration(self.seconds)}",
        ]

    def _length_line(self) -> str:
        ordered = sorted(self.selection.lengths.tolist())
        at = {name: ordered[min(len(ordered) - 1, int(share * len(ordered)))] for name, share in (("median", 0.5), ("95%", 0.95))}
        return f"median {at['median']}, 95% up to {at['95%']}, longest {ordered[-1]} tokens; at most {self.recipe.max_length}"

    def _long_line(self) -> str:
        long_rows, lengths = self.selection.long_rows, self.selection.lengths
        if not long_rows:
            return "none"
        lost = int(lengths[long_rows].sum())
        return f"{len(long_rows)} rows ({len(long_rows) / len(lengths):.1%}) with {lost / int(lengths.sum()):.1%} of the tokens are left out whole"

    def problem(self) -> TrainingError | None:
        """The first thing that makes the run impossible or worthless, with its remedy."""
        try:
            self._check_rows()
            self._check_steps()
            self._check_room()
        except TrainingError as error:
            return error
        return None

    def _check_rows(self) -> None:
        recipe, selection = self.recipe, self.selection
        longest = int(selection.lengths.max(initial=0))
        if selection.long_rows and recipe.long_rows == "refuse":
            raise TrainingError(
                f"{len(selection.long_rows)} of {len(selection.lengths)} rows are longer than {recipe.max_length} tokens (the longest has {longest}) and would "
                f"lose the end of their answers: --set max_length={-(-longest // 64) * 64}, or --set long_rows=leave_out to train without them"
            )
        if not selection.groups:
            raise TrainingError(f"all {len(selection.lengths)} rows are longer than {recipe.max_length} tokens: --set max_length={-(-longest // 64) * 64}")
        if not selection.learned:
            raise TrainingError("no token of any answer would be learned, so training would change nothing: the answers are empty; build the data again")

    def _check_steps(self) -> None:
        recipe = self.recipe
        count = self.device.count
        if recipe.accumulation % count:
            even = -(-recipe.accumulation // count) * count
            raise TrainingError(f"{count} GPUs cannot share {recipe.accumulation} batches a step evenly; --set accumulation={even}")
        if recipe.warmup_steps >= self.steps:
            remedy = "--set packing=false" if recipe.packing else f"--set epochs={-(-2 * recipe.warmup_steps * recipe.epochs // self.steps):g}"
            raise TrainingError(
                f"the warm-up of {recipe.warmup_steps} steps would not end within the {self.steps} steps of this run: "
                f"{remedy} for more steps, or --set warmup_steps={self.steps // 10}"
            )

    def _check_room(self) -> None:
        if self.memory > self.device.memory:
            raise TrainingError(
                f"about {self.memory / GIB:.1f} GiB of memory are needed and {self.device} has {self.device.memory / GIB:.1f}; {remedies(self.recipe)}"
            )
        if self.disk > self.free_disk:
            raise TrainingError(
                f"about {self.disk / GIB:.1f} GiB of disk are needed and {self.free_disk / GIB:.1f} are free; free some space or choose another --out"
            )


def remedies(recipe: TuneRecipe) -> str:
    """What to do when memory does not suffice, the least harmful first."""
    batch = "keep batch_rows=1" if recipe.batch_rows == 1 else f"--set batch_rows=1 --set accumulation={recipe.rows_per_step}"
    return (
        f"in this order: (1) {batch}; (2) --set max_length={recipe.max_length // 2} (--plan says what that leaves out); "
        f"(3) --set rank={max(1, recipe.rank // 2)} and adapters on the attention alone, as in --recipe epic-12gb; (4) a smaller --base or a larger card"
    )


def estimate_memory(recipe: TuneRecipe, shape: Shape, device: Device, row_tokens: int, base: Base) -> int:
    """Peak bytes that tensors take on one device; the CUDA context, about half a GiB, comes on top."""
    tokens = row_tokens * recipe.batch_rows
    cuda = device.kind == "cuda"
    linear = _NF4_BYTES if base.four_bit or (recipe.four_bit and cuda) else weight_bytes(recipe, cuda)
    weights = shape.linear * linear + shape.other * weight_bytes(recipe, cuda)
    # Weight, gradient and two optimizer states, which 8-bit optimizers keep in one byte each.
    adapters = shape.adapters * (4 + 4 + (2 if "8bit" in recipe.optimizer and cuda else 8))
    number = 2 if cuda else 4
    layer = tokens * number * (_FFN_COPIES * shape.ffn + _HIDDEN_COPIES * shape.hidden)
    kept = tokens * number * shape.hidden * shape.layers if recipe.gradient_checkpointing else layer * shape.layers
    logits = min(tokens, _LOSS_CHUNK) * shape.vocab * 12 if recipe.loss == "chunked_nll" else tokens * shape.vocab * 10
    return int(weights + adapters + kept + max(layer, logits))


def weight_bytes(recipe: TuneRecipe, cuda: bool) -> int:
    """Bytes of a weight that is not in 4 bit: T5 overflows in 16 bit, CPUs are slow in it."""
    return 2 if cuda and recipe.kind == "causal" else 4


def estimate_disk(recipe: TuneRecipe, shape: Shape, weights_on_disk: bool, base: Base) -> int:
    """Bytes that a run leaves on disk at its end: checkpoints, adapter, GGUF, and the base if it must be fetched."""
    checkpoint = shape.adapters * (4 + (2 if "8bit" in recipe.optimizer else 8))
    gguf = shape.parameters * _FILE_BITS.get(recipe.quantization, 16) / 8
    fetched = 0.0 if weights_on_disk else shape.linear * (_NF4_BYTES if base.four_bit else 2) + shape.other * 2
    return int(KEPT_CHECKPOINTS * checkpoint + shape.adapters * 4 + gguf + fetched)


def free_disk(folder: Path) -> int:
    """Bytes free where the folder is or will be."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def _count(number: int) -> str:
    for unit, size in (("B", 10**9), ("M", 10**6), ("k", 10**3)):
        if number >= size:
            return f"{number / size:.3g}{unit}"
    return str(number)
