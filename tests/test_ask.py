"""Request to answer with engines that say what a test tells them."""

from __future__ import annotations

import pytest

from mango.ask import ask
from mango.engines import RawAnswer, Sampling
from mango.errors import NoAnswer, Refused, UsageError
from mango.tasks.bash import BashTask


class ScriptedEngine:
    """Gives prepared raw answers, in order, and remembers how it was asked."""

    name = model = "scripted"

    def __init__(self, *answers: str | RawAnswer):
        self.answers = [a if isinstance(a, RawAnswer) else RawAnswer(a, False) for a in answers]
        self.samplings: list[Sampling] = []

    def generate(self, task: BashTask, request: str, sampling: Sampling) -> RawAnswer:
        self.samplings.append(sampling)
        return self.answers.pop(0)


def test_first_good_answer_is_taken() -> None:
    engine = ScriptedEngine("ls -l\n```", "never")
    answer = ask("  list   files ", BashTask(), engine)
    assert (answer.request, answer.command, answer.attempts) == ("list files", "ls -l", 1)


@pytest.mark.parametrize("bad", ["ls |", "ls ``` x", RawAnswer("find .", True), "Here is the command you need:", "echo \x1b[2J"])
def test_a_bad_answer_is_tried_again_with_other_sampling(bad: str | RawAnswer) -> None:
    engine = ScriptedEngine(bad, "ls")
    assert ask("list files", BashTask(), engine).command == "ls"
    assert engine.samplings[0].temperature == 0 < engine.samplings[1].temperature


def test_two_bad_answers_are_none() -> None:
    engine = ScriptedEngine("ls |", "ls (")
    with pytest.raises(NoAnswer, match=r"no valid bash.*other words"):
        ask("list files", BashTask(), engine)
    assert not engine.answers


def test_a_refusal_is_not_tried_again() -> None:
    engine = ScriptedEngine("", "ls")
    with pytest.raises(Refused):
        ask("hello there", BashTask(), engine)
    assert len(engine.answers) == 1


@pytest.mark.parametrize("request_text", ["", "   ", "\n", "\x1b\x00", "???", "```"])
def test_empty_requests_are_refused_without_a_model(request_text: str) -> None:
    with pytest.raises(Refused):
        ask(request_text, BashTask(), ScriptedEngine())


def test_an_endless_request_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="5000 characters"):
        ask("x" * 5000, BashTask(), ScriptedEngine())
