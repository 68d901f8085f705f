"""Patterns that compile and cannot have been meant: they are not enforced, by form.

What a pattern should have said is for an overlay to state; here is only what shows, in the text
alone, that holding a value to it would refuse what the service takes.
"""

import re
from collections.abc import Callable, Iterable

from refsmith.rules.dialect.codepoints import meet
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
from refsmith.rules.dialect.properties import TERMINATORS
from refsmith.rules.dialect.writer import alphabet

_SLASHES = re.compile(r"/\^.*/[a-z]*|/.*\$/[a-z]*", re.DOTALL)


def delimited(pattern: str) -> bool:
    """Whether the slashes of another language stand around an expression."""
    return _SLASHES.fullmatch(pattern) is not None


def matches_nothing(node: Node) -> bool:
    """Whether anchors that stand in the middle let no value at all match."""
    return not _Life(any).alive(node, before=False, after=False)


def has_dead_ends(node: Node) -> bool:
    """Whether they let no value at all match some alternative."""
    return not _Life(all).alive(node, before=False, after=False)


class _Life:
    """Whether a node can take part in a match; ``of`` its alternatives, one or each has to.

    ``before`` and ``after`` say that something must be taken before it, or something that ends no
    line behind it.
    """

    def __init__(self, of: Callable[[Iterable[bool]], bool]) -> None:
        self.of = of

    def alive(self, node: Node, *, before: bool, after: bool) -> bool:
        match node:
            case Anchor(kind="start"):
                return not before
            case Anchor(kind="end") | End():
                return not after
            case Sequence():
                return self._all(node, before, after)
            case Choice():
                return self.of(
                    self.alive(each, before=before, after=after) for each in node.alternatives
                )
            case Repeat():
                return node.low == 0 or self.alive(node.body, before=before, after=after)
            case Group() | Atomic():
                return self.alive(node.body, before=before, after=after)
            case Set():
                return bool(node.ranges)
            case Anchor() | Look() | Back():
                return True

    def _all(self, node: Sequence, before: bool, after: bool) -> bool:
        if not node.parts:
            return True
        behind = [after]
        for part in reversed(node.parts[1:]):
            letters = alphabet(part)
            must = widths(part)[0] > 0 and not meet(letters, TERMINATORS)
            behind.append(behind[-1] or must)
        for part, following in zip(node.parts, reversed(behind), strict=True):
            if not self.alive(part, before=before, after=following):
                return False
            before = before or widths(part)[0] > 0
        return True
