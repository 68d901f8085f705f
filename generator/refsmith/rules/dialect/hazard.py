"""Which patterns Python's engine could backtrack on for long.

Two loops of many turns are a hazard where one can take what the other could: one inside the
other, or one after the other with nothing between them that the first can't take as well. Where
that is so, the run time's linear engine runs the pattern; where in doubt, too.
"""

from refsmith.rules.dialect.ast import (
    Atomic,
    Choice,
    Group,
    Look,
    Node,
    Ranges,
    Repeat,
    Sequence,
    Set,
    common,
    complement,
    united,
)

_MANY = 16
_ANY: Ranges = ((0, 0x10FFFF),)


def may_backtrack(node: Node) -> bool:
    """Whether matching could take more than a time in proportion to the text."""
    match node:
        case Repeat():
            if _wide(node) and node.mode != "+" and _ambiguous(node.body):
                return True
            return may_backtrack(node.body)
        case Sequence():
            if any(may_backtrack(part) for part in node.parts):
                return True
            return _overlapping(_flat(node))
        case Choice():
            return any(may_backtrack(each) for each in node.alternatives)
        case Group() | Atomic() | Look():
            return may_backtrack(node.body)
        case _:
            return False


def _wide(node: Repeat) -> bool:
    return node.high is None or node.high >= _MANY


def _ambiguous(body: Node) -> bool:
    """Whether one turn of a loop could also be two: it holds a loop, an option or alternatives."""
    match body:
        case Set():
            return False
        case Group() | Atomic():
            return _ambiguous(body.body)
        case Sequence() if body.parts:
            # A turn that begins with something that nothing else in it takes has one reading.
            first, rest = body.parts[0], body.parts[1:]
            if isinstance(first, Set) and not common(taken(first), taken(Sequence(rest))):
                return False
            last, before = body.parts[-1], body.parts[:-1]
            if isinstance(last, Set) and not common(taken(last), taken(Sequence(before))):
                return False
            return any(not isinstance(part, Set) for part in body.parts)
        case Choice():
            sets = [each for each in body.alternatives if isinstance(each, Set)]
            return len(sets) < len(body.alternatives) or _cross(sets)
        case _:
            return True


def _cross(sets: list[Set]) -> bool:
    return any(
        common(taken(one), taken(other))
        for index, one in enumerate(sets)
        for other in sets[index + 1 :]
    )


def _flat(node: Sequence) -> list[Node]:
    parts: list[Node] = []
    for part in node.parts:
        inner = part.body if isinstance(part, Group) else part
        parts += _flat(inner) if isinstance(inner, Sequence) else [inner]
    return parts


def _overlapping(parts: list[Node]) -> bool:
    for index, part in enumerate(parts):
        if not _has_wide(part):
            continue
        mine = taken(part)
        for other in parts[index + 1 :]:
            if _has_wide(other) and common(mine, taken(other)):
                return True
            if isinstance(other, Set) and not common(mine, taken(other)):
                break
    return False


def _has_wide(node: Node) -> bool:
    match node:
        case Repeat():
            return _wide(node) or _has_wide(node.body)
        case Group() | Atomic():
            return _has_wide(node.body)
        case Sequence():
            return any(_has_wide(part) for part in node.parts)
        case Choice():
            return any(_has_wide(each) for each in node.alternatives)
        case _:
            return False


def taken(node: Node) -> Ranges:
    """Every code point that some part of a node can take; all of them where that is not known."""
    match node:
        case Set():
            if node.properties:
                return _ANY
            return complement(node.ranges) if node.negated else node.ranges
        case Sequence():
            return united(*(taken(part) for part in node.parts))
        case Choice():
            return united(*(taken(each) for each in node.alternatives))
        case Repeat() | Group() | Atomic():
            return taken(node.body)
        case Look():
            return ()
        case _:
            return () if type(node).__name__ == "Anchor" else _ANY
