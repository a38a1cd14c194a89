"""Ollama gone wrong in every way that users met: one clear line, the right code, nothing on stdout, nothing half-made."""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mango.engines import BUILT_IN
from mango.serving.wire import WireError
from tests.conftest import ROOT, run_mango
from tests.fake_ollama import FakeOllama, as_json, response


def hang(_: socket.socket) -> None:
    time.sleep(30)


def hang_in_the_middle(client: socket.socket) -> None:
    client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{")
    time.sleep(30)


def cut_chunk(client: socket.socket) -> None:
    client.sendall(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{"response": "rm -r')


def cut_body(client: socket.socket) -> None:
    client.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{"response": "rm -r')


def endless(client: socket.socket) -> None:
    client.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    with contextlib.suppress(OSError):
        while True:
            client.sendall(b"100000\r\n" + b"x" * 0x100000 + b"\r\n")


def no_http(client: socket.socket) -> None:
    client.sendall(b"220 mail.example.org ESMTP\r\n")


def close(_: socket.socket) -> None:
    return


HTML = response(b"<html>It works!</html>", kind="text/html")
GENERATE = "/api/generate"
FAULTS: dict[str, tuple[str, Callable[[socket.socket], None] | bytes, int, str]] = {
    "hang in mid-stream": (GENERATE, hang_in_the_middle, 3, "did not answer in time"),
    "hang before the answer": (GENERATE, hang, 3, "did not answer in time"),
    "status 500": (GENERATE, as_json({"error": "llama runner has terminated"}, "500 Internal Server Error"), 3, "llama runner has terminated"),
    "status 500 without a reason": (GENERATE, response(b"oops", "500 Internal Server Error"), 3, "status 500"),
    "HTML instead of JSON": (GENERATE, HTML, 3, "is not Ollama"),
    "HTML from the first request": ("/api/version", HTML, 3, "is not Ollama"),
    "JSON that is no object": (GENERATE, response(b"[1]"), 3, "is not Ollama"),
    "no text in it": (GENERATE, as_json({"done": True}), 3, "has no text"),
    "an error with status 200": (GENERATE, as_json({"error": "out of memory"}), 3, "out of memory"),
    "cut chunk": (GENERATE, cut_chunk, 3, "closed the connection in the middle"),
    "cut body": (GENERATE, cut_body, 3, "closed the connection in the middle"),
    "closed at once": (GENERATE, close, 3, "closed the connection in the middle"),
    "endless answer": (GENERATE, endless, 3, "does not stop answering"),
    "not HTTP": ("/api/version", no_http, 3, "does not talk HTTP"),
    "old version": ("/api/version", as_json({"version": "0.1.32"}), 3, "too old"),
    "no version": ("/api/version", as_json({"version": "yes"}), 3, "is not Ollama"),
    "truncated by length": (GENERATE, as_json({"response": "find /", "done": True, "done_reason": "length"}), 4, "cut off"),
    "prose": (GENERATE, as_json({"response": "```bash\nls\n```\nThis lists files.", "done": True, "done_reason": "stop"}), 4, "text around the command"),
    "missing model": ("/api/show", as_json({"error": "model 'x' not found"}, "404 Not Found"), 3, "mango register"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_one_line_the_code_and_nothing_on_stdout(name: str) -> None:
    path, fault, code, words = FAULTS[name]
    with FakeOllama({path: fault}) as server:
        done = run_mango("ask", "--engine", "ollama", "list files", OLLAMA_HOST=server.url, MANGO_ANSWER_SECONDS="1")
    assert (done.returncode, done.stdout) == (code, "")
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_a_good_server_is_asked_raw_with_prefill_and_stop() -> None:
    with FakeOllama() as server:
        done = run_mango("ask", "--raw", "list files", OLLAMA_HOST=server.url)
        sent = json.loads(next(body for _, path, body in server.requests if path == GENERATE))
    assert (done.returncode, done.stdout, done.stderr) == (0, "ls -l\n", "")
    assert (sent["raw"], sent["prompt"], sent["stream"]) == (True, "User: list files\nAssistant: ```bash\n", False)
    assert sent["options"] == {"temperature": 0.0, "seed": 0, "num_predict": 256, "stop": ["\n```"]}


class ForeignThinker(FakeOllama):
    """A model that mango did not make: a template of its own, and it would think aloud."""

    def do_show(self, fields: dict[str, object]) -> bytes:
        return as_json({"template": "{{ range .Messages }}...", "parameters": "", "capabilities": ["completion", "thinking"]})

    def do_chat(self, fields: dict[str, object]) -> bytes:
        assert fields["think"] is False
        roles = [m["role"] for m in fields["messages"]]  # type: ignore[attr-defined]
        return as_json({"_debug_info": {"rendered_template": f"<{'|'.join(roles)}>assistant: "}})


def test_a_foreign_model_is_asked_in_its_own_template_and_told_not_to_think() -> None:
    with ForeignThinker(models=("qwen3:4b",)) as server:
        done = run_mango("ask", "--raw", "--model", "qwen3:4b", "list files", OLLAMA_HOST=server.url)
        sent = json.loads(next(body for _, path, body in server.requests if path == GENERATE))
    assert (done.returncode, done.stdout) == (0, "ls -l\n")
    assert sent["prompt"] == "<system|user>assistant: ```bash\n"
    assert sent["think"] is False
    assert sent["options"]["num_ctx"] == 512


@pytest.mark.parametrize(
    ("fault", "named", "lines"),
    [
        ({}, "mango-other", 1),
        ({"/api/version": HTML}, "", 1),
        ({"/api/version": hang}, "", 1),
        ({"/api/version": as_json({"version": "0.1.32"})}, "", 1),
        ({"/api/show": as_json({"error": "no"}, "404 Not Found")}, "", 0),
    ],
)
def test_auto_falls_back_to_the_built_in_model_with_one_line_at_most(fault: dict[str, bytes], named: str, lines: int) -> None:
    with FakeOllama(fault) as server:
        # The address is in the file of nobody: only an address that the user wrote down is worth a line.
        done = run_mango("ask", "--json", "list files", *(["--model", named] if named else []), OLLAMA_HOST=server.url)
    assert done.returncode == 0
    assert json.loads(done.stdout)["engine"] == "embedded"
    assert done.stderr.count("\n") == lines


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def test_nobody_listening() -> None:
    address = f"127.0.0.1:{free_port()}"
    done = run_mango("ask", "--engine", "ollama", "list files", OLLAMA_HOST=address)
    assert (done.returncode, done.stdout) == (3, "")
    assert f"no Ollama at http://{address} (connection refused): start it with `ollama serve`" in done.stderr
    done = run_mango("ask", "--raw", "list files", OLLAMA_HOST=address)
    assert done.returncode == 0
    assert "the built-in model answers" in done.stderr


@contextlib.contextmanager
def deaf_address() -> Iterator[str]:
    """An address whose connections are never accepted: the queue of one is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for client in waiting:
            client.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                client.connect(address)
        yield f"127.0.0.1:{address[1]}"
        for client in waiting:
            client.close()


def test_hang_at_connect() -> None:
    with deaf_address() as address:
        done = run_mango("ask", "--engine", "ollama", "list files", OLLAMA_HOST=address, MANGO_CONNECT_SECONDS="0.3")
        assert (done.returncode, done.stdout) == (3, "")
        assert "no answer in time" in done.stderr
        assert run_mango("ask", "--raw", "list files", OLLAMA_HOST=address).returncode == 0


def test_a_name_server_that_hangs_has_the_same_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    from mango.serving.wire import Address, Connection

    hanging = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: hanging.wait(20))
    began = time.monotonic()
    with pytest.raises(WireError, match="no answer in time"):
        Connection(Address.parse("http://ollama.example.org"), 0.1).request("GET", "/", seconds=5)
    hanging.set()
    assert time.monotonic() - began < 5  # the limit was 0.1; without one it would have been 20


def register(server: FakeOllama, home: Path) -> subprocess.CompletedProcess[str]:
    return run_mango("register", home=home, OLLAMA_HOST=server.url, MANGO_ANSWER_SECONDS="2")


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"/api/create": response(b'{"status":"parsing GGUF"}\n{"error":"write /models/x: no space left on device"}\n')}, "no space left on device"),
        ({"/api/create": response(b'{"status":"parsing GGUF"}\n')}, "it stopped without an answer"),
        ({"/api/create": as_json({"error": "invalid model"}, "400 Bad Request")}, "invalid model"),
        ({"/api/create": cut_chunk}, "closed the connection"),
        ({"/api/chat": as_json({"_debug_info": {"rendered_template": "<|im_start|>user"}})}, "failed verification: Ollama renders"),
        ({"/api/chat": as_json({"response": "x"})}, "does not tell how it renders prompts"),
        ({"/api/copy": as_json({"error": "disk full"}, "500 Internal Server Error")}, "disk full"),
    ],
)
def test_a_registration_that_fails_leaves_no_model(fault: dict[str, bytes], words: str, tmp_path: Path) -> None:
    with FakeOllama(fault, models=("mango-bash:2026-01-01", "mango-bash:latest")) as server:
        before = dict(server.models)
        done = register(server, tmp_path)
        assert server.models == before
    assert (done.returncode, done.stdout) == (3, "")
    assert words in done.stderr.splitlines()[-1]


class BadAnswers(FakeOllama):
    def do_generate(self, fields: dict[str, object]) -> bytes:
        if fields.get("_debug_render_only"):
            return super().do_generate(fields)
        return as_json({"response": "Sure! Here you go", "done": True, "done_reason": "length"})


def test_a_model_that_does_not_answer_is_removed_again(tmp_path: Path) -> None:
    with BadAnswers(models=()) as server:
        done = register(server, tmp_path)
        assert server.models == {}
    assert done.returncode == 3
    assert "failed verification on 'list all files'" in done.stderr


def test_a_second_try_uses_what_was_uploaded(tmp_path: Path) -> None:
    with FakeOllama({"/api/create": cut_chunk}, models=()) as server:
        assert register(server, tmp_path).returncode == 3
        server.fault = {}
        assert register(server, tmp_path).returncode == 0
        uploads = [path for method, path, _ in server.requests if method == "POST" and path.startswith("/api/blobs/")]
    assert len(uploads) == 1


def test_killed_in_mid_upload(tmp_path: Path) -> None:
    with FakeOllama(models=()) as server:
        # A reader that takes its time: the kill comes while the file is on its way.
        slow = FakeOllama(models=())
        slow._serve = lambda client: time.sleep(30)  # type: ignore[method-assign]
        with slow:
            env = {"MANGO_HOME": str(tmp_path), "OLLAMA_HOST": slow.url, "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
            process = subprocess.Popen([sys.executable, "-m", "mango", "register"], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            time.sleep(1.0)
            process.kill()
            assert process.communicate()[0] == b""
        assert register(server, tmp_path).returncode == 0
        assert "mango-bash:latest" in server.models


def test_two_registrations_at_once(tmp_path: Path) -> None:
    with FakeOllama(models=()) as server:
        done: list[subprocess.CompletedProcess[str]] = []
        threads = [threading.Thread(target=lambda: done.append(register(server, tmp_path))) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        tags = sorted(server.models)
    assert [d.returncode for d in done] == [0, 0], [d.stderr for d in done]
    assert len(tags) == 3
    assert len({t for t in tags if not t.endswith(":latest")}) == 2


def test_disk_that_cannot_be_read_or_written(tmp_path: Path) -> None:
    with FakeOllama(models=()) as server:
        done = run_mango("register", str(tmp_path / "no.gguf"), OLLAMA_HOST=server.url)
        assert (done.returncode, done.stdout) == (2, "")
        (tmp_path / "text.gguf").write_text("not a model")
        done = run_mango("register", str(tmp_path / "text.gguf"), OLLAMA_HOST=server.url)
        assert (done.returncode, done.stdout) == (3, "")
        assert "is not a GGUF file" in done.stderr
        assert server.models == {}


def test_the_upload_is_the_file(tmp_path: Path) -> None:
    with FakeOllama(models=()) as server:
        assert register(server, tmp_path).returncode == 0
        body = next(b for method, path, b in server.requests if method == "POST" and path.startswith("/api/blobs/"))
    assert body == BUILT_IN.read_bytes()
