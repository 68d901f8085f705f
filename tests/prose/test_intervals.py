"""The grammar of intervals: every phrase, behind every lead, with numbers in every form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refsmith.model import Bounds
from refsmith.rules.prose import findings
from refsmith.rules.prose.intervals import read

BOTH = (
    "between {low} and {high}",
    "from {low} to {high}",
    "from {low} through {high}",
    "{low} to {high}",
    "{low}-{high}",
    "{low} - {high}",
    "at least {low} and no more than {high}",
    "at least {low} and at most {high}",
    "greater than or equal to {low} and less than or equal to {high}",
)
MOST = ("at most {high}", "no more than {high}", "less than or equal to {high}", "{high} or less")
LEAST = ("at least {low}", "no less than {low}", "greater than or equal to {low}", "{low} or more")
RANGES = (
    "Valid values are {}.",
    "Valid values: {}",
    "The value must be {}.",
    "It must be an integer {}.",
    "The value can be {}.",
    "Constraints: Must be {}",
)
LENGTHS = (
    "It must be {} characters long.",
    "Must contain {} characters.",
    "The name can have {} characters.",
)
COUNTS = ("You can specify {} sails.", "The list must contain {} sails.")

numbers = st.integers(min_value=2, max_value=5_000_000)


def written(number: int, form: int) -> str:
    """The number in one of the forms that pages have."""
    return (f"{number}", f"{number:,}", f"``{number}``", f"``{number:,}``")[form % 4]


def bounds(text: str, type: str) -> list[tuple[object, object, object]]:
    return [
        (each.rule.kind, each.rule.min, each.rule.max)
        for each in findings(text, type)
        if isinstance(each.rule, Bounds)
    ]


@given(
    st.sampled_from(BOTH),
    st.sampled_from(RANGES),
    st.tuples(numbers, numbers).map(sorted),
    st.integers(0, 3),
)
def test_both_ends_of_a_number(phrase: str, lead: str, ends: list[int], form: int) -> None:
    low, high = ends
    said = phrase.format(low=written(low, form), high=written(high, form))
    assert bounds(lead.format(said), "long") == [("range", low, high)]


@given(st.sampled_from(MOST), st.sampled_from(RANGES[:5]), numbers, st.integers(0, 3))
def test_the_upper_end_of_a_number(phrase: str, lead: str, high: int, form: int) -> None:
    said = phrase.format(high=written(high, form))
    assert bounds(lead.format(said), "long") == [("range", None, high)]


@given(st.sampled_from(LEAST), st.sampled_from(RANGES[:5]), numbers, st.integers(0, 3))
def test_the_lower_end_of_a_number(phrase: str, lead: str, low: int, form: int) -> None:
    said = phrase.format(low=written(low, form))
    assert bounds(lead.format(said), "long") == [("range", low, None)]


@given(st.sampled_from(BOTH), st.sampled_from(LENGTHS), st.tuples(numbers, numbers).map(sorted))
def test_a_length_has_characters_behind_it(phrase: str, lead: str, ends: list[int]) -> None:
    text = lead.format(phrase.format(low=ends[0], high=ends[1]))
    assert bounds(text, "string") == [("length", *ends)]
    assert bounds(text.replace("characters", "boats"), "string") == []


@given(st.sampled_from(BOTH[:4]), st.sampled_from(COUNTS), st.tuples(numbers, numbers).map(sorted))
def test_a_count_has_a_noun_behind_it(phrase: str, lead: str, ends: list[int]) -> None:
    text = "Sails. " + lead.format(phrase.format(low=ends[0], high=ends[1]))
    assert bounds(text, "list") == [("count", *ends)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("three", 3), ("Twenty", 20), ("1,024", 1024), ("5 million", 5_000_000), ("0.5", 0.5)],
)
def test_numbers_are_read(text: str, expected: float) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("unit", ["MiB", "hours", "percent", "boats"])
def test_a_unit_that_the_prose_does_not_name_is_another(unit: str) -> None:
    assert bounds(f"The time, in seconds. It must be between 1 and 35 {unit}.", "integer") == []


@pytest.mark.parametrize(
    ("opening", "unit"),
    [
        ("The time, in seconds.", "seconds"),
        ("The number of days to wait.", "days"),
        ("The number of open boats.", "boats"),
        ("The size, in MiB.", "MiB"),
    ],
)
def test_a_unit_that_the_prose_names_is_the_value_s_own(opening: str, unit: str) -> None:
    text = f"{opening} It must be between 1 and 35 {unit}."
    assert bounds(text, "integer") == [("range", 1, 35)]
    text = f"{opening} It must be 35 {unit} or less."
    assert bounds(text, "integer") == [("range", None, 35)]
