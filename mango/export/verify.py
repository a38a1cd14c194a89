"""Is the GGUF the same model? Tokens and greedy answers in llama.cpp against the checkpoint in transformers.

Models that do not fit into memory at full precision are checked otherwise, and it is said so: llama.cpp
checks names, shapes and types of all tensors, and some rows of each are compared with the checkpoint.
"""

from __future__ import annotations

import json
import os
import resource
from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

from mango.errors import EngineError, MissingExtra, TrainingError
from mango.export.adapter import Adapter, find_adapter
from mango.export.architectures import architecture_of
from mango.export.contents import Source, TensorPlan, plan_contents
from mango.export.gguf_writer import export_gguf, read_config, tokenizer_folder
from mango.export.quantize import quantize_tensor
from mango.export.safetensors_reader import Checkpoint
from mango.export.tokenizer import read_files
from mango.gguf_model import GgufModel
from mango.progress import Progress
from mango.tasks import Task, format_for

# How far apart, in logits, the two choices may be in the checkpoint for a difference to count as a near
# tie: llama.cpp rounds activations to 8 bit (K-quants) or weights to 16, so exact ties can fall either way.
TIE_LOGITS = {"F32": 0.05, "F16": 0.05, "Q8_0": 0.3}
TIE_LOGITS_QUANTIZED = 0.6
# Share of a tensor's size that quantization may take from it; measured on normally distributed weights,
# which are the worst case: 0.0003, 0.006, 0.02, 0.04 and 0.08, doubled.
_LOST = {"F32": 1e-6, "F16": 1e-3, "Q8_0": 0.012, "Q6_K": 0.04, "Q5_K": 0.08, "Q5_0": 0.12, "Q5_1": 0.12, "Q4_K": 0.16}
_ROWS = 4  # compared at each end of a tensor too large to be compared whole
_FLOAT_BYTES = 4

PROMPTS = (
    "list all files",
    "find all .log files under /var/log larger than 10 MB",
    "cuenta las líneas de informe.txt",
    "show the 5 processes that use the most memory",
    "replace 'foo' with 'bar' in config.yaml",
    "comprime la carpeta fotos en fotos.tar.gz",
    "what is my ip address",
    "hello, how are you?",
)


@dataclass(frozen=True)
class Verification:
    """Of ``prompts`` answers, how many were equal and how many differed at a near tie only.

    With ``tensors`` the model was too large for that: so many tensors were compared in part, no answers.
    """

    prompts: int
    equal: int
    near_ties: int
    tensors: int = 0

    def __str__(self) -> str:
        if self.tensors:
            return (
                f"too large for this memory to compare answers: llama.cpp accepts the file, the tokens of {self.prompts} requests "
                f"are equal, and some rows of each of its {self.tensors} tensors are the checkpoint's"
            )
        return f"{self.equal} of {self.prompts} answers equal to the checkpoint's, {self.near_ties} differ at a tie"


def export_verified(folder: Path, out: Path, task: Task, quantization: str, progress: Progress, adapter: Path | None = None) -> Verification:
    """Write the checkpoint in ``folder`` to ``out`` and verify it; a file that is not the same model is removed again."""
    export_gguf(folder, out, task, quantization, progress=progress, adapter=adapter)
    try:
        return verify_gguf(folder, out, task, quantization, adapter=adapter)
    except BaseException:
        out.unlink(missing_ok=True)
        raise


def verify_gguf(
    folder: Path,
    gguf_path: Path,
    task: Task,
    quantization: str,
    requests: Sequence[str] = PROMPTS,
    max_tokens: int = 48,
    adapter: Path | None = None,
) -> Verification:
    """Compare the file with its checkpoint; TrainingError at the first real difference.

    A quantized file is compared with the checkpoint after its weights went through the same quantization,
    so what is checked is the export, not the loss of precision.
    """
    base, found = (folder, adapter) if adapter else find_adapter(folder)
    source = Source(Checkpoint(base), Adapter(found) if found else None)
    tokens = _Tokens(base, found, gguf_path, task)
    if not _fits(source.checkpoint):
        compared = compare_rows(base, gguf_path, source, quantization)
        with _load(gguf_path, metadata_only=True) as candidate:
            for request in requests:
                tokens.check(candidate, request)
        return Verification(len(requests), 0, 0, compared)
    reference = _Reference(base, found, gguf_path, source, quantization)
    tie = TIE_LOGITS.get(quantization, TIE_LOGITS_QUANTIZED)
    equal = near = 0
    with _load(gguf_path, task.context_tokens) as candidate:
        for request in requests:
            ids = tokens.check(candidate, request)
            answer = candidate.generate(tokens.prompt(candidate, request), max_tokens=max_tokens)
            gap = reference.largest_gap(ids, list(answer.tokens))
            if gap == 0:
                equal += 1
            elif gap <= tie:
                near += 1
            else:
                raise TrainingError(
                    f"{gguf_path} is not the model it was made from: its answer to {request!r} ({answer.text!r}) "
                    f"has a token that the checkpoint rates {gap:.2f} logits below its best"
                )
    return Verification(len(requests), equal, near)


def compare_rows(base: Path, gguf_path: Path, source: Source, quantization: str) -> int:
    """The number of tensors whose first and last rows are the checkpoint's; TrainingError if any differ."""
    import numpy as np
    from gguf import GGUFReader
    from gguf.quants import dequantize

    stored = {t.name: t for t in GGUFReader(gguf_path).tensors}
    plans = plan_contents(read_config(base), source, quantization)
    for plan in plans:
        rows = stored[plan.target].data.reshape(plan.rows, -1)
        step = max(_ROWS // plan.together, 1) * plan.together
        for start in {0, max(0, plan.rows - step)}:
            wanted = plan.read(source, start, min(start + step, plan.rows)).reshape(-1)
            found = dequantize(rows[start : start + step], plan.kind).reshape(-1)
            if np.linalg.norm(found - wanted) > _LOST[plan.kind.name] * np.linalg.norm(wanted):
                raise TrainingError(f"{gguf_path} is not the model it was made from: rows of {plan.target} differ")
    return len(plans)


class _Tokens:
    """Prompts of a task as the model is asked, and their tokens as its own tokenizer makes them."""

    def __init__(self, base: Path, adapter: Path | None, gguf_path: Path, task: Task):
        try:
            from tokenizers import Tokenizer
        except ImportError as error:
            raise MissingExtra("train", "tokenizers") from error
        self._seq2seq = architecture_of(read_config(base)).encoder_decoder
        self._tokenizer = Tokenizer.from_str(json.dumps(read_files(tokenizer_folder(base, adapter))[0]))
        self._gguf_path, self._task = gguf_path, task

    def prompt(self, candidate: GgufModel, request: str) -> str:
        format = format_for(self._task, candidate.chat_template, *candidate.end_texts(), encoder_decoder=candidate.is_encoder_decoder)
        return self._task.prompt(request, format)

    def check(self, candidate: GgufModel, request: str) -> list[int]:
        """The prompt's token ids; TrainingError if llama.cpp makes others."""
        prompt = self.prompt(candidate, request)
        text = prompt if self._seq2seq else candidate.end_texts()[0] + prompt
        ids: list[int] = self._tokenizer.encode(text, add_special_tokens=self._seq2seq).ids
        if candidate.tokenize(prompt) != ids:
            raise TrainingError(f"{self._gguf_path} splits {request!r} into other tokens than its checkpoint: {candidate.tokenize(prompt)} instead of {ids}")
        return ids


class _Reference:
    """The checkpoint in transformers, its weights as exact as the file's."""

    def __init__(self, base: Path, adapter: Path | None, gguf_path: Path, source: Source, quantization: str):
        try:
            import torch
        except ImportError as error:
            raise MissingExtra("train", "torch") from error
        self._torch = torch
        self._config = read_config(base)
        self._model = _load_reference(torch, base, adapter, source.checkpoint)
        _round_weights(torch, self._model, plan_contents(self._config, source, quantization))

    def largest_gap(self, prompt: list[int], answer: list[int]) -> float:
        """How far the answer's tokens stay behind the model's best ones, in logits; 0 if each is the best."""
        torch = self._torch
        if architecture_of(self._config).encoder_decoder:
            inputs = {"input_ids": torch.tensor([prompt]), "decoder_input_ids": torch.tensor([[self._model.config.decoder_start_token_id, *answer]])}
            skipped = 0
        else:
            inputs, skipped = {"input_ids": torch.tensor([prompt + answer])}, len(prompt) - 1
        with torch.no_grad():
            logits = self._model(**inputs).logits[0, skipped:-1].float()
        chosen = logits.gather(1, torch.tensor(answer)[:, None])[:, 0]
        return float((logits.max(dim=1).values - chosen).max())


def _load(path: Path, context_tokens: int = 512, metadata_only: bool = False) -> GgufModel:
    try:
        return GgufModel(path, context_tokens=context_tokens, metadata_only=metadata_only)
    except EngineError as error:
        raise TrainingError(f"llama.cpp does not take the file that was written: {error.message}") from error


def _load_reference(torch: Any, base: Path, adapter: Path | None, checkpoint: Checkpoint) -> Any:
    import logging

    from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForSeq2SeqLM
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()
    # PEFT imports it, and it then tells on a CPU what it would need for a GPU.
    logging.getLogger("bitsandbytes").setLevel(logging.ERROR)
    config = AutoConfig.from_pretrained(base, local_files_only=True)
    kind = AutoModelForSeq2SeqLM if config.is_encoder_decoder else AutoModelForCausalLM
    if stored := config.__dict__.pop("quantization_config", None):
        # Merging into 4 bit would round the result, so the reference gets what the 4 bit stand for.
        model = kind.from_config(config, dtype=torch.float32)
        weights = {name: torch.from_numpy(checkpoint.read(name)) for name in checkpoint.names()}
        missing = set(model.load_state_dict(weights, strict=False).missing_keys) - {"lm_head.weight"}
        if missing:
            raise TrainingError(f"{base} ({stored.get('quant_method')}) lacks the weights {', '.join(sorted(missing)[:3])}")
        model.tie_weights()
    else:
        model = kind.from_pretrained(base, dtype=torch.float32, local_files_only=True)
    if adapter:
        try:
            from peft import PeftModel
        except ImportError as error:
            raise MissingExtra("train", "peft") from error
        model = PeftModel.from_pretrained(model, adapter).merge_and_unload()
    return model.eval()


def _round_weights(torch: Any, model: Any, plans: list[TensorPlan]) -> None:
    """Replace each weight by itself after a round trip through the file's type."""
    from gguf.quants import dequantize

    kinds = {plan.source: plan.kind for plan in plans}
    for name, parameter in model.named_parameters():
        kind = kinds.get(name)
        if kind is not None and kind.name != "F32":
            data = parameter.detach().numpy()
            parameter.data = torch.from_numpy(dequantize(quantize_tensor(data, kind), kind).reshape(data.shape).copy())


def _fits(checkpoint: Checkpoint) -> bool:
    """Whether the model can be loaded at full precision beside the file and one rounded weight."""
    values = [prod(checkpoint.shape(name)) for name in checkpoint.names()]
    return _FLOAT_BYTES * (sum(values) * 1.5 + max(values) * 2) < _free_bytes() / 2


def _free_bytes() -> int:
    """Memory that this process may still take."""
    free = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
        free = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable"))
        group = Path("/sys/fs/cgroup/memory.max").read_text().strip()
        limit = min(limit, int(group)) if limit >= 0 and group.isdigit() else int(group) if group.isdigit() else limit
    except (OSError, StopIteration, ValueError):
        pass  # another system than Linux, or one without control groups
    return min(free, limit) if limit >= 0 else free
