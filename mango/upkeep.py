"""``mango doctor``, ``config``, ``gold`` and ``init``: what works here, which settings hold, accepted commands, the shell's key."""

from __future__ import annotations

from pathlib import Path

import click

from mango.config import commented_toml, config_file, resolve
from mango.errors import DataError, ExitCode, UsageError


@click.command()
def doctor() -> int:
    """Check everything that asking and training need, one line each, with the remedy.

    Exit code 0 if both can work, 3 if `mango ask` cannot, 7 if only `mango train` cannot.
    """
    from mango.doctor import examine, lines, stopped

    checks = examine()
    for line in lines(checks):
        click.echo(line)
    hindered = stopped(checks)
    return ExitCode.NO_ENGINE if "ask" in hindered else ExitCode.MISSING_EXTRA if hindered else ExitCode.OK


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object: setting -> value and origin.")
@click.pass_context
def config(ctx: click.Context, as_json: bool) -> None:
    """Show every setting with its value and where it comes from."""
    if ctx.invoked_subcommand is not None:
        return
    settings = resolve()
    if as_json:
        import json

        click.echo(json.dumps({k: {"value": r.value, "origin": r.origin} for k, r in settings.items()}, ensure_ascii=False))
        return
    values = {k: repr(r.value) if isinstance(r.value, str) else str(r.value) for k, r in settings.items()}
    widths = max(map(len, values)), max(map(len, values.values()))
    for key, resolved in settings.items():
        click.echo(f"{key:<{widths[0]}}  {values[key]:<{widths[1]}}  {resolved.origin}")


@config.command()
def init() -> None:
    """Write the config file with every setting explained and commented out; an existing one is kept."""
    path = config_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as stream:
            stream.write(commented_toml())
    except FileExistsError:
        raise UsageError(f"{path} exists already; edit it, or remove it first") from None
    except OSError as error:
        raise DataError(f"cannot write {path}: {error.strerror}") from error
    click.echo(path)


@config.command()
def path() -> None:
    """Print where the config file is looked for."""
    click.echo(config_file())


@click.group()
def gold() -> None:
    """Commands you accepted: they answer the same request again, and `mango data build --from` learns from them."""


@gold.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, as in the file.")
def gold_list(as_json: bool) -> None:
    """Show them, numbered, the newest last."""
    from mango.gold import GoldStore, to_jsonl

    found = GoldStore().load()
    if as_json:
        click.echo(to_jsonl(found), nl=False)
        return
    for number, accepted in enumerate(found, 1):
        click.echo(f"{number:>4}  {accepted.instruction}")
        for line in accepted.command.splitlines():
            click.echo(f"      {line}")


@gold.command("add")
@click.argument("request")
@click.argument("command")
def gold_add(request: str, command: str) -> None:
    """Accept COMMAND as the answer to REQUEST."""
    from mango.gold import Gold, GoldStore
    from mango.shell import command_problem

    accepted = Gold.accepted(request, command)
    if problem := command_problem(accepted.command):
        raise UsageError(f"that is no valid bash: {problem}")
    if not GoldStore().add(accepted):
        click.echo("mango: this command was accepted for this request before", err=True)


@gold.command("remove")
@click.argument("numbers", nargs=-1, required=True, type=int)
def gold_remove(numbers: tuple[int, ...]) -> None:
    """Take out the commands with these numbers of `mango gold list`."""
    from mango.gold import GoldStore

    for gone in GoldStore().remove(set(numbers)):
        click.echo(f"removed: {gone.instruction}")


@gold.command("export")
@click.argument("file", required=False, type=click.Path(path_type=Path))
def gold_export(file: Path | None) -> None:
    """Write them to FILE, or to standard output, for `mango data build --from FILE`."""
    from mango.files import write_whole
    from mango.gold import GoldStore, to_jsonl

    text = to_jsonl(GoldStore().load())
    if file is None:
        click.echo(text, nl=False)
    else:
        write_whole(file, text.encode())
        click.echo(file)


@click.command("init")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.option("--key", metavar="KEY", help="The key, such as alt-m (the default), ctrl-g or ctrl-x m; also the setting widget_key.")
def init_shell(shell: str, key: str | None) -> None:
    """Print what gives your shell a key that turns the line you typed into the command, and completions.

    The command lands in the line to be edited; it is not run. Ctrl-C while it is looked for keeps your line.

    \b
    eval "$(mango init bash)"       # in ~/.bashrc; zsh likewise in ~/.zshrc
    mango init fish | source        # in ~/.config/fish/config.fish
    """
    from mango.widgets import init_text

    settings = resolve(widget_key=key)
    click.echo(init_text(shell, str(settings["widget_key"].value)), nl=False)
