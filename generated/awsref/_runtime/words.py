"""Violations in words: what a rule demands, and as much of the value as may be shown.

Every sentence goes without its subject, which is the value's path. Nothing here is called for a
request that is in order.
"""

from __future__ import annotations

from . import declare
from .matching import matches
from .names import nearest
from .values import length

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

# How much of a value may be told: all, only its type and length, nothing.
OPEN, ASSUMED, SECRET = 0, 1, 2
_WIDEST = 80
_MANY = 8
_ANCHORED_CLASS = r"\^?(\[\^?\]?(?:[^\]\\\[]|\\.)+\])(?:[+*]|\{\d+(?:,\d*)?\})\$?"


def show(value: object, hide: int) -> str:
    """The value's ``repr``, at most 80 characters; of a sensitive one nothing."""
    if hide == SECRET:
        return "(sensitive)"
    if hide == ASSUMED:
        return describe(value)
    text = ""
    for piece in _pieces(value):
        text += piece
        if len(text) > _WIDEST:
            return text[: _WIDEST - 1] + "…"
    return text


def describe(value: object) -> str:
    """Type and length alone: ``str of 7 characters``."""
    name = type(value).__name__
    parts: Any = value
    if isinstance(value, str):
        return f"{name} of {count(len(value), 'character')}"
    if isinstance(value, (bytes, bytearray)):
        return f"{name} of {count(len(value), 'byte')}"
    if isinstance(value, (dict, list, tuple)):
        return f"{name} of {count(len(parts), 'entry', 'entries')}"
    return name


def _pieces(value: object) -> Iterator[str]:
    """A ``repr`` piece by piece, so that of a large value only the beginning is made."""
    parts: Any = value
    if isinstance(value, dict):
        yield "{"
        for index, (key, entry) in enumerate(parts.items()):
            yield ", " if index else ""
            yield from _pieces(key)
            yield ": "
            yield from _pieces(entry)
        yield "}"
    elif isinstance(value, (list, tuple)):
        yield "[" if isinstance(value, list) else "("
        for index, entry in enumerate(parts):
            yield ", " if index else ""
            yield from _pieces(entry)
        yield "]" if isinstance(value, list) else ",)" if len(parts) == 1 else ")"
    elif isinstance(value, (str, bytes, bytearray)):
        yield repr(value[: _WIDEST + 1])
    else:
        yield _plain(value)


def _plain(value: object) -> str:
    try:
        return repr(value)
    except Exception:
        # A caller's object with a broken repr, or a number of too many digits to print.
        return f"<{type(value).__name__}>"


def count(number: float, one: str, many: str | None = None) -> str:
    """A number and its noun: ``1 entry``, ``3 entries``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(names: Iterable[str], word: str = "and") -> str:
    """Names in a row: ``A, B and C``."""
    *first, last = names
    return f"{', '.join(first)} {word} {last}" if first else last


def bounds(low: float | None, high: float | None, one: str = "", many: str = "") -> str:
    """An interval in words: ``1 to 64 characters``, ``at most 5``, ``exactly 12 characters``."""
    unit = "" if not one else " " + (one if (high if high is not None else low) == 1 else many)
    if low is None:
        return f"at most {high:,}{unit}"
    if high is None:
        return f"at least {low:,}{unit}"
    return f"exactly {low:,}{unit}" if low == high else f"{low:,} to {high:,}{unit}"


def says(rule: declare.Rule, type: str, value: Any, hide: int) -> str:
    """What a value does that a rule on values does not allow."""
    match rule:
        case declare.Length():
            return _says_length(rule, type, value, hide)
        case declare.Count():
            allowed = bounds(rule.low, rule.high)
            return f"has {count(len(value), 'entry', 'entries')}; allowed: {allowed}"
        case declare.Range():
            state = "is out of range" if hide else f"is {show(value, hide)}"
            return f"{state}; allowed: {bounds(rule.low, rule.high)}"
        case declare.MultipleOf():
            state = "" if hide else f"is {show(value, hide)}; it "
            return f"{state}must be a multiple of {rule.value}"
        case declare.Enum():
            return _says_enum(rule, value, hide)
        case declare.Pattern():
            return f"does not match {rule.documented}{_first_wrong(rule, value, hide)}"
        case declare.NoneOf():
            return f"must not be {row([repr(v) for v in rule.values], 'or')}"
        case declare.Size() | declare.Format() | declare.Unique() | declare.Total():
            from .rarerwords import says_rarer

            return says_rarer(rule, type, value, hide)
        case _:
            return f"breaks a rule ({rule.kind})"


def _says_length(rule: declare.Length, type: str, value: object, hide: int) -> str:
    one, many = ("byte", "bytes") if type == "blob" else ("character", "characters")
    allowed = bounds(rule.low, rule.high, one, many)
    size = length(type, value)
    if hide == SECRET or size is None:
        wrong = "long" if rule.low is None or (size or 0) >= rule.low else "short"
        return f"is too {wrong}; allowed: {allowed}"
    state = "is empty" if size == 0 else f"is {count(size, one)} long"
    return f"{state}; allowed: {allowed}"


def _says_enum(rule: declare.Enum, value: object, hide: int) -> str:
    likely = None if hide or not isinstance(value, str) else nearest(value, rule.values)
    hint = f"; did you mean {likely!r}?" if likely is not None else ""
    return f"is none of the documented values: {row([repr(v) for v in rule.values], 'or')}{hint}"


def _first_wrong(rule: declare.Pattern, value: object, hide: int) -> str:
    """The first character that the pattern's only class doesn't have, where it is that simple."""
    import re

    if hide or not isinstance(value, str) or rule.regex is None:
        return ""
    if not value:
        return " (it is empty)"
    simple = re.fullmatch(_ANCHORED_CLASS, rule.regex)
    if simple is None:
        return ""
    for index, character in enumerate(value):
        if not matches(simple[1], False, character):
            return f": {character!r} (character {index + 1}) is not allowed"
    return ""


def row(names: Sequence[str], word: str = "and") -> str:
    """The first of the names, and how many more there are."""
    if len(names) <= _MANY:
        return listed(names, word) if names else "none"
    return f"{', '.join(names[:_MANY])} and {count(len(names) - _MANY, 'other')}"


def quoted(name: object) -> str:
    """A map's key as it stands in a path: ``"KEY"``, cut when it is long."""
    if not isinstance(name, str):
        return show(name, OPEN)
    # A repr that is sure to stand in single quotes escapes all but the double ones.
    text = repr('"' + name[:_WIDEST])[2:-1].replace('"', '\\"')
    return f'"{text}"' if len(text) < _WIDEST else f'"{text[: _WIDEST - 1]}…"'


def unknown(name: str, known: Sequence[str]) -> str:
    """That a name isn't known, with the one that was probably meant, or with those there are."""
    likely = nearest(name, known)
    if likely is not None:
        return f"is not known; did you mean {likely}?"
    return f"is not known; there is {row(known)}"


def newer() -> str:
    """That the page shows a member which the installed botocore doesn't have, and which one may."""
    from . import catalog
    from .binding import version

    installed, least = version(), catalog.least_botocore()
    state = f"is not known to the installed botocore ({installed})"
    if least is None:
        return f"{state}; a newer one may know it"
    if _numbers(installed) < _numbers(least):
        return f"{state}; botocore {least} knows it: pip install 'botocore>={least}'"
    return f"{state}, though its page shows it; {least} knew it"


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".") if part.isdigit()]


def union(names: Sequence[str], value: Mapping[object, object]) -> str:
    """That a union has not exactly one of its members."""
    given = [name for name in names if name in value]
    state = f"{listed(given)} were given" if len(given) > 1 else "none was given"
    if len(given) == 1:
        state = f"there is more than {given[0]}"
    return f"must have exactly one of {row(names)}; {state}"


def deprecated(rule: declare.Rule) -> str:
    """That something is deprecated, and what to use instead."""
    use = rule.use if isinstance(rule, declare.Deprecated) else None
    return f"is deprecated; use {use} instead" if use else "is deprecated"


def left_out(rule: declare.Rule) -> str:
    """What happens to a value that was not given."""
    if isinstance(rule, declare.Default):
        return f"is left out; the service takes {rule.value!r}"
    return "is left out; a token is made for each request"


def resolved(shape: declare.Shape) -> declare.Shape:
    """The shape that stands here, where it is named before it can stand."""
    return shape.resolve() if isinstance(shape, declare.Recursive) else shape


def holds_secret(shape: declare.Shape, seen: set[int] | None = None) -> bool:
    """Whether a value of this shape is sensitive, or may have something sensitive in it."""
    seen = set() if seen is None else seen
    shape = resolved(shape)
    if shape.sensitive:
        return True
    if id(shape) in seen:
        return False
    seen.add(id(shape))
    match shape:
        case declare.Structure():
            return any(holds_secret(member.shape, seen) for member in shape.members)
        case declare.ListOf():
            return holds_secret(shape.item, seen)
        case declare.MapOf():
            return holds_secret(shape.key, seen) or holds_secret(shape.value, seen)
        case _:
            return False
