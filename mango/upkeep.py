"""``mango doctor`` and ``mango config``: what works here, and which settings are in force."""

from __future__ import annotations

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
