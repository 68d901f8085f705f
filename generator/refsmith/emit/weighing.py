"""A service's operations with the rules that are in doubt as warnings, and those by themselves.

Pieces of pages are shared objects: a piece is made anew only where a rule of it changes, and stays
shared by those that call it alike.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TypeGuard

from refsmith.emit.doubts import Doubt, Returned, named
from refsmith.model import (
    Bounds,
    ListOf,
    MapOf,
    MemberSet,
    Operation,
    Option,
    Pattern,
    Recursive,
    Rule,
    Scalar,
    Shape,
    Structure,
)

_MAY_LACK = Doubt("", "nothing is required in the structure: both may be left out")


@dataclass(slots=True)
class Weighed:
    """The operations, and a line of the ledger for each rule in doubt, in order."""

    operations: list[Operation]
    ledger: list[dict[str, object]]


def weighed(operations: Iterable[Operation]) -> Weighed:
    """All operations of a service, no listed rule in doubt harder than a warning."""
    found = list(operations)
    scale = _Scale(Returned.of(found))
    made = [_weighed(each, scale) for each in found]
    return Weighed(made, [scale.lines[key] for key in sorted(scale.lines)])


def _weighed(operation: Operation, scale: "_Scale") -> Operation:
    if not operation.is_called:
        return operation
    options = tuple(scale.option(each) for each in operation.options)
    if all(one is other for one, other in zip(options, operation.options, strict=True)):
        return operation
    return replace(operation, options=options)


@dataclass(slots=True)
class _Scale:
    returned: Returned
    lines: dict[tuple[str, ...], dict[str, object]] = field(
        default_factory=dict[tuple[str, ...], dict[str, object]]
    )
    # By identity, the shape kept beside what became of it.
    _known: dict[tuple[int, str], tuple[Shape, Shape]] = field(
        default_factory=dict[tuple[int, str], tuple[Shape, Shape]]
    )

    def option(self, option: Option) -> Option:
        """The option, its shape weighed."""
        if option.member is None:
            return option
        shape = self._shape(option.shape, option.member)
        return option if shape is option.shape else replace(option, shape=shape)

    def _shape(self, shape: Shape, name: str) -> Shape:
        key = (id(shape), name)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = (shape, self._made(shape, name))
        return known[1]

    def _made(self, shape: Shape, name: str) -> Shape:
        match shape:
            case Scalar():
                return self._scalar(shape, name)
            case Structure():
                return self._structure(shape, name)
            case ListOf():
                item = self._shape(shape.item, named("[]", name))
                return shape if item is shape.item else replace(shape, item=item)
            case MapOf():
                key = self._shape(shape.key, named("{key}", name))
                value = self._shape(shape.value, named("{}", name))
                if key is shape.key and value is shape.value:
                    return shape
                return replace(shape, key=key, value=value)
            case Recursive():
                return shape

    def _structure(self, shape: Structure, name: str) -> Structure:
        parts = [self._shape(each.shape, each.name) for each in shape.members]
        pairs = list(zip(shape.members, parts, strict=True))
        members = shape.members
        if any(member.shape is not part for member, part in pairs):
            members = tuple(
                member if member.shape is part else replace(member, shape=part)
                for member, part in pairs
            )
        rules = self._between(shape, name)
        if members is shape.members and rules is shape.rules:
            return shape
        return replace(shape, members=members, rules=rules)

    def _between(self, shape: Structure, name: str) -> tuple[Rule, ...]:
        """The rules of a structure: where it may be empty, one of two may be left out as well.

        "Either A or B, but not both" is said of a structure that has one of them at all. Where it
        has nothing besides, it is as good as said outright.
        """
        if any(member.required for member in shape.members):
            return shape.rules
        loose = [rule for rule in shape.rules if _is_of_some(rule, len(shape.members))]
        if not loose:
            return shape.rules
        for rule in loose:
            self._note(name, rule, _MAY_LACK)
        return tuple(
            replace(rule, kind="at_most_one") if _is_of_some(rule, len(shape.members)) else rule
            for rule in shape.rules
        )

    def _scalar(self, shape: Scalar, name: str) -> Scalar:
        doubts = self.returned.doubts(name, shape)
        if not any(rule.severity == "error" for rule in doubts):
            return shape
        rules: list[Rule] = []
        for rule in shape.rules:
            doubt = doubts.get(rule)
            if doubt is not None and rule.severity == "error":
                self._note(name, rule, doubt)
                rules.append(replace(rule, severity="warn"))
            else:
                rules.append(rule)
        return replace(shape, rules=tuple(rules))

    def _note(self, name: str, rule: Rule, doubt: Doubt) -> None:
        stated = _stated(rule)
        line = {"member": name, "kind": rule.kind, **stated, "reason": doubt.reason}
        self.lines[name, rule.kind, repr(stated), doubt.reason] = line


def _is_of_some(rule: Rule, members: int) -> TypeGuard[MemberSet]:
    """Whether one of some of a structure's members is asked for."""
    return (
        isinstance(rule, MemberSet) and rule.kind == "exactly_one" and len(rule.members) < members
    )


def _stated(rule: Rule) -> dict[str, object]:
    match rule:
        case MemberSet():
            return {"members": list(rule.members)}
        case Pattern():
            return {"value": rule.value}
        case Bounds():
            return {"min": rule.min, "max": rule.max}
        case _:
            return {}
