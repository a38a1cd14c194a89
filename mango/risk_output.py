"""What a command prints, and the code among its arguments, as far as its words tell."""

from __future__ import annotations

import re
from itertools import pairwise

from mango.bash_words import UNKNOWN, Word, decode_ansi
from mango.risk_calls import Call

INTERPRETERS = {
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


def program_name(text: str) -> str:
    """The name under which rules know a program: without folder, ``.exe`` and Windows' capitals."""
    if text.startswith(("./", "../")) and text.count("/") <= 2:
        return text if text.rsplit("/", 1)[-1] not in ("gradlew", "mvnw", "manage.py") else text.rsplit("/", 1)[-1]
    return text.rsplit("/", 1)[-1].removesuffix(".exe") if len(text) > 1 else text


def quoted(text: str) -> str:
    return text if re.fullmatch(r"[\w./~*?=:@%+,-]+", text) else "'" + text.replace("'", "'\\''") + "'"


def prints(call: Call) -> bool:
    """Does the command have output that a redirection would keep?"""
    if call.name in (":", "true", "exec"):
        return False
    if call.name == "cat":
        return not (call.operands and all(o.text == "/dev/null" for o in call.operands))
    if call.name in ("echo", "printf"):
        return any(w.text.strip("\n\\") not in ("", "n") for w in call.argv[1:] if w.text not in ("-n", "-e", "-ne"))
    return call.name != "cp"


def plants(calls: list[Call]) -> bool:
    text = " ".join(w.text for c in calls for w in c.argv[1:])
    return re.search(
        r"\b(?:curl|wget|nc|ncat|bash -i|/dev/tcp|rm -|base64|mkfs|eval|:\(\)|exit|kill|sudo\s*=|command=|alias\s+(?:sudo|ls|cd|rm|cat|ssh|su)=)", text
    ) is not None and not re.search(r"alias (?:ls|grep|rm|cp|mv)=['\"]?(?:ls|grep|rm -i|cp -i|mv -i|eza|exa|lsd)", text)


def output_text(call: Call) -> str | None:
    if call.name in ("echo", "printf", "cat", "tee"):
        if call.name in ("cat", "tee"):
            return call.stdin.text if call.stdin and not [o for o in call.operands if o.text != "-"] else None
        return known_output(call)
    return None


def known_output(call: Call) -> str:
    arguments = [w.text for w in call.argv[1:]]
    if call.name == "echo":
        while arguments and re.fullmatch(r"-[neE]+", arguments[0]):
            escapes = "e" in arguments.pop(0)
            if escapes:
                arguments = [decode_ansi(a, echo=True) for a in arguments]
        return " ".join(arguments)
    if call.name == "printf" and arguments:
        return printf(arguments)
    if call.name in ("which", "command", "type", "realpath", "readlink"):
        operands = [a for a in arguments if not a.startswith("-")]
        return operands[0] if operands else UNKNOWN
    return {"pwd": ".", "mktemp": "/tmp/tmp.x", "tty": "/dev/tty"}.get(call.name, UNKNOWN)


def printf(arguments: list[str]) -> str:
    if arguments[0] == "--":
        arguments = arguments[1:]
    form, values = decode_ansi(arguments[0]) if arguments else "", arguments[1:]
    slots = len(re.findall(r"%[-\d.]*[sbqdiu]", form))
    if not slots:
        return form.replace("%%", "%")
    rounds = max(1, -(-len(values) // slots))
    waiting = iter(values)
    return re.sub(r"%[-\d.]*[sbqdiu]", lambda m: decode_ansi(next(waiting, "")) if m[0][-1] == "b" else next(waiting, ""), form * rounds)


def shell_code(call: Call) -> Word | None:
    for option, value in pairwise(call.argv):
        if re.fullmatch(r"-[a-zA-Z]*c[a-zA-Z]*", option.text) and not option.text.startswith("--"):
            rest = call.argv[call.argv.index(value) :]
            return next((w for w in rest if not re.fullmatch(r"[-+][a-zA-Z]+|--", w.text)), value)
    return None


def interpreter_code(base: str, call: Call) -> str | None:
    options = INTERPRETERS[base].split()
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


def sed_scripts(call: Call) -> list[str]:
    given = [value.text for option, value in pairwise(call.argv) if re.fullmatch(r"-[a-zA-Z]*e|--expression", option.text)]
    return given or [o.text for o in call.operands[:1]]


def xargs_marker(call: Call) -> str:
    for option, value in pairwise(call.argv):
        if option.text in ("-I", "--replace", "-i"):
            return value.text if option.text == "-I" else "{}"
        if option.text.startswith("-I"):
            return option.text[2:]
        if option.text.startswith("--replace="):
            return option.text.partition("=")[2]
    return "{}" if any("{}" in w.text for w in call.argv) else ""
