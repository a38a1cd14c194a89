"""Train a small decoder from scratch: tokenizer, model, optimizer steps, checkpoints, exact resume."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mango.errors import DataError, MissingExtra, TrainingError, UsageError
from mango.tasks import Task
from mango.training.recipe import ScratchRecipe
from mango.training.rows import IGNORED, Batches, EncodedRows, Row, encode_rows, read_rows
from mango.training.run import Run, fingerprint
from mango.training.tokenizer import save_tokenizer, train_tokenizer

if TYPE_CHECKING:
    import torch
    from tokenizers import Tokenizer

# Rows that the tokenizer is learned from; more changes no merge that matters.
TOKENIZER_ROWS = 60_000


@dataclass(frozen=True)
class Progress:
    """Where a run stands: for the progress line and ``loss.jsonl``."""

    step: int
    steps: int
    loss: float
    learning_rate: float
    tokens_per_second: float
    seconds_left: float


def prepare(run: Run, recipe: ScratchRecipe, data: Path, task: Task, say: Callable[[str], None]) -> None:
    """Learn the tokenizer and encode the rows into the run folder, where that is not done yet.

    From here on the run needs neither the data folder nor its machine.
    """
    # Its threads fight over one regular-expression engine; worker processes do not.
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    train_file, dev_file = run.folder / "rows-train.npz", run.folder / "rows-dev.npz"
    if train_file.exists():
        if (data / "train.jsonl").exists() and fingerprint(data / "train.jsonl") != run.record["data_sha256"]:
            raise UsageError(f"{data / 'train.jsonl'} is not the file this run began with; start a new run with another --out")
        return
    rows = read_rows(data / "train.jsonl")
    run.record["data_sha256"] = fingerprint(data / "train.jsonl")
    run.save()
    tokenizer = _tokenizer(run, recipe, rows, task, say)
    say(f"encoding {len(rows)} rows")
    if (data / "dev.jsonl").exists():
        encode_rows(read_rows(data / "dev.jsonl")[: recipe.dev_rows], tokenizer, task, {}).save(dev_file)
    encoded = encode_rows(rows, tokenizer, task, recipe.repeat)
    say(encoded.describe())
    encoded.save(train_file)


def train_scratch(
    run: Run,
    recipe: ScratchRecipe,
    task: Task,
    *,
    device: str,
    resume: bool,
    say: Callable[[str], None],
    progress: Callable[[Progress], None],
) -> dict[str, Any]:
    """Train a prepared run to the end and write ``run.model_folder``; returns what belongs into ``run.json``.

    Killed at any moment and resumed, it goes on from the last checkpoint with the same batches, so on the
    same machine a CPU run ends with the same weights.
    """
    torch = _import_torch()
    torch.manual_seed(recipe.seed)
    tokenizer = _load_tokenizer(run)
    batches = Batches(EncodedRows.load(run.folder / "rows-train.npz"), recipe, recipe.epochs)
    if batches.left_out:
        say(f"{batches.left_out} rows are longer than {max(recipe.lengths)} tokens and left out")
    model = build_model(recipe, tokenizer.get_vocab_size())
    parameters = sum(p.numel() for p in model.parameters())
    say(f"{parameters / 1e6:.1f}M parameters, {batches.per_epoch} batches an epoch, {len(batches)} steps on {device}")
    trainer = _Trainer(torch, model.to(device), recipe, len(batches), device)
    first = _restore(torch, run, trainer) if resume else 0
    if first:
        say(f"resuming after step {first}")
    run.cut_log(first)
    started = time.monotonic()
    trained_tokens = 0
    for step, (tokens, labels) in enumerate(_stream(torch, batches, first, device), first + 1):
        loss = trainer.step(step, tokens, labels)
        trained_tokens += tokens.numel()
        if step % max(1, len(batches) // 500) == 0 or step == len(batches):
            value = float(loss)  # waits for the device, so not at every step
            if not math.isfinite(value):
                raise TrainingError(f"the loss became {value} at step {step}: start again with a smaller --set learning_rate")
            spent = time.monotonic() - started
            left = spent / (step - first) * (len(batches) - step)
            state = Progress(step, len(batches), value, trainer.rate(step), trained_tokens / spent, left)
            run.log({"step": step, "loss": value, "learning_rate": state.learning_rate, "tokens_per_second": round(state.tokens_per_second)})
            progress(state)
        if step % recipe.checkpoint_steps == 0 and step < len(batches):
            _save_checkpoint(torch, run, trainer, step)
    dev_loss = _dev_loss(torch, trainer, run, recipe, device)
    run.log({"step": len(batches), "dev_loss": dev_loss})
    _save_model(run, model, tokenizer, task)
    run.plot()
    return {
        "parameters": parameters,
        "steps": len(batches),
        "dev_loss": dev_loss,
        "left_out": batches.left_out,
        "seconds": round(time.monotonic() - started, 1),
    }


def build_model(recipe: ScratchRecipe, vocab_size: int) -> torch.nn.Module:
    """A Qwen3 decoder with tied embeddings and random weights."""
    try:
        from transformers import Qwen3Config, Qwen3ForCausalLM
    except ImportError as error:
        raise MissingExtra("train", "transformers") from error
    config = Qwen3Config(
        vocab_size=vocab_size,
        hidden_size=recipe.hidden_size,
        intermediate_size=recipe.ffn_size,
        num_hidden_layers=recipe.layers,
        num_attention_heads=recipe.heads,
        num_key_value_heads=recipe.kv_heads,
        head_dim=recipe.head_size,
        max_position_embeddings=recipe.context,
        rope_theta=10_000.0,
        tie_word_embeddings=True,
        use_cache=False,
        pad_token_id=0,
        eos_token_id=1,
    )
    return Qwen3ForCausalLM(config)


def pick_device(wanted: str) -> str:
    """``cuda`` if there is one and nothing else was asked for; UsageError if it was asked for in vain."""
    torch = _import_torch()
    if wanted == "auto":
        return "cuda" if torch.cuda.is_available() else "cpu"
    if wanted == "cuda" and not torch.cuda.is_available():
        raise UsageError("--device cuda: PyTorch sees no CUDA device; leave --device out to train on the CPU")
    return wanted


class _Trainer:
    """Model, optimizers and schedule; one call is one optimizer step."""

    def __init__(self, torch: Any, model: torch.nn.Module, recipe: ScratchRecipe, steps: int, device: str):
        self.torch, self.model, self.recipe, self.steps, self.device = torch, model, recipe, steps, device
        matrices = [p for n, p in model.named_parameters() if p.ndim == 2 and "embed_tokens" not in n]
        others = [p for n, p in model.named_parameters() if p.ndim != 2 or "embed_tokens" in n]
        # Muon for the hidden matrices, as its authors say: embeddings and norms stay with AdamW.
        muon = torch.optim.Muon(matrices, lr=1.0, weight_decay=recipe.weight_decay, adjust_lr_fn="match_rms_adamw")
        adamw = torch.optim.AdamW(others, lr=1.0, betas=(0.9, 0.95), weight_decay=0.0, fused=device == "cuda")
        self.optimizers = [muon, adamw]
        if device == "cuda":
            torch.set_float32_matmul_precision("high")
            # Layer by layer: all layers share one compiled graph a length, which takes seconds, not minutes.
            torch._dynamo.config.recompile_limit = 64
            for layer in model.model.layers:
                layer.compile(dynamic=False)

    def rate(self, step: int) -> float:
        """Learning rate at a step (from 1): linear warm-up, plateau, linear fall to zero."""
        recipe, steps = self.recipe, self.steps
        warm = max(1, round(recipe.warmup * steps))
        fall = max(1, round(recipe.decay * steps))
        return recipe.learning_rate * min(1.0, step / warm, (steps - step + 1) / fall)

    def step(self, step: int, tokens: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        self.model.train()
        loss = self.loss(tokens, labels)
        loss.backward()
        self.torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.recipe.clip_norm)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = self.rate(step)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        return loss.detach()

    def loss(self, tokens: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        """Mean loss per answer token, in nats."""
        with self.torch.autocast("cuda", dtype=self.torch.bfloat16, enabled=self.device == "cuda"):
            logits = self.model(input_ids=tokens).logits
        return self.torch.nn.functional.cross_entropy(logits.float().flatten(0, 1), labels.flatten(), ignore_index=IGNORED)

    def state(self) -> dict[str, Any]:
        return {"model": self.model.state_dict(), "optimizers": [o.state_dict() for o in self.optimizers]}

    def load(self, state: dict[str, Any]) -> None:
        self.model.load_state_dict(state["model"])
        for optimizer, values in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(values)


def _import_torch() -> Any:
    try:
        import torch
    except ImportError as error:
        raise MissingExtra("train", "torch") from error
    if not hasattr(torch.optim, "Muon"):
        raise TrainingError(f"PyTorch {torch.__version__} is too old for training from scratch: 2.9 or newer is needed")
    return torch


def _tokenizer(run: Run, recipe: ScratchRecipe, rows: list[Row], task: Task, say: Callable[[str], None]) -> Tokenizer:
    if not (run.folder / "tokenizer.json").exists():
        say(f"learning a tokenizer of {recipe.vocab_size} tokens")
        every = max(1, len(rows) // TOKENIZER_ROWS)

        def texts() -> Iterator[str]:
            for row in rows[::every]:
                yield task.clean_request(row.instruction)
                yield row.command

        save_tokenizer(train_tokenizer(texts, task, recipe.vocab_size, recipe.blank_merges), run.folder, task)
    return _load_tokenizer(run)


def _load_tokenizer(run: Run) -> Tokenizer:
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(run.folder / "tokenizer.json"))


def _stream(torch: Any, batches: Batches, first: int, device: str) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """Batches from number ``first`` on; on CUDA prepared ahead by worker processes."""
    rest = range(first, len(batches))
    if device != "cuda":
        yield from (batches[i] for i in rest)
        return
    workers = max(1, min(8, (os.cpu_count() or 2) - 2))
    loader = torch.utils.data.DataLoader(batches, batch_size=None, sampler=rest, num_workers=workers, prefetch_factor=4, pin_memory=True)
    for tokens, labels in loader:
        yield tokens.to(device, non_blocking=True), labels.to(device, non_blocking=True)


def _save_checkpoint(torch: Any, run: Run, trainer: _Trainer, step: int) -> None:
    path = run.checkpoint_path(step)
    temporary = path.with_suffix(".tmp")
    try:
        torch.save({"step": step, **trainer.state()}, temporary)
        os.replace(temporary, path)
    except (OSError, RuntimeError) as error:
        temporary.unlink(missing_ok=True)
        raise DataError(f"cannot write the checkpoint {path}: {error}; free some space and run again with --resume") from error
    run.drop_old_checkpoints()


def _restore(torch: Any, run: Run, trainer: _Trainer) -> int:
    found = run.checkpoints()
    if not found:
        return 0
    state = torch.load(found[-1], map_location=trainer.device, weights_only=True)
    trainer.load(state)
    return state["step"]


def _dev_loss(torch: Any, trainer: _Trainer, run: Run, recipe: ScratchRecipe, device: str) -> float | None:
    """Mean loss per answer token on the dev rows; None without any."""
    if not (run.folder / "rows-dev.npz").exists():
        return None
    batches = Batches(EncodedRows.load(run.folder / "rows-dev.npz"), recipe, epochs=1)
    trainer.model.eval()
    total = count = 0.0
    with torch.no_grad():
        for i in range(len(batches)):
            tokens, labels = (t.to(device) for t in batches[i])
            answers = int((labels != IGNORED).sum())
            total += float(trainer.loss(tokens, labels)) * answers
            count += answers
    return total / count


def _save_model(run: Run, model: torch.nn.Module, tokenizer: Tokenizer, task: Task) -> None:
    """The checkpoint as transformers reads it; the folder appears when it is whole."""
    import shutil

    from safetensors import SafetensorError

    temporary = run.folder / ".model.tmp"
    shutil.rmtree(temporary, ignore_errors=True)
    try:
        model.save_pretrained(temporary)
        save_tokenizer(tokenizer, temporary, task)
        shutil.rmtree(run.model_folder, ignore_errors=True)
        os.replace(temporary, run.model_folder)
    except (OSError, SafetensorError) as error:
        shutil.rmtree(temporary, ignore_errors=True)
        raise DataError(f"cannot write {run.model_folder}: {error}; free some space and run again with --resume") from error
