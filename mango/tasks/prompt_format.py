"""How one model wants to be asked: the text around its system prompt and the request.

The same value renders the raw prompt, is derived from the chat template of a GGUF, and is written to and
read from the TEMPLATE of a Modelfile, so that training, file and server cannot drift apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mango.errors import EngineError

# Only the last message is shown to the model: it was trained on single requests, so a chat typed by hand
# stays a row of single requests.
_GO_REQUEST = "{{ range $i, $m := .Messages }}{{ if eq (len (slice $.Messages $i)) 1 }}{{ $m.Content }}{{ end }}{{ end }}"
_GO_SYSTEM = "{{ .System }}"
# Stand-ins for the two texts; letters only, so that no chat template changes them.
_SYSTEM, _REQUEST = "SystemTextStandsHere", "RequestTextStandsHere"


@dataclass(frozen=True)
class PromptFormat:
    """``head + system + middle + request + tail``; without ``middle`` the model knows no system text."""

    head: str
    middle: str | None
    tail: str

    def render(self, system: str, request: str) -> str:
        """The prompt, up to where the model goes on."""
        return self.head + ("" if self.middle is None else system + self.middle) + request + self.tail

    def to_go(self) -> str:
        """The same as Go template text, for ``TEMPLATE``."""
        pieces = [self.head, self.middle or "", self.tail]
        if any("{{" in piece for piece in pieces):
            raise EngineError("the chat template holds '{{', which a Modelfile's TEMPLATE cannot")
        return pieces[0] + ("" if self.middle is None else _GO_SYSTEM + pieces[1]) + _GO_REQUEST + pieces[2]

    @classmethod
    def from_go(cls, template: str) -> PromptFormat | None:
        """The format of a TEMPLATE that ``to_go`` wrote; None for anybody else's."""
        before, found, tail = template.partition(_GO_REQUEST)
        head, has_system, middle = before.partition(_GO_SYSTEM)
        if not found or "{{" in head + middle + tail:
            return None
        return cls(head, middle if has_system else None, tail)

    @classmethod
    def from_chat_template(cls, template: str, prefill: str = "", bos: str = "", eos: str = "") -> PromptFormat:
        """The format of a Jinja chat template as GGUF files carry it, with the beginning of the answer after it.

        A ``bos`` at the start is left out: llama.cpp puts it there itself. EngineError if the template
        fails or does something else than putting texts around system text and request.
        """
        system, user = {"role": "system", "content": _SYSTEM}, {"role": "user", "content": _REQUEST}
        # Templates without a system role refuse it or forget it; their models were taught it before the request.
        together = {"role": "user", "content": f"{_SYSTEM}\n\n{_REQUEST}"}
        rendered = ""
        for messages in ([system, user], [together]):
            rendered = _render_jinja(template, messages, bos, eos)
            if rendered.count(_SYSTEM) == 1 and rendered.count(_REQUEST) == 1:
                break
        if rendered.count(_REQUEST) != 1:
            raise EngineError("the model's chat template cannot be used: it does not show a request as it is")
        rendered = rendered.removeprefix(bos) if bos else rendered
        before, _, tail = rendered.partition(_REQUEST)
        head, has_system, middle = before.partition(_SYSTEM)
        return cls(head, middle if has_system else None, tail + prefill)


def _render_jinja(template: str, messages: list[dict[str, str]], bos: str, eos: str) -> str:
    """The rendered text, or "" where the template refuses these messages. EngineError if it is no template."""
    from jinja2 import TemplateError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def refuse(message: str) -> str:
        raise TemplateError(message)

    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    environment.globals["raise_exception"] = refuse
    # Templates print today's date through this; a fixed prompt is worth more than the date.
    environment.globals["strftime_now"] = lambda form: re.sub(r"%[a-zA-Z]", "", form)
    try:
        return environment.from_string(template).render(
            messages=messages, add_generation_prompt=True, bos_token=bos, eos_token=eos, tools=None, enable_thinking=False
        )
    except TemplateError as error:
        if type(error) is TemplateError:
            return ""
        raise EngineError(f"the model's chat template cannot be used: {error}") from error
