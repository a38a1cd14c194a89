"""LoRA on a decoder, 4-bit base weights on CUDA: with transformers, peft and trl, or with Unsloth."""

from __future__ import annotations

from typing import Any

from mango.training.chat import load_tokenizer
from mango.training.examples import build_examples, fill_last_step, flat_collator, padded_collator, select_rows
from mango.training.tune import Job, keep_safetensors, load_weights, lora_config, on_one_card, trainer_settings


def build_trainer(job: Job) -> Any:
    """A trainer with model, adapters and rows, ready for its first step."""
    return _build_unsloth(job) if job.way == "unsloth" else _build_plain(job)


def _build_plain(job: Job) -> Any:
    from peft import get_peft_model
    from trl.trainer.sft_config import SFTConfig
    from trl.trainer.sft_trainer import SFTTrainer

    recipe = job.recipe
    model = load_base(job)
    keep_safetensors(job, model)
    arguments = SFTConfig(
        **trainer_settings(job),
        loss_type=recipe.loss,
        max_length=None,  # rows are chosen, joined and labelled already
        dataset_kwargs={"skip_prepare_dataset": True},
    )
    tokenizer = load_tokenizer(job.run.folder)
    model = get_peft_model(model, lora_config(job, "CAUSAL_LM"))
    trainer = SFTTrainer(
        model=model,
        args=on_one_card(arguments),
        train_dataset=build_examples(job.encoded, fill_last_step(job.selection.groups, job.recipe)),
        eval_dataset=_dev_examples(job),
        processing_class=tokenizer,
        data_collator=padded_collator(tokenizer.pad_token_id, recipe.max_length if recipe.packing else None),
    )
    # trl turned the adapters of a quantized base to bf16: a T4 has none, and small updates are lost in it.
    for parameter in model.parameters():
        if parameter.requires_grad:
            parameter.data = parameter.data.float()
    return trainer


def load_base(job: Job) -> Any:
    """The base on this process's device: NF4 if the recipe says so and there is CUDA, else 16 bit there and 32 bit on a CPU."""
    import torch
    from transformers import AutoModelForCausalLM, BitsAndBytesConfig

    dtype = {"bf16": torch.bfloat16, "fp16": torch.float16, "fp32": torch.float32}[job.precision]
    options: dict[str, Any] = {"dtype": dtype, "attn_implementation": job.recipe.attention}
    if job.recipe.four_bit and job.device == "cuda" and not job.base.four_bit:
        options["quantization_config"] = BitsAndBytesConfig(
            load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_use_double_quant=True, bnb_4bit_compute_dtype=dtype
        )
    model = load_weights(job, AutoModelForCausalLM, **options)
    model.config.use_cache = False
    for module in model.modules():
        # A base that is stored in 4 bit brings the type of another card.
        if hasattr(module, "compute_dtype") and hasattr(module, "quant_state"):
            module.__dict__["compute_dtype"] = dtype
    return model


def _build_unsloth(job: Job) -> Any:
    # The process imported unsloth before anything else: it patches what is imported after it.
    from transformers import Trainer, TrainingArguments
    from unsloth import FastLanguageModel

    recipe = job.recipe
    model, _ = FastLanguageModel.from_pretrained(
        model_name=str(job.base.folder),
        max_seq_length=recipe.max_length,
        load_in_4bit=recipe.four_bit or job.base.four_bit,
        device_map=job.device_map,
        use_exact_model_name=True,
        local_files_only=True,
    )
    model = FastLanguageModel.get_peft_model(
        model,
        r=recipe.rank,
        target_modules=list(recipe.target_modules),
        lora_alpha=recipe.alpha,
        lora_dropout=recipe.dropout,
        bias="none",
        use_gradient_checkpointing="unsloth" if recipe.gradient_checkpointing else False,
        random_state=recipe.seed,
    )
    tokenizer = load_tokenizer(job.run.folder)
    settings = {**trainer_settings(job), "gradient_checkpointing": recipe.gradient_checkpointing, "gradient_checkpointing_kwargs": None}
    return Trainer(
        model=model,
        args=on_one_card(TrainingArguments(**settings)),
        train_dataset=build_examples(job.encoded, fill_last_step(job.selection.groups, job.recipe)),
        eval_dataset=_dev_examples(job),
        processing_class=tokenizer,
        data_collator=flat_collator() if recipe.packing else padded_collator(tokenizer.pad_token_id),
    )


def _dev_examples(job: Job) -> Any:
    if job.dev is None:
        return None
    groups = select_rows(job.dev, job.recipe).groups
    return build_examples(job.dev, groups) if groups else None
