"""Fragments so plain that docutils is not needed to tell their blocks.

Most documentation is paragraphs and flat lists, each on a line of its own between blank lines. A
line is taken only where nothing but a paragraph can start as it does; any doubt, and nothing is
given. The tests hold what is given against docutils, over whole references too.
"""

import re
from collections.abc import Iterator
from typing import Literal

PlainKind = Literal["paragraph", "item"]

# A word of two letters and more, or "A", and behind it a blank or what ends no enumerator; or a
# literal. Not so: ``a.``, ``ii)``, ``:field:``, ``-o``, ``>>>``, ``..``, lines of punctuation.
_LINE = re.compile(
    r"(?P<bullet>\* )?"
    r"(?:[A-Za-z][A-Za-z'’-]*[A-Za-z'’](?=[ ,:;]|\Z)|A(?= )|``[^`\n]*[^`\s][^`\n]*``)"
    r"(?P<rest>.*)",
)


def plain_blocks(text: str) -> list[tuple[PlainKind, str, int, int | None]] | None:
    """Each block's kind, text, line and list, as docutils has them; None where that is in doubt."""
    try:
        return list(_blocks(text))
    except ValueError:
        return None


def _blocks(text: str) -> Iterator[tuple[PlainKind, str, int, int | None]]:
    lists = 0
    below = False
    blank = True
    for number, line in enumerate(text.split("\n")):
        if not line:
            blank = True
            continue
        # The blank that the renderer leaves behind markup is no text.
        said = line.rstrip()
        match = _LINE.fullmatch(line)
        if match is None or not blank or said.endswith("::") or not line.isprintable():
            raise ValueError(line)
        blank = False
        item = match["bullet"] is not None
        lists += item and not below
        below = item
        yield ("item", said[2:], number, lists) if item else ("paragraph", said, number, None)
