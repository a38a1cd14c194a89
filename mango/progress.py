"""Progress of long work: one bar that redraws itself on a terminal, plain lines now and then elsewhere."""

from __future__ import annotations

import sys
import time
from typing import Protocol

import click

LINE_SECONDS = 10.0  # between two plain lines
BAR_SECONDS = 0.1


class Progress(Protocol):
    """What long work tells: ``done`` of ``total`` units."""

    def __call__(self, done: int, total: int, /) -> None: ...


class Reporter:
    """Shows ``done`` of ``total`` with a note, on stderr."""

    def __init__(self, label: str):
        self.label = label
        self._terminal = sys.stderr.isatty()
        self._last = 0.0

    def __call__(self, done: int, total: int, note: str = "") -> None:
        now = time.monotonic()
        last = done >= total
        if not last and now - self._last < (BAR_SECONDS if self._terminal else LINE_SECONDS):
            return
        self._last = now
        share = done / total if total else 1.0
        if not self._terminal:
            click.echo(f"{self.label}: {done}/{total} {note}".rstrip(), err=True)
            return
        filled = round(share * 24)
        bar = "█" * filled + "·" * (24 - filled)
        # Erase to the end of the line: the note before may have been longer.
        click.echo(f"\r{self.label} {bar} {share:4.0%} {note}\x1b[K", err=True, nl=last)


def duration(seconds: float) -> str:
    """``1:02:03`` or ``2:03``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
