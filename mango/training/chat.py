"""Rows as a base model sees them: its chat template, its tokens, and which of them are learned.

The prompt is encoded by itself, as it is when the model is asked; the answer ends with the token that ends
a turn, so stopping is always learned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from mango.errors import DataError, MissingExtra, TrainingError
from mango.training.rows import EncodedRows, Row, join_rows, row_times

if TYPE_CHECKING:
    from mango.training.base import Base

# ChatML with nothing of a base's own: no system text that the task did not write, no tools.
CHATML = (
    "{%- for message in messages %}"
    "{{- '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>\\n' }}"
    "{%- endfor %}"
    "{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}"
)
# For bases that never saw a chat.
PLAIN = (
    "{%- for message in messages %}"
    "{%- if message['role'] == 'assistant' %}{{- 'Assistant: ' + message['content'] + eos_token }}"
    "{%- else %}{{- message['role'].capitalize() + ': ' + message['content'] + '\\n' }}{%- endif %}"
    "{%- endfor %}"
    "{%- if add_generation_prompt %}{{- 'Assistant: ' }}{%- endif %}"
)
_TOKENIZER_FILES = ("tokenizer.json", "tokenizer.model", "spiece.model", "vocab.json")
BATCH = 1000  # rows encoded at once


class ChatTask(Protocol):
    """What training asks of a task."""

    @property
    def name(self) -> str: ...

    def messages(self, request: str, command: str | None = None, /) -> list[dict[str, str]]:
        """The request as chat messages, with the answer as the last one if it is given."""
        ...


def load_tokenizer(folder: Path) -> Any:
    """The tokenizer in a folder as transformers loads it; DataError if there is none."""
    try:
        from transformers import AutoTokenizer
    except ImportError as error:
        raise MissingExtra("train", "transformers") from error
    if not any((folder / name).exists() for name in _TOKENIZER_FILES):
        # transformers would make up an empty one.
        raise DataError(f"{folder} holds no tokenizer ({', '.join(_TOKENIZER_FILES)}); copy the base's tokenizer files there")
    try:
        return AutoTokenizer.from_pretrained(folder, local_files_only=True)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataError(f"{folder} holds no tokenizer that transformers can load ({str(error).splitlines()[0]}); copy its tokenizer files there") from error


def prepare_tokenizer(base: Base, task: ChatTask) -> Any:
    """The base's tokenizer with the chat template that is trained, eos as the token that ends an answer, and another as pad."""
    tokenizer = load_tokenizer(base.folder)
    if not base.seq2seq:
        tokenizer.chat_template = _template(tokenizer)
        tokenizer.eos_token = _end_of_turn(tokenizer, task)
    if tokenizer.eos_token is None:
        raise TrainingError(f"the tokenizer of {base.name} has no end-of-sequence token, so a model could never learn to stop; give another --base")
    tokenizer.pad_token = _pad_token(tokenizer, base)
    return tokenizer


def encode_chats(
    rows: Sequence[Row], tokenizer: Any, task: ChatTask, repeat: dict[str, int], seq2seq: bool, progress: Callable[[int, int], None] = lambda done, total: None
) -> EncodedRows:
    """Prompt and answer of every row as token ids, nothing cut."""
    encode = _encode_pairs if seq2seq else _encode_turns

    def pairs() -> Iterator[tuple[list[int], list[int]]]:
        for start in range(0, len(rows), BATCH):
            yield from encode(rows[start : start + BATCH], tokenizer, task)
            progress(min(start + BATCH, len(rows)), len(rows))

    return join_rows(pairs(), "I", row_times(list(rows), repeat))


def _encode_turns(rows: Sequence[Row], tokenizer: Any, task: ChatTask) -> Iterator[tuple[list[int], list[int]]]:
    texts = [_split_turns(tokenizer, task.messages(row.instruction, row.command)) for row in rows]
    prompts, answers = (tokenizer([t[i] for t in texts], add_special_tokens=False)["input_ids"] for i in (0, 1))
    yield from zip(prompts, answers, strict=True)


def _encode_pairs(rows: Sequence[Row], tokenizer: Any, task: ChatTask) -> Iterator[tuple[list[int], list[int]]]:
    """An encoder takes the messages before the answer as one text; special tokens are the tokenizer's own."""
    chats = [task.messages(row.instruction, row.command) for row in rows]
    requests = tokenizer(["\n".join(m["content"] for m in chat[:-1]) for chat in chats])["input_ids"]
    answers = tokenizer(text_target=[chat[-1]["content"] for chat in chats])["input_ids"]
    for request, answer in zip(requests, answers, strict=True):
        yield request, answer if answer[-1] == tokenizer.eos_token_id else [*answer, tokenizer.eos_token_id]


def _split_turns(tokenizer: Any, chat: list[dict[str, str]]) -> tuple[str, str]:
    """The chat's text up to the answer, and the answer with the token that ends it."""
    prompt = tokenizer.apply_chat_template(chat[:-1], tokenize=False, add_generation_prompt=True)
    whole = tokenizer.apply_chat_template(chat, tokenize=False)
    content = chat[-1]["content"]
    at = whole.rfind(content)
    if at < 0:
        raise TrainingError("the base's chat template changes the text of an answer, so it cannot be trained on; give another --base")
    # Some templates write an empty thought before an answer; what is learned begins where the model is asked to.
    start = len(prompt) if whole.startswith(prompt) else at
    end = whole.find(tokenizer.eos_token, at + len(content)) if tokenizer.eos_token else -1
    if end < 0:
        return prompt, whole[start:].rstrip() + (tokenizer.eos_token or "")
    return prompt, whole[start:end] + tokenizer.eos_token


def _template(tokenizer: Any) -> str:
    vocabulary = tokenizer.get_vocab()
    if "<|im_start|>" in vocabulary and "<|im_end|>" in vocabulary:
        return CHATML
    return tokenizer.chat_template or PLAIN


def _end_of_turn(tokenizer: Any, task: ChatTask) -> str | None:
    """The special token that the template writes right after an answer, else the tokenizer's eos."""
    chat = task.messages("x", "y")
    whole = tokenizer.apply_chat_template(chat, tokenize=False)
    rest = whole[whole.rfind(chat[-1]["content"]) + len(chat[-1]["content"]) :].lstrip()
    special = [t for t in tokenizer.get_added_vocab() if t and rest.startswith(t)]
    return max(special, key=len, default=None) or tokenizer.eos_token


def _pad_token(tokenizer: Any, base: Base) -> str:
    """A special token other than eos that no text holds; nothing is added to the vocabulary."""
    added = sorted(tokenizer.get_added_vocab(), key=lambda t: ("pad" not in t.lower(), "reserved" not in t.lower(), t))
    template = tokenizer.chat_template or ""
    for token in (tokenizer.pad_token, *(t for t in added if "pad" in t.lower() or "reserved" in t.lower()), tokenizer.unk_token, *added):
        if token and token not in (tokenizer.eos_token, tokenizer.bos_token) and token not in template:
            return str(token)
    raise TrainingError(f"the tokenizer of {base.name} has no special token to pad with besides its end token; give another --base")
