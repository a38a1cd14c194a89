"""The Modelfile as a value: text for people and ``ollama create -f``, fields for Ollama's API."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from mango.errors import DataError
from mango.tasks import Task
from mango.tasks.prompt_format import PromptFormat

Parameter = int | float | str | tuple[str, ...]


@dataclass(frozen=True)
class Modelfile:
    """What Ollama makes a model of; ``source`` is a GGUF file's path or the name of a model it already has."""

    source: str
    template: str = ""
    system: str = ""
    parameters: dict[str, Parameter] = field(default_factory=dict)
    comment: str = ""  # lines for the reader, not part of the model

    def render(self) -> str:
        """The text; DataError if a value cannot be written in this format."""
        lines = [f"# {line}".rstrip() for line in self.comment.splitlines()]
        lines.append(f"FROM {self.source}")
        for name, value in self.parameters.items():
            lines += [f"PARAMETER {name} {_quote(str(v))}" for v in (value if isinstance(value, tuple) else (value,))]
        lines += [f"{name} {_quote(text)}" for name, text in (("TEMPLATE", self.template), ("SYSTEM", self.system)) if text]
        return "\n".join(lines) + "\n"

    def api_fields(self) -> dict[str, Any]:
        """Fields of ``POST /api/create``; the caller adds ``model`` and ``files`` or ``from``."""
        texts = {"template": self.template, "system": self.system}
        return {
            **{k: v for k, v in texts.items() if v},
            "parameters": {k: list(v) if isinstance(v, tuple) else v for k, v in self.parameters.items()},
        }

    @classmethod
    def parse(cls, text: str) -> Modelfile:
        """The value of a Modelfile's FROM, TEMPLATE, SYSTEM and PARAMETER lines; others raise DataError."""
        known: dict[str, str] = {}
        parameters: dict[str, Parameter] = {}
        comments: list[str] = []
        rest = text
        while rest := rest.lstrip():
            if rest.startswith("#"):
                line, _, rest = rest.partition("\n")
                comments.append(line[1:].strip())
                continue
            name, _, rest = rest.partition(" ")
            if name.upper() == "PARAMETER":
                key, _, rest = rest.lstrip().partition(" ")
                value, rest = _unquote(rest)
                parameters[key] = _with(parameters.get(key), key, value)
            elif name.upper() in ("FROM", "TEMPLATE", "SYSTEM"):
                known[name.upper()], rest = _unquote(rest)
            else:
                raise DataError(f"the Modelfile has a line {name!r}, which mango does not know; FROM, PARAMETER, TEMPLATE and SYSTEM are known")
        if "FROM" not in known:
            raise DataError("the Modelfile has no FROM line")
        return cls(known["FROM"], known.get("TEMPLATE", ""), known.get("SYSTEM", ""), parameters, "\n".join(comments))


def task_modelfile(task: Task, format: PromptFormat | None, source: str, context_tokens: int, end: str = "") -> Modelfile:
    """The cage for a task: greedy, inside the training length, stopped after the answer.

    The template of a model that was trained for the task begins the answer; without a ``format`` the model
    keeps its own template and is told what to do by the system text alone.
    """
    stops = tuple(dict.fromkeys((*task.stop, *((end,) if end else ()))))
    note = "TEMPLATE is the prompt of training with the answer already begun; change it and the answers get worse."
    return Modelfile(
        source,
        format.to_go() if format else "",
        task.system,
        {"temperature": 0, "num_ctx": context_tokens, "num_predict": task.max_answer_tokens, **({"stop": stops} if stops else {})},
        f"Mango's {task.name} model for Ollama:  ollama create mango-{task.name} -f THIS_FILE\n"
        + (note if format else f"`mango ask --task {task.name}` also holds every answer to the task's schema, which a chat by hand does not."),
    )


def _quote(text: str) -> str:
    if '"""' in text or text.endswith('"'):
        raise DataError("a Modelfile cannot hold a text with three double quotes in a row or one at its end")
    plain = text and not any(c in text for c in '"\n#') and text == text.strip()
    return text if plain else f'"""{text}"""'


def _unquote(rest: str) -> tuple[str, str]:
    rest = rest.lstrip(" \t")
    for mark in ('"""', '"'):
        if rest.startswith(mark):
            value, found, after = rest[len(mark) :].partition(mark)
            if not found:
                raise DataError("the Modelfile ends inside a quoted text")
            return value, after
    value, _, after = rest.partition("\n")
    return value.strip(), after


def _with(old: Parameter | None, key: str, text: str) -> Parameter:
    if key == "stop":
        return (*(old if isinstance(old, tuple) else ()), text)
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text
