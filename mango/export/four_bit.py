"""Weights that bitsandbytes packed into 4 bit (NF4 or FP4), unpacked from what a safetensors file holds.

Two values a byte, the first in the upper half, are indices into 16 numbers; each block of values has a
scale. With double quantization the scales are bytes themselves, indices into 256 numbers, scaled by
larger blocks and moved by an offset.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mango.errors import DataError

if TYPE_CHECKING:
    import numpy as np

# Names of the tensors that lie next to a packed weight contain one of these.
SIDE_TENSORS = (".absmax", ".quant_map", ".nested_absmax", ".nested_quant_map", ".quant_state.")

Read = Callable[[str, int, int], "np.ndarray"]  # suffix of a tensor's name, first and last+1 element


@dataclass(frozen=True)
class FourBit:
    """How one weight is packed; ``shape`` is the shape of its values."""

    shape: tuple[int, ...]
    block: int
    nested_block: int  # 0: the scales are plain numbers
    offset: float

    @classmethod
    def from_state(cls, state: dict[str, Any], file: Path) -> FourBit:
        """From the JSON that bitsandbytes stores; DataError if it is another kind of packing."""
        if state.get("quant_type") not in ("nf4", "fp4"):
            raise DataError(f"{file}: weights of bitsandbytes type {state.get('quant_type')} cannot be exported; known are nf4 and fp4")
        return cls(tuple(state["shape"]), state["blocksize"], state.get("nested_blocksize", 0), state.get("nested_offset", 0.0))

    def unpack(self, read: Read, start: int, stop: int) -> np.ndarray:
        """Values ``start`` to ``stop`` of the flattened weight as float32."""
        import numpy as np

        first, last = start // self.block, -(-stop // self.block)
        codes = read(".quant_map", 0, 16).astype(np.float32)
        pairs = np.stack([np.repeat(codes, 16), np.tile(codes, 16)], axis=1)
        # The last block of a weight may be short.
        end = min(last * self.block, int(np.prod(self.shape)))
        values = pairs[read("", first * self.block // 2, -(-end // 2))].reshape(-1)
        scales = np.repeat(self._scales(read, first, last), self.block)[: values.size]
        values *= scales
        return values[start - first * self.block : stop - first * self.block]

    def _scales(self, read: Read, first: int, last: int) -> np.ndarray:
        import numpy as np

        stored = read(".absmax", first, last)
        if not self.nested_block:
            return stored.astype(np.float32)
        begin = first // self.nested_block
        outer = read(".nested_absmax", begin, (last - 1) // self.nested_block + 1)
        outer = outer[np.arange(first, last) // self.nested_block - begin]
        return read(".nested_quant_map", 0, 256)[stored] * outer + np.float32(self.offset)
