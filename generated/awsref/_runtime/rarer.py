"""What the rarer kinds of rules on values mean: loaded when a declaration that has one is used."""

from __future__ import annotations

from .formats import wrong
from .matching import breaks, outside

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_NUMERIC = frozenset({"range", "multiple_of"})
# What stands under a map's key that is declared as a text.
_TEXT = "string"


def breaks_rarer(rule: Any, type: str, value: Any) -> bool:
    """Whether a value of a fitting type breaks a rule; False for a kind that isn't one of these."""
    kind: str = rule.kind
    if kind == "keyed":
        found = under_key(rule, value)
        return found is not None and breaks_under_key(rule.rule, found)
    if kind == "format":
        text = formed(type, value)
        return text is not None and wrong(rule.value, text) is not None
    if kind == "none_of":
        return isinstance(value, str) and value in rule.values
    if kind == "size":
        return type == _TEXT and outside(size(value), rule.low, rule.high)
    if kind == "unique":
        return type == "list" and twice(rule, value) is not None
    if kind == "total" and not rule.members and type in ("list", "map"):
        return outside(total(rule.of, value), rule.low, rule.high)
    return False


def formed(type: str, value: Any) -> str | None:
    """The text that a form is asked of: a string, or what is in a blob; None for what has none."""
    if isinstance(value, str):
        return value if type in (_TEXT, "blob") else None
    if not isinstance(value, (bytes, bytearray)):
        return None
    try:
        return value.decode()
    except UnicodeDecodeError:
        # JSON may come in another encoding than most do.
        return None


def size(text: str) -> int:
    """Bytes of its UTF-8."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def total(of: str, value: Any) -> int:
    """The length of all texts in a value together, in code points or (``size``) in bytes."""
    measure = size if of == "size" else len
    return sum(measure(text) for text in _texts(value))


def _texts(value: object) -> Iterator[str]:
    parts: Any = value
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, entry in parts.items():
            yield from _texts(key)
            yield from _texts(entry)
    elif isinstance(value, (list, tuple)):
        for entry in parts:
            yield from _texts(entry)


def twice(rule: Any, entries: Any) -> int | None:
    """The index of the first entry that repeats an earlier one; None where all differ.

    Only texts and numbers are compared.
    """
    seen: set[object] = set()
    for index, entry in enumerate(entries):
        mark = _mark(rule, entry)
        if isinstance(mark, bool) or not isinstance(mark, (str, int, float)):
            continue
        if rule.ignore_case and isinstance(mark, str):
            mark = mark.lower()
        if mark in seen:
            return index
        seen.add(mark)
    return None


def _mark(rule: Any, entry: object) -> object:
    """What an entry is told apart by: itself, or one of its members."""
    if rule.by is None:
        return entry
    parts: Any = entry
    named: object = parts.get(rule.by) if isinstance(entry, dict) else None
    return named


def under_key(rule: Any, value: object) -> Any:
    """What a map has under the rule's key; None where that is nothing a rule could be held to."""
    parts: Any = value
    found = parts.get(rule.key) if isinstance(value, dict) else None
    # An empty text takes the setting back, or isn't one; which of them no page says.
    return None if found == "" else found


def breaks_under_key(rule: Any, found: Any) -> bool:
    """Whether the value under a key breaks the rule that a page states by that key."""
    if rule.kind in _NUMERIC and isinstance(found, str):
        found = number(found)
        if found is None:
            return True
    elif rule.kind not in _NUMERIC and not isinstance(found, str):
        # Another type than the map's is reported as that.
        return False
    return breaks(rule, _TEXT, found)


def number(text: str) -> int | float | None:
    """The number that a text is, in digits; None for any other text."""
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        return None
