"""Show pairs of a generator module: every intent once in each language, then COUNT drawn by weight.

python scripts/show_generated.py MODULE [COUNT] [SEED]
"""

import random
import sys

from mango.data.generate import LANGS, generate, load_intents, realize


def main(module: str, count: int = 0, seed: int = 0) -> None:
    for intent in load_intents([module])[module]:
        for lang in LANGS:
            request, command = realize(intent, random.Random(f"{seed}:{intent.name}"), lang)
            print(f"[{intent.name}] {request}\n    {command}")
    for row in generate(count, seed, [module]):
        print(f"[{row['group']}] {row['instruction']}\n    {row['command']}")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
