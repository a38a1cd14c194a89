"""Fine-tuning: plan, rows, adapters, stopping and resume, on tiny models of the real architectures."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from mango.cli import run as mango
from mango.errors import ExitCode, MissingExtra, TrainingError, UsageError
from mango.tasks.bash import BashTask
from mango.tasks.prompt_format import PromptFormat
from mango.training.base import GIB, Base, find_base, measure_base
from mango.training.chat import encode_chats, load_tokenizer, prepare_tokenizer
from mango.training.examples import build_examples, pack, padded_collator, select_rows
from mango.training.plan import Plan, estimate_memory
from mango.training.recipe import TuneRecipe, load_recipe
from mango.training.rows import IGNORED, EncodedRows, read_rows
from mango.training.ways import Device, pick_way
from tests.conftest import ROOT

TASK = BashTask()
# Small enough for seconds: 6 steps of 4 packed rows.
SMALL = ["max_length=450", "learning_rate=0.02", "warmup_steps=1", "batch_rows=1", "accumulation=4", "checkpoint_steps=2", "rank=4"]
SETTINGS = [word for value in SMALL for word in ("--set", value)]
QWEN = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2}


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Any:
    """Tiny matrices are slower in threads, and the same sums in any process."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    os.environ["OMP_NUM_THREADS"] = "1"
    yield
    torch.set_num_threads(before)
    del os.environ["OMP_NUM_THREADS"]


@pytest.fixture(scope="module")
def data(tiny_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rows")
    for name, count in (("train", 44), ("dev", 6)):
        lines = (tiny_data / f"{name}.jsonl").read_text().splitlines(keepends=True)
        (folder / f"{name}.jsonl").write_text("".join(lines[:count]))
    return folder


def make_tokenizer(tiny_data: Path, special: list[str], **names: str) -> Any:
    """A byte-level BPE of 500 tokens, learned from the rows."""
    import transformers
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer, tokenizer.decoder = pre_tokenizers.ByteLevel(add_prefix_space=False), decoders.ByteLevel()
    texts = [f"{r.instruction}\n{r.command}" for r in read_rows(tiny_data / "train.jsonl")]
    trainer = trainers.BpeTrainer(vocab_size=500, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), special_tokens=special, show_progress=False)
    tokenizer.train_from_iterator(texts, trainer)
    if "<pad>" in special:
        tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=[("<s>", 1), ("</s>", 2)])
    return transformers.PreTrainedTokenizerFast(tokenizer_object=tokenizer, **names)


@pytest.fixture(scope="module")
def bases(tiny_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folders qwen2 (chat tokens), llama (none, stored by torch.save) and t5, with random weights."""
    import torch
    import transformers

    torch.manual_seed(1)
    folder = tmp_path_factory.mktemp("bases")
    common = {"vocab_size": 512, "max_position_embeddings": 512}
    chat = make_tokenizer(tiny_data, ["<|endoftext|>", "<|im_start|>", "<|im_end|>"], eos_token="<|im_end|>", pad_token="<|im_end|>")
    transformers.Qwen2ForCausalLM(transformers.Qwen2Config(**common, **QWEN, tie_word_embeddings=True)).save_pretrained(folder / "qwen2")
    chat.save_pretrained(folder / "qwen2")
    plain = make_tokenizer(tiny_data, ["<s>", "</s>", "<unk>"], bos_token="<s>", eos_token="</s>", unk_token="<unk>")
    llama = transformers.LlamaForCausalLM(transformers.LlamaConfig(**common, **QWEN))
    llama.config.save_pretrained(folder / "llama")
    torch.save(llama.state_dict(), folder / "llama/pytorch_model.bin")
    plain.save_pretrained(folder / "llama")
    sizes = {"d_model": 32, "d_ff": 64, "d_kv": 8, "num_layers": 2, "num_heads": 4, "vocab_size": 512, "dropout_rate": 0.0}
    config = transformers.T5Config(
        **sizes, feed_forward_proj="relu", pad_token_id=0, eos_token_id=2, decoder_start_token_id=0, architectures=["T5ForConditionalGeneration"]
    )
    transformers.T5ForConditionalGeneration(config).save_pretrained(folder / "t5")
    make_tokenizer(tiny_data, ["<pad>", "<s>", "</s>"], bos_token="<s>", eos_token="</s>", pad_token="<pad>").save_pretrained(folder / "t5")
    return folder


def train(base: Path, data: Path, out: Path, *more: str) -> int:
    return mango(["train", "bash", "--base", str(base), "--data", str(data), "--out", str(out), "--no-export", *SETTINGS, *more])


@pytest.fixture(scope="module")
def qwen_run(bases: Path, data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An uninterrupted run on the Qwen2 base."""
    out = tmp_path_factory.mktemp("runs") / "qwen"
    assert train(bases / "qwen2", data, out) == ExitCode.OK
    return out


def losses(run: Path) -> list[float]:
    return [e["loss"] for e in map(json.loads, (run / "loss.jsonl").read_text().splitlines()) if "loss" in e]


def weights(run: Path) -> bytes:
    return (run / "adapter/adapter_model.safetensors").read_bytes()


def tune_recipe(name: str, *overrides: str) -> TuneRecipe:
    recipe = load_recipe(name, overrides)
    assert isinstance(recipe, TuneRecipe)
    return recipe


def test_run_folder_holds_what_the_export_needs(qwen_run: Path, bases: Path) -> None:
    config = json.loads((qwen_run / "adapter/adapter_config.json").read_text())
    assert config["base_model_name_or_path"] == str(bases / "qwen2")
    assert set(config["target_modules"]) == {"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"}
    tokenizer = load_tokenizer(qwen_run)
    assert tokenizer.eos_token == "<|im_end|>"
    assert tokenizer.pad_token == "<|endoftext|>", "the base's own pad is its eos, which would then not be learned"
    record = json.loads((qwen_run / "run.json").read_text())
    assert record["recipe"]["rank"] == 4 and record["recipe"]["name"] == "bash"
    assert record["result"]["optimizer"] == "adamw_torch" and record["result"]["dev_loss"] > 0
    assert f"steps      {record['result']['steps']} of 4 packed rows" in "\n".join(record["plan"])
    assert (qwen_run / "loss.png").read_bytes().startswith(b"\x89PNG")
    assert losses(qwen_run)[-1] < losses(qwen_run)[0]


def test_adapter_is_what_was_trained(qwen_run: Path, bases: Path, data: Path) -> None:
    """The base with the adapter of the folder has the dev loss that the run reported."""
    import torch
    from peft import PeftModel
    from transformers import AutoModelForCausalLM

    model = PeftModel.from_pretrained(AutoModelForCausalLM.from_pretrained(bases / "qwen2", dtype=torch.float32), qwen_run / "adapter")
    total = count = 0.0
    tokenizer = load_tokenizer(qwen_run)
    rows = encode_chats(read_rows(data / "dev.jsonl"), tokenizer, TASK, {}, seq2seq=False)
    for example in build_examples(rows, select_rows(rows, tune_recipe("bash", "packing=false", "max_length=450")).groups):
        batch = padded_collator(0)([example])
        learned = int((batch["labels"] != IGNORED).sum())
        with torch.no_grad():
            total += float(model(**batch).loss) * learned
        count += learned
    assert total / count == pytest.approx(json.loads((qwen_run / "run.json").read_text())["result"]["dev_loss"], rel=1e-4)


def test_chat_rows_learn_the_answer_and_its_end_only(bases: Path, data: Path) -> None:
    tokenizer = prepare_tokenizer(find_base(str(bases / "qwen2")))
    row = read_rows(data / "train.jsonl")[0]
    rows = encode_chats([row], tokenizer, TASK, {}, seq2seq=False)
    (example,) = build_examples(rows, select_rows(rows, tune_recipe("bash")).groups)
    learned = [t for t in example["labels"] if t != IGNORED]
    assert tokenizer.decode(learned) == f"```bash\n{row.command}\n```<|im_end|>"
    asked = f"<|im_start|>system\n{TASK.system}<|im_end|>\n<|im_start|>user\n{TASK.clean_request(row.instruction)}<|im_end|>\n<|im_start|>assistant\n"
    assert tokenizer.decode(example["input_ids"]) == f"{asked}```bash\n{row.command}\n```<|im_end|>"
    # Exactly the tokens that the model is asked with, the opened answer included.
    prompt = TASK.prompt(row.instruction, PromptFormat.from_chat_template(tokenizer.chat_template, TASK.prefill))
    asked_ids = tokenizer(prompt, add_special_tokens=False)["input_ids"]
    assert example["input_ids"][: len(asked_ids)] == asked_ids


def test_bases_without_chat_tokens_get_a_plain_format(bases: Path, data: Path) -> None:
    tokenizer = prepare_tokenizer(find_base(str(bases / "llama")))
    row = read_rows(data / "train.jsonl")[0]
    rows = encode_chats([row], tokenizer, TASK, {}, seq2seq=False)
    assert (
        tokenizer.decode(rows.tokens.tolist())
        == f"System: {TASK.system}\nUser: {TASK.clean_request(row.instruction)}\nAssistant: ```bash\n{row.command}\n```</s>"
    )
    assert tokenizer.pad_token not in (tokenizer.eos_token, tokenizer.bos_token)


@pytest.mark.parametrize(
    ("template", "end"),
    [
        ("{% for m in messages %}<s>{{ m['role'] }}\n{{ m['content'] }}<unk>\n{% endfor %}{% if add_generation_prompt %}<s>assistant\n{% endif %}", "<unk>"),
        (
            "{% for m in messages %}{{ m['role'] }}:{% if m['role'] == 'assistant' %} (thought){% endif %}{{ m['content'] }}</s>{% endfor %}"
            "{% if add_generation_prompt %}assistant:{% endif %}",
            "</s>",
        ),
    ],
)
def test_a_base_keeps_its_own_template(bases: Path, data: Path, tmp_path: Path, template: str, end: str) -> None:
    shutil.copytree(bases / "llama", tmp_path / "own")
    (tmp_path / "own/chat_template.jinja").write_text(template)
    tokenizer = prepare_tokenizer(find_base(str(tmp_path / "own")))
    rows = encode_chats(read_rows(data / "train.jsonl")[:3], tokenizer, TASK, {}, seq2seq=False)
    answers = [tokenizer.decode(rows.tokens[a:e].tolist()) for a, e in zip(rows.answers, rows.starts[1:], strict=True)]
    assert tokenizer.eos_token == end
    assert all(a.endswith(f"\n```{end}") and a.count(end) == 1 for a in answers)


def test_packing_keeps_every_row_once_and_apart(bases: Path, data: Path) -> None:
    import torch
    from transformers import AutoModelForCausalLM

    tokenizer = prepare_tokenizer(find_base(str(bases / "qwen2")))
    rows = encode_chats(read_rows(data / "train.jsonl")[:12], tokenizer, TASK, {}, seq2seq=False)
    selection = select_rows(rows, tune_recipe("bash", "max_length=600"))
    assert sorted(i for group in selection.groups for i in group) == list(range(12))
    assert all(selection.lengths[group].sum() <= 600 for group in selection.groups)
    assert any(len(group) > 1 for group in selection.groups)
    model = AutoModelForCausalLM.from_pretrained(bases / "qwen2", dtype=torch.float32).eval()
    batch = padded_collator(tokenizer.pad_token_id, 600)(list(build_examples(rows, selection.groups)))
    with torch.no_grad():
        together = model(input_ids=batch["input_ids"], position_ids=batch["position_ids"], use_cache=False).logits
        for packed, group in enumerate(selection.groups):
            at = 0
            for row in group:
                alone = model(input_ids=torch.tensor([rows.tokens[rows.starts[row] : rows.starts[row + 1]].tolist()])).logits[0]
                assert torch.allclose(together[packed, at : at + len(alone)], alone, atol=1e-4)
                at += len(alone)


def test_pack_fits_best() -> None:
    assert sorted(map(sorted, pack([5, 5, 3, 7, 10], 10))) == [[0, 1], [2, 3], [4]]
    assert pack([], 10) == []


@pytest.mark.parametrize(("name", "task_type"), [("llama", "CAUSAL_LM"), ("t5", "SEQ_2_SEQ_LM")])
def test_other_bases_train_offline(name: str, task_type: str, bases: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_network(*_: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket.socket, "connect", no_network)
    out = tmp_path / "run"
    assert train(bases / name, data, out, "--set", "epochs=1") == ExitCode.OK
    assert losses(out)[-1] < losses(out)[0]
    config = json.loads((out / "adapter/adapter_config.json").read_text())
    assert config["task_type"] == task_type
    if name == "llama":
        # The export reads safetensors, so a base stored otherwise is copied.
        assert config["base_model_name_or_path"] == str(out / "base") and (out / "base/model.safetensors").exists()
    else:
        assert json.loads((out / "run.json").read_text())["recipe"]["name"] == "codet5"
        from safetensors import safe_open

        with safe_open(out / "adapter/adapter_model.safetensors", "np") as stored:
            names = {key.split(".lora_")[0].rpartition(".")[2] for key in stored.keys()}  # noqa: SIM118
        assert names == {"q", "k", "v", "o", "wi", "wo"}


def test_accumulated_loss_of_an_encoder_decoder_is_a_mean_a_token(bases: Path, data: Path, tmp_path: Path) -> None:
    """T5's own loss would be added up over the batches of a step."""
    for name, rows, accumulation in (("whole", 8, 1), ("parts", 2, 4)):
        more = ["--set", f"batch_rows={rows}", "--set", f"accumulation={accumulation}", "--set", "checkpoint_steps=100", "--set", "epochs=1"]
        assert train(bases / "t5", data, tmp_path / name, *more) == ExitCode.OK
    assert losses(tmp_path / "parts") == pytest.approx(losses(tmp_path / "whole"), rel=1e-3)


def test_ctrl_c_saves_and_resume_goes_on_exactly(qwen_run: Path, bases: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "run"

    def interrupt() -> None:
        while not (out / "loss.jsonl").exists() or len(losses(out)) < 2:
            time.sleep(0.005)
        os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=interrupt)
    thread.start()
    assert train(bases / "qwen2", data, out) == ExitCode.INTERRUPTED
    thread.join()
    said = capsys.readouterr()
    assert said.out == "" and "go on with --resume" in said.err
    stopped = len(losses(out))
    assert 2 <= stopped < len(losses(qwen_run)) and not (out / "adapter").exists()
    assert mango(["train", "bash", "--out", str(out), "--resume", "--no-export"]) == ExitCode.OK
    assert losses(out) == losses(qwen_run)
    assert weights(out) == weights(qwen_run)


def prepared_copy(qwen_run: Path, out: Path) -> Path:
    """The run as it was before its first step."""
    shutil.copytree(qwen_run, out, ignore=shutil.ignore_patterns("adapter", "checkpoint-*", "loss*"))
    record = json.loads((out / "run.json").read_text())
    del record["result"]
    (out / "run.json").write_text(json.dumps(record))
    return out


def worker(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "mango.training.worker", *arguments]


@pytest.mark.slow
def test_killed_worker_resumes_to_the_same_weights(qwen_run: Path, tmp_path: Path) -> None:
    out = prepared_copy(qwen_run, tmp_path / "killed")
    process = subprocess.Popen(worker(str(out)), env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while not (out / "checkpoints/checkpoint-2/whole").exists() and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL, "the run ended before it could be killed"
    # As if it had died while it wrote the next one.
    shutil.copytree(out / "checkpoints/checkpoint-2", out / "checkpoints/checkpoint-999", ignore=shutil.ignore_patterns("whole", "optimizer.pt"))
    assert mango(["train", "bash", "--out", str(out), "--resume", "--no-export"]) == ExitCode.OK
    assert losses(out) == losses(qwen_run)
    assert weights(out) == weights(qwen_run)


@pytest.mark.slow
def test_two_processes_share_the_same_steps(qwen_run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from mango.training.launch import launch

    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    out = prepared_copy(qwen_run, tmp_path / "two")
    before = signal.getsignal(signal.SIGINT)
    launch(out, "plain", gpus=2, resume=False)
    assert signal.getsignal(signal.SIGINT) is before
    assert json.loads((out / "run.json").read_text())["result"]["processes"] == 2
    assert losses(out) == pytest.approx(losses(qwen_run), rel=1e-4)


def test_a_failing_worker_says_one_line(qwen_run: Path, tmp_path: Path) -> None:
    out = prepared_copy(qwen_run, tmp_path / "lost")
    record = json.loads((out / "run.json").read_text())
    (out / "run.json").write_text(json.dumps({**record, "base_folder": str(tmp_path / "absent")}))
    env = {**os.environ, "PYTHONPATH": str(ROOT), "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(worker(str(out)), env=env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (ExitCode.INPUT, "")
    assert done.stderr.startswith("mango: ") and done.stderr.count("\n") == 1 and "give --base a local folder" in done.stderr


def test_out_of_memory_is_one_line_with_remedies_in_order(
    qwen_run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import torch
    from trl import SFTTrainer

    def full(*_: object, **__: object) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")

    monkeypatch.setattr(SFTTrainer, "training_step", full)
    out = prepared_copy(qwen_run, tmp_path / "oom")
    assert mango(["train", "bash", "--out", str(out), "--resume", "--no-export"]) == ExitCode.TRAINING
    said = capsys.readouterr()
    line = said.err.splitlines()[-1]
    assert said.out == "" and line.startswith("mango: out of memory")
    assert [line.index(f"({n})") for n in (1, 2, 3, 4)] == sorted(line.index(f"({n})") for n in (1, 2, 3, 4))
    assert line.index("batch_rows") < line.index("max_length=225") < line.index("rank=2") < line.index("smaller --base")


def test_a_loss_that_is_no_number_ends_the_run(bases: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert train(bases / "qwen2", data, tmp_path / "run", "--set", "learning_rate=1e30") == ExitCode.TRAINING
    assert "learning_rate" in capsys.readouterr().err.splitlines()[-1]


def test_plan_says_all_and_writes_nothing(bases: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = mango(["train", "bash", "--base", str(bases / "qwen2"), "--data", str(data), "--plan", "--out", str(tmp_path / "x"), *SETTINGS])
    said = capsys.readouterr()
    assert code == ExitCode.OK and not (tmp_path / "x").exists()
    facts = {line.split()[0]: line for line in said.out.splitlines()}
    assert list(facts) == ["base", "adapters", "rows", "lengths", "too", "learned", "steps", "device", "memory", "disk", "time"]
    assert "44 of 44" in facts["rows"] and "6 for the dev loss" in facts["rows"]
    assert "Qwen2ForCausalLM" in facts["base"] and "none" in facts["too"]


@pytest.mark.parametrize(
    ("more", "remedy"),
    [
        (["warmup_steps=50"], "--set packing=false"),
        (["packing=false", "warmup_steps=50"], "--set epochs="),
        (["max_length=40", "long_rows=refuse"], "--set max_length="),
        (["max_length=8"], "--set max_length="),
        (['target_modules=["q_proj", "wi_0"]'], "target_modules="),
    ],
)
def test_the_impossible_is_refused_with_its_remedy(
    more: list[str], remedy: str, bases: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(bases / "qwen2", data, tmp_path / "x", *(w for value in more for w in ("--set", value))) == ExitCode.TRAINING
    said = capsys.readouterr()
    assert said.out == "" and remedy in said.err.splitlines()[-1]
    assert not (tmp_path / "x").exists()


def test_long_rows_are_counted_and_left_out_whole(bases: Path, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = mango(["train", "bash", "--base", str(bases / "qwen2"), "--data", str(data), "--plan", *SETTINGS, "--set", "max_length=230"])
    line = next(x for x in capsys.readouterr().out.splitlines() if x.startswith("too long"))
    assert code == ExitCode.OK and "are left out whole" in line and "rows (" in line


def test_unknown_architectures_are_refused_before_training(bases: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(bases / "qwen2", tmp_path / "other")
    config = json.loads((tmp_path / "other/config.json").read_text())
    (tmp_path / "other/config.json").write_text(json.dumps({**config, "architectures": ["MambaForCausalLM"]}))
    arguments = ["train", "bash", "--base", str(tmp_path / "other"), "--data", str(data), "--out", str(tmp_path / "x")]
    assert mango(arguments) == ExitCode.TRAINING
    assert "MambaForCausalLM" in capsys.readouterr().err and not (tmp_path / "x").exists()
    (tmp_path / "other/config.json").write_text(json.dumps({**config, "model_type": "nonsense"}))
    assert mango([*arguments, "--no-export"]) == ExitCode.TRAINING


def test_unusable_bases_are_told(bases: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(bases / "qwen2", broken)
    (broken / "model.safetensors").write_bytes(b"\x05")
    assert train(broken, data, tmp_path / "a") == ExitCode.INPUT
    (broken / "model.safetensors").unlink()
    assert train(broken, data, tmp_path / "b") == ExitCode.INPUT
    assert "holds no weights" in capsys.readouterr().err
    (broken / "tokenizer.json").unlink()
    assert train(broken, data, tmp_path / "c") == ExitCode.INPUT
    (broken / "config.json").unlink()
    assert train(broken, data, tmp_path / "d") == ExitCode.INPUT
    assert not [name for name in "bcd" if (tmp_path / name).exists()]


def test_tensorboard_is_an_extra(bases: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    import importlib.util

    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *more: None if name == "tensorboard" else found(name, *more))
    assert train(bases / "qwen2", data, tmp_path / "x", "--set", "report_to=tensorboard") == ExitCode.MISSING_EXTRA
    assert "tensorboard" in capsys.readouterr().err


@pytest.mark.parametrize(
    "bad",
    ["way=fast", "rank=0", "long_rows=cut", "kind=x", "batch_rows=two", "target_modules=q_proj"],
)
def test_bad_values_are_refused(bad: str) -> None:
    with pytest.raises(UsageError, match=bad.split("=")[0]):
        load_recipe("bash", [bad])


@pytest.mark.parametrize(
    "arguments",
    [
        ["--recipe", "scratch", "--base", "somewhere"],
        ["--recipe", "bash", "--base", "scratch"],
        ["--base", "scratch", "--plan"],
        ["--base", "scratch", "--gpus", "2"],
        ["--recipe", "epic", "--gpus", "9", "--device", "cpu"],
    ],
)
def test_options_that_exclude_each_other(arguments: list[str], data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert mango(["train", "bash", "--data", str(data), "--out", str(tmp_path / "x"), *arguments]) == ExitCode.USAGE
    assert capsys.readouterr().out == "" and not (tmp_path / "x").exists()


H200 = Device("cuda", "NVIDIA H200", 141 * GIB, 7e14, bf16=True)


def test_the_way_is_what_was_measured_to_be_better(monkeypatch: pytest.MonkeyPatch) -> None:
    epic, bash = tune_recipe("epic"), tune_recipe("bash")
    cpu = Device("cpu", "CPU", 8 * GIB, 1e11, bf16=False)
    assert pick_way(epic, 14_800_000_000, cpu)[0] == "plain"
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert pick_way(epic, 14_800_000_000, H200) == ("plain", "Unsloth is not used: it is not installed")
    with pytest.raises(MissingExtra):
        pick_way(tune_recipe("epic", "way=unsloth"), 14_800_000_000, H200)
    with pytest.raises(TrainingError):
        pick_way(tune_recipe("epic", "way=unsloth"), 14_800_000_000, cpu)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: object())
    assert pick_way(epic, 14_800_000_000, H200)[0] == "unsloth"
    assert pick_way(bash, 1_540_000_000, H200)[0] == "plain"


def full_size(folder: Path, **config: int | bool | str) -> Base:
    """A Qwen2.5-Coder of full size without any weights: a plan needs the config only."""
    folder.mkdir()
    values = {"architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2", "max_position_embeddings": 32768, **config}
    (folder / "config.json").write_text(json.dumps(values))
    return find_base(str(folder))


def test_estimates_are_near_what_was_measured(tmp_path: Path) -> None:
    """Peak GiB on one H200 (2026-11-22): 11.6 for rows of 2,340 tokens at 14B, 2.2 for packed rows at 1.5B."""
    large = {"hidden_size": 5120, "intermediate_size": 13824, "num_hidden_layers": 48, "num_attention_heads": 40, "num_key_value_heads": 8}
    small = {"hidden_size": 1536, "intermediate_size": 8960, "num_hidden_layers": 28, "num_attention_heads": 12, "num_key_value_heads": 2}
    epic, bash = tune_recipe("epic"), tune_recipe("bash")
    base = full_size(tmp_path / "14B", vocab_size=152064, tie_word_embeddings=False, **large)
    shape = measure_base(base, epic)
    assert (round(shape.parameters / 1e9, 2), round(shape.adapters / 1e6, 1)) == (14.77, 68.8)
    assert estimate_memory(epic, shape, H200, 2340, base) / GIB == pytest.approx(11.6, rel=0.15)
    assert estimate_memory(epic, shape, H200, 4096, base) / GIB < 14
    low = tune_recipe("epic-12gb")
    assert estimate_memory(low, measure_base(base, low), H200, 2048, base) / GIB < 12
    base = full_size(tmp_path / "1.5B", vocab_size=151936, tie_word_embeddings=True, **small)
    shape = measure_base(base, bash)
    assert shape.parameters / 1e9 == pytest.approx(1.54, abs=0.01)
    assert estimate_memory(bash, shape, H200, 2048, base) / GIB == pytest.approx(2.2, rel=0.15)


def a_plan(tmp_path: Path, answer_starts_at: int = 6, **changes: Any) -> Plan:
    import numpy as np

    recipe = tune_recipe("epic", "warmup_steps=1")
    base = full_size(tmp_path / "base", vocab_size=512, **QWEN)
    starts = np.arange(0, 10 * 200 + 1, 10)
    rows = EncodedRows(np.zeros(2000, np.uint32), starts, starts[:-1] + answer_starts_at, np.ones(200, np.int64))
    shape = measure_base(base, recipe)
    values = {"device": H200, "free_disk": 1 << 40, **changes}
    return Plan(base, recipe, shape, select_rows(rows, recipe), 0, way="plain", reason="", weights_on_disk=True, **values)


def test_a_possible_plan_has_no_problem(tmp_path: Path) -> None:
    plan = a_plan(tmp_path)
    assert plan.problem() is None and plan.steps == 75
    assert plan.seconds > 0 and plan.disk > 0


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"answer_starts_at": 10}, "no token of any answer would be learned"),
        ({"device": Device("cuda", "small card", 1 << 16, 1e13, bf16=True)}, "(4) a smaller --base or a larger card"),
        ({"device": Device("cuda", "NVIDIA H200", 141 * GIB, 7e14, True, count=3)}, "--set accumulation=9"),
        ({"free_disk": 0}, "choose another --out"),
    ],
)
def test_plans_that_cannot_work(changes: dict[str, Any], words: str, tmp_path: Path) -> None:
    problem = a_plan(tmp_path, **changes).problem()
    assert problem is not None and words in problem.message


def test_one_process_takes_one_card(tmp_path: Path) -> None:
    """On a machine with two cards the trainer would take two batches a step and report twice the loss (seen on two H200s)."""
    from transformers import TrainingArguments

    from mango.training.tune import on_one_card

    arguments = TrainingArguments(output_dir=str(tmp_path), use_cpu=True, per_device_train_batch_size=4)
    arguments._n_gpu = 2
    assert arguments.train_batch_size == 8
    assert on_one_card(arguments).train_batch_size == 4
