"""The rules that a page lists: ``Constraints:`` and ``Possible values:``, by the value's type."""

from collections.abc import Iterator

from refsmith.model import Bounds, Enum, Pattern, Rule
from refsmith.model.rules import Number
from refsmith.read.page import Body, Listed

_BOUNDED = {
    "string": "length",
    "blob": "length",
    "list": "count",
    "map": "count",
    "integer": "range",
    "long": "range",
    "float": "range",
    "double": "range",
}


class Unreadable(ValueError):
    """A listed constraint that states no rule; ``offset`` is its line's."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


def listed_rules(body: Body, type: str) -> tuple[tuple[Rule, ...], tuple[Unreadable, ...]]:
    """The rules of a body's lists, for a value of the documented ``type``.

    ``min`` and ``max`` bound the length of strings and blobs, the count of lists and maps, and
    numbers themselves. Gives the rules, and the items that state none.
    """
    if not body.values and not body.constraints:
        return (), ()
    rules: list[Rule] = []
    wrong: list[Unreadable] = []
    if body.values:
        values = tuple(item.text for item in body.values)
        rules.append(Enum(offset=body.values_offset, severity="warn", values=values))
    for rule in _constraints(body.constraints, type):
        if isinstance(rule, Unreadable):
            wrong.append(rule)
        else:
            rules.append(rule)
    return tuple(rules), tuple(wrong)


def _constraints(items: tuple[Listed, ...], type: str) -> Iterator[Rule | Unreadable]:
    bounds = [item for item in items if item.name in ("min", "max")]
    if bounds:
        kind = _BOUNDED.get(type)
        if kind is None:
            yield Unreadable(f"a bound means nothing for a {type}", bounds[0].offset)
        else:
            yield from _bounds(bounds, kind)
    for item in items:
        if item.name == "pattern":
            yield Pattern(offset=item.offset, value=item.text)


def _bounds(items: list[Listed], kind: str) -> Iterator[Rule | Unreadable]:
    found: dict[str, Number] = {}
    for item in items:
        try:
            found[item.name] = number(item.text)
        except ValueError:
            yield Unreadable(f"{item.name} {item.text!r} is no number", item.offset)
    if found:
        yield Bounds(
            offset=items[0].offset,
            kind=kind,  # type: ignore[arg-type]
            min=found.get("min"),
            max=found.get("max"),
        )


def number(text: str) -> Number:
    """The number that a page writes as ``1``, ``51,200``, ``0.5`` or ``1e-07``.

    Raises ValueError for anything else.
    """
    plain = text.strip().replace(",", "")
    try:
        return int(plain)
    except ValueError:
        value = float(plain)
    if value != value or value in (float("inf"), float("-inf")):
        raise ValueError(text)
    return value
