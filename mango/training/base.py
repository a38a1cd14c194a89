"""The model a fine-tuning starts from: where it lies, what it is, how large its parts are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mango.errors import DataError, MissingExtra, TrainingError, UsageError
from mango.training.recipe import Recipe, ScratchRecipe, TuneRecipe, load_recipe

# What a plan needs; the weights come later and are much larger.
_SMALL_FILES = ["*.json", "*.txt", "*.model", "*.jinja"]
_WEIGHTS = ["*.safetensors", "pytorch_model*.bin"]
GIB = 1 << 30


@dataclass(frozen=True)
class Base:
    """A base model in a local folder; ``name`` is what was asked for."""

    name: str
    folder: Path
    config: dict[str, Any]

    @property
    def architecture(self) -> str:
        return str((self.config.get("architectures") or ["none"])[0])

    @property
    def four_bit(self) -> bool:
        """Whether the weights are stored in bitsandbytes' 4 bit."""
        return bool((self.config.get("quantization_config") or {}).get("load_in_4bit"))

    @property
    def seq2seq(self) -> bool:
        return bool(self.config.get("is_encoder_decoder"))

    @property
    def has_weights(self) -> bool:
        return any(any(self.folder.glob(pattern)) for pattern in _WEIGHTS)


def find_base(name: str, weights: bool = False) -> Base:
    """The base of that name: a folder, or what the model hub calls so (its weights too, if they are asked for).

    DataError if neither is there, or if the folder holds no model.
    """
    folder = Path(name).expanduser()
    if not folder.is_dir():
        folder = _download(name, weights)
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"{folder} holds no readable config.json: give --base the folder of a model in transformers' format ({error})") from error
    base = Base(name, folder.resolve(), config)
    if weights and not base.has_weights:
        raise DataError(f"{folder} holds no weights (model.safetensors): copy the whole model there, or give another --base")
    return base


def choose_recipe(task: str, base: str | None, name: str | None, overrides: Sequence[str]) -> Recipe:
    """The named recipe, else the one for the task and the kind of base; with the base if one is given."""
    if name is None:
        name = base if base == "scratch" else "codet5" if base and find_base(base).seq2seq else task
    recipe = load_recipe(name, overrides)
    if isinstance(recipe, ScratchRecipe) != (base == "scratch") and base is not None:
        raise UsageError(f"the recipe {name} and --base {base} do not go together; leave one of them out")
    return replace(recipe, base=base) if isinstance(recipe, TuneRecipe) and base else recipe


@dataclass(frozen=True)
class Shape:
    """Sizes of a base and of the adapters a recipe puts on it, in parameters, layers and numbers a token."""

    linear: int  # parameters of the matrices that NF4 takes
    other: int  # parameters of embeddings, output and norms
    adapters: int
    layers: int
    hidden: int
    ffn: int
    vocab: int

    @property
    def parameters(self) -> int:
        return self.linear + self.other


def measure_base(base: Base, recipe: TuneRecipe) -> Shape:
    """The base's shape, from its config alone; TrainingError if a target module of the recipe is not in it."""
    try:
        import torch
    except ImportError as error:
        raise MissingExtra("train", "torch") from error
    with torch.device("meta"):
        model = build_empty(base)
    linears = {name: m for name, m in model.named_modules() if isinstance(m, torch.nn.Linear)}
    targets = match_targets(list(linears), recipe.target_modules, base)
    output = model.get_output_embeddings()
    inner = {name: m for name, m in linears.items() if m is not output}
    linear = sum(m.weight.numel() for m in inner.values())
    config = model.config.get_text_config()
    return Shape(
        linear=linear,
        # Tied weights are listed once.
        other=sum(p.numel() for p in model.parameters()) - linear,
        adapters=sum(recipe.rank * (linears[name].in_features + linears[name].out_features) for name in targets),
        layers=int(config.num_hidden_layers) + int(getattr(config, "num_decoder_layers", None) or 0),
        hidden=int(config.hidden_size),
        ffn=int(getattr(config, "intermediate_size", None) or config.d_ff),
        vocab=int(config.vocab_size),
    )


def build_empty(base: Base) -> Any:
    """The base as transformers builds it, with whatever weights the current device gives."""
    from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForSeq2SeqLM

    try:
        config = AutoConfig.from_pretrained(base.folder, local_files_only=True)
        # The quantized layers are counted as what they stand for.
        config.__dict__.pop("quantization_config", None)
        return (AutoModelForSeq2SeqLM if base.seq2seq else AutoModelForCausalLM).from_config(config)
    except (ValueError, KeyError) as error:
        raise TrainingError(f"{base.name}: transformers knows no model of type {base.config.get('model_type')!r}; give another --base") from error


def match_targets(modules: list[str], wanted: tuple[str, ...], base: Base) -> list[str]:
    """Modules whose last name is wanted; TrainingError names every wanted one that matches none.

    PEFT itself accepts a list of which one name matches, and leaves the rest out silently.
    """
    found = [name for name in modules if name.rpartition(".")[2] in wanted]
    missing = [w for w in wanted if not any(name.rpartition(".")[2] == w for name in found)]
    if missing:
        there = sorted({name.rpartition(".")[2] for name in modules} - {"lm_head"})
        raise TrainingError(f"{base.name} has no modules called {', '.join(missing)}: choose from these with --set 'target_modules={json.dumps(there)}'")
    return found


def _download(name: str, weights: bool) -> Path:
    try:
        from huggingface_hub import snapshot_download
        from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError
    except ImportError as error:
        raise MissingExtra("train", "huggingface_hub") from error
    patterns = _SMALL_FILES + _WEIGHTS if weights else _SMALL_FILES
    if weights and any(f.endswith(".safetensors") for f in _hub_files(name)):
        patterns = [*_SMALL_FILES, "*.safetensors"]
    try:
        return Path(snapshot_download(name, allow_patterns=patterns))
    except (HfHubHTTPError, HFValidationError, LocalEntryNotFoundError, OSError) as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise DataError(f"the base {name} is no folder here and cannot be fetched ({reason}); give --base a local folder") from error


def _hub_files(name: str) -> list[str]:
    """Names of the base's files on the hub; empty if they cannot be had."""
    from huggingface_hub import list_repo_files
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError

    try:
        return list_repo_files(name)
    except (HfHubHTTPError, HFValidationError, OSError):
        return []
