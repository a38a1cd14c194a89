"""The terminal loop around a function that answers one request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from mango.errors import DataError, MangoError


def run_repl(
    answer: Callable[[str], str],
    show: Callable[[str], None],
    tell: Callable[[str], None],
    history: Path,
    long_inputs: Mapping[str, Callable[[str], str]],
) -> None:
    """Read requests until Ctrl-D; Ctrl-C drops the line, an error never ends the loop.

    ``answer`` gives the text to show, ``show`` prints it, ``tell`` says a line to the person. A name of
    ``long_inputs`` alone on a line asks for a text of many lines, which its function answers.
    """
    from prompt_toolkit import PromptSession, prompt
    from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
    from prompt_toolkit.history import FileHistory

    try:
        history.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(f"cannot write into {history.parent}: {error.strerror}; set MANGO_HOME to a folder of yours") from error
    session: PromptSession[str] = PromptSession(history=FileHistory(str(history)), auto_suggest=AutoSuggestFromHistory(), enable_history_search=True)
    tell("Say what should be done, in English or Spanish. Ctrl-C drops the line, Ctrl-D leaves.")
    while True:
        try:
            request = session.prompt("mango> ").strip()
            if request in long_inputs:
                tell("Context first, then one requirement a line, each with a dash. Esc and then Enter sends it, Ctrl-C drops it.")
                show(long_inputs[request](prompt("... ", multiline=True)))
            elif request:
                show(answer(request))
        except KeyboardInterrupt:
            continue
        except EOFError:
            return
        except MangoError as error:
            tell(error.message)
