"""Runs the benchmarks and keeps their figures: ``make bench``, or ``python -m benchmarks [NAME]``.

``startup`` times awsref's command line against the ``aws`` of the same release, ``stages`` the
rooms of the tool, ``validation`` the checks of a request against those of its peers, ``whole`` the
whole reference. Figures go to ``benchmarks/results.json`` with the commit and the machine.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks import stages, startup, validation, whole

RESULTS = Path(__file__).parent / "results.json"
NAMES = {
    "startup": startup.run,
    "stages": stages.run,
    "validation": validation.run,
    "whole": whole.run,
}


def machine() -> dict[str, Any]:
    """What the figures were measured on."""
    model = "unknown"
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    except OSError:
        # Elsewhere there is no such file; the rest still says which kind of machine it is.
        model = platform.processor() or model
    return {
        "processor": model,
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
    }


def commit() -> str:
    """The commit that was measured, with a plus where the tree was changed."""
    head = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    ).stdout.strip()
    dirty = subprocess.run(
        ["git", "status", "--porcelain", "--untracked-files=no"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    return head + ("+" if dirty else "")


def main(argv: list[str] | None = None) -> int:
    """Runs what is named, or everything."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    arguments = parser.parse_args(argv)
    for name in arguments.names:
        if name not in NAMES:
            parser.error(f"{name} is none of {', '.join(NAMES)}")
    kept: dict[str, Any] = {}
    if RESULTS.exists():
        kept = json.loads(RESULTS.read_text(encoding="utf-8"))
    for name in arguments.names or NAMES:
        print(f"{name}:")
        kept[name] = {"commit": commit(), "machine": machine(), "figures": NAMES[name]()}
    RESULTS.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
