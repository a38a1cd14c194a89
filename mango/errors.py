"""Exit codes and the errors that carry them: one clear line on stderr, nothing on stdout."""

from __future__ import annotations

from enum import IntEnum

import click


class ExitCode(IntEnum):
    """Every exit code of ``mango``; the README prints this table."""

    OK = 0
    INTERNAL = 1  # a bug: Python's traceback is shown
    USAGE = 2  # wrong options or arguments
    NO_ENGINE = 3  # no engine, or the model cannot be loaded
    NO_ANSWER = 4  # the model gave nothing that passes the checks
    REFUSED = 5  # the text is not a request for a command
    INPUT = 6  # a file or folder cannot be read, written or understood
    MISSING_EXTRA = 7  # an optional package is not installed
    TRAINING = 8  # training or export failed its own checks
    RISKY = 9  # the answer is as risky as --refuse says, or too risky for --yes
    DECLINED = 10  # --run: the person said no
    INTERRUPTED = 130  # Ctrl-C


class MangoError(click.ClickException):
    """An expected failure; its message says what happened and what to do, in one line."""

    exit_code = ExitCode.INTERNAL

    def __init__(self, message: str):
        super().__init__(" ".join(message.split()))


class UsageError(MangoError):
    """The command line or a setting makes no sense."""

    exit_code = ExitCode.USAGE


class EngineError(MangoError):
    """No engine can run, or its model cannot be loaded."""

    exit_code = ExitCode.NO_ENGINE


class TooLong(EngineError):
    """A prompt and an answer to it have no room in the model's context."""

    def __init__(self, prompt_tokens: int, least_tokens: int, context_tokens: int):
        needed = -(-(prompt_tokens + least_tokens) // 1024) * 1024
        super().__init__(
            f"the request is too long: about {prompt_tokens} tokens and {least_tokens} for an answer, where {context_tokens} fit; "
            f"say it in fewer words, or set MANGO_CONTEXT_TOKENS={needed} (num_ctx) if the model was made for that many"
        )


class NoAnswer(MangoError):
    """The model's text did not pass the checks, also not the second time."""

    exit_code = ExitCode.NO_ANSWER


class Refused(MangoError):
    """The text is no request for a command, so no command is guessed."""

    exit_code = ExitCode.REFUSED


class DataError(MangoError):
    """An input or output file or folder cannot be used."""

    exit_code = ExitCode.INPUT


class MissingExtra(MangoError):
    """An optional dependency is needed that is not installed."""

    exit_code = ExitCode.MISSING_EXTRA

    def __init__(self, extra: str, package: str):
        super().__init__(f"this needs the package {package}, which is not installed: pip install 'mango[{extra}]'")


class TrainingError(MangoError):
    """A run cannot start, cannot go on, or its result failed verification."""

    exit_code = ExitCode.TRAINING


class Risky(MangoError):
    """The answer would do more than was allowed."""

    exit_code = ExitCode.RISKY


class Declined(MangoError):
    """The person was asked and said no; nothing was run."""

    exit_code = ExitCode.DECLINED
