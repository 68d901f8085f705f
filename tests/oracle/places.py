"""Places in a raw page where one token can be changed, and what a right reader then sees.

A place is chosen so that one node alone may move: not below a shape that recurs (the cut-off turn
is understood from the first one), and not a name that prose mentions (rules between members may
name it).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.oracle.nodes import Node
from tests.oracle.scan import TYPES, Header, Item, headers, items

SCALARS = ("string", "integer", "long", "float", "double", "boolean", "timestamp")
_NUMBER = re.compile(r"-?\d+$")


@dataclass(frozen=True, slots=True)
class Place:
    """One change: on ``line`` (and in the synopsis) ``old`` becomes ``new``.

    ``path`` is the node that changes, ``renamed`` its path afterwards; ``fact`` is what changes
    in it and ``value`` what it becomes (None: the fact goes).
    """

    line: int
    old: str
    new: str
    path: str
    renamed: str
    fact: str
    value: object


def places(text: str, nodes: dict[str, Node]) -> list[Place]:
    """Every place of a page; ``nodes`` are the unchanged page's, as the reader sees them."""
    found = headers(text)
    lines = text.split("\n")
    recursive = {_top(path) for path, node in nodes.items() if "recursive" in node.facts}
    prose = _prose_words(lines, {one.line for one in found})
    chosen: list[Place] = []
    for one in found:
        if one.type == "recursive" or one.path not in nodes or _top(one.path) in recursive:
            continue
        if lines[one.line - 1].strip() != _plain(one):
            continue
        bare = one.name.strip("-")
        if not {one.name, bare, bare.replace("-", "")} & prose:
            chosen.extend(_header_places(one, text))
    for item in items(text, found):
        if item.path in nodes and _top(item.path) not in recursive:
            chosen.extend(_item_places(item, nodes[item.path]))
    return chosen


def changed(text: str, place: Place) -> str:
    """The page with that one change; an option's change is made in the synopsis too."""
    lines = text.split("\n")
    spot = lines[place.line - 1]
    assert spot.count(place.old) == 1, (place, spot)
    lines[place.line - 1] = spot.replace(place.old, place.new)
    flag = place.path
    if flag == _top(flag) and flag.startswith("--") and place.fact in ("flags", "required"):
        start = lines.index("Synopsis")
        for number in range(start, lines.index("Options")):
            if re.search(rf"(?<![\w-]){flag}(?![\w-])", lines[number]):
                lines[number] = _synopsis_line(lines[number], place)
    return "\n".join(lines)


def _synopsis_line(line: str, place: Place) -> str:
    if place.fact == "flags":
        return line.replace(place.path, place.renamed)
    return f"  [{line.strip()}]"


def _top(path: str) -> str:
    return re.split(r"[.\[{]", path.removeprefix("output."), maxsplit=1)[0]


def _plain(one: Header) -> str:
    """The header as the renderer writes it when it stands alone on its line."""
    mark = " [required]" if one.required else ""
    if one.path == one.name:
        return f"``{one.name}`` ({one.type}){mark}"
    return f"{one.name} -> ({one.type}){mark}" if one.name else f"({one.type}){mark}"


def _prose_words(lines: list[str], skipped: set[int]) -> set[str]:
    """Every word of the page but for its headers, its synopsis and its syntax blocks."""
    words: set[str] = set()
    literal = False
    for number, line in enumerate(lines, 1):
        if line.endswith("::"):
            literal = True
        elif literal and line.strip() and not line.startswith(" "):
            literal = False
        if (
            literal
            and not line.endswith("::")
            and ("=" in line or '"' in line or "<value>" in line)
        ):
            continue
        if number not in skipped:
            words.update(word.strip("-") for word in re.findall(r"[\w-]+", line))
            words.update(re.findall(r"\w+", line))
    return words


def _header_places(one: Header, text: str) -> Iterator[Place]:
    lone = one.path.startswith("--") and one.path == one.name
    if TYPES[one.type] in SCALARS:
        other = SCALARS[(SCALARS.index(TYPES[one.type]) + 1) % len(SCALARS)]
        yield Place(one.line, f"({one.type})", f"({other})", one.path, one.path, "type", other)
    if one.required:
        yield Place(one.line, " [required]", "", one.path, one.path, "required", value=False)
    if lone and text.count(one.name) == 2:
        new = one.name + "-zz"
        yield Place(one.line, f"``{one.name}``", f"``{new}``", one.path, new, "flags", [new])
    elif one.name and not one.path.endswith(("{key}", "{}")) and "." in one.path:
        new = f"{one.name}Zz"
        path = one.path.removesuffix(one.name) + new
        yield Place(one.line, f"{one.name} ->", f"{new} ->", one.path, path, "name", new)


def _item_places(item: Item, node: Node) -> Iterator[Place]:
    facts = node.facts
    if item.kind == "enum":
        values: list[str] = facts.get("enum", [])
        if values.count(item.value) == 1:
            new = item.value + "-zz"
            told = [new if one == item.value else one for one in values]
            yield _item_place(item, new, "enum", told)
    elif item.kind == "pattern" and facts.get("pattern") == item.value:
        yield _item_place(item, item.value + "z?", "pattern", item.value + "z?")
    elif _NUMBER.match(item.value):
        number = int(item.value)
        for kind in ("length", "range", "count"):
            if facts.get(f"{kind} {item.kind}") == number:
                bound = number + 1 if item.kind == "max" else number - 1
                if bound >= 0 or kind == "range":
                    yield _item_place(item, str(bound), f"{kind} {item.kind}", bound)


def _item_place(item: Item, new: str, fact: str, value: object) -> Place:
    old = f"``{item.value}``"
    return Place(item.line, old, f"``{new}``", item.path, item.path, fact, value)
