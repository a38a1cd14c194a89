"""llama.cpp in process, on the tiny model that the session trained."""

from __future__ import annotations

from pathlib import Path

import pytest

from mango.errors import EngineError
from mango.gguf_model import GgufModel
from mango.tasks.bash import BashTask

TASK = BashTask()


def test_greedy_is_repeatable_and_seeds_differ(tiny_gguf: Path) -> None:
    with GgufModel(tiny_gguf) as model:
        prompt = TASK.prompt("count the lines of notes.txt")
        first, again = (model.generate(prompt, max_tokens=20) for _ in range(2))
        assert first == again
        warm = {model.generate(prompt, max_tokens=20, temperature=2.0, seed=s).text for s in range(6)}
        assert len(warm) > 1


def test_truncation_is_told(tiny_gguf: Path) -> None:
    with GgufModel(tiny_gguf) as model:
        done = model.generate(TASK.prompt("count the lines of notes.txt"), max_tokens=2)
        assert done.truncated
        assert len(done.tokens) == 2


def test_stop_text_is_left_out(tiny_gguf: Path) -> None:
    with GgufModel(tiny_gguf) as model:
        whole = model.generate(TASK.prompt("list files"), max_tokens=12).text
        assert len(whole) >= 4
        mark = whole[1:3]
        cut = model.generate(TASK.prompt("list files"), max_tokens=12, stop=[mark])
        assert cut.text == whole[: whole.index(mark)]
        assert not cut.truncated


def test_grammar_holds_at_any_temperature(tiny_gguf: Path) -> None:
    with GgufModel(tiny_gguf) as model:
        for seed in range(8):
            text = model.generate(TASK.prompt("x"), max_tokens=40, grammar='root ::= [a-c]+ "!"', temperature=3.0, seed=seed).text
            assert text
            assert set(text) <= set("abc!"), text


def test_task_grammar_allows_backticks_but_no_fence(tiny_gguf: Path) -> None:
    with GgufModel(tiny_gguf) as model:
        for seed in range(30):
            done = model.generate(TASK.prompt("list"), max_tokens=60, grammar=TASK.grammar, temperature=4.0, seed=seed)
            body = done.text.removesuffix("\n```")
            assert "```" not in body
            assert not any(ord(c) < 32 and c not in "\n\t" for c in body)


@pytest.mark.parametrize("content", [b"", b"GGUF", b"GGUF" + bytes(200), b"not a model at all", None])
def test_what_is_no_model_is_told_in_one_line(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "x.gguf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(EngineError) as caught:
        GgufModel(path)
    assert str(path) in caught.value.message


def test_truncated_file_is_told(tiny_gguf: Path, tmp_path: Path) -> None:
    path = tmp_path / "half.gguf"
    path.write_bytes(tiny_gguf.read_bytes()[: tiny_gguf.stat().st_size // 2])
    with pytest.raises(EngineError):
        GgufModel(path)


def test_a_request_longer_than_the_context_is_told(tiny_gguf: Path) -> None:
    with GgufModel(tiny_gguf, context_tokens=64) as model, pytest.raises(EngineError, match="too long"):
        model.generate(TASK.prompt("word " * 300), max_tokens=5)


def test_an_interrupt_waits_until_llama_cpp_has_returned() -> None:
    """Ctrl-C during the load was lost in the log callback, and its traceback was shown."""
    import signal

    from mango.gguf_model import _interrupts_held

    reached = False
    with pytest.raises(KeyboardInterrupt), _interrupts_held():
        signal.raise_signal(signal.SIGINT)
        reached = True
    assert reached
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
