"""Score a model: NL2Bash dev (static), our development exam (executed), and refusals.

python scripts/score_model.py MODEL.gguf --nl2bash-dev nl2bash_dev.jsonl

The executed part needs Linux with bubblewrap; it uses scripts/run_exam.py and data/exam/.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from mango.evaluate import score_commands

ROOT = Path(__file__).parent.parent


def answer(model: str, rows: list[dict]) -> list[dict]:
    """The rows with "answer" and "outcome", from scripts/answer.py."""
    text = "".join(json.dumps(r) + "\n" for r in rows)
    done = subprocess.run([sys.executable, str(ROOT / "scripts/answer.py"), model], input=text, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def read(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    parser.add_argument("--nl2bash-dev", type=Path)
    parser.add_argument("--keep", type=Path, help="write the exam's answers here")
    arguments = parser.parse_args()
    if arguments.nl2bash_dev:
        rows = answer(arguments.model, read(arguments.nl2bash_dev))
        print("NL2Bash dev:", score_commands((r["answer"], r["command"]) for r in rows))
    exam = ROOT / "data/exam"
    requests = [
        {"id": row["id"], "lang": lang, "instruction": row[lang]}
        for name in ("daily", "formal")
        for row in read(exam / f"{name}.jsonl")
        for lang in ("en", "es")
    ]
    answers = answer(arguments.model, requests)
    refused = sum(r["outcome"] == "refused" for r in answers)
    print(f"requests refused: {refused} of {len(answers)}")
    chatter = answer(arguments.model, read(exam / "chatter.jsonl"))
    print(f"chatter refused: {sum(r['outcome'] == 'refused' for r in chatter)} of {len(chatter)}")
    path = arguments.keep or Path(tempfile.mkdtemp()) / "answers.jsonl"
    path.write_text("".join(json.dumps({"id": r["id"], "lang": r["lang"], "command": r["answer"]}) + "\n" for r in answers), encoding="utf-8")
    subprocess.run([sys.executable, str(ROOT / "scripts/run_exam.py"), str(path)], check=True)


if __name__ == "__main__":
    main()
