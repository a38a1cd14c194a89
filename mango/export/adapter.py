"""A LoRA adapter in PEFT's format: which weights it changes, and by how much."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mango.errors import DataError, TrainingError
from mango.export.safetensors_reader import Checkpoint

if TYPE_CHECKING:
    import numpy as np

_PREFIX = "base_model.model."
# Kinds of LoRA whose change of a weight is not scale * B @ A.
_OTHER_KINDS = ("use_dora", "fan_in_fan_out", "use_qalora", "modules_to_save", "trainable_token_indices", "target_parameters", "layer_replication")


class Adapter:
    """``adapter_model.safetensors`` of a folder, read tensor by tensor."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.config = _read_config(folder)
        self._tensors = Checkpoint(folder, "adapter_model.safetensors")
        names = [name.removeprefix(_PREFIX) for name in self._tensors.names()]
        if other := [n for n in names if not n.endswith((".lora_A.weight", ".lora_B.weight"))]:
            raise TrainingError(f"{folder} holds {other[0]}: only LoRA matrices of linear layers can be merged")
        self._modules = {n.removesuffix(".lora_A.weight") for n in names if n.endswith(".lora_A.weight")}

    @property
    def files(self) -> list[Path]:
        return self._tensors.files

    def changes(self, name: str) -> bool:
        """Whether the adapter changes the base's tensor of that name."""
        return name.endswith(".weight") and name.removesuffix(".weight") in self._modules

    def check(self, base: Checkpoint) -> None:
        """TrainingError if the adapter was made for another base."""
        for module in sorted(self._modules):
            name = f"{module}.weight"
            wanted = (self._shape(module, "B")[0], self._shape(module, "A")[1])
            found = base.shape(name) if name in base else None
            if found != wanted:
                raise TrainingError(
                    f"the adapter {self.folder} does not fit {base.folder}: it changes {name} of shape {wanted}, the base "
                    f"{'has it with ' + str(found) if found else 'has none'}; give the base it was trained on"
                )

    def matrices(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """``B`` times its scale (rows, rank) and ``A`` (rank, columns), float32, for a tensor that it changes."""
        module = name.removesuffix(".weight")
        down, up = (self._tensors.read(f"{_PREFIX}{module}.lora_{x}.weight") for x in "AB")
        return up * self._scale(module), down

    def _shape(self, module: str, matrix: str) -> tuple[int, ...]:
        name = f"{_PREFIX}{module}.lora_{matrix}.weight"
        if name not in self._tensors:
            raise TrainingError(f"the adapter {self.folder} is not whole: {name} is missing")
        return self._tensors.shape(name)

    def _scale(self, module: str) -> float:
        rank = _for_module(self.config.get("rank_pattern"), module, self.config["r"])
        alpha = _for_module(self.config.get("alpha_pattern"), module, self.config["lora_alpha"])
        return float(alpha / (math.sqrt(rank) if self.config.get("use_rslora") else rank))


def find_adapter(folder: Path) -> tuple[Path, Path | None]:
    """(base folder, adapter folder) of a run that ``mango train`` fine-tuned; (folder, None) of a whole model.

    DataError if the base is not where the adapter says.
    """
    for adapter in (folder / "adapter", folder):
        if (adapter / "adapter_config.json").is_file() and not (folder / "config.json").is_file():
            base = Path(str(_read_config(adapter).get("base_model_name_or_path"))).expanduser()
            if not (base / "config.json").is_file():
                raise DataError(f"the base {base} of {adapter} is no model folder here; give the base's folder first and --adapter {adapter}")
            return base, adapter
    return (folder / "model" if (folder / "model/config.json").is_file() else folder), None


def _read_config(folder: Path) -> dict[str, Any]:
    try:
        config: dict[str, Any] = json.loads((folder / "adapter_config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"{folder} holds no readable adapter_config.json: give the adapter folder of a training run ({error})") from error
    if config.get("peft_type") != "LORA":
        raise TrainingError(f"{folder} is an adapter of type {config.get('peft_type')}; only LORA can be merged")
    if used := [key for key in _OTHER_KINDS if config.get(key)]:
        raise TrainingError(f"{folder} uses {used[0]}, which cannot be merged; train without it")
    if config.get("bias", "none") != "none":
        raise TrainingError(f"{folder} has trained biases, which cannot be merged; train with bias 'none'")
    return config


def _for_module(patterns: dict[str, Any] | None, module: str, default: float) -> float:
    import re

    return next((value for pattern, value in (patterns or {}).items() if re.match(rf"(.*\.)?({pattern})$", module)), default)
