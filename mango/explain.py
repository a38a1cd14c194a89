"""What each part of a command does, from man pages and ``--help``: offline, without a model, nothing of the command is run."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Any, NamedTuple

from mango.bash_words import source_of
from mango.errors import UsageError
from mango.manual import Manual, read_manual
from mango.risk import Level, assess
from mango.risk_wrappers import WRAPPERS
from mango.shell import bash_parser, syntax_problem

LONGEST_COMMAND = 10_000
DEEPEST = 60
_OPERATORS = {
    "|": "passes what the command before prints on to the next",
    "|&": "passes output and errors of the command before on to the next",
    "&&": "goes on only if the command before succeeded",
    "||": "goes on only if the command before failed",
    "&": "runs the command before in the background",
    "!": "turns success into failure and failure into success",
}
_REDIRECTS = {
    ">": "writes the output into the file, replacing what it held",
    ">>": "adds the output to the end of the file",
    ">|": "writes the output into the file even if it must not be replaced",
    "<": "reads the input from the file",
    "&>": "writes output and errors into the file, replacing what it held",
    "&>>": "adds output and errors to the end of the file",
    ">&": "sends one stream where another goes",
    "<&": "reads one stream from another",
    "<>": "opens the file for reading and writing",
    "<<<": "gives the words as input",
    "<<": "gives the lines up to the mark as input",
    "<<-": "gives the lines up to the mark as input, without leading tabs",
}
_STREAMS = {"0": "standard input", "1": "standard output", "2": "errors"}
_BUILTINS = {
    "cd": "goes to another folder",
    "echo": "prints its arguments",
    "printf": "prints its arguments in the form that the first one gives",
    "export": "sets variables for the programs started from here on",
    "read": "reads a line of input into variables",
    "set": "sets options of the shell or its arguments",
    "unset": "forgets variables or functions",
    "source": "runs the commands of a file in this shell",
    ".": "runs the commands of a file in this shell",
    "eval": "runs its arguments as a command once more",
    "exec": "replaces the shell by the program, or changes where its streams go",
    "exit": "ends the shell",
    "return": "leaves a function",
    "alias": "gives a command a short name",
    "unalias": "forgets a short name",
    "history": "shows or changes the list of past commands",
    "jobs": "lists what runs in the background",
    "fg": "brings a background job to the front",
    "bg": "lets a stopped job go on in the background",
    "wait": "waits for background jobs",
    "trap": "runs a command when a signal comes",
    "type": "tells what a name stands for",
    "command": "runs a program even if a function has its name, or tells where it lies",
    "builtin": "runs the shell's own command",
    "test": "checks a condition",
    "[": "checks a condition",
    "true": "does nothing and succeeds",
    "false": "does nothing and fails",
    ":": "does nothing and succeeds",
    "shift": "drops the first arguments",
    "local": "sets a variable inside of a function",
    "declare": "sets variables and their kind",
    "readonly": "makes variables unchangeable",
    "umask": "sets which rights new files do not get",
    "ulimit": "shows or sets limits of the shell",
    "pushd": "goes to another folder and remembers this one",
    "popd": "goes back to the folder remembered last",
    "break": "leaves the loop",
    "continue": "goes on with the next turn of the loop",
    "mapfile": "reads lines into an array",
    "shopt": "sets options of bash",
    "disown": "lets a job go on when the shell ends",
}
_STRUCTURES = {
    "for_statement": "repeats the commands for each of the values",
    "c_style_for_statement": "repeats the commands while it counts",
    "while_statement": "repeats the commands as long as the condition holds (until: as long as it fails)",
    "if_statement": "runs the commands only if the condition succeeds",
    "case_statement": "runs the commands of the first pattern that fits",
    "function_definition": "defines a function; it runs when it is called",
    "subshell": "runs the commands in a shell of their own",
    "test_command": "checks a condition",
}


class Part(NamedTuple):
    """Some words of the command and what they do; ``depth`` counts how far inside they stand."""

    words: str
    text: str
    depth: int = 0


def explain(command: str) -> list[Part]:
    """The parts of a command in its own order; UsageError if it is empty, too long or no bash."""
    text = command.encode("utf-8", "ignore").decode().strip()
    if not text:
        raise UsageError("there is no command to explain; give one, for example: mango explain 'ls -la'")
    if len(text) > LONGEST_COMMAND:
        raise UsageError(f"the command has {len(text)} characters, at most {LONGEST_COMMAND} are explained; explain its parts")
    if problem := syntax_problem(text):
        raise UsageError(f"bash would not run this: {problem}; correct the command first")
    return list(_explain_node(bash_parser().parse(text.encode()).root_node, 0))


def render(command: str, parts: list[Part], columns: int) -> str:
    """The parts as lines of at most ``columns`` characters, and at the end what the guard says."""
    margin = min(24, max([len(p.words) + 2 * p.depth for p in parts if len(p.words) + 2 * p.depth <= 22], default=8) + 2)
    lines = [line for part in parts for line in _lines(part, margin, columns)]
    risk = assess(command)
    lines += ["", f"risk: {risk.level.label}"]
    for reason in risk.reasons:
        if reason.level == risk.level:
            lines += textwrap.wrap(f"{_shorten(reason.words)}: {reason.reason}", columns, initial_indent="  ", subsequent_indent="    ")
    if risk.level == Level.SAFE:
        lines[-1] += " (it only reads)"
    return "\n".join(lines) + "\n"


def _lines(part: Part, margin: int, columns: int) -> list[str]:
    head = "  " * part.depth + _shorten(part.words)
    wrapped = textwrap.wrap(part.text, max(20, columns - margin)) or [""]
    if len(head) + 2 > margin:
        return [head, *(" " * margin + line for line in wrapped)]
    return [head.ljust(margin) + wrapped[0], *(" " * margin + line for line in wrapped[1:])]


def _shorten(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 60 else line[:57] + "..."


def _explain_node(node: Any, depth: int) -> Iterator[Part]:
    if depth > DEEPEST:
        yield Part(source_of(node), "is nested too deep to be explained", depth)
    elif node.type == "command":
        yield from _explain_command(node, depth)
    elif node.type in ("file_redirect", "herestring_redirect", "heredoc_redirect"):
        yield from _explain_redirect(node, depth)
    elif node.type == "comment":
        yield Part(source_of(node), "a comment, which does nothing", depth)
    elif node.type in ("variable_assignment", "declaration_command", "unset_command"):
        yield from _explain_assignment(node, depth)
    else:
        inner = depth
        if node.type in _STRUCTURES:
            yield Part(
                re.split(r";|\n|\bdo\b|\{", source_of(node), maxsplit=1)[0] if node.type != "test_command" else source_of(node), _STRUCTURES[node.type], depth
            )
            inner = depth + 1
        for child in node.children:
            if child.type in _OPERATORS and not child.is_named and node.type not in ("test_command", "binary_expression"):
                yield Part(child.type, _OPERATORS[child.type], depth)
            elif child.is_named:
                yield from _explain_node(child, inner)


def _explain_assignment(node: Any, depth: int) -> Iterator[Part]:
    keyword = source_of(node).split(None, 1)[0]
    text = "sets a variable" if node.type == "variable_assignment" else _BUILTINS.get(keyword, "declares variables")
    yield Part(source_of(node), text, depth)
    yield from _explain_inside(node, depth + 1)


def _explain_inside(node: Any, depth: int) -> Iterator[Part]:
    """The commands of substitutions, however deep in a word they stand."""
    for child in node.named_children:
        if child.type in ("command_substitution", "process_substitution"):
            what = "is replaced by what these commands print" if child.type == "command_substitution" else "stands for a file that these commands write or read"
            yield Part(source_of(child), what, depth)
            for inner in child.named_children:
                yield from _explain_node(inner, depth + 1)
        else:
            yield from _explain_inside(child, depth)


def _explain_redirect(node: Any, depth: int) -> Iterator[Part]:
    operator = next((c.type for c in node.children if not c.is_named), "")
    text = _REDIRECTS.get(operator, "redirects a stream")
    source = source_of(node).split("\n", 1)[0]
    if node.type == "heredoc_redirect":
        source = operator + next((source_of(c) for c in node.named_children if c.type == "heredoc_start"), "")
    stream = re.match(r"\d", source)
    target = source.rsplit(operator, 1)[-1].strip()
    if operator == ">&" and target in _STREAMS:
        text = f"sends {_STREAMS.get(stream[0] if stream else '1', 'the stream')} where {_STREAMS[target]} goes"
    elif target == "/dev/null":
        text = f"throws {_STREAMS.get(stream[0] if stream else '1', 'the stream').replace('standard output', 'the output')} away"
    elif stream and stream[0] == "2":
        text = text.replace("the output", "the errors")
    yield Part(source, text, depth)
    for child in node.named_children:
        if child.type not in ("word", "number", "file_descriptor", "heredoc_start", "heredoc_end", "heredoc_body", "string", "raw_string"):
            yield from _explain_node(child, depth)
    yield from _explain_inside(node, depth + 1) if operator in ("<<<", ">", "<") else ()


def _explain_command(node: Any, depth: int) -> Iterator[Part]:
    words = []
    for child in node.named_children:
        if child.type == "variable_assignment":
            yield Part(source_of(child), "sets a variable for this one command", depth)
        elif child.type.endswith("_redirect"):
            continue
        else:
            words.append(source_of(child))
    yield from _explain_words(words, depth)
    yield from _explain_inside(node, depth + 1)
    for child in node.named_children:
        if child.type.endswith("_redirect"):
            yield from _explain_redirect(child, depth)


def _explain_words(words: list[str], depth: int) -> Iterator[Part]:
    if not words:
        return
    name = words[0].strip("'\"\\").rsplit("/", 1)[-1]
    manual = read_manual(name)
    about = manual.about or _BUILTINS.get(name, "")
    yield Part(words[0], about or "nothing on this machine says what this program does", depth)
    rest = words[1:]
    if (sub := next((w for w in rest if not w.startswith("-")), "")) and re.fullmatch(r"[a-z][\w-]+", sub):
        of_sub = read_manual(name, sub)
        if of_sub.source or sub in manual.commands:
            at = rest.index(sub)
            yield from _explain_arguments(rest[:at], manual, depth + 1)
            yield Part(f"{name} {sub}", of_sub.about or manual.commands.get(sub, ""), depth + 1)
            # Its options are its own: those of the program mean something else there.
            rest, manual = rest[at + 1 :], of_sub
    inner = _inner_start(name, rest, manual)
    yield from _explain_arguments(rest if inner is None else rest[:inner], manual, depth + 1, name in _SINGLE_DASH)
    if inner is not None:
        yield from _explain_words(rest[inner:], depth + 1)


_SINGLE_DASH = frozenset("find java ffmpeg convert openssl gcc g++ clang terraform xset xrandr".split())


def _inner_start(name: str, words: list[str], manual: Manual) -> int | None:
    """Where the command begins that a wrapper such as sudo or xargs runs; None if the program is none."""
    wrapper = WRAPPERS.get(name)
    if (wrapper is None or wrapper.needs) and name != "xargs":
        return None
    values = (wrapper.values if wrapper else frozenset({"-I", "-n", "-P", "-L", "-d", "-s", "-a", "-E"})) | frozenset(manual.values)
    skipped, position = wrapper.skip if wrapper else 0, 0
    while position < len(words):
        word = words[position]
        if word == "--":
            return position + 1
        if word.startswith("-"):
            position += 2 if word in values else 1
        elif (wrapper and wrapper.assigns and re.match(r"\w+=", word)) or skipped > 0:
            skipped -= "=" not in word
            position += 1
        else:
            return position
    return None


def _explain_arguments(words: list[str], manual: Manual, depth: int, single_dash: bool = False) -> Iterator[Part]:
    position, literal = 0, False
    while position < len(words):
        word = words[position]
        position += 1
        if word == "--" and not literal:
            literal = True
            yield Part(word, "no options follow", depth)
        elif literal or not word.startswith("-") or word == "-":
            yield Part(word, "standard input or output" if word == "-" else _operand(word), depth)
        else:
            following = words[position] if position < len(words) else ""
            parts, takes = _option_parts(word, manual, single_dash)
            if takes and following and "=" not in word:
                parts[-1] = Part(f"{parts[-1].words} {following}", parts[-1].text)
                position += 1
            yield from (p._replace(depth=depth) for p in parts)


def _operand(word: str) -> str:
    if re.match(r"\w+=", word):
        return "sets a variable for the command"
    if word in (";", "\\;", "+", "{}"):
        return {"{}": "stands for each file found", "+": "ends the command, run for many files at once"}.get(word, "ends the command, run for each file")
    if any(c in word.strip("'\"") for c in "*?") and word[:1] not in "'\"":
        return "an argument: all names that fit the pattern"
    return "an argument"


def _option_parts(word: str, manual: Manual, single_dash: bool) -> tuple[list[Part], bool]:
    name = word.partition("=")[0] if word.startswith("--") else word
    if name in manual.options:
        return [Part(word, manual.options[name])], name in manual.values
    longer = [o for o in manual.options if o.startswith(name)] if name.startswith("--") else []
    if len(longer) == 1:
        return [Part(word, manual.options[longer[0]])], longer[0] in manual.values
    if name.startswith("--") or single_dash or not manual.options:
        return [Part(word, "an option that the manual does not explain" if manual.source else "an option; there is no manual to look it up in")], False
    parts: list[Part] = []
    for position, letter in enumerate(word[1:], 1):
        option = f"-{letter}"
        if option not in manual.options and letter.isdigit():
            parts.append(Part(word[position:] if parts else word, "a number for the option"))
            return parts, False
        text = manual.options.get(option, "an option that the manual does not explain")
        if option in manual.values:
            rest = word[position + 1 :]
            parts.append(Part(option + rest, text))
            return parts, not rest
        parts.append(Part(option, text))
    return parts, False
