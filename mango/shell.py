"""Is a text one bash command or script? Bash itself decides about syntax; tree-sitter where there is no bash."""

from __future__ import annotations

import os
import re
import shutil
from functools import cache
from typing import Any

# "Here is the command:", "Sure, you can ...", "Para listar los archivos ...": words, not programs.
_SENTENCE = re.compile(r"[¡¿]?[A-ZÁÉÍÓÚÑ][a-záéíóúñ']+[,:!]?(?: [A-Za-zÁÉÍÓÚÑáéíóúñ']+[,.:!]?){2,}")


def command_problem(command: str) -> str | None:
    """Why the text must not be shown as a command, or None: syntax, cut off, prose."""
    if problem := syntax_problem(command):
        return problem
    first = command.split("\n", 1)[0]
    match = _SENTENCE.match(first)
    if match and not shutil.which(first.split()[0]) and (match.end() == len(first) or first[-1:] in ".:!?"):
        return "it is prose, not a command"
    return None


def syntax_problem(command: str) -> str | None:
    """The first complaint of ``bash -n``, or None; an unfinished here-document counts as one."""
    if command.endswith("\\"):
        return "it is cut off"
    if "\x00" in command:
        return "it holds a NUL character"
    bash = shutil.which("bash")
    return _bash_complaint(bash, command) if bash else _tree_sitter_complaint(command)


def _bash_complaint(bash: str, command: str) -> str | None:
    # posix_spawn, because importing subprocess costs more than running bash does.
    read_end, write_end = os.pipe()
    environment = {k: v for k, v in os.environ.items() if k not in ("BASH_ENV", "SHELLOPTS", "BASHOPTS")} | {"LC_ALL": "C"}
    try:
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_DUP2, write_end, 2),
        ]
        # -O extglob: scripts that turn it on themselves would else fail to parse.
        pid = os.posix_spawn(bash, ["bash", "--norc", "--noprofile", "-O", "extglob", "-n", "-c", command], environment, file_actions=actions)
    finally:
        os.close(write_end)
    with os.fdopen(read_end, "rb") as stream:
        said = stream.read().decode("utf-8", "replace").strip()
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    if not said and status == 0:
        return None
    return (said.splitlines() or ["bash does not accept it"])[0].removeprefix("bash: -c: ")


@cache
def bash_parser() -> Any:
    """tree-sitter's parser for bash; its ``parse`` takes bytes."""
    import tree_sitter
    import tree_sitter_bash

    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_bash.language()))


def _tree_sitter_complaint(command: str) -> str | None:
    return "syntax error" if bash_parser().parse(command.encode()).root_node.has_error else None
