"""What goes into a GGUF: for each tensor where it comes from, what is done to it, its type and its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from math import prod
from typing import TYPE_CHECKING

from mango.errors import TrainingError
from mango.export.adapter import Adapter
from mango.export.architectures import Architecture, Config, architecture_of, head_size, is_tied
from mango.export.metadata import computed_tensors, final_norm_scale
from mango.export.quantize import quantize_tensor, row_bytes, tensor_type
from mango.export.safetensors_reader import Checkpoint

if TYPE_CHECKING:
    import numpy as np
    from gguf import GGMLQuantizationType

Change = Callable[["np.ndarray"], "np.ndarray"]
ALIGNMENT = 32  # of every tensor in the file
# Values of a tensor that are in memory at once, for each thread: about 100 MiB of arrays at the widest.
PIECE_VALUES = 1 << 21


@dataclass(frozen=True)
class Source:
    """A checkpoint and, if it was fine-tuned, the adapter on it."""

    checkpoint: Checkpoint
    adapter: Adapter | None = None


@dataclass(frozen=True)
class TensorPlan:
    """One tensor of the file, ``offset`` bytes behind its header."""

    target: str
    source: str  # "" for a computed one
    shape: tuple[int, ...]
    kind: GGMLQuantizationType
    offset: int
    change: Change | None = None
    together: int = 1  # rows that ``change`` needs at once
    values: list[float] = field(default_factory=list)

    @property
    def rows(self) -> int:
        return prod(self.shape[:-1])

    @property
    def row_bytes(self) -> int:
        return row_bytes(self.kind, self.shape[-1])

    @property
    def bytes(self) -> int:
        return self.rows * self.row_bytes

    def pieces(self) -> Iterator[tuple[int, int]]:
        """First row and last+1 row of parts that are worked on one by one."""
        step = max(1, PIECE_VALUES // (self.shape[-1] * self.together)) * self.together
        yield from ((start, min(start + step, self.rows)) for start in range(0, self.rows, step))

    def read(self, source: Source, start: int, stop: int) -> np.ndarray:
        """Rows as float32, the adapter merged and everything else done but the type."""
        import numpy as np

        if not self.source:
            return np.array(self.values, np.float32)
        columns = self.shape[-1]
        data: np.ndarray = source.checkpoint.read_values(self.source, start * columns, stop * columns)
        data = data.reshape(stop - start, columns)
        if source.adapter and source.adapter.changes(self.source):
            up, down = source.adapter.matrices(self.source)
            data += up[start:stop] @ down
        if len(self.shape) == 1:
            data = data.reshape(-1)
        return self.change(data) if self.change else data

    def encode(self, source: Source, start: int, stop: int) -> np.ndarray:
        """Rows as they are stored."""
        return quantize_tensor(self.read(source, start, stop), self.kind)


def plan_contents(config: Config, source: Source, quantization: str) -> list[TensorPlan]:
    """Every tensor of the file; TrainingError or DataError if one has no place or cannot be read."""
    architecture, checkpoint = architecture_of(config), source.checkpoint
    layers = config.get("num_hidden_layers") or config["num_layers"]
    named = [(target, name) for name in checkpoint.names() if (target := _target(architecture, checkpoint, name))]
    # Copies of tied embeddings need no place, except where llama.cpp reads them unscaled.
    if is_tied(config) and not architecture.encoder_decoder:
        named = [(target, name) for target, name in named if target != "output.weight"]
    tied = all(target != "output.weight" for target, _ in named)
    plans: list[TensorPlan] = []
    for target, values in computed_tensors(config).items():
        plans.append(TensorPlan(target, "", (len(values),), tensor_type("F32", target, (len(values),), layers, tied), _end(plans), values=values))
    for target, name in named:
        checkpoint.check(name)
        shape = checkpoint.shape(name)
        kind = tensor_type(quantization, target, shape, layers, tied)
        change, together = _change(config, architecture, target, len(shape))
        plans.append(TensorPlan(target, name, shape, kind, _end(plans), change, together))
    if source.adapter:
        source.adapter.check(checkpoint)
    return plans


def _target(architecture: Architecture, checkpoint: Checkpoint, name: str) -> str:
    target = architecture.target(name)
    if target is None:
        raise TrainingError(f"{checkpoint.folder}: tensor {name} has no place in a {architecture.gguf} GGUF")
    return target


def _end(plans: list[TensorPlan]) -> int:
    return -(-(plans[-1].offset + plans[-1].bytes) // ALIGNMENT) * ALIGNMENT if plans else 0


def _change(config: Config, architecture: Architecture, target: str, dimensions: int) -> tuple[Change | None, int]:
    if architecture.rope_interleaved and target.split(".")[-2] in ("attn_q", "attn_k"):
        size = head_size(config)
        return (lambda data: data.reshape(-1, 2, size // 2, *data.shape[1:]).swapaxes(1, 2).reshape(data.shape)), size if dimensions > 1 else 1
    if architecture.norms_plus_one and target.endswith("_norm.weight"):
        return (lambda data: data + 1), 1
    if architecture.encoder_decoder and target == "dec.output_norm.weight":
        return (lambda data: data * final_norm_scale(config)), 1
    return None, 1
