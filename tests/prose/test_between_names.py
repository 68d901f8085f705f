"""What a sentence between members may call its members, its values, and itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from refsmith.rules.prose.between import relations
from refsmith.rules.prose.scope import Named, value_for
from tests.prose.test_between import boat, stated

HULL = Named(name="HullColor", type="string", prose="", prose_offset=0)
COLORS = ("DARK_BLUE", "SEA-GREEN")


def said(text: str, **changes: object) -> list[object]:
    """What the text says at ``Oar`` of a boat with a ``HullColor``, whose fields may change."""
    hull = replace(HULL, **changes)  # type: ignore[arg-type]
    return [stated(each.rule) for each in relations((*boat(text), hull))]


@pytest.mark.parametrize(
    "name",
    [
        "``HullColor``",
        "``hullColor``",
        "``hull-color``",
        "``--hull-color``",
        "HullColor",
        '"hullColor"',
        '``"HullColor"``',
        "{@link hullColor}",
        "**HullColor**",
        "`HullColor <https://example.com/hull>`__",
        "the ``HullColor`` parameter",
        "a value for ``HullColor``",
        "a hull color",
        "the hull color",
    ],
)
def test_forms_of_a_name(name: str) -> None:
    assert said(f"If you specify ``Oar`` , you can't specify {name} .") == [("Oar", "HullColor")]


@pytest.mark.parametrize(
    "name", ["``Boat.HullColor``", "``HullColors``", "hull", "the color of the hull", "hullcolor"]
)
def test_what_is_no_name_in_reach_states_nothing(name: str) -> None:
    assert said(f"If you specify ``Oar`` , you can't specify {name} .") == []


@pytest.mark.parametrize(
    "text",
    [
        "This parameter can't be used with ``Sail`` .",
        "Can't be used with ``Sail`` .",
        "Note that this option cannot be used together with ``Sail`` .",
        "Constraints: Cannot be used with ``Sail`` .",
        "(Optional) This field can't be used with ``Sail`` .",
        "Don't use with ``Sail`` .",
        "Can't be used with ``Sail`` in the same request.",
    ],
)
def test_the_holder_may_go_without_saying(text: str) -> None:
    assert said(text) == [("Oar", "Sail")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("If you specify a color", True),
        ("If you specify the hull color", True),
        ("When a color is specified", True),
        ("If a value is specified", True),
        ("If you specify a hull", False),
        ("If you like the color", False),
    ],
)
def test_the_holder_in_words(words: str, found: bool) -> None:
    hull = replace(HULL, prose=f"{words}, ``Crew`` is required.")
    rules = [stated(each.rule) for each in relations((*boat(""), hull))]
    assert rules == [("HullColor", ("Crew",), False)] * found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("If you specify ``Oar`` , you can't specify an oar blade.", True),
        ("If you specify ``Oar`` , you can't specify a blade.", False),
        ("If ``Oar`` is specified, the oar blade can't be used.", False),
    ],
)
def test_a_thing_in_words_is_its_id_where_it_is_given(text: str, found: bool) -> None:
    blade = replace(HULL, name="OarBladeId")
    rules = [stated(each.rule) for each in relations((*boat(text), blade))]
    assert rules == [("Oar", "OarBladeId")] * found


def test_a_thing_of_several_ids_is_none_of_them() -> None:
    text = "If you specify ``Oar`` , you can't specify an oar blade."
    blades = (replace(HULL, name="OarBladeId"), replace(HULL, name="OarBladeName"))
    assert relations((*boat(text), *blades)) == ()


@pytest.mark.parametrize(
    ("items", "found"),
    [
        ("* ``Oar``\n\n* ``Sail``", True),
        ("* ``Oar`` - What rows it.\n\n* ``Sail`` - What drives it.", True),
        ("* ``Oar``\n\n* A sail, or something like it.", False),
        ("* ``Oar``\n\n* ``Anchor``", False),
    ],
)
def test_names_in_a_list_below_the_line(items: str, found: bool) -> None:
    text = f"You must specify exactly one of the following:\n\n{items}"
    assert said(text) == [("Oar", "Sail")] * found


def test_a_value_may_be_spelled_nearly_as_a_member_is() -> None:
    hull = replace(HULL, values=("HULL_COLOR",))
    rules = relations((*boat("Required if ``HullColor`` is ``HULL_COLOR`` ."), hull))
    assert [stated(each.rule) for each in rules] == [("Oar", (("HullColor", "HULL_COLOR"),))]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("``DARK_BLUE``", "DARK_BLUE"),
        ("DARK_BLUE", "DARK_BLUE"),
        ("``dark_blue``", "DARK_BLUE"),
        ("darkBlue", "DARK_BLUE"),
        ("'sea-green'", "SEA-GREEN"),
    ],
)
def test_a_value_is_spelled_as_the_members_list_has_it(words: str, value: str) -> None:
    text = f"Required if ``HullColor`` is {words} ."
    assert said(text, values=COLORS) == [("Oar", (("HullColor", value),))]


@pytest.mark.parametrize("words", ["``RED``", "RED", "painted", "long"])
def test_a_value_that_the_list_lacks_states_nothing(words: str) -> None:
    assert said(f"Required if ``HullColor`` is {words} .", values=COLORS) == []


def test_without_a_list_only_what_looks_like_one_is_a_value() -> None:
    assert value_for(HULL, "`red`") == "red"
    assert value_for(HULL, "RED_ONE") == "RED_ONE"
    assert value_for(HULL, "red") is None


def test_several_values_any_of_which_will_do() -> None:
    text = "Required if ``HullColor`` is ``DARK_BLUE`` or ``SEA-GREEN`` ."
    assert said(text, values=COLORS) == [("Oar", (("HullColor", COLORS),))]


def test_a_condition_in_one_literal() -> None:
    assert said("Only valid when ``HullColor = RED`` .") == [("Oar", (("HullColor", "RED"),))]


@pytest.mark.parametrize(
    "text",
    [
        "One of these:\n\n* ``RED`` - A red one. You must also specify ``Crew`` .",
        "One of these:\n\n* ``RED`` : If you use this value, you must also specify ``Crew`` .",
        "One of these:\n\n* RED: If you use this option, ``Crew`` is required.",
    ],
)
def test_an_item_that_opens_with_a_value_is_about_it(text: str) -> None:
    assert said(text) == [("Crew", (("Oar", "RED"),))]


def test_items_below_a_case_are_about_it() -> None:
    below = "\n\n* Can't be specified if ``Sail`` is specified."
    assert said("Constraints:" + below) == [("Oar", "Sail")]
    assert said("If it is night:" + below) == []


@pytest.mark.parametrize("kind", ["can specify", "must specify"])
def test_members_that_are_always_given_exclude_nothing(kind: str) -> None:
    text = f"You {kind} either ``Oar`` or ``HullColor`` , but not both."
    assert said(text, required=True) == []
    assert said(text) == [("Oar", "HullColor")]


def test_of_two_choices_the_wider_one_holds() -> None:
    oar, sail, motor, *rest = boat("Must be specified if ``Sail`` is not specified.")
    sail = replace(sail, prose="Must be specified if ``Oar`` or ``Motor`` is not specified.")
    found = [stated(each.rule) for each in relations((oar, sail, motor, *rest))]
    assert found == [("Sail", "Oar", "Motor")]


def test_a_sentence_may_state_two_rules() -> None:
    text = "Required when ``Sail`` is ``RED`` ; must be absent when ``Sail`` is ``BLUE`` ."
    kinds = [(each.rule.kind, stated(each.rule)) for each in relations(boat(text))]
    assert kinds == [
        ("required_if", ("Oar", (("Sail", "RED"),))),
        ("forbidden_if", ("Oar", (("Sail", "BLUE"),))),
    ]


def test_either_is_said_to_those_who_specify_one_at_all() -> None:
    text = "You must specify either ``Oar`` or ``HullColor`` ."
    assert said(text) == []
    pair = (replace(HULL, name="Oar", prose=text), HULL)
    assert [stated(each.rule) for each in relations(pair)] == [("Oar", "HullColor")]
    needed = replace(boat("")[4], required=True)
    assert [stated(each.rule) for each in relations((*pair, needed))] == [("Oar", "HullColor")]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("If you specify both, the request fails.", ("at_most_one", "exactly_one")),
        ("If you specify both, ``Sail`` is ignored.", ("at_least_one",)),
        ("When both are given, only ``Sail`` is used.", ("at_least_one",)),
        ("If both are there, ``Sail`` takes precedence.", ("at_least_one",)),
    ],
)
def test_where_both_are_taken_neither_excludes_the_other(
    after: str, expected: tuple[str, ...]
) -> None:
    text = (
        "You can specify ``Oar`` or ``Motor`` , but not both.\n\n"
        f"You must specify ``Oar`` or ``Sail`` , but not both. {after}"
    )
    assert tuple(each.rule.kind for each in relations(boat(text))) == expected


def test_what_is_also_due_for_a_purpose_is_due_for_it_alone() -> None:
    also = "You must also use ``Crew`` to identify the crew."
    assert said(f"What rows it. {also}") == [("Oar", ("Crew",), False)]
    assert said(f"To race, set this to ``RED`` . {also}") == []


def test_a_condition_that_comes_on_top_of_another_is_not_the_whole_of_it() -> None:
    assert said("If you also specify ``Oar`` , ``Crew`` is required.") == []
