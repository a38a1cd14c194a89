"""One command of a text with its options and operands, and the rule that fits it."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from mango.bash_words import UNKNOWN, Word
from mango.risk_paths import CLASSES
from mango.risk_rules import READ_ONLY, READ_ONLY_SUBS, RULES, SINGLE_DASH, VALUE_OPTIONS, Rule

_ASKING = frozenset(("--help", "--version", "-V", "help", "-h", "-version"))
# Programs whose --dry-run is known to do nothing.
_REHEARSES = frozenset(
    "npm yarn pnpm cargo rclone git poetry uv gem helm kubectl aws gcloud apt apt-get pip pip3 rsync parallel twine flit hatch rename rmlint dotnet ansible-playbook borg restic stow bump2version semantic-release goreleaser mvn certbot logrotate terraform make skaffold kustomize az s3cmd".split()
)


class Stdin(NamedTuple):
    """What a command reads: the text if it is known, the commands that print it, or a file."""

    text: str | None
    calls: tuple[Call, ...]
    file: str = ""

    def operands(self) -> list[Word]:
        """What ``xargs`` would make of it, as patterns where only those are known."""
        if self.text is not None:
            return [Word(piece) for piece in self.text.split()] or [Word(UNKNOWN)]
        first = self.calls[0] if self.calls else None
        later = {c.name for c in self.calls[1:]} - {"xargs", "head", "tail", "sort", "uniq"}
        if first and first.name in ("find", "fd", "fdfind") and not later - {"grep", "egrep"}:
            return first.found()[1]
        if first and first.name in ("ls", "echo", "printf") and not later - {"grep"}:
            return [o for o in first.operands if not o.text.startswith("-")] or [Word(UNKNOWN)]
        return [Word(UNKNOWN)]


class Call:
    """A program with its words; ``options`` holds bundles of letters also apart."""

    def __init__(self, name: str, argv: list[Word], stdin: Stdin | None):
        self.name = name
        self.argv = argv
        self.stdin = stdin
        self.options: set[str] = set()
        self.operands: list[Word] = []
        self._sort_words()

    @property
    def words(self) -> str:
        """The command's own words."""
        return " ".join(dict.fromkeys(w.source for w in self.argv if w.source)) if len(self.argv) > 40 else " ".join(_once(self.argv))

    def _sort_words(self) -> None:
        values = VALUE_OPTIONS.get(self.name, frozenset())
        literal = skip = False
        if self.name in ("tar", "bsdtar") and len(self.argv) > 1 and self.argv[1].text.isalpha():
            # tar takes its first letters without a dash as well.
            self._add_option("-" + self.argv[1].text)
        for word in self.argv[1:]:
            text = word.text
            if skip:
                skip = False
            elif not literal and len(text) > 1 and text[0] in "-+" and word.inner is None:
                literal = text == "--"
                skip = text in values
                self._add_option(text)
            else:
                self.operands.append(word)

    def _add_option(self, text: str) -> None:
        self.options.add(text)
        if text.startswith("--"):
            self.options.add(text.partition("=")[0])
        elif self.name not in SINGLE_DASH and (letters := re.match(r"[A-Za-z]+", text[1:])):
            self.options.update(text[0] + letter for letter in letters[0])

    def has(self, *options: str) -> bool:
        """Is one of the options given? Long ones may be cut short, as GNU programs allow."""
        return any(
            o in self.options or (o[:2] == "--" and "=" not in o and any(g[:2] == "--" and len(g) > 4 and o.startswith(g) for g in self.options))
            for o in options
        )

    def has_before(self, inner: list[Word], *options: str) -> bool:
        """Is one of the options given before the command that it wraps?"""
        return any(w.text in options for w in self.argv[1 : len(self.argv) - len(inner)])

    def only_asks_for_help(self) -> bool:
        words = [w.text for w in self.argv[1:]]
        if words and words[-1] in ("--help", "--version") and self.name not in ("bash", "sh", "echo", "eval", "xargs", "find", "sudo", "env"):
            return all(not w.startswith("-") for w in words[:-1])
        return len(words) == 1 and words[0] in _ASKING and not (words[0] == "-h" and self.name in ("shutdown", "halt", "poweroff"))

    def subs(self) -> tuple[str, str, str]:
        """The sub-command and those two and three words long, joined with dots; empty strings where there is none."""
        words = [o.text for o in self.operands[:3]]
        return tuple(".".join(words[:n]) if len(words) >= n else "" for n in (1, 2, 3))  # type: ignore[return-value]

    def found(self) -> tuple[list[Word], list[Word]]:
        """Of ``find``: the folders it starts in, and patterns for what it can find."""
        words = self.argv[1:]
        roots = []
        for word in words:
            if word.text[:1] in ("-", "(", "!", "\\"):
                if word.text in ("-L", "-H", "-P"):
                    continue
                break
            roots.append(word)
        names = [b for a, b in pairwise(words) if a.text in ("-name", "-iname", "-path", "-wholename", "-ipath", "-regex")]
        denied = [w.text for w in words if w.text in ("!", "-not")]
        if self.name != "find" and roots:
            roots, names = roots[1:] or [Word(".")], names + roots[:1]
        roots = roots or [Word(".")]
        if names and not denied:
            parents = [r.text.rstrip("/") for r in roots]
            return roots, [
                Word(f"{p}/{n.text.removeprefix('*/').removeprefix('./')}" if p not in (".", "") else n.text.removeprefix("*/"), n.source)
                for p in parents
                for n in names
            ]
        return roots, [Word(f"{r.text.rstrip('/')}/*", r.source) for r in roots]


def _once(argv: list[Word]) -> list[str]:
    # Several fields of one word carry the same source; it is said once.
    found: list[str] = []
    for word in argv:
        if word.source and (not found or found[-1] != word.source):
            found.append(word.source)
    return found


@cache
def _rules_of(program: str) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if program in rule.programs.split())


def matching_rule(call: Call) -> Rule | None:
    """The first rule of the program whose tests all hold."""
    if rehearses(call):
        return None
    return next((rule for rule in _rules_of(call.name) if all(_holds(test, call) for test in rule.when.split())), None)


def _holds(test: str, call: Call) -> bool:
    if test.startswith("!"):
        return not _holds(test[1:], call)
    if test.startswith("sub:"):
        return any(sub and sub in test[4:].split(",") for sub in call.subs())
    if test.startswith("@"):
        return _in_class(test[1:], [o.text for o in call.operands])
    if test.startswith("="):
        return any(o.text in test[1:].split(",") for o in call.operands)
    if test.startswith("~"):
        pattern = re.compile(test[1:])
        return any(pattern.search(w.text) for w in call.argv[1:])
    if test.startswith("<"):
        return call.stdin is not None and call.stdin.text is not None and re.search(test[1:], call.stdin.text) is not None
    if test.startswith("n="):
        return len(call.operands) == int(test[2:])
    return call.has(*test.split(","))


def _in_class(name: str, operands: list[str]) -> bool:
    which, colon, kind = name.partition(":")
    if not colon:
        return any(map(CLASSES[name], operands))
    if which == "all":
        return bool(operands) and all(map(CLASSES[kind], operands))
    if which == "last":
        return bool(operands) and CLASSES[kind](operands[-1])
    return any(map(CLASSES[kind], operands[:-1]))  # moved


def rehearses(call: Call) -> bool:
    """Does it only say what it would do?"""
    return call.name in _REHEARSES and call.has("--dry-run", "--dryrun", "--check")


def reads_only(call: Call) -> bool:
    """Is the program, or this sub-command of it, one that only reads?"""
    if call.name in READ_ONLY or rehearses(call):
        return True
    subs = READ_ONLY_SUBS.get(call.name)
    if subs is None:
        return False
    return any(sub in subs for sub in call.subs()) or bool(call.options & subs)
