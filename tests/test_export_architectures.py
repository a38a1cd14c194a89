"""Every architecture: llama.cpp gives the greedy answers of transformers, from the file that mango writes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from mango.config import Settings
from mango.engines import Sampling
from mango.engines.embedded import EmbeddedEngine
from mango.errors import TrainingError, UsageError
from mango.export.architectures import ARCHITECTURES, architecture_of
from mango.export.gguf_writer import export_gguf
from mango.export.verify import PROMPTS, Verification, verify_gguf
from mango.gguf_model import GgufModel
from mango.serving.registry import gguf_modelfile
from mango.tasks.bash import BashTask
from tests.conftest import run_mango
from tests.tiny_models import CHATML, TURNS, make_decoder, make_t5, make_tokenizer

TASK = BashTask()
LLAMA3 = {"rope_type": "llama3", "rope_theta": 10000.0, "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 64}
YARN = {"rope_type": "yarn", "rope_theta": 10000.0, "factor": 4.0, "original_max_position_embeddings": 128}
LONGROPE = {
    "rope_type": "longrope",
    "rope_theta": 10000.0,
    "short_factor": [1.0 + 0.1 * i for i in range(16)],
    "long_factor": [2.0 + 0.2 * i for i in range(16)],
    "original_max_position_embeddings": 512,  # llama.cpp takes the long factors for any longer context
}
GEMMA = {"head_dim": 32, "sliding_window": 24, "query_pre_attn_scalar": 32}
CASES: list[tuple[str, str, str, dict[str, Any]]] = [
    ("LlamaForCausalLM", "bytes", CHATML, {}),
    ("LlamaForCausalLM", "pieces", TURNS, {"rope_parameters": LLAMA3, "attention_bias": True, "tie_word_embeddings": True}),
    ("MistralForCausalLM", "pieces", TURNS, {"head_dim": 48}),
    ("Qwen2ForCausalLM", "bytes", CHATML, {"tie_word_embeddings": True}),
    ("Qwen2ForCausalLM", "bytes", CHATML, {"rope_parameters": YARN}),
    ("Qwen3ForCausalLM", "bytes", CHATML, {"head_dim": 48}),
    ("Gemma2ForCausalLM", "pieces", TURNS, GEMMA),
    ("Gemma3ForCausalLM", "pieces", TURNS, {**GEMMA, "num_hidden_layers": 7}),
    ("Phi3ForCausalLM", "pieces", CHATML, {}),
    ("Phi3ForCausalLM", "bytes", CHATML, {"rope_parameters": LONGROPE, "original_max_position_embeddings": 512, "max_position_embeddings": 1024}),
]


def check(folder: Path, gguf: Path, quantization: str = "F16") -> Verification:
    export_gguf(folder, gguf, TASK, quantization)
    return verify_gguf(folder, gguf, TASK, quantization, PROMPTS[:4], max_tokens=16)


@pytest.mark.parametrize(
    ("architecture", "tokenizer", "template", "settings"), CASES, ids=[f"{c[0].removesuffix('ForCausalLM')}-{i}" for i, c in enumerate(CASES)]
)
def test_decoders_answer_as_in_transformers(architecture: str, tokenizer: str, template: str, settings: dict[str, Any], tmp_path: Path) -> None:
    make_decoder(tmp_path, architecture, **settings)
    make_tokenizer(tmp_path, tokenizer, template)
    checked = check(tmp_path, tmp_path / "m.gguf")
    # Random weights rate some tokens nearly alike; most answers must be equal all the same.
    # Untrained weights leave many near ties; what is no tie is an error already.
    assert checked.equal >= 2, checked


def test_every_architecture_has_a_case() -> None:
    assert {c[0] for c in CASES} | {"T5ForConditionalGeneration"} == set(ARCHITECTURES)


@pytest.mark.parametrize("settings", [{}, {"feed_forward_proj": "gated-gelu", "tie_word_embeddings": False}], ids=["codet5", "flan"])
def test_encoder_decoders_answer_as_in_transformers(settings: dict[str, Any], tmp_path: Path) -> None:
    import torch
    from transformers import AutoTokenizer, T5ForConditionalGeneration

    make_t5(tmp_path, **settings)
    make_tokenizer(tmp_path, "roberta")
    assert check(tmp_path, tmp_path / "m.gguf").equal >= 2
    tokenizer, model = AutoTokenizer.from_pretrained(tmp_path), T5ForConditionalGeneration.from_pretrained(tmp_path)
    request = "list all files in /tmp"
    with torch.no_grad():
        wanted = model.generate(**tokenizer(request, return_tensors="pt", return_token_type_ids=False), max_new_tokens=12, do_sample=False)[0, 1:].tolist()
    with GgufModel(tmp_path / "m.gguf") as found:
        assert list(found.generate(request, max_tokens=12).tokens) == wanted
        # The encoder's memory of one request must not reach the next.
        other = found.generate("x y z", max_tokens=12)
        assert list(found.generate(request, max_tokens=12).tokens) == wanted
        assert other.tokens != tuple(wanted)


def teach(folder: Path, request: str, answer: str) -> None:
    """Train a T5 until it says the answer to the request."""
    import torch
    from transformers import AutoTokenizer, T5ForConditionalGeneration

    tokenizer, model = AutoTokenizer.from_pretrained(folder), T5ForConditionalGeneration.from_pretrained(folder)
    inputs, labels = (tokenizer(t, return_tensors="pt")["input_ids"] for t in (request, answer))
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
    for _ in range(200):
        loss = model(input_ids=inputs, labels=labels).loss
        if float(loss) < 0.02:
            break
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.save_pretrained(folder)


def test_mango_exports_and_asks_an_encoder_decoder(tmp_path: Path) -> None:
    model, gguf = tmp_path / "model", tmp_path / "codet5.gguf"
    model.mkdir()
    make_tokenizer(make_t5(model, dropout_rate=0.0), "roberta")
    teach(model, "show free disk space", "df -h")
    done = run_mango("export", str(model), str(gguf), "--quantize", "Q8_0")
    assert done.returncode == 0, done.stderr
    asked = run_mango("ask", "--raw", "--model", str(gguf), "show free disk space")
    assert (asked.returncode, asked.stdout) == (0, "df -h\n"), asked.stderr
    with pytest.raises(UsageError, match="encoder-decoder"):
        gguf_modelfile(gguf, TASK)
    engine = EmbeddedEngine(TASK, Settings(model=str(gguf), max_tokens=2))
    assert engine.generate(TASK, "show free disk space", Sampling()).truncated


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ({"architectures": ["MambaForCausalLM"]}, "MambaForCausalLM"),
        ({}, "none"),
        ({"architectures": ["LlamaForCausalLM"], "hidden_act": "gelu"}, "activation gelu"),
        ({"architectures": ["Qwen2ForCausalLM"], "rope_scaling": {"type": "dynamic", "factor": 2.0}}, "dynamic"),
        ({"architectures": ["Qwen2ForCausalLM"], "quantization_config": {"quant_method": "gptq"}}, "gptq"),
        ({"architectures": ["Gemma2ForCausalLM"], "hidden_activation": "gelu_pytorch_tanh", "layer_types": ["full_attention"] * 2}, "order"),
        ({"architectures": ["T5ForConditionalGeneration"], "feed_forward_proj": "gated-silu"}, "gated-silu"),
        ({"architectures": ["T5ForConditionalGeneration"], "feed_forward_proj": "relu", "num_layers": 2, "num_decoder_layers": 3}, "more layers"),
    ],
)
def test_what_cannot_be_exported_is_refused_in_one_line(config: dict[str, Any], said: str) -> None:
    with pytest.raises(TrainingError, match=said) as caught:
        architecture_of(config)
    assert "\n" not in caught.value.message


def test_refusing_needs_no_heavy_import() -> None:
    code = (
        "import sys, mango.export.architectures as a; a.architecture_of({'architectures': ['Qwen2ForCausalLM'], 'hidden_act': 'silu'});"
        "sys.exit(bool({'torch', 'numpy', 'gguf'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parent.parent, check=False).returncode == 0


def test_wrong_biases_and_unknown_tensors_are_told(tmp_path: Path) -> None:
    make_decoder(tmp_path, "Qwen2ForCausalLM")
    make_tokenizer(tmp_path, "bytes")
    config = json.loads((tmp_path / "config.json").read_text())
    config["architectures"] = ["LlamaForCausalLM"]
    (tmp_path / "config.json").write_text(json.dumps({**config, "vocab_size": 100}))
    with pytest.raises(TrainingError, match="100 tokens"):
        export_gguf(tmp_path, tmp_path / "m.gguf", TASK)
    (tmp_path / "config.json").write_text(
        json.dumps({**config, "architectures": ["T5ForConditionalGeneration"], "feed_forward_proj": "relu", "num_layers": 3, "hidden_act": None})
    )
    with pytest.raises(TrainingError, match="no place"):
        export_gguf(tmp_path, tmp_path / "m.gguf", TASK)
    assert not list(tmp_path.glob("*.gguf*"))
