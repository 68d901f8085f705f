"""One feature, one smallest page in our own words, the model that it must give."""

from __future__ import annotations

from textwrap import indent
from typing import Any, cast

import pytest

from refsmith.model.export import record
from refsmith.read.reader import read_page
from refsmith.resolve.operation import Resolver
from tests.read.writing import Form, Node, Sheet

PLANT = Node(flags=("--plant",), text="The plant.", required=True)
PLANT_IN = Node(name="Plant", text="A plant.")


def model(sheet: Sheet | str, path: str = "garden/water-plants") -> dict[str, Any]:
    page = read_page(path, str(sheet).encode())
    return record(Resolver().resolve(page, None))


def option(sheet: Sheet | str, flag: str = "--plant") -> dict[str, Any]:
    (found,) = [each for each in model(sheet)["options"] if flag in each["flags"]]
    return found


def line_of(sheet: Sheet | str, text: str, nth: int = 0) -> int:
    """The line on which the ``nth`` line of this text stands, counted from 1."""
    lines = [n for n, line in enumerate(str(sheet).split("\n"), 1) if line.strip() == text]
    return lines[nth]


def bare(shape: dict[str, Any]) -> Any:
    """A shape without lines and digests."""
    if isinstance(shape, dict):
        kept = {
            k: bare(v) for k, v in shape.items() if k not in ("line", "text_sha256", "severity")
        }
        return {k: v for k, v in kept.items() if not (k == "required" and v is False)}
    return [bare(each) for each in shape] if isinstance(shape, list) else shape


def test_the_page_itself() -> None:
    found = model(Sheet(options=(PLANT,)))
    assert found["kind"] == "operation"
    assert found["command"] == ["garden", "water-plants"]
    assert found["release"] == "2.38.5"
    assert found["api"] == {"uid": "garden-2020-01-01", "operation": "WaterPlants"}
    assert found["global_options"] == ["--debug"]
    assert found["output"] is None
    assert found["problems"] == []


def test_listed_rules_with_their_lines() -> None:
    sheet = Sheet(
        options=(
            Node(
                flags=("--plant",),
                text="The plant.",
                constraints=(("min", "1"), ("max", "64"), ("pattern", r"[\w+=,.@-]+")),
            ),
        )
    )
    found = option(sheet)
    assert found["line"] == line_of(sheet, "``--plant`` (string)")
    assert found["shape"]["rules"] == [
        {
            "kind": "length",
            "min": 1,
            "max": 64,
            "origin": "listed",
            "severity": "error",
            "line": line_of(sheet, "*   min: ``1``"),
        },
        {
            "kind": "pattern",
            "value": r"[\w+=,.@-]+",
            "origin": "listed",
            "severity": "error",
            "line": line_of(sheet, r"*   pattern: ``[\w+=,.@-]+``"),
        },
    ]


@pytest.mark.parametrize(
    ("type", "kind"),
    [
        ("string", "length"),
        ("blob", "length"),
        ("integer", "range"),
        ("double", "range"),
        ("list", "count"),
        ("map", "count"),
    ],
)
def test_bounds_are_named_by_the_type(type: str, kind: str) -> None:
    parts = {
        "list": (Node(),),
        "map": (Node(name="key"), Node(name="value")),
    }.get(type, ())
    node = Node(flags=("--plant",), type=type, constraints=(("max", "5"),), parts=parts)
    (rule,) = option(Sheet(options=(node,)))["shape"]["rules"]
    assert (rule["kind"], rule["max"], "min" in rule) == (kind, 5, False)


@pytest.mark.parametrize(
    ("written", "meant"), [("51,200", 51200), ("1e-07", 1e-07), ("0.5", 0.5), ("-1", -1)]
)
def test_numbers_as_pages_write_them(written: str, meant: float) -> None:
    node = Node(flags=("--plant",), type="double", constraints=(("min", written),))
    assert option(Sheet(options=(node,)))["shape"]["rules"][0]["min"] == meant


def test_values_stand_at_every_depth() -> None:
    tool = Node(name="Tool", values=("can", "hose"))
    node = Node(flags=("--plant",), type="structure", parts=(tool,))
    shape = option(Sheet(options=(node,)))["shape"]
    assert shape["members"][0]["shape"]["rules"][0]["values"] == ["can", "hose"]


@pytest.mark.parametrize(
    "pattern", ["a`b", "``x``", "`", " ends in a space ", r"[^`]*", r"\d{1,3}``|x"]
)
def test_a_pattern_may_hold_what_ends_a_literal(pattern: str) -> None:
    node = Node(flags=("--plant",), constraints=(("pattern", pattern),))
    assert option(Sheet(options=(node,)))["shape"]["rules"][0]["value"] == pattern


def test_lists_that_are_prose_are_no_listed_rule() -> None:
    text = "Possible values:\n\n* ``can`` when it is dry\n\n* ``hose`` else"
    (rule,) = option(Sheet(options=(Node(flags=("--plant",), text=text),)))["shape"]["rules"]
    assert (rule["origin"], rule["severity"]) == ("prose", "warn")
    text = "Constraints:\n\n* Must not be thirsty\n\n* ``1``"
    assert "rules" not in option(Sheet(options=(Node(flags=("--plant",), text=text),)))["shape"]


def test_the_renderers_list_stands_behind_one_of_prose() -> None:
    text = "Possible values:\n\n* ``can`` when it is dry"
    node = Node(flags=("--plant",), text=text, values=("can", "hose"))
    (rule,) = option(Sheet(options=(node,)))["shape"]["rules"]
    assert rule["values"] == ["can", "hose"]


def test_required_by_the_header_or_by_the_synopsis() -> None:
    plain = Node(flags=("--soil",))
    for form, release in (("v2", "2.38.5"), ("v1", "1.46.3"), ("2017", None)):
        sheet = Sheet(form=form, release=release, options=(PLANT, plain))  # type: ignore[arg-type]
        assert [each["required"] for each in model(sheet)["options"]] == [True, False]


def test_nested_members_and_their_lines() -> None:
    inner = Node(name="Depth", type="integer", required=True, text="How deep.")
    node = Node(
        flags=("--plant",),
        type="list",
        parts=(Node(type="structure", text="One pot.", parts=(inner,)),),
    )
    sheet = Sheet(options=(node,))
    shape = option(sheet)["shape"]
    (member,) = shape["item"]["members"]
    assert (member["name"], member["required"]) == ("Depth", True)
    assert member["line"] == line_of(sheet, "Depth -> (integer) [required]")


def test_a_list_of_scalars_ends_in_a_bare_syntax_block() -> None:
    item = Node(values=("can", "hose"))
    node = Node(
        flags=("--plant",), type="list", parts=(item,), syntax='Syntax::\n\n  "string" "string" ...'
    )
    shape = option(Sheet(options=(node,)))["shape"]
    assert shape["item"]["rules"][0]["values"] == ["can", "hose"]


def tree(mark: Node, *, glued: bool = False) -> Sheet:
    """A plant with shoots that are plants: written out twice, then cut off by ``mark``."""

    def plant(shoots: tuple[Node, ...]) -> tuple[Node, ...]:
        return (
            Node(name="Name", text="Its name."),
            *shoots,
            Node(name="Height", type="integer", text="Its height."),
        )

    shoot = Node(name="Shoot", type="structure", text="What grows from it.")
    second = Node(**{**vars(shoot), "parts": plant((mark,))})
    return Sheet(options=(Node(flags=("--plant",), type="structure", parts=plant((second,))),))


def test_a_mark_takes_name_and_place_from_the_first_turn() -> None:
    sheet = tree(Node(mark=True))
    shape = option(sheet)["shape"]
    again = shape["members"][1]["shape"]["members"]
    assert [each["name"] for each in again] == ["Name", "Shoot", "Height"]
    assert again[1]["shape"] == {"type": "structure", "recursive": 1}
    assert again[1]["line"] == line_of(sheet, "( ... recursive ... )")


def test_a_mark_may_run_into_the_next_header() -> None:
    text = str(tree(Node(mark=True)))
    head, _, tail = text.partition("( ... recursive ... )\n\n")
    glued = head + "( ... recursive ... )" + tail.lstrip(" ")
    again = option(glued)["shape"]["members"][1]["shape"]["members"]
    assert [each["name"] for each in again] == ["Name", "Shoot", "Height"]
    assert again[1]["shape"]["recursive"] == 1


def test_a_list_that_was_cut_off_leaves_nothing_and_is_found() -> None:
    def plant(shoots: tuple[Node, ...]) -> tuple[Node, ...]:
        return (Node(name="Name", text="Its name."), *shoots)

    def shoots(parts: tuple[Node, ...]) -> Node:
        pot = Node(type="structure", text="A plant.", parts=parts)
        return Node(name="Shoots", type="list", text="What grows.", parts=(pot,))

    node = Node(
        flags=("--plant",),
        type="list",
        parts=(Node(type="structure", text="A plant.", parts=plant((shoots(plant(())),))),),
    )
    shape = option(Sheet(options=(node,)))["shape"]
    second = shape["item"]["members"][1]["shape"]["item"]["members"]
    assert [each["name"] for each in second] == ["Name", "Shoots"]
    assert second[1]["shape"] == {"type": "list", "recursive": 2}
    assert second[1]["line"] is None


def test_alike_and_nested_is_not_recursive_where_the_words_differ() -> None:
    inner = Node(name="Pot", type="structure", parts=(Node(name="Name", text="The pot's name."),))
    node = Node(
        flags=("--plant",), type="structure", parts=(Node(name="Name", text="Its name."), inner)
    )
    assert "recursive" not in str(option(Sheet(options=(node,)))["shape"])


def test_text_at_the_margin_runs_into_the_first_member() -> None:
    node = Node(flags=("--plant",), type="list", parts=(Node(type="structure"),))
    sheet = str(Sheet(options=(node,)))
    glued = sheet.replace("(list)\n\n\n\n  \n\n  (structure)", "(list)\nThe plants.(structure)")
    assert glued != sheet
    assert bare(option(glued)["shape"]) == {
        "type": "list",
        "item": {"type": "structure", "members": []},
    }


def test_the_syntax_block_tells_a_name_from_the_sentence_before_it() -> None:
    node = Node(
        flags=("--plant",),
        type="structure",
        parts=(Node(name="Pot"),),
        syntax='JSON Syntax::\n\n  {\n    "Pot": "string"\n  }',
    )
    sheet = str(Sheet(options=(node,)))
    glued = sheet.replace("(structure)\n\n\n\n  \n\n  Pot ->", "(structure)\nThe bigPot ->")
    assert glued != sheet
    assert [each["name"] for each in option(glued)["shape"]["members"]] == ["Pot"]


@pytest.mark.parametrize("shift", [1, 2, 3])
def test_indentation_may_drift(shift: int) -> None:
    parts = (Node(name="key", text="A."), Node(name="value", text="B."))
    node = Node(flags=("--plant",), type="map", parts=parts)
    sheet = str(Sheet(options=(node,)))
    drifted = sheet.replace("  key ->", " " * (2 + shift) + "key ->")
    assert drifted != sheet
    assert bare(option(drifted)["shape"])["value"] == {"type": "string"}
    assert model(drifted)["problems"] == []


@pytest.mark.parametrize("line", ["(deprecated)", "(Optional)", "(Default = false)", "(string)"])
def test_a_lone_parenthesis_is_no_member(line: str) -> None:
    node = Node(flags=("--plant",), type="structure", text=f"Words.\n\n{line}\n\nMore words.")
    found = option(Sheet(options=(node,)))
    assert found["shape"]["type"] == "structure"
    assert found["shape"]["members"] == []


def test_a_trailer_of_link_targets_belongs_to_nothing() -> None:
    member = Node(name="Wet", type="boolean")
    sheet = str(Sheet(options=(PLANT,), output=(member,))) + "\n\n.. _https://example.com/a#b:\n"
    assert bare(model(sheet)["output"]["members"]) == [
        {"name": "Wet", "shape": {"type": "boolean"}}
    ]
    sheet = str(Sheet(options=(PLANT,))) + "\n.. _https://example.com/a: https://example.com/b\n"
    assert model(sheet)["output"] is None


def test_unions_streams_and_json() -> None:
    parts = (Node(name="A"), Node(name="B"))
    sheet = Sheet(
        options=(
            Node(flags=("--one",), type="tagged union structure", parts=parts),
            Node(flags=("--body",), type="streaming blob"),
            Node(flags=("--header",), type="JSON"),
            Node(flags=("--any",), type="document"),
        )
    )
    shapes = [each["shape"] for each in model(sheet)["options"]]
    assert (shapes[0]["type"], shapes[0]["union"]) == ("structure", True)
    assert shapes[1] == {"type": "blob", "streaming": True}
    assert [each["type"] for each in shapes[2:]] == ["json", "document"]


def test_options_that_share_a_header_are_one() -> None:
    pair = Node(flags=("--no-rush", "--rush"), type="boolean")
    found = option(Sheet(options=(pair,)), "--rush")
    assert (found["flags"], found["member"]) == (["--no-rush", "--rush"], "NoRush")
    assert found["member_assumed"] is True


def test_enums_that_stand_in_the_syntax_block_alone() -> None:
    node = Node(
        flags=("--plant",),
        type="list",
        parts=(Node(type="structure", parts=(Node(name="Tool"), Node(name="Note"))),),
        syntax='JSON Syntax::\n\n  [\n    {\n      "Tool": "can"|"hose",\n      "Note": "string"\n'
        "    }\n    ...\n  ]",
    )
    sheet = Sheet(form="v1", release="1.46.3", options=(node,))
    tool, note = option(sheet)["shape"]["item"]["members"]
    (rule,) = tool["shape"]["rules"]
    assert (rule["values"], rule["origin"]) == (["can", "hose"], "syntax")
    assert rule["line"] == line_of(sheet, '"Tool": "can"|"hose",')
    assert "rules" not in note["shape"]


def test_a_waiter_names_the_operation_that_it_polls() -> None:
    sheet = Sheet(command=("garden", "wait", "plant-wet"), operation="GetPlant", options=(PLANT,))
    found = model(sheet, "garden/wait/plant-wet")
    assert (found["kind"], found["api"]["operation"]) == ("waiter", "GetPlant")
    assert found["output"] is None


def test_a_page_in_no_services_folder_is_placed_by_its_anchor() -> None:
    found = model(Sheet(options=(PLANT,)), "water-plants")
    assert found["command"] == ["garden", "water-plants"]


def test_a_page_that_was_cut_says_so() -> None:
    text = str(Sheet(options=(PLANT,)))
    half = text[: text.index("=======\nOptions")]
    (problem,) = [each for each in model(half)["problems"] if each["kind"] == "cut-off"]
    assert problem["line"] == half.count("\n") + 1
    assert problem["message"] == "the page has no Options, no Global Options, no Output"


def test_output_is_read_of_an_operation_that_the_page_does_not_name() -> None:
    found = model(Sheet(operation="", options=(PLANT,), output=(Node(name="Wet"),)))
    assert (found["kind"], found["api"], found["problems"]) == ("command", None, [])
    assert [each["name"] for each in found["output"]["members"]] == ["Wet"]


def test_a_hurt_line_of_the_synopsis_costs_nothing_else() -> None:
    text = str(Sheet(options=(PLANT,))).replace("  --plant <value>\n", "  [\n  --plant <value>\n")
    assert model(text)["options"][0]["flags"] == ["--plant"]


def test_a_page_of_something_else_says_so() -> None:
    found = model("Title\n=====\n\nA letter to a friend.\n")
    assert [each["kind"] for each in found["problems"]] == ["not-a-page"]


def test_bytes_that_are_no_text_are_told_with_their_line() -> None:
    data = str(Sheet(options=(PLANT,))).encode().replace(b"The plant.", b"The \xff plant.")
    page = read_page("garden/water-plants", data)
    (problem,) = page.problems
    assert problem.kind == "encoding"
    assert problem.line == data[: data.index(b"\xff")].count(b"\n") + 1
    assert page.options[0][1].flags == ("--plant",)


def test_a_bad_member_costs_that_member_alone() -> None:
    node = Node(
        flags=("--plant",),
        constraints=(("min", "few"), ("max", "9")),
    )
    sheet = Sheet(options=(node, Node(flags=("--soil",))))
    found = model(sheet)
    assert found["options"][0]["shape"]["rules"][0]["max"] == 9
    assert [each["flags"] for each in found["options"]] == [["--plant"], ["--soil"]]
    (problem,) = found["problems"]
    assert problem["line"] == line_of(sheet, "*   min: ``few``")


def shown(syntax: str, type: str = "list") -> dict[str, Any]:
    """The shape of an option of 2017: its parts stand in its syntax block alone."""
    node = Node(flags=("--plant",), type=type, syntax=f"JSON Syntax::\n\n{indent(syntax, '  ')}")
    sheet = Sheet(form="2017", release=None, options=(node,))
    return cast("dict[str, Any]", option(sheet)["shape"])


def test_parts_that_stand_in_the_syntax_block_alone() -> None:
    shape = shown(
        '[\n  {\n    "Name": "string",\n    "Wet": true|false,\n    "Beds": {"string": integer\n'
        '      ...},\n    "Tools": [\n      {\n        "Kind": "can"|"hose"\n      }\n      ...\n'
        "    ]\n  }\n  ...\n]"
    )
    name, wet, beds, tools = shape["item"]["members"]
    assert [each["name"] for each in (name, wet, beds, tools)] == ["Name", "Wet", "Beds", "Tools"]
    assert (name["shape"]["type"], wet["shape"]["type"]) == ("string", "boolean")
    assert (beds["shape"]["key"]["type"], beds["shape"]["value"]["type"]) == ("string", "integer")
    (kind,) = tools["shape"]["item"]["members"]
    assert kind["shape"]["rules"][0]["values"] == ["can", "hose"]


def test_loops_in_a_syntax_block() -> None:
    # A structure is cut off by a mark, a list or map by nothing behind its name.
    inner = '"Kind": "string",\n"Beds": ,\n"Next": { ... recursive ... }'
    turn = f'"Kind": "string",\n"Beds": [\n{{\n{inner}\n}}\n...\n],\n"Next": {{\n{inner}\n}}'
    shape = shown(f"{{\n{turn}\n}}", "structure")
    for part in (shape["members"][1]["shape"]["item"], shape["members"][2]["shape"]):
        found = {each["name"]: each["shape"].get("recursive") for each in part["members"]}
        assert set(found) == {"Kind", "Beds", "Next"}
        assert found["Kind"] is None
        assert found["Next"]


def test_a_page_without_a_link_to_an_operation_still_has_its_output() -> None:
    sheet = Sheet(operation="", options=(PLANT,), output=(Node(name="Pot"),))
    found = model(sheet)
    assert found["kind"] == "command"
    assert [each["name"] for each in found["output"]["members"]] == ["Pot"]


def test_the_page_of_the_command_line_itself_is_not_cut_off() -> None:
    text = str(Sheet())
    start = text.index("=======\nOptions")
    title = "=" * len("Available Services")
    text = f"{text[:start]}{title}\nAvailable Services\n{title}\n\n* garden\n"
    assert model(text)["problems"] == []


def test_a_tab_indents_as_rst_has_it() -> None:
    sheet = str(Sheet(options=(Node(flags=("--plant",), text="The plant."),)))
    text = sheet.replace("  The plant.", "\tThe plant.\n\n        Its pot.")
    assert read_page("garden/water-plants", text.encode()).options[0][1].body.prose == (
        "The plant.\n\nIts pot."
    )


def test_a_sentence_below_the_synopsis_names_no_option() -> None:
    sheet = str(Sheet(options=(PLANT,)))
    text = sheet.replace("  --plant <value>\n", "  --plant <value>\n\nUse *help* for more.\n")
    (usage,) = read_page("garden/water-plants", text.encode()).usages
    assert (usage.flags, usage.required) == (("--plant",), True)


@pytest.mark.parametrize(("form", "release"), [("v1", "1.46.3"), ("2017", None)])
def test_an_option_that_the_synopsis_lacks_is_told_where_it_says_what_is_required(
    form: Form, release: str | None
) -> None:
    text = str(Sheet(form=form, release=release, options=(PLANT,)))
    (problem,) = model(text.replace("  --plant <value>\n", ""))["problems"]
    assert (problem["kind"], problem["message"]) == (
        "option-missing",
        "--plant stands among the Options and not in the Synopsis",
    )


def test_what_is_lost_in_the_output_is_told_with_its_line() -> None:
    bounded = Node(name="Wet", type="boolean", constraints=(("min", "1"),))
    holder = Node(name="Bed", type="structure", parts=(bounded, Node(mark=True)))
    sheet = Sheet(output=(Node(name="First"), holder))
    rule, mark = model(sheet)["problems"]
    assert (rule["kind"], rule["line"]) == ("rule", line_of(sheet, "*     min: ``1``"))
    assert (mark["kind"], mark["line"]) == ("recursion", line_of(sheet, "( ... recursive ... )"))


@pytest.mark.parametrize("name", ["key", "value"])
def test_a_map_that_lost_a_header_says_so(name: str) -> None:
    parts = (Node(name="key", text="A."), Node(name="value", type="structure", parts=(PLANT_IN,)))
    node = Node(flags=("--plant",), type="map", text="Plants.", parts=parts)
    sheet = Sheet(options=(node,))
    assert model(sheet)["problems"] == []
    lines = [line for line in str(sheet).split("\n") if not line.startswith(f"  {name} -> ")]
    assert "map" in {each["kind"] for each in model("\n".join(lines))["problems"]}


def chain(*names: str) -> Node:
    """Structures that each hold but the next, down to a mark; a member of a shape has its words."""
    node = Node(mark=True)
    for holder, name in reversed(list(zip(("Field", *names), names, strict=False))):
        words = f"The {name} of a {holder}."
        node = Node(name=name, type="structure", text=words, parts=(node,))
    return node


def innermost(sheet: Sheet) -> tuple[str, int]:
    """The name that a chain's mark was given, and how far out it points."""
    (member,) = model(sheet)["output"]["members"]
    while "recursive" not in member["shape"]:
        (member,) = member["shape"]["members"]
    return member["name"], member["shape"]["recursive"]


@pytest.mark.parametrize(
    ("names", "meant"),
    [
        # Bed holds a Pot, which holds a Bed: the mark is the second Pot's Bed.
        (("Bed", "Pot", "Bed", "Pot"), ("Bed", 2)),
        # A Pot holds a Pot: what is around it has nothing to do with it.
        (("Row", "Bed", "Pot", "Pot"), ("Pot", 1)),
        (("Bed", "Bed"), ("Bed", 1)),
    ],
)
def test_a_turn_that_shows_a_mark_alone_is_known_by_its_place(
    names: tuple[str, ...], meant: tuple[str, int]
) -> None:
    assert innermost(Sheet(output=(chain(*names),))) == meant
