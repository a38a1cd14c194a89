"""What a file of epics holds, and whether it keeps its own rules; exit code 1 if it does not.

python scripts/report_epics.py data/epics.jsonl
"""

from __future__ import annotations

import itertools
import statistics
import sys
from collections import Counter
from pathlib import Path

from mango.epics.brief import read_text
from mango.epics.model import Epic
from mango.epics.records import HELD_OUT, Record, read_records
from mango.epics.trace import uncovered
from mango.epics.words import content_stems, is_spanish, plain_words

NEAR = 0.5  # share of common stems from which two texts count as near-duplicates
TEMPLATE_WORDS = 6  # so many words in a row that two records share are a template sentence


def lengths(name: str, values: list[int]) -> str:
    ordered = sorted(values)
    return f"{name:<28} min {ordered[0]:>5}  median {statistics.median(ordered):>7.0f}  max {ordered[-1]:>5}"


def texts(epic: Epic) -> list[str]:
    stories = [f"{s.title} {s.i_want} {s.so_that}" for s in epic.user_stories]
    risks = [text for r in epic.risks for text in (r.risk, r.mitigation)]
    return [*epic.acceptance_criteria, *stories, *risks, *epic.dependencies, *epic.out_of_scope, *epic.open_questions]


def near_duplicates(records: list[Record]) -> list[str]:
    """Pairs of records whose epics, or whose inputs, say nearly the same."""
    found = []
    for what, text_of in (("epic", lambda r: r.epic.to_line()), ("input", lambda r: r.brief.render())):
        stems = {r.id: content_stems(text_of(r)) for r in records}
        for a, b in itertools.combinations(stems, 2):
            share = len(stems[a] & stems[b]) / len(stems[a] | stems[b])
            if share >= NEAR:
                found.append(f"{what}s of {a} and {b}: {share:.0%} of their stems are common")
    return found


def shared_sentences(records: list[Record]) -> list[str]:
    """Runs of words that stand in the epics of two records."""
    runs: dict[tuple[str, ...], set[str]] = {}
    for record in records:
        for text in texts(record.epic):
            words = plain_words(text)
            for start in range(len(words) - TEMPLATE_WORDS + 1):
                runs.setdefault(tuple(words[start : start + TEMPLATE_WORDS]), set()).add(record.id)
    return [f"{' '.join(run)!r} in {', '.join(sorted(ids))}" for run, ids in runs.items() if len(ids) > 1]


def problems(records: list[Record]) -> list[str]:
    """Rules that a record breaks; an empty list is what is wanted."""
    found = []
    for record in records:
        epic, wanted = record.epic, record.brief.requirements
        if epic.model_fields_set != set(Epic.model_fields):
            found.append(f"{record.id}: fields are missing: {sorted(set(Epic.model_fields) - epic.model_fields_set)}")
        for what, text in (("input", record.brief.context + " ".join(wanted)), ("output", " ".join([epic.title, epic.description or "", *texts(epic)]))):
            if is_spanish(text) != (record.lang == "es"):
                found.append(f"{record.id}: the {what} does not read as {record.lang}")
        found += [f"{record.id}: requirement {n} is not covered: {wanted[n - 1]}" for n in uncovered(wanted, epic)]
        if read_text(record.brief.render()) != record.brief:
            found.append(f"{record.id}: the input does not survive being rendered")
    found += [f"id {id} is there {n} times" for id, n in Counter(r.id for r in records).items() if n > 1]
    return found + near_duplicates(records)


def coverage(records: list[Record]) -> str:
    """How well the traceability check tells a requirement's own epic from another one of the same language."""
    own = total = strange = pairs = 0
    for record in records:
        wanted = record.brief.requirements
        total += len(wanted)
        own += len(wanted) - len(uncovered(wanted, record.epic))
        for other in records:
            if other.id != record.id and other.lang == record.lang:
                pairs += len(wanted)
                strange += len(wanted) - len(uncovered(wanted, other.epic))
    return f"requirements covered by their own epic {own} of {total} ({own / total:.1%}), by another record's {strange / pairs:.1%}"


def main(path: str) -> int:
    records = read_records(Path(path))
    print(f"{len(records)} records, every one valid under the schema")
    for name, of in (("language", lambda r: r.lang), ("split", lambda r: r.split), ("hard case", lambda r: r.hard or "none")):
        print(f"{name}: " + ", ".join(f"{value} {count}" for value, count in Counter(map(of, records)).most_common()))
    held_out = [r for r in records if r.split == HELD_OUT]
    print(f"held out: {sum(r.lang == 'es' for r in held_out)} es, {sum(r.lang == 'en' for r in held_out)} en, {sum(bool(r.hard) for r in held_out)} hard cases")
    domains = Counter(r.domain for r in records)
    print(f"domains: {len(domains)}: " + ", ".join(f"{d} {n}" for d, n in domains.most_common()))
    print(lengths("characters of a prompt", [len(r.brief.render()) for r in records]))
    print(lengths("characters of an epic", [len(r.epic.to_line()) for r in records]))
    for name in ("acceptance_criteria", "user_stories", "risks", "out_of_scope", "open_questions"):
        print(lengths(name, [len(getattr(r.epic, name)) for r in records]))
    print(lengths("requirements", [len(r.brief.requirements) for r in records]))
    print(coverage(records))
    shared = shared_sentences(records)
    print(f"runs of {TEMPLATE_WORDS} words in two records: {len(shared)}")
    print("\n".join(f"  {line}" for line in shared[:20]))
    found = problems(records)
    print(f"problems: {len(found)}")
    print("\n".join(f"  {line}" for line in found))
    return 1 if found else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
