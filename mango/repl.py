"""The session on a terminal: a request, its command, and one key for what is to be done with it."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from mango.assistant import Assistant
from mango.errors import MangoError, UsageError
from mango.followup import joined
from mango.review import Reviewed, review
from mango.screen import Choice, PlainScreen, Screen
from mango.shell import command_problem

if TYPE_CHECKING:
    from mango.gold import GoldStore

COMMANDS = {
    "/bash": "requests for commands, as at the start",
    "/epic": "an epic, from its context and requirements",
    "/model": "NAME or FILE: answer with this model; alone: say which",
    "/engine": "auto, ollama or embedded: who answers; alone: say who",
    "/gold": "show the commands you accepted",
    "/help": "this",
    "/quit": "leave (Ctrl-D does too)",
}
ACTIONS = (
    Choice("r", "run"),
    Choice("e", "edit"),
    Choice("v", "editor"),
    Choice("c", "copy"),
    Choice("a", "another"),
    Choice("x", "explain"),
    Choice("s", "save"),
    Choice("d", "drop"),
)
_INTRODUCTION = "Say what should be done, in English or Spanish. /help says more, Ctrl-D leaves."
_HELP = """\
A request gives a command; one key then decides:
  r run     it, in your shell         a another  candidate
  e edit    it here                   x explain  its parts
  v editor  edit it in $EDITOR        s save     it as gold: the answer from now on
  c copy    to the clipboard          d drop     it (Enter and Ctrl-C too)
A line that goes on, such as "only the ones from today", or begins with +, refines the last request.
Alt-Enter: a new line. Tab: complete paths and commands. Ctrl-R: search what you asked. Ctrl-C: drop the line."""


LongInputs = Mapping[str, Callable[[str], str]]


def run_repl(assistant: Assistant, explain: Callable[[str], object], long_inputs: LongInputs) -> None:
    """Answer requests until Ctrl-D or /quit; an error never ends it.

    ``explain`` says what a command's parts do. A name of ``long_inputs``, such as /epic, asks for a text of many
    lines, which its function answers.
    """
    screen: Screen
    if assistant.settings.plain or os.environ.get("TERM", "dumb") == "dumb":
        screen = PlainScreen()
    else:
        from mango.screen_full import FullScreen

        screen = FullScreen(assistant, COMMANDS)
    Session(assistant, screen, explain, long_inputs).run()


class Session:
    """What was asked and answered so far, and what to do with it."""

    def __init__(self, assistant: Assistant, screen: Screen, explain: Callable[[str], object], long_inputs: LongInputs):
        self.assistant, self.screen, self.explain, self.long_inputs = assistant, screen, explain, long_inputs
        self.request = ""
        self._more: Iterator[Reviewed] = iter(())
        self._next = ""  # a request begun instead of a key

    def run(self) -> None:
        """Read and answer until the person leaves."""
        self.screen.tell(_INTRODUCTION)
        while True:
            try:
                line = self.screen.read_request(self._next).strip()
                self._next = ""
                if line and not self.answer(line):
                    return
            except KeyboardInterrupt:
                self._next = ""
            except EOFError:
                return
            except MangoError as error:
                self.screen.tell(f"mango: {error.message}")
            except Exception:
                # A bug; but what was typed and answered so far must not be lost with it.
                self.screen.tell(traceback.format_exc())

    def answer(self, line: str) -> bool:
        """Do what the line says; whether the session goes on."""
        word, _, rest = line.partition(" ")
        if word in COMMANDS:
            return self._command(word, rest.strip())
        if line.startswith("/") and " " not in line and not os.path.exists(line):
            raise UsageError(f"there is no {line}; /help shows what there is")
        request = joined(self.request, line)
        if request and request != line:
            self.screen.tell(f"asked: {request}")
        self.request = request or line
        self._more = self.assistant.answers(self.request, many=True)
        self._decide(self._another())
        return True

    def _decide(self, current: Reviewed) -> None:
        """Show the answer and do what the keys say until one of them ends it."""
        self._show(current)
        while True:
            choice = self.screen.choose([c for c in ACTIONS if self._applies(c)])
            try:
                done = self._do(choice, current)
            except MangoError as error:
                self.screen.tell(f"mango: {error.message}")
                continue
            if done is None:
                return
            if done is not current:
                current = done
                self._show(current)

    def _do(self, choice: str, current: Reviewed) -> Reviewed | None:
        """The answer to go on with, or None if this one is done with."""
        command = current.answer.command
        if choice == "run":
            self._run(current)
            return None
        if choice in ("edit", "editor"):
            return self._edited(current, self.screen.edit(command) if choice == "edit" else _in_editor(command))
        if choice == "copy":
            from mango.clipboard import copy

            copy(command)
            self.screen.tell("copied")
        elif choice == "another":
            return self._another()
        elif choice == "explain":
            self.explain(command)
        elif choice == "save":
            self._save(command)
        else:
            self._next = choice.removeprefix("drop")
            return None
        return current

    def _applies(self, choice: Choice) -> bool:
        return self.assistant.task.name == "bash" or choice.action in ("another", "copy", "drop")

    def _show(self, reviewed: Reviewed) -> None:
        self.screen.show(self.assistant.task.render(reviewed.answer.command), reviewed)

    def _another(self) -> Reviewed:
        try:
            found = next(self._more)
        except StopIteration:
            raise UsageError("there is no other answer; edit this one, or say it in other words") from None
        return found

    def _run(self, current: Reviewed) -> None:
        from mango.risk import Level
        from mango.runner import run_command

        if current.risk and current.risk.level >= Level.DESTRUCTIVE and not self.screen.agree("This is destructive. Type yes to run it: "):
            self.screen.tell("nothing was run")
            return
        code = run_command(current.answer.command)
        self.screen.tell(f"exit code {code}" if code else "done")

    def _edited(self, current: Reviewed, command: str) -> Reviewed:
        command = command.replace("\r\n", "\n").strip("\n").rstrip()
        if not command or command == current.answer.command:
            return current
        if problem := command_problem(command):
            raise UsageError(f"that is no valid bash: {problem}; edit it again")
        return review(replace(current.answer, command=command), self.assistant.task, self.assistant.settings.checks)

    def _save(self, command: str) -> None:
        new = self._store().add(self._gold(command))
        self.screen.tell("saved; this request gets this command from now on" if new else "it was saved before")

    def _gold(self, command: str):  # type: ignore[no-untyped-def]
        from mango.gold import Gold

        return Gold.accepted(self.request, command)

    def _store(self) -> GoldStore:
        from mango.gold import GoldStore

        return GoldStore()

    def _command(self, word: str, rest: str) -> bool:
        assistant = self.assistant
        if word == "/quit":
            return False
        if word == "/help":
            self.screen.tell(_HELP + "\n" + "\n".join(f"{name:<8} {does}" for name, does in COMMANDS.items()))
        elif word == "/gold":
            self._show_gold()
        elif word in ("/model", "/engine"):
            if rest:
                assistant.change(**{word[1:]: rest})
            self.screen.tell("{} {}".format(*(n or "built-in or registered model" for n in (assistant.engine.name, assistant.engine.model))))
        elif word in self.long_inputs:
            self.screen.tell("Context first, then one requirement a line, each with a dash. Esc and then Enter sends it, Ctrl-C drops it.")
            self.screen.tell(self.long_inputs[word](self.screen.read_text(rest)))
        elif rest:
            return self.answer(rest)
        return True

    def _show_gold(self) -> None:
        found = self._store().load()
        self.screen.tell("\n".join(f"{g.instruction}\n    {g.command}" for g in found) or f"none yet; the key s saves one in {self._store().path}")


def _in_editor(command: str) -> str:
    import click

    return click.edit(command, extension=".sh") or command
