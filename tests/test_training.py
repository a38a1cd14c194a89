"""Training from scratch: the tokenizer, batches, the run folder, interruption and resume."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mango.errors import DataError, UsageError
from mango.tasks.bash import BashTask
from mango.training.recipe import load_recipe, recipe_names
from mango.training.rows import IGNORED, Batches, EncodedRows, encode_rows, read_rows
from tests.conftest import ROOT, run_mango

TASK = BashTask()


def tokenizer_of(run: Path):
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(run / "tokenizer.json"))


def test_run_folder_is_complete(tiny_run: Path) -> None:
    record = json.loads((tiny_run / "run.json").read_text())
    assert record["recipe"]["name"] == "scratch-tiny"
    assert record["recipe"]["epochs"] == 2.0
    assert record["result"]["steps"] > 10
    assert record["export"]["verified"]["prompts"] == record["export"]["verified"]["equal"] + record["export"]["verified"]["near_ties"]
    assert (tiny_run / "loss.png").read_bytes().startswith(b"\x89PNG")


def test_loss_falls(tiny_run: Path) -> None:
    losses = [e["loss"] for e in map(json.loads, (tiny_run / "loss.jsonl").read_text().splitlines()) if "loss" in e]
    assert losses[-1] < 0.7 * losses[0]


@pytest.mark.parametrize("text", ["report", "test", "server01", "ñandú", "x_y-z"])
def test_a_word_has_the_same_tokens_everywhere(tiny_run: Path, text: str) -> None:
    tokenizer = tokenizer_of(tiny_run)
    alone = tokenizer.encode(text).tokens
    for around in ("/var/{}/x", "'{}'", '"{}"', "a/{}.txt", "`{}`"):
        tokens = tokenizer.encode(around.format(text)).tokens
        assert any(tokens[i : i + len(alone)] == alone for i in range(len(tokens))), (around, tokens)


def test_every_text_survives_the_tokenizer(tiny_run: Path) -> None:
    tokenizer = tokenizer_of(tiny_run)
    for text in ("a  b\t\n\n c", "日本語 🙂 ñ", "rm -rf '/tmp/x y' && echo \"$?\"", "\\n \\\\", "1234567890"):
        assert tokenizer.decode(tokenizer.encode(text).ids, skip_special_tokens=False) == text


def test_only_the_answer_is_learned_and_its_end_always(tiny_run: Path, tiny_data: Path) -> None:
    tokenizer = tokenizer_of(tiny_run)
    recipe = load_recipe("scratch-tiny")
    rows = read_rows(tiny_data / "train.jsonl")
    batches = Batches(encode_rows(rows, tokenizer, TASK, {}), recipe, epochs=1)
    commands = {r.command for r in rows}
    for i in range(len(batches)):
        tokens, labels = batches[i]
        assert tokens.shape == labels.shape
        assert tokens.shape[1] in recipe.lengths
        for row in labels.tolist():
            learned = tokenizer.decode([t for t in row if t != IGNORED], skip_special_tokens=False)
            assert learned.endswith("\n```<|end|>")
            assert learned.removesuffix("\n```<|end|>") in commands


def test_every_row_comes_once_an_epoch(tiny_run: Path, tiny_data: Path) -> None:
    rows = read_rows(tiny_data / "train.jsonl")
    batches = Batches(encode_rows(rows, tokenizer_of(tiny_run), TASK, {}), load_recipe("scratch-tiny"), epochs=2)
    for epoch in (0, 1):
        members = [m for _, batch in batches.epoch_plan(epoch) for m in batch]
        assert set(members) == set(range(len(rows))) and batches.left_out == 0
    assert batches.epoch_plan(0) != batches.epoch_plan(1)


def test_repeat_by_longest_prefix(tiny_run: Path, tiny_data: Path) -> None:
    rows = read_rows(tiny_data / "train.jsonl")
    one = rows[0].source
    encoded = encode_rows(rows, tokenizer_of(tiny_run), TASK, {"generated": 2, one: 5})
    assert encoded.times.tolist() == [5 if r.source.startswith(one) else 2 for r in rows]
    plan = Batches(encoded, load_recipe("scratch-tiny"), epochs=1).epoch_plan(0)
    assert sum(m == 0 for _, batch in plan for m in batch) >= 5


def test_encoding_in_processes_is_the_same(tiny_run: Path, tiny_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = read_rows(tiny_data / "train.jsonl")
    here = encode_rows(rows, tokenizer_of(tiny_run), TASK, {})
    monkeypatch.setattr("mango.training.rows.ROWS_WORTH_FORKING", 1)
    forked = encode_rows(rows, tokenizer_of(tiny_run), TASK, {})
    forked.save(tmp_path / "rows.npz")
    again = EncodedRows.load(tmp_path / "rows.npz")
    for name in ("tokens", "starts", "answers", "times"):
        assert (getattr(again, name) == getattr(here, name)).all()


def test_recipes_load_and_override() -> None:
    for name in recipe_names():
        assert load_recipe(name).name == name
    assert load_recipe("scratch", ["epochs=2", "lengths=[8, 16]"]).lengths == (8, 16)
    for bad in ("nonsense=1", "epochs", "epochs=x", "layers=1.5", "lengths=3"):
        with pytest.raises(UsageError):
            load_recipe("scratch", [bad])


@pytest.mark.parametrize("content", ["", "{\n", "[1]\n", '{"instruction": "x"}\n', "\x00\x01\n", None])
def test_unusable_data_is_told(content: str | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "train.jsonl").write_text(content)
    with pytest.raises(DataError, match=r"mango data build"):
        read_rows(tmp_path / "train.jsonl")


@pytest.mark.slow
def test_killed_run_resumes_to_the_same_weights(tiny_run: Path, tiny_data: Path, tmp_path: Path) -> None:
    out = tmp_path / "killed"
    command = [sys.executable, "-m", "mango", "train", "bash", "--base", "scratch", "--no-export", "--device", "cpu"]
    first = [*command, "--recipe", "scratch-tiny", "--set", "epochs=2", "--data", str(tiny_data), "--out", str(out)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(first, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while not list(out.glob("checkpoints/step-*.pt")) and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL, "the run ended before it could be killed"
    assert not (out / "model").exists()

    done = run_mango(*command[3:], "--out", str(out), "--resume")
    assert done.returncode == 0, done.stderr
    assert "resuming after step" in done.stderr
    assert (out / "model/model.safetensors").read_bytes() == (tiny_run / "model/model.safetensors").read_bytes()
    steps = [json.loads(line)["step"] for line in (out / "loss.jsonl").read_text().splitlines()]
    assert steps == sorted(steps)


def test_resume_refuses_other_data_and_a_second_start_is_refused(tiny_run: Path, tiny_data: Path, tmp_path: Path) -> None:
    again = run_mango("train", "bash", "--recipe", "scratch-tiny", "--data", str(tiny_data), "--out", str(tiny_run))
    assert (again.returncode, again.stdout) == (2, "")
    assert "--resume" in again.stderr
    nothing = run_mango("train", "bash", "--out", str(tmp_path / "none"), "--resume")
    assert (nothing.returncode, nothing.stdout) == (2, "")
    unknown = run_mango("train", "bash", "--base", "nonsense", "--data", str(tiny_data), "--out", str(tmp_path / "x"), HF_HUB_OFFLINE="1")
    assert (unknown.returncode, unknown.stdout) == (6, "") and "give --base a local folder" in unknown.stderr
    assert not (tmp_path / "x").exists()
