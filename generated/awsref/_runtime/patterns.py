"""Documented patterns, as the generator has translated them, made into predicates.

A pattern holds for the whole string. Properties of Unicode stand as ``\\p{L}`` inside classes and
are filled in here. What Python's engine could take for ever on is run by the package's own, whose
time grows with the string's length alone.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_PROPERTY = re.compile(r"\\(?:([pP])\{(\w+)\}|.)", re.DOTALL)
_compiled: dict[str, Callable[[str], object]] = {}
_properties: dict[str, str] = {}


def compile_pattern(regex: str, linear: bool) -> Callable[[str], object]:
    """A predicate that says, by a true value, whether a whole string matches; made once.

    ``linear`` asks for the engine that never backtracks.
    """
    found = _compiled.get(regex)
    if found is None:
        source = expand(regex)
        if linear:
            from .linear import compile_linear

            found = compile_linear(source)
        if found is None:
            found = re.compile(source, re.ASCII).fullmatch
        _compiled[regex] = found
    return found


def expand(regex: str) -> str:
    """The expression with the ranges of each property in its place."""
    if "p{" not in regex and "P{" not in regex:
        return regex
    return _PROPERTY.sub(_expanded, regex)


def _expanded(match: re.Match[str]) -> str:
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
