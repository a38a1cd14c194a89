"""Which engine answers: Ollama if it is up and has the user's model, else the built-in model."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from mango.config import Settings
from mango.engines import Engine, names_file
from mango.errors import EngineError, UsageError
from mango.tasks import Task

if TYPE_CHECKING:
    from mango.serving.server import OllamaServer

ENGINES = ("auto", "ollama", "embedded")


def served_name(task: Task, settings: Settings) -> str:
    """The user's model in Ollama for this task: the setting, else the name that ``mango register`` gives."""
    return settings.model if settings.model and not names_file(settings.model) else f"mango-{task.name}"


def open_server(settings: Settings) -> OllamaServer:
    """The server that the settings name; nothing is sent yet."""
    from mango.serving.server import OllamaServer

    return OllamaServer(settings.ollama_host, settings.connect_seconds, settings.answer_seconds)


def choose_engine(task: Task, settings: Settings, tell: Callable[[str], None]) -> Engine:
    """A loaded engine. With ``auto``, a fallback from something the user named is told in one line."""
    if settings.engine not in ENGINES:
        raise UsageError(f"unknown engine {settings.engine!r}; known: {', '.join(ENGINES)}")
    if settings.engine == "embedded" and settings.model and not names_file(settings.model):
        raise UsageError(f"no file {settings.model!r}: the embedded engine takes a GGUF file with --model")
    if settings.engine == "embedded" or (settings.engine == "auto" and names_file(settings.model)):
        return _embedded(task, settings)
    if names_file(settings.model):
        raise UsageError(f"--engine ollama takes the name of a model; register {settings.model} with `mango register` first")
    if settings.engine == "ollama":
        return _ollama(task, settings)
    return _auto(task, settings, tell)


# Each engine is imported when it is chosen: ctypes and sockets cost milliseconds that only one of them needs.
def _embedded(task: Task, settings: Settings) -> Engine:
    from mango.engines.embedded import EmbeddedEngine

    return EmbeddedEngine(task, settings)


def _ollama(task: Task, settings: Settings) -> Engine:
    from mango.engines.ollama import OllamaEngine

    server = open_server(settings)
    server.version()
    return OllamaEngine(server, served_name(task, settings), settings)


def _auto(task: Task, settings: Settings, tell: Callable[[str], None]) -> Engine:
    from mango.engines.ollama import OllamaEngine
    from mango.serving.server import PROBE_SECONDS, ModelMissing
    from mango.serving.wire import WireError

    server = open_server(settings)
    try:
        server.version(PROBE_SECONDS)
        return OllamaEngine(server, served_name(task, settings), settings)
    except ModelMissing as error:
        reason, expected = error.message, bool(settings.model)
    except WireError as error:
        # Nobody listening is the ordinary state of a machine without Ollama.
        reason, expected = error.message, bool(settings.model or settings.ollama_host) or not error.dead
    except EngineError as error:
        reason, expected = error.message, True
    try:
        engine = _embedded(task, settings)
    except EngineError as error:
        raise EngineError(f"{reason}; {error.message}") from error
    if expected:
        tell(f"mango: the built-in model answers: {reason}")
    return engine
