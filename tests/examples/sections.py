"""The Examples section of a page, as blocks: indented text, each with the words that lead to it.

The generator leaves Examples aside, because no rule stands there; only these tests read them. A
block is told by its indentation alone: many pages forget the marks that docutils would ask for.
"""

from __future__ import annotations

import itertools
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

_UNDERLINE = re.compile(r"={4,}")
# What stands behind Examples in every page that has them.
_NEXT = "Output"


@dataclass(frozen=True, slots=True)
class Block:
    """Indented lines, and the paragraph before them.

    ``line`` is the number of its first line in the page, counted from 1.
    """

    line: int
    lead: str
    text: str


def section(page: str) -> tuple[int, list[str]]:
    """The lines of the page's Examples and how many stand before them; none where it has none.

    Examples may hold a heading of their own, so it is the last heading called Output that ends
    them; in a page without one they go on to its end.
    """
    lines = page.expandtabs().split("\n")
    heads = [
        (place, above)
        for place, (above, below) in enumerate(itertools.pairwise(lines))
        if above and _UNDERLINE.fullmatch(below)
    ]
    start = next((place + 2 for place, title in heads if title == "Examples"), None)
    if start is None:
        return 0, []
    end = max((p for p, title in heads if title == _NEXT and p > start), default=len(lines))
    return start, lines[start:end]


def blocks(page: str) -> Iterator[Block]:
    """The indented blocks of the page's Examples, in order."""
    before, lines = section(page)
    lead: list[str] = []
    open_: list[str] = []
    for place, line in enumerate([*lines, "."]):
        indented = line.startswith(" ") and line.strip() != ""
        if indented or (open_ and not line.strip()):
            open_.append(line)
            continue
        if open_:
            text = textwrap.dedent("\n".join(open_)).rstrip()
            yield Block(before + place - len(open_) + 1, _last_paragraph(lead), text)
            lead, open_ = [], []
        lead.append(line)


def _last_paragraph(lines: list[str]) -> str:
    return "\n".join(lines).strip().split("\n\n")[-1]
