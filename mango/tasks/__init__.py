"""Tasks: each owns its prompt format, its constraint for decoding, and the way from raw text to an answer."""

from __future__ import annotations

from mango.errors import UsageError
from mango.tasks.bash import BashTask
from mango.tasks.epic import EpicTask
from mango.tasks.task import Task, format_for

__all__ = ["TASKS", "Task", "format_for", "get_task"]

TASKS: dict[str, Task] = {"bash": BashTask(), "epic": EpicTask()}


def get_task(name: str) -> Task:
    """The task of that name; UsageError names the known ones."""
    if name not in TASKS:
        raise UsageError(f"unknown task {name!r}; known: {', '.join(TASKS)}")
    return TASKS[name]
