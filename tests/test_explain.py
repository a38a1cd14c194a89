"""``mango explain``: man pages and ``--help`` parsed, kept, never anything of the command run."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest

from mango import manual
from mango.errors import ExitCode, UsageError
from mango.explain import Part, explain, render
from mango.manual import parse_help, parse_page, read_manual
from tests.conftest import run_mango

PAGE = r""".TH FROB 1
.SH NAME
frob \- change the colour of files
.SH OPTIONS
.TP
\fB\-a\fR, \fB\-\-all\fR
also files whose name begins with a dot.  More text.
.TP
.BR \-n ", " \-\-lines =\fINUM\fR
print \fINUM\fR lines
.IP "-q" 4
say nothing
.PP
\-m <text>
.RS 4
Use the text.
.RE
"""
HELP = """Usage: frob [OPTION]...
Change the colour of files.

  -a, --all            also files whose name begins with a dot
  -n, --lines=NUM      print NUM lines
                       and no more
      --color[=WHEN]   with colours
  -q
        say nothing
Commands:
   start     Start the work
"""


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home and one man page of its own; nothing of this machine's pages is needed."""
    monkeypatch.setenv("MANGO_HOME", str(tmp_path / "home"))
    pages = tmp_path / "man/man1"
    pages.mkdir(parents=True)
    (pages / "frob.1.gz").write_bytes(gzip.compress(PAGE.encode()))
    (pages / "frob-start.1").write_text(".SH NAME\nfrob-start \\- start it\n.SH OPTIONS\n.TP\n\\-f\nat once\n")
    monkeypatch.setenv("MANPATH", str(tmp_path / "man"))
    return tmp_path


def test_a_man_page_gives_options_and_which_take_a_value() -> None:
    page = parse_page(PAGE, "man frob")
    assert page.about == "change the colour of files"
    assert page.options == {
        "-a": "also files whose name begins with a dot",
        "--all": "also files whose name begins with a dot",
        "-n": "print NUM lines",
        "--lines": "print NUM lines",
        "-q": "say nothing",
        "-m": "Use the text",
    }
    assert page.values == ("-n", "--lines", "-m")


def test_mdoc_pages_are_read() -> None:
    page = parse_page(".Sh NAME\n.Nm frob\n.Nd change colours\n.Sh OPTIONS\n.Bl -tag\n.It Fl a\nall of them.\n.It Fl n Ar num\nso many.\n.El\n", "man frob")
    assert page.about == "change colours"
    assert (page.options, page.values) == ({"-a": "all of them", "-n": "so many"}, ("-n",))


def test_help_gives_options_and_commands() -> None:
    found = parse_help(HELP, "frob --help")
    assert found.options["--lines"] == "print NUM lines and no more"
    assert found.options["-q"] == "say nothing"
    assert "--color" in found.options and "--color" not in found.values
    assert found.values == ("-n", "--lines")
    assert found.commands == {"start": "Start the work"}


def test_every_part_is_said_in_the_order_of_the_command() -> None:
    assert explain("frob -an 3 x 2>/dev/null | frob --lines=4 && foozle --bar") == [
        Part("frob", "change the colour of files", 0),
        Part("-a", "also files whose name begins with a dot", 1),
        Part("-n 3", "print NUM lines", 1),
        Part("x", "an argument", 1),
        Part("2>/dev/null", "throws errors away", 0),
        Part("|", "passes what the command before prints on to the next", 0),
        Part("frob", "change the colour of files", 0),
        Part("--lines=4", "print NUM lines", 1),
        Part("&&", "goes on only if the command before succeeded", 0),
        Part("foozle", "nothing on this machine says what this program does", 0),
        Part("--bar", "an option; there is no manual to look it up in", 1),
    ]


def test_sub_commands_wrappers_and_substitutions_are_followed() -> None:
    words = [(p.words, p.text) for p in explain("sudo -u me frob start -f $(frob -q)")]
    assert ("frob start", "start it") in words
    assert ("-f", "at once") in words
    assert ("$(frob -q)", "is replaced by what these commands print") in words
    assert ("-q", "say nothing") in words


def test_options_of_a_program_are_not_those_of_its_sub_command() -> None:
    kept = manual.Manual(source="frob --help", options={"-c": "config"}, commands={"stop": "End the work"})
    assert [(p.words, p.text) for p in explain_with(kept, "frob stop -c")][1:] == [
        ("frob stop", "End the work"),
        ("-c", "an option; there is no manual to look it up in"),
    ]


def explain_with(found: manual.Manual, command: str) -> list[Part]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mango.explain.read_manual", lambda _program, sub="": manual.Manual() if sub else found)
        return explain(command)


def test_what_was_read_is_kept_until_the_page_changes(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = read_manual("frob")
    kept = own_home / "home/help/frob.json"
    assert json.loads(kept.read_text())["about"] == first.about
    with monkeypatch.context() as patch:
        patch.setattr(manual, "page_text", lambda _path: pytest.fail("the page was read again"))
        assert read_manual("frob") == first
    page = own_home / "man/man1/frob.1.gz"
    page.write_bytes(gzip.compress(PAGE.replace("colour", "taste").encode()))
    os.utime(page, (1, 1))
    assert read_manual("frob").about == "change the taste of files"
    kept.write_text("{broken")
    assert read_manual("frob").about == "change the taste of files"


def test_only_known_programs_of_the_system_are_asked_for_help(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = own_home / "evil"
    program.write_text(f"#!/bin/sh\ntouch {own_home}/ran\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{own_home}:{os.environ['PATH']}")
    (own_home / "ls").symlink_to(program)
    monkeypatch.setattr(manual, "find_page", lambda _name: None)
    assert read_manual("evil") == manual.Manual()
    assert explain(f"{program} --help; ls -a; ../evil x")
    assert not (own_home / "ran").exists()
    assert read_manual("reboot") == manual.Manual()
    assert read_manual("../evil") == manual.Manual()


def test_help_that_does_not_end_is_ended(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = own_home / "slow"
    program.write_text("#!/bin/sh\nsleep 60\n")
    program.chmod(0o755)
    monkeypatch.setattr(manual, "HELP_SECONDS", 0.2)
    assert manual.run_help(program) == ""


def test_lines_fit_and_the_risk_is_said() -> None:
    command = "frob -a -n 3 " + "x" * 200 + "; rm -rf /"
    text = render(command, explain(command), 40)
    assert max(map(len, text.splitlines())) <= 64
    assert "risk: destructive" in text
    assert "rm -rf /: deletes everything there is at that place" in " ".join(text.split())


@pytest.mark.parametrize("text", ["", "   ", "ls |", "echo 'open", "x" * 10_001])
def test_what_cannot_be_explained_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        explain(text)


def test_the_command_prints_to_stdout_and_reads_stdin(own_home: Path) -> None:
    done = run_mango("explain", "frob", "-a", home=own_home / "home")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("frob  change the colour of files\n  -a  also files")
    assert run_mango("explain", stdin="frob -a\n", home=own_home / "home").stdout == done.stdout
    refused = run_mango("explain", "ls |", home=own_home / "home")
    assert (refused.returncode, refused.stdout) == (ExitCode.USAGE, "")
    assert len(refused.stderr.splitlines()) == 1
