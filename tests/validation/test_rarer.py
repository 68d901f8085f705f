"""Sizes in bytes, refused values, entries that differ, sums, and rules by the key of a map."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import runtime

d = runtime("declare")
validation = runtime("validation")
STRING = d.Scalar("string")


def says(shape: object, value: object, **more: Any) -> list[str]:
    operation = d.Operation(("x", "y"), "Y", d.Option(("--a",), "A", shape))
    found = validation.check_operation(operation, "x", {"A": value}, **more)
    return [each.message for each in found]


def keyed(*rules: Any) -> Any:
    return d.MapOf(STRING, STRING, *(d.Keyed("Delay", rule) for rule in rules))


@pytest.mark.parametrize(
    ("shape", "right", "wrong", "message"),
    [
        (
            d.Scalar("string", d.Size(None, 4)),
            "üü",
            "üüx",
            "a is 5 bytes long; allowed: at most 4 bytes",
        ),
        (
            d.Scalar("string", d.NoneOf("oar", "sail")),
            "Oar",
            "oar",
            "a must not be 'oar' or 'sail'",
        ),
        (
            d.ListOf(STRING, d.Unique()),
            ["a", "A"],
            ["a", "b", "a"],
            "a must not have an entry twice: entry 3, 'a', is there already",
        ),
        (
            d.ListOf(STRING, d.Unique(ignore_case=True)),
            ["a", "b"],
            ["a", "A"],
            "a must not have an entry twice (upper and lower case count as the same): entry 2, 'A',"
            " is there already",
        ),
        (
            d.MapOf(STRING, STRING, d.Total("length", None, 4)),
            {"ab": "üü"},
            {"ab": "üüx"},
            "a is 5 characters long in all; allowed: at most 4 characters in all",
        ),
        (
            d.ListOf(STRING, d.Total("size", None, 4)),
            ["ü", "ü"],
            ["ü", "ü", "x"],
            "a is 5 bytes long in all; allowed: at most 4 bytes in all",
        ),
        (
            keyed(d.Range(0, 900)),
            {"Delay": "900"},
            {"Delay": "901"},
            "a[\"Delay\"] is '901'; allowed: 0 to 900",
        ),
        (
            keyed(d.Range(0, 900)),
            {"Other": "x"},
            {"Delay": "x"},
            "a[\"Delay\"] is 'x'; allowed: 0 to 900",
        ),
        (
            keyed(d.Format("json")),
            {"Delay": "{}"},
            {"Delay": "{"},
            'a["Delay"] is not JSON: expecting property name enclosed in double quotes (line 1,'
            " column 2)",
        ),
        (
            keyed(d.Enum("true", "false")),
            {"Delay": "true"},
            {"Delay": "yes"},
            "a[\"Delay\"] is none of the documented values: 'true' or 'false'",
        ),
    ],
)
def test_what_a_rule_takes_and_says(shape: Any, right: Any, wrong: Any, message: str) -> None:
    assert says(shape, right) == []
    assert says(shape, wrong) == [message]


def test_entries_are_alike_by_a_member() -> None:
    tag = d.Structure(d.Member("Key", STRING), d.Member("Value", STRING))
    shape = d.ListOf(tag, d.Unique("Key"))
    assert says(shape, [{"Key": "a"}, {"Key": "b", "Value": "a"}, {"Value": "a"}]) == []
    assert says(shape, [{"Key": "a"}, {"Key": "a", "Value": "b"}]) == [
        "a must not have an entry twice by Key: entry 2, 'a', is there already"
    ]


def test_an_empty_text_takes_a_keyed_setting_back() -> None:
    assert says(keyed(d.Range(1, 900)), {"Delay": ""}) == []


def test_several_rules_by_key_are_reported_each() -> None:
    shape = d.MapOf(
        STRING, STRING, d.Keyed("A", d.Range(0, 1)), d.Keyed("B", d.Range(0, 1)), d.Count(None, 1)
    )
    assert len(says(shape, {"A": "2", "B": "2"})) == 3


def test_a_rule_by_key_goes_by_the_kind_of_what_it_demands() -> None:
    mode = validation.parse_mode({"range": "off"})
    assert says(keyed(d.Range(0, 900)), {"Delay": "901"}, mode=mode) == []
    strict = validation.parse_mode({"range": "error"})
    operation = d.Operation(("x", "y"), "Y", d.Option(("--a",), "A", keyed(d.Range(0, 900))))
    (found,) = validation.check_operation(operation, "x", {"A": {"Delay": "901"}}, mode=strict)
    assert (found.rule, found.severity) == ("range", "error")


def test_what_is_sensitive_in_a_map_stays_untold() -> None:
    secret = d.MapOf(
        STRING, d.Scalar("string", sensitive=True), d.Keyed("Delay", d.Enum("red", "green"))
    )
    (message,) = says(secret, {"Delay": "blue"})
    assert "blue" not in message
    hidden = d.MapOf(d.Scalar("string", sensitive=True), STRING, d.Keyed("Delay", d.Range(0, 1)))
    (message,) = says(hidden, {"Delay": "2"})
    assert "Delay" not in message


def test_a_sum_is_that_of_several_members() -> None:
    members = [d.Member(name, d.ListOf(STRING)) for name in ("To", "Copy")]
    total = d.Total("count", None, 3, "To", "Copy")
    shape = d.Structure(*members, rules=(total,))
    assert says(shape, {"To": ["a", "b"], "Copy": ["c"]}) == []
    assert says(shape, {"To": ["a", "b"], "Copy": ["c", "d"]}) == [
        "a.To comes to 4 entries with Copy; allowed: at most 3 entries"
    ]
    assert says(shape, {"Copy": ["a", "b", "c", "d"]}) == [
        "a.Copy comes to 4 entries; allowed: at most 3 entries"
    ]
    numbers = [d.Member(name, d.Scalar("integer")) for name in ("Width", "Margin")]
    shape = d.Structure(*numbers, rules=(d.Total("value", None, 100, "Width", "Margin"),))
    assert says(shape, {"Width": 60, "Margin": 40}) == []
    assert says(shape, {"Width": 60, "Margin": 41}) == [
        "a.Width comes to 101 with Margin; allowed: at most 100"
    ]
