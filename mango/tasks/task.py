"""What every task offers to the stages: training, export, engines and asking know no more of it than this."""

from __future__ import annotations

from typing import Any, Protocol

from mango.tasks.prompt_format import PromptFormat


class Task(Protocol):
    """One kind of request; it owns prompt format, constraint and the way from raw text to an answer."""

    @property
    def name(self) -> str: ...

    @property
    def system(self) -> str: ...

    @property
    def prefill(self) -> str:
        """How the answer begins; part of the prompt."""

    @property
    def stop(self) -> tuple[str, ...]: ...

    @property
    def grammar(self) -> str:
        """GBNF for decoding; "" for none."""

    @property
    def schema(self) -> dict[str, Any] | None:
        """JSON Schema of the answer, if it is JSON."""

    @property
    def chat_template(self) -> str: ...

    @property
    def special_tokens(self) -> tuple[str, ...]: ...

    @property
    def format_tokens(self) -> tuple[str, ...]: ...

    @property
    def plain_format(self) -> PromptFormat:
        """Of models that mango trains from scratch."""

    @property
    def max_request_chars(self) -> int: ...

    @property
    def max_answer_tokens(self) -> int: ...

    @property
    def least_answer_tokens(self) -> int:
        """With less room than this in the context an answer is not begun."""

    @property
    def context_tokens(self) -> int:
        """Of a prompt with its answer."""

    @property
    def sample_requests(self) -> tuple[str, ...]: ...

    def clean_request(self, request: str) -> str: ...

    def prompt(self, request: str, format: PromptFormat | None = None) -> str: ...

    def completion(self, answer: str) -> str: ...

    def messages(self, request: str, answer: str | None = None) -> list[dict[str, str]]: ...

    def render(self, answer: str) -> str: ...

    def parse(self, raw: str, truncated: bool = False) -> str: ...


def format_for(task: Task, chat_template: str, bos: str = "", eos: str = "") -> PromptFormat:
    """How a model with that chat template is asked for this task; mango's own format if it has none."""
    if chat_template in ("", task.chat_template):
        return task.plain_format
    return PromptFormat.from_chat_template(chat_template, task.prefill, bos, eos)
