"""Records a short session as docs/demo.cast (asciinema, version 2) and docs/demo.svg, from a real terminal.

python scripts/record_demo.py [--out docs]

The keys below are typed into ``mango ask`` in a folder with some files; what is recorded is what came out.
"""

from __future__ import annotations

import argparse
import fcntl
import html
import json
import os
import pty
import re
import select
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path

COLUMNS, ROWS = 80, 20
# What to wait for, then what to type.
SCRIPT = (
    ("mango>", "find the 3 largest files here\r"),
    ("rop", "r"),
    ("mango>", "busca los archivos .log\r"),
    ("rop", "x"),
    ("risk: ", "\r"),
    ("mango>", "delete all files in /var/log\r"),
    ("rop", "d"),
    ("mango>", "\x04"),
)
TYPING_SECONDS, READING_SECONDS = 0.05, 1.2
CURSOR_QUESTION = b"\x1b[6n"
_ESCAPE = re.compile(r"\x1b\[([0-9;?]*)([A-Za-z])|\x1b\][^\x07]*\x07|\x1b.")
_COLOURS = {31: "#e06c75", 32: "#98c379", 33: "#e5c07b", 34: "#61afef", 35: "#c678dd", 36: "#56b6c2"}


class Recorder:
    """A process on a terminal of its own; ``events`` are seconds and text, as asciinema writes them."""

    def __init__(self, arguments: list[str], folder: str, environment: dict[str, str]):
        self.events: list[tuple[float, str]] = []
        self._clock = 0.0  # what the reader sees: waiting for a busy machine is left out
        self._pid, self._terminal = pty.fork()
        if self._pid == 0:
            os.chdir(folder)
            os.execve(arguments[0], arguments, environment)
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def read_until(self, text: str, seconds: float = 60) -> None:
        """Record until the text has come; RuntimeError with what came instead."""
        seen, end = "", time.monotonic() + seconds
        while text not in _ESCAPE.sub("", seen):
            if time.monotonic() > end:
                raise RuntimeError(f"{text!r} did not come: {seen[-400:]!r}")
            seen += self._read(0.2)
        self._read(0.5)

    def type(self, keys: str) -> None:
        self._clock += READING_SECONDS
        for key in keys:
            os.write(self._terminal, key.encode())
            self._clock += TYPING_SECONDS
            self._read(0.05)

    def finish(self) -> None:
        while self._read(1.0):
            pass
        os.waitpid(self._pid, 0)

    def _read(self, seconds: float) -> str:
        if not select.select([self._terminal], [], [], seconds)[0]:
            return ""
        try:
            data = os.read(self._terminal, 65536)
        except OSError:  # the other end is closed
            return ""
        if CURSOR_QUESTION in data:
            os.write(self._terminal, b"\x1b[1;1R")
        text = data.replace(CURSOR_QUESTION, b"").decode("utf-8", "replace")
        self._clock += 0.02
        self.events.append((round(self._clock, 3), text))
        return text


def to_svg(text: str) -> str:
    """The last screen of a terminal that showed the text, as a picture."""
    lines = _screen(text)
    height = 19 * len(lines) + 24
    rows = "\n".join(f'<text x="12" y="{19 * n + 26}" xml:space="preserve">{_spans(line)}</text>' for n, line in enumerate(lines))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {COLUMNS * 8.45 + 24:.0f} {height}" font-family="monospace" font-size="14" fill="#d7dae0">\n'
        f'<rect width="100%" height="100%" rx="8" fill="#21252b"/>\n{rows}\n</svg>\n'
    )


Cell = tuple[str, str]  # a character and its style


def _screen(text: str) -> list[list[Cell]]:
    """Everything the terminal has shown, line by line; knows what prompt_toolkit and the commands of SCRIPT send."""
    lines: list[list[Cell]] = [[]]
    row = column = 0
    style = ""
    position = 0
    while position < len(text):
        if match := _ESCAPE.match(text, position):
            position = match.end()
            numbers, letter = match[1] or "", match[2] or ""
            amount = int(numbers) if numbers.isdigit() else 1
            if letter == "m":
                style = _style(style, numbers)
            elif letter == "A":
                row = max(0, row - amount)
            elif letter == "B":
                row += amount
            elif letter == "C":
                column += amount
            elif letter == "D":
                column = max(0, column - amount)
            elif letter == "K":
                lines[row] = lines[row][:column]
            elif letter == "J":
                lines[row] = lines[row][:column]
                del lines[row + 1 :]
        else:
            char = text[position]
            position += 1
            if char == "\n":
                row += 1
            elif char == "\r":
                column = 0
            elif char >= " ":
                line = lines[row]
                line += [(" ", "")] * (column + 1 - len(line))
                line[column] = (char, style)
                column += 1
        while len(lines) <= row:
            lines.append([])
    return lines[:-1] if not lines[-1] else lines


def _style(style: str, numbers: str) -> str:
    for number in map(int, (numbers or "0").split(";")):
        if number == 0:
            style = ""
        elif number == 1:
            style += ' font-weight="bold"' if "bold" not in style else ""
        elif number in _COLOURS:
            style = re.sub(r' fill="[^"]*"', "", style) + f' fill="{_COLOURS[number]}"'
        elif number == 39:
            style = re.sub(r' fill="[^"]*"', "", style)
    return style


def _spans(line: list[Cell]) -> str:
    spans, run, last = [], "", ""
    for char, style in [*line, ("", "end")]:
        if style != last and run:
            spans.append(f"<tspan{last}>{html.escape(run)}</tspan>")
            run = ""
        run, last = run + char, style
    return "".join(spans)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs"))
    out = parser.parse_args().out
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as home:
        for name, size in (("report.pdf", 90_000), ("server.log", 40_000), ("notes.txt", 900), ("photo.jpg", 200_000)):
            Path(folder, name).write_bytes(b"x" * size)
        kept = {k: v for k, v in os.environ.items() if k in ("PATH", "PYTHONPATH", "HOME")}
        environment = {**kept, "MANGO_HOME": home, "TERM": "xterm", "SHELL": "/bin/bash", "LC_ALL": "C.UTF-8"}
        recorder = Recorder([sys.executable, "-m", "mango", "ask", "--engine", "embedded"], folder, environment)
        for expected, keys in SCRIPT:
            recorder.read_until(expected)
            recorder.type(keys)
        recorder.finish()
    out.mkdir(parents=True, exist_ok=True)
    header = {"version": 2, "width": COLUMNS, "height": ROWS, "env": {"TERM": "xterm", "SHELL": "/bin/bash"}}
    events = [json.dumps([at, "o", text], ensure_ascii=False) for at, text in recorder.events]
    (out / "demo.cast").write_text("\n".join([json.dumps(header), *events]) + "\n", encoding="utf-8")
    (out / "demo.svg").write_text(to_svg("".join(text for _, text in recorder.events)), encoding="utf-8")
    print(f"{out / 'demo.cast'}: {recorder.events[-1][0]:.0f} seconds; {out / 'demo.svg'}")


if __name__ == "__main__":
    main()
