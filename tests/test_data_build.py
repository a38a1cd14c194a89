"""The whole build on small files in the real formats, and its stages: validity, dedupe, held-out exams, split, report."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from mango.data import build as build_module
from mango.data.build import Source, build_dataset
from mango.data.commands import data
from mango.data.decontaminate import HeldOut, command_key, instruction_key
from mango.data.dedupe import Deduper
from mango.data.hashes import HashCounter, HashGroups, HashIndex, hash_text
from mango.data.mask import mask_command, mask_instruction
from mango.data.pair import Dropped, Pair
from mango.data.report import MAX_SAMPLES, Report, load_report
from mango.data.split import Splitter, group_keys
from mango.data.validity import check_syntax, is_valid
from mango.errors import DataError, MissingExtra

datasets = pytest.importorskip("datasets")

NAMES = "alpha beta gamma delta omega kappa sigma theta lambda epsilon zeta eta iota mu nu xi pi rho tau phi chi psi".split()


def write_lines(path: Path, rows: list[dict[str, str]]) -> Path:
    path.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    return path


def read_lines(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def raw(tmp_path: Path) -> list[Source]:
    """NL2Bash, tldr pages in two languages, a cheat sheet, commandlinefu JSON and gold commands, each with dirt."""
    folder = tmp_path / "raw"
    nl2bash = folder / "nl2bash"
    nl2bash.mkdir(parents=True)
    (nl2bash / "all.nl").write_text("".join(f"Find {n} files\n" for n in NAMES) + "Broken quote\n")
    (nl2bash / "all.cm").write_text("".join(f"$ find . \u2013iname {n} -{n}\n" for n in NAMES) + 'echo "\n')
    for lang, text in (("pages", "Compress a file"), ("pages.es", "Comprime un archivo")):
        common = folder / "tldr" / lang / "common"
        common.mkdir(parents=True)
        for name in NAMES:
            (common / f"{name}.md").write_text(
                f"# {name}\n\n- {text}:\n\n`{name} {{{{[-c|--compress]}}}} {{{{path/to/file}}}}`\n\n- Display help:\n\n`{name} --help`\n"
            )
    (folder / "tar").write_text("# To list an archive\ntar tf <file>\n\n# To make one\ntar cf x.tar y\n")
    (folder / "fu.json").write_text(
        json.dumps([{"command": "sudo !!", "summary": "Run the last command as root"}, {"command": "<ESC> .", "summary": "Last argument"}])
    )
    write_lines(
        folder / "gold_commands.jsonl",
        [{"instruction": "hello there", "command": "", "lang": "en"}, {"instruction": "disk space", "command": "df -h", "lang": "en"}],
    )
    with open(folder / "gold_commands.jsonl", "ab") as file:
        file.write(b'{"instruction": "tru\n\x00\x01\xff\n')
    return [Source(folder / name) for name in ("nl2bash", "tldr", "tar", "fu.json", "gold_commands.jsonl")]


def build(raw: list[Source], out: Path, **options: object) -> Report:
    return build_dataset(raw, out, **{"dev_share": 0.3, "plots": False, **options})


def test_build_writes_a_data_set(raw: list[Source], tmp_path: Path) -> None:
    out = tmp_path / "out"
    report = build(raw, out)
    assert sorted(p.name for p in out.iterdir()) == ["dataset", "dev.jsonl", "report.html", "report.json", "train.jsonl"]
    train, dev = read_lines(out / "train.jsonl"), read_lines(out / "dev.jsonl")
    assert (len(train), len(dev)) == (report.train, report.dev)
    assert dev
    assert all(list(row) == ["instruction", "command", "source", "lang", "group"] for row in train + dev)
    rows = {(r["instruction"], r["command"]) for r in train + dev}
    assert ("hello there", "") in rows
    assert ("Find alpha files", "find . -iname alpha -alpha") in rows
    assert ("Run the last command as root", "sudo !!") in rows
    assert not [c for _, c in rows if "{{" in c or "--help" in c or c.startswith("$")]
    loaded = datasets.load_from_disk(str(out / "dataset"))
    assert [loaded["train"][i] for i in range(len(train))] == train
    assert loaded["dev"].num_rows == len(dev)


def test_report_counts_every_row_once(raw: list[Source], tmp_path: Path) -> None:
    report = build(raw, tmp_path / "out")
    assert sum(report.read.values()) == sum(report.kept.values()) + sum(report.reasons.values())
    assert report.kept == {"nl2bash/all": 22, "tldr/pages": 22, "tldr/pages.es": 22, "cheatsheet": 2, "fu": 1, "gold_commands": 2}
    assert report.reasons == {
        "help or version boilerplate": 44,
        "keys or editor commands": 1,
        "truncated: open quote": 1,
        "unreadable: broken JSON": 1,
        "unreadable: not UTF-8": 1,
    }
    assert report.rules["dashes"].repaired == 22
    assert len(report.rules["dashes"].repairs) == MAX_SAMPLES
    assert load_report(tmp_path / "out").to_json() == report.to_json()
    page = (tmp_path / "out" / "report.html").read_text()
    assert "keys or editor commands" in page
    assert "<ESC>" not in page


def test_report_embeds_plots(raw: list[Source], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    build(raw, tmp_path / "out", plots=True)
    assert (tmp_path / "out" / "report.html").read_text().count("data:image/png;base64,") == 5


def test_the_same_seed_gives_the_same_files(raw: list[Source], tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        build(raw, tmp_path / name, seed=seed, generate=50)
    texts = {n: (tmp_path / n / "train.jsonl").read_text() for n in "abc"}
    assert texts["a"] == texts["b"] != texts["c"]


def test_generated_rows_are_added_with_their_intent(raw: list[Source], tmp_path: Path) -> None:
    report = build(raw, tmp_path / "out", generate=100)
    rows = [r for name in ("train", "dev") for r in read_lines(tmp_path / "out" / f"{name}.jsonl") if r["source"].startswith("generated/")]
    assert len(rows) == sum(n for s, n in report.kept.items() if s.startswith("generated/")) > 50
    assert all(r["group"].startswith("intent:generated/") for r in rows)


def test_no_group_and_no_masked_command_is_on_both_sides(raw: list[Source], tmp_path: Path) -> None:
    build(raw, tmp_path / "out", generate=300)
    sides = [read_lines(tmp_path / "out" / f"{name}.jsonl") for name in ("train", "dev")]
    assert all(sides)
    for key in (lambda r: r["group"], lambda r: mask_command(r["command"]) or r["instruction"]):
        train, dev = ({key(r) for r in side} for side in sides)
        assert not train & dev


def test_excluded_sources_are_not_read(raw: list[Source], tmp_path: Path) -> None:
    report = build(raw, tmp_path / "out", exclude=["tldr/pages.es", "fu"])
    assert set(report.kept) == {"nl2bash/all", "tldr/pages", "cheatsheet", "gold_commands"}


def test_held_out_rows_are_dropped_and_not_shown(raw: list[Source], tmp_path: Path) -> None:
    exam = write_lines(
        tmp_path / "exam.jsonl",
        [{"instruction": "Disk  SPACE?", "command": "x y z"}, {"instruction": "q", "command": 'find . -iname "beta" -beta'.replace('"', "")}],
    )
    report = build(raw, tmp_path / "out", held_out=[exam])
    assert report.reasons["held-out instruction"] == 1
    assert report.reasons["held-out command"] == 1
    assert "iname beta" not in (tmp_path / "out" / "report.json").read_text().split('"held-out command"')[1].split("]")[0]
    assert "beta -beta" not in (tmp_path / "out" / "train.jsonl").read_text() + (tmp_path / "out" / "dev.jsonl").read_text()


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02" * 50, b'{"instruction": "a", "comm', b"nonsense\n"])
@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "sheet", "a.cheat", "a.md"])
def test_a_source_with_nothing_in_it_is_one_line_and_leaves_nothing(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    done = CliRunner().invoke(data, ["build", "--from", str(tmp_path / name), "--out", str(tmp_path / "out")])
    assert done.exit_code == DataError.exit_code
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert [p.name for p in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("options", [["--from", "missing.jsonl"], [], ["--generate", "5", "--held-out", "missing.txt"]])
def test_missing_input_is_one_line(tmp_path: Path, options: list[str]) -> None:
    done = CliRunner().invoke(data, ["build", *options, "--out", str(tmp_path / "out")])
    assert (done.exit_code, done.stdout) == (DataError.exit_code, "")
    assert not list(tmp_path.iterdir())


def test_a_foreign_folder_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("mine")
    with pytest.raises(DataError, match="did not write"):
        build_dataset([], tmp_path / "out", generate=20)
    assert (tmp_path / "out" / "thesis.txt").read_text() == "mine"


def test_an_older_build_is_replaced_when_the_new_one_is_done(raw: list[Source], tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(raw, out)
    (out / "old").write_text("")
    with pytest.raises(DataError):
        build([Source(tmp_path / "missing")], out)
    assert (out / "old").exists()
    build(raw, out)
    assert not (out / "old").exists()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out", "raw"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_read_only_folder_is_one_line(raw: list[Source], tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(DataError, match="cannot be written"):
        build(raw, folder / "out")


def test_a_full_disk_is_one_line_and_leaves_nothing(raw: list[Source], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(build_module, "_write_split", full)
    with pytest.raises(DataError, match="No space left"):
        build(raw, tmp_path / "out")
    assert [p.name for p in tmp_path.iterdir()] == ["raw"]


def test_out_below_a_file_is_one_line(raw: list[Source], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for out in (tmp_path / "file", tmp_path / "file" / "out", Path("/proc/nothing/out")):
        with pytest.raises(DataError):
            build(raw, out)


def test_missing_datasets_package_is_said(raw: list[Source], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(MissingExtra, match=r"mango\[data\]"):
        build(raw, tmp_path / "out")


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_killed_build_leaves_no_data_set(tmp_path: Path, how: signal.Signals) -> None:
    out = tmp_path / "out"
    process = subprocess.Popen(
        [sys.executable, "-c", f"from mango.data.build import *; build_dataset([], Path({str(out)!r}), generate=10**7)"], stderr=subprocess.DEVNULL
    )
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob(".out.building-*/rows.jsonl")) and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(how)
    process.wait()
    assert not out.exists()
    build_dataset([], out, generate=30, plots=False)
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_rows_stream_through_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the first row is kept, at most one batch has been read."""
    asked = [0]

    def endless(_: Path) -> Iterator[Pair]:
        while asked[0] < 20 * build_module.BATCH_ROWS:
            asked[0] += 1
            yield Pair(f"Print {asked[0]} and {hash_text(str(asked[0]))}", f"echo w{asked[0]} x", "probe")

    monkeypatch.setattr(build_module, "read_source", endless)
    first = next(build_module.clean_rows([Source(tmp_path)]))
    assert first.command == "echo w1 x"
    assert asked[0] <= build_module.BATCH_ROWS


@pytest.mark.parametrize(
    ("command", "valid"),
    [
        ("ls -l", True),
        ("find . \\( -name a -o -name b \\) -print", True),
        ("for f in *; do echo $f; done", True),
        ("cat <<EOF\nx\nEOF", True),
        ("diff <(ls a) <(ls b)", True),
        ("a=(1 2); echo ${a[@]}", True),
        ("if true; then ls", False),
        ("cat <<EOF\nx", False),
        ("ls | | wc", False),
        ("ls (a)", False),
        ("echo 'x", False),
        ("done", False),
        ("", False),
        ("x" * 401, False),
        ("ls\n" * 13, False),
    ],
)
def test_validity(command: str, valid: bool) -> None:
    assert is_valid(command) is valid


def test_checking_syntax_runs_nothing(tmp_path: Path) -> None:
    target = tmp_path / "ran"
    assert check_syntax([f"(touch {target})", f"$(touch {target})", "ls | | x"]) == [True, True, False]
    assert not target.exists()


def test_dedupe_sees_through_case_and_space() -> None:
    deduper = Deduper()
    assert deduper.reason(Pair("List files", "ls  -l", "a")) is None
    assert deduper.reason(Pair("list  files.", "ls -l", "b")) == "duplicate"
    assert deduper.reason(Pair("list files", "ls -a", "b")) is None


def test_dedupe_limits_wordings_of_one_command_in_one_source() -> None:
    deduper = Deduper(max_wordings=3)
    reasons = [deduper.reason(Pair(f"show {i}", f"cat f{i}.txt", "a")) for i in range(5)]
    assert reasons == [None, None, None, *["more than 3 wordings of one command"] * 2]
    assert deduper.reason(Pair("show 9", "cat f9.txt", "b")) is None
    assert deduper.reason(Pair("show 10", "cat f10.txt", "a"), limited=False) is None


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("head -n 5 a.txt", "head -n 99 /tmp/b.log", True),
        ('grep "x y" f.c', "grep 'z' g/h.c", True),
        ("find . -name '*.py'", "find . -name *.txt", True),
        ("head -n 5 a.txt", "tail -n 5 a.txt", False),
        ("awk '{print $1}' f.c", "awk '{print $1; exit}' f.c", False),
        ("ls -l", "ls -a", False),
        ("git push origin", "git pull origin", False),
    ],
)
def test_mask_command(a: str, b: str, same: bool) -> None:
    assert (mask_command(a) == mask_command(b)) is same


def test_mask_instruction() -> None:
    assert mask_instruction("Show the first 5 lines of a.txt") == mask_instruction("show the first 12 lines of /x/b.log")
    assert mask_instruction("Show the first 5 lines") != mask_instruction("Show the last 5 lines")


def test_held_out_hashes_and_near_copies(tmp_path: Path) -> None:
    """The hash format is that of the exams' hash file; a near copy is known only if the rows are given."""
    digest = hashlib.sha256(b"list all files").hexdigest()[:20]
    assert instruction_key("List all FILES!") == f"i:{digest}"
    assert command_key('sudo  find . -name "x"') == command_key("find . -name 'x'")
    assert command_key("ls -l") is None
    hashes = tmp_path / "hashes.txt"
    hashes.write_text(f"i:{digest}\n{command_key('find . -name x')}\n")
    held = HeldOut([hashes])
    assert held.reason(Pair("list all files", "ls", "a")) == "held-out instruction"
    assert held.reason(Pair("other", "$ find . -name x", "a")) == "held-out command"
    assert held.reason(Pair("other", "ls", "a")) is None
    rows = HeldOut([write_lines(tmp_path / "e.jsonl", [{"instruction": "Show 5 lines of a.txt", "command": "head -n 5 a.txt"}])])
    assert rows.reason(Pair("show 7 lines of b.log", "head -n 7 b.log", "a")) == "held-out pair, but for names and numbers"
    assert rows.reason(Pair("show 7 lines of b.log", "tail -n 7 b.log", "a")) is None


def test_split_keeps_chains_of_rows_together_and_large_groups_in_train() -> None:
    splitter = Splitter(0.5, seed=1)
    chain = [Pair(f"q{i}", f"tool{i // 2} run", "s", group=f"g{(i + 1) // 2}") for i in range(4)]
    large = [Pair(f"big {i}", f"cat f{i}.txt", "s", group=f"x{i}") for i in range(200)]
    singles = [Pair(f"one {i}", f"only{i} now", "s", group=f"s{i}") for i in range(200)]
    rows = [group_keys(p) for p in chain + large + singles]
    for row in rows:
        splitter.add(row)
    sides = [splitter.is_dev(row) for row in rows]
    assert len(set(sides[:4])) == 1
    assert not any(sides[4:204])
    assert 60 < sum(sides[204:]) < 140


def test_split_does_not_depend_on_the_order_of_rows() -> None:
    rows = [group_keys(Pair(f"q{i}", f"t{i % 50}x y", "s", group=f"g{i % 70}")) for i in range(300)]

    def dev(order: list[list[int]]) -> set[tuple[int, ...]]:
        splitter = Splitter(0.4, seed=2)
        for row in order:
            splitter.add(row)
        return {tuple(r) for r in order if splitter.is_dev(r)}

    assert dev(rows) == dev(rows[::-1])


def test_hash_index_holds_many_keys_and_counts() -> None:
    index, counter, groups = HashIndex(), HashCounter(), HashGroups()
    keys = [hash_text(str(i)) for i in range(5000)]
    assert [index.number(k) for k in keys] == [(i, True) for i in range(5000)]
    assert [index.number(k) for k in keys] == [(i, False) for i in range(5000)]
    assert hash_text("absent") not in index
    assert [counter.add(keys[0]) for _ in range(3)] == [1, 2, 3]
    groups.join([keys[0], keys[1]])
    groups.join([keys[2]])
    groups.join([keys[1], keys[2]])
    assert groups.group(keys[0]) == groups.group(keys[2]) == (min(keys[:3]), 3)


def test_report_command_shows_text_and_json(raw: list[Source], tmp_path: Path) -> None:
    build(raw, tmp_path / "out")
    shown = CliRunner().invoke(data, ["report", str(tmp_path / "out"), "--samples"])
    assert shown.exit_code == 0
    assert "nl2bash/all      23    22        1" in shown.stdout
    assert "'$ find . -iname alpha -alpha' -> 'find . -iname alpha -alpha'" in shown.stdout
    as_json = json.loads(CliRunner().invoke(data, ["report", str(tmp_path / "out"), "--json"]).stdout)
    assert list(as_json) == ["rows", "settings", "sources", "reasons", "rules", "langs", "programs", "instruction_lengths", "command_lengths"]


def test_report_of_no_data_set_is_one_line(tmp_path: Path) -> None:
    for content in (None, "{", "[]"):
        if content:
            (tmp_path / "report.json").write_text(content)
        done = CliRunner().invoke(data, ["report", str(tmp_path)])
        assert (done.exit_code, done.stdout, len(done.stderr.strip().splitlines())) == (DataError.exit_code, "", 1)


def test_show_command_samples_cleaned_rows(raw: list[Source]) -> None:
    options = [x for s in raw for x in ("--from", str(s.path))]
    done = CliRunner().invoke(data, ["show", *options, "--rows", "5", "--json"])
    assert done.exit_code == 0
    assert len([json.loads(line) for line in done.stdout.splitlines()]) == 5
    assert done.stdout == CliRunner().invoke(data, ["show", *options, "--rows", "5", "--json"]).stdout


def test_build_command_prints_the_folder_only(raw: list[Source], tmp_path: Path) -> None:
    options = [x for s in raw for x in ("--from", str(s.path))]
    done = CliRunner().invoke(data, ["build", *options, "--out", str(tmp_path / "out"), "--no-plots"])
    assert (done.exit_code, done.stdout) == (0, f"{tmp_path / 'out'}\n")
    assert "\x1b" not in done.stderr
    assert "dropped because" in done.stderr


@pytest.mark.parametrize("name", ["build", "report", "show"])
def test_help_has_an_example(name: str) -> None:
    done = CliRunner().invoke(data, [name, "--help"])
    assert done.exit_code == 0
    assert "Example:" in done.output


def test_a_dropped_row_says_why() -> None:
    report = Report()
    for i in range(9):
        report.note_drop(Dropped("odd", f"row {i}"), "nl2bash/train")
    assert report.dropped == {"nl2bash/train": {"odd": 9}}
    assert len(report.samples["odd"]) == MAX_SAMPLES
