"""Rules between the members of a structure, or between the options of a command.

The same code serves the report and the fast way: a rule that holds gives None, and only one that
is broken is put in words.
"""

from __future__ import annotations

from . import declare
from .values import is_number
from .words import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

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
    none). ``OnlyWhen`` takes it for given; ``RequiredIf`` demands nothing for its sake.
    """
    match rule:
        case declare.AtMostOne() | declare.AtLeastOne() | declare.ExactlyOne():
            return _set(rule, [name for name in rule.members if name in given])
        case declare.Requires():
            return _requires(rule, given)
        case declare.RequiredIf():
            if rule.member in given or not _holds(rule.when, lambda n: given.get(n, MISSING)):
                return None
            return Breach(rule.member, lambda name: f"is required when {_when(rule.when, name)}")
        case declare.OnlyWhen():
            if rule.member not in given:
                return None
            if _holds(rule.when, lambda n: given[n] if n in given else default(n)):
                return None
            return Breach(
                rule.member, lambda name: f"may be given only when {_when(rule.when, name)}"
            )
        case declare.Compare():
            return _compare(rule, given)
        case _:
            return None


def _set(
    rule: declare.AtMostOne | declare.AtLeastOne | declare.ExactlyOne, there: list[str]
) -> Breach | None:
    if len(there) > 1 and not isinstance(rule, declare.AtLeastOne):
        others = [name for name in there if name != there[1]]
        return Breach(
            there[1], lambda name: f"cannot be given together with {listed(map(name, others))}"
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
    if rule.member not in given:
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


def _same(value: object, expected: declare.Value) -> bool:
    """Equality in which a boolean is no number: True is not 1."""
    if isinstance(value, bool) or isinstance(expected, bool):
        return value is expected
    return value == expected


def _when(when: Mapping[str, declare.Value], name: Namer) -> str:
    return listed([f"{name(member)} is {expected!r}" for member, expected in when.items()])


def _compare(rule: declare.Compare, given: Mapping[str, object]) -> Breach | None:
    if rule.member not in given or rule.other not in given:
        return None
    if _related(_ordered(given[rule.member]), rule.operator, _ordered(given[rule.other])):
        return None
    return Breach(
        rule.member, lambda name: f"must be {_RELATIONS[rule.operator]} {name(rule.other)}"
    )


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
        "compare",
    }
)
