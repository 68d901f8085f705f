"""The comparison finds each difference, just that difference, and knows the listed ones."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.oracle.compare import Tally, compare_page, main
from tests.oracle.differences import LISTED, BadDifferencesError, load
from tests.oracle.linereader import read_page
from tests.oracle.nodes import Record, nodes_of, same_shape
from tests.oracle.pages import WATER

PAGE = "garden/water"
TRUE = read_page(PAGE, WATER)
ENTRY = """
[[difference]]
page = "garden/water"
node = "--plants[].Litres"
fact = "type"
model = "string"
renderer = "integer"
releases = ["9.9.9"]
reason = "a test's own"
"""


def plant(record: Record, number: int) -> dict[str, Any]:
    member: dict[str, Any] = record["options"][1]["shape"]["item"]["members"][number]
    return member


def differences(model: Record | None, dump: Record | None) -> list[str]:
    return [str(one) for one in compare_page(model, dump, Tally())]


def rule(record: Record, number: int) -> dict[str, Any]:
    found: dict[str, Any] = record["options"][0]["shape"]["rules"][number]
    return found


CHANGES: list[tuple[Callable[[Record], object], str]] = [
    (lambda r: r.update(kind="command"), "(page): kind: model says command, renderer says oper"),
    (lambda r: r["api"].update(operation="No"), '(page): api: model says {"uid": "example-2020'),
    (lambda r: r["options"][0].update(required=False), "--bed-name: required: model says false"),
    (lambda r: r["options"][0]["flags"].append("--no"), '--bed-name: flags: model says ["--bed-'),
    (lambda r: rule(r, 0).update(min=2), "--bed-name: length min: model says 2, renderer says 1"),
    (lambda r: rule(r, 0).pop("max"), "--bed-name: length max: model says absent, renderer"),
    (lambda r: rule(r, 1).update(value="a"), "--bed-name: pattern: model says a, renderer says ["),
    (lambda r: rule(r, 1).update(origin="prose"), "--bed-name: pattern: model says absent"),
    (lambda r: plant(r, 0).update(required=False), "--plants[].Kind: required: model says false"),
    (
        lambda r: plant(r, 0)["shape"]["rules"][0].update(values=["ROSE"]),
        '--plants[].Kind: enum: model says ["ROSE"], renderer says ["ROSE", "TULIP"]',
    ),
    (
        lambda r: plant(r, 0)["shape"]["rules"][0]["values"].reverse(),
        '--plants[].Kind: enum: model says ["TULIP", "ROSE"]',
    ),
    (lambda r: plant(r, 1)["shape"].update(type="long"), "--plants[].Litres: type: model says l"),
    (lambda r: plant(r, 2)["shape"].update(union=True), "--plants[].Tags: union: model says tru"),
    (lambda r: plant(r, 2)["shape"].pop("key"), "--plants[].Tags{key}: node: model says absent"),
    (lambda r: r["options"][1]["shape"].pop("item"), "--plants[]: node: model says absent, rend"),
    (lambda r: r["options"].pop(2), "--notes: node: model says absent, renderer says structure"),
    (lambda r: r.update(output=None), "output: node: model says absent, renderer says structure"),
    (
        lambda r: r["options"][1]["shape"]["item"]["members"].reverse(),
        '--plants[]: order: model says ["--plants[].Tags"',
    ),
    (lambda r: r["options"].reverse(), '(page): order: model says ["--notes"'),
    (
        lambda r: r["output"]["members"].append(copy.deepcopy(r["output"]["members"][1])),
        "output.Count#2: node: model says integer, renderer says absent",
    ),
]


def test_the_same_has_no_difference() -> None:
    tally = Tally()
    assert list(compare_page(copy.deepcopy(TRUE), TRUE, tally)) == []
    assert tally.nodes == len(nodes_of(TRUE))


@pytest.mark.parametrize(("change", "said"), CHANGES, ids=[said for _, said in CHANGES])
def test_one_change_is_one_difference(change: Callable[[Record], object], said: str) -> None:
    model = copy.deepcopy(TRUE)
    change(model)
    found = differences(model, TRUE)
    assert len(found) == 1, found
    assert found[0].startswith(f"{PAGE} {said}")


@pytest.mark.parametrize(
    "change",
    [change for change, said in CHANGES if "node" not in said],
    ids=[said for _, said in CHANGES if "node" not in said],
)
def test_it_is_found_from_the_other_side_too(change: Callable[[Record], object]) -> None:
    dump = copy.deepcopy(TRUE)
    change(dump)
    assert len(differences(TRUE, dump)) == 1


def test_a_number_is_no_truth_value_and_a_float_may_be_whole() -> None:
    model = copy.deepcopy(TRUE)
    rule(model, 0)["min"] = 1.0
    assert differences(model, TRUE) == []
    rule(model, 0)["min"] = True
    assert len(differences(model, TRUE)) == 1


def test_prose_rules_and_unjudged_options_are_left_out() -> None:
    model, dump = copy.deepcopy(TRUE), copy.deepcopy(TRUE)
    rules = plant(model, 2)["shape"].setdefault("rules", [])
    rules.append({"kind": "count", "max": 9, "origin": "prose"})
    dump["options"][0]["required"] = None
    assert differences(model, dump) == []


def test_a_page_that_one_side_lacks() -> None:
    assert differences(None, TRUE)[0].endswith("model says absent, renderer says operation")
    assert differences(TRUE, None)[0].endswith("model says operation, renderer says absent")


def loop(cut: int, type_name: str = "string") -> dict[str, Any]:
    """Beds in beds in beds, the third cut off."""
    name = {"name": "Name", "required": False, "shape": {"type": "string"}}
    shape: dict[str, Any] = {"type": "list", "item": {"type": "structure", "recursive": cut}}
    for turn in range(2):
        named = name | {"shape": {"type": type_name}} if turn else name
        inner = {"name": "Inner", "required": False, "shape": shape}
        shape = {"type": "list", "item": {"type": "structure", "members": [named, inner]}}
    return shape


@pytest.mark.parametrize(
    ("cut", "expected"), [(2, 0), (4, 0), (3, 1), (1, 1), (9, 1), (0, 1)], ids=str
)
def test_a_mark_may_name_another_turn_of_the_same_loop(cut: int, expected: int) -> None:
    model, dump = copy.deepcopy(TRUE), copy.deepcopy(TRUE)
    model["options"][1]["shape"], dump["options"][1]["shape"] = loop(cut), loop(2)
    assert len(differences(model, dump)) == expected


def test_two_turns_that_differ_are_two_shapes() -> None:
    model, dump = copy.deepcopy(TRUE), copy.deepcopy(TRUE)
    model["options"][1]["shape"], dump["options"][1]["shape"] = loop(4, "long"), loop(2, "long")
    assert len(differences(model, dump)) == 1


def test_unrolling_ends() -> None:
    shape = loop(2)
    assert same_shape((shape,), (loop(4),))


def write(path: Path, *found: Record) -> str:
    path.write_text("".join(json.dumps(one) + "\n" for one in found))
    return str(path)


@pytest.fixture
def empty(tmp_path: Path) -> str:
    path = tmp_path / "none.toml"
    path.write_text("")
    return str(path)


def test_the_command_agrees(tmp_path: Path, empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    same = write(tmp_path / "same", TRUE)
    assert main([same, same, "--differences", empty]) == 0
    out = capsys.readouterr().out
    assert f"9.9.9: 1 pages, {len(nodes_of(TRUE))} nodes" in out
    assert "0 differences not listed" in out


def test_listed_differences_pass_and_idle_ones_fail(tmp_path: Path) -> None:
    listed = tmp_path / "listed.toml"
    listed.write_text(ENTRY)
    wrong = copy.deepcopy(TRUE)
    plant(wrong, 1)["shape"]["type"] = "string"
    plant(wrong, 1)["shape"].pop("rules")
    right = copy.deepcopy(TRUE)
    plant(right, 1)["shape"].pop("rules")
    files = [write(tmp_path / "wrong", wrong), write(tmp_path / "right", right)]
    assert main([*files, "--differences", str(listed)]) == 0
    assert main([files[1], files[1], "--differences", str(listed)]) == 1
    listed.write_text(ENTRY.replace('"integer"', '"long"'))
    assert main([*files, "--differences", str(listed)]) == 1


def test_an_entry_of_another_release_or_service_is_not_idle(tmp_path: Path) -> None:
    same = write(tmp_path / "same", TRUE)
    listed = tmp_path / "listed.toml"
    for text in (ENTRY.replace("9.9.9", "8.8.8"), ENTRY.replace('"garden/', '"kitchen/')):
        listed.write_text(text)
        assert main([same, same, "--differences", str(listed)]) == 0


def test_files_that_cannot_be_compared(
    tmp_path: Path, empty: str, capsys: pytest.CaptureFixture[str]
) -> None:
    good = write(tmp_path / "good", TRUE)
    twice = write(tmp_path / "twice", TRUE, TRUE)
    (tmp_path / "bad").write_text("no JSON\n")
    bad, none = str(tmp_path / "bad"), str(tmp_path / "none")
    for pair in ([good, twice], [bad, good], [none, good]):
        assert main([*pair, "--differences", empty]) == 2
        assert capsys.readouterr().err.startswith("oracle: ")


def test_nothing_compared_is_no_agreement(tmp_path: Path, empty: str) -> None:
    same = write(tmp_path / "same", TRUE)
    assert main([same, same, "--service", "kitchen", "--differences", empty]) == 1


@pytest.mark.parametrize(
    "text",
    [
        ENTRY.replace("garden/water", "garden/*"),
        ENTRY.replace("a test's own", " "),
        ENTRY.replace('fact = "type"\n', ""),
        ENTRY + ENTRY,
        ENTRY.replace('["9.9.9"]', "[]"),
        "".join(ENTRY.replace("water", f"water-{n}") for n in range(40)),
        "".join(ENTRY.replace("garden/water", f"iam/water-{n}") for n in range(20)),
    ],
    ids=["wildcard", "reason", "key", "twice", "releases", "cap", "cap of the core"],
)
def test_the_list_keeps_its_own_rules(tmp_path: Path, text: str) -> None:
    path = tmp_path / "listed.toml"
    path.write_text(text)
    with pytest.raises(BadDifferencesError):
        load(path)


def test_the_list_of_this_project_keeps_them() -> None:
    assert load(LISTED)


def test_parts_that_stand_in_syntax_alone_may_be_left_out_but_not_be_wrong() -> None:
    dump = copy.deepcopy(TRUE)
    dump["options"][1]["parts"] = "syntax"
    model = copy.deepcopy(TRUE)
    plant(model, 1)["shape"]["type"] = "string"
    assert differences(model, dump)
    del model["options"][1]["shape"]["item"]
    tally = Tally()
    assert list(compare_page(model, dump, tally)) == []
    assert tally.unread == 1
