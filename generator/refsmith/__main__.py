"""The program: ``refsmith``, or ``python -m refsmith``."""

import sys


def main() -> int:
    """Runs the command line; an interrupt counts from the start, while modules are still loaded."""
    try:
        from refsmith.cli import main as run

        return run()
    except KeyboardInterrupt:
        print("refsmith: interrupted; what was there is as it was", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
