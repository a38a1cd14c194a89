"""``mango export``: a trained checkpoint to a verified GGUF."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("gguf", type=click.Path(path_type=Path))
@click.option("--quantize", "quantization", default="Q4_K_M", show_default=True, help="F32, F16, Q8_0, Q6_K, Q5_K_M or Q4_K_M.")
@click.option("--task", "task_name", default="bash", show_default=True, help="Task whose chat format goes into the file.")
@click.option("--verify/--no-verify", default=True, show_default=True, help="Compare its answers with the checkpoint's.")
def export(folder: Path, gguf: Path, quantization: str, task_name: str, verify: bool) -> None:
    """Write the checkpoint in FOLDER to the file GGUF and check that it is the same model.

    \b
    mango export runs/first/model mango.gguf --quantize Q4_K_M
    """
    from mango.export.gguf_writer import export_gguf
    from mango.export.quantize import check_quantization
    from mango.export.verify import export_verified
    from mango.progress import Reporter
    from mango.tasks import get_task

    task, quantization = get_task(task_name), check_quantization(quantization)
    if verify:
        click.echo(export_verified(folder, gguf, task, quantization, Reporter("export")), err=True)
    else:
        export_gguf(folder, gguf, task, quantization, progress=Reporter("export"))
    click.echo(gguf)
