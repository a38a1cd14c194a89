"""Commands that run a text: shells, interpreters, data bases, what is piped into them, and scripts written before."""

from __future__ import annotations

import re
from itertools import pairwise

from mango.bash_words import UNKNOWN, Word
from mango.risk_calls import Call, matching_rule
from mango.risk_code import Finding, awk_findings, code_findings, sed_findings, shell_texts, sql_findings
from mango.risk_output import interpreter_code, output_text, program_name, sed_scripts, shell_code
from mango.risk_paths import is_critical, is_history, is_secret, is_url
from mango.risk_rules import Level
from mango.risk_state import DOWNLOADERS, State
from mango.risk_wrappers import SHELLS, SSH_VALUES, skip_options

DECODERS = frozenset(
    "base64 base32 basenc xxd openssl gpg uudecode rev tr gunzip zcat gzip bzcat xzcat od hexdump perl python python3 ruby php node sed awk cut rot13 caesar bzip2 xz zstd unxz".split()
)
_PRODUCERS = frozenset(
    "ssh-agent brew pyenv rbenv nodenv direnv starship zoxide dircolors kubectl opam mise fnm conda docker-machine minikube thefuck keychain gh register-python-argcomplete atuin asdf jenv "
    "goenv resize luarocks helm lesspipe gpg-agent npm fzf mcfly navi rustup poetry pipx pip ng hub rvm stern oh-my-posh antibody sheldon mango mamba micromamba uv tmuxifier docker podman k3d kind "
    "flux argocd velero deno bun chezmoi just task broot vivid jump podman aws_completer eksctl linkerd istioctl go env".split()
)
SQL = {
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


class Texts(State):
    """Follows text into what runs it."""

    def _run_shell(self, call: Call) -> None:
        if code := shell_code(call):
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
                if script.text in [o.text for c in self.trace if c.name in DOWNLOADERS for o in c.argv] or self._downloaded(script.text)
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
        words = " | ".join([*[c.words for c in stdin.calls if c.name not in SHELLS and c.name != "sudo"][-3:], call.words])
        if names & DOWNLOADERS:
            self.note(Level.DESTRUCTIVE, "runs whatever another machine sends", words, "download-to-shell")
        elif names & DECODERS:
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
        elif names & DOWNLOADERS:
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

    def _run_interpreter(self, call: Call) -> None:
        base = re.sub(r"[\d.]+$", "", call.name)
        code = interpreter_code(base, call)
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
        elif matching_rule(inner := Call(program_name(script.text).removeprefix("./"), call.argv[call.argv.index(script) :], call.stdin)):
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
        options = SQL[call.name].split()
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
        script = "\n".join(sed_scripts(call))
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

    def _remember(self, call: Call) -> None:
        """Keep what later commands of the same text may run: copies of programs, scripts made by ``tee``."""
        operands = [o.text for o in call.operands]
        if call.name in ("cp", "ln", "mv", "install") and len(operands) == 2 and "bin/" in operands[0]:
            self.copies[operands[1]] = program_name(operands[0])
        if (
            call.name == "tee"
            and operands
            and call.stdin
            and (text := call.stdin.text or (output_text(call.stdin.calls[0]) if len(call.stdin.calls) == 1 else None))
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
