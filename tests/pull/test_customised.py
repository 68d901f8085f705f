"""Where the value of an option goes that a customisation added: found by trying it out."""

from __future__ import annotations

from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest

from refsmith.pull.plugin.refsmith_renderer.members import PageTable, destination

# The checkers have no types of it.
ShapeResolver: Any = import_module("botocore.model").ShapeResolver
SHAPES: dict[str, Any] = {
    "Text": {"type": "string"},
    "Secret": {"type": "string", "sensitive": True},
    "Crew": {"type": "list", "member": {"shape": "Secret"}},
    "Boat": {
        "type": "structure",
        "members": {
            "Name": {"shape": "Text"},
            "Crew": {"shape": "Crew"},
            "Tender": {"shape": "Boat"},
        },
    },
    "Request": {
        "type": "structure",
        "members": {"Boat": {"shape": "Boat"}, "Note": {"shape": "Text"}},
    },
}
REQUEST = ShapeResolver(SHAPES).get_shape_by_name("Request")


class Custom:
    """An argument with what it does to a request."""

    argument_model = None

    def __init__(self, does: Any, nargs: str | None = None) -> None:
        self.cli_name = "--own"
        self.nargs = nargs
        self.add_to_params = does


def entry(argument: Any, **more: Any) -> dict[str, Any]:
    operation = SimpleNamespace(input_shape=REQUEST, output_shape=None)
    return PageTable().entry(SimpleNamespace(obj=operation, arg_table={"own": argument}, **more))


def refuses(parameters: dict[str, Any], value: Any) -> None:
    raise SystemExit(f"not a number: {value}")


@pytest.mark.parametrize(
    ("does", "member", "into"),
    [
        (lambda p, v: p.update(Note=v), "Note", None),
        (lambda p, v: p.update(Boat={"Name": v}), None, "Boat.Name"),
        (lambda p, v: p.update(Boat={"Tender": {"Name": v}}), None, "Boat.Tender.Name"),
        # What becomes another value on the way is no member's.
        (lambda p, v: p.update(Note=v.upper()), None, None),
        (lambda p, v: p.update(Note=v.strip()), None, None),
        (lambda p, v: p.update(Boat={"Crew": v.split(",")}), None, None),
        (lambda p, v: p.update(Boat={"Crew": v.split(":", 1)}), None, None),
        (refuses, None, None),
        # What the operation doesn't know is the CLI's own.
        (lambda p, v: p.update(PaginationConfig={"Note": v}), None, None),
        (lambda p, v: p.update(Boat={"Keel": v}), None, None),
        (lambda p, v: None, None, None),
    ],
)
def test_what_a_customised_argument_does(does: Any, member: str | None, into: str | None) -> None:
    expected: dict[str, Any] = {"options": {"--own": member}}
    assert entry(Custom(does)) == expected | ({"into": {"--own": into}} if into else {})


def test_what_goes_into_a_secret_is_one() -> None:
    found = entry(Custom(lambda p, v: p.update(Boat={"Crew": [v]})))
    assert found["into"] == {"--own": "Boat.Crew[]"}
    assert found["sensitive"] == ["--own"]


def test_a_customised_list_goes_where_it_is_put() -> None:
    whole = Custom(lambda p, v: p.update(Boat={"Crew": v}), nargs="+")
    assert destination(whole, REQUEST) == ["Boat", ".Crew"]
    split = Custom(lambda p, v: p.update(Boat={"Crew": list(v)}), nargs="+")
    assert destination(split, REQUEST) is None


def test_hidden_arguments_are_named_apart() -> None:
    hidden = Custom(lambda p, v: p.update(Note=v))
    hidden._UNDOCUMENTED = True  # type: ignore[attr-defined]
    assert entry(hidden) == {"options": {}, "undocumented": {"--own": "Note"}}
    hidden.required = True  # type: ignore[attr-defined]
    assert entry(hidden)["demanded"] == ["--own"]


def test_hidden_arguments_of_the_command_line_alone_are_not_named() -> None:
    hidden = Custom(lambda p, v: None)
    hidden._UNDOCUMENTED = True  # type: ignore[attr-defined]
    assert entry(hidden) == {"options": {}}


def test_several_words_for_what_is_shown_as_one_are_told() -> None:
    several = Custom(lambda p, v: p.update(Note=v), nargs="+")
    several.cli_type_name = "string"  # type: ignore[attr-defined]
    assert entry(several) == {"options": {"--own": "Note"}, "several": ["--own"]}
    several.cli_type_name = "list"  # type: ignore[attr-defined]
    assert entry(several) == {"options": {"--own": "Note"}}


class Items(Custom):
    """An argument for a list of structures of one member, and how it reads its words."""

    argument_model = ShapeResolver(
        {
            "Text": {"type": "string"},
            "Oar": {"type": "structure", "members": {"Length": {"shape": "Text"}}},
            "Oars": {"type": "list", "member": {"shape": "Oar"}},
        }
    ).get_shape_by_name("Oars")

    def __init__(self, reads: Any) -> None:
        super().__init__(lambda p, v: p.update(Note=v))
        self._serialized_name = "Note"
        self._unpack_argument = reads


def as_shorthand(words: list[str]) -> Any:
    raise ValueError(f"there is no member {words}")


def test_words_that_are_the_only_member_of_an_item_are_told() -> None:
    assert entry(Items(lambda words: [{"Length": word} for word in words]))["bare"] == ["--own"]
    assert "bare" not in entry(Items(as_shorthand))


def test_a_command_without_an_operation_has_options_of_its_own() -> None:
    argument = Custom(lambda p, v: p.update(Note=v))
    for thing in (object(), None):
        help_command = SimpleNamespace(obj=thing, arg_table={"own": argument})
        assert PageTable().entry(help_command) == {"options": {"--own": None}}
