"""The whole oracle by one command: every page of a release against the tables it was made from.

``python -m tests.oracle [RELEASE]... [--pages DIR]``: for each release (the three of
``RELEASES`` where none is named) the pages are pulled below ``DIR/<release>`` unless they are
there, the renderer dumps its tables, ``refsmith model`` reads the pages, and the two are compared
node by node; then the headers that a scan of the raw text counts are looked for in the model.
Exit status: 0 agreement but for listed differences and at most 0.1 % of headers lost, else 1.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from refsmith.pull import binary, python_path
from tests.oracle import account, compare, run

RELEASES = ("2.38.5", "1.46.3", "1.11.130")


def main(argv: list[str] | None = None) -> int:
    """Judge each release; the status is 1 where one of them falls short."""
    parser = argparse.ArgumentParser(prog="python -m tests.oracle")
    parser.add_argument("releases", nargs="*", default=RELEASES, metavar="RELEASE")
    parser.add_argument("--pages", type=Path, default=Path("oracle-pages"), metavar="DIR")
    args = parser.parse_args(argv)
    good = [judge(release, args.pages / release) for release in args.releases]
    return 0 if all(good) else 1


def judge(release: str, pages: Path) -> bool:
    """Whether one release's pages are read as they were meant; prints the figures."""
    print(f"== {release}", flush=True)
    if not refsmith("pull", "--release", release, "--out", str(pages)):
        return False
    with tempfile.TemporaryDirectory(prefix="oracle-") as name:
        dump, model = Path(name) / "dump.jsonl", Path(name) / "model.jsonl"
        if release.startswith("2."):
            renderer = ["--binary", str(binary(release))]
        else:
            renderer = [word for path in python_path(release) for word in ("--path", str(path))]
        if run.main([str(dump), *renderer, "--jobs", "2"]):
            return False
        if not refsmith("model", "--specs", str(pages), "--out", str(model)):
            return False
        agreed = compare.main([str(model), str(dump), "--show", "40"]) == 0
        counted = account.main([str(pages)]) == 0
        print("problems: " + (", ".join(f"{n} {kind}" for kind, n in problems(model)) or "none"))
    return agreed and counted


def refsmith(*words: str) -> bool:
    """Run the tool in a process of its own, which keeps this one small; whether it is content."""
    return subprocess.run([sys.executable, "-m", "refsmith", *words], check=False).returncode == 0


def problems(model: Path) -> list[tuple[str, int]]:
    """How many problems of each kind the model's pages tell of."""
    kinds: Counter[str] = Counter()
    with model.open(encoding="utf-8") as lines:
        for line in lines:
            kinds.update(problem["kind"] for problem in json.loads(line)["problems"])
    return kinds.most_common()


if __name__ == "__main__":
    raise SystemExit(main())
