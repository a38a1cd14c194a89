"""How long and how large is one cold ``mango ask``? Whole processes, median of N, as a Markdown table.

python scripts/bench_ask.py [--runs 20]
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import statistics
import sys
import time
from pathlib import Path

REQUESTS = [
    "find the ten largest files under /var/log",
    "count the lines of all .py files in src",
    "busca los archivos .log de más de 10 MB en /var modificados esta semana",
    "replace foo with bar in config.ini",
]
# Runs one ask in this process with clocks around what llama.cpp does; prints their seconds on stderr.
TIMED = """
import sys, time
from mango.gguf_model import GgufModel
spent = 0.0
def clocked(function):
    def call(*a, **k):
        global spent
        began = time.perf_counter()
        try:
            return function(*a, **k)
        finally:
            spent += time.perf_counter() - began
    return call
GgufModel.__init__ = clocked(GgufModel.__init__)
GgufModel.generate = clocked(GgufModel.generate)
from mango.cli import run
code = run(sys.argv[1:])
print(spent, file=sys.stderr)
sys.exit(code)
"""


def spawn(arguments: list[str]) -> tuple[float, float, str]:
    """Seconds, peak MiB and stderr of one process whose stdout is thrown away."""
    read_end, write_end = os.pipe()
    began = time.perf_counter()
    actions = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_DUP2, write_end, 2)]
    pid = os.posix_spawn(arguments[0], arguments, os.environ, file_actions=actions)
    os.close(write_end)
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - began
    with os.fdopen(read_end) as stream:
        stderr = stream.read()
    if status:
        sys.exit(f"{arguments} failed: {stderr}")
    return seconds, usage.ru_maxrss / 1024, stderr


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20)
    runs = parser.parse_args().runs
    python = sys.executable
    mango = str(Path(python).parent / "mango")
    cases = {"python3 -c pass": [python, "-c", "pass"], "mango --help": [mango, "--help"]}
    times: dict[str, list[float]] = {name: [] for name in [*cases, "mango ask", "of it llama.cpp", "of it the rest"]}
    peak = 0.0
    for i in range(runs + 1):  # the first round warms the file cache
        request = REQUESTS[i % len(REQUESTS)]
        for name, arguments in cases.items():
            times[name].append(spawn(arguments)[0])
        seconds, size, _ = spawn([mango, "ask", request])
        times["mango ask"].append(seconds)
        peak = max(peak, size)
        seconds, _, stderr = spawn([python, "-c", TIMED, "ask", request])
        llama = float(stderr.split()[-1])
        times["of it llama.cpp"].append(llama)
        times["of it the rest"].append(seconds - llama)
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    cpu = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.machine())
    print(f"{datetime.date.today()}, {os.cpu_count()} cores of {cpu}, Python {platform.python_version()}, {runs} runs\n")
    print("| whole process | median | minimum | maximum |\n|---|---|---|---|")
    for name, values in times.items():
        low, middle, high = min(values[1:]), statistics.median(values[1:]), max(values[1:])
        print(f"| {name} | {middle * 1000:.0f} ms | {low * 1000:.0f} ms | {high * 1000:.0f} ms |")
    print(f"| peak memory of `mango ask` | {peak:.0f} MiB | | |")


if __name__ == "__main__":
    main()
