"""Export of large models: adapters and 4 bit while streaming, shards, going on after a kill, llama-quantize's bytes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mango.errors import DataError, TrainingError
from mango.export import part_file, verify
from mango.export.gguf_writer import export_gguf
from mango.export.part_file import PartFile
from mango.export.quantize import row_bytes
from mango.export.safetensors_reader import Checkpoint
from mango.export.verify import PROMPTS, export_verified, verify_gguf
from mango.tasks.bash import BashTask
from tests.conftest import ROOT, run_mango
from tests.tiny_models import VOCAB, make_decoder, make_tokenizer

TASK = BashTask()
WIDE = {"hidden_size": 256, "intermediate_size": 512, "num_hidden_layers": 9}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Qwen2 with rows of 256 values, so that K-quants are really used."""
    folder = make_decoder(tmp_path_factory.mktemp("base"), "Qwen2ForCausalLM", spread=0.04, **WIDE)
    make_tokenizer(folder, "bytes")
    return folder


def make_adapter(base: Path, folder: Path, modules: list[str], **settings: Any) -> Path:
    """An adapter as PEFT writes it, so strong that answers change."""
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    torch.manual_seed(3)
    model = get_peft_model(AutoModelForCausalLM.from_pretrained(base), LoraConfig(r=4, lora_alpha=8, target_modules=modules, task_type="CAUSAL_LM", **settings))
    for name, parameter in model.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(parameter, std=0.2)
    model.save_pretrained(folder)
    return folder


@pytest.mark.parametrize(
    ("architecture", "modules", "settings"),
    [
        ("LlamaForCausalLM", ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"], {"use_rslora": True}),
        ("Phi3ForCausalLM", ["qkv_proj", "gate_up_proj"], {"rank_pattern": {"gate_up_proj": 2}, "alpha_pattern": {"layers.1.self_attn.qkv_proj": 3}}),
    ],
)
def test_adapters_are_merged_as_peft_does(architecture: str, modules: list[str], settings: dict[str, Any], tmp_path: Path) -> None:
    folder, gguf = make_decoder(tmp_path / "base", architecture), tmp_path / "m.gguf"
    make_tokenizer(folder, "pieces")
    adapter = make_adapter(folder, tmp_path / "adapter", modules, **settings)
    export_gguf(folder, gguf, TASK, "F16", adapter=adapter)
    assert verify_gguf(folder, gguf, TASK, "F16", PROMPTS[:4], 16, adapter=adapter).equal >= 2
    with pytest.raises(TrainingError, match="not the model"):
        verify_gguf(folder, gguf, TASK, "F16", PROMPTS[:4], 16)


def test_a_fine_tuned_run_is_exported_from_the_command_line(base: Path, tmp_path: Path) -> None:
    run, gguf = tmp_path / "run", tmp_path / "m.gguf"
    make_adapter(base, run / "adapter", ["q_proj", "v_proj"])
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(base / name, run)
    # The run's tokenizer is the one that was trained with.
    settings = json.loads((run / "tokenizer_config.json").read_text())
    (run / "tokenizer_config.json").write_text(json.dumps({**settings, "eos_token": "</s>"}))
    done = run_mango("export", str(run), str(gguf), "--quantize", "q4_k_m")
    assert (done.returncode, done.stdout) == (0, f"{gguf}\n"), done.stderr
    from gguf import GGUFReader

    assert GGUFReader(gguf).fields["tokenizer.ggml.eos_token_id"].contents() == 2
    again = run_mango("export", str(base), str(tmp_path / "n.gguf"), "--adapter", str(run / "adapter"), "--no-verify")
    assert again.returncode == 0, again.stderr
    assert (tmp_path / "n.gguf").read_bytes() == gguf.read_bytes()
    assert {p.name for p in tmp_path.iterdir()} == {"run", "m.gguf", "n.gguf"}


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        (lambda a: (a / "adapter_config.json").unlink(), DataError),
        (lambda a: (a / "adapter_model.safetensors").unlink(), DataError),
        (lambda a: (a / "adapter_model.safetensors").write_bytes((a / "adapter_model.safetensors").read_bytes()[:-9]), DataError),
        (lambda a: change_config(a, use_dora=True), TrainingError),
        (lambda a: change_config(a, peft_type="IA3"), TrainingError),
        (lambda a: change_config(a, modules_to_save=["lm_head"]), TrainingError),
        (lambda a: change_config(a, bias="all"), TrainingError),
    ],
)
def test_unfit_adapters_are_told_in_one_line(base: Path, tmp_path: Path, damage: Callable[[Path], object], error: type[Exception]) -> None:
    adapter = make_adapter(base, tmp_path / "adapter", ["q_proj"])
    damage(adapter)
    with pytest.raises(error) as caught:
        export_gguf(base, tmp_path / "m.gguf", TASK, adapter=adapter)
    assert str(adapter) in str(caught.value)
    assert [p.name for p in tmp_path.iterdir()] == ["adapter"]


def change_config(adapter: Path, **values: Any) -> None:
    path = adapter / "adapter_config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **values}))


def test_an_adapter_of_another_base_is_told(base: Path, tmp_path: Path) -> None:
    other = make_decoder(tmp_path / "other", "Qwen2ForCausalLM")
    adapter = make_adapter(other, tmp_path / "adapter", ["q_proj"])
    with pytest.raises(TrainingError, match="does not fit"):
        export_gguf(base, tmp_path / "m.gguf", TASK, adapter=adapter)


@pytest.mark.parametrize("nested", [True, False], ids=["double", "single"])
@pytest.mark.parametrize(("kind", "shape", "dtype"), [("nf4", (96, 128), "bfloat16"), ("nf4", (7, 50), "float32"), ("fp4", (300, 64), "float16")])
def test_four_bit_is_unpacked_as_bitsandbytes_does(tmp_path: Path, nested: bool, kind: str, shape: tuple[int, int], dtype: str) -> None:
    functional = pytest.importorskip("bitsandbytes.functional", reason="bitsandbytes, whose packing is compared, is not installed")
    import torch
    from safetensors.torch import save_file

    torch.manual_seed(0)
    weight = torch.randn(shape).to(getattr(torch, dtype))
    packed, state = functional.quantize_4bit(weight, compress_statistics=nested, quant_type=kind)
    save_file({"w.weight": packed, **{f"w.weight.{name}": value for name, value in state.as_dict(packed=True).items()}}, tmp_path / "model.safetensors")
    checkpoint = Checkpoint(tmp_path)
    assert list(checkpoint.names()) == ["w.weight"] and checkpoint.shape("w.weight") == shape
    wanted = functional.dequantize_4bit(packed, state)
    assert torch.equal(torch.from_numpy(checkpoint.read("w.weight")).to(wanted.dtype), wanted)
    # Pieces that begin and end inside a block.
    assert np.array_equal(checkpoint.read_values("w.weight", 71, 201), checkpoint.read("w.weight").reshape(-1)[71:201])


def test_a_four_bit_base_with_adapter(tmp_path: Path) -> None:
    pytest.importorskip("bitsandbytes", reason="bitsandbytes, which packs the base, is not installed")
    import torch
    from transformers import AutoModelForCausalLM, BitsAndBytesConfig

    whole, packed = make_decoder(tmp_path / "whole", "Qwen2ForCausalLM"), tmp_path / "packed"
    make_tokenizer(whole, "bytes")
    settings = BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_use_double_quant=True, bnb_4bit_compute_dtype=torch.float32)
    AutoModelForCausalLM.from_pretrained(whole, quantization_config=settings, device_map="cpu").save_pretrained(packed)
    make_tokenizer(packed, "bytes")
    adapter = make_adapter(whole, tmp_path / "adapter", ["q_proj", "down_proj"])
    gguf = tmp_path / "m.gguf"
    assert export_verified(packed, gguf, TASK, "F16", lambda done, total: None, adapter).equal >= 4
    # Rounded to 4 bit it is another model than the one it was made from.
    with pytest.raises(TrainingError, match="not the model"):
        verify_gguf(whole, gguf, TASK, "F16", adapter=adapter)


def test_shards_give_the_same_file(base: Path, tmp_path: Path) -> None:
    from transformers import AutoModelForCausalLM

    parts = tmp_path / "parts"
    AutoModelForCausalLM.from_pretrained(base).save_pretrained(parts, max_shard_size="2MB")
    assert len(list(parts.glob("model-*.safetensors"))) > 3
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(base / name, parts)
    # Not part of the model, as other tools leave them there.
    (parts / "consolidated.safetensors").write_bytes(b"something else")
    whole, joined = (tensors(export_gguf(f, tmp_path / f"{f.name}.gguf", TASK, "Q8_0")) for f in (base, parts))
    assert whole == joined
    (parts / "model-00002-of-00005.safetensors").unlink(missing_ok=True)
    next(parts.glob("model-*.safetensors")).unlink()
    with pytest.raises(DataError, match="lacks"):
        export_gguf(parts, tmp_path / "n.gguf", TASK)


def tensors(gguf: Path) -> dict[str, tuple[str, bytes]]:
    from gguf import GGUFReader

    return {t.name: (t.tensor_type.name, t.data.tobytes()) for t in GGUFReader(gguf).tensors}


KILLED = """
import os, signal, sys
from pathlib import Path
from mango.export import contents, part_file
from mango.export.gguf_writer import export_gguf
from mango.tasks.bash import BashTask
part_file.SYNC_SECONDS = 0.0
noted = []
note = part_file.PartFile.note
def note_and_die(self, name):
    note(self, name)
    noted.append(name)
    if len(noted) == 20:
        os.kill(os.getpid(), signal.SIGKILL)
part_file.PartFile.note = note_and_die
export_gguf(Path(sys.argv[1]), Path(sys.argv[2]), BashTask(), "Q4_K_M")
"""


def kill_export(base: Path, gguf: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(base), str(gguf)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == -9, done.stderr
    assert not gguf.exists()


def test_a_killed_export_goes_on(base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gguf = tmp_path / "m.gguf"
    kill_export(base, gguf)
    written: list[int] = []
    monkeypatch.setattr(PartFile, "write", count_writes(written))
    assert export_gguf(base, gguf, TASK, "Q4_K_M") == gguf
    again = len(written)
    export_gguf(base, tmp_path / "n.gguf", TASK, "Q4_K_M")
    assert again == len(written) - again - 20
    assert gguf.read_bytes() == (tmp_path / "n.gguf").read_bytes()
    assert {p.name for p in tmp_path.iterdir()} == {"m.gguf", "n.gguf"}


def count_writes(written: list[int]) -> Callable[..., None]:
    write = PartFile.write

    def counted(self: PartFile, data: memoryview, offset: int) -> None:
        written.append(offset)
        write(self, data, offset)

    return counted


def test_what_was_made_of_other_weights_is_not_gone_on_with(base: Path, tmp_path: Path) -> None:
    gguf, other = tmp_path / "m.gguf", tmp_path / "base"
    shutil.copytree(base, other)
    kill_export(other, gguf)
    os.utime(other / "model.safetensors", (1, 1))
    steps: list[tuple[int, int]] = []
    export_gguf(other, gguf, TASK, "Q4_K_M", progress=lambda done, total: steps.append((done, total)))
    assert steps[0][0] == 0 and steps[-1][0] == steps[-1][1]
    assert tensors(gguf) == tensors(export_gguf(base, tmp_path / "n.gguf", TASK, "Q4_K_M"))


def test_two_exports_to_one_file_do_not_mix(tmp_path: Path) -> None:
    with PartFile(tmp_path / "m.gguf", b"header", 100, "key"), pytest.raises(DataError, match="another process"):
        PartFile(tmp_path / "m.gguf", b"header", 100, "key")
    assert not list(tmp_path.iterdir())


def test_what_does_not_fit_is_told_before_work_begins(base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part_file.shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10**6, 10**6 - 1000, 1000))
    with pytest.raises(DataError, match="free some space"):
        export_gguf(base, tmp_path / "m.gguf", TASK)
    assert not list(tmp_path.iterdir())


def test_a_disk_that_fills_up_keeps_what_is_whole(base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gguf, real, lock, count = tmp_path / "m.gguf", os.pwrite, threading.Lock(), [0]

    def full(*arguments: Any) -> int:
        with lock:
            count[0] += 1
        if count[0] > 60:
            raise OSError(28, "No space left on device")
        return real(*arguments)

    monkeypatch.setattr(part_file.os, "pwrite", full)
    with pytest.raises(DataError, match="No space left"):
        export_gguf(base, gguf, TASK, "Q8_0")
    monkeypatch.undo()
    assert sorted(p.name for p in tmp_path.iterdir()) == [".m.gguf.part", ".m.gguf.part.done"]
    steps: list[int] = []
    export_gguf(base, gguf, TASK, "Q8_0", progress=lambda done, total: steps.append(done))
    assert steps[0] > 0
    assert tensors(gguf) == tensors(export_gguf(base, tmp_path / "n.gguf", TASK, "Q8_0"))


def test_a_tensor_is_never_whole_in_memory(tmp_path: Path) -> None:
    """A matrix of 256 MiB, all zero so that the file is small: far less is taken."""
    make_decoder(tmp_path, "Qwen2ForCausalLM")
    make_tokenizer(tmp_path, "bytes")
    raw = (tmp_path / "model.safetensors").read_bytes()
    size = int.from_bytes(raw[:8], "little")
    header, end = json.loads(raw[8 : 8 + size]), len(raw) - 8 - size
    header["model.layers.0.mlp.up_proj.weight"] = {"dtype": "F32", "shape": [1 << 19, 128], "data_offsets": [end, end + (256 << 20)]}
    text = json.dumps(header).encode()
    with (tmp_path / "model.safetensors").open("wb") as stream:
        stream.write(len(text).to_bytes(8, "little") + text + raw[8 + size :])
        stream.truncate(8 + len(text) + end + (256 << 20))
    code = (
        "import sys; from pathlib import Path; from mango.export.gguf_writer import export_gguf; from mango.tasks.bash import BashTask\n"
        "export_gguf(Path(sys.argv[1]), Path(sys.argv[1], 'm.gguf'), BashTask(), 'Q8_0')\n"
        "print(next(int(line.split()[1]) >> 10 for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 230, done.stdout


def test_large_models_are_checked_without_loading_them(base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify, "_fits", lambda checkpoint: False)
    for quantization in ("F32", "F16", "Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M"):
        checked = export_verified(base, tmp_path / "m.gguf", TASK, quantization, lambda done, total: None)
        assert checked.tensors == len(tensors(tmp_path / "m.gguf"))
    assert "too large" in str(checked)
    other = tmp_path / "other"
    shutil.copytree(base, other)
    from safetensors.torch import load_file, save_file

    weights = load_file(other / "model.safetensors")
    weights["model.layers.3.mlp.down_proj.weight"][-1] *= 1.5
    save_file(weights, other / "model.safetensors")
    with pytest.raises(TrainingError, match="ffn_down"):
        verify_gguf(other, tmp_path / "m.gguf", TASK, "Q4_K_M")


@pytest.mark.parametrize("quantization", ["Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0"])
@pytest.mark.parametrize(("architecture", "tied"), [("Qwen2ForCausalLM", False), ("Qwen2ForCausalLM", True), ("Phi3ForCausalLM", False)])
def test_bytes_are_those_of_llama_quantize(architecture: str, tied: bool, quantization: str, tmp_path: Path) -> None:
    tool = shutil.which("llama-quantize")
    if tool is None:
        pytest.skip("no llama-quantize on PATH to compare with")
    folder = make_decoder(tmp_path, architecture, **WIDE, tie_word_embeddings=tied)
    make_tokenizer(folder, "bytes")
    export_gguf(folder, tmp_path / "f32.gguf", TASK, "F32")
    subprocess.run([tool, tmp_path / "f32.gguf", tmp_path / "theirs.gguf", quantization], check=True, capture_output=True)
    assert tensors(export_gguf(folder, tmp_path / "ours.gguf", TASK, quantization)) == tensors(tmp_path / "theirs.gguf")


def test_row_bytes() -> None:
    from gguf import GGMLQuantizationType as Kind

    assert [row_bytes(k, 512) for k in (Kind.F32, Kind.F16, Kind.Q8_0, Kind.Q6_K, Kind.Q4_K)] == [2048, 1024, 544, 420, 288]
    assert VOCAB % 8 == 0
