"""Are plain fragments told as docutils tells them?

``python -m tests.whole.fragments PAGES [--service S]...``

Every distinct piece of documentation whose blocks are told without docutils is given to it. Exit
status 1 where it tells another block, or the same one elsewhere.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from unittest.mock import patch

from refsmith.making import job, read_service
from refsmith.read.fragment import Block, blocks, parsed_blocks
from refsmith.read.plainly import plain_blocks
from refsmith.specs import open_specs


def fragments(pages: Path, services: Sequence[str] = ()) -> set[str]:
    """The distinct fragments that are asked for while the pages are read."""
    found: set[str] = set()

    def noting(text: str) -> tuple[Block, ...]:
        found.add(text)
        return blocks(text)

    specs = open_specs(pages)
    with patch("refsmith.rules.sentences.blocks", noting):
        for service in services or specs.services:
            for _ in read_service(job(specs, service)):
                pass
    return found


def differing(texts: Iterable[str]) -> Iterator[tuple[str, Block]]:
    """Plain fragments with the first block that docutils has otherwise."""
    for text in texts:
        told, parsed = blocks(text), parsed_blocks(text)
        if told != parsed:
            other = next((each for each in parsed if each not in told), parsed[0])
            yield text, other


def main(argv: list[str] | None = None) -> int:
    """Compare the plain fragments of a folder of pages."""
    parser = argparse.ArgumentParser(prog="python -m tests.whole.fragments")
    parser.add_argument("pages", type=Path)
    parser.add_argument("--service", action="append", default=[])
    args = parser.parse_args(argv)
    found = fragments(args.pages, args.service)
    plain = [text for text in found if plain_blocks(text) is not None]
    wrong = list(differing(plain))
    for text, block in wrong[:20]:
        print(f"{text[:200]!r}: docutils has {block}")
    print(f"{len(found)} distinct fragments, {len(plain)} of them plain: {len(wrong)} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
