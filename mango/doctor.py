"""What works here and what does not: one check, one line, with the remedy."""

from __future__ import annotations

import importlib.util
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from mango.config import Settings, config_file, home, resolve
from mango.engines import BUILT_IN
from mango.engines.choice import open_server, served_name
from mango.errors import EngineError, MangoError
from mango.serving.server import OllamaServer
from mango.tasks import TASKS, Task
from mango.tasks.prompt_format import PromptFormat

MIN_FREE_BYTES = 5 << 30  # a fine-tuned 1.5B model with its checkpoints
_TRAINING_PACKAGES = ("torch", "transformers", "tokenizers", "safetensors", "gguf")


class State(Enum):
    """How a check ended; only FAIL stands in the way of something."""

    OK = "ok"
    NOTE = "note"
    FAIL = "FAIL"


@dataclass(frozen=True)
class Check:
    """One line of the report; ``needed_for`` names the commands that a failure stops."""

    name: str
    state: State
    found: str
    needed_for: tuple[str, ...] = ()


def examine() -> list[Check]:
    """Every check, in the order to read them."""
    config, settings = _config()
    served, usable = _ollama(settings)
    # The built-in model is only needed where Ollama has no other.
    return [config, _built_in(() if usable else ("ask",)), *served, _bash(), _packages(), _gpu(), _disk()]


def stopped(checks: list[Check]) -> set[str]:
    """The commands that cannot work."""
    return {command for check in checks if check.state is State.FAIL for command in check.needed_for}


def _config() -> tuple[Check, Settings]:
    """The line about the settings, and the settings: the defaults if they cannot be read."""
    path = config_file()
    try:
        resolved = resolve()
    except MangoError as error:
        return Check("config", State.FAIL, error.message, ("ask", "train")), Settings()
    settings = Settings(**{key: setting.value for key, setting in resolved.items()})
    if path.exists():
        return Check("config", State.OK, str(path)), settings
    origins = ", ".join(sorted({setting.origin for setting in resolved.values()} - {"default"})) or "defaults"
    return Check("config", State.OK, f"no file ({origins}); `mango config init` writes {path}"), settings


def _built_in(needed_for: tuple[str, ...]) -> Check:
    from mango.gguf_model import GgufModel

    try:
        with GgufModel(BUILT_IN, context_tokens=64):
            return Check("built-in model", State.OK, f"{BUILT_IN.name}, {BUILT_IN.stat().st_size / 2**20:.1f} MiB, loads in llama.cpp")
    except EngineError as error:
        return Check("built-in model", State.FAIL, f"{error.message}; install mango again", needed_for)


def _ollama(settings: Settings) -> tuple[list[Check], bool]:
    """Lines about Ollama, and whether ``mango ask`` could use it. No Ollama is no failure: the built-in model answers."""
    try:
        server = open_server(settings)
        version = server.version()
        names = [m.name for m in server.models()]
    except MangoError as error:
        return [Check("Ollama", State.NOTE, error.message)], False
    checks = [Check("Ollama", State.OK, f"{version} at {server.address}, {len(names)} models")]
    usable = False
    for task in TASKS.values():
        model = served_name(task, settings)
        if model in names or f"{model}:latest" in names:
            checks.append(_template(server, model, task))
            usable |= checks[-1].state is State.OK and task.name == "bash"
        else:
            checks.append(Check(f"model {model}", State.NOTE, f"not in Ollama; make it with `mango train {task.name}` or `mango register`"))
    return checks, usable


def _template(server: OllamaServer, model: str, task: Task) -> Check:
    name = f"model {model}"
    try:
        format = PromptFormat.from_go(server.show(model).template)
        if format is None:
            return Check(name, State.NOTE, "its template is not mango's, so what it was trained on is unknown; `mango register` writes the right one")
        for request in task.sample_requests:
            if server.rendered({"model": model, "prompt": task.clean_request(request)}) != task.prompt(request, format):
                return Check(name, State.FAIL, "Ollama renders other prompts than it was trained on (OLLAMA_GO_TEMPLATE set?): `mango register` it again")
    except MangoError as error:
        return Check(name, State.FAIL, error.message)
    return Check(name, State.OK, "template as trained")


def _bash() -> Check:
    if path := shutil.which("bash"):
        return Check("bash", State.OK, path)
    return Check("bash", State.NOTE, "not on PATH; answers are checked by mango's own parser instead")


def _packages() -> Check:
    missing = [p for p in _TRAINING_PACKAGES if importlib.util.find_spec(p) is None]
    if missing:
        return Check("training packages", State.FAIL, f"missing: {', '.join(missing)}; pip install 'mango[train]'", ("train",))
    return Check("training packages", State.OK, ", ".join(_TRAINING_PACKAGES))


def _gpu() -> Check:
    """Asked of the driver: importing torch only to look would take seconds."""
    tool = shutil.which("nvidia-smi")
    if tool:
        import subprocess

        try:
            said = subprocess.run([tool, "--query-gpu=name,memory.total", "--format=csv,noheader"], capture_output=True, text=True, timeout=10, check=False)
        except (OSError, subprocess.TimeoutExpired):
            return Check("GPU", State.NOTE, f"{tool} does not answer; training uses the CPU")
        if said.returncode == 0 and said.stdout.strip():
            return Check("GPU", State.OK, "; ".join(said.stdout.strip().splitlines()))
    return Check("GPU", State.NOTE, "none seen; training uses the CPU (fine for trying recipes, slow for real models)")


def _disk() -> Check:
    folder = next(f for f in (home(), *home().parents) if f.exists())
    free = shutil.disk_usage(folder).free
    found = f"{free / 2**30:.0f} GiB free at {folder}"
    if not _writable(folder):
        return Check("disk", State.FAIL, f"{folder} cannot be written to; set MANGO_HOME to a folder of yours", ("train",))
    if free < MIN_FREE_BYTES:
        return Check("disk", State.NOTE, f"{found}; training wants {MIN_FREE_BYTES >> 30} GiB or more")
    return Check("disk", State.OK, found)


def _writable(folder: Path) -> bool:
    return os.access(folder, os.W_OK)


def lines(checks: list[Check]) -> Iterator[str]:
    """The report, one line a check."""
    width = max(len(c.name) for c in checks)
    for check in checks:
        yield f"{check.state.value:<4}  {check.name:<{width}}  {check.found}"
