"""What every way of fine-tuning shares: the trainer's settings, progress, stopping, checkpoints, the adapter at the end."""

from __future__ import annotations

import contextlib
import math
import os
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

from mango.errors import DataError, MissingExtra, TrainingError, UsageError
from mango.files import write_whole
from mango.progress import Reporter, duration
from mango.training.base import GIB, Base
from mango.training.examples import Selection
from mango.training.plan import remedies
from mango.training.recipe import TuneRecipe
from mango.training.rows import EncodedRows
from mango.training.run import KEPT_CHECKPOINTS, Run

# Written into a checkpoint when all of it is on disk; a killed run leaves one without.
_WHOLE = "whole"


@dataclass(frozen=True)
class Place:
    """Which of ``world`` processes this one is; torchrun says it through the environment."""

    rank: int = 0
    local_rank: int = 0
    world: int = 1

    @classmethod
    def from_environment(cls) -> Place:
        return cls(*(int(os.environ.get(name, default)) for name, default in (("RANK", "0"), ("LOCAL_RANK", "0"), ("WORLD_SIZE", "1"))))

    @property
    def first(self) -> bool:
        return self.rank == 0


@dataclass(frozen=True)
class Job:
    """One fine-tuning as a process sees it."""

    run: Run
    recipe: TuneRecipe
    base: Base
    device: str  # cpu or cuda
    way: str  # plain or unsloth
    place: Place
    encoded: EncodedRows
    dev: EncodedRows | None
    selection: Selection

    @property
    def precision(self) -> str:
        """``bf16``, ``fp16`` or ``fp32``; T5 overflows in fp16, so it never gets that."""
        if self.device != "cuda":
            return "fp32"
        import torch

        if torch.cuda.is_bf16_supported(including_emulation=False):
            return "bf16"
        return "fp16" if self.recipe.kind == "causal" else "fp32"

    @property
    def device_map(self) -> dict[str, Any]:
        """Everything on this process's own device; "auto" would spread one model over the cards of several processes."""
        return {"": self.place.local_rank if self.device == "cuda" else "cpu"}

    @property
    def accumulation(self) -> int:
        """Batches a step for this process: the recipe's, shared by all processes."""
        if self.recipe.accumulation % self.place.world:
            raise UsageError(f"{self.place.world} processes cannot share {self.recipe.accumulation} batches a step evenly; choose another number of GPUs")
        return self.recipe.accumulation // self.place.world


def on_one_card(arguments: Any) -> Any:
    """The arguments, for this process's card alone: a trainer that sees several takes rows for each and multiplies its loss."""
    if arguments.n_gpu > 1:
        arguments._n_gpu = 1
    return arguments


def trainer_settings(job: Job) -> dict[str, Any]:
    """Arguments that TrainingArguments and its children take, for this process."""
    recipe = job.recipe
    if recipe.report_to == "tensorboard":
        # transformers takes the folder from here only.
        os.environ["TENSORBOARD_LOGGING_DIR"] = str(job.run.folder / "tensorboard")
    return {
        "output_dir": str(job.run.folder / "checkpoints"),
        "per_device_train_batch_size": recipe.batch_rows,
        "gradient_accumulation_steps": job.accumulation,
        "num_train_epochs": recipe.epochs,
        "learning_rate": recipe.learning_rate,
        "lr_scheduler_type": recipe.schedule,
        "warmup_steps": recipe.warmup_steps,
        "weight_decay": recipe.weight_decay,
        "max_grad_norm": recipe.clip_norm,
        "optim": optimizer_for(recipe, job.device),
        "gradient_checkpointing": recipe.gradient_checkpointing,
        "gradient_checkpointing_kwargs": {"use_reentrant": False},
        "bf16": job.precision == "bf16",
        "fp16": job.precision == "fp16",
        "use_cpu": job.device == "cpu",
        "ddp_backend": "gloo" if job.device == "cpu" and job.place.world > 1 else None,
        "ddp_find_unused_parameters": False,
        "dataloader_pin_memory": job.device == "cuda",
        "save_strategy": "steps",
        "save_steps": recipe.checkpoint_steps,
        "save_total_limit": KEPT_CHECKPOINTS,
        "logging_steps": 1,
        "logging_nan_inf_filter": False,  # it would show the last good loss instead
        "disable_tqdm": True,
        "log_level": "error",
        "log_level_replica": "error",
        "report_to": recipe.report_to,
        "label_names": ["labels"],
        "remove_unused_columns": False,
        "seed": recipe.seed,
        "data_seed": recipe.seed,
    }


def optimizer_for(recipe: TuneRecipe, device: str) -> str:
    """The recipe's optimizer; off CUDA the 8-bit ones become plain AdamW, which needs no bitsandbytes."""
    return "adamw_torch" if device == "cpu" and recipe.optimizer.endswith("8bit") else recipe.optimizer


def check_extras(recipe: TuneRecipe, device: str, base: Base) -> None:
    """MissingExtra for the first package that the run will need and that is not installed."""
    from importlib.util import find_spec

    needed = [("train", "peft"), ("train", "accelerate"), ("train", "datasets")] + [("train", "trl")] * (recipe.kind == "causal")
    if base.four_bit or (device == "cuda" and (recipe.four_bit or recipe.optimizer.endswith("8bit"))):
        needed.append(("cuda", "bitsandbytes"))
    if recipe.report_to == "tensorboard":
        needed.append(("train", "tensorboard"))
    for extra, package in needed:
        if find_spec(package) is None:
            raise MissingExtra(extra, package)


def run_trainer(job: Job, build: Callable[[Job], Any], resume: bool) -> dict[str, Any]:
    """Train to the end with the trainer that ``build`` makes, and write the adapter; what belongs into ``run.json``.

    Raises KeyboardInterrupt after Ctrl-C, with a checkpoint saved; TrainingError when memory runs out.
    """
    from transformers import set_seed

    quiet_libraries()
    # The adapters' first values are drawn while the trainer is built.
    set_seed(job.recipe.seed)
    with memory_errors(job.recipe):
        trainer = build(job)
        last = last_checkpoint(job.run) if resume else None
        done = int(last.name.rpartition("-")[2]) if last else 0
        if job.place.first:
            job.run.cut_log(done)
        monitor = add_monitor(trainer, job)
        started = time.monotonic()
        with _checkpoint_errors(job.run), stop_on_signals(monitor.stop):
            trainer.train(resume_from_checkpoint=str(last) if last else None)
        if monitor.stop.asked and trainer.state.global_step < trainer.state.max_steps:
            if job.place.first:
                monitor.say(f"stopped after step {trainer.state.global_step}, which is saved; go on with --resume")
            raise KeyboardInterrupt
        result = {"steps": trainer.state.global_step, "seconds": round(time.monotonic() - started, 1), **monitor.figures()}
        if job.place.first:
            finish(job, trainer, result)
    return result


def finish(job: Job, trainer: Any, result: dict[str, Any]) -> None:
    """Dev loss, adapter and loss plot of a trained model; ``result`` gets what ``run.json`` keeps of them."""
    model = trainer.accelerator.unwrap_model(trainer.model)
    result["trained_parameters"] = sum(p.numel() for p in model.parameters() if p.requires_grad)
    result["dev_loss"] = dev_loss(job, trainer, model)
    result["left_out"] = len(job.selection.long_rows)
    job.run.log({"step": result["steps"], "dev_loss": result["dev_loss"]})
    save_adapter(job, model)
    job.run.plot()


def dev_loss(job: Job, trainer: Any, model: Any) -> float | None:
    """Mean loss per answer token of the dev rows, each by itself; None without any."""
    import torch

    from mango.training.rows import IGNORED

    if trainer.eval_dataset is None:
        return None
    model.eval()
    total = count = 0.0
    with torch.no_grad(), trainer.compute_loss_context_manager():
        for row in trainer.eval_dataset:
            batch = {k: v.to(model.device) for k, v in trainer.data_collator([row]).items()}
            learned = int((batch["labels"] != IGNORED).sum())
            if not learned:
                continue
            total += float(model(**batch).loss) * learned
            count += learned
    return total / count if count else None


def save_adapter(job: Job, model: Any) -> None:
    """``adapter/`` in PEFT's format, naming the base's folder; it appears when it is whole."""
    model.peft_config["default"].base_model_name_or_path = str(base_folder(job))
    target, temporary = job.run.folder / "adapter", job.run.folder / ".adapter.tmp"
    shutil.rmtree(temporary, ignore_errors=True)
    try:
        # Asked, PEFT would look on the model hub whether the vocabulary grew.
        model.save_pretrained(temporary, save_embedding_layers=False)
        (temporary / "README.md").unlink(missing_ok=True)  # a model card template
        shutil.rmtree(target, ignore_errors=True)
        os.replace(temporary, target)
    except Exception as error:
        shutil.rmtree(temporary, ignore_errors=True)
        if not _is_disk_error(error):
            raise
        raise DataError(f"cannot write {target}: {error}; free some space and run again with --resume") from error


def base_folder(job: Job) -> Path:
    """Where the weights of the base lie as safetensors: its own folder, else a copy in the run's."""
    copied = job.run.folder / "base"
    return copied if copied.exists() else job.base.folder


def load_weights(job: Job, model_class: Any, **options: Any) -> Any:
    """The base with its weights on this process's device; DataError if its files are damaged or do not fit its config."""
    from safetensors import SafetensorError

    try:
        return model_class.from_pretrained(job.base.folder, device_map=job.device_map, local_files_only=True, **options)
    except (OSError, ValueError, KeyError, SafetensorError, RuntimeError) as error:
        if _is_memory_error(error):
            raise
        raise DataError(f"the weights in {job.base.folder} cannot be loaded ({str(error).strip().splitlines()[0]}); copy or download the base again") from error


def keep_safetensors(job: Job, model: Any) -> None:
    """Copy a base that is stored otherwise into the run, since the export reads safetensors only."""
    if job.place.first and not any(job.base.folder.glob("*.safetensors")):
        temporary = job.run.folder / ".base.tmp"
        model.save_pretrained(temporary)
        shutil.rmtree(job.run.folder / "base", ignore_errors=True)
        os.replace(temporary, job.run.folder / "base")


def lora_config(job: Job, task_type: str) -> Any:
    """PEFT's description of the recipe's adapters."""
    from peft import LoraConfig

    recipe = job.recipe
    return LoraConfig(
        r=recipe.rank,
        lora_alpha=recipe.alpha,
        lora_dropout=recipe.dropout,
        target_modules=list(recipe.target_modules),
        bias="none",
        task_type=task_type,
    )


def last_checkpoint(run: Run) -> Path | None:
    """The newest whole checkpoint of a run; halves left by a killed process are removed."""
    whole = []
    for folder in (run.folder / "checkpoints").glob("checkpoint-*"):
        if (folder / _WHOLE).exists():
            whole.append(folder)
        else:
            shutil.rmtree(folder, ignore_errors=True)
    return max(whole, key=lambda f: int(f.name.rpartition("-")[2]), default=None)


class Stop:
    """Whether somebody asked a run to stop; the second time it stops at once."""

    def __init__(self, place: Place):
        self.asked = False
        self._place = place
        self._parent = os.getppid()

    def __call__(self, signum: int, frame: FrameType | None) -> None:
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True
        if self._place.first:
            os.write(2, b"\nstopping after this step; once more stops at once, with the last checkpoint kept\n")

    def everywhere(self) -> bool:
        """The same answer in every process of a run, so that all of them stop after the same step."""
        # A process of its own must not train on when the command that started it was killed.
        asked = self.asked = self.asked or (self._place.world == 1 and os.getppid() != self._parent)
        if self._place.world > 1:
            import torch

            flag = torch.tensor(int(asked), device="cuda" if torch.distributed.get_backend() == "nccl" else "cpu")
            torch.distributed.all_reduce(flag, op=torch.distributed.ReduceOp.MAX)
            self.asked = bool(flag.item())
        return self.asked


@contextlib.contextmanager
def stop_on_signals(stop: Stop) -> Iterator[None]:
    """Ctrl-C and SIGTERM ask ``stop`` inside this block."""
    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class Monitor:
    """Progress, log lines and stopping of one run; ``add_monitor`` connects it to a trainer."""

    def __init__(self, job: Job):
        self.job = job
        self.stop = Stop(job.place)
        self._report = Reporter("training")
        self._first: tuple[int, float] | None = None
        self._rate = 0.0

    def say(self, line: str) -> None:
        import click

        click.echo(line, err=True)

    def step_done(self, step: int) -> bool:
        """Note the time of a step; whether the run should stop here."""
        now = time.monotonic()
        if self._first is None:
            # The first step also compiles and warms up, so the clock starts behind it.
            self._first = (step, now)
        elif now > self._first[1]:
            self._rate = (step - self._first[0]) / (now - self._first[1])
        return self.stop.everywhere()

    def logged(self, step: int, steps: int, loss: float, learning_rate: float) -> None:
        """Write one log line and show it; TrainingError if the loss is no number."""
        if not math.isfinite(loss):
            raise TrainingError(f"the loss became {loss} at step {step}: start again with a smaller --set learning_rate")
        if not self.job.place.first:
            return
        entry = {"step": step, "loss": loss, "learning_rate": learning_rate, "tokens_per_second": round(self.tokens_per_second), "memory_bytes": peak_memory()}
        self.job.run.log(entry)
        left = duration((steps - step) / self._rate) if self._rate else "?"
        self._report(step, steps, f"loss {loss:.3f}  {self.tokens_per_second / 1000:.1f}k tokens/s  {entry['memory_bytes'] / GIB:.1f} GiB  {left} left")

    @property
    def tokens_per_second(self) -> float:
        recipe, selection = self.job.recipe, self.job.selection
        return self._rate * selection.tokens * recipe.epochs / selection.steps(recipe)

    def figures(self) -> dict[str, Any]:
        job = self.job
        return {
            "way": job.way,
            "precision": job.precision,
            "processes": job.place.world,
            "optimizer": optimizer_for(job.recipe, job.device),
            "tokens_per_second": round(self.tokens_per_second),
            "seconds_per_step": round(1 / self._rate, 3) if self._rate else None,
            "peak_memory_bytes": peak_memory(),
        }


def peak_memory() -> int:
    """Most bytes of tensors on this process's card so far; on a CPU of the process itself."""
    import torch

    if torch.cuda.is_available() and torch.cuda.is_initialized():
        return int(torch.cuda.max_memory_allocated())
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def add_monitor(trainer: Any, job: Job) -> Monitor:
    """A Monitor that the trainer calls."""
    from transformers import PrinterCallback, TrainerCallback

    monitor = Monitor(job)

    class Callback(TrainerCallback):  # type: ignore[misc, unused-ignore]
        def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> Any:
            if monitor.step_done(state.global_step):
                control.should_save = control.should_training_stop = True
            return control

        def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, Any] | None = None, **_: Any) -> None:
            if logs and "loss" in logs:
                monitor.logged(state.global_step, state.max_steps, float(logs["loss"]), float(logs["learning_rate"]))

        def on_save(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            if job.place.first:
                write_whole(Path(args.output_dir) / f"checkpoint-{state.global_step}" / _WHOLE, b"")

    # It would print every log line to standard output.
    trainer.remove_callback(PrinterCallback)
    trainer.add_callback(Callback())
    return monitor


@contextlib.contextmanager
def memory_errors(recipe: TuneRecipe) -> Iterator[None]:
    """Memory that runs out inside this block becomes one line with what to do."""
    try:
        yield
    except RuntimeError as error:
        if not _is_memory_error(error):
            raise
        rows = f"{recipe.batch_rows} rows of up to {recipe.max_length} tokens at once"
        raise TrainingError(f"out of memory with {rows}; what helps, {remedies(recipe)}") from error


def _is_memory_error(error: Exception) -> bool:
    """Whether a card or the machine had no memory left; only PyTorch's own allocator has a type for it."""
    import torch

    return isinstance(error, torch.OutOfMemoryError) or "out of memory" in str(error) or "can't allocate memory" in str(error)


@contextlib.contextmanager
def _checkpoint_errors(run: Run) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        if not _is_disk_error(error):
            raise
        raise DataError(f"cannot write a checkpoint into {run.folder}: {error}; free some space and run again with --resume") from error


def _is_disk_error(error: Exception) -> bool:
    """Whether the disk is to blame; torch and safetensors wrap the system's error in their own."""
    from safetensors import SafetensorError

    return isinstance(error, OSError | SafetensorError) or "PytorchStreamWriter failed" in str(error) or "No space left" in str(error)


def quiet_libraries() -> None:
    """Keep the libraries' notices off stderr, where progress is shown."""
    import logging
    import warnings

    import transformers

    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
    warnings.filterwarnings("ignore", module=r"(torch|transformers|peft|trl|accelerate|bitsandbytes|unsloth)")
    for name in ("bitsandbytes", "trl", "peft", "accelerate"):
        logging.getLogger(name).setLevel(logging.ERROR)
