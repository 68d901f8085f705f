"""What properties of Unicode leave of ASCII, for the many values that have nothing else.

A class of all letters has six hundred ranges, and Python takes milliseconds to compile it; on a
string of ASCII the hundred and twenty-eight first characters decide. Loaded when a pattern that
names a property is first used.
"""

from __future__ import annotations

from unicodedata import category

from .patterns import filled

# A class may be left with no character of ASCII; this one, which is none, keeps it a class.
_NONE = "\\U0010ffff"
_known: dict[str, str] = {}


def narrowed(regex: str) -> str:
    """An expression that judges strings of ASCII as ``regex`` does, and no others."""
    return filled(regex, _members)


def _members(kind: str, name: str) -> str:
    known = _known.get(kind + name)
    if known is None:
        inside = _inside(name)
        chosen = [code for code in range(128) if (code in inside) is (kind == "p")]
        known = _known[kind + name] = "".join(f"\\x{code:02x}" for code in chosen) or _NONE
    return known


def _inside(name: str) -> set[int]:
    """The codes of ASCII that have the property; general categories of ASCII never change."""
    # Other names of two letters (LC, LD) are unions, which have capitals alone.
    if len(name) == 1 or (len(name) == 2 and name[1].islower()):
        return {code for code in range(128) if category(chr(code)).startswith(name)}
    from .unicode_classes import ranges_of

    return {code for low, high in ranges_of(name) for code in range(low, min(high, 127) + 1)}
