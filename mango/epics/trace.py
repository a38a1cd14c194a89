"""Is every requirement somewhere in the epic? Compared by the words that matter, so a paraphrase counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mango.epics.words import content_stems

if TYPE_CHECKING:
    from mango.epics.model import Epic

# Of a requirement's stems: the share that one item must hold, and the share that all items together must.
# scripts/report_epics.py prints how many requirements pass with their own epic and how many with another.
IN_ONE_ITEM, IN_ALL_ITEMS = 1 / 3, 1 / 2


def uncovered(requirements: Sequence[str], epic: Epic) -> list[int]:
    """Numbers, from 1, of the requirements that no criterion, story, exclusion or question of the epic speaks of."""
    items = [content_stems(text) for text in _items(epic)]
    everything = frozenset[str]().union(*items)
    return [number for number, text in enumerate(requirements, 1) if not _covered(content_stems(text), items, everything)]


def _covered(wanted: frozenset[str], items: list[frozenset[str]], everything: frozenset[str]) -> bool:
    best = max((len(wanted & item) for item in items), default=0)
    return best > 0 and best >= IN_ONE_ITEM * len(wanted) and len(wanted & everything) >= IN_ALL_ITEMS * len(wanted)


def _items(epic: Epic) -> Iterator[str]:
    yield from (*epic.acceptance_criteria, *epic.out_of_scope, *epic.open_questions)
    for story in epic.user_stories:
        yield " ".join((story.title, story.as_a, story.i_want, story.so_that))
