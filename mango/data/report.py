"""What a build did: rows per source, what each rule repaired and dropped with samples; as text, JSON and HTML."""

from __future__ import annotations

import base64
import html
import io
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mango.data.pair import Dropped, Pair
from mango.errors import DataError

MAX_SAMPLES = 5
_BUCKET = 20  # characters a bar of the length histograms
_PROGRAM = re.compile(r"(?:^|[|;&(]\s*|\bsudo\s+|\bxargs\s+(?:-\S+\s+)*)(?:\w+=\S*\s+)*([A-Za-z_][\w.+-]*)")
_STYLE = (
    "<style>"
    "body{font:14px sans-serif;margin:2em;max-width:75em}"
    "table{border-collapse:collapse;margin:1em 0}"
    "td,th{border:1px solid #ccc;padding:.2em .5em;vertical-align:top;white-space:pre-wrap;word-break:break-word;text-align:left}"
    "img{display:block;margin:1em 0}"
    "</style>"
)
_KEYWORDS = frozenset("for while until if then else elif do done fi case esac function in".split())


@dataclass
class RuleCount:
    """How often one rule repaired or dropped a row, with up to five of each."""

    repaired: int = 0
    dropped: int = 0
    repairs: list[list[str]] = field(default_factory=list)
    drops: list[str] = field(default_factory=list)


@dataclass
class Report:
    """Counts of one build; grows with the rules and sources, not with the rows."""

    read: Counter[str] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    dropped: dict[str, Counter[str]] = field(default_factory=dict)  # source -> reason -> rows
    samples: dict[str, list[str]] = field(default_factory=dict)  # reason -> rows
    rules: dict[str, RuleCount] = field(default_factory=dict)
    langs: Counter[str] = field(default_factory=Counter)
    programs: Counter[str] = field(default_factory=Counter)
    instruction_lengths: Counter[int] = field(default_factory=Counter)
    command_lengths: Counter[int] = field(default_factory=Counter)
    train: int = 0
    dev: int = 0
    refusals: int = 0
    settings: dict[str, Any] = field(default_factory=dict)

    def note_rule(self, rule: str, before: Pair, after: Pair | Dropped) -> None:
        """Count what a cleaning rule did to a row."""
        count = self.rules.setdefault(rule, RuleCount())
        if isinstance(after, Dropped):
            count.dropped += 1
            if len(count.drops) < MAX_SAMPLES:
                count.drops.append(f"{before.instruction} | {before.command}")
            return
        count.repaired += 1
        if len(count.repairs) < MAX_SAMPLES:
            changed = (before.command, after.command) if before.command != after.command else (before.instruction, after.instruction)
            count.repairs.append(list(changed))

    def note_drop(self, drop: Dropped, source: str) -> None:
        """Count a row that is left out."""
        source = family(source)
        self.reasons[drop.reason] += 1
        self.dropped.setdefault(source, Counter())[drop.reason] += 1
        samples = self.samples.setdefault(drop.reason, [])
        if len(samples) < MAX_SAMPLES:
            samples.append(drop.sample[:300])

    def note_kept(self, pair: Pair) -> None:
        """Count a row that goes into the data set."""
        self.kept[family(pair.source)] += 1
        self.langs[pair.lang] += 1
        self.refusals += pair.is_refusal
        self.instruction_lengths[len(pair.instruction) // _BUCKET * _BUCKET] += 1
        self.command_lengths[len(pair.command) // _BUCKET * _BUCKET] += 1
        self.programs.update(p for p in set(_PROGRAM.findall(pair.command)) if p not in _KEYWORDS)

    def to_json(self) -> dict[str, Any]:
        """Everything as plain values; ``from_json`` reads it back."""
        return {
            "rows": {"train": self.train, "dev": self.dev, "refusals": self.refusals},
            "settings": self.settings,
            "sources": {
                s: {"read": self.read[s], "kept": self.kept[s], "dropped": dict(self.dropped.get(s, Counter()).most_common())}
                for s in sorted(set(self.read) | set(self.dropped) | set(self.kept))
            },
            "reasons": {r: {"rows": n, "samples": self.samples.get(r, [])} for r, n in self.reasons.most_common()},
            "rules": {r: vars(c) for r, c in self.rules.items()},
            "langs": dict(self.langs),
            "programs": dict(self.programs.most_common(200)),
            "instruction_lengths": dict(sorted(self.instruction_lengths.items())),
            "command_lengths": dict(sorted(self.command_lengths.items())),
        }

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Report:
        """A report as ``to_json`` wrote it."""
        sources = value["sources"]
        return cls(
            read=Counter({s: v["read"] for s, v in sources.items()}),
            kept=Counter({s: v["kept"] for s, v in sources.items()}),
            reasons=Counter({r: v["rows"] for r, v in value["reasons"].items()}),
            dropped={s: Counter(v["dropped"]) for s, v in sources.items()},
            samples={r: v["samples"] for r, v in value["reasons"].items()},
            rules={r: RuleCount(**c) for r, c in value["rules"].items()},
            langs=Counter(value["langs"]),
            programs=Counter(value["programs"]),
            instruction_lengths=Counter({int(k): v for k, v in value["instruction_lengths"].items()}),
            command_lengths=Counter({int(k): v for k, v in value["command_lengths"].items()}),
            train=value["rows"]["train"],
            dev=value["rows"]["dev"],
            refusals=value["rows"]["refusals"],
            settings=value["settings"],
        )


def family(source: str) -> str:
    """The first part of a source name: "tldr/pages.es/common/tar.md" counts as "tldr/pages.es"."""
    parts = source.split("/")
    return "/".join(parts[:2]) if parts[0] in ("tldr", "nl2bash", "generated") and len(parts) > 1 else parts[0]


def load_report(folder: Path) -> Report:
    """The report of a built data set."""
    path = folder / "report.json"
    try:
        return Report.from_json(json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror}); is {folder} a folder that mango data build made?") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DataError(f"{path}: not a report of mango data build") from error


def _table(head: tuple[str, ...], rows: list[tuple[Any, ...]]) -> list[str]:
    cells = [tuple(str(c) for c in row) for row in (head, *rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    return ["  ".join(c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(row, widths, strict=True))).rstrip() for row in cells]


def format_report(report: Report, samples: bool = False) -> str:
    """The report as a terminal shows it."""
    sources = sorted(set(report.read) | set(report.kept))
    lines = _table(
        ("source", "read", "kept", "dropped"), [(s, report.read[s], report.kept[s], sum(report.dropped.get(s, Counter()).values())) for s in sources]
    )
    lines += ["", *_table(("dropped because", "rows"), list(report.reasons.most_common()))]
    rules = sorted(report.rules.items(), key=lambda item: -(item[1].repaired + item[1].dropped))
    lines += ["", *_table(("rule", "repaired", "dropped"), [(r, c.repaired, c.dropped) for r, c in rules])]
    if samples:
        for rule, count in rules:
            lines += ["", f"{rule}:", *(f"  {a!r} -> {b!r}" for a, b in count.repairs), *(f"  dropped {d!r}" for d in count.drops)]
        for reason, rows in report.samples.items():
            lines += ["", f"{reason}:", *(f"  {row!r}" for row in rows)]
    langs = ", ".join(f"{lang} {n}" for lang, n in report.langs.most_common())
    lines += ["", f"{report.train} train rows, {report.dev} dev rows, {report.refusals} refusals; languages: {langs or 'none'}"]
    return "\n".join(lines)


def write_report(report: Report, folder: Path, plots: bool = True) -> None:
    """report.json and report.html; plots are left out where matplotlib is not installed."""
    (folder / "report.json").write_text(json.dumps(report.to_json(), ensure_ascii=False, indent=1), encoding="utf-8")
    images = _draw_plots(report) if plots else {}
    (folder / "report.html").write_text(_render_html(report, images), encoding="utf-8")


def _draw_plots(report: Report) -> dict[str, bytes]:
    """Title -> PNG of each plot; empty without matplotlib."""
    try:
        from matplotlib.figure import Figure
    except ImportError:
        return {}
    bars = {
        "Rows kept per source": dict(report.kept.most_common(20)),
        "Rows dropped per reason": dict(report.reasons.most_common(20)),
        "Programs most used": dict(report.programs.most_common(30)),
        "Languages": dict(report.langs.most_common()),
    }
    images = {}
    for title, counts in bars.items():
        figure = Figure(figsize=(7, max(1.2, 0.24 * len(counts) + 0.8)))
        axes = figure.add_subplot()
        axes.barh([str(k) for k in counts][::-1], list(counts.values())[::-1])
        images[title] = _png(figure, axes, title, "rows")
    figure = Figure(figsize=(7, 3))
    axes = figure.add_subplot()
    for label, lengths in (("request", report.instruction_lengths), ("command", report.command_lengths)):
        axes.step([*sorted(lengths)], [lengths[k] for k in sorted(lengths)], where="post", label=label)
    axes.legend()
    axes.set_ylabel("rows")
    images["Lengths"] = _png(figure, axes, "Lengths", "characters")
    return images


def _png(figure: Any, axes: Any, title: str, label: str) -> bytes:
    axes.set_title(title)
    axes.set_xlabel(label)
    figure.tight_layout()
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=90)
    return out.getvalue()


def _html_table(head: tuple[str, ...], rows: list[tuple[Any, ...]]) -> str:
    cells = "".join("<tr>" + "".join(f"<td>{html.escape(str(c))}</td>" for c in row) + "</tr>" for row in rows)
    return f"<table><tr>{''.join(f'<th>{h}</th>' for h in head)}</tr>{cells}</table>"


def _render_html(report: Report, images: dict[str, bytes]) -> str:
    plots = "".join(f'<img alt="{html.escape(t)}" src="data:image/png;base64,{base64.b64encode(png).decode()}">' for t, png in images.items())
    sources = [(s, report.read[s], report.kept[s], sum(report.dropped.get(s, Counter()).values())) for s in sorted(set(report.read) | set(report.kept))]
    rules = [(r, c.repaired, c.dropped, "\n".join([f"{a} → {b}" for a, b in c.repairs] + [f"✗ {d}" for d in c.drops])) for r, c in report.rules.items()]
    reasons = [(r, n, "\n".join(report.samples.get(r, []))) for r, n in report.reasons.most_common()]
    return f"""<!doctype html><meta charset="utf-8"><title>Mango data report</title>
{_STYLE}
<h1>Mango data report</h1><p>{report.train} train rows, {report.dev} dev rows, {report.refusals} refusals.</p>
{plots}<h2>Sources</h2>{_html_table(("source", "read", "kept", "dropped"), sources)}
<h2>Dropped</h2>{_html_table(("reason", "rows", "samples"), reasons)}
<h2>Rules</h2>{_html_table(("rule", "repaired", "dropped", "samples"), rules)}
"""
