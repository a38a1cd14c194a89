"""An epic for people (Markdown) and for import into Jira (CSV)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mango.epics.words import is_spanish

if TYPE_CHECKING:
    from mango.epics.model import Epic, UserStory

_ENGLISH = {
    "value": "Business value",
    "criteria": "Acceptance criteria",
    "stories": "User stories",
    "dependencies": "Dependencies",
    "risks": "Risks",
    "excluded": "Out of scope",
    "questions": "Open questions",
    "planning": "Planning",
    "priority": "Priority: {}",
    "estimate": "Estimate: {}, sprints: {}",
    "labels": "Labels: {}",
}
_SPANISH = {
    "value": "Valor de negocio",
    "criteria": "Criterios de aceptación",
    "stories": "Historias de usuario",
    "dependencies": "Dependencias",
    "risks": "Riesgos",
    "excluded": "Fuera de alcance",
    "questions": "Preguntas abiertas",
    "planning": "Planificación",
    "priority": "Prioridad: {}",
    "estimate": "Estimación: {}, sprints: {}",
    "critical": "crítica",
    "high": "alta",
    "medium": "media",
    "low": "baja",
    "labels": "Etiquetas: {}",
}
# The names of a new Jira project's priorities.
_JIRA_PRIORITY = {"critical": "Highest", "high": "High", "medium": "Medium", "low": "Low"}


def to_markdown(epic: Epic) -> str:
    """The epic with a heading for each part, in its language; what is empty is left out."""
    words = _words(epic)
    blocks = [f"# {epic.epic_id}: {_markdown(epic.title)}"]
    blocks += [_markdown(epic.description)] if epic.description else []
    blocks += [f"## {words['value']}\n\n{_markdown(epic.business_value)}"] if epic.business_value else []
    for heading, texts in _parts(epic, words):
        blocks += [f"## {heading}\n\n" + "\n".join(f"- {_markdown(text)}" for text in texts)] if texts else []
    return "\n\n".join(blocks) + "\n"


def to_jira(epic: Epic) -> str:
    """CSV for Jira's importer: the epic, then its stories with the epic as their parent.

    ``Parent`` is what Jira Cloud maps, ``Epic Name`` and ``Epic Link`` are for Jira Data Center. A label has a
    column of its own, because labels are separated by columns there.
    """
    import csv
    import io

    words = _words(epic)
    parts = [(heading, texts) for heading, texts in _parts(epic, words) if heading not in (words["stories"], words["planning"])]
    blocks = [_jira(epic.description or ""), *([f"h3. {words['value']}\n{_jira(epic.business_value)}"] if epic.business_value else [])]
    blocks += [f"h3. {heading}\n" + "\n".join(f"* {_jira(text)}" for text in texts) for heading, texts in parts if texts]
    priority = _JIRA_PRIORITY.get(epic.priority or "", "")
    head = ["Issue Type", "Issue ID", "Parent", "Epic Name", "Epic Link", "Summary", "Description", "Priority", *["Labels"] * len(epic.labels)]
    rows = [["Epic", "1", "", epic.title, "", epic.title, "\n\n".join(filter(None, blocks)), priority, *epic.labels]]
    for number, story in enumerate(epic.user_stories, 2):
        rows.append(["Story", str(number), "1", "", epic.title, story.title, _jira(_sentence(story, words)), priority, *epic.labels])
    out = io.StringIO()
    csv.writer(out).writerows([head, *([_cell(value) for value in row] for row in rows)])
    return out.getvalue()


def _words(epic: Epic) -> dict[str, str]:
    return _SPANISH if is_spanish(" ".join((epic.title, epic.description or "", *epic.acceptance_criteria))) else _ENGLISH


def _parts(epic: Epic, words: dict[str, str]) -> list[tuple[str, list[str]]]:
    """Headings and their items, in reading order."""
    planning = [
        *([words["priority"].format(words.get(epic.priority, epic.priority))] if epic.priority else []),
        *([words["estimate"].format(epic.estimate.size, epic.estimate.sprints)] if epic.estimate else []),
        *([words["labels"].format(", ".join(epic.labels))] if epic.labels else []),
    ]
    return [
        (words["criteria"], epic.acceptance_criteria),
        (words["stories"], [f"{s.title}: {_sentence(s, words)}" for s in epic.user_stories]),
        (words["dependencies"], epic.dependencies),
        (words["risks"], [f"{r.risk.rstrip('.')}. {r.mitigation}" for r in epic.risks]),
        (words["excluded"], epic.out_of_scope),
        (words["questions"], epic.open_questions),
        (words["planning"], planning),
    ]


def _sentence(story: UserStory, words: dict[str, str]) -> str:
    purpose = story.so_that.rstrip(".")
    if words is _ENGLISH:
        article = "" if re.match(r"(?:an?|the)\s", story.as_a, re.I) else "an " if story.as_a[0].lower() in "aeiou" else "a "
        return f"As {article}{story.as_a}, I want {story.i_want}, so that {purpose}."
    # "para" goes with an infinitive ("ver", "no esperar") or brings its own "que"; any other verb wants "que".
    verb = purpose.split()[1] if purpose.lower().startswith("no ") and " " in purpose else purpose.split()[0]
    link = "para" if verb.lower() == "que" or re.search(r"[aeií]r(?:se|l[aeo]s?|nos)?$", verb) else "para que"
    return f"Como {story.as_a}, quiero {story.i_want}, {link} {purpose}."


def _markdown(text: str) -> str:
    """Text that Markdown shows as it is."""
    return re.sub(r"([\\`*\[\]<>])", r"\\\1", text)


def _jira(text: str) -> str:
    """Text that Jira's wiki markup shows as it is: no macro, no link."""
    return re.sub(r"([{\[])", r"\\\1", text)


def _cell(value: str) -> str:
    # A spreadsheet runs a cell that begins like a formula; a blank before it makes it text, and Jira drops the blank.
    return f" {value}" if value.startswith(("=", "+", "-", "@")) else value
