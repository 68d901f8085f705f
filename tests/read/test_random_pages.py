"""A page written from a random model reads back as that model."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, assume, given, settings

from refsmith.model.export import record
from refsmith.read.reader import read_page
from refsmith.resolve.operation import Resolver
from tests.read.truth import Expected, digest
from tests.read.worlds import World, readable, worlds


def plain(value: Any) -> Any:
    """A record without what sentences state, without lines of rules and how hard they are."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    if not isinstance(value, dict):
        return value
    found = {key: plain(each) for key, each in value.items() if key != "rules"}
    rules = [each for each in value.get("rules", ()) if each["origin"] != "prose"]
    if rules:
        told = ("severity", "line")
        found["rules"] = [{k: v for k, v in each.items() if k not in told} for each in rules]
    return found


def unlined(value: Any) -> Any:
    """A shape without the lines of its members."""
    if isinstance(value, list):
        return [unlined(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {key: None if key == "line" else unlined(each) for key, each in value.items()}


def told(world: World) -> dict[str, Any]:
    """What the record must say of the page itself, its options and its output."""
    sheet = world.sheet
    kind = "waiter" if sheet.command[1] == "wait" else "operation" if sheet.operation else "command"
    places = sheet.places()
    below = Expected(form=sheet.form, places=places)
    inside = Expected(form=sheet.form, places=places, shown=False)
    options = [
        {
            "flags": list(turn.node.flags),
            "required": turn.part.required,
            "line": places[id(turn.node)],
            "text_sha256": digest(turn.part.text),
            "shape": below.shape(turn, top=True),
        }
        for turn in world.options
        if turn.node is not None
    ]
    output = [inside.member(turn) for turn in world.output or ()]
    return {
        "kind": "group" if sheet.subcommands else kind,
        "release": sheet.release,
        "command": [word for word in sheet.command if word != "index"],
        "global_options": [] if sheet.form == "2017" or sheet.subcommands else ["--debug"],
        "options": options,
        "output": {"type": "structure", "members": output} if output else None,
        "problems": [],
    }


def read(world: World) -> dict[str, Any]:
    """What the reader makes of the page, as far as the page alone says it."""
    sheet = world.sheet
    page = read_page("/".join(sheet.command), str(sheet).encode())
    found = plain(record(Resolver().resolve(page, None)))
    for option in found["options"]:
        if sheet.form == "2017":
            option["shape"] = unlined(option["shape"])
        for own in ("member", "member_assumed"):
            option.pop(own, None)
    return {key: found[key] for key in told(world)}


@given(worlds())
@settings(max_examples=300, suppress_health_check=list(HealthCheck))
def test_a_page_reads_back_as_what_it_is_about(world: World) -> None:
    assume(readable(world))
    assert read(world) == told(world)
