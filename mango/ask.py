"""Request -> engine -> checked answer. What is not checked is not shown."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from mango.engines import ATTEMPTS, Engine, Sampling
from mango.errors import EngineError, NoAnswer, Refused, UsageError
from mango.shell import command_problem
from mango.tasks import Task


def _bash_problem(command: str) -> str | None:
    problem = command_problem(command)
    return problem and f"the model's answer is no valid bash: {problem}"


# What is wrong with an answer that its task's parser took; a task that checks all there is needs no entry.
_PROBLEMS: dict[str, Callable[[str], str | None]] = {"bash": _bash_problem}


@dataclass(frozen=True)
class Answer:
    """A checked answer and where it came from; ``command`` is its text, ``seconds`` the time of the engine and the checks."""

    request: str
    command: str
    engine: str
    model: str
    attempts: int
    seconds: float


def ask(request: str, task: Task, engine: Engine | None, samplings: tuple[Sampling, ...] = ATTEMPTS) -> Answer:
    """One answer to the request; without an engine, only what needs none is decided.

    Raises Refused if it is no request, UsageError if it is too long, NoAnswer if no answer passes the checks.
    """
    started = time.monotonic()
    request = task.clean_request(request)
    if not any(c.isalnum() for c in request):
        raise Refused("the request is empty; say what should be done, for example: mango ask 'free disk space'")
    if len(request) > task.max_request_chars:
        raise UsageError(f"the request has {len(request)} characters, at most {task.max_request_chars} are understood; say it in fewer words")
    if engine is None:
        raise EngineError("there is no engine to answer with")
    reason, problem_of = "", _PROBLEMS.get(task.name)
    for attempt, sampling in enumerate(samplings, 1):
        raw = engine.generate(task, request, sampling)
        try:
            command = task.parse(raw.text, raw.truncated)
        except NoAnswer as error:
            reason = error.message
            continue
        problem = problem_of(command) if problem_of else None
        if problem is None:
            return Answer(request, command, engine.name, engine.model, attempt, time.monotonic() - started)
        reason = problem
    raise NoAnswer(f"{reason}; say the request in other words, or ask another --model")
