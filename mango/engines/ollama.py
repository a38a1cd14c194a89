"""The Ollama engine: any model that an Ollama server has, asked in the very format it was trained in."""

from __future__ import annotations

import re
from typing import Any

from mango.config import Settings
from mango.engines import RawAnswer, Sampling
from mango.errors import EngineError, TooLong
from mango.serving.server import OllamaServer, Shown
from mango.tasks import Task
from mango.tasks.prompt_format import PromptFormat

# Fewer than any tokenizer needs for prose, so an estimate errs towards too many tokens.
_BYTES_PER_TOKEN = 3


class OllamaEngine:
    """One model of one server; what the server says of it is asked once."""

    name = "ollama"

    def __init__(self, server: OllamaServer, model: str, settings: Settings):
        self.model = model
        self._server, self._settings = server, settings
        self._shown: Shown = server.show(model)

    def generate(self, task: Task, request: str, sampling: Sampling) -> RawAnswer:
        """Raw prompt and stop for commands; chat with a schema for JSON, which a raw prompt's prefill would break."""
        common = {"model": self.model, "keep_alive": self._settings.keep_alive, "options": self._options(task, sampling), **self._think()}
        if task.schema is not None:
            messages = task.messages(request)
            self._check_room(task, messages)
            said = self._server.chat({**common, "messages": messages, "format": task.schema})
            return _raw_answer(said, (said.get("message") or {}).get("content"))
        said = self._server.generate({**common, "raw": True, "prompt": self._raw_prompt(task, request)})
        return _raw_answer(said, said.get("response"))

    def _raw_prompt(self, task: Task, request: str) -> str:
        if format := PromptFormat.from_go(self._shown.template):
            return task.prompt(request, format)
        # Somebody else's template: the server renders it, and the answer is begun behind it.
        rendered = self._server.rendered({"model": self.model, "messages": task.messages(request), **self._think()})
        return rendered if rendered.endswith(task.prefill) else rendered + task.prefill

    def _options(self, task: Task, sampling: Sampling) -> dict[str, Any]:
        options: dict[str, Any] = {"temperature": sampling.temperature, "seed": sampling.seed, "num_predict": task.max_answer_tokens}
        if task.stop:
            options["stop"] = [*task.stop]
        # Another context length than the model was loaded with would load it again.
        if self._settings.context_tokens or not self._pinned_context:
            options["num_ctx"] = self._context_tokens(task)
        return options

    @property
    def _pinned_context(self) -> int:
        """num_ctx of the model's Modelfile; 0 for none."""
        match = re.search(r"^num_ctx\s+(\d+)", self._shown.parameters, re.MULTILINE)
        return int(match[1]) if match else 0

    def _context_tokens(self, task: Task) -> int:
        return self._settings.context_tokens or self._pinned_context or task.context_tokens

    def _check_room(self, task: Task, messages: list[dict[str, str]]) -> None:
        """TooLong if the messages leave no room for an answer: Ollama itself would cut the oldest text off silently."""
        prompt_tokens = sum(len(m["content"].encode()) for m in messages) // _BYTES_PER_TOKEN
        context = min(self._context_tokens(task), self._shown.trained_tokens or 1 << 30)
        if prompt_tokens + task.least_answer_tokens > context:
            raise TooLong(prompt_tokens, task.least_answer_tokens, context)

    def _think(self) -> dict[str, bool]:
        return {"think": False} if "thinking" in self._shown.capabilities else {}


def _raw_answer(said: dict[str, Any], text: Any) -> RawAnswer:
    if error := said.get("error"):
        raise EngineError(f"Ollama could not answer: {error}")
    if not isinstance(text, str):
        raise EngineError("Ollama's answer has no text: is it the right server?")
    # Ollama also gives up, without a word, on a model that writes one token over and over.
    return RawAnswer(text, truncated=said.get("done_reason") == "length" or not said.get("done"))
