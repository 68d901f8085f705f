"""One change in a smallest page in our own words, and what must be told of it."""

from __future__ import annotations

from typing import Any

import pytest

from refsmith.diff.changes import Change
from tests.diff.support import changes, of_page, report
from tests.read.writing import MARK, Node, Sheet

V1 = {"release": "1.46.3", "form": "v1"}
OLD = {"release": "1.11.130", "form": "2017"}


def plant(**more: Any) -> Node:
    return Node(**({"flags": ("--plant",), "text": "The plant."} | more))


def page(*options: Node, **more: Any) -> Sheet:
    return Sheet(options=options, **more)


def only(old: Any, new: Any, **how: Any) -> Change:
    (change,) = changes(old, new, **how)
    return change


def bounded(*constraints: tuple[str, str], type: str = "string") -> Sheet:
    return page(plant(type=type, constraints=constraints))


def limits(low: int, high: int, **more: Any) -> Sheet:
    return page(plant(constraints=(("min", str(low)), ("max", str(high)))), **more)


def valued(*values: str, **more: Any) -> Sheet:
    return page(plant(values=values), **more)


MEMBER = Node(name="Soil", type="string", text="The soil.")
NEEDED = Node(name="Soil", type="string", text="The soil.", required=True)


def holding(*parts: Node, type: str = "structure", **more: Any) -> Sheet:
    return page(plant(type=type, parts=parts), **more)


def answering(*members: Node, **more: Any) -> Sheet:
    return page(plant(), output=members, **more)


WATER = Node(flags=("--water",), type="integer", text="How much.")

CASES = [
    # Options
    (page(plant()), page(plant(), WATER), "option-added", "compatible", "--water"),
    (page(plant(), WATER), page(plant()), "option-removed", "breaking", "--water"),
    (page(), page(plant(required=True)), "option-added", "breaking", "--plant"),
    (page(plant()), page(plant(required=True)), "required-added", "breaking", "--plant"),
    (page(plant(required=True)), page(plant()), "required-dropped", "compatible", "--plant"),
    (page(plant()), page(plant(type="integer")), "type-changed", "breaking", "--plant"),
    # A long takes all that an integer does, and not the other way round.
    (
        page(WATER),
        page(Node(flags=("--water",), type="long")),
        "type-changed",
        "compatible",
        "--water",
    ),
    (
        page(Node(flags=("--water",), type="long")),
        page(WATER),
        "type-changed",
        "breaking",
        "--water",
    ),
    # Members of the input
    (holding(), holding(MEMBER), "member-added", "compatible", "--plant.Soil"),
    (holding(), holding(NEEDED), "member-added", "breaking", "--plant.Soil"),
    (holding(MEMBER), holding(), "member-removed", "breaking", "--plant.Soil"),
    (holding(MEMBER), holding(NEEDED), "required-added", "breaking", "--plant.Soil"),
    (holding(NEEDED), holding(MEMBER), "required-dropped", "compatible", "--plant.Soil"),
    (
        holding(MEMBER),
        holding(MEMBER, type="tagged union structure"),
        "union-added",
        "breaking",
        "--plant",
    ),
    (
        holding(MEMBER, type="tagged union structure"),
        holding(MEMBER),
        "union-dropped",
        "compatible",
        "--plant",
    ),
    (
        page(plant(type="blob")),
        page(plant(type="streaming blob")),
        "streaming-added",
        "breaking",
        "--plant",
    ),
    # Members of the output
    (answering(), answering(MEMBER), "member-added", "compatible", "Soil"),
    (answering(MEMBER), answering(), "member-removed", "breaking", "Soil"),
    (answering(NEEDED), answering(MEMBER), "required-dropped", "breaking", "Soil"),
    (answering(MEMBER), answering(NEEDED), "required-added", "compatible", "Soil"),
    (
        answering(MEMBER),
        answering(Node(name="Soil", type="list", parts=(Node(),))),
        "type-changed",
        "breaking",
        "Soil",
    ),
    # Bounds: of a length, a number, a count
    (limits(1, 64), limits(1, 32), "rule-tightened", "breaking", "--plant"),
    (limits(1, 64), limits(2, 64), "rule-tightened", "breaking", "--plant"),
    (limits(1, 64), limits(0, 64), "rule-loosened", "compatible", "--plant"),
    (limits(1, 64), limits(1, 128), "rule-loosened", "compatible", "--plant"),
    (limits(1, 64), limits(2, 128), "rule-changed", "breaking", "--plant"),
    (
        bounded(("min", "1")),
        bounded(("min", "1"), ("max", "9")),
        "rule-tightened",
        "breaking",
        "--plant",
    ),
    (bounded(), bounded(("max", "9")), "rule-added", "breaking", "--plant"),
    (bounded(("max", "9")), bounded(), "rule-removed", "compatible", "--plant"),
    # Patterns, by what they accept
    (
        bounded(("pattern", "[a-z]+")),
        bounded(("pattern", "[a-z0-9]+")),
        "rule-loosened",
        "compatible",
        "--plant",
    ),
    (
        bounded(("pattern", "[a-z0-9]+")),
        bounded(("pattern", "[a-z]+")),
        "rule-tightened",
        "breaking",
        "--plant",
    ),
    (
        bounded(("pattern", "[a-m]+")),
        bounded(("pattern", "[h-z]+")),
        "rule-changed",
        "breaking",
        "--plant",
    ),
    (
        bounded(("pattern", "[0-9]+")),
        bounded(("pattern", r"^\d+$")),
        "rule-changed",
        "documentation",
        "--plant",
    ),
    (
        bounded(("pattern", r"(a|b)\1")),
        bounded(("pattern", r"(a|c)\1")),
        "rule-changed",
        "breaking",
        "--plant",
    ),
    (bounded(), bounded(("pattern", r"[\s\S]*")), "rule-added", "documentation", "--plant"),
    (bounded(), bounded(("pattern", "[^/]*")), "rule-added", "breaking", "--plant"),
    # A dot is any character.
    (bounded(), bounded(("pattern", ".*")), "rule-added", "documentation", "--plant"),
    # Values
    (valued("a", "b"), valued("b", "c", "a"), "values-added", "compatible", "--plant"),
    (valued("a", "b"), valued("b"), "values-removed", "breaking", "--plant"),
    (valued(), valued("b"), "rule-added", "breaking", "--plant"),
    # What only tells
    (
        page(plant()),
        page(plant(text="The plant. Default: ``fern``")),
        "rule-added",
        "documentation",
        "--plant",
    ),
    (
        page(plant(text="Default: ``moss``")),
        page(plant(text="Default: ``fern``")),
        "rule-changed",
        "compatible",
        "--plant",
    ),
    (
        page(plant()),
        page(plant(text="This parameter is deprecated.")),
        "rule-added",
        "documentation",
        "--plant",
    ),
    # The page
    (
        page(global_options=("--a",)),
        page(global_options=("--a", "--b")),
        "global-option-added",
        "compatible",
        "--b",
    ),
    (
        page(global_options=("--a", "--b")),
        page(global_options=("--a",)),
        "global-option-removed",
        "breaking",
        "--b",
    ),
    (page(operation="WaterPlants"), page(operation="WetPlants"), "api-changed", "breaking", ""),
]


@pytest.mark.parametrize(("old", "new", "kind", "effect", "place"), CASES)
def test_one_change(old: Sheet, new: Sheet, kind: str, effect: str, place: str) -> None:
    change = only(old, new)
    assert (change.kind, change.effect, change.spot.place) == (kind, effect, place)
    assert change.spot.page == "garden/water-plants"


def line_of(sheet: Sheet, text: str) -> int:
    (line,) = [n for n, each in enumerate(str(sheet).split("\n"), 1) if each.strip().endswith(text)]
    return line


def test_a_rule_names_both_values_and_its_lines() -> None:
    old, new = limits(1, 64), limits(1, 32, description="More words.\n\nThan before.")
    change = only(old, new)
    assert (change.rule, change.old, change.new) == (
        "length",
        {"min": 1, "max": 64},
        {"min": 1, "max": 32},
    )
    assert change.spot.old_line == line_of(old, "min: ``1``")
    assert change.spot.new_line == line_of(new, "min: ``1``")
    assert change.spot.old_line != change.spot.new_line


def test_a_pattern_tells_what_it_refuses_now() -> None:
    change = only(bounded(("pattern", "[a-z0-9]+")), bounded(("pattern", "[a-z]+")))
    assert change.example == "0"
    assert (
        only(bounded(("pattern", r"(a|b)\1")), bounded(("pattern", r"(a|c)\1"))).why
        == "may refuse what it accepted"
    )


def test_what_came_and_what_has_gone_have_one_line() -> None:
    old, new = page(plant()), page(plant(), WATER)
    spot = only(old, new).spot
    assert (spot.old_line, spot.new_line) == (None, line_of(new, "``--water`` (integer)"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # Words, order and lines are no meaning; neither is the release.
        (page(plant()), page(plant(text="Another text."), description="Else.\n\nMore.")),
        (page(plant(), WATER), page(WATER, plant())),
        (valued("a", "b"), valued("b", "a")),
        (limits(1, 9), limits(1, 9, release="2.31.0")),
        # From prose to a list: the same rule.
        (page(plant(text="The name. Must be between 1 and 64 characters long.")), limits(1, 64)),
        (answering(MEMBER, Node(name="Wet")), answering(Node(name="Wet"), MEMBER)),
    ],
)
def test_no_change_in_meaning(old: Sheet, new: Sheet) -> None:
    assert changes(old, new) == []
    assert changes(new, old) == []


def test_changed_words_are_told_where_they_are_asked_for() -> None:
    old, new = page(plant()), page(plant(text="Another text."))
    assert changes(old, new) == []
    change = only(old, new, texts=True)
    assert (change.kind, change.effect, change.spot.place) == (
        "text-changed",
        "documentation",
        "--plant",
    )


def test_places_below_lists_and_maps() -> None:
    def deep(high: str) -> Sheet:
        key = Node(name="Key", constraints=(("max", high),))
        item = Node(type="structure", parts=(key,))
        pair = (Node(name="key"), Node(name="value", type="structure", parts=(key,)))
        return page(
            plant(type="list", parts=(item,)), Node(flags=("--labels",), type="map", parts=pair)
        )

    (entry,) = report(deep("9"), deep("8")).entries
    assert [spot.place for spot in entry.spots] == ["--plant[].Key", "--labels{}.Key"]


def test_one_shared_shape_is_one_change_with_all_its_places() -> None:
    def pages(high: int) -> list[dict[str, Any]]:
        words = ("cut-hedge", "water-plants", "weed")
        return [of_page(limits(1, high), f"garden/{word}") for word in words]

    (entry,) = report(pages(9), pages(8)).entries
    assert [spot.page for spot in entry.spots] == [
        "garden/cut-hedge",
        "garden/water-plants",
        "garden/weed",
    ]


def test_other_values_are_other_changes() -> None:
    old = [of_page(limits(1, 9), "garden/a"), of_page(limits(1, 7), "garden/b")]
    new = [of_page(limits(1, 8), "garden/a"), of_page(limits(1, 6), "garden/b")]
    assert len(changes(old, new)) == 2


# Loops


def looping(*more: Node, turns: int = 2) -> Sheet:
    """A structure that holds itself; ``more`` are further members of it."""

    def turn(left: int) -> tuple[Node, ...]:
        part = (
            Node(mark=True)
            if not left
            else Node(name="Part", type="structure", parts=turn(left - 1))
        )
        return (Node(name="Label"), part, *more)

    return page(plant(type="structure", parts=turn(turns)))


def test_a_loop_is_walked_once() -> None:
    assert MARK in str(looping())
    assert changes(looping(), looping()) == []
    change = only(looping(), looping(Node(name="Size", type="integer")))
    assert (change.kind, change.spot.place) == ("member-added", "--plant.Size")


def loop(levels: int, **rules: Any) -> dict[str, Any]:
    """A list of structures whose member ``More`` is the list, or the structure, again."""
    cut = {"type": "list" if levels == 2 else "structure", "recursive": levels}
    name = {"name": "Name", "shape": {"type": "string", **rules}}
    more = {"name": "More", "shape": cut}
    item = {"type": "structure", "members": [name, more]}
    record = of_page(page(plant()))
    record["options"][0]["shape"] = {"type": "list", "item": item}
    return record


def test_another_loop_is_another_type_or_a_change_of_recursion() -> None:
    # A cut-off part is what it stands for: a structure has become a list.
    assert only(loop(1), loop(2)).kind == "recursion-changed"
    assert only(loop(1), loop(2)).effect == "breaking"
    assert changes(loop(2), loop(2)) == []


def test_a_loop_written_out_once_more_is_the_same() -> None:
    wider = loop(1)
    item = wider["options"][0]["shape"]["item"]
    again = {
        "type": "structure",
        "members": [
            item["members"][0],
            {"name": "More", "shape": {"type": "structure", "recursive": 1}},
        ],
    }
    item["members"][1]["shape"] = again
    assert changes(loop(1), wider) == []
    assert changes(wider, loop(1)) == []


# Renamed options


def test_an_option_of_the_same_member_is_renamed() -> None:
    old, new = of_page(page(plant())), of_page(page(plant(flags=("--herb",))))
    for record in (old, new):
        del record["options"][0]["member_assumed"]
        record["options"][0]["member"] = "Plant"
    change = only(old, new)
    assert (change.kind, change.effect, change.old, change.new) == (
        "option-renamed",
        "breaking",
        ["--plant"],
        ["--herb"],
    )


def test_an_option_alike_is_perhaps_renamed() -> None:
    old, new = page(plant(flags=("--plant-name",))), page(plant(flags=("--plant-names",)))
    gone, came = changes(old, new)
    assert (gone.kind, gone.hint) == ("option-removed", "perhaps renamed to --plant-names")
    assert (came.kind, came.hint) == ("option-added", "perhaps --plant-name renamed")


def test_an_option_of_another_shape_is_not_renamed() -> None:
    old, new = (
        page(plant(flags=("--plant-name",))),
        page(plant(flags=("--plant-names",), type="list", parts=(Node(),))),
    )
    assert [change.hint for change in changes(old, new)] == ["", ""]


def test_a_flag_that_joins_an_option() -> None:
    old, new = (
        page(plant(type="boolean")),
        page(plant(type="boolean", flags=("--plant", "--no-plant"))),
    )
    assert (only(old, new).kind, only(old, new).new) == ("flag-added", "--no-plant")
    assert (only(new, old).kind, only(new, old).effect) == ("flag-removed", "breaking")


# Pages and services


def test_a_page_and_a_whole_service() -> None:
    garden = [of_page(page(plant()), f"garden/{word}") for word in ("dig", "sow")]
    shed = [of_page(page(plant()), f"shed/{word}") for word in ("open", "shut")]
    change = only(garden[:1], garden)
    assert (change.kind, change.spot.page, change.effect) == (
        "page-added",
        "garden/sow",
        "compatible",
    )
    assert only(garden, garden[:1]).effect == "breaking"
    (entry,) = report(garden, garden + shed).entries
    assert (entry.change.kind, entry.service, len(entry.spots)) == ("service-added", "shed", 2)


# Rules between members


def between(record: dict[str, Any], **rule: Any) -> dict[str, Any]:
    record["rules"] = [{"origin": "prose", "severity": "warn", "line": 9, **rule}]
    return record


PAIR = ("--plant", "--water")


def test_a_condition_on_a_new_value_refuses_nothing() -> None:
    rule = {"kind": "required_if", "member": "--water", "when": {"--plant": "fern"}}
    new = between(of_page(page(plant(values=("fern", "moss")), WATER)), **rule)
    old = of_page(page(plant(values=("moss",)), WATER))
    assert {change.effect for change in changes(old, new)} == {"compatible"}
    old = of_page(page(plant(values=("fern", "moss")), WATER))
    assert {change.effect for change in changes(old, new)} == {"breaking"}


def test_the_same_pattern_in_other_words_is_documentation_in_the_output_too() -> None:
    def answer(pattern: str) -> Sheet:
        return answering(Node(name="Soil", constraints=(("pattern", pattern),)))

    assert only(answer("[0-9]+"), answer(r"\d+")).effect == "documentation"
    assert only(answer("[0-9]+"), answer("[1-9]+")).effect == "compatible"


@pytest.mark.parametrize(
    ("known", "rule", "effect"),
    [
        (PAIR, {"kind": "at_most_one", "members": list(PAIR)}, "breaking"),
        (PAIR[:1], {"kind": "at_most_one", "members": list(PAIR)}, "compatible"),
        (PAIR[:1], {"kind": "exactly_one", "members": list(PAIR)}, "breaking"),
        (PAIR[:1], {"kind": "requires", "member": "--water", "then": ["--plant"]}, "compatible"),
        (PAIR[:1], {"kind": "requires", "member": "--plant", "then": ["--water"]}, "breaking"),
        (
            PAIR[:1],
            {"kind": "only_when", "member": "--water", "when": {"--plant": "fern"}},
            "compatible",
        ),
        (
            PAIR[:1],
            {"kind": "required_if", "member": "--water", "when": {"--plant": "fern"}},
            "breaking",
        ),
        (
            PAIR[:1],
            {"kind": "forbidden_if", "member": "--water", "when": {"--plant": "fern"}},
            "compatible",
        ),
        (
            PAIR,
            {"kind": "forbidden_if", "member": "--water", "when": {"--plant": ["fern", "moss"]}},
            "breaking",
        ),
        (
            PAIR,
            {"kind": "compare", "member": "--water", "operator": "<", "other": "--plant"},
            "breaking",
        ),
    ],
)
def test_a_rule_that_binds_only_what_is_new_refuses_nothing(
    known: tuple[str, ...], rule: dict[str, Any], effect: str
) -> None:
    options = {"--plant": plant(), "--water": WATER}
    old = of_page(page(*(options[flag] for flag in known)))
    new = between(of_page(page(*options.values())), **rule)
    (found,) = [change for change in changes(old, new) if change.rule == rule["kind"]]
    assert (found.kind, found.effect, found.new) == (
        "rule-added",
        effect,
        {k: v for k, v in rule.items() if k != "kind"},
    )


def test_a_choice_instead_of_a_required_option_refuses_nothing() -> None:
    old = of_page(page(plant(required=True)))
    new = between(of_page(page(plant(), WATER)), kind="exactly_one", members=list(PAIR))
    assert {change.effect for change in changes(old, new)} == {"compatible"}


def test_the_order_of_members_in_a_rule_is_no_meaning() -> None:
    one = between(of_page(page(plant(), WATER)), kind="at_most_one", members=list(PAIR))
    other = between(of_page(page(plant(), WATER)), kind="at_most_one", members=list(PAIR[::-1]))
    assert changes(one, other) == []


# Prose beside a list, and corrections


def with_rules(*rules: dict[str, Any], **more: Any) -> dict[str, Any]:
    found = of_page(page(plant())) | more
    found["options"][0]["shape"]["rules"] = [
        {"origin": "listed", "severity": "error", "line": 9} | rule for rule in rules
    ]
    return found


def test_prose_beside_a_list_that_stays_is_documentation() -> None:
    listed = {"kind": "length", "max": 9}
    old = with_rules(listed, {"kind": "length", "max": 9, "origin": "prose"})
    new = with_rules(listed, {"kind": "length", "max": 7, "origin": "prose"})
    change = only(old, new)
    assert (change.kind, change.effect) == ("rule-tightened", "documentation")


def test_what_a_correction_says_is_what_is_compared() -> None:
    wrong = {"kind": "length", "max": 9}
    dropped = wrong | {"overlay": {"file": "f", "reason": "r", "drop": True}}
    raised = wrong | {"overlay": {"file": "f", "reason": "r", "value": {"max": 12}}}
    assert only(with_rules(wrong), with_rules(dropped)).kind == "rule-removed"
    assert only(with_rules(wrong), with_rules(raised)).new == {"max": 12}
    assert changes(with_rules(raised), with_rules({"kind": "length", "max": 12})) == []


def test_severity_and_text_are_ours() -> None:
    one = with_rules({"kind": "length", "max": 9, "origin": "prose", "text": "Up to 9."})
    other = with_rules(
        {"kind": "length", "max": 9, "origin": "prose", "text": "Nine at most.", "severity": "warn"}
    )
    assert changes(one, other) == []
