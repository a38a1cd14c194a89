"""``mango explain``: what each part of a command does."""

from __future__ import annotations

import shutil

import click


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("command", nargs=-1, type=click.UNPROCESSED)
def explain(command: tuple[str, ...]) -> None:
    """Say what each part of COMMAND does, from man pages and --help; nothing of it is run.

    Give the command in quotes, so that this shell leaves it as it is; without COMMAND it is read from
    standard input.

    \b
    mango explain 'find . -name "*.log" -mtime +30 -delete'
    mango ask --raw "list open ports" | mango explain
    """
    import sys

    from mango.explain import explain as explain_command
    from mango.explain import render

    text = " ".join(command) if command else ("" if sys.stdin.isatty() else sys.stdin.buffer.read(40_001).decode("utf-8", "replace"))
    parts = explain_command(text)
    click.echo(render(text.strip(), parts, max(40, min(100, shutil.get_terminal_size().columns))), nl=False)
