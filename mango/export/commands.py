"""``mango export``: a trained checkpoint to a verified GGUF."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("gguf", type=click.Path(path_type=Path))
@click.option("--quantize", "quantization", default="Q4_K_M", show_default=True, help="F32, F16, Q8_0, Q6_K, Q5_K_M or Q4_K_M.")
@click.option("--adapter", type=click.Path(path_type=Path), help="LoRA adapter (PEFT's format) to merge into FOLDER.")
@click.option("--task", "task_name", default="bash", show_default=True, help="Task whose chat format goes into the file.")
@click.option("--verify/--no-verify", default=True, show_default=True, help="Compare its answers with the checkpoint's.")
def export(folder: Path, gguf: Path, quantization: str, adapter: Path | None, task_name: str, verify: bool) -> None:
    """Write the model in FOLDER to the file GGUF and check that it is the same model.

    FOLDER is a run of `mango train` or a model in transformers' format, in 16 or 32 bit or in bitsandbytes'
    4 bit. An interrupted export goes on where it stopped when the same command is given again.

    \b
    mango export runs/first mango.gguf --quantize Q4_K_M
    mango export Qwen2.5-Coder-14B epic.gguf --adapter runs/epic/adapter
    """
    from mango.export.gguf_writer import export_gguf
    from mango.export.quantize import check_quantization
    from mango.export.verify import export_verified
    from mango.progress import RateReporter
    from mango.tasks import get_task

    report = RateReporter("export", "MiB")
    task, quantization = get_task(task_name), check_quantization(quantization)
    if verify:
        click.echo(export_verified(folder, gguf, task, quantization, report, adapter), err=True)
    else:
        export_gguf(folder, gguf, task, quantization, progress=report, adapter=adapter)
    click.echo(gguf)
