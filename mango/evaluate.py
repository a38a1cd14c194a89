"""Static scores of predicted commands against references: exact, masked, and the NLC2CMD accuracy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mango.data.mask import mask_command
from mango.shell import bash_parser


@dataclass(frozen=True)
class StaticScores:
    """Means over all rows: shares in [0, 1], NLC2CMD in [-1, 1]."""

    rows: int
    exact: float
    masked: float
    nlc2cmd: float
    answered: float


def score_commands(pairs: Iterable[tuple[str, str]]) -> StaticScores:
    """Scores of (prediction, reference) pairs; an empty prediction counts as unanswered and wrong."""
    rows = list(pairs)
    count = len(rows) or 1
    return StaticScores(
        rows=len(rows),
        exact=sum(_folded(p) == _folded(r) for p, r in rows) / count,
        masked=sum(bool(p) and mask_command(p) == mask_command(r) for p, r in rows) / count,
        nlc2cmd=sum(nlc2cmd_score(p, r) for p, r in rows) / count,
        answered=sum(bool(p) for p, _ in rows) / count,
    )


def nlc2cmd_score(prediction: str, reference: str) -> float:
    """The NLC2CMD competition's accuracy of one prediction at confidence 1 (Agarwal et al., 2021, section 3).

    Utilities are compared in order. An equal one earns half a point plus up to half for its flags; a wrong,
    missing or surplus one costs a point; the sum is divided by the larger number of utilities.
    """
    wanted, given = utilities(reference), utilities(prediction)
    places = max(len(wanted), len(given))
    if not places:
        return 1.0
    total = 0.0
    for i in range(places):
        if i >= len(wanted) or i >= len(given) or wanted[i][0] != given[i][0]:
            total -= 1
            continue
        a, b = wanted[i][1], given[i][1]
        largest = max(len(a), len(b))
        overlap = (2 * len(a & b) - len(a | b)) / largest if largest else 1.0
        total += 0.5 * (1 + overlap)
    return total / places


def utilities(command: str) -> list[tuple[str, frozenset[str]]]:
    """(program, its flags) of each simple command in order, substitutions included; ``sudo`` is looked through."""
    source = command.encode()
    tree = bash_parser().parse(source)
    found = []
    waiting = [tree.root_node]
    while waiting:
        node = waiting.pop()
        if node.type == "command":
            found.extend(_split_words([source[c.start_byte : c.end_byte].decode("utf-8", "replace") for c in node.children if c.type != "variable_assignment"]))
        waiting.extend(reversed(node.children))
    return found


def _split_words(words: Sequence[str]) -> list[tuple[str, frozenset[str]]]:
    """Programs of one simple command: ``xargs rm -f`` and ``find -exec rm {} ;`` hold two."""
    if not words:
        return []
    if words[0] == "sudo":
        return _split_words(words[1:])
    flags: set[str] = set()
    for i, word in enumerate(words[1:], 1):
        if word in ("-exec", "-execdir", "-ok") and words[0] == "find":
            flags.add(word)
            rest = [w for w in words[i + 1 :] if w not in ("{}", "+", "\\;", "';'", '";"')]
            return [(words[0], frozenset(flags)), *_split_words(rest)]
        if words[0] == "xargs" and re.match(r"[a-z]", word) and words[i - 1] not in ("-I", "-n", "-P", "-d", "-L"):
            return [(words[0], frozenset(flags)), *_split_words(words[i:])]
        if re.match(r"--?[A-Za-z0-9]", word):
            name = word.split("=")[0]
            # -la is -l -a for every program but find and its like, whose long tests have one dash.
            single = name.startswith("--") or words[0] in ("find", "java", "openssl")
            flags.update([name] if single else (f"-{letter}" for letter in name[1:]))
    return [(words[0].rsplit("/", 1)[-1], frozenset(flags))]


def _folded(command: str) -> str:
    return " ".join(command.split())
