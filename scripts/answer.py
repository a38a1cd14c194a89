"""Answer many requests with one model: reads rows with "instruction", writes them with "answer" ("" if refused).

python scripts/answer.py MODEL.gguf < requests.jsonl > answers.jsonl
"""

from __future__ import annotations

import json
import sys

from mango.ask import ask
from mango.config import load_settings
from mango.engines.embedded import EmbeddedEngine
from mango.errors import NoAnswer, Refused
from mango.tasks import get_task


def main(model: str) -> None:
    task = get_task("bash")
    engine = EmbeddedEngine(task, load_settings(model=model))
    for line in sys.stdin:
        row = json.loads(line)
        try:
            row["answer"] = ask(row["instruction"], task, engine).command
            row["outcome"] = "answered"
        except Refused:
            row["answer"], row["outcome"] = "", "refused"
        except NoAnswer:
            row["answer"], row["outcome"] = "", "no answer"
        print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1])
