"""What stands behind a backslash and means one code point, or one of a set."""

import unicodedata
from dataclasses import dataclass

from refsmith.rules.dialect.codepoints import Ranges, complement, of, united
from refsmith.rules.dialect.cursor import Cursor, Refused
from refsmith.rules.dialect.properties import SHORTHANDS, VERTICAL, lookup

_SIMPLE = {"t": 9, "n": 10, "r": 13, "f": 12, "a": 7, "e": 27}
# Escapes that Python reads as Java does.
_SHARED = "tnrfadDwWsS"


@dataclass(frozen=True, slots=True)
class Escape:
    """What an escape means: one code point (``code``), or one of a set.

    ``name`` is the set's name in the run time's table; ``shared`` says that Python, or the run
    time that fills in the names, reads the escape alike.
    """

    ranges: Ranges
    code: int | None = None
    name: str | None = None
    shared: bool = True


def escape(cursor: Cursor, flags: frozenset[str], *, in_range: bool = False) -> Escape:
    r"""Reads what stands behind the backslash. Raises Refused where Java does.

    ``in_range`` says that the escape is an end of a range, where ``\v`` is a single character.
    """
    char = cursor.take_raw()
    if char == "v" and in_range:
        return _single(11, False)
    if char in SHORTHANDS:
        if "U" in flags:
            return _wide(char)
        return Escape(SHORTHANDS[char], shared=char in _SHARED)
    if char in "pP":
        return _property(cursor, flags, char == "P")
    code = _code(cursor, char)
    return _single(code, _is_shared(char, code))


def _single(code: int, shared: bool) -> Escape:
    return Escape(((code, code),), code, shared=shared)


def _is_shared(char: str, code: int) -> bool:
    if char.isascii() and char.isalnum():
        return char in _SHARED or (char in "ux" and code < 0x10000)
    return True


def _wide(char: str) -> Escape:
    """A shorthand under ``(?U)``: Unicode's."""
    names = {"d": "IsDigit", "w": "IsWord", "s": "IsWhite_Space"}
    found = lookup(names[char.lower()]) if char.lower() in names else None
    if found is None:
        return Escape(SHORTHANDS[char], shared=False)
    ranges, name = found
    if char.isupper():
        return Escape(complement(ranges), name=name and "^" + name, shared=False)
    return Escape(ranges, name=name, shared=False)


def _property(cursor: Cursor, flags: frozenset[str], negated: bool) -> Escape:
    name = cursor.take()
    braced = name == "{"
    if braced:
        end = cursor.text.find("}", cursor.at)
        if end < 0:
            raise Refused("an unclosed \\p{")
        name = cursor.text[cursor.at : end]
        cursor.at = end + 1
    found = lookup(name, folded="i" in flags)
    if found is None:
        raise Refused(f"no property is named {name!r}")
    if "U" in flags and name.isalpha() and found[1] is None:
        found = lookup("Is" + name, folded="i" in flags) or found
    ranges, known = found
    shared = braced and known == name
    if negated:
        return Escape(complement(ranges), name=known and "^" + known, shared=shared)
    return Escape(ranges, name=known, shared=shared)


def _code(cursor: Cursor, char: str) -> int:
    if char in _SIMPLE:
        return _SIMPLE[char]
    match char:
        case "0":
            most = 3 if cursor.text[cursor.at : cursor.at + 1] in ("0", "1", "2", "3") else 2
            return cursor.digits(8, 1, most)
        case "x":
            return _hexadecimal(cursor)
        case "u":
            return _unicode(cursor)
        case "c":
            return ord(cursor.take_raw()) ^ 64
        case "N":
            return _by_name(cursor)
        case _ if char.isascii() and char.isalnum():
            raise Refused(f"no escape is \\{char}")
        case _:
            return ord(char)


def _hexadecimal(cursor: Cursor) -> int:
    if cursor.text[cursor.at : cursor.at + 1] != "{":
        return cursor.digits(16, 2, 2)
    cursor.at += 1
    code = cursor.digits(16, 1, 100)
    if cursor.text[cursor.at : cursor.at + 1] != "}" or code > 0x10FFFF:
        raise Refused("a \\x{…} that is no code point")
    cursor.at += 1
    return code


def _unicode(cursor: Cursor) -> int:
    """Four digits; two escapes that are a pair of surrogates are one code point."""
    code = cursor.digits(16, 4, 4)
    if 0xD800 <= code < 0xDC00 and cursor.text.startswith("\\u", cursor.at):
        before = cursor.at
        cursor.at += 2
        low = cursor.digits(16, 4, 4)
        if 0xDC00 <= low < 0xE000:
            return 0x10000 + ((code - 0xD800) << 10) + low - 0xDC00
        cursor.at = before
    return code


def _by_name(cursor: Cursor) -> int:
    end = cursor.text.find("}", cursor.at)
    if cursor.text[cursor.at : cursor.at + 1] != "{" or end < 0:
        raise Refused("a \\N without a name")
    name = cursor.text[cursor.at + 1 : end]
    cursor.at = end + 1
    try:
        found = unicodedata.lookup(name)
    except KeyError:
        raise Refused(f"no character is named {name!r}") from None
    if len(found) != 1:
        raise Refused(f"no single character is named {name!r}")
    return ord(found)


LINE_BREAK = VERTICAL
CARRIAGE_RETURN = of("\r")
LINE_FEED = of("\n")


def folded_beyond_ascii(ranges: Ranges) -> Ranges:
    """The ranges with every other case of their letters, as ``(?iu)`` takes it.

    Each code point's single-character upper and lower cases, which may lag a version of Unicode.
    """
    found = set(_cases(ranges))
    return united(ranges, ((code, code) for code in found))


def _cases(ranges: Ranges) -> list[int]:
    found: list[int] = []
    for low, high in ranges:
        if high - low > 0x3000:
            continue
        for code in range(low, high + 1):
            char = chr(code)
            for other in (char.upper(), char.lower(), char.upper().lower(), char.lower().upper()):
                if len(other) == 1:
                    found.append(ord(other))
    return found
