"""The texts of a map's prose that tell of the value under one key, and wordings that stand there.

A list names the keys that a map may have, each with what its value is. What such an item says of
its key is read by the same tables as the prose of a member is.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from refsmith.model import Rule
from refsmith.rules.prose.bounds import bounded
from refsmith.rules.prose.intervals import num
from refsmith.rules.prose.row import Around, Row, Wording
from refsmith.rules.sentences import passages

_KEY = re.compile(r"[*]{0,2}``\s*(?P<key>[\w.:/-]+)\s*``[*]{0,2}\s?[:–—-]\s+")
_BULLET = re.compile(r"(?P<indent> *)[*+-] ")
# The type of a number that stands as a text under a key, for rows that speak of no other value.
NUMERAL = "numeral"
# What a keyed value may be held to: notes (defaults, tokens) are told of whole members alone.
KINDS = frozenset({"enum", "pattern", "length", "size", "format", "none_of"})


class KeyText(NamedTuple):
    """What prose says of one key; ``offset`` counts lines from the first one of the prose."""

    key: str
    text: str
    offset: int


def key_texts(prose: str) -> Iterator[KeyText]:
    """The texts about keys, in order; an item below a key's tells of a part of its value."""
    lines = prose.split("\n")
    around: list[tuple[int, bool]] = []
    for passage in passages(prose):
        block = passage.block
        match = _KEY.match(block.text)
        bullet = _BULLET.match(lines[block.offset])
        indent = len(bullet["indent"]) if bullet else 0
        while around and around[-1][0] >= indent:
            around.pop()
        below = any(is_key for _, is_key in around)
        if bullet:
            around.append((indent, match is not None))
        if match is not None and not below:
            yield KeyText(match["key"], block.text[match.end() :], block.offset)


_UNIT = r"(?: (?P<{}>(?:milli)?seconds?|minutes?|hours?|days?|bytes?))?(?: \([^)]*\))?"
_range = bounded("range")


def _own_range(match: re.Match[str], around: Around) -> Rule | None:
    """The interval, where the unit behind its numbers is the one that the text counts in."""
    units = {match[name].rstrip("s") for name in ("one", "other") if match[name]}
    counted = re.findall(r"\b(?:in|of|many|representing) (\w+?)s?\b", around.prose)
    if len(units) > 1 or not units <= {*counted}:
        return None
    return _range(match, around)


ROW = Row(
    name="range-integer-from",
    cues=("integer", "valid values", "number"),
    types=frozenset({NUMERAL}),
    wording=Wording(
        r"(?:\b(?:integer|number)(?: that ranges)?(?: representing \w+|, in \w+)?,? "
        r"(?:from|between)"
        rf"|\bvalid values (?:are|range from)) {num('low')}{_UNIT.format('one')},? "
        rf"(?:up to|to|and|-|–|through) {num('high')}{_UNIT.format('other')}(?=[.,;]|\Z| \()"
    ),
    make=_own_range,
    matches=(
        ("An integer from 0 to 900 (a quarter of an hour).", NUMERAL, (0, 900)),
        ("The pull in bytes: an integer from 1,024 bytes to 4,096 bytes.", NUMERAL, (1024, 4096)),
        ("Valid values are ``1`` to ``9`` .", NUMERAL, (1, 9)),
    ),
    misses=(
        ("An integer from 1 minute to 5 days.", NUMERAL),
        ("The boat counts in hours: an integer from 1 minute to 5 minutes.", NUMERAL),
    ),
)
