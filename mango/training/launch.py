"""Hand a prepared run to the processes that train it: this one, one of its own, or one a GPU."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from types import FrameType

import click

from mango.errors import ExitCode, TrainingError


def launch(folder: Path, way: str, gpus: int, resume: bool) -> None:
    """Train the prepared run in a folder; KeyboardInterrupt after Ctrl-C, click's Exit with a worker's own exit code."""
    if gpus > 1:
        _launch_on_gpus(folder, gpus, resume)
    elif way == "unsloth":
        _finish(_run_alone(_command(folder, resume)))
    else:
        from mango.training.worker import train_prepared

        train_prepared(folder, resume)


def _command(folder: Path, resume: bool) -> list[str]:
    return ["-m", "mango.training.worker", str(folder), *(["--resume"] if resume else [])]


def _run_alone(arguments: list[str]) -> int:
    """The exit code of a Python process that gets our Ctrl-C, and gets it once."""
    # In a session of its own the terminal's Ctrl-C does not reach it beside ours.
    # Unsloth greets on standard output, which is kept for results.
    process = subprocess.Popen([sys.executable, *arguments], start_new_session=True, stdout=2)

    def forward(signum: int, frame: FrameType | None) -> None:
        process.send_signal(signum)

    before = {number: signal.signal(number, forward) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        return process.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _launch_on_gpus(folder: Path, gpus: int, resume: bool) -> None:
    """What ``torchrun --standalone --nproc-per-node GPUS -m mango.training.worker FOLDER`` does, without its traceback."""
    import logging
    import uuid

    from torch.distributed.elastic.multiprocessing import SignalException
    from torch.distributed.elastic.multiprocessing.errors import ChildFailedError
    from torch.distributed.launcher.api import LaunchConfig, elastic_launch

    logging.getLogger("torch.distributed.elastic").setLevel(logging.CRITICAL)
    config = LaunchConfig(
        min_nodes=1, max_nodes=1, nproc_per_node=gpus, run_id=uuid.uuid4().hex, rdzv_backend="c10d", rdzv_endpoint="localhost:0", max_restarts=0
    )
    # It leaves its own handlers behind, which would turn a later Ctrl-C into a traceback.
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)}
    try:
        elastic_launch(config, sys.executable)(*_command(folder, resume))
    except SignalException as error:
        raise KeyboardInterrupt from error
    except ChildFailedError as error:
        _finish(error.get_first_failure()[1].exitcode)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _finish(code: int) -> None:
    if code == ExitCode.INTERRUPTED:
        raise KeyboardInterrupt
    if code == -signal.SIGKILL:
        raise TrainingError("the training process was killed, most likely for using up the machine's memory; close other programs or choose a smaller --base")
    if code:
        # The worker has said why.
        raise click.exceptions.Exit(code)
