"""``mango ask`` as its users run it: a process, its streams, its exit code, the built-in model."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mango.engines.embedded import BUILT_IN
from mango.errors import ExitCode
from tests.conftest import ROOT, run_mango

pytestmark = pytest.mark.skipif(not BUILT_IN.exists(), reason="this checkout has no built-in model yet")
BLOCK = re.compile(r"\A```bash\n(?:(?!```).)+\n```\n\Z", re.DOTALL)

REQUESTS = [
    "find the ten largest files under /var/log",
    "count the lines of notes.txt",
    "busca los archivos .log de más de 10 MB en /var",
    "cuantas lineas tiene informe.csv",
    "replace foo with bar in config.ini",
    "rename all .txt files here to .md",
    "show the 5 processes using the most memory",
    "comprime la carpeta fotos en fotos.tar.gz",
]


@pytest.mark.parametrize("request_text", REQUESTS)
def test_a_request_gives_one_block_and_nothing_else(request_text: str) -> None:
    done = run_mango("ask", request_text)
    assert done.returncode == 0, done.stderr
    assert BLOCK.match(done.stdout), done.stdout
    # What the guard and the checks have to say, a line each.
    assert all(line.startswith("mango: ") for line in done.stderr.splitlines()), done.stderr


@pytest.mark.parametrize("request_text", REQUESTS[:4])
def test_raw_and_json_hold_the_same_command(request_text: str) -> None:
    block = run_mango("ask", request_text).stdout
    raw = run_mango("ask", "--raw", request_text).stdout
    assert block == f"```bash\n{raw}```\n"
    answer = json.loads(run_mango("ask", "--json", request_text).stdout)
    assert sorted(answer) == ["attempts", "command", "engine", "model", "problems", "request", "risk", "seconds"]
    assert answer["command"] == raw.removesuffix("\n")
    assert (answer["engine"], answer["model"], answer["request"]) == ("embedded", "mango-bash", request_text)


def test_words_need_no_quotes_and_stdin_works() -> None:
    expected = run_mango("ask", "--raw", "count the lines of notes.txt").stdout
    assert run_mango("ask", "--raw", "count", "the", "lines", "of", "notes.txt").stdout == expected
    assert run_mango("ask", "--raw", stdin="count the lines of notes.txt\n").stdout == expected


@pytest.mark.parametrize("request_text", ["hello", "hola, ¿qué tal?", "asdkjh qwlekj", "who wrote Don Quixote?", "thanks!", "", "   ", "🙂"])
def test_what_is_no_request_is_refused(request_text: str) -> None:
    done = run_mango("ask", request_text)
    assert (done.returncode, done.stdout) == (ExitCode.REFUSED, "")
    assert one_line(done.stderr)


@pytest.mark.parametrize(
    ("arguments", "stdin", "environment", "code"),
    [
        (["ask", "--nonsense"], "", {}, ExitCode.USAGE),
        (["nonsense"], "", {}, ExitCode.USAGE),
        (["ask", "--raw", "--json", "ls"], "", {}, ExitCode.USAGE),
        (["ask", "--threads", "0", "list files"], "", {}, ExitCode.USAGE),
        (["ask", "list files"], "", {"MANGO_THREADS": "two"}, ExitCode.USAGE),
        (["ask", "x" * 3000], "", {}, ExitCode.USAGE),
        (["ask"], b"\xff\xfe\x00binary", {}, ExitCode.USAGE),
        (["ask"], b"list files " * 100_000, {}, ExitCode.USAGE),
        (["ask"], "", {}, ExitCode.REFUSED),
        (["ask", "--model", "/nonexistent.gguf", "list files"], "", {}, ExitCode.NO_ENGINE),
        (["ask", "--model", __file__, "list files"], "", {}, ExitCode.NO_ENGINE),
        (["ask", "list files"], "", {"MANGO_MODEL": "/nonexistent.gguf"}, ExitCode.NO_ENGINE),
        (["ask", "list files"], "", {"MANGO_MAX_TOKENS": "1"}, ExitCode.NO_ANSWER),
    ],
)
def test_failures_are_one_line_and_their_code(arguments: list[str], stdin: str | bytes, environment: dict[str, str], code: int) -> None:
    done = run_mango(*arguments, stdin=stdin, **environment)
    assert (done.returncode, done.stdout) == (code, "")
    assert one_line(done.stderr)


def test_config_file_is_read_and_beaten_by_environment_and_flag(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('model = "/nonexistent/file.gguf"\n')
    broken = run_mango("ask", "list files", home=tmp_path)
    assert (broken.returncode, "/nonexistent/file.gguf" in broken.stderr) == (ExitCode.NO_ENGINE, True)
    assert run_mango("ask", "list files", home=tmp_path, MANGO_MODEL=str(BUILT_IN)).returncode == 0
    assert run_mango("ask", "list files", "--model", str(BUILT_IN), home=tmp_path, MANGO_MODEL="/also/missing").returncode == 0
    (tmp_path / "config.toml").write_text("threads = [\n")
    assert run_mango("ask", "list files", home=tmp_path).returncode == ExitCode.USAGE


def test_a_model_that_answers_nonsense_gives_no_answer_or_a_whole_one(tiny_gguf: Path) -> None:
    for request in REQUESTS:
        done = run_mango("ask", "--model", str(tiny_gguf), request)
        assert (done.returncode == 0) == bool(done.stdout)
        if done.stdout:
            assert BLOCK.match(done.stdout)
        else:
            assert done.returncode in (ExitCode.NO_ANSWER, ExitCode.REFUSED)
            assert one_line(done.stderr)


def test_a_full_disk_is_an_error() -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("this system has no /dev/full")
    with open("/dev/full", "w") as full:
        done = subprocess.run([sys.executable, "-m", "mango", "ask", "list files"], stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT, check=False)
    assert done.returncode == ExitCode.INPUT
    assert one_line(done.stderr)


def test_undecodable_arguments_and_old_locales_are_no_crash() -> None:
    done = subprocess.run([sys.executable, "-m", "mango", "ask", b"count the lines of a\xff.txt"], capture_output=True, cwd=ROOT, check=False)
    assert done.returncode in (0, ExitCode.NO_ANSWER)
    assert b"Traceback" not in done.stderr
    done = run_mango("ask", "--raw", "muestra el archivo señal.txt", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (done.returncode, "señal.txt" in done.stdout) == (0, True), done


def test_no_control_codes_when_not_a_terminal() -> None:
    done = run_mango("ask", REQUESTS[0], TERM="xterm-256color")
    assert "\x1b" not in done.stdout + done.stderr


def test_interrupt_is_130_with_nothing_on_stdout() -> None:
    process = subprocess.Popen([sys.executable, "-m", "mango", "ask"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    time.sleep(0.6)  # by now it waits for its standard input
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert (process.returncode, out) == (ExitCode.INTERRUPTED, b"")
    assert b"Traceback" not in err


def one_line(text: str) -> bool:
    return text.startswith("mango: ") and text.endswith("\n") and text.count("\n") == 1
