"""The shape of the package: who may import whom, and what start-up must not import."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "mango"
# Each stage may import the ones before it and itself; errors, progress and config belong to everybody.
ORDER = [
    *("errors", "files", "progress", "config", "epics", "tasks", "modelfile", "shell"),
    *("bash_words", "risk_rules", "risk_paths", "risk_wrappers", "risk_code", "risk_calls", "risk_output", "risk_state", "risk_texts"),
    *("risk_programs", "risk_walk", "risk", "manual", "explain", "data", "gguf_model", "training", "export"),
    *("gold", "packages", "options", "checks"),
    # Engines ask servers, and registering a model asks it through an engine: two sides of one stage.
    *("engines", "serving", "doctor", "ask", "epic_answer", "candidates", "review", "piped", "assistant", "followup"),
    *("highlight", "clipboard", "runner", "screen", "screen_full", "repl", "evaluate", "cli", "__main__"),
]
TOGETHER = {"engines": {"serving"}}
# Command modules stand for the command line beside their stage, so they may call any stage.
COMMANDS = {"data.commands", "training.commands", "export.commands", "serving.commands", "explain_commands", "upkeep", "widgets"}


def imports(file: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("mango."):
            found.add(node.module.split(".")[1])
        elif isinstance(node, ast.Import):
            found.update(a.name.split(".")[1] for a in node.names if a.name.startswith("mango."))
    return found


@pytest.mark.parametrize("file", sorted(PACKAGE.rglob("*.py")), ids=lambda f: str(f.relative_to(PACKAGE)))
def test_no_stage_imports_a_later_one(file: Path) -> None:
    parts = file.relative_to(PACKAGE).with_suffix("").parts
    if parts == ("__init__",) or ".".join(parts) in COMMANDS or parts[0] == "models":
        return
    here = ORDER.index(parts[0])
    late = {name for name in imports(file) if name not in ORDER or ORDER.index(name) > here} - TOGETHER.get(parts[0], set())
    assert not late, f"{file} imports {late}"


@pytest.mark.parametrize(
    "module", ["torch", "numpy", "ollama", "prompt_toolkit", "gguf", "transformers", "datasets", "unsloth", "tree_sitter", "xllamacpp", "pydantic", "jinja2"]
)
def test_start_up_imports_nothing_heavy(module: str) -> None:
    code = f"import sys, mango.cli; sys.exit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=PACKAGE.parent, check=False).returncode == 0


@pytest.mark.parametrize(
    "arguments", [[], ["ask"], ["train"], ["export"], ["data"], ["data", "build"], ["register"], ["models"], ["models", "rollback"], ["doctor"], ["config"]]
)
def test_help_of_every_command(arguments: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", "mango", *arguments, "--help"], capture_output=True, text=True, cwd=PACKAGE.parent, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith("Usage: mango")
    assert done.stderr == ""
