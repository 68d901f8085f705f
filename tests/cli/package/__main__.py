"""``python -m awsref``."""

import sys

from ._runtime.cli.main import main

sys.exit(main(sys.argv[1:]))
