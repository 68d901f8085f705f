"""``python -m refsmith`` is ``refsmith``."""

import sys

from refsmith.cli import main

if __name__ == "__main__":
    sys.exit(main())
