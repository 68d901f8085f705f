"""Looks behind, for an engine that can only step back by a fixed width.

``(?<=a|bc)`` is ``(?<=a)`` or ``(?<=bc)``: what has several widths is split into one piece a
width.
"""

from itertools import product

from refsmith.rules.dialect.cursor import Unsupported
from refsmith.rules.dialect.nodes import (
    Anchor,
    Atomic,
    Choice,
    End,
    Group,
    Look,
    Node,
    Repeat,
    Sequence,
    Set,
    children,
    choice,
    sequence,
    widths,
)

_MOST = 128


def fixed(node: Node) -> list[Node]:
    """Nodes of one width each that together say what ``node`` says.

    Raises Unsupported where there is no end of widths, or too many, or where Java sees none.
    """
    _told(node)
    by_width: dict[int, list[Node]] = {}
    for each in _pieces(node):
        by_width.setdefault(widths(each)[0], []).append(each)
    return [choice(nodes) for _, nodes in sorted(by_width.items())]


def _told(node: Node) -> None:
    """Raises Unsupported for a group that is repeated and may go on in several ways.

    Java refuses it, because it can't tell how much such a loop takes, whatever its count.
    """
    match node:
        # An atomic group is one step of the loop, as a single character is.
        case Repeat(body=Set() | Atomic()):
            pass
        case Repeat() if not _optional(node) and not _settled(node.body):
            raise Unsupported("a look behind of a width that Java can't tell")
        case _:
            pass
    if not isinstance(node, Look):
        for each in children(node):
            _told(each)


def _settled(node: Node) -> bool:
    """Whether there is one way through the node, in the terms of Java's study of a pattern."""
    match node:
        case Choice():
            return False
        case Repeat():
            return not _optional(node) and node.low == node.high and _settled(node.body)
        case Look():
            return True
        case _:
            return all(_settled(each) for each in children(node))


def _optional(node: Repeat) -> bool:
    return (node.low, node.high) == (0, 1)


def _pieces(node: Node) -> list[Node]:
    low, high = widths(node)
    if high is None:
        raise Unsupported("a look behind of any width")
    if low == high and not isinstance(node, Choice | Group):
        return [node]
    match node:
        case Sequence():
            found = [list(parts) for parts in product(*(_pieces(part) for part in node.parts))]
            return _few([sequence(parts) for parts in found])
        case Choice():
            return _few([piece for each in node.alternatives for piece in _pieces(each)])
        case Group():
            return _pieces(node.body)
        case Repeat() if node.mode != "+":
            return _few(_turns(node))
        case Repeat() | Atomic():
            raise Unsupported("a look behind that holds on to what it took")
        case Set() | Anchor() | End() | Look():
            return [node]
        case _:
            raise Unsupported("a look behind at what a group took")


def _turns(node: Repeat) -> list[Node]:
    assert node.high is not None
    bodies = _pieces(node.body)
    found: list[Node] = []
    for turns in range(node.low, node.high + 1):
        if len(bodies) ** turns > _MOST:
            raise Unsupported("a look behind of too many widths")
        found += [sequence(list(parts)) for parts in product(bodies, repeat=turns)]
        _few(found)
    return found


def _few(nodes: list[Node]) -> list[Node]:
    if len(nodes) > _MOST:
        raise Unsupported("a look behind of too many widths")
    return nodes
