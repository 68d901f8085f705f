"""Makers of bounds: numbers as pages write them, and units that must be the value's own."""

import re
from typing import Literal

from refsmith.model import Bounds, Rule
from refsmith.model.rules import Number
from refsmith.rules.listed import number
from refsmith.rules.prose.row import Around, Make

# A whole number with its thousands apart, and not the beginning of a longer one or of a word.
_DIGITS = r"-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d,]*\d|\.\d|[a-z%*])"
TO = r" ?(?:to|through|and|-|–|—) ?"
_UNITS = (
    ("second", ("second", "seconds", "secs")),
    ("millisecond", ("millisecond", "milliseconds", "ms")),
    ("minute", ("minute", "minutes", "min")),
    ("hour", ("hour", "hours")),
    ("day", ("day", "days")),
    ("week", ("week", "weeks")),
    ("month", ("month", "months")),
    ("year", ("year", "years")),
)
_TIMES = {word: unit for unit, words in _UNITS for word in words}


def num(name: str) -> str:
    """The expression of a number, as the group ``name``."""
    return rf"(?P<{name}>{_DIGITS})"


LOW, HIGH = num("low"), num("high")
# What a time is counted from, so that the number is no bound of the value itself.
_FROM = r"(?:after|before|from|since|prior|later|earlier|longer|shorter|greater|more|less)\b"
# Where a number's clause ends: no unit behind it, or one of time (which the maker looks at).
END = (
    r"(?= ?(?:\.?\Z|[,;)]|\. |\(| •|,? ?inclusive|and (?:the|a|an|must|can|is|it)\b|,? ?with "
    r"|(?P<unit>(?:milli)?seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b"
    rf"(?! {_FROM})))"
)


def bounded(
    kind: Literal["length", "range", "count"], *, above: bool = False, below: bool = False
) -> Make:
    """A maker of bounds from the groups ``low`` and ``high``.

    With ``above`` or ``below`` the number itself is not allowed; of a type with fractions that is
    nothing a bound can say.
    """

    def make(match: re.Match[str], around: Around) -> Rule | None:
        groups = match.groupdict()
        low, high = _read(groups.get("low")), _read(groups.get("high"))
        if low is not None and high is not None and low > high:
            return None
        if kind != "range" and any(
            each is not None and (each < 0 or isinstance(each, float)) for each in (low, high)
        ):
            return None
        if (above or below) and around.type in ("float", "double"):
            return None
        if not _own_unit(groups.get("unit"), around):
            return None
        if kind == "range" and _is_union(match):
            return None
        if low is not None and above:
            low += 1
        if high is not None and below:
            high -= 1
        return Bounds(offset=0, kind=kind, min=low, max=high)

    return make


def _read(text: str | None) -> Number | None:
    return None if text is None else number(text)


def _own_unit(unit: str | None, around: Around) -> bool:
    """Whether the unit behind a number is the one that the value is in, as far as prose says."""
    if unit is None:
        return True
    own = _TIMES[unit.lower()]
    named = re.findall(r"\b(?:in|of|number of|how many) (\w+)\b", around.prose)
    units = {_TIMES[word] for word in named if word in _TIMES}
    return units == {own}


def _is_union(match: re.Match[str]) -> bool:
    """Whether another value is allowed beside the interval: ``-1 or between 1 and 9``."""
    before = match.string[: match.start("low" if "low" in match.groupdict() else "high")]
    after = match.string[match.end() :]
    return (
        re.search(r"\b(?:either|or)\b(?! equal| greater)[^.]{0,40}\Z", before, re.IGNORECASE)
        is not None
        or re.match(r"[ ,;]*(?:\([^)]*\)[ ,]*)?\bor\b", after, re.IGNORECASE) is not None
    )
