"""What every task offers to the stages: training, export, engines and asking know no more of it than this."""

from __future__ import annotations

from typing import Any, Protocol

from mango.tasks.prompt_format import PromptFormat


class Task(Protocol):
    """One kind of request; it owns prompt format, constraint and the way from raw text to an answer."""

    name: str
    system: str
    prefill: str  # how the answer begins; part of the prompt
    stop: tuple[str, ...]
    grammar: str  # GBNF for decoding; "" for none
    schema: dict[str, Any] | None  # JSON Schema of the answer, if it is JSON
    chat_template: str
    special_tokens: tuple[str, ...]
    format_tokens: tuple[str, ...]
    plain_format: PromptFormat  # of models that mango trains from scratch
    max_request_chars: int
    max_answer_tokens: int
    context_tokens: int  # of a prompt with its answer
    sample_requests: tuple[str, ...]

    def clean_request(self, request: str) -> str: ...

    def prompt(self, request: str, format: PromptFormat | None = None) -> str: ...

    def messages(self, request: str, answer: str | None = None) -> list[dict[str, str]]: ...

    def parse(self, raw: str, truncated: bool = False) -> str: ...


def format_for(task: Task, chat_template: str, bos: str = "", eos: str = "") -> PromptFormat:
    """How a model with that chat template is asked for this task; mango's own format if it has none."""
    if chat_template in ("", task.chat_template):
        return task.plain_format
    return PromptFormat.from_chat_template(chat_template, task.prefill, bos, eos)
