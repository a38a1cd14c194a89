"""What single programs do with their arguments: wrappers, finders, editors, and all others by the rules."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from mango.bash_words import UNKNOWN, Word
from mango.risk_calls import Call, matching_rule, reads_only
from mango.risk_code import code_findings
from mango.risk_output import INTERPRETERS, printf, program_name, xargs_marker
from mango.risk_paths import is_scratch, is_system
from mango.risk_rules import Level
from mango.risk_state import DOWNLOADERS
from mango.risk_texts import DECODERS, SQL, Texts
from mango.risk_wrappers import SHELLS, XARGS_VALUES, skip_options, unwrap

_CONTAINED = frozenset("docker podman nerdctl kubectl oc lxc docker-compose podman-compose npm yarn pnpm poetry uv bundle conda pipenv".split())
# Programs that may run one of their arguments as a command.
_RUNS_TEXT = frozenset(
    "salt pssh parallel-ssh dsh clush fab expect xdotool make gmake zip rsync tcpdump man less more ed tar ftp ansible nodemon watchexec concurrently tsp nq pueue osascript i3-msg swaymsg "
    "xterm konsole gnome-terminal alacritty kitty xfce4-terminal terminator wezterm supervisorctl start-stop-daemon wsl wsl.exe cmd.exe cmd powershell.exe entr inotifywait incron split sort find notify "
    "limactl lima distrobox toolbox vagrant flyctl heroku gcloud az aws-ssm machinectl lxc-execute capsh gitlab-runner act just task tmate ttyd dtach abduco".split()
)


# Looked for in text that does not parse.
WATCHED = frozenset(
    "rm dd mkfs mkfs.ext4 shred wipefs chmod chown mv curl wget git kill sh bash sudo eval find xargs docker kubectl env exec doas truncate".split()
)


class Programs(Texts):
    """Assesses one program with its words."""

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

    def _handler(self, call: Call) -> Callable[[Programs, Call], None] | None:
        name = call.name
        if name in SHELLS:
            return Programs._run_shell
        if re.sub(r"[\d.]+$", "", name) in INTERPRETERS:
            return Programs._run_interpreter
        if name in SQL:
            return Programs._run_sql
        return _HANDLERS.get(name)

    def _embedded(self, call: Call) -> None:
        """Texts among the arguments of programs that run them."""
        for word in call.argv[1:]:
            text = re.sub(r"^(?:--?[\w-]+=|\w+=|\+?!|spawn |\+?shell )+", "", word.text)
            if " " in text and re.match(r"(?:sudo )?([\w./-]+)", text) and (program_name(text.split()[0]) in WATCHED or text.startswith("sh ")):
                self.only_destructive(text)

    def _by_default(self, call: Call) -> None:
        temporary = call.argv[0].text.startswith(("/tmp/", "/var/tmp/", "/dev/shm/"))
        if (temporary or self._downloaded(call.argv[0].text)) and any(c.name in DOWNLOADERS for c in self.trace):
            self.note(Level.DESTRUCTIVE, "runs what was just downloaded", call.words, "downloaded-program")
            return
        if call.name.startswith(("./", "../", "/", "~")) or "/" in call.argv[0].text:
            self.note(Level.CHANGES, "runs a program that the guard does not know", call.words, "own-program")
        else:
            self.note(Level.CHANGES, f"{call.name} can change things", call.words, "not-read-only")

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
        elif computed and ("$(" in source or "`" in source) and any(n in DOWNLOADERS | DECODERS for n in names):
            self.note(Level.DESTRUCTIVE, "runs a command that was downloaded or decoded", call.words, "computed-program")
        elif computed and re.search(r"\$\{[^}]*[:/#%!]|\$\w+\$|\}\$|\$\(.*\).|.\$\(", source):
            self.note(Level.DESTRUCTIVE, "puts the name of the program together when it runs", call.words, "computed-program")
        else:
            self.note(Level.CHANGES, "runs a program that is only known when it runs", call.words, "unknown-program")

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
        marker = xargs_marker(call)
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
                name = program_name(words[0].text) if words else ""
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
                program = program_name(value.split(" ", 1)[0]) if value else ""
                if program in ("rm", "shred", "dd", "shutdown", "reboot", "poweroff", "mkfs") and program != name:
                    self.note(Level.DESTRUCTIVE, f"makes {name} mean {program}", call.words, "alias-deletes")
                self.running.pop()

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
            self.variables[call.argv[2].text] = [printf([w.text for w in call.argv[3:]])]
        elif call.name == "read" and call.operands and call.stdin and call.stdin.text is not None:
            self.variables[call.operands[-1].text] = [call.stdin.text.strip()]
        elif call.name == "hash" and call.argv[1:] and call.argv[1].text == "-p" and len(call.argv) > 3:
            self.copies[call.argv[3].text] = program_name(call.argv[2].text)

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

    def _evaluate_indexes(self, words: list[Word]) -> None:
        """Some builtins expand the index of an array that they are given, which may hold a command."""
        for word in words:
            if re.search(r"\[.*(?:\$\(|`)", word.text):
                self.text(f': "{word.text}"')


_HANDLERS: dict[str, Callable[[Any, Call], None]] = {
    name: handler
    for names, handler in (
        ("eval", Programs._run_eval),
        ("source .", Programs._run_source),
        ("ssh autossh mosh slogin rsh pdsh", Programs._run_ssh),
        ("su runuser", Programs._run_su),
        ("sudo doas sudoedit", Programs._run_sudo),
        ("command builtin", Programs._run_command_builtin),
        ("xargs", Programs._run_xargs),
        ("find fd fdfind gfind", Programs._run_find),
        ("trap", Programs._run_trap),
        ("alias", Programs._run_alias),
        ("at batch", Programs._run_at),
        ("crontab", Programs._run_crontab),
        ("awk gawk mawk nawk", Programs._run_awk),
        ("sed gsed", Programs._run_sed),
        ("tmux screen zellij", Programs._run_tmux),
        ("vim vi nvim ex ed emacs gdb lldb nano micro code subl view gvim", Programs._run_editor),
        ("git", Programs._run_git),
        ("cd pushd", Programs._run_cd),
        ("export declare local typeset readonly", Programs._run_assigning),
        ("set", Programs._run_set),
        ("let test [ unset", Programs._run_evaluating),
        ("printf read hash", Programs._run_printf),
        ("mapfile readarray complete bind", Programs._run_callback),
        ("adb", Programs._run_adb),
        ("npx bunx uvx", Programs._run_npx),
        ("script", Programs._run_script_tool),
        ("flock", Programs._run_flock),
        ("docker podman nerdctl kubectl oc docker-compose podman-compose lxc incus", Programs._run_docker),
    )
    for name in names.split()
}
