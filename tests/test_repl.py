"""The session: its keys through prompt_toolkit's pipe input, and whole in a real terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from mango.assistant import Assistant
from mango.clipboard import MOST_BYTES, copy_sequence
from mango.config import Settings
from mango.engines.embedded import BUILT_IN
from mango.errors import DataError
from mango.followup import joined
from mango.gold import GoldStore
from mango.highlight import highlight, highlight_lines
from mango.repl import COMMANDS, Session
from mango.screen_full import FullScreen, RequestCompleter
from tests.conftest import ROOT
from tests.test_ask import ScriptedEngine

pexpect = pytest.importorskip("pexpect")
ENTER, CONTROL_C, CONTROL_D, CONTROL_U = "\r", "\x03", "\x04", "\x15"


class Played:
    """A session that was played with prepared keys and raw answers of a model."""

    def __init__(self, keys: str, answers: tuple[str, ...], settings: Settings):
        self.told: list[str] = []
        self.shown: list[str] = []
        self.explained: list[str] = []
        self.engine = ScriptedEngine(*answers)
        assistant = Assistant(settings, self.told.append)
        assistant._engine = self.engine  # type: ignore[assignment]
        with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
            screen = FullScreen(assistant, COMMANDS)
            screen.tell = self.told.append  # type: ignore[method-assign]
            screen.show = lambda text, reviewed: self.shown.append(reviewed.answer.command)  # type: ignore[method-assign]
            pipe.send_text(keys + CONTROL_U + "/quit" + ENTER)
            self.session = Session(assistant, screen, self.explained.append, {"/epic": lambda text: f"epic of {text}"})
            self.session.run()


@pytest.fixture
def play(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    monkeypatch.setenv("MANGO_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    yield lambda keys, *answers: Played(keys, answers, Settings(checks=False))


def test_run_runs_here_and_says_the_exit_code(play, tmp_path: Path) -> None:
    played = play("make a file\rr", "touch made; exit 3")
    assert (tmp_path / "made").exists()
    assert "exit code 3" in played.told


@pytest.mark.parametrize("typed", ["\r", "y\r", "no\r", CONTROL_C, CONTROL_D])
def test_what_is_destructive_wants_yes_in_full(play, tmp_path: Path, typed: str) -> None:
    (tmp_path / "precious").mkdir()
    played = play(f"remove it\rr{typed}", "rm -rf precious")
    assert (tmp_path / "precious").exists()
    assert "nothing was run" in played.told
    play("remove it\rryes\r", "rm -rf precious")
    assert not (tmp_path / "precious").exists()


@pytest.mark.parametrize("leave", ["d", ENTER, CONTROL_C, CONTROL_D])
def test_drop_goes_back_to_the_prompt_and_runs_nothing(play, tmp_path: Path, leave: str) -> None:
    played = play(f"make a file\r{leave}list\rd", "touch made", "ls")
    assert not (tmp_path / "made").exists()
    assert played.shown == ["touch made", "ls"]


def test_edit_changes_the_command_and_broken_bash_is_not_taken(play, tmp_path: Path) -> None:
    played = play("make a file\re two\rr", "touch one")
    assert played.shown == ["touch one", "touch one two"]
    assert (tmp_path / "two").exists()
    played = play("make a file\re |\rd", "touch one")
    assert played.shown == ["touch one"]
    assert any("no valid bash" in line for line in played.told)


def test_the_editor_of_the_user_is_used(play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\necho 'echo edited' > \"$1\"\n")
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(editor))
    assert play("x y\rvd", "ls").shown == ["ls", "echo edited"]


def test_another_shows_the_next_different_answer_until_there_is_none(play) -> None:
    played = play("list files\raad", "ls", "ls", "ls -l", "ls", *["ls"] * 9)
    assert played.shown == ["ls", "ls -l"]
    assert any("no other answer" in line for line in played.told)


def test_save_makes_it_the_answer_from_then_on(play, tmp_path: Path) -> None:
    played = play("list files\rssd", "ls")
    assert [(g.instruction, g.command) for g in GoldStore().load()] == [("list files", "ls")]
    assert any("saved before" in line for line in played.told)
    played = play("List files\rd")
    assert played.shown == ["ls"]


def test_explain_gets_the_command(play) -> None:
    assert play("list files\rxd", "ls -l").explained == ["ls -l"]


def test_a_follow_up_refines_and_another_key_begins_the_next_request(play) -> None:
    played = play("list files\ronly the ones from today\rd", "ls", "find . -mtime 0")
    assert "asked: list files, only the ones from today" in played.told
    assert played.shown == ["ls", "find . -mtime 0"]


def test_an_epic_is_a_text_of_many_lines(play) -> None:
    assert "epic of a shop\n- sells" in play("/epic\ra shop\r- sells\x1b\r").told


def test_errors_do_not_end_it(play) -> None:
    played = play("hello\r/nonsense\r/model /nonexistent.gguf\r/engine nonsense\r/help\r\r   \r", "")
    assert len([line for line in played.told if line.startswith("mango: ")]) == 4
    assert any("Alt-Enter" in line for line in played.told)


def test_a_bug_does_not_end_it_either(play) -> None:
    played = play("list files\rlist more\rd")  # the engine has no answers left: IndexError
    assert any("IndexError" in line for line in played.told)


def test_a_request_may_have_lines(play) -> None:
    assert play("list photos\x1b\rsorted\rd", "ls").session.request == "list photos\nsorted"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/he", {"/help"}),
        ("/eng", {"/engine"}),
        ("list ./photo", {"graphs"}),
        ("list 'photo", {"graphs"}),
        ("list", set()),
        ("copy a.txt to pho", {"tographs"}),
    ],
)
def test_commands_and_paths_are_completed(text: str, expected: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "photographs").mkdir()
    monkeypatch.chdir(tmp_path)
    found = RequestCompleter(COMMANDS).get_completions(Document(text), CompleteEvent())
    assert {c.text for c in found} == expected


@pytest.mark.parametrize(
    ("last", "line", "expected"),
    [
        ("list the logs", "only the ones from today", "list the logs, only the ones from today"),
        ("lista los logs.", "solo los de hoy", "lista los logs, solo los de hoy"),
        ("list the logs", "+ bigger", "list the logs, bigger"),
        ("list the logs", "count the lines of a.txt", None),
        ("", "only the ones from today", None),
        ("list", "only " + "x " * 20, None),
        ("", "+ only", "only"),
    ],
)
def test_which_lines_go_on(last: str, line: str, expected: str | None) -> None:
    assert joined(last, line) == expected


def test_the_clipboard_sequence_inside_of_tmux_and_screen() -> None:
    assert copy_sequence("ls é", {}) == "\x1b]52;c;bHMgw6k=\x07"
    assert copy_sequence("ls", {"TMUX": "x"}) == "\x1bPtmux;\x1b\x1b]52;c;bHM=\x07\x1b\\"
    parts = copy_sequence("x" * 2000, {"STY": "x"}).split("\x1b\\")
    assert max(map(len, parts)) <= 768
    with pytest.raises(DataError):
        copy_sequence("x" * (MOST_BYTES + 1), {})


@pytest.mark.parametrize("text", ["ls -l", 'for f in *.txt; do echo "$f é"; done', "cat <<'E'\nñ $x\nE", "broken (", "", "a\nb # c"])
def test_colours_lose_no_letter(text: str) -> None:
    assert "".join(piece for _, piece in highlight(text)) == text
    assert "\n".join("".join(piece for _, piece in line) for line in highlight_lines(text)) == text


def test_colours_know_what_is_what() -> None:
    assert [p for p in highlight("grep -r 'x y' $HOME | wc") if p[0]] == [
        ("class:program", "grep"),
        ("class:option", "-r"),
        ("class:string", "'x y'"),
        ("class:variable", "$HOME"),
        ("class:operator", "|"),
        ("class:program", "wc"),
    ]


# In a real terminal, with the built-in model.


def spawn(tmp_path: Path, columns: int = 100, **environment: str):
    if not BUILT_IN.exists():
        pytest.skip("this checkout has no built-in model yet")
    env = {
        **os.environ,
        "MANGO_HOME": str(tmp_path),
        "TERM": "xterm",
        "PYTHONPATH": str(ROOT),
        "PROMPT_TOOLKIT_NO_CPR": "1",
        "MANGO_THREADS": "1",
        **environment,
    }
    child = pexpect.spawn(sys.executable, ["-m", "mango", "ask"], env=env, encoding="utf-8", timeout=40, dimensions=(24, columns))
    child.expect("mango>")
    return child


def leave(child) -> None:
    child.sendeof()
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


@pytest.mark.parametrize("columns", [40, 100])
def test_a_whole_session(tmp_path: Path, columns: int) -> None:
    child = spawn(tmp_path, columns, SHELL="/bin/bash")
    child.send("count the lines of notes.txt\r")
    child.expect("```bash")
    child.expect("rop|c/a/x/s/d")
    child.send("d")
    child.expect("mango>")
    child.send("this line is dropped")
    child.sendintr()
    child.expect("mango>")
    child.send("hello, how are you?\r")
    child.expect("not a request")
    child.expect("mango>")
    leave(child)
    assert "count the lines of notes.txt" in (tmp_path / "history").read_text()


@pytest.mark.parametrize("environment", [{"TERM": "dumb"}, {"MANGO_PLAIN": "1"}, {"MANGO_PLAIN": "yes", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}])
def test_plain_lines_hold_no_control_codes(tmp_path: Path, environment: dict[str, str]) -> None:
    child = spawn(tmp_path, **environment)
    child.send("muestra el archivo señal.txt\r")
    child.expect("next request: ")
    assert "```bash\r\n" in child.before
    child.send("c\r")
    child.expect("copied|no terminal")
    child.send("show the date\r")
    child.expect("```bash")
    child.expect("next request: ")
    # What readline itself needs to edit a line is none of ours.
    assert "\x1b[3" not in child.before
    child.send("drop\r")
    child.expect("mango> ")
    leave(child)


def test_no_color_means_no_colours(tmp_path: Path) -> None:
    child = spawn(tmp_path, NO_COLOR="1")
    child.send("list the files sorted by size\r")
    child.expect("rop")
    assert not any(f"[{code}" in child.before.partition("```bash")[2] for code in ("31", "32", "34", "35", "36", "0;3"))
    child.send("d")
    child.expect("mango>")
    leave(child)
