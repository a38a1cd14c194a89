"""More than one answer to a request: each checked, none twice, the likeliest first."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

from mango.ask import Answer, ask
from mango.engines import ATTEMPTS, Engine, Sampling
from mango.errors import NoAnswer, Refused
from mango.tasks import Task

# A small model is sure of itself: it takes heat to hear its second thought.
TEMPERATURES = (0.7, 1.0, 1.0, 1.5, 1.5, 1.5, 2.0, 2.0, 2.0, 2.0)


def answers(request: str, task: Task, engine: Engine | None, tries: int | None = None) -> Iterator[Answer]:
    """Different answers, the greedy one first, until so many more tries, or all of TEMPERATURES, are used up; the first raises as ``ask`` does.

    ``attempts`` and ``seconds`` count from the start.
    """
    started = time.monotonic()
    first = ask(request, task, engine)
    yield first
    seen = {_shape(first.command)}
    for number, temperature in enumerate(TEMPERATURES[:tries], 1):
        try:
            # ask's own second try has had the first seed.
            answer = ask(request, task, engine, (Sampling(temperature, ATTEMPTS[-1].seed + number),))
        except (NoAnswer, Refused):
            continue
        if _shape(answer.command) not in seen:
            seen.add(_shape(answer.command))
            yield replace(answer, attempts=first.attempts + number, seconds=time.monotonic() - started)


def _shape(command: str) -> str:
    """The command without what makes no difference to a reader: kinds of quotes, spaces."""
    return " ".join(command.replace("'", '"').split())
