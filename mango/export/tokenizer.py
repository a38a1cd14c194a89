"""A Hugging Face ``tokenizer.json`` as GGUF fields, the pre-tokenizer named explicitly.

llama.cpp knows a fixed set of pre-tokenizers by name. The name is found from the splitting rules
themselves, never guessed from the vocabulary. Two kinds are known: byte-level BPE, and BPE that was made
from a SentencePiece model (Llama 2, Mistral, Gemma, Phi-3).
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mango.errors import DataError, TrainingError

_WORDS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+"
_REST = r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_UPPER, _LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
_CASED = rf"[^\r\n\p{{L}}\p{{N}}]?{_UPPER}*{_LOWER}+%s|[^\r\n\p{{L}}\p{{N}}]?{_UPPER}+{_LOWER}*%s"
_CASED_REST = r"| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_SUFFIX = "(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
# (splitting patterns, whether whole words in the vocabulary need no merges) -> llama.cpp's name for them.
_PRE_TOKENIZERS = {
    (("[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", "[一-龥ࠀ-一가-퟿]+", r"\p{N}"), False): "deepseek-coder",
    ((rf"{_WORDS}|\p{{N}}{_REST}",), False): "qwen2",
    ((rf"{_WORDS}|\p{{N}}{{1,3}}{_REST}",), True): "llama-bpe",
    ((rf"{_WORDS}|\p{{N}}{{1,3}}{_REST}",), False): "dbrx",
    ((_CASED % ("", "") + r"|\p{N}" + _CASED_REST,), True): "tekken",
    ((_CASED % (_SUFFIX, _SUFFIX) + r"|\p{N}{1,3}" + _CASED_REST,), False): "gpt-4o",
    (("gpt2",), False): "gpt-2",
}
_NORMAL, _UNKNOWN, _CONTROL, _USER_DEFINED, _UNUSED, _BYTE = 1, 2, 3, 4, 5, 6


@dataclass(frozen=True)
class GgufTokenizer:
    """Fields of ``tokenizer.ggml.*``; lists are indexed by token id."""

    model: str  # "gpt2": byte-level BPE, "llama": SentencePiece
    pre: str
    tokens: list[str]
    types: list[int]
    ids: dict[str, int | None]  # of "eos", "pad", "bos" and "unk"
    merges: list[str] = field(default_factory=list)
    scores: list[float] = field(default_factory=list)
    add_bos: bool = False
    add_eos: bool = False
    add_space_prefix: bool = False
    chat_template: str = ""  # "" for a model that was trained without one


def find_tokenizer(folders: Sequence[Path]) -> Path:
    """The first of the folders that holds a tokenizer; DataError if none does."""
    for folder in folders:
        if (folder / "tokenizer_config.json").is_file():
            return folder
    raise DataError(f"{folders[0]} holds no tokenizer.json and tokenizer_config.json: give the folder of a finished training run")


def read_tokenizer(folder: Path, vocab_size: int, whole_prompts: bool = True) -> GgufTokenizer:
    """The tokenizer of a folder, filled up with unused tokens to the model's ``vocab_size``.

    ``whole_prompts``: prompts are rendered with all their special tokens, so bos is added only where the chat
    template begins with it; else (an encoder) the tokenizer's own rule says which are added.
    """
    spec, settings = read_files(folder)
    if spec["model"]["type"] != "BPE":
        raise TrainingError(f"{folder}: only BPE tokenizers can be exported, this one is {spec['model']['type']}")
    tokens, types = _token_lists(spec, vocab_size)
    ids: dict[str, int] = {token: i for i, token in enumerate(tokens)}

    def special(name: str) -> int | None:
        value = settings.get(f"{name}_token")
        return ids.get(value["content"] if isinstance(value, dict) else value) if value else None

    if (eos := special("eos")) is None:
        raise TrainingError(f"{folder}: the tokenizer names no end-of-sequence token, so the model could never stop")
    template = _chat_template(folder, settings)
    bos = special("bos")
    add_bos, add_eos = _added(spec)
    if whole_prompts:
        add_bos, add_eos = bos is not None and ("bos_token" in template or tokens[bos] in template), False
    pieces = bool(spec["model"].get("byte_fallback"))
    return GgufTokenizer(
        model="llama" if pieces else "gpt2",
        pre="default" if pieces else _pre_tokenizer(spec),
        tokens=tokens,
        types=types,
        ids={"eos": eos, "pad": special("pad"), "bos": bos, "unk": special("unk")},
        merges=[] if pieces else [" ".join(pair) for pair in _merges(spec)],
        scores=_scores(spec, tokens) if pieces else [],
        add_bos=add_bos,
        add_eos=add_eos,
        add_space_prefix=pieces and _prefixes(spec, bool(template)),
        chat_template=template,
    )


def read_files(folder: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """``tokenizer.json`` (made here if the folder holds the older pair of files) and ``tokenizer_config.json``."""
    try:
        settings = json.loads((folder / "tokenizer_config.json").read_text(encoding="utf-8"))
        pair = not (folder / "tokenizer.json").exists() and (folder / "merges.txt").exists()
        return _convert(folder) if pair else json.loads((folder / "tokenizer.json").read_text(encoding="utf-8")), settings
    except (OSError, ValueError) as error:
        raise DataError(f"{folder} holds no readable tokenizer.json and tokenizer_config.json: {error}") from error


def _convert(folder: Path) -> dict[str, Any]:
    from transformers import AutoTokenizer

    return json.loads(AutoTokenizer.from_pretrained(folder, local_files_only=True).backend_tokenizer.to_str())


def _token_lists(spec: dict[str, Any], vocab_size: int) -> tuple[list[str], list[int]]:
    vocab = spec["model"]["vocab"]
    # transformers adds special tokens that it thinks a tokenizer needs; those that the model has no row for mean nothing to it.
    added = [token for token in spec["added_tokens"] if token["id"] < vocab_size]
    if (largest := max(vocab.values())) >= vocab_size:
        raise TrainingError(f"the tokenizer has a token {largest}, but the model knows {vocab_size} tokens only; give the tokenizer it was trained with")
    tokens = [f"[PAD{i}]" for i in range(vocab_size)]
    types = [_UNUSED] * vocab_size
    fallback = spec["model"].get("byte_fallback")
    for token, i in vocab.items():
        tokens[i] = token
        types[i] = _BYTE if fallback and re.fullmatch("<0x[0-9A-F]{2}>", token) else _UNKNOWN if token == spec["model"].get("unk_token") else _NORMAL
    for token in added:
        tokens[token["id"]] = token["content"]
        if types[token["id"]] != _UNKNOWN:
            types[token["id"]] = _CONTROL if token["special"] else _USER_DEFINED
    return tokens, types


def _merges(spec: dict[str, Any]) -> list[tuple[str, str]]:
    return [tuple(m.split(" ", 1) if isinstance(m, str) else m) for m in spec["model"]["merges"]]


def _scores(spec: dict[str, Any], tokens: list[str]) -> list[float]:
    """SentencePiece joins the pair with the best score; the earlier a merge, the better."""
    rank: dict[str, int] = {}
    for i, (left, right) in enumerate(_merges(spec)):
        rank.setdefault(left + right, i)
    return [-float(rank.get(token, len(rank))) for token in tokens]


def _steps(part: dict[str, Any] | None, key: str) -> list[dict[str, Any]]:
    part = part or {}
    return part[key] if part.get("type") == "Sequence" else [part]


def _prefixes(spec: dict[str, Any], has_template: bool) -> bool:
    """Whether a blank is put before a text."""
    for step in [*_steps(spec.get("normalizer"), "normalizers"), *_steps(spec.get("pre_tokenizer"), "pretokenizers")]:
        if step.get("type") == "Prepend":
            return True
        if step.get("type") == "Metaspace":
            # "first" means the beginning of everything, which in a chat is a special token.
            return step.get("prepend_scheme", "always") == "always" or (step["prepend_scheme"] == "first" and not has_template)
    return False


def _pre_tokenizer(spec: dict[str, Any]) -> str:
    patterns: list[str] = []
    for step in _steps(spec.get("pre_tokenizer"), "pretokenizers"):
        if step.get("type") == "Split":
            patterns.append(step["pattern"].get("Regex") or step["pattern"].get("String"))
        elif step.get("type") == "ByteLevel" and step.get("use_regex", True):
            patterns.append("gpt2")
    name = _PRE_TOKENIZERS.get((tuple(patterns), bool(spec["model"].get("ignore_merges"))))
    if name is None:
        raise TrainingError(f"llama.cpp has no name known to mango for this tokenizer's splitting rules: {patterns}")
    return name


def _added(spec: dict[str, Any]) -> tuple[bool, bool]:
    """Whether the tokenizer puts a special token before, and one after, a text."""
    for step in _steps(spec.get("post_processor"), "processors"):
        if step.get("type") == "RobertaProcessing":
            return True, True
        if step.get("type") == "TemplateProcessing":
            return "SpecialToken" in step["single"][0], "SpecialToken" in step["single"][-1]
    return False, False


def _chat_template(folder: Path, settings: dict[str, Any]) -> str:
    file = folder / "chat_template.jinja"
    found = file.read_text(encoding="utf-8") if file.is_file() else settings.get("chat_template") or ""
    if isinstance(found, list):
        found = next((t["template"] for t in found if t.get("name") == "default"), "")
    return str(found)
