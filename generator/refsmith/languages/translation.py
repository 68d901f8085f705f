"""A documented pattern as the language of the values that it allows.

The dialect's nodes are taken over one for one; what stands for a place and takes nothing (an
anchor, a look ahead or behind) is told by what can come before and behind it.
"""

from functools import lru_cache

from refsmith.languages.terms import (
    ANYTHING,
    EMPTY,
    NOTHING,
    Term,
    both,
    chars,
    either,
    repeated,
    then,
    without,
)
from refsmith.rules.dialect.cursor import Refused, Unsupported
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
    children,
    widths,
)
from refsmith.rules.dialect.properties import TERMINATORS
from refsmith.rules.dialect.translation import meaning

_CARRIAGE, _FEED = chars(((13, 13),)), chars(((10, 10),))
# Whether something is taken on that side of a place: never, always, or it depends.
_Side = bool | None


class Untold(Exception):
    """The pattern says something that no term does."""


@lru_cache(maxsize=20_000)
def language(pattern: str) -> Term | None:
    """The strings that a documented pattern allows as a whole, as it is enforced.

    That is in Java's dialect, and widened by what services take beyond it: what a comparison is
    asked for is whether a value is refused that was not, and a pattern that only now says outright
    what was taken all along refuses nothing new.

    None where the pattern can't be read, or says what no term can (a reference back, a word's
    edge, a place in the middle of a loop).
    """
    try:
        return term_of(meaning(pattern).node)
    except (Refused, Unsupported, Untold, RecursionError):
        return None


def term_of(node: Node) -> Term:
    """The strings that a node takes as a whole. Raises Untold where no term says it."""
    return _term(node, False, False)


def _term(node: Node, before: _Side, after: _Side) -> Term:
    match node:
        case Set():
            return chars(node.ranges)
        case Sequence():
            return _sequence(node.parts, before, after)
        case Choice():
            return either(*(_term(each, before, after) for each in node.alternatives))
        case Group():
            return _term(node.body, before, after)
        case Repeat():
            return _repeat(node, before, after)
        case Anchor(kind="start"):
            return _place(before)
        case Anchor(kind="end"):
            return _place(after)
        case End() if after is False:
            # The line's end that it may stand before is not there either.
            return EMPTY
        case Atomic() | Look() | Anchor() | End() | Back():
            raise Untold


def _place(side: _Side) -> Term:
    if side is None:
        raise Untold
    return NOTHING if side else EMPTY


def _repeat(node: Repeat, before: _Side, after: _Side) -> Term:
    if node.mode == "+":
        raise Untold
    if node.high != 1 and _has_places(node.body):
        # What comes before and behind depends on the turn.
        before = after = None
    return repeated(_term(node.body, before, after), node.low, node.high)


def _has_places(node: Node) -> bool:
    return isinstance(node, Anchor | End | Look) or any(map(_has_places, children(node)))


def _sequence(parts: tuple[Node, ...], before: _Side, after: _Side) -> Term:
    if not parts:
        return EMPTY
    for at, part in enumerate(parts):
        if isinstance(part, Look):
            return _look(parts, at, part, before, after)
    return _joined(parts, before, after)


def _joined(parts: tuple[Node, ...], before: _Side, after: _Side) -> Term:
    """The parts one behind the other, each told what stands on its sides."""
    behind: list[_Side] = [after]
    for part in reversed(parts[1:]):
        behind.append(_taken(part, behind[-1]))
    terms: list[Term] = []
    for part, following in zip(parts, reversed(behind), strict=True):
        terms.append(_term(part, before, following))
        before = _taken(part, before)
    joined = EMPTY
    for term in reversed(terms):
        joined = then(term, joined)
    return joined


def _taken(part: Node, side: _Side) -> _Side:
    """What a side becomes with the part on it."""
    low, high = widths(part)
    if side is True or low > 0:
        return True
    return side if high == 0 else None


def _look(parts: tuple[Node, ...], at: int, look: Look, before: _Side, after: _Side) -> Term:
    """A look ahead at what all that follows is, or behind at all that came before."""
    if look.behind:
        if before is not False or at == 0:
            raise Untold
        seen = then(ANYTHING, _term(look.body, None, None))
        whole = both(
            _sequence(parts[:at], before, _side(parts[at + 1 :], after)), _told(look, seen)
        )
        return then(whole, _sequence(parts[at + 1 :], True if _least(parts[:at]) else None, after))
    if after is not False:
        raise Untold
    seen = _ahead(look.body, _side(parts[:at], before))
    rest = both(_told(look, seen), _sequence(parts[at + 1 :], _side(parts[:at], before), after))
    return then(_sequence(parts[:at], before, _side(parts[at + 1 :], after)), rest)


def _told(look: Look, seen: Term) -> Term:
    return without(seen) if look.negated else seen


def _least(parts: tuple[Node, ...]) -> bool:
    return any(widths(part)[0] > 0 for part in parts)


def _side(parts: tuple[Node, ...], side: _Side) -> _Side:
    for part in parts:
        side = _taken(part, side)
    return side


def _ahead(body: Node, before: _Side) -> Term:
    """The strings that begin as ``body`` says, or are it where it ends with the text's end."""
    match body:
        case Choice():
            return either(*(_ahead(each, before) for each in body.alternatives))
        case Group():
            return _ahead(body.body, before)
        case Sequence() if body.parts and _is_end(body.parts[-1]):
            return then(_sequence(body.parts[:-1], before, None), _rest(body.parts[-1]))
        case _:
            return _rest(body) if _is_end(body) else then(_term(body, before, None), ANYTHING)


def _is_end(node: Node) -> bool:
    return isinstance(node, End) or (isinstance(node, Anchor) and node.kind == "end")


def _rest(place: Node) -> Term:
    """What may follow the text's end, or the place before the line's end that ends it."""
    if not isinstance(place, End):
        return EMPTY
    if place.unix:
        return either(EMPTY, _FEED)
    return either(EMPTY, chars(TERMINATORS), then(_CARRIAGE, _FEED))
