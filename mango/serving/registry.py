"""Models in Ollama: registered under a dated tag, verified, and only then ``latest``; listed, moved back, removed."""

from __future__ import annotations

import contextlib
import datetime
import fcntl
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mango.config import Settings, home
from mango.engines import ATTEMPTS
from mango.engines.ollama import OllamaEngine
from mango.errors import DataError, EngineError, MangoError, NoAnswer, Refused, UsageError
from mango.gguf_model import GgufModel
from mango.modelfile import Modelfile, task_modelfile
from mango.progress import Reporter
from mango.serving.server import ModelMissing, OllamaServer, ServedModel
from mango.tasks import Task, format_for
from mango.tasks.prompt_format import PromptFormat

LATEST = "latest"
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*(?:/[a-z0-9][a-z0-9._-]*)*", re.IGNORECASE)
_DATED = re.compile(r"(\d{4}-\d{2}-\d{2})(?:-(\d+))?")


@dataclass(frozen=True)
class Registered:
    """A model that passed verification; ``tag`` is its dated name, ``answer`` what it said to the trial request."""

    name: str
    tag: str
    request: str
    answer: str


def gguf_modelfile(gguf: Path, task: Task) -> tuple[Modelfile, PromptFormat]:
    """The Modelfile of a GGUF and the format it was trained in, both from what the file says of itself."""
    with GgufModel(gguf, metadata_only=True) as model:
        if model.is_encoder_decoder:
            raise UsageError(f"Ollama cannot serve encoder-decoder models like {gguf}; ask it in this process: mango ask --model {gguf} REQUEST")
        bos, eos = model.end_texts()
        format = format_for(task, model.chat_template, bos, eos)
        architecture = model.metadata("general.architecture")
        trained = int(model.metadata(f"{architecture}.context_length") or task.context_tokens)
    return task_modelfile(task, format, str(gguf), min(trained, task.context_tokens), eos), format


def register(
    gguf: Path,
    task: Task,
    server: OllamaServer,
    settings: Settings,
    *,
    name: str = "",
    quantize: str = "",
    request: str = "",
    say: Callable[[str], None],
) -> Registered:
    """Make a model of the file in Ollama, verify it, and move ``latest`` to it.

    Whatever fails on the way leaves no model behind and ``latest`` where it was; uploaded data stays for
    the next try. One registration of a name runs at a time.
    """
    name = name or f"mango-{task.name}"
    if not _NAME.fullmatch(name):
        raise UsageError(f"{name!r} is no name for a model: letters, digits, '.', '_' and '-', no tag")
    modelfile, format = gguf_modelfile(gguf, task)
    server.version()
    digest = server.upload(gguf, Reporter("upload"))
    with _lock(name, say):
        tag = _free_tag(server, name)
        fields = {"files": {gguf.name: digest}, **modelfile.api_fields(), **({"quantize": quantize} if quantize else {})}
        try:
            server.create(tag, fields, lambda status: say(f"{tag}: {status}"))
            answer = verify(server, tag, task, format, settings, request or task.sample_requests[0])
            server.copy(tag, f"{name}:{LATEST}")
        except BaseException:
            # The first error is the one to tell, also when there was nothing to remove.
            with contextlib.suppress(MangoError):
                server.delete(tag)
            raise
    return Registered(name, tag, request or task.sample_requests[0], answer)


def verify(server: OllamaServer, model: str, task: Task, format: PromptFormat, settings: Settings, request: str) -> str:
    """The parsed answer to one real request, after the server's prompts were found equal to the task's byte by byte."""
    for sample in dict.fromkeys((*task.sample_requests, request)):
        expected, text = task.prompt(sample, format), task.clean_request(sample)
        # A prompt that is not for the last message must not change it: each request stands alone.
        earlier = [{"role": "user", "content": "before"}, {"role": "assistant", "content": "ls"}]
        for fields in ({"prompt": text}, {"messages": [{"role": "user", "content": text}]}, {"messages": [*earlier, {"role": "user", "content": text}]}):
            if (found := server.rendered({"model": model, **fields})) != expected:
                raise EngineError(f"{model} failed verification: Ollama renders {found!r} where the model was trained on {expected!r}")
    engine, reason = OllamaEngine(server, model, settings), ""
    for sampling in ATTEMPTS:
        raw = engine.generate(task, request, sampling)
        try:
            return task.parse(raw.text, raw.truncated)
        except Refused as error:
            raise EngineError(f"{model} failed verification: it refuses {request!r}") from error
        except NoAnswer as error:
            reason = error.message
    raise EngineError(f"{model} failed verification on {request!r}: {reason}")


def dated_models(listed: list[ServedModel], name: str) -> list[ServedModel]:
    """Registered models of a name, newest first."""

    def age(model: ServedModel) -> tuple[str, int]:
        match = _DATED.fullmatch(model.name.rpartition(":")[2])
        return (match[1], int(match[2] or 1)) if match else ("", 0)

    found = [m for m in listed if m.name.rpartition(":")[0] == name and age(m)[0]]
    return sorted(found, key=age, reverse=True)


def rollback(server: OllamaServer, name: str) -> str:
    """Move ``latest`` to the model before the one it stands for; the new target's name."""
    listed = server.models()
    dated, digest = dated_models(listed, name), _digest(listed, f"{name}:{LATEST}")
    at = next((i for i, m in enumerate(dated) if m.digest == digest), None)
    if at is None:
        raise UsageError(f"{name}:{LATEST} is none of the registered models; see `mango models`")
    if at + 1 >= len(dated):
        raise UsageError(f"there is no model of {name} before {dated[at].name}")
    server.copy(dated[at + 1].name, f"{name}:{LATEST}")
    return dated[at + 1].name


def remove(server: OllamaServer, model: str) -> list[str]:
    """Remove one tagged model, or a name with all its tags; the removed names. ``latest`` never dangles silently."""
    listed = server.models()
    names = [m.name for m in listed]
    base, _, tag = model.partition(":")
    if not tag:
        gone = [n for n in names if n.partition(":")[0] == base]
    elif tag != LATEST and model in names and _digest(listed, f"{base}:{LATEST}") == _digest(listed, model):
        raise UsageError(f"{model} is what {base}:{LATEST} stands for: run `mango models rollback {base}` first, or remove {base} whole")
    else:
        gone = [model] if model in names else []
    if not gone:
        raise ModelMissing(f"Ollama at {server.address} has no model {model!r}; see `mango models`")
    for found in gone:
        server.delete(found)
    return gone


def _digest(listed: list[ServedModel], name: str) -> str:
    return next((m.digest for m in listed if m.name == name), "")


def _free_tag(server: OllamaServer, name: str) -> str:
    today = datetime.date.today().isoformat()
    taken = {m.name for m in server.models()}
    number = 1
    while (tag := f"{name}:{today}" + (f"-{number}" if number > 1 else "")) in taken:
        number += 1
    return tag


@contextlib.contextmanager
def _lock(name: str, say: Callable[[str], None]) -> Iterator[None]:
    """One registration of a name at a time on this machine; the second waits."""
    folder = home()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stream = (folder / f".register-{name.replace('/', '-')}.lock").open("w")
    except OSError as error:
        raise DataError(f"cannot write into {folder}: {error.strerror}; set MANGO_HOME to a folder of yours") from error
    with stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(f"another registration of {name} is under way; waiting for it")
            fcntl.flock(stream, fcntl.LOCK_EX)
        yield
