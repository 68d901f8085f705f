"""What a pattern says, written for Python's ``re`` with its ASCII flag.

Properties of Unicode are written ``\\p{L}`` inside a class: the run time puts their ranges there.
"""

from typing import assert_never

from refsmith.rules.dialect import sets
from refsmith.rules.dialect.ast import (
    LAST,
    Anchor,
    Atomic,
    Back,
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
from refsmith.rules.dialect.hazard import taken

_SPECIAL = frozenset("\\^$.|?*+()[]{}")
_IN_CLASS = frozenset("\\]^-[&~|")
_CONTROL = {9: "\\t", 10: "\\n", 13: "\\r", 12: "\\f", 11: "\\v"}
_SHORT = (("\\w", sets.WORD), ("\\s", sets.SPACE), ("\\d", sets.DIGIT))
_END = "(?:(?<!\\r)|(?!\\n))(?=(?:\\r\\n|[\\n\\r\\x85\\u2028\\u2029])?\\Z)"
_PLAIN_END = "(?:\\r\\n|[\\n\\r\\x85\\u2028\\u2029])?\\Z"
_ANCHORS = {
    "start": "\\A",
    "end": "\\Z",
    "boundary": "(?u:\\b)",
    "no-boundary": "(?u:\\B)",
}


def write(node: Node, *, last: bool = True) -> str:
    """The expression for ``re``; ``last`` says that nothing of the pattern follows."""
    match node:
        case Set():
            return _set(node)
        case Sequence():
            count = len(node.parts)
            return "".join(
                _grouped(part, write(part, last=last and index == count - 1))
                for index, part in enumerate(node.parts)
            )
        case Choice():
            return "|".join(write(each, last=last) for each in node.alternatives)
        case Repeat():
            return _repeat(node, last)
        case Group():
            return f"({write(node.body, last=last)})"
        case Atomic():
            return f"(?>{write(node.body, last=last)})"
        case Look():
            mark = ("<" if node.behind else "") + ("!" if node.negated else "=")
            return f"(?{mark}{_looked_for(node)})"
        case Anchor():
            if node.kind == "end-before-terminator":
                # The whole value has to match: at the end of a pattern this is the end.
                return "\\Z" if last else _END
            return _ANCHORS[node.kind]
        case Back():
            return f"(?:\\{node.number})"
        case _:
            assert_never(node)


def _looked_for(node: Look) -> str:
    """What a look is for; an end behind what takes no carriage return can be spelt out simply."""
    body = node.body
    if isinstance(body, Sequence) and body.parts and not node.behind:
        before = Sequence(body.parts[:-1])
        ends = body.parts[-1] == Anchor("end-before-terminator")
        if ends and not common(taken(before), ((13, 13),)):
            return write(before, last=False) + _PLAIN_END
    return write(body, last=False)


def _grouped(part: Node, text: str) -> str:
    return f"(?:{text})" if isinstance(part, Choice) else text


def _repeat(node: Repeat, last: bool) -> str:
    body = write(node.body, last=last and node.high == 1)
    if not isinstance(node.body, Set | Group):
        body = f"(?:{body})"
    short: dict[tuple[int, int | None], str] = {(0, None): "*", (1, None): "+", (0, 1): "?"}
    bounds = short.get((node.low, node.high))
    if bounds is None:
        high = "" if node.high is None else str(node.high)
        bounds = f"{{{node.low}}}" if node.low == node.high else f"{{{node.low},{high}}}"
    return body + bounds + node.mode


def _set(found: Set) -> str:
    ranges, negated = united(found.ranges), found.negated
    if not found.properties:
        if negated:
            ranges, negated = complement(ranges), False
        if ranges == ((0, LAST),):
            return "[\\x00-\\U0010ffff]"
        if not ranges:
            return "(?!)"
        if len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
            return _literal(ranges[0][0])
        for short, known in _SHORT:
            if ranges == known:
                return short
            if ranges == complement(known):
                return short.upper()
        if ranges[-1][1] == LAST:
            ranges, negated = complement(ranges), True
    names = "".join(
        f"\\P{{{name[1:]}}}" if name.startswith("^") else f"\\p{{{name}}}"
        for name in found.properties
    )
    return f"[{'^' if negated else ''}{_class(ranges)}{names}]"


def _class(ranges: Ranges) -> str:
    text = ""
    if all(_within(pair, ranges) for pair in sets.WORD):
        text = "\\w"
        ranges = tuple(pair for pair in ranges if pair not in sets.WORD)
    for low, high in ranges:
        text += _member(low)
        if high > low:
            text += ("-" if high > low + 1 else "") + _member(high)
    return text


def _within(pair: tuple[int, int], ranges: Ranges) -> bool:
    return pair in ranges


def _member(code: int) -> str:
    char = chr(code)
    return "\\" + char if char in _IN_CLASS else _plain(code)


def _literal(code: int) -> str:
    char = chr(code)
    return "\\" + char if char in _SPECIAL else _plain(code)


def _plain(code: int) -> str:
    if code in _CONTROL:
        return _CONTROL[code]
    if 32 <= code < 127:
        return chr(code)
    if code < 256:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
