"""Checks of a command against this machine: real programs, and small ones made for the test."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mango import checks, manual, packages
from mango.checks import calls, problems
from mango.options import KnownOptions, parse_options
from mango.shell import bash_parser


@pytest.fixture
def known(tmp_path: Path) -> KnownOptions:
    return KnownOptions(tmp_path / "options.json")


@pytest.mark.parametrize(
    "command",
    [
        "ls --color=auto -l | sort --reverse",
        "ls --col",  # GNU's programs accept the beginning of an option
        "f() { local x=1; }; f --anything",
        "$EDITOR --anything",
        "./script.sh --anything",
        "grep -r --include='*.py' -- --no-such-option .",
        "echo --no-such-option",
        "find . -name '*.gz' -exec gzip --decompress {} +",
        'for f in *; do mv -- "$f" "${f%.txt}.md"; done',
        "[ -f x ] && [[ $a == b ]] || test -d y",
        "cat <<'END'\nnosuchprogram --x\nEND",
        "sed -i 's/a/b/' notes.txt; date -d yesterday; stat -c %s x",
    ],
)
def test_what_works_here_has_no_problems(command: str, known: KnownOptions) -> None:
    assert problems(command, known) == []


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("nosuchprogram x", "no program nosuchprogram"),
        ("ls | xargs -0 nosuchprogram", "no program nosuchprogram"),
        ("nice -n 5 env A=1 nosuchprogram", "no program nosuchprogram"),
        ("find . -exec nosuchprogram {} \\;", "no program nosuchprogram"),
        ('echo "$(nosuchprogram)"', "no program nosuchprogram"),
        ("/nonexistent/bin/ls", "no program /nonexistent/bin/ls"),
        ("ls --colr", "ls has no option --colr"),
        ("cat x | sort --revers --nonsense", "sort has no option --nonsense"),
        ("xargs grep --nonsense=3 x", "grep has no option --nonsense"),
    ],
)
def test_what_does_not_is_named(command: str, said: str, known: KnownOptions) -> None:
    assert any(said in problem for problem in problems(command, known))


@pytest.mark.parametrize(
    ("command", "platform", "flagged"),
    [
        ("sed -i 's/a/b/' x", "darwin", True),
        ("sed -i '' 's/a/b/' x", "darwin", False),
        ("sed -i '' 's/a/b/' x", "linux", True),
        ("sed -n 's/a/b/p' x", "darwin", False),
        ("date -d yesterday", "darwin", True),
        ("date -v-1d", "linux", True),
        ("stat -f '%z' x", "linux", True),
        ("stat -c %s x", "freebsd14", True),
        ("find . -printf '%p'", "darwin", True),
        ("find . -print", "darwin", False),
        ("grep -P x y", "darwin", True),
        ("head -n 5 x", "darwin", False),
        ("head -n -5 x", "darwin", True),
        ("du -d 1", "darwin", False),
    ],
)
def test_gnu_and_bsd_are_told_apart(command: str, platform: str, flagged: bool, known: KnownOptions, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks.sys, "platform", platform)
    # Where these programs lie here, macOS has BSD's.
    monkeypatch.setattr(checks.shutil, "which", lambda name, path=None: f"/usr/bin/{name}")
    assert any("which is not the one here" in p for p in problems(command, known)) == flagged


def test_programs_are_seen_behind_others() -> None:
    tree = bash_parser().parse(b"sudo -u me nice find . -name x -exec gzip -9 {} + | xargs -n1 rm -f").root_node
    assert [c.name for c in calls(tree)] == ["sudo", "nice", "find", "gzip", "xargs", "rm"]


def test_options_in_running_text() -> None:
    assert parse_options("-a, --all  x\n --[no-]color[=WHEN], (--sort). See a--b ---") == {"--all", "--color", "--no-color", "--sort"}


def test_a_changed_program_is_read_anew_and_others_are_not(tmp_path: Path, known: KnownOptions, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "tool"
    runs = tmp_path / "runs"

    def write(option: str) -> None:
        program.write_text(f"#!/bin/sh\necho x >> {runs}\necho '--one --two --three --{option}'\n")
        program.chmod(0o755)

    monkeypatch.setattr("mango.options.trusted_binary", lambda name: program)
    write("four")
    assert known.lacks(str(program), "--five")
    assert KnownOptions(known.file).lacks(str(program), "--five")
    assert runs.read_text() == "x\n"
    write("five5")
    assert not KnownOptions(known.file).lacks(str(program), "--five5")


def test_programs_of_a_user_are_not_run(tmp_path: Path, known: KnownOptions) -> None:
    program, proof = tmp_path / "grep", tmp_path / "proof"
    program.write_text(f"#!/bin/sh\ntouch {proof}\n")
    program.chmod(0o755)
    known.lacks(str(program), "--nonsense")
    assert not proof.exists()
    assert manual.trusted_binary("reboot") is None


@pytest.mark.parametrize("text", ["", "[]", "{", '{"/bin/ls": 3}', '{"/bin/ls": {"stamp": 1}}'])
def test_a_broken_cache_is_none(text: str, known: KnownOptions) -> None:
    known.file.write_text(text)
    assert known.lacks("/usr/bin/sort", "--nonsense")


def test_a_home_that_cannot_be_written_costs_nothing() -> None:
    assert KnownOptions(Path("/proc/nonexistent/options.json")).lacks("/usr/bin/sort", "--nonsense")


@pytest.mark.parametrize(
    ("manager", "program", "hint"),
    [
        ("apt", "rg", "apt install ripgrep"),
        ("dnf", "dig", "dnf install bind-utils"),
        ("pacman", "fd", "pacman -S fd"),
        ("brew", "tar", "brew install gnu-tar"),
        ("brew", "ifconfig", ""),
        ("apk", "nosuchprogram", ""),
        ("zypper", "shellcheck", "zypper install ShellCheck"),
    ],
)
def test_the_table_knows_packages(manager: str, program: str, hint: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages.shutil, "which", lambda name: f"/usr/bin/{name}" if name == manager else None)
    assert packages.install_hint(program) == hint


def test_the_systems_database_is_asked_for_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, said in (("dnf", "oddtool-2.1-3.fc40.x86_64 : An odd tool"), ("pkgfile", "extra/oddtool")):
        (tmp_path / name).write_text(f"#!/bin/sh\necho '{said}'\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    monkeypatch.setattr(packages, "_INSTALL", {"dnf": "dnf install"})
    assert packages.install_hint("odd") == "dnf install oddtool"
    assert packages.install_hint("$(reboot)") == ""
    os.symlink(tmp_path / "pkgfile", tmp_path / "pacman")
    monkeypatch.setattr(packages, "_INSTALL", {"pacman": "pacman -S"})
    assert packages.install_hint("odd") == "pacman -S oddtool"
