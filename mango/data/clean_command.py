"""Cleaning rules for commands: prompts, fences, output, comments, placeholders, and what is not bash at all."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from mango.data.pair import Dropped, Pair
from mango.data.programs import COMMON

# user@host:~$ , [user@host dir]# , bash-4.2$ , a bare $ or %> or an arrow prompt.
_HOST_PROMPT = re.compile(
    r"^\s*(?:\[?[\w.-]+@[\w.-]+[:\s][^\s$#\]]*\]?\s?[$#]|\[[\w.-]+@[\w.-]+ [^\]]*\][$#]|(?:ba|z|k)?sh-\d[\w.]*[$#]|[➜❯»]|(?:host\d*|shell|server|client)>|\(\w+\)\s?\$)\s+"  # noqa: E501
)
_DOLLAR_PROMPT = re.compile(r"^\s*\$\s+(?=\S)")
_ROOT_PROMPT = re.compile(r"^\s*#\s+(?=\S)")
_CONTINUATION = re.compile(r"^\s*>\s?")
_FENCE = re.compile(r"^\s*(?:```+|~~~+)\s*\w*\s*$", re.M)
_OR_LINE = re.compile(
    r"^\s*#+\s*(?:or\b|alternativ|another way|o bien|same as|equivalent|also\b|if you|instead|case insensitive|to (?:turn|undo|stop|remove|check|list)|e\.?g\b|example|same but|then\b)",  # noqa: E501
    re.I,
)
_ALTERNATIVE = re.compile(r"\[([^\[\]{}|]*(?:\|[^\[\]{}|]*)+)\]")
_PLACEHOLDER = re.compile(r"\{\{(.*?)\}\}(?!\})")
# <name>: no space inside its edges, not <<, <(, <&; what follows is no word, or it would be "< name > word".
_ANGLE = re.compile(r"(?<![<\\])<([A-Za-z][\w.:/, -]{0,40}\w|[A-Za-z])>(?![\w>(&])(?:\.{3})?")
_HTML_TAGS = frozenset(
    "a abbr b body br button code dd div dl dt em font form h1 h2 h3 h4 head header hr html i iframe img input li link meta ol option p pre script select span strong style table tbody td text th thead title tr tt u ul xml key string name".split()  # noqa: E501
)
# [PKG], [job ID], [taskNumber]: a word of its own, no class such as [abc] and no test [ -f x ].
_SQUARE = re.compile(r"(?<![^\s=/@:-])\[([A-Z][A-Z_]{2,}|[A-Za-z][A-Za-z_-]*(?: [A-Za-z]+)+|[a-z]+[A-Z]\w*|[A-Za-z][a-z_-]{4,})\](?:\.{3})?(?![^\s)/:@%-])")
_CAPITALS = re.compile(
    r"(?<![\w$={/.%<'\"-])(FILE|FILES|FILENAME|PKG|PACKAGE|DIR|DIRECTORY|USERNAME|HOST|HOSTNAME|ADDR|URL|PORT|PID|PATTERN|STRING)(\d?)(?![\w=}/.%(-])(?:\.{3})?"
)
_PATH_TO = re.compile(
    r"\{\{.*?\}\}|(?<![\w/{.~])/?((?:path|ruta)/(?:to|a|al)/[\w./-]*\w|(?:your|some)_?(?:file|dir|directory|folder)(?:name)?(?:\.\w+)?|filename)(?![\w/}=.])"
)
_CHORD = re.compile(
    r"^\s*[<\[(]?(?:Ctrl|Control|CTRL|Alt|ALT|Esc|ESC|Escape|Shift|SHIFT|Meta|Cmd|Super|Tab|TAB|Enter|Return|Space|F\d{1,2}|PgUp|PgDn|C-\w|M-\w|\^[A-Z])(?:[>\])]|\b(?=\s*[-+,<]|\s*$|\s+(?:\w|[^\w\s])(?:\s|>|$)))|^\s*<(?:[^\w\s]|[a-zA-Z])>|^[<\[]?ctrl\b|^\s*bash-hotkey",
    re.M,
)
_EDITOR_LINE = re.compile(r"^\s*(?::[a-z!%]\w*(?!\(\))[\s!]|:[%\w]+!?$|:r ?!|:%?s/|%[a-z]{2,}|\"[a-z*+][yp])")
_WINDOWS = re.compile(
    r"^\s*(?:PS>|[A-Z]:\\|[A-Z]:/?>|reg (?:add|query|delete)\b|(?:cmd|powershell|pwsh)(?:\.exe)?\s|dir /|ipconfig\b|netsh\b|wmic\b|taskkill\b|choco\b|winget\b|del /|rd /s|schtasks|tasklist)"  # noqa: E501
    r"|\bHK(?:EY_|LM\\|CU\\)|%(?:USERPROFILE|APPDATA|PATH|TEMP|SYSTEMROOT|WINDIR|COMSPEC|HOMEPATH)%|\b(?:Get|Set|New|Remove|Invoke|Out|Select|Where|ForEach|Start|Stop|Import|Export|ConvertTo|Write)-[A-Z]\w+|(?<![\w\\])[A-Z]:\\\w|\bcygpath\b|^\s*[\w./-]+\.(?:exe|bat|cmd)(?=\s|$)"
)
_MACOS = re.compile(
    r"(?:^|[|;&(]\s*|sudo |xargs (?:-\S+ )*)(?:pbcopy|pbpaste|osascript|launchctl|diskutil|dscacheutil|dscl|scutil|networksetup|mdfind|mdls|mdutil|sw_vers|hdiutil|plutil|"  # noqa: E501
    r"codesign|xcode-select|xcrun|xcodebuild|sips|softwareupdate|systemsetup|caffeinate|tmutil|pmset|nvram|kextload|kextstat|jamf|airport|qlmanage|screencapture|say|spctl|"
    r"defaults (?:write|read|delete)|open -[aRe]|open \.)(?:\s|$)|/System/Library|/Applications/|/Volumes/|~?/Library/|\bbrew (?:cask|services)\b"
)
_SED_EMPTY_SUFFIX = re.compile(r"\bsed((?: -[EnrR]+)*) -i ''(?=\s)|\bsed((?: -[EnrR]+)*) -i \"\"(?=\s)")
_NOT_BASH = re.compile(
    r"^\s*(?:SELECT|INSERT|UPDATE|DELETE FROM|CREATE (?:TABLE|USER|DATABASE)|ALTER|DROP|GRANT|SHOW|USE|FROM|RUN|import [a-z]\w*$|from [\w.]+ import|def \w+\(|#include|<\?|\[\w+\]\s*(?:$|\n)|\d{1,2}[.)] |\w+ = |\(\w+[ -]\w+ |host all|http\.|server \{)|^\s*\w+\(.*\);?\s*$",  # noqa: E501
)
# Programs whose calls build on each other: "git init", "git add".
_SEQUENCES = frozenset("git sudo cd mv cp mkdir rm export set docker make apt apt-get tmux".split())
_READ_ONLY = frozenset(
    "find xargs ls grep egrep fgrep echo cat head tail wc sort uniq cut awk sed less more file stat tr basename dirname printf du tee".split()
)
_PRIVILEGED = re.compile(
    r"(?<![\w.])/(?!tmp\b|home\b|path\b|dev/null)|~root|\b(?:root|sudo|superuser|admin|privileg|as root|su)\b|-(?:exec\w*|delete|i)\b|-user\b", re.I
)


def _with(pair: Pair, command: str) -> Pair:
    return pair if command == pair.command else replace(pair, command=command)


def scan_quotes(text: str, on_plain: Callable[[int], bool]) -> str:
    """Walks shell text and calls ``on_plain(i)`` at each unquoted position until it gives True; returns the quote still open."""
    quote, i = "", 0
    while i < len(text):
        c = text[i]
        if quote == "'":
            quote = "" if c == "'" else quote
        elif c == "\\":
            i += 1
        elif quote:
            quote = "" if c == quote else quote
        elif c in "'\"":
            quote = c
        elif on_plain(i):
            return ""
        i += 1
    return quote


def _without_comments(command: str) -> str:
    """The command without unquoted ``# ...``; a comment in the middle of a line ends that line only."""
    kept, rest = [], command
    while rest:
        stop: list[int] = []

        def at_hash(i: int, text: str = rest, stop: list[int] = stop) -> bool:
            if text[i] == "#" and (i == 0 or text[i - 1] in " \t\n;"):
                stop.append(i)
            return bool(stop)

        scan_quotes(rest, at_hash)
        if not stop:
            kept.append(rest)
            break
        before, comment = rest[: stop[0]], rest[stop[0] :]
        line_end = comment.find("\n")
        kept.append(before.rstrip(" \t"))
        rest = comment[line_end:] if line_end >= 0 else ""
    return "\n".join(line.rstrip() for line in "".join(kept).splitlines() if line.strip())


def fences(pair: Pair) -> Pair:
    """``"```bash\\nls -l\\n```"`` and a stray "```" at an edge (answers of other models): fences are not part of the command."""
    if "```" not in pair.command and "~~~" not in pair.command:
        return pair
    inside = re.search(r"^\s*```+[ \t]*\w*[ \t]*\n(.*?)\n\s*```+\s*$", pair.command, re.S | re.M)
    text = inside[1] if inside else re.sub(r"^\s*```+(?:bash|sh|shell|console|zsh)?\s*|\s*```+\s*$", "", _FENCE.sub("", pair.command))
    return _with(pair, text.strip("\n"))


def whole_command_backticks(pair: Pair) -> Pair:
    """``"`sudo apt-get update`"`` (tldr pages, cheat.sheets): unwrapped; ```kill `pidof x` ``` keeps its substitution."""
    m = re.fullmatch(r"\s*(`+)\s*([^`]+?)\s*\1\s*", pair.command)
    if m:
        return _with(pair, m[2])
    # tldr writes a command that holds backticks between double ones.
    m = re.fullmatch(r"\s*``\s?(.+?)\s?``\s*", pair.command, re.S)
    return _with(pair, m[1]) if m else pair


def backtick_debris(pair: Pair) -> Pair:
    """``ls -l` `` (cut out of markdown): one lone backtick at an edge goes; pairs are substitutions and stay."""
    if pair.command.replace("\\`", "").count("`") != 1:
        return pair
    return _with(pair, pair.command.strip().removeprefix("`").removesuffix("`").strip())


def prompts(pair: Pair) -> Pair:
    """``$ ls -lT``, ``# apt-get install x``, ``root@host:~# reboot`` and ``> `` before continued lines.

    After a prompt, lines without one are what the program printed (``$ ls -lT\\ntotal 16``, eg) and go.
    ``# Comment`` over a command is no prompt.
    """
    lines = pair.command.split("\n")
    prompt = next((p for p in (_HOST_PROMPT, _DOLLAR_PROMPT) if p.match(lines[0])), None)
    if prompt is None and _ROOT_PROMPT.match(lines[0]) and _is_root_session(lines):
        prompt = _ROOT_PROMPT
    if prompt is None:
        return pair
    kept, open_line = [], False
    for line in lines:
        if m := prompt.match(line):
            line, typed = line[m.end() :], True
        else:
            typed = open_line
            line = _CONTINUATION.sub("", line, count=1) if open_line else line
        if typed:
            kept.append(line)
            open_line = line.rstrip().endswith(("\\", "|", "&&")) or bool(scan_quotes("\n".join(kept), lambda _: False)) or _opens_block(kept)
    return _with(pair, "\n".join(kept))


def _opens_block(lines: list[str]) -> bool:
    text = "\n".join(lines)
    opened = len(re.findall(r"(?:^|[;&|\n]|\bdo\b|\bthen\b)\s*(?:for|while|until|if|case)\b", text))
    closed = len(re.findall(r"(?:^|[;\n])\s*(?:done|fi|esac)\b", text))
    heredoc = re.search(r"<<-?\s*['\"]?(\w+)", text)
    return opened > closed or bool(heredoc and not re.search(rf"^\s*{heredoc[1]}$", text, re.M))


def _is_root_session(lines: list[str]) -> bool:
    """``# apt-get update``: every prompt line starts with a known program, and it is not a comment over a command."""
    first_words = [line.split()[1] for line in lines if _ROOT_PROMPT.match(line)]
    others = [line for line in lines if line.strip() and not _ROOT_PROMPT.match(line)]
    return (
        all(
            (w in COMMON and w not in ("install", "write", "look", "read", "type", "set", "test", "make", "file", "find", "sort", "split", "select", "help"))
            or w.startswith(("/", "./"))
            for w in first_words
        )
        and not others
    )


def first_alternative(pair: Pair) -> Pair:
    """``dig -t txt www.example.net\\n\\n# or\\nhost -t txt www.example.net`` (Bash-Oneliner): only the first way is kept."""
    lines = pair.command.split("\n")
    at = next((i for i, line in enumerate(lines) if i and _OR_LINE.match(line)), None)
    return pair if at is None or not "\n".join(lines[:at]).strip() else _with(pair, "\n".join(lines[:at]).rstrip())


def first_of_blocks(pair: Pair) -> Pair:
    """``[...]\\n\\nawk NF filename`` (book of secret knowledge): lines after a blank line are another command, if the first part is whole."""
    parts = re.split(r"\n\s*\n", pair.command.strip("\n"), maxsplit=1)
    if len(parts) < 2 or scan_quotes(parts[0], lambda _: False) or _opens_block([parts[0]]) or parts[0].count("{") > parts[0].count("}"):
        return pair
    first = _without_comments(parts[0])
    return _with(pair, parts[0]) if first and not re.fullmatch(r"(?:\s*\w+=\S*\s*)+", first) else pair


def one_of_many(pair: Pair) -> Pair:
    """``expr 10+20\\nexpr 10\\*20`` (Bash-Oneliner): lines of a page that all call one program are examples; the first is kept."""
    lines = pair.command.split("\n")
    programs = {line.split()[0] for line in lines if line.strip()}
    if len(lines) < 2 or not pair.is_documentation or len(programs) > 1 or re.search(r"\\$|[|&({]$|<<", pair.command, re.M):
        return pair
    quoted = scan_quotes(lines[0], lambda _: False)
    return pair if quoted or not re.match(r"[a-z]", lines[0]) or lines[0].split()[0] in _SEQUENCES else _with(pair, lines[0])


def comments(pair: Pair) -> Pair | Dropped:
    """``expr 10+20 #30``, ``find . -size -74c -delete\\n\\n# M for MB, etc`` (Bash-Oneliner); a # in quotes or in ``$#`` stays."""
    if "#" not in pair.command:
        return pair
    if re.search(r"<<-?\s*['\"]?\w", pair.command):
        return pair
    text = _without_comments(pair.command)
    return _with(pair, text) if text.strip() else Dropped("nothing but a comment", pair.command)


def tldr_alternatives(pair: Pair) -> Pair:
    """``wc {{[-L|--max-line-length]}} {{path/to/file}}`` (tldr): the short option; of ``{{[i|install]}}`` the word."""
    return _with(pair, _PLACEHOLDER.sub(lambda m: _choose_alternatives(m[1]) if "[" in m[1] else m[0], pair.command)) if "{{" in pair.command else pair


def _choose_alternatives(inside: str) -> str:
    m = re.fullmatch(r"\[([^\[\]]+\|[^\[\]]+)\](\S*)", inside)
    if not m:
        return "{{" + inside + "}}"
    options = [o for o in m[1].split("|") if o] or [m[1]]
    if options[0].startswith(("-", "+", "/")):
        return options[0] + m[2]
    short = next((o for o in options if o in ("ls", "rm", "ps", "cp", "mv", "up")), None)
    return (short or max((o for o in options if " " not in o), key=len, default=options[0])) + m[2]


def angle_placeholders(pair: Pair) -> Pair:
    """``chown <user>: <file>`` (cheat), ``cf login -a <API_URL>`` (navi); not ``sort <in >out``, ``<<EOF``, ``<(ls)`` or HTML."""

    def placeholder(m: re.Match[str]) -> str:
        return m[0] if m[1].lower() in _HTML_TAGS or m[1].endswith(".h") or m[1] in ("STDIN", "FH", "STDERR", "ARGV") else "{{" + m[1].strip() + "}}"

    if "<" not in pair.command or re.search(r"\bhtml\b|\bxml\b|\btags?\b", pair.instruction, re.I):
        return pair
    command = _ANGLE.sub(placeholder, pair.command)
    instruction = re.sub(r"<([A-Za-z][\w-]*)>", lambda m: m[1] if "{{" + m[1] + "}}" in command else m[0], pair.instruction)
    return replace(pair, instruction=instruction, command=command)


def square_placeholders(pair: Pair) -> Pair:
    """``apk del [PKG]``, ``tsp -o [job ID]`` (cheat.sheets); not ``[ -f x ]`` and not ``ls [abc]*``."""
    return (
        _with(pair, _SQUARE.sub(lambda m: "{{" + m[1].replace(" ", "_").lower() + "}}", pair.command))
        if "[" in pair.command and not re.search(r"\[:\w+:\]", pair.command)
        else pair
    )


def capital_placeholders(pair: Pair) -> Pair:
    """``identify -format '%w %h' FILE`` (cheat.sheets): in documentation a word in capitals stands for a value."""
    if not pair.page or pair.source.startswith("tldr"):
        return pair
    return _with(pair, _CAPITALS.sub(lambda m: "{{" + m[1].lower() + m[2] + "}}", pair.command))


def path_placeholders(pair: Pair) -> Pair:
    """``grep -rh bbo /path/to/directory``, ``sed -n 2p filename`` (Bash-Oneliner): a name that stands for a name."""
    if pair.source.startswith(("nl2bash", "generated", "gold", "pilot")):
        return pair
    if re.search(r"\bfilename\b", pair.instruction) and "filename" in pair.command:
        return pair
    return _with(pair, _PATH_TO.sub(lambda m: "{{" + m[1].rstrip("/") + "}}" if m[1] else m[0], pair.command))


def optional_dots(pair: Pair) -> Pair:
    """``apt remove {{package}}...`` , ``cat file ...`` (cheat): dots that say "and more" are not typed."""
    if not pair.is_documentation:
        return pair
    # [{{x}}] and [ {{x}} ... ] are optional: one value is kept, several are left out.
    text = re.sub(r"(?<=\s)\[\s*(\{\{[^{}]*\}\})\s*\](?=\s|$)", r"\1", pair.command)
    text = re.sub(r"\s\[\s*(?:\{\{[^{}]*\}\}|\.\.\.|\s)+\](?=\s|$)", "", text)
    return _with(pair, re.sub(r"(\{\{[^{}]*\}\})\.\.\.(?=\s|$)|(?<=\s)\.\.\.\s+(?=\S)", r"\1", text).rstrip())


def key_chords(pair: Pair) -> Pair | Dropped:
    """``Ctrl-p, Alt-left`` (cheat: weechat), ``<ESC> .`` (commandlinefu), ``:w !sudo tee %`` (cheat.sheets: vim): keys, not a command."""
    if _CHORD.search(pair.command) or (pair.page and _EDITOR_LINE.match(pair.command)):
        return Dropped("keys or editor commands", pair.command)
    return pair


def windows_lines(pair: Pair) -> Pair | Dropped:
    """``reg query {{HKEY_CURRENT_USER\\path\\to\\key}}`` (tldr), ``basedir=$(cygpath -am "$(dirname "$0")")`` (nl2bash)."""
    return Dropped("Windows or PowerShell", pair.command) if _WINDOWS.search(pair.command) else pair


def macos_lines(pair: Pair) -> Pair | Dropped:
    """``pbpaste | xargs -n1 -I{} open {}`` (warp) is dropped; ``sed -i '' 's/a/b/' f`` loses the empty suffix."""
    if _MACOS.search(pair.command):
        return Dropped("macOS only", pair.command)
    return _with(pair, _SED_EMPTY_SUFFIX.sub(lambda m: f"sed{m[1] or m[2] or ''} -i", pair.command))


def unneeded_sudo(pair: Pair) -> Pair:
    """``sudo find . -name "*.log" | sudo xargs ls -ltr`` (nl2bash): dropped where only one's own files are read."""
    if "sudo" not in pair.command or _PRIVILEGED.search(pair.instruction) or _PRIVILEGED.search(pair.command.replace("sudo ", "")):
        return pair
    heads = re.findall(r"(?:^|[|;&]\s*)(?:sudo\s+)?(\S+)(?:\s+(?:-\S+\s+)*(\S+))?", pair.command)
    if all(h in _READ_ONLY and (h != "xargs" or arg in _READ_ONLY) and h != "tee" for h, arg in heads) and not re.search(r"sudo\s+-|>", pair.command):
        return _with(pair, re.sub(r"\bsudo\s+", "", pair.command))
    return pair


def foreign_languages(pair: Pair) -> Pair | Dropped:
    """``[color]\\npound = ...`` (eg: a config file), ``SELECT * FROM t`` (cheat: psql), ``1. uname -a  #check`` (Bash-Oneliner)."""
    return Dropped("not bash", pair.command) if _NOT_BASH.match(pair.command) else pair


def open_choices(pair: Pair) -> Pair | Dropped:
    """``./lse.sh -l 0|1|2`` (cheat.sheets): a choice left to the reader; bash would take it for pipes."""
    if pair.is_documentation and re.search(r"(?<=\s)[\w-]+(?:\|[\w-]+)+(?=\s|$)", re.sub(r"'[^']*'|\"[^\"]*\"|\{\{.*?\}\}", "", pair.command)):
        return Dropped("choice left open", pair.command)
    return pair


def unknown_programs(pair: Pair) -> Pair | Dropped:
    """``advance {{loc}}`` on the gdb page, ``info args, info locals`` (cheat): what is typed inside the tool, not in the shell."""
    if not pair.page or pair.source.startswith("tldr") or "workflows" in pair.source:
        return pair
    if re.match(r"\s*(?:\.{0,2}/|~/|[A-Za-z_]\w*\+?=|\(|\{|\[|!|:\(\)|>|\w+\s*\(\)|\$|\{\{|\")", pair.command):
        return pair
    words = re.findall(r"[\w.+-]+", pair.command)
    first = words[0] if words else ""
    tool = pair.page.split()[0].lower()
    if first in COMMON or tool in (w.lower() for w in words[:6]) or (first.lower().startswith(tool[:4]) and "-" not in first[:1]):
        return pair
    return Dropped("not a shell command", pair.command)


def truncated(pair: Pair) -> Pair | Dropped:
    """``reboot | head -2 | grep -q shutdown && echo "Expected reboot" |`` (book of secret knowledge): the rest is missing."""
    text = pair.command.rstrip()
    if re.search(r"(?:(?<!\\)(?:\\\\)*\\|\|\|?|&&|(?<!\S)\.\.\.)$|\s\.\.\.\s", text):
        return Dropped("truncated", pair.command)
    return (
        Dropped("truncated: open quote", pair.command)
        if scan_quotes(text, lambda _: False) and "<<" not in text and "#" not in text and "$'" not in text
        else pair
    )


def exec_ends(pair: Pair) -> Pair:
    """``find . -name "myFile.*" -exec rm -f {} ;`` (nl2bash): the backslash got lost on the way; bash needs it."""
    if not re.search(r"\s-(?:exec|ok)(?:dir)?\s", pair.command) or re.search(r"\bdo\b|\bif\b", pair.command):
        return pair
    return _with(pair, re.sub(r"(?<=\{\}) ;(?=\s*$|\s+-)", r" \;", pair.command))


def trailing_marks(pair: Pair) -> Pair:
    """``ls -l ;`` and spaces or blank lines at the edges (commandlinefu): nothing changes without them."""
    text = re.sub(r"(?<![;\\&])\s*;\s*$", "", pair.command.strip())
    return _with(pair, "\n".join(line.rstrip() if not line.endswith("\\ ") else line for line in text.split("\n")))


def useless(pair: Pair) -> Pair | Dropped:
    """``tldr plasma-apply-lookandfeel`` (tldr: alias pages), an empty command that is not marked as a refusal."""
    if pair.command.startswith("tldr ") and pair.page and not pair.page.startswith("tldr"):
        return Dropped("help or version boilerplate", pair.command)
    return pair if pair.command.strip() else Dropped("empty command", pair.instruction)


def joined_continuations(pair: Pair) -> Pair:
    """``curl --request POST \\\\\\n  --data x`` (warp): a line broken for the page is one line, unless it is in quotes."""
    if "\\\n" not in pair.command or "<<" in pair.command or ("'" in pair.command and re.search(r"'[^']*\\\n[^']*'", pair.command)):
        return pair
    return _with(pair, re.sub(r"[ \t]*\\\n[ \t]*", " ", pair.command))


RULES = (
    fences,
    whole_command_backticks,
    backtick_debris,
    prompts,
    key_chords,
    windows_lines,
    macos_lines,
    first_alternative,
    first_of_blocks,
    comments,
    one_of_many,
    joined_continuations,
    tldr_alternatives,
    angle_placeholders,
    square_placeholders,
    capital_placeholders,
    path_placeholders,
    optional_dots,
    exec_ends,
    trailing_marks,
    truncated,
    foreign_languages,
    open_choices,
    unknown_programs,
    unneeded_sudo,
    useless,
)
