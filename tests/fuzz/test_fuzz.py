"""Damaged pages are read, and the judge of it tells a reader that slips."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from tests.fuzz import trying
from tests.fuzz.__main__ import main
from tests.fuzz.damage import Damage, damaged
from tests.fuzz.judge import compare, silent
from tests.fuzz.trying import Outcome, read, try_page
from tests.read.writing import Node, Sheet

ROOT = Path(__file__).parents[2] / "specs" / "pages"
PAGE = "garden/water-plants"


def sheet() -> bytes:
    parts = (
        Node(name="Tool", values=("can", "hose"), text="The tool."),
        Node(name="Litres", type="integer", constraints=(("max", "9"),), text="How much."),
    )
    options = tuple(
        Node(flags=(f"--bed-{name}",), type="structure", parts=parts, text="A bed.", required=True)
        for name in ("one", "two", "three")
    )
    output = (Node(name="Wet", type="boolean"), Node(name="Beds", type="structure", parts=parts))
    return str(Sheet(options=options, output=output)).encode()


def test_every_kind_of_damage_is_done_and_lines_are_told() -> None:
    data = sheet()
    whole = data.split(b"\n")
    kinds: set[str] = set()
    for seed in range(300):
        one = damaged(data, random.Random(seed))
        kinds.add(one.kind)
        lines = one.data.split(b"\n")
        assert lines[: one.first - 1] == whole[: one.first - 1]
        if one.kind != "cut":
            assert lines[one.last + one.shift :] == whole[one.last :]
    assert kinds == {"cut", "double", "drop", "flip", "indent"}


def test_the_smallest_pages_damaged_in_every_way() -> None:
    data = sheet()
    wrong = [
        f"{seed}: {outcome.damage}: {one}"
        for seed in range(400)
        for outcome in [try_page(PAGE, data, random.Random(seed))]
        for one in outcome.wrong
    ]
    assert wrong == []


@pytest.mark.pulled
def test_pulled_pages_damaged() -> None:
    paths = sorted(path for path in ROOT.rglob("*.rst") if path.stat().st_size < 40_000)
    assert len(paths) >= 100, "no pages are pulled: run `make generate`"
    chance = random.Random(20261124)
    wrong = [
        f"{path.stem}: {outcome.damage}: {one}"
        for path in chance.sample(paths * 2, 200)
        for outcome in [try_page(path.stem, path.read_bytes(), random.Random(chance.random()))]
        for one in outcome.wrong
    ]
    assert wrong == []


def _dropped(data: bytes, text: bytes) -> Damage:
    lines = data.split(b"\n")
    at = next(number for number, line in enumerate(lines) if text in line)
    left = b"\n".join(lines[:at] + lines[at + 1 :])
    return Damage(kind="drop", first=at + 1, last=at + 1, shift=-1, data=left)


def test_a_reader_that_loses_another_option_is_caught() -> None:
    data = sheet()
    damage = _dropped(data, b"A bed.")
    old, new = read(PAGE, data), read(PAGE, damage.data)
    assert compare(old, new, data, damage) == silent(old, new, damage) == []
    lost: dict[str, Any] = {**new, "options": new["options"][:-1]}
    assert compare(old, lost, data, damage) == ["--bed-three is gone"]
    assert silent(old, lost, damage)
    options = [*new["options"][:-1], {**new["options"][-1], "required": False}]
    assert compare(old, {**new, "options": options}, data, damage) == [
        "--bed-three is read otherwise"
    ]


def test_what_is_harmed_may_be_lost_but_not_in_silence() -> None:
    data = sheet()
    damage = _dropped(data, b"A bed.")
    old, new = read(PAGE, data), read(PAGE, damage.data)
    shape = {**new["options"][0]["shape"], "members": []}
    lost = {**new, "options": [{**new["options"][0], "shape": shape}, *new["options"][1:]]}
    assert compare(old, lost, data, damage) == []
    assert [each.split(": ")[1] for each in silent(old, lost, damage)] == ["Tool", "Litres"]
    told = {"kind": "stray-member", "message": "nobody's", "line": 9, "hint": ""}
    assert silent(old, {**lost, "problems": [told]}, damage) == []


@pytest.mark.parametrize(
    "title", [b"Description", b"Synopsis", b"Options", b"Global Options", b"Output"]
)
def test_a_hurt_title_is_told(title: bytes) -> None:
    data = sheet().replace(b"\n" + title + b"\n", b"\n" + title[:-1] + b"\n")
    assert [each["kind"] for each in read(PAGE, data)["problems"]].count("cut-off") == 1


def test_a_crash_and_a_hang_are_caught(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = sheet()

    def crashing(page: str, given: bytes) -> Any:
        return read(page, given) if given == data else [][1]

    def hanging(page: str, given: bytes) -> Any:
        while given != data:
            pass
        return read(page, given)

    monkeypatch.setattr(trying, "read", crashing)
    assert _tried(data).wrong[0].startswith("crash: IndexError")
    (tmp_path / "garden").mkdir()
    (tmp_path / "garden" / "water-plants.rst").write_bytes(data)
    assert main([str(tmp_path), "--count", "3"]) == 1
    assert capsys.readouterr().out.endswith("3 crash\n")
    monkeypatch.setattr(trying, "read", hanging)
    monkeypatch.setattr(trying, "FLOOR", 0.05)
    monkeypatch.setattr(trying, "TIMES", 1)
    assert _tried(data).wrong[0].startswith("hang")


def _tried(data: bytes) -> Outcome:
    return try_page(PAGE, data, random.Random(3))
