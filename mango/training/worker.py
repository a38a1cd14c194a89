"""One process of a fine-tuning whose folder is prepared: ``python -m mango.training.worker RUN [--resume]``.

torchrun and ``accelerate launch`` start it once a GPU, on one host or several; the global batch stays the recipe's.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from mango.errors import ExitCode, MangoError
from mango.training.recipe import TuneRecipe, recipe_from_json
from mango.training.run import Run


def train_prepared(folder: Path, resume: bool) -> None:
    """Train the prepared run in a folder to the end; its ``run.json`` then holds the result."""
    run = Run.resume(folder)
    if run.record["way"] == "unsloth":
        # It would ask the network for statistics, and write its compiled code into the current folder.
        os.environ.setdefault("UNSLOTH_DISABLE_STATISTICS", "1")
        os.environ.setdefault("UNSLOTH_COMPILE_LOCATION", str(folder / "compiled"))
        # First of all: it patches what is imported after it.
        import unsloth  # noqa: F401

    from mango.training import lora, seq2seq
    from mango.training.base import find_base
    from mango.training.examples import select_rows
    from mango.training.rows import EncodedRows
    from mango.training.tune import Job, Place, run_trainer

    recipe = recipe_from_json(run.record["recipe"])
    assert isinstance(recipe, TuneRecipe)
    place = Place.from_environment()
    encoded = EncodedRows.load(folder / "rows-train.npz")
    dev = EncodedRows.load(folder / "rows-dev.npz") if (folder / "rows-dev.npz").exists() else None
    base = find_base(run.record["base_folder"], weights=True)
    job = Job(run, recipe, base, run.record["device"], run.record["way"], place, encoded, dev, select_rows(encoded, recipe))
    if job.device == "cuda":
        import torch

        torch.cuda.set_device(place.local_rank)
    result = run_trainer(job, seq2seq.build_trainer if recipe.kind == "seq2seq" else lora.build_trainer, resume)
    if place.first:
        run.record["result"] = result
        run.save()


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--resume", is_flag=True, help="Go on from the last checkpoint.")
def worker(folder: Path, resume: bool) -> None:
    """Train the prepared run in FOLDER."""
    train_prepared(folder, resume)


def main(arguments: list[str]) -> int:
    """The exit code of one worker; an expected failure is one line on stderr."""
    try:
        worker.main(arguments, prog_name="python -m mango.training.worker", standalone_mode=False)
    except MangoError as error:
        click.echo(f"mango: {error.format_message()}", err=True)
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        return ExitCode.INTERRUPTED
    return ExitCode.OK


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
