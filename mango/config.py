"""Settings: a flag beats a ``MANGO_*`` variable, that beats the config file, that beats the default."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from mango.errors import UsageError


def _setting(default: Any, help: str) -> Any:
    return field(default=default, metadata={"help": help})


@dataclass(frozen=True)
class Settings:
    """What ``mango ask`` runs with; each field is also a key of the config file and, upper-cased, ``MANGO_<FIELD>``."""

    engine: str = _setting("auto", "auto (Ollama if it has your model, else the built-in one), ollama or embedded")
    model: str = _setting("", "a GGUF file, or the name of a model in Ollama; empty: mango-<task> in Ollama, else the built-in model")
    ollama_host: str = _setting("", "Ollama's address (host, host:port or URL); OLLAMA_HOST is read too; empty: 127.0.0.1:11434")
    connect_seconds: float = _setting(2.0, "how long to wait for a connection to Ollama (at most 0.1 with engine auto)")
    answer_seconds: float = _setting(300.0, "how long to wait for one answer of Ollama, loading the model included")
    keep_alive: str = _setting("30m", "how long Ollama keeps the model loaded after an answer")
    threads: int = _setting(2, "CPU threads of the embedded engine")
    max_tokens: int = _setting(0, "longest answer of the embedded engine, in tokens; 0: what the task needs")
    context_tokens: int = _setting(0, "room for prompt and answer, in tokens (Ollama's num_ctx); 0: what the task needs, or what the model in Ollama says")
    checks: bool = _setting(True, "look whether the programs and the options of an answer exist here, and ask again if not")
    plain: bool = _setting(False, "lines only: no colours, no redrawing, no toolbar; for screen readers (TERM=dumb does the same)")
    widget_key: str = _setting("alt-m", "the key of the shell widget, such as alt-m, ctrl-g or ctrl-x m")


_TRUTH = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}

# Ollama's own variable counts as ours, after ours.
_ALSO = {"ollama_host": "OLLAMA_HOST"}


@dataclass(frozen=True)
class Resolved:
    """One setting in force and where it comes from."""

    value: Any
    origin: str


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
    return Settings(**{key: resolved.value for key, resolved in resolve(**flags).items()})


def resolve(**flags: Any) -> dict[str, Resolved]:
    """Every setting with its origin: ``flag``, a variable's name, the file's path, or ``default``."""
    path = config_file()
    file = _read_file(path)
    known = {f.name for f in fields(Settings)}
    if unknown := sorted(set(file) - known):
        raise UsageError(f"{path} holds an unknown setting {unknown[0]!r}; known: {', '.join(sorted(known))}")
    found = {f.name: _resolve(f.name, f.default, flags.get(f.name), file, path) for f in fields(Settings)}
    for setting in fields(Settings):
        key, resolved = setting.name, found[setting.name]
        if type(resolved.value) in (int, float) and resolved.value <= 0 and resolved.value != setting.default:
            raise UsageError(f"{key} must be greater than 0, not {resolved.value} ({resolved.origin})")
    return found


def _resolve(key: str, default: Any, flag: Any, file: dict[str, Any], path: Path) -> Resolved:
    if flag is not None:
        return Resolved(flag, "flag")
    ours = f"MANGO_{key.upper()}"
    if text := os.environ.get(ours):
        return Resolved(_typed(default, text, ours), ours)
    if key in file:
        return Resolved(_typed(default, file[key], f"{key} in {path}"), str(path))
    other = _ALSO.get(key, "")
    if text := os.environ.get(other):
        return Resolved(_typed(default, text, other), other)
    return Resolved(default, "default")


def commented_toml() -> str:
    """The config file with every setting at its default, each explained and commented out."""
    lines = ["# Mango's settings. A flag beats MANGO_<NAME>, that beats this file. Remove the # to set one."]
    for setting in fields(Settings):
        value = f'"{setting.default}"' if isinstance(setting.default, str) else str(setting.default).lower()
        lines += ["", f"# {setting.metadata['help']}", f"# {setting.name} = {value}"]
    return "\n".join(lines) + "\n"


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
    kind = type(default)
    if kind is str and not isinstance(value, str):
        raise UsageError(f"{origin}: {value!r} is not a text; put it in quotes")
    if kind is bool:
        return _truth(value, origin)
    try:
        return kind(value)
    except (TypeError, ValueError) as error:
        raise UsageError(f"{origin}: {value!r} is not a {'whole ' if kind is int else ''}number") from error


def _truth(value: Any, origin: str) -> bool:
    try:
        return _TRUTH[str(value).lower()]
    except KeyError:
        raise UsageError(f"{origin}: {value!r} is neither yes nor no") from None
