"""What the dump says of a shape, on shapes made up here: the renderer's rules, one at a time."""

from __future__ import annotations

from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest

from tests.oracle.renderer.dump import headers_of, required
from tests.oracle.renderer.tables import Expansion

# The checkers have no types of it.
ShapeResolver: Any = import_module("botocore.model").ShapeResolver
SHAPES: dict[str, Any] = {
    "Name": {"type": "string", "min": 1, "max": 9, "pattern": "[a-z]+"},
    "Kind": {"type": "string", "enum": ["ROSE", "TULIP"]},
    "Litres": {"type": "integer", "min": 2},
    "Bed": {
        "type": "structure",
        "required": ["Name"],
        "members": {
            "Name": {"shape": "Name"},
            "Kind": {"shape": "Kind"},
            "Inner": {"shape": "Beds"},
            "Twin": {"shape": "Bed"},
        },
    },
    "Beds": {"type": "list", "member": {"shape": "Bed"}, "max": 5},
    "Labels": {"type": "map", "key": {"shape": "Kind"}, "value": {"shape": "Litres"}},
    "Choice": {"type": "structure", "union": True, "members": {"One": {"shape": "Litres"}}},
    "Any": {"type": "structure", "document": True, "members": {}},
    "Water": {"type": "blob", "streaming": True},
    "Tree": {"type": "list", "member": {"shape": "Tree"}},
}
V2: Any = SimpleNamespace(
    constraints=True, enums=True, unions=True, documents=True, streaming=True, json_headers=True
)
V1: Any = SimpleNamespace(**{**vars(V2), "constraints": False})


def shape(name: str) -> Any:
    return ShapeResolver(SHAPES).get_shape_by_name(name)


def option(name: str, release: Any = V2, nested: str | None = "listed") -> dict[str, Any]:
    model = shape(name)
    argument = SimpleNamespace(argument_model=model, cli_type_name=model.type_name)
    return Expansion(release, nested).option(argument)


def names(structure: dict[str, Any]) -> list[str]:
    return [member["name"] for member in structure["members"]]


def part(structure: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = structure["members"][names(structure).index(name)]["shape"]
    return found


def test_rules_are_named_by_what_they_bound() -> None:
    length = {"kind": "length", "origin": "listed", "min": 1, "max": 9}
    pattern = {"kind": "pattern", "value": "[a-z]+", "origin": "listed"}
    assert option("Name") == {"type": "string", "rules": [length, pattern]}
    assert option("Litres")["rules"] == [{"kind": "range", "origin": "listed", "min": 2}]
    assert option("Beds")["rules"] == [{"kind": "count", "origin": "listed", "max": 5}]


def test_version_1_lists_no_constraints_and_no_need_of_members() -> None:
    assert option("Name", V1) == {"type": "string"}
    bed = option("Bed", V1)
    assert not any(member["required"] for member in bed["members"])
    assert [member["required"] for member in option("Bed")["members"]] == [True, *[False] * 3]


@pytest.mark.parametrize("origin", ["syntax", "listed", None])
def test_an_enum_below_the_first_level_has_the_origin_it_is_given(origin: str | None) -> None:
    kind = part(option("Bed", V1, origin), "Kind")
    assert [rule["origin"] for rule in kind.get("rules", [])] == ([origin] if origin else [])
    assert option("Kind", V1, origin)["rules"][0]["origin"] == "listed"


def test_headers_of_special_types() -> None:
    assert option("Choice")["union"] is True
    assert option("Choice")["type"] == "structure"
    assert option("Any") == {"type": "document"}
    assert option("Water") == {"type": "blob", "streaming": True}
    header = ShapeResolver({"Note": {"type": "string"}}).resolve_shape_ref(
        {"shape": "Note", "jsonvalue": True, "location": "header"}
    )
    assert Expansion(V2, None).member(header, []) == {"type": "json"}


def test_keys_and_values_of_a_map() -> None:
    labels = option("Labels")
    assert labels["key"]["rules"][0]["values"] == ["ROSE", "TULIP"]
    assert labels["value"]["rules"][0]["kind"] == "range"


def test_a_shape_is_cut_off_where_it_stands_twice_above() -> None:
    bed = option("Bed")
    second = part(bed, "Twin")
    assert names(second) == names(bed)
    assert part(second, "Twin") == {"type": "structure", "recursive": 1}
    inner = part(bed, "Inner")["item"]
    assert names(inner) == names(bed)
    assert part(inner, "Twin") == {"type": "structure", "recursive": 1}
    # The list stands once above: it is written again, and its item is what is cut.
    again = part(inner, "Inner")
    assert again["item"] == {"type": "structure", "recursive": 2}


def test_a_list_that_vanishes_from_the_page_keeps_its_place() -> None:
    cut = option("Tree")["item"]["item"]
    assert cut == {"type": "list", "recursive": 1}


def test_a_result_begins_with_nothing_above_it() -> None:
    members = Expansion(V2, "listed").written("structure", {}, [], shape("Bed"), [])
    twin = part(members, "Twin")
    assert part(part(twin, "Twin"), "Twin") == {"type": "structure", "recursive": 1}


def argument(name: str, **more: Any) -> Any:
    plain = {"group_name": None, "required": False, "synopsis": "", "positional_arg": False}
    return SimpleNamespace(cli_name=f"--{name}", **{**plain, **more})


def test_a_group_is_one_header_and_hidden_arguments_have_none() -> None:
    table = {
        "wet": argument("wet", group_name="wet"),
        "old": argument("old", _UNDOCUMENTED=True),
        "name": argument("name"),
        "no-wet": argument("no-wet", group_name="wet"),
    }
    found = [flags for _, flags in headers_of(SimpleNamespace(arg_table=table))]
    assert found == [["--wet", "--no-wet"], ["--name"]]


def test_who_says_that_an_option_is_needed() -> None:
    class Written(SimpleNamespace):
        synopsis = ""

    operation, plain, own = SimpleNamespace(), Written(), Written(_synopsis="by hand")
    needed, place = argument("a", required=True), argument("b", positional_arg=True)
    assert required(V1, operation, needed) is True
    assert required(V1, operation, argument("c", _DOCUMENT_AS_REQUIRED=True)) is True
    assert required(V1, operation, place) is False
    assert required(V1, plain, place) is True
    assert required(V1, own, needed) is None
    assert required(V2, own, needed) is True
    assert required(V2, plain, place) is False
