"""Full disks and read-only folders: one line, exit code 6, nothing half-written. Needs root to mount small disks."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from mango.errors import ExitCode
from tests.conftest import run_mango


@pytest.fixture
def disk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A tmpfs mounted with the given options."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.geteuid() or subprocess.run(["mount", "-t", "tmpfs", "-o", request.param, "tmpfs", folder], capture_output=True, check=False).returncode:
        pytest.skip("small disks can only be mounted by root")
    yield folder
    subprocess.run(["umount", folder], check=True)


def failed_in_one_line(done: subprocess.CompletedProcess[str]) -> bool:
    last = done.stderr.splitlines()[-1]
    return (done.returncode, done.stdout) == (ExitCode.INPUT, "") and last.startswith("mango: ") and "Traceback" not in done.stderr


@pytest.mark.parametrize("disk", ["size=8k", "size=40k", "size=60k", "size=200k"], indirect=True)
def test_training_on_a_full_disk(disk: Path, tiny_data: Path) -> None:
    done = run_mango("train", "bash", "--recipe", "scratch-tiny", "--data", str(tiny_data), "--out", str(disk / "run"), "--set", "epochs=1")
    assert failed_in_one_line(done), done.stderr
    assert not [p for p in disk.rglob("*") if ".tmp" in p.name or p.name == "model"]
    run_file = disk / "run/run.json"
    assert not run_file.exists() or "result" not in json.loads(run_file.read_text())


@pytest.mark.parametrize("disk", ["size=100k"], indirect=True)
def test_export_on_a_full_disk(disk: Path, tiny_run: Path) -> None:
    done = run_mango("export", str(tiny_run / "model"), str(disk / "m.gguf"))
    assert failed_in_one_line(done), done.stderr
    assert not list(disk.iterdir())


@pytest.mark.parametrize("disk", ["size=100k"], indirect=True)
def test_data_on_a_full_disk(disk: Path, tiny_data: Path) -> None:
    done = run_mango("data", "build", "--from", str(tiny_data / "train.jsonl"), "--out", str(disk / "built"), "--no-plots")
    assert failed_in_one_line(done), done.stderr
    assert not list(disk.iterdir())


@pytest.mark.parametrize("disk", ["ro"], indirect=True)
def test_read_only_folders(disk: Path, tiny_data: Path, tiny_run: Path) -> None:
    for arguments in (
        ("train", "bash", "--recipe", "scratch-tiny", "--data", str(tiny_data), "--out", str(disk / "run")),
        ("export", str(tiny_run / "model"), str(disk / "m.gguf")),
        ("data", "build", "--from", str(tiny_data / "train.jsonl"), "--out", str(disk / "built"), "--no-plots"),
    ):
        done = run_mango(*arguments)
        assert failed_in_one_line(done), done.stderr
