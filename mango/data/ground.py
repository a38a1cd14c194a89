"""Grounding: a placeholder becomes a real value in the command, and the request says that value.

``Compress a file`` + ``gzip {{path/to/file}}`` becomes ``Compress report.txt`` + ``gzip report.txt``. A row
with one value the request has no place for gets it appended; with two or more it is dropped. Rows of a
tool's page also say which tool, where it is not one that every system has: without that, ``List installed
packages`` has thirty answers.
"""

from __future__ import annotations

import functools
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from mango.data.clean_command import scan_quotes
from mango.data.pair import Dropped, Pair
from mango.data.placeholders import Kind, kind_of
from mango.data.programs import CORE

_PLACEHOLDER = re.compile(r"\{\{(.*?)\}\}(?!\})")
_LIST = re.compile(r"^(\S+?)1(\S*)[ ,:]\s*\1[2n]\2(?:[ ,:]\s*\.\.\.)?|^(\S+)[ ,]\s*\S+[ ,]\s*\.\.\.$")
_RANGE = re.compile(r"^\d+([.:-]+|\.\.)\d+$")
MAX_PLACEHOLDERS = 5

# Words that may follow a noun that stands alone; another noun after it ("file system") makes a compound.
_AFTER = {
    "en": r"(?=\s*$|\s*[.,;:()]|'s\b|\s+(?:and|or|in|into|on|onto|to|from|with|without|by|as|at|for|of|if|when|that|which|using|via|through|over|under|within|before|after|until|while|wherever|whose|where|but|not|is|are|has|it|its|\w+ing|\w+ly|\w+ed|up|per|against|between|except|inside|so|the|a|an|should|must|starting)\b)",  # noqa: E501
    "es": r"(?=\s*$|\s*[.,;:()]|\s+(?:y|e|o|u|en|a|al|con|sin|por|para|que|como|desde|hasta|hacia|usando|utilizando|si|cuando|según|mediante|entre|sobre|bajo|antes|después|durante|excepto|dentro|pero|no|es|está|su|sus|el|la|los|las|un|una|\w+[aie]ndo\w*|\w+mente|de (?:forma|manera|modo|un|una|el|la)|del)\b)",  # noqa: E501
}
_DET = {
    "en": r"(?P<det>a|an|the|this|that|some|your|another|one|any)",
    "es": r"(?P<det>un|una|el|la|este|esta|otro|otra|su|tu|del|al|algún|alguna|cualquier)",
}
_SPECIFIC = {
    "en": r"(?:specific|specified|given|particular|certain|single|existing|chosen|desired|named|whole|custom|provided|input|arbitrary)",
    "es": r"(?:específic[oa]s?|especificad[oa]s?|dad[oa]s?|determinad[oa]s?|concret[oa]s?|particular|indicad[oa]s?|existente|ciert[oa]|únic[oa]|personalizad[oa]|proporcionad[oa]|de entrada)",  # noqa: E501
}
_PLURAL_DET = {
    "en": r"(?:(?:the|one or more|multiple|several|many|some|two|all|various|\d+|a list of|a set of|a space-separated list of|all the|your|these)\s+)?(?:(?:specific|specified|given|space-separated|comma-separated|different|other|certain|multiple|existing|listed)\s+)*",  # noqa: E501
    "es": r"(?:(?:los|las|uno o más|una o más|uno o varios|una o varias|varios|varias|múltiples|algunos|algunas|dos|unos|unas|diferentes|distintos|una lista de|sus)\s+)?(?:(?:específicos|específicas|diferentes|distintos|distintas|múltiples|otros|otras)\s+)*",  # noqa: E501
}
_TWO = {"en": r"\b(?:the\s+)?(?:two|2|both)\s+(?:\w+\s+)?{noun}\b", "es": r"\b(?:los |las )?(?:dos|2|ambos|ambas)\s+{noun}\b(?:\s+\w+[oa]s\b)?"}
_AND = {"en": " and ", "es": " y "}


@dataclass(frozen=True)
class Value:
    """A drawn value: how the request says it, its bare text, and the kind it is of."""

    text: str
    raw: str
    arg: str
    kind: Kind
    name: str
    is_listed: bool = False  # of "file1 file2 ..."


def _rng(pair: Pair, seed: int) -> random.Random:
    return random.Random(f"{seed}\0{pair.instruction}\0{pair.command}")


def placeholders(command: str) -> list[str]:
    """The different placeholders of a command, in order."""
    return list(dict.fromkeys(_PLACEHOLDER.findall(command)))


def ground(pair: Pair, seed: int = 0) -> Pair | Dropped:
    """The pair with values for its placeholders, the same for the same pair and seed; or why not."""
    if pair.is_refusal:
        return pair
    rng = _rng(pair, seed)
    if "{{" in pair.command:
        pair = replace(pair, command=_joined_placeholders(pair.command))
    names = placeholders(pair.command) if pair.is_documentation or ("{{" in pair.command and pair.source.startswith("tldr")) else []
    if names:
        grounded = _ground_names(pair, names, rng)
        if isinstance(grounded, Dropped):
            return grounded
        pair = grounded
    # tldr writes the braces of a Go template \{\{.ID\}\}.
    pair = replace(pair, command=pair.command.replace(r"\{\{", "{{").replace(r"\}\}", "}}"))
    if re.search(r"\{\{\s*\w[\w /]*\}\}", pair.command):
        return Dropped("placeholder left", pair.command, pair.source)
    return name_tool(pair, rng)


def _joined_placeholders(command: str) -> str:
    """``{{path/to/file}}.apk`` is one file, ``{{user}}@{{host}}`` one place to log in to."""
    command = command.replace("{{.}}", ".")
    command = re.sub(r"\{\{(?:owner|propietario|organization|org|user(?:name)?)\}\}/\{\{(?:repo\w*|dataset_name)\}\}", "{{owner/repository}}", command)
    command = re.sub(r"\{\{((?:path|ruta)/[^{}.\s]*)\}\}(\.\w+)(?![\w.{])", r"{{\1\2}}", command)
    return re.sub(
        r"\{\{(?:\w*user(?:_?name)?|usuario\w*|nombre_de_usuario)\}\}@\{\{(?:\w*host\w*|\w*server\w*|servidor|ip\w*|dirección_ip|\w*address|equipo_remoto|example\.com|domain)\}\}",
        "{{user@host}}",
        command,
    )


def _ground_names(pair: Pair, names: list[str], rng: random.Random) -> Pair | Dropped:
    if len(names) > MAX_PLACEHOLDERS:
        return Dropped(f"more than {MAX_PLACEHOLDERS} placeholders", pair.command, pair.source)
    if any("{" in n or "}" in n for n in names):
        return Dropped("nested placeholders", pair.command, pair.source)
    values = {n: v for n in names if (v := _draw_all(n, pair, rng)) is not None}
    if len(values) < len(names):
        return Dropped("placeholder of unknown meaning", pair.command, pair.source)
    instruction = _mention_all(pair.instruction, values, pair.lang, rng)
    if isinstance(instruction, str):
        command = _fill(pair.command, values)
        if command is None:
            return Dropped("value does not fit its quotes", pair.command, pair.source)
        return replace(pair, instruction=instruction, command=command)
    return Dropped(instruction.reason, f"{pair.instruction} | {pair.command}", pair.source)


def _draw_all(name: str, pair: Pair, rng: random.Random) -> list[Value] | None:
    """The value or values of one placeholder; None if nothing tells what it stands for."""
    if (m := _LIST.match(name)) and "|" not in name:
        base = (m[1] or m[3]) + (m[2] or "")
        one = kind_of(base, pair.lang, pair.defaults)
        if not one:
            return None
        drawn = [replace(_draw(one, base, pair.lang, rng), is_listed=True) for _ in range(rng.choice([1, 2, 2, 3]))]
        return list({value.raw: value for value in drawn}.values())
    name = pair.defaults.get(name) or name
    kind = kind_of(name, pair.lang, pair.defaults)
    return [_draw(kind, name, pair.lang, rng)] if kind else None


def _draw(kind: Kind, name: str, lang: str, rng: random.Random) -> Value:
    for _ in range(30):
        slot = kind.draw(rng, lang, name)
        # Spaces and quotes would need care at every place a value can stand.
        if re.fullmatch(r"[\w@%+=:,./~ -]+", slot.raw):
            break
    return Value(slot.text, slot.raw, slot.arg, kind, name)


def _mention_all(instruction: str, values: dict[str, list[Value]], lang: str, rng: random.Random) -> str | Dropped:
    """The request with every value in it, or why that cannot be."""
    marks: list[str] = []

    def mark(text: str) -> str:
        marks.append(text)
        return f"\x01{len(marks) - 1}\x02"

    left: list[list[Value]] = []
    for name, group in values.items():
        # What the page already says literally ("example.com", "the first 10 lines") is changed with the command.
        found = None if not _is_literal(name) else _replace_literal(instruction, name, mark(_join(group, lang)))
        if found is None:
            left.append(group)
        else:
            instruction = found
    instruction, left = _mention_two(instruction, left, lang, mark)
    unmentioned: list[list[Value]] = []
    for group in left:
        found = _replace_noun(instruction, group, lang, rng, mark)
        if found is None:
            unmentioned.append(group)
        else:
            instruction = found
    if len(unmentioned) > 1:
        return Dropped("two or more values the request has no place for", "")
    if unmentioned:
        tail = unmentioned[0][0].kind.append.get(lang, ())
        if not tail or (len(unmentioned[0]) > 1 and not unmentioned[0][0].kind.is_file):
            return Dropped(f"no place in the request for a {unmentioned[0][0].kind.name}", "")
        if re.search(r"[?!]$", instruction):
            return Dropped("a question has no place for a value", "")
        stem = instruction.rstrip(". ")
        if re.search(r"\b(?:std(?:in|out)|standard input|entrada estándar)\b", stem):
            return Dropped("value unmentioned beside standard input", "")
        instruction = stem + rng.choice(tail).format(mark(_join(unmentioned[0], lang)))
    return re.sub(r"\x01(\d+)\x02", lambda m: marks[int(m[1])], instruction)


def _is_literal(name: str) -> bool:
    """True for an example ("example.com", "10", "foo"); a plain word ("temperature") is a name for a value."""
    return bool(re.search(r"[\d./_:]", name)) or name in ("foo", "bar", "baz")


def _join(group: list[Value], lang: str) -> str:
    texts = [v.text for v in group]
    return texts[0] if len(texts) == 1 else ", ".join(texts[:-1]) + _AND[lang] + texts[-1]


def _replace_literal(instruction: str, name: str, mark: str) -> str | None:
    if name not in instruction:
        return None
    pattern = re.compile(rf"(?<![\w.]){re.escape(name)}(?![\w]|\.\w)")
    # "sign doc.txt (writes doc.txt.asc)": another value hangs on it.
    return (
        pattern.sub(lambda _: mark, instruction)
        if instruction.count(name) == len(pattern.findall(instruction)) == 1 or (name.isdigit() and len(pattern.findall(instruction)) == 1)
        else None
    )


def _mention_two(instruction: str, left: list[list[Value]], lang: str, mark: Callable[[str], str]) -> tuple[str, list[list[Value]]]:
    """ "Compare two files" names two placeholders at once: the new request and the placeholders still to be said."""
    singles = [g for g in left if len(g) == 1 and g[0].kind.plural.get(lang)]
    for i, first in enumerate(singles):
        for second in singles[i + 1 :]:
            if first[0].kind.name != second[0].kind.name:
                continue
            pattern = _two_pattern(first[0].kind.plural[lang], lang)
            if len(pattern.findall(instruction)) == 1:
                both = mark(first[0].text) + _AND[lang] + mark(second[0].text)
                at = pattern.search(instruction)
                assert at
                return instruction[: at.start()] + both + instruction[at.end() :], [g for g in left if g is not first and g is not second]
    return instruction, left


def _replace_noun(instruction: str, group: list[Value], lang: str, rng: random.Random, mark: Callable[[str], str]) -> str | None:
    kind = group[0].kind
    if kind.name == "number":
        return _replace_number(instruction, group[0], lang, mark)
    text = mark(_join(group, lang))
    if group[0].is_listed:
        m = _plural_pattern(kind.plural[lang], lang).search(instruction) if kind.plural.get(lang) else None
        if m:
            return instruction[: m.start()] + text + instruction[m.end() :]
        # "Stop a container" takes one of "container1 container2 ...".
        del group[1:]
        text = mark(group[0].text)
    for nouns in kind.nouns(lang, group[0].name):
        # Own nouns are many and seldom there: looking first saves compiling a pattern for each.
        if re.fullmatch(r"[\w\\ ]+", nouns) and nouns.replace("\\", "") not in instruction.lower():
            continue
        for m in _noun_pattern(nouns, lang).finditer(instruction):
            if _fits(m, group[0].raw):
                return _say(instruction, m, text, kind, lang, rng)
    return None


def _fits(m: re.Match[str], raw: str) -> bool:
    """False for "an ICR file" where the value is a .ppm: the phrase means another placeholder."""
    said = re.findall(r"\b[A-Z]{3,5}\b", m[0])
    extension = re.search(r"\.(\w{1,5})$", raw)
    if extension and extension[1] not in ("bin", "out", "exe") and re.fullmatch(r"binary|executable|program|binario|ejecutable|programa", m["noun"], re.I):
        return False
    return not said or not extension or "URL" in said or len(extension[1]) < 3 or any(s.lower() == extension[1].lower() for s in said)


@functools.lru_cache(maxsize=2000)
def _two_pattern(plural: str, lang: str) -> re.Pattern[str]:
    return re.compile(_TWO[lang].replace("{noun}", f"(?:{plural})") + _AFTER[lang], re.I)


@functools.lru_cache(maxsize=2000)
def _plural_pattern(plural: str, lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){_PLURAL_DET[lang]}(?:(?-i:[A-Z]{{2,5}})\s+)?(?P<noun>{plural})(?:\s+{_SPECIFIC[lang]})?{_AFTER[lang]}", re.I)


@functools.lru_cache(maxsize=2000)
def _noun_pattern(nouns: str, lang: str) -> re.Pattern[str]:
    if lang == "en":
        return re.compile(
            rf"(?<![\w-]){_DET['en']}\s+(?P<adj>(?:{_SPECIFIC['en']}\s+)*)(?P<more>(?:[\w.-]+\s+)??)(?P<noun>{nouns})(?P<tail>){_AFTER['en']}", re.I
        )
    return re.compile(
        rf"(?<![\w-]){_DET['es']}\s+(?P<adj>(?:{_SPECIFIC['es']}\s+)*)(?P<more>)(?P<noun>{nouns})(?P<tail>(?:\s+(?:(?-i:[A-Z]{{2,5}})|local|remot[oa]|nuev[oa]|comprimid[oa]|de texto|de salida))?)(?:\s+{_SPECIFIC['es']})*{_AFTER['es']}",  # noqa: E501
        re.I,
    )


def _say(instruction: str, m: re.Match[str], text: str, kind: Kind, lang: str, rng: random.Random) -> str:
    """The noun phrase replaced by the value alone ("report.txt") or with its noun ("the file report.txt")."""
    det, noun, more = m["det"].lower(), m["noun"], (m["more"] or "") + (m["tail"] or "")
    keep_noun = bool(more.strip()) or rng.random() < kind.keep_noun
    if lang == "en":
        words = f"{more}{noun}" if m["more"] else noun
        said = rng.choice([f"the {words} {text}", f"the {words} {text}", f"{words} {text}"]) if keep_noun else text
    else:
        article = {
            "un": "el",
            "una": "la",
            "otro": "el",
            "otra": "la",
            "este": "el",
            "esta": "la",
            "algún": "el",
            "alguna": "la",
            "cualquier": "el",
            "su": "el",
            "tu": "el",
        }.get(det, det)
        said = f"{article} {noun}{m['tail'] or ''} {text}" if keep_noun else {"del": "de ", "al": "a "}.get(det, "") + text
    before = instruction[: m.start()]
    if said.startswith("el ") and (joined := re.search(r"\b(de|a) $", before)):
        # "de un archivo" -> "del archivo x"
        before, said = before[: joined.start()], ("del " if joined[1] == "de" else "al ") + said[3:]
    if m.start() == 0 and said[0] != "\x01":
        said = said[0].upper() + said[1:]
    return before + said + instruction[m.end() :]


_NUMBER_OF = {
    "en": re.compile(
        r"\b(?:the|a)?\s*(?:(?:specified|specific|given|certain|first|last|maximum|minimum|desired|custom)\s+)?(?:number of|amount of|n|N)\s+(?=[a-z])"
    ),
    "es": re.compile(r"\b(?:el|un|una)?\s*(?:número|cantidad)(?:\s+(?:específic[oa]|determinad[oa]|dad[oa]|máxim[oa]|concret[oa]))?\s+de\s+(?=[a-záéíóú])"),
}
_EVERY = {"en": re.compile(r"\b(?:n|N|X|x)\b(?=\s+[a-z]+s\b)|\bevery few(?= seconds)"), "es": re.compile(r"\b(?:n|N|X|x)\b(?=\s+[a-z]+s\b)")}


def _replace_number(instruction: str, value: Value, lang: str, mark: Callable[[str], str]) -> str | None:
    for pattern in (_NUMBER_OF[lang], _EVERY[lang]):
        if m := pattern.search(instruction):
            lead = " " if m[0].startswith(" ") else ""
            first = re.search(r"\b(?:first|last)\b", m[0])
            return (
                instruction[: m.start()]
                + lead
                + (f"the {first[0]} " if first else "")
                + mark(value.text)
                + (" " if m[0].endswith(" ") else "")
                + instruction[m.end() :]
            )
    return None


def _fill(command: str, values: dict[str, list[Value]]) -> str | None:
    """The command with its values; None if one cannot stand where its placeholder does."""
    out, at = [], 0
    for m in _PLACEHOLDER.finditer(command):
        out.append(command[at : m.start()])
        before = "".join(out)
        if before.endswith("$"):
            return None
        quote = scan_quotes(before, lambda _: False)
        joined = bool(re.search(r"[\w/=:@.,-]$", before)) or bool(re.match(r"[\w/:@.]", command[m.end() :]))
        parts = []
        for value in values[m[1]]:
            if quote or (joined and " " not in value.raw):
                parts.append(value.raw)
            elif joined:
                return None
            else:
                parts.append(value.arg)
        separator = "," if re.match(r"^\S+,", m[1]) else " "
        out.append(separator.join(parts))
        at = m.end()
    return "".join(out) + command[at:]


_WITH = {"en": (" with {}", " using {}", " with {}"), "es": (" con {}", " usando {}", " con {}")}


def name_tool(pair: Pair, rng: random.Random) -> Pair:
    """``List installed packages`` (eopkg page) says "with eopkg"; pages of grep, tar and their like need no name."""
    tool = pair.page.split()[0] if pair.page else ""
    first = re.sub(r"^(?:sudo\s+)?", "", pair.command).split()[:1]
    program = first[0].split("/")[-1] if first else ""
    if not tool or (program in CORE and program != "git") or not re.fullmatch(r"[A-Za-z][\w.+-]+", program):
        return pair
    if program != tool and tool not in pair.command:
        return pair
    name = pair.page if pair.page.startswith(program + " ") and rng.random() < 0.4 else program
    if program == "git" or program.lower() in re.split(r"[^\w.+-]+", pair.instruction.lower().replace(". ", " ").rstrip(".")):
        return pair
    if re.search(r"[?!:]$", pair.instruction):
        return pair
    choice = rng.random()
    stem = pair.instruction.rstrip(". ")
    if choice < 0.15:
        return replace(pair, instruction=f"{name}: {stem[0].lower()}{stem[1:]}" if not stem[:2].isupper() else f"{name}: {stem}")
    return replace(pair, instruction=stem + rng.choice(_WITH[pair.lang if pair.lang in _WITH else "en"]).format(name))
