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


class RateReporter(Reporter):
    """The same with speed and time left; ``unit`` is what is counted."""

    def __init__(self, label: str, unit: str):
        super().__init__(label)
        self._unit = unit
        self._began: tuple[float, int] | None = None

    def __call__(self, done: int, total: int, note: str = "") -> None:
        now = time.monotonic()
        # What was done before the first call took no time of this process.
        began, at_first = self._began = self._began or (now, done)
        speed = (done - at_first) / max(now - began, 1e-6)
        left = f", {duration((total - done) / speed)} left" if speed else ""
        super().__call__(done, total, f"{self._unit}, {speed:.0f} {self._unit}/s{left} {note}".rstrip())


def duration(seconds: float) -> str:
    """``1:02:03`` or ``2:03``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
