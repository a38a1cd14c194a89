"""Shared fixtures: a real tiny model, trained once a session, and a way to run ``mango`` as its users do."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mango.data.generate import generate

ROOT = Path(__file__).parent.parent


def run_mango(*arguments: str, stdin: str | bytes = "", home: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """One ``mango`` process with its own home, its output as text."""
    env = {**os.environ, "MANGO_HOME": str(home or "/nonexistent/mango"), "PYTHONPATH": str(ROOT), **environment}
    data = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run([sys.executable, "-m", "mango", *arguments], input=data, capture_output=True, env=env, check=False)
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture(scope="session")
def tiny_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder as training reads it: 400 generated rows and 60 for dev."""
    folder = tmp_path_factory.mktemp("data")
    rows = list(generate(460, seed=5))
    for name, part in (("train", rows[:400]), ("dev", rows[400:])):
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(r) + "\n" for r in part), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def tiny_run(tiny_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished run of ``mango train`` with a tiny recipe: model, GGUF, loss."""
    out = tmp_path_factory.mktemp("runs") / "tiny"
    done = run_mango("train", "bash", "--base", "scratch", "--recipe", "scratch-tiny", "--data", str(tiny_data), "--out", str(out), "--set", "epochs=2")
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()).is_file()
    return out


@pytest.fixture(scope="session")
def tiny_gguf(tiny_run: Path) -> Path:
    return tiny_run / "mango-bash-f16.gguf"


@pytest.fixture(scope="session")
def ollama(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real Ollama on a port and with a model folder of its own; its address."""
    binary = shutil.which("ollama")
    if binary is None:
        pytest.skip("no `ollama` on PATH: the tests against a real server are left out")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"127.0.0.1:{listener.getsockname()[1]}"
    folder = tmp_path_factory.mktemp("ollama")
    env = {**os.environ, "OLLAMA_HOST": address, "OLLAMA_MODELS": str(folder / "models"), "HOME": str(folder), "OLLAMA_KEEP_ALIVE": "60s"}
    with (folder / "serve.log").open("wb") as log:
        server = subprocess.Popen([binary, "serve"], env=env, stdout=log, stderr=log)
    try:
        for _ in range(100):
            if run_mango("models", OLLAMA_HOST=address).stderr == "":
                break
            time.sleep(0.2)
        else:
            pytest.fail(f"ollama serve does not start: {(folder / 'serve.log').read_text()[-500:]}")
        yield address
    finally:
        server.terminate()
        server.wait(20)
