"""What the guard has seen of a text so far, and what its parts ask of each other."""

from __future__ import annotations

from typing import Any, NamedTuple

from mango.bash_words import Scope, Word
from mango.risk_calls import Call, Stdin
from mango.risk_rules import Level

DOWNLOADERS = frozenset("curl wget fetch aria2c lwp-request http https xh lynx w3m links GET nc ncat netcat socat telnet ftp tftp scp ssh dig nslookup".split())
SENDERS = frozenset(
    "curl wget nc ncat netcat socat telnet ftp tftp scp ssh rsync mail mailx mutt sendmail sftp aws gsutil rclone http https xh openssl websocat dig nslookup ping gh".split()
)
DEEPEST = 24


class Reason(NamedTuple):
    """Why a part of a command has its level; ``words`` are the command's own."""

    level: Level
    reason: str
    words: str
    rule: str


class Abandoned(Exception):
    """The text is too deep or too long to follow."""


class State:
    """Reasons found, commands met, variables, functions and scripts of the text."""

    def __init__(self) -> None:
        self.reasons: list[Reason] = []
        self.trace: list[Call] = []
        self.variables: dict[str, list[str]] = {
            "HOME": ["~"],
            "PWD": ["."],
            "TMPDIR": ["/tmp/x"],
            "IFS": [" "],
            "0": ["$0"],
            "PATH": ["/usr/bin"],
            "SHELL": ["bash"],
            "BASH": ["bash"],
            "$": ["$$"],
        }
        self.functions: dict[str, Any] = {}
        self.called: set[str] = set()
        self.aliases: dict[str, str] = {}
        self.arguments: list[Word] | None = None
        self.depth = 0
        self.branches = 0
        self.calls = 0
        self.running: list[str] = []
        self.written: dict[str, str] = {}  # scripts that the text itself writes
        self.downloads: set[str] = set()
        self.copies: dict[str, str] = {}  # other names that it gives to programs
        self.scope = Scope(self._variable, self._substitution)

    def note(self, level: Level, reason: str, words: str, rule: str) -> None:
        self.reasons.append(Reason(level, reason, words, rule))

    def text(self, text: str, stdin: Stdin | None = None) -> None:
        """Assess a text as bash would read it."""
        raise NotImplementedError

    def only_destructive(self, text: str) -> None:
        """Assess a text that may be run some time; only what destroys is worth a word now."""
        raise NotImplementedError

    def run(self, argv: list[Word], stdin: Stdin | None, computed: bool = False) -> None:
        """Assess one command whose words are known."""
        raise NotImplementedError

    def judge(self, call: Call) -> None:
        """Note what the rules say about a program with its options and operands."""
        raise NotImplementedError

    def _output_since(self, begin: int, stdin: Stdin | None) -> Stdin:
        raise NotImplementedError

    def _visit_list(self, node: Any, stdin: Stdin | None) -> None:
        raise NotImplementedError

    def _check_redirect(self, operator: str, word: Word, words: str, calls: list[Call], body: Any) -> None:
        raise NotImplementedError

    def _variable(self, name: str) -> list[str]:
        raise NotImplementedError

    def _substitution(self, node: Any) -> str:
        raise NotImplementedError
