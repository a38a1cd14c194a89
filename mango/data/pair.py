"""The value every stage of the data pipeline hands on: one request and the command that answers it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

# Sources whose rows are cut out of a page, but do not say which tool it is about.
DOCUMENTATION = ("onceupon/", "trimstray/", "warpdotdev/", "commandlinefu", "cheatsheet/", "navi/")
ROW_FIELDS = ("instruction", "command", "source", "lang", "group")


@dataclass(frozen=True)
class Pair:
    """A request and its command; an empty command means "this is not a request"."""

    instruction: str
    command: str
    source: str
    lang: str = "en"
    group: str = ""
    page: str = ""  # the tool a documentation row was written for: "git commit", "tar"
    defaults: Mapping[str, str] = field(default_factory=dict)  # values the source gives for its placeholders

    @property
    def is_documentation(self) -> bool:
        """True if the row comes from a page about a tool, where words stand for values and headings for requests."""
        return bool(self.page) or self.source.startswith(DOCUMENTATION)

    @property
    def is_refusal(self) -> bool:
        """True if the row teaches that the instruction is not a request."""
        return not self.command

    def to_row(self) -> dict[str, str]:
        """The five fields written to train.jsonl and dev.jsonl."""
        row = asdict(self)
        return {name: row[name] for name in ROW_FIELDS}


@dataclass(frozen=True)
class Dropped:
    """A row left out of the data set: why, and a sample of what it held."""

    reason: str
    sample: str
    source: str = ""
