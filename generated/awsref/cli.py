"""The command line as a function."""

import sys

from ._runtime.cli.main import main

__all__ = ["main", "script"]


def script() -> int:
    """The installed command: ``main`` on the process's own arguments."""
    return main(sys.argv[1:])
