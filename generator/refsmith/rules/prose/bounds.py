"""Makers of bounds from the phrases of intervals, and where a number's clause ends."""

import re
from itertools import count
from typing import Literal

from refsmith.model import Bounds, Rule
from refsmith.model.rules import Number
from refsmith.rules.prose.intervals import sides
from refsmith.rules.prose.row import Around, Make
from refsmith.rules.prose.units import UNIT, is_own

# What a time is counted from, so that the number is no bound of the value itself.
_FROM = r"(?:after|before|from|since|prior|later|earlier|longer|shorter|greater|more|less)\b"
_UNIT_NAME = re.compile(r"unit\d+\Z")
_counter = count()


def ended() -> str:
    """Where a number's clause ends, with a unit before it, which the maker looks at.

    The unit may be a word that the prose counts: ``10 retries``.
    """
    unit = rf"(?P<unit{next(_counter)}>{UNIT}|(?!or |and |to )(?:[a-z-]+ )?[a-z]+s)\b(?!/)"
    return (
        rf"(?= ?(?:{unit}(?! {_FROM}))?(?:\.?\Z|[,;)]|\. | ?\(| •|,? ?inclusive"
        r"| ?and (?:not|the|a|an|must|can|is|it|its|you|will)\b|,? ?with | (?:as|where|for which"
        r"|that"
        r"|which|in increments|corresponding|long|old|are (?:accepted|valid|allowed|supported)"
        r"|to (?:retain|return|keep|display|wait|include|show))\b| (?:for this|for the) (?:value"
        r"|parameter"
        r"|field|setting)\b))"
    )


def lower_unit() -> str:
    """What may stand behind the lower of two numbers: a unit, and the same in parentheses."""
    noun = r"(?!less|is\b|as\b|plus)[a-z]+s|(?<=\b1 )(?!and|to|or|up)[a-z]{3,}"
    unit = rf"(?P<unit{next(_counter)}>{UNIT}|{noun})\b"
    return rf"(?: ?{unit})?(?: ?\([^()]{{0,40}}\))?"


def bounded(kind: Literal["length", "range", "count"]) -> Make:
    """A maker of bounds from a match's phrase of an interval.

    Of a type with fractions a number that is itself not allowed (``above``, ``below``) bounds
    as if it were: all that is refused then is wrong.
    """

    def make(match: re.Match[str], around: Around) -> Rule | None:
        try:
            found = sides(match)
        except ValueError:
            return None
        if kind == "range" and (not own_units(match, around) or _is_union(match)):
            return None
        low, high = _ends(found, 0 if around.type in ("float", "double") else 1)
        if not _is_interval(low, high, kind):
            return None
        return Bounds(offset=0, kind=kind, min=low, max=high)

    return make


def _ends(found: dict[str, Number], step: int) -> tuple[Number | None, Number | None]:
    low, high = found.get("low"), found.get("high")
    if "above" in found:
        low = found["above"] + step
    if "below" in found:
        high = found["below"] - step
    # ``from 0 to -8``
    if low is not None and high is not None and high < low == 0:
        low, high = high, low
    return low, high


def _is_interval(low: Number | None, high: Number | None, kind: str) -> bool:
    if low is not None and high is not None and low > high:
        return False
    if kind == "range":
        return True
    return not any(
        each is not None and (each < 0 or isinstance(each, float)) for each in (low, high)
    )


def own_units(match: re.Match[str], around: Around) -> bool:
    """Whether every unit behind a number of the match is the value's own."""
    units = [text for name, text in match.groupdict().items() if text and _UNIT_NAME.match(name)]
    return all(is_own(unit, around) for unit in units)


def _is_union(match: re.Match[str]) -> bool:
    """Whether another value is allowed beside the interval: ``-1 or between 1 and 9``."""
    starts = [match.start(name) for name in match.groupdict() if match[name] is not None]
    before = match.string[: min(starts, default=match.end())]
    after = match.string[match.end() :]
    return (
        re.search(r"\b(?:either|or)\b(?! equal| greater)[^.]{0,40}\Z", before, re.IGNORECASE)
        is not None
        or re.search(r"\d`? (?:and|or) (?:any|an?) [^.]{0,40}\Z", before, re.IGNORECASE) is not None
        or re.match(
            rf"[ ,;]*(?:{UNIT}\b)?[ ,]*(?:\([^)]*\)[ ,]*)?\bor\b(?! [\d.,]+ {UNIT})",
            after,
            re.IGNORECASE,
        )
        is not None
    )


def denied(match: re.Match[str], around: Around) -> Rule | None:
    """The bound of what is left, where all above or all below a number is refused."""
    try:
        found = sides(match)
    except ValueError:
        return None
    if not own_units(match, around) or len(found) != 1 or not found.keys() <= {"above", "below"}:
        return None
    return Bounds(offset=0, kind="range", min=found.get("below"), max=found.get("above"))
