"""The store of accepted commands, alone and as the command line and the data stage use it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from mango.data.readers import read_source
from mango.errors import DataError, ExitCode, UsageError
from mango.gold import Gold, GoldStore
from tests.conftest import ROOT, run_mango

PAIR = ("busca los archivos grandes", "find . -size +100M")


def test_what_is_added_is_kept_once_and_found_again(tmp_path: Path) -> None:
    store = GoldStore(tmp_path / "deep" / "gold.jsonl")
    assert (store.load(), store.find("x")) == ([], None)
    assert store.add(Gold.accepted(*PAIR))
    assert not store.add(Gold.accepted("  Busca los  archivos grandes. ", PAIR[1]))
    assert store.add(Gold.accepted(PAIR[0], "find . -size +1G"))
    assert [g.command for g in store.load()] == [PAIR[1], "find . -size +1G"]
    found = store.find("BUSCA los archivos grandes")
    assert found is not None
    assert (found.command, found.lang) == ("find . -size +1G", "es")
    assert store.find("busca los archivos") is None


def test_an_unfinished_line_swallows_nothing_and_is_named(tmp_path: Path) -> None:
    store = GoldStore(tmp_path / "gold.jsonl")
    store.add(Gold.accepted(*PAIR))
    store.path.write_text(store.path.read_text().rstrip("\n"), encoding="utf-8")
    store.add(Gold.accepted("list", "ls"))
    assert len(store.load()) == 2
    with store.path.open("a") as stream:
        stream.write('{"instruction": "half')
    with pytest.raises(DataError, match="line 3"):
        store.load()


def test_windows_line_ends_are_read(tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_bytes(b'{"instruction": "list", "command": "ls"}\r\n\r\n')
    assert [g.command for g in GoldStore(tmp_path / "gold.jsonl").load()] == ["ls"]


def test_numbers_that_are_not_there_remove_nothing(tmp_path: Path) -> None:
    store = GoldStore(tmp_path / "gold.jsonl")
    for number in range(3):
        store.add(Gold.accepted(f"request {number}", "ls"))
    with pytest.raises(UsageError, match="number 4"):
        store.remove({1, 4})
    assert len(store.load()) == 3
    assert [g.instruction for g in store.remove({1, 3})] == ["request 0", "request 2"]
    assert [g.instruction for g in store.load()] == ["request 1"]


@pytest.mark.parametrize("pair", [("", "ls"), ("list", " \n"), (" ", " ")])
def test_an_empty_half_is_a_usage_error(pair: tuple[str, str]) -> None:
    with pytest.raises(UsageError):
        Gold.accepted(*pair)


def test_processes_that_add_at_once_lose_nothing(tmp_path: Path) -> None:
    code = "import sys\nfrom mango.gold import *\nfor i in range(20): GoldStore().add(Gold.accepted(f'{sys.argv[1]} {i}', 'ls'))"
    env = {"MANGO_HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    writers = [subprocess.Popen([sys.executable, "-c", code, name], env=env) for name in "abc"]
    assert [w.wait() for w in writers] == [0, 0, 0]
    assert len({g.instruction for g in GoldStore(tmp_path / "gold_commands.jsonl").load()}) == 60


def test_the_data_stage_reads_it(tmp_path: Path) -> None:
    store = GoldStore(tmp_path / "gold_commands.jsonl")
    store.add(Gold.accepted(*PAIR))
    [pair] = read_source(store.path)
    assert (pair.instruction, pair.command) == PAIR


def test_the_command_line_adds_lists_exports_removes(tmp_path: Path) -> None:
    assert run_mango("gold", "list", home=tmp_path).stdout == ""
    assert run_mango("gold", "add", *PAIR, home=tmp_path).returncode == 0
    assert run_mango("gold", "add", "list", "ls |", home=tmp_path).returncode == ExitCode.USAGE
    assert PAIR[1] in run_mango("gold", "list", home=tmp_path).stdout
    file = tmp_path / "out.jsonl"
    assert run_mango("gold", "export", str(file), home=tmp_path).stdout == f"{file}\n"
    assert json.loads(file.read_text())["instruction"] == PAIR[0]
    assert run_mango("gold", "export", home=tmp_path).stdout == file.read_text()
    assert run_mango("gold", "remove", "2", home=tmp_path).returncode == ExitCode.USAGE
    assert run_mango("gold", "remove", "1", home=tmp_path).returncode == 0
    assert run_mango("gold", "list", home=tmp_path).stdout == ""


def test_the_same_request_is_answered_from_it_and_that_is_said(tmp_path: Path) -> None:
    run_mango("gold", "add", "open sesame", "echo open", home=tmp_path)
    done = run_mango("ask", "--raw", "Open sesame.", home=tmp_path)
    assert (done.returncode, done.stdout) == (0, "echo open\n")
    assert "the command you accepted for this" in done.stderr
    assert json.loads(run_mango("ask", "--json", "open sesame", home=tmp_path).stdout)["engine"] == "gold"


def test_whoever_names_a_model_is_answered_by_it(tmp_path: Path, tiny_gguf: Path) -> None:
    run_mango("gold", "add", "list files", "echo open", home=tmp_path)
    done = run_mango("ask", "--raw", "--model", str(tiny_gguf), "list files", home=tmp_path)
    assert "echo open" not in done.stdout + done.stderr
