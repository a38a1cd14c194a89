"""Read a Hugging Face checkpoint folder piece by piece, without torch and without loading the rest."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mango.errors import DataError
from mango.export.four_bit import SIDE_TENSORS, FourBit

if TYPE_CHECKING:
    import numpy as np

# safetensors dtype -> numpy dtype of the stored bytes; BF16 has none and is widened by hand.
_DTYPES = {"F32": "<f4", "F16": "<f2", "BF16": "<u2", "F64": "<f8", "U8": "u1"}
_FLOATS = ("F32", "F16", "BF16", "F64")


@dataclass(frozen=True)
class _Stored:
    """Where one tensor lies: values from byte ``start`` of a file."""

    file: Path
    dtype: str
    shape: tuple[int, ...]
    start: int


class Checkpoint:
    """Tensors of a folder's safetensors files, by name; values as float32, bitsandbytes' 4 bit unpacked.

    Nothing is mapped into memory: what is read counts once, and is gone with the array. Safe to use from threads.
    """

    def __init__(self, folder: Path, pattern: str = "model*.safetensors"):
        self.folder = folder
        self.files = _weight_files(folder, pattern)
        self._stored = {name: stored for file in self.files for name, stored in _read_header(file)}
        self._open = {file: file.open("rb") for file in self.files}

    def names(self) -> Iterator[str]:
        """Weights in the order of the files; what only describes packed weights is left out."""
        yield from (name for name in self._stored if not any(mark in name for mark in SIDE_TENSORS))

    def __contains__(self, name: str) -> bool:
        return name in self._stored

    def shape(self, name: str) -> tuple[int, ...]:
        packed = self._packed.get(name)
        return packed.shape if packed else self._stored[name].shape

    def check(self, name: str) -> None:
        """DataError if the tensor is stored in a way that cannot be read."""
        stored = self._stored[name]
        if name not in self._packed and stored.dtype not in _FLOATS:
            raise DataError(f"{stored.file}: tensor {name} has dtype {stored.dtype}, which cannot be exported; save the model in 16 or 32 bit")

    def read(self, name: str) -> np.ndarray:
        """The tensor as float32, C-contiguous."""
        return self.read_values(name, 0, prod(self.shape(name))).reshape(self.shape(name))

    def read_values(self, name: str, start: int, stop: int) -> np.ndarray:
        """Values ``start`` to ``stop`` of the flattened tensor as float32."""
        self.check(name)
        if packed := self._packed.get(name):
            return packed.unpack(lambda side, a, b: self._raw(name + side, a, b), start, stop)
        return _widen(self._raw(name, start, stop), self._stored[name].dtype)

    @cached_property
    def _packed(self) -> dict[str, FourBit]:
        found = {}
        for name in self._stored:
            weight, mark, _ = name.partition(".quant_state.bitsandbytes__")
            if mark:
                state = json.loads(bytes(self._raw(name, 0, prod(self._stored[name].shape))))
                found[weight] = FourBit.from_state(state, self._stored[name].file)
        return found

    def _raw(self, name: str, start: int, stop: int) -> np.ndarray:
        """Stored elements ``start`` to ``stop`` as they are."""
        import numpy as np

        stored = self._stored[name]
        dtype = np.dtype(_DTYPES[stored.dtype])
        out = np.empty(stop - start, dtype)
        read = os.preadv(self._open[stored.file].fileno(), [out.data.cast("B")], stored.start + start * dtype.itemsize) if out.size else 0
        if read != out.nbytes:
            raise DataError(f"{stored.file} is cut off in tensor {name}; copy it again")
        return out


def _weight_files(folder: Path, pattern: str) -> list[Path]:
    """What the index names, else what the pattern finds; other safetensors files in a folder are not the model."""
    index = folder / "model.safetensors.index.json"
    if index.exists() and not (folder / "model.safetensors").exists() and pattern.startswith("model"):
        try:
            files = [folder / name for name in sorted(set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values()))]
        except (OSError, ValueError, KeyError, AttributeError) as error:
            raise DataError(f"{index} cannot be read: {error}") from error
        if missing := [f.name for f in files if not f.is_file()]:
            raise DataError(f"{folder} lacks {missing[0]}, one of {len(files)} parts of the model; copy the whole model")
        return files
    files = sorted(folder.glob(pattern))
    if not files:
        raise DataError(f"{folder} holds no {pattern.replace('*', '')}: give the folder of a finished training run or of a model in safetensors")
    return files


def _read_header(file: Path) -> Iterator[tuple[str, _Stored]]:
    try:
        with file.open("rb") as stream:
            size = int.from_bytes(stream.read(8), "little")
            length = os.fstat(stream.fileno()).st_size
            if size > length:
                raise ValueError(f"its header should have {size} bytes")
            header: dict[str, Any] = json.loads(stream.read(size))
        header.pop("__metadata__", None)
        tensors = [(name, _Stored(file, t["dtype"], tuple(t["shape"]), 8 + size + t["data_offsets"][0])) for name, t in header.items()]
        if header and length < 8 + size + max(t["data_offsets"][1] for t in header.values()):
            raise ValueError(f"it has only {length} bytes")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DataError(f"{file} is not a safetensors file or is cut off: {error}") from error
    yield from tensors


def _widen(raw: np.ndarray, dtype: str) -> np.ndarray:
    import numpy as np

    if dtype != "BF16":
        return raw.astype(np.float32, copy=False)
    # bfloat16 is the upper half of a float32.
    wide = np.zeros((raw.size, 2), dtype="<u2")
    wide[:, 1] = raw
    return wide.view("<f4").reshape(-1)
