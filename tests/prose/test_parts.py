"""What the prose of a list says of its items, and that of a map of its keys and values."""

from __future__ import annotations

import pytest

from refsmith.model import Bounds, Enum, ListOf, MapOf, Pattern, Rule, Scalar
from refsmith.read.page import Body, Item
from refsmith.resolve.shapes import resolve_shape
from refsmith.rules.prose import part_rules


def stated(rule: Rule) -> object:
    match rule:
        case Enum():
            return rule.values
        case Bounds():
            return (rule.min, rule.max)
        case Pattern():
            return rule.value
        case _:
            return rule.kind


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        ("The drives. Valid values are ``oar`` and ``sail`` .", "item", [("oar", "sail")]),
        (
            "You can give up to 9 names, and each name can be up to 64 characters long.",
            "item",
            [(None, 64)],
        ),
        ("The names. They can be up to 64 characters long.", "item", [(None, 64)]),
        ("They can be up to 64 characters long in total.", "item", []),
        ("Up to 5 names, each of which must be between 3 and 24 characters.", "item", [(3, 24)]),
        ("Tag keys must be at least two characters long.", "key", [(2, None)]),
        ("Tag keys must be at least two characters long.", "value", []),
        ("A value can be up to 512 characters long.", "value", [(None, 512)]),
        ("Keys and values can be up to 512 characters long.", "key", []),
        ("Keys must begin with a letter.", "key", ["[a-zA-Z][\\s\\S]*"]),
    ],
)
def test_the_part_that_a_sentence_speaks_of(text: str, part: str, expected: list[object]) -> None:
    found = part_rules(text, 0, part, "string")  # type: ignore[arg-type]
    assert [stated(rule) for rule in found] == expected
    assert all(rule.severity == "warn" and rule.text in text for rule in found if rule.text)


def test_numbers_and_structures_take_nothing_from_their_lists_words() -> None:
    text = "The drives. Valid values are ``oar`` and ``sail`` ."
    for type in ("integer", "structure"):
        assert part_rules(text, 0, "item", type) == ()


def body(prose: str) -> Body:
    return Body(prose=prose, prose_offset=2)


def test_a_list_s_words_stand_above_its_item() -> None:
    text = "The drives.\n\nValid values are ``oar`` and ``sail`` ."
    item = Item(name="", type="string", required=False, offset=9, body=body("A drive."), items=())
    shape = resolve_shape("list", body(text), (item,)).shape
    assert isinstance(shape, ListOf)
    assert isinstance(shape.item, Scalar)
    (rule,) = shape.item.rules
    assert stated(rule) == ("oar", "sail")
    # Two lines to the prose, two within it; the item's header stands on line nine.
    assert rule.offset == 2 + 2 - 9
    assert shape.rules == ()


def test_a_map_s_words_bind_its_keys() -> None:
    key = Item(name="key", type="string", required=False, offset=4, body=body(""), items=())
    value = Item(name="value", type="string", required=False, offset=6, body=body(""), items=())
    text = "A key can be up to 128 characters long."
    shape = resolve_shape("map", body(text), (key, value)).shape
    assert isinstance(shape, MapOf)
    assert isinstance(shape.key, Scalar)
    assert isinstance(shape.value, Scalar)
    assert [stated(rule) for rule in shape.key.rules] == [(None, 128)]
    assert shape.value.rules == ()
