"""Whether a rule from prose says what the renderer's own table says of the same value."""

import re
from functools import cache
from itertools import product
from typing import Any, Literal

from awsref._runtime.formats import wrong
from refsmith.model import Bounds, Enum, Format, NoneOf, Overlay, Pattern, Rule
from refsmith.rules.dialect import translate
from refsmith.rules.dialect.codepoints import Ranges, united
from refsmith.rules.dialect.nodes import Back, Look, Node, Set, children
from refsmith.rules.dialect.reader import read
from refsmith.rules.prose.tables import PARTIAL

# ``wider``: the words allow what the table refuses; ``narrower``: the other way round.
Verdict = Literal["same", "wider", "narrower", "other"]
Facts = dict[str, Any]

# What a table writes where it means that there is no bound.
NOT_STATED = (None, 2**31 - 1, 2**63 - 1)
_ALPHABET = "aZ0_-./:@ é\n"
_PROBES = tuple(
    [chr(code) for code in range(0x180)]
    + ["".join(signs) for size in (2, 3) for signs in product(_ALPHABET, repeat=size)]
    + ["123456", "123456789012", "/a/b/", "a-b-c", "a--b", "aa-", "-aa", "h-" + "a" * 8]
    + [
        "car-" + "a1" * 5,
        "p-" + "aZ_1" * 4,
        "r-" + "a1" * 3,
        "o-" + "a1" * 6,
        "v0",
        "v1",
        "v12",
        "v123",
        "v1.a",
        "v1.a-",
    ]
)
# Kinds that no table states: they are held against what examples give.
BY_EXAMPLE = frozenset({"format", "none_of", "size"})
_LENGTHS = (1, 2, 3, 5, 8, 12, 20, 36, 64)


def judge(rule: Rule, facts: Facts, row: str, *, corrected: bool) -> Verdict | None:
    """The verdict; None where the table says nothing of the kind, or can't be tried.

    ``facts`` are a node's as the oracle lists them. ``corrected`` asks for the rule as an
    overlay corrects it; a dropped one judges nothing.
    """
    overlay = rule.overlay if corrected else None
    if overlay is not None and overlay.drop:
        return None
    if rule.kind in BY_EXAMPLE:
        return _held(rule, facts)
    match rule:
        case Pattern():
            value = str(overlay.value) if overlay is not None else rule.value
            return _pattern(
                value, facts, partial=row in PARTIAL, charset=row.startswith("characters-")
            )
        case Bounds():
            return _bounds(rule, overlay, facts)
        case Enum():
            return _enum(_values(rule, overlay), facts)
        case _:
            return None


def _held(rule: Rule, facts: Facts) -> Verdict | None:
    """Whether the values that examples give keep the rule; None where there is none of its type."""
    values = [each for each in facts.get("shown") or () if isinstance(each, str)]
    if rule.key is not None or not values:
        return None
    match rule:
        case Format():
            held = all(wrong(rule.value, each) is None for each in values)
        case NoneOf():
            held = not {*values} & {*rule.values}
        case Bounds():
            sizes = [len(each.encode()) for each in values]
            low, high = rule.min or 0, rule.max
            held = all(low <= size and (high is None or size <= high) for size in sizes)
        case _:
            return None
    return "same" if held else "other"


def _values(rule: Enum, overlay: Overlay | None) -> set[str]:
    value: Any = overlay.value if overlay is not None else rule.values
    return set(value)


def _enum(said: set[str], facts: Facts) -> Verdict | None:
    listed: Any = facts.get("enum")
    if not listed or not isinstance(listed[0], str):
        return None
    true = set(listed)
    if said == true:
        return "same"
    return "wider" if said > true else "narrower" if said < true else "other"


def _bounds(rule: Bounds, overlay: Overlay | None, facts: Facts) -> Verdict | None:
    value: Any = overlay.value if overlay is not None else {"min": rule.min, "max": rule.max}
    pairs = [
        (side, value.get(side), facts.get(f"{rule.kind} {side}"))
        for side in ("min", "max")
        if value.get(side) is not None and facts.get(f"{rule.kind} {side}") not in NOT_STATED
    ]
    if not pairs:
        return None
    if all(said == true for _, said, true in pairs):
        return "same"
    wider = [(said < true) == (side == "min") for side, said, true in pairs if said != true]
    return "wider" if all(wider) else "other" if any(wider) else "narrower"


def _pattern(value: str, facts: Facts, *, partial: bool, charset: bool) -> Verdict | None:
    listed = facts.get("pattern")
    if listed is None:
        return None
    if charset:
        return _charset(value, str(listed))
    lengths = (facts.get("length min") or 0, facts.get("length max"))
    told, true = _verdicts(value), _verdicts(str(listed))
    if told is None or true is None:
        return None
    probes = _probes()
    # What the length rules out is no matter of the pattern's.
    pairs = {
        (mine, theirs)
        for probe, mine, theirs in zip(probes, told, true, strict=True)
        if lengths[0] <= len(probe) and (lengths[1] is None or len(probe) <= lengths[1])
    }
    if (False, True) not in pairs:
        return "same" if partial or (True, False) not in pairs else "wider"
    return "narrower" if (True, False) not in pairs else "other"


def _charset(value: str, listed: str) -> Verdict | None:
    """Words that say which characters there may be: whether those are the pattern's."""
    said, true = _characters(value), _characters(listed)
    if said is None or true is None:
        return None
    if said == true:
        return "same"
    return "wider" if said > true else "narrower" if said < true else "other"


@cache
def _characters(pattern: str) -> frozenset[int] | None:
    try:
        ranges = _taken(read(pattern).node)
    except ValueError:
        return None
    return frozenset(code for low, high in ranges for code in range(low, min(high, 0x17F) + 1))


def _taken(node: Node) -> Ranges:
    """Every code point that some part of a pattern takes; ValueError where that is open."""
    match node:
        case Set():
            return node.ranges
        case Look():
            return ()
        case Back():
            raise ValueError("what a reference repeats is not known")
        case _:
            return united(*(_taken(child) for child in children(node)))


@cache
def _probes() -> tuple[str, ...]:
    """Short strings, and each character in a run of many lengths."""
    runs = [sign * length for sign in _ALPHABET + "+=,#~*" for length in _LENGTHS if length > 3] + [
        f"a{sign}{'a' * (length - 2)}"
        for sign in map(chr, range(0x20, 0x100))
        for length in _LENGTHS
        if length > 2
    ]
    return (*_PROBES, *runs)


@cache
def _verdicts(pattern: str) -> tuple[bool, ...] | None:
    regex = translate(pattern).regex
    if regex is None:
        return None
    try:
        compiled = re.compile(regex, re.ASCII)
    except re.error:
        return None
    return tuple(compiled.fullmatch(probe) is not None for probe in _probes())
