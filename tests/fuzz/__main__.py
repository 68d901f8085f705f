"""Damage many pages, each in one way at random, and read them.

``python -m tests.fuzz PAGES [--count N] [--seed S] [--largest BYTES]``; exit status 1 where a page
crashed, took more than ten times as long as the whole one (and two seconds), or lost what was not
harmed.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from pathlib import Path

from tests.fuzz.trying import try_page


def main(argv: list[str] | None = None) -> int:
    """Damage pages of a folder and print what went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("pages", type=Path)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--largest", type=int, default=2**18, help="in bytes; leaves out the larger"
    )
    args = parser.parse_args(argv)
    chance = random.Random(args.seed)
    paths = [
        path for path in sorted(args.pages.rglob("*.rst")) if path.stat().st_size <= args.largest
    ]
    paths = paths if len(paths) >= args.count else paths * (args.count // len(paths) + 1)
    kinds: Counter[str] = Counter()
    said: Counter[str] = Counter()
    slowest = 0.0
    for path in chance.sample(paths, args.count):
        page = path.relative_to(args.pages).with_suffix("").as_posix()
        outcome = try_page(page, path.read_bytes(), random.Random(chance.random()))
        kinds[outcome.damage.kind] += 1
        slowest = max(slowest, outcome.ratio)
        for one in outcome.wrong:
            said[one.split(":")[0]] += 1
            print(f"{page}: {outcome.damage}: {one}", flush=True)
    told = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    print(f"{kinds.total()} pages ({told}); slowest {slowest:.1f} times the whole page's")
    print(", ".join(f"{count} {what}" for what, count in sorted(said.items())) or "nothing wrong")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
