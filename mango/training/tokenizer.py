"""Byte-level BPE made for copying: a word has the same tokens wherever it stands.

The splitting rules are llama.cpp's "deepseek-coder" ones: no contractions (GPT-2's would cut ``'test'``
into ``'t`` and ``est``), one digit a token. Merges are learned with blanks kept apart; a blank is joined
to frequent whole words only by the last merges, so ``report`` inside a path, in quotes or after a blank
is the same token, and text is still short.
"""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from mango.errors import DataError, MissingExtra
from mango.files import write_whole
from mango.tasks import Task

if TYPE_CHECKING:
    from tokenizers import Tokenizer

SPLIT_PATTERNS = ("[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", "[一-龥ࠀ-一가-퟿]+", r"\p{N}")
_BLANK = "Ġ"  # how byte-level BPE writes a blank


def train_tokenizer(texts: Callable[[], Iterable[str]], task: Task, vocab_size: int, blank_merges: int) -> Tokenizer:
    """A tokenizer of at most ``vocab_size`` tokens; ``texts()`` is called twice.

    ``blank_merges`` of the tokens are frequent words with the blank before them.
    """
    try:
        from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
    except ImportError as error:
        raise MissingExtra("train", "tokenizers") from error

    splits = [pre_tokenizers.Split(Regex(pattern), "isolated") for pattern in SPLIT_PATTERNS]
    bytes_only = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    added = len(task.special_tokens) + len(task.format_tokens)
    apart = Tokenizer(models.BPE())
    apart.pre_tokenizer = pre_tokenizers.Sequence([*splits, pre_tokenizers.Split(Regex(r"\s"), "isolated"), bytes_only])
    # ByteLevel's alphabet: every byte is a token, so nothing is ever unknown.
    trainer = trainers.BpeTrainer(vocab_size=vocab_size - added - blank_merges, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False)
    apart.train_from_iterator(texts(), trainer)
    learned = json.loads(apart.to_str())["model"]
    if not learned["merges"]:
        raise DataError("the training data is too small to learn a tokenizer from; at least some hundred rows are needed")

    after_blank: Counter[str] = Counter()
    for text in texts():
        pieces = apart.encode(text, add_special_tokens=False).tokens
        after_blank.update(right for left, right in itertools.pairwise(pieces) if left == _BLANK and right != _BLANK)
    joined = [_BLANK] + [word for word, _ in after_blank.most_common(blank_merges - 1)]

    # Special and format tokens come first, so their ids do not depend on the data.
    vocab = {token: i for i, token in enumerate([*task.special_tokens, *task.format_tokens])}
    for token in sorted(learned["vocab"], key=learned["vocab"].__getitem__):
        vocab.setdefault(token, len(vocab))
    merges = [(left, right) for left, right in (m.split(" ") if isinstance(m, str) else m for m in learned["merges"])]
    for word in joined:
        vocab.setdefault(_BLANK + word, len(vocab))
        merges.append((_BLANK, word))
    tokenizer = Tokenizer(models.BPE(vocab=vocab, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([*splits, bytes_only])
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(t, normalized=False) for t in task.special_tokens])
    tokenizer.add_tokens([AddedToken(t, normalized=False) for t in task.format_tokens])
    return tokenizer


def save_tokenizer(tokenizer: Tokenizer, folder: Path, task: Task) -> None:
    """Write ``tokenizer.json`` and ``tokenizer_config.json`` as transformers reads them."""
    pad, end = task.special_tokens
    write_whole(folder / "tokenizer.json", tokenizer.to_str(pretty=True).encode())
    settings = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "eos_token": end,
        "pad_token": pad,
        "chat_template": task.chat_template,
        "clean_up_tokenization_spaces": False,
    }
    write_whole(folder / "tokenizer_config.json", json.dumps(settings, indent=1).encode())
