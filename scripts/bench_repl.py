"""How long until the session's first prompt can be seen? Whole processes in a real terminal, median of N.

python scripts/bench_repl.py [--runs 20]
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import pty
import select
import signal
import statistics
import sys
import tempfile
import time

PROMPT = b"mango>"
# Where the terminal stands: prompt_toolkit asks for it and draws when it knows.
CURSOR_QUESTION, CURSOR_ANSWER = b"\x1b[6n", b"\x1b[1;1R"


def first_prompt(arguments: list[str], home: str) -> float:
    """Seconds from the start of the process until its terminal has shown the prompt."""
    began = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(arguments[0], arguments, {**os.environ, "MANGO_HOME": home, "TERM": "xterm-256color"})
    seen = b""
    try:
        while PROMPT not in seen:
            ready, _, _ = select.select([terminal], [], [], 30)
            if not ready:
                sys.exit(f"no prompt within 30 seconds: {seen!r}")
            seen += os.read(terminal, 65536)
            if CURSOR_QUESTION in seen:
                seen = seen.replace(CURSOR_QUESTION, b"")
                os.write(terminal, CURSOR_ANSWER)
        return time.perf_counter() - began
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(terminal)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20)
    runs = parser.parse_args().runs
    python = sys.executable
    cases = {
        "`mango ask`": [python, "-m", "mango", "ask"],
        "`mango ask --plain`": [python, "-m", "mango", "ask", "--plain"],
    }
    print(f"{datetime.date.today()}, {os.cpu_count()} cores, Python {platform.python_version()}, load {os.getloadavg()[0]:.1f}, {runs} runs\n")
    print("| until the first prompt | median | minimum | maximum |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as home:
        for name, arguments in cases.items():
            # The first one fills the file cache.
            values = [first_prompt(arguments, home) for _ in range(runs + 1)][1:]
            low, middle, high = min(values), statistics.median(values), max(values)
            print(f"| {name} | {middle * 1000:.0f} ms | {low * 1000:.0f} ms | {high * 1000:.0f} ms |")


if __name__ == "__main__":
    main()
