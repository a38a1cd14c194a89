"""The epic's model, its schema and grammar, traceability, numbering and rendering."""

from __future__ import annotations

import csv
import io
import json
import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mango.epics.model import Epic, answer_schema, read_epic
from mango.epics.records import read_records, training_rows
from mango.epics.render import to_jira, to_markdown
from mango.epics.store import LAST, check_folder, read_id, save_epic
from mango.epics.trace import uncovered
from mango.epics.words import is_spanish
from mango.errors import DataError, NoAnswer, UsageError
from mango.gguf_model import GgufModel
from mango.tasks import get_task
from mango.tasks.json_grammar import json_grammar
from tests.conftest import ROOT

TASK = get_task("epic")
DATA = ROOT / "data/epics.jsonl"
CORE = {"epic_id": "EPIC-001", "title": "Orders online", "acceptance_criteria": ["Customers see their orders"]}


@pytest.fixture(scope="module")
def full() -> dict:
    return json.loads(DATA.read_text(encoding="utf-8").splitlines()[0])["output"]


def test_the_data_set_keeps_its_rules() -> None:
    command = [sys.executable, "scripts/report_epics.py", str(DATA)]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "104 records" in done.stdout and "es 52, en 52" in done.stdout and "problems: 0" in done.stdout


def test_older_records_load_and_answers_must_be_whole(full: dict) -> None:
    assert read_epic(json.dumps(CORE)).model_dump(exclude_defaults=True) == CORE
    with pytest.raises(DataError, match="is missing"):
        read_epic(json.dumps(CORE), complete=True)
    assert json.loads(read_epic(json.dumps(full), complete=True).to_json()) == full


@pytest.mark.parametrize(
    "damage",
    [
        {"epic_id": "EPIC-1"},
        {"title": " "},
        {"title": "\u202e"},
        {"title": "x" * 121},
        {"acceptance_criteria": []},
        {"acceptance_criteria": ["a"] * 21},
        {"priority": "urgent"},
        {"estimate": {"size": "M", "sprints": 13}},
        {"labels": ["Not Kebab"]},
        {"extra": 1},
        {"user_stories": [{"title": "x"}]},
    ],
)
def test_what_is_no_epic_is_no_answer(full: dict, damage: dict) -> None:
    with pytest.raises(NoAnswer, match="no epic"):
        TASK.parse(json.dumps({**full, **damage}))


def test_half_an_epic_is_never_one(full: dict) -> None:
    text = json.dumps(full, ensure_ascii=False)
    assert json.loads(TASK.parse(text)) == full
    for cut in (1, len(text) // 2, len(text) - 1):
        with pytest.raises(NoAnswer):
            TASK.parse(text[:cut])
    with pytest.raises(NoAnswer, match="cut off"):
        TASK.parse(text, truncated=True)
    for around in (f"Here it is: {text}", f"{text} I hope it helps", f"```json\n{text}\n```", "", "[" * 100_000):
        with pytest.raises(NoAnswer, match="no epic"):
            TASK.parse(around)


def test_control_characters_do_not_reach_the_terminal(full: dict) -> None:
    epic = TASK.parse(json.dumps({**full, "title": "a\u001b[2J\nb\u0000\u202ec\ud800" + 120 * "\ufffd"}))
    assert json.loads(epic)["title"] == "a[2J bc"


def test_items_that_say_nothing_are_left_out(full: dict) -> None:
    blank_story = {"title": "x", "as_a": " ", "i_want": "y", "so_that": "z"}
    padded = {**full, "out_of_scope": [" ", *full["out_of_scope"], "\n"], "user_stories": [blank_story, *full["user_stories"]]}
    assert json.loads(TASK.parse(json.dumps(padded))) == full
    with pytest.raises(NoAnswer, match="no epic"):
        TASK.parse(json.dumps({**full, "acceptance_criteria": ["", " "]}))


def test_the_schema_is_plain() -> None:
    schema = answer_schema()
    text = json.dumps(schema)
    assert not any(word in text for word in ("$ref", "anyOf", "default", '"title": "', "(?"))
    assert schema["required"] == list(Epic.model_fields) == list(schema["properties"])


SMALL = {
    "type": "object",
    "properties": {
        "id": {"type": "string", "pattern": "^X-[0-9]{2,3}$"},
        "kind": {"type": "string", "enum": ['a"b', "c\\d"]},
        "n": {"type": "integer", "minimum": 1, "maximum": 12},
        "parts": {"type": "array", "minItems": 2, "maxItems": 3, "items": {"type": "object", "properties": {"text": {"type": "string", "maxLength": 12}}}},
        "maybe": {"type": "array", "maxItems": 1, "items": {"type": "string", "pattern": "^[a-z]{1,4}(-[a-z]{1,4}){0,2}$"}},
    },
}


def test_the_grammar_holds_in_llama_cpp(tiny_gguf: Path) -> None:
    grammar, texts = json_grammar(SMALL), set()
    with GgufModel(tiny_gguf) as model:
        for seed in range(25):
            done = model.generate("User: x", max_tokens=400, grammar=grammar, temperature=1.0, seed=seed)
            assert not done.truncated
            value = json.loads(done.text)
            assert list(value) == list(SMALL["properties"])
            assert value["id"].startswith("X-") and value["kind"] in ('a"b', "c\\d") and 1 <= value["n"] <= 12
            assert 2 <= len(value["parts"]) <= 3 and all(1 <= len(p["text"]) <= 12 and p["text"].strip() for p in value["parts"])
            assert len(value["maybe"]) <= 1
            texts.add(done.text)
    assert len(texts) > 10


def test_a_schema_without_a_grammar_is_refused() -> None:
    for schema in ({"type": "number"}, {"type": "string", "pattern": "^(?=x).$"}, {"type": "string", "pattern": "x"}, {}):
        with pytest.raises((ValueError, KeyError)):
            json_grammar(schema)


def test_traceability_in_both_languages(full: dict) -> None:
    epic = read_epic(json.dumps({**CORE, "acceptance_criteria": ["Given an order, when it is cancelled within an hour, then no charge is made"]}))
    wanted = ("Customers cancel orders within an hour", "Invoices are exported as PDF", "Cancelling an order is free of charge")
    assert uncovered(wanted, epic) == [2]
    asked = epic.model_copy(update={"open_questions": ["Who needs the invoices exported, and is PDF enough?"]})
    assert uncovered(wanted, asked) == []
    spanish = read_epic(json.dumps({**CORE, "acceptance_criteria": ["Dado un socio con reservas, cuando las cancela, entonces la plaza queda libre"]}))
    assert uncovered(("Cancelar una reserva libera la plaza", "Cobro de cuotas por domiciliación", "🙂"), spanish) == [2, 3]


@pytest.mark.parametrize(("text", "spanish"), [("¿Qué?", True), ("Los pedidos se ven en la web", True), ("Orders can be seen online", False), ("", False)])
def test_language(text: str, spanish: bool) -> None:
    assert is_spanish(text) is spanish


def test_numbers_are_never_given_twice(tmp_path: Path, full: dict) -> None:
    (tmp_path / "EPIC-004.json").write_text("mine")
    (tmp_path / "notes.txt").write_text("mine")
    epic = read_epic(json.dumps(full))
    numbered, path = save_epic(epic, tmp_path)
    assert (numbered.epic_id, path.name) == ("EPIC-005", "EPIC-005.json")
    assert json.loads(path.read_text(encoding="utf-8")) == {**full, "epic_id": "EPIC-005"}
    assert save_epic(epic, tmp_path, read_id("epic-2"))[1].name == "EPIC-002.json"
    for check in (lambda: save_epic(epic, tmp_path, "EPIC-004"), lambda: check_folder(tmp_path, "EPIC-004")):
        with pytest.raises(DataError, match="not overwritten"):
            check()
    assert (tmp_path / "EPIC-004.json").read_text() == "mine"
    (tmp_path / f"EPIC-{LAST}.json").touch()
    with pytest.raises(DataError, match="full"):
        save_epic(epic, tmp_path)
    assert not list(tmp_path.glob(".epic*"))


def save_ten(folder: Path) -> None:
    epic = read_epic(json.dumps(CORE))
    for _ in range(10):
        save_epic(epic, folder)


def test_processes_do_not_overwrite_each_other(tmp_path: Path) -> None:
    workers = [multiprocessing.get_context("spawn").Process(target=save_ten, args=(tmp_path,)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(p.stem for p in tmp_path.iterdir()) == [f"EPIC-{n:03d}" for n in range(1, 31)]
    assert all(json.loads(p.read_text())["epic_id"] == p.stem for p in tmp_path.iterdir())


@pytest.mark.parametrize("text", ["", "0", "x", "EPIC-", "12345", "-1", "EPIC-1/../x"])
def test_ids_that_are_none(text: str) -> None:
    with pytest.raises(UsageError, match="--id"):
        read_id(text)


def test_jira_csv_is_read_back_whole() -> None:
    for record in read_records(DATA):
        epic = record.epic.model_copy(update={"title": "=cmd|' /C calc'!A1, \"quoted\"", "description": "[link|x] {code}"})
        head, first, *stories = csv.reader(io.StringIO(to_jira(epic)))
        row = dict(zip(head, first, strict=True))
        assert row["Issue Type"] == "Epic" and row["Summary"] == f" {epic.title}" and row["Description"].startswith("\\[link|x] \\{code}")
        assert all(text in row["Description"] for text in (*epic.out_of_scope, *epic.acceptance_criteria) if not set("{[") & set(text))
        assert row["Priority"] in ("Highest", "High", "Medium", "Low") and first[-len(epic.labels) :] == epic.labels
        assert [s[head.index("Summary")] for s in stories] == [s.title for s in epic.user_stories]
        assert {s[head.index("Parent")] for s in stories} == {row["Issue ID"]}


def test_markdown_speaks_the_epics_language_and_shows_text_as_it_is(full: dict) -> None:
    text = to_markdown(read_epic(json.dumps({**full, "title": "<b> *x* [y](z)"})))
    assert text.startswith("# EPIC-014: \\<b\\> \\*x\\* \\[y\\](z)\n")
    assert "## Criterios de aceptación" in text and "Prioridad: crítica" in text
    assert "para que no apruebe una transferencia" in text
    core = to_markdown(read_epic(json.dumps(CORE)))
    assert core == "# EPIC-001: Orders online\n\n## Acceptance criteria\n\n- Customers see their orders\n"


def test_rows_to_train_on_hold_what_is_asked_later() -> None:
    records = read_records(DATA)
    train, held_out = (list(map(json.loads, training_rows(records, part))) for part in (False, True))
    assert (len(train), len(held_out)) == (88, 16)
    for row in train:
        assert TASK.clean_request(row["instruction"]) == row["instruction"]
        assert read_epic(row["command"], complete=True).to_line() == row["command"]
        chat = TASK.messages(row["instruction"], row["command"])
        text = "".join(f"<|im_start|>{m['role']}\n{m['content']}<|im_end|>\n" for m in chat)
        assert text == TASK.prompt(row["instruction"]) + TASK.completion(row["command"]) + "\n"


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"input": {"requirements": ["a"]}}', '{"input": {"requirements": ["a"]}, "output": {"title": "x"}}', '{"input": 3}', ""]
)
def test_a_broken_record_is_named(line: str, tmp_path: Path) -> None:
    file = tmp_path / "epics.jsonl"
    good = json.dumps({"input": {"requirements": ["a"]}, "output": CORE})
    file.write_text(f"{good}\n{line}\n" if line else "\n")
    with pytest.raises(DataError, match=r"epics.jsonl:2 is no record" if line else "holds no records"):
        read_records(file)
