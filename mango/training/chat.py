"""Rows as a base model sees them: its chat template, its tokens, and which of them are learned.

The prompt is encoded by itself, as it is when the model is asked; the answer ends with the token that ends
a turn, so stopping is always learned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mango.errors import DataError, EngineError, MissingExtra, TrainingError
from mango.progress import Progress
from mango.tasks import Task
from mango.tasks.prompt_format import PromptFormat
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
_ANSWER = "AnswerTextStandsHere"
BATCH = 1000  # rows encoded at once


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


def prepare_tokenizer(base: Base) -> Any:
    """The base's tokenizer with the chat template that is trained, eos as the token that ends an answer, and another as pad."""
    tokenizer = load_tokenizer(base.folder)
    if not base.seq2seq:
        tokenizer.chat_template = _template(tokenizer)
        tokenizer.eos_token = _end_of_turn(tokenizer)
    if tokenizer.eos_token is None:
        raise TrainingError(f"the tokenizer of {base.name} has no end-of-sequence token, so a model could never learn to stop; give another --base")
    tokenizer.pad_token = _pad_token(tokenizer, base)
    return tokenizer


def encode_chats(
    rows: Sequence[Row], tokenizer: Any, task: Task, repeat: dict[str, int], seq2seq: bool, progress: Progress = lambda done, total: None
) -> EncodedRows:
    """Prompt and answer of every row as token ids, nothing cut; prompts are those that the model will be asked with."""
    encode = _encode_pairs if seq2seq else _turn_encoder(tokenizer, task)

    def pairs() -> Iterator[tuple[list[int], list[int]]]:
        for start in range(0, len(rows), BATCH):
            part = rows[start : start + BATCH]
            yield from encode(part, [task.messages(r.instruction, r.command)[-1]["content"] for r in part], tokenizer, task)
            progress(min(start + BATCH, len(rows)), len(rows))

    return join_rows(pairs(), "I", row_times(list(rows), repeat))


_Encoder = Callable[[Sequence[Row], list[str], Any, Task], Iterator[tuple[list[int], list[int]]]]


def _turn_encoder(tokenizer: Any, task: Task) -> _Encoder:
    bos = tokenizer.bos_token or ""
    try:
        form = PromptFormat.from_chat_template(tokenizer.chat_template, "", bos, tokenizer.eos_token)
    except EngineError as error:
        raise TrainingError(f"{error.message}; give another --base") from error
    # The format leaves it out, because llama.cpp writes it; so does what is trained, if the template does.
    first = bos if bos and _render(tokenizer, [_turn("user", "x")]).startswith(bos) else ""

    def encode(rows: Sequence[Row], answers: list[str], tokenizer: Any, task: Task) -> Iterator[tuple[list[int], list[int]]]:
        def ids(texts: list[str]) -> list[list[int]]:
            return list(tokenizer(texts, add_special_tokens=False)["input_ids"]) if texts else []

        prompts = ids([first + task.prompt(row.instruction, form) for row in rows])
        # The opened answer stands in the prompt when the model is asked, so its end is a token's end here too.
        opened = [task.prefill if answer.startswith(task.prefill) else "" for answer in answers]
        rest = ids([answer.removeprefix(o) for answer, o in zip(answers, opened, strict=True)])
        for prompt, before, after in zip(prompts, ids(opened), rest, strict=True):
            yield prompt, [*before, *after, tokenizer.eos_token_id]

    return encode


def _encode_pairs(rows: Sequence[Row], answers: list[str], tokenizer: Any, task: Task) -> Iterator[tuple[list[int], list[int]]]:
    """An encoder takes the bare request; special tokens are the tokenizer's own."""
    form = PromptFormat("", None, "")
    requests = tokenizer([task.prompt(row.instruction, form) for row in rows])["input_ids"]
    for request, answer in zip(requests, tokenizer(text_target=answers)["input_ids"], strict=True):
        yield request, answer if answer and answer[-1] == tokenizer.eos_token_id else [*answer, tokenizer.eos_token_id]


def _turn(role: str, content: str) -> dict[str, str]:
    return {"role": role, "content": content}


def _render(tokenizer: Any, chat: list[dict[str, str]]) -> str:
    """The chat's text by the tokenizer's template; TrainingError if that fails."""
    from jinja2 import TemplateError

    try:
        return str(tokenizer.apply_chat_template(chat, tokenize=False))
    except (TemplateError, ValueError, TypeError) as error:
        raise TrainingError(f"the base's chat template cannot be used ({error}); give another --base") from error


def _template(tokenizer: Any) -> str:
    vocabulary = tokenizer.get_vocab()
    if "<|im_start|>" in vocabulary and "<|im_end|>" in vocabulary:
        return CHATML
    return tokenizer.chat_template or PLAIN


def _end_of_turn(tokenizer: Any) -> str | None:
    """The special token that the template writes right after an answer, else the tokenizer's eos."""
    whole = _render(tokenizer, [_turn("user", "x"), _turn("assistant", _ANSWER)])
    rest = whole.rpartition(_ANSWER)[2].lstrip()
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
