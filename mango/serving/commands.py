"""``mango register`` and ``mango models``: what stands in Ollama, and which of it is ``latest``."""

from __future__ import annotations

from pathlib import Path

import click

from mango.config import Settings, load_settings
from mango.engines import BUILT_IN
from mango.engines.choice import open_server
from mango.errors import EngineError
from mango.tasks import TASKS, get_task


def _say(line: str) -> None:
    click.echo(line, err=True)


@click.command()
@click.argument("gguf", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--task", "task_name", type=click.Choice(sorted(TASKS)), default="bash", show_default=True)
@click.option("--name", default="", help="Name in Ollama (default: mango-TASK).")
@click.option("--quantize", type=click.Choice(["Q4_K_M", "Q4_K_S", "Q8_0"]), help="Let Ollama quantize an F16, BF16 or F32 file.")
@click.option("--request", default="", help="The trial request that the model must answer to be accepted.")
def register(gguf: Path | None, task_name: str, name: str, quantize: str | None, request: str) -> None:
    """Register GGUF (default: the built-in model) with Ollama, verified.

    The prompts that Ollama renders are compared with the ones of training, and one request is asked. Only
    then does NAME:latest move to the new model, which also gets a dated tag. A file that fails is removed.

    \b
    mango register runs/first/mango-bash-q6_k.gguf
    ollama run mango-bash "list the files here"
    """
    from mango.serving.registry import register as register_model

    settings = load_settings()
    done = register_model(gguf or BUILT_IN, get_task(task_name), open_server(settings), settings, name=name, quantize=quantize or "", request=request, say=_say)
    _say(f"{done.request!r} was answered with {done.answer!r}")
    click.echo(f"{done.tag} (now {done.name}:latest)")


@click.group(invoke_without_command=True)
@click.pass_context
def models(ctx: click.Context) -> None:
    """List models: the built-in one and Ollama's; move back, remove."""
    if ctx.invoked_subcommand is None:
        _list(load_settings())


@models.command()
@click.argument("name", default="mango-bash")
def rollback(name: str) -> None:
    """Move NAME:latest (default mango-bash) to the model registered before it."""
    from mango.serving.registry import rollback as roll_back

    click.echo(f"{name}:latest is now {roll_back(open_server(load_settings()), name)}")


@models.command()
@click.argument("model")
def remove(model: str) -> None:
    """Remove one model of Ollama (NAME:TAG), or a NAME with all its tags."""
    from mango.serving.registry import remove as remove_model

    for gone in remove_model(open_server(load_settings()), model):
        click.echo(f"removed {gone}")


def _list(settings: Settings) -> None:
    rows = [("built-in", BUILT_IN.stem, _size(BUILT_IN.stat().st_size), "", "")] if BUILT_IN.exists() else []
    server = open_server(settings)
    try:
        served = server.models()
    except EngineError as error:
        served = []
        _say(f"mango: {error.message}")
    latest = {m.name.rpartition(":")[0]: m.digest for m in served if m.name.endswith(":latest")}
    for model in served:
        name, _, tag = model.name.rpartition(":")
        note = "latest" if tag != "latest" and latest.get(name) == model.digest else ""
        rows.append(("ollama", model.name, _size(model.size), model.modified[:10], note))
    for row in rows:
        click.echo("  ".join((f"{row[0]:<8}", f"{row[1]:<32}", f"{row[2]:>9}", f"{row[3]:<10}", row[4])).rstrip())


def _size(size: int) -> str:
    return f"{size / 2**30:.1f} GiB" if size >= 2**30 else f"{size / 2**20:.1f} MiB"
