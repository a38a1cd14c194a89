"""A server that talks like Ollama until it is told to fail in one exact way."""

from __future__ import annotations

import hashlib
import json
import socket
import threading
from collections.abc import Callable
from typing import Any

from mango.tasks.bash import PLAIN_FORMAT


def response(body: bytes, status: str = "200 OK", kind: str = "application/json") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


def as_json(fields: dict[str, Any], status: str = "200 OK") -> bytes:
    return response(json.dumps(fields).encode(), status)


class FakeOllama:
    """Serves on ``url`` while open; ``fault`` maps a path to what is done there instead of the right thing."""

    def __init__(self, fault: dict[str, Callable[[socket.socket], None] | bytes] | None = None, models: tuple[str, ...] = ("mango-bash:latest",)):
        self.fault, self.models = fault or {}, {name: "d0" for name in models}
        self.blobs: set[str] = set()
        self.requests: list[tuple[str, str, bytes]] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> FakeOllama:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, client.makefile("rb") as stream:
            try:
                while line := stream.readline():
                    method, path, _ = line.decode().split()
                    size = 0
                    while (header := stream.readline()).strip():
                        if header.lower().startswith(b"content-length:"):
                            size = int(header.split(b":")[1])
                    body = stream.read(size)
                    if len(body) < size:
                        return  # the client went away in the middle of an upload
                    self.requests.append((method, path, body))
                    fault = self.fault.get(path)
                    if callable(fault):
                        fault(client)
                        return
                    client.sendall(fault if fault is not None else self._answer(method, path, body))
            except OSError:
                return

    def _answer(self, method: str, path: str, body: bytes) -> bytes:
        if path.startswith("/api/blobs/"):
            digest = path.rpartition("/")[2]
            if method == "HEAD":
                return response(b"", "200 OK" if digest in self.blobs else "404 Not Found")
            assert digest == "sha256:" + hashlib.sha256(body).hexdigest()
            self.blobs.add(digest)
            return response(b"", "201 Created")
        fields = json.loads(body) if body else {}
        return getattr(self, "do_" + path.rpartition("/")[2])(fields)

    def do_version(self, _: dict[str, Any]) -> bytes:
        return as_json({"version": "0.33.0"})

    def do_tags(self, _: dict[str, Any]) -> bytes:
        return as_json({"models": [{"name": n, "digest": d, "size": 1 << 20, "modified_at": "2026-11-22T00:00:00Z"} for n, d in self.models.items()]})

    def do_show(self, fields: dict[str, Any]) -> bytes:
        if not self._has(fields["model"]):
            return as_json({"error": f"model '{fields['model']}' not found"}, "404 Not Found")
        return as_json({"template": PLAIN_FORMAT.to_go(), "parameters": "num_ctx 512", "capabilities": ["completion"], "model_info": {}})

    def do_generate(self, fields: dict[str, Any]) -> bytes:
        if fields.get("_debug_render_only"):
            return as_json({"_debug_info": {"rendered_template": PLAIN_FORMAT.render("", fields["prompt"])}})
        return as_json({"response": "ls -l", "done": True, "done_reason": "stop"})

    def do_chat(self, fields: dict[str, Any]) -> bytes:
        return as_json({"_debug_info": {"rendered_template": PLAIN_FORMAT.render("", fields["messages"][-1]["content"])}})

    def do_create(self, fields: dict[str, Any]) -> bytes:
        self.models[fields["model"]] = f"d{len(self.models)}"
        return response(b'{"status":"parsing GGUF"}\n{"status":"success"}\n', kind="application/x-ndjson")

    def do_copy(self, fields: dict[str, Any]) -> bytes:
        self.models[fields["destination"]] = self.models[fields["source"]]
        return response(b"")

    def do_delete(self, fields: dict[str, Any]) -> bytes:
        if self.models.pop(fields["model"], None) is None:
            return as_json({"error": "model not found"}, "404 Not Found")
        return response(b"")

    def _has(self, model: str) -> bool:
        return model in self.models or f"{model}:latest" in self.models
