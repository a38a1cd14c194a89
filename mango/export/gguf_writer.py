"""Checkpoint folder -> GGUF file: names, metadata, tokenizer, chat template, quantized tensor by tensor."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mango.errors import DataError, MissingExtra, TrainingError
from mango.export.quantize import QUANTIZATIONS, check_quantization, quantize_tensor, tensor_type
from mango.export.safetensors_reader import Checkpoint
from mango.export.tokenizer import GgufTokenizer, read_tokenizer
from mango.tasks import Task


@dataclass(frozen=True)
class Architecture:
    """How a transformers architecture is called in GGUF."""

    gguf: str
    rope_interleaved: bool = False  # llama.cpp wants q and k rows of these reordered


ARCHITECTURES = {
    "LlamaForCausalLM": Architecture("llama", rope_interleaved=True),
    "Qwen2ForCausalLM": Architecture("qwen2"),
    "Qwen3ForCausalLM": Architecture("qwen3"),
}


def export_gguf(
    folder: Path,
    out: Path,
    task: Task,
    quantization: str = "F16",
    name: str = "mango",
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Path:
    """Write the checkpoint in ``folder`` to ``out``; one tensor is in memory at a time.

    The file appears under its name only when it is whole. ``progress`` gets tensors written and in all.
    """
    quantization = check_quantization(quantization)
    try:
        import gguf
    except ImportError as error:
        raise MissingExtra("train", "gguf") from error
    config = read_config(folder)
    architecture = ARCHITECTURES[config["architectures"][0]]
    checkpoint = Checkpoint(folder)
    tokenizer = read_tokenizer(folder, config["vocab_size"])
    layers = config["num_hidden_layers"]
    tied = "lm_head.weight" not in checkpoint
    names = tensor_names(config["architectures"][0], layers)

    temporary = out.with_name(f".{out.name}.{os.getpid()}.tmp")
    writer = gguf.GGUFWriter(temporary, architecture.gguf)
    try:
        _add_metadata(writer, config, QUANTIZATIONS[quantization][0], name)
        _add_tokenizer(writer, tokenizer, task)
        plan = []
        for source in checkpoint.names():
            target = names.get_name(source, try_suffixes=(".weight", ".bias"))
            if target is None:
                raise TrainingError(f"{folder}: tensor {source} has no place in a {architecture.gguf} GGUF")
            kind = tensor_type(quantization, target, checkpoint.shape(source), layers, tied)
            plan.append((source, target, kind))
            _announce(gguf, writer, target, checkpoint.shape(source), kind)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        for done, (source, target, kind) in enumerate(plan, 1):
            data = checkpoint.read(source)
            if architecture.rope_interleaved and target.endswith(("attn_q.weight", "attn_k.weight")):
                heads = config["num_attention_heads"] if "attn_q" in target else config["num_key_value_heads"]
                data = data.reshape(heads, 2, data.shape[0] // heads // 2, -1).swapaxes(1, 2).reshape(data.shape)
            writer.write_tensor_data(quantize_tensor(data, kind))
            progress(done, len(plan))
        writer.close()
        os.replace(temporary, out)
    except OSError as error:
        raise DataError(f"cannot write {out}: {error.strerror or error}") from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
    return out


def read_config(folder: Path) -> dict[str, Any]:
    """``config.json`` of a checkpoint whose architecture can be exported; DataError or TrainingError otherwise."""
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"{folder} holds no readable config.json: give the folder of a finished training run ({error})") from error
    known = (config.get("architectures") or ["none"])[0]
    if known not in ARCHITECTURES:
        raise TrainingError(f"architecture {known} cannot be exported; known: {', '.join(ARCHITECTURES)}")
    return config


def tensor_names(architecture: str, layers: int) -> Any:
    """gguf's map from checkpoint tensor names to GGUF ones for a transformers architecture."""
    import gguf

    wanted = ARCHITECTURES[architecture].gguf
    return gguf.get_tensor_name_map(next(arch for arch, text in gguf.MODEL_ARCH_NAMES.items() if text == wanted), layers)


def _announce(gguf: Any, writer: Any, target: str, shape: tuple[int, ...], kind: Any) -> None:
    import numpy as np

    if kind in (gguf.GGMLQuantizationType.F32, gguf.GGMLQuantizationType.F16):
        dtype = np.dtype(np.float32 if kind == gguf.GGMLQuantizationType.F32 else np.float16)
        writer.add_tensor_info(target, shape, dtype, int(np.prod(shape)) * dtype.itemsize)
    else:
        block, block_bytes = gguf.GGML_QUANT_SIZES[kind]
        stored = (*shape[:-1], shape[-1] // block * block_bytes)
        writer.add_tensor_info(target, stored, np.dtype(np.uint8), int(np.prod(stored)), raw_dtype=kind)


def _add_metadata(writer: Any, config: dict[str, Any], file_type: int, name: str) -> None:
    heads = config["num_attention_heads"]
    rope = config.get("rope_parameters") or {}
    writer.add_name(name)
    writer.add_file_type(file_type)
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(heads)
    writer.add_head_count_kv(config.get("num_key_value_heads", heads))
    head_dim = config.get("head_dim") or config["hidden_size"] // heads
    writer.add_key_length(head_dim)
    writer.add_value_length(head_dim)
    writer.add_rope_dimension_count(head_dim)
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    # transformers 5 keeps it in rope_parameters, older ones at the top.
    writer.add_rope_freq_base(rope.get("rope_theta") or config.get("rope_theta") or 10000.0)
    writer.add_vocab_size(config["vocab_size"])


def _add_tokenizer(writer: Any, tokenizer: GgufTokenizer, task: Task) -> None:
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(tokenizer.pre)
    writer.add_token_list(tokenizer.tokens)
    writer.add_token_types(tokenizer.types)
    writer.add_token_merges(tokenizer.merges)
    writer.add_eos_token_id(tokenizer.eos_id)
    if tokenizer.pad_id is not None:
        writer.add_pad_token_id(tokenizer.pad_id)
    if tokenizer.bos_id is not None:
        writer.add_bos_token_id(tokenizer.bos_id)
    writer.add_add_bos_token(False)
    writer.add_chat_template(task.chat_template)
