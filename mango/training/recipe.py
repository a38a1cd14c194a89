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

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> ScratchRecipe:
        return cls(**{**values, "lengths": tuple(values["lengths"])})


def recipe_names() -> list[str]:
    """Names that ``load_recipe`` takes."""
    return sorted(f.name.removesuffix(".toml") for f in files("mango.training").joinpath("recipes").iterdir() if f.name.endswith(".toml"))


def load_recipe(name: str, overrides: Sequence[str] = ()) -> ScratchRecipe:
    """The named recipe with ``key=value`` overrides; UsageError says what is unknown or of the wrong kind."""
    if name not in recipe_names():
        raise UsageError(f"unknown recipe {name!r}; known: {', '.join(recipe_names())}")
    values = tomllib.loads(files("mango.training").joinpath("recipes", f"{name}.toml").read_text(encoding="utf-8"))
    recipe = ScratchRecipe.from_json({"name": name, **values})
    for override in overrides:
        recipe = _override(recipe, override)
    return recipe


def _override(recipe: ScratchRecipe, override: str) -> ScratchRecipe:
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
    return ScratchRecipe.from_json({**recipe.to_json(), key: value})
