"""A page that changes its form has not changed its meaning."""

from __future__ import annotations

from typing import Any

import pytest

from refsmith.diff.forms import Form
from tests.diff.support import changes, of_page, report
from tests.read.writing import Node, Sheet

RELEASES = {"v2": "2.38.5", "v1": "1.46.3", "2017": "1.11.130"}

SYNTAX = """JSON Syntax::

  {
    "Kind": "fern"|"moss",
    "Soil": "string"
  }"""


def garden(form: Any, **more: Any) -> Sheet:
    """Everything that one form lists and another doesn't."""
    kind = Node(name="Kind", values=("fern", "moss"))
    soil = Node(name="Soil", required=True, constraints=(("max", "9"), ("pattern", "[a-z]+")))
    parts = () if form == "2017" else (kind, soil)
    options = (
        Node(
            flags=("--name",),
            text="The name.",
            required=True,
            constraints=(("min", "1"), ("max", "64")),
        ),
        Node(flags=("--bed",), type="structure", parts=parts, syntax=SYNTAX),
        Node(flags=("--tool",), values=("rake", "hoe")),
        Node(flags=("--seed",), type="blob" if form == "2017" else "streaming blob"),
    )
    state = Node(name="State", values=("wet", "dry"), constraints=(("max", "3"),), required=True)
    return Sheet(form=form, release=RELEASES[form], options=options, output=(state,), **more)


@pytest.mark.parametrize(
    ("old", "new"), [("v1", "v2"), ("2017", "v2"), ("2017", "v1"), ("v2", "v1"), ("v2", "2017")]
)
def test_a_change_of_form_is_told_once_and_is_no_change(old: str, new: str) -> None:
    found = report(garden(old), garden(new))
    assert [(e.change.kind, e.change.spot.place) for e in found.entries] == []
    assert found.forms.total() == 1
    assert found.skipped.total() > 0


def test_what_both_forms_list_is_compared() -> None:
    def tools(form: Any, *values: str) -> Sheet:
        option = Node(flags=("--tool",), values=values)
        return Sheet(form=form, release=RELEASES[form], options=(option,))

    (change,) = changes(tools("v1", "rake"), tools("v2", "rake", "hoe"))
    assert (change.kind, change.new) == ("values-added", ["hoe"])
    # The values of an option are listed in both: here they are new.
    (change,) = changes(tools("v1"), tools("v2", "rake"))
    assert change.kind == "rule-added"


def test_values_of_a_syntax_block_are_compared_with_listed_ones() -> None:
    old, new = garden("v1"), garden("v2")
    new.options[1].parts[0].values = ("fern", "moss", "ivy")
    (change,) = changes(old, new)
    assert (change.kind, change.spot.place, change.new) == ("values-added", "--bed.Kind", ["ivy"])


def test_prose_is_compared_across_forms() -> None:
    def words(form: Any, high: int, **more: Any) -> Sheet:
        text = f"The name. Must be between 1 and {high} characters long."
        option = Node(flags=("--name",), text=text, **more)
        return Sheet(form=form, release=RELEASES[form], options=(option,))

    listed = {"constraints": (("min", "1"), ("max", "64"))}
    assert changes(words("v1", 64), words("v2", 64, **listed)) == []
    (change,) = changes(words("v1", 128), words("v2", 64, **listed))
    assert (change.kind, change.old["max"], change.new["max"]) == ("rule-tightened", 128, 64)
    # From prose alone to the list alone.
    bare = Sheet(options=(Node(flags=("--name",), text="The name.", **listed),))
    assert changes(words("v1", 64), bare) == []
    (change,) = changes(words("v1", 128), bare)
    assert change.kind == "rule-tightened"


def test_options_and_members_are_compared_across_forms() -> None:
    old, new = garden("v1"), garden("v2")
    new.options[1].parts += (Node(name="Size", type="integer", required=True),)
    (change,) = changes(old, new)
    assert (change.kind, change.effect) == ("member-added", "breaking")
    new = garden("v2")
    new.options[0].required = False
    (change,) = changes(old, new)
    assert (change.kind, change.spot.place) == ("required-dropped", "--name")


def test_what_a_custom_command_demands_is_not_compared_across_forms() -> None:
    """Its Synopsis is written by hand, and leaves out brackets where there is a choice."""

    def command(form: Any, required: bool) -> Sheet:
        option = Node(flags=("--name",), required=required)
        return Sheet(form=form, release=RELEASES[form], operation="", options=(option,))

    assert changes(command("v1", True), command("v2", False)) == []
    assert len(changes(command("v2", True), command("v2", False))) == 1


def bare(release: str | None, **more: Any) -> dict[str, Any]:
    found = of_page(Sheet(options=(Node(flags=("--name",)),), global_options=())) | {
        "release": release
    }
    return found | more


def limited(release: str | None, **more: Any) -> dict[str, Any]:
    found = bare(release, **more)
    rule = {"kind": "length", "max": 9, "origin": "listed", "severity": "error", "line": 9}
    found["options"][0]["shape"]["rules"] = [rule]
    return found


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        # No release, or one and the same: no change of form.
        (bare(None), limited(None), True),
        (bare("1.46.3"), limited("1.46.3"), True),
        (bare("2.31.0"), limited("2.38.5"), True),
        (bare("2.30.9"), limited("2.31.0"), False),
        (bare("1.46.3"), limited("2.38.5"), False),
        (bare(None), limited("2.38.5"), False),
        # A constraint that is listed is proof of the form, whatever the release says.
        (limited("2.12.7"), bare("2.38.5"), True),
        (bare("10.0.0"), limited("10.0.1"), True),
        (bare("of our own"), limited("2.38.5"), False),
    ],
)
def test_when_the_form_is_another(old: dict[str, Any], new: dict[str, Any], told: bool) -> None:
    assert bool(changes(old, new)) is told
    assert bool(report(old, new).forms) is not told


def test_the_forms_of_the_three_eras() -> None:
    pairs = {("2017", "v1"): (Form.PLAIN, Form.VALUES), ("v1", "v2"): (Form.VALUES, Form.LISTED)}
    for (old, new), forms in pairs.items():
        assert list(report(garden(old), garden(new)).forms) == [forms]
