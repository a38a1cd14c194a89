"""Copy augmentation: what stands in both texts changes in both; what carries meaning does not."""

from __future__ import annotations

import random
import re
import subprocess
import sys

import pytest

from mango.data.augment import recopy
from mango.data.generate import generate
from mango.data.validity import check_syntax

CHANGES = [
    # instruction, command, values that must be gone from both
    ("compress report.txt", "gzip report.txt", ["report.txt"]),
    ("extract /srv/data/backup_1.tar.gz", "tar -xzf /srv/data/backup_1.tar.gz", ["backup_1"]),
    ("show the first 42 lines of a_1.csv", "head -n 42 a_1.csv", ["42", "a_1"]),
    ("lines 10 to 20 of x1.log", "sed -n '10,20p' x1.log", ["x1.log"]),
    ('search "kernel panic" in ~/logs/sys1.log', 'grep "kernel panic" ~/logs/sys1.log', ["kernel panic", "sys1"]),
    ("files older than 30 days in /srv/old_files", "find /srv/old_files -mtime +30", ["30", "old_files"]),
    ("set mode 644 on run_me.sh", "chmod 644 run_me.sh", ["run_me"]),
]


@pytest.mark.parametrize(("instruction", "command", "gone"), CHANGES)
def test_values_change_in_both_texts(instruction: str, command: str, gone: list[str]) -> None:
    for seed in range(20):
        new_instruction, new_command = recopy(instruction, command, random.Random(seed))
        assert not [v for v in gone if v in new_instruction.split() or f" {v}" in new_command]
        fresh = [w.strip("\"'") for w in re.findall(r'"[^"]+"|\S+', new_command) if w not in command]
        assert fresh
        assert all(f.lstrip("+-") in new_instruction for f in fresh if "," not in f), (new_instruction, new_command)
        assert check_syntax([new_command]) == [True]


KEEPS = [
    ("list files modified in the last week", "find . -mtime -7"),
    ("truncate to 10 MB", "truncate -s 10485760 x"),
    ("print line 5 and stop", "sed -n '5p;6q' f"),
    ("column 2", "awk '{print $2}' f | sort -k2"),
    ("kill with signal 9", "kill -9 1234"),
    ("send errors to 2", "ls 2>/dev/null"),
    ("show /etc/passwd", "cat /etc/passwd"),
    ("read /dev/sda", "dd if=/dev/sda of=x"),
    ("open https://example.com/a.txt", "curl https://example.com/a.txt"),
    ("unpack a_1.zip", "unzip a_1.zip && cd a_1"),
    ("find *.txt", "find . -name '*.txt'"),
    ("as user 'user'", "su user"),
    ("only in the request report.txt", "ls"),
    ("hello", ""),
]


@pytest.mark.parametrize(("instruction", "command"), KEEPS)
def test_what_carries_meaning_stays(instruction: str, command: str) -> None:
    for seed in range(20):
        assert recopy(instruction, command, random.Random(seed)) == (instruction, command)


@pytest.mark.parametrize("extension", [".tar.gz", ".csv", ".log.gz", ".sh", ".jpg"])
def test_the_extension_stays(extension: str) -> None:
    for seed in range(20):
        instruction, command = recopy(f"use my_file{extension}", f"cat my_file{extension}", random.Random(seed))
        assert instruction.endswith(extension)
        assert command == "cat " + instruction.removeprefix("use ")


def test_an_absolute_path_stays_absolute_and_home_stays_home() -> None:
    for seed in range(20):
        rng = random.Random(seed)
        assert recopy("list /srv/x1/y1", "ls /srv/x1/y1", rng)[1].startswith("ls /")
        assert recopy("list ~/x1/y1", "ls ~/x1/y1", rng)[1].startswith("ls ~/")


def test_order_of_numbers_stays() -> None:
    for seed in range(30):
        _, command = recopy("between 12 and 34 days old", "find . -mtime +12 -mtime -34", random.Random(seed))
        low, high = map(int, re.findall(r"\d+", command))
        assert low < high
        assert (low, high) != (12, 34)


def test_octal_modes_stay_modes() -> None:
    for seed in range(20):
        assert re.fullmatch(r"chmod [0-7]{3} x", recopy("mode 644 for x", "chmod 644 x", random.Random(seed))[1])


def test_the_same_seed_gives_the_same_pair() -> None:
    args = ("copy a_1.txt to /srv/b1/c1", "cp a_1.txt /srv/b1/c1")
    assert recopy(*args, random.Random(3)) == recopy(*args, random.Random(3))
    assert len({recopy(*args, random.Random(s)) for s in range(20)}) > 10


def test_generated_rows_stay_valid() -> None:
    rng = random.Random(1)
    rows = [recopy(r["instruction"], r["command"], rng) for r in generate(300, 7)]
    assert all(check_syntax([command for _, command in rows if command]))


def test_importing_it_loads_nothing_heavy() -> None:
    code = "import mango.data.augment, sys; print([m for m in ('torch', 'datasets', 'tree_sitter', 'numpy', 'matplotlib') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
