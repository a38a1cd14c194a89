"""``mango train``: the whole way from a data folder to a verified GGUF, readable from top to bottom."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mango.errors import TrainingError, UsageError
from mango.tasks import Task

if TYPE_CHECKING:
    from mango.training.base import Base
    from mango.training.recipe import ScratchRecipe, TuneRecipe
    from mango.training.run import Run


@click.command()
@click.argument("task_name", metavar="TASK")
@click.option("--base", help="Model to start from: a folder, a name on the model hub, or 'scratch' for a new small one. Without it the recipe's.")
@click.option("--data", type=click.Path(path_type=Path), help="Folder made by `mango data build`; for epic the JSONL file of its records.")
@click.option("--out", type=click.Path(path_type=Path), help="Folder of the run: checkpoints, loss, model or adapter, GGUF.")
@click.option("--recipe", "recipe_name", help="Named recipe: bash, epic, epic-12gb, codet5, scratch, scratch-tiny. By default the task's.")
@click.option("--set", "overrides", multiple=True, metavar="KEY=VALUE", help="Override a value of the recipe, e.g. --set epochs=2; may be repeated.")
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda"]), default="auto", show_default=True)
@click.option("--gpus", type=click.IntRange(min=1), default=1, show_default=True, help="GPUs of this machine that share each step; the result is the same.")
@click.option("--plan", "plan_only", is_flag=True, help="Say what a fine-tuning would do and need, and stop.")
@click.option("--resume", is_flag=True, help="Go on with the run in --out after it was interrupted.")
@click.option("--prepare-only", is_flag=True, help="Stop before the first step; the folder can be trained with --resume, also on another machine.")
@click.option("--export/--no-export", "export_it", default=True, show_default=True, help="Write and verify the GGUF at the end.")
@click.option("--register/--no-register", "register_it", default=None, help="Register the GGUF with Ollama at the end (default: if Ollama is up).")
@click.option("--name", default="", help="Its name in Ollama (default: mango-TASK).")
def train(
    task_name: str,
    base: str | None,
    data: Path | None,
    out: Path | None,
    recipe_name: str | None,
    overrides: tuple[str, ...],
    device: str,
    gpus: int,
    plan_only: bool,
    resume: bool,
    prepare_only: bool,
    export_it: bool,
    register_it: bool | None,
    name: str,
) -> None:
    """Train a model for TASK, write it as a GGUF with its Modelfile, and register it with Ollama.

    \b
    mango train bash --base scratch --data built --out runs/first
    mango train bash --data built --plan                          # Qwen2.5-Coder-1.5B: what it would take
    mango train bash --base ./Qwen2.5-Coder-1.5B-Instruct --data built --out runs/qwen
    mango train epic --data data/epics.jsonl --out runs/epics
    mango train bash --out runs/qwen --resume                     # after an interruption
    """
    from mango.tasks import get_task
    from mango.training.base import choose_recipe
    from mango.training.epic_rows import rows_folder
    from mango.training.recipe import ScratchRecipe, TuneRecipe, recipe_from_json
    from mango.training.run import Run

    task = get_task(task_name)
    run: Run | None = None
    recipe: ScratchRecipe | TuneRecipe
    if resume:
        run = Run.resume(_given(out, "--out", "the folder of the run to go on with"))
        if recipe_name or overrides or (base and base != run.record["base"]):
            raise UsageError("a resumed run keeps its recipe and base; leave --recipe, --set and --base out")
        recipe = recipe_from_json(run.record["recipe"])
        data = data or Path(run.record["data"])
    else:
        data = _given(data, "--data", "a folder made by `mango data build`")
        recipe = choose_recipe(task.name, base, recipe_name, overrides)
    if isinstance(recipe, ScratchRecipe) and (plan_only or gpus > 1):
        raise UsageError("--plan and --gpus are for fine-tuning a base; training from scratch takes one device and minutes")
    with rows_folder(task, data, missing_ok=resume) as rows:
        if isinstance(recipe, ScratchRecipe):
            run, source = _train_scratch(run, task, recipe, data, rows, out, device, prepare_only)
        else:
            run, source = _tune(run, task, recipe, data, rows, out, device, gpus, plan_only, prepare_only, export_it)
    if run is None or source is None:
        return
    if not export_it:
        click.echo(run.model_folder if source == run.model_folder else run.folder / "adapter")
        return
    gguf = _export(run, source, task, recipe.quantization)
    if isinstance(recipe, TuneRecipe) and recipe.kind == "seq2seq":
        _say(f"not registered: Ollama cannot serve an encoder-decoder; ask it with mango ask --model {gguf}")
    else:
        _serve(gguf, task, register_it, name)
    click.echo(gguf)


def _train_scratch(
    run: Run | None, task: Task, recipe: ScratchRecipe, data: Path, rows: Path, out: Path | None, device: str, prepare_only: bool
) -> tuple[Run, Path | None]:
    """The run and the folder of its model, None if it was only prepared."""
    from mango.progress import Reporter, duration
    from mango.training.run import Run
    from mango.training.scratch import Progress, pick_device, prepare, train_scratch

    device = pick_device(device)
    resume = run is not None
    if run is None:
        out = _given(out, "--out", "a folder for the run")
        run = Run.start(out, {"task": task.name, "base": "scratch", "recipe": recipe.to_json(), "data": str(data), "device": device})
    prepare(run, recipe, rows, task, _say)
    if prepare_only:
        click.echo(run.folder)
        return run, None
    if "result" not in run.record:
        report = Reporter("training")

        def progress(p: Progress) -> None:
            report(p.step, p.steps, f"loss {p.loss:.3f}  {p.tokens_per_second / 1000:.0f}k tokens/s  {duration(p.seconds_left)} left")

        run.record["result"] = train_scratch(run, recipe, task, device=device, resume=resume, say=_say, progress=progress)
        run.save()
    return run, run.model_folder


def _tune(
    run: Run | None,
    task: Task,
    recipe: TuneRecipe,
    data: Path,
    rows: Path,
    out: Path | None,
    device_name: str,
    gpus: int,
    plan_only: bool,
    prepare_only: bool,
    export_it: bool,
) -> tuple[Run | None, Path | None]:
    """The run and its own folder, which holds the adapter; None for what there is not."""
    from mango.training.base import find_base
    from mango.training.launch import launch
    from mango.training.prepare import check_prepared, make_plan, save_prepared
    from mango.training.run import Run
    from mango.training.ways import find_device

    resume = run is not None and (run.folder / "rows-train.npz").exists()
    device = find_device(run.record["device"] if run else device_name, gpus)
    if run is not None and resume:
        check_prepared(run, rows)
        way = run.record["way"]
    else:
        base = find_base(run.record["base_folder"] if run else recipe.base)
        if export_it:
            _check_exportable(base)
        prepared = make_plan(recipe, base, task, rows, out or Path.cwd(), device)
        lines, way = prepared.plan.lines(), prepared.plan.way
        problem = prepared.plan.problem()
        for line in lines:
            click.echo(line, err=not plan_only or problem is not None)
        if problem is not None:
            raise problem
        if plan_only:
            return None, None
        base = find_base(base.name, weights=True)
        run = run or Run.start(
            _given(out, "--out", "a folder for the run"),
            {
                "task": task.name,
                "base": base.name,
                "base_folder": str(base.folder),
                "recipe": recipe.to_json(),
                "data": str(data),
                "device": device.kind,
                "way": way,
                "plan": lines,
            },
        )
        save_prepared(run, prepared, rows)
    if prepare_only:
        click.echo(run.folder)
        return run, None
    if "result" not in run.record:
        launch(run.folder, way, gpus, resume)
        run = Run.resume(run.folder)
    return run, run.folder


def _check_exportable(base: Base) -> None:
    """What the export would refuse is refused before training, by the export's own judgement."""
    from mango.export.architectures import architecture_of

    try:
        architecture_of(base.config)
    except TrainingError as error:
        raise TrainingError(f"{base.name}: {error.message}, or add --no-export to keep the adapter only") from error


def _export(run: Run, source: Path, task: Task, quantization: str) -> Path:
    """The GGUF of a trained run, verified."""
    from mango.export.verify import export_verified
    from mango.progress import RateReporter

    gguf = run.folder / f"mango-{task.name}-{quantization.lower()}.gguf"
    checked = export_verified(source, gguf, task, quantization, RateReporter("export", "MiB"))
    run.record["export"] = {"file": gguf.name, "bytes": gguf.stat().st_size, "verified": vars(checked)}
    run.save()
    _say(str(checked))
    return gguf


def _serve(gguf: Path, task: Task, register_it: bool | None, name: str) -> None:
    """The Modelfile beside the GGUF, and the model in Ollama: if there is one, or in any case if it was asked for."""
    from mango.config import load_settings
    from mango.engines.choice import open_server
    from mango.files import write_whole
    from mango.serving.registry import gguf_modelfile, register
    from mango.serving.wire import WireError

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
            _say(f"not registered: {error.message}; then: mango register {gguf}")
            return
    done = register(gguf, task, server, settings, name=name, say=_say)
    _say(f'registered {done.tag}, now {done.name}:latest; it answered {done.request!r} with {done.answer!r}. Try: ollama run {done.name} "{done.request}"')


def _given(path: Path | None, option: str, what: str) -> Path:
    if path is None:
        raise UsageError(f"{option} is missing: give {what}")
    return path


def _say(line: str) -> None:
    click.echo(line, err=True)
