"""What the renderer's shapes demand, written in the form of the exported model.

The documentation code of the AWS CLI is followed in what it shows: which type a header states,
where recursion is cut off, which rules are listed. Nothing is read from a page.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

Json = dict[str, Any]
CUT_AT = 2
LENGTH_TYPES = ("string", "blob", "json")
RANGE_TYPES = ("integer", "long", "float", "double")
COUNT_TYPES = ("list", "map")


class Release:
    """What the installed renderer can put on a page, asked of its classes and not of its number."""

    def __init__(self) -> None:
        # The checkers have no types of the renderer, and it is not installed where they run.
        awscli: Any = import_module("awscli")
        clidocs: Any = import_module("awscli.clidocs")
        handler: Any = clidocs.CLIDocumentEventHandler
        self.version = awscli.__version__
        self.scalars = clidocs.SCALAR_TYPES
        self.constraints = hasattr(handler, "_document_constraints")
        self.enums = hasattr(handler, "_document_enums")
        self.unions = hasattr(handler, "_add_tagged_union_note")
        self.documents = hasattr(clidocs, "is_document_type")
        self.streaming = hasattr(handler, "_add_streaming_blob_note")
        self.json_headers = hasattr(clidocs, "is_json_value_header")
        self.nested = hasattr(handler, "_document_nested_structure")
        self.form = "v2" if self.constraints else "v1" if self.nested else "2017"


def documented_type(release: Release, shape: Any, default: str) -> tuple[str, Json]:
    """The shape's type as a header states it, as (type, extra keys)."""
    serialization: Json = getattr(shape, "serialization", None) or {}
    if (
        release.json_headers
        and serialization.get("jsonvalue")
        and serialization.get("location") == "header"
        and shape.type_name == "string"
    ):
        return "json", {}
    if release.documents and getattr(shape, "is_document_type", False):
        return "document", {}
    if release.streaming and default_type(shape) == "blob" and serialization.get("streaming"):
        return "blob", {"streaming": True}
    if release.unions and getattr(shape, "is_tagged_union", False):
        return "structure", {"union": True}
    # The global options alone have Python's name for it; the page's word is the shape's.
    return "integer" if default == "int" else default, {}


def default_type(shape: Any) -> str | None:
    """The shape's own type name, None where there is no shape."""
    return getattr(shape, "type_name", None)


def rules_of(release: Release, shape: Any, type_name: str, show_enum: str | None) -> list[Json]:
    """The listed rules of a shape: bounds, pattern, enum, each where the page can show it."""
    rules: list[Json] = []
    metadata: Json = getattr(shape, "metadata", None) or {}
    if release.constraints:
        low, high, pattern = (metadata.get(key) for key in ("min", "max", "pattern"))
        if low is not None or high is not None:
            rule = {"kind": bounds_kind(type_name), "origin": "listed"}
            if low is not None:
                rule["min"] = low
            if high is not None:
                rule["max"] = high
            rules.append(rule)
        if pattern is not None:
            rules.append({"kind": "pattern", "value": str(pattern), "origin": "listed"})
    values = enum_of(shape)
    if values and show_enum:
        rules.append({"kind": "enum", "values": values, "origin": show_enum})
    return rules


def bounds_kind(type_name: str) -> str:
    """What ``min`` and ``max`` bound in a value of this type."""
    if type_name in LENGTH_TYPES:
        return "length"
    if type_name in RANGE_TYPES:
        return "range"
    if type_name in COUNT_TYPES:
        return "count"
    return "bounds of " + type_name


def enum_of(shape: Any) -> list[str]:
    """The enum of a string shape; other types show none."""
    if type(shape).__name__ != "StringShape":
        return []
    values: list[Any] = getattr(shape, "enum", None) or []
    return [str(value) for value in values]


class Expansion:
    """A shape, written out as far as the documentation goes.

    ``nested`` is the origin under which enums below the first level show, None where they don't.
    ``stack`` holds the names of the enclosing shapes as the renderer counts them.
    """

    def __init__(self, release: Release, nested: str | None) -> None:
        self.release = release
        self.nested = nested

    def member(self, shape: Any, stack: list[str]) -> Json:
        """One member, item, key or value: cut off where its shape stands twice above it."""
        name = shape.name
        if stack.count(name) >= CUT_AT:
            return {"type": shape.type_name, "recursive": stack[::-1].index(name) + 1}
        type_name, extra = documented_type(self.release, shape, shape.type_name)
        rules = rules_of(self.release, shape, type_name, self.nested)
        return self.written(type_name, extra, rules, shape, [*stack, name])

    def option(self, argument: Any) -> Json:
        """The shape of an option: its header's type, and what its model holds."""
        shape = getattr(argument, "argument_model", None)
        type_name, extra = documented_type(self.release, shape, argument.cli_type_name)
        top = "listed" if self.release.enums else None
        rules = rules_of(self.release, shape, type_name, top)
        if shape is None:
            return self.written(type_name, extra, rules, None, [])
        return self.written(type_name, extra, rules, shape, [shape.name])

    def written(
        self, type_name: str, extra: Json, rules: list[Json], shape: Any, stack: list[str]
    ) -> Json:
        """The JSON form of a shape whose header is known."""
        out: Json = {"type": type_name}
        out.update(extra)
        if rules:
            out["rules"] = rules
        kind = default_type(shape)
        if kind == "structure" and type_name != "document":
            needed = shape.metadata.get("required", []) if self.release.constraints else ()
            out["members"] = [
                {"name": name, "required": name in needed, "shape": self.member(part, stack)}
                for name, part in shape.members.items()
            ]
        elif kind == "list":
            out["item"] = self.member(shape.member, stack)
        elif kind == "map":
            for side in ("key", "value"):
                part = getattr(shape, side)
                out[side] = self.member(part, stack)
                shown = part.serialization.get("name", side)
                if shown != side:
                    out[side + "_name"] = shown
        return out
