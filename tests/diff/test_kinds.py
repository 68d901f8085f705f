"""Changes of the rarer kinds of rules: which way they went, and in which words."""

from __future__ import annotations

from typing import Any

import pytest

from refsmith.diff.words import headline, values
from tests.diff.support import changes, of_page
from tests.read.writing import Node, Sheet

Rule = dict[str, Any]
HELD = {"origin": "prose", "severity": "warn", "line": 4, "text": "So it is said."}


def with_rules(*rules: Rule) -> dict[str, Any]:
    found = of_page(Sheet(options=(Node(flags=("--plant",)),)))
    found["options"][0]["shape"]["rules"] = [rule | HELD for rule in rules]
    return found


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ({"kind": "size", "max": 9}, {"kind": "size", "max": 7}, "rule-tightened"),
        ({"kind": "size", "max": 9}, {"kind": "size", "max": 12}, "rule-loosened"),
        (
            {"kind": "none_of", "values": ["a"]},
            {"kind": "none_of", "values": ["a", "b"]},
            "rule-tightened",
        ),
        (
            {"kind": "none_of", "values": ["a", "b"]},
            {"kind": "none_of", "values": ["b"]},
            "rule-loosened",
        ),
        ({"kind": "format", "value": "uuid"}, {"kind": "format", "value": "arn"}, "rule-changed"),
        ({"kind": "unique"}, {"kind": "unique", "ignore_case": True}, "rule-changed"),
        (
            {"kind": "range", "max": 9, "key": "Depth"},
            {"kind": "range", "max": 7, "key": "Depth"},
            "rule-tightened",
        ),
    ],
)
def test_which_way_a_rule_went(old: Rule, new: Rule, kind: str) -> None:
    (change,) = changes(with_rules(old), with_rules(new))
    assert change.kind == kind
    assert change.rule == old["kind"]
    assert "in prose" in change.why


def test_rules_on_two_keys_are_two_rules() -> None:
    depth = {"kind": "range", "max": 9, "key": "Depth"}
    width = {"kind": "range", "max": 4, "key": "Width"}
    (change,) = changes(with_rules(depth), with_rules(depth, width))
    assert (change.kind, change.spot.place) == ("rule-added", "--plant{Width}")
    assert changes(with_rules(depth, width), with_rules(width, depth)) == []


def test_a_sum_comes_and_goes_as_other_rules_between_members_do() -> None:
    total = {"kind": "total", "of": "count", "max": 9, "members": ["--plant", "--pot"]}
    old, new = with_rules(), with_rules()
    new["rules"] = [total | HELD]
    (change,) = changes(old, new)
    # The pot wasn't there before: nobody is bound who doesn't use it.
    assert (change.kind, change.effect) == ("rule-added", "compatible")
    assert headline(change) == "sum added"
    alone = {"kind": "total", "of": "length", "max": 9}
    (change,) = changes(with_rules(), with_rules(alone))
    assert (change.kind, change.effect) == ("rule-added", "breaking")


def test_an_overlay_is_what_is_compared() -> None:
    wrong = {"kind": "none_of", "values": ["a"]}
    mended = wrong | {"overlay": {"file": "f", "reason": "r", "value": ["b"]}}
    assert changes(with_rules(mended), with_rules({"kind": "none_of", "values": ["b"]})) == []


def test_words_of_a_change() -> None:
    (change,) = changes(with_rules(), with_rules({"kind": "none_of", "values": ["a", "b"]}))
    assert headline(change) == "values that are refused added"
    assert "".join(getattr(each, "text", each) for each in values(change)) == "a, b"
