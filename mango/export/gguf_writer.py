"""Checkpoint folder, with or without an adapter -> GGUF file, streamed piece by piece over every core."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

from mango.errors import DataError, MissingExtra
from mango.export.adapter import Adapter, find_adapter
from mango.export.architectures import Config, architecture_of
from mango.export.contents import ALIGNMENT, Source, TensorPlan, plan_contents
from mango.export.metadata import describe
from mango.export.part_file import PartFile
from mango.export.quantize import QUANTIZATIONS, check_quantization
from mango.export.safetensors_reader import Checkpoint
from mango.export.tokenizer import GgufTokenizer, find_tokenizer, read_tokenizer
from mango.progress import Progress
from mango.tasks import Task

MAX_THREADS = 32  # each holds a piece of a tensor; more would need more memory than the export may use
_MIB = 1 << 20


def export_gguf(
    folder: Path,
    out: Path,
    task: Task,
    quantization: str = "F16",
    name: str = "mango",
    progress: Progress = lambda done, total: None,
    adapter: Path | None = None,
) -> Path:
    """Write the checkpoint in ``folder`` to ``out``, with the adapter merged into it.

    ``folder`` may also be a run that was fine-tuned: then it brings its adapter and names its base. The file
    appears under its name only when it is whole; an interrupted export goes on where it stopped. ``progress``
    gets MiB of the file written and in all.
    """
    quantization = check_quantization(quantization)
    base, found = (folder, adapter) if adapter else find_adapter(folder)
    config = read_config(base)
    source = Source(Checkpoint(base), Adapter(found) if found else None)
    plans = plan_contents(config, source, quantization)
    header = _header(config, _tokenizer(config, base, found, task), plans, quantization, name)
    with PartFile(out, header, plans[-1].offset + plans[-1].bytes, _key(header, source)) as part:
        _write_tensors(part, plans, source, progress)
        part.finish()
    return out


def read_config(folder: Path) -> Config:
    """``config.json`` of a checkpoint whose architecture can be exported; DataError or TrainingError otherwise."""
    try:
        config: Config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"{folder} holds no readable config.json: give the folder of a finished training run ({error})") from error
    architecture_of(config)
    return config


def tokenizer_folder(base: Path, adapter: Path | None) -> Path:
    """Where the tokenizer lies that the model was trained with: a run keeps it beside its adapter."""
    return find_tokenizer([adapter, adapter.parent, base] if adapter else [base])


def _tokenizer(config: Config, base: Path, adapter: Path | None, task: Task) -> GgufTokenizer:
    from dataclasses import replace

    seq2seq = architecture_of(config).encoder_decoder
    found = read_tokenizer(tokenizer_folder(base, adapter), config["vocab_size"], whole_prompts=not seq2seq)
    # An encoder without a template is given the plain request.
    return found if found.chat_template or seq2seq else replace(found, chat_template=task.chat_template)


def _write_tensors(part: PartFile, plans: list[TensorPlan], source: Source, progress: Progress) -> None:
    """Encode and write what is not yet whole; the first error stops everything."""
    total = sum(plan.bytes for plan in plans)
    written = sum(plan.bytes for plan in plans if plan.target in part.done)
    left = Counter({plan.target: len(list(plan.pieces())) for plan in plans})
    lock = threading.Lock()

    def work(plan: TensorPlan, start: int, stop: int) -> None:
        nonlocal written
        data = plan.encode(source, start, stop)
        part.write(data.data.cast("B"), plan.offset + start * plan.row_bytes)
        with lock:
            written += data.nbytes
            left[plan.target] -= 1
            if not left[plan.target]:
                part.note(plan.target)

    pieces = ((plan, start, stop) for plan in plans if plan.target not in part.done for start, stop in plan.pieces())
    threads = min(MAX_THREADS, len(os.sched_getaffinity(0)))
    progress(written // _MIB, max(1, -(-total // _MIB)))
    with ThreadPoolExecutor(threads) as pool:
        # Few pieces wait at a time, so that Ctrl-C and errors are not answered minutes later.
        waiting: set[Future[None]] = set()
        for piece in pieces:
            waiting.add(pool.submit(work, *piece))
            if len(waiting) > 2 * threads:
                waiting = _finish_some(waiting)
                progress(written // _MIB, max(1, -(-total // _MIB)))
        while waiting:
            waiting = _finish_some(waiting)
    progress(max(1, -(-total // _MIB)), max(1, -(-total // _MIB)))


def _finish_some(waiting: set[Future[None]]) -> set[Future[None]]:
    done, rest = wait(waiting, return_when=FIRST_COMPLETED)
    for future in done:
        future.result()
    return rest


def _header(config: Config, tokenizer: GgufTokenizer, plans: list[TensorPlan], quantization: str, name: str) -> bytes:
    """Everything before the first tensor, padded."""
    try:
        import gguf
    except ImportError as error:
        raise MissingExtra("train", "gguf") from error
    import numpy as np

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "header"
        writer = gguf.GGUFWriter(path, architecture_of(config).gguf)
        writer.add_name(name)
        writer.add_file_type(QUANTIZATIONS[quantization][0])
        writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
        for key, value in _typed(gguf, config):
            writer.add_key_value(key, *value)
        _add_tokenizer(writer, tokenizer)
        for plan in plans:
            writer.add_tensor_info(plan.target, (*plan.shape[:-1], plan.row_bytes), np.dtype(np.uint8), plan.bytes, raw_dtype=plan.kind)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        writer.close()
        header = path.read_bytes()
    return header + bytes(-len(header) % ALIGNMENT)


def _typed(gguf: Any, config: Config) -> Iterator[tuple[str, tuple[Any, Any]]]:
    types = gguf.GGUFValueType
    kinds = {bool: types.BOOL, int: types.UINT32, float: types.FLOAT32, str: types.STRING}
    for key, value in describe(config).items():
        yield f"{architecture_of(config).gguf}.{key}", (value, kinds[type(value)])


def _add_tokenizer(writer: Any, tokenizer: GgufTokenizer) -> None:
    writer.add_tokenizer_model(tokenizer.model)
    writer.add_tokenizer_pre(tokenizer.pre)
    writer.add_token_list(tokenizer.tokens)
    writer.add_token_types(tokenizer.types)
    if tokenizer.model == "gpt2":
        writer.add_token_merges(tokenizer.merges)
    else:
        writer.add_token_scores(tokenizer.scores)
    for name, i in tokenizer.ids.items():
        if i is not None:
            getattr(writer, f"add_{name}_token_id")(i)
    writer.add_add_bos_token(tokenizer.add_bos)
    writer.add_add_eos_token(tokenizer.add_eos)
    writer.add_add_space_prefix(tokenizer.add_space_prefix)
    if tokenizer.chat_template:
        writer.add_chat_template(tokenizer.chat_template)


def _key(header: bytes, source: Source) -> str:
    """What the content depends on: changed files must not be mixed with what was made of the old ones."""
    digest = hashlib.sha256(header)
    for file in [*source.checkpoint.files, *(source.adapter.files if source.adapter else ())]:
        status = file.stat()
        digest.update(f"{file.resolve()} {status.st_size} {status.st_mtime_ns}\n".encode())
    # The scale of an adapter is in its config, not in its tensors.
    digest.update(json.dumps(source.adapter.config if source.adapter else None, sort_keys=True).encode())
    return digest.hexdigest()
