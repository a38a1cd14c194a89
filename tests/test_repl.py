"""The terminal loop, in a real terminal."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from mango.engines.embedded import BUILT_IN
from tests.conftest import ROOT

pexpect = pytest.importorskip("pexpect")
pytestmark = pytest.mark.skipif(not BUILT_IN.exists(), reason="this checkout has no built-in model yet")


@pytest.fixture
def terminal(tmp_path: Path):
    env = {**os.environ, "MANGO_HOME": str(tmp_path), "TERM": "xterm", "PYTHONPATH": str(ROOT), "PROMPT_TOOLKIT_NO_CPR": "1"}
    child = pexpect.spawn(sys.executable, ["-m", "mango", "ask"], env=env, encoding="utf-8", timeout=15, dimensions=(24, 100))
    child.expect("mango>")
    yield child
    child.close(force=True)


def test_request_then_leave(terminal, tmp_path: Path) -> None:
    terminal.send("count the lines of notes.txt\r")
    terminal.expect("```bash\r\n")
    terminal.expect("\r\n```\r\n")
    terminal.expect("mango>")
    terminal.sendeof()
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0
    assert "count the lines of notes.txt" in (tmp_path / "history").read_text()


def test_control_c_drops_the_line_and_errors_do_not_end_it(terminal) -> None:
    terminal.send("this line is dropped")
    terminal.sendintr()
    terminal.expect("mango>")
    terminal.send("hello, how are you?\r")
    terminal.expect("not a request")
    terminal.expect("mango>")
    terminal.send("list files\r")
    terminal.expect("```bash\r\n")
    terminal.expect("mango>")
    terminal.sendeof()
    terminal.expect(pexpect.EOF)
