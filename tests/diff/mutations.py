"""One change at one random place of a record, and what must be told of it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]
BRACKETS = ("[]", "{}", "{key}")
BOUNDED = {
    **dict.fromkeys(("string", "blob"), "length"),
    **dict.fromkeys(("list", "map"), "count"),
    **dict.fromkeys(("integer", "long", "float", "double"), "range"),
}


@dataclass
class Told:
    kind: str
    side: str
    place: str
    rule: str | None = None


@dataclass
class Spot:
    """A shape in a record; ``holder`` is the option or member that has it, if it has a name."""

    side: str
    path: str
    shape: Json
    holder: Json | None


def _below(path: str, name: str) -> str:
    return path + (name if name in BRACKETS or not path else f".{name}")


def spots(record: Json) -> Iterator[Spot]:
    """All shapes of a record but those that are cut off."""
    for option in record["options"]:
        yield from _spots(Spot("input", option["flags"][0], option["shape"], option))
    if record["output"] is not None:
        yield from _spots(Spot("output", "", record["output"], None))


def _spots(spot: Spot) -> Iterator[Spot]:
    shape = spot.shape
    if "recursive" in shape:
        return
    yield spot
    for member in shape.get("members", ()):
        yield from _spots(
            Spot(spot.side, _below(spot.path, member["name"]), member["shape"], member)
        )
    for name, key in {"[]": "item", "{key}": "key", "{}": "value"}.items():
        if key in shape:
            yield from _spots(Spot(spot.side, spot.path + name, shape[key], None))


@st.composite
def mutations(draw: st.DrawFn, record: Json) -> tuple[Json, Told]:
    """A changed copy of a record with what must be told of it."""
    changed = copy.deepcopy(record)
    ways = [*_page_ways(changed), *(way for spot in spots(changed) for way in _ways(spot))]
    told, apply = draw(st.sampled_from(ways))
    apply()
    return changed, told


def _page_ways(record: Json) -> Iterator[Any]:
    option = {
        "flags": ["--quite-new"],
        "member": None,
        "required": False,
        "line": 5,
        "shape": {"type": "string"},
    }
    yield Told("option-added", "input", "--quite-new"), lambda: record["options"].append(option)
    for place, each in enumerate(record["options"]):
        yield (
            Told("option-removed", "input", each["flags"][0]),
            lambda place=place: record["options"].pop(place),
        )
    yield (
        Told("global-option-added", "page", "--quite-new"),
        lambda: record["global_options"].append("--quite-new"),
    )
    yield (
        Told("global-option-removed", "page", record["global_options"][0]),
        lambda: record["global_options"].pop(0),
    )
    yield Told("api-changed", "page", ""), lambda: record["api"].update(operation="QuiteNew")
    when = {
        "kind": "only_when",
        "member": "--quite-new",
        "when": {"--other": 1},
        "origin": "prose",
        "line": 3,
    }
    yield (
        Told("rule-added", "input", "", "only_when"),
        lambda: record.setdefault("rules", []).append(when),
    )


def _ways(spot: Spot) -> Iterator[Any]:
    """What can be changed in a shape and its holder, each with what is to be told."""
    shape, holder = spot.shape, spot.holder

    def told(kind: str, path: str = spot.path, rule: str | None = None) -> Told:
        return Told(kind, spot.side, path, rule)

    if holder is not None:
        now = holder["required"]
        yield (
            told("required-dropped" if now else "required-added"),
            lambda: holder.update(required=not now),
        )
    if shape["type"] == "structure" and not (
        spot.side == "output" and holder is None and not spot.path
    ):
        union = shape.get("union", False)
        yield (
            told("union-dropped" if union else "union-added"),
            lambda: shape.update(union=not union),
        )
    if shape["type"] == "structure":
        member = {"name": "QuiteNew", "required": False, "line": 3, "shape": {"type": "string"}}
        yield (
            told("member-added", _below(spot.path, "QuiteNew")),
            lambda: shape["members"].append(member),
        )
        for place, each in enumerate(shape["members"]):
            gone = told("member-removed", _below(spot.path, each["name"]))
            yield gone, lambda place=place: shape["members"].pop(place)
    if shape["type"] in ("string", "integer", "boolean"):
        yield told("type-changed"), lambda: shape.update(type="timestamp")
    if shape["type"] == "blob":
        stream = shape.get("streaming", False)
        kind = "streaming-dropped" if stream else "streaming-added"
        yield told(kind), lambda: shape.update(streaming=not stream)
    yield from _rule_ways(spot)


def _rule_ways(spot: Spot) -> Iterator[Any]:
    shape = spot.shape
    rules: list[Json] = shape.get("rules", [])
    kinds = [rule["kind"] for rule in rules]
    bounds = BOUNDED.get(shape["type"])
    new: list[Json] = [
        {"kind": "pattern", "value": "quite new"},
        {"kind": "enum", "values": ["quite new"]},
    ]
    new += [{"kind": bounds, "max": 7}] if bounds else []
    for rule in new:
        if rule["kind"] not in kinds:
            whole = {"origin": "listed", "severity": "error", "line": 4} | rule
            told = Told("rule-added", spot.side, spot.path, rule["kind"])
            yield told, lambda whole=whole: shape.setdefault("rules", []).append(whole)
    for place, rule in enumerate(rules):
        # One that is corrected, or doubled, or says nothing, has no weight of its own.
        idle = rule["kind"] in ("length", "count") and rule.get("min", 0) <= 0 and "max" not in rule
        idle = idle or (rule["kind"] == "range" and not {"min", "max"} & rule.keys())
        if kinds.count(rule["kind"]) > 1 or "overlay" in rule or idle:
            continue
        told = Told("rule-removed", spot.side, spot.path, rule["kind"])
        yield told, lambda place=place: rules.pop(place)
        if "max" in rule:
            lower, higher = rule["max"] - abs(rule["max"]) - 1, rule["max"] + abs(rule["max"]) + 1
            tightened = Told("rule-tightened", spot.side, spot.path, rule["kind"])
            yield tightened, lambda rule=rule, lower=lower: rule.update(max=lower)
            loosened = Told("rule-loosened", spot.side, spot.path, rule["kind"])
            yield loosened, lambda rule=rule, higher=higher: rule.update(max=higher)
        if rule["kind"] == "enum":
            more = Told("values-added", spot.side, spot.path, "enum")
            yield more, lambda rule=rule: rule["values"].append("a value that is new")
            if len(set(rule["values"])) > 1:
                first = rule["values"][0]
                fewer = Told("values-removed", spot.side, spot.path, "enum")
                yield (
                    fewer,
                    lambda rule=rule, first=first: rule.update(
                        values=[v for v in rule["values"] if v != first]
                    ),
                )
        if rule["kind"] == "pattern" and rule["value"] != "quite new":
            # Which way it went is for the patterns themselves to say.
            changed = Told("rule-", spot.side, spot.path, "pattern")
            yield changed, lambda rule=rule: rule.update(value="quite new")
