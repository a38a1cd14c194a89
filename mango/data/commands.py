"""``mango data``: build a data set, show its report, look at cleaned rows."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

import click

from mango.data.pair import Pair
from mango.errors import DataError

SHOW_POOL = 20_000  # rows read before sampling stops


@click.group()
def data() -> None:
    """Build and inspect training data: requests with the command that answers each."""


@data.command()
@click.option(
    "--from",
    "sources",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A file or folder to read; may be given many times. NL2Bash (.nl with .cm), tldr pages, cheat sheets, .cheat, commandlinefu JSON, JSONL and gold_commands.jsonl are recognised.",  # noqa: E501
)
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Folder to make: train.jsonl, dev.jsonl, dataset/, report.json, report.html.")
@click.option(
    "--held-out",
    multiple=True,
    type=click.Path(path_type=Path),
    help="An exam whose rows must not be trained on: JSONL, or a list of its hashes. May be given many times.",
)
@click.option("--generate", default=0, type=click.IntRange(min=0), metavar="N", help="Add about N generated rows (none by default).")
@click.option("--copies", default=0, type=click.IntRange(min=0), metavar="N", help="Add N copies of each training row with fresh names, paths and numbers.")
@click.option("--exclude", multiple=True, metavar="NAME", help="Leave out rows whose source begins with NAME. May be given many times.")
@click.option("--dev-share", default=0.02, show_default=True, type=click.FloatRange(0, 0.5), help="Share of rows for dev.jsonl, in whole groups.")
@click.option(
    "--max-wordings", default=40, show_default=True, type=click.IntRange(min=1), help="Most rows of one source whose commands differ only in names and numbers."
)
@click.option("--seed", default=0, show_default=True, help="The same seed and files give the same data set.")
@click.option("--no-plots", is_flag=True, help="Leave the plots out of report.html.")
def build(
    sources: tuple[Path, ...],
    out: Path,
    held_out: tuple[Path, ...],
    generate: int,
    copies: int,
    exclude: tuple[str, ...],
    dev_share: float,
    max_wordings: int,
    seed: int,
    no_plots: bool,
) -> None:
    """Clean, check and split raw data into a data set to train on.

    A line that cannot be used is never fatal: it is repaired, or dropped and counted in the report.
    An existing data set at --out is replaced when the new one is complete.

    \b
    Example:
      mango data build --from tldr/ --from my_rows.jsonl --held-out exam.jsonl --out data/built
    """
    from mango.data.build import Source, build_dataset
    from mango.data.report import format_report

    if not sources and not generate:
        raise DataError("nothing to build from: give --from PATH or --generate N")
    show, done = _progress()
    try:
        report = build_dataset(
            [Source(p) for p in sources],
            out,
            held_out=held_out,
            generate=generate,
            copies=copies,
            seed=seed,
            dev_share=dev_share,
            max_wordings=max_wordings,
            exclude=exclude,
            plots=not no_plots,
            progress=show,
        )
    finally:
        done()
    click.echo(format_report(report), err=True)
    click.echo(str(out))


@data.command()
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@click.option("--samples", is_flag=True, help="Also show rows that each rule changed or dropped.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def report(folder: Path, samples: bool, as_json: bool) -> None:
    """Show what was kept, repaired and dropped when DIR was built.

    \b
    Example:
      mango data report data/built --samples
    """
    from mango.data.report import format_report, load_report

    loaded = load_report(folder)
    click.echo(json.dumps(loaded.to_json(), ensure_ascii=False) if as_json else format_report(loaded, samples))


@data.command()
@click.option("--from", "sources", multiple=True, required=True, type=click.Path(path_type=Path), help="A file or folder to read; may be given many times.")
@click.option("--rows", default=20, show_default=True, type=click.IntRange(min=1), help="How many rows to show.")
@click.option("--seed", default=0, show_default=True, help="Another seed shows other rows.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def show(sources: tuple[Path, ...], rows: int, seed: int, as_json: bool) -> None:
    """Show rows of raw files as they are after cleaning.

    \b
    Example:
      mango data show --from tldr/pages/common/tar.md --rows 5
    """
    from mango.data.build import Source, clean_rows

    rng = random.Random(seed)
    sample: list[Pair] = []
    for number, pair in enumerate(clean_rows([Source(p) for p in sources], seed)):
        # Reservoir sampling: every row is as likely, none but the sample is kept.
        if len(sample) < rows:
            sample.append(pair)
        elif number < SHOW_POOL and (at := rng.randrange(number + 1)) < rows:
            sample[at] = pair
        elif number >= SHOW_POOL:
            break
    for pair in sample:
        if as_json:
            click.echo(json.dumps(pair.to_row(), ensure_ascii=False))
        else:
            click.echo(f"{pair.instruction}\n    " + (pair.command.replace("\n", "\n    ") or "(not a request)") + f"\n    [{pair.lang}, {pair.source}]")


def _progress() -> tuple[Callable[[str, int], None], Callable[[], None]]:
    """A callback for rows read and one for the end: one line rewritten on a terminal, else a line every ten seconds."""
    if sys.stderr.isatty():

        def rewrite(name: str, rows: int) -> None:
            click.echo(f"\r\x1b[K{name}: {rows} rows", nl=False, err=True)

        return rewrite, lambda: click.echo("\r\x1b[K", nl=False, err=True)
    said = [time.monotonic()]

    def line(name: str, rows: int) -> None:
        if time.monotonic() - said[0] > 10:
            said[0] = time.monotonic()
            click.echo(f"{name}: {rows} rows", err=True)

    return line, lambda: None
