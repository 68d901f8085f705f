"""Members that a page doesn't show: what customisations took from it, by the model's own text."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from botocore.model import ServiceModel

from refsmith.model import ListOf, MapOf, Member, Recursive, Scalar, Structure
from refsmith.pull.plugin.refsmith_renderer.members import PageTable
from refsmith.resolve.hidden import steps_of, with_hidden

SHAPES: dict[str, Any] = {
    "Text": {"type": "string"},
    "Boat": {
        "type": "structure",
        "members": {
            "Name": {"shape": "Text"},
            "Sails": {"shape": "Sails"},
            "Tender": {"shape": "Boat"},
        },
    },
    "Sails": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Reefs"}},
    "Reefs": {"type": "list", "member": {"shape": "Reef"}},
    "Reef": {"type": "structure", "members": {"Rows": {"shape": "Text"}}},
    "Request": {
        "type": "structure",
        "members": {"Boat": {"shape": "Boat"}, "Note": {"shape": "Text"}},
    },
}


def hidden(customise: Any = lambda members: None, *without: str) -> list[str]:
    """What the table names for a page whose arguments ``customise`` has changed."""
    service = ServiceModel(
        {
            "metadata": {"protocol": "json", "serviceId": "any", "endpointPrefix": "any"},
            "operations": {"Op": {"name": "Op", "input": {"shape": "Request"}, "http": {}}},
            "shapes": SHAPES,
        }
    )
    model = service.operation_model("Op")
    members = dict(model.input_shape.members)
    customise(members)
    arguments = {
        name: SimpleNamespace(
            cli_name=f"--{name.lower()}",
            argument_model=shape,
            _serialized_name=name,
            _unpack_argument=None,
            group_name=None,
        )
        for name, shape in members.items()
        if name not in without
    }
    found = PageTable().entry(SimpleNamespace(obj=model, arg_table=arguments))
    return list(found["hidden"])


def test_a_page_that_shows_all_hides_nothing() -> None:
    assert hidden() == []


def test_an_argument_that_is_gone_is_a_member() -> None:
    assert hidden(lambda members: None, "Note") == ["Note"]


def test_what_is_cut_out_of_a_shape_is_named_at_every_turn_that_is_shown() -> None:
    def cut(members: dict[str, Any]) -> None:
        del members["Boat"].members["Name"]
        del members["Boat"].members["Tender"].members["Sails"].value.member.members["Rows"]

    assert hidden(cut) == ["Boat.Name", "Boat.Tender.Sails{}[].Rows"]


TEXT = Scalar(type="string")


@pytest.mark.parametrize(
    ("shape", "path", "expected"),
    [
        (
            Structure(members=(Member(name="A", shape=TEXT, offset=1),)),
            "B",
            Structure(members=(Member(name="A", shape=TEXT, offset=1),), hidden=("B",)),
        ),
        (
            ListOf(item=Structure(members=()), offset=1),
            "[].B",
            ListOf(item=Structure(members=(), hidden=("B",)), offset=1),
        ),
        (
            MapOf(key=TEXT, value=Structure(members=()), key_offset=1, value_offset=2),
            "{}.B",
            MapOf(
                key=TEXT,
                value=Structure(members=(), hidden=("B",)),
                key_offset=1,
                value_offset=2,
            ),
        ),
        # Another turn of a shape that has the name already, and a page that shows less.
        (Recursive(levels=1), "B", Recursive(levels=1)),
        (Structure(members=()), "A.B", Structure(members=())),
        (TEXT, "B", TEXT),
    ],
)
def test_a_name_is_put_where_its_path_leads(shape: Any, path: str, expected: Any) -> None:
    assert with_hidden(shape, [steps_of(path)]) == expected


def test_the_steps_of_a_path() -> None:
    assert steps_of("Rules[].Action{}.Name") == ("Rules", "[]", "Action", "{}", "Name")
    assert steps_of("Map{key}") == ("Map", "{key}")
