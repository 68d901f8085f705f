"""Where in a value a part of a pattern stands: in an ARN's partition, its region, or elsewhere.

An ARN begins with the letters ``arn:``, however a pattern groups or escapes them; its parts are
told by their colons. And what can only be the name of a region is one wherever it stands.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, reduce
from typing import TypeVar

from refsmith.rules.dialect.codepoints import ALL, Ranges, meet, minus, of
from refsmith.rules.dialect.nodes import Atomic, Back, Choice, Group, Node, Repeat, Sequence, Set
from refsmith.rules.dialect.properties import DIGIT, WORD

_State = TypeVar("_State")

_OPENING = "arn:"
_COLON = of(":")
# The places of an ARN before its account, and their beginnings; all others are one.
ELSEWHERE, PARTITION, IN_PARTITION, SERVICE, IN_SERVICE, REGION, IN_REGION = range(7)
_INSIDE = {PARTITION: IN_PARTITION, SERVICE: IN_SERVICE, REGION: IN_REGION}
_BEHIND_COLON = {IN_PARTITION: SERVICE, IN_SERVICE: REGION, IN_REGION: ELSEWHERE}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value may be; ``opened`` is how much of ``arn:`` stands right before."""

    at: frozenset[int] = frozenset({ELSEWHERE})
    opened: int = 0

    def within(self, *places: int) -> bool:
        """Whether it is sure to be one of those places."""
        return self.at <= set(places)


def passed(
    node: Node,
    state: _State,
    step: Callable[[Ranges, _State], _State],
    merge: Callable[[_State, _State], _State],
) -> _State:
    """What a state becomes behind a node, if ``step`` is what a character makes of it.

    ``merge`` joins the states of ways that meet again.
    """
    match node:
        case Set():
            return step(node.ranges, state)
        case Sequence():
            for part in node.parts:
                state = passed(part, state, step, merge)
            return state
        case Choice():
            return reduce(merge, (passed(each, state, step, merge) for each in node.alternatives))
        case Repeat():
            return _turned(node, state, step, merge)
        case Group() | Atomic():
            return passed(node.body, state, step, merge)
        case Back():
            return passed(Repeat(Set(ALL), 0, None), state, step, merge)
        case _:
            return state


def _turned(
    node: Repeat,
    state: _State,
    step: Callable[[Ranges, _State], _State],
    merge: Callable[[_State, _State], _State],
) -> _State:
    seen = [state]
    found = state if node.low == 0 else None
    for turn in range(1, 1000 if node.high is None else node.high + 1):
        state = passed(node.body, state, step, merge)
        if turn >= node.low:
            found = state if found is None else merge(found, state)
        if state in seen:
            # From here on it goes round in what was met.
            rest = seen[seen.index(state) :]
            return reduce(merge, rest if found is None else (found, *rest))
        seen.append(state)
    return seen[0] if found is None else found


def behind(node: Node, place: Place) -> Place:
    """Where a value may be behind a node that begins at a place."""
    return passed(node, place, _stepped, joined)


def joined(one: Place, other: Place) -> Place:
    """Where a value may be that is at one of two places."""
    return Place(one.at | other.at, one.opened if one.opened == other.opened else 0)


@lru_cache(maxsize=10_000)
def _stepped(ranges: Ranges, place: Place) -> Place:
    letter = _letter(ranges)
    if letter is not None and letter == _OPENING[place.opened]:
        if place.opened == len(_OPENING) - 1:
            return Place(frozenset({PARTITION}))
        opened = place.opened + 1
    else:
        opened = 1 if letter == _OPENING[0] else 0
    found: set[int] = set()
    for at in place.at:
        if meet(ranges, _COLON):
            found.add(_BEHIND_COLON.get(_INSIDE.get(at, at), ELSEWHERE))
        if ranges != _COLON:
            found.add(_INSIDE.get(at, at))
    return Place(frozenset(found), opened)


def _letter(ranges: Ranges) -> str | None:
    """The one character of a set, in lower case where it may be in either."""
    characters = {chr(low).lower() for low, _ in ranges}
    single = len(characters) == 1 and all(low == high for low, high in ranges)
    return characters.pop() if single else None


# Of a word up to here: how many hyphens it has, and what stands behind the last of them.
Forms = frozenset[tuple[int, str]]
NO_WORD: Forms = frozenset({(0, "")})
REGION_FORM: Forms = frozenset({(2, "digits")})
_HYPHEN, _LETTERS = of("-"), minus(WORD, DIGIT)


def formed(node: Node, forms: Forms) -> Forms:
    """The forms that words of letters, digits and hyphens have behind a node; none for others.

    Those of ``REGION_FORM`` are regions' names: ``us-west-2``. That is words between hyphens, two
    or more, and a number behind the last.
    """
    return passed(node, forms, _lengthened, lambda one, other: one | other)


@lru_cache(maxsize=10_000)
def _lengthened(ranges: Ranges, forms: Forms) -> Forms:
    if minus(ranges, WORD) not in ((), _HYPHEN):
        return frozenset()
    found: set[tuple[int, str]] = set()
    for hyphens, last in forms:
        if meet(ranges, _HYPHEN):
            found.add((min(hyphens + 1, 2), ""))
        if meet(ranges, DIGIT):
            found.add((hyphens, last or "digits"))
        if meet(ranges, _LETTERS):
            found.add((hyphens, "letters"))
    return frozenset(found)
