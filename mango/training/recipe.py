"""Recipes: named TOML files with every value of a training run, each open to being overridden."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from importlib.resources import files
from typing import Any

from mango.errors import UsageError


@dataclass(frozen=True)
class ScratchRecipe:
    """A decoder from scratch; lengths and sizes in tokens, shares in [0, 1]."""

    name: str
    hidden_size: int
    layers: int
    heads: int
    kv_heads: int
    head_size: int
    ffn_size: int
    vocab_size: int
    blank_merges: int
    context: int
    epochs: float
    batch_tokens: int
    lengths: tuple[int, ...]
    learning_rate: float
    warmup: float
    decay: float
    weight_decay: float
    clip_norm: float
    checkpoint_steps: int
    dev_rows: int
    seed: int
    quantization: str
    repeat: dict[str, int]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class TuneRecipe:
    """LoRA adapters on a base model; lengths in tokens, batches in rows (packed ones, if they are packed)."""

    name: str
    base: str  # a folder or a name on the model hub
    kind: str  # causal or seq2seq
    four_bit: bool  # NF4 weights under the adapters, on CUDA
    rank: int
    alpha: int
    dropout: float
    target_modules: tuple[str, ...]
    max_length: int
    long_rows: str  # refuse or leave_out
    packing: bool
    epochs: float
    batch_rows: int
    accumulation: int
    learning_rate: float
    schedule: str
    warmup_steps: int
    weight_decay: float
    clip_norm: float
    optimizer: str
    gradient_checkpointing: bool
    attention: str
    loss: str
    way: str  # auto, plain or unsloth
    checkpoint_steps: int
    dev_rows: int
    report_to: str
    seed: int
    quantization: str
    repeat: dict[str, int]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @property
    def rows_per_step(self) -> int:
        """Rows that one optimizer step sees, on however many devices."""
        return self.batch_rows * self.accumulation


Recipe = ScratchRecipe | TuneRecipe
# Values that are one of a few words; anything else is refused when it is set, not when training reaches it.
_CHOICES = {
    "kind": ("causal", "seq2seq"),
    "long_rows": ("refuse", "leave_out"),
    "way": ("auto", "plain", "unsloth"),
    "attention": ("sdpa", "eager", "flex_attention", "flash_attention_2"),
    "loss": ("nll", "chunked_nll"),
    "report_to": ("none", "tensorboard"),
}
# Values below one make no sense and would fail late.
_COUNTS = ("rank", "alpha", "max_length", "batch_rows", "accumulation", "checkpoint_steps")


def recipe_from_json(values: dict[str, Any]) -> Recipe:
    """The recipe that ``asdict`` turned into JSON values; one with a base is for fine-tuning."""
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}
    return TuneRecipe(**values) if "base" in values else ScratchRecipe(**values)


def recipe_names() -> list[str]:
    """Names that ``load_recipe`` takes."""
    return sorted(f.name.removesuffix(".toml") for f in files("mango.training").joinpath("recipes").iterdir() if f.name.endswith(".toml"))


def load_recipe(name: str, overrides: Sequence[str] = ()) -> Recipe:
    """The named recipe with ``key=value`` overrides; UsageError says what is unknown or of the wrong kind."""
    if name not in recipe_names():
        raise UsageError(f"unknown recipe {name!r}; known: {', '.join(recipe_names())}")
    recipe = recipe_from_json({"name": name, **tomllib.loads(files("mango.training").joinpath("recipes", f"{name}.toml").read_text(encoding="utf-8"))})
    for override in overrides:
        recipe = _override(recipe, override)
    return recipe


def _override(recipe: Recipe, override: str) -> Recipe:
    key, found, text = override.partition("=")
    if not found or key not in {f.name for f in fields(recipe)} - {"name"}:
        raise UsageError(f"--set {override}: give KEY=VALUE with a key of the recipe: {', '.join(f.name for f in fields(recipe))}")
    old = getattr(recipe, key)
    try:
        value = tomllib.loads(f"value = {text}")["value"] if not isinstance(old, str) else text
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"--set {override}: the value is not TOML ({error})") from error
    value = tuple(value) if isinstance(value, list) else float(value) if isinstance(old, float) and isinstance(value, int) else value
    if type(value) is not type(old):
        raise UsageError(f"--set {override}: {key} takes a {type(old).__name__}")
    if value not in _CHOICES.get(key, (value,)):
        raise UsageError(f"--set {override}: {key} is one of {', '.join(_CHOICES[key])}")
    if isinstance(recipe, TuneRecipe) and key in _COUNTS and isinstance(value, int) and value < 1:
        raise UsageError(f"--set {override}: {key} is at least 1")
    return recipe_from_json({**recipe.to_json(), key: value})
