"""What a command could destroy, with the reason and the words it is about; read from the parsed text, nothing is run.

The guard is for mistakes, of people and of models. Whoever hides a command on purpose can find a way around it.
"""

from __future__ import annotations

from typing import NamedTuple

from mango.risk_rules import Level
from mango.risk_state import Abandoned, Reason
from mango.risk_walk import Walker

__all__ = ["Level", "Reason", "Risk", "assess"]

LONGEST = 100_000


class Risk(NamedTuple):
    """The highest level of all parts, and the reasons for it, worst first."""

    level: Level
    reasons: tuple[Reason, ...]


def assess(command: str) -> Risk:
    """The risk of running the text in bash; a text that cannot be read or followed is never safe."""
    walker = Walker()
    try:
        if len(command) > LONGEST:
            raise Abandoned
        walker.text(command)
        walker.visit_uncalled()
    except (Abandoned, RecursionError):
        walker.note(Level.DESTRUCTIVE, "is nested too deep or too long to be followed", command[:80], "too-deep")
    reasons = sorted(dict.fromkeys(walker.reasons), key=lambda r: -r.level)
    return Risk(reasons[0].level if reasons else Level.SAFE, tuple(reasons))
