"""What a page is about, before any page is written: shapes as a graph, and what a model must say.

A thing that stands inside itself is one object in both places. The page shows it twice and cuts it
off the third time; the model closes the loop at the second turn. Both are computed here from the
graph, and nothing of the reader is used.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

from tests.read.writing import Form, Node

STRUCTURES = ("structure", "tagged union structure")
CONTAINERS = (*STRUCTURES, "list", "map")
_BOUNDED = {
    **dict.fromkeys(("string", "blob", "streaming blob"), "length"),
    **dict.fromkeys(("list", "map"), "count"),
    **dict.fromkeys(("integer", "long", "float", "double"), "range"),
}
Json = dict[str, Any]


@dataclass(eq=False, kw_only=True)
class Thing:
    """A shape: its documented type, what the renderer lists of it, and its parts.

    A list has one part, a map two (key and value). ``bounds`` are as written on the page.
    """

    type: str
    values: tuple[str, ...] = ()
    bounds: tuple[tuple[str, str, float], ...] = ()
    pattern: str | None = None
    parts: list[Part] = field(default_factory=list["Part"])


@dataclass(eq=False, kw_only=True)
class Part:
    """A place for a thing: a member, an item, a key or a value, with its own words."""

    name: str = ""
    thing: Thing
    required: bool = False
    text: str = ""
    drift: int = 0


@dataclass(eq=False, kw_only=True)
class Turn:
    """A part written out: the node for the page and what stands below it.

    ``node`` is None for a list or map that was cut off, of which the page shows nothing. ``levels``
    says of what was cut off which enclosing shape it is, 1 being the nearest.
    """

    part: Part
    node: Node | None
    levels: int = 0
    turns: tuple[Turn, ...] = ()


def unrolled(part: Part, around: tuple[Thing, ...] = ()) -> Turn:
    """The part as the renderer writes it, inside these things, the nearest last."""
    thing = part.thing
    if around.count(thing) > 1:
        mark = Node(mark=True) if thing.type in STRUCTURES else None
        return Turn(part=part, node=mark, levels=around[::-1].index(thing) + 1)
    turns = tuple(unrolled(each, (*around, thing)) for each in thing.parts)
    constraints = tuple((word, text) for word, text, _ in thing.bounds)
    node = Node(
        name=part.name,
        type=thing.type,
        required=part.required,
        text=part.text,
        values=thing.values,
        constraints=(*constraints, *([("pattern", thing.pattern)] if thing.pattern else [])),
        parts=tuple(turn.node for turn in turns if turn.node is not None),
        drift=part.drift,
    )
    return Turn(part=part, node=node, turns=turns)


def size(turn: Turn) -> int:
    """How many parts are written out."""
    return 1 + sum(size(each) for each in turn.turns)


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What the model must say of pages of one form.

    ``places`` are the lines of the headers by the node's id (what stands in a syntax block alone
    has none); ``shown`` says whether the option's
    syntax block shows the values of what is below it.
    """

    form: Form
    places: dict[int, int]
    shown: bool = True

    def member(self, turn: Turn) -> Json:
        """A named part of a structure."""
        return {
            "name": turn.part.name,
            "required": turn.part.required and self.form == "v2",
            "line": self.places.get(id(turn.node)),
            "text_sha256": digest(turn.part.text),
            "shape": self.shape(turn),
        }

    def shape(self, turn: Turn, *, top: bool = False) -> Json:
        """The shape of a part; ``top`` is an option's own."""
        thing = turn.part.thing
        plain = {"streaming blob": "blob", "JSON": "json", STRUCTURES[1]: "structure"}
        found: Json = {"type": plain.get(thing.type, thing.type)}
        if turn.levels:
            return found | {"recursive": turn.levels}
        if thing.type == "streaming blob":
            found["streaming"] = True
        if thing.type == STRUCTURES[1]:
            found["union"] = True
        if thing.type in STRUCTURES:
            found["members"] = [self.member(each) for each in turn.turns]
        names = {"list": ("item",), "map": ("key", "value")}.get(thing.type, ())
        for name, each in zip(names, turn.turns, strict=False):
            found[name] = self.shape(each)
        rules = self._rules(thing, top)
        return found | {"rules": rules} if rules else found

    def _rules(self, thing: Thing, top: bool) -> list[Json]:
        rules: list[Json] = []
        if thing.values and (self.form == "v2" or top or self.shown):
            listed = self.form == "v2" or top
            origin = "listed" if listed else "syntax"
            rules.append({"kind": "enum", "values": list(thing.values), "origin": origin})
        if self.form == "v2":
            if thing.bounds:
                bounds = {word: value for word, _, value in thing.bounds}
                rules.append({"kind": _BOUNDED[thing.type], **bounds, "origin": "listed"})
            if thing.pattern is not None:
                rules.append({"kind": "pattern", "value": thing.pattern, "origin": "listed"})
        return rules


def as_syntax_shows(thing: Thing) -> None:
    """Takes from what is below a thing all that a syntax block can't say."""
    said = {"streaming blob": "blob", "JSON": "string", STRUCTURES[1]: "structure"}
    for part in thing.parts:
        part.text, part.required, part.drift = "", False, 0
        part.thing.type = said.get(part.thing.type, part.thing.type)
        as_syntax_shows(part.thing)


def digest(text: str) -> str:
    """The digest of prose, whose lines end without blanks."""
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    return hashlib.sha256(lines.encode()).hexdigest()


def json_syntax(thing: Thing, around: tuple[Thing, ...] = ()) -> str:
    """The example that the renderer writes of a value, on as many lines as it likes."""
    if around.count(thing) > 1:
        return "{ ... recursive ... }" if thing.type in STRUCTURES else ""
    inner = (*around, thing)
    if thing.type in STRUCTURES:
        members = [f'"{part.name}": {json_syntax(part.thing, inner)}' for part in thing.parts]
        return "{\n" + _indented(",\n".join(members)) + "\n}"
    if thing.type == "list":
        (item,) = thing.parts
        example = json_syntax(item.thing, inner)
        if item.thing.type not in CONTAINERS:
            return f"[{example}, ...]"
        return "[\n" + _indented(f"{example}\n...") + "\n]"
    if thing.type == "map":
        key, value = (json_syntax(part.thing, inner) for part in thing.parts)
        return "{" + _indented(f"{key}: {value}\n...").strip() + "}"
    if thing.values:
        return "|".join(f'"{value}"' for value in thing.values)
    examples = {"string": '"string"', "boolean": "true|false", "document": "{...}"}
    return examples.get(thing.type, thing.type.split()[-1])


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.split("\n"))
