"""What rules demand once corrections are applied, and where prose gives way to a list."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from refsmith.emit.precedence import left_of
from refsmith.model import (
    Bounds,
    Compare,
    Default,
    Deprecated,
    Enum,
    ForbiddenIf,
    Format,
    IdempotencyToken,
    MemberSet,
    MultipleOf,
    NoneOf,
    OnlyWhen,
    Pattern,
    RequiredIf,
    Requires,
    Rule,
    Total,
    Unique,
)
from refsmith.problems import RefsmithError


def enforced(rule: Rule) -> Rule | None:
    """The rule that holds: with an overlay's value in place of the documented one.

    None where an overlay drops the rule. Raises RefsmithError, naming the overlay's file, for a
    value that the rule cannot take.
    """
    overlay = rule.overlay
    if overlay is None:
        return rule
    if overlay.drop:
        return None
    if overlay.value is None:
        return rule
    try:
        return _with_value(rule, overlay.value)
    except (TypeError, ValueError, KeyError) as error:
        raise RefsmithError(
            f"{overlay.file}: {overlay.value!r} is no value for a rule of kind {rule.kind}"
        ) from error


def enforced_rules(rules: tuple[Rule, ...]) -> tuple[tuple[Rule, Rule], ...]:
    """Each documented rule of a value with the one that holds, without those that don't.

    Dropped by an overlay, or left to a list: what prose says where the value's own list speaks.
    """
    return tuple((rule, holds) for rule, holds in settled(rules) if holds is not None)


def settled(rules: tuple[Rule, ...]) -> tuple[tuple[Rule, Rule | None], ...]:
    """Each documented rule of a value with the one that holds, None where none does."""
    pairs = tuple((rule, enforced(rule)) for rule in rules)
    if all(rule.origin != "prose" for rule in rules):
        return pairs
    listed = [holds for rule, holds in pairs if holds is not None and rule.origin != "prose"]
    if not listed:
        return pairs
    return tuple(
        (rule, left_of(holds, listed) if holds is not None and rule.origin == "prose" else holds)
        for rule, holds in pairs
    )


def _with_value(rule: Rule, value: Any) -> Rule:
    match rule:
        case Pattern() | Format():
            return replace(rule, value=_text(value))
        case Bounds():
            low, high = _pair(value)
            return replace(rule, min=low, max=high)
        case Enum() | NoneOf():
            return replace(rule, values=_texts(value))
        case MultipleOf():
            return replace(rule, value=_number(value))
        case MemberSet():
            return replace(rule, members=_texts(value))
        case (
            Requires() | RequiredIf() | OnlyWhen() | ForbiddenIf() | Compare() | Total() | Unique()
        ):
            return replace(rule, **_fields(rule, value))
        case Default():
            return replace(rule, value=value)
        case Deprecated():
            return replace(rule, use=_text(value))
        case IdempotencyToken():
            raise ValueError("an idempotency token has no value")


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        raise TypeError("no list")
    return tuple(_text(each) for each in value)


def _number(value: Any) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("no number")
    return value


def _pair(value: Any) -> tuple[int | float | None, int | float | None]:
    """Bounds as a table with ``min`` and ``max``, or as a pair."""
    low: Any
    high: Any
    if isinstance(value, Mapping):
        table = _table(cast("Mapping[object, object]", value), {"min", "max"})
        low, high = table.get("min"), table.get("max")
    else:
        low, high = value
    return (
        None if low is None else _number(low),
        None if high is None else _number(high),
    )


def _fields(
    rule: Requires | RequiredIf | OnlyWhen | ForbiddenIf | Compare | Total | Unique, value: Any
) -> dict[str, Any]:
    """The fields of a rule that states several things, from a table under the contract's names."""
    allowed = {"member", "then", "exactly_one", "when", "operator", "other"}
    if isinstance(rule, Total):
        allowed = {"of", "members", "min", "max"}
    elif isinstance(rule, Unique):
        allowed = {"by", "ignore_case"}
    if not isinstance(value, Mapping):
        raise TypeError("no table")
    found = _table(cast("Mapping[object, object]", value), allowed)
    for name in ("then", "members"):
        if name in found:
            found[name] = _texts(found[name])
    if "when" in found:
        when = cast("Mapping[object, object]", found["when"])
        found["when"] = tuple(
            (_text(name), _alternatives(wanted)) for name, wanted in dict(when).items()
        )
    return found


def _alternatives(wanted: Any) -> Any:
    """A value, or the values one of which is asked for: a list in a table."""
    return tuple(cast("list[object]", wanted)) if isinstance(wanted, list) else wanted


def _table(value: Mapping[object, object], allowed: set[str]) -> dict[str, Any]:
    """The table under names that are allowed; KeyError for any other."""
    table = {_text(name): content for name, content in value.items()}
    if not table.keys() <= allowed:
        raise KeyError(", ".join(sorted(allowed)))
    return table
