"""Which code points a part of a parsed expression takes."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    Ranges = tuple[tuple[int, int], ...]

_LAST = 0x10FFFF
_WORD = ((48, 57), (65, 90), (95, 95), (97, 122))
_CATEGORIES: dict[str, Ranges] = {
    "CATEGORY_DIGIT": ((48, 57),),
    "CATEGORY_WORD": _WORD,
    "CATEGORY_SPACE": ((9, 13), (32, 32)),
}


def word(character: str) -> bool:
    """Whether a character is one of a word, in ASCII."""
    return character.isascii() and (character.isalnum() or character == "_")


def ranges_taken(name: str, argument: Any, flags: int) -> Ranges | None:
    """The code points that a part takes; None where it is not one that takes a single one."""
    if name == "LITERAL":
        return _cased([(argument, argument)], flags)
    if name == "NOT_LITERAL":
        return _turned(_cased([(argument, argument)], flags))
    if name == "ANY":
        return ((0, _LAST),) if flags & re.DOTALL else _turned([(10, 10)])
    if name != "IN":
        return None
    pairs: list[tuple[int, int]] = []
    negated = False
    for kind, value in argument:
        match str(kind):
            case "NEGATE":
                negated = True
            case "LITERAL":
                pairs.append((value, value))
            case "RANGE":
                pairs.append((value[0], value[1]))
            case _:
                pairs += _category(str(value))
    cased = _cased(pairs, flags)
    return _turned(cased) if negated else cased


def _category(name: str) -> Ranges:
    known = _CATEGORIES.get(name)
    return known if known is not None else _turned(_CATEGORIES[name.replace("_NOT_", "_")])


def _cased(pairs: list[tuple[int, int]], flags: int) -> Ranges:
    """The ranges, with both cases of ASCII letters where case counts for nothing."""
    if flags & re.IGNORECASE:
        pairs = pairs + [
            (max(low, first) + shift, min(high, last) + shift)
            for low, high in pairs
            for first, last, shift in ((65, 90, 32), (97, 122, -32))
            if max(low, first) <= min(high, last)
        ]
    return tuple(sorted(pairs))


def _turned(ranges: Iterable[tuple[int, int]]) -> Ranges:
    found: list[tuple[int, int]] = []
    start = 0
    for low, high in sorted(ranges):
        if low > start:
            found.append((start, low - 1))
        start = max(start, high + 1)
    if start <= _LAST:
        found.append((start, _LAST))
    return tuple(found)
