"""Read a Hugging Face checkpoint folder tensor by tensor, without torch and without loading the rest."""

from __future__ import annotations

import json
import mmap
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mango.errors import DataError

if TYPE_CHECKING:
    import numpy as np

# safetensors dtype -> numpy dtype of the stored bytes; BF16 has none and is widened by hand.
_DTYPES = {"F32": "<f4", "F16": "<f2", "BF16": "<u2", "F64": "<f8"}


class Checkpoint:
    """Tensors of ``*.safetensors`` in a folder, by name; shapes as stored, values as float32."""

    def __init__(self, folder: Path):
        self.folder = folder
        self._where: dict[str, tuple[Path, dict[str, Any], int]] = {}
        files = sorted(folder.glob("*.safetensors"))
        if not files:
            raise DataError(f"{folder} holds no model.safetensors: give the folder of a finished training run")
        for file in files:
            try:
                with file.open("rb") as stream:
                    size = int.from_bytes(stream.read(8), "little")
                    header = json.loads(stream.read(size))
            except (ValueError, MemoryError, OverflowError) as error:
                raise DataError(f"{file} is not a safetensors file or is cut off: {error}") from error
            for name, info in header.items():
                if name != "__metadata__":
                    self._where[name] = (file, info, 8 + size)

    def names(self) -> Iterator[str]:
        yield from self._where

    def __contains__(self, name: str) -> bool:
        return name in self._where

    def shape(self, name: str) -> tuple[int, ...]:
        return tuple(self._where[name][1]["shape"])

    def read(self, name: str) -> np.ndarray:
        """The tensor as float32, C-contiguous."""
        import numpy as np

        file, info, base = self._where[name]
        if info["dtype"] not in _DTYPES:
            raise DataError(f"{file}: tensor {name} has dtype {info['dtype']}, which cannot be exported; save the model in 16 or 32 bit")
        start, end = info["data_offsets"]
        with file.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as view:
            raw = np.frombuffer(view[base + start : base + end], dtype=_DTYPES[info["dtype"]])
        if info["dtype"] == "BF16":
            raw = (raw.astype(np.uint32) << 16).view(np.float32)
        return raw.astype(np.float32, copy=False).reshape(info["shape"])
