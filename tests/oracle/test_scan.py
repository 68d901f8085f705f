"""The line scan sees every header and every listed rule, and nothing in prose or in syntax."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.oracle.account import account, main, unaccounted
from tests.oracle.linereader import read_page
from tests.oracle.pages import PATHS, RULES, WATER
from tests.oracle.scan import headers, items
from tests.read.writing import Node, Sheet


def test_headers_with_their_places() -> None:
    assert [(one.path, one.type, one.required) for one in headers(WATER)] == PATHS


def test_lines_are_those_of_the_headers() -> None:
    lines = WATER.split("\n")
    for one in headers(WATER):
        assert "(" in lines[one.line - 1]
        assert one.name in lines[one.line - 1]


def test_listed_rules_belong_to_the_header_above() -> None:
    found = headers(WATER)
    assert [(one.path, one.kind, one.value) for one in items(WATER, found)] == RULES


def test_a_mark_and_a_header_on_one_line() -> None:
    page = WATER.replace("( ... recursive ... )", "( ... recursive ... )Size -> (integer)")
    paths = [one.path for one in headers(page)]
    mark = paths.index("output.Beds[].Inner[].Inner.( ... )")
    assert paths[mark + 1] == "output.Beds[].Inner[].Inner.Size"


def test_indentation_that_drifted_keeps_members_in_their_item() -> None:
    head, rest = WATER.split("  (structure)\n", 1)
    page = f"{head}    (structure)\n{rest}"
    assert [(one.path, one.type, one.required) for one in headers(page)] == PATHS


def test_a_right_reader_accounts_for_every_header() -> None:
    assert unaccounted(WATER, read_page("garden/water", WATER)) == []


def test_a_lost_member_is_unaccounted_for() -> None:
    record = read_page("garden/water", WATER)
    members = record["options"][1]["shape"]["item"]["members"]
    del members[1]
    assert [one.path for one in unaccounted(WATER, record)] == ["--plants[].Litres"]


def test_a_problem_on_the_line_accounts_for_a_lost_member() -> None:
    record = read_page("garden/water", WATER)
    lost = record["options"][1]["shape"]["item"]["members"].pop(1)
    record["problems"].append({"line": lost["line"]})
    assert unaccounted(WATER, record) == []


def test_a_lost_option_a_lost_item_and_a_lost_mark_are_unaccounted_for() -> None:
    record = read_page("garden/water", WATER)
    del record["options"][0]
    del record["options"][0]["shape"]["item"]
    inner = record["output"]["members"][0]["shape"]["item"]["members"][1]["shape"]
    del inner["item"]["members"][1]["shape"]["item"]
    lost = {one.path for one in unaccounted(WATER, record)}
    assert {"--bed-name", "--plants[]", "output.Beds[].Inner[].Inner.( ... )"} <= lost


def test_what_is_told_in_a_problem_is_not_lost() -> None:
    record = read_page("garden/water", WATER)
    gone = {**record, "options": record["options"][1:], "problems": []}
    lost = account(WATER, gone).lost
    assert lost
    problems = [{"line": each.line} for each in lost]
    found = account(WATER, {**gone, "problems": problems})
    assert (found.told, found.lost) == (lost, [])
    assert found.all == len(headers(WATER))


def test_the_count_over_folders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bounded = Node(name="Wet", type="boolean", text="Whether it is.")
    sheet = str(Sheet(options=(Node(flags=("--plant",), text="It."),), output=(bounded,)))
    for name, text in (
        ("one", sheet),
        ("two", sheet.replace("  It.", "  It.\n\n  Odd -> (string)")),
    ):
        (tmp_path / name / "garden").mkdir(parents=True)
        (tmp_path / name / "garden" / "water-plants.rst").write_text(text)
    assert main([str(tmp_path / "one")]) == 0
    assert capsys.readouterr().out == (
        "one: 1 pages, 2 headers: 2 read, 0 told in a problem, 0 in neither; 0.0000% not read\n"
    )
    assert main([str(tmp_path / "one"), str(tmp_path / "two")]) == 1
    said = capsys.readouterr().out.split("\n")
    assert said[1].startswith("garden/water-plants.rst:")
    assert "not read, but told" in said[1]
    assert "2 read, 1 told in a problem, 0 in neither; 33.3333% not read" in said[2]
    assert main([str(tmp_path / "two"), "--most", "0.5"]) == 0
