"""A run folder: what was asked for, checkpoints, the loss, and whether it is done.

``run.json`` is written first without and last with its ``result``, so a result means a whole model.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from mango.errors import DataError, UsageError
from mango.files import write_whole

KEPT_CHECKPOINTS = 2


class Run:
    """The folder of one training run."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.record: dict[str, Any] = {}

    @property
    def model_folder(self) -> Path:
        return self.folder / "model"

    @classmethod
    def start(cls, folder: Path, record: dict[str, Any]) -> Run:
        """A new run in an absent or empty folder."""
        run = cls(folder)
        if (folder / "run.json").exists():
            raise UsageError(f"{folder} already holds a run: add --resume to go on with it, or choose another --out")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "checkpoints").mkdir(exist_ok=True)
        except OSError as error:
            raise DataError(f"cannot write into {folder}: {error.strerror}") from error
        run.record = {**record, "versions": _versions()}
        run.save()
        return run

    @classmethod
    def resume(cls, folder: Path) -> Run:
        """The run recorded in a folder."""
        run = cls(folder)
        try:
            run.record = json.loads((folder / "run.json").read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise UsageError(f"{folder} holds no run to resume; leave --resume out to start one") from error
        except (OSError, ValueError) as error:
            raise DataError(f"cannot read {folder / 'run.json'}: {error}") from error
        return run

    def save(self) -> None:
        write_whole(self.folder / "run.json", json.dumps(self.record, indent=1, ensure_ascii=False).encode())

    def checkpoints(self) -> list[Path]:
        """Whole checkpoints, oldest first."""
        return sorted((self.folder / "checkpoints").glob("step-*.pt"))

    def checkpoint_path(self, step: int) -> Path:
        return self.folder / "checkpoints" / f"step-{step:08d}.pt"

    def drop_old_checkpoints(self) -> None:
        for path in self.checkpoints()[:-KEPT_CHECKPOINTS]:
            path.unlink()

    def log(self, entry: dict[str, Any]) -> None:
        """Add one line to ``loss.jsonl``."""
        with (self.folder / "loss.jsonl").open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(entry) + "\n")

    def cut_log(self, step: int) -> None:
        """Forget log lines after a step, before it is run again."""
        kept = [json.dumps(e) for e in self.read_log() if e["step"] <= step]
        write_whole(self.folder / "loss.jsonl", "".join(line + "\n" for line in kept).encode())

    def read_log(self) -> Iterator[dict[str, Any]]:
        path = self.folder / "loss.jsonl"
        for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
            try:
                yield json.loads(line)
            except ValueError:
                continue  # the line that a killed run was writing

    def plot(self) -> None:
        """``loss.png`` from the log, if matplotlib is installed."""
        try:
            import matplotlib
        except ImportError:
            return
        matplotlib.use("Agg")
        from matplotlib import pyplot

        entries = list(self.read_log())
        figure, axes = pyplot.subplots(figsize=(7, 4))
        for key in ("loss", "dev_loss"):
            points = [(e["step"], e[key]) for e in entries if key in e]
            if points:
                axes.plot(*zip(*points, strict=True), label=key.replace("_", " "), marker="o" if key == "dev_loss" else None)
        axes.set(xlabel="optimizer step", ylabel="loss per answer token (nats)", yscale="log")
        axes.legend()
        figure.tight_layout()
        figure.savefig(self.folder / "loss.png", dpi=120)
        pyplot.close(figure)


def fingerprint(path: Path) -> str:
    """SHA-256 of a file, to notice that a resumed run would see other data."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def _versions() -> dict[str, str]:
    found = {"python": platform.python_version()}
    for package in ("mango", "torch", "transformers", "tokenizers", "trl", "peft", "accelerate", "bitsandbytes", "unsloth", "gguf", "xllamacpp"):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found
