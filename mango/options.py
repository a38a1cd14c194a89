"""Which long options an installed program has, from its man page and its ``--help``; read once and cached."""

from __future__ import annotations

import contextlib
import json
import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from mango.config import home
from mango.manual import find_page, page_text, run_help, trusted_binary

_LONG = re.compile(r"(?<![\w-])--(\[no-?\])?([A-Za-z0-9][\w.-]*)")
# "Commands:", "Available sub-commands:", a man page's heading: options then differ from one sub-command to the next.
_SUB_COMMANDS = re.compile(r"^(?:[\w ]{0,30}\b)?(?:sub-?)?commands?[^.:\n]{0,20}:\s*$|<(?:sub-?)?command>|^\.S[HS] .*COMMANDS", re.IGNORECASE | re.MULTILINE)
_PARTIAL = re.compile(r"not the full help|--help[ =]all|--help-all|--long-help|-hh\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Options:
    """``options`` with their dashes; ``complete`` if ``--help`` was read too, so that what is missing does not exist."""

    options: frozenset[str]
    complete: bool
    sub_commands: bool

    def has(self, option: str) -> bool:
        """Is it an option, or the beginning of one, as GNU's programs accept?"""
        return option in self.options or any(known.startswith(option) for known in self.options)


def parse_options(text: str) -> frozenset[str]:
    """Every long option that a text mentions; ``--[no-]x`` counts as two."""
    found = set()
    for negated, name in _LONG.findall(text):
        name = name.rstrip(".-")
        found.add(f"--{name}")
        if negated:
            found.add(f"--no-{name}")
    return frozenset(found)


class KnownOptions:
    """What is known of installed programs; the file of the cache may be absent, old or not writable."""

    def __init__(self, file: Path | None = None):
        self.file = file or home() / "options.json"

    def lacks(self, program: str, option: str) -> bool:
        """Is it sure that the program at that path has no such long option?"""
        known = self._cached.get(program)
        if known is None or known["stamp"] != _stamp(program):
            known = self._keep(program, _read_page(program))
        options = _options(known)
        if options.has(option) or options.sub_commands:
            return False
        if not options.complete:
            said = _ask_help(program)
            options = _options(self._keep(program, _read_page(program) + "\n" + said, complete=_says_all(said, _read_page(program))))
        # A --help that names next to no option says nothing about the others.
        return options.complete and len(options.options) > 2 and not options.sub_commands and not options.has(option)

    @cached_property
    def _cached(self) -> dict[str, dict[str, object]]:
        try:
            found = json.loads(self.file.read_text(encoding="utf-8"))
            return {k: v for k, v in found.items() if set(v) == {"stamp", "options", "complete", "sub_commands"}}
        except (OSError, ValueError, AttributeError, TypeError):
            return {}

    def _keep(self, program: str, text: str, complete: bool = False) -> dict[str, object]:
        known: dict[str, object] = {
            "stamp": _stamp(program),
            "options": sorted(parse_options(text)),
            "complete": complete,
            "sub_commands": _SUB_COMMANDS.search(text) is not None,
        }
        self._cached[program] = known
        temporary = self.file.with_name(f".{self.file.name}.{os.getpid()}")
        # A cache that cannot be written costs time, nothing else.
        with contextlib.suppress(OSError):
            self.file.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(self._cached), encoding="utf-8")
            os.replace(temporary, self.file)
        return known


def _options(known: dict[str, object]) -> _Options:
    return _Options(frozenset(known["options"]), bool(known["complete"]), bool(known["sub_commands"]))  # type: ignore[call-overload]


def _says_all(said: str, page: str) -> bool:
    return bool(page) or (bool(parse_options(said)) and _PARTIAL.search(said) is None)


def _stamp(program: str) -> list[int]:
    found = os.stat(program)
    return [found.st_mtime_ns, found.st_size]


def _read_page(program: str) -> str:
    page = find_page(Path(program).name)
    # \- and \^ are hyphens and nothing; \fB, \fI and \fR change the font in the middle of options.
    return re.sub(r"\\f(?:[BIRP]|\(..|\[\w*\])|\\\^", "", page_text(page).replace(r"\-", "-")) if page else ""


def _ask_help(program: str) -> str:
    """What ``--help`` prints; "" if running it is not known to be harmless, or if it is another program of that name."""
    trusted = trusted_binary(Path(program).name)
    return run_help(trusted) if trusted is not None and os.path.samefile(trusted, program) else ""
