"""Requests drawn from botocore's models: members in random subsets, some of them wrong."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from random import Random
from typing import Any

_DEEPEST = 5
_WRONG = 0.06
_UNKNOWN = 0.04
_MISSING = 0.05
_ANYTHING: tuple[object, ...] = (
    *(None, True, 5, 2.5, "text", b"bytes", Decimal(3), [], {}, ["x"], {"x": 1}, ("x",)),
    *(object(), datetime(2026, 1, 2, tzinfo=UTC), "2026-01-02", "no time at all"),
)
_SCALARS: dict[str, tuple[object, ...]] = {
    "string": ("text", "", "a-b"),
    "integer": (1, 0, -7, True),
    "long": (1, 2**40),
    "float": (0.5, 1, Decimal("0.1")),
    "double": (0.5, 1, True),
    "boolean": (True, False),
    "timestamp": (datetime(2026, 1, 2, tzinfo=UTC), "2026-01-02T03:04:05Z", 1_700_000_000),
    "blob": (b"bytes", "text", bytearray(b"x")),
}
_DOCUMENTS = ({"a": [1, None, "x"]}, "text", 5, [True], None)


def parameters(shape: Any, random: Random) -> dict[str, Any]:
    """Parameters of an operation whose input is ``shape``."""
    return _structure(shape, random, 0)


def _value(shape: Any, random: Random, depth: int) -> Any:
    if random.random() < _WRONG:
        return random.choice(_ANYTHING)
    if shape.type_name == "structure" and shape.is_document_type:
        return random.choice(_DOCUMENTS)
    match shape.type_name:
        case "structure":
            return _structure(shape, random, depth)
        case "list":
            return [_value(shape.member, random, depth + 1) for _ in range(_size(random, depth))]
        case "map":
            keys = ("one", "two", 3)[: _size(random, depth)]
            return {
                key: _value(shape.value, random, depth + 1)
                for key in keys
                if isinstance(key, str) or random.random() < _WRONG
            }
        case kind:
            return random.choice(_SCALARS[kind])


def _size(random: Random, depth: int) -> int:
    return 0 if depth >= _DEEPEST else random.choice((0, 1, 1, 2, 3))


def _structure(shape: Any, random: Random, depth: int) -> dict[str, Any]:
    names = list(shape.members)
    required = set(shape.required_members)
    if shape.is_tagged_union:
        wanted = random.sample(names, min(len(names), random.choice((1, 1, 1, 1, 0, 2))))
    else:
        share = random.choice((0.1, 0.4, 0.9)) if depth < _DEEPEST else 0.0
        wanted = [
            name
            for name in names
            if random.random() < (1 - _MISSING if name in required else share / (1 + depth))
        ]
    found = {name: _value(shape.members[name], random, depth + 1) for name in wanted}
    if random.random() < _UNKNOWN:
        found[random.choice(("Zzz", "name_", *(name.swapcase() for name in names[:2])))] = 1
    return found
