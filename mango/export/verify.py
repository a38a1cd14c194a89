"""Is the GGUF the same model? Tokens and greedy answers in llama.cpp against the checkpoint in transformers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mango.errors import MissingExtra, TrainingError
from mango.export.gguf_writer import export_gguf, tensor_names
from mango.gguf_model import GgufModel
from mango.tasks import Task

# How far apart, in logits, the two choices may be in the checkpoint for a difference to count as a near
# tie: llama.cpp rounds activations to 8 bit (K-quants) or weights to 16, so exact ties can fall either way.
TIE_LOGITS = {"F32": 0.05, "F16": 0.05, "Q8_0": 0.3}
TIE_LOGITS_QUANTIZED = 0.6

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
    """Of ``prompts`` answers, how many were equal and how many differed at a near tie only."""

    prompts: int
    equal: int
    near_ties: int

    def __str__(self) -> str:
        return f"{self.equal} of {self.prompts} answers equal to the checkpoint's, {self.near_ties} differ at a tie"


def export_verified(folder: Path, out: Path, task: Task, quantization: str, progress: Callable[[int, int], None]) -> Verification:
    """Write the checkpoint in ``folder`` to ``out`` and verify it; a file that is not the same model is removed again."""
    export_gguf(folder, out, task, quantization, progress=progress)
    try:
        return verify_gguf(folder, out, task, quantization)
    except BaseException:
        out.unlink(missing_ok=True)
        raise


def verify_gguf(folder: Path, gguf_path: Path, task: Task, quantization: str, requests: Sequence[str] = PROMPTS, max_tokens: int = 48) -> Verification:
    """Compare the file with its checkpoint; TrainingError at the first real difference.

    A quantized file is compared with the checkpoint after its weights went through the same quantization,
    so what is checked is the export, not the loss of precision.
    """
    torch, model, tokenizer = _reference(folder, gguf_path)
    tie = TIE_LOGITS.get(quantization, TIE_LOGITS_QUANTIZED)
    equal = near = 0
    with GgufModel(gguf_path, context_tokens=task.context_tokens) as candidate:
        for request in requests:
            prompt = task.prompt(request)
            ids = tokenizer.encode(prompt, add_special_tokens=False).ids
            if candidate.tokenize(prompt) != ids:
                raise TrainingError(f"{gguf_path} splits {request!r} into other tokens than its checkpoint: {candidate.tokenize(prompt)} instead of {ids}")
            answer = candidate.generate(prompt, max_tokens=max_tokens)
            gap = _largest_gap(torch, model, ids, list(answer.tokens))
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


def _largest_gap(torch: Any, model: Any, prompt: list[int], answer: list[int]) -> float:
    """How far the answer's tokens stay behind the model's best ones, in logits; 0 if each is the best."""
    with torch.no_grad():
        logits = model(input_ids=torch.tensor([prompt + answer])).logits[0, len(prompt) - 1 : -1].float()
    chosen = logits.gather(1, torch.tensor(answer)[:, None])[:, 0]
    return float((logits.max(dim=1).values - chosen).max())


def _reference(folder: Path, gguf_path: Path) -> tuple[Any, Any, Any]:
    try:
        import torch
        from tokenizers import Tokenizer
        from transformers import AutoModelForCausalLM
    except ImportError as error:
        raise MissingExtra("train", "transformers") from error
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, local_files_only=True)
    _load_weights(torch, model, gguf_path)
    return torch, model.eval(), Tokenizer.from_file(str(folder / "tokenizer.json"))


def _load_weights(torch: Any, model: Any, gguf_path: Path) -> None:
    """Replace each linear and embedding weight by itself after a round trip through the file's type."""
    from gguf import GGMLQuantizationType, GGUFReader
    from gguf.quants import dequantize

    from mango.export.quantize import quantize_tensor

    kinds = {t.name: t.tensor_type for t in GGUFReader(gguf_path).tensors}
    names = tensor_names(model.config.architectures[0], model.config.num_hidden_layers)
    for name, parameter in model.named_parameters():
        target = names.get_name(name, try_suffixes=(".weight", ".bias"))
        kind = GGMLQuantizationType(kinds[target])
        if kind != GGMLQuantizationType.F32:
            data = parameter.detach().numpy()
            parameter.data = torch.from_numpy(dequantize(quantize_tensor(data, kind), kind).reshape(data.shape).copy())
