"""The terminal with prompt_toolkit: colours, completion, history with search, a toolbar, single keys."""

from __future__ import annotations

import os
import re
import sys
import threading
from collections.abc import Iterable
from typing import Any

from prompt_toolkit import PromptSession, print_formatted_text
from prompt_toolkit.application import Application
from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
from prompt_toolkit.completion import CompleteEvent, Completer, Completion, PathCompleter
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.lexers import Lexer
from prompt_toolkit.output import ColorDepth
from prompt_toolkit.styles import Style

from mango.assistant import Assistant
from mango.config import home
from mango.highlight import STYLES, Piece, highlight, highlight_lines
from mango.review import Reviewed
from mango.screen import AGREED, Choice

_NARROW = 60


class FullScreen:
    """Draws with the terminal's own sixteen colours; with NO_COLOR only with bold."""

    def __init__(self, assistant: Assistant, commands: dict[str, str]):
        self._assistant = assistant
        # Only where the person wants colours: the empty text counts as unset, as no-color.org says.
        self._depth = ColorDepth.DEPTH_1_BIT if os.environ.get("NO_COLOR") else None
        self._style = Style.from_dict({**STYLES, "bottom-toolbar": "reverse"})
        common: dict[str, Any] = {"style": self._style, "color_depth": self._depth}
        self._requests: PromptSession[str] = PromptSession(
            history=_history(),
            auto_suggest=AutoSuggestFromHistory(),
            completer=RequestCompleter(commands),
            complete_while_typing=False,
            enable_history_search=True,
            key_bindings=_new_line_keys(),
            bottom_toolbar=self._toolbar,
            **common,
        )
        self._edits: PromptSession[str] = PromptSession(lexer=BashLexer(), key_bindings=_new_line_keys(), enable_open_in_editor=True, **common)
        self._answers: PromptSession[str] = PromptSession(**common)
        self._texts: PromptSession[str] = PromptSession(**common)
        self._warming = False
        # Not before the prompt is on the screen: loading would make the person wait for it.
        self._requests.app.after_render += self._warm

    def read_request(self, begun: str) -> str:
        return self._requests.prompt("mango> ", default=begun)

    def read_text(self, begun: str) -> str:
        return self._texts.prompt("... ", default=begun, multiline=True)

    def show(self, text: str, reviewed: Reviewed) -> None:
        is_bash = self._assistant.task.name == "bash"
        fence, _, rest = text.partition("\n")
        body = rest.rpartition("\n```")[0]
        pieces = [("", f"{fence}\n"), *highlight(body), ("", "\n```\n")] if is_bash else [("", text)]
        self._print(pieces, end="")
        for remark in reviewed.remarks():
            level, colon, why = remark.partition(": ")
            style = "class:danger" if level == "destructive" else "class:remark"
            self._print([(style, level + colon), ("", why)])

    def choose(self, choices: list[Choice]) -> str:
        keys = KeyBindings()
        for choice in choices:
            keys.add(choice.key, eager=True)(_exit_with(choice.action))
        for key in (Keys.Enter, Keys.ControlC, Keys.ControlD, Keys.Escape):
            keys.add(key, eager=key != Keys.Escape)(_exit_with("drop"))

        @keys.add(Keys.BracketedPaste)
        @keys.add(Keys.Any)
        def _(event: KeyPressEvent) -> None:
            # Whoever types something else begins the next request.
            if event.data.isprintable() or len(event.data) > 1:
                event.app.exit(result=f"drop{event.data}")

        menu: PromptSession[str] = PromptSession(key_bindings=keys, style=self._style, color_depth=self._depth, erase_when_done=True)
        return menu.prompt(FormattedText(_menu(choices, self._columns())))

    def edit(self, command: str) -> str:
        try:
            return self._edits.prompt("edit> ", default=command)
        except (KeyboardInterrupt, EOFError):
            return command

    def agree(self, question: str) -> bool:
        try:
            return self._answers.prompt(FormattedText([("class:danger", question)])).strip().lower() in AGREED
        except (KeyboardInterrupt, EOFError):
            return False

    def tell(self, text: str) -> None:
        self._print([("", text)])

    def _print(self, pieces: list[Piece], end: str = "\n") -> None:
        print_formatted_text(FormattedText(pieces), end=end, style=self._style, color_depth=self._depth, flush=True)

    def _columns(self) -> int:
        return self._requests.output.get_size().columns

    def _toolbar(self) -> str:
        engine, model = self._assistant.names
        folder = re.sub(rf"^{re.escape(os.path.expanduser('~'))}(?=/|$)", "~", _folder())
        parts = [engine, model or self._assistant.task.name, folder]
        if self._columns() >= _NARROW + len(folder):
            parts.append("/help")
        return (" " + " · ".join(p for p in parts if p))[: self._columns() - 1]

    def _warm(self, app: Application[str]) -> None:
        """Load the engine while the person reads the prompt."""
        if not self._warming:
            self._warming = True
            threading.Thread(target=self._assistant.warm, daemon=True).start()


class RequestCompleter(Completer):
    """``/commands`` at the beginning of a line, paths everywhere else."""

    def __init__(self, commands: dict[str, str]):
        self._commands = commands
        self._paths = PathCompleter(expanduser=True)

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        text = document.text_before_cursor
        if text.startswith("/") and " " not in text:
            yield from (Completion(name, -len(text), display_meta=does) for name, does in self._commands.items() if name.startswith(text))
        word = re.split(r"[\s'\"]", text)[-1]
        if word:
            yield from self._paths.get_completions(Document(word), complete_event)


class BashLexer(Lexer):
    """Colours of a command that is being edited."""

    def lex_document(self, document: Document) -> Any:
        lines = highlight_lines(document.text)
        return lambda number: lines[number] if number < len(lines) else []


def _history() -> History:
    file = home() / "history"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a"):
            return FileHistory(str(file))
    except OSError as error:
        print(f"mango: what you ask is not kept: cannot write {file}: {error.strerror}", file=sys.stderr)
        return InMemoryHistory()


def _new_line_keys() -> KeyBindings:
    keys = KeyBindings()

    @keys.add(Keys.Escape, Keys.Enter)
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    return keys


def _exit_with(action: str) -> Any:
    def leave(event: KeyPressEvent) -> None:
        event.app.exit(result=action)

    return leave


def _menu(choices: list[Choice], columns: int) -> list[Piece]:
    """``run edit ...`` with the keys in bold, on a narrow screen only the letters and the words that fit."""
    pieces: list[Piece] = []
    for choice in choices:
        before, key, after = choice.action.partition(choice.key)
        pieces += (
            [("", f" {before}"), ("bold underline", key), ("", f"{after} ")] if key else [("bold underline", f" {choice.key}"), ("", f":{choice.action} ")]
        )
    if sum(len(text) for _, text in pieces) < columns:
        return pieces
    return [("bold", "/".join(c.key for c in choices)), ("", " (? /help) ")]


def _folder() -> str:
    try:
        return os.getcwd()
    except OSError:
        return "(folder is gone)"
