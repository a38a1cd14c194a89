"""Settings: a flag beats a ``MANGO_*`` variable, that beats the config file, that beats the default."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from mango.errors import UsageError


@dataclass(frozen=True)
class Settings:
    """What ``mango ask`` runs with; each field is also a key of the config file and, upper-cased, ``MANGO_<FIELD>``."""

    model: str = ""  # a GGUF file; empty: the built-in model
    threads: int = 2
    max_tokens: int = 256
    context_tokens: int = 512


def home() -> Path:
    """The folder of everything mango writes on its own: ``MANGO_HOME``, else the XDG data folder."""
    if found := os.environ.get("MANGO_HOME"):
        return Path(found).expanduser()
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "mango"


def config_file() -> Path:
    """``config.toml`` in ``MANGO_HOME``, else in the XDG config folder; it need not exist."""
    if found := os.environ.get("MANGO_HOME"):
        return Path(found).expanduser() / "config.toml"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "mango/config.toml"


def load_settings(**flags: Any) -> Settings:
    """The settings in force; flags that are None were not given. UsageError names the setting and its origin."""
    values: dict[str, Any] = {}
    file = _read_file(config_file())
    for field in fields(Settings):
        key, variable = field.name, f"MANGO_{field.name.upper()}"
        if flags.get(key) is not None:
            values[key] = flags[key]
        elif os.environ.get(variable):
            values[key] = _typed(field.default, os.environ[variable], variable)
        elif key in file:
            values[key] = _typed(field.default, file[key], f"{key} in {config_file()}")
    settings = Settings(**values)
    for key in ("threads", "max_tokens", "context_tokens"):
        if getattr(settings, key) < 1:
            raise UsageError(f"{key} must be at least 1, not {getattr(settings, key)}")
    return settings


def _read_file(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read {path}: {error}") from error
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path} is not valid TOML: {error}") from error


def _typed(default: Any, value: Any, origin: str) -> Any:
    try:
        return type(default)(value)
    except (TypeError, ValueError) as error:
        raise UsageError(f"{origin}: {value!r} is not a whole number") from error
