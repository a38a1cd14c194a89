"""What a session shows and asks, as lines: for screen readers, dumb terminals and logs."""

from __future__ import annotations

import contextlib
import sys
from typing import NamedTuple, Protocol

from mango.config import home
from mango.review import Reviewed


class Choice(NamedTuple):
    """One key and the action it stands for."""

    key: str
    action: str


class Screen(Protocol):
    """The terminal as a session sees it; KeyboardInterrupt drops what is being typed, EOFError leaves."""

    def read_request(self, begun: str) -> str: ...

    def read_text(self, begun: str) -> str:
        """A text of many lines."""

    def show(self, text: str, reviewed: Reviewed) -> None: ...

    def choose(self, choices: list[Choice]) -> str:
        """The chosen action, or "drop" with the beginning of the next request behind it."""

    def edit(self, command: str) -> str: ...

    def agree(self, question: str) -> bool:
        """Whether the person typed yes in full."""

    def tell(self, text: str) -> None: ...


AGREED = ("yes", "sí", "si")


class PlainScreen:
    """Reads and writes lines; nothing is redrawn, nothing is coloured."""

    def __init__(self) -> None:
        for stream in (sys.stdin, sys.stdout, sys.stderr):
            # An old locale must not turn a file name into an error.
            with contextlib.suppress(AttributeError):
                stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        self._history = home() / "history_plain"
        # Line editing and Ctrl-R where the terminal has them.
        with contextlib.suppress(ImportError, OSError):
            import readline

            readline.read_history_file(self._history)

    def read_request(self, begun: str) -> str:
        if begun:
            return begun
        line = self._input("mango> ")
        with contextlib.suppress(ImportError, OSError):
            import readline

            self._history.parent.mkdir(parents=True, exist_ok=True)
            readline.write_history_file(self._history)
        return line

    def read_text(self, begun: str) -> str:
        """Lines up to an empty one."""
        lines = [begun] if begun else []
        while line := self._input("... "):
            lines.append(line)
        return "\n".join(lines)

    def show(self, text: str, reviewed: Reviewed) -> None:
        print(text, end="", flush=True)
        for remark in reviewed.remarks():
            self.tell(remark)

    def choose(self, choices: list[Choice]) -> str:
        said = self._input(", ".join(f"{c.key} {c.action}" for c in choices) + ", or the next request: ").strip()
        found = [c.action for c in choices if said in (c.key, c.action)]
        return found[0] if found else f"drop{said}"

    def edit(self, command: str) -> str:
        """The command typed anew; an empty line keeps it. Only one line: $EDITOR is there for more."""
        return self._input("Type the new command, or nothing to keep it: ") or command

    def agree(self, question: str) -> bool:
        return self._input(question).strip().lower() in AGREED

    def tell(self, text: str) -> None:
        print(text, flush=True)

    def _input(self, prompt: str) -> str:
        try:
            return input(prompt)
        except (EOFError, KeyboardInterrupt):
            print(flush=True)
            raise
