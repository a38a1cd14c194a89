"""Request -> engine -> checked answer. What is not checked is not shown."""

from __future__ import annotations

import time
from dataclasses import dataclass

from mango.engines import Engine, Sampling
from mango.errors import EngineError, NoAnswer, Refused, UsageError
from mango.shell import command_problem
from mango.tasks import Task

# Greedy first; one more try, warm enough to leave the path that failed.
ATTEMPTS = (Sampling(), Sampling(temperature=0.7, seed=1))


@dataclass(frozen=True)
class Answer:
    """A checked command and where it came from; ``seconds`` is the time of the engine and the checks."""

    request: str
    command: str
    engine: str
    model: str
    attempts: int
    seconds: float


def ask(request: str, task: Task, engine: Engine | None) -> Answer:
    """One command for the request; without an engine, only what needs none is decided.

    Raises Refused if it is no request, UsageError if it is too long, NoAnswer if two answers in a row fail
    the checks.
    """
    started = time.monotonic()
    request = task.clean_request(request)
    if not any(c.isalnum() for c in request):
        raise Refused("the request is empty; say what should be done, for example: mango ask 'free disk space'")
    if len(request) > task.max_request_chars:
        raise UsageError(f"the request has {len(request)} characters, at most {task.max_request_chars} are understood; say it in fewer words")
    if engine is None:
        raise EngineError("there is no engine to answer with")
    reason = ""
    for attempt, sampling in enumerate(ATTEMPTS, 1):
        raw = engine.generate(task, request, sampling)
        try:
            command = task.parse(raw.text, raw.truncated)
        except NoAnswer as error:
            reason = error.message
            continue
        problem = command_problem(command)
        if problem is None:
            return Answer(request, command, engine.name, engine.model, attempt, time.monotonic() - started)
        reason = f"the model's answer is no valid bash: {problem}"
    raise NoAnswer(f"{reason}; say the request in other words")
