"""Static scores."""

from __future__ import annotations

import pytest

from mango.evaluate import nlc2cmd_score, score_commands, utilities


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("ls -la", [("ls", {"-l", "-a"})]),
        ("sudo find . -name x -exec rm -f {} \\;", [("find", {"-name", "-exec"}), ("rm", {"-f"})]),
        ("cat a | xargs rm -r | wc -l", [("cat", set()), ("xargs", set()), ("rm", {"-r"}), ("wc", {"-l"})]),
        ("echo $(date +%F)", [("echo", set()), ("date", set())]),
        ("grep --color=auto x", [("grep", {"--color"})]),
        ("/usr/bin/du -sh", [("du", {"-s", "-h"})]),
    ],
)
def test_utilities(command: str, expected: list[tuple[str, set[str]]]) -> None:
    assert [(name, set(flags)) for name, flags in utilities(command)] == expected


@pytest.mark.parametrize(
    ("prediction", "reference", "score"),
    [
        ("ls -l", "ls -l /tmp", 1.0),
        ("ls", "ls -l", 0.0),
        ("ls -a", "ls -l", -0.5),
        ("cat x", "ls -l", -1.0),
        ("ls | wc -l", "ls", 0.0),
        ("", "ls", -1.0),
    ],
)
def test_nlc2cmd_score(prediction: str, reference: str, score: float) -> None:
    assert nlc2cmd_score(prediction, reference) == pytest.approx(score)


def test_score_commands() -> None:
    scores = score_commands([("ls  -l", "ls -l"), ("wc -l a.txt", "wc -l b.txt"), ("", "pwd")])
    assert (scores.rows, scores.exact, scores.masked, scores.answered) == (3, pytest.approx(1 / 3), pytest.approx(2 / 3), pytest.approx(2 / 3))
