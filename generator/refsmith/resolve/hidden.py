"""Members that the operation has and its page doesn't show, put where they belong.

The page's shapes stay as documented: a structure only learns further names, without types and
without rules, so that nobody calls them unknown.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from refsmith.model import ListOf, MapOf, Member, Shape, Structure

_STEP = re.compile(r"\.?([^.\[{]+|\[\]|\{key\}|\{\})")

Steps = tuple[str, ...]


def steps_of(path: str) -> Steps:
    """The parts of a path: ``Rules[].Action`` is ``Rules``, ``[]``, ``Action``."""
    return tuple(_STEP.findall(path))


def with_hidden(shape: Shape, paths: Iterable[Steps]) -> Shape:
    """``shape`` with the names that ``paths`` lead to.

    What the page cuts off is another turn of a shape that has them already.
    """
    below: dict[str, list[Steps]] = {}
    names: list[str] = []
    for first, *rest in paths:
        if rest:
            below.setdefault(first, []).append(tuple(rest))
        else:
            names.append(first)
    match shape:
        case Structure():
            return _structure(shape, names, below)
        case ListOf() if "[]" in below:
            return replace(shape, item=with_hidden(shape.item, below["[]"]))
        case MapOf():
            return replace(
                shape,
                key=with_hidden(shape.key, below.get("{key}", ())),
                value=with_hidden(shape.value, below.get("{}", ())),
            )
        case _:
            return shape


def _structure(shape: Structure, names: list[str], below: dict[str, list[Steps]]) -> Structure:
    shown = {member.name for member in shape.members}
    members = tuple(_member(member, below.get(member.name, [])) for member in shape.members)
    return replace(shape, members=members, hidden=tuple(n for n in names if n not in shown))


def _member(member: Member, paths: list[Steps]) -> Member:
    return replace(member, shape=with_hidden(member.shape, paths)) if paths else member
