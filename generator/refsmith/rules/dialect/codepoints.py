"""Sets of code points as ranges: joined, cut and turned round by counting.

Ranges stand in order, don't touch, and hold both of their ends, so that equal sets are equal
values.
"""

from collections.abc import Iterable

Ranges = tuple[tuple[int, int], ...]
LAST = 0x10FFFF
ALL: Ranges = ((0, LAST),)


def of(*texts: str) -> Ranges:
    """The code points of ranges written as ``"az"``, or of single characters."""
    return united((ord(text[0]), ord(text[-1])) for text in texts)


def united(*sets: Iterable[tuple[int, int]]) -> Ranges:
    """The code points of any of the sets."""
    found: list[tuple[int, int]] = []
    for low, high in sorted(pair for ranges in sets for pair in ranges):
        if found and low <= found[-1][1] + 1:
            if high > found[-1][1]:
                found[-1] = (found[-1][0], high)
        else:
            found.append((low, high))
    return tuple(found)


def complement(ranges: Ranges) -> Ranges:
    """All code points but those."""
    found: list[tuple[int, int]] = []
    start = 0
    for low, high in ranges:
        if low > start:
            found.append((start, low - 1))
        start = high + 1
    if start <= LAST:
        found.append((start, LAST))
    return tuple(found)


def common(one: Ranges, other: Ranges) -> Ranges:
    """The code points of both sets."""
    found: list[tuple[int, int]] = []
    at = index = 0
    while at < len(one) and index < len(other):
        low = max(one[at][0], other[index][0])
        high = min(one[at][1], other[index][1])
        if low <= high:
            found.append((low, high))
        if one[at][1] < other[index][1]:
            at += 1
        else:
            index += 1
    return tuple(found)


def minus(one: Ranges, other: Ranges) -> Ranges:
    """The code points of the first set that are not in the second."""
    return common(one, complement(other))


def meet(one: Ranges, other: Ranges) -> bool:
    """Whether the sets share a code point."""
    return bool(common(one, other))


def within(one: Ranges, other: Ranges) -> bool:
    """Whether the second set has all of the first."""
    return not minus(one, other)
