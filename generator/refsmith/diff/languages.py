"""Whether one pattern accepts all that another does: by automata, within a budget.

The question is decided for what the patterns say in Java's dialect of whole values, as long as
they look nowhere ahead or behind, refer to no group and hold on to nothing; others, and those that
are too large, or that the dialect doesn't enforce, stay undecided. Each pattern becomes an
automaton whose states are its character sets (Glushkov's), counts written out; the pair of
automata is then searched for a text that the first accepts and the second doesn't. The first
found is a shortest one.
"""

from bisect import bisect_right
from collections import deque
from dataclasses import dataclass, field
from functools import lru_cache

from refsmith.rules.dialect import translate
from refsmith.rules.dialect.codepoints import ALL, LAST, Ranges
from refsmith.rules.dialect.cursor import Refused, Unsupported
from refsmith.rules.dialect.nodes import (
    EMPTY,
    Anchor,
    Choice,
    End,
    Group,
    Node,
    Repeat,
    Sequence,
    Set,
)
from refsmith.rules.dialect.reader import read

_POSITIONS = 3_000
_STEPS = 60_000
_LIKED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:@ "


_Text = tuple["_Text | None", int]


@dataclass(frozen=True, slots=True)
class Verdict:
    """``within``: whether all is accepted (None: undecided); ``example``: a text that isn't."""

    within: bool | None
    example: str | None = None


UNDECIDED = Verdict(None)


class _Beyond(Exception):
    """Not for automata, or too large."""


@lru_cache(maxsize=4_000)
def within(narrow: str | None, wide: str | None) -> Verdict:
    """Whether ``wide`` accepts every text that ``narrow`` does; None stands for any text."""
    try:
        return _search(_node(narrow), _node(wide))
    except (_Beyond, Refused, Unsupported, RecursionError):
        return UNDECIDED


def _node(pattern: str | None) -> Node:
    if pattern is None:
        return Repeat(Set(ALL), 0, None)
    if translate(pattern).verdict == "not enforced":
        raise _Beyond
    return _bare(read(pattern).node, True, True)


def _bare(node: Node, starts: bool, ends: bool) -> Node:
    """The node without what says nothing of a whole value: groups, anchors at its very ends."""
    match node:
        case Set():
            return node
        case Anchor(kind="start") if starts:
            return EMPTY
        case Anchor(kind="end") | End() if ends:
            return EMPTY
        case Group():
            return _bare(node.body, starts, ends)
        case Choice():
            return Choice(tuple(_bare(each, starts, ends) for each in node.alternatives))
        case Sequence():
            return _sequence(node.parts, starts, ends)
        case Repeat(mode="" | "?"):
            once = node.high is not None and node.high <= 1
            body = _bare(node.body, starts and once, ends and once)
            return Repeat(body, node.low, node.high)
        case _:
            raise _Beyond


def _sequence(parts: tuple[Node, ...], starts: bool, ends: bool) -> Node:
    """A part is at the start while all before it is an anchor, and so at the end."""
    first, last = 0, len(parts) - 1
    while first < len(parts) and isinstance(parts[first], Anchor):
        first += 1
    while last >= 0 and isinstance(parts[last], Anchor | End):
        last -= 1
    return Sequence(
        tuple(
            _bare(part, starts and place <= first, ends and place >= last)
            for place, part in enumerate(parts)
        )
    )


@dataclass(slots=True)
class _Automaton:
    """State 0 is the start, the others take a text's next character if it is in their set.

    ``follow`` and ``accepting`` are sets of states as bits of a number.
    """

    sets: list[Ranges] = field(default_factory=lambda: [()])
    follow: list[int] = field(default_factory=lambda: [0])
    accepting: int = 0


@dataclass(frozen=True, slots=True)
class _Piece:
    nullable: bool
    first: int
    last: tuple[int, ...]


def _automaton(node: Node) -> _Automaton:
    made = _Automaton()
    whole = _piece(node, made)
    made.follow[0] = whole.first
    made.accepting = _bits(whole.last) | int(whole.nullable)
    return made


def _bits(states: tuple[int, ...]) -> int:
    found = 0
    for state in states:
        found |= 1 << state
    return found


def _piece(node: Node, made: _Automaton) -> _Piece:
    match node:
        case Set():
            state = len(made.sets)
            if state > _POSITIONS:
                raise _Beyond
            made.sets.append(node.ranges)
            made.follow.append(0)
            return _Piece(False, 1 << state, (state,))
        case Sequence():
            whole = _Piece(True, 0, ())
            for part in node.parts:
                whole = _joined(whole, _piece(part, made), made)
            return whole
        case Choice():
            pieces = [_piece(each, made) for each in node.alternatives]
            first = 0
            for piece in pieces:
                first |= piece.first
            lasts = tuple(state for piece in pieces for state in piece.last)
            return _Piece(any(piece.nullable for piece in pieces), first, lasts)
        case Repeat():
            return _repeat(node, made)
        case _:
            raise _Beyond


def _joined(one: _Piece, other: _Piece, made: _Automaton) -> _Piece:
    for state in one.last:
        made.follow[state] |= other.first
    return _Piece(
        one.nullable and other.nullable,
        one.first | (other.first if one.nullable else 0),
        other.last + (one.last if other.nullable else ()),
    )


def _repeat(node: Repeat, made: _Automaton) -> _Piece:
    if node.high == 0:
        return _Piece(True, 0, ())
    turn = whole = _piece(node.body, made)
    if not whole.first:
        # Nothing is taken, however often.
        return _Piece(whole.nullable or node.low == 0, 0, ())
    # A body that may take nothing may be left out: what it takes otherwise is what counts.
    low = 0 if turn.nullable else node.low
    ends = turn.last if low <= 1 else ()
    for count in range(2, (max(low, 1) if node.high is None else node.high) + 1):
        before, turn = turn, _piece(node.body, made)
        for state in before.last:
            made.follow[state] |= turn.first
        if count >= low:
            ends += turn.last
    if node.high is None:
        for state in turn.last:
            made.follow[state] |= turn.first
    return _Piece(low == 0, whole.first, ends)


def _search(narrow: Node, wide: Node) -> Verdict:
    """Looks for a text of ``narrow`` that ``wide`` refuses, the shortest first."""
    one, other = _automaton(narrow), _automaton(wide)
    letters = _letters(one.sets + other.sets)
    ones = [_takers(one, letter) for letter in letters]
    others = [_takers(other, letter) for letter in letters]
    start: tuple[int, int] = (0, 1)
    seen: set[tuple[int, int]] = {start}
    # Each with the text that leads to it, as a chain of letters.
    waiting: deque[tuple[tuple[int, int], _Text | None]] = deque([(start, None)])
    steps: dict[tuple[int, int], int] = {}
    budget = _STEPS
    while waiting:
        (state, states), text = waiting.popleft()
        if one.accepting >> state & 1 and not states & other.accepting:
            return Verdict(False, _spelt(text, letters))
        for place, takers in enumerate(ones):
            nexts = one.follow[state] & takers
            if not nexts:
                continue
            if (states, place) not in steps:
                reached, cost = _reached(other, states)
                steps[states, place] = reached & others[place]
                budget -= cost
            for following in _states(nexts):
                pair = (following, steps[states, place])
                budget -= 1
                if pair not in seen:
                    seen.add(pair)
                    waiting.append((pair, (text, place)))
            if budget < 0:
                raise _Beyond
    return Verdict(True)


def _reached(automaton: _Automaton, states: int) -> tuple[int, int]:
    found = cost = 0
    for state in _states(states):
        found |= automaton.follow[state]
        cost += 1
    return found, cost


def _states(bits: int) -> list[int]:
    found: list[int] = []
    while bits:
        lowest = bits & -bits
        found.append(lowest.bit_length() - 1)
        bits ^= lowest
    return found


def _letters(sets: list[Ranges]) -> list[int]:
    """A code point for each way to be in some of the sets and not in the others.

    One that reads well, where there is one.
    """
    distinct = list(dict.fromkeys(ranges for ranges in sets if ranges))
    edges = {0}
    for ranges in distinct:
        for low, high in ranges:
            edges.add(low)
            if high < LAST:
                edges.add(high + 1)
    found: dict[tuple[bool, ...], int] = {}
    liked = [ord(letter) for letter in _LIKED] + list(range(0x21, 0x7F))
    for point in [*liked, *sorted(edges)]:
        found.setdefault(tuple(_has(ranges, point) for ranges in distinct), point)
    return list(found.values())


def _takers(automaton: _Automaton, letter: int) -> int:
    """The states that take a letter, as bits; each distinct set is asked once."""
    asked: dict[Ranges, bool] = {}
    found = 0
    for state, ranges in enumerate(automaton.sets):
        if ranges not in asked:
            asked[ranges] = _has(ranges, letter)
        if asked[ranges]:
            found |= 1 << state
    return found


def _has(ranges: Ranges, point: int) -> bool:
    at = bisect_right(ranges, (point, LAST))
    return at > 0 and ranges[at - 1][1] >= point


def _spelt(text: _Text | None, letters: list[int]) -> str:
    places: list[str] = []
    while text is not None:
        text, place = text
        places.append(chr(letters[place]))
    return "".join(reversed(places))
