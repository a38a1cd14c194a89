"""Tiny random models of every architecture, with tokenizers of the kinds that such models have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from mango.data.generate import generate

QWEN = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
CHATML = (
    "{% for m in messages %}{{ '<|im_start|>' + m['role'] + '\\n' + m['content'] + '<|im_end|>\\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)
# With bos, and without a role for the system, as Mistral's and Gemma's.
TURNS = (
    "{{ bos_token }}{% for m in messages %}{% if m['role'] == 'system' %}{{ raise_exception('no system') }}{% endif %}"
    "{{ '<|im_start|>' + m['role'] + '\\n' + m['content'] + '<|im_end|>\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>model\\n' }}{% endif %}"
)
SPECIAL = ("<unk>", "<s>", "</s>", "<|im_start|>", "<|im_end|>", "<pad>")
VOCAB = 600


def make_tokenizer(folder: Path, kind: str, template: str = CHATML) -> None:
    """``bytes``: byte-level BPE as Qwen's; ``pieces``: BPE from SentencePiece as Llama's; ``roberta``: as CodeT5's."""
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

    texts = [f"{row['instruction']}\n{row['command']}" for row in generate(150, seed=3)]
    bytes_only = pre_tokenizers.ByteLevel.alphabet()
    if kind == "pieces":
        tokenizer = Tokenizer(models.BPE(byte_fallback=True, unk_token="<unk>", fuse_unk=True))
        tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
        special = [*SPECIAL, *(f"<0x{i:02X}>" for i in range(256))]
        # The whole text is one word, as in SentencePiece; shorter texts keep the training short.
        tokenizer.train_from_iterator(
            (w for t in texts for w in t.split("\n")), trainers.BpeTrainer(vocab_size=VOCAB, special_tokens=special, show_progress=False)
        )
        spec = json.loads(tokenizer.to_str())
        spec["added_tokens"] = [t for t in spec["added_tokens"] if not t["content"].startswith("<0x")]
        tokenizer = Tokenizer.from_str(json.dumps(spec))
    else:
        tokenizer = Tokenizer(models.BPE())
        split = pre_tokenizers.ByteLevel(add_prefix_space=False)
        if kind == "bytes":
            split = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(QWEN), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
        tokenizer.pre_tokenizer, tokenizer.decoder = split, decoders.ByteLevel()
        trainer = trainers.BpeTrainer(vocab_size=VOCAB, special_tokens=list(SPECIAL), initial_alphabet=bytes_only, show_progress=False)
        tokenizer.train_from_iterator(texts, trainer)
        if kind == "roberta":
            tokenizer.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 1), add_prefix_space=False)
    tokenizer.save(str(folder / "tokenizer.json"))
    settings: dict[str, Any] = {"bos_token": "<s>", "eos_token": "</s>" if kind == "roberta" else "<|im_end|>", "pad_token": "<pad>", "unk_token": "<unk>"}
    if kind == "bytes":
        del settings["bos_token"], settings["unk_token"]
    if kind != "roberta":
        settings["chat_template"] = template
    (folder / "tokenizer_config.json").write_text(json.dumps({"tokenizer_class": "PreTrainedTokenizerFast", **settings}))


def make_decoder(folder: Path, architecture: str, spread: float = 0.15, **settings: Any) -> Path:
    """A decoder; the default weights are so large that every part of it matters for every answer."""
    import transformers

    values = {
        "vocab_size": VOCAB,
        "hidden_size": 128,
        "intermediate_size": 256,
        "num_hidden_layers": 3,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 512,
        "bos_token_id": 1,
        "eos_token_id": 4,
        "pad_token_id": 5,
        **settings,
    }
    suffix = "TextConfig" if architecture == "Gemma3ForCausalLM" else "Config"
    config = getattr(transformers, architecture.replace("ForCausalLM", suffix))(**values)
    return _save(getattr(transformers, architecture)(config), folder, spread)


def make_t5(folder: Path, **settings: Any) -> Path:
    """An encoder-decoder as CodeT5 is one."""
    import transformers

    values = {
        "vocab_size": VOCAB,
        "d_model": 64,
        "d_ff": 128,
        "d_kv": 16,
        "num_heads": 4,
        "num_layers": 3,
        "num_decoder_layers": 2,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "pad_token_id": 0,
        "decoder_start_token_id": 0,
        **settings,
    }
    return _save(transformers.T5ForConditionalGeneration(transformers.T5Config(**values)), folder)


def _save(model: Any, folder: Path, spread: float = 0.15) -> Path:
    import torch

    torch.manual_seed(2)
    for name, parameter in model.named_parameters():
        if "norm" in name:
            torch.nn.init.normal_(parameter, mean=float(parameter.detach().mean()), std=0.1)
        else:
            torch.nn.init.normal_(parameter, std=spread)
    model.save_pretrained(folder)
    return folder
