"""Running a command for the person who confirmed it: in their shell, on their terminal, with its exit code."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

from mango.errors import DataError, Declined, UsageError

# Shells that read what bash reads; an answer is bash, and fish, csh or nu would misread it.
_READ_BASH = ("bash", "zsh")


def user_shell() -> str:
    """The path of ``$SHELL`` if it reads bash, else of bash, else ``/bin/sh``."""
    shell = os.environ.get("SHELL", "")
    if Path(shell).name in _READ_BASH and os.access(shell, os.X_OK):
        return shell
    return shutil.which("bash") or "/bin/sh"


def run_command(command: str) -> int:
    """Run it in the foreground and give its exit code, 128 + N if signal N ended it.

    Ctrl-C and Ctrl-\\ reach the command alone, and the terminal is put back as it was.
    """
    shell = user_shell()
    sys.stdout.flush()
    with _ignored(signal.SIGINT, signal.SIGQUIT), _terminal_kept():
        try:
            pid = os.posix_spawn(shell, [shell, "-c", command], os.environ, setsigdef=[signal.SIGINT, signal.SIGQUIT, signal.SIGPIPE])
        except OSError as error:
            raise DataError(f"cannot start {shell}: {error.strerror}; set SHELL to a shell that exists") from error
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return code if code >= 0 else 128 - code


@contextlib.contextmanager
def _ignored(*signals: signal.Signals) -> Iterator[None]:
    before = [(s, signal.signal(s, signal.SIG_IGN)) for s in signals]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)


@contextlib.contextmanager
def _terminal_kept() -> Iterator[None]:
    """A command that was killed may leave the terminal without echo."""
    import termios

    try:
        number = os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY)
    except OSError:
        yield
        return
    try:
        before = termios.tcgetattr(number)
        yield
        termios.tcsetattr(number, termios.TCSADRAIN, before)
    finally:
        os.close(number)


def confirm(command: str, remarks: list[str], destructive: bool) -> None:
    """Show the command on the terminal, whatever the standard streams are, and ask; Declined if the answer is no."""
    question = "Run it? Type yes in full: " if destructive else "Run it? [y/N] "
    shown = "".join(f"{line}\n" for line in (*command.splitlines(), "", *remarks))
    try:
        with open("/dev/tty", "w", encoding="utf-8", errors="replace") as out, open("/dev/tty", encoding="utf-8", errors="replace") as typed:
            out.write(f"\n{shown}{question}")
            out.flush()
            said = typed.readline().strip().lower()
    except OSError as error:
        raise UsageError(f"cannot ask on the terminal: {error.strerror}") from error
    if said not in (("yes", "sí", "si") if destructive else ("y", "yes", "s", "sí", "si")):
        raise Declined("nothing was run")


def require_terminal() -> None:
    """UsageError if there is no terminal to ask on."""
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        raise UsageError("--run asks on the terminal, and there is none; add --yes to run without being asked") from None
