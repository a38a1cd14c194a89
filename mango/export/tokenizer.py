"""A Hugging Face ``tokenizer.json`` (byte-level BPE) as GGUF fields, the pre-tokenizer named explicitly.

llama.cpp knows a fixed set of pre-tokenizers by name. The name is found from the splitting rules
themselves, never guessed from the vocabulary.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mango.errors import DataError, TrainingError

# Splitting patterns (and whether ByteLevel brings GPT-2's own) -> llama.cpp's name for them.
_PRE_TOKENIZERS = {
    ("[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", "[一-龥ࠀ-一가-퟿]+", r"\p{N}"): "deepseek-coder",
    (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",): "qwen2",
    (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",): "llama-bpe",
    ("gpt2",): "gpt-2",
}
_NORMAL, _CONTROL, _USER_DEFINED, _UNUSED = 1, 3, 4, 5


@dataclass(frozen=True)
class GgufTokenizer:
    """Fields of ``tokenizer.ggml.*``; lists are indexed by token id."""

    pre: str
    tokens: list[str]
    types: list[int]
    merges: list[str]
    eos_id: int
    pad_id: int | None
    bos_id: int | None


def read_tokenizer(folder: Path, vocab_size: int) -> GgufTokenizer:
    """The tokenizer of a checkpoint folder, filled up with unused tokens to the model's ``vocab_size``."""
    try:
        spec = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
        settings = json.loads((folder / "tokenizer_config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"{folder} holds no readable tokenizer.json and tokenizer_config.json: {error}") from error
    if spec["model"]["type"] != "BPE":
        raise TrainingError(f"{folder}: only byte-level BPE tokenizers can be exported, this one is {spec['model']['type']}")
    tokens = [f"[PAD{i}]" for i in range(vocab_size)]
    types = [_UNUSED] * vocab_size
    for token, i in spec["model"]["vocab"].items():
        tokens[i], types[i] = token, _NORMAL
    for added in spec["added_tokens"]:
        tokens[added["id"]] = added["content"]
        types[added["id"]] = _CONTROL if added["special"] else _USER_DEFINED
    ids = {token: i for i, token in enumerate(tokens)}
    merges = [m if isinstance(m, str) else " ".join(m) for m in spec["model"]["merges"]]

    def special(key: str) -> int | None:
        value = settings.get(key)
        return ids.get(value["content"] if isinstance(value, dict) else value) if value else None

    eos_id = special("eos_token")
    if eos_id is None:
        raise TrainingError(f"{folder}: the tokenizer names no end-of-sequence token, so the model could never stop")
    return GgufTokenizer(_pre_tokenizer(spec), tokens, types, merges, eos_id, special("pad_token"), special("bos_token"))


def _pre_tokenizer(spec: dict[str, Any]) -> str:
    steps = spec.get("pre_tokenizer") or {}
    steps = steps["pretokenizers"] if steps.get("type") == "Sequence" else [steps]
    patterns: list[str] = []
    for step in steps:
        if step.get("type") == "Split":
            patterns.append(step["pattern"].get("Regex") or step["pattern"].get("String"))
        elif step.get("type") == "ByteLevel" and step.get("use_regex", True):
            patterns.append("gpt2")
    name = _PRE_TOKENIZERS.get(tuple(patterns))
    if name is None:
        raise TrainingError(f"llama.cpp has no name known to mango for this tokenizer's splitting rules: {patterns}")
    return name
