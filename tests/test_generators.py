"""Every generator intent gives a clean request and valid bash, in both languages, the same for the same seed."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

import pytest

from mango.data import slots
from mango.data.generate import LANGS, Composed, Gen, Intent, expand, generate, load_intents, realize, roughen
from mango.shell import syntax_problem

MODULES = sorted(load_intents())
GOLD = Path(__file__).parent.parent / "data/gold_commands.jsonl"


@pytest.mark.parametrize("module", MODULES)
def test_every_intent_of_a_module(module: str) -> None:
    commands = set()
    for intent in load_intents([module])[module]:
        for lang in LANGS:
            request, command = realize(intent, random.Random(f"test:{intent.name}"), lang)
            assert request.strip(), intent.name
            assert not re.search("[\x00\n]", request), (intent.name, request)
            assert "\x00" not in command, (intent.name, command)
            commands.add((intent.name, command))
    broken = [(name, command, problem) for name, command in sorted(commands) if command and (problem := syntax_problem(command))]
    assert not broken


@pytest.mark.parametrize("module", MODULES)
def test_names_are_unique(module: str) -> None:
    names = [i.name for i in load_intents([module])[module]]
    assert len(names) == len(set(names))


def test_same_seed_same_rows() -> None:
    first, again, other = (list(generate(300, seed)) for seed in (1, 1, 2))
    assert first == again != other
    assert {r["lang"] for r in first} == set(LANGS)


@pytest.mark.parametrize(
    ("template", "possible"),
    [("(a|b) c", {"a c", "b c"}), ("[x] y", {"x y", "y"}), (r"\(a\|b\) \[c\]", {"(a|b) [c]"}), ("a(|s)", {"a", "as"}), ("(a [b]|c)", {"a b", "a", "c"})],
)
def test_template_language(template: str, possible: set[str]) -> None:
    assert {expand(template, random.Random(i)) for i in range(60)} == possible


def test_unclosed_bracket_is_told() -> None:
    with pytest.raises(ValueError, match="unclosed"):
        expand("(a|b", random.Random(0))


def test_a_slot_is_the_same_on_both_sides_and_never_roughened() -> None:
    intent = Intent("t", "wc -l {file}", en=["count [the] lines of {file}"], es=["cuenta [las] líneas de {file}"])
    for i in range(300):
        request, command = realize(intent, random.Random(i), LANGS[i % 2], noise=3.0)
        name = command.removeprefix("wc -l ").strip("\"'")
        assert name in request


def test_command_may_use_no_slot_that_the_request_lacks() -> None:
    with pytest.raises(ValueError, match="absent"):
        realize(Intent("t", "cp {file} {dir}", en=["copy {file}"], es=["copia {file}"]), random.Random(0), "en")


def test_a_composed_intent_draws_different_slots() -> None:
    def build(g: Gen) -> tuple[str, str]:
        a, b = g.slot("dirname"), g.slot("dirname")
        return f"move {a} into {b}", f"mv {a.arg} {b.arg}"

    for i in range(50):
        _, command = realize(Composed("t", build), random.Random(i), "en")
        _, a, b = command.split(" ", 2) if command.count(" ") == 2 else ("", "a", "b")
        assert a != b


@pytest.mark.parametrize("text", ["pid of java", "number of users", "the files here", "mujer por favor"])
def test_politeness_only_before_verbs(text: str) -> None:
    for i in range(200):
        assert not re.match(r"(how (do|can|to)|i (want|need)|command to|quiero|necesito|c[oó]mo)", roughen(text, random.Random(i), "en", noise=3.0), re.I)


@pytest.mark.parametrize(
    ("raw", "word"), [("a.txt", "a.txt"), ("my file", '"my file"'), ("a$b", "'a$b'"), ("it's", '"it\'s"'), ("~/x", "~/x"), ("a!b'c", "'a!b'\\''c'")]
)
def test_quote(raw: str, word: str) -> None:
    assert slots.quote(raw) == word


def test_gold_rows_are_whole_and_valid() -> None:
    rows = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    assert len(rows) >= 1500
    assert all(sorted(r) == ["checked", "command", "instruction", "intent", "lang"] for r in rows if r["command"])
    assert len({" ".join(r["instruction"].lower().split()) for r in rows}) == len(rows)
    shares = [sum(r["lang"] == lang for r in rows) / len(rows) for lang in LANGS]
    assert min(shares) > 0.4
    for row in random.Random(0).sample(rows, 400):
        assert not row["command"] or syntax_problem(row["command"]) is None, row
