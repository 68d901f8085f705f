"""The alternatives of a pattern as languages of their own.

``.*(^a$|^b$).*`` has two, and takes what they take: an anchor in the middle leaves nothing to what
stands outside of it.
"""

from collections.abc import Iterator
from functools import lru_cache

from refsmith.languages.terms import Term
from refsmith.languages.translation import Untold, term_of
from refsmith.rules.dialect.cursor import Refused, Unsupported
from refsmith.rules.dialect.nodes import (
    Anchor,
    Choice,
    End,
    Group,
    Node,
    Sequence,
    children,
    widths,
)
from refsmith.rules.dialect.translation import meaning

# More no pattern has that a person wrote.
_MANY = 60
_Parts = tuple[Node, ...]


@lru_cache(maxsize=20_000)
def arms(pattern: str) -> tuple[Term | None, ...]:
    """The language of each alternative, None for one that no term says; empty for no pattern.

    A line's end that ``$`` lets stand behind it is left aside.
    """
    try:
        node = meaning(pattern).node
    except (Refused, Unsupported, RecursionError):
        return ()
    found = list(_spread((node,)))
    return tuple(map(_told, found)) if len(found) <= _MANY else ()


def _told(parts: _Parts) -> Term | None:
    try:
        return term_of(Sequence(parts))
    except (Untold, RecursionError):
        return None


def _spread(parts: _Parts) -> Iterator[_Parts]:
    """The ways through a sequence, where it is a choice as a whole or one of places."""
    flat = tuple(_flat(parts))
    for at, part in enumerate(flat):
        if isinstance(part, Choice) and (len(flat) == 1 or _has_places(part)):
            for each in part.alternatives:
                yield from _spread((*flat[:at], each, *flat[at + 1 :]))
            return
    between = _between_places(flat)
    if between is not None:
        yield between


def _flat(parts: _Parts) -> Iterator[Node]:
    for part in parts:
        match part:
            case Sequence():
                yield from _flat(part.parts)
            case Group():
                yield from _flat((part.body,))
            case _:
                yield part


def _between_places(parts: _Parts) -> _Parts | None:
    """What stands between the text's start and its end; None where more has to."""
    starts = [at for at, part in enumerate(parts) if _is_start(part)]
    ends = [at for at, part in enumerate(parts) if _is_end(part)]
    first = starts[-1] + 1 if starts else 0
    last = ends[0] if ends else len(parts)
    outside = (*parts[:first], *parts[last:])
    if any(widths(part)[0] > 0 for part in outside):
        return None
    return parts[first:last]


def _is_start(node: Node) -> bool:
    return isinstance(node, Anchor) and node.kind == "start"


def _is_end(node: Node) -> bool:
    return isinstance(node, End) or (isinstance(node, Anchor) and node.kind == "end")


def _has_places(node: Node) -> bool:
    return _is_start(node) or _is_end(node) or any(map(_has_places, children(node)))
