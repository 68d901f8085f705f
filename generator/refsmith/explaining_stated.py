"""What a rule states, and any text of a page's, as HTML that no page can break out of."""

import html
from typing import Any, cast

from refsmith.showing import printable

Told = dict[str, Any]

_UNITS = {"length": " characters", "size": " bytes", "count": " entries"}
# More values than these are folded.
_SHOWN = 12
_CONDITIONS = {"required_if": "needed", "only_when": "allowed only", "forbidden_if": "not allowed"}


def text(value: object) -> str:
    """A text of the page's, escaped; characters that don't show are shown by their number."""
    return html.escape(printable(str(value).expandtabs(8)))


def held(rule: Told, value: object) -> str:
    """An overlay's value in the form of what the rule states."""
    if isinstance(value, dict):
        return stated_of({"kind": rule["kind"], **value})
    key = {"enum": "values", "none_of": "values"}.get(rule["kind"], "value")
    if rule["kind"] in ("at_most_one", "at_least_one", "exactly_one"):
        key = "members"
    return stated_of({"kind": rule["kind"], key: value})


def stated_of(rule: Told) -> str:
    """What a rule states, as HTML."""
    key = f"{_code(rule['key'])}: " if rule.get("key") is not None else ""
    return key + _stated(rule)


def _stated(rule: Told) -> str:
    match rule["kind"]:
        case "length" | "size" | "range" | "count":
            return _bounds(rule, _UNITS.get(rule["kind"], ""))
        case "total":
            of = f" of {_listed(rule['members'])}" if rule.get("members") else ""
            return f"the sum{of}: {_bounds(rule, _UNITS.get(rule.get('of', ''), ''))}"
        case "unique":
            by = f" by {_code(rule['by'])}" if rule.get("by") else ""
            case = ", whatever their case" if rule.get("ignore_case") else ""
            return f"no two entries alike{by}{case}"
        case "enum" | "none_of":
            some = "one" if rule["kind"] == "enum" else "none"
            return f"{some} of {_listed(rule.get('values', ()))}"
        case "at_most_one" | "at_least_one" | "exactly_one":
            return f"{rule['kind'].replace('_', ' ')} of {_listed(rule.get('members', ()))}"
        case "requires":
            which = "exactly one of " if rule.get("exactly_one") else ""
            then = _listed(rule.get("then", ()))
            return f"with {_code(rule.get('member'))} also {which}{then}"
        case "required_if" | "only_when" | "forbidden_if":
            word = _CONDITIONS[rule["kind"]]
            when = " and ".join(
                f"{_code(name)} is {_wanted(wanted)}"
                for name, wanted in rule.get("when", {}).items()
            )
            return f"{_code(rule.get('member'))} is {word} when {when}"
        case "compare":
            sides = (rule.get("member"), rule.get("operator"), rule.get("other"))
            return " ".join(_code(side) for side in sides)
        case "deprecated":
            return f"use {_code(rule['use'])} instead" if rule.get("use") else "still accepted"
        case "idempotency_token":
            return "filled in where it is left out"
        case "multiple_of":
            return f"a multiple of {_code(rule.get('value'))}"
        case _:
            return _code(rule.get("value"))


def _bounds(rule: Told, unit: str) -> str:
    low, high = rule.get("min"), rule.get("max")
    if low is None or high is None:
        return f"at least {low:,}{unit}" if high is None else f"at most {high:,}{unit}"
    return f"{low:,} to {high:,}{unit}" if low != high else f"{low:,}{unit}"


def _wanted(value: Any) -> str:
    """A condition's value, or its values, any one of which meets it."""
    several = cast("list[Any]", value) if isinstance(value, list | tuple) else [value]
    return " or ".join(map(_code, several))


def _code(value: object) -> str:
    shown = {True: "true", False: "false"}.get(value, value) if isinstance(value, bool) else value
    return f"<code>{text(shown)}</code>"


def _listed(values: Any) -> str:
    """Values side by side, many of them folded."""
    pieces = [_code(value) for value in values]
    if len(pieces) <= _SHOWN:
        return " ".join(pieces)
    rest = " ".join(pieces[_SHOWN:])
    more = f"<details><summary>and {len(pieces) - _SHOWN} more</summary>{rest}</details>"
    return " ".join(pieces[:_SHOWN]) + more
