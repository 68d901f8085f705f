"""Documented rules in a few words each, for help."""

from __future__ import annotations

from ..declare import (
    AtLeastOne,
    AtMostOne,
    Compare,
    Count,
    Default,
    Deprecated,
    Enum,
    ExactlyOne,
    ForbiddenIf,
    Format,
    IdempotencyToken,
    Keyed,
    Length,
    MultipleOf,
    NoneOf,
    OnlyWhen,
    Pattern,
    Range,
    RequiredIf,
    Requires,
    Size,
    Total,
    Unique,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..declare import Rule, Value


def words(rule: Rule) -> str:
    """What the rule demands, as one line."""
    said = _on_value(rule) or _between(rule)
    return said if rule.origin != "prose" or rule.severity == "note" else f"{said} (in prose)"


def _on_value(rule: Rule) -> str:
    """A rule on one value; empty for another kind."""
    if isinstance(rule, Length):
        return f"length: {_bounds(rule.low, rule.high)}"
    if isinstance(rule, Size):
        return f"bytes: {_bounds(rule.low, rule.high)}"
    if isinstance(rule, Range):
        return f"value: {_bounds(rule.low, rule.high)}"
    if isinstance(rule, Count):
        return f"entries: {_bounds(rule.low, rule.high)}"
    if isinstance(rule, Pattern):
        return f"pattern: {rule.documented}" + ("" if rule.regex else " (not enforced)")
    if isinstance(rule, Enum):
        return f"values: {', '.join(rule.values)}"
    if isinstance(rule, (NoneOf, Format, Unique, Keyed)):
        return _rarer(rule)
    if isinstance(rule, MultipleOf):
        return f"a multiple of {rule.value}"
    if isinstance(rule, Default):
        return f"default: {rule.value}"
    if isinstance(rule, Deprecated):
        return "deprecated" + (f", use {rule.use}" if rule.use else "")
    return "filled in when left out" if isinstance(rule, IdempotencyToken) else ""


def _rarer(rule: NoneOf | Format | Unique | Keyed) -> str:
    if isinstance(rule, NoneOf):
        return f"none of: {', '.join(rule.values)}"
    if isinstance(rule, Format):
        return f"form: {rule.value}"
    if isinstance(rule, Keyed):
        return f"{rule.key}: {_on_value(rule.rule)}"
    by = f" by {rule.by}" if rule.by else ""
    return f"no two entries alike{by}" + (", whatever their case" if rule.ignore_case else "")


def _between(rule: Rule) -> str:
    """A rule between members or options."""
    if isinstance(rule, AtMostOne):
        return f"at most one of {', '.join(rule.members)}"
    if isinstance(rule, AtLeastOne):
        return f"at least one of {', '.join(rule.members)}"
    if isinstance(rule, ExactlyOne):
        return f"exactly one of {', '.join(rule.members)}"
    if isinstance(rule, Requires):
        many = "exactly one of " if rule.exactly_one else ""
        return f"with {rule.member} also {many}{', '.join(rule.then)}"
    if isinstance(rule, RequiredIf):
        return f"{rule.member} is required when {_when(rule.when)}"
    if isinstance(rule, OnlyWhen):
        return f"{rule.member} only when {_when(rule.when)}"
    if isinstance(rule, ForbiddenIf):
        return f"no {rule.member} when {_when(rule.when)}"
    if isinstance(rule, Compare):
        return f"{rule.member} {rule.operator} {rule.other}"
    if isinstance(rule, Total):
        of = f" of {' and '.join(rule.members)}" if rule.members else ""
        unit = {"count": "entries", "length": "characters", "size": "bytes"}.get(rule.of, "sum")
        return f"{unit} in all{of}: {_bounds(rule.low, rule.high)}"
    return rule.kind


def _when(when: Mapping[str, Value]) -> str:
    return " and ".join(f"{name} is {_wanted(value)}" for name, value in when.items())


def _wanted(value: Value) -> str:
    return " or ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _bounds(low: float | None, high: float | None) -> str:
    if high is None:
        return f"at least {low}"
    return f"at most {high}" if low is None else f"{low} to {high}"
