"""What must still be read of a damaged page, and what was lost without a word.

A block is an option, or a member at the top of the output, from its header to the next header of
its kind or the section's end. A harm inside a block may cost anything of that block and of the one
before it (a header that is hurt no longer ends it), and nothing of any other. Harm to the frame
of the page (a section's title, the command's own lines) may cost more, but must be told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tests.fuzz.damage import Damage

Json = dict[str, Any]
_SYNOPSIS = re.compile(rb"^=+\nSynopsis\n(.*?)^=+\nOptions\n", re.MULTILINE | re.DOTALL)
_TITLE = re.compile(rb"^(=+)\n[^\n]+\n\1$", re.MULTILINE)


def frame(data: bytes) -> set[int]:
    """The lines (from 1) of the titles of sections."""
    starts = [data.count(b"\n", 0, match.start()) + 1 for match in _TITLE.finditer(data)]
    return {start + offset for start in starts for offset in range(3)}


def blocks(record: Json, data: bytes) -> list[tuple[int, int, str, Json]]:
    """First and last line, the name and the JSON of each block of a record, in order."""
    found = [(each["line"], _name(each), each) for each in record["options"]]
    output = (record["output"] or {"members": []})["members"]
    found += [(each["line"], f"output.{each['name']}", each) for each in output]
    ends = sorted({*frame(data), *(line for line, _, _ in found), data.count(b"\n") + 2})
    return [
        (line, next(end for end in ends if end > line) - 1, name, block)
        for line, name, block in found
    ]


def _name(option: Json) -> str:
    return " | ".join(option["flags"])


def hurt(record: Json, before: bytes, damage: Damage) -> list[str]:
    """The blocks that a damage did not touch, and that are not read as before."""
    lines = set(range(damage.first, damage.last + 1))
    whole = blocks(record, before)
    touched = {
        at
        for at, (first, last, _, _) in enumerate(whole)
        if damage.first <= last and damage.last >= first
    }
    # The line before a header, too: what stood there may have ended the block before.
    edge = {at for at, (first, _, _, _) in enumerate(whole) if {first, first - 1} & lines}
    touched |= edge | {at - 1 for at in edge}
    if lines & frame(before):
        at = next((at for at, each in enumerate(whole) if each[0] > damage.last), len(whole))
        touched.add(at - 1)
    return [name for at, (_, _, name, _) in enumerate(whole) if at not in touched]


def compare(old: Json, new: Json, before: bytes, damage: Damage) -> list[str]:
    """What is wrong with the record of a damaged page; ``old`` is that of the whole one."""
    less = ("required",) if _in_synopsis(before, damage) else ()
    # What was harmed may have left a member of the same name where this one stands.
    kept: dict[str, list[Json]] = {}
    for _, _, name, block in blocks(new, damage.data):
        kept.setdefault(name, []).append(plain(block, less))
    told = {name: plain(block, less) for _, _, name, block in blocks(old, before)}
    framed = bool(set(range(damage.first, damage.last + 1)) & frame(before))
    more = len(new["problems"]) > len(old["problems"])
    wrong: list[str] = []
    for name in hurt(old, before, damage):
        if told[name] in kept.get(name, ()) or (framed and more):
            continue
        wrong.append(f"{name} is {'read otherwise' if name in kept else 'gone'}")
    return wrong


def _in_synopsis(data: bytes, damage: Damage) -> bool:
    """Whether the Synopsis is hurt: in the older forms it alone says what is required."""
    found = _SYNOPSIS.search(data)
    if found is None:
        return False
    first, last = (data.count(b"\n", 0, found.start()) + 1, data.count(b"\n", 0, found.end()) + 1)
    return damage.first <= last and damage.last >= first


def silent(old: Json, new: Json, damage: Damage) -> list[str]:
    """Members whose header the damage left alone, and that are gone without any new problem."""
    problems = {(each["kind"], each["message"]) for each in old["problems"]}
    if any((each["kind"], each["message"]) not in problems for each in new["problems"]):
        return []
    there = {(line, name) for line, name in members(new)}
    gone: list[str] = []
    for line, name in members(old):
        if damage.first <= line <= damage.last:
            continue
        at = line if line < damage.first else line + damage.shift
        if (at, name) not in there:
            gone.append(f"line {line}: {name}")
    return gone


def members(record: Json) -> Iterator[tuple[int, str]]:
    """Every header that a record knows, as its line and its name."""
    todo: list[Json] = [each["shape"] for each in record["options"]]
    yield from ((each["line"], _name(each)) for each in record["options"])
    if record["output"] is not None:
        todo.append(record["output"])
    while todo:
        shape = todo.pop()
        for member in shape.get("members", ()):
            if member["line"] is not None:
                yield member["line"], member["name"]
            todo.append(member["shape"])
        todo += [shape[key] for key in ("item", "key", "value") if shape.get(key) is not None]


def plain(value: Any, less: tuple[str, ...] = ()) -> Any:
    """A part of a record without lines, and without the operation's own name for it."""
    if isinstance(value, dict):
        other = ("line", "member", "member_assumed", *less)
        return {key: plain(each) for key, each in value.items() if key not in other}
    return [plain(each) for each in value] if isinstance(value, list) else value
