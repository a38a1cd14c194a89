"""What a command could destroy, with the reason and the words it is about; read from the parsed text, nothing is run.

The guard is for mistakes, of people and of models. Whoever hides a command on purpose can find a way around it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from itertools import pairwise
from typing import Any, NamedTuple

from mango.bash_words import UNKNOWN, Scope, Word, decode_ansi, expand, source_of, split_text
from mango.risk_calls import Call, Stdin, matching_rule, reads_only
from mango.risk_code import Finding, awk_findings, code_findings, sed_findings, shell_texts, sql_findings
from mango.risk_paths import (
    is_critical,
    is_device,
    is_everything,
    is_harmless_device,
    is_history,
    is_log,
    is_scratch,
    is_secret,
    is_start_up,
    is_system,
    is_url,
)
from mango.risk_rules import Level
from mango.risk_wrappers import SHELLS, SSH_VALUES, XARGS_VALUES, skip_options, unwrap
from mango.shell import bash_parser

__all__ = ["Level", "Reason", "Risk", "assess"]

MOST_CALLS = 3000
DEEPEST = 24
LONGEST = 100_000
LONGEST_VALUE = 4000

_DOWNLOADERS = frozenset(
    "curl wget fetch aria2c lwp-request http https xh lynx w3m links GET nc ncat netcat socat telnet ftp tftp scp ssh dig nslookup".split()
)
_DECODERS = frozenset(
    "base64 base32 basenc xxd openssl gpg uudecode rev tr gunzip zcat gzip bzcat xzcat od hexdump perl python python3 ruby php node sed awk cut rot13 caesar bzip2 xz zstd unxz".split()
)
_SENDERS = frozenset(
    "curl wget nc ncat netcat socat telnet ftp tftp scp ssh rsync mail mailx mutt sendmail sftp aws gsutil rclone http https xh openssl websocat dig nslookup ping gh".split()
)
_PRODUCERS = frozenset(
    "ssh-agent brew pyenv rbenv nodenv direnv starship zoxide dircolors kubectl opam mise fnm conda docker-machine minikube thefuck keychain gh register-python-argcomplete atuin asdf jenv "
    "goenv resize luarocks helm lesspipe gpg-agent npm fzf mcfly navi rustup poetry pipx pip ng hub rvm stern oh-my-posh antibody sheldon mango mamba micromamba uv tmuxifier docker podman k3d kind "
    "flux argocd velero deno bun chezmoi just task broot vivid jump podman aws_completer eksctl linkerd istioctl go env".split()
)
_INTERPRETERS = {
    "python": "-c",
    "pypy": "-c",
    "perl": "-e -E -ne -pe -le -lne -nle -ane -lane -pie -i -0pe -wle -we",
    "ruby": "-e -ne -pe",
    "node": "-e --eval -p --print -pe",
    "php": "-r",
    "lua": "-e",
    "luajit": "-e",
    "Rscript": "-e",
    "deno": "eval",
    "bun": "-e",
    "tclsh": "",
    "osascript": "-e",
    "groovy": "-e",
    "julia": "-e",
    "elixir": "-e",
    "scala": "-e",
    "ghc": "-e",
    "guile": "-c",
    "pwsh": "-c -Command",
    "powershell": "-c -Command -EncodedCommand -enc",
}
_SQL = {
    "mysql": "-e --execute",
    "mariadb": "-e --execute",
    "psql": "-c --command",
    "sqlite3": "",
    "clickhouse-client": "-q --query",
    "duckdb": "-c",
    "sqlcmd": "-Q -q",
    "cockroach": "-e",
    "cqlsh": "-e --execute",
    "sqlplus": "",
    "snowsql": "-q",
    "bq": "",
    "hive": "-e",
    "impala-shell": "-q",
    "presto": "--execute",
    "trino": "--execute",
    "influx": "-execute",
    "mycli": "-e",
    "pgcli": "-c",
    "litecli": "-e",
    "usql": "-c",
}


_READERS = frozenset("cat less more head tail base64 xxd strings grep bat od hexdump awk sed cut nano vim cp tar zip gzip tac nl rev".split())
_CONTAINED = frozenset("docker podman nerdctl kubectl oc lxc docker-compose podman-compose npm yarn pnpm poetry uv bundle conda pipenv".split())


_KEYWORDS = frozenset("if then else elif do while until ! { } ( ) time done fi".split())
# Looked for in text that does not parse.
_WATCHED = frozenset(
    "rm dd mkfs mkfs.ext4 shred wipefs chmod chown mv curl wget git kill sh bash sudo eval find xargs docker kubectl env exec doas truncate".split()
)


# Programs that may run one of their arguments as a command.
_RUNS_TEXT = frozenset(
    "salt pssh parallel-ssh dsh clush fab expect xdotool make gmake zip rsync tcpdump man less more ed tar ftp ansible nodemon watchexec concurrently tsp nq pueue osascript i3-msg swaymsg "
    "xterm konsole gnome-terminal alacritty kitty xfce4-terminal terminator wezterm supervisorctl start-stop-daemon wsl wsl.exe cmd.exe cmd powershell.exe entr inotifywait incron split sort find notify "
    "limactl lima distrobox toolbox vagrant flyctl heroku gcloud az aws-ssm machinectl lxc-execute capsh gitlab-runner act just task tmate ttyd dtach abduco".split()
)


class Reason(NamedTuple):
    """Why a part of a command has its level; ``words`` are the command's own."""

    level: Level
    reason: str
    words: str
    rule: str


class Risk(NamedTuple):
    """The highest level of all parts, and the reasons for it, worst first."""

    level: Level
    reasons: tuple[Reason, ...]


class _Abandoned(Exception):
    """The text is too deep or too long to follow."""


def assess(command: str) -> Risk:
    """The risk of running the text in bash; a text that cannot be read or followed is never safe."""
    walker = _Walker()
    try:
        if len(command) > LONGEST:
            raise _Abandoned
        walker.text(command)
        walker.visit_uncalled()
    except (_Abandoned, RecursionError):
        walker.note(Level.DESTRUCTIVE, "is nested too deep or too long to be followed", command[:80], "too-deep")
    reasons = sorted(dict.fromkeys(walker.reasons), key=lambda r: -r.level)
    return Risk(reasons[0].level if reasons else Level.SAFE, tuple(reasons))


class _Walker:
    """Goes through a parsed text in the order of running it and notes what each command could do."""

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
        self.handlers: dict[str, Callable[[_Walker, Call], None]] = _HANDLERS

    # Texts

    def note(self, level: Level, reason: str, words: str, rule: str) -> None:
        self.reasons.append(Reason(level, reason, words, rule))

    def text(self, text: str, stdin: Stdin | None = None) -> None:
        """Assess a text as bash would read it."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise _Abandoned
        clean = text.replace("\r\n", "\n").replace(UNKNOWN, "__unknown__").encode("utf-8", "surrogatepass")
        root = bash_parser().parse(clean).root_node
        if root.has_error:
            self._broken(root, text)
        self.visit(root, stdin)
        self.depth -= 1

    def only_destructive(self, text: str) -> None:
        """Assess a text that may be run some time; only what destroys is worth a word now."""
        begin = len(self.reasons)
        self.text(text)
        self.reasons[begin:] = [r for r in self.reasons[begin:] if r.level == Level.DESTRUCTIVE]

    def _broken(self, root: Any, text: str) -> None:
        self.note(Level.CHANGES, "cannot be read in full", text.strip()[:200], "unreadable")
        for node in _errors(root):
            # What the parser skipped may still be what bash runs: each part by itself, split at blanks.
            for part in re.split(r"[\n;|&]+", source_of(node)):
                words = split_text(part.strip(" (\"'`$<>"), part.strip())
                while words and words[0].text in _KEYWORDS:
                    words = words[1:]
                if words and _program(words[0].text) in _WATCHED:
                    self.run(words, None)

    # Nodes

    def visit(self, node: Any, stdin: Stdin | None = None) -> None:
        """Assess a node and what is in it; ``stdin`` is what its commands read."""
        self.depth += 1
        if self.depth > 400:
            raise _Abandoned
        visitor = _VISITORS.get(node.type)
        if visitor:
            visitor(self, node, stdin)
        else:
            for child in node.named_children:
                self.visit(child, stdin)
        self.depth -= 1

    def visit_uncalled(self) -> None:
        """Functions that are only defined here will be called some day."""
        for name, body in list(self.functions.items()):
            if name not in self.called:
                self._call_function(name, body, None)

    def _visit_branch(self, node: Any, stdin: Stdin | None) -> None:
        self.branches += 1
        for child in node.named_children:
            self.visit(child, stdin)
        self.branches -= 1

    def _visit_pipeline(self, node: Any, stdin: Stdin | None) -> None:
        self._stages([child for child in node.named_children if child.type != "comment"], stdin)

    def _stages(self, stages: list[Any], stdin: Stdin | None) -> None:
        begin = len(self.trace)
        for position, stage in enumerate(stages):
            source = stdin if position == 0 else self._output_since(begin, stdin)
            self.visit(stage, source)
        self._check_leak(self.trace[begin:])

    def _output_since(self, begin: int, stdin: Stdin | None) -> Stdin:
        calls = tuple(self.trace[begin:])
        text = None
        if len(calls) == 1:
            text = _output(calls[0])
        elif not calls and stdin:
            text = stdin.text
        return Stdin(text, calls)

    def _visit_redirected(self, node: Any, stdin: Stdin | None) -> None:
        body = node.child_by_field_name("body")
        redirects = [c for c in node.named_children if c.type.endswith("_redirect")]
        stdin, more = self._inputs(redirects, stdin)
        begin = len(self.trace)
        if body is not None:
            self.visit(body, stdin)
        self._file_redirects(
            [r for r in redirects if r.type == "file_redirect"] + [c for r in redirects for c in r.named_children if c.type == "file_redirect"],
            begin,
            body,
            node,
        )
        for kind, rest in more:
            if kind == "pipeline":
                for stage in rest.named_children:
                    self.visit(stage, self._output_since(begin, stdin))
                self._check_leak(self.trace[begin:])
            else:
                self.visit(rest, None)

    def _inputs(self, redirects: list[Any], stdin: Stdin | None) -> tuple[Stdin | None, list[tuple[str, Any]]]:
        """Standard input as here-documents and here-strings set it, and what follows a here-document on its line."""
        more = []
        for redirect in redirects:
            if redirect.type == "herestring_redirect":
                words = [w for child in redirect.named_children for way in expand(child, self.scope) for w in way]
                stdin = Stdin(" ".join(w.text for w in words), ())
                for child in redirect.named_children:
                    self._visit_words(child)
            elif redirect.type == "heredoc_redirect":
                for child in redirect.named_children:
                    if child.type == "heredoc_body":
                        stdin = Stdin(source_of(child), ())
                        self._visit_words(child)
                    elif child.type not in ("heredoc_start", "heredoc_end", "file_redirect", "file_descriptor"):
                        more.append((child.type, child))
            elif redirect.type == "file_redirect" and redirect.children and any(c.type == "<" for c in redirect.children):
                target = redirect.child_by_field_name("destination")
                if target is not None and target.type == "process_substitution":
                    begin = len(self.trace)
                    self._visit_words(target)
                    stdin = self._output_since(begin, None)
                elif target is not None:
                    stdin = Stdin(None, (), " ".join(w.text for w in expand(target, self.scope)[0]))
        return stdin, more

    def _file_redirects(self, redirects: list[Any], begin: int, body: Any, node: Any) -> None:
        for redirect in redirects:
            operator = next((c.type for c in redirect.children if not c.is_named), "")
            target = redirect.child_by_field_name("destination")
            if target is None:
                continue
            if target.type == "process_substitution":
                self._visit_words(target)
                continue
            self._visit_words(target)
            for way in expand(target, self.scope):
                for word in way:
                    self._check_redirect(operator, word, source_of(redirect), self.trace[begin:], body)

    def _check_redirect(self, operator: str, word: Word, words: str, calls: list[Call], body: Any) -> None:
        path = word.text
        if path.startswith(("/dev/tcp/", "/dev/udp/")):
            shell = any(c.name in SHELLS or c.name == "exec" for c in calls) or body is None
            self.note(Level.DESTRUCTIVE if shell else Level.CHANGES, "opens a connection to another machine", words, "redirect-network")
            return
        if operator in ("<", "<&") or is_harmless_device(path) or (operator in (">&", "<>") and (path.isdigit() or path == "-")):
            return
        appends = operator in (">>", "&>>")
        if any(c.name in _DOWNLOADERS for c in calls):
            self.downloads.update((path, f"./{path}"))
        if calls and (text := _output(calls[-1])) is not None and UNKNOWN not in text:
            self._write(path, (self.written.get(path, "") + "\n" if appends else "") + text, words)
        empties = not appends and not any(_prints(c) for c in calls)
        same = [
            c
            for c in calls
            if any(o.text == path for o in c.operands) and c.name in ("cat", "sort", "sed", "grep", "awk", "tr", "cut", "uniq", "head", "tail", "jq")
        ]
        for level, applies, reason, rule in (
            (Level.DESTRUCTIVE, is_device(path), "writes straight onto a device", "redirect-device"),
            (Level.DESTRUCTIVE, is_critical(path) and not (appends and "/etc/fstab" in path), "overwrites a file the system depends on", "redirect-critical"),
            (Level.DESTRUCTIVE, is_start_up(path) and not appends, "overwrites a start-up file", "redirect-start-up"),
            (Level.DESTRUCTIVE, is_history(path), "changes the record of past commands", "redirect-history"),
            (Level.DESTRUCTIVE, is_secret(path) and empties and not is_scratch(path), "empties a file of keys or credentials", "redirect-secret"),
            (Level.DESTRUCTIVE, is_log(path) and not appends and empties, "empties a log of the system", "redirect-log"),
            (Level.DESTRUCTIVE, path.startswith(("/etc/", "/usr/")) and not appends and empties, "empties a file of the system", "redirect-empties-system"),
            (Level.DESTRUCTIVE, bool(same) and not appends, "empties the file before it is read", "redirect-onto-itself"),
            (
                Level.DESTRUCTIVE,
                any(c.name == "cat" and any(o.text in ("/dev/zero", "/dev/urandom", "/dev/random") for o in c.operands) for c in calls)
                or any(c.name == "yes" for c in calls[-1:]),
                "fills the disk until nothing is left",
                "redirect-fill",
            ),
            (Level.DESTRUCTIVE, is_start_up(path) and _plants(calls), "adds commands of somebody else to a start-up file", "redirect-plants"),
            (Level.CHANGES, True, "writes a file", "redirect"),
        ):
            if applies:
                self.note(level, reason, words, rule)
                return

    def _visit_words(self, node: Any, stdin: Stdin | None = None) -> None:
        """The commands inside of a word: substitutions, however deep."""
        if node.type in ("command_substitution", "process_substitution"):
            self._visit_list(node, stdin)
            return
        if node.type == "expansion" and source_of(node).endswith("@P}"):
            # ${x@P} expands the value as a prompt, with the commands in it.
            self.text(": " + " ".join(f'"{value}"' for value in self._variable(source_of(node)[2:-3])))
        for child in node.named_children:
            self._visit_words(child, stdin)

    def _visit_list(self, node: Any, stdin: Stdin | None) -> None:
        for child in node.named_children:
            self.visit(child, stdin)

    def _visit_assignment(self, node: Any, stdin: Stdin | None) -> None:
        name_node, value = node.child_by_field_name("name"), node.child_by_field_name("value")
        self._visit_words(name_node)
        name = source_of(name_node.children[0] if name_node.type == "subscript" else name_node)
        if value is None:
            values = [""]
        elif value.type == "array":
            self._visit_words(value)
            values = [" ".join(w.text for child in value.named_children for w in expand(child, self.scope)[0])]
        else:
            self._visit_words(value)
            values = [" ".join(w.text for w in way) for way in expand(value, self.scope)]
        if name in ("HISTFILE", "HISTSIZE", "HISTFILESIZE", "HISTCONTROL", "HISTIGNORE", "HISTCMD") and values[0] in ("", "0", "/dev/null", "*"):
            self.note(Level.DESTRUCTIVE, "turns off the record of past commands", source_of(node), "history-off")
        if name in ("LD_PRELOAD", "LD_LIBRARY_PATH", "PROMPT_COMMAND", "BASH_ENV", "ENV", "PATH") and values[0].startswith(
            ("/tmp", "/dev/shm", "/var/tmp", ".:", "./")
        ):
            self.note(
                Level.DESTRUCTIVE if name == "LD_PRELOAD" else Level.CHANGES, "lets programs from a temporary place be run", source_of(node), "assign-preload"
            )
        if re.fullmatch(r"PROMPT_COMMAND|PS[0-4]|\w*(?:PAGER|EDITOR|BROWSER|LESSOPEN)|GIT_SSH_COMMAND|RSYNC_RSH", name) and values[0]:
            self.only_destructive(f': "{values[0]}"' if name.startswith("PS") else values[0].removeprefix("|"))
        if source_of(node)[len(name) : len(name) + 2] == "+=":
            values = [
                (old if old != UNKNOWN else "") + (" " if value is not None and value.type == "array" else "") + new
                for old in self._variable(name)[:1]
                for new in values
            ]
        # Text that doubles itself must not take the guard's own memory.
        values = [value[:LONGEST_VALUE] for value in values[:16]]
        self.variables[name] = (self.variables.get(name, []) if self.branches else []) + values

    def _visit_declaration(self, node: Any, stdin: Stdin | None) -> None:
        for child in node.named_children:
            if child.type == "variable_assignment":
                self._visit_assignment(child, stdin)
            else:
                self._visit_words(child)
                self._evaluate_indexes([w for way in expand(child, self.scope) for w in way])

    def _evaluate_indexes(self, words: list[Word]) -> None:
        """Some builtins expand the index of an array that they are given, which may hold a command."""
        for word in words:
            if re.search(r"\[.*(?:\$\(|`)", word.text):
                self.text(f': "{word.text}"')

    def _visit_unset(self, node: Any, stdin: Stdin | None) -> None:
        words = [w for c in node.named_children for w in expand(c, self.scope)[0]]
        for child in node.named_children:
            self._visit_words(child)
        self.run([Word("unset", "unset"), *words], stdin)

    def _visit_for(self, node: Any, stdin: Stdin | None) -> None:
        variable = node.child_by_field_name("variable")
        many = re.search(r"\{1\.\.(\d{4,})\}|seq (?:1 )?\d{4,}", source_of(node).split("do", 1)[0])
        values = []
        for child in node.children:
            if node.field_name_for_child(node.children.index(child)) == "value":
                self._visit_words(child)
                values += [w.text for way in expand(child, self.scope) for w in way]
        if variable is not None:
            self.variables[source_of(variable)] = values[:16] or [UNKNOWN]
        body = node.child_by_field_name("body")
        if body is not None:
            self.visit(body, stdin)
            if many and _in_background(body):
                self.note(Level.DESTRUCTIVE, "starts thousands of processes at once", source_of(node), "endless-background")

    def _visit_loop(self, node: Any, stdin: Stdin | None) -> None:
        body = node.child_by_field_name("body")
        begin = len(self.trace)
        if stdin:
            # `find | while read f`: what is read is what the commands before found.
            self._bind_read(node, stdin)
        self._visit_branch(node, stdin)
        condition = node.named_children[0] if node.named_children else None
        endless = condition is not None and source_of(condition).strip() in ("true", ":", "[ 1 ]", "[[ 1 ]]", "((1))", "1")
        if node.type == "c_style_for_statement":
            endless = bool(re.match(r"for\s*\(\(\s*;\s*;\s*\)\)", source_of(node)))
        if node.children[0].type == "until":
            endless = condition is not None and source_of(condition).strip() in ("false", "[ 0 = 1 ]")
        if body is not None and endless and _in_background(body):
            self.note(Level.DESTRUCTIVE, "starts processes without end", source_of(node), "endless-background")
        elif endless and re.search(r"\b(\w+)=(?:\"?\$\{?\1\}?\"?){2}", source_of(node)):
            self.note(Level.DESTRUCTIVE, "takes memory without end", source_of(node), "endless-memory")
        elif (
            endless
            and any(c.name in ("mkdir", "touch", "fallocate") for c in self.trace[begin:])
            and not any(c.name in ("sleep", "read") for c in self.trace[begin:])
        ):
            self.note(Level.DESTRUCTIVE, "fills the disk without end", source_of(node), "endless-fill")

    def _bind_read(self, node: Any, stdin: Stdin) -> None:
        condition = node.named_children[0]
        match = re.search(r"\bread\s+(?:-\S+\s+(?:''\s+|\"\"\s+|\$'\\0'\s+)?)*([A-Za-z_]\w*)", source_of(condition))
        if match:
            self.variables[match[1]] = [w.text for w in stdin.operands()] or [UNKNOWN]

    def _visit_function(self, node: Any, stdin: Stdin | None) -> None:
        name_node, body = node.child_by_field_name("name"), node.child_by_field_name("body")
        if name_node is None or body is None:
            return
        name = source_of(name_node)
        if _is_fork_bomb(name, body):
            self.note(Level.DESTRUCTIVE, "calls itself twice and never ends (a fork bomb)", source_of(node), "fork-bomb")
        self.functions[name] = body

    def _visit_test(self, node: Any, stdin: Stdin | None) -> None:
        self._visit_words(node)
        self._evaluate_indexes([Word(source_of(c).strip("'")) for c in _descendants(node, "raw_string")])

    def _visit_command(self, node: Any, stdin: Stdin | None) -> None:
        """One simple command with all values that its name and words can have."""
        ways: list[list[Word]] = [[]]
        inputs = [c for c in node.named_children if c.type.endswith("_redirect")]
        stdin, _ = self._inputs(inputs, stdin)
        files = [c for c in inputs if c.type == "file_redirect"]
        begin = len(self.trace)
        prefixes = []
        for child in node.named_children:
            if child.type.endswith("_redirect"):
                continue
            if child.type == "variable_assignment":
                prefixes.append(child)
                continue
            if child.type != "string" or child.named_child_count:
                self._visit_words(child, None)
            if len(ways[0]) > 200:
                ways = [way + expand(child, self.scope)[0] for way in ways]
                continue
            target = child.named_children[0] if child.type == "command_name" and child.named_children else child
            options = expand(target, self.scope)
            ways = [way + more for way in ways for more in options][:16]
        for child in prefixes:
            self._visit_assignment(child, stdin)
        for way in ways:
            if way:
                self.run(way, stdin, computed=_is_computed(node))
        if len(self.trace) > begin + 1:
            self._check_leak(self.trace[begin:])
        self._file_redirects(files, begin, node, node)

    # Commands

    def run(self, argv: list[Word], stdin: Stdin | None, computed: bool = False) -> None:
        """Assess one command whose words are known."""
        self.calls += 1
        if self.calls > MOST_CALLS or len(self.running) > DEEPEST:
            raise _Abandoned
        if not argv:
            return
        name = self.copies.get(argv[0].text) or _program(argv[0].text)
        if name == "env" and any(w.text.startswith(("-S", "--split-string", "-vS", "-iS")) for w in argv[1:]):
            self.text(
                " ".join(w.text.removeprefix("--split-string=").removeprefix("-S") for w in argv[1:] if not re.fullmatch(r"-[a-zA-Z]*|--split-string", w.text))
            )
            return
        if any(c in name for c in "*?["):
            name = next((w for w in sorted(_WATCHED) if fnmatchcase(w, name)), name)
        if name in self.aliases and not argv[0].source.startswith(("\\", "'", '"')) and name not in self.running:
            self.running.append(name)
            self.text(self.aliases[name] + " " + " ".join(_quoted(w.text) for w in argv[1:]), stdin)
            self.running.pop()
            return
        if name in self.functions:
            if name not in self.running:
                self.called.add(name)
                self._call_function(name, self.functions[name], argv[1:], stdin)
            return
        call = Call(name, argv, stdin)
        self.trace.append(call)
        self._remember(call)
        if argv[0].text in self.written:
            self._run_written(argv[0].text, argv[1:])
        if argv[0].text.removeprefix("./") == "$0":
            self.note(Level.DESTRUCTIVE, "starts itself again and again (a fork bomb)", call.words, "fork-bomb")
            return
        if UNKNOWN in name or name == "":
            self._unknown_program(call, computed)
            return
        if name in _SENDERS and call.stdin and (is_secret(call.stdin.file) or is_history(call.stdin.file) or call.stdin.file == "/etc/passwd"):
            self.note(Level.DESTRUCTIVE, "sends keys, credentials or history to another machine", f"{call.words} < {call.stdin.file}", "leak")
        if call.only_asks_for_help():
            return
        handler = self._handler(call)
        if handler:
            handler(self, call)
        elif (inner := unwrap(name, argv)) is not None:
            self._wrapped(call, inner)
        else:
            self.judge(call)

    def _remember(self, call: Call) -> None:
        """Keep what later commands of the same text may run: copies of programs, scripts made by ``tee``."""
        operands = [o.text for o in call.operands]
        if call.name in ("cp", "ln", "mv", "install") and len(operands) == 2 and "bin/" in operands[0]:
            self.copies[operands[1]] = _program(operands[0])
        if (
            call.name == "tee"
            and operands
            and call.stdin
            and (text := call.stdin.text or (_output(call.stdin.calls[0]) if len(call.stdin.calls) == 1 else None))
        ):
            self._write(operands[0], text, call.words)
        if call.name == "chmod" and any(re.search(r"x|[1357]", o) for o in operands[:1] + sorted(call.options)):
            for path in operands[1:] or operands:
                if path in self.written and not path.startswith("./"):
                    self._run_written(path, [])

    def _write(self, path: str, text: str, words: str) -> None:
        self.written[path] = text
        if "/" not in path:
            self.written["./" + path] = text
        if re.search(r"/hooks/|/cron|/autostart/|/systemd/|/profile\.d/|/init\.d/|rc\.local", path):
            self.only_destructive(text)

    def _run_written(self, path: str, arguments: list[Word]) -> None:
        text = self.written.pop(path)
        before, self.arguments = self.arguments, arguments
        first = text.split("\n", 1)[0]
        if "python" in first or "perl" in first or "node" in first:
            self._code(Call(path, [Word(path, path)], None), text)
        else:
            self.text(text)
        self.arguments = before

    def _handler(self, call: Call) -> Callable[[_Walker, Call], None] | None:
        name = call.name
        if name in SHELLS:
            return _Walker._run_shell
        if re.sub(r"[\d.]+$", "", name) in _INTERPRETERS:
            return _Walker._run_interpreter
        if name in _SQL:
            return _Walker._run_sql
        return self.handlers.get(name)

    def judge(self, call: Call) -> None:
        """Note what the rules say about a program with its options and operands."""
        rule = matching_rule(call)
        if rule is not None:
            if rule.level > Level.SAFE:
                self.note(rule.level, rule.reason, call.words, rule.id)
        elif not reads_only(call):
            self._by_default(call)
        self._check_operands(call)
        if call.name in _RUNS_TEXT:
            self._embedded(call)

    def _embedded(self, call: Call) -> None:
        """Texts among the arguments of programs that run them."""
        for word in call.argv[1:]:
            text = re.sub(r"^(?:--?[\w-]+=|\w+=|\+?!|spawn |\+?shell )+", "", word.text)
            if " " in text and re.match(r"(?:sudo )?([\w./-]+)", text) and (_program(text.split()[0]) in _WATCHED or text.startswith("sh ")):
                self.only_destructive(text)

    def _by_default(self, call: Call) -> None:
        temporary = call.argv[0].text.startswith(("/tmp/", "/var/tmp/", "/dev/shm/"))
        if (temporary or self._downloaded(call.argv[0].text)) and any(c.name in _DOWNLOADERS for c in self.trace):
            self.note(Level.DESTRUCTIVE, "runs what was just downloaded", call.words, "downloaded-program")
            return
        if call.name.startswith(("./", "../", "/", "~")) or "/" in call.argv[0].text:
            self.note(Level.CHANGES, "runs a program that the guard does not know", call.words, "own-program")
        else:
            self.note(Level.CHANGES, f"{call.name} can change things", call.words, "not-read-only")

    def _check_operands(self, call: Call) -> None:
        """A secret that is shown is told; a program that writes on a device is caught whatever it is."""
        for operand in call.operands[1:] if call.name in ("grep", "egrep", "zgrep", "awk", "sed") and not call.has("-e", "-f") else call.operands:
            if call.name in _READERS and is_secret(operand.text):
                plain = (
                    operand.text in (".env", ".npmrc") or operand.text.startswith((".env", "./")) or call.name in ("cp", "tar", "zip", "gzip", "nano", "vim")
                )
                bad = not plain and re.search(
                    r"shadow|id_[a-z0-9]+$|private|gnupg|kube|sudoers|\.aws|environ$|keytab|keychain|netrc|credentials|pgpass", operand.text
                )
                self.note(Level.DESTRUCTIVE if bad else Level.CHANGES, "shows keys or credentials", call.words, "shows-secret")
                return
        if call.name in ("echo", "printf", "printenv") and any(
            re.search(r"(?:^|\$\{?)\w*(?:SECRET|TOKEN|PASSWORD|PASSWD|API_KEY|PRIVATE_KEY|ACCESS_KEY)\w*\}?", w.source) and UNKNOWN in w.text
            for w in call.argv[1:]
        ):
            self.note(Level.CHANGES, "shows a secret", call.words, "shows-variable")
        if call.name == "tee":
            for operand in call.operands:
                self._check_redirect(
                    ">>" if call.has("-a", "--append") else ">",
                    operand,
                    call.words,
                    list(call.stdin.calls) if call.stdin and call.stdin.calls else [call],
                    None,
                )

    def _wrapped(self, call: Call, inner: list[Word]) -> None:
        if not inner:
            self._bare_wrapper(call)
            return
        if call.name == "parallel" and call.has("--dry-run", "--dryrun"):
            return
        if call.name in ("kubectl", "oc", "lxc", "incus", "aws-vault", "op", "chamber", "k3s") and "--" in (texts := [w.text for w in call.argv]):
            inner = call.argv[texts.index("--") + 1 :] or inner
        if call.name in _CONTAINED:
            rule = matching_rule(call)
            level = rule.level if rule else Level.CHANGES
            if level == Level.DESTRUCTIVE and rule:
                self.note(level, rule.reason, call.words, rule.id)
            elif call.name not in ("kubectl", "oc") and "exec" not in [w.text for w in call.argv[1:4]]:
                self.note(Level.CHANGES, "runs a program in a place of its own", call.words, "contained")
        if (
            call.name in ("watch", "hyperfine", "flock", "parallel", "entr", "nsenter", "unshare", "chroot", "script")
            and len(inner) == 1
            and " " in inner[0].text
        ):
            self.text(inner[0].text)
            return
        if call.name == "parallel":
            inner = [w for w in inner if w.text not in (":::", "::::", "{}")]
            if inner and " " in inner[0].text:
                found = (inner[1:] or (call.stdin.operands() if call.stdin else []) or [Word(UNKNOWN)])[0].text
                self.text(inner[0].text.replace("{}", found) + ("" if "{}" in inner[0].text else " " + found))
                return
            inner += call.stdin.operands() if call.stdin and not any(w.text.startswith("::") for w in call.argv) else []
        if call.name == "coproc" and len(inner) > 1 and inner[1].text == "{":
            inner = inner[2:]
        self.run(inner, call.stdin)

    def _bare_wrapper(self, call: Call) -> None:
        if call.name == "env":
            split = [w.text for a, w in pairwise(call.argv) if a.text in ("-S", "--split-string")] + [
                w.text.partition("=")[2] for w in call.argv if w.text.startswith("--split-string=")
            ]
            if split:
                self.text(" ".join(split))
            return
        if (
            call.name == "command"
            or (call.name == "sudo" and call.has("-l", "-v", "-V", "--list", "--validate", "-k", "-K"))
            or call.name in ("exec", "builtin", "time")
        ):
            return
        if call.name in ("docker", "podman", "kubectl", "oc", "nerdctl", "taskset", "chrt", "ionice", "nice", "busybox"):
            self.judge(call) if call.name not in ("nice", "busybox", "ionice", "taskset", "chrt") else None
            return
        self._stdin_script(call, "opens a shell or runs what it is given")

    def _unknown_program(self, call: Call, computed: bool) -> None:
        source = call.argv[0].source
        arguments = [w.text for w in call.argv[1:]]
        names = [c.name for c in self.trace[-6:-1]]
        if any(a in ("-rf", "-fr", "-Rf", "-r") for a in arguments) and arguments[1:]:
            self.note(Level.DESTRUCTIVE, "runs an unknown program with the options of a deletion", call.words, "unknown-deletes")
        elif computed and ("$(" in source or "`" in source) and any(n in _DOWNLOADERS | _DECODERS for n in names):
            self.note(Level.DESTRUCTIVE, "runs a command that was downloaded or decoded", call.words, "computed-program")
        elif computed and re.search(r"\$\{[^}]*[:/#%!]|\$\w+\$|\}\$|\$\(.*\).|.\$\(", source):
            self.note(Level.DESTRUCTIVE, "puts the name of the program together when it runs", call.words, "computed-program")
        else:
            self.note(Level.CHANGES, "runs a program that is only known when it runs", call.words, "unknown-program")

    def _call_function(self, name: str, body: Any, arguments: list[Word] | None, stdin: Stdin | None = None) -> None:
        before, self.arguments = self.arguments, arguments
        self.running.append(name)
        self.visit(body, stdin)
        self.running.pop()
        self.arguments = before

    # Programs that run text or other programs

    def _run_shell(self, call: Call) -> None:
        if code := _shell_code(call):
            before, self.arguments = self.arguments, call.argv[call.argv.index(code) + 2 :]
            self.text(code.text, call.stdin)
            self.arguments = before
            if UNKNOWN in code.text:
                self._unknown_text(call, code)
            return
        script = next((w for w in call.argv[1:] if w.text[:1] not in ("-", "+") or w.inner is not None), None)
        if script is None or script.text in ("-", "/dev/stdin"):
            if call.has("-n") and not call.has("-c"):
                return
            if call.argv[1:] and call.argv[1].text in ("--version", "--help"):
                return
            self._stdin_script(call, "opens a shell")
        elif script.inner is not None:
            self._sourced(call, script)
        elif call.has("-n"):
            return
        elif script.text in self.written:
            self._run_written(script.text, call.argv[call.argv.index(script) + 1 :])
        elif is_url(script.text):
            self.note(Level.DESTRUCTIVE, "runs a program of another machine", call.words, "remote-script")
        else:
            level = (
                Level.DESTRUCTIVE
                if script.text in [o.text for c in self.trace if c.name in _DOWNLOADERS for o in c.argv] or self._downloaded(script.text)
                else Level.CHANGES
            )
            self.note(level, "runs a script that was just downloaded" if level > 1 else "runs a script that was not read", call.words, "script")

    def _downloaded(self, path: str) -> bool:
        name = path.rsplit("/", 1)[-1]
        return path in self.downloads or any(c.name in ("curl", "wget") and any(o.text.rsplit("/", 1)[-1] == name for o in c.operands) for c in self.trace)

    def _stdin_script(self, call: Call, otherwise: str) -> None:
        """A program that runs what it reads."""
        stdin = call.stdin
        if stdin is None:
            self.note(Level.CHANGES, otherwise, call.words, "shell")
            return
        if stdin.text is not None:
            self.text(stdin.text)
            if UNKNOWN not in stdin.text:
                return
        if stdin.file:
            level = Level.DESTRUCTIVE if stdin.file.startswith("/dev/tcp") or self._downloaded(stdin.file) else Level.CHANGES
            self.note(level, "runs a file that was not read", f"{call.words} < {stdin.file}", "stdin-file")
            return
        names = {c.name for c in stdin.calls}
        words = " | ".join([c.words for c in stdin.calls if c.name not in SHELLS and c.name != "sudo"][-3:] + [call.words])
        if names & _DOWNLOADERS:
            self.note(Level.DESTRUCTIVE, "runs whatever another machine sends", words, "download-to-shell")
        elif names & _DECODERS:
            hidden = names & {
                "base64",
                "base32",
                "basenc",
                "xxd",
                "openssl",
                "gpg",
                "uudecode",
                "rev",
                "tr",
                "zcat",
                "gunzip",
                "gzip",
                "bzcat",
                "xzcat",
                "od",
                "perl",
                "python3",
                "python",
                "php",
                "ruby",
                "unxz",
                "bzip2",
                "xz",
            }
            risky = any(re.search(r"\b(?:rm|dd|mkfs|shred)\b", w.text) for c in stdin.calls for w in c.argv[1:])
            self.note(Level.DESTRUCTIVE if hidden or risky else Level.CHANGES, "runs text that was decoded or made when it runs", words, "decoded-to-shell")
        elif names & {"cat", "echo", "printf", "ls", "find"}:
            risky = any(re.search(r"\b(?:rm|dd|mkfs|shred)\b", w.text) for c in stdin.calls for w in c.argv[1:])
            self.note(Level.DESTRUCTIVE if risky else Level.CHANGES, "runs text that is only known when it runs", words, "text-to-shell")
        else:
            self.note(Level.CHANGES, "runs what another program prints", words, "output-to-shell")

    def _unknown_text(self, call: Call, word: Word) -> None:
        recent = [c for c in self.trace if c is not call][-5:]
        names = {c.name for c in recent}
        if "$(" not in word.source and "`" not in word.source and word.inner is None:
            self.note(Level.CHANGES, "runs text that is only known when it runs", call.words, "unknown-text")
        elif names & _DOWNLOADERS:
            self.note(Level.DESTRUCTIVE, "runs whatever another machine sends", call.words, "download-to-shell")
        elif (
            names & {"base64", "base32", "xxd", "openssl", "gpg", "rev", "tr", "zcat", "gunzip", "perl", "python", "python3", "gzip"} and not names & _PRODUCERS
        ):
            self.note(Level.DESTRUCTIVE, "runs text that was decoded", call.words, "decoded-to-shell")
        else:
            self.note(Level.CHANGES, "runs what another program prints", call.words, "output-to-shell")

    def _run_eval(self, call: Call) -> None:
        text = " ".join(w.text for w in call.argv[1:])
        if not text.strip():
            return
        if UNKNOWN in text:
            self._unknown_text(call, Word(text, call.words))
        if text.replace(UNKNOWN, "").strip():
            self.text(text, call.stdin)

    def _run_source(self, call: Call) -> None:
        if len(call.argv) < 2:
            return
        script = call.argv[1]
        if script.inner is not None:
            self._sourced(call, script)
        elif script.text == "/dev/stdin":
            self._stdin_script(call, "runs what it reads")
        elif script.text in self.written:
            self._run_written(script.text, call.argv[2:])
        else:
            self.note(Level.DESTRUCTIVE if self._downloaded(script.text) else Level.CHANGES, "runs a file in this shell", call.words, "source")

    def _sourced(self, call: Call, script: Word) -> None:
        begin = len(self.trace)
        self._visit_list(script.inner, None)
        self._stdin_script(Call(call.name, call.argv, self._output_since(begin, None)), "runs what another program prints")

    def _run_ssh(self, call: Call) -> None:
        for option, value in pairwise(call.argv):
            if option.text == "-o" or option.text.startswith("-o"):
                command = re.search(r"(?i)(?:ProxyCommand|LocalCommand)[= ](.*)", value.text if option.text == "-o" else option.text)
                if command:
                    self.text(command[1])
        rest = skip_options(call.argv[1:], SSH_VALUES)[1:]
        rest = skip_options(rest, SSH_VALUES)
        if rest:
            self.text(" ".join(w.text for w in rest), call.stdin)
        elif call.stdin:
            self._stdin_script(call, "opens a shell on another machine")
        else:
            self.note(Level.CHANGES, "opens a connection to another machine", call.words, "ssh")

    def _run_su(self, call: Call) -> None:
        for option, value in pairwise(call.argv):
            if option.text in ("-c", "--command", "--session-command"):
                self.text(value.text, call.stdin)
                return
        if glued := next((w.text.partition("=")[2] for w in call.argv if w.text.startswith("--command=")), ""):
            self.text(glued)
        elif call.name == "runuser" and "--" in [w.text for w in call.argv]:
            self.run(call.argv[[w.text for w in call.argv].index("--") + 1 :], call.stdin)
        elif call.name == "runuser" and call.has("-u"):
            self.run(skip_options(call.argv[1:], frozenset({"-u", "-g", "-G"})), call.stdin)
        else:
            self._stdin_script(call, "opens a shell of another account")

    def _run_sudo(self, call: Call) -> None:
        inner = unwrap("sudo", call.argv) or []
        if call.has_before(inner, "-e", "--edit") or call.name == "sudoedit":
            self.note(Level.CHANGES, "edits a file as root", call.words, "sudoedit")
        elif (not inner and call.argv[1:2] and call.argv[1].text in ("-s", "-i", "su", "--login", "--shell")) or (not inner and call.stdin):
            self._stdin_script(call, "opens a shell of root")
        elif not inner:
            self._bare_wrapper(call) if call.argv[1:] else None
        elif call.has_before(inner, "-s", "-i", "--shell", "--login") and len(inner) == 1:
            self.text(inner[0].text, call.stdin)
        else:
            self.run(inner, call.stdin)

    def _run_command_builtin(self, call: Call) -> None:
        if call.argv[1:] and call.argv[1].text in ("-v", "-V"):
            return
        hidden, self.functions = self.functions, {}
        self.run(skip_options(call.argv[1:], frozenset()), call.stdin)
        self.functions = hidden

    def _run_xargs(self, call: Call) -> None:
        inner = skip_options(call.argv[1:], XARGS_VALUES)
        if not inner:
            return
        found = call.stdin.operands() if call.stdin else [Word(UNKNOWN)]
        marker = _xargs_marker(call)
        if marker:
            line = call.stdin.text.strip() if call.stdin and call.stdin.text else found[0].text
            inner = [Word(w.text.replace(marker, line), w.source) for w in inner]
        else:
            inner = inner + found
        self.run(inner, None)

    def _run_find(self, call: Call) -> None:
        """``find`` and ``fd``: what they look for decides what a deletion would hit."""
        roots, targets = call.found()
        texts = [w.text for w in call.argv]
        if "-delete" in texts:
            self._found_deletion(call, roots, targets)
        for option in ("-fprint", "-fprintf", "-fls", "-fprint0"):
            if option in texts[:-1]:
                self._check_redirect(">", call.argv[texts.index(option) + 1], call.words, [call], None)
        for position, text in enumerate(texts):
            if text in ("-exec", "-execdir", "-ok", "-okdir", "-x", "-X", "--exec", "--exec-batch") and (
                text.startswith(("-exec", "-ok")) or call.name in ("fd", "fdfind")
            ):
                rest = call.argv[position + 1 :]
                end = next((i for i, w in enumerate(rest) if w.text in (";", "+", "\\;")), len(rest))
                words = [
                    Word(w.text.replace("{}", t.text), w.source) if "{}" in w.text else w
                    for w in rest[:end]
                    for t in (targets if w.text == "{}" else targets[:1])
                ]
                name = _program(words[0].text) if words else ""
                if name in ("rm", "shred", "unlink", "rmdir", "trash"):
                    self._found_deletion(call, roots, targets, name)
                elif words:
                    # What is found is a tree: changing the owner of each part is changing it of all.
                    recursive = [Word("-R")] if name in ("chmod", "chown", "chgrp") else []
                    self.run(words[:1] + recursive + words[1:], None)

    def _found_deletion(self, call: Call, roots: list[Word], targets: list[Word], name: str = "rm") -> None:
        empty = "-empty" in [w.text for w in call.argv]
        system = [r for r in roots if is_system(r.text) and not is_scratch(r.text)]
        if name == "rmdir" or (empty and not system):
            self.note(Level.CHANGES, "deletes empty files or folders", call.words, "find-empty")
        elif targets and all(is_scratch(t.text) for t in targets) and not system:
            self.note(Level.CHANGES, "deletes temporary or rebuildable files", call.words, "find-scratch")
        else:
            self.note(Level.DESTRUCTIVE, "deletes every file it finds", call.words, "find-delete")

    def _run_trap(self, call: Call) -> None:
        if len(call.argv) > 2 and call.argv[1].text not in ("-", "", "-l", "-p"):
            self.text(call.argv[2].text if call.argv[1].text == "--" else call.argv[1].text)

    def _run_alias(self, call: Call) -> None:
        for word in call.argv[1:]:
            name, equals, value = word.text.partition("=")
            if equals:
                self.aliases[name] = value
                self.running.append(name)
                self.only_destructive(value)
                program = _program(value.split(" ", 1)[0]) if value else ""
                if program in ("rm", "shred", "dd", "shutdown", "reboot", "poweroff", "mkfs") and program != name:
                    self.note(Level.DESTRUCTIVE, f"makes {name} mean {program}", call.words, "alias-deletes")
                self.running.pop()

    def _run_at(self, call: Call) -> None:
        if call.has("-l", "-c", "-q") and not call.stdin:
            return
        self.note(Level.CHANGES, "runs commands later", call.words, "at")
        if call.stdin:
            self._stdin_script(call, "runs commands later")

    def _run_crontab(self, call: Call) -> None:
        if call.stdin and call.stdin.calls and any(c.name == "crontab" and c.has("-l") for c in call.stdin.calls):
            self.note(Level.CHANGES, "adds to the scheduled commands", call.words, "crontab-add")
            if any(c.name == "grep" and c.has("-v") for c in call.stdin.calls):
                return
            texts = [w.text for c in call.stdin.calls if c.name in ("echo", "printf") for w in c.argv[1:]]
            for text in texts:
                self.text(re.sub(r"^\s*(?:@\w+|(?:\S+\s+){5})", "", text))
            return
        self.judge(call)

    def _run_interpreter(self, call: Call) -> None:
        base = re.sub(r"[\d.]+$", "", call.name)
        code = _interpreter_code(base, call)
        if base == "ruby" and call.argv[1:] and call.argv[1].text.startswith("-run"):
            self.run([Word(w.text, w.source) for w in call.argv if not w.text.startswith(("-run", "-e", "--", "ruby"))], None)
            return
        if code is not None:
            self._code(call, code)
            if (base == "perl" and any(re.match(r"-\w*i", w.text) for w in call.argv[1:3])) or (
                base == "ruby" and any(re.match(r"-\w*i", w.text) for w in call.argv[1:3])
            ):
                self.note(
                    Level.DESTRUCTIVE if any(is_critical(o.text) for o in call.operands) else Level.CHANGES,
                    "changes files in place",
                    call.words,
                    "perl-in-place",
                )
            return
        words = [w.text for w in call.argv[1:]]
        if base in ("python", "pypy") and "-m" in words[:4]:
            self._python_module(call, words[words.index("-m") + 1 :])
        elif not [w for w in words if not w.startswith("-")] or words[:1] == ["-"]:
            if call.argv[1:] and call.argv[1].text in ("-V", "-v", "-version", "-i") and not call.stdin:
                return
            if call.stdin and call.stdin.text is not None:
                self._code(call, call.stdin.text)
            else:
                self._stdin_script(call, "opens an interpreter")
        else:
            self._interpreted_file(call)

    def _interpreted_file(self, call: Call) -> None:
        script = next((w for w in call.argv[1:] if not w.text.startswith("-") and w.text not in ("run", "test", "x")), call.argv[-1])
        if script.inner is not None:
            self._sourced(call, script)
        elif is_url(script.text):
            self.note(Level.DESTRUCTIVE, "runs a program of another machine", call.words, "remote-script")
        elif script.text in self.written:
            self._code(call, self.written[script.text])
        elif matching_rule(inner := Call(_program(script.text).removeprefix("./"), call.argv[call.argv.index(script) :], call.stdin)):
            self.judge(inner)
        else:
            self.judge(call)

    def _python_module(self, call: Call, rest: list[str]) -> None:
        module = rest[0] if rest else ""
        if module in ("json.tool", "timeit", "calendar", "this", "platform", "site", "tokenize", "ast", "dis", "pydoc", "sysconfig", "py_compile-"):
            if module == "json.tool" and len([r for r in rest[1:] if not r.startswith("-")]) > 1:
                self.note(Level.CHANGES, "writes a file", call.words, "python-module")
        elif module in ("pip", "black", "ruff", "mypy", "isort", "flake8", "pylint"):
            self.run([Word(module, module), *[w for w in call.argv if w.text in rest[1:]]], call.stdin)
        else:
            self.note(Level.CHANGES, "runs a module of Python", call.words, "python-module")

    def _code(self, call: Call, code: str) -> None:
        self._findings(call, code_findings(code))
        for text in shell_texts(code):
            self.text(text)
        if UNKNOWN in code and not code.replace(UNKNOWN, "").strip():
            self._unknown_text(call, call.argv[-1])

    def _findings(self, call: Call, findings: list[Finding]) -> None:
        for finding in findings:
            self.note(finding.level, finding.reason, call.words, finding.rule)

    def _run_sql(self, call: Call) -> None:
        if call.name == "bq" and "query" not in [o.text for o in call.operands[:2]]:
            self.judge(call)
            return
        options = _SQL[call.name].split()
        texts = [value.text for option, value in pairwise(call.argv) if option.text in options]
        texts += [w.text.partition("=")[2] for w in call.argv if w.text.partition("=")[0] in options and "=" in w.text]
        texts += [w.text[2:] for w in call.argv if w.text[:2] in options and len(w.text) > 2 and not w.text.startswith("--")]
        if call.name in ("sqlite3", "bq", "duckdb"):
            texts += [o.text for o in call.operands[1:]]
        if call.stdin and call.stdin.text is not None:
            texts.append(call.stdin.text)
        elif call.stdin:
            self.note(Level.CHANGES, "runs SQL that was not read", call.words, "sql-file")
        if not texts:
            if not call.has("-l", "--list", "-V", "--version"):
                self.note(Level.CHANGES, "opens a data base", call.words, "sql-shell")
            return
        for text in texts:
            self._findings(call, sql_findings(text))
            if escape := re.search(r"(?:^|\n)\s*\\!\s*(.*)|\.(?:shell|system)\s+(.*)", text):
                self.text(escape[1] or escape[2] or "")

    def _run_awk(self, call: Call) -> None:
        code = " ".join(w.text for w in call.argv[1:] if not w.text.startswith("-"))
        findings, texts = awk_findings(code)
        self._findings(call, findings)
        for text in texts:
            self.text(text)
        if call.has("-i") and "inplace" in code:
            self.note(Level.CHANGES, "changes files in place", call.words, "awk-in-place")
        self._check_operands(call)

    def _run_sed(self, call: Call) -> None:
        script = "\n".join(_scripts(call))
        self._findings(call, sed_findings(script))
        if any(re.match(r"-[a-zA-Z]*i|--in-place", w.text) for w in call.argv[1:]):
            everything = re.fullmatch(r"\s*(?:1,\$|0,/\S+/|/\.?\*?/|/\^/)?\s*d\s*", script) is not None
            vital = any(
                (is_critical(o.text) and not re.search(r"sshd_config|/grub$|fstab|modules|login\.defs", o.text)) or is_history(o.text) for o in call.operands
            )
            level = Level.DESTRUCTIVE if everything or vital else Level.CHANGES
            self.note(
                level, "changes files in place" if level == Level.CHANGES else "changes or empties a file the system depends on", call.words, "sed-in-place"
            )
        self._check_operands(call)

    def _run_tmux(self, call: Call) -> None:
        for word in call.argv[2:]:
            if " " in word.text:
                self.text(word.text)
        if "send-keys" in [w.text for w in call.argv] or call.name == "screen":
            keys = [w.text for w in call.argv if w.text not in ("Enter", "C-m") and not w.text.startswith("-")]
            self.text(" ".join(keys[2:])) if " ".join(keys[2:]).strip() else None
        self.judge(call)

    def _run_editor(self, call: Call) -> None:
        for option, value in pairwise(call.argv):
            text = value.text if option.text in ("-c", "--cmd", "-ex", "--eval", "-x") else ""
            text = text or (value.text[1:] if value.text.startswith("+") else "")
            if match := re.search(r"!\s*(.+)|shell\s+(.+)|system\([\"'](.+?)[\"']", text):
                self.text(next(g for g in match.groups() if g))
            elif text:
                self._findings(call, code_findings(text))
            if call.name in ("gdb", "lldb") and re.search(r"\b(?:call|set var|kill|print)\b.*\(", text):
                self.note(Level.DESTRUCTIVE, "interferes with a running program", call.words, "debugger")
        self.note(Level.CHANGES, "opens a program that can change files", call.words, "editor")

    def _run_git(self, call: Call) -> None:
        for option, value in pairwise(call.argv):
            if option.text == "-c" and (match := re.match(r"(?:alias\.\w+|core\.(?:pager|editor|sshCommand|fsmonitor))=!?(.*)", value.text, re.S)):
                self.text(match[1])
            if (
                option.text in ("--exec", "-x", "run", "--tree-filter", "--index-filter", "--msg-filter", "foreach")
                and call.operands
                and call.operands[0].text in ("rebase", "bisect", "filter-branch", "submodule")
            ):
                rest = skip_options(call.argv[call.argv.index(value) :], frozenset())
                self.text(" ".join(w.text for w in rest) if len(rest) > 1 else value.text)
        self.judge(call)

    def _run_cd(self, call: Call) -> None:
        if call.operands and call.name == "cd":
            self.variables["PWD"] = [call.operands[0].text]

    def _run_assigning(self, call: Call) -> None:
        for word in call.argv[1:]:
            name, equals, value = word.text.partition("=")
            if equals:
                self.variables[name] = [value]
        self.judge(call)

    def _run_script_tool(self, call: Call) -> None:
        for option, value in pairwise(call.argv):
            if option.text in ("-c", "-qc", "-qec", "--command", "-ec"):
                self.text(value.text)
        self.note(Level.CHANGES, "writes what happens into a file", call.words, "script-tool")

    def _run_flock(self, call: Call) -> None:
        for option, value in pairwise(call.argv):
            if option.text == "-c":
                self.text(value.text)
                return
        self.run((unwrap("flock", call.argv) or [])[:], call.stdin)

    def _run_evaluating(self, call: Call) -> None:
        self._evaluate_indexes(call.argv[1:])
        self.judge(call)

    def _run_printf(self, call: Call) -> None:
        if call.argv[1:] and call.argv[1].text == "-v" and len(call.argv) > 3:
            self.variables[call.argv[2].text] = [_printf([w.text for w in call.argv[3:]])]
        elif call.name == "read" and call.operands and call.stdin and call.stdin.text is not None:
            self.variables[call.operands[-1].text] = [call.stdin.text.strip()]
        elif call.name == "hash" and call.argv[1:] and call.argv[1].text == "-p" and len(call.argv) > 3:
            self.copies[call.argv[3].text] = _program(call.argv[2].text)

    def _run_set(self, call: Call) -> None:
        words = [w.text for w in call.argv]
        if "--" in words:
            self.arguments = call.argv[words.index("--") + 1 :]
        self.judge(call)

    def _run_callback(self, call: Call) -> None:
        """``mapfile -C``, ``complete -C``, ``bind -x``: text that bash runs at some event."""
        for option, value in pairwise(call.argv):
            if option.text in ("-C", "-x"):
                self.text(value.text.partition(":")[2] if call.name == "bind" else value.text)

    def _run_adb(self, call: Call) -> None:
        words = [w.text for w in call.argv]
        if "shell" in words or "exec-out" in words:
            self.text(" ".join(words[(words.index("shell") if "shell" in words else words.index("exec-out")) + 1 :]), call.stdin)
        elif call.operands and call.operands[0].text in ("devices", "logcat", "version", "get-state"):
            return
        else:
            self.note(Level.CHANGES, "changes a device", call.words, "adb")

    def _run_npx(self, call: Call) -> None:
        inner = skip_options(call.argv[1:], frozenset({"-p", "--package", "--from", "--with", "--python", "-c", "--spec"}))
        if inner and inner[0].text in ("run", "dlx", "x") and call.name in ("pipx", "uvx"):
            inner = skip_options(inner[1:], frozenset())
        if inner:
            self.run([Word(re.sub(r"(?<=.)@[\w.^~-]+$", "", inner[0].text), inner[0].source), *inner[1:]], call.stdin)

    def _run_docker(self, call: Call) -> None:
        inner = unwrap(call.name, call.argv)
        if inner:
            self._wrapped(call, inner)
        else:
            self.judge(call)

    # What words become

    def _variable(self, name: str) -> list[str]:
        if name in ("@", "*") or (name.isdigit() and name != "0"):
            if self.arguments is None:
                return [UNKNOWN]
            if name.isdigit():
                return [self.arguments[int(name) - 1].text] if int(name) <= len(self.arguments) else [""]
            return [" ".join(w.text for w in self.arguments)]
        return self.variables.get(name, [UNKNOWN])

    def _substitution(self, node: Any) -> str:
        """The output of a substitution where the commands in it make it plain."""
        inner = [c for c in node.named_children if c.type != "comment"]
        if len(inner) != 1 or inner[0].type != "command":
            return UNKNOWN
        words = [w for child in inner[0].named_children if child.type != "variable_assignment" and not child.type.endswith("_redirect")
                 for w in expand(child.named_children[0] if child.type == "command_name" and child.named_children else child, self.scope)[0]]  # fmt: skip
        if not words:
            return UNKNOWN
        return _known_output(Call(_program(words[0].text), words, None))

    # Flows between commands

    def _check_leak(self, calls: list[Call]) -> None:
        sends = next((c for c in calls if c.name in _SENDERS), None)
        if sends is None:
            return
        for call in calls[: calls.index(sends)]:
            if call.name in ("pg_dump", "pg_dumpall", "mysqldump", "mongodump", "mariadb-dump") and sends.name in (
                "curl",
                "wget",
                "nc",
                "ncat",
                "netcat",
                "mail",
                "telnet",
            ):
                self.note(Level.DESTRUCTIVE, "sends a whole data base to another machine", f"{call.words} | {sends.words}", "leak-dump")
            if call.name in ("env", "printenv", "history", "set", "export") or any(
                is_secret(o.text)
                or is_history(o.text)
                or is_device(o.text)
                or o.text in ("/etc/passwd",)
                or (is_everything(o.text) and call.name in ("tar", "zip"))
                for o in call.operands
            ):
                self.note(Level.DESTRUCTIVE, "sends keys, credentials or history to another machine", f"{call.words} | {sends.words}", "leak")
                return


def _errors(node: Any) -> Iterator[Any]:
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if current.type == "ERROR" or current.is_missing:
            yield current
        elif current.has_error:
            waiting.extend(current.children)


def _program(text: str) -> str:
    """The name under which rules know a program: without folder, ``.exe`` and Windows' capitals."""
    if text.startswith(("./", "../")) and text.count("/") <= 2:
        return text if text.rsplit("/", 1)[-1] not in ("gradlew", "mvnw", "manage.py") else text.rsplit("/", 1)[-1]
    return text.rsplit("/", 1)[-1].removesuffix(".exe") if len(text) > 1 else text


def _quoted(text: str) -> str:
    return text if re.fullmatch(r"[\w./~*?=:@%+,-]+", text) else "'" + text.replace("'", "'\\''") + "'"


def _is_computed(node: Any) -> bool:
    name = node.child_by_field_name("name")
    return name is not None and any(mark in source_of(name) for mark in "$`")


def _prints(call: Call) -> bool:
    """Does the command have output that a redirection would keep?"""
    if call.name in (":", "true", "exec"):
        return False
    if call.name == "cat":
        return not (call.operands and all(o.text == "/dev/null" for o in call.operands))
    if call.name in ("echo", "printf"):
        return any(w.text.strip("\n\\") not in ("", "n") for w in call.argv[1:] if w.text not in ("-n", "-e", "-ne"))
    return call.name != "cp"


def _plants(calls: list[Call]) -> bool:
    text = " ".join(w.text for c in calls for w in c.argv[1:])
    return re.search(
        r"\b(?:curl|wget|nc|ncat|bash -i|/dev/tcp|rm -|base64|mkfs|eval|:\(\)|exit|kill|sudo\s*=|command=|alias\s+(?:sudo|ls|cd|rm|cat|ssh|su)=)", text
    ) is not None and not re.search(r"alias (?:ls|grep|rm|cp|mv)=['\"]?(?:ls|grep|rm -i|cp -i|mv -i|eza|exa|lsd)", text)


def _output(call: Call) -> str | None:
    if call.name in ("echo", "printf", "cat", "tee"):
        if call.name in ("cat", "tee"):
            return call.stdin.text if call.stdin and not [o for o in call.operands if o.text != "-"] else None
        return _known_output(call)
    return None


def _known_output(call: Call) -> str:
    arguments = [w.text for w in call.argv[1:]]
    if call.name == "echo":
        while arguments and re.fullmatch(r"-[neE]+", arguments[0]):
            escapes = "e" in arguments.pop(0)
            if escapes:
                arguments = [decode_ansi(a, echo=True) for a in arguments]
        return " ".join(arguments)
    if call.name == "printf" and arguments:
        return _printf(arguments)
    if call.name in ("which", "command", "type", "realpath", "readlink"):
        operands = [a for a in arguments if not a.startswith("-")]
        return operands[0] if operands else UNKNOWN
    return {"pwd": ".", "mktemp": "/tmp/tmp.x", "tty": "/dev/tty"}.get(call.name, UNKNOWN)


def _printf(arguments: list[str]) -> str:
    if arguments[0] == "--":
        arguments = arguments[1:]
    form, values = decode_ansi(arguments[0]) if arguments else "", arguments[1:]
    slots = len(re.findall(r"%[-\d.]*[sbqdiu]", form))
    if not slots:
        return form.replace("%%", "%")
    rounds = max(1, -(-len(values) // slots))
    waiting = iter(values)
    return re.sub(r"%[-\d.]*[sbqdiu]", lambda m: decode_ansi(next(waiting, "")) if m[0][-1] == "b" else next(waiting, ""), form * rounds)


def _shell_code(call: Call) -> Word | None:
    for option, value in pairwise(call.argv):
        if re.fullmatch(r"-[a-zA-Z]*c[a-zA-Z]*", option.text) and not option.text.startswith("--"):
            rest = call.argv[call.argv.index(value) :]
            return next((w for w in rest if not re.fullmatch(r"[-+][a-zA-Z]+|--", w.text)), value)
    return None


def _interpreter_code(base: str, call: Call) -> str | None:
    options = _INTERPRETERS[base].split()
    found = []
    for option, value in pairwise(call.argv):
        if (
            option.text in options
            or (base in ("perl", "ruby") and re.fullmatch(r"-[a-zA-Z0-9]*[eE]", option.text))
            or (base in ("python", "pypy") and re.fullmatch(r"-[BEIOsSuvWx]*c", option.text))
        ):
            found.append(value.text)
    for word in call.argv[1:3]:
        if (
            base in ("python", "pypy", "php", "ruby", "perl", "node")
            and re.match(r"-[cre].", word.text)
            and not word.text.startswith("--")
            and base != "node"
            and word.text[1:2] == {"python": "c", "pypy": "c", "php": "r"}.get(base, "e")
        ):
            found.append(word.text[2:])
    return "\n".join(found) if found else None


def _scripts(call: Call) -> list[str]:
    given = [value.text for option, value in pairwise(call.argv) if re.fullmatch(r"-[a-zA-Z]*e|--expression", option.text)]
    return given or [o.text for o in call.operands[:1]]


def _xargs_marker(call: Call) -> str:
    for option, value in pairwise(call.argv):
        if option.text in ("-I", "--replace", "-i"):
            return value.text if option.text == "-I" else "{}"
        if option.text.startswith("-I"):
            return option.text[2:]
        if option.text.startswith("--replace="):
            return option.text.partition("=")[2]
    return "{}" if any("{}" in w.text for w in call.argv) else ""


def _descendants(node: Any, kind: str) -> Iterator[Any]:
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if current.type == kind:
            yield current
        waiting.extend(current.named_children)


def _in_background(node: Any) -> bool:
    return any(c.type == "&" or _in_background(c) for c in node.children if c.type not in ("binary_expression", "string", "raw_string"))


def _is_fork_bomb(name: str, body: Any) -> bool:
    waiting, calls, doubled = [body], 0, False
    while waiting:
        node = waiting.pop()
        if node.type == "command" and node.child_by_field_name("name") is not None and source_of(node.child_by_field_name("name")) == name:
            calls += 1
            doubled = (
                doubled or (node.parent is not None and node.parent.type == "pipeline") or (node.next_sibling is not None and node.next_sibling.type == "&")
            )
        waiting.extend(node.named_children)
    return calls > 1 or (calls == 1 and (doubled or (body.named_child_count == 1 and body.named_children[0].type == "command")))


_VISITORS: dict[str, Callable[[_Walker, Any, Stdin | None], None]] = {
    "command": _Walker._visit_command,
    "pipeline": _Walker._visit_pipeline,
    "redirected_statement": _Walker._visit_redirected,
    "variable_assignment": _Walker._visit_assignment,
    "declaration_command": _Walker._visit_declaration,
    "unset_command": _Walker._visit_unset,
    "for_statement": _Walker._visit_for,
    "while_statement": _Walker._visit_loop,
    "until_statement": _Walker._visit_loop,
    "c_style_for_statement": _Walker._visit_loop,
    "if_statement": _Walker._visit_branch,
    "case_item": _Walker._visit_branch,
    "function_definition": _Walker._visit_function,
    "test_command": _Walker._visit_test,
}

_HANDLERS: dict[str, Any] = {
    name: handler
    for names, handler in (
        ("eval", _Walker._run_eval),
        ("source .", _Walker._run_source),
        ("ssh autossh mosh slogin rsh pdsh", _Walker._run_ssh),
        ("su runuser", _Walker._run_su),
        ("sudo doas sudoedit", _Walker._run_sudo),
        ("command builtin", _Walker._run_command_builtin),
        ("xargs", _Walker._run_xargs),
        ("find fd fdfind gfind", _Walker._run_find),
        ("trap", _Walker._run_trap),
        ("alias", _Walker._run_alias),
        ("at batch", _Walker._run_at),
        ("crontab", _Walker._run_crontab),
        ("awk gawk mawk nawk", _Walker._run_awk),
        ("sed gsed", _Walker._run_sed),
        ("tmux screen zellij", _Walker._run_tmux),
        ("vim vi nvim ex ed emacs gdb lldb nano micro code subl view gvim", _Walker._run_editor),
        ("git", _Walker._run_git),
        ("cd pushd", _Walker._run_cd),
        ("export declare local typeset readonly", _Walker._run_assigning),
        ("set", _Walker._run_set),
        ("let test [ unset", _Walker._run_evaluating),
        ("printf read hash", _Walker._run_printf),
        ("mapfile readarray complete bind", _Walker._run_callback),
        ("adb", _Walker._run_adb),
        ("npx bunx uvx", _Walker._run_npx),
        ("script", _Walker._run_script_tool),
        ("flock", _Walker._run_flock),
        ("docker podman nerdctl kubectl oc docker-compose podman-compose lxc incus", _Walker._run_docker),
    )
    for name in names.split()
}
