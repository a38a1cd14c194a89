"""Goes through a parsed bash text in the order of running it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from typing import Any

from mango.bash_words import UNKNOWN, Word, expand, source_of, split_text
from mango.risk_calls import Call, Stdin
from mango.risk_output import known_output, output_text, plants, prints, program_name, quoted
from mango.risk_paths import is_critical, is_device, is_everything, is_harmless_device, is_history, is_log, is_scratch, is_secret, is_start_up
from mango.risk_programs import WATCHED, Programs
from mango.risk_rules import Level
from mango.risk_state import DEEPEST, DOWNLOADERS, SENDERS, Abandoned
from mango.risk_wrappers import SHELLS, unwrap
from mango.shell import bash_parser

MOST_CALLS = 3000
LONGEST_VALUE = 4000
_KEYWORDS = frozenset("if then else elif do while until ! { } ( ) time done fi".split())


class Walker(Programs):
    """Visits the nodes of a text and notes what each command could do."""

    def text(self, text: str, stdin: Stdin | None = None) -> None:
        """Assess a text as bash would read it."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise Abandoned
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
                if words and program_name(words[0].text) in WATCHED:
                    self.run(words, None)

    def visit(self, node: Any, stdin: Stdin | None = None) -> None:
        """Assess a node and what is in it; ``stdin`` is what its commands read."""
        self.depth += 1
        if self.depth > 400:
            raise Abandoned
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
            text = output_text(calls[0])
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
        if any(c.name in DOWNLOADERS for c in calls):
            self.downloads.update((path, f"./{path}"))
        if calls and (text := output_text(calls[-1])) is not None and UNKNOWN not in text:
            self._write(path, (self.written.get(path, "") + "\n" if appends else "") + text, words)
        empties = not appends and not any(prints(c) for c in calls)
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
            (Level.DESTRUCTIVE, is_start_up(path) and plants(calls), "adds commands of somebody else to a start-up file", "redirect-plants"),
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

    def run(self, argv: list[Word], stdin: Stdin | None, computed: bool = False) -> None:
        """Assess one command whose words are known."""
        self.calls += 1
        if self.calls > MOST_CALLS or len(self.running) > DEEPEST:
            raise Abandoned
        if not argv:
            return
        name = self.copies.get(argv[0].text) or program_name(argv[0].text)
        if name == "env" and any(w.text.startswith(("-S", "--split-string", "-vS", "-iS")) for w in argv[1:]):
            self.text(
                " ".join(w.text.removeprefix("--split-string=").removeprefix("-S") for w in argv[1:] if not re.fullmatch(r"-[a-zA-Z]*|--split-string", w.text))
            )
            return
        if any(c in name for c in "*?["):
            name = next((w for w in sorted(WATCHED) if fnmatchcase(w, name)), name)
        if name in self.aliases and not argv[0].source.startswith(("\\", "'", '"')) and name not in self.running:
            self.running.append(name)
            self.text(self.aliases[name] + " " + " ".join(quoted(w.text) for w in argv[1:]), stdin)
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
        if name in SENDERS and call.stdin and (is_secret(call.stdin.file) or is_history(call.stdin.file) or call.stdin.file == "/etc/passwd"):
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

    def _call_function(self, name: str, body: Any, arguments: list[Word] | None, stdin: Stdin | None = None) -> None:
        before, self.arguments = self.arguments, arguments
        self.running.append(name)
        self.visit(body, stdin)
        self.running.pop()
        self.arguments = before

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
        return known_output(Call(program_name(words[0].text), words, None))

    def _check_leak(self, calls: list[Call]) -> None:
        sends = next((c for c in calls if c.name in SENDERS), None)
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


def _is_computed(node: Any) -> bool:
    name = node.child_by_field_name("name")
    return name is not None and any(mark in source_of(name) for mark in "$`")


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


_VISITORS: dict[str, Callable[[Walker, Any, Stdin | None], None]] = {
    "command": Walker._visit_command,
    "pipeline": Walker._visit_pipeline,
    "redirected_statement": Walker._visit_redirected,
    "variable_assignment": Walker._visit_assignment,
    "declaration_command": Walker._visit_declaration,
    "unset_command": Walker._visit_unset,
    "for_statement": Walker._visit_for,
    "while_statement": Walker._visit_loop,
    "until_statement": Walker._visit_loop,
    "c_style_for_statement": Walker._visit_loop,
    "if_statement": Walker._visit_branch,
    "case_item": Walker._visit_branch,
    "function_definition": Walker._visit_function,
    "test_command": Walker._visit_test,
}
