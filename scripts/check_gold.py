"""Runs every gold command beside a second hand's command for the same request and compares what they do.

python scripts/check_gold.py data/gold_commands.jsonl data/gold_second_hand.jsonl --out checked.jsonl

The second hand saw only the request. Both commands run in fresh copies of one prepared tree, in bubblewrap
without network, and their output (lines sorted, blanks folded) and their effect on every file are compared.
A row counts as executed only if that output or effect is not empty.
"""

from __future__ import annotations

import argparse
import collections
import concurrent.futures
import contextlib
import hashlib
import json
import os
import re
import resource
import shutil
import signal
import stat
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

from gold_tree import Tree
from run_exam import content_id, lenient

SECONDS = 4
FOLLOWS = re.compile(r"\btail (-\S+ )*-\w*[fF]|tail.*--follow")  # never ends; what it printed until then is compared
# A command may also change the shell: where it is, its options, variables, functions and aliases are an effect too.
STATE = "__status=$?; trap - EXIT; { pwd; set +o; declare -p | grep -v -e '__status\\|BASH\\|RANDOM\\|SECONDS\\|EPOCH\\|PPID\\|LINENO\\|_=\\|SHLVL\\|PIPESTATUS'; declare -f; alias; umask; } > /tmp/.state 2>/dev/null; exit $__status"
NOT_OURS = {"usr", "proc", "dev", "bin", "lib", "lib64", "sbin"}  # of the sandbox, not of the tree
# Their output changes from one moment to the next: digits are masked before comparing.
VOLATILE = re.compile(r"\b(date|ps|top|uptime|free|df|vmstat|w|who|mktemp|EPOCH\w*|RANDOM|shuf|pgrep|jobs|lscpu|nproc|uname|stat|ls|du|printf '%T|%[TACt])")
# Run with these, the row says nothing about this machine-independent pair of commands.
NEVER = re.compile(
    r"\b(systemctl|docker|kubectl|ssh|scp|apt(-get)?|dnf|yum|pacman|apk|brew|curl|wget|ping|mount|shutdown|reboot|top|htop|watch|vi|vim|nano|less|more|man|sudo)\b"
)
SYSTEM = [
    "--ro-bind",
    "/usr",
    "/usr",
    "--symlink",
    "usr/bin",
    "/bin",
    "--symlink",
    "usr/lib",
    "/lib",
    "--symlink",
    "usr/lib64",
    "/lib64",
    "--symlink",
    "usr/sbin",
    "/sbin",
]
CAPABILITIES = [x for c in ("CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL") for x in ("--cap-add", f"CAP_{c}")]


def sandbox(root: Path, environment: dict[str, str]) -> list[str]:
    command = ["bwrap", "--bind", str(root), "/", *SYSTEM, "--ro-bind", "/etc/alternatives", "/etc/alternatives", "--proc", "/proc", "--dev", "/dev"]
    command += [
        "--unshare-pid",
        "--unshare-net",
        "--unshare-ipc",
        "--unshare-uts",
        "--hostname",
        "mango",
        "--die-with-parent",
        "--new-session",
        "--chdir",
        "/home/user/work",
    ]
    command += ["--cap-drop", "ALL", *CAPABILITIES, "--clearenv"]
    base = {
        "HOME": "/home/user",
        "PATH": "/usr/bin:/usr/sbin",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "USER": "root",
        "LOGNAME": "root",
        "SHELL": "/bin/bash",
        "TERM": "xterm",
        "EDITOR": "nano",
    }
    for key, value in {**base, **environment}.items():
        command += ["--setenv", key, value]
    return command


def limits() -> None:
    os.umask(0o022)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 << 20, 64 << 20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def snapshot(root: Path) -> dict[str, tuple[object, ...]]:
    found: dict[str, tuple[object, ...]] = {}
    for folder, folders, files in os.walk(root):
        if folder == str(root):
            folders[:] = [f for f in folders if f not in NOT_OURS]
            files = [f for f in files if f not in NOT_OURS]
        for name in [*folders, *files]:
            path = os.path.join(folder, name)
            if "/.git/" in path and not re.search(r"/\.git/(HEAD|config|refs/.*|packed-refs)$", path):
                continue  # times and pack files differ each time; what counts are the references
            info = os.lstat(path)
            what: object = ""
            if stat.S_ISLNK(info.st_mode):
                what = os.readlink(path)
            elif stat.S_ISREG(info.st_mode):
                what = (info.st_size, info.st_nlink) if info.st_size > 1 << 20 else (content_id(path), info.st_nlink)
            found[os.path.relpath(path, root)] = (stat.S_IFMT(info.st_mode), stat.S_IMODE(info.st_mode), info.st_uid, info.st_gid, what)
    return found


class Effect(NamedTuple):
    """What a command did: its output, the changed paths, its status (124: it did not end), and the shell it leaves."""

    output: bytes
    changed: dict[str, object]
    status: int
    shell: bytes

    def visible(self) -> bool:
        return bool(self.output.strip() or self.changed)


@cache
def untouched_shell(environment: tuple[tuple[str, str], ...], top: Path) -> bytes:
    """The shell that a command leaves which changes nothing in it."""
    tree = Tree("", [":"])
    tree.environment = dict(environment)
    return run(tree, ":", top).shell


def run(tree: Tree, command: str, top: Path) -> Effect:
    """A command in a fresh tree."""
    shutil.rmtree(top, ignore_errors=True)
    top.mkdir(parents=True)
    tree.build(top)
    before = snapshot(top)
    out = top.with_suffix(".out")
    with out.open("wb") as stream:
        process = subprocess.Popen(
            [*sandbox(top, tree.environment), "bash", "-O", "extglob", "-c", f"{command}\n{STATE}"],
            stdin=subprocess.PIPE,
            stdout=stream,
            stderr=subprocess.DEVNULL,
            preexec_fn=limits,
        )
        assert process.stdin is not None
        with process.stdin, contextlib.suppress(BrokenPipeError):
            process.stdin.write(b"y\n" * 40)  # whoever asks is told yes
        try:
            status = process.wait(1 if FOLLOWS.search(command) else SECONDS)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            status = 124
    with out.open("rb") as stream:
        text = stream.read(4 << 20)
    state = top / "tmp/.state"
    shell = state.read_bytes() if state.exists() else b""
    state.unlink(missing_ok=True)
    after = snapshot(top)
    changed = {k: after.get(k) for k in {*before, *after} if before.get(k) != after.get(k)}
    shutil.rmtree(top, ignore_errors=True)
    return Effect(text, changed, status, shell)


def compare(row: dict[str, str], second: str, top: Path) -> str:
    """agree, differ, empty (nothing to compare), failed (neither ran well) or not run."""
    first = row["command"]
    if NEVER.search(first) or NEVER.search(second):
        return "not run"
    tree = Tree(row["instruction"], [first, second])
    a, b = run(tree, first, top), run(tree, second, top)
    if 124 in (a.status, b.status) and not FOLLOWS.search(first):
        return "failed"
    if a.visible() or b.visible():
        mask = bool(VOLATILE.search(first) or VOLATILE.search(second))
        return "agree" if lenient(a.output, mask) == lenient(b.output, mask) and a.changed == b.changed else "differ"
    # A change of the shell counts only where it is all there is: elsewhere it is a loop's variable.
    if a.shell == b.shell != untouched_shell(tuple(tree.environment.items()), top):
        return "agree"
    return "failed" if a.status and b.status else "empty"


def work(arguments: tuple[dict[str, str], str]) -> dict[str, str]:
    row, second = arguments
    top = Path("/dev/shm" if os.access("/dev/shm", os.W_OK) else "/tmp") / f"gold_{os.getpid()}" / "tree"
    try:
        result = compare(row, second, top) if second else "no second hand"
    except (OSError, ValueError, RecursionError) as error:
        result = f"error: {error}"
    return {"instruction": row["instruction"], "command": row["command"], "second": second, "intent": row["intent"], "result": result}


def key(instruction: str) -> str:
    return hashlib.sha256(instruction.encode()).hexdigest()[:10]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("second", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.gold.read_text().splitlines()]
    second = {r["id"]: r["command"] for r in map(json.loads, options.second.read_text().splitlines())}
    rows = [r for r in rows if r["command"]][: options.limit]
    done = []
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        for i, result in enumerate(pool.map(work, ((r, second.get(key(r["instruction"]), "")) for r in rows), chunksize=16), 1):
            done.append(result)
            if i % 500 == 0:
                print(f"{i}/{len(rows)}", file=sys.stderr)
    options.out.write_text("".join(json.dumps(d, ensure_ascii=False) + "\n" for d in done))
    counts = collections.Counter(d["result"].split(":")[0] for d in done)
    for result, count in counts.most_common():
        print(f"{result:<16}{count:>7}{count / len(done):>8.1%}")


if __name__ == "__main__":
    main()
