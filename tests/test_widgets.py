"""The key of each shell, in real shells on a real terminal that tmux emulates."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mango.errors import UsageError
from mango.gold import Gold, GoldStore
from mango.widgets import SHELLS, init_text
from tests.conftest import ROOT, run_mango

REQUEST, COMMAND = "find the café notes", "printf '%s\\n' \"it's  a $((6*7))\""
# A mango that is slow on purpose, or fails: what the shell must survive.
SLOW = """#!/bin/sh
for last; do :; done
case $last in
  slow*) trap 'kill $!; exit 130' INT; sleep 30 & wait; exit 0;;
  bad*) echo "mango: that is not a request" >&2; exit 5;;
esac
exec {python} -m mango "$@"
"""


class Terminal:
    """A shell in a tmux of its own."""

    def __init__(self, folder: Path, *command: str, columns: int = 90):
        self.socket = str(folder / "tmux.sock")
        subprocess.run(["tmux", "-u", "-S", self.socket, "-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", "24", *command], check=True)

    def keys(self, *keys: str) -> None:
        subprocess.run(["tmux", "-S", self.socket, "send-keys", *keys], check=True)

    def screen(self) -> str:
        done = subprocess.run(["tmux", "-S", self.socket, "capture-pane", "-p"], capture_output=True, text=True, check=True)
        return done.stdout.rstrip("\n")

    def wait(self, holds: Callable[[str], bool], seconds: float = 30) -> str:
        end = time.monotonic() + seconds
        while not holds(screen := self.screen()):
            assert time.monotonic() < end, screen
            time.sleep(0.1)
        return screen

    def close(self) -> None:
        subprocess.run(["tmux", "-S", self.socket, "kill-server"], check=False, capture_output=True)


def shell_path(shell: str) -> str:
    path = shutil.which(shell)
    if path is None or shutil.which("tmux") is None:
        pytest.skip(f"{shell} or tmux is not installed")
    return path


@pytest.fixture(params=SHELLS)
def terminal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Terminal]:
    shell, path = request.param, shell_path(request.param)
    program = tmp_path / "mango"
    program.write_text(SLOW.format(python=shlex.quote(sys.executable)))
    program.chmod(0o755)
    GoldStore(tmp_path / "gold_commands.jsonl").add(Gold.accepted(REQUEST, COMMAND))
    (tmp_path / "init").write_text(init_text(shell, "alt-m").replace(f"{shlex.quote(sys.executable)} -m mango", "mango"))
    start = f"source {shlex.quote(str(tmp_path / 'init'))}\n"
    (tmp_path / ".zshrc").write_text(f"PS1='ready> '\nautoload -Uz compinit; compinit -u\n{start}")
    (tmp_path / "bashrc").write_text(f"PS1='ready> '\n{start}")
    arguments = {
        "bash": [path, "--noprofile", "--rcfile", str(tmp_path / "bashrc"), "-i"],
        "zsh": [path, "-i"],
        "fish": [path, "--no-config", "-C", f"function fish_prompt; echo -n 'ready> '; end; {start}"],
    }[shell]
    env = {
        "LC_ALL": "C.UTF-8",
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
        "MANGO_HOME": str(tmp_path),
        "HOME": str(tmp_path),
        "ZDOTDIR": str(tmp_path),
        "PYTHONPATH": str(ROOT),
    }
    opened = Terminal(tmp_path, "env", *(f"{k}={v}" for k, v in env.items()), *arguments)
    opened.wait(lambda s: "ready>" in s)
    yield opened
    opened.close()


def last_line(screen: str) -> str:
    return screen.rpartition("\n")[2]


def test_the_line_becomes_the_command_and_is_not_run(terminal: Terminal) -> None:
    terminal.keys(REQUEST, "M-m")
    # fish cannot read this command, so it gets one that bash runs.
    screen = terminal.wait(lambda s: last_line(s).startswith(("ready> printf '%s", "ready> bash -c 'printf ")))
    assert "it's  a 42" not in screen
    terminal.keys("Enter")
    terminal.wait(lambda s: "\nit's  a 42\n" in s)


def test_control_c_keeps_the_line(terminal: Terminal) -> None:
    terminal.keys("slow reque", "M-m")
    time.sleep(1)  # until mango is asked; nothing on the screen says so
    terminal.keys("C-c")
    time.sleep(0.5)
    terminal.keys("st")
    terminal.wait(lambda s: last_line(s) == "ready> slow request")


def test_a_refusal_is_said_and_keeps_the_line(terminal: Terminal) -> None:
    terminal.keys("bad reque", "M-m")
    terminal.wait(lambda s: "mango: that is not a request" in s and last_line(s).startswith("ready> bad reque"))
    terminal.keys("st")
    # fish shows its own suggestions behind what was typed.
    terminal.wait(lambda s: last_line(s).startswith("ready> bad request"))


def test_mango_itself_is_completed(terminal: Terminal) -> None:
    terminal.keys("mango expor", "Tab")
    terminal.wait(lambda s: last_line(s).startswith("ready> mango export"))


@pytest.mark.parametrize("shell", SHELLS)
def test_the_text_is_good_syntax(shell: str, tmp_path: Path) -> None:
    file = tmp_path / "init"
    file.write_text(run_mango("init", shell, "--key", "ctrl-x m").stdout)
    done = subprocess.run([shell_path(shell), "-n", str(file)], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("key", "bash", "zsh", "fish"),
    [("alt-m", r'"\em"', "'^[m'", r"bind \em "), ("ctrl-g", r'"\C-g"', "'^G'", r"bind \cg "), ("Ctrl-x M", r'"\C-xm"', "'^Xm'", r"bind \cxm ")],
)
def test_keys_are_written_as_each_shell_writes_them(key: str, bash: str, zsh: str, fish: str) -> None:
    assert all(text in init_text(shell, key) for shell, text in (("bash", bash), ("zsh", zsh), ("fish", fish)))


@pytest.mark.parametrize("key", ["", "m", "alt-", "alt-mm", "'; rm -rf /", "ctrl-c", "ctrl-m", "alt-m; x"])
def test_what_is_no_key_is_a_usage_error(key: str) -> None:
    with pytest.raises(UsageError):
        init_text("bash", key)


def test_the_old_bash_of_macos(tmp_path: Path) -> None:
    """bash 3.2 cannot show its line to a function; there the line travels through the history."""
    path = os.environ.get("MANGO_TEST_BASH_3", "")
    if not path or shutil.which("tmux") is None:
        pytest.skip("no bash 3.2 here; name one with MANGO_TEST_BASH_3")
    GoldStore(tmp_path / "gold_commands.jsonl").add(Gold.accepted(REQUEST, COMMAND))
    (tmp_path / "bashrc").write_text("PS1='ready> '\n" + init_text("bash", "alt-m"))
    opened = Terminal(
        tmp_path, "env", "LC_ALL=C.UTF-8", f"MANGO_HOME={tmp_path}", f"PYTHONPATH={ROOT}", path, "--noprofile", "--rcfile", str(tmp_path / "bashrc"), "-i"
    )
    try:
        opened.wait(lambda s: "ready>" in s)
        opened.keys(REQUEST, "M-m")
        opened.wait(lambda s: last_line(s) == f"ready> {COMMAND}")
    finally:
        opened.close()
