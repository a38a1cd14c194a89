"""Which models can be exported: for each, how its tensors are called in GGUF and what is done to them.

Imports nothing heavy: training asks here before it starts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from mango.errors import TrainingError

Config = dict[str, Any]

_DECODER = {
    "model.embed_tokens": "token_embd",
    "model.norm": "output_norm",
    "lm_head": "output",
    "model.layers.{}.input_layernorm": "blk.{}.attn_norm",
    "model.layers.{}.self_attn.q_proj": "blk.{}.attn_q",
    "model.layers.{}.self_attn.k_proj": "blk.{}.attn_k",
    "model.layers.{}.self_attn.v_proj": "blk.{}.attn_v",
    "model.layers.{}.self_attn.o_proj": "blk.{}.attn_output",
    "model.layers.{}.post_attention_layernorm": "blk.{}.ffn_norm",
    "model.layers.{}.mlp.gate_proj": "blk.{}.ffn_gate",
    "model.layers.{}.mlp.up_proj": "blk.{}.ffn_up",
    "model.layers.{}.mlp.down_proj": "blk.{}.ffn_down",
}
_HEAD_NORMS = {
    "model.layers.{}.self_attn.q_norm": "blk.{}.attn_q_norm",
    "model.layers.{}.self_attn.k_norm": "blk.{}.attn_k_norm",
}
_GEMMA_NORMS = {
    "model.layers.{}.post_attention_layernorm": "blk.{}.post_attention_norm",
    "model.layers.{}.pre_feedforward_layernorm": "blk.{}.ffn_norm",
    "model.layers.{}.post_feedforward_layernorm": "blk.{}.post_ffw_norm",
}
_FUSED = {
    "model.layers.{}.self_attn.qkv_proj": "blk.{}.attn_qkv",
    "model.layers.{}.mlp.gate_up_proj": "blk.{}.ffn_up",
}


def _t5_half(side: str, short: str, ffn: int) -> dict[str, str]:
    """Names of the encoder's or decoder's layers; ``ffn`` is the number of the feed-forward sublayer."""
    block = f"{side}.block.{{}}.layer"
    names = {f"{block}.0.SelfAttention.{x}": f"{short}.blk.{{}}.attn_{x}" for x in "qkvo"}
    return names | {
        f"{side}.final_layer_norm": f"{short}.output_norm",
        f"{block}.0.SelfAttention.relative_attention_bias": f"{short}.blk.{{}}.attn_rel_b",
        f"{block}.0.layer_norm": f"{short}.blk.{{}}.attn_norm",
        f"{block}.{ffn}.layer_norm": f"{short}.blk.{{}}.ffn_norm",
        f"{block}.{ffn}.DenseReluDense.wi": f"{short}.blk.{{}}.ffn_up",
        f"{block}.{ffn}.DenseReluDense.wi_0": f"{short}.blk.{{}}.ffn_gate",
        f"{block}.{ffn}.DenseReluDense.wi_1": f"{short}.blk.{{}}.ffn_up",
        f"{block}.{ffn}.DenseReluDense.wo": f"{short}.blk.{{}}.ffn_down",
    }


_T5 = {
    "shared": "token_embd",
    "lm_head": "output",
    **_t5_half("encoder", "enc", 1),
    **_t5_half("decoder", "dec", 2),
    **{f"decoder.block.{{}}.layer.1.EncDecAttention.{x}": f"dec.blk.{{}}.cross_attn_{x}" for x in "qkvo"},
    "decoder.block.{}.layer.1.layer_norm": "dec.blk.{}.cross_attn_norm",
}
# Copies of the embeddings, a bias that nothing reads, and constants that old checkpoints hold.
_UNUSED = re.compile(r"(en|de)coder\.embed_tokens\.weight|.*EncDecAttention\.relative_attention_bias\.weight|.*rotary_emb\.inv_freq")


@dataclass(frozen=True)
class Architecture:
    """How a transformers architecture is called and stored in GGUF."""

    gguf: str
    names: Mapping[str, str] = field(default_factory=lambda: _DECODER)  # without .weight and .bias; {} is the layer
    activations: frozenset[str] = frozenset({"silu"})
    rope_types: frozenset[str] = frozenset({"default", "linear", "llama3", "yarn"})
    rope_interleaved: bool = False  # llama.cpp wants q and k rows of these reordered
    norms_plus_one: bool = False  # the checkpoint stores norm weights as their distance from 1
    tied: bool = False  # output and embeddings are the same unless the config says otherwise
    window_every: int = 0  # the last of so many layers sees everything, the others a window; 0: llama.cpp knows no window
    encoder_decoder: bool = False

    def target(self, source: str) -> str | None:
        """The GGUF name of a checkpoint's tensor; "" for one that is left out, None for an unknown one."""
        if _UNUSED.fullmatch(source):
            return ""
        stem, _, suffix = source.rpartition(".")
        layer = re.search(r"\.(\d+)\.", stem)
        pattern = stem[: layer.start(1)] + "{}" + stem[layer.end(1) :] if layer else stem
        if pattern not in self.names or suffix not in ("weight", "bias"):
            return None
        return f"{self.names[pattern].format(layer[1] if layer else '')}.{suffix}"


_GELU = frozenset({"gelu_pytorch_tanh"})
ARCHITECTURES = {
    "LlamaForCausalLM": Architecture("llama", rope_interleaved=True),
    "MistralForCausalLM": Architecture("llama", rope_interleaved=True),
    "Qwen2ForCausalLM": Architecture("qwen2"),
    "Qwen3ForCausalLM": Architecture("qwen3", _DECODER | _HEAD_NORMS),
    "Gemma2ForCausalLM": Architecture("gemma2", _DECODER | _GEMMA_NORMS, _GELU, norms_plus_one=True, tied=True, window_every=2),
    "Gemma3ForCausalLM": Architecture("gemma3", _DECODER | _GEMMA_NORMS | _HEAD_NORMS, _GELU, norms_plus_one=True, tied=True, window_every=6),
    "Phi3ForCausalLM": Architecture("phi3", _DECODER | _FUSED, rope_types=frozenset({"default", "longrope"})),
    # gelu_new is the same function as gelu_pytorch_tanh; ungated layers use relu.
    "T5ForConditionalGeneration": Architecture("t5", _T5, frozenset({"relu", "gelu_new"}), tied=True, encoder_decoder=True),
}


def architecture_of(config: Config) -> Architecture:
    """How to export the model of a ``config.json``; TrainingError says what about it cannot be exported."""
    name = (config.get("architectures") or ["none"])[0]
    if name not in ARCHITECTURES:
        raise TrainingError(f"architecture {name} cannot be exported; known: {', '.join(ARCHITECTURES)}")
    architecture = ARCHITECTURES[name]
    for problem in _problems(config, architecture):
        raise TrainingError(f"this {name} cannot be exported: {problem}; choose another base")
    return architecture


def is_tied(config: Config) -> bool:
    """Whether the embeddings are the output matrix too."""
    return bool(config.get("tie_word_embeddings", architecture_of(config).tied))


def rope_of(config: Config) -> Config:
    """The rotary settings of layers that see everything, under the names of transformers 5."""
    stored: Config = config.get("rope_parameters") or {}
    # Models with two kinds of layers keep one set for each.
    rope: Config = {**(config.get("rope_scaling") or {}), **stored.get("full_attention", stored)}
    rope["rope_type"] = {"su": "longrope", None: "default"}.get(kind := rope.get("rope_type") or rope.get("type"), kind)
    rope.setdefault("rope_theta", config.get("rope_theta") or 10000.0)
    rope.setdefault("original_max_position_embeddings", config.get("original_max_position_embeddings") or config.get("max_position_embeddings"))
    return rope


def head_size(config: Config) -> int:
    """Numbers of one attention head."""
    return int(config.get("head_dim") or config.get("d_kv") or config["hidden_size"] // config["num_attention_heads"])


def window_of(config: Config) -> int | None:
    """How many tokens a layer with a window sees; None if the model uses none."""
    return config.get("sliding_window") if config.get("use_sliding_window", True) else None


def _problems(config: Config, architecture: Architecture) -> list[str]:
    found = []
    stored = config.get("quantization_config")
    if stored and not stored.get("load_in_4bit"):
        found.append(f"its weights are stored by {stored.get('quant_method')}, known are 16 or 32 bit and bitsandbytes' 4 bit")
    activation = config.get("hidden_activation") or config.get("hidden_act") or config.get("dense_act_fn") or _t5_activation(config)
    if activation not in architecture.activations:
        found.append(f"llama.cpp does not compute its activation {activation}")
    if architecture.encoder_decoder:
        gated = str(config.get("feed_forward_proj", "")).startswith("gated")
        if gated != (activation == "gelu_new"):
            found.append("llama.cpp knows gated layers with gelu and others with relu only")
        if (config.get("num_decoder_layers") or 0) > config.get("num_layers", 0):
            found.append("llama.cpp fails on a decoder that has more layers than its encoder")
        return found
    if (rope := rope_of(config)["rope_type"]) not in architecture.rope_types:
        found.append(f"its rotary embedding is of type {rope}")
    if architecture.window_every and not _windows_fit(config, architecture.window_every):
        found.append("its layers with and without a window come in an unknown order")
    scalar = config.get("query_pre_attn_scalar")
    if scalar and scalar != _attention_scalar(config):
        found.append(f"llama.cpp scales its attention by another number than {scalar}")
    return found


def _t5_activation(config: Config) -> str:
    return {"gated-gelu": "gelu_new"}.get(kind := str(config.get("feed_forward_proj", "silu")), kind)


def _windows_fit(config: Config, every: int) -> bool:
    kinds = config.get("layer_types") or []
    return all((kind == "full_attention") == (i % every == every - 1) for i, kind in enumerate(kinds))


def _attention_scalar(config: Config) -> int:
    # llama.cpp knows the 27B models of Gemma 2 and 3 by their number of layers.
    if config["num_hidden_layers"] == {"Gemma2ForCausalLM": 46, "Gemma3ForCausalLM": 62}[config["architectures"][0]]:
        return int(config["hidden_size"] // config["num_attention_heads"])
    return head_size(config)
