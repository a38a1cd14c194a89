"""What waits on standard input is looked at and left there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mango.piped import name_for_stdin, read_stdin_in
from tests.conftest import ROOT

LOOK = "from mango.piped import kind_on_stdin; print(kind_on_stdin(), end=' ', flush=True); import os; os.execvp('cat', ['cat'])"


def look(**streams: object) -> str:
    done = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True, **streams)
    return done.stdout.decode()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("error in unit a\nerror in unit b, late\n", "text"),
        ("name,age\nann,3\nbob,4\n", "csv"),
        ('{"name": "x"}', "json"),
        ("[1, 2]", "json"),
        ("[ ok ] started\n", "text"),
        ("", None),
        ("  \n", None),
        ("x" * 100_000, "text"),
    ],
)
def test_all_of_it_is_left(text: str, kind: str | None, tmp_path: Path) -> None:
    assert look(input=text.encode()) == f"{kind} {text}"
    (tmp_path / "file").write_text(text)
    with (tmp_path / "file").open() as stream:
        assert look(stdin=stream) == f"{kind} {text}"


def test_a_file_that_somebody_is_reading_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("first\nsecond\n")
    with (tmp_path / "file").open("rb", buffering=0) as stream:
        stream.read(6)
        assert look(stdin=stream) == "None second\n"


def test_an_open_pipe_in_which_nothing_comes_does_not_block() -> None:
    read_end, write_end = os.pipe()
    code = "from mango.piped import kind_on_stdin; print(kind_on_stdin(0.05))"
    done = subprocess.run(
        [sys.executable, "-c", code], stdin=read_end, capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=20, check=True
    )
    os.close(write_end)
    os.close(read_end)
    assert done.stdout == b"None\n"


@pytest.mark.parametrize(
    ("request_text", "kind", "named"),
    [
        ("how many lines contain error?", "text", "how many lines contain error in input.txt"),
        ("cuántas líneas hay", "csv", "cuántas líneas hay en data.csv"),
        ("get the name", "json", "get the name in data.json"),
        ("count the lines of notes.txt", "text", "count the lines of notes.txt"),
        ("show the size of the file", "text", "show the size of the file"),
    ],
)
def test_a_name_stands_for_it(request_text: str, kind: str, named: str) -> None:
    assert name_for_stdin(request_text, kind) == named


@pytest.mark.parametrize(
    ("command", "kind", "expected"),
    [
        ("wc -l input.txt", "text", "wc -l /dev/stdin"),
        ("tr a b < ./input.txt | sort", "text", "tr a b < /dev/stdin | sort"),
        ("sed -i 's/a/b/' input.txt", "text", "sed 's/a/b/' /dev/stdin"),
        ("cat my-input.txt.bak", "text", "cat my-input.txt.bak"),
        ("jq .a data.json", "json", "jq .a /dev/stdin"),
    ],
)
def test_the_command_reads_it(command: str, kind: str, expected: str) -> None:
    assert read_stdin_in(command, kind) == expected
