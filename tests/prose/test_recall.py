"""The measure of recall itself: what answers a label, and what is right, in words of our own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.recall.__main__ import RESULTS
from benchmarks.recall.judged import canonical, read_judged, says
from benchmarks.recall.labels import label_of as label
from benchmarks.recall.labels import read_sample
from benchmarks.recall.matching import answers, right
from benchmarks.recall.measuring import measure
from refsmith.model import Bounds, Enum, MemberSet, OnlyWhen, Pattern, RequiredIf, Requires, Rule
from refsmith.specs import open_specs
from tests.examples.archive import unpack

SAILS = Enum(offset=0, values=("jib", "genoa"))
HULL = Pattern(offset=0, value="[a-z]{1,8}")
LONG = Bounds(offset=0, kind="length", min=1, max=8)
BOTH = MemberSet(offset=0, kind="at_most_one", members=("--oar", "--motor"))
ONE = MemberSet(offset=0, kind="exactly_one", members=("--oar", "--motor"))
CREW = Requires(offset=0, member="Crew", then=("Cabin", "Galley"))
NIGHT = RequiredIf(offset=0, member="Lamp", when=(("Night", True),))
ANSWERED = [
    ({"kind": "enum", "values": ["genoa", "jib"]}, [SAILS]),
    ({"kind": "length", "max": 8}, [LONG]),
    ({"kind": "pattern", "value": "[a-z0-9]*"}, [HULL]),
    # A class and a length in one pattern say what two rules do, and the other way round.
    ({"kind": "pattern", "value": "[a-z]{1,8}"}, [Pattern(offset=0, value="[a-z]*"), LONG]),
    ({"kind": "pattern", "value": "jib|genoa|spinnaker"}, [SAILS]),
    ({"kind": "at_most_one", "members": ["Oar", "Motor"]}, [BOTH]),
    ({"kind": "at_most_one", "members": ["Oar", "Motor"]}, [ONE]),
    ({"kind": "exactly_one", "members": ["Motor", "Oar"], "loose": True}, [BOTH]),
    ({"kind": "requires", "member": "crew", "then": ["cabin"]}, [CREW]),
    ({"kind": "required_if", "member": "lamp", "when": [["night", "true"]]}, [NIGHT]),
    (
        {"kind": "only_when", "member": "Spinnaker", "when": [["Wind", "LOW", "FAIR"]]},
        [OnlyWhen(offset=0, member="Spinnaker", when=(("Wind", "FAIR"), ("Wind", "LOW")))],
    ),
]
UNANSWERED = [
    ({"kind": "enum", "values": ["genoa"]}, [SAILS]),
    ({"kind": "length", "min": 1, "max": 9}, [LONG]),
    ({"kind": "count", "max": 8}, [LONG]),
    ({"kind": "pattern", "value": "[a-f]*"}, [HULL]),
    ({"kind": "exactly_one", "members": ["Oar", "Motor"]}, [BOTH]),
    ({"kind": "at_most_one", "members": ["Oar", "Sail"]}, [BOTH]),
    ({"kind": "requires", "member": "Cabin", "then": ["Crew"]}, [CREW]),
    ({"kind": "required_if", "member": "Lamp", "when": [["Night", "false"]]}, [NIGHT]),
    ({"kind": "only_when", "member": "Lamp", "when": [["Night", "true"]]}, [NIGHT]),
]
WRONG: list[tuple[list[dict[str, object]], Rule]] = [
    ([], LONG),
    ([{"kind": "length", "max": 9}], LONG),
    ([{"kind": "length", "min": 1, "max": 9}], LONG),
    ([{"kind": "enum", "values": ["jib", "genoa", "spinnaker"]}], SAILS),
    ([{"kind": "pattern", "value": "[a-zA-Z]*"}], HULL),
    ([{"kind": "at_most_one", "members": ["Oar", "Motor"]}], ONE),
    ([{"kind": "requires", "member": "Crew", "then": ["Cabin"]}], CREW),
]
RIGHT: list[tuple[list[dict[str, object]], Rule]] = [
    ([{"kind": "length", "min": 2, "max": 6}], LONG),
    # That a value may be empty is no matter of its characters.
    ([{"kind": "pattern", "value": "[a-z]*"}], Pattern(offset=0, value="[a-z]+")),
    ([{"kind": "pattern", "value": "[a-f]*"}, {"kind": "length", "max": 8}], HULL),
    ([{"kind": "enum", "values": ["jib"]}], SAILS),
    ([{"kind": "exactly_one", "members": ["Oar", "Motor"]}], BOTH),
    (
        [
            {"kind": "at_most_one", "members": ["Oar", "Motor"]},
            {"kind": "at_least_one", "members": ["Oar", "Motor"], "beside": True},
        ],
        ONE,
    ),
    ([], Bounds(offset=0, kind="length", min=0)),
    ([{"kind": "pattern", "value": ".*[a-z].*"}], Bounds(offset=0, kind="length", min=1)),
]


@pytest.mark.parametrize(("record", "rules"), ANSWERED)
def test_answers_what_is_stated(record: dict[str, object], rules: list[Rule]) -> None:
    assert answers(label(record), rules)


@pytest.mark.parametrize(("record", "rules"), UNANSWERED)
def test_less_is_no_answer(record: dict[str, object], rules: list[Rule]) -> None:
    assert not answers(label(record), rules)


@pytest.mark.parametrize(("records", "rule"), RIGHT)
def test_right_where_nothing_allowed_is_refused(
    records: list[dict[str, object]], rule: Rule
) -> None:
    assert right(rule, [label(each) for each in records])


@pytest.mark.parametrize(("records", "rule"), WRONG)
def test_wrong_where_it_refuses_more(records: list[dict[str, object]], rule: Rule) -> None:
    assert not right(rule, [label(each) for each in records])


def test_sample_is_whole() -> None:
    sample = read_sample()
    assert len(sample) == 1200
    assert len({each.id for each in sample}) == len(sample)
    assert len({each.digest for each in sample}) == len(sample)
    halves = {each.page.split("/")[0]: each.half for each in sample}
    assert all(halves[each.page.split("/")[0]] == each.half for each in sample)
    assert set(halves.values()) == {"tune", "report"}


def test_a_verdict_is_found_by_what_the_rule_says() -> None:
    record = {"kind": "at_most_one", "members": ["--motor", "--oar"]}
    assert canonical(record) == says(BOTH)
    assert canonical({**record, "kind": "exactly_one"}) != says(BOTH)
    assert canonical({"kind": "length", "min": 1, "max": 8}) == says(LONG)
    assert canonical({"kind": "length", "max": 8}) != says(LONG)


def test_each_wrong_verdict_has_its_reason() -> None:
    judged = read_judged()
    assert {each.verdict for each in judged} == {"right", "wrong", "narrower"}
    assert [each for each in judged if each.verdict == "wrong" and not each.reason] == []


@pytest.mark.everything
def test_what_was_found_is_found_on_older_pages(reference: Path, tmp_path: Path) -> None:
    """Two sentences of three stand in another release as they were read: a wording lost shows."""
    answered = set(json.loads(RESULTS.read_text(encoding="utf-8"))["answered"])
    measured = measure(open_specs(unpack(reference, tmp_path)), read_sample())
    alone = [each for each in measured.stated if each.state == "alone"]
    assert len(alone) > 200
    assert [each.key for each in alone if each.key in answered and each.severity is None] == []
