"""A brief to a whole epic: asked for, traced to its requirements, numbered, stored and rendered."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mango.ask import ask
from mango.config import Settings
from mango.engines.choice import choose_engine
from mango.epics.brief import MAX_BYTES, Brief, read_bytes, read_file, read_text
from mango.epics.model import Epic, read_epic
from mango.epics.render import to_jira, to_markdown
from mango.epics.store import check_folder, epic_id, read_id, save_epic
from mango.epics.trace import uncovered
from mango.epics.words import is_spanish
from mango.errors import NoAnswer, UsageError
from mango.tasks import get_task

_SUFFIXES = (".json", ".md", ".markdown", ".txt")


@dataclass(frozen=True)
class EpicForm:
    """How an epic is wanted; ``out`` is a folder to keep it in, ``id`` its number as the user wrote it."""

    markdown: bool = False
    jira: bool = False
    out: Path | None = None
    id: str = ""
    strict: bool = False


def read_request(words: tuple[str, ...], read_stdin: Callable[[int], bytes]) -> Brief:
    """The brief in the named file, in standard input ("-" or nothing), or in the words themselves."""
    if words in ((), ("-",)):
        return read_bytes(read_stdin(MAX_BYTES + 1), "standard input")
    if len(words) == 1 and (words[0].lower().endswith(_SUFFIXES) or os.path.exists(words[0])):
        return read_file(Path(words[0]))
    return read_text(" ".join(words))


def answer_epic(brief: Brief, settings: Settings, form: EpicForm, tell: Callable[[str], None]) -> str:
    """The epic as it is printed. What it does not cover is told line by line; with ``strict`` that is NoAnswer."""
    if form.markdown and form.jira:
        raise UsageError("--markdown and --jira exclude each other; give one of them")
    given = read_id(form.id) if form.id else ""
    if form.out:
        # Found out now, not after minutes of waiting for a model.
        check_folder(form.out, given)
    if not brief.requirements:
        tell("mango: no list of requirements was found (bullets, or lines under a heading Requirements), so nothing can be traced")
    task = get_task("epic")
    answer = ask(brief.render(), task, choose_engine(task, settings, tell))
    epic = read_epic(answer.command)
    problems = _problems(brief, epic)
    for problem in problems:
        tell(f"mango: {problem}")
    if problems and form.strict:
        raise NoAnswer(f"the epic has {len(problems)} gaps, and --strict takes none: say these requirements in other words, or ask another --model")
    if form.out:
        epic, path = save_epic(epic, form.out, given)
        tell(f"mango: wrote {path}")
    else:
        epic = epic.model_copy(update={"epic_id": given or epic_id(1)})
    return to_markdown(epic) if form.markdown else to_jira(epic) if form.jira else task.render(epic.to_json())


def _problems(brief: Brief, epic: Epic) -> list[str]:
    """What the epic leaves open, one line each."""
    missing = [f"requirement {n} is not covered: {brief.requirements[n - 1]}" for n in uncovered(brief.requirements, epic)]
    told, asked = " ".join((epic.title, *epic.acceptance_criteria)), " ".join((brief.context, *brief.requirements))
    other = ["the epic is not in the language of the request"] if is_spanish(told) != is_spanish(asked) else []
    return other + missing
