"""The values of an operation that prose speaks of, with the rules that were found there."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from refsmith.model import ListOf, MapOf, Operation, Recursive, Rule, Shape, Structure


@dataclass(frozen=True, slots=True)
class Site:
    """A value: its path, type and prose, its own rules, and those between it and its siblings.

    ``line`` is that of its header, from which its own rules count; ``base`` is where those around
    it count from.
    ``below`` are its parts by what leads to them: ``[]``, ``.Name``, ``{key}``, ``{}``; ``union``
    says that it, or the structure that holds it, is one of which one member is given.
    """

    page: str
    path: str
    type: str
    text: str
    line: int
    rules: tuple[Rule, ...] = ()
    around: tuple[Rule, ...] = ()
    base: int = 0
    union: bool = False
    below: dict[str, "Site"] = field(default_factory=dict[str, "Site"])

    def at(self, way: str) -> "Site | None":
        """The part that ``way`` leads to; None where there is none."""
        if not way:
            return self
        for step, part in self.below.items():
            if way.startswith(step):
                found = part.at(way.removeprefix(step))
                if found is not None:
                    return found
        return None

    def all(self) -> Iterator["Site"]:
        """The value and all its parts."""
        yield self
        for part in self.below.values():
            yield from part.all()


def sites(operation: Operation) -> Site:
    """The page as the site that holds all options."""
    rules = _as_corrected(operation.rules)
    root = Site(operation.page, "", "page", operation.text, 0, around=rules)
    for option in operation.options:
        if option.member is not None:
            flag = option.flags[0]
            root.below[flag] = _site(root, flag, option.shape, option.text, option.line)
    return root


def _site(outer: Site, path: str, shape: Shape, text: str, line: int) -> Site:
    """A value with its parts; ``outer`` holds it."""
    rules = () if isinstance(shape, Recursive) else _as_corrected(shape.rules)
    one = isinstance(shape, Structure) and shape.union
    around = outer.around if outer.type == "page" else outer.rules
    site = Site(
        page=outer.page,
        path=path,
        type=shape.type,
        text=text,
        line=line,
        rules=rules,
        around=around,
        base=outer.line,
        union=one or (outer.union and outer.type == "structure"),
    )
    for step, part, words, offset in _parts(shape):
        site.below[step] = _site(site, path + step, part, words, line + (offset or 0))
    return site


def _parts(shape: Shape) -> Iterator[tuple[str, Shape, str, int | None]]:
    """What leads to each part, the part, its prose, and its header's offset."""
    match shape:
        case Structure():
            for member in shape.members:
                yield f".{member.name}", member.shape, member.text, member.offset
        case ListOf():
            yield "[]", shape.item, shape.text, shape.offset
        case MapOf():
            yield "{key}", shape.key, shape.key_text, shape.key_offset
            yield "{}", shape.value, shape.value_text, shape.value_offset
        case _:
            return


def _as_corrected(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """The rules as overlays leave them."""
    return tuple(_corrected(rule) for rule in rules if not (rule.overlay and rule.overlay.drop))


def _corrected(rule: Rule) -> Rule:
    if rule.overlay is None:
        return rule
    value: Any = rule.overlay.value
    if value is None:
        return rule
    match rule.kind:
        case "length" | "range" | "count":
            return replace(rule, min=value.get("min"), max=value.get("max"))
        case "enum":
            return replace(rule, values=tuple(value))
        case "pattern" | "multiple_of" | "default":
            return replace(rule, value=value)
        case _:
            return rule
