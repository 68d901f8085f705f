"""A page's record, flattened: every option and member as a node with its facts.

Works on the exported model and on the dump alike, and knows nothing of how either was made. A
fact is something that a page states of a node; prose rules and notes are none of the renderer's
tables, and are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Record = dict[str, Any]
ShapeJson = dict[str, Any]
STATED = ("listed", "syntax")
BOUNDS = ("length", "range", "count")
PARTS = ("members", "item", "key", "value")
PAGE = "(page)"


@dataclass(frozen=True, slots=True)
class Node:
    """One option or member (or the page itself), its facts, and the shapes around it.

    ``around`` holds the enclosing shapes, the nearest last; a ``recursive`` mark counts them
    from there.
    """

    path: str
    parent: str
    facts: dict[str, Any]
    around: tuple[ShapeJson, ...] = field(default=(), compare=False, repr=False)


def nodes_of(record: Record) -> dict[str, Node]:
    """Every node of a page by its path, in the page's order; the page itself comes first."""
    found: dict[str, Node] = {}
    for node in _walk_page(record):
        path, turn = node.path, 1
        # A name that stands twice is a finding, not a reason to lose one of the two.
        while path in found:
            turn += 1
            path = f"{node.path}#{turn}"
        found[path] = node if path == node.path else Node(path, node.parent, node.facts)
    return found


def _walk_page(record: Record) -> Iterator[Node]:
    facts = {key: record.get(key) for key in ("kind", "command", "api", "release")}
    yield Node(PAGE, "", facts)
    for option in record["options"]:
        extra = {"flags": option["flags"], "required": option["required"]}
        yield from _walk(option["flags"][0], PAGE, option["shape"], extra, ())
    # A release of 2017 leaves the section empty where a result has no members.
    if record["output"] is not None and record["output"].get("members"):
        yield from _walk("output", PAGE, record["output"], {}, ())


def _walk(
    path: str, parent: str, shape: ShapeJson, extra: dict[str, Any], around: tuple[ShapeJson, ...]
) -> Iterator[Node]:
    yield Node(path, parent, extra | shape_facts(shape), around)
    inside = (*around, shape)
    for member in shape.get("members", ()):
        told = {"required": member["required"]}
        yield from _walk(f"{path}.{member['name']}", path, member["shape"], told, inside)
    for key, mark in (("item", "[]"), ("key", "{key}"), ("value", "{}")):
        part = shape.get(key)
        if part is not None:
            yield from _walk(path + mark, path, part, {}, inside)


def shape_facts(shape: ShapeJson) -> dict[str, Any]:
    """The facts of a shape itself, without its parts; what is not stated is left out."""
    facts: dict[str, Any] = {"type": shape["type"]}
    for key in ("union", "streaming"):
        if shape.get(key):
            facts[key] = True
    if "recursive" in shape:
        facts["recursive"] = shape["recursive"]
    enums: list[list[str]] = []
    for rule in shape.get("rules", ()):
        if rule["origin"] not in STATED:
            continue
        kind = rule["kind"]
        if kind in BOUNDS:
            facts |= {f"{kind} {end}": rule[end] for end in ("min", "max") if _given(rule, end)}
        elif kind == "pattern":
            facts["pattern"] = rule["value"]
        elif kind == "enum" and list(rule["values"]) not in enums:
            enums.append(list(rule["values"]))
    if enums:
        facts["enum"] = enums[0] if len(enums) == 1 else enums
    return facts


def _given(rule: dict[str, Any], end: str) -> bool:
    return rule.get(end) is not None


def same_shape(left: tuple[ShapeJson, ...], right: tuple[ShapeJson, ...]) -> bool:
    """Whether two shapes, each the last of the shapes around it, unroll to the same tree.

    ``recursive`` marks are followed, so that two turns of one loop are the same shape.
    """
    assumed: set[tuple[int, int]] = set()
    todo = [(left, right)]
    while todo:
        one, two = (_resolved(chain) for chain in todo.pop())
        if one is None or two is None:
            return False
        pair = (id(one[-1]), id(two[-1]))
        if pair in assumed:
            continue
        assumed.add(pair)
        if shape_facts(one[-1]) != shape_facts(two[-1]):
            return False
        parts, others = (_parts(chain[-1]) for chain in (one, two))
        if list(parts) != list(others):
            return False
        todo += [((*one, parts[key]), (*two, others[key])) for key in parts]
    return True


def _resolved(chain: tuple[ShapeJson, ...]) -> tuple[ShapeJson, ...] | None:
    """Follow a recursive mark to the shape that it stands for; None where there is none."""
    while "recursive" in chain[-1]:
        steps = chain[-1]["recursive"]
        if not 0 < steps < len(chain):
            return None
        chain = chain[:-steps]
    return chain


def _parts(shape: ShapeJson) -> dict[tuple[str, bool], ShapeJson]:
    parts = {(m["name"], bool(m["required"])): m["shape"] for m in shape.get("members", ())}
    for key in ("item", "key", "value"):
        if shape.get(key) is not None:
            parts[(key, False)] = shape[key]
    return parts
