"""Languages of patterns, judged by trying every short string with an engine that isn't ours."""

from __future__ import annotations

import re
from itertools import product

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from refsmith.languages import (
    ANYTHING,
    Unknown,
    accepts,
    begins,
    both,
    chars,
    either,
    language,
    repeated,
    shortest,
    without,
)

LETTERS = "ab-1"
STRINGS = ["".join(signs) for size in range(5) for signs in product(LETTERS, repeat=size)]


def matched(pattern: str) -> set[str]:
    """The short strings that the pattern matches as a whole, says the regex module."""
    made = regex.compile(pattern, regex.ASCII | regex.VERSION0)
    return {text for text in STRINGS if made.fullmatch(text)}


atoms = st.sampled_from(["a", "b", "-", "1", "[ab]", "[^a]", ".", r"\d", r"\w", "(?:a|b1)", "(a*)"])
patterns = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map(lambda two: f"(?:{two[0]}|{two[1]})"),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{0,2}", "{1,3}", "{2,}"])).map(
            lambda two: f"(?:{two[0]}){two[1]}"
        ),
    ),
    max_leaves=6,
)


@given(patterns)
def test_a_language_is_what_the_pattern_matches(pattern: str) -> None:
    term = language(pattern)
    assert term is not None
    assert {text for text in STRINGS if accepts(term, text)} == matched(pattern)


@given(patterns, patterns)
def test_what_one_pattern_matches_and_another_does_not(one: str, other: str) -> None:
    first, second = language(one), language(other)
    assert first is not None
    assert second is not None
    only = matched(one) - matched(other)
    try:
        found = shortest(both(first, without(second), repeated(chars(((32, 126),)), 0, 4)))
    except Unknown:
        pytest.fail("a search among short strings was given up")
    if found is None:
        assert not only
    else:
        assert re.fullmatch(one, found, re.ASCII)
        assert not re.fullmatch(other, found, re.ASCII)
        assert all(len(found) <= len(text) for text in only)


@pytest.mark.parametrize(
    "pattern",
    [
        "^a+$",
        "a|^b$",
        "(^a|^b)-*",
        "(?!-)[ab-]+",
        "(?!a$)[ab]+",
        "(?!^a$)[ab]+",
        "(?=.{2,3}$)[ab-]*",
        "(?=.*1)(?=.*a).+",
        "[ab-]+(?<!-)",
        "(?!-)(?!.*--)[a-]*(?<!-)",
        "(?:(?!b)[ab]){1,2}$|1",
        "a(?!b)[ab1]*",
        "(?!(?:a|b1)$)[ab1]*",
    ],
)
def test_places_and_looks(pattern: str) -> None:
    term = language(pattern)
    if pattern.startswith("(?:(?!b)"):
        assert term is None, "a look in a loop is none that a term says"
        return
    assert term is not None
    assert {text for text in STRINGS if accepts(term, text)} == matched(pattern)


@pytest.mark.parametrize("pattern", [r"(a)\1", r"\ba", "a++b", "(?<=a)b", "a(", "(?>a*)a", "$a"])
def test_what_no_term_says_is_left_alone(pattern: str) -> None:
    assert language(pattern) is None


def test_the_end_may_stand_before_a_line_that_a_look_does_not_take() -> None:
    term = language(r"(?=a$)[a\n]+")
    assert term is not None
    assert accepts(term, "a")
    assert accepts(term, "a\n")
    assert not accepts(term, "aa")
    assert not accepts(term, "a\n\n")


def test_no_string_at_all() -> None:
    term = language("[a-z]{3}")
    assert term is not None
    assert shortest(both(term, repeated(chars(((0, 0x10FFFF),)), 0, 2))) is None
    assert shortest(both(term, without(ANYTHING))) is None
    assert shortest(either(both(term, without(term)), chars(((0x41, 0x41),)))) == "A"


def test_a_search_that_grows_beyond_its_steps_is_given_up() -> None:
    first, second = language("(?:[ab]{1,40}-){1,40}"), language("(?:[ab]{1,41}-){1,40}")
    assert first is not None
    assert second is not None
    with pytest.raises(Unknown):
        shortest(both(second, without(first)), steps=30)


def test_how_far_a_string_can_begin() -> None:
    term = language("arn:[a-z]+:[0-9]{12}")
    assert term is not None
    assert begins(term, "arn:a:12345x") == 11
    assert begins(term, "name") == 0
    assert begins(term, "arn:a:") == 6
