"""What holds for any two models: nothing from nothing, one from one, and the mirror."""

from __future__ import annotations

import copy
import dataclasses
import json
from collections import Counter
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refsmith.diff.asjson import as_json
from refsmith.diff.changes import Change
from refsmith.diff.html import as_html
from refsmith.diff.markdown import as_markdown
from refsmith.diff.text import as_text
from refsmith.model.export import record
from tests.diff.mutations import mutations
from tests.diff.support import changes, report
from tests.emit.models import Service, services

slow = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    deadline=None,
    max_examples=40,
)
TURNED = {
    "added": "removed",
    "removed": "added",
    "tightened": "loosened",
    "loosened": "tightened",
}
MARKS = ("required", "union", "streaming")


def records(service: Service) -> list[dict[str, Any]]:
    """As they come from a file: through JSON."""
    made = (record(_with_whole_texts(operation)) for operation in service.operations)
    return [json.loads(json.dumps(each)) for each in made]


def _with_whole_texts(value: Any) -> Any:
    """Prose without half a surrogate pair: a page has been decoded, and its prose is digested."""
    if isinstance(value, tuple):
        return tuple(_with_whole_texts(each) for each in value)
    if not dataclasses.is_dataclass(value):
        return value
    found = {each.name: getattr(value, each.name) for each in dataclasses.fields(value)}
    whole = {
        name: each.replace("\ud800", "x")
        if isinstance(each, str) and name.endswith("text")
        else _with_whole_texts(each)
        for name, each in found.items()
    }
    return dataclasses.replace(value, **whole)  # type: ignore[type-var]


def mirrored(kind: str) -> str:
    what, _, how = kind.rpartition("-")
    if what in MARKS:
        return f"{what}-{'dropped' if how == 'added' else 'added'}"
    return f"{what}-{TURNED.get(how, how)}"


@slow
@given(services())
def test_nothing_changed_from_a_model_to_itself(service: Service) -> None:
    assert changes(records(service), records(service)) == []


@slow
@given(services(), st.randoms())
def test_lines_order_severity_release_and_words_are_no_meaning(
    service: Service, random: Any
) -> None:
    old = records(service)
    new = [_rearranged(each, random) for each in old]
    assert changes(old, new) == []


def _rearranged(value: Any, random: Any) -> Any:
    if isinstance(value, dict):
        table = {key: _rearranged(each, random) for key, each in value.items()}
        for key in ("line", "text_sha256", "sha256", "severity", "text"):
            if key in table:
                table[key] = {"line": 7, "severity": "warn"}.get(key, "other")
        if table.get("release"):
            table["release"] = "9.10.0"
        return table
    if isinstance(value, list):
        found = [_rearranged(each, random) for each in value]
        # Of a flag's neighbours the first is what the option is called.
        if not all(isinstance(each, str) for each in found):
            random.shuffle(found)
        return found
    return value


@slow
@given(services(), st.data())
def test_one_mutation_is_one_change_at_its_place(service: Service, data: st.DataObject) -> None:
    old = records(service)
    place = data.draw(st.integers(0, len(old) - 1))
    changed, told = data.draw(mutations(old[place]))
    new = [*old[:place], changed, *old[place + 1 :]]
    (change,) = changes(old, new)
    assert change.kind.startswith(told.kind)
    assert (change.side, change.spot.place, change.rule) == (told.side, told.place, told.rule)
    assert change.spot.page == changed["page"]


@slow
@given(services(), services())
def test_the_other_way_round_is_the_mirror(one: Service, other: Service) -> None:
    there, back = (
        _everything(records(one), records(other)),
        _everything(records(other), records(one)),
    )
    assert Counter(map(_seen, there)) == Counter(map(_turned, back))


def _everything(old: Any, new: Any) -> list[Change]:
    found = report(old, new)
    return [entry.change for entry in found.entries for _ in entry.spots]


def _seen(change: Change) -> tuple[Any, ...]:
    return (
        change.kind,
        change.side,
        change.rule,
        json.dumps([change.old, change.new], sort_keys=True),
    )


def _turned(change: Change) -> tuple[Any, ...]:
    values = json.dumps([change.new, change.old], sort_keys=True)
    return (mirrored(change.kind), change.side, change.rule, values)


@slow
@given(services(), services())
def test_every_format_can_be_written(one: Service, other: Service) -> None:
    found = report(records(one), records(other), texts=True)
    for lines in (as_text(found), as_markdown(found), as_html(found)):
        text = "\n".join(lines)
        text.encode()
        assert text.replace("\n", "").isprintable()
    told = json.loads("\n".join(as_json(found)))
    assert len(told["changes"]) == len(found.entries)
    assert (
        sum(len(each["places"]) for each in told["changes"])
        == found.places
        == told["counts"]["places"]
    )


@slow
@given(services())
def test_a_changed_record_is_left_as_it_was(service: Service) -> None:
    old = records(service)
    kept = copy.deepcopy(old)
    report(old, old)
    assert old == kept
