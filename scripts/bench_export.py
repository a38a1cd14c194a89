"""How fast and in how much memory is a base with an adapter exported to Q4_K_M? A Markdown table.

python scripts/bench_export.py [--tiny] [--shape 1.5B --shape 14B] [--four-bit] [--memory-gib 6] --folder /tmp/bases

Bases have the shapes of Qwen2.5-Coder and random weights; each is written shard by shard, and removed again.
The export is the command line, in a process whose address space is limited.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from math import prod
from pathlib import Path

import numpy as np

# hidden, ffn, layers, heads, kv heads, vocabulary, embeddings tied
SHAPES = {
    "tiny": (256, 512, 4, 4, 2, 1000, True),
    "1.5B": (1536, 8960, 28, 12, 2, 151936, True),
    "14B": (5120, 13824, 48, 40, 8, 152064, False),
}
RANK, SHARD_BYTES = 16, 4 << 30
MODULES = {"self_attn": ("q_proj", "k_proj", "v_proj", "o_proj"), "mlp": ("gate_proj", "up_proj", "down_proj")}
Tensors = dict[str, tuple[int, ...]]


def base_tensors(shape: str) -> Tensors:
    hidden, ffn, layers, heads, kv, vocab, tied = SHAPES[shape]
    small = hidden // heads * kv
    found: Tensors = {"model.embed_tokens.weight": (vocab, hidden)}
    for i in range(layers):
        at = f"model.layers.{i}"
        linear = {"q_proj": (hidden, hidden), "k_proj": (small, hidden), "v_proj": (small, hidden), "o_proj": (hidden, hidden)}
        linear |= {"gate_proj": (ffn, hidden), "up_proj": (ffn, hidden), "down_proj": (hidden, ffn)}
        found |= {f"{at}.{part}.{name}.weight": linear[name] for part, names in MODULES.items() for name in names}
        found |= {f"{at}.self_attn.{name}.bias": linear[name][:1] for name in ("q_proj", "k_proj", "v_proj")}
        found |= {f"{at}.{name}.weight": (hidden,) for name in ("input_layernorm", "post_attention_layernorm")}
    return found | {"model.norm.weight": (hidden,)} | ({} if tied else {"lm_head.weight": (vocab, hidden)})


def adapter_tensors(base: Tensors) -> Tensors:
    names = [name.removesuffix(".weight") for name in base if name.split(".")[-2] in sum(MODULES.values(), ()) and name.endswith(".weight")]
    return {
        f"base_model.model.{name}.lora_{side}.weight": (RANK, base[f"{name}.weight"][1]) if side == "A" else (base[f"{name}.weight"][0], RANK)
        for name in names
        for side in "AB"
    }


def write_tensors(path: Path, tensors: dict[str, tuple[str, tuple[int, ...]]], values: Iterator[bytes | memoryview]) -> None:
    """A safetensors file of (dtype, shape) by name; ``values`` yields each tensor's bytes in pieces, in that order."""
    sizes = {"BF16": 2, "F32": 4, "U8": 1}
    header, at = {}, 0
    for name, (dtype, shape) in tensors.items():
        end = at + prod(shape) * sizes[dtype]
        header[name], at = {"dtype": dtype, "shape": shape, "data_offsets": [at, end]}, end
    text = json.dumps(header).encode()
    with path.open("wb") as stream:
        stream.write(len(text).to_bytes(8, "little") + text)
        stream.writelines(values)
        if stream.tell() != 8 + len(text) + at:
            sys.exit(f"{path}: wrong size")


def random_bf16(count: int, rng: np.random.Generator, pool: np.ndarray) -> Iterator[memoryview]:
    """Weights as bfloat16, cut from a pool at random places: drawing each one would take longer than the export."""
    while count:
        start = int(rng.integers(0, pool.size // 2))
        piece = pool[start : start + count]
        yield memoryview(piece).cast("B")
        count -= piece.size


def write_base(folder: Path, shape: str, four_bit: bool) -> None:
    rng = np.random.default_rng(3407)
    pool = (rng.standard_normal(1 << 24, dtype=np.float32) * 0.02).view(np.uint32) >> 16
    pool = pool.astype(np.uint16)
    shards: list[Tensors] = [{}]
    for name, size in base_tensors(shape).items():
        if sum(2 * prod(s) for s in shards[-1].values()) > SHARD_BYTES:
            shards.append({})
        shards[-1][name] = size
    index = {}
    for i, shard in enumerate(shards, 1):
        file = f"model-{i:05d}-of-{len(shards):05d}.safetensors"
        stored: dict[str, tuple[str, tuple[int, ...]]] = {}
        makers: list[Iterator[bytes | memoryview]] = []
        for name, size in shard.items():
            if four_bit and name.split(".")[-2].endswith("_proj") and len(size) == 2:
                for side, (dtype, part, maker) in pack_random(size, rng).items():
                    stored[name + side] = (dtype, part)
                    makers.append(maker)
            else:
                stored[name] = ("BF16", size)
                makers.append(random_bf16(prod(size), rng, pool))
        write_tensors(folder / file, stored, (piece for maker in makers for piece in maker))
        index |= dict.fromkeys(stored, file)
    (folder / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": index}))
    write_config(folder, shape, four_bit)


def pack_random(size: tuple[int, ...], rng: np.random.Generator) -> dict[str, tuple[str, tuple[int, ...], Iterator[bytes]]]:
    """A weight as bitsandbytes stores it: NF4 in blocks of 64, the scales in 8 bit."""
    count, blocks = prod(size), -(-prod(size) // 64)
    state = {"quant_type": "nf4", "blocksize": 64, "dtype": "bfloat16", "shape": size}
    text = json.dumps({**state, "nested_blocksize": 256, "nested_dtype": "float32", "nested_offset": 0.05}).encode()
    outer = -(-blocks // 256)
    return {
        "": ("U8", (count // 2, 1), iter([rng.bytes(count // 2)])),
        ".absmax": ("U8", (blocks,), iter([rng.bytes(blocks)])),
        ".quant_map": ("F32", (16,), iter([np.linspace(-1, 1, 16, dtype="<f4").tobytes()])),
        ".nested_absmax": ("F32", (outer,), iter([np.full(outer, 0.02, "<f4").tobytes()])),
        ".nested_quant_map": ("F32", (256,), iter([np.linspace(-1, 1, 256, dtype="<f4").tobytes()])),
        ".quant_state.bitsandbytes__nf4": ("U8", (len(text),), iter([text])),
    }


def write_config(folder: Path, shape: str, four_bit: bool) -> None:
    hidden, ffn, layers, heads, kv, vocab, tied = SHAPES[shape]
    config = {
        "architectures": ["Qwen2ForCausalLM"],
        "model_type": "qwen2",
        "hidden_size": hidden,
        "intermediate_size": ffn,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "num_key_value_heads": kv,
        "vocab_size": vocab,
        "tie_word_embeddings": tied,
        "rms_norm_eps": 1e-6,
        "rope_theta": 1000000.0,
        "max_position_embeddings": 32768,
        "hidden_act": "silu",
    }
    if four_bit:
        config["quantization_config"] = {"quant_method": "bitsandbytes", "load_in_4bit": True}
    (folder / "config.json").write_text(json.dumps(config))
    write_tokenizer(folder)


def write_tokenizer(folder: Path) -> None:
    from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers

    pattern = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(models.BPE(vocab={c: i for i, c in enumerate([*alphabet, "th"])}, merges=[("t", "h")]))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(pattern), "isolated"), pre_tokenizers.ByteLevel(False, use_regex=False)])
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(["<|endoftext|>", "<|im_end|>"])
    tokenizer.save(str(folder / "tokenizer.json"))
    settings = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": "<|im_end|>", "pad_token": "<|endoftext|>"}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))


def write_adapter(folder: Path, shape: str) -> None:
    rng = np.random.default_rng(1)
    tensors = adapter_tensors(base_tensors(shape))
    values = ((rng.standard_normal(prod(size), dtype=np.float32) * 0.01).tobytes() for size in tensors.values())
    write_tensors(folder / "adapter_model.safetensors", {name: ("F32", size) for name, size in tensors.items()}, values)
    config = {"peft_type": "LORA", "task_type": "CAUSAL_LM", "r": RANK, "lora_alpha": RANK, "target_modules": list(sum(MODULES.values(), ()))}
    (folder / "adapter_config.json").write_text(json.dumps(config))


def export(base: Path, adapter: Path, out: Path, memory: int) -> tuple[float, float, float]:
    """Seconds, seconds of all cores and peak MiB of ``mango export`` under a limit of its address space."""
    began, peak, before = time.perf_counter(), 0, resource.getrusage(resource.RUSAGE_CHILDREN)
    arguments = [sys.executable, "-m", "mango", "export", str(base), str(out), "--adapter", str(adapter), "--quantize", "Q4_K_M"]
    process = subprocess.Popen(arguments, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (memory, memory)))
    # What wait() would tell counts this script's own memory too.
    while process.poll() is None:
        lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
        peak = max([peak, *(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))])
        time.sleep(0.2)
    if process.returncode:
        sys.exit(f"the export of {base} failed")
    now = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.perf_counter() - began, now.ru_utime + now.ru_stime - before.ru_utime - before.ru_stime, peak / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tiny", action="store_true", help="seconds, to try the script")
    parser.add_argument("--shape", action="append", choices=sorted(SHAPES), help="default: 1.5B and 14B")
    parser.add_argument("--four-bit", action="store_true", help="the base as bitsandbytes stores it")
    parser.add_argument("--memory-gib", type=float, default=6.0)
    parser.add_argument("--folder", type=Path, required=True, help="where bases and results are written for a while")
    options = parser.parse_args()
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    cpu = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.machine())
    rows = []
    for shape in ["tiny"] if options.tiny else options.shape or ["1.5B", "14B"]:
        work = options.folder / f"bench-export-{shape}"
        base, adapter, out = work / "base", work / "adapter", work / "out.gguf"
        try:
            base.mkdir(parents=True)
            adapter.mkdir()
            write_base(base, shape, options.four_bit)
            write_adapter(adapter, shape)
            read = sum(f.stat().st_size for f in base.iterdir())
            seconds, busy, peak = export(base, adapter, out, int(options.memory_gib * (1 << 30)))
            written = out.stat().st_size
            stored = "NF4" if options.four_bit else "bf16"
            sizes = f"{read / 1e9:.1f} GB | {written / 1e9:.2f} GB"
            rows.append(f"| {shape}, {stored} | {sizes} | {seconds:.0f} | {busy:.0f} | {read / 1e6 / seconds:.0f} | {peak:.0f} MiB |")
        finally:
            shutil.rmtree(work, ignore_errors=True)
    print(f"{datetime.date.today()}, {os.cpu_count()} cores of {cpu}, address space limited to {options.memory_gib:g} GiB, verification included\n")
    print("| base | read | Q4_K_M | seconds | of all cores | MB/s read | peak memory |\n|---|---|---|---|---|---|---|\n" + "\n".join(rows))


if __name__ == "__main__":
    main()
