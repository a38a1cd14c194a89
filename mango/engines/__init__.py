"""Engines: ways to run a model. Each turns a task's request into raw text; none knows what a good answer is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from mango.tasks import Task

BUILT_IN = Path(__file__).parent.parent / "models" / "mango-bash.gguf"


@dataclass(frozen=True)
class Sampling:
    """How the next token is chosen; temperature 0 is greedy."""

    temperature: float = 0.0
    seed: int = 0


# Greedy first; one more try, warm enough to leave the path that failed.
ATTEMPTS = (Sampling(), Sampling(temperature=0.7, seed=1))


@dataclass(frozen=True)
class RawAnswer:
    """Model text that follows the task's prompt, before any check."""

    text: str
    truncated: bool


class Engine(Protocol):
    """One loaded model; ``name`` is the engine's, ``model`` what people call the model."""

    name: str
    model: str

    def generate(self, task: Task, request: str, sampling: Sampling) -> RawAnswer: ...


def names_file(model: str) -> bool:
    """Whether a model setting means a GGUF file, not a model in Ollama."""
    return bool(model) and (model.endswith(".gguf") or Path(model).expanduser().is_file())
