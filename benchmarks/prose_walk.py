"""Every value of an operation with what its prose says, and the row that each rule is from."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from refsmith.model import (
    ListOf,
    MapOf,
    Operation,
    Recursive,
    Rule,
    Scalar,
    Shape,
    Structure,
    Total,
)
from refsmith.rules.prose import Finding, Named, Part, findings, part_findings, relations


@dataclass(frozen=True, slots=True)
class Said:
    """A value: where it stands, its prose, and its rules from prose with their rows.

    ``path`` is the oracle's, ``name`` its last part, ``line`` that of the header.
    """

    page: str
    path: str
    name: str
    type: str
    prose: str
    line: int
    rules: tuple[tuple[str, Rule], ...]


def said_of(operation: Operation) -> Iterator[Said]:
    """The values that have prose with a rule in it."""
    for option in operation.options:
        flag = option.flags[0]
        yield from _walk(operation.page, flag, flag, option.shape, option.text, option.line)
    if operation.output is not None:
        line = operation.output_line
        yield from _walk(operation.page, "output", "output", operation.output, "", line)


def _walk(
    page: str,
    path: str,
    name: str,
    shape: Shape,
    text: str,
    line: int,
    more: tuple[Finding, ...] = (),
) -> Iterator[Said]:
    """``more`` is what the prose of a list or map says of this part of it."""
    if isinstance(shape, Recursive):
        return
    found = (findings(text, shape.type) if text else ()) + more
    if found:
        # The rules of prose stand in the shape in the order of the findings, overlays on them.
        rules = [rule for rule in shape.rules if rule.origin == "prose" and _of_value(rule)]
        pairs = tuple((each.row, rule) for each, rule in zip(found, rules, strict=True))
        yield Said(page, path, name, shape.type, text, line, pairs)
    match shape:
        case Structure():
            for member in shape.members:
                at = line + (member.offset or 0)
                inner = f"{path}.{member.name}"
                yield from _walk(page, inner, member.name, member.shape, member.text, at)
        case ListOf():
            at = line + (shape.offset or 0)
            told = _told(text, "item", shape.item)
            yield from _walk(page, f"{path}[]", f"{name}[]", shape.item, shape.text, at, told)
        case MapOf():
            at = line + (shape.key_offset or 0)
            told, key = _told(text, "key", shape.key), "{key}"
            yield from _walk(page, path + key, name + key, shape.key, shape.key_text, at, told)
            at = line + (shape.value_offset or 0)
            told = _told(text, "value", shape.value)
            yield from _walk(
                page, path + "{}", name + "{}", shape.value, shape.value_text, at, told
            )
        case _:
            return


def _told(text: str, part: Part, shape: Shape) -> tuple[Finding, ...]:
    return part_findings(text, part, shape.type) if isinstance(shape, Scalar) else ()


_KINDS = frozenset(
    {
        "at_most_one",
        "at_least_one",
        "exactly_one",
        "requires",
        "required_if",
        "only_when",
        "forbidden_if",
        "compare",
    }
)


def _of_value(rule: Rule) -> bool:
    return rule.kind not in _KINDS and not (isinstance(rule, Total) and rule.members)


def said_between(operation: Operation) -> Iterator[tuple[str, Rule]]:
    """The rules between the options, and between the members of every structure."""
    options = tuple(
        _named(
            each.flags[0],
            (*each.flags[1:], *([each.member] if each.member else [])),
            each.shape,
            each.text,
            each.required,
        )
        for each in operation.options
    )
    yield from _rows(operation.rules, options, operation.text)
    for option in operation.options:
        yield from _between(option.shape, option.text)


def _named(name: str, also: tuple[str, ...], shape: Shape, text: str, required: bool) -> Named:
    rules = () if isinstance(shape, Recursive) else shape.rules
    listed = [rule for rule in rules if rule.kind == "enum" and rule.origin == "listed"]
    return Named(
        name=name,
        also=also,
        type=shape.type,
        prose=text,
        prose_offset=0,
        values=listed[0].values if listed else (),
        required=required,
    )


def _rows(
    rules: tuple[Rule, ...], members: tuple[Named, ...], own: str
) -> Iterator[tuple[str, Rule]]:
    """The rules of the model with their rows: those that reading the prose again gives."""
    stated = [rule for rule in rules if rule.origin == "prose" and not _of_value(rule)]
    if not stated:
        return
    rows = {_bare(each.rule): each.row for each in relations(members, own)}
    for rule in stated:
        yield rows[_bare(rule)], rule


def _bare(rule: Rule) -> Rule:
    """The rule without its place and weight."""
    return replace(rule, offset=0, severity="warn", overlay=None)


def _between(shape: Shape, text: str) -> Iterator[tuple[str, Rule]]:
    if isinstance(shape, Recursive):
        return
    match shape:
        case Structure():
            members = tuple(
                _named(each.name, (), each.shape, each.text, each.required)
                for each in shape.members
            )
            yield from _rows(shape.rules, members, text)
            for member in shape.members:
                yield from _between(member.shape, member.text)
        case ListOf():
            yield from _between(shape.item, shape.text)
        case MapOf():
            yield from _between(shape.key, shape.key_text)
            yield from _between(shape.value, shape.value_text)
        case _:
            return
