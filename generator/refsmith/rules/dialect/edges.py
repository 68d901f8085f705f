"""What can stand on either side of a word's edge: where that is known, ``\\b`` is simple."""

from dataclasses import dataclass, replace

from refsmith.rules.dialect.automaton import ways
from refsmith.rules.dialect.codepoints import Ranges, united
from refsmith.rules.dialect.nodes import (
    Anchor,
    Atomic,
    Choice,
    Group,
    Node,
    Repeat,
    Sequence,
    Set,
)


@dataclass(frozen=True, slots=True)
class Side:
    """What can stand on one side of an edge; ``open``: the text may end there."""

    ranges: Ranges
    open: bool


def neighbours(node: Node) -> list[tuple[Side, Side]]:
    """For each edge of a pattern outside its looks, in order: what can stand before and behind."""
    marker = _Marker()
    found = ways(marker.marked(node))
    backwards: list[list[int]] = [[] for _ in found.follow]
    for position, following in enumerate(found.follow):
        for each in following:
            backwards[each].append(position)
    # Sets of marks run down from -1, edge by edge.
    marks = sorted(
        (position for position, ranges in enumerate(found.sets) if _is_mark(ranges)),
        key=lambda position: -found.sets[position][0][0],
    )
    return [
        (
            _side(mark, backwards, found.first, found.sets),
            _side(mark, found.follow, found.last, found.sets),
        )
        for mark in marks
    ]


def _is_mark(ranges: Ranges) -> bool:
    return bool(ranges) and ranges[0][0] < 0


def _side(mark: int, steps: list[list[int]], ends: tuple[int, ...], sets: list[Ranges]) -> Side:
    """What can be met from a mark on; other marks take nothing and are passed."""
    seen = {mark}
    waiting = [mark]
    met: list[Ranges] = []
    while waiting:
        for each in steps[waiting.pop()]:
            if not _is_mark(sets[each]):
                met.append(sets[each])
            elif each not in seen:
                seen.add(each)
                waiting.append(each)
    return Side(united(*met), not seen.isdisjoint(ends))


class _Marker:
    """Puts a set that no text has in the place of each edge: -1, -2 and so on."""

    def __init__(self) -> None:
        self.count = 0

    def marked(self, node: Node) -> Node:
        match node:
            case Anchor(kind="boundary" | "no-boundary"):
                self.count += 1
                return Set(((-self.count, -self.count),))
            case Sequence():
                return Sequence(tuple(self.marked(part) for part in node.parts))
            case Choice():
                return Choice(tuple(self.marked(each) for each in node.alternatives))
            case Repeat() | Group() | Atomic():
                return replace(node, body=self.marked(node.body))
            case _:
                return node
