"""Command line: options and output. It orchestrates; what happens is decided in the modules it calls."""

from __future__ import annotations

import errno
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from mango import __version__
from mango.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from mango.config import Settings

_LAZY = {
    "config": "mango.upkeep:config",
    "data": "mango.data.commands:data",
    "doctor": "mango.upkeep:doctor",
    "export": "mango.export.commands:export",
    "explain": "mango.explain_commands:explain",
    "gold": "mango.upkeep:gold",
    "init": "mango.upkeep:init_shell",
    "models": "mango.serving.commands:models",
    "register": "mango.serving.commands:register",
    "train": "mango.training.commands:train",
}


class LazyGroup(click.Group):
    """A group whose larger commands are imported when they are used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted([*super().list_commands(ctx), *_LAZY])

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name in _LAZY:
            module, attribute = _LAZY[name].split(":")
            command: click.Command = getattr(import_module(module), attribute)
            return command
        return super().get_command(ctx, name)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="mango")
def cli() -> None:
    """A local terminal assistant: a request in English or Spanish in, one bash block out.

    \b
    mango ask "find the ten largest files under /var/log"
    mango ask            # on a terminal: a prompt with history
    """


@cli.command()
@click.argument("request", nargs=-1)
@click.option("--raw", is_flag=True, help="Print the bare command, without the fence.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object: request, command, engine, model, attempts, seconds, risk, problems.")
@click.option(
    "-n",
    "--candidates",
    "count",
    type=click.IntRange(1, 9),
    default=1,
    help="So many different answers, the best first: blocks with an empty line between, or `candidates` of the JSON object.",
)
@click.option("--refuse", type=click.Choice(["changes", "destructive"]), help="Print no command of this risk or a higher one; exit code 9 instead.")
@click.option("--run", "run_it", is_flag=True, help="Ask on the terminal whether to run the command; its exit code is returned (10: you said no).")
@click.option("--yes", is_flag=True, help="With --run: run without asking, for scripts; never what is destructive (exit code 9).")
@click.option("--stdin/--no-stdin", "piped", default=None, help="Whether the command is to read standard input (default: if something waits there).")
@click.option("--engine", metavar="auto|ollama|embedded", help="Who answers (default auto: Ollama if it has your model, else the built-in model).")
@click.option("--model", metavar="NAME|FILE", help="A model in Ollama or a GGUF file (default: mango-TASK in Ollama, else the built-in model).")
@click.option("--threads", type=int, help="CPU threads of the embedded engine (default 2).")
@click.option("--plain", is_flag=True, default=None, help="At the prompt: lines only, for screen readers and dumb terminals.")
@click.option("--task", "task_name", metavar="bash|epic", default="bash", help="What is asked for (default bash).")
@click.option("--markdown", is_flag=True, help="epic: print Markdown instead of JSON.")
@click.option("--jira", is_flag=True, help="epic: print CSV for Jira's importer instead of JSON.")
@click.option("--out", metavar="DIR", type=click.Path(file_okay=False), help="epic: also write EPIC-00N.json into this folder; nothing is overwritten.")
@click.option("--id", default="", metavar="N", help="epic: its number (default: the next free one in --out, else 1).")
@click.option("--strict", is_flag=True, help="epic: fail if a requirement is not covered.")
def ask(
    request: tuple[str, ...],
    raw: bool,
    as_json: bool,
    count: int,
    refuse: str | None,
    run_it: bool,
    yes: bool,
    piped: bool | None,
    engine: str | None,
    model: str | None,
    threads: int | None,
    plain: bool | None,
    task_name: str,
    **epic: Any,
) -> int:
    """Answer REQUEST with exactly one bash block, or with an epic.

    Without REQUEST it is read from standard input, or asked for on a terminal. Nothing is run unless you say so.
    For an epic REQUEST is a JSON, Markdown or text file, "-" for standard input, or the text itself.

    \b
    mango ask "busca los archivos de más de 100 MB en /var"
    mango ask --raw "count the lines of all .py files" | tee next.sh
    journalctl -p err | mango ask --run "which unit fails most"
    mango ask --task epic --model qwen2.5-coder:14b context.json --out epics
    """
    from mango.assistant import Assistant
    from mango.config import load_settings
    from mango.tasks import get_task

    _check_combination(raw, as_json, count, run_it, yes)
    task = get_task(task_name)
    if task.name == "bash" and (given := [name for name, value in epic.items() if value]):
        raise UsageError(f"--{given[0]} is for epics; add --task epic")
    settings = load_settings(engine=engine, model=model, threads=threads, plain=plain)
    if task.name == "epic":
        if raw or as_json or run_it or refuse or count > 1:
            raise UsageError("--raw, --json, --run, --refuse and -n are for commands; an epic is JSON unless --markdown or --jira says otherwise")
        _ask_epic(request, settings, **epic)
        return ExitCode.OK
    assistant = Assistant(settings, _tell, gold=engine is None and model is None)
    if not request and sys.stdin.isatty():
        from mango.repl import run_repl

        run_repl(assistant, lambda command: run(["explain", "--", command]), {"/epic": lambda text: _epic_of(text, assistant.settings)})
        return ExitCode.OK
    from mango.review import allowed, best

    text = " ".join(request) if request else _read_stdin(task.max_request_chars)
    kind = _kind_on_stdin(piped) if request else None
    found = allowed(best(assistant.answers(text, count > 1, kind), count), refuse)
    if run_it:
        return _run_answer(found[0], yes)
    _print(_render_json(found, count) if as_json else _render_raw(found[0]) if raw else "\n".join(task.render(r.answer.command) for r in found))
    for number, reviewed in enumerate(found, 1):
        for remark in reviewed.remarks():
            _tell(f"mango: {f'{number}: ' if count > 1 else ''}{remark}")
    if len(found) < count:
        _tell(f"mango: the model has only {len(found)} different answers to this")
    return ExitCode.OK


def _kind_on_stdin(piped: bool | None) -> str | None:
    if piped is False:
        return None
    from mango.piped import WAIT_SECONDS, kind_on_stdin

    return kind_on_stdin(None if piped else WAIT_SECONDS)


def _check_combination(raw: bool, as_json: bool, count: int, run_it: bool, yes: bool) -> None:
    if raw and as_json:
        raise UsageError("--raw and --json exclude each other; give one of them")
    if raw and count > 1:
        raise UsageError("--raw prints one bare command; use --json, or the blocks, with --candidates")
    if run_it and (raw or as_json or count > 1):
        raise UsageError("--run leaves standard output to the command; leave out --raw, --json and --candidates")
    if yes and not run_it:
        raise UsageError("--yes answers the question of --run; give both")
    if run_it and not yes:
        from mango.runner import require_terminal

        require_terminal()


def _run_answer(reviewed: Any, yes: bool) -> int:
    """Run the command if the person, or --yes, says so; its exit code."""
    from mango.risk import Level
    from mango.runner import confirm, run_command

    remarks, command = [*reviewed.remarks()], reviewed.answer.command
    if not yes:
        confirm(command, remarks, reviewed.risk.level >= Level.DESTRUCTIVE)
    elif reviewed.risk.level >= Level.DESTRUCTIVE:
        from mango.errors import Risky

        raise Risky(f"--yes runs nothing destructive, and this is: {command} ({remarks[-1]}); without --yes you are asked")
    else:
        for remark in remarks:
            _tell(f"mango: {remark}")
    return run_command(command)


def _ask_epic(request: tuple[str, ...], settings: Settings, out: str | None, **options: Any) -> None:
    from pathlib import Path

    from mango.epic_answer import EpicForm, answer_epic, read_request

    if not request and sys.stdin.isatty():
        raise UsageError("give a file, a text, or - for standard input; or start `mango ask` and type /epic")
    form = EpicForm(out=Path(out) if out else None, **options)
    _print(answer_epic(read_request(request, sys.stdin.buffer.read), settings, form, _tell))


def _epic_of(text: str, settings: Settings) -> str:
    from mango.epic_answer import EpicForm, answer_epic
    from mango.epics.brief import read_text

    return answer_epic(read_text(text), settings, EpicForm(), _tell)


def run(arguments: list[str]) -> int:
    """The exit code of one ``mango`` command; messages of expected failures go to stderr, one line each."""
    try:
        if not arguments and "_MANGO_COMPLETE" not in os.environ:
            click.echo(cli.get_help(click.Context(cli, info_name="mango")), err=True)
            return ExitCode.USAGE
        result = cli.main(arguments, prog_name="mango", standalone_mode=False)
        return result if isinstance(result, int) else ExitCode.OK
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "mango"
        _tell(f"mango: {error.format_message()} (see {command} --help)")
        return ExitCode.USAGE
    except click.ClickException as error:
        _tell(f"mango: {error.format_message()}")
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # The reader went away; Python must not complain about it again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.INPUT
    except OSError as error:
        # A disk that fills up or a folder that may not be written to can be met anywhere; anything else is a bug.
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM):
            raise
        _tell(f"mango: {error.strerror}: {error.filename or 'while writing'}; free some space or choose another folder")
        return ExitCode.INPUT


def _read_stdin(limit: int) -> str:
    # One more than allowed is enough to see that it is too long; four bytes a character at most.
    raw = sys.stdin.buffer.read(4 * limit + 4)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("utf-8", "ignore")
        if len(text) > limit:
            return text
        raise UsageError("standard input is not UTF-8 text; give the request as plain text") from None


def _render_raw(reviewed: Any) -> str:
    return f"{reviewed.answer.command}\n"


def _render_json(found: list[Any], count: int) -> str:
    import json

    rows = [reviewed.as_json() for reviewed in found]
    return json.dumps(rows[0] if count == 1 else {"candidates": rows}, ensure_ascii=False) + "\n"


def _print(text: str) -> None:
    """Write an answer whole or fail: a full disk is an error, not half an answer with exit code 0."""
    try:
        # Always UTF-8: a file name must not change with the locale, and an old locale could not print it.
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode())
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        from mango.errors import DataError

        raise DataError(f"cannot write the answer to standard output: {error.strerror}") from error


def _tell(line: str) -> None:
    click.echo(line, err=True)
