"""Compares awsref's validation with its peers', holding the same rules, in one run.

``python -m benchmarks validation`` prints microseconds of processor time a call: the best of
several rounds, and in a row of its own the first call, in a process of its own, from the
declaration to the verdict (imports not counted; for botocore its model counts, since that is its
declaration). Behind them stands what validation adds to a call through a client that sends
nothing. Only numbers of one run compare. It needs the group ``bench``.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

from benchmarks import added, peers
from benchmarks.declared import requests, runtime

ROUNDS = 9
FIRST_CALLS = 5


def awsref(operation: Any) -> peers.Check:
    """awsref as a client uses it."""
    check = runtime("validation").check_operation

    def run(request: dict[str, Any]) -> None:
        found = check(operation, operation.command[0], request)
        if found:
            raise ValueError(found)

    return run


def awsref_walk(operation: Any) -> peers.Check:
    """awsref as a command line uses it: the walk alone."""
    check = runtime("validation").check_operation

    def run(request: dict[str, Any]) -> None:
        found = check(operation, operation.command[0], request, compiled=False)
        if found:
            raise ValueError(found)

    return run


CHECKERS: dict[str, Callable[[Any], peers.Check]] = {
    "awsref": awsref,
    "awsref, walk": awsref_walk,
    "botocore": peers.botocore,
    "pydantic 2": peers.pydantic,
    "fastjsonschema": peers.fastjsonschema,
}
IMPORTS = {
    "botocore": ("botocore.session", "botocore.validate"),
    "pydantic 2": ("pydantic", "typing_extensions"),
    "fastjsonschema": ("fastjsonschema",),
}


def steady(check: peers.Check, request: dict[str, Any]) -> float:
    """Microseconds a call once everything is made: the best of several rounds."""
    check(request)
    check(request)
    start = time.process_time()
    calls = 0
    while time.process_time() - start < 0.05:
        check(request)
        calls += 1
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        for _ in range(calls):
            check(request)
        best = min(best, (time.process_time() - start) / calls)
    return best * 1e6


def first(name: str, case: str) -> float:
    """Microseconds of the first call, measured in processes of their own: the best of a few."""
    command = [sys.executable, "-m", "benchmarks.validation", "--first", name, case]
    outputs = [
        subprocess.run(command, check=True, capture_output=True, text=True).stdout
        for _ in range(FIRST_CALLS)
    ]
    return min(float(json.loads(output)) for output in outputs)


def measure_first(name: str, case: str) -> float:
    """Microseconds from the declaration to the verdict, in this process."""
    for module in IMPORTS.get(name, ()):
        __import__(module)
    runtime("validation")
    operation, request = requests()[case]
    start = time.process_time()
    CHECKERS[name](operation)(request)
    return (time.process_time() - start) * 1e6


def compare() -> dict[str, dict[str, float]]:
    """Prints the table of checkers, and gives it: microseconds by row and checker."""
    found: dict[str, dict[str, float]] = {}
    cases = requests()
    width = max(map(len, cases)) + 12
    print("µs a call".ljust(width) + "".join(name.rjust(16) for name in CHECKERS))
    for case, (operation, request) in cases.items():
        rows = {
            case: {name: steady(make(operation), request) for name, make in CHECKERS.items()},
            f"{case}, first": {name: first(name, case) for name in CHECKERS},
        }
        for title, row in rows.items():
            print(title.ljust(width) + "".join(f"{figure:16,.1f}" for figure in row.values()))
            found[title] = {name: round(figure, 1) for name, figure in row.items()}
    return found


def run() -> dict[str, Any]:
    """Both tables, as they are kept."""
    return {"checkers": compare(), "call": added.run()}


def main() -> int:
    """Print the tables; with ``--first`` one number, for the table's own use."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", nargs=2, metavar=("CHECKER", "CASE"))
    arguments = parser.parse_args()
    if arguments.first:
        print(json.dumps(measure_first(*arguments.first)))
    else:
        run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
