"""Running an answer: only when it was confirmed, in the user's shell, with the child's exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mango.errors import ExitCode
from mango.runner import run_command, user_shell
from tests.conftest import ROOT, run_mango

pexpect = pytest.importorskip("pexpect")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home in which requests have known answers, so that no model is needed."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for request, command in {
        "say it": "echo said; exit 3",
        "remove it": "rm -rf ~/precious",  # by this name: the guard thinks little of what lies below /tmp
        "make it": f"touch {tmp_path}/made",
        "wait for it": "sleep 30",
        "read it": "cat",
        "which shell": 'echo "shell $0"',
    }.items():
        assert run_mango("gold", "add", request, command, home=tmp_path).returncode == 0
    (tmp_path / "precious").mkdir()
    return tmp_path


def test_yes_runs_it_and_returns_its_exit_code(home: Path) -> None:
    done = run_mango("ask", "--run", "--yes", "say it", home=home)
    assert (done.returncode, done.stdout) == (3, "said\n")


def test_yes_never_runs_what_is_destructive(home: Path) -> None:
    done = run_mango("ask", "--run", "--yes", "remove it", home=home)
    assert (done.returncode, done.stdout) == (ExitCode.RISKY, "")
    assert "destructive" in done.stderr
    assert (home / "precious").exists()


def test_the_command_gets_all_of_standard_input(home: Path) -> None:
    text = "line\n" * 20_000
    done = run_mango("ask", "--run", "--yes", "--no-stdin", "read it", stdin=text, home=home)
    assert (done.returncode, done.stdout) == (0, text)


@pytest.mark.parametrize(
    "arguments",
    [["--run", "--json", "x"], ["--run", "--raw", "x"], ["--yes", "x"], ["--run", "--yes", "-n", "2", "x"], ["--raw", "-n", "2", "x"], ["-n", "0", "x"]],
)
def test_what_does_not_go_together_is_a_usage_error(arguments: list[str]) -> None:
    done = run_mango("ask", *arguments)
    assert (done.returncode, done.stdout) == (ExitCode.USAGE, "")


def test_without_a_terminal_nothing_is_run(home: Path) -> None:
    env = {**os.environ, "MANGO_HOME": str(home), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "mango", "ask", "--run", "make it"], input=b"y\n", capture_output=True, env=env, start_new_session=True, check=False
    )
    assert done.returncode == ExitCode.USAGE
    assert b"--yes" in done.stderr
    assert not (home / "made").exists()


@pytest.mark.parametrize(
    ("request_text", "refuse", "code"),
    [("remove it", "destructive", ExitCode.RISKY), ("make it", "destructive", 0), ("make it", "changes", ExitCode.RISKY), ("which shell", "changes", 0)],
)
def test_refuse_is_an_exit_code_with_nothing_on_stdout(home: Path, request_text: str, refuse: str, code: int) -> None:
    done = run_mango("ask", "--refuse", refuse, request_text, home=home)
    assert (done.returncode, bool(done.stdout)) == (code, code == 0)


def test_risk_is_told_on_stderr_and_in_the_object(home: Path) -> None:
    import json

    assert "mango: destructive: " in run_mango("ask", "--raw", "remove it", home=home).stderr
    answer = json.loads(run_mango("ask", "--json", "remove it", home=home).stdout)
    assert answer["risk"]["level"] == "destructive"
    assert answer["risk"]["reasons"][0]["words"] in answer["command"]
    assert json.loads(run_mango("ask", "--json", "which shell", home=home).stdout)["risk"] == {"level": "safe", "reasons": []}


def asked(home: Path, request: str, **environment: str):
    env = {**os.environ, "MANGO_HOME": str(home), "PYTHONPATH": str(ROOT), "SHELL": "/bin/bash", **environment}
    return pexpect.spawn(sys.executable, ["-m", "mango", "ask", "--run", request], env=env, encoding="utf-8", timeout=30)


@pytest.mark.parametrize(("typed", "made", "code"), [("y", True, 0), ("sí", True, 0), ("n", False, ExitCode.DECLINED), ("", False, ExitCode.DECLINED)])
def test_the_terminal_is_asked(home: Path, typed: str, made: bool, code: int) -> None:
    child = asked(home, "make it")
    child.expect(r"Run it\? \[y/N\]")
    child.sendline(typed)
    child.expect(pexpect.EOF)
    child.close()
    assert (child.exitstatus, (home / "made").exists()) == (code, made)


def test_y_is_not_enough_for_what_is_destructive(home: Path) -> None:
    for typed, left, code in (("y", True, ExitCode.DECLINED), ("yes", False, 0)):
        child = asked(home, "remove it")
        child.expect("Type yes in full:")
        child.sendline(typed)
        child.expect(pexpect.EOF)
        child.close()
        assert (child.exitstatus, (home / "precious").exists()) == (code, left)


def test_the_command_has_the_terminal_and_control_c_is_its_own(home: Path) -> None:
    child = asked(home, "read it")
    child.expect("Run it")
    child.sendline("y")
    child.sendline("through the terminal")
    child.expect("through the terminal\r\nthrough the terminal\r\n")
    child.sendintr()
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 130
    assert "Traceback" not in child.before


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_it_is_the_users_shell(home: Path, shell: str) -> None:
    import shutil

    path = shutil.which(shell)
    if path is None:
        pytest.skip(f"{shell} is not installed")
    done = run_mango("ask", "--run", "--yes", "which shell", home=home, SHELL=path)
    assert done.stdout == f"shell {path}\n"


@pytest.mark.parametrize("shell", ["/usr/bin/fish", "/nonexistent/bash", "", "/bin/false"])
def test_shells_that_do_not_read_bash_are_replaced(shell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHELL", shell)
    assert Path(user_shell()).name == "bash"


def test_a_signal_is_128_and_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHELL", "/bin/bash")
    assert run_command("kill -9 $$") == 137
    assert run_command("exit 7") == 7
    assert run_command("nosuchprogram 2>/dev/null") == 127
