"""What a rule demands once the corrections to the documentation are applied."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, cast

from refsmith.model import (
    Bounds,
    Compare,
    Default,
    Deprecated,
    Enum,
    ForbiddenIf,
    IdempotencyToken,
    MemberSet,
    MultipleOf,
    OnlyWhen,
    Pattern,
    RequiredIf,
    Requires,
    Rule,
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
    """Each documented rule with the one that holds, without those that are dropped."""
    pairs = ((rule, enforced(rule)) for rule in rules)
    return tuple((rule, holds) for rule, holds in pairs if holds is not None)


def _with_value(rule: Rule, value: Any) -> Rule:
    match rule:
        case Pattern():
            return replace(rule, value=_text(value))
        case Bounds():
            low, high = _pair(value)
            return replace(rule, min=low, max=high)
        case Enum():
            return replace(rule, values=_texts(value))
        case MultipleOf():
            return replace(rule, value=_number(value))
        case MemberSet():
            return replace(rule, members=_texts(value))
        case Requires() | RequiredIf() | OnlyWhen() | ForbiddenIf() | Compare():
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
    rule: Requires | RequiredIf | OnlyWhen | ForbiddenIf | Compare, value: Any
) -> dict[str, Any]:
    """The fields of a rule between members, from a table under the contract's names."""
    allowed = {"member", "then", "exactly_one", "when", "operator", "other"}
    if not isinstance(value, Mapping):
        raise TypeError("no table")
    found = _table(cast("Mapping[object, object]", value), allowed)
    if "then" in found:
        found["then"] = _texts(found["then"])
    if "when" in found:
        when = cast("Mapping[object, object]", found["when"])
        found["when"] = tuple(
            (_text(name), _alternatives(wanted)) for name, wanted in dict(when).items()
        )
    return found


def _alternatives(wanted: object) -> Any:
    """A value, or the values one of which is asked for: a list in a table."""
    if isinstance(wanted, list):
        return tuple(cast("Iterable[Any]", wanted))
    return wanted


def _table(value: Mapping[object, object], allowed: set[str]) -> dict[str, Any]:
    """The table under names that are allowed; KeyError for any other."""
    table = {_text(name): content for name, content in value.items()}
    if not table.keys() <= allowed:
        raise KeyError(", ".join(sorted(allowed)))
    return table
