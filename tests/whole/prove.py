"""Does the fast way read what plain docutils reads on the whole page?

``python -m tests.whole.prove PAGES [--every N] [--from K] [--service S]... [--done FILE]``

Docutils reads about half a megabyte a second, so all pages of a release take up to half an hour.
``--done`` names a file that keeps the pages that were proven: a run goes on where one was ended.
Exit status 1 where a difference has no known reason, or a reason more cases than it may.
"""

from __future__ import annotations

import argparse
import gc
from collections.abc import Iterator
from pathlib import Path

from tests.whole.compare import Difference, compare, judge, known
from tests.whole.fast import read_fast
from tests.whole.plain import read_plain


def prove(page: str, data: bytes) -> list[Difference]:
    """The differences between the two readings of one page."""
    gc.disable()
    try:
        return list(compare(page, read_plain(data), read_fast(page, data)))
    finally:
        gc.enable()


def _chosen(args: argparse.Namespace) -> Iterator[tuple[str, Path]]:
    folders = [args.pages / each for each in args.service] or [args.pages]
    paths = sorted(path for folder in folders for path in folder.rglob("*.rst"))
    done = set(args.done.read_text().split()) if args.done and args.done.exists() else set()
    for path in paths[args.start :: args.every]:
        page = path.relative_to(args.pages).with_suffix("").as_posix()
        if page not in done:
            yield page, path


def main(argv: list[str] | None = None) -> int:
    """Compare the pages of a folder and print what has no reason."""
    parser = argparse.ArgumentParser(prog="python -m tests.whole.prove")
    parser.add_argument("pages", type=Path)
    parser.add_argument("--every", type=int, default=1, help="each Nth page alone")
    parser.add_argument("--from", dest="start", type=int, default=0, help="the first page's number")
    parser.add_argument("--service", action="append", default=[])
    parser.add_argument("--done", type=Path, help="keeps which pages are proven")
    args = parser.parse_args(argv)
    listed = known()
    cases: dict[str, set[tuple[str, str]]] = {each.reason: set() for each in listed}
    pages = size = wrong = explained = 0
    for page, path in _chosen(args):
        data = path.read_bytes()
        found = prove(page, data)
        left, met = judge(found, listed)
        for reason, some in met.items():
            cases[reason] |= some
        pages, size = pages + 1, size + len(data)
        wrong, explained = wrong + len(left), explained + len(found) - len(left)
        for one in left:
            print(one, flush=True)
        if args.done and not left:
            with args.done.open("a") as file:
                file.write(f"{page}\n")
    many = [each for each in listed if len(cases[each.reason]) > each.most]
    for each in listed:
        if cases[each.reason]:
            print(f"{len(cases[each.reason])} distinct cases (at most {each.most}): {each.reason}")
    print(
        f"{pages} pages, {size / 1e6:.1f} MB: {wrong} differences without a reason, "
        f"{explained} with one"
    )
    return 1 if wrong or many else 0


if __name__ == "__main__":
    raise SystemExit(main())
