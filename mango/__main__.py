"""Entry point of ``mango`` and ``python -m mango``: runs the command line and turns failures into exit codes."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run ``mango``; every expected failure is one line on stderr and its exit code."""
    try:
        from mango.cli import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    if sys.argv[1:2] == ["ask"]:
        # An answer is out: taking the interpreter and llama.cpp apart would only cost its reader 15 ms.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)


if __name__ == "__main__":
    main()
