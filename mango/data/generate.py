"""Generators: intents written by hand, varied by rule into (request, command) pairs whose meaning is known.

A generator module (``mango/data/generators/*.py``) holds two kinds of intents:

* ``Intent``: request templates in English and Spanish and one command template;
* ``@composed``: a function that draws its parts and returns a request template and the command.

Template language of requests: ``(a|b|c)`` is one of, ``[x]`` is x or nothing, ``{kind}`` a slot
(``{file}``, ``{n2}``: trailing digits make another slot of the same kind); a backslash makes a
bracket literal. Commands hold only slots: ``{file}`` gives the shell word, quoted if it must be, and
``{file.raw}`` the bare text, for use inside quotes. Braces that name no slot stay as they are.
"""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from mango.data import slots as slot_kinds
from mango.data.slots import Slot

LANGS = ("en", "es")
# How often a module is drawn, whatever the weights of its intents add up to; 1 for one not named here.
SHARES = {
    **{"files": 22.0, "text": 20.0, "search": 20.0, "pipelines": 20.0, "formal": 20.0, "shell": 18.0, "practice": 16.0, "system": 14.0},
    **{"devops": 4.0, "refusals": 3.0},
}
_SLOT = re.compile(r"\{([a-z_]+?)(\d*)(\.raw)?\}")
# A drawn slot stands in a template as NUL index NUL until noise has been added around it.
_MARK = re.compile("\x00(\\d+)\x00")


@dataclass(frozen=True)
class Intent:
    """One thing people ask for: request templates per language and the command template that answers them."""

    name: str
    cmd: str
    en: Sequence[str]
    es: Sequence[str]
    weight: float = 1.0
    kinds: dict[str, str] = field(default_factory=dict)  # slot name -> kind to draw, e.g. {"file": "csv_file"}


@dataclass(frozen=True)
class Composed:
    """An intent whose request and command are put together by a function of a ``Gen``."""

    name: str
    build: Callable[[Gen], tuple[str, str]]
    weight: float = 1.0


Build = Callable[["Gen"], tuple[str, str]]


class BoundSlot:
    """A drawn slot: ``str()`` is the mark for the request, ``.arg`` the shell word, ``.raw`` the bare text."""

    def __init__(self, index: int, slot: Slot):
        self.index, self.arg, self.raw, self.text = index, slot.arg, slot.raw, slot.text

    def __str__(self) -> str:
        return f"\x00{self.index}\x00"


class Gen:
    """Random choices for one pair, reproducible from its generator; ``lang`` is "en" or "es"."""

    def __init__(self, rng: random.Random, lang: str):
        self.rng, self.lang = rng, lang
        self.drawn: list[BoundSlot] = []

    def pick(self, options: Sequence[Any]) -> Any:
        """One of the options, each as likely."""
        return self.rng.choice(options)

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def int(self, low: int, high: int) -> int:
        """A whole number in [low, high]."""
        return self.rng.randint(low, high)

    def t(self, en: Any, es: Any) -> Any:
        """The English or the Spanish of two values; a list or tuple gives one of its items."""
        value = en if self.lang == "en" else es
        return self.rng.choice(value) if isinstance(value, (list, tuple)) else value

    def slot(self, kind: str) -> BoundSlot:
        """A fresh value of a kind from ``mango.data.slots``; two slots of one pair never have the same text."""
        seen = {s.raw for s in self.drawn}
        for _ in range(20):
            slot = slot_kinds.draw(kind, self.rng, self.lang)
            if slot.raw not in seen:
                break
        return self.bind(slot)

    def value(self, raw: str, arg: str | None = None, text: str | None = None) -> BoundSlot:
        """A slot with a value of the caller's own: protected from noise, shell word quoted if it must be."""
        return self.bind(Slot(text if text is not None else raw, arg if arg is not None else slot_kinds.quote(raw), raw))

    def bind(self, slot: Slot) -> BoundSlot:
        bound = BoundSlot(len(self.drawn), slot)
        self.drawn.append(bound)
        return bound


def expand(template: str, rng: random.Random) -> str:
    """One random expansion of ``(a|b)`` and ``[x]``; marks and slots pass through."""
    out, _ = _expand(template, 0, rng, "")
    return re.sub(r" +", " ", out).strip()


def _expand(template: str, i: int, rng: random.Random, closer: str) -> tuple[str, int]:
    branches, text = [], []
    while i < len(template):
        c = template[i]
        if c == "\\" and i + 1 < len(template) and template[i + 1] in "()[]|\\":
            text.append(template[i + 1])
            i += 2
        elif c in "([":
            inner, i = _expand(template, i + 1, rng, ")" if c == "(" else "]")
            text.append(inner if c == "(" or rng.random() < 0.5 else "")
        elif c == closer:
            branches.append("".join(text))
            return rng.choice(branches), i + 1
        elif c == "|" and closer == ")":
            branches.append("".join(text))
            text = []
            i += 1
        else:
            text.append(c)
            i += 1
    if closer:
        raise ValueError(f"unclosed bracket in template: {template!r}")
    return "".join(text), i


def realize(intent: Intent | Composed, rng: random.Random, lang: str, noise: float = 1.0) -> tuple[str, str]:
    """One (request, command) of an intent; ``noise`` scales how often wording is roughened (0: never)."""
    g = Gen(rng, lang)
    if isinstance(intent, Intent):
        template = rng.choice(intent.en if lang == "en" else intent.es)
        bound: dict[str, BoundSlot] = {}

        def slot_of(m: re.Match[str]) -> BoundSlot | None:
            name, key = m[1], m[1] + m[2]
            kind = intent.kinds.get(key, intent.kinds.get(name, name))
            if key not in bound and kind in slot_kinds.KINDS:
                bound[key] = g.slot(kind)
            return bound.get(key)

        # A template may itself be a choice with other slots in it: expand first, then draw.
        request = _SLOT.sub(lambda m: str(slot_of(m) or m[0]), expand(template, rng))
        named = set(bound)

        def in_command(m: re.Match[str]) -> str:
            slot = slot_of(m)
            return m[0] if slot is None else slot.raw if m[3] else slot.arg

        command = _SLOT.sub(in_command, intent.cmd)
        if set(bound) - named:
            raise ValueError(f"{intent.name}: command uses {set(bound) - named}, absent from {template!r}")
    else:
        template, command = intent.build(g)
        request = expand(template, rng)
    request = roughen(request, rng, lang, noise)
    return _MARK.sub(lambda m: g.drawn[int(m[1])].text, request), command


_POLITE = {
    "en": (
        [
            "please ",
            "can you ",
            "could you ",
            "i want to ",
            "i need to ",
            "how do i ",
            "how can i ",
            "how to ",
            "help me ",
            "i'd like to ",
            "command to ",
            "show me how to ",
            "let's ",
            "now ",
            "what's the command to ",
        ],
        [" please", ", please", " pls", " for me", " thanks", " now", " from the terminal", " in bash", " using the command line"],
    ),
    "es": (
        [
            "por favor ",
            "por favor, ",
            "quiero ",
            "necesito ",
            "cómo puedo ",
            "como puedo ",
            "puedes ",
            "podrías ",
            "ayúdame a ",
            "comando para ",
            "quisiera ",
            "cómo hago para ",
            "hay que ",
            "me gustaría ",
        ],
        [" por favor", ", por favor", " porfa", " gracias", " ahora", " desde la terminal", " en bash"],
    ),
}
# Only a bare verb can follow "how to ..." or "quiero ..."; Spanish needs the infinitive.
_ENGLISH_VERBS = (
    "add append apply archive ask back block build calculate cancel capture change check checkout clean clear clone close collect combine come commit compare "
    "compile compress compute concatenate connect convert copy count create cut decode decompress decrypt delete delay describe destroy detect determine diff "
    "disable discard discover display divide double download drop dump echo edit empty enable encode encrypt erase escape evaluate examine exclude execute exit "
    "expand export extract fetch filter find fix flatten fold follow force format free generate get give go grant grep group halt hide identify ignore increase "
    "insert inspect install invert join keep kill launch leave limit line link list load locate lock look lower make match measure merge mirror mount move mv "
    "name number open order output pack paste pause perform pick ping pipe play point pretty-print print probe prune pull purge push put query quit read reboot "
    "rebuild recover redirect reduce refresh reload remove rename renumber repair repeat replace report reset resize resolve restart restore resume retrieve "
    "return reverse revert revoke rm roll round run save scan schedule search see select send separate set shorten show shrink shuffle shut skip sleep sort "
    "split squeeze start stash stop store strip substitute subtract sum summarize suspend swap switch symlink sync synchronize tag tail take tell terminate "
    "test time toggle touch trace track transfer transform translate trim truncate turn unarchive uncompress undo uninstall unlock unmount unpack unset unstage "
    "unzip update upgrade upload use validate verify view wait watch wipe wrap write zip"
).split()
_VERB = {
    "en": re.compile(rf"({'|'.join(_ENGLISH_VERBS)}) (?!of\b)", re.I),
    "es": re.compile(r"(?!(lugar|ayer|mujer|por|ver|cualquier|primer|tercer|cuyo ser)\b)[a-záéíóúñ]+(ar|er|ir)(me|lo|la|los|las)? ", re.I),
}
_NEAR = {"a": "sq", "e": "wr", "i": "uo", "o": "ip", "n": "bm", "r": "et", "s": "ad", "t": "ry", "l": "k", "c": "xv", "d": "sf"}


def roughen(request: str, rng: random.Random, lang: str, noise: float = 1.0) -> str:
    """The request as people type it: case, final stop, politeness, lost accents, an odd typo. Slots stay exact."""
    r = re.sub(r"\b([Dd]e|[Aa]) el (?=\w)", lambda m: {"de": "del ", "De": "Del ", "a": "al ", "A": "Al "}[m[1]], request) if lang == "es" else request
    if rng.random() < 0.12 * noise and _VERB[lang].match(r) and "," not in r.split(" ")[0]:
        r = rng.choice(_POLITE[lang][0]) + r[0].lower() + r[1:]
    elif rng.random() < 0.05 * noise and not r.endswith("?"):
        r += rng.choice(_POLITE[lang][1])
    case = rng.random()
    if r and r[0] != "\x00":
        r = (r[0].upper() if case < 0.45 else r[0].lower()) + r[1:]
    ending = rng.random()
    question = re.match(
        r"(what|which|how (?!to )|is |are |who|where|when|does |do |can |could |qué|que (archivo|fichero|proceso|usuario|hora|d[ií]a|fecha|carpeta|directorio)|cu[aá]l|c[oó]mo|cu[aá]nt|qui[eé]n|d[oó]nde|puedes|podr)",
        r,
        re.I,
    )
    if r[-1:] not in ".?!":
        if question:
            r += "?" if ending < 0.55 else ""
        else:
            r += "." if ending < 0.2 else ""
    if lang == "es":
        if question and r.endswith("?") and rng.random() < 0.5:
            r = "¿" + r
        if rng.random() < 0.25 * noise:
            r = strip_accents(r)
    if rng.random() < 0.06 * noise:
        r = _typo(r, rng)
    return r


def strip_accents(text: str) -> str:
    """Text without accents, as Spanish is often typed in a terminal (ñ becomes n too)."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _typo(request: str, rng: random.Random) -> str:
    """One slip in one word of four letters or more that is not a slot."""
    spots = [m for m in re.finditer(r"[^\W\d_]{4,}", request) if not _MARK.search(request[max(0, m.start() - 1) : m.end() + 1])]
    if not spots:
        return request
    m = rng.choice(spots)
    word, i = m[0], rng.randrange(1, len(m[0]) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        word = word[:i] + word[i + 1 :]
    elif kind == 1:
        word = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    elif kind == 2:
        word = word[:i] + word[i] + word[i:]
    else:
        word = word[:i] + rng.choice(_NEAR.get(word[i].lower(), word[i])) + word[i + 1 :]
    return request[: m.start()] + word + request[m.end() :]


def load_intents(modules: Sequence[str] = ()) -> dict[str, list[Intent | Composed]]:
    """Intents of the generator modules (all of them by default), by module name."""
    from mango.data import generators

    names = modules or sorted(m.name for m in pkgutil.iter_modules(generators.__path__))
    return {name: list(importlib.import_module(f"mango.data.generators.{name}").INTENTS) for name in names}


def composed(registry: list[Intent | Composed], name: str, weight: float = 1.0) -> Callable[[Build], Build]:
    """Decorator that adds a ``Composed`` intent built by the function to a module's ``INTENTS``."""

    def add(build: Build) -> Build:
        registry.append(Composed(name, build, weight))
        return build

    return add


def generate(count: int, seed: int, modules: Sequence[str] = (), noise: float = 1.0) -> Iterator[dict[str, str]]:
    """About ``count`` distinct pairs, half English and half Spanish, drawn by intent weight."""
    pool, weights = [], []
    for module, intents in load_intents(modules).items():
        total = sum(i.weight for i in intents)
        pool += [(module, i) for i in intents]
        weights += [i.weight / total * SHARES.get(module, 1.0) for i in intents]
    rng = random.Random(seed)
    seen: set[tuple[str, str]] = set()
    for k, (module, intent) in enumerate(rng.choices(pool, weights, k=count)):
        lang = LANGS[rng.randrange(2)]
        request, command = realize(intent, random.Random(f"{seed}:{k}"), lang, noise)
        if (request, command) in seen:
            continue
        seen.add((request, command))
        yield {"instruction": request, "command": command, "source": f"generated/{module}", "lang": lang, "group": intent.name}
