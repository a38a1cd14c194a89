"""Cleaning rules: each fires on the real line that motivated it and leaves its look-alikes alone."""

from __future__ import annotations

import pytest

from mango.data import clean_command, clean_instruction, clean_text, rules
from mango.data.ground import ground, placeholders
from mango.data.pair import Dropped, Pair
from mango.data.rules import clean


def page(instruction: str = "Do something with a file", command: str = "ls", tool: str = "ls", source: str = "chubin/cheat.sheets/sheets/x") -> Pair:
    return Pair(instruction, command, source, page=tool)


def nl2bash(instruction: str = "Do something with a file", command: str = "ls") -> Pair:
    return Pair(instruction, command, "nl2bash/train")


COMMANDS = [
    # rule, command before, command after (the same: the rule must not fire)
    (clean_command.fences, "```bash\nls -l\n```", "ls -l"),
    (clean_command.fences, "Try:\n```\nls -l\n```", "ls -l"),
    (clean_command.fences, "ls -l\n```", "ls -l"),
    (clean_command.fences, "echo `date`", "echo `date`"),
    (clean_command.whole_command_backticks, "`sudo chown -R mongodb:mongodb /data/*`", "sudo chown -R mongodb:mongodb /data/*"),
    (clean_command.whole_command_backticks, "`` kill `pidof x` ``", "kill `pidof x`"),
    (clean_command.whole_command_backticks, "kill `pidof x`", "kill `pidof x`"),
    (clean_command.whole_command_backticks, "`which a` `which b`", "`which a` `which b`"),
    (clean_command.backtick_debris, "find . -maxdepth 1 -type f -name 'image*png' `", "find . -maxdepth 1 -type f -name 'image*png'"),
    (clean_command.backtick_debris, "echo $(date) `hostname`", "echo $(date) `hostname`"),
    (clean_command.prompts, "$ file /bin/bash", "file /bin/bash"),
    (clean_command.prompts, "$ ls -lT\ntotal 16\ndrwxr-xr-x  4 tyrion  group  136 Feb  7", "ls -lT"),
    (clean_command.prompts, "$ cd /\n$ sudo updatedb", "cd /\nsudo updatedb"),
    (clean_command.prompts, "$ cat abc.txt |\n> sort\na\nb", "cat abc.txt |\nsort"),
    (clean_command.prompts, "$ for f in *; do\n>   echo $f\n> done\na", "for f in *; do\n  echo $f\ndone"),
    (clean_command.prompts, "# apt-get update", "apt-get update"),
    (clean_command.prompts, "root@host:~# systemctl restart nginx", "systemctl restart nginx"),
    (clean_command.prompts, "ana@web01:/var/www$ ls", "ls"),
    (clean_command.prompts, "[root@localhost ~]# df -h", "df -h"),
    (clean_command.prompts, "host1> ssh -N x", "ssh -N x"),
    (clean_command.prompts, "bash-4.2$ id", "id"),
    (clean_command.prompts, "# Count the lines\nwc -l x", "# Count the lines\nwc -l x"),
    (clean_command.prompts, "$HOME/bin/run", "$HOME/bin/run"),
    (clean_command.prompts, "$(which ls) -l", "$(which ls) -l"),
    (clean_command.prompts, "> empty.txt", "> empty.txt"),
    (clean_command.first_alternative, "dig -t txt www.example.net\n\n# or\nhost -t txt www.example.net", "dig -t txt www.example.net"),
    (clean_command.first_alternative, "sed '/bbo/d' f\n# case insensitive:\nsed '/bbo/Id' f", "sed '/bbo/d' f"),
    (clean_command.first_alternative, "a && b\nc", "a && b\nc"),
    (clean_command.first_of_blocks, "awk 'NF > 0' filename\n\nawk NF filename", "awk 'NF > 0' filename"),
    (clean_command.first_of_blocks, "var=1\n\necho $var", "var=1\n\necho $var"),
    (clean_command.first_of_blocks, "f() {\n a\n\n b\n}", "f() {\n a\n\n b\n}"),
    (clean_command.comments, "expr 10+20 #30", "expr 10+20"),
    (clean_command.comments, "# first\nls # list\n# done", "ls"),
    (clean_command.comments, "echo $#", "echo $#"),
    (clean_command.comments, "grep '# TODO' a.py", "grep '# TODO' a.py"),
    (clean_command.comments, 'echo "a # b" ${#var}', 'echo "a # b" ${#var}'),
    (clean_command.comments, "curl https://x.org/#top", "curl https://x.org/#top"),
    (clean_command.one_of_many, "expr 10+20\nexpr 30", "expr 10+20"),
    (clean_command.one_of_many, "git init\ngit add .", "git init\ngit add ."),
    (clean_command.one_of_many, "a=1\necho $a", "a=1\necho $a"),
    (clean_command.joined_continuations, "curl -X POST \\\n  --data x", "curl -X POST --data x"),
    (clean_command.joined_continuations, "for f in *\ndo echo $f\ndone", "for f in *\ndo echo $f\ndone"),
    (clean_command.tldr_alternatives, "wc {{[-L|--max-line-length]}} {{path/to/file}}", "wc -L {{path/to/file}}"),
    (clean_command.tldr_alternatives, "ng {{[t|test]}} --debug", "ng test --debug"),
    (clean_command.tldr_alternatives, "docker {{[ps|container ls]}}", "docker ps"),
    (clean_command.tldr_alternatives, "systemctl {{start|stop}} x", "systemctl {{start|stop}} x"),
    (clean_command.angle_placeholders, "chown <user>: <file>", "chown {{user}}: {{file}}"),
    (clean_command.angle_placeholders, "ssh <user>@<server>", "ssh {{user}}@{{server}}"),
    (clean_command.angle_placeholders, "sort <in >out", "sort <in >out"),
    (clean_command.angle_placeholders, "cat <<EOF >f\nx\nEOF", "cat <<EOF >f\nx\nEOF"),
    (clean_command.angle_placeholders, "diff <(ls a) <(ls b)", "diff <(ls a) <(ls b)"),
    (clean_command.angle_placeholders, "sed 's/<b>//g' x", "sed 's/<b>//g' x"),
    (clean_command.angle_placeholders, "mail root <file", "mail root <file"),
    (clean_command.square_placeholders, "apk del [PKG]", "apk del {{pkg}}"),
    (clean_command.square_placeholders, "tsp -o [job ID]", "tsp -o {{job_id}}"),
    (clean_command.square_placeholders, "[ -f x ] && ls [abc]* [0-9] [[:alpha:]]", "[ -f x ] && ls [abc]* [0-9] [[:alpha:]]"),
    (clean_command.capital_placeholders, "identify -format '%w %h' FILE", "identify -format '%w %h' {{file}}"),
    (clean_command.capital_placeholders, "echo $HOST $FILE 'FILE'", "echo $HOST $FILE 'FILE'"),
    (clean_command.path_placeholders, "grep -rh bbo /path/to/directory", "grep -rh bbo {{path/to/directory}}"),
    (clean_command.path_placeholders, "cat {{path/to/file1 path/to/file2 ...}}", "cat {{path/to/file1 path/to/file2 ...}}"),
    (clean_command.path_placeholders, "cat /var/log/syslog", "cat /var/log/syslog"),
    (clean_command.optional_dots, "apt remove {{package}}...", "apt remove {{package}}"),
    (clean_command.optional_dots, "ncat -l [{{host}}]", "ncat -l {{host}}"),
    (clean_command.optional_dots, "git range-diff {{a}}...{{b}}", "git range-diff {{a}}...{{b}}"),
    (clean_command.exec_ends, 'find . -name "my*" -exec rm -f {} ;', 'find . -name "my*" -exec rm -f {} \\;'),
    (clean_command.exec_ends, "find . -exec rm {} \\;", "find . -exec rm {} \\;"),
    (clean_command.trailing_marks, "ls -l ;", "ls -l"),
    (clean_command.trailing_marks, "find . -exec rm {} \\;", "find . -exec rm {} \\;"),
    (clean_command.macos_lines, "sed -i '' 's/a/b/' f", "sed -i 's/a/b/' f"),
    (clean_command.macos_lines, "sed -i 's/a//' f", "sed -i 's/a//' f"),
    (clean_command.unneeded_sudo, 'sudo find . -name "*.log" | sudo xargs ls -ltr', 'find . -name "*.log" | xargs ls -ltr'),
    (clean_command.unneeded_sudo, "sudo cat /etc/shadow", "sudo cat /etc/shadow"),
    (clean_command.unneeded_sudo, "sudo apt install x", "sudo apt install x"),
    (clean_command.unneeded_sudo, "sudo find . -name x -delete", "sudo find . -name x -delete"),
    (clean_text.carriage_returns, "ls\r\ncd ..\r", "ls\ncd .."),
    (clean_text.terminal_codes, "\x1b[32mls\x1b[0m -l", "ls -l"),
    (clean_text.html_entities, "cat a &gt; b &amp;&amp; ls", "cat a > b && ls"),
    (clean_text.html_entities, "sed 's/&lt;/</g' page", "sed 's/&lt;/</g' page"),
    (clean_text.html_entities, "a & b; c", "a & b; c"),
    (clean_text.zero_width_characters, "xargs -\xad0 -i mplayer \u200b'{}'", "xargs -0 -i mplayer '{}'"),
    (clean_text.odd_spaces, "find\xa0/ -name foo", "find / -name foo"),
    (clean_text.curly_quotes, "find . -iname \u201c*.jpg\u201d", 'find . -iname "*.jpg"'),
    (clean_text.dashes, "find . \u2013name foo", "find . -name foo"),
    (clean_text.dashes, "ls \u2014all", "ls --all"),
    (clean_text.dashes, 'find / -name "*" \u2014 print', 'find / -name "*" -print'),
]


@pytest.mark.parametrize(("rule", "before", "after"), COMMANDS, ids=lambda v: getattr(v, "__name__", None))
def test_command_rule(rule: rules.Rule, before: str, after: str) -> None:
    result = rule(page(command=before))
    assert isinstance(result, Pair)
    assert result.command == after


DROPPED = [
    (clean_command.key_chords, "Ctrl-p, Alt-left"),
    (clean_command.key_chords, "<ESC> ."),
    (clean_command.key_chords, "<Ctrl b><c>"),
    (clean_command.key_chords, ":w !sudo tee %"),
    (clean_command.windows_lines, "reg query {{HKEY_CURRENT_USER\\path\\to\\key}}"),
    (clean_command.windows_lines, 'basedir=$(cygpath -am "$(dirname "$0")")'),
    (clean_command.windows_lines, "Get-ChildItem -Recurse"),
    (clean_command.macos_lines, "pbpaste | xargs -n1 -I{} open {}"),
    (clean_command.truncated, "find /home -type f -exec rm -f {} \\"),
    (clean_command.truncated, 'grep -q shutdown && echo "Expected reboot" |'),
    (clean_command.truncated, 'find . -name "*.txt -exec process'),
    (clean_command.truncated, "find ... -print0"),
    (clean_command.foreign_languages, "SELECT * FROM t"),
    (clean_command.foreign_languages, "[color]\npound = 1"),
    (clean_command.foreign_languages, "1. uname -a"),
    (clean_command.open_choices, "./lse.sh -l 0|1|2"),
    (clean_command.unknown_programs, "info args, info locals"),
    (clean_command.comments, "# only words"),
    (clean_command.useless, "  "),
    (clean_text.terminal_codes, "ls \x07\x00"),
]


@pytest.mark.parametrize(("rule", "command"), DROPPED)
def test_command_rule_drops(rule: rules.Rule, command: str) -> None:
    assert isinstance(rule(page(command=command, tool="gdb")), Dropped)


KEPT = [
    (clean_command.key_chords, "yes"),
    (clean_command.key_chords, "ctrlaltdel hard"),
    (clean_command.key_chords, "tab2space -v x"),
    (clean_command.key_chords, ": > file"),
    (clean_command.windows_lines, "dd if=/dev/zero of=/var/cache/chapter3.exe bs=1M"),
    (clean_command.windows_lines, "export PS1='\\u@\\h:\\w\\$ '"),
    (clean_command.macos_lines, "opensnoop"),
    (clean_command.truncated, "go test ./..."),
    (clean_command.truncated, "find . -exec ls {} \\;"),
    (clean_command.truncated, 'echo "it\'s"'),
    (clean_command.truncated, "cat <<'EOF'\nit's\nEOF"),
    (clean_command.foreign_languages, "ls -l"),
    (clean_command.foreign_languages, "f() { ls; }"),
    (clean_command.open_choices, "grep -E 'a|b|c' x | sort"),
    (clean_command.unknown_programs, "./configure && make"),
    (clean_command.unknown_programs, "for i in 1 2; do gdb $i; done"),
]


@pytest.mark.parametrize(("rule", "command"), KEPT)
def test_command_rule_keeps(rule: rules.Rule, command: str) -> None:
    pair = page(command=command, tool="gdb")
    assert rule(pair) == pair


INSTRUCTIONS = [
    (clean_instruction.system_notes, "(GNU specific) Use 'top' to monitor 'a.out'", "Use 'top' to monitor 'a.out'"),
    (clean_instruction.markdown, "Send `stdin` to **all**, see [xz](https://tukaani.org/xz)", "Send stdin to all, see xz"),
    (clean_instruction.markdown, "Find `string' in all *.java files", "Find 'string' in all *.java files"),
    (clean_instruction.markdown, "files like **/*.py and a__b__c", "files like **/*.py and a__b__c"),
    (clean_instruction.mnemonics, "E[x]tract and lis[t] [f]iles", "Extract and list files"),
    (clean_instruction.mnemonics, "List foreign packages ([m])", "List foreign packages"),
    (clean_instruction.mnemonics, "[u]RL with c[O]lours", "URL with colours"),
    (clean_instruction.mnemonics, "names that match '[a]pache' or [abc]*", "names that match '[a]pache' or [abc]*"),
    (clean_instruction.cross_references, "Run a script. More information: <https://x.org>", "Run a script"),
    (clean_instruction.list_marks, "2. Split the big file", "Split the big file"),
    (clean_instruction.list_marks, "2 largest files", "2 largest files"),
    (clean_instruction.to_infinitives, "To show packages", "Show packages"),
    (clean_instruction.repeated_words, "Login Login to your CF/PCF instance", "Login to your CF/PCF instance"),
    (clean_instruction.final_colons, "Attach to session foo:", "Attach to session foo"),
    (clean_instruction.white_space, "Search  the current\n folder , now", "Search the current folder, now"),
    (clean_instruction.white_space, "replace newlines with : in the path .", "replace newlines with : in the path ."),
    (clean_instruction.web_addresses_in_requests, "Serve the folder (https://x.org/doc)", "Serve the folder"),
]


@pytest.mark.parametrize(("rule", "before", "after"), INSTRUCTIONS)
def test_instruction_rule(rule: rules.Rule, before: str, after: str) -> None:
    result = rule(page(before))
    assert isinstance(result, Pair)
    assert result.instruction == after


@pytest.mark.parametrize(
    ("rule", "instruction"),
    [
        (clean_instruction.other_systems, "(Mac OSX specific) Copy the file"),
        (clean_instruction.boilerplate, "Display [h]elp"),
        (clean_instruction.boilerplate, "Show version"),
        (clean_instruction.boilerplate, "Muestra la ayuda"),
        (clean_instruction.boilerplate, "View documentation for the original command"),
        (clean_instruction.page_talk, "The following file is used in these examples"),
        (clean_instruction.programs_as_requests, "egrep -v foo"),
        (clean_instruction.too_little, "1)"),
        (clean_instruction.too_little, "Background"),
        (clean_instruction.too_little, "word " * 70),
    ],
)
def test_instruction_rule_drops(rule: rules.Rule, instruction: str) -> None:
    assert isinstance(rule(page(instruction)), Dropped)


@pytest.mark.parametrize(
    ("rule", "instruction"),
    [
        (clean_instruction.other_systems, "Find files named windows.txt"),
        (clean_instruction.boilerplate, "Show the version of package x"),
        (clean_instruction.boilerplate, "Display help for a topic"),
        (clean_instruction.programs_as_requests, "borra un archivo llamado -config-31.jpg"),
    ],
)
def test_instruction_rule_keeps(rule: rules.Rule, instruction: str) -> None:
    pair = page(instruction)
    assert rule(pair) == pair


def test_examples_are_stated_only_if_the_command_uses_them() -> None:
    used = clean_instruction.examples(page("Remove lines with string (e.g. 'bbo')", "sed '/bbo/d' f"))
    unused = clean_instruction.examples(page("Remove lines (e.g. 'xyz')", "sed '/bbo/d' f"))
    assert (used.instruction, unused.instruction) == ("Remove lines with string 'bbo'", "Remove lines")


def test_every_rule_tells_its_motivating_line() -> None:
    for rule in rules.TEXT_RULES + rules.COMMAND_RULES + rules.INSTRUCTION_RULES:
        assert rule.__doc__ and "``" in rule.__doc__, rule


def test_clean_notes_each_rule_that_changed_the_pair() -> None:
    noted: list[str] = []
    result = clean(page("To show [f]iles:", "$ ls \u2013l"), lambda rule, before, after: noted.append(rule))
    assert result == page("Show files", "ls -l")
    assert noted == ["dashes", "prompts", "mnemonics", "to infinitives", "final colons"]


def test_a_clean_pair_is_left_alone() -> None:
    pair = Pair("borra report.txt", "rm report.txt", "gold", "es")
    assert clean(pair) is pair


def test_a_refusal_keeps_its_gibberish() -> None:
    assert clean(Pair("1)", "", "gold")) == Pair("1)", "", "gold")


GROUNDED = [
    ("Compress a file", "gzip {{path/to/file}}", "en", "a file"),
    ("Extract a specific archive", "tar xf {{path/to/archive.tar.gz}}", "en", "archive.tar.gz"),
    ("Comprime un archivo específico", "gzip {{ruta/al/archivo}}", "es", "un archivo"),
    ("Lista el contenido del directorio", "ls {{ruta/al/directorio}}", "es", "del directorio\0"),
    ("Print the first 10 lines", "head -n {{10}} {{path/to/file}}", "en", "10"),
    ("Compare two files", "diff {{path/to/file1}} {{path/to/file2}}", "en", "two files"),
    ("Concatenate several files", "cat {{path/to/file1 path/to/file2 ...}}", "en", "several"),
    ("Count lines", "wc -l {{path/to/file}}", "en", "{{"),
]


@pytest.mark.parametrize(("instruction", "command", "lang", "gone"), GROUNDED)
@pytest.mark.parametrize("seed", range(5))
def test_grounding_says_every_value(instruction: str, command: str, lang: str, gone: str, seed: int) -> None:
    pair = Pair(instruction, command, "tldr/pages/common/x.md", lang, page=command.split()[0])
    result = ground(pair, seed)
    assert isinstance(result, Pair), result
    assert not placeholders(result.command)
    assert gone not in result.instruction
    values = [w.strip("\"'") for w in result.command.split()[1:] if not w.startswith("-") and w != "xf"]
    assert all(v in result.instruction for v in values), result


def test_grounding_is_the_same_for_the_same_seed_only() -> None:
    pair = Pair("Compress a file", "gzip {{path/to/file}}", "tldr/x", page="gzip")
    assert ground(pair, 1) == ground(pair, 1)
    assert len({str(ground(pair, seed)) for seed in range(10)}) > 5


def test_grounding_keeps_the_extension() -> None:
    for seed in range(10):
        result = ground(Pair("Show a file", "cat {{path/to/file.tar.gz}}", "tldr/x", page="cat"), seed)
        assert isinstance(result, Pair)
        assert result.command.rstrip("'\"").endswith(".tar.gz")


@pytest.mark.parametrize(
    ("instruction", "command"),
    [
        ("Do it", "cp {{path/to/file}} {{user}}"),
        ("Set the colour", "x {{color}}"),
        ("Choose", "x {{on|off}}"),
        ("Print it", 'echo "${{file_name}}"'),
    ],
)
def test_grounding_drops_what_it_cannot_say(instruction: str, command: str) -> None:
    assert isinstance(ground(Pair(instruction, command, "tldr/x", page="x")), Dropped)


def test_grounding_names_a_tool_that_not_everyone_has() -> None:
    assert "eopkg" in ground(Pair("List installed packages", "eopkg li", "navi/x", page="eopkg")).instruction
    assert ground(Pair("List files", "ls", "tldr/x", page="ls")).instruction == "List files"


def test_spanish_articles_contract() -> None:
    pair = Pair("Muestra la ruta de un archivo", "realpath {{ruta/al/archivo}}", "tldr/x", "es", page="realpath")
    said = {ground(pair, seed).instruction.rsplit(" ", 1)[0] for seed in range(40)}
    assert {"Muestra la ruta del archivo", "Muestra la ruta de"} <= said
    assert not [s for s in said if " de el" in s]


def test_a_compound_is_no_place_for_a_file() -> None:
    result = ground(Pair("Check the file system", "fsck {{path/to/file}}", "tldr/x", page="fsck"))
    assert isinstance(result, Pair)
    assert result.instruction.startswith("Check the file system")
