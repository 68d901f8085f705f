"""Tries patterns (a JSON list on standard input) on strings built to hurt them.

Prints how many strings there were; where one match takes longer than the guard's seconds, the
process ends with a dump of where it was, after the pattern has been named.
"""

from __future__ import annotations

import faulthandler
import json
import sys

from awsref._runtime.patterns import compile_pattern
from refsmith.rules.dialect import translate
from refsmith.rules.dialect.reader import read
from tests.dialect.hurting import hurting


def main() -> None:
    guard = float(sys.argv[1])
    tried = 0
    for pattern in json.load(sys.stdin):
        made = translate(pattern)
        if made.regex is None:
            continue
        print(f"{pattern!r} linear={made.linear}", file=sys.stderr)
        matches = compile_pattern(made.regex, made.linear)
        for text in hurting(read(pattern).node):
            faulthandler.dump_traceback_later(guard, exit=True)
            matches(text)
            tried += 1
    faulthandler.cancel_dump_traceback_later()
    print(tried)


if __name__ == "__main__":
    main()
