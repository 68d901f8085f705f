"""Records in, the parts to compare out: what can't be read so is refused with a reason.

All holders of parts are alike here: a structure's members stand under their names, a list's item
under ``[]``, a map's key and value under ``{key}`` and ``{}``. Rules are reduced to what they say,
with corrections (overlays) applied: which line says it, how hard we take it and in which release
it stood is no meaning.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

Json = dict[str, Any]
_DEEPEST = 150
BOUNDS = ("length", "size", "range", "count")
# What the renderer lists below Constraints: in the form of 2.31.0 and later.
CONSTRAINTS = ("length", "range", "count", "pattern")
SETS = ("at_most_one", "at_least_one", "exactly_one")
NOTES = ("default", "deprecated", "idempotency_token")


class Unreadable(ValueError):
    """A record that is not one of the contract's."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What a rule says: ``key`` is equal for rules that say the same, whoever says it.

    ``of`` is the key of a map whose value alone it is about.
    """

    kind: str
    said: Json
    key: str
    prose: bool
    line: int | None
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """A shape; ``levels`` above 0: the same as that many shapes above."""

    type: str
    statements: tuple[Statement, ...] = ()
    parts: dict[str, "Part"] = field(default_factory=dict[str, "Part"])
    union: bool = False
    streaming: bool = False
    levels: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A named part of a shape, or an option under its flags."""

    name: str
    node: Node
    required: bool
    line: int | None
    text: str | None


@dataclass(frozen=True, slots=True)
class Option:
    """An option, or a group of options under one header."""

    flags: tuple[str, ...]
    member: str | None
    assumed: bool
    part: Part


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as it is compared."""

    page: str
    release: str | None
    kind: str
    service: str
    api: tuple[str, str] | None
    options: tuple[Option, ...]
    statements: tuple[Statement, ...]
    global_options: tuple[str, ...]
    output: Node | None
    text: str | None
    # Whether a Constraints list, or a mark of a nested required member, stands on it.
    lists: bool


def sheet(record: Mapping[str, Any]) -> Sheet:
    """The page of a record. Raises Unreadable."""
    reader = _Reader()
    page = _get(record, "page", str)
    command = _strings(record, "command")
    api = _get(record, "api", dict | None, None)
    output = _get(record, "output", dict | None, None)
    return Sheet(
        page=page,
        release=_get(record, "release", str | None, None),
        kind=_get(record, "kind", str),
        service=service_of(page, command),
        api=(_get(api, "uid", str), _get(api, "operation", str)) if api is not None else None,
        options=tuple(reader.option(each) for each in _tables(record, "options")),
        statements=reader.statements(record),
        global_options=_strings(record, "global_options"),
        output=reader.node(output, 0) if output is not None else None,
        text=_get(record, "text_sha256", str | None, None),
        lists=reader.lists,
    )


def service_of(page: str, command: tuple[str, ...]) -> str:
    """The service of a page; one that lies in no folder belongs to its command's first word."""
    folder, slash, _ = page.partition("/")
    return folder if slash else command[0] if len(command) > 1 else ""


class _Reader:
    def __init__(self) -> None:
        self.lists = False

    def option(self, table: Json) -> Option:
        flags = _strings(table, "flags")
        if not flags:
            raise Unreadable("an option has no flag")
        part = self._part(table, " | ".join(flags), 0)
        return Option(
            flags=flags,
            member=_get(table, "member", str | None, None),
            assumed=_get(table, "member_assumed", bool, False),
            part=part,
        )

    def _part(self, table: Json, name: str, depth: int) -> Part:
        required = _get(table, "required", bool, False)
        if required and depth:
            self.lists = True
        return Part(
            name,
            self.node(_get(table, "shape", dict), depth),
            required,
            _line(table),
            _get(table, "text_sha256", str | None, None),
        )

    def node(self, table: Json, depth: int) -> Node:
        if depth > _DEEPEST:
            raise Unreadable("a shape is nested too deeply")
        type = _get(table, "type", str)
        levels = _get(table, "recursive", int, 0)
        if levels:
            if not 1 <= levels <= depth:
                raise Unreadable(f"recursive {levels} stands inside {depth} shapes")
            return Node(type, levels=levels)
        return Node(
            type,
            statements=self.statements(table),
            parts=self._parts(table, type, depth + 1),
            union=_get(table, "union", bool, False),
            streaming=_get(table, "streaming", bool, False),
        )

    def _parts(self, table: Json, type: str, depth: int) -> dict[str, Part]:
        if type == "structure":
            members = (
                self._part(each, _get(each, "name", str), depth)
                for each in _tables(table, "members")
            )
            return {member.name: member for member in members}
        inner = {"list": {"[]": "item"}, "map": {"{key}": "key", "{}": "value"}}.get(type, {})
        return {
            name: Part(name, self.node(_get(table, key, dict), depth), False, None, None)
            for name, key in inner.items()
        }

    def statements(self, table: Mapping[str, Any]) -> tuple[Statement, ...]:
        found = (self._statement(rule) for rule in _tables(table, "rules"))
        return tuple(each for each in found if each is not None)

    def _statement(self, rule: Json) -> Statement | None:
        kind = _get(rule, "kind", str)
        origin = _get(rule, "origin", str, "listed")
        if origin == "listed" and kind in CONSTRAINTS:
            self.lists = True
        said = _corrected(rule, kind)
        if said is None:
            return None
        of = _get(rule, "key", str | None, None)
        said = _plain(kind, said)
        if kind in BOUNDS and not said:
            return None
        try:
            key = json.dumps([kind, said, of], sort_keys=True)
        except (TypeError, ValueError) as error:
            raise Unreadable(f"a rule of kind {kind!r} can't be read: {error}") from error
        return Statement(kind, said, key, origin == "prose", _line(rule), of)


def _corrected(rule: Json, kind: str) -> Json | None:
    """What the rule says once its overlay is applied; None where that drops it."""
    beside = ("kind", "key", "origin", "severity", "line", "text", "overlay")
    said = {key: value for key, value in rule.items() if key not in beside}
    overlay = _get(rule, "overlay", dict | None, None)
    if overlay is None:
        return said
    if overlay.get("drop") is True:
        return None
    value = overlay.get("value")
    if value is None:
        return said
    if isinstance(value, dict):
        table = cast("Json", value)
        return dict(table) if kind in BOUNDS else said | table
    if kind in BOUNDS:
        return dict(zip(("min", "max"), cast("list[Any]", value), strict=False))
    key = {"enum": "values", "none_of": "values", "deprecated": "use"} | dict.fromkeys(
        SETS, "members"
    )
    return said | {key.get(kind, "value"): value}


def _plain(kind: str, said: Json) -> Json:
    """One form for what is said: sets in order, whole numbers whole, idle bounds left out."""
    match kind:
        case "length" | "size" | "range" | "count":
            bounds = {side: _number(said, side) for side in ("min", "max")}
            if kind != "range" and bounds["min"] is not None and bounds["min"] <= 0:
                # No text, list or map is shorter.
                bounds["min"] = None
            return {side: bound for side, bound in bounds.items() if bound is not None}
        case "pattern":
            return {"value": _get(said, "value", str)}
        case "multiple_of":
            return {"value": _number(said, "value")}
        case "enum" | "none_of":
            return {"values": sorted(set(_strings(said, "values")))}
        case "at_most_one" | "at_least_one" | "exactly_one":
            return {"members": sorted(set(_strings(said, "members")))}
        case "total":
            sides = {side: _number(said, side) for side in ("min", "max") if side in said}
            return said | sides | {"members": sorted(set(_strings(said, "members")))}
        case "requires":
            return said | {"then": sorted(set(_strings(said, "then")))}
        case _:
            return said


def _number(table: Json, name: str) -> int | float | None:
    value = table.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
        raise Unreadable(f"{name!r} is no number")
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _line(table: Json) -> int | None:
    line: int | None = _get(table, "line", int | None, None)
    return line


_MISSING = object()


def _get(table: Mapping[str, Any], name: str, kind: Any, default: Any = _MISSING) -> Any:
    value = table.get(name, default)
    if value is _MISSING:
        raise Unreadable(f"{name!r} is missing")
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise Unreadable(f"{name!r} is not what it should be")
    return value


def _strings(table: Mapping[str, Any], name: str) -> tuple[str, ...]:
    values = _get(table, name, list, [])
    if not all(isinstance(each, str) for each in values):
        raise Unreadable(f"{name!r} is not a list of strings")
    return tuple(values)


def _tables(table: Mapping[str, Any], name: str) -> list[Json]:
    values = _get(table, name, list, [])
    if not all(isinstance(each, dict) for each in values):
        raise Unreadable(f"{name!r} is not a list of tables")
    return cast("list[Json]", values)
