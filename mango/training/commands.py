"""``mango train``: the whole way from a data folder to a verified GGUF, readable from top to bottom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import click

from mango.errors import UsageError
from mango.tasks import TASKS, Task


@click.command()
@click.argument("task_name", metavar="TASK", type=click.Choice(sorted(TASKS)))
@click.option("--base", default="scratch", show_default=True, help="Model to start from; 'scratch' makes a new small one.")
@click.option("--data", type=click.Path(path_type=Path), help="Folder made by `mango data build`; for epic the JSONL file of its records.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of the run: checkpoints, loss, model, GGUF.")
@click.option("--recipe", "recipe_name", help="Named recipe: scratch (the built-in model) or scratch-tiny (seconds on a CPU).")
@click.option("--set", "overrides", multiple=True, metavar="KEY=VALUE", help="Override a value of the recipe, e.g. --set epochs=2; may be repeated.")
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda"]), default="auto", show_default=True)
@click.option("--resume", is_flag=True, help="Go on with the run in --out after it was interrupted.")
@click.option("--prepare-only", is_flag=True, help="Stop before the first step; the folder can be trained with --resume, also on another machine.")
@click.option("--export/--no-export", "export_it", default=True, show_default=True, help="Write and verify the GGUF at the end.")
@click.option("--register/--no-register", "register_it", default=None, help="Register the GGUF with Ollama at the end (default: if Ollama is up).")
@click.option("--name", default="", help="Its name in Ollama (default: mango-TASK).")
def train(
    task_name: str,
    base: str,
    data: Path | None,
    out: Path,
    recipe_name: str | None,
    overrides: tuple[str, ...],
    device: str,
    resume: bool,
    prepare_only: bool,
    export_it: bool,
    register_it: bool | None,
    name: str,
) -> None:
    """Train a model for TASK, write it as a GGUF with its Modelfile, and register it with Ollama.

    \b
    mango train bash --base scratch --data built --out runs/first
    mango train bash --base scratch --out runs/first --resume     # after an interruption
    mango train epic --base scratch --data data/epics.jsonl --out runs/epics
    """
    from mango.epics.records import read_records
    from mango.export.verify import export_verified
    from mango.progress import Reporter, duration
    from mango.tasks import get_task
    from mango.training.epic_rows import write_rows
    from mango.training.recipe import ScratchRecipe, load_recipe
    from mango.training.run import Run
    from mango.training.scratch import Progress, pick_device, prepare, train_scratch

    def say(line: str) -> None:
        click.echo(line, err=True)

    if base != "scratch":
        raise UsageError(f"unknown base {base!r}; known: scratch")
    task = get_task(task_name)
    device = pick_device(device)
    if resume:
        if recipe_name or overrides:
            raise UsageError("a resumed run keeps its recipe; leave --recipe and --set out")
        run = Run.resume(out)
        recipe = ScratchRecipe.from_json(run.record["recipe"])
        data = data or Path(run.record["data"])
    else:
        if data is None:
            raise UsageError("--data is missing: give a folder made by `mango data build`")
        recipe = load_recipe(recipe_name or "scratch", overrides)
        # Read before the run folder is made, written after it: a wrong file leaves no run, a second run no trace.
        records = read_records(data) if task.name == "epic" else []
        if not records and not (data / "train.jsonl").exists():
            raise UsageError(f"{data} holds no train.jsonl: give --data a folder made by `mango data build`")
        folder = out / "data" if records else data
        run = Run.start(out, {"task": task.name, "base": base, "recipe": recipe.to_json(), "data": str(folder), "device": device})
        data = write_rows(records, folder) if records else data

    prepare(run, recipe, data, task, say)
    if prepare_only:
        click.echo(out)
        return
    if "result" not in run.record:
        report = Reporter("training")

        def progress(p: Progress) -> None:
            report(p.step, p.steps, f"loss {p.loss:.3f}  {p.tokens_per_second / 1000:.0f}k tokens/s  {duration(p.seconds_left)} left")

        result = train_scratch(run, recipe, task, device=device, resume=resume, say=say, progress=progress)
        run.record["result"] = result
        run.save()
    if export_it:
        gguf = out / f"mango-{task.name}-{recipe.quantization.lower()}.gguf"
        checked = export_verified(run.model_folder, gguf, task, recipe.quantization, Reporter("export"))
        run.record["export"] = {"file": gguf.name, "bytes": gguf.stat().st_size, "verified": vars(checked)}
        run.save()
        say(str(checked))
        _serve(gguf, task, register_it, name, say)
        click.echo(gguf)
    else:
        click.echo(run.model_folder)


def _serve(gguf: Path, task: Task, register_it: bool | None, name: str, say: Callable[[str], None]) -> None:
    """The Modelfile beside the GGUF, and the model in Ollama: if there is one, or in any case if it was asked for."""
    from mango.config import load_settings
    from mango.engines.choice import open_server
    from mango.serving.registry import gguf_modelfile, register
    from mango.serving.wire import WireError
    from mango.training.run import write_whole

    modelfile, _ = gguf_modelfile(gguf, task)
    write_whole(gguf.with_name("Modelfile"), replace(modelfile, source=f"./{gguf.name}").render().encode())
    if register_it is False:
        return
    settings = load_settings()
    server = open_server(settings)
    if register_it is None:
        try:
            server.version()
        except WireError as error:
            say(f"not registered: {error.message}; then: mango register {gguf}")
            return
    done = register(gguf, task, server, settings, name=name, say=say)
    say(f'registered {done.tag}, now {done.name}:latest; it answered {done.request!r} with {done.answer!r}. Try: ollama run {done.name} "{done.request}"')
