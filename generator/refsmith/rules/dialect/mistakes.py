"""Patterns that compile and cannot have been meant: they are not enforced, by form.

What a pattern should have said is for an overlay to state; here is only what shows, in the text
alone, that holding a value to it would refuse what the service takes.
"""

import re

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
    return not _alive(node, before=False, after=False)


def _alive(node: Node, *, before: bool, after: bool) -> bool:
    """Whether a node can take part in a match.

    ``before`` and ``after`` say that something must be taken before it, or something that ends no
    line behind it.
    """
    match node:
        case Anchor(kind="start"):
            return not before
        case Anchor(kind="end") | End():
            return not after
        case Sequence():
            return _all_alive(node, before, after)
        case Choice():
            return any(_alive(each, before=before, after=after) for each in node.alternatives)
        case Repeat():
            return node.low == 0 or _alive(node.body, before=before, after=after)
        case Group() | Atomic():
            return _alive(node.body, before=before, after=after)
        case Set():
            return bool(node.ranges)
        case Anchor() | Look() | Back():
            return True


def _all_alive(node: Sequence, before: bool, after: bool) -> bool:
    if not node.parts:
        return True
    behind = [after]
    for part in reversed(node.parts[1:]):
        letters = alphabet(part)
        must = widths(part)[0] > 0 and not meet(letters, TERMINATORS)
        behind.append(behind[-1] or must)
    for part, following in zip(node.parts, reversed(behind), strict=True):
        if not _alive(part, before=before, after=following):
            return False
        before = before or widths(part)[0] > 0
    return True
