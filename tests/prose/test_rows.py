"""Each row of the tables, by its own examples: what it must read, and what it must leave alone."""

from __future__ import annotations

import re

import pytest

from refsmith.model import (
    Bounds,
    Default,
    Deprecated,
    Enum,
    Format,
    MultipleOf,
    NoneOf,
    Pattern,
    Rule,
    Total,
    Unique,
)
from refsmith.rules.prose import findings
from refsmith.rules.prose.row import Row
from refsmith.rules.prose.tables import ROWS

MATCHES = [(row, *example) for row in ROWS for example in row.matches]
MISSES = [(row, *example) for row in ROWS for example in row.misses]


def stated(rule: Rule) -> object:
    """What a rule says, as the examples write it."""
    match rule:
        case Pattern() | MultipleOf() | Default() | Format():
            return rule.value
        case Bounds():
            return (rule.min, rule.max)
        case Enum() | NoneOf():
            return rule.values
        case Total():
            return rule.max
        case Unique():
            return (rule.by, rule.ignore_case)
        case Deprecated():
            return rule.use
        case _:
            return rule.kind


@pytest.mark.parametrize(
    ("row", "text", "type", "expected"), MATCHES, ids=[each[0].name for each in MATCHES]
)
def test_reads_its_examples(row: Row, text: str, type: str, expected: object) -> None:
    before = "The boat's paint. "
    found = [each for each in findings(f"{before}{text}", type) if each.row == row.name]
    assert [stated(each.rule) for each in found] == [expected]
    assert found[0].rule.origin == "prose"
    assert found[0].rule.text is not None
    assert found[0].rule.text in text
    assert found[0].rule.offset == 0


@pytest.mark.parametrize(("row", "text", "type"), MISSES, ids=[each[0].name for each in MISSES])
def test_leaves_near_misses_alone(row: Row, text: str, type: str) -> None:
    assert [each for each in findings(text, type) if each.row == row.name] == []


def test_every_row_has_examples_of_both_kinds() -> None:
    assert {row.name for row in ROWS if not row.matches} == set()
    assert {row.name for row in ROWS if not row.misses} == set()


def test_names_are_unique_and_cues_stand_in_the_examples() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS)
    for row in ROWS:
        assert row.cues == tuple(cue.lower() for cue in row.cues)
        for text, *_ in row.matches:
            assert any(cue in text.lower() for cue in row.cues), row.name


def test_patterns_of_words_are_plain_in_both_dialects() -> None:
    for _, text, type, expected in MATCHES:
        for each in findings(text, type):
            if isinstance(each.rule, Pattern):
                plain = each.rule.value.replace(r"[\s\S]", "")
                assert not re.search(r"\\[wdsSpP]|&&|\[\[|\(\?(?![:!])", plain), expected
                re.compile(each.rule.value)
