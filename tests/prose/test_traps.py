"""What has fooled readers of such prose before: each of it must give no rule, or the right one."""

from __future__ import annotations

import pytest

from refsmith.model import Bounds
from refsmith.rules.prose import value_rules

NOTES = {"default", "deprecated", "idempotency_token"}


def hard(text: str, type: str) -> list[object]:
    """The rules that could refuse a value."""
    return [
        (rule.kind, rule.min, rule.max) if isinstance(rule, Bounds) else rule.kind
        for rule in value_rules(text, 0, type)
        if rule.kind not in NOTES
    ]


@pytest.mark.parametrize(
    ("text", "type"),
    [
        # A unit that is not the value's own.
        ("The time to dry, in seconds. The maximum value is 28 days.", "integer"),
        ("It must be between 1 and 64 MiB.", "integer"),
        ("It must be between 1 and 35 percent.", "integer"),
        # A union.
        ("Valid values: -1 or between 1 and 3,653.", "integer"),
        ("It must be 0, or a value from 10 to 20.", "integer"),
        # For some kind of boat alone.
        ("For sailing boats, it must be between 1 and 35.", "integer"),
        ("If it has a motor, it can be up to 12 characters long.", "string"),
        ("**Tall ships**\n\nConstraints: Must contain from 8 to 41 characters.", "string"),
        (
            "Constraints:\n\n* RDS for Boats - Must contain from 8 to 30 characters.\n\n"
            "* RDS for Ships - Must contain from 8 to 128 characters.",
            "string",
        ),
        # Of a thing that an item of the text names, or of another thing than the value.
        (
            "A part of the boat:\n\n* ``hull`` - It floats. Valid values are ``oak`` and ``ash`` .\n\n"
            "* MAST_KIND - It stands. It can be up to 9 characters long.",
            "string",
        ),
        ("Where it lies. The state of the boat can be either ``afloat`` or ``sunk`` .", "string"),
        ("Names, each of which must be between 3 and 24 characters.", "string"),
        ("The number of days. It must be at least 90 days after ``Launch`` .", "integer"),
        ("The key must end with the ``.oar`` , ``.OAR`` , or ``.Oar`` extension.", "string"),
        # Of an item, not of the list.
        ("Maximum 500 visible characters a sail.", "map"),
        ("You can specify up to 10 sails in total across ``Sails`` and ``Flags`` .", "map"),
        ("Each name can be up to 64 characters long.", "list"),
        ("You can specify up to 128 Unicode characters for a name.", "list"),
        # Quotas, advice, lifetimes, examples.
        ("You can have a maximum of 50 tags on a boat.", "list"),
        ("You can add up to 50 tags to each boat.", "map"),
        ("We recommend a minimum of 3.", "integer"),
        ("It is valid for up to 24 hours.", "string"),
        ("It looks as in jane-at-1 or ``jane-at-2`` .", "string"),
        ("For example, a name must contain only letters.", "string"),
        ("An example::\n\n  It can be up to 5 characters long.", "string"),
    ],
)
def test_no_rule(text: str, type: str) -> None:
    assert hard(text, type) == []


@pytest.mark.parametrize(
    ("text", "type", "expected"),
    [
        ("It can be up to 51,200 characters long.", "string", ("length", None, 51200)),
        ("It must be between 1 and 1,234,567.", "long", ("range", 1, 1234567)),
        ("The number of days. It must be at least 90 days.", "integer", ("range", 90, None)),
        (
            "Constraints:\n\n* NOTE: It can be up to 9 characters long.",
            "string",
            ("length", None, 9),
        ),
        ("Specify up to 10 sails in ``Sails`` .", "list", ("count", None, 10)),
        ("The minimum value is 1. The maximum value is 9.", "integer", ("range", 1, 9)),
        ("It may only contain Unicode letters and digits.", "string", "pattern"),
        ("You can't specify a number less than 5.", "integer", ("range", 5, None)),
        # A pair is no interval.
        ("Valid values are 12 and 36.", "integer", "enum"),
        (
            "It must have at least 3 characters. It can be up to 9 characters long.",
            "string",
            ("length", 3, 9),
        ),
    ],
)
def test_the_right_rule(text: str, type: str, expected: object) -> None:
    assert hard(text, type) == [expected]


def test_two_sentences_that_bound_one_interval_keep_both_their_words() -> None:
    text = "Its size. The minimum value is 1. The maximum value is 9. It floats."
    (rule,) = value_rules(text, 4, "integer")
    assert rule.text == "The minimum value is 1. The maximum value is 9."
    assert rule.offset == 4


def test_offsets_count_from_the_header() -> None:
    text = "Names it.\n\n\n\nConstraints:\n\n* It can be up to 9 characters long."
    (rule,) = value_rules(text, 3, "string")
    assert rule.offset == 9
    assert rule.text == "It can be up to 9 characters long."


def test_two_that_contradict_each_other_are_none() -> None:
    text = "It can be up to 9 characters long. It can be up to 12 characters long."
    assert hard(text, "string") == []
