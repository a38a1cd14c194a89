"""Readers on the formats as they are published, and on every way a file can be broken."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest

from mango.data.pair import Dropped, Pair
from mango.data.readers import read_source
from mango.errors import DataError

TLDR = """# tar

> Archiving utility.
> More information: <https://www.gnu.org/software/tar>.

- [c]reate an archive and write it to a [f]ile:

`tar cf {{path/to/target.tar}} {{path/to/file1 path/to/file2 ...}}`

- List the contents of a tar file:

`tar tf {{path/to/source.tar}}`
"""
CHEAT = """---
syntax: bash
tags: [ compression ]
---
# To extract an uncompressed archive:
tar -xvf /path/to/foo.tar

# To create an archive
# of a directory:
tar -cvf <name>.tar \\
  <dir>
"""
NAVI = """% git, code

# Set global git user email
git config --global user.email <email>

; a note
$ email: git config user.email

# Undo the last commit
git reset --soft HEAD~1
"""


def pairs(path: Path) -> list[Pair]:
    return [r for r in read_source(path) if isinstance(r, Pair)]


def drops(path: Path) -> list[str]:
    return [r.reason for r in read_source(path) if isinstance(r, Dropped)]


def write(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_nl2bash_lines_are_paired(tmp_path: Path) -> None:
    write(tmp_path / "all.cm", "ls -l\nfind . -name x\n")
    nl = write(tmp_path / "all.nl", "list files\nfind x\n")
    expected = [Pair("list files", "ls -l", "nl2bash/all"), Pair("find x", "find . -name x", "nl2bash/all")]
    assert pairs(nl) == expected
    assert pairs(tmp_path) == expected


def test_nl2bash_line_without_a_partner_is_dropped(tmp_path: Path) -> None:
    write(tmp_path / "all.cm", "ls\n")
    assert drops(write(tmp_path / "all.nl", "list\nmore\n")) == ["unreadable: line without a partner"]


def test_nl2bash_without_its_partner_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"all\.cm is missing"):
        pairs(write(tmp_path / "all.nl", "list\n"))


def test_tldr_folder_english_and_spanish_but_no_other(tmp_path: Path) -> None:
    write(tmp_path / "pages/common/tar.md", TLDR)
    write(tmp_path / "pages.es/linux/tar.md", TLDR.replace("List the contents of a tar file", "Lista el contenido de un tar"))
    write(tmp_path / "pages.fr/common/tar.md", TLDR)
    write(tmp_path / "pages/osx/open.md", TLDR)
    write(tmp_path / "pages/windows/dir.md", TLDR)
    found = pairs(tmp_path)
    assert [(p.lang, p.source, p.group, p.page) for p in found] == [
        ("en", "tldr/pages/common/tar.md", "tldr:tar", "tar"),
        ("en", "tldr/pages/common/tar.md", "tldr:tar", "tar"),
        ("es", "tldr/pages.es/linux/tar.md", "tldr:tar", "tar"),
        ("es", "tldr/pages.es/linux/tar.md", "tldr:tar", "tar"),
    ]
    assert found[1].instruction == "List the contents of a tar file"
    assert found[1].command == "`tar tf {{path/to/source.tar}}`"


def test_tldr_request_without_a_command_is_dropped(tmp_path: Path) -> None:
    page = write(tmp_path / "tar.md", "# tar\n\n- Make an archive:\n\n- List it:\n\n`tar tf x`\n")
    assert [p.instruction for p in pairs(page)] == ["List it"]
    assert drops(page) == ["unreadable: request without a command"]


def test_cheat_sheet_comment_lines_then_command(tmp_path: Path) -> None:
    found = pairs(write(tmp_path / "tar", CHEAT))
    assert [(p.instruction, p.command) for p in found] == [
        ("To extract an uncompressed archive:", "tar -xvf /path/to/foo.tar"),
        ("To create an archive of a directory:", "tar -cvf <name>.tar \\\n  <dir>"),
    ]
    assert {p.page for p in found} == {"tar"}


def test_navi_skips_tags_variables_and_notes(tmp_path: Path) -> None:
    found = pairs(write(tmp_path / "git.cheat", NAVI))
    assert [(p.instruction, p.command) for p in found] == [
        ("Set global git user email", "git config --global user.email <email>"),
        ("Undo the last commit", "git reset --soft HEAD~1"),
    ]


def test_commandlinefu_api_list(tmp_path: Path) -> None:
    rows = [{"id": "1", "command": "sudo !!", "summary": 'Run the last "command" as {root}', "votes": "1"}, {"id": "2", "command": 'echo "}"', "summary": "b"}]
    for indent in (None, 1):
        found = pairs(write(tmp_path / "commandlinefu.json", json.dumps(rows, indent=indent)))
        assert [(p.instruction, p.command) for p in found] == [('Run the last "command" as {root}', "sudo !!"), ("b", 'echo "}"')]


def test_commandlinefu_broken_end_keeps_the_rest(tmp_path: Path) -> None:
    path = write(tmp_path / "c.json", '[\n{"command": "ls", "summary": "list"},\n{"command": "cd", "summ')
    assert [p.command for p in pairs(path)] == ["ls"]
    assert drops(path) == ["unreadable: broken JSON"]


@pytest.mark.parametrize(
    "row",
    [
        {"instruction": "list", "command": "ls"},
        {"nl": "list", "cmd": "ls"},
        {"prompt": "list", "completion": "ls"},
        {"input": "list", "output": "ls"},
        {"invocation": "list", "cmd": ["ls", "dir"]},
    ],
)
def test_jsonl_column_names(tmp_path: Path, row: dict[str, object]) -> None:
    assert [(p.instruction, p.command) for p in pairs(write(tmp_path / "a.jsonl", json.dumps(row)))] == [("list", "ls")]


def test_jsonl_keeps_source_language_and_page(tmp_path: Path) -> None:
    row = {"instruction": "Lista", "command": "ls", "source": "tldr/pages.es/common/ls.md", "lang": "es", "page": "ls"}
    assert pairs(write(tmp_path / "a.jsonl", json.dumps(row))) == [Pair("Lista", "ls", "tldr/pages.es/common/ls.md", "es", "tldr:ls", "ls")]


def test_aligned_row_is_two_pairs_of_one_page(tmp_path: Path) -> None:
    row = {"page": "ls", "instruction_en": "List", "command_en": "ls", "instruction_es": "Lista", "command_es": "ls"}
    assert [(p.instruction, p.lang, p.group) for p in pairs(write(tmp_path / "a.jsonl", json.dumps(row)))] == [
        ("List", "en", "tldr:ls"),
        ("Lista", "es", "tldr:ls"),
    ]


def test_gold_commands_with_a_refusal_and_a_guessed_language(tmp_path: Path) -> None:
    lines = [{"instruction": "hola", "command": ""}, {"instruction": "¿cuánto espacio queda?", "command": "df -h"}]
    found = pairs(write(tmp_path / "gold_commands.jsonl", "\n".join(map(json.dumps, lines))))
    assert [(p.is_refusal, p.lang, p.source) for p in found] == [(True, "en", "gold_commands"), (False, "es", "gold_commands")]


BROKEN = [
    (b'{"instruction": "a", "comm', "broken JSON"),
    (b'{"instruction": "a\xff\xfe", "command": "ls"}', "not UTF-8"),
    (b"\x00\x01\x02\x03", "binary data"),
    (b'{"instruction": "a", "command": "l\\u0000s"}', "binary data"),
    (b'["ls"]', "not a JSON object"),
    (b"42", "not a JSON object"),
    (b'{"instruction": "a"}', "no instruction or no command"),
    (b'{"instruction": null, "command": 3}', "no instruction or no command"),
    (b"[" * 100_000, "broken JSON"),
    (b'"' + b"x" * (2 << 20), "line too long"),
]


@pytest.mark.parametrize(("line", "reason"), BROKEN)
def test_a_broken_line_is_dropped_and_the_next_is_read(tmp_path: Path, line: bytes, reason: str) -> None:
    path = write(tmp_path / "a.jsonl", line + b'\n{"instruction": "list", "command": "ls"}\n')
    assert [p.command for p in pairs(path)] == ["ls"]
    assert drops(path) == [f"unreadable: {reason}"]


def test_binary_file_is_dropped_whole(tmp_path: Path) -> None:
    assert drops(write(tmp_path / "picture", b"\x89PNG\r\n\x1a\n\x00\x00" * 100)) == ["unreadable: binary file"]


def test_empty_file_gives_nothing(tmp_path: Path) -> None:
    assert list(read_source(write(tmp_path / "a.jsonl", ""))) == []


def test_missing_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such file or folder"):
        list(read_source(tmp_path / "nothing.jsonl"))


def test_byte_order_mark_and_blank_lines_are_skipped(tmp_path: Path) -> None:
    assert len(pairs(write(tmp_path / "a.jsonl", b'\xef\xbb\xbf{"nl": "a", "cmd": "ls"}\r\n\r\n'))) == 1


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "sheet"])
def test_readers_stream(tmp_path: Path, name: str) -> None:
    """Memory stays far below the size of the file."""
    row = json.dumps({"instruction": "list " + "x" * 200, "command": "ls"})
    text = {"a.jsonl": (row + "\n") * 20_000, "a.json": "[" + ",\n".join([row] * 20_000) + "]", "sheet": ("# list it " + "x" * 200 + "\nls\n\n") * 20_000}[name]
    path = write(tmp_path / name, text)
    tracemalloc.start()
    count = sum(1 for _ in read_source(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 20_000
    assert path.stat().st_size > 4_000_000
    assert peak < 600_000
