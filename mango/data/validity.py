"""Does a command parse as bash? Fast by tree-sitter; what it doubts is settled by ``bash -n``, which runs nothing."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from mango.shell import bash_parser

MAX_CHARACTERS = 400
MAX_LINES = 12
# tree-sitter recovers where bash refuses: bare brackets, heredocs, reserved words, operators at an edge.
_DOUBTFUL = re.compile(r"(?<![\\$<>])[()]|<<|;;|\b(?:do|done|fi|then|esac|function)\b|[|&;]\s*(?:[|&;]|\Z)|\A\s*[|&;)]")
# One bash for the whole batch; each file is only parsed (-n). A heredoc that never ends is a warning, hence the output test.
_CHECK = 'for f; do if out=$("$BASH" --norc -n -O extglob "$f" 2>&1) && [ -z "$out" ]; then echo 1; else echo 0; fi; done'


def too_long(command: str) -> str | None:
    """Why the command is too long, or None."""
    if len(command) > MAX_CHARACTERS:
        return f"longer than {MAX_CHARACTERS} characters"
    return f"more than {MAX_LINES} lines" if command.count("\n") >= MAX_LINES else None


def _parses(command: str) -> bool:
    return not bash_parser().parse(command.encode("utf-8", "surrogatepass")).root_node.has_error


def check_with_bash(commands: Sequence[str]) -> list[bool]:
    """What ``bash -n`` says of each command; where there is no bash, what tree-sitter says."""
    bash = shutil.which("bash")
    if bash is None:
        return [_parses(c) for c in commands]
    with tempfile.TemporaryDirectory(prefix="mango-syntax-") as folder:
        files = []
        for i, command in enumerate(commands):
            file = Path(folder, str(i))
            file.write_text(command + "\n", encoding="utf-8", errors="surrogatepass")
            files.append(str(file))
        done = subprocess.run([bash, "--norc", "-c", _CHECK, bash, *files], capture_output=True, text=True, check=False)
    answers = [line == "1" for line in done.stdout.split()]
    return answers if len(answers) == len(commands) else [_parses(c) for c in commands]


def check_syntax(commands: Sequence[str]) -> list[bool]:
    """For each command, whether bash would accept its syntax; one subprocess at most."""
    results = [bool(c.strip()) and "\0" not in c for c in commands]
    doubtful = [i for i, ok in enumerate(results) if ok and (_DOUBTFUL.search(commands[i]) or not _parses(commands[i]))]
    if doubtful:
        for i, ok in zip(doubtful, check_with_bash([commands[i] for i in doubtful]), strict=True):
            results[i] = ok
    return results


def is_valid(command: str) -> bool:
    """True if the command is one that bash can parse and is short enough to be an answer."""
    return too_long(command) is None and check_syntax([command])[0]
