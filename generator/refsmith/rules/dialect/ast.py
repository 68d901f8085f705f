"""What a regular expression says, whatever its dialect: a closed union of small values.

Sets are ranges of code points, so that classes can be joined, cut and turned round by counting.
"""

from dataclasses import dataclass
from typing import Literal

Ranges = tuple[tuple[int, int], ...]
LAST = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Set:
    """One code point of ``ranges`` or of a property of Unicode, or, negated, none of them.

    ``properties`` are names such as ``L``; a leading ``^`` turns one round.
    """

    ranges: Ranges
    properties: tuple[str, ...] = ()
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    """One part after the other; none at all matches the empty string."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """The first alternative that lets the whole match."""

    alternatives: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """``body`` at least ``low`` and at most ``high`` times (None: any number)."""

    body: "Node"
    low: int
    high: int | None
    mode: Literal["", "?", "+"] = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A group that captures; ``number`` counts from 1."""

    body: "Node"
    number: int
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Atomic:
    """What has matched inside is not tried otherwise."""

    body: "Node"


@dataclass(frozen=True, slots=True)
class Look:
    """What must, or must not, stand before or behind this place."""

    body: "Node"
    behind: bool
    negated: bool


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place: ``start``, ``end``, ``end-before-terminator``, ``boundary``, ``no-boundary``."""

    kind: Literal["start", "end", "end-before-terminator", "boundary", "no-boundary"]


@dataclass(frozen=True, slots=True)
class Back:
    """The text that a group matched."""

    number: int


Node = Set | Sequence | Choice | Repeat | Group | Atomic | Look | Anchor | Back


def united(*sets: Ranges) -> Ranges:
    """All code points of any of the ranges, in order, neighbours joined."""
    found: list[tuple[int, int]] = []
    for low, high in sorted(pair for ranges in sets for pair in ranges):
        if found and low <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], high))
        else:
            found.append((low, high))
    return tuple(found)


def complement(ranges: Ranges) -> Ranges:
    """All code points but those."""
    found: list[tuple[int, int]] = []
    start = 0
    for low, high in united(ranges):
        if low > start:
            found.append((start, low - 1))
        start = high + 1
    if start <= LAST:
        found.append((start, LAST))
    return tuple(found)


def common(one: Ranges, other: Ranges) -> Ranges:
    """The code points of both."""
    return complement(united(complement(one), complement(other)))
