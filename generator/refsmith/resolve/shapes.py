"""Items as written in, shapes as meant out."""

from dataclasses import dataclass, replace
from typing import cast, get_args

from refsmith.model import (
    ListOf,
    MapOf,
    Member,
    Recursive,
    Rule,
    Scalar,
    Shape,
    Structure,
)
from refsmith.model.shapes import ScalarType
from refsmith.read.page import RECURSIVE, Body, Item, Loss
from refsmith.remembering import remembered
from refsmith.rules.listed import listed_rules
from refsmith.rules.prose import Named, Part, member_rules, part_rules, value_rules

_SCALARS = frozenset(get_args(ScalarType))
# The name that a member has until the loop is closed and tells its own.
CUT = ""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A shape with what could not be understood in it, by offset from its header."""

    shape: Shape
    losses: tuple[Loss, ...] = ()


@remembered
def resolve_shape(type: str, body: Body, items: tuple[Item, ...]) -> Resolved:
    """The shape of an option or member.

    ``type`` is the documented word; an unknown one becomes a string, with a loss. Cut-off parts
    are ``Recursive(levels=0)``: which shape they repeat is decided where the whole is known.
    """
    losses: list[Loss] = []
    plain = plain_type(type)
    rules, wrong = listed_rules(body, plain)
    losses += [Loss(offset=each.offset, kind="rule", message=str(each)) for each in wrong]
    rules += value_rules(body.prose, body.prose_offset, plain)
    if plain == "structure":
        rules += member_rules(_named(items), body.prose, body.prose_offset)
    shape = _with_parts(_shape(plain, type, rules, items, losses), body)
    return Resolved(shape, tuple(losses))


def _with_parts(shape: Shape, body: Body) -> Shape:
    """The shape with what its own prose states of its items, keys or values."""
    match shape:
        case ListOf():
            item = _told(shape.item, body, shape.offset, "item")
            return shape if item is shape.item else replace(shape, item=item)
        case MapOf():
            key = _told(shape.key, body, shape.key_offset, "key")
            value = _told(shape.value, body, shape.value_offset, "value")
            if key is shape.key and value is shape.value:
                return shape
            return replace(shape, key=key, value=value)
        case _:
            return shape


def _told(shape: Shape, body: Body, offset: int | None, part: Part) -> Shape:
    if not isinstance(shape, Scalar) or offset is None:
        return shape
    rules = part_rules(body.prose, body.prose_offset - offset, part, shape.type)
    return replace(shape, rules=shape.rules + rules) if rules else shape


def plain_type(type: str) -> str:
    """The model's word for a documented type."""
    base = {"streaming blob": "blob", "tagged union structure": "structure", "JSON": "json"}
    return base.get(type, "integer" if type == "int" else type)


def _named(items: tuple[Item, ...]) -> tuple[Named, ...]:
    """The members of a structure as prose may name them, their lines counted from its header."""
    return tuple(
        Named(
            name=item.name,
            type=plain_type(item.type),
            prose=item.body.prose,
            prose_offset=item.offset + item.body.prose_offset,
            values=tuple(value.text for value in item.body.values),
            required=item.required,
        )
        for item in items
        if item.name
    )


def _shape(
    plain: str, type: str, rules: tuple[Rule, ...], items: tuple[Item, ...], losses: list[Loss]
) -> Shape:
    match plain:
        case "structure":
            members = tuple(_member(item, losses) for item in items)
            return Structure(members=members, rules=rules, union=type.startswith("tagged"))
        case "list":
            return _list(rules, items, losses)
        case "map":
            return _map(rules, items, losses)
        case _ if plain in _SCALARS:
            streaming = type == "streaming blob"
            return Scalar(type=cast(ScalarType, plain), rules=rules, streaming=streaming)
        case _:
            losses.append(Loss(offset=0, kind="type", message=f"unknown type {type!r}"))
            return Scalar(type="string", rules=rules)


def _member(item: Item, losses: list[Loss]) -> Member:
    return Member(
        name=item.name or CUT,
        shape=_part(item, losses),
        required=item.required,
        offset=item.offset,
        text=item.body.prose,
    )


def _part(item: Item, losses: list[Loss]) -> Shape:
    if item.type == RECURSIVE:
        return Recursive(levels=0)
    resolved = resolve_shape(item.type, item.body, item.items)
    losses += [
        Loss(offset=loss.offset + item.offset, kind=loss.kind, message=loss.message)
        for loss in resolved.losses
    ]
    return resolved.shape


def _list(rules: tuple[Rule, ...], items: tuple[Item, ...], losses: list[Loss]) -> ListOf:
    if not items:
        return ListOf(item=Recursive(levels=0), rules=rules, offset=None)
    item = items[0]
    return ListOf(item=_part(item, losses), rules=rules, offset=item.offset, text=item.body.prose)


def _map(rules: tuple[Rule, ...], items: tuple[Item, ...], losses: list[Loss]) -> MapOf:
    key = items[0] if items else None
    value = items[1] if len(items) > 1 else None
    for part, wanted in ((key, False), (value, True)):
        # Each map of the reference names its parts key and value, or Name and Value.
        if part and part.name and (part.name.lower() == "value") is not wanted:
            message = f"{part.name} stands where a map has its {'value' if wanted else 'key'}"
            losses.append(Loss(offset=part.offset, kind="map", message=message))
    return MapOf(
        key=_part(key, losses) if key else Recursive(levels=0),
        value=_part(value, losses) if value else Recursive(levels=0),
        rules=rules,
        key_offset=key.offset if key else None,
        value_offset=value.offset if value else None,
        key_text=key.body.prose if key else "",
        value_text=value.body.prose if value else "",
    )
