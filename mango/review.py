"""Answers with what is to be said before anybody runs them: how risky, and what will not work on this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from mango.ask import Answer
from mango.candidates import answers
from mango.engines import Engine
from mango.tasks import Task

if TYPE_CHECKING:
    from mango.risk import Risk

MORE_TRIES = 2  # further candidates when one fails the checks


@dataclass(frozen=True)
class Reviewed:
    """An answer, its risk, and what the checks found; no risk where the answer is no command."""

    answer: Answer
    risk: Risk | None = None
    problems: tuple[str, ...] = ()

    def remarks(self) -> Iterator[str]:
        """What to tell a person, a line each; nothing about a safe command that fits."""
        yield from self.problems
        if self.risk and self.risk.level:
            reasons = dict.fromkeys(f"{r.reason} ({_short(r.words)})" for r in self.risk.reasons if r.level == self.risk.level)
            yield f"{self.risk.level.label}: {'; '.join(reasons)}"

    def as_json(self) -> dict[str, Any]:
        """The answer's fields, ``risk`` with level and reasons, and ``problems``."""
        found: dict[str, Any] = {**asdict(self.answer), "seconds": round(self.answer.seconds, 4)}
        if self.risk:
            reasons = [{"level": r.level.label, "reason": r.reason, "words": r.words} for r in self.risk.reasons]
            found["risk"] = {"level": self.risk.level.label, "reasons": reasons}
        return {**found, "problems": [*self.problems]}


def review(answer: Answer, task: Task, checks: bool = True) -> Reviewed:
    """The answer with its risk, and with its problems unless ``checks`` is off."""
    if task.name != "bash":
        return Reviewed(answer)
    from mango.risk import assess

    return Reviewed(answer, assess(answer.command), tuple(_problems(answer.command)) if checks else ())


def reviewed_answers(request: str, task: Task, engine: Engine | None, checks: bool = True, tries: int | None = None) -> Iterator[Reviewed]:
    """Different answers, likeliest first, with at most so many tries after the first; raises as ``ask`` does."""
    if engine is not None and task.name == "bash":
        # The guard is read from disk while the engine computes: they hinder each other little.
        threading.Thread(target=_warm, args=(checks,), daemon=True).start()
    return (review(answer, task, checks) for answer in answers(request, task, engine, tries))


def best(found: Iterator[Reviewed], count: int = 1) -> list[Reviewed]:
    """``count`` answers, those without problems first; a few more are asked for while there are too few of these."""
    taken: list[Reviewed] = []
    for reviewed in found:
        taken.append(reviewed)
        fitting = sum(not r.problems for r in taken)
        if len(taken) >= count and (fitting >= count or len(taken) >= count + MORE_TRIES):
            break
    return sorted(taken, key=lambda r: len(r.problems))[:count]


def allowed(found: list[Reviewed], refuse: str | None) -> list[Reviewed]:
    """Those below the level that ``refuse`` names; Risky if none is left."""
    if refuse is None:
        return found
    from mango.errors import Risky
    from mango.risk import Level

    kept = [r for r in found if r.risk is None or r.risk.level < Level[refuse.upper()]]
    if not kept:
        raise Risky(f"the answer is refused as {[*found[0].remarks()][-1]}")
    return kept


def _problems(command: str) -> list[str]:
    from mango.checks import problems

    return problems(command)


def _warm(checks: bool) -> None:
    from mango.risk import assess

    assess("true")
    if checks:
        _problems("true")


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 60 else words[:57] + "..."
