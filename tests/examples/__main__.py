"""Tries the examples of a folder of pages: ``python -m tests.examples PAGES [SERVICE...]``.

Prints the counts and what is refused without being listed; status 1 where something is. With
``--warned`` also what the accepted ones are warned of.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.examples.account import try_folder
from tests.examples.exceptions import exceptions
from tests.examples.making import package_of_examples
from tests.examples.trying import Bench
from tests.examples.verdict import faults, summary

PACKAGE = "exampleref"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("services", nargs="*")
    parser.add_argument("--warned", action="store_true")
    given = parser.parse_args()
    for name in [name for name in os.environ if name.startswith(("AWS_", "AWSREF_"))]:
        del os.environ[name]
    os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull
    with tempfile.TemporaryDirectory() as folder:
        package_of_examples(given.pages, Path(folder), PACKAGE, given.services)
        sys.path.insert(0, folder)
        tried = list(try_folder(Bench(PACKAGE), given.pages, given.services or None))
    excused = exceptions()
    wrong = faults(tried, excused, given.services)
    warned = [f"{each.name}: {w}" for each in tried for w in each.outcome.warned]
    print("\n".join([*summary(tried, excused), *wrong, *(warned if given.warned else [])]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
