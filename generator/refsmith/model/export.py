"""The model as JSON: one record a page, absolute lines, keys in a fixed order."""

import hashlib
import json
from typing import Any, assert_never

from refsmith.model.operation import Operation, Option
from refsmith.model.rules import (
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
    Value,
)
from refsmith.model.shapes import ListOf, MapOf, Member, Recursive, Scalar, Shape, Structure

Json = dict[str, Any]


def to_json(operation: Operation) -> str:
    """The record of a page, on one line."""
    return json.dumps(record(operation), ensure_ascii=False, separators=(", ", ": "))


def record(operation: Operation) -> Json:
    """The record of a page as plain values, as the contract lays it out."""
    result: Json = {
        "page": operation.page,
        "release": operation.release,
        "sha256": operation.sha256,
        "text_sha256": _digest(operation.text),
        "kind": operation.kind,
        "command": list(operation.command),
        "api": None,
        "options": [_option(option) for option in operation.options],
        "global_options": list(operation.global_options),
        "output": None,
        "problems": [],
    }
    if operation.api is not None:
        result["api"] = {"uid": operation.api.uid, "operation": operation.api.operation}
    if operation.rules:
        result["rules"] = [rule_record(rule, 0) for rule in operation.rules]
    if operation.output is not None:
        result["output"] = _shape(operation.output, operation.output_line)
    result["problems"] = [
        {
            "kind": problem.kind,
            "line": problem.line,
            "message": problem.message,
            "hint": problem.hint,
        }
        for problem in operation.problems
    ]
    return result


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _option(option: Option) -> Json:
    result: Json = {
        "flags": list(option.flags),
        "member": option.member,
        "required": option.required,
        "line": option.line,
        "text_sha256": _digest(option.text),
        "shape": _shape(option.shape, option.line),
    }
    if option.member_assumed:
        result["member_assumed"] = True
    return result


def _shape(shape: Shape, line: int | None) -> Json:
    """A shape whose holder's header stands on ``line`` (None: no line of the page shows it)."""
    result: Json = {"type": shape.type}
    match shape:
        case Recursive():
            result["recursive"] = shape.levels
            return result
        case Scalar():
            if shape.streaming:
                result["streaming"] = True
        case Structure():
            if shape.union:
                result["union"] = True
            result["members"] = [_member(member, line) for member in shape.members]
        case ListOf():
            result["item"] = _shape(shape.item, _line(line, shape.offset))
        case MapOf():
            result["key"] = _shape(shape.key, _line(line, shape.key_offset))
            result["value"] = _shape(shape.value, _line(line, shape.value_offset))
        case _:
            assert_never(shape)
    if shape.rules:
        result["rules"] = [rule_record(rule, line or 0) for rule in shape.rules]
    return result


def _line(line: int | None, offset: int | None) -> int | None:
    return None if line is None or offset is None else line + offset


def _member(member: Member, line: int | None) -> Json:
    at = _line(line, member.offset)
    return {
        "name": member.name,
        "required": member.required,
        "line": at,
        "text_sha256": _digest(member.text),
        "shape": _shape(member.shape, at),
    }


def rule_record(rule: Rule, line: int) -> Json:
    """A rule as plain values; ``line`` is that of the header which its offset counts from."""
    result: Json = {"kind": rule.kind, **stated(rule)}
    if rule.key is not None:
        result["key"] = rule.key
    result |= {"origin": rule.origin, "severity": rule.severity, "line": line + rule.offset}
    if rule.text is not None:
        result["text"] = rule.text
    if rule.overlay is not None:
        overlay: Json = {"file": rule.overlay.file, "reason": rule.overlay.reason}
        if rule.overlay.drop:
            overlay["drop"] = True
        else:
            overlay["value"] = rule.overlay.value
        result["overlay"] = overlay
    return result


def stated(rule: Rule) -> Json:
    """What the rule says, beside its kind."""
    match rule:
        case Pattern() | MultipleOf() | Default() | Format():
            return {"value": rule.value}
        case Bounds():
            return _bounds(rule)
        case Total():
            members: Json = {"members": list(rule.members)} if rule.members else {}
            return {"of": rule.of} | members | _bounds(rule)
        case Unique():
            by: Json = {"by": rule.by} if rule.by is not None else {}
            return by | {"ignore_case": True} if rule.ignore_case else by
        case Enum() | NoneOf():
            return {"values": list(rule.values)}
        case MemberSet():
            return {"members": list(rule.members)}
        case Requires():
            then: Json = {"member": rule.member, "then": list(rule.then)}
            return then | {"exactly_one": True} if rule.exactly_one else then
        case RequiredIf() | OnlyWhen() | ForbiddenIf():
            when = {name: _wanted(wanted) for name, wanted in rule.when}
            return {"member": rule.member, "when": when}
        case Compare():
            return {"member": rule.member, "operator": rule.operator, "other": rule.other}
        case Deprecated():
            return {"use": rule.use} if rule.use is not None else {}
        case IdempotencyToken():
            return {}
        case _:
            assert_never(rule)


def _bounds(rule: Bounds | Total) -> Json:
    bounds = {"min": rule.min, "max": rule.max}
    return {side: bound for side, bound in bounds.items() if bound is not None}


def _wanted(wanted: Value) -> Any:
    """A condition's value; several, any one of which meets it, as a list."""
    return list(wanted) if isinstance(wanted, tuple) else wanted
