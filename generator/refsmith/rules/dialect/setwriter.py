"""One code point of a set, written as briefly as ``compile_pattern`` can read it."""

from refsmith.rules.dialect import properties
from refsmith.rules.dialect.codepoints import (
    ALL,
    LAST,
    Ranges,
    complement,
    minus,
    united,
    within,
)
from refsmith.rules.dialect.nodes import Set

_SPECIAL = frozenset("\\^$.|?*+()[]{}")
_IN_CLASS = frozenset("\\]^-[&~|")
_CONTROL = {9: "\\t", 10: "\\n", 13: "\\r", 12: "\\f", 11: "\\v"}
_SHORT = (("\\w", properties.WORD), ("\\d", properties.DIGIT), ("\\s", properties.SPACE))


def write_set(node: Set) -> str:
    """One code point of a set, written as briefly as it can be."""
    ranges = node.ranges
    if ranges == ALL:
        return "."
    if not ranges:
        return "(?!)"
    if len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
        return _literal(ranges[0][0])
    for short, known in _SHORT:
        if ranges == known:
            return short
        if ranges == complement(known):
            return short.upper()
    named = _with_names(node)
    if named is not None:
        return named
    if ranges[-1][1] == LAST:
        return f"[^{_members(complement(ranges))}]"
    return f"[{_members(ranges)}]"


def _with_names(node: Set) -> str | None:
    """The set by the properties that its pattern named, where they are a part of what it says."""
    if not node.names:
        return None
    names = tuple(dict.fromkeys(node.names))
    for mark, wanted, turned in (("", node.ranges, False), ("^", complement(node.ranges), True)):
        parts = [_property(name) for name in names]
        inner = [name for name, part in zip(names, parts, strict=True) if within(part, wanted)]
        if not inner:
            continue
        rest = minus(wanted, united(*(_property(name) for name in inner)))
        if len(rest) > 64:
            continue
        if turned and not rest and len(inner) == 1 and inner[0].startswith("^"):
            return f"[{_named(inner[0][1:])}]"
        return f"[{mark}{_members(rest)}{''.join(_named(name) for name in inner)}]"
    return None


def _property(name: str) -> Ranges:
    if name.startswith("^"):
        return complement(properties.named(name[1:]))
    return properties.named(name)


def _named(name: str) -> str:
    return f"\\P{{{name[1:]}}}" if name.startswith("^") else f"\\p{{{name}}}"


def _members(ranges: Ranges) -> str:
    text = ""
    for short, known in _SHORT:
        # A shorthand is worth it for words alone: [0-9] reads as well as [\d].
        if short == "\\w" and all(pair in ranges for pair in known):
            text += short
            ranges = tuple(pair for pair in ranges if pair not in known)
    for low, high in ranges:
        text += _member(low)
        if high > low:
            text += ("-" if high > low + 1 else "") + _member(high)
    return text


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
