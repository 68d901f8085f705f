"""Documented patterns, as the generator has translated them, made into predicates.

A pattern holds for the whole string. It is written in Python's syntax and read with ``re.ASCII``
and ``re.DOTALL``: a dot takes any character, line ends included. Properties of Unicode, which
would make it long, are filled in here: they stand as ``\\p{L}``, inside classes or alone. What
Python's engine could take for ever on is run by the package's own, whose time grows with the
string's length alone; it is loaded when the first such pattern is used.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

# How every pattern is read.
FLAGS = re.ASCII | re.DOTALL
# Escapes and classes are gone over as wholes, so that a property is met where it stands for one.
_FILLED = re.compile(
    r"(?P<lone>\\[pP]\{\w+\})|\\.|(?P<class>\[\^?\]?(?:[^\]\\]|\\.)*\])", re.DOTALL
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
            found = re.compile(source, FLAGS).fullmatch
        _compiled[key] = found
    return found


def expand(regex: str) -> str:
    """The expression in plain Python syntax: properties filled in."""
    return filled(regex, _ranges)


def filled(regex: str, members: Callable[[str, str], str]) -> str:
    """The expression with each property as the members of a class.

    ``members`` gives them for the kind (``p`` or ``P``) and the name of a property. One that
    stands alone becomes a class of its own.
    """
    if "p{" not in regex and "P{" not in regex:
        return regex

    def named(match: re.Match[str]) -> str:
        return match[0] if match[1] is None else members(match[1], match[2])

    def whole(match: re.Match[str]) -> str:
        if match["class"]:
            return _PROPERTY.sub(named, match[0])
        return f"[{_PROPERTY.sub(named, match[0])}]" if match["lone"] else match[0]

    return _FILLED.sub(whole, regex)


def _ranges(kind: str, name: str) -> str:
    known = _properties.get(kind + name)
    if known is None:
        from .unicode_classes import complement, ranges_of

        ranges = ranges_of(name) if kind == "p" else complement(ranges_of(name))
        known = "".join(f"\\U{low:08x}-\\U{high:08x}" for low, high in ranges)
        _properties[kind + name] = known
    return known
