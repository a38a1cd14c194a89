"""Who answers: a task, the engine that the settings choose, and the commands that the person accepted before."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

from mango.ask import Answer
from mango.config import Settings, home
from mango.engines import Engine
from mango.errors import MangoError
from mango.review import MORE_TRIES, Reviewed, review, reviewed_answers
from mango.tasks import Task, get_task

GOLD_ENGINE = "gold"


class Assistant:
    """Answers with one task; the engine is loaded when the first request needs it."""

    def __init__(self, settings: Settings, tell: Callable[[str], None], task: str = "bash", gold: bool = True):
        self.settings = settings
        self.task: Task = get_task(task)
        self._tell = tell
        self._gold = gold
        self._engine: Engine | None = None
        self._lock = threading.Lock()

    @property
    def engine(self) -> Engine:
        """The engine in use; choosing it may raise EngineError or UsageError."""
        with self._lock:
            if self._engine is None:
                from mango.engines.choice import choose_engine

                self._engine = choose_engine(self.task, self.settings, self._tell)
            return self._engine

    def warm(self) -> None:
        """Load the engine ahead; what goes wrong is told when a request needs it."""
        with contextlib.suppress(MangoError):
            _ = self.engine

    @property
    def names(self) -> tuple[str, str]:
        """Engine and model, as far as they are known before the engine is loaded."""
        if self._engine is None:
            return self.settings.engine, self.settings.model
        return self._engine.name, self._engine.model

    def change(self, **settings: str) -> None:
        """Another engine or model from the next request on."""
        self.settings = replace(self.settings, **settings)  # type: ignore[arg-type]
        self._engine = None

    def answers(self, request: str, many: bool = False, kind: str | None = None) -> Iterator[Reviewed]:
        """Different answers, the accepted one first, then the likeliest; raises as ``ask`` does.

        ``kind`` says what waits on standard input: the answers then read it.
        """
        if kind is None and (found := self._accepted(request)):
            yield review(found, self.task, self.settings.checks)
        asked = request
        if kind is not None:
            from mango.piped import name_for_stdin

            asked = name_for_stdin(request, kind)
        # Without a word in the request no model is loaded.
        engine = self.engine if request.strip() else None
        tries = None if many else MORE_TRIES + 1
        for reviewed in reviewed_answers(asked, self.task, engine, self.settings.checks, tries):
            yield reviewed if kind is None else self._reading(reviewed, request, kind)

    def _reading(self, reviewed: Reviewed, request: str, kind: str) -> Reviewed:
        from mango.piped import read_stdin_in

        command = read_stdin_in(reviewed.answer.command, kind)
        if command == reviewed.answer.command:
            return replace(reviewed, problems=(*reviewed.problems, "the command does not read standard input"))
        return review(replace(reviewed.answer, request=request, command=command), self.task, self.settings.checks)

    def _accepted(self, request: str) -> Answer | None:
        if not self._gold or self.task.name != "bash" or not (home() / "gold_commands.jsonl").exists():
            return None
        from mango.gold import GoldStore

        request = self.task.clean_request(request)
        found = GoldStore().find(request)
        if found is None:
            return None
        self._tell(f"mango: the command you accepted for this{f' on {found.added}' if found.added else ''}; `--engine embedded` or `another` asks a model")
        return Answer(request, found.command, GOLD_ENGINE, "gold_commands", 0, 0.0)
