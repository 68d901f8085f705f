"""What a regular expression says, whatever its dialect: a closed union of small values."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from refsmith.rules.dialect.codepoints import Ranges

Place = Literal["start", "end", "boundary", "no-boundary"]


@dataclass(frozen=True, slots=True)
class Set:
    """One code point of ``ranges``.

    ``names`` are the properties of Unicode that the pattern named to say so, for whoever writes
    the set down again; they add nothing to the ranges. ``dot`` says that the pattern has a dot
    here.
    """

    ranges: Ranges
    names: tuple[str, ...] = ()
    dot: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    """One part after the other; none at all matches the empty string."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """The first alternative that lets the whole match."""

    alternatives: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """``body`` at least ``low`` and at most ``high`` times (None: any number).

    ``mode``: as often as it can (``""``), as seldom (``"?"``), or as often and never less
    (``"+"``).
    """

    body: "Node"
    low: int
    high: int | None
    mode: Literal["", "?", "+"] = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A group that captures; ``number`` counts from 1."""

    body: "Node"
    number: int


@dataclass(frozen=True, slots=True)
class Atomic:
    """What has matched inside is not tried otherwise."""

    body: "Node"


@dataclass(frozen=True, slots=True)
class Look:
    """What must, or must not, stand before or behind this place."""

    body: "Node"
    behind: bool
    negated: bool


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in the text: its start, its end, a word's edge or none."""

    kind: Place


@dataclass(frozen=True, slots=True)
class End:
    """The end of the text, or the place before a line terminator that ends it.

    ``unix`` says that a line feed alone ends lines.
    """

    unix: bool = False


@dataclass(frozen=True, slots=True)
class Back:
    """The text that a group matched."""

    number: int
    folded: bool = False


Node = Set | Sequence | Choice | Repeat | Group | Atomic | Look | Anchor | End | Back
EMPTY = Sequence(())
NEVER = Set(())


def sequence(parts: list[Node]) -> Node:
    """The parts one after the other; a single one as it is."""
    return parts[0] if len(parts) == 1 else Sequence(tuple(parts))


def choice(alternatives: list[Node]) -> Node:
    """Any of the alternatives; a single one as it is."""
    return alternatives[0] if len(alternatives) == 1 else Choice(tuple(alternatives))


def children(node: Node) -> tuple[Node, ...]:
    """The nodes right below."""
    match node:
        case Sequence():
            return node.parts
        case Choice():
            return node.alternatives
        case Repeat() | Group() | Atomic() | Look():
            return (node.body,)
        case Set() | Anchor() | End() | Back():
            return ()


def rebuilt(node: Node, change: Callable[[Node], Node]) -> Node:
    """The node with ``change`` made of each of the nodes right below; itself where none changes."""
    old = children(node)
    new = tuple(change(child) for child in old)
    if all(one is other for one, other in zip(old, new, strict=True)):
        return node
    match node:
        case Sequence():
            return Sequence(new)
        case Choice():
            return Choice(new)
        case Repeat() | Group() | Atomic() | Look():
            return replace(node, body=new[0])
        case _:
            return node


def widths(node: Node) -> tuple[int, int | None]:
    """The fewest and the most code points that a node takes (None: any number).

    References back count as anything.
    """
    match node:
        case Set():
            return 1, 1
        case Sequence():
            return _added([widths(part) for part in node.parts])
        case Choice():
            each = [widths(part) for part in node.alternatives]
            highs = [high for _, high in each]
            most = None if None in highs else max(high or 0 for high in highs)
            return min(low for low, _ in each), most
        case Repeat():
            low, high = widths(node.body)
            if node.high == 0 or high == 0:
                return 0, 0
            return low * node.low, None if high is None or node.high is None else high * node.high
        case Group() | Atomic():
            return widths(node.body)
        case Look() | Anchor() | End():
            return 0, 0
        case Back():
            return 0, None


def _added(each: list[tuple[int, int | None]]) -> tuple[int, int | None]:
    most = 0
    for _, high in each:
        if high is None:
            return sum(low for low, _ in each), None
        most += high
    return sum(low for low, _ in each), most
