"""A GGUF model in llama.cpp, in this process: load, tokenize, complete under a grammar.

llama.cpp's C API is called through ctypes in the library that the xllamacpp wheel brings: the wheel's own
Python interface starts a whole server and costs about 100 ms more for one answer. Parameter structs are
taken from llama.cpp's own defaults and handed back; only their first fields are changed, after a check
that they are where they are expected, so a rebuilt library with a longer struct still works.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from mango.errors import EngineError, TooLong

# What llama_context_default_params starts with: n_ctx, n_batch, n_ubatch.
_DEFAULT_CONTEXT = (512, 2048, 512)
# What llama_model_default_params starts with behind two pointers: layers on GPUs, how they are split, how the
# file is loaded (-1: as llama.cpp likes); and the switches behind four more pointers, the last one no_alloc.
_DEFAULT_LOADING = (0xFFFFFFFF, 1, 0xFFFFFFFF)
_LOAD_MODE, _LOAD_PLAINLY = 6, 0
_SWITCHES, _DEFAULT_SWITCHES, _NO_ALLOC = slice(18, 20), (0x00010000, 0), 19
_GGUF_MAGIC = b"GGUF"


class _Params(ctypes.Structure):
    """Room for a params struct passed by value; larger than any, which the calling conventions allow."""

    _fields_ = [("words", ctypes.c_uint32 * 256)]


class _Batch(ctypes.Structure):
    """llama_batch."""

    _fields_ = [("n_tokens", ctypes.c_int32), ("token", ctypes.c_void_p), ("rest", ctypes.c_void_p * 5)]


class _Candidate(ctypes.Structure):
    """llama_token_data."""

    _fields_ = [("id", ctypes.c_int32), ("logit", ctypes.c_float), ("p", ctypes.c_float)]


class _Candidates(ctypes.Structure):
    """llama_token_data_array."""

    _fields_ = [("data", ctypes.POINTER(_Candidate)), ("size", ctypes.c_size_t), ("selected", ctypes.c_int64), ("sorted", ctypes.c_bool)]


@dataclass(frozen=True)
class Completion:
    """What a model wrote: text before the stop string; ``truncated`` if no stop or end came in time."""

    text: str
    tokens: tuple[int, ...]  # ids generated, the end token among them
    prompt_tokens: int
    truncated: bool


_errors: list[str] = []
_ptr, _i32, _float, _bool = ctypes.c_void_p, ctypes.c_int32, ctypes.c_float, ctypes.c_bool
_SIGNATURES: dict[str, tuple[object, list[object]]] = {
    "llama_model_default_params": (_Params, []),
    "llama_context_default_params": (_Params, []),
    "llama_model_load_from_file": (_ptr, [ctypes.c_char_p, _Params]),
    "llama_init_from_model": (_ptr, [_ptr, _Params]),
    "llama_model_get_vocab": (_ptr, [_ptr]),
    "llama_model_has_encoder": (_bool, [_ptr]),
    "llama_model_has_decoder": (_bool, [_ptr]),
    "llama_model_decoder_start_token": (_i32, [_ptr]),
    "llama_encode": (_i32, [_ptr, _Batch]),
    "llama_model_meta_val_str": (_i32, [_ptr, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t]),
    "llama_vocab_bos": (_i32, [_ptr]),
    "llama_vocab_eos": (_i32, [_ptr]),
    "llama_vocab_get_add_bos": (_bool, [_ptr]),
    "llama_set_n_threads": (None, [_ptr, _i32, _i32]),
    "llama_n_ctx": (ctypes.c_uint32, [_ptr]),
    "llama_get_memory": (_ptr, [_ptr]),
    "llama_memory_clear": (None, [_ptr, _bool]),
    "llama_tokenize": (_i32, [_ptr, ctypes.c_char_p, _i32, _ptr, _i32, _bool, _bool]),
    "llama_token_to_piece": (_i32, [_ptr, _i32, ctypes.c_char_p, _i32, _i32, _bool]),
    "llama_vocab_n_tokens": (_i32, [_ptr]),
    "llama_vocab_is_eog": (_bool, [_ptr, _i32]),
    "llama_batch_get_one": (_Batch, [_ptr, _i32]),
    "llama_decode": (_i32, [_ptr, _Batch]),
    "llama_get_logits_ith": (ctypes.POINTER(_float), [_ptr, _i32]),
    "llama_sampler_init_greedy": (_ptr, []),
    "llama_sampler_init_temp": (_ptr, [_float]),
    "llama_sampler_init_top_p": (_ptr, [_float, ctypes.c_size_t]),
    "llama_sampler_init_dist": (_ptr, [ctypes.c_uint32]),
    "llama_sampler_init_grammar": (_ptr, [_ptr, ctypes.c_char_p, ctypes.c_char_p]),
    "llama_sampler_chain_default_params": (_Params, []),
    "llama_sampler_chain_init": (_ptr, [_Params]),
    "llama_sampler_chain_add": (None, [_ptr, _ptr]),
    "llama_sampler_sample": (_i32, [_ptr, _ptr, _i32]),
    "llama_sampler_apply": (None, [_ptr, _ptr]),
    "llama_sampler_accept": (None, [_ptr, _i32]),
    "llama_sampler_free": (None, [_ptr]),
    "llama_free": (None, [_ptr]),
    "llama_model_free": (None, [_ptr]),
}


@ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p)  # type: ignore[untyped-decorator]
def _keep_errors(level: int, text: bytes, _data: object) -> None:
    if level == 4:  # GGML_LOG_LEVEL_ERROR
        _errors.append(text.decode("utf-8", "replace").strip())


@cache
def _library() -> ctypes.CDLL:
    spec = importlib.util.find_spec("xllamacpp")
    if spec is None or not spec.submodule_search_locations:
        raise EngineError("the built-in engine needs the package xllamacpp: pip install xllamacpp")
    files = sorted(Path(spec.submodule_search_locations[0]).glob("xllamacpp*.so")) + sorted(Path(spec.submodule_search_locations[0]).glob("xllamacpp*.pyd"))
    try:
        library = ctypes.CDLL(str(files[0]))
        for name, (restype, argtypes) in _SIGNATURES.items():
            function = getattr(library, name)
            function.restype, function.argtypes = restype, argtypes
    except (IndexError, OSError, AttributeError) as error:
        raise EngineError(f"the installed xllamacpp does not fit this mango ({error}): pip install --force-reinstall mango") from error
    library.llama_log_set(_keep_errors, None)
    library.llama_backend_init()
    return library


class GgufModel:
    """A loaded model with one sequence of context; not thread-safe. Use as a context manager or ``close()``."""

    def __init__(self, path: Path, threads: int = 2, context_tokens: int = 512, metadata_only: bool = False):
        """EngineError if llama.cpp cannot run it. ``metadata_only``: every tensor's name, shape and type is checked, no weight is read."""
        self._model: Any = None
        self._context: Any = None
        _check_file(path)
        self._lib = lib = _library()
        _errors.clear()
        with _interrupts_held():
            self._model = lib.llama_model_load_from_file(os.fsencode(path), _model_params(lib, metadata_only))
        if not self._model:
            # The first error names the cause; the last one says that loading failed.
            raise EngineError(f"llama.cpp cannot load {path}: {_errors[0] if _errors else 'no reason given'}")
        self._vocab = lib.llama_model_get_vocab(self._model)
        self._pieces: dict[int, bytes] = {}
        if metadata_only:
            return
        # llama_decode aborts the whole process on a model that only encodes.
        if not lib.llama_model_has_decoder(self._model):
            raise EngineError(f"{path} is an encoder model, which this engine cannot run")
        params = lib.llama_context_default_params()
        if tuple(params.words[:3]) != _DEFAULT_CONTEXT:
            raise EngineError("the installed xllamacpp does not fit this mango (unknown context parameters): pip install --force-reinstall mango")
        params.words[0] = context_tokens
        if self.is_encoder_decoder:
            # An encoder reads a prompt in one piece or aborts the process.
            params.words[1] = params.words[2] = context_tokens
        with _interrupts_held():
            self._context = lib.llama_init_from_model(self._model, params)
        if not self._context:
            raise EngineError(f"llama.cpp cannot make a context of {context_tokens} tokens for {path}: {_last_error()}")
        lib.llama_set_n_threads(self._context, threads, threads)

    def __enter__(self) -> GgufModel:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Free the model; the object is of no use afterwards."""
        if self._context:
            self._lib.llama_free(self._context)
        if self._model:
            self._lib.llama_model_free(self._model)
        self._context = self._model = None

    def metadata(self, key: str) -> str:
        """The value of a metadata key as text; "" if the file has none."""
        size = self._lib.llama_model_meta_val_str(self._model, key.encode(), None, 0)
        if size < 0:
            return ""
        buffer = ctypes.create_string_buffer(size + 1)
        self._lib.llama_model_meta_val_str(self._model, key.encode(), buffer, size + 1)
        return buffer.value.decode("utf-8", "replace")

    @property
    def is_encoder_decoder(self) -> bool:
        """Whether the model reads with an encoder before it writes."""
        return bool(self._lib.llama_model_has_encoder(self._model))

    @property
    def chat_template(self) -> str:
        """The Jinja chat template that the file brings; "" for none."""
        return self.metadata("tokenizer.chat_template")

    def end_texts(self) -> tuple[str, str]:
        """The text of the token that llama.cpp puts before every prompt ("" for none), and of the one that ends an answer."""
        bos, eos = self._lib.llama_vocab_bos(self._vocab), self._lib.llama_vocab_eos(self._vocab)
        added = bos >= 0 and self._lib.llama_vocab_get_add_bos(self._vocab)
        return (self._piece(bos).decode() if added else "", self._piece(eos).decode() if eos >= 0 else "")

    def tokenize(self, text: str, special: bool = True) -> list[int]:
        """Token ids of a text; with ``special``, markers of the format become their tokens."""
        raw = text.encode()
        size = len(raw) + 8
        buffer = (ctypes.c_int32 * size)()
        count = self._lib.llama_tokenize(self._vocab, raw, len(raw), buffer, size, True, special)
        return buffer[:count]

    def generate(
        self,
        prompt: str,
        *,
        max_tokens: int,
        least_tokens: int = 16,
        stop: Iterable[str] = (),
        grammar: str = "",
        temperature: float = 0.0,
        seed: int = 0,
    ) -> Completion:
        """Complete the prompt; greedy at temperature 0. EngineError if the prompt leaves no room for ``least_tokens``."""
        lib, tokens = self._lib, self.tokenize(prompt)
        context = lib.llama_n_ctx(self._context)
        room = context - len(tokens)
        if room < least_tokens:
            raise TooLong(len(tokens), least_tokens, context)
        lib.llama_memory_clear(lib.llama_get_memory(self._context), False)
        stops = [s.encode() for s in stop]
        with _Sampler(lib, self._vocab, grammar, temperature, seed) as sampler:
            out = bytearray()
            ids: list[int] = []

            def completion(size: int, truncated: bool = False) -> Completion:
                return Completion(out[:size].decode("utf-8", "replace"), tuple(ids), len(tokens), truncated)

            self._read_prompt(tokens)
            for _ in range(min(max_tokens, room)):
                ids.append(sampler.next(self._context))
                if lib.llama_vocab_is_eog(self._vocab, ids[-1]):
                    return completion(len(out))
                # An encoder-decoder may begin its answer with the token that begins every text.
                if not (self.is_encoder_decoder and ids[-1] == lib.llama_vocab_bos(self._vocab)):
                    out += self._piece(ids[-1])
                for mark in stops:
                    if (at := out.find(mark)) >= 0:
                        return completion(at)
                self._decode(ids[-1:])
            return completion(len(out), truncated=True)

    def _read_prompt(self, tokens: list[int]) -> None:
        if not self.is_encoder_decoder:
            # llama.cpp aborts the process on more tokens at once than its batch holds.
            for start in range(0, len(tokens), _DEFAULT_CONTEXT[1]):
                self._decode(tokens[start : start + _DEFAULT_CONTEXT[1]])
            return
        self._evaluate(self._lib.llama_encode, tokens)
        start = self._lib.llama_model_decoder_start_token(self._model)
        self._decode([start if start >= 0 else self._lib.llama_vocab_bos(self._vocab)])

    def _decode(self, tokens: list[int]) -> None:
        self._evaluate(self._lib.llama_decode, tokens)

    def _evaluate(self, function: Callable[..., int], tokens: list[int]) -> None:
        # The batch keeps only a pointer, so the array must outlive the call.
        array = (ctypes.c_int32 * len(tokens))(*tokens)
        if status := function(self._context, self._lib.llama_batch_get_one(array, len(tokens))):
            raise EngineError(f"llama.cpp failed to evaluate the model (status {status}): {_last_error()}")

    def _piece(self, token: int) -> bytes:
        piece = self._pieces.get(token)
        if piece is None:
            buffer = ctypes.create_string_buffer(256)
            size = self._lib.llama_token_to_piece(self._vocab, token, buffer, len(buffer), 0, True)
            piece = self._pieces[token] = buffer.raw[:size]
        return piece


class _Sampler:
    """Greedy or random choice of the next token, under a grammar if there is one."""

    def __init__(self, lib: ctypes.CDLL, vocab: int, grammar: str, temperature: float, seed: int):
        self.lib, self.size = lib, lib.llama_vocab_n_tokens(vocab)
        self.chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
        steps = [lib.llama_sampler_init_greedy()]
        if temperature > 0:
            steps = [lib.llama_sampler_init_temp(temperature), lib.llama_sampler_init_top_p(0.95, 1), lib.llama_sampler_init_dist(seed)]
        for step in steps:
            lib.llama_sampler_chain_add(self.chain, step)
        self.grammar = lib.llama_sampler_init_grammar(vocab, grammar.encode(), b"root") if grammar else None
        if grammar and not self.grammar:
            raise EngineError(f"llama.cpp does not accept the task's grammar: {_last_error()}")

    def __enter__(self) -> _Sampler:
        return self

    def __exit__(self, *_: object) -> None:
        self.lib.llama_sampler_free(self.chain)
        if self.grammar:
            self.lib.llama_sampler_free(self.grammar)

    def next(self, context: int) -> int:
        """The next token; the grammar sees one token first and the whole vocabulary only if it rejects that one."""
        token = self.lib.llama_sampler_sample(self.chain, context, -1)
        if self.grammar:
            if not self._allows(token):
                token = self._sample_constrained(context)
            self.lib.llama_sampler_accept(self.grammar, token)
        return token

    def _sample_constrained(self, context: int) -> int:
        logits = self.lib.llama_get_logits_ith(context, -1)
        data = (_Candidate * self.size)(*((i, logit, 0.0) for i, logit in enumerate(logits[: self.size])))
        candidates = _Candidates(data, self.size, -1, False)
        self.lib.llama_sampler_apply(self.grammar, ctypes.byref(candidates))
        self.lib.llama_sampler_apply(self.chain, ctypes.byref(candidates))
        return candidates.data[candidates.selected].id

    def _allows(self, token: int) -> bool:
        one = (_Candidate * 1)(_Candidate(token, 1.0, 0.0))
        self.lib.llama_sampler_apply(self.grammar, ctypes.byref(_Candidates(one, 1, -1, False)))
        return one[0].logit > -1e30


def _model_params(lib: ctypes.CDLL, metadata_only: bool) -> _Params:
    params = lib.llama_model_default_params()
    if metadata_only:
        if (tuple(params.words[4:7]), tuple(params.words[_SWITCHES])) != (_DEFAULT_LOADING, _DEFAULT_SWITCHES):
            raise EngineError("the installed xllamacpp does not fit this mango (unknown model parameters): pip install --force-reinstall mango")
        params.words[_LOAD_MODE], params.words[_NO_ALLOC] = _LOAD_PLAINLY, 1
    return params


@contextlib.contextmanager
def _interrupts_held() -> Iterator[None]:
    """Ctrl-C takes effect when the block is left: in llama.cpp it would end in the log callback, which shows a traceback and forgets it."""
    if threading.current_thread() is not threading.main_thread():
        yield  # signals are handled in the main thread only
        return
    held: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _frame: held.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if held:
            signal.raise_signal(signal.SIGINT)


def _check_file(path: Path) -> None:
    try:
        with path.open("rb") as stream:
            head = stream.read(4)
    except OSError as error:
        raise EngineError(f"cannot read the model {path}: {error.strerror}") from error
    if head != _GGUF_MAGIC:
        raise EngineError(f"{path} is not a GGUF file")


def _last_error() -> str:
    return _errors[-1] if _errors else "no reason given"
