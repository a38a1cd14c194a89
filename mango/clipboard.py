"""The clipboard of the terminal that the person sits at, over ssh and inside of tmux and screen too."""

from __future__ import annotations

import base64
import os
import shutil

from mango.errors import DataError

MOST_BYTES = 74_994  # xterm and tmux take no longer sequence


def copy_sequence(text: str, environment: dict[str, str] | os._Environ[str]) -> str:
    """OSC 52 with the text, wrapped for screen or an old tmux where one stands between."""
    data = text.encode()
    if len(data) > MOST_BYTES:
        raise DataError(f"{len(data)} bytes are too many for the terminal's clipboard, which takes {MOST_BYTES}")
    sequence = f"\x1b]52;c;{base64.b64encode(data).decode()}\x07"
    if environment.get("TMUX"):
        return "\x1bPtmux;" + sequence.replace("\x1b", "\x1b\x1b") + "\x1b\\"
    if environment.get("STY"):
        # screen hands strings of at most 768 bytes through to its terminal.
        return "".join(f"\x1bP{sequence[i : i + 700]}\x1b\\" for i in range(0, len(sequence), 700))
    return sequence


def copy(text: str) -> None:
    """Put the text on the clipboard; whether the terminal allows it cannot be known. DataError without a terminal."""
    # tmux does it better itself: it also keeps the text, and needs no setting to pass it on.
    if os.environ.get("TMUX") and _copy_by_tmux(text):
        return
    try:
        with open("/dev/tty", "w", encoding="ascii") as terminal:
            terminal.write(copy_sequence(text, os.environ))
    except OSError as error:
        raise DataError(f"there is no terminal to copy with: {error.strerror}") from error


def _copy_by_tmux(text: str) -> bool:
    tool = shutil.which("tmux")
    if tool is None:
        return False
    import subprocess

    return subprocess.run([tool, "load-buffer", "-w", "-"], input=text.encode(), capture_output=True, check=False).returncode == 0
