"""What waits on standard input beside a request: looked at without taking it, and never shown to a model.

Whoever runs the answer then has all of it, and a loop that reads lines is not robbed of them. The model is only
told a file's name, which stands for standard input: content can be no instruction.
"""

from __future__ import annotations

import os
import re
import select
import stat
import sys

WAIT_SECONDS = 0.5  # for a producer to begin; a pipe that a script only inherited stays silent
_PEEK_BYTES = 4096
_NAMES = {"json": "data.json", "csv": "data.csv", "text": "input.txt"}
_STDIN = "/dev/stdin"
_SPANISH = re.compile(r"[áéíóúñ¿¡]|\b(?:el|la|los|las|un|una|del|qué|que|cuántos?|cuantos?|cuál|cual|con|muestra|cuenta)\b", re.IGNORECASE)
_FILE = re.compile(r"\S\.[A-Za-z]{1,4}\b|/|\bfiles?\b|\barchivos?\b|\bfolder|\bcarpeta", re.IGNORECASE)


def kind_on_stdin(wait: float | None = WAIT_SECONDS) -> str | None:
    """ "json", "csv" or "text" if something waits there, else None; with ``wait`` None, as long as it takes to know."""
    try:
        number = sys.stdin.fileno()
        mode = os.fstat(number).st_mode
        if stat.S_ISREG(mode):
            # Whoever has read a part of the file goes on reading it: it is not meant for us.
            begun = os.lseek(number, 0, os.SEEK_CUR) > 0
            return None if begun else _kind(os.pread(number, _PEEK_BYTES, 0))
        if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
            return None
        return _kind(_peek(number)) if _has_data(number, wait) else None
    except (OSError, ValueError, AttributeError):
        return None


def name_for_stdin(request: str, kind: str) -> str:
    """The request about a file whose name stands for standard input; unchanged if it names files itself."""
    if _FILE.search(request):
        return request
    return f"{request.rstrip(' ?.!')} {'en' if _SPANISH.search(request) else 'in'} {_NAMES[kind]}"


def read_stdin_in(command: str, kind: str) -> str:
    """The command with that file's name replaced by standard input's, which sed cannot change in place."""
    command = re.sub(rf"\bsed -i(?:\.\w+)? (?=.*{re.escape(_NAMES[kind])})", "sed ", command)
    return re.sub(rf"(?<![\w./-])(?:\./)?{re.escape(_NAMES[kind])}(?![\w./-])", _STDIN, command)


def _has_data(number: int, wait: float | None) -> bool:
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return any(event & select.POLLIN for _, event in poll.poll(None if wait is None else wait * 1000))


def _peek(number: int) -> bytes:
    """What a pipe holds, left in it; b"x", which means text, where the system has no way to look."""
    import ctypes

    tee = getattr(ctypes.CDLL(None, use_errno=True), "tee", None)
    if tee is None:
        return b"x"
    read_end, write_end = os.pipe()
    try:
        copied = tee(number, write_end, ctypes.c_size_t(_PEEK_BYTES), ctypes.c_uint(2))  # SPLICE_F_NONBLOCK
        return os.read(read_end, _PEEK_BYTES) if copied > 0 else b"x" if copied < 0 else b""
    finally:
        os.close(read_end)
        os.close(write_end)


def _kind(head: bytes) -> str | None:
    if not head.strip():
        return None
    text = head.decode("utf-8", "replace").lstrip()
    if text[0] in "{[" and re.match(r'[{\[]\s*(?:["{\[\]}]|-?\d)', text):
        return "json"
    first, _, rest = text.partition("\n")
    columns = first.count(",")
    if columns and all(line.count(",") == columns for line in rest.split("\n")[:3] if line and line is not rest.split("\n")[-1]):
        return "csv"
    return "text"
