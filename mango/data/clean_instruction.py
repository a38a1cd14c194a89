"""Cleaning rules for requests: markup, remarks and headings that no user would type."""

from __future__ import annotations

import re
from dataclasses import replace

from mango.data.pair import Dropped, Pair
from mango.data.programs import COMMON

_SYSTEM_NOTE = re.compile(r"\s*\((?:GNU|Linux|BSD|bash|zsh|GNU/Linux|Linux/BSD|Debian|Ubuntu)[ -](?:specific|only|version)\)\s*", re.I)
_OTHER_SYSTEM = re.compile(
    r"\b(?:Mac ?OS(?: ?X)?|OS ?X|macOS|Windows|PowerShell|cmd\.exe|FreeBSD|OpenBSD|Solaris|AIX|HP-UX)[- ](?:specific|only)\b|\((?:on )?(?:Mac ?OS(?: ?X)?|OS ?X|Mac|Windows|FreeBSD|Solaris|AIX|HP-UX)\b[^)]*\)|(?<!supported )\bon (?:Mac ?OS(?: X)?|OS ?X|Windows)\b",  # noqa: E501
    re.I,
)
_LINK = re.compile(r"!?\[([^\]]+)\]\((?:https?:|/|#|\.)[^)\s]*\)")
_MORE = re.compile(r"[.,;]?\s*\(?\b(?:More information|See also|See more|Más información|Véase también|Vea también|Note|Nota|NOTE|e\.g\. see)\b:?.*$")
_BOLD = re.compile(r"(\*\*|__)(?=\w)(.+?)(?<=\w)\1(?!\w)")
# Not in quotes, not part of a pattern: [c]reate, e[x]tract, li[st].
_MNEMONIC = re.compile(r"(?<![\w'\"`*./\\^$])([A-Za-z\u00c0-\u017f]*)\[([A-Za-z\u00c0-\u017f]{1,5})\]([A-Za-z\u00c0-\u017f]*)(?![\w'\"`*\\^$\[])")
_LEAD_MARK = re.compile(r"^(?:[-*•>]+\s+|#+\s*|\d{1,2}[.)]\s+|//\s*)")
_EXAMPLE = re.compile(r"\s*\((?:e\.?g\.?,?|for example,?|i\.e\.,?|ex:|p\. ?ej\.,?|por ejemplo,?)\s*:?\s*(['\"`]?)([^()]{1,60}?)\1\)", re.I)
_HELP = re.compile(
    r"^(?:display|show|print|list|get|view|see|muestra|mostrar|imprime|ver|vea|obtiene|obtener|lista)?\s*"
    r"(?:\w+'s |the |a |all |general |detailed |full |more |complete |brief |la |el |los |las |un |una |menú de |mensaje de |información de |página de )*"
    r"(?:help|usage|man ?page|manual|ayuda|uso|version|versión|version number|versión actual)\b"
    r"(?: (?:and exit|message|menu|page|text|info(?:rmation)?|screen|and version|and usage|y (?:la )?versi[oó]n|y sale|general|information and exit|of the tool|number|del programa|instalada|actual))*[.:]?$",  # noqa: E501
    re.I,
)
_ORIGINAL = re.compile(
    r"documentation (?:for|of) the original|documentación (?:para|del|de) (?:el )?comando original|^(?:view|see|vea|consulte|ver) (?:the )?documen", re.I
)
_WEB = re.compile(r"\s*[(<\[]+https?://([^\s<>)\]]+)[)>\]]+|,?\s*\b(?:see|vea):? https?://(\S+)")


def _with(pair: Pair, instruction: str) -> Pair:
    return pair if instruction == pair.instruction else replace(pair, instruction=instruction)


def other_systems(pair: Pair) -> Pair | Dropped:
    """``(Mac OSX specific) Copy ...`` (nl2bash), ``Show DNS resolver statistics (Mac OS X)`` (cheat.sheets)."""
    return Dropped("for another system", pair.instruction) if _OTHER_SYSTEM.search(pair.instruction) else pair


def system_notes(pair: Pair) -> Pair:
    """``(GNU specific) Use 'top' to monitor process 'a.out'`` (nl2bash): Linux is what we answer for."""
    return _with(pair, _SYSTEM_NOTE.sub(" ", pair.instruction).strip())


def boilerplate(pair: Pair) -> Pair | Dropped:
    """``Display help``, ``Show version`` and ``View documentation for the original command`` (tldr, hundreds of each)."""
    if pair.page and (_HELP.match(pair.instruction.replace("[", "").replace("]", "")) or _ORIGINAL.search(pair.instruction)):
        return Dropped("help or version boilerplate", pair.instruction)
    return pair


def markdown(pair: Pair) -> Pair:
    """``Unlike **apt**, use [xz](https://tukaani.org/xz)`` (cheat.sheets): the words without the marks; ```string'`` (nl2bash) gets two quotes."""
    pair = _with(pair, re.sub(r"(?<!\S)`([^`'\s]+)'", r"'\1'", pair.instruction))
    text = _BOLD.sub(r"\2", _LINK.sub(r"\1", pair.instruction))
    return _with(pair, re.sub(r"`+([^`]+)`+", r"\1", text) if text.count("`") % 2 == 0 else text.replace("`", ""))


def cross_references(pair: Pair) -> Pair:
    """``Run a script. More information: <https://...>`` (tldr), ``reverse the sort order (see `eg tail` ...)`` (eg)."""
    if not pair.page:
        return pair
    text = re.sub(r"\s*\((?:see|vea|véase|ver|note)\b[^)]*\)", "", _MORE.sub("", pair.instruction), flags=re.I)
    return _with(pair, text.strip() if text.strip() else pair.instruction)


def _cased(before: str, letters: str, after: str) -> str:
    """The letters in the case of their word: "c[O]nstant" and "[u]RL" were written to show an option."""
    if after.isupper():
        return letters.upper()
    return letters.lower() if before and before[-1].islower() else letters


def mnemonics(pair: Pair) -> Pair:
    """``[c]reate a gzipped archive``, ``E[x]tract`` (tldr): letters that hint at an option go back into the word."""

    def joined(m: re.Match[str]) -> str:
        return m[1] + _cased(m[1], m[2], m[3]) + m[3] if m[1] or m[3] else m[0]

    # "foreign ([m])": the letter alone.
    return _with(pair, _MNEMONIC.sub(joined, re.sub(r"\s*\(\[\w\]\)", "", pair.instruction)))


def examples(pair: Pair) -> Pair:
    """``Remove lines with string (e.g. 'bbo')`` + ``sed "/bbo/d"`` (Bash-Oneliner): a value the command uses is stated, another is left out."""

    def stated(m: re.Match[str]) -> str:
        value = m[2].strip()
        return f" {m[1]}{value}{m[1]}" if value in pair.command else ""

    return _with(pair, _EXAMPLE.sub(stated, pair.instruction)) if pair.is_documentation else pair


def list_marks(pair: Pair) -> Pair:
    """``2. Split the big file to 100000 10-bytes files``, ``- Find ...`` (Bash-Oneliner): numbers and bullets of lists."""
    return _with(pair, _LEAD_MARK.sub("", pair.instruction))


def repeated_words(pair: Pair) -> Pair:
    """``Login Login to your CF/PCF instance`` (navi: a heading run into its text)."""
    return _with(pair, re.sub(r"^(\w+(?: \w+)?) (?=\1\b)", "", pair.instruction, flags=re.I))


def to_infinitives(pair: Pair) -> Pair:
    """``To show apt-get installed packages`` (cheat): the bare verb, first letter in upper case."""
    m = re.match(r"To (?=[a-z]{2,}\b)", pair.instruction)
    return _with(pair, pair.instruction[3].upper() + pair.instruction[4:]) if m and pair.is_documentation else pair


def final_colons(pair: Pair) -> Pair:
    """``Attach to session foo:`` (Bash-Oneliner), ``List all files,`` : punctuation that points at the next line."""
    return _with(pair, re.sub(r"\s*[:;,]+$", "", pair.instruction))


def white_space(pair: Pair) -> Pair:
    """``Search  the current   directory`` (nl2bash): one line, single spaces, none before a stop."""
    return _with(pair, re.sub(r"(?<=\w) +([,?!])(?=\s|$)", r"\1", " ".join(pair.instruction.split())))


def too_little(pair: Pair) -> Pair | Dropped:
    """``1)`` , ``2)``, ``User:`` (book of secret knowledge): a heading is no request."""
    words = re.findall(r"[^\W\d_]{2,}", pair.instruction)
    if not words or (pair.is_documentation and len(pair.instruction.split()) < 2):
        return Dropped("request says too little", pair.instruction)
    return Dropped("request longer than 300 characters", pair.instruction) if len(pair.instruction) > 300 else pair


def page_talk(pair: Pair) -> Pair | Dropped:
    """``The following file is used in these examples`` (eg), ``Unlike the above, ...`` (cheat.sheets): makes sense on its page only."""
    if pair.page and re.search(
        r"\b(?:the (?:following|above|below|previous)|this (?:section|example|page|form)|these examples|as (?:above|below)|see above|by default,? \w+ (?:display|show|print)s)\b",  # noqa: E501
        pair.instruction,
        re.I,
    ):
        return Dropped("request refers to its page", pair.instruction)
    return pair


def programs_as_requests(pair: Pair) -> Pair | Dropped:
    """``egrep -v foo`` as the request for ``awk '!/foo/' filename`` (book of secret knowledge): it is a command itself."""
    m = re.match(r"([a-z][\w.-]*)\s+-{1,2}[A-Za-z]\S*(?:\s+\S+){0,2}$", pair.instruction)
    if pair.is_documentation and ((m and m[1] in COMMON) or re.match(r"_\w+:", pair.instruction)):
        return Dropped("request is a command", pair.instruction)
    return pair


def web_addresses_in_requests(pair: Pair) -> Pair:
    """``Note: see https://askubuntu.com/...`` (cheat.sheets): an address the command does not use is a reference."""

    def kept(m: re.Match[str]) -> str:
        return m[0] if (m[1] or m[2]).rstrip("/.,") in pair.command else ""

    return _with(pair, _WEB.sub(kept, pair.instruction)) if pair.is_documentation else pair


RULES = (
    white_space,
    other_systems,
    system_notes,
    boilerplate,
    cross_references,
    markdown,
    web_addresses_in_requests,
    mnemonics,
    examples,
    list_marks,
    to_infinitives,
    repeated_words,
    final_colons,
    white_space,
    page_talk,
    programs_as_requests,
    too_little,
)
