"""What ARNs a pattern takes, its alternatives, and strings that a search in depth finds."""

from __future__ import annotations

import pytest
from hypothesis import given

from refsmith.languages import accepts, both, language, shortest, without
from refsmith.languages.arms import arms
from refsmith.languages.arns import (
    has_idle_arm,
    is_of_arns,
    refuses_all_arns,
    region_out_of_length,
)
from refsmith.languages.search import Unknown, some, starts_with
from tests.dialect.grammar import PATTERNS

BOAT = "arn:aws:boats:[a-z0-9-]+:[0-9]{12}:boat/[a-z]{3}"


@pytest.mark.parametrize(
    "pattern",
    [
        BOAT,
        "arn:.*",
        "^arn:(aws|aws-cn):s3:::[a-z]+$",
        "arn:aws:iam::aws:policy/.+",
        "arn:aws-us-gov:boats:us-gov-west-1::.+",
        "(arn:aws:boats:.+)|[a-z]+",
        ".*(^arn:aws:boats:.+$).*",
        # Java's own engine needs long for it, and so does a search of all that is short.
        "arn:aws:iam::[0-9]{12}:role/(([^/][!-~]+/){1,511})?[A-Za-z0-9]{1,64}",
    ],
)
def test_patterns_that_arns_match(pattern: str) -> None:
    assert not refuses_all_arns(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        "[a-z]+",
        "arn:aws:boats:[a-z0-9-]+:/d{12}:boat/[a-z]{3}",
        "arn:aws:boats:[a-z0-9-]+:[0-9]{11}:boat/[a-z]{3}",
        "arn:[a-z]+:boats",
        "/arn:aws:boats:.*/",
        "arn:steel:boats:::.+",
        "arn:aws:boats:nowhere:[0-9]{12}:.+",
    ],
)
def test_patterns_that_no_arn_matches(pattern: str) -> None:
    assert refuses_all_arns(pattern)


def test_what_no_term_says_is_not_held_against_a_pattern() -> None:
    assert not refuses_all_arns("(a)\\1")
    assert not refuses_all_arns("a{2")


@pytest.mark.parametrize(("pattern", "number"), [("a|b", 2), (".*(^a$|^b$)", 2), ("a(b|c)", 1)])
def test_alternatives_of_the_whole(pattern: str, number: int) -> None:
    assert len(arms(pattern)) == number


def test_an_alternative_takes_what_stands_between_its_places() -> None:
    one, other = arms(".*(^a$|^[bc]+$).*")
    assert one is not None
    assert other is not None
    assert shortest(one) == "a"
    assert accepts(other, "bc")
    assert not accepts(other, "abc")
    # What has to stand outside of a place leaves no way.
    assert arms("x(^a$)") == ()


def test_patterns_on_arns() -> None:
    assert is_of_arns(BOAT)
    assert is_of_arns(f".*(^{BOAT}$|^{BOAT}/x$).*")
    assert not is_of_arns(f"({BOAT})|[a-z]+")
    assert not is_of_arns("[a-z:]+")
    assert has_idle_arm(f"{BOAT}|arn:aws:boats")
    assert not has_idle_arm(f"{BOAT}|{BOAT}/x")


def test_lengths_that_some_regions_never_have() -> None:
    assert region_out_of_length(BOAT, 20, 2048) is None
    assert region_out_of_length(BOAT, 20, None) is None
    # As long as in the regions with the shortest names, of one partition.
    assert region_out_of_length(BOAT, 45, 46) is not None
    assert region_out_of_length("arn:aws:boats:.*", 45, 46) is None


@given(PATTERNS, PATTERNS)
def test_a_search_in_depth_finds_a_string_where_there_is_one(one: str, other: str) -> None:
    first, second = language(one), language(other)
    if first is None or second is None:
        return
    term = both(first, without(second))
    try:
        found, nearest = some(term, steps=300), shortest(term, steps=300)
    except Unknown:
        return
    assert (found is None) == (nearest is None)
    assert found is None or accepts(term, found)
    assert found is None or not starts_with(term, "q") or found.startswith("q")
