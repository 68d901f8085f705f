"""Every value of an operation with what its prose says, and the row that each rule is from."""

from collections.abc import Iterator
from dataclasses import dataclass

from refsmith.model import ListOf, MapOf, Operation, Recursive, Rule, Scalar, Shape, Structure
from refsmith.rules.prose import Finding, Part, findings, part_findings
from refsmith.rules.prose.between import row_of


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
        "compare",
    }
)


def _of_value(rule: Rule) -> bool:
    return rule.kind not in _KINDS


def said_between(operation: Operation) -> Iterator[tuple[str, Rule]]:
    """The rules between the options, and between the members of every structure."""
    yield from _rows(operation.rules)
    for option in operation.options:
        yield from _between(option.shape)


def _rows(rules: tuple[Rule, ...]) -> Iterator[tuple[str, Rule]]:
    for rule in rules:
        if rule.origin == "prose" and not _of_value(rule):
            yield row_of(rule), rule


def _between(shape: Shape) -> Iterator[tuple[str, Rule]]:
    if isinstance(shape, Recursive):
        return
    yield from _rows(shape.rules)
    match shape:
        case Structure():
            for member in shape.members:
                yield from _between(member.shape)
        case ListOf():
            yield from _between(shape.item)
        case MapOf():
            yield from _between(shape.key)
            yield from _between(shape.value)
        case _:
            return
