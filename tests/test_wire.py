"""Addresses as OLLAMA_HOST holds them, and the client's own HTTP."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
from pathlib import Path

import pytest

from mango.errors import UsageError
from mango.serving.wire import Address, Connection
from tests.fake_ollama import FakeOllama, response


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("", "http://127.0.0.1:11434"),
        ("example.org", "http://example.org:11434"),
        ("example.org:8080", "http://example.org:8080"),
        (":8080", "http://127.0.0.1:8080"),
        ("0.0.0.0", "http://127.0.0.1:11434"),
        ("0.0.0.0:8080", "http://127.0.0.1:8080"),
        ("http://example.org", "http://example.org:80"),
        ("https://example.org", "https://example.org:443"),
        ("https://example.org/ollama/", "https://example.org:443/ollama"),
        ("HTTPS://example.org:8443/a/b", "https://example.org:8443/a/b"),
        ("example.org/x", "http://example.org:11434/x"),
        ("[::1]:8080", "http://[::1]:8080"),
        ("::1", "http://[::1]:11434"),
        ("[::]", "http://[::1]:11434"),
        ('"127.0.0.1:1"', "http://127.0.0.1:1"),
    ],
)
def test_address(text: str, url: str) -> None:
    assert str(Address.parse(text)) == url


@pytest.mark.parametrize("text", ["ftp://x", "x:port", "x:0", "x:99999", "http://x:1.5"])
def test_no_address(text: str) -> None:
    with pytest.raises(UsageError, match="OLLAMA_HOST"):
        Address.parse(text)


def test_connection_is_kept_and_bodies_end_where_they_end() -> None:
    chunked = b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{"a\r\n5;x=y\r\n":1}\n\r\n0\r\n\r\n'
    with FakeOllama({"/chunked": chunked, "/plain": response(b"abc"), "/none": b"HTTP/1.1 204 No Content\r\n\r\n"}) as server:
        connection = Connection(Address.parse(server.url), 1.0)
        for path, body in (("/chunked", b'{"a":1}\n'), ("/plain", b"abc"), ("/none", b""), ("/chunked", b'{"a":1}\n')):
            assert connection.request("GET", path, seconds=2).body() == body
        first = connection._socket
        assert list(connection.request("GET", "/chunked", seconds=2).lines()) == [b'{"a":1}']
        assert connection._socket is first
        connection.close()


def test_a_path_before_the_api(tmp_path: Path) -> None:
    with FakeOllama({"/proxy/api/version": response(b'{"version":"0.33.0"}')}) as server:
        assert Connection(Address.parse(server.url + "/proxy/"), 1.0).request("GET", "/api/version", seconds=2).body() == b'{"version":"0.33.0"}'


@pytest.mark.skipif(not shutil.which("openssl"), reason="needs openssl to make a certificate")
def test_https_is_verified_and_carries_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from mango.serving.wire import WireError

    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"),
            *("-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate),
        ],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    heard: list[bytes] = []

    def serve(listener: socket.socket) -> None:
        for _ in range(2):
            try:
                with context.wrap_socket(listener.accept()[0], server_side=True) as client:
                    heard.append(client.recv(4096))
                    client.sendall(response(b"secret"))
            except OSError:
                continue

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, args=(listener,), daemon=True).start()
        address = Address.parse(f"https://localhost:{listener.getsockname()[1]}")
        with pytest.raises(WireError, match=r"(?i)certificate"):
            Connection(address, 2.0).request("GET", "/", seconds=3)
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        monkeypatch.setenv("OLLAMA_API_KEY", "k3y")
        assert Connection(address, 2.0).request("GET", "/", seconds=3).body() == b"secret"
    assert b"Authorization: Bearer k3y" in heard[-1]
