"""The sets that Java's escapes stand for, as ranges of code points."""

from refsmith.rules.dialect.ast import LAST as LAST
from refsmith.rules.dialect.ast import Ranges, Set, common, complement, united

TERMINATORS: Ranges = ((10, 10), (13, 13), (0x85, 0x85), (0x2028, 0x2029))
VERTICAL: Ranges = ((10, 13), (0x85, 0x85), (0x2028, 0x2029))
DIGIT: Ranges = ((48, 57),)
UPPER: Ranges = ((65, 90),)
LOWER: Ranges = ((97, 122),)
WORD = united(DIGIT, UPPER, LOWER, ((95, 95),))
SPACE: Ranges = ((9, 13), (32, 32))
HORIZONTAL: Ranges = (
    (9, 9),
    (32, 32),
    (0xA0, 0xA0),
    (0x1680, 0x1680),
    (0x180E, 0x180E),
    (0x2000, 0x200A),
    (0x202F, 0x202F),
    (0x205F, 0x205F),
    (0x3000, 0x3000),
)
_PUNCT: Ranges = ((33, 47), (58, 64), (91, 96), (123, 126))

_POSITIVE: dict[str, Ranges] = {
    "d": DIGIT,
    "w": WORD,
    "s": SPACE,
    "h": HORIZONTAL,
    "v": VERTICAL,
}
SHORTHANDS = _POSITIVE | {name.upper(): complement(each) for name, each in _POSITIVE.items()}

# In Java these are ASCII, unlike the categories of the same ring.
POSIX: dict[str, Ranges] = {
    "Lower": LOWER,
    "Upper": UPPER,
    "ASCII": ((0, 127),),
    "Alpha": united(UPPER, LOWER),
    "Digit": DIGIT,
    "Alnum": united(DIGIT, UPPER, LOWER),
    "Punct": _PUNCT,
    "Graph": ((33, 126),),
    "Print": ((32, 126),),
    "Blank": ((9, 9), (32, 32)),
    "Cntrl": ((0, 31), (127, 127)),
    "XDigit": united(DIGIT, ((65, 70), (97, 102))),
    "Space": SPACE,
    "all": ((0, LAST),),
    "ALL": ((0, LAST),),
    "L1": ((0, 255),),
}
_CATEGORIES = frozenset(
    (
        *("L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No"),
        *("P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So"),
        *("Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn", "LC", "LD"),
    )
)
_BINARY = {"alphabetic": "IsAlphabetic", "white_space": "IsWhite_Space"}


def property_name(name: str) -> str | None:
    """The name of a property in the run time's table; None for one that Java doesn't know."""
    for prefix in ("", "Is", "general_category=", "gc="):
        if name.startswith(prefix) and name[len(prefix) :] in _CATEGORIES:
            return name[len(prefix) :]
    if name.startswith("Is"):
        found = name[2:].lower()
        found = "white_space" if found == "whitespace" else found
        return _BINARY.get(found)
    return None


def both_cases(ranges: Ranges) -> Ranges:
    """The ranges with the other case of each ASCII letter."""
    upper = tuple((low + 32, high + 32) for low, high in common(ranges, UPPER))
    lower = tuple((low - 32, high - 32) for low, high in common(ranges, LOWER))
    return united(ranges, upper, lower)


def joined(one: Set, other: Set) -> Set:
    """The code points of either."""
    one, other = _straight(one), _straight(other)
    if not one.negated and not other.negated:
        properties = one.properties + tuple(
            each for each in other.properties if each not in one.properties
        )
        return Set(united(one.ranges, other.ranges), properties)
    return _turned(crossed(_turned(one), _turned(other)))


def crossed(one: Set, other: Set) -> Set:
    """The code points of both. Raises ValueError where properties of both would have to be cut."""
    one, other = _straight(one), _straight(other)
    if not one.properties and not other.properties:
        return Set(common(one.ranges, other.ranges))
    if one.negated and other.negated:
        return _turned(joined(_turned(one), _turned(other)))
    raise ValueError("classes with Unicode properties are cut by one another")


def _turned(found: Set) -> Set:
    if not found.properties:
        return Set(complement(found.ranges)) if not found.negated else Set(found.ranges)
    return Set(found.ranges, found.properties, not found.negated)


def _straight(found: Set) -> Set:
    """The same without negation, where no property stands in the way."""
    if found.negated and not found.properties:
        return Set(complement(found.ranges))
    if found.negated and not found.ranges and len(found.properties) == 1:
        name = found.properties[0]
        return Set((), (name[1:] if name.startswith("^") else "^" + name,))
    return found
