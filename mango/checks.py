"""Does a command fit this machine? Programs that are missing, options that do not exist, GNU where there is BSD."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

from mango.bash_words import UNKNOWN, Word
from mango.options import KnownOptions
from mango.packages import install_hint
from mango.risk_wrappers import XARGS_VALUES, skip_options, unwrap
from mango.shell import bash_parser

_BUILTINS = frozenset(
    ". : [ alias bg bind break builtin caller case cd command compgen complete compopt continue coproc declare dirs disown echo enable eval exec exit "
    "export false fc fg for function getopts hash help history if in jobs kill let local logout mapfile popd printf pushd pwd read readarray readonly return "
    "select set shift shopt source suspend test time times trap true type typeset ulimit umask unalias unset until wait while [[".split()
)

# Their words are other programs' options, or an expression.
_NO_OPTIONS_OF_THEIR_OWN = frozenset("find echo printf test expr ssh docker podman kubectl python python3 perl ruby node php java make".split())
_ADMINISTRATORS = "/usr/local/sbin:/usr/sbin:/sbin"  # on Debian not on everybody's PATH, but on sudo's


class Foreign(NamedTuple):
    """A form that one family of tools has and the other has not; ``pattern`` is about the words behind the program."""

    programs: str
    family: str  # whose form it is: "gnu" or "bsd"
    pattern: str
    instead: str


FOREIGN = (
    Foreign("sed", "gnu", r"(?:^|\0)(?:-i|--in-place|-[nErsz]+i)\0(?!\0)", "sed -i ''"),
    Foreign("sed", "bsd", r"(?:^|\0)-i\0\0", "sed -i"),
    Foreign("date", "gnu", r"(?:^|\0)(?:-d|--date)", "date -v-1d"),
    Foreign("date", "bsd", r"(?:^|\0)-(?:v[-+]?\d|j\0)", "date -d"),
    Foreign("stat", "gnu", r"(?:^|\0)(?:-c|--format|--printf)", "stat -f"),
    Foreign("stat", "bsd", r"(?:^|\0)-f\0%?[%\w]*%", "stat -c"),
    Foreign("find", "gnu", r"(?:^|\0)-(?:printf|regextype|executable|readable|writable|fprintf)(?:\0|$)", "find with -exec stat -f, or -perm"),
    Foreign("find", "bsd", r"(?:^|\0)-E\0", "find -regextype posix-extended"),
    Foreign("grep", "gnu", r"(?:^|\0)-[A-Za-z]*P|--perl-regexp", "grep -E, or perl -ne"),
    Foreign("cp mv ln", "gnu", r"(?:^|\0)(?:-t\0|--target-directory|--parents|--backup)", "the folder as last word"),
    Foreign("ls", "gnu", r"--(?:color|group-directories-first|time-style|sort)", "ls -G"),
    Foreign("ps", "gnu", r"--sort|--forest", "ps aux | sort"),
    Foreign("ps", "bsd", r"(?:^|\0)(?:aux)?-?r(?:\0|$)", "ps aux --sort=-%cpu"),
    Foreign("du", "gnu", r"--max-depth|--apparent-size|(?:^|\0)-[a-z]*b", "du -d"),
    Foreign("head", "gnu", r"(?:^|\0)(?:-[nc]\0?-\d)", "sed or awk"),
    Foreign("tail", "bsd", r"(?:^|\0)-r(?:\0|$)", "tac"),
    Foreign("base64", "gnu", r"(?:^|\0)(?:-w|--wrap)", "base64 | tr -d '\\n'"),
    Foreign("base64", "bsd", r"(?:^|\0)-D(?:\0|$)", "base64 -d"),
    Foreign("xargs", "bsd", r"(?:^|\0)-[JR]", "xargs -I"),
    Foreign("xargs", "gnu", r"(?:^|\0)(?:-d|--delimiter|-a|--arg-file)", "tr and xargs -0"),
    Foreign("top", "gnu", r"(?:^|\0)-b", "top -l 1"),
    Foreign("top", "bsd", r"(?:^|\0)-l", "top -bn1"),
    Foreign("cut", "gnu", r"--complement|--output-delimiter", "awk"),
    Foreign("tar", "gnu", r"--(?:wildcards|transform|one-top-level)", "tar without it"),
    Foreign("touch", "gnu", r"(?:^|\0)(?:--date)", "touch -t"),
    Foreign("df", "gnu", r"--(?:total|output)", "df -h"),
    Foreign("mktemp", "gnu", r"--(?:suffix|tmpdir)|(?:^|\0)-p", "mktemp -t"),
    Foreign("netstat", "gnu", r"(?:^|\0)-[a-z]*[tulp]{3}", "lsof -iTCP -sTCP:LISTEN"),
)


class Called(NamedTuple):
    """A program that a command would start, and the words that are its own; unknown ones hold UNKNOWN."""

    name: str
    words: tuple[str, ...]


def problems(command: str, known: KnownOptions | None = None) -> list[str]:
    """What will not work here, each in a few words; empty if nothing is known to be wrong. Nothing is run but ``--help``."""
    known = known or KnownOptions()
    tree = bash_parser().parse(command.encode()).root_node
    own = {_text(n.child_by_field_name("name")) for n in _nodes(tree, "function_definition")} | _BUILTINS
    found = [problem for called in calls(tree) if called.name not in own for problem in _problems_of(called, known)]
    return list(dict.fromkeys(found))


def calls(tree: Any) -> Iterator[Called]:
    """Every program that the parsed text names, also behind sudo, xargs and their like."""
    for node in _nodes(tree, "command"):
        argv = [_word(child) for child in node.named_children if child.type not in ("variable_assignment", "herestring_redirect", "file_redirect")]
        while argv:
            inner = _inner(argv)
            own = argv[: len(argv) - len(inner)]
            yield Called(own[0].text, tuple(w.text for w in own[1:]))
            argv = inner


def family(program: str) -> str:
    """Whose tools these are: "bsd" for what macOS and the BSDs bring, else "gnu"; busybox counts as neither, ""."""
    if os.path.basename(os.path.realpath(program)) in ("busybox", "toybox"):
        return ""
    bsd = sys.platform == "darwin" or "bsd" in sys.platform
    return "bsd" if bsd and os.path.dirname(program) in ("/bin", "/usr/bin", "/sbin", "/usr/sbin") else "gnu"


def _problems_of(called: Called, known: KnownOptions) -> Iterator[str]:
    name = called.name
    if UNKNOWN in name or name.startswith(("./", "../", "~")) or not name:
        return
    path = shutil.which(name) or shutil.which(name, path=_ADMINISTRATORS)
    if path is None:
        hint = "" if "/" in name else install_hint(name)
        yield f"there is no program {name} here" + (f" ({hint})" if hint else "")
        return
    joined = "\0".join((*called.words, ""))
    for foreign in FOREIGN:
        if name in foreign.programs.split() and family(path) not in ("", foreign.family) and re.search(foreign.pattern, joined):
            yield f"{name} is used as {foreign.family.upper()}'s, which is not the one here; instead: {foreign.instead}"
    for option in _long_options(called):
        if known.lacks(path, option):
            yield f"{name} has no option {option}"


def _long_options(called: Called) -> Iterator[str]:
    if called.name in _NO_OPTIONS_OF_THEIR_OWN:
        return
    for word in called.words:
        if word == "--":
            return
        if re.match(r"--[A-Za-z]", word) and (option := word.partition("=")[0]) and UNKNOWN not in option:
            yield option


def _inner(argv: list[Word]) -> list[Word]:
    """The words of the command that this one runs; empty if it runs none that can be read."""
    name = argv[0].text
    if name == "xargs":
        return skip_options(argv[1:], XARGS_VALUES)
    if name == "find":
        at = next((i for i, w in enumerate(argv) if w.text in ("-exec", "-execdir", "-ok", "-okdir")), len(argv) - 1)
        return argv[at + 1 :]
    return unwrap(name, argv) or []


def _nodes(tree: Any, kind: str) -> Iterator[Any]:
    waiting = [tree]
    while waiting:
        node = waiting.pop(0)
        if node.type == kind:
            yield node
        waiting.extend(node.named_children)


def _word(node: Any) -> Word:
    """The word without its quotes; UNKNOWN stands for what only the shell can know."""
    text = _text(node)
    if any(True for kind in ("simple_expansion", "expansion", "command_substitution", "process_substitution") for _ in _nodes(node, kind)):
        return Word(UNKNOWN + text)
    return Word(re.sub(r"""\\(.)|["']""", r"\1", text) if len(text) > 1 else text)


def _text(node: Any) -> str:
    return str(node.text.decode("utf-8", "replace"))
