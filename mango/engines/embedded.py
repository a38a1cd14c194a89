"""The embedded engine: a GGUF file in llama.cpp, in this process, no server needed."""

from __future__ import annotations

from pathlib import Path

from mango.config import Settings
from mango.engines import BUILT_IN, RawAnswer, Sampling, names_file
from mango.errors import EngineError
from mango.gguf_model import GgufModel
from mango.tasks import Task, format_for


class EmbeddedEngine:
    """Runs the built-in model, or the GGUF file that the settings name."""

    name = "embedded"

    def __init__(self, task: Task, settings: Settings):
        path = Path(settings.model).expanduser() if names_file(settings.model) else BUILT_IN
        if path == BUILT_IN and not path.exists():
            raise EngineError(f"the built-in model is missing ({path}): install mango again, or give --model FILE.gguf")
        if path == BUILT_IN and task.name != "bash":
            raise EngineError(
                f"the built-in model writes commands, not {task.name}s: give an instruct model with --model, for example qwen2.5-coder:14b "
                f"after `ollama pull qwen2.5-coder:14b`, or a GGUF file; or train your own with `mango train {task.name}`"
            )
        self.model = path.stem
        self._max_tokens = settings.max_tokens
        self._gguf = GgufModel(path, settings.threads, settings.context_tokens or task.context_tokens)

    def generate(self, task: Task, request: str, sampling: Sampling) -> RawAnswer:
        format = format_for(task, self._gguf.chat_template, *self._gguf.end_texts())
        done = self._gguf.generate(
            task.prompt(request, format),
            max_tokens=min(self._max_tokens or task.max_answer_tokens, task.max_answer_tokens),
            least_tokens=task.least_answer_tokens,
            stop=task.stop,
            grammar=task.grammar,
            temperature=sampling.temperature,
            seed=sampling.seed,
        )
        return RawAnswer(done.text, done.truncated)
