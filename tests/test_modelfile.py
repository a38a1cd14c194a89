"""Prompt formats and Modelfiles: one value, three ways to write it down."""

from __future__ import annotations

from pathlib import Path

import pytest

from mango.engines import BUILT_IN
from mango.errors import DataError, EngineError
from mango.modelfile import Modelfile, task_modelfile
from mango.serving.registry import gguf_modelfile
from mango.tasks import format_for, get_task
from mango.tasks.prompt_format import PromptFormat
from tests.conftest import ROOT

BASH = get_task("bash")
CHATML = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
NO_SYSTEM = (
    "{{ bos_token }}{% for m in messages %}{% if m['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}"
    "<start_of_turn>{{ m['role'] }}\n{{ m['content'] | trim }}<end_of_turn>\n{% endfor %}{{ '<start_of_turn>model\n' }}"
)
FORGETS_SYSTEM = "{% for m in messages %}{% if m['role'] == 'user' %}[INST] {{ m['content'] }} [/INST]{% endif %}{% endfor %}"


@pytest.mark.parametrize(
    ("template", "bos", "prompt"),
    [
        (CHATML, "", "<|im_start|>system\nS<|im_end|>\n<|im_start|>user\nR<|im_end|>\n<|im_start|>assistant\n```bash\n"),
        (NO_SYSTEM, "<bos>", "<start_of_turn>user\nS\n\nR<end_of_turn>\n<start_of_turn>model\n```bash\n"),
        (FORGETS_SYSTEM, "", "[INST] S\n\nR [/INST]```bash\n"),
    ],
)
def test_format_of_a_chat_template(template: str, bos: str, prompt: str) -> None:
    format = PromptFormat.from_chat_template(template, "```bash\n", bos)
    assert format.render("S", "R") == prompt
    assert PromptFormat.from_go(format.to_go()) == format


def test_own_format_is_its_own_chat_template() -> None:
    assert format_for(BASH, BASH.chat_template) == format_for(BASH, "") == BASH.plain_format
    # Its template has no place for a system text, so a derived format would put it before the request.
    derived = PromptFormat.from_chat_template(BASH.chat_template)
    assert derived.render("", "list files").split() == BASH.prompt("list files").split()


@pytest.mark.parametrize("template", ["{{ messages[0]['content'] | upper }}", "{% for m in messages %}", "nothing", "{{ raise_exception('no') }}"])
def test_a_template_that_cannot_be_used_is_said(template: str) -> None:
    with pytest.raises(EngineError, match="chat template cannot be used"):
        PromptFormat.from_chat_template(template)


def test_a_template_cannot_reach_python() -> None:
    with pytest.raises(EngineError, match="cannot be used"):
        PromptFormat.from_chat_template("{{ ''.__class__.__mro__[1].__subclasses__() }}{{ messages[-1]['content'] }}")


def test_foreign_go_templates_are_not_taken_for_ours() -> None:
    assert PromptFormat.from_go("{{ .System }} {{ .Prompt }}") is None
    assert PromptFormat.from_go("{{ range .Messages }}{{ .Content }}{{ end }}") is None
    assert PromptFormat.from_go("{{ if .System }}" + BASH.plain_format.to_go()) is None


def test_text_and_fields_say_the_same() -> None:
    modelfile = task_modelfile(BASH, PromptFormat.from_chat_template(CHATML, BASH.prefill), "./m.gguf", 2048, "<|im_end|>")
    assert Modelfile.parse(modelfile.render()) == modelfile
    fields = modelfile.api_fields()
    assert fields["parameters"] == {"temperature": 0, "num_ctx": 2048, "num_predict": 256, "stop": ["\n```", "<|im_end|>"]}
    assert fields["system"] == BASH.system
    assert fields["template"].endswith("<|im_start|>assistant\n```bash\n")


@pytest.mark.parametrize("value", ["x", "two words", "  blanks around ", 'with "quotes" inside', "line\nbreaks\n", "# no comment", "ñ € 😀"])
def test_any_text_survives_a_modelfile(value: str) -> None:
    modelfile = Modelfile("qwen2.5-coder:14b", template=value, system=value, parameters={"temperature": 0.5, "stop": (value, "b")})
    assert Modelfile.parse(modelfile.render()) == modelfile


@pytest.mark.parametrize("text", ["PARAMETER temperature 0", "FROM x\nADAPTER y", 'FROM x\nSYSTEM """open'])
def test_modelfiles_that_cannot_be_read(text: str) -> None:
    with pytest.raises(DataError, match="Modelfile"):
        Modelfile.parse(text)


def test_values_that_cannot_be_written() -> None:
    with pytest.raises(DataError, match="double quotes"):
        Modelfile("x", system='a """ b').render()


def test_the_published_modelfile_is_the_one_of_the_built_in_model() -> None:
    path = ROOT / "modelfiles/bash.Modelfile"
    published = Modelfile.parse(path.read_text(encoding="utf-8"))
    assert (path.parent / published.source).resolve() == BUILT_IN
    made, _ = gguf_modelfile(BUILT_IN, BASH)
    assert path.read_text(encoding="utf-8") == Modelfile(published.source, made.template, made.system, made.parameters, made.comment).render()


def test_training_leaves_a_modelfile_beside_the_gguf(tiny_run: Path) -> None:
    modelfile = Modelfile.parse((tiny_run / "Modelfile").read_text(encoding="utf-8"))
    assert (tiny_run / modelfile.source).is_file()
    assert PromptFormat.from_go(modelfile.template) == BASH.plain_format


def test_the_published_modelfile_of_epics_is_what_the_task_says() -> None:
    epic = get_task("epic")
    made = task_modelfile(epic, None, "qwen2.5-coder:14b", epic.context_tokens)
    assert (ROOT / "modelfiles/epic.Modelfile").read_text(encoding="utf-8") == made.render()
    # The model keeps the chat template that it was trained with.
    assert "template" not in made.api_fields() and made.api_fields()["system"] == epic.system
