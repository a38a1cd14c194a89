"""GGUF export: names, types, verification against the checkpoint in transformers."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from mango.errors import DataError, TrainingError, UsageError
from mango.export import verify
from mango.export.gguf_writer import export_gguf
from mango.export.quantize import QUANTIZATIONS, tensor_type
from mango.export.verify import verify_gguf
from mango.tasks.bash import BashTask
from tests.conftest import run_mango

TASK = BashTask()


@pytest.fixture(scope="module")
def wide_model(tiny_run: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Random weights with rows of 256, so that K-quants are really used; the tiny run's tokenizer."""
    import torch

    from mango.training.recipe import load_recipe
    from mango.training.scratch import build_model

    torch.manual_seed(1)
    recipe = load_recipe("scratch-tiny", ["hidden_size=256", "ffn_size=512", "layers=9", "head_size=64", "heads=4", "kv_heads=2"])
    folder = tmp_path_factory.mktemp("wide")
    vocab = len(json.loads((tiny_run / "tokenizer.json").read_text())["model"]["vocab"])
    build_model(recipe, vocab).save_pretrained(folder)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(tiny_run / name, folder)
    return folder


@pytest.mark.parametrize("quantization", sorted(QUANTIZATIONS))
def test_answers_equal_the_checkpoint(wide_model: Path, tmp_path: Path, quantization: str) -> None:
    out = export_gguf(wide_model, tmp_path / "m.gguf", TASK, quantization)
    checked = verify_gguf(wide_model, out, TASK, quantization)
    assert checked.equal + checked.near_ties == checked.prompts
    # Untrained weights rate many tokens nearly alike, so some of 384 choices may fall at a tie.
    if quantization in ("F32", "F16"):
        assert checked.equal >= checked.prompts // 2


def test_a_trained_models_answers_are_equal(tiny_run: Path) -> None:
    verified = json.loads((tiny_run / "run.json").read_text())["export"]["verified"]
    assert verified["equal"] == verified["prompts"]


def test_verification_fails_when_weights_differ(wide_model: Path, tmp_path: Path) -> None:
    out = export_gguf(wide_model, tmp_path / "m.gguf", TASK, "F16")
    other = tmp_path / "other"
    shutil.copytree(wide_model, other)
    from safetensors.torch import load_file, save_file

    weights = load_file(other / "model.safetensors")
    weights["model.layers.3.mlp.down_proj.weight"] *= 3
    weights["model.layers.0.self_attn.q_proj.weight"] *= -1
    save_file(weights, other / "model.safetensors")
    with pytest.raises(TrainingError, match="not the model"):
        verify_gguf(other, out, TASK, "F16")


def test_verification_fails_when_tokens_differ(wide_model: Path, tmp_path: Path) -> None:
    out = export_gguf(wide_model, tmp_path / "m.gguf", TASK, "F16")
    other = tmp_path / "other"
    shutil.copytree(wide_model, other)
    spec = json.loads((other / "tokenizer.json").read_text())
    spec["model"]["merges"] = spec["model"]["merges"][: len(spec["model"]["merges"]) // 2]
    (other / "tokenizer.json").write_text(json.dumps(spec))
    with pytest.raises(TrainingError, match="other tokens"):
        verify_gguf(other, out, TASK, "F16")


def test_type_mix_is_llama_cpps() -> None:
    def kinds(name: str, layers: int = 16, shape: tuple[int, ...] = (512, 512), tied: bool = False) -> str:
        return tensor_type("Q4_K_M", name, shape, layers, tied).name

    assert kinds("output.weight") == "Q6_K"
    assert kinds("token_embd.weight") == "Q4_K" and kinds("token_embd.weight", tied=True) == "Q6_K"
    more = [i for i in range(16) if kinds(f"blk.{i}.ffn_down.weight") == "Q6_K"]
    assert more == [0, 1, 4, 7, 10, 13, 14, 15]
    assert kinds("blk.3.ffn_up.weight") == "Q4_K"
    assert kinds("blk.3.attn_q_norm.weight", shape=(64,)) == "F32"
    assert kinds("blk.3.ffn_up.weight", shape=(512, 96)) == "Q5_0"
    assert kinds("blk.3.ffn_up.weight", shape=(512, 40)) == "F16"


def test_metadata(tiny_gguf: Path) -> None:
    from gguf import GGUFReader

    reader = GGUFReader(tiny_gguf)
    value = {
        k: f.contents()
        for k, f in reader.fields.items()
        if k.startswith(("tokenizer.ggml.pre", "tokenizer.chat", "general.arch", "tokenizer.ggml.eos", "tokenizer.ggml.tokens"))
    }
    assert value["tokenizer.ggml.pre"] == "deepseek-coder"
    assert value["tokenizer.chat_template"] == TASK.chat_template
    assert value["general.architecture"] == "qwen3"
    assert value["tokenizer.ggml.tokens"][value["tokenizer.ggml.eos_token_id"]] == "<|end|>"


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        (lambda d: (d / "config.json").unlink(), DataError),
        (lambda d: (d / "config.json").write_text('{"architectures": ["MambaForCausalLM"]}'), TrainingError),
        (lambda d: (d / "model.safetensors").unlink(), DataError),
        (lambda d: (d / "model.safetensors").write_bytes(b"\x05"), DataError),
        (lambda d: (d / "tokenizer.json").write_text("{"), DataError),
        (lambda d: (d / "tokenizer_config.json").write_text("{}"), TrainingError),
    ],
)
def test_broken_checkpoints_leave_no_file(wide_model: Path, tmp_path: Path, damage, error: type[Exception]) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(wide_model, folder)
    damage(folder)
    with pytest.raises(error):
        export_gguf(folder, tmp_path / "out.gguf", TASK, "F16")
    assert [p.name for p in tmp_path.iterdir()] == ["broken"]


def test_command_line(wide_model: Path, tmp_path: Path) -> None:
    done = run_mango("export", str(wide_model), str(tmp_path / "m.gguf"), "--quantize", "q4_k_m")
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{tmp_path / 'm.gguf'}\n"
    for arguments, code in ((("--quantize", "Q3"), 2), (("--task", "x"), 2)):
        bad = run_mango("export", str(wide_model), str(tmp_path / "n.gguf"), *arguments)
        assert (bad.returncode, bad.stdout) == (code, "")
    unwritable = run_mango("export", str(wide_model), str(tmp_path / "absent" / "m.gguf"))
    assert (unwritable.returncode, unwritable.stdout) == (6, "")
    with pytest.raises(UsageError):
        export_gguf(wide_model, tmp_path / "n.gguf", TASK, "Q99")


def test_a_file_that_fails_verification_is_removed(wide_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def differs(*_: object, **__: object) -> None:
        raise TrainingError("not the model")

    monkeypatch.setattr(verify, "verify_gguf", differs)
    with pytest.raises(TrainingError):
        verify.export_verified(wide_model, tmp_path / "m.gguf", TASK, "F16", lambda done, total: None)
    assert not list(tmp_path.iterdir())
