"""Ollama's API as mango uses it; every failure is one line that says what to do."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mango.errors import DataError, EngineError
from mango.serving.wire import Address, Connection, Response, WireError

if TYPE_CHECKING:
    from mango.progress import Progress

# Structured output and creating from blobs by digest came with it; 0.0.0 is how a development build calls itself.
OLDEST = (0, 5, 5)
PROBE_SECONDS = 0.1


class ModelMissing(EngineError):
    """The server does not have that model."""


@dataclass(frozen=True)
class ServedModel:
    """One line of Ollama's list."""

    name: str
    digest: str
    size: int  # bytes
    modified: str


@dataclass(frozen=True)
class Shown:
    """What Ollama knows of one model; ``metadata`` is the GGUF's."""

    template: str
    system: str
    parameters: str
    capabilities: tuple[str, ...]
    metadata: dict[str, Any]

    @property
    def chat_template(self) -> str:
        return str(self.metadata.get("tokenizer.chat_template") or "")

    @property
    def trained_tokens(self) -> int:
        """The longest context that the model was made for; 0 if that is not known."""
        return int(self.metadata.get(f"{self.metadata.get('general.architecture')}.context_length") or 0)


class OllamaServer:
    """One Ollama, spoken to over one connection; ``answer_seconds`` limits each answer."""

    def __init__(self, host: str, connect_seconds: float, answer_seconds: float):
        self.address = Address.parse(host)
        self.connect_seconds, self.answer_seconds = connect_seconds, answer_seconds
        self._connection = Connection(self.address, connect_seconds)

    def version(self, seconds: float | None = None) -> str:
        """Its version, asked within ``seconds`` for everything; EngineError if it is too old or no Ollama."""
        found = self._json("GET", "/api/version", seconds=seconds or self.connect_seconds).get("version")
        numbers = _version_numbers(found)
        if numbers is None:
            raise self._not_ollama()
        if numbers != (0, 0, 0) and numbers < OLDEST:
            raise EngineError(f"Ollama {found} at {self.address} is too old; mango needs {'.'.join(map(str, OLDEST))} or newer: update it")
        return str(found)

    def models(self) -> list[ServedModel]:
        """Every model it has, in its own order (newest first)."""
        listed = self._json("GET", "/api/tags").get("models") or []
        try:
            return [ServedModel(m["name"], m["digest"], int(m["size"]), m.get("modified_at", "")) for m in listed]
        except (KeyError, TypeError, ValueError):
            raise self._not_ollama() from None

    def show(self, model: str) -> Shown:
        """One model's template, parameters and metadata; ModelMissing if it has none of that name."""
        said = self._json("POST", "/api/show", {"model": model}, model=model)
        return Shown(
            str(said.get("template") or ""),
            str(said.get("system") or ""),
            str(said.get("parameters") or ""),
            tuple(said.get("capabilities") or ()),
            said.get("model_info") or {},
        )

    def generate(self, fields: dict[str, Any]) -> dict[str, Any]:
        """Answer of ``/api/generate``, whole."""
        return self._json("POST", "/api/generate", {**fields, "stream": False}, model=str(fields["model"]))

    def chat(self, fields: dict[str, Any]) -> dict[str, Any]:
        """Answer of ``/api/chat``, whole."""
        return self._json("POST", "/api/chat", {**fields, "stream": False}, model=str(fields["model"]))

    def rendered(self, fields: dict[str, Any]) -> str:
        """The prompt that the server makes of ``generate`` fields, or of ``chat`` fields if they hold messages."""
        ask = self.chat if "messages" in fields else self.generate
        text = (ask({**fields, "_debug_render_only": True}).get("_debug_info") or {}).get("rendered_template")
        if not isinstance(text, str):
            raise EngineError(f"Ollama at {self.address} does not tell how it renders prompts, so nothing can be verified: update it")
        return text

    def upload(self, path: Path, progress: Progress) -> str:
        """The file's digest, as ``sha256:...``; bytes travel only if the server has no such blob yet."""
        digest = f"sha256:{_digest(path)}"
        if self._send("HEAD", f"/api/blobs/{digest}", seconds=self.connect_seconds).status == 200:
            return digest
        size = path.stat().st_size
        with path.open("rb") as stream:
            answer = self._connection.request(
                "POST", f"/api/blobs/{digest}", stream, size=size, sent=lambda done: progress(done, size), seconds=_transfer_seconds(size)
            )
            self._check(answer)
        return digest

    def create(self, model: str, fields: dict[str, Any], progress: Callable[[str], None]) -> None:
        """Make a model; ``progress`` is told each status. EngineError if the stream ends without success."""
        status = ""
        for line in self._stream("/api/create", {**fields, "model": model, "stream": True}):
            if error := line.get("error"):
                raise EngineError(f"Ollama could not make {model}: {error}")
            if line.get("status") and line["status"] != status:
                status = str(line["status"])
                progress(status)
        if status != "success":
            raise EngineError(f"Ollama could not make {model}: it stopped without an answer (last: {status or 'nothing'})")

    def copy(self, source: str, destination: str) -> None:
        self._json("POST", "/api/copy", {"source": source, "destination": destination}, model=source, empty=True)

    def delete(self, model: str) -> None:
        self._json("DELETE", "/api/delete", {"model": model}, model=model, empty=True)

    def _send(self, method: str, path: str, fields: dict[str, Any] | None = None, seconds: float | None = None) -> Response:
        # No blanks after separators: they would be bytes for nothing.
        body = json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode() if fields is not None else b""
        return self._connection.request(method, path, body, seconds=seconds or self.answer_seconds)

    def _json(
        self, method: str, path: str, fields: dict[str, Any] | None = None, *, seconds: float | None = None, model: str = "", empty: bool = False
    ) -> dict[str, Any]:
        answer = self._send(method, path, fields, seconds)
        body = self._check(answer, model)
        if empty and not body.strip():
            return {}
        return self._object(body)

    def _stream(self, path: str, fields: dict[str, Any]) -> Iterator[dict[str, Any]]:
        # Quantizing a large model is one silent hour at most.
        answer = self._send("POST", path, fields, seconds=3600)
        if answer.status != 200:
            self._check(answer)
        yield from (self._object(line) for line in answer.lines())

    def _check(self, answer: Response, model: str = "") -> bytes:
        """The body of a good answer; errors carry the server's own reason."""
        body = answer.body()
        if 200 <= answer.status < 300:
            return body
        try:
            reason = str(json.loads(body)["error"])
        except (ValueError, KeyError, TypeError):
            reason = f"status {answer.status}"
        if answer.status == 404 and model:
            raise ModelMissing(f"Ollama at {self.address} has no model {model!r}: register one with `mango register`, or see `mango models`")
        raise EngineError(f"Ollama at {self.address} failed: {reason}")

    def _object(self, body: bytes) -> dict[str, Any]:
        try:
            found = json.loads(body)
        except ValueError:
            raise self._not_ollama() from None
        if not isinstance(found, dict):
            raise self._not_ollama()
        return found

    def _not_ollama(self) -> WireError:
        return WireError(f"what answers at {self.address} is not Ollama: check OLLAMA_HOST")


def _version_numbers(text: Any) -> tuple[int, ...] | None:
    head = str(text or "").split("-")[0].split("+")[0].split(".")
    return tuple(int(n) for n in head) if len(head) == 3 and all(n.isascii() and n.isdigit() for n in head) else None


def _digest(path: Path) -> str:
    import hashlib

    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise DataError(f"cannot read {path}: {error.strerror}") from error


def _transfer_seconds(size: int) -> float:
    """Time for an upload: a minute, and as long as a slow link of 1 MB/s needs."""
    return 60 + size / 1e6
