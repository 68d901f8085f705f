"""Units behind a number: what they count, and whether they are the value's own."""

import re

from refsmith.rules.prose.row import Around

_FAMILIES: tuple[tuple[tuple[str, str], ...], ...] = (
    (
        ("second", r"seconds?|secs?"),
        ("millisecond", r"milliseconds?|ms|msecs?"),
        ("microsecond", r"microseconds?"),
        ("minute", r"minutes?|mins?"),
        ("hour", r"hours?"),
        ("day", r"days?"),
        ("week", r"weeks?"),
        ("month", r"months?"),
        ("year", r"years?"),
    ),
    (
        ("byte", r"bytes?"),
        ("kilobyte", r"kilobytes?|kb|kib|kibibytes?"),
        ("megabyte", r"megabytes?|mb|mib|mebibytes?"),
        ("gigabyte", r"gigabytes?|gb|gib|gibibytes?"),
        ("terabyte", r"terabytes?|tb|tib|tebibytes?"),
    ),
    (
        ("bit", r"bits?"),
        ("megabit", r"megabits?"),
        ("megabyte a second", r"mib/s|mb/s|mibps|mbps|megabytes per second"),
    ),
    (("percent", r"percent|percentage|per cent"),),
    (("decibel", r"db|decibels?"),),
    (("pixel", r"pixels?"),),
)
_MEANT = {
    word: (place, name)
    for place, family in enumerate(_FAMILIES)
    for name, words in family
    for word in words.replace("s?", "").split("|") + words.replace("s?", "s").split("|")
}
UNIT = "(?:" + "|".join(words for family in _FAMILIES for _, words in family) + ")"
# A unit is a value's own where the prose says so: ``in seconds``, ``the number of days``.
_NAMED = re.compile(
    rf"\b(?:in|of|how many|as a|\() ?(?:whole |the |elapsed |calendar |consecutive )?({UNIT})\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"\bper ?cent")
# ``300 seconds (5 minutes)``: what stands before the parenthesis is the value's.
_CONVERTED = rf"\d {{}} \((?:or |approximately |about )?[\d.,–-]+ {UNIT}\)".replace("(?:", "(?:")
_COUNTED = r"\b(?:(?:number|count|amount|quantity) of|how many) [^.]{{0,60}}?\b{}\b"


def is_own(unit: str, around: Around) -> bool:
    """Whether a unit, or the noun behind a number, is what the value counts by its prose."""
    word = unit.strip().lower()
    meant = _MEANT.get(word)
    if meant is None:
        stem = re.escape(word.removesuffix("s"))
        return re.search(_COUNTED.format(stem + "s?"), around.prose) is not None
    if word.startswith("per"):
        return len(_PERCENT.findall(around.prose)) > 1
    place, name = meant
    if name in ("decibel", "pixel"):
        return True
    named = {
        _MEANT[each.lower()] for each in _NAMED.findall(around.prose) if each.lower() in _MEANT
    }
    named = {each for each in named if each[0] == place}
    if not named:
        return re.search(_CONVERTED.format(re.escape(word)), around.prose) is not None
    return named == {(place, name)}
