"""Quantize tensors with ggml's own code and llama.cpp's choice of types, without a llama.cpp build.

gguf writes F16 and Q8_0 but no K-quants; the xllamacpp wheel exports ggml's ``ggml_quantize_chunk``,
which gives the same bytes as llama-quantize. The mixes follow llama_tensor_get_type of llama.cpp for
dense models.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from mango.errors import MissingExtra, UsageError

if TYPE_CHECKING:
    import numpy as np
    from gguf import GGMLQuantizationType

# name -> (llama.cpp's general.file_type, type of most tensors, type of the more sensitive ones)
QUANTIZATIONS = {
    "F32": (0, "F32", "F32"),
    "F16": (1, "F16", "F16"),
    "Q8_0": (7, "Q8_0", "Q8_0"),
    "Q4_K_M": (15, "Q4_K", "Q6_K"),
    "Q5_K_M": (17, "Q5_K", "Q6_K"),
    "Q6_K": (18, "Q6_K", "Q6_K"),
}
# A row that is no multiple of the block falls back to the next type with small blocks, as in llama.cpp.
_FALLBACK = {"Q4_K": "Q5_0", "Q5_K": "Q5_1", "Q6_K": "Q8_0", "Q8_0": "F16", "Q5_0": "F16", "Q5_1": "F16"}

_LAYERS_OF_70B = 80  # llama.cpp spends more on the small v matrices of such models


def check_quantization(name: str) -> str:
    """The canonical name; UsageError lists the known ones."""
    if name.upper() not in QUANTIZATIONS:
        raise UsageError(f"unknown quantization {name!r}; known: {', '.join(QUANTIZATIONS)}")
    return name.upper()


def tensor_type(quantization: str, name: str, shape: tuple[int, ...], layers: int, tied: bool) -> GGMLQuantizationType:
    """The ggml type of one GGUF tensor of a model with that many layers; ``tied``: no output matrix of its own."""
    from gguf import GGML_QUANT_SIZES, GGMLQuantizationType

    _, usual, sensitive = QUANTIZATIONS[quantization]
    kind = usual
    if len(shape) == 1 or quantization == "F32" or name.endswith(("_norm.weight", "attn_rel_b.weight")):
        return GGMLQuantizationType.F32
    if name == "output.weight" or (tied and name == "token_embd.weight"):
        kind = sensitive
    elif name.endswith(("attn_v.weight", "attn_qkv.weight", "ffn_down.weight")):
        layer = int(name.split("blk.")[1].split(".")[0])
        if layer < layers // 8 or layer >= 7 * layers // 8 or (layer - layers // 8) % 3 == 2:
            kind = sensitive
        elif not name.endswith("ffn_down.weight") and layers == _LAYERS_OF_70B:
            kind = {"Q4_K": "Q5_K"}.get(usual, usual)
    while shape[-1] % GGML_QUANT_SIZES[GGMLQuantizationType[kind]][0]:
        kind = _FALLBACK[kind]
    return GGMLQuantizationType[kind]


def row_bytes(kind: GGMLQuantizationType, columns: int) -> int:
    """Bytes of one row of that many values."""
    from gguf import GGML_QUANT_SIZES

    block, block_bytes = GGML_QUANT_SIZES[kind]
    return columns // block * block_bytes


def quantize_tensor(data: np.ndarray, kind: GGMLQuantizationType) -> np.ndarray:
    """float32 ``data`` of shape (rows..., row) in the type: float arrays for F32/F16, else bytes (rows..., row bytes)."""
    import numpy as np
    from gguf import GGMLQuantizationType

    if kind == GGMLQuantizationType.F32:
        return data
    if kind == GGMLQuantizationType.F16:
        return data.astype(np.float16)
    row = data.shape[-1]
    rows = data.size // row
    data = np.ascontiguousarray(data, dtype=np.float32)
    out = np.empty((*data.shape[:-1], row_bytes(kind, row)), dtype=np.uint8)
    # ctypes lets go of the interpreter during the call, so threads quantize side by side.
    written = _quantize_chunk()(int(kind), data.ctypes.data, out.ctypes.data, 0, rows, row, None)
    if written != out.nbytes:
        raise RuntimeError(f"ggml wrote {written} bytes of {kind.name}, expected {out.nbytes}")
    return out


@cache
def _quantize_chunk() -> Callable[..., int]:
    try:
        import xllamacpp.xllamacpp as library
    except ImportError as error:
        raise MissingExtra("train", "xllamacpp") from error
    function = ctypes.CDLL(library.__file__).ggml_quantize_chunk
    function.restype = ctypes.c_size_t
    function.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p]
    return function
