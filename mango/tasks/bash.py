"""The bash task: the one owner of the prompt format. Training, export and asking all call it.

A pair becomes ``User: {instruction}\\nAssistant: ```bash\\n{command}\\n``` ``. The prompt ends inside the
opened block, so a model can only go on with the command; an empty block means "this is no request".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from mango.errors import NoAnswer, Refused
from mango.tasks.prompt_format import PromptFormat

USER = "User: "
PREFILL = "```bash\n"
ASSISTANT = f"\nAssistant: {PREFILL}"
CLOSE = "\n```"
END = "<|end|>"
PAD = "<|pad|>"

SYSTEM = (
    "You turn a request in English or Spanish into one bash command or script for GNU/Linux. "
    "Answer with exactly one fenced bash block and nothing else. "
    "If the text is not a request for a command, answer with an empty block."
)

# Any text without control characters and without three backticks in a row, closed by a fence; the text
# may be empty (a refusal). after1 and after2 are the states behind one and two backticks.
GRAMMAR = r"""
root ::= "\n```" | plain root | "`" after1
after1 ::= "\n```" | plain root | "`" after2
after2 ::= "\n```" | plain root
plain ::= [^`\x01-\x08\x0b-\x1f\x7f]
"""

# Rendering user and assistant messages gives prompt() + completion().
CHAT_TEMPLATE = (
    "{%- for message in messages %}"
    "{%- if message['role'] == 'user' %}{{ 'User: ' + message['content'] }}"
    "{%- elif message['role'] == 'assistant' %}{{ '\\nAssistant: ' + message['content'] + '<|end|>' }}"
    "{%- endif %}{%- endfor %}"
    "{%- if add_generation_prompt %}{{ '\\nAssistant: ```bash\\n' }}{%- endif %}"
)

PLAIN_FORMAT = PromptFormat(USER, None, ASSISTANT)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
# Markers of anybody's chat format; in a raw prompt they would end the user's turn.
_MARKER = re.compile(r"<\|[^<>|\s]{1,40}\|>")
_FENCE_OPEN = re.compile(r"\A\s*```(?:bash|sh|shell|console|zsh)?[ \t]*\r?\n")


@dataclass(frozen=True)
class BashTask:
    """Requests to one bash block."""

    name: str = "bash"
    system: str = SYSTEM
    grammar: str = GRAMMAR
    schema: dict[str, Any] | None = None
    prefill: str = PREFILL
    stop: tuple[str, ...] = (CLOSE,)
    chat_template: str = CHAT_TEMPLATE
    special_tokens: tuple[str, ...] = (PAD, END)  # ids 0 and 1 of a tokenizer made for this task
    format_tokens: tuple[str, ...] = (USER, ASSISTANT, CLOSE)  # one token each in such a tokenizer
    plain_format: PromptFormat = PLAIN_FORMAT
    sample_requests: tuple[str, ...] = ("list all files", "¿cuánto espacio libre queda en el disco?", 'print the word {{ .Prompt }} "twice"')
    max_request_chars: int = 2000
    max_answer_tokens: int = 256
    least_answer_tokens: int = 16
    context_tokens: int = 512

    def clean_request(self, request: str) -> str:
        """The request on one line, without control characters or the format's own markers."""
        # Undecodable bytes of a command line arrive as lone surrogates, which no tokenizer takes.
        request = request.encode("utf-8", "ignore").decode("utf-8")
        text = _CONTROL.sub("", _MARKER.sub(" ", request).replace("```", " "))
        return " ".join(text.split())

    def prompt(self, request: str, format: PromptFormat | None = None) -> str:
        """Everything before the first character of the command, as the model of that format knows it."""
        return (format or self.plain_format).render(self.system, self.clean_request(request))

    def completion(self, command: str) -> str:
        """What a model learns to write after ``prompt``; "" teaches a refusal."""
        return f"{command}{CLOSE}{END}"

    def messages(self, request: str, command: str | None = None) -> list[dict[str, str]]:
        """The pair as chat messages, for base models that bring a chat template of their own."""
        chat = [{"role": "system", "content": self.system}, {"role": "user", "content": self.clean_request(request)}]
        if command is not None:
            chat.append({"role": "assistant", "content": f"```bash\n{command}{CLOSE}"})
        return chat

    def render(self, command: str) -> str:
        """The answer as ``mango ask`` prints it."""
        return f"```bash\n{command}\n```\n"

    def parse(self, raw: str, truncated: bool = False) -> str:
        """One command out of raw model text that follows the opened block.

        Raises Refused for an empty block, NoAnswer for cut-off text, a second block, prose around the
        block or control characters. Text of models that open the block again is accepted.
        """
        text = raw.replace("\r\n", "\n").removesuffix(END)
        if opened := _FENCE_OPEN.match(text):
            text = text[opened.end() :]
            closed = text.find("```") if text.startswith("```") else text.find(CLOSE)
            if closed < 0:
                raise NoAnswer("the model's answer was cut off")
            text, rest = text[:closed], text[closed:].replace("```", "", 1)
            if rest.strip():
                raise NoAnswer("the model wrote text around the command")
        elif truncated:
            raise NoAnswer("the model's answer was cut off")
        else:
            head, closed_by, rest = text.partition(CLOSE)
            if closed_by and rest.strip():
                raise NoAnswer("the model wrote text after the command")
            text = head
        if "```" in text:
            raise NoAnswer("the model's answer holds a second fence")
        command = text.strip("\n").rstrip()
        if not command.strip():
            raise Refused("that is not a request for a shell command; say what should be done, for example: mango ask 'free disk space'")
        if _CONTROL.search(command):
            raise NoAnswer("the model's answer holds control characters")
        return command
