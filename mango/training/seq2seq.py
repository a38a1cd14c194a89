"""LoRA on an encoder-decoder such as CodeT5, as what it is: a request into the encoder, an answer out of the decoder."""

from __future__ import annotations

from typing import Any

from mango.training.chat import load_tokenizer
from mango.training.examples import build_pairs, fill_last_step, select_rows
from mango.training.rows import IGNORED
from mango.training.tune import Job, keep_safetensors, load_weights, lora_config, on_one_card, trainer_settings


def build_trainer(job: Job) -> Any:
    """A trainer with model, adapters and rows, ready for its first step."""
    import torch
    from peft import get_peft_model
    from transformers import AutoModelForSeq2SeqLM, DataCollatorForSeq2Seq, Seq2SeqTrainer, Seq2SeqTrainingArguments

    # Always 32 bit: T5 overflows in fp16, and 223M parameters are small.
    model = load_weights(job, AutoModelForSeq2SeqLM, dtype=torch.float32)
    keep_safetensors(job, model)
    model = get_peft_model(model, lora_config(job, "SEQ_2_SEQ_LM"))
    tokenizer = load_tokenizer(job.run.folder)
    dev = select_rows(job.dev, job.recipe).groups if job.dev is not None else []
    return Seq2SeqTrainer(
        model=model,
        args=on_one_card(Seq2SeqTrainingArguments(**trainer_settings(job))),
        train_dataset=build_pairs(job.encoded, fill_last_step(job.selection.groups, job.recipe)),
        eval_dataset=build_pairs(job.dev, dev) if job.dev is not None and dev else None,
        processing_class=tokenizer,
        data_collator=DataCollatorForSeq2Seq(tokenizer, model=model, pad_to_multiple_of=8),
        compute_loss_func=_loss_per_answer_token,
    )


def _loss_per_answer_token(outputs: Any, labels: Any, num_items_in_batch: Any = None) -> Any:
    """Summed loss over the answer tokens of the whole step; T5's own is a mean a batch, which the trainer would add up."""
    import torch

    total = torch.nn.functional.cross_entropy(outputs.logits.float().flatten(0, 1), labels.flatten(), ignore_index=IGNORED, reduction="sum")
    return total / (num_items_in_batch if num_items_in_batch is not None else (labels != IGNORED).sum())
