"""Breaches of the rarer kinds of rules in words: loaded when there is one."""

from __future__ import annotations

from . import declare
from .formats import NAMES, wrong
from .rarer import formed, size, total, twice
from .words import SECRET, bounds, count, show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def says_rarer(rule: declare.Rule, type: str, value: Any, hide: int) -> str:
    """What a value does that the rule does not allow, without its subject."""
    match rule:
        case declare.Format():
            text = formed(type, value) or ""
            why = wrong(rule.value, text, hidden=bool(hide))
            return f"is not {NAMES.get(rule.value, rule.value)}{why and f': {why}'}"
        case declare.Size():
            return _sized(size(value), "byte", rule.low, rule.high, hide)
        case declare.Total():
            unit = "byte" if rule.of == "size" else "character"
            return _sized(total(rule.of, value), unit, rule.low, rule.high, hide, " in all")
        case declare.Unique():
            return _repeated(rule, value, hide)
        case _:
            return f"breaks a rule ({rule.kind})"


def _sized(
    number: int, one: str, low: float | None, high: float | None, hide: int, after: str = ""
) -> str:
    allowed = bounds(low, high, one, f"{one}s")
    if hide == SECRET:
        wrong = "long" if low is None or number >= low else "short"
        return f"is too {wrong}; allowed: {allowed}{after}"
    return f"is {count(number, one)} long{after}; allowed: {allowed}{after}"


def _repeated(rule: declare.Unique, value: Any, hide: int) -> str:
    at = twice(rule, value)
    by = "" if rule.by is None else f" by {rule.by}"
    case = " (upper and lower case count as the same)" if rule.ignore_case else ""
    if at is None:
        return f"must not have an entry twice{by}{case}"
    entry = value[at].get(rule.by) if rule.by is not None else value[at]
    which = f"entry {at + 1}" if hide else f"entry {at + 1}, {show(entry, hide)},"
    return f"must not have an entry twice{by}{case}: {which} is there already"
