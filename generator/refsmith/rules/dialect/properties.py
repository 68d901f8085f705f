"""The sets that Java's names and shorthands stand for, pinned to Unicode 13.0 (Java 17's).

The categories come from the run time's own table, so that what is computed here and what is filled
in there are one; the rest stands in ``unicode13.txt``.
"""

import importlib.util
from functools import cache
from pathlib import Path
from typing import Any

from refsmith.config import templates_dir
from refsmith.rules.dialect.codepoints import ALL, Ranges, complement, of, united

TERMINATORS = of("\n", "\r", "\x85", "\u2028\u2029")
VERTICAL = of("\n\r", "\x85", "\u2028\u2029")
DIGIT = of("09")
UPPER = of("AZ")
LOWER = of("az")
WORD = of("09", "AZ", "az", "_")
SPACE = of("\t\r", " ")
HORIZONTAL = of("\t", " ", "\xa0", "\u1680", "\u180e", "\u2000\u200a", "\u202f", "\u205f", "\u3000")
_SHORTHANDS = {"d": DIGIT, "w": WORD, "s": SPACE, "h": HORIZONTAL, "v": VERTICAL}
SHORTHANDS = _SHORTHANDS | {name.upper(): complement(each) for name, each in _SHORTHANDS.items()}

# In Java these are ASCII, whatever stands beside them in the same brackets.
_POSIX: dict[str, Ranges] = {
    "Lower": LOWER,
    "Upper": UPPER,
    "ASCII": ((0, 127),),
    "Alpha": united(UPPER, LOWER),
    "Digit": DIGIT,
    "Alnum": united(DIGIT, UPPER, LOWER),
    "Punct": of("!/", ":@", "[`", "{~"),
    "Graph": of("!~"),
    "Print": of(" ~"),
    "Blank": of("\t", " "),
    "Cntrl": ((0, 31), (127, 127)),
    "XDigit": of("09", "AF", "af"),
    "Space": SPACE,
    "all": ALL,
    "L1": ((0, 255),),
}
# The names that the run time's table has, and that may stand in an expression for it to fill in.
NAMED = frozenset(
    (
        *("L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No"),
        *("P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So"),
        *("Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn", "LC", "LD"),
        *("IsAlphabetic", "IsWhite_Space"),
    )
)
_CASED = ("Lu", "Ll", "Lt")
# Binary properties by what they are made of; the names are as Java compares them, in capitals.
_BINARY: dict[str, tuple[str, ...]] = {
    "ALPHABETIC": ("IsAlphabetic",),
    "ALPHA": ("IsAlphabetic",),
    "LETTER": ("L",),
    "TITLECASE": ("Lt",),
    "WHITE_SPACE": ("IsWhite_Space",),
    "SPACE": ("IsWhite_Space",),
    "CONTROL": ("Cc",),
    "CNTRL": ("Cc",),
    "PUNCTUATION": ("P",),
    "PUNCT": ("P",),
    "DIGIT": ("Nd",),
    "ALNUM": ("IsAlphabetic", "Nd"),
    "LOWERCASE": ("LOWERCASE",),
    "LOWER": ("LOWERCASE",),
    "UPPERCASE": ("UPPERCASE",),
    "UPPER": ("UPPERCASE",),
    "IDEOGRAPHIC": ("IDEOGRAPHIC",),
    "HEX_DIGIT": ("HEX_DIGIT",),
    "XDIGIT": ("HEX_DIGIT",),
    "NONCHARACTER_CODE_POINT": ("NONCHARACTER_CODE_POINT",),
}
_SHORT = {"WHITESPACE", "HEXDIGIT", "NONCHARACTERCODEPOINT", "JOINCONTROL"}
_JOINERS = of("\u200c\u200d")


@cache
def named(name: str) -> Ranges:
    """The set of a name in the run time's table. Raises KeyError for one that it doesn't have."""
    return united(_run_time_table().ranges_of(name))


@cache
def _run_time_table() -> Any:
    path = templates_dir() / "awsref" / "_runtime" / "unicode_classes.py"
    spec = importlib.util.spec_from_file_location("refsmith_unicode_classes", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def _listed() -> dict[tuple[str, str], Ranges]:
    """What ``unicode13.txt`` holds, by kind and by name as ``_plain`` leaves it."""
    found: dict[tuple[str, str], Ranges] = {}
    text = Path(__file__).with_name("unicode13.txt").read_text("ascii")
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        head, _, items = line.partition(":")
        kind, _, names = head.partition(" ")
        pairs = (item.partition("-") for item in items.split())
        ranges = united((int(low, 16), int(high or low, 16)) for low, _, high in pairs)
        for name in names.split("|"):
            found[kind, _plain(name) if kind == "block" else name] = ranges
    return found


def _plain(name: str) -> str:
    return name.upper().replace("_", "").replace("-", "").replace(" ", "")


def lookup(name: str, *, folded: bool = False) -> tuple[Ranges, str | None] | None:
    """The set that ``\\p{name}`` stands for, and its name in the run time's table, if it has one.

    ``folded`` says that upper and lower case are taken as one. None: Java knows no such name.
    """
    kind, equals, value = name.partition("=")
    if equals:
        match kind.lower():
            case "sc" | "script":
                return _bare(_script(value))
            case "blk" | "block":
                return _bare(_block(value))
            case "gc" | "general_category":
                return _category(value, folded)
            case _:
                return None
    if name.startswith("In"):
        return _bare(_block(name[2:]))
    if name.startswith("Is"):
        inner = name[2:]
        return (
            _binary(inner, folded)
            or _category(inner, folded)
            or _bare(_listed().get(("script", inner.upper())))
        )
    return _category(name, folded)


def _bare(ranges: Ranges | None) -> tuple[Ranges, None] | None:
    return None if ranges is None else (ranges, None)


def _script(name: str) -> Ranges | None:
    return _listed().get(("script", name.upper()))


def _block(name: str) -> Ranges | None:
    return None if name.startswith("_") else _listed().get(("block", _plain(name)))


def _category(name: str, folded: bool) -> tuple[Ranges, str | None] | None:
    if folded and name in _CASED:
        name = "LC"
    if folded and name in ("Lower", "Upper"):
        name = "Alpha"
    if name in _POSIX:
        return _POSIX[name], None
    if name in NAMED and not name.startswith("Is"):
        return named(name), name
    return None


def _binary(name: str, folded: bool) -> tuple[Ranges, str | None] | None:
    name = name.upper()
    if name in _SHORT:
        name = next(each for each in (*_BINARY, "JOIN_CONTROL") if each.replace("_", "") == name)
    if folded and name in ("LOWERCASE", "UPPERCASE", "TITLECASE", "LOWER", "UPPER"):
        parts = [_part(each) for each in ("UPPERCASE", "LOWERCASE", "Lt")]
        return united(*parts), None
    if name in _BINARY:
        made_of = _BINARY[name]
        ranges = united(*(_part(each) for each in made_of))
        return ranges, made_of[0] if len(made_of) == 1 and made_of[0] in NAMED else None
    made = _made(name)
    return None if made is None else (made, None)


def _part(name: str) -> Ranges:
    return named(name) if name in NAMED else _listed()["property", name]


def _made(name: str) -> Ranges | None:
    """The binary properties that take more than joining."""
    match name:
        case "ASSIGNED":
            return complement(named("Cn"))
        case "BLANK":
            return united(named("Zs"), of("\t"))
        case "JOIN_CONTROL":
            return _JOINERS
        case "GRAPH":
            return complement(united(*map(named, ("IsWhite_Space", "Cc", "Cs", "Cn"))))
        case "PRINT":
            graph, blank = _made("GRAPH"), united(named("Zs"))
            return united(graph or (), blank)
        case "WORD":
            parts = map(named, ("IsAlphabetic", "M", "Nd", "Pc"))
            return united(*parts, _JOINERS)
        case _:
            return None


def both_cases(ranges: Ranges) -> Ranges:
    """The ranges with the other case of each ASCII letter: what ``(?i)`` takes in Java."""
    other = [
        (max(low, first) + shift, min(high, last) + shift)
        for low, high in ranges
        for first, last, shift in ((65, 90, 32), (97, 122, -32))
        if max(low, first) <= min(high, last)
    ]
    return united(ranges, other)
