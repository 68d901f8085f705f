"""The ways through a pattern: which set can follow which, and where the ways part.

Positions are the pattern's sets. A loop is a way back from its last positions to its first ones,
whatever its bounds: that allows more ways than there are, never fewer. Runs of one set of a fixed
length are written out, so that lengths that tell ways apart still do.
"""

from dataclasses import dataclass, field, replace

from refsmith.rules.dialect.codepoints import ALL, Ranges, meet
from refsmith.rules.dialect.nodes import (
    Anchor,
    Atomic,
    Back,
    Choice,
    End,
    Group,
    Look,
    Node,
    Repeat,
    Sequence,
    Set,
    widths,
)

_WRITTEN_OUT = 64
_MANY = 100


@dataclass(frozen=True, slots=True)
class _Part:
    """``empties``: in how many ways it takes nothing. ``muddled``: some piece does in several."""

    empties: int
    first: tuple[int, ...]
    last: tuple[int, ...]
    muddled: bool = False

    @property
    def nullable(self) -> bool:
        return self.empties > 0


@dataclass(slots=True)
class Ways:
    """The graph of positions.

    ``sets`` by position, ``follow`` which positions come next, ``first`` and ``last`` where a text
    begins and ends, ``twice`` the steps that can be meant in two ways. Of the outermost loop
    around a position, where there is one, ``longest`` is how much it takes at most, and ``turns``
    how often it and the loops in it turn (None: no end). ``idle``: the most turns that a loop has
    to take, and may take without taking anything.
    """

    sets: list[Ranges] = field(default_factory=list[Ranges])
    follow: list[list[int]] = field(default_factory=list[list[int]])
    first: tuple[int, ...] = ()
    last: tuple[int, ...] = ()
    twice: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    longest: dict[int, int | None] = field(default_factory=dict[int, int | None])
    turns: dict[int, int | None] = field(default_factory=dict[int, int | None])
    idle: int = 0

    def overlap(self, one: int, other: int) -> bool:
        """Whether a code point can be taken at both positions."""
        return meet(self.sets[one], self.sets[other])


def ways(node: Node) -> Ways:
    """The ways through a pattern. Looks take nothing and are left out."""
    builder = _Builder()
    part = builder.build(_resolved(node, {}))
    builder.made.first, builder.made.last = part.first, part.last
    return builder.made


def _resolved(node: Node, groups: dict[int, Node]) -> Node:
    """The node with any text of a group's length in the place of each reference to the group."""
    match node:
        case Group():
            body = groups[node.number] = _resolved(node.body, groups)
            return Group(body, node.number)
        case Sequence():
            return Sequence(tuple(_resolved(part, groups) for part in node.parts))
        case Choice():
            return Choice(tuple(_resolved(each, groups) for each in node.alternatives))
        case Repeat() | Atomic():
            return replace(node, body=_resolved(node.body, groups))
        case Back():
            taken = groups.get(node.number)
            low, high = (0, None) if taken is None else widths(taken)
            fixed = low == high and low <= _WRITTEN_OUT
            return Repeat(Set(ALL), low if fixed else 0, high)
        case _:
            return node


class _Builder:
    def __init__(self) -> None:
        self.made = Ways()

    def build(self, node: Node) -> _Part:
        match node:
            case Set():
                return self._run(node, 1)
            case Sequence():
                return self._sequence(node.parts)
            case Choice():
                parts = [self.build(each) for each in node.alternatives]
                empties = sum(part.empties for part in parts)
                return _Part(
                    min(empties, _MANY),
                    tuple(p for part in parts for p in part.first),
                    tuple(p for part in parts for p in part.last),
                    empties > 1 or any(part.muddled for part in parts),
                )
            case Repeat():
                return self._repeat(node)
            case Group() | Atomic():
                return self.build(node.body)
            case Back() | Look() | Anchor() | End():
                return _Part(1, (), ())

    def _run(self, node: Set, length: int) -> _Part:
        start = len(self.made.sets)
        for place in range(start, start + length):
            self.made.sets.append(node.ranges)
            self.made.follow.append([place + 1] if place + 1 < start + length else [])
        return _Part(0, (start,), (start + length - 1,))

    def _sequence(self, parts: tuple[Node, ...]) -> _Part:
        whole = _Part(1, (), ())
        for node in parts:
            part = self.build(node)
            self._joined(whole.last, part.first)
            whole = _Part(
                min(whole.empties * part.empties, _MANY),
                whole.first + part.first if whole.nullable else whole.first,
                whole.last + part.last if part.nullable else part.last,
                whole.muddled or part.muddled,
            )
        return whole

    def _repeat(self, node: Repeat) -> _Part:
        if node.high == 0:
            return _Part(1, (), ())
        if isinstance(node.body, Set) and node.low == node.high and node.low <= _WRITTEN_OUT:
            return self._run(node.body, node.low)
        start = len(self.made.sets)
        part = self.build(node.body)
        if part.nullable:
            self.made.idle = max(self.made.idle, node.low)
        if node.high != 1:
            self._joined(part.last, part.first)
            self._loop(node, range(start, len(self.made.sets)))
            if part.muddled and part.first:
                # Each turn can be meant in several ways.
                self.made.twice.add((part.first[0], part.first[0]))
        empties = part.empties + 1 if node.low == 0 else part.empties ** min(node.low, 4)
        muddled = part.muddled or empties > 1
        return _Part(min(empties, _MANY), part.first, part.last, muddled)

    def _loop(self, node: Repeat, positions: range) -> None:
        longest = widths(node)[1]
        inner = [self.made.turns.get(position, 1) for position in positions]
        turns: int | None = None
        if node.high is not None and None not in inner:
            turns = node.high * max((each or 1 for each in inner), default=1)
        for position in positions:
            self.made.longest[position] = longest
            self.made.turns[position] = turns

    def _joined(self, lasts: tuple[int, ...], firsts: tuple[int, ...]) -> None:
        for last in lasts:
            known = set(self.made.follow[last])
            for first in firsts:
                if first in known:
                    self.made.twice.add((last, first))
                else:
                    self.made.follow[last].append(first)


def components(follow: list[list[int]]) -> list[int]:
    """By position, the number of its strongly connected component.

    Numbers rise against the direction of the steps: what can be reached from a component has a
    smaller number.
    """
    number = [-1] * len(follow)
    index = [-1] * len(follow)
    low = [0] * len(follow)
    stack: list[int] = []
    counter = found = 0
    for root in range(len(follow)):
        if index[root] >= 0:
            continue
        work = [(root, 0)]
        while work:
            at, place = work.pop()
            if place == 0:
                index[at] = low[at] = counter
                counter += 1
                stack.append(at)
            elif place > 0:
                low[at] = min(low[at], low[follow[at][place - 1]])
            while place < len(follow[at]):
                following = follow[at][place]
                place += 1
                if index[following] < 0:
                    work += [(at, place), (following, 0)]
                    break
                if number[following] < 0:
                    low[at] = min(low[at], index[following])
            else:
                if low[at] == index[at]:
                    while number[at] < 0:
                        number[stack.pop()] = found
                    found += 1
    return number
