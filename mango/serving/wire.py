"""HTTP/1.1 over one socket: only what talking to Ollama needs, because http.client costs 23 ms to import.

Every wait has an end: one limit for connecting (looking up the name included), one for each whole answer.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, NamedTuple

from mango.errors import EngineError, UsageError

DEFAULT_PORT = 11434
MAX_ANSWER_BYTES = 64 << 20  # no answer is that long; more is a server gone wrong
_CHUNK = 1 << 20


class Address(NamedTuple):
    """Where a server is."""

    scheme: str
    host: str
    port: int
    path: str

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}{self.path}"

    @classmethod
    def parse(cls, text: str) -> Address:
        """What ``OLLAMA_HOST`` may hold: host, host:port, :port, a URL with a path; "" is the default address."""
        scheme, found, rest = text.strip().strip("\"'").rpartition("://")
        scheme = scheme.lower() or "http"
        if scheme not in ("http", "https"):
            raise UsageError(f"OLLAMA_HOST {text!r}: only http and https are known")
        authority, slash, path = rest.partition("/")
        host, port = _split_authority(authority, text)
        default = DEFAULT_PORT if not found else 443 if scheme == "https" else 80
        # A server that listens on every address is asked on this machine's own.
        host = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
        return cls(scheme, host, port or default, (slash + path).rstrip("/"))


def _split_authority(authority: str, text: str) -> tuple[str, int]:
    if authority.startswith("["):
        host, _, rest = authority[1:].partition("]")
        port = rest.removeprefix(":")
    elif authority.count(":") > 1:
        host, port = authority, ""
    else:
        host, _, port = authority.partition(":")
    if port and not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        raise UsageError(f"OLLAMA_HOST {text!r}: {port!r} is not a port number")
    return host, int(port or 0)


class WireError(EngineError):
    """The server cannot be reached, stopped talking, or does not talk HTTP; ``dead`` if it never answered at all."""

    def __init__(self, message: str, dead: bool = False):
        super().__init__(message)
        self.dead = dead


class Response(NamedTuple):
    """Status and headers (lower case) of an answer; the body is read once, whole or by lines."""

    status: int
    headers: dict[str, str]
    chunks: Iterator[bytes]

    def body(self) -> bytes:
        return b"".join(self.chunks)

    def lines(self) -> Iterator[bytes]:
        """Lines of the body as they arrive."""
        rest = b""
        for chunk in self.chunks:
            *whole, rest = (rest + chunk).split(b"\n")
            yield from (line for line in whole if line.strip())
        if rest.strip():
            yield rest


class Connection:
    """One kept-alive connection, opened at the first request; ``seconds`` limits each whole answer."""

    def __init__(self, address: Address, connect_seconds: float):
        self.address, self.connect_seconds = address, connect_seconds
        self._socket: Any = None
        self._buffer = b""
        self._deadline = 0.0

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()
        self._socket, self._buffer = None, b""

    def request(
        self, method: str, path: str, body: bytes | BinaryIO = b"", *, seconds: float, size: int = 0, sent: Callable[[int], None] | None = None
    ) -> Response:
        """Send one request; ``body`` is bytes, or a file of ``size`` bytes whose progress ``sent`` is told."""
        deadline = time.monotonic() + seconds
        if self._socket is None:
            self._connect(min(self.connect_seconds, seconds))
        self._deadline = deadline
        length = len(body) if isinstance(body, bytes) else size
        try:
            self._send(self._head(method, path, length) + (body if isinstance(body, bytes) else b""))
            if not isinstance(body, bytes):
                self._send_file(body, sent)
            return self._read_response(method)
        except WireError:
            self.close()
            raise
        except OSError as error:
            self.close()
            raise WireError(f"the connection to {self.address} broke ({error.strerror or error}); is Ollama still running?") from error

    def _head(self, method: str, path: str, length: int) -> bytes:
        lines = [f"{method} {self.address.path}{path} HTTP/1.1", f"Host: {self.address.host}:{self.address.port}", "Accept: application/json"]
        if method == "POST" or length:
            lines += ["Content-Type: application/json", f"Content-Length: {length}"]
        if key := _api_key(self.address):
            lines.append(f"Authorization: Bearer {key}")
        return "\r\n".join([*lines, "", ""]).encode()

    def _connect(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        try:
            families = _look_up(self.address, seconds)
            self._socket = _first_socket(families, deadline)
            if self.address.scheme == "https":
                import ssl

                self._socket.settimeout(max(0.001, deadline - time.monotonic()))
                self._socket = ssl.create_default_context().wrap_socket(self._socket, server_hostname=self.address.host)
        except OSError as error:
            self.close()
            reason = "no answer in time" if isinstance(error, TimeoutError) else error.strerror or str(error)
            raise WireError(f"no Ollama at {self.address} ({reason.lower()}): start it with `ollama serve`, or set OLLAMA_HOST", dead=True) from error
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def _wait(self) -> None:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise self._timed_out()
        self._socket.settimeout(left)

    def _timed_out(self) -> WireError:
        return WireError(f"Ollama at {self.address} did not answer in time; raise answer_seconds (MANGO_ANSWER_SECONDS) if the model is slow")

    def _send(self, data: bytes) -> None:
        self._wait()
        self._socket.sendall(data)

    def _send_file(self, stream: BinaryIO, sent: Callable[[int], None] | None) -> None:
        done = 0
        while chunk := stream.read(_CHUNK):
            self._send(chunk)
            done += len(chunk)
            if sent:
                sent(done)

    def _receive(self) -> bytes:
        self._wait()
        try:
            data: bytes = self._socket.recv(_CHUNK)
        except TimeoutError:
            raise self._timed_out() from None
        return data

    def _more(self) -> None:
        data = self._receive()
        if not data:
            raise WireError(f"Ollama at {self.address} closed the connection in the middle of an answer")
        self._buffer += data

    def _line(self) -> bytes:
        while b"\n" not in self._buffer:
            if len(self._buffer) > _CHUNK:
                raise WireError(f"{self.address} does not talk HTTP; is that Ollama's address?")
            self._more()
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line.rstrip(b"\r")

    def _read_response(self, method: str) -> Response:
        status = 100
        while status == 100:
            words = self._line().split(None, 2)
            if len(words) < 2 or not words[0].startswith(b"HTTP/1.") or not words[1].isdigit():
                raise WireError(f"{self.address} does not talk HTTP; is that Ollama's address?")
            status = int(words[1])
            headers = self._headers()
        return Response(status, headers, self._chunks(method, status, headers))

    def _headers(self) -> dict[str, str]:
        headers: dict[str, str] = {}
        while line := self._line():
            name, _, value = line.decode("latin-1").partition(":")
            headers[name.strip().lower()] = value.strip()
        return headers

    def _chunks(self, method: str, status: int, headers: dict[str, str]) -> Iterator[bytes]:
        """The body as it arrives; the connection is closed unless its end is known."""
        total = 0
        try:
            for chunk in self._body(method, status, headers):
                total += len(chunk)
                if total > MAX_ANSWER_BYTES:
                    raise WireError(f"Ollama at {self.address} does not stop answering; nothing of it is used")
                yield chunk
            if headers.get("connection", "").lower() == "close":
                self.close()
        except WireError:
            self.close()
            raise
        except OSError as error:
            self.close()
            raise WireError(f"the connection to {self.address} broke ({error.strerror or error}); is Ollama still running?") from error

    def _body(self, method: str, status: int, headers: dict[str, str]) -> Iterator[bytes]:
        if method == "HEAD" or status in (204, 304):
            return
        if headers.get("transfer-encoding", "").lower() == "chunked":
            yield from self._chunked()
        elif headers.get("content-length", "").isdigit():
            yield from self._exactly(int(headers["content-length"]))
        else:
            while data := self._buffer or self._receive():
                self._buffer = b""
                yield data
            self.close()

    def _chunked(self) -> Iterator[bytes]:
        while True:
            try:
                size = int(self._line().split(b";")[0], 16)
            except ValueError:
                raise WireError(f"Ollama at {self.address} sent a broken answer") from None
            yield from self._exactly(size)
            self._line()
            if size == 0:
                return

    def _exactly(self, size: int) -> Iterator[bytes]:
        while size:
            if not self._buffer:
                self._more()
            data, self._buffer = self._buffer[:size], self._buffer[size:]
            size -= len(data)
            yield data


def _api_key(address: Address) -> str:
    import os

    # Only over TLS: a key does not travel in the clear.
    return os.environ.get("OLLAMA_API_KEY", "") if address.scheme == "https" else ""


def _look_up(address: Address, seconds: float) -> list[Any]:
    """Socket addresses of the host; a name server that hangs costs ``seconds`` at most."""
    if address.host == "localhost" or ":" in address.host or address.host.replace(".", "").isdigit():
        return socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    import threading

    found: list[Any] = []

    def ask() -> None:
        try:
            found.append(socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM))
        except OSError as error:
            found.append(error)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(seconds)
    if not found:
        raise TimeoutError
    if isinstance(found[0], OSError):
        raise found[0]
    resolved: list[Any] = found[0]
    return resolved


def _first_socket(families: list[Any], deadline: float) -> socket.socket:
    problem: OSError = TimeoutError()
    for family, kind, protocol, _, where in families:
        candidate = socket.socket(family, kind, protocol)
        try:
            candidate.settimeout(max(0.001, deadline - time.monotonic()))
            candidate.connect(where)
            return candidate
        except OSError as error:
            candidate.close()
            problem = error
    raise problem
