"""What may be shown as a command: valid bash, whole, no prose."""

from __future__ import annotations

import pytest

from mango import shell
from mango.shell import command_problem, syntax_problem

GOOD = [
    "ls",
    'for f in *.txt; do mv "$f" "${f%.txt}.md"; done',
    'while IFS= read -r l; do\n  echo "$l"\ndone < x',
    "cat <<'EOF'\nHello there, friend.\nEOF",
    "comm -12 <(sort a) <(sort b)",
    "if [ -f x ]; then echo y; else echo z; fi",
    "case $1 in\n  a|b) echo 1;;\n  *) echo 2;;\nesac",
    "echo $((3 + 4)) && [[ $x =~ ^[0-9]+$ ]]",
    'f() { echo "$1"; }; f x',
    "ls !(*.txt)",
    "awk '{s+=$1} END {print s}' x",
    "FOO=bar env | grep '```' || true",
    "Rscript run.R",
    "MyProgram --help",
    'arr=(a b c); echo "${arr[@]}"',
]
BAD = ["ls |", "for f in x; do", "echo 'open", 'echo "open', "if true; then ls", "ls )", "cat <<EOF\nno end", "ls \\", "a && && b", "x\x00y", "echo $(ls"]


@pytest.mark.parametrize("command", GOOD)
def test_good_commands_pass(command: str) -> None:
    assert command_problem(command) is None


@pytest.mark.parametrize("command", BAD)
def test_broken_commands_are_told(command: str) -> None:
    assert command_problem(command)


@pytest.mark.parametrize("text", ["Here is the command you need:", "Sure, you can use this.", "Para listar los archivos usa ls.", "This lists all files"])
def test_prose_is_told(text: str) -> None:
    assert command_problem(text) == "it is prose, not a command"


def test_nothing_is_executed(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "env.sh").write_text("touch from_env\n")
    monkeypatch.setenv("BASH_ENV", str(tmp_path / "env.sh"))
    assert syntax_problem("touch made; $(touch made2); echo > made3") is None
    assert [p.name for p in tmp_path.iterdir()] == ["env.sh"]


@pytest.mark.parametrize("command", ["ls | wc -l", 'for f in *; do echo "$f"; done'])
def test_without_bash_tree_sitter_decides(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("tree_sitter_bash")
    monkeypatch.setattr(shell.shutil, "which", lambda _name: None)
    assert syntax_problem(command) is None
    assert syntax_problem(command + " (") is not None
