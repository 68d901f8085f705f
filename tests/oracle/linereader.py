"""A reader made of the line scan: enough of one to test the machinery that judges readers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.oracle.nodes import Record
from tests.oracle.scan import TYPES, Header, headers, items

_EXTRA = {"streaming blob": "streaming", "tagged union structure": "union"}
_KINDS = {"integer": "range", "long": "range", "list": "count", "map": "count"}


def read(specs: Path) -> Iterator[Record]:
    """Every page below a folder, in the order of names."""
    for path in sorted(specs.rglob("*.rst")):
        page = path.relative_to(specs).with_suffix("").as_posix()
        yield read_page(page, path.read_bytes().decode())


def read_page(page: str, text: str) -> Record:
    """One page's record."""
    found = headers(text)
    output: list[dict[str, Any]] = []
    options: list[dict[str, Any]] = []
    holders: dict[str, dict[str, Any]] = {}
    for one in found:
        shape: dict[str, Any] = {"type": TYPES.get(one.type, "structure")}
        if one.type in _EXTRA:
            shape[_EXTRA[one.type]] = True
        holder = {"name": one.name, "required": one.required, "line": one.line, "shape": shape}
        holders[one.path] = holder
        if one.path == one.name:
            del holder["name"]
            options.append({"flags": [one.name], **holder})
        elif one.path == f"output.{one.name}":
            output.append(holder)
        else:
            _place(one, holder, holders)
    for item in items(text, found):
        _state(holders[item.path]["shape"], item.kind, item.value)
    return {
        "page": page,
        "release": "9.9.9",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "kind": "operation",
        "command": page.split("/"),
        "api": {"uid": "example-2020-01-01", "operation": "Example"},
        "options": options,
        "output": {"type": "structure", "members": output} if output else None,
        "problems": [],
    }


def _place(one: Header, holder: dict[str, Any], holders: dict[str, dict[str, Any]]) -> None:
    """Hang a member into what holds it."""
    for end, key in (("[]", "item"), ("{key}", "key"), ("{}", "value")):
        if one.path.endswith(end):
            holders[one.path.removesuffix(end)]["shape"][key] = holder["shape"]
            return
    if one.type == "recursive":
        holders[one.path.removesuffix(".( ... )")]["shape"]["item"] = {
            "type": "structure",
            "recursive": 2,
        }
        return
    parent = holders[one.path.removesuffix(f".{one.name}")]["shape"]
    parent.setdefault("members", []).append(holder)


def _state(shape: dict[str, Any], kind: str, value: str) -> None:
    """Add a listed rule to a shape."""
    rules: list[dict[str, Any]] = shape.setdefault("rules", [])
    bounds = _KINDS.get(shape["type"], "length")
    name = bounds if kind in ("min", "max") else kind
    rule = next((rule for rule in rules if rule["kind"] == name), None)
    if rule is None:
        rule = dict[str, Any](kind=name, origin="listed")
        rules.append(rule)
    if kind == "enum":
        rule.setdefault("values", []).append(value)
    elif kind == "pattern":
        rule["value"] = value
    else:
        rule[kind] = int(value)
