"""What does ``mango ask`` cost over curl, with the same model in the same Ollama? Whole processes, side by side.

python scripts/bench_ollama.py [--runs 20]

The built-in model is registered as mango-bench in the Ollama of OLLAMA_HOST and removed again. Each round
asks the same request by curl (the raw prompt, as the engine sends it) and by mango ask.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path

from mango.config import load_settings
from mango.engines import BUILT_IN
from mango.engines.choice import open_server
from mango.serving.registry import register, remove
from mango.tasks import get_task

NAME = "mango-bench"
REQUESTS = [
    "find the ten largest files under /var/log",
    "count the lines of all .py files in src",
    "busca los archivos .log de más de 10 MB en /var modificados esta semana",
    "replace foo with bar in config.ini",
]


def seconds(arguments: list[str]) -> float:
    """Wall time of one process; its output is thrown away."""
    began = time.perf_counter()
    pid = os.posix_spawn(arguments[0], arguments, os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    if os.waitpid(pid, 0)[1]:
        sys.exit(f"failed: {arguments}")
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20)
    runs = parser.parse_args().runs
    task, settings = get_task("bash"), load_settings()
    server = open_server(settings)
    mango = str(Path(sys.executable).parent / "mango")
    curl = subprocess.run(["sh", "-c", "command -v curl"], capture_output=True, text=True, check=True).stdout.strip()
    register(BUILT_IN, task, server, settings, name=NAME, say=lambda line: None)
    times: dict[str, list[float]] = {"curl": [], "mango ask": [], "mango ask over curl": []}
    try:
        for i in range(runs + 1):  # the first round loads the model and warms the file cache
            request = REQUESTS[i % len(REQUESTS)]
            options = {"temperature": 0, "seed": 0, "num_predict": task.max_answer_tokens, "stop": list(task.stop)}
            body = json.dumps({"model": NAME, "raw": True, "prompt": task.prompt(request), "stream": False, "options": options})
            by_curl = seconds([curl, "-sS", "-f", f"{server.address}/api/generate", "-d", body])
            by_mango = seconds([mango, "ask", "--engine", "ollama", "--model", NAME, request])
            for name, value in (("curl", by_curl), ("mango ask", by_mango), ("mango ask over curl", by_mango - by_curl)):
                times[name].append(value)
    finally:
        remove(server, NAME)
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    cpu = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.machine())
    print(f"{datetime.date.today()}, {os.cpu_count()} cores of {cpu}, Python {platform.python_version()}, Ollama {server.version()}, {runs} runs\n")
    print("| one request, whole process | median | minimum | maximum |\n|---|---|---|---|")
    for name, values in times.items():
        low, middle, high = min(values[1:]), statistics.median(values[1:]), max(values[1:])
        print(f"| {name} | {middle * 1000:.0f} ms | {low * 1000:.0f} ms | {high * 1000:.0f} ms |")


if __name__ == "__main__":
    main()
