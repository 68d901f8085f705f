"""Documented patterns, as the generator has translated them, made into predicates.

A pattern holds for the whole string. It is written in Python's syntax and read with ``re.ASCII``;
what would make it long is filled in here: properties of Unicode stand as ``\\p{L}``, inside
classes or alone, and ``.`` leaves out every line terminator of Java's (``(?s:.)`` leaves out
none). What Python's engine could take for ever on is run by the package's own, whose time grows
with the string's length alone; it is loaded when the first such pattern is used.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_ANY = "[^\\n\\r\\x85\\u2028\\u2029]"
# Escapes and classes are gone over as wholes, so that a dot is met only where it means any.
_FILLED = re.compile(
    r"(?P<lone>\\[pP]\{\w+\})|\\.|\(\?s:\.\)|(?P<class>\[\^?\]?(?:[^\]\\]|\\.)*\])|(?P<any>\.)",
    re.DOTALL,
)
_PROPERTY = re.compile(r"\\(?:([pP])\{(\w+)\}|.)", re.DOTALL)
_compiled: dict[tuple[str, bool], Callable[[str], object]] = {}
_properties: dict[str, str] = {}


def compile_pattern(regex: str, linear: bool) -> Callable[[str], object]:
    """A predicate that says, by a true value, whether a whole string matches; made once.

    ``linear`` asks for the engine that never backtracks. An expression that depends on what its
    groups took is beyond it, and left to Python's; the generator declares none of those linear.
    Raises re.error for an expression that is none, KeyError for an unknown property.
    """
    key = (regex, linear)
    found = _compiled.get(key)
    if found is None:
        source = expand(regex)
        if linear:
            from .linear import compile_linear

            found = compile_linear(source)
        if found is None:
            found = re.compile(source, re.ASCII).fullmatch
        _compiled[key] = found
    return found


def expand(regex: str) -> str:
    """The expression in plain Python syntax: properties and dots filled in."""
    if "." not in regex and "p{" not in regex and "P{" not in regex:
        return regex
    return _FILLED.sub(_filled, regex)


def _filled(match: re.Match[str]) -> str:
    if match["any"]:
        return _ANY
    if match["class"]:
        return _PROPERTY.sub(_named, match[0])
    if match["lone"]:
        return f"[{_PROPERTY.sub(_named, match[0])}]"
    return match[0]


def _named(match: re.Match[str]) -> str:
    kind, name = match[1], match[2]
    if kind is None:
        return match[0]
    known = _properties.get(kind + name)
    if known is None:
        from .unicode_classes import complement, ranges_of

        ranges = ranges_of(name) if kind == "p" else complement(ranges_of(name))
        known = "".join(f"\\U{low:08x}-\\U{high:08x}" for low, high in ranges)
        _properties[kind + name] = known
    return known
