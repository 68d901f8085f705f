"""Rules between the members of a structure, or between the options of a command.

The same code serves the report and the fast way: a rule that holds gives None, and only one that
is broken is put in words.
"""

from __future__ import annotations

from . import declare
from .matching import outside
from .values import is_number
from .words import bounds, count, listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

MISSING: object = object()
_RELATIONS = {
    "<": "less than",
    "<=": "at most",
    ">": "greater than",
    ">=": "at least",
    "==": "equal to",
    "!=": "different from",
}

# A name as the reader knows it: parameters in Python, flags on the command line.
if TYPE_CHECKING:
    Namer = Callable[[str], str]


class Breach:
    """A broken rule: the member to point at, and what is wrong with it, given the names' form."""

    __slots__ = ("member", "says")

    def __init__(self, member: str, says: Callable[[Namer], str]) -> None:
        self.member = member
        self.says = says


def breach(
    rule: declare.Rule, given: Mapping[str, object], default: Callable[[str], object]
) -> Breach | None:
    """How the members given break ``rule``; None when they don't, or when it is no such rule.

    ``default`` tells the value that the documentation names for a member left out (``MISSING``:
    none). ``OnlyWhen`` takes it for given, and where there is none lets pass: the service has one,
    or keeps what it had. ``RequiredIf`` demands nothing for its sake. A boolean that is False, or a
    list without entries, is not in the way of another member, and needs none.
    """
    match rule:
        case declare.AtMostOne() | declare.AtLeastOne() | declare.ExactlyOne():
            return _set(rule, given)
        case declare.Requires():
            return _requires(rule, given)
        case declare.RequiredIf():
            if rule.member in given or not _holds(rule.when, lambda n: given.get(n, MISSING)):
                return None
            return Breach(rule.member, lambda name: f"is required when {_when(rule.when, name)}")
        case declare.OnlyWhen():
            if rule.member not in given:
                return None
            if _may_hold(rule.when, given, default):
                return None
            return Breach(
                rule.member, lambda name: f"may be given only when {_when(rule.when, name)}"
            )
        case declare.ForbiddenIf():
            # What is empty, zero or False keeps a prohibition.
            if not given.get(rule.member) or not _holds(rule.when, lambda n: given.get(n, MISSING)):
                return None
            return Breach(
                rule.member, lambda name: f"may not be given when {_when(rule.when, name)}"
            )
        case declare.Compare():
            return _compare(rule, given)
        case declare.Total():
            return _total(rule, given)
        case _:
            return None


def _is_on(value: object) -> bool:
    """Whether a member says anything: not False, no list or structure without content."""
    return value is not False and value not in ([], {})


def _set(
    rule: declare.AtMostOne | declare.AtLeastOne | declare.ExactlyOne, given: Mapping[str, object]
) -> Breach | None:
    there = [name for name in rule.members if name in given]
    on = [name for name in there if _is_on(given[name])]
    if len(on) > 1 and not isinstance(rule, declare.AtLeastOne):
        others = [name for name in on if name != on[1]]
        return Breach(
            on[1], lambda name: f"cannot be given together with {listed(map(name, others))}"
        )
    if not there and not isinstance(rule, declare.AtMostOne):
        first, *rest = rule.members
        only = "exactly one" if isinstance(rule, declare.ExactlyOne) else "at least one"

        def none(name: Namer) -> str:
            row = "".join(f" or {name(other)}" for other in rest)
            return f"is missing:{only and ' ' + only} of {name(first)}{row} must be given"

        return Breach(first, none)
    return None


def _requires(rule: declare.Requires, given: Mapping[str, object]) -> Breach | None:
    if not _is_on(given.get(rule.member, False)):
        return None
    there = [name for name in rule.then if name in given]
    if not rule.exactly_one:
        missing = [name for name in rule.then if name not in given]
        if not missing:
            return None
        return Breach(rule.member, lambda name: f"needs {listed(map(name, missing))} with it")
    if len(there) == 1:
        return None

    def one(name: Namer) -> str:
        state = f"{listed(map(name, there))} were given" if there else "none was given"
        return f"needs exactly one of {listed(map(name, rule.then), 'or')} with it; {state}"

    return Breach(rule.member, one)


def _holds(when: Mapping[str, declare.Value], value: Callable[[str], object]) -> bool:
    return all(_same(value(name), expected) for name, expected in when.items())


def _may_hold(
    when: Mapping[str, declare.Value],
    given: Mapping[str, object],
    default: Callable[[str], object],
) -> bool:
    """Whether the members have the values, or may have them.

    What the service takes for a member left out is unknown where no page names it: a request that
    changes something keeps what it was. A boolean left out is taken to be off.
    """
    for name, expected in when.items():
        value = given[name] if name in given else default(name)
        if value is MISSING and expected is not True:
            continue
        if not _same(value, expected):
            return False
    return True


def _same(value: object, expected: declare.Value) -> bool:
    """Equality in which a boolean is no number: True is not 1; with any of several values."""
    if isinstance(expected, tuple):
        return any(_same(value, each) for each in expected)
    if isinstance(value, bool) or isinstance(expected, bool):
        return value is expected
    return value == expected


def _when(when: Mapping[str, declare.Value], name: Namer) -> str:
    return listed([f"{name(member)} is {_wanted(expected)}" for member, expected in when.items()])


def _wanted(expected: declare.Value) -> str:
    return listed(map(repr, expected), "or") if isinstance(expected, tuple) else repr(expected)


def _compare(rule: declare.Compare, given: Mapping[str, object]) -> Breach | None:
    if rule.member not in given or rule.other not in given:
        return None
    if _related(_ordered(given[rule.member]), rule.operator, _ordered(given[rule.other])):
        return None
    return Breach(
        rule.member, lambda name: f"must be {_RELATIONS[rule.operator]} {name(rule.other)}"
    )


def _total(rule: declare.Total, given: Mapping[str, object]) -> Breach | None:
    """A sum over members; one that nobody can make (a Decimal and a float) breaks nothing."""
    first, *rest = [name for name in rule.members if name in given] or [""]
    try:
        total = sum(_summand(rule.of, given[name]) for name in (first, *rest) if name)
    except (ArithmeticError, TypeError):
        return None
    if not first or not outside(total, rule.low, rule.high):
        return None
    unit = ("entry", "entries") if rule.of == "count" else ("", "")
    allowed = bounds(rule.low, rule.high, *unit)

    def says(name: Namer) -> str:
        others = f" with {listed(map(name, rest))}" if rest else ""
        made = count(total, *unit) if rule.of == "count" else f"{total:,}"
        return f"comes to {made}{others}; allowed: {allowed}"

    return Breach(first, says)


def _summand(of: str, value: object) -> Any:
    if of == "count":
        parts: Any = value
        return len(parts) if isinstance(value, (list, tuple, dict)) else 0
    return value if is_number(value) else 0


def _ordered(value: object) -> object:
    """What stands for a value in a comparison: a text that is a time stands for the time."""
    if isinstance(value, str):
        from datetime import datetime

        try:
            return datetime.fromisoformat(value)
        except ValueError:
            return value
    return value


def _related(left: object, operator: str, right: object) -> bool:
    """Whether they stand in the relation; True where nobody can tell (a text and a number)."""
    if operator in ("==", "!="):
        return (left == right) is (operator == "==")
    if isinstance(left, str) or isinstance(right, str):
        return True
    if is_number(left) is not is_number(right):
        return True
    try:
        return _TESTS[operator](left, right)
    except (ArithmeticError, TypeError):
        return True


_TESTS: dict[str, Callable[[object, object], bool]] = {
    "<": lambda left, right: left < right,  # type: ignore[operator]  # pyright: ignore
    "<=": lambda left, right: left <= right,  # type: ignore[operator]  # pyright: ignore
    ">": lambda left, right: left > right,  # type: ignore[operator]  # pyright: ignore
    ">=": lambda left, right: left >= right,  # type: ignore[operator]  # pyright: ignore
}


def names_of(rules: Iterable[declare.Rule]) -> bool:
    """Whether any of the rules is one between members."""
    return any(rule.kind in BETWEEN for rule in rules)


BETWEEN = frozenset(
    {
        "at_most_one",
        "at_least_one",
        "exactly_one",
        "requires",
        "required_if",
        "only_when",
        "forbidden_if",
        "compare",
        "total",
    }
)
