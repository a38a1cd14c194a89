"""Cleaning rules for both texts of a pair: characters that web pages and word processors put in place of others."""

from __future__ import annotations

import html
import re
from dataclasses import replace

from mango.data.pair import Dropped, Pair

_ABOUT_HTML = re.compile(r"\bhtml\b|\bxml\b|entit|escape|&\w+;", re.I)
_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|apos|nbsp|#0?39|#x27|#x2F|#34|#60|#62);", re.I)
_ZERO_WIDTH = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_QUOTES = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201a": "'",
        "\u201b": "'",
        "\u2032": "'",
        "\u00b4": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u2033": '"',
        "\u00ab": '"',
        "\u00bb": '"',
    }
)
# A dash before an option, as in " –name"; the em dash was "--" once.
_TORN_DASH = re.compile("(?<=\\s)[\u2013\u2014] +(?=(?:print0?|exec|ok|size|name|iname|type|mtime|mmin|perm|user|delete|path)\\b)")
_OPTION_DASH = re.compile("(?<![\\w\u2010-\u2015])([\u2010-\u2014\u2212])(?=[\\w-])")
_DASH = re.compile("[\u2010-\u2015\u2212]")


def _both(pair: Pair, instruction: str, command: str) -> Pair:
    same = instruction == pair.instruction and command == pair.command
    return pair if same else replace(pair, instruction=instruction, command=command)


def carriage_returns(pair: Pair) -> Pair:
    """``"# Ctrl-u\\r"`` (DOS line ends in a cheat sheet): line ends are \\n."""
    if "\r" not in pair.instruction + pair.command:
        return pair
    return _both(pair, *(re.sub(r"\r\n?", "\n", t).strip("\n") for t in (pair.instruction, pair.command)))


def terminal_codes(pair: Pair) -> Pair | Dropped:
    """``"\\x1b[32mls\\x1b[0m"`` (copied from a terminal): colour codes go; other control characters cannot be mended."""
    texts = [re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", t) for t in (pair.instruction, pair.command)]
    if any(re.search(r"[\x00-\x08\x0b-\x1f\x7f\ufffd]", t) for t in texts):
        return Dropped("control characters", pair.command)
    return _both(pair, *texts)


def html_entities(pair: Pair) -> Pair:
    """``svn up -r {&quot;`date +%Y-%m-%d`&quot;}`` (commandlinefu); not where entities are the subject: ``sed 's/&amp;/\\&/g'``."""
    if _ABOUT_HTML.search(pair.instruction) or re.search(r"\bs(.)&\w+;", pair.command):
        return pair
    return _both(pair, *(html.unescape(t) if _ENTITY.search(t) else t for t in (pair.instruction, pair.command)))


def zero_width_characters(pair: Pair) -> Pair:
    """``find . -name "*.c\\u200b"`` (nl2bash, pasted from a web page): characters nobody sees go."""
    return _both(pair, *(_ZERO_WIDTH.sub("", t) for t in (pair.instruction, pair.command)))


def odd_spaces(pair: Pair) -> Pair:
    """``find\\u00a0/ -name foo`` (nl2bash): a no-break space is no separator for bash, so it becomes a space."""
    return _both(pair, *(_SPACES.sub(" ", t) for t in (pair.instruction, pair.command)))


def curly_quotes(pair: Pair) -> Pair:
    """``find . -iname “*.jpg”`` (nl2bash): straight quotes, in the request too."""
    return _both(pair, *(t.translate(_QUOTES) for t in (pair.instruction, pair.command)))


def dashes(pair: Pair) -> Pair:
    """``find . –name foo`` (nl2bash): an en dash where ``-`` was typed, an em dash where ``--`` was."""
    # "— print", "— exec": the primary of a find, torn off its dash.
    command = _TORN_DASH.sub("-", pair.command)
    command = _OPTION_DASH.sub(lambda m: "--" if m[1] == "\u2014" else "-", command)
    return _both(pair, _DASH.sub("-", pair.instruction), _DASH.sub("-", command))


def ellipsis_character(pair: Pair) -> Pair:
    """``tar cf a.tar …`` (tldr in some languages): three dots, so that later rules see them."""
    return _both(pair, *(t.replace("\u2026", "...") for t in (pair.instruction, pair.command)))


RULES = (carriage_returns, terminal_codes, html_entities, zero_width_characters, odd_spaces, curly_quotes, dashes, ellipsis_character)
