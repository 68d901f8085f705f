"""The mutation test tells a right reader from readers that slip."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.oracle.linereader import read, read_page
from tests.oracle.mutate import judge, try_pages
from tests.oracle.nodes import Record, nodes_of
from tests.oracle.pages import WATER
from tests.oracle.places import Place, changed, places

PAGES = {f"garden/water-{number}": WATER for number in range(60)}
FOUND = places(WATER, nodes_of(read_page("garden/water", WATER)))


def test_every_kind_of_change_is_offered() -> None:
    kinds = {place.fact for place in FOUND}
    assert kinds == {
        *("type", "required", "flags", "name", "pattern", "enum"),
        *("length min", "length max", "count max", "range min"),
    }


def test_nothing_is_offered_below_a_shape_that_recurs() -> None:
    assert not [place for place in FOUND if place.path.startswith("output.Beds")]
    assert [place for place in FOUND if place.path == "output.Count"]


@pytest.mark.parametrize("place", FOUND, ids=str)
def test_a_right_reader_passes_each_change(place: Place) -> None:
    before = read_page("garden/water", WATER)
    after = read_page("garden/water", changed(WATER, place))
    assert judge(before, after, place) == []


@pytest.mark.parametrize("place", FOUND, ids=str)
def test_a_reader_that_sees_no_change_fails_each(place: Place) -> None:
    before = read_page("garden/water", WATER)
    after = before | {"sha256": "another"}
    assert judge(before, after, place)


def test_the_synopsis_follows_the_flag() -> None:
    place = next(one for one in FOUND if one.fact == "flags" and one.path == "--bed-name")
    page = changed(WATER, place)
    assert "  --bed-name-zz <value>\n" in page
    assert "--bed-name " not in page


def test_the_synopsis_follows_a_mark_that_goes() -> None:
    place = next(one for one in FOUND if one.fact == "required" and one.path == "--bed-name")
    assert "  [--bed-name <value>]\n" in changed(WATER, place)


def test_many_pages_and_a_right_reader() -> None:
    kinds, wrong = try_pages(PAGES, read, seed=7)
    assert wrong == []
    assert kinds.total() == len(PAGES)
    assert len(kinds) >= 6


def test_a_reader_that_lets_a_change_leak_is_caught() -> None:
    def leaking(specs: Path) -> Iterable[Record]:
        for record in read(specs):
            # The count of letters stands for anything that depends on the whole page.
            text = (specs / f"{record['page']}.rst").read_text()
            yield record | {"kind": "operation" if len(text) == len(WATER) else "command"}

    _, wrong = try_pages(PAGES, leaking, seed=7)
    assert wrong
    assert all("(page) changed too" in one.said for one in wrong)


def test_a_reader_that_cuts_patterns_at_a_backtick_is_caught() -> None:
    def cutting(specs: Path) -> Iterable[Record]:
        for record in read(specs):
            for rule in record["options"][0]["shape"]["rules"]:
                if rule["kind"] == "pattern":
                    rule["value"] = re.sub("`.*", "", rule["value"])
            yield record

    # Such a reader never sees the documented value: no pattern is left to be changed.
    kinds, _ = try_pages(PAGES, cutting, seed=7)
    assert kinds["pattern"] == 0


def test_a_page_that_vanishes_is_caught() -> None:
    def losing(specs: Path) -> Iterable[Record]:
        return [one for one in read(specs) if specs.name == "before" or one["page"][-1] != "3"]

    _, wrong = try_pages(PAGES, losing, seed=7)
    assert {one.said for one in wrong} == {"the page is gone"}
