"""What each kind of rule demands, at its edges, and which of several breaches are reported."""

import decimal
import io
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support import runtime

d = runtime("declare")
matching = runtime("matching")
validation = runtime("validation")


def found(shape, value, *, rules=(), **more):
    operation = d.Operation(("x", "y"), "Y", d.Option(("--it",), "It", shape), rules=rules)
    walk = validation.check_operation(operation, "x", {"It": value}, compiled=False, **more)
    quick = validation.check_operation(operation, "x", {"It": value}, compiled=True, **more)
    assert walk == quick
    return [(v.rule, v.path) for v in walk]


def text(*rules):
    return d.Scalar("string", *rules)


LENGTH = d.Length(2, 3)
RANGE = d.Range(2, 3)
SIZED = d.Count(1, 2)
NARROW = d.Length(None, 2, origin="prose", severity="error")
ITEMS = d.ListOf(text(), SIZED)
ENTRIES = d.MapOf(text(d.Pattern("[a-z]+")), text(LENGTH), SIZED)


@pytest.mark.parametrize(
    ("shape", "value", "rule"),
    [
        (text(LENGTH), "ab", None),
        (text(LENGTH), "abc", None),
        (text(LENGTH), "a", "length"),
        (text(LENGTH), "abcd", "length"),
        (text(d.Length(None, 1)), "\U0001f600", None),
        (text(d.Length(1, None)), "", "length"),
        (d.Scalar("blob", d.Length(None, 3)), "ü", None),
        (d.Scalar("blob", d.Length(None, 1)), "ü", "length"),
        (d.Scalar("blob", LENGTH), b"abcd", "length"),
        (d.Scalar("blob", LENGTH), bytearray(b"abc"), None),
        (d.Scalar("blob", LENGTH), io.BytesIO(b"abcd"), None),
        (d.Scalar("blob", d.Pattern("[a-z]+")), b"1", None),
        (d.Scalar("integer", RANGE), 2, None),
        (d.Scalar("integer", RANGE), 1, "range"),
        (d.Scalar("integer", RANGE), 4, "range"),
        (d.Scalar("integer", d.Range(None, 0)), 0, None),
        (d.Scalar("long", d.Range(0, None)), 10**30, None),
        (d.Scalar("double", RANGE), 3.0001, "range"),
        (d.Scalar("double", RANGE), decimal.Decimal("2.5"), None),
        (d.Scalar("double", RANGE), decimal.Decimal("NaN"), "range"),
        (d.Scalar("double", RANGE), decimal.Decimal("sNaN"), "range"),
        (d.Scalar("double", RANGE), math.nan, "range"),
        (d.Scalar("double", d.Range(0, None)), math.inf, None),
        (d.Scalar("double", d.Range(None, 0)), -math.inf, None),
        (d.Scalar("double"), math.nan, None),
        (d.Scalar("integer", d.MultipleOf(64)), 128, None),
        (d.Scalar("integer", d.MultipleOf(64)), 100, "multiple_of"),
        (d.Scalar("double", d.MultipleOf(0.1)), 0.3, None),
        (d.Scalar("double", d.MultipleOf(0.1)), math.inf, "multiple_of"),
        (ITEMS, ["a"], None),
        (ITEMS, [], "count"),
        (ITEMS, ("a", "b", "c"), "count"),
        (ENTRIES, {}, "count"),
        (text(d.Pattern("[a-z]+")), "abc", None),
        (text(d.Pattern("[a-z]+")), "abc\n", "pattern"),
        (text(d.Pattern("[a-z]+")), "1abc", "pattern"),
        (text(d.Pattern("/[a-z]+/", None)), "1", None),
        (text(d.Enum("a", "b")), "b", None),
        (text(d.Enum("a", "b")), "A", "enum"),
        (text(d.Enum("a", "b", origin="prose")), "A", None),
        (text(d.Enum("a", "b", origin="prose")), "C", "enum"),
        (d.Scalar("integer", d.Enum("1", "2")), 2, None),
        (d.Scalar("integer", d.Enum("1", "2")), 3, "enum"),
    ],
)
def test_rule(shape, value, rule):
    assert found(shape, value) == ([] if rule is None else [(rule, "it")])


@pytest.mark.parametrize(
    ("value", "reported"),
    [
        ({"ab": "xy"}, []),
        ({"ab": "x"}, [("length", 'it["ab"]')]),
        ({"A": "xy"}, [("pattern", 'it["A"]')]),
        ({'a"': "xy"}, [("pattern", 'it["a\\""]')]),
        ({"ab": 1}, [("type", 'it["ab"]')]),
        ({1: "xy"}, [("type", "it[1]")]),
        ([], [("type", "it")]),
    ],
)
def test_maps(value, reported):
    assert found(ENTRIES, value) == reported


@pytest.mark.parametrize(
    ("regex", "value", "says"),
    [
        (r"[\p{L}\p{N}_.-]+", "é1 x", "' ' (character 3) is not allowed"),
        (r"[\P{L}]*", "1-é", "'é' (character 3) is not allowed"),
        (r"^[^\]\\]{2,}$", "ab]", "']' (character 3) is not allowed"),
        (r"[]a]+", "]b", "'b' (character 2) is not allowed"),
        (r"[a-z]{3}", "ab", "does not match [a-z]{3}"),
        (r"[a-z]+", "", "(it is empty)"),
        (r"a[a-z]+", "1", "does not match a[a-z]+"),
    ],
)
@pytest.mark.parametrize("linear", [False, True])
def test_the_first_character_that_is_wrong_is_shown(regex, value, says, linear):
    shape = text(d.Pattern(regex, linear=linear))
    operation = d.Operation(("x", "y"), "Y", d.Option(("--it",), "It", shape))
    (violation,) = validation.check_operation(operation, "x", {"It": value})
    assert violation.message.endswith(says)


def test_an_enum_of_items_stands_on_the_item():
    assert found(d.ListOf(text(d.Enum("a"))), ["a", "b"]) == [("enum", "it[1]")]


def test_too_long_is_not_tried_against_the_pattern():
    never = d.Pattern(r"(a*)*b")
    for rules in [(d.Length(None, 40), never), (never, d.Length(None, 40))]:
        assert found(text(*rules), "a" * 100_000) == [("length", "it")]
    prose = d.Length(None, 40, origin="prose", severity="warn")
    assert found(text(never, prose), "a" * 100_000) == [("length", "it")]


def test_too_short_is_tried_against_the_pattern():
    assert found(text(LENGTH, d.Pattern("[a-z]+")), "1") == [("length", "it"), ("pattern", "it")]


def test_a_breach_of_both_reports_the_listed_rule_alone():
    operation = d.Operation(("x", "y"), "Y", d.Option(("--it",), "It", text(NARROW, LENGTH)))
    for value, origins in [("ab", []), ("abc", ["prose"]), ("abcd", ["listed"]), ("a", ["listed"])]:
        violations = validation.check_operation(operation, "x", {"It": value})
        assert [v.origin for v in violations] == origins
    strict = text(d.Enum("a"), d.Enum("a", origin="prose", severity="error"))
    operation = d.Operation(("x", "y"), "Y", d.Option(("--it",), "It", strict))
    assert [v.severity for v in validation.check_operation(operation, "x", {"It": "b"})] == ["warn"]


def test_two_sentences_of_prose_are_both_reported():
    first = d.Pattern("[a-z].*", origin="prose")
    last = d.Pattern(".*[a-z]", origin="prose")
    assert found(text(first, last), "1-1") == [("pattern", "it"), ("pattern", "it")]


STRUCTURE = (
    d.Member("A", text()),
    d.Member("B", d.Scalar("integer")),
    d.Member("C", d.Scalar("boolean", d.Default(True))),
    d.Member("D", text()),
    d.Member("E", d.Scalar("boolean")),
)


@pytest.mark.parametrize(
    ("rule", "good", "bad", "path"),
    [
        (d.AtMostOne("A", "B"), [{}, {"A": ""}, {"B": 0}], [{"A": "", "B": 0}], "it.B"),
        (d.AtLeastOne("A", "B"), [{"A": ""}, {"A": "", "B": 1}], [{}, {"C": True}], "it.A"),
        (d.ExactlyOne("A", "B"), [{"B": 1}], [{}], "it.A"),
        (d.ExactlyOne("A", "B"), [{"A": "", "C": False}], [{"A": "", "B": 1}], "it.B"),
        (d.Requires("A", ("B", "C")), [{}, {"B": 1}], [{"A": "", "B": 1}], "it.A"),
        (d.Requires("A", ("B", "C"), True), [{"A": "", "B": 1}, {}], [{"A": ""}], "it.A"),
        (d.Requires("A", ("B", "C"), True), [], [{"A": "", "B": 1, "C": True}], "it.A"),
        (d.RequiredIf("A", {"B": 1}), [{}, {"B": 2}, {"B": 1, "A": ""}], [{"B": 1}], "it.A"),
        (d.RequiredIf("A", {"C": True}), [{}, {"C": False}], [{"C": True}], "it.A"),
        (d.OnlyWhen("A", {"D": "x"}), [{}, {"A": "", "D": "x"}], [{"A": "", "D": "y"}], "it.A"),
        (d.OnlyWhen("A", {"D": "x"}), [{"D": "y"}, {"A": ""}], [], "it.A"),
        (d.OnlyWhen("A", {"E": True}), [{"A": "", "E": True}], [{"A": ""}], "it.A"),
        (d.OnlyWhen("A", {"E": False}), [{"A": ""}], [{"A": "", "E": True}], "it.A"),
        (d.AtMostOne("A", "C"), [{"A": "", "C": False}], [{"A": "", "C": True}], "it.C"),
        (d.ExactlyOne("A", "C"), [{"A": "", "C": False}, {"C": False}], [{}], "it.A"),
        (d.Requires("C", ("A",)), [{"C": False}], [{"C": True}], "it.C"),
        (d.OnlyWhen("A", {"C": True}), [{"A": ""}], [{"A": "", "C": False}], "it.A"),
        (d.OnlyWhen("A", {"B": True}), [], [{"A": "", "B": 1}], "it.A"),
        (
            d.ForbiddenIf("A", {"C": True}),
            [{"A": "x"}, {"C": True}],
            [{"A": "x", "C": True}],
            "it.A",
        ),
        (d.ForbiddenIf("A", {"C": True}), [{"A": "", "C": True}], [], ""),
        (d.ForbiddenIf("B", {"D": ("x", "y")}), [{"B": 1, "D": "z"}], [{"B": 1, "D": "y"}], "it.B"),
        (d.OnlyWhen("B", {"D": ("x", "y")}), [{"B": 1, "D": "x"}], [{"B": 1, "D": "z"}], "it.B"),
        (d.RequiredIf("B", {"D": ("x", "y")}), [{"D": "z"}], [{"D": "y"}], "it.B"),
        (d.Compare("A", "<", "D"), [{"A": "2024-01-01", "D": "2024-01-02"}, {"A": "x"}], [], ""),
        (
            d.Compare("A", "<", "D"),
            [{"A": "b", "D": "a"}],
            [{"A": "2024-01-02"} | {"D": "2024-01-01"}],
            "it.A",
        ),
        (d.Compare("B", ">=", "A"), [{"B": 1, "A": "2"}], [], ""),
        (d.Compare("A", "!=", "D"), [{"A": "x", "D": "y"}], [{"A": "x", "D": "x"}], "it.A"),
    ],
)
def test_rules_between_members(rule, good, bad, path):
    shape = d.Structure(*STRUCTURE, rules=(rule,))
    for value in good:
        assert found(shape, value) == []
    for value in bad:
        assert found(shape, value) == [(rule.kind, path)]


@pytest.mark.parametrize(
    ("value", "reported"),
    [
        ({"A": "x"}, []),
        ({}, [("union", "it")]),
        ({"A": "x", "B": 1}, [("union", "it")]),
        ({"Z": 1}, [("unknown", "it.Z")]),
        ({"A": "x", "Z": 1}, [("union", "it"), ("unknown", "it.Z")]),
    ],
)
def test_unions(value, reported):
    assert found(d.Structure(*STRUCTURE, union=True), value) == reported


def test_the_second_flag_of_a_pair_is_meant_by_false():
    pair = d.Option(("--no-reboot", "--reboot"), "NoReboot", d.Scalar("boolean"))
    other = d.Option(("--wait",), "Wait", text())
    rule = d.Requires("--reboot", ("--wait",))
    operation = d.Operation(("x", "y"), "Y", pair, other, rules=(rule,))
    assert validation.check_operation(operation, "x", {"NoReboot": True}) == []
    (violation,) = validation.check_operation(operation, "x", {"NoReboot": False})
    assert (violation.path, violation.option) == ("no_reboot", "--reboot")


def test_none_is_not_sent_at_the_top_and_refused_below():
    operation = d.Operation(("x", "y"), "Y", d.Option(("--it",), "It", text(), required=True))
    (violation,) = validation.check_operation(operation, "x", {"It": None})
    assert violation.rule == "required"
    assert found(d.Structure(*STRUCTURE), {"A": None}) == [("type", "it.A")]


def test_an_option_whose_member_another_gives_is_not_missing():
    operation = d.Operation(
        ("x", "y"),
        "Y",
        d.Option(("--one",), "It", text(), required=True),
        d.Option(("--other",), "It", text(), required=True),
    )
    assert validation.check_operation(operation, "x", {"It": "x"}) == []
    assert validation.check_operation(operation, "x", {"It": "x"}, compiled=False) == []


NAMED = [
    "L",
    "Lu",
    "N",
    "Nd",
    "Z",
    "Zs",
    "P",
    "S",
    "C",
    "Cc",
    "M",
    "Sc",
    "IsAlphabetic",
    "LC",
    "LD",
    "Cn",
]


# In classes, alone, repeated, and both.
PLACES = ["[{}_]*", "[^{}_]*", "{}*", "{}", "-{}+", "({}|[{}-])*", "\\\\{}*[^{}]?"]


@given(st.sampled_from(NAMED), st.sampled_from("pP"), st.sampled_from(PLACES), st.data())
def test_strings_of_ascii_are_judged_alike(name, kind, place, data):
    regex = place.replace("{}", f"\\{kind}{{{name}}}")
    value = data.draw(st.text(st.characters(max_codepoint=127)))
    assert value.isascii()
    whole = matching.matcher(regex, False)(value)
    assert bool(matching.ascii_matcher(regex, False)(value)) is bool(whole)
    assert matching.matches(regex, False, value + "\u00e9") is bool(
        matching.matcher(regex, False)(value + "\u00e9")
    )


@pytest.mark.parametrize(
    "regex",
    [
        r"(a)\1",
        r"(?P<x>a)(?P=x)",
        r"(a)?(?(1)b|c)",
        r"([(]|\()+x",
        r"[](]+(y)*",
        r"[^](]+(y)*",
        "(?i:a)(b)",
    ],
)
def test_groups_that_are_not_asked_for_mean_the_same(regex):
    import re

    for value in ["aa", "ab", "c", "((x", "](y", "zzyy", "Ab", "", "a", "y"]:
        plain, quick = re.fullmatch(regex, value), re.fullmatch(matching.uncaptured(regex), value)
        assert (plain is None) is (quick is None)
