"""Rules and types in a few words, as docstrings state them."""

from refsmith.emit.declarations import DeclaredRule, Declarer
from refsmith.model import (
    Bounds,
    Compare,
    Default,
    Deprecated,
    Enum,
    ForbiddenIf,
    Format,
    IdempotencyToken,
    ListOf,
    MapOf,
    MemberSet,
    MultipleOf,
    NoneOf,
    OnlyWhen,
    Pattern,
    Recursive,
    RequiredIf,
    Requires,
    Rule,
    Scalar,
    Shape,
    Structure,
    Total,
    Unique,
)
from refsmith.model.rules import Value

_UNITS = {"length": "characters", "size": "bytes", "count": "entries", "range": ""}
_SETS = {
    "at_most_one": "at most one of",
    "at_least_one": "at least one of",
    "exactly_one": "just one of",
}
_TOTALS = {
    "count": "entries in all",
    "value": "the sum",
    "length": "characters in all",
    "size": "bytes in all",
}
# Past so many values a docstring stops being read; the declaration has them all.
_SHOWN = 12


def type_words(shape: Shape) -> str:
    """The documented type: ``list of string``, ``map of string to structure``, ``union``."""
    match shape:
        case Scalar():
            return f"streaming {shape.type}" if shape.streaming else shape.type
        case Structure():
            return "union" if shape.union else "structure"
        case ListOf():
            return f"list of {type_words(shape.item)}"
        case MapOf():
            return f"map of {type_words(shape.key)} to {type_words(shape.value)}"
        case Recursive():
            return shape.type


def facts(shape: Shape, required: bool, declarer: Declarer) -> str:
    """Type, required-ness and rules of a value on one line."""
    words = [type_words(shape) + (", required" if required else "")]
    if not isinstance(shape, Recursive):
        bytes_count = isinstance(shape, Scalar) and shape.type == "blob"
        words.extend(rule_words(rule, bytes_count) for rule in declarer.rules(shape.rules))
    if isinstance(shape, ListOf) and isinstance(shape.item, Scalar):
        words.extend(
            "each " + rule_words(rule, shape.item.type == "blob")
            for rule in declarer.rules(shape.item.rules)
        )
    return "; ".join(words)


def rule_words(rule: DeclaredRule, in_bytes: bool = False) -> str:
    """A rule in words, with its source where that is not the page's own list."""
    text = _words(rule.holds, in_bytes)
    if rule.holds.key is not None:
        text = f"{_code(rule.holds.key)}: {text}"
    marks: list[str] = []
    if rule.documented.origin != "listed":
        marks.append({"prose": "from prose", "syntax": "from the syntax"}[rule.documented.origin])
    if rule.documented.overlay is not None:
        marks.append("corrected")
    if not rule.enforced:
        marks.append("not enforced")
    return f"{text} ({', '.join(marks)})" if marks else text


def _words(rule: Rule, in_bytes: bool) -> str:
    match rule:
        case Pattern():
            return f"matches {_code(rule.value)}"
        case Bounds():
            unit = "bytes" if in_bytes and rule.kind == "length" else _UNITS[rule.kind]
            return _bounds(rule, unit)
        case Enum():
            return "one of " + _some(rule.values)
        case MultipleOf():
            return f"a multiple of {rule.value}"
        case NoneOf():
            return "none of " + _some(rule.values)
        case Format():
            return f"in the form {_code(rule.value)}"
        case Unique():
            by = "" if rule.by is None else f" by {_code(rule.by)}"
            return f"no two alike{by}" + (", whatever their case" if rule.ignore_case else "")
        case Total():
            total = _TOTALS[rule.of] + (f" of {_some(rule.members)}" if rule.members else "")
            return f"{total}: {_bounds(rule, '')}"
        case MemberSet():
            return f"{_SETS[rule.kind]} {_some(rule.members)}"
        case Requires():
            needed = ("just one of " if rule.exactly_one else "") + _some(rule.then)
            return f"{_code(rule.member)} needs {needed}"
        case RequiredIf():
            return f"{_code(rule.member)} is needed when {_when(rule.when)}"
        case OnlyWhen():
            return f"{_code(rule.member)} only when {_when(rule.when)}"
        case ForbiddenIf():
            return f"no {_code(rule.member)} when {_when(rule.when)}"
        case Compare():
            return f"{_code(rule.member)} {rule.operator} {_code(rule.other)}"
        case Default():
            return f"by default {_code(str(rule.value))}"
        case Deprecated():
            return "deprecated" + ("" if rule.use is None else f", use {_code(rule.use)}")
        case IdempotencyToken():
            return "idempotency token, filled in when left out"


def _bounds(rule: Bounds | Total, unit: str) -> str:
    low, high = rule.min, rule.max
    if low is None:
        number = f"at most {high}"
    elif high is None:
        number = f"at least {low}"
    else:
        number = f"exactly {low}" if low == high else f"{low} to {high}"
    return f"{number} {unit}".rstrip()


def _when(when: tuple[tuple[str, Value], ...]) -> str:
    return " and ".join(f"{_code(name)} is {_wanted(wanted)}" for name, wanted in when)


def _wanted(wanted: Value) -> str:
    several = wanted if isinstance(wanted, tuple) else (wanted,)
    return " or ".join(_code(str(each)) for each in several)


def _some(values: tuple[str, ...]) -> str:
    shown = ", ".join(_code(each) for each in values[:_SHOWN])
    return shown + (f", … ({len(values)} in all)" if len(values) > _SHOWN else "")


def _code(text: str) -> str:
    return f"``{text}``"
