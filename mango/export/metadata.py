"""A model's ``config.json`` as GGUF metadata, and the small tensors that are computed from it."""

from __future__ import annotations

import math
from typing import Any

from mango.export.architectures import Config, architecture_of, head_size, is_tied, rope_of, window_of

Value = int | float | str | bool


def describe(config: Config) -> dict[str, Value]:
    """Metadata of the architecture, without its prefix; floats become float32, integers uint32."""
    return _describe_t5(config) if architecture_of(config).encoder_decoder else _describe_decoder(config)


def computed_tensors(config: Config) -> dict[str, list[float]]:
    """Factors of the rotary embedding as float32 tensors, for the types that llama.cpp reads so."""
    if architecture_of(config).encoder_decoder:
        return {}
    rope = rope_of(config)
    if rope["rope_type"] == "llama3":
        return {"rope_freqs.weight": _llama3_factors(rope, head_size(config))}
    if rope["rope_type"] == "longrope":
        return {f"rope_factors_{kind}.weight": rope[f"{kind}_factor"] for kind in ("long", "short")}
    return {}


def final_norm_scale(config: Config) -> float:
    """What an encoder-decoder's last norm is multiplied with.

    T5 scales what goes into tied embeddings by d_model ** -0.5; llama.cpp leaves that out.
    """
    return config["d_model"] ** -0.5 if config.get("scale_decoder_outputs", is_tied(config)) else 1.0


def _describe_decoder(config: Config) -> dict[str, Value]:
    heads, rope = config["num_attention_heads"], rope_of(config)
    found: dict[str, Value | None] = {
        "block_count": config["num_hidden_layers"],
        "context_length": _context_length(config),
        "embedding_length": config["hidden_size"],
        "feed_forward_length": config["intermediate_size"],
        "attention.head_count": heads,
        "attention.head_count_kv": config.get("num_key_value_heads") or heads,
        "attention.key_length": head_size(config),
        "attention.value_length": head_size(config),
        "attention.layer_norm_rms_epsilon": float(config["rms_norm_eps"]),
        "rope.dimension_count": int(head_size(config) * (rope.get("partial_rotary_factor") or config.get("partial_rotary_factor") or 1.0)),
        "rope.freq_base": float(rope["rope_theta"]),
        "vocab_size": config["vocab_size"],
        "attn_logit_softcapping": config.get("attn_logit_softcapping"),
        "final_logit_softcapping": config.get("final_logit_softcapping"),
        **_describe_scaling(config, rope),
    }
    if architecture_of(config).window_every:
        found["attention.sliding_window"] = window_of(config)
        found["rope.freq_base_swa"] = float(
            ((config.get("rope_parameters") or {}).get("sliding_attention") or {}).get("rope_theta") or _local_base(config, rope)
        )
    return {key: value for key, value in found.items() if value is not None}


def _describe_scaling(config: Config, rope: dict[str, Any]) -> dict[str, Value]:
    if rope["rope_type"] in ("default", "llama3"):
        return {}
    found: dict[str, Value] = {"rope.scaling.type": rope["rope_type"]}
    if rope["rope_type"] in ("linear", "yarn"):
        found["rope.scaling.factor"] = float(rope["factor"])
    if rope["rope_type"] in ("yarn", "longrope"):
        found["rope.scaling.original_context_length"] = int(rope["original_max_position_embeddings"])
    if rope["rope_type"] == "longrope":
        found["rope.scaling.attn_factor"] = float(rope.get("attention_factor") or _longrope_attention(config, rope))
    return found


def _describe_t5(config: Config) -> dict[str, Value]:
    return {
        "block_count": config["num_layers"],
        "decoder_block_count": config.get("num_decoder_layers") or config["num_layers"],
        "context_length": config.get("n_positions") or 512,
        "embedding_length": config["d_model"],
        "feed_forward_length": config["d_ff"],
        "attention.head_count": config["num_heads"],
        "attention.key_length": config["d_kv"],
        "attention.value_length": config["d_kv"],
        "attention.layer_norm_epsilon": float(config["layer_norm_epsilon"]),
        "attention.layer_norm_rms_epsilon": float(config["layer_norm_epsilon"]),
        "attention.relative_buckets_count": config["relative_attention_num_buckets"],
        "decoder_start_token_id": config.get("decoder_start_token_id") or 0,
        "vocab_size": config["vocab_size"],
    }


def _context_length(config: Config) -> int:
    window = None if architecture_of(config).window_every else window_of(config)
    # Within the window, a model that has one and one that has none are the same.
    return min(config["max_position_embeddings"], window or config["max_position_embeddings"])


def _local_base(config: Config, rope: dict[str, Any]) -> float:
    """Of layers with a window, in configs that keep it at the top; Gemma 2 has one base for all."""
    return float(config.get("rope_local_base_freq") or rope["rope_theta"])


def _llama3_factors(rope: dict[str, Any], size: int) -> list[float]:
    """By how much each frequency is divided: long waves by ``factor``, short ones not, smoothly between."""
    factors = []
    for i in range(0, size, 2):
        waves = rope["original_max_position_embeddings"] * rope["rope_theta"] ** (-i / size) / (2 * math.pi)
        smooth = (waves - rope["low_freq_factor"]) / (rope["high_freq_factor"] - rope["low_freq_factor"])
        smooth = min(1.0, max(0.0, smooth))
        factors.append(1 / ((1 - smooth) / rope["factor"] + smooth))
    return factors


def _longrope_attention(config: Config, rope: dict[str, Any]) -> float:
    original = rope["original_max_position_embeddings"]
    factor = rope.get("factor") or config["max_position_embeddings"] / original
    return math.sqrt(1 + math.log(factor) / math.log(original)) if factor > 1 else 1.0
