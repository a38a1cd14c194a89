"""Measure fine-tuning on one GPU or several with random weights of full size: time a step, tokens/s, peak memory.

    python scripts/bench_training.py --case epic-2340 --case bash-2048 --way plain --way unsloth --seconds 500 --out bench
    python scripts/bench_training.py --tiny --out /tmp/bench          # the same on a CPU in a minute, to try the script

A way is plain or unsloth, with values of the recipe after a colon: plain:gradient_checkpointing=false,attention=flex_attention.
Every measurement is a process of its own that runs Mango's training code on a run folder made here. Bases are written once,
in NF4 straight from random numbers, one matrix at a time. Results are added to OUT/results.jsonl; OUT/table.md is made of all of them.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

GIB = 1 << 30
SHAPES: dict[str, dict[str, Any]] = {
    "14B": {
        "hidden_size": 5120,
        "intermediate_size": 13824,
        "num_hidden_layers": 48,
        "num_attention_heads": 40,
        "num_key_value_heads": 8,
        "vocab_size": 152064,
    },
    "1.5B": {
        "hidden_size": 1536,
        "intermediate_size": 8960,
        "num_hidden_layers": 28,
        "num_attention_heads": 12,
        "num_key_value_heads": 2,
        "vocab_size": 151936,
    },
    "tiny": {"hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2, "vocab_size": 512},
}
TIED = {"1.5B"}


@dataclass(frozen=True)
class Case:
    """Rows of given lengths, in tokens, under a recipe; a limit is what the process may reserve on the card."""

    name: str
    shape: str
    recipe: str
    lengths: tuple[int, int]  # shortest and longest row
    rows_per_step: int  # unpacked rows that fill a step
    steps: int = 0  # 0: as --steps says
    limit_gib: float = 0.0


CASES = {
    case.name: case
    for case in (
        Case("epic-2340", "14B", "epic", (2340, 2340), 8),
        Case("epic-4096", "14B", "epic", (4096, 4096), 8, limit_gib=14),
        Case("bash-2048", "1.5B", "bash", (40, 160), 163, limit_gib=5),
        Case("epics-104", "14B", "epic", (1180, 3500), 0, steps=39),
    )
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--case", action="append", choices=list(CASES), help="what to measure; all by default, epics-104 last")
    parser.add_argument("--way", action="append", help="plain, unsloth, or either with :key=value,... (plain and unsloth by default)")
    parser.add_argument("--steps", type=int, default=5, help="optimizer steps of a measurement; the first is not timed")
    parser.add_argument("--seconds", type=float, default=1e9, help="stop starting and finishing measurements after this many")
    parser.add_argument("--gpus", type=int, default=1)
    parser.add_argument("--no-limit", action="store_true", help="do not limit the process to the case's memory")
    parser.add_argument("--profile", action="store_true", help="also write OUT/profile-CASE-WAY.txt: the kernels that take the time")
    parser.add_argument("--tiny", action="store_true", help="tiny models and short rows, also on a CPU")
    parser.add_argument("--bases", type=Path, help="folder for the random bases (OUT/bases by default; 14B takes 10 GB)")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        run_child(json.loads(arguments.child))
        return
    arguments.out.mkdir(parents=True, exist_ok=True)
    measure_all(arguments)


def measure_all(arguments: argparse.Namespace) -> None:
    """Every case in every way that the time allows, each added to the table as soon as it is known."""
    deadline = time.monotonic() + arguments.seconds
    for name in arguments.case or list(CASES):
        case = tiny_case(CASES[name]) if arguments.tiny else CASES[name]
        for way in arguments.way or (["plain"] if arguments.tiny else ["plain", "unsloth"]):
            left = deadline - time.monotonic()
            if left < 20:
                print(f"{name} {way}: no time left", file=sys.stderr)
                continue
            measure(case, way, arguments, left)
            write_table(arguments.out)
    print((arguments.out / "table.md").read_text() if (arguments.out / "table.md").exists() else "nothing was measured")


def tiny_case(case: Case) -> Case:
    """The same case where every length is a 64th and a step has few rows: 4 bit is slow on a CPU."""
    short = (max(8, case.lengths[0] // 64), max(8, case.lengths[1] // 64))
    return replace(case, shape="tiny", lengths=short, rows_per_step=min(case.rows_per_step, 64), steps=case.steps and 3)


def measure(case: Case, way: str, arguments: argparse.Namespace, seconds: float) -> None:
    """One measurement in a process of its own; its result or why there is none goes into results.jsonl."""
    bases = arguments.bases or arguments.out / "bases"
    job = {
        "case": vars(case),
        "way": way,
        "steps": case.steps or (2 if arguments.tiny else arguments.steps),
        "gpus": arguments.gpus,
        "tiny": arguments.tiny,
        "limit_gib": 0 if arguments.no_limit or arguments.tiny or arguments.gpus > 1 else case.limit_gib,
        "base": str(bases / case.shape),
        "folder": str(arguments.out / f"run-{case.name}-{way.replace(':', '-').replace(',', '-').replace('/', '-')}-{arguments.gpus}"),
        "profile": str(arguments.out / f"profile-{case.name}-{way.partition(':')[0]}.txt") if arguments.profile else "",
    }
    result_file = Path(job["folder"] + ".json")
    result_file.unlink(missing_ok=True)
    command = [sys.executable, __file__, "--out", str(arguments.out), "--child", json.dumps(job)]
    started = time.monotonic()
    try:
        code: int | None = subprocess.run(command, timeout=seconds, check=False).returncode
    except subprocess.TimeoutExpired:
        code = None
    wall = round(time.monotonic() - started, 1)
    result = json.loads(result_file.read_text()) if result_file.exists() else {"failed": "no time left" if code is None else f"exit code {code}"}
    line = {"when": datetime.now(UTC).strftime("%Y-%m-%d"), "case": case.name, "way": way, "gpus": arguments.gpus, "wall": wall, **result}
    with (arguments.out / "results.jsonl").open("a") as stream:
        stream.write(json.dumps(line) + "\n")
    print(json.dumps(line), file=sys.stderr)


def run_child(job: dict[str, Any]) -> None:
    """Make what is missing, train, and write the result file."""
    way, _, overrides = job["way"].partition(":")
    if way == "unsloth":
        os.environ["UNSLOTH_DISABLE_STATISTICS"] = "1"
        os.environ["UNSLOTH_COMPILE_LOCATION"] = job["folder"] + "-compiled"
        import unsloth  # noqa: F401  (before everything that it patches)
    import torch

    from mango.training.launch import launch
    from mango.training.worker import train_prepared

    case, folder, base = Case(**{**job["case"], "lengths": tuple(job["case"]["lengths"])}), Path(job["folder"]), Path(job["base"])
    if not (base / "config.json").exists():
        make_base(base, SHAPES[case.shape], case.shape in TIED)
    estimate = make_run(folder, base, case, way, [o for o in overrides.split(",") if o], job)
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
    if job["limit_gib"]:
        total = torch.cuda.get_device_properties(0).total_memory
        torch.cuda.set_per_process_memory_fraction(min(1.0, job["limit_gib"] * GIB / total))
    if job["gpus"] > 1:
        launch(folder, way, job["gpus"], resume=False)
    else:
        profiled(job["profile"], lambda: train_prepared(folder, resume=False))
    write_result(folder, estimate, job["limit_gib"])


def profiled(file: str, train: Any) -> None:
    """Call ``train``; with a file name, list there what took the time."""
    if not file:
        train()
        return
    from torch.profiler import ProfilerActivity, profile

    with profile(activities=[ProfilerActivity.CPU, ProfilerActivity.CUDA]) as found:
        train()
    averages = found.key_averages()
    Path(file).write_text(
        "\n\n".join(averages.table(sort_by=key, row_limit=40, max_name_column_width=90) for key in ("self_cuda_time_total", "self_cpu_time_total"))
    )


def write_result(folder: Path, estimate: int, limit: float) -> None:
    import torch

    result = json.loads((folder / "run.json").read_text())["result"]
    losses = [json.loads(line).get("loss") for line in (folder / "loss.jsonl").read_text().splitlines()]
    cuda = torch.cuda.is_available()
    measured = {
        "steps": result["steps"],
        "seconds": result["seconds"],
        "seconds_per_step": result["seconds_per_step"],
        "tokens_per_second": result["tokens_per_second"],
        "peak_gib": round(result["peak_memory_bytes"] / GIB, 2),
        "reserved_gib": round(torch.cuda.max_memory_reserved() / GIB, 2) if cuda else None,
        "estimated_gib": round(estimate / GIB, 2),
        "limit_gib": limit,
        "losses": [round(x, 4) for x in losses if x is not None],
        "machine": torch.cuda.get_device_name(0) if cuda else f"CPU, {os.cpu_count()} cores",
        "versions": versions(),
    }
    Path(f"{folder}.json").write_text(json.dumps(measured))


def versions() -> str:
    from importlib.metadata import PackageNotFoundError, version

    found = [f"Python {platform.python_version()}"]
    for package in ("torch", "transformers", "trl", "peft", "bitsandbytes", "unsloth"):
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    return ", ".join(found)


def make_base(folder: Path, shape: dict[str, Any], tied: bool) -> None:
    """A Qwen2 of random weights stored in NF4, as transformers reads it; one matrix at a time is in memory in 16 bit."""
    import torch
    from bitsandbytes.functional import quantize_4bit
    from safetensors.torch import save_file

    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(1)
    folder.mkdir(parents=True, exist_ok=True)
    hidden, ffn, vocab = shape["hidden_size"], shape["intermediate_size"], shape["vocab_size"]
    head = hidden // shape["num_attention_heads"]
    kv = head * shape["num_key_value_heads"]
    where: dict[str, str] = {}

    def random(*size: int) -> Any:
        return (torch.randn(*size, device=device, dtype=torch.float32) * 0.02).bfloat16()

    def save(number: int, tensors: dict[str, Any]) -> None:
        file = f"model-{number:05d}.safetensors"
        save_file({name: t.contiguous().cpu() for name, t in tensors.items()}, folder / file, metadata={"format": "pt"})
        where.update(dict.fromkeys(tensors, file))

    def quantized(name: str, rows: int, columns: int) -> dict[str, Any]:
        packed, state = quantize_4bit(random(rows, columns), blocksize=64, compress_statistics=True, quant_type="nf4")
        return {f"{name}.weight": packed, **{f"{name}.weight.{key}": value for key, value in state.as_dict(packed=True).items()}}

    for i in range(shape["num_hidden_layers"]):
        at = f"model.layers.{i}"
        tensors = {f"{at}.{norm}.weight": torch.ones(hidden).bfloat16() for norm in ("input_layernorm", "post_attention_layernorm")}
        for name, rows in (("q_proj", hidden), ("k_proj", kv), ("v_proj", kv)):
            tensors |= {**quantized(f"{at}.self_attn.{name}", rows, hidden), f"{at}.self_attn.{name}.bias": random(rows)}
        tensors |= quantized(f"{at}.self_attn.o_proj", hidden, hidden)
        for name, rows, columns in (("gate_proj", ffn, hidden), ("up_proj", ffn, hidden), ("down_proj", hidden, ffn)):
            tensors |= quantized(f"{at}.mlp.{name}", rows, columns)
        save(i, tensors)
    ends = {"model.embed_tokens.weight": random(vocab, hidden), "model.norm.weight": torch.ones(hidden).bfloat16()}
    save(shape["num_hidden_layers"], ends if tied else {**ends, "lm_head.weight": random(vocab, hidden)})
    (folder / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": where}))
    make_tokenizer(folder)
    # Last: it says that the folder is whole.
    (folder / "config.json").write_text(json.dumps(config(shape, tied), indent=1))


def config(shape: dict[str, Any], tied: bool) -> dict[str, Any]:
    return {
        "architectures": ["Qwen2ForCausalLM"],
        "model_type": "qwen2",
        **shape,
        "max_position_embeddings": 32768,
        "rms_norm_eps": 1e-6,
        "rope_theta": 1000000.0,
        "tie_word_embeddings": tied,
        "torch_dtype": "bfloat16",
        "bos_token_id": 0,
        "eos_token_id": 2,
        "pad_token_id": 0,
        "quantization_config": {
            "quant_method": "bitsandbytes",
            "load_in_4bit": True,
            "bnb_4bit_quant_type": "nf4",
            "bnb_4bit_use_double_quant": True,
            "bnb_4bit_compute_dtype": "bfloat16",
            "llm_int8_skip_modules": ["lm_head"],
        },
    }


def make_tokenizer(folder: Path) -> None:
    """A byte tokenizer with Qwen's chat tokens: rows are random ids, so no text is ever split."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers import Qwen2TokenizerFast

    special = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    vocab = {token: i for i, token in enumerate([*special, *sorted(pre_tokenizers.ByteLevel.alphabet())])}
    tokenizer = Tokenizer(models.BPE(vocab=vocab, merges=[]))
    tokenizer.pre_tokenizer, tokenizer.decoder = pre_tokenizers.ByteLevel(add_prefix_space=False), decoders.ByteLevel()
    tokenizer.add_special_tokens(special)
    folder.mkdir(parents=True, exist_ok=True)
    Qwen2TokenizerFast(tokenizer_object=tokenizer, eos_token="<|im_end|>", pad_token="<|endoftext|>").save_pretrained(folder)


def make_run(folder: Path, base: Path, case: Case, way: str, overrides: list[str], job: dict[str, Any]) -> int:
    """A prepared run of random rows; the memory that a plan estimates for it, in bytes."""
    import shutil

    import torch

    from mango.training.base import find_base, measure_base
    from mango.training.examples import select_rows
    from mango.training.plan import estimate_memory
    from mango.training.recipe import TuneRecipe, load_recipe
    from mango.training.run import Run
    from mango.training.ways import Device

    shutil.rmtree(folder, ignore_errors=True)
    epochs = 3 if case.steps and not case.rows_per_step else 1
    settings = [f"base={base}", f"way={way}", f"epochs={epochs}", "warmup_steps=1", "checkpoint_steps=10000", *overrides]
    if job["tiny"]:
        settings += [f"max_length={max(64, case.lengths[1])}"]
    recipe = load_recipe(case.recipe, settings)
    assert isinstance(recipe, TuneRecipe)
    encoded = random_rows(case, job["steps"], recipe.packing)
    cuda = torch.cuda.is_available()
    record = {
        "task": "bash",
        "base": str(base),
        "base_folder": str(base),
        "recipe": recipe.to_json(),
        "data": "",
        "device": "cuda" if cuda else "cpu",
        "way": way,
    }
    Run.start(folder, record)
    make_tokenizer(folder)
    encoded.save(folder / "rows-train.npz")
    found, selection = find_base(str(base)), select_rows(encoded, recipe)
    device = Device("cuda" if cuda else "cpu", "", 0, 1.0, bf16=cuda, count=job["gpus"])
    row = recipe.max_length if recipe.packing else int(selection.lengths.max())
    return estimate_memory(recipe, measure_base(found, recipe), device, row, found)


def random_rows(case: Case, steps: int, packing: bool) -> Any:
    """Rows of random ids, two fifths of each the prompt; enough for the steps, or the 104 epics (8 tiny ones)."""
    import numpy as np

    from mango.training.rows import EncodedRows

    rng = np.random.default_rng(1)
    count = case.rows_per_step * steps if case.rows_per_step else 104 if case.shape != "tiny" else 8
    lengths = rng.integers(case.lengths[0], case.lengths[1] + 1, count)
    starts = np.concatenate([[0], np.cumsum(lengths)])
    vocab = SHAPES[case.shape]["vocab_size"]
    tokens = rng.integers(300 if vocab > 600 else 3, vocab, int(starts[-1])).astype(np.uint32)
    return EncodedRows(tokens, starts, starts[:-1] + lengths * 2 // 5, np.ones(count, np.int64))


def write_table(out: Path) -> None:
    """OUT/table.md from OUT/results.jsonl: the newest result of each case and way."""
    newest = {}
    for line in (out / "results.jsonl").read_text().splitlines():
        result = json.loads(line)
        newest[result["case"], result["way"], result["gpus"]] = result
    done = [r for r in newest.values() if "failed" not in r]
    lines = [f"{r['when']}, {r['machine']}, {r['versions']}" for r in done[-1:]]
    lines += [
        "",
        "| case | way | GPUs | steps | s a step | tokens/s | peak GiB | reserved | estimated | limit | loss first, last |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for r in newest.values():
        if "failed" in r:
            lines.append(f"| {r['case']} | {r['way']} | {r['gpus']} | {r['failed']} | | | | | | | |")
        else:
            cells = [r["case"], r["way"], r["gpus"], r["steps"], r["seconds_per_step"], r["tokens_per_second"], r["peak_gib"], r["reserved_gib"]]
            cells += [f"{r['estimated_gib']} ({r['estimated_gib'] / r['peak_gib'] - 1:+.0%})", r["limit_gib"] or "", f"{r['losses'][0]}, {r['losses'][-1]}"]
            lines.append("| " + " | ".join(map(str, cells)) + " |")
    (out / "table.md").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
