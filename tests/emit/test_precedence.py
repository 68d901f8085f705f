"""Where a list speaks of a value, what prose says of the same is not enforced."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refsmith.emit.enforced import enforced_rules, settled
from refsmith.emit.precedence import left_of
from refsmith.model import Bounds, Enum, Format, MultipleOf, NoneOf, Overlay, Pattern, Rule


def listed(rule: type[Rule], **fields: object) -> Rule:
    """A rule that stands in a list."""
    return rule(offset=2, **fields)


def words(rule: type[Rule], **fields: object) -> Rule:
    """A rule that a sentence states."""
    return rule(offset=1, origin="prose", severity="warn", text="So it is said.", **fields)


LENGTH = {"kind": "length"}
LEFT_OUT = [
    # Equal, narrower, wider, and what no value keeps with the list.
    (words(Bounds, **LENGTH, min=1, max=9), listed(Bounds, **LENGTH, min=1, max=9)),
    (words(Bounds, **LENGTH, max=8), listed(Bounds, **LENGTH, min=1, max=9)),
    (words(Bounds, **LENGTH, max=10), listed(Bounds, **LENGTH, max=9)),
    (words(Bounds, kind="range", min=20), listed(Bounds, kind="range", min=1, max=9)),
    (words(Bounds, kind="count", max=4), listed(Bounds, kind="count", max=2**31 - 1)),
    (words(Enum, values=("Oar",)), listed(Enum, values=("OAR", "SAIL"))),
    (words(Enum, values=("OAR",)), listed(Enum, values=("OAR", "SAIL"), origin="syntax")),
    (words(Pattern, value="[a-z]+"), listed(Pattern, value="[a-z]+")),
    (words(Pattern, value="[a-z]+"), listed(Pattern, value="[a-z0-9-]+")),
    (words(Pattern, value="[a-z][\\s\\S]*"), listed(Pattern, value="[\\s\\S]*")),
    (words(Pattern, value="/|/[!-~]*/"), listed(Pattern, value="/[!-~]*")),
    (words(Pattern, value="-?[^-]+(-[^-]+)*"), listed(Pattern, value="[a-z-]+")),
    # A pattern that no term says: undecided.
    (words(Pattern, value="[a-z]+"), listed(Pattern, value="(a|b)\\1")),
    # Other kinds that speak of the same.
    (words(Pattern, value="[a-z]+"), listed(Enum, values=("A", "B"))),
    (words(Bounds, **LENGTH, max=3), listed(Enum, values=("long", "longer"))),
    (words(NoneOf, values=("A",)), listed(Enum, values=("A", "B"))),
    (words(Bounds, **LENGTH, max=100), listed(Pattern, value="[a-z]{1,101}")),
    (words(Pattern, value="[0-9]{12}"), listed(Bounds, **LENGTH, min=32, max=64)),
    # A word that is forbidden by the list as well.
    (words(Pattern, value="(?!aws:)[\\s\\S]*"), listed(Pattern, value="(?!aws:)[a-z:]+")),
]
KEPT = [
    # The list is silent of it.
    (words(Bounds, **LENGTH, max=9), listed(Bounds, **LENGTH, min=1)),
    (words(Bounds, kind="count", max=9), listed(Bounds, **LENGTH, max=2)),
    (words(Bounds, **LENGTH, min=3, max=9), listed(Pattern, value="[a-z]+")),
    (words(Enum, values=("OAR",)), listed(Pattern, value="[A-Z]+")),
    (words(Pattern, value="[a-z]+"), listed(Bounds, **LENGTH, max=9)),
    (words(Pattern, value="[0-9]{12}"), listed(Bounds, **LENGTH, min=1, max=64)),
    (words(MultipleOf, value=3), listed(Bounds, kind="range", min=1)),
    (words(Format, value="cidr"), listed(Pattern, value="[0-9./]+")),
    # A reserved word can be spelt with what the list takes.
    (words(Pattern, value="(?!aws:)[\\s\\S]*"), listed(Pattern, value="[a-z:]+")),
    # A pattern that can't be enforced says nothing.
    (words(Pattern, value="[a-z]+"), listed(Pattern, value="a{2")),
    (words(Bounds, **LENGTH, max=9), listed(Pattern, value="/^[a-z]{1,64}$/")),
    # What holds for one key of a map.
    (words(Bounds, kind="count", max=3, key="Oar"), listed(Bounds, kind="count", max=9)),
]


@pytest.mark.parametrize(("said", "true"), LEFT_OUT)
def test_words_that_a_list_speaks_of_are_left_out(said: Rule, true: Rule) -> None:
    assert enforced_rules((true, said)) == ((true, true),)
    assert enforced_rules((said, true)) == ((true, true),)


@pytest.mark.parametrize(("said", "true"), KEPT)
def test_words_of_which_the_list_is_silent_hold(said: Rule, true: Rule) -> None:
    assert enforced_rules((true, said)) == ((true, true), (said, said))


@pytest.mark.parametrize(("said", "_true"), [*LEFT_OUT, *KEPT])
def test_words_alone_hold(said: Rule, _true: Rule) -> None:
    assert enforced_rules((said,)) == ((said, said),)


def test_the_end_that_the_list_leaves_open_holds() -> None:
    said = words(Bounds, kind="range", min=5, max=100)
    assert left_of(said, [listed(Bounds, kind="range", min=0)]) == words(
        Bounds, kind="range", max=100
    )


def test_a_list_that_an_overlay_drops_is_silent() -> None:
    dropped = listed(Enum, values=("A",), overlay=Overlay(file="x.toml", reason="", drop=True))
    said = words(Enum, values=("A", "B"))
    assert settled((dropped, said)) == ((dropped, None), (said, said))


def test_a_list_holds_as_an_overlay_has_it() -> None:
    mended = listed(
        Pattern, value="[a-z]{3}", overlay=Overlay(file="x.toml", reason="", value="[a-z]+")
    )
    said = words(Bounds, kind="length", max=9)
    assert [rule for rule, _ in enforced_rules((mended, said))] == [mended, said]


CHARACTERS = st.sampled_from(["[a-z]", "[a-z0-9]", "[A-Za-z]", "[0-9-]", "."])
PATTERNS = st.builds(
    lambda one, other, times: one + other + times,
    CHARACTERS,
    CHARACTERS,
    st.sampled_from(["*", "+", "{2,4}", "{3}", ""]),
)


@given(PATTERNS, PATTERNS, st.text(alphabet="ab0-Z", max_size=5))
def test_what_a_listed_pattern_takes_no_pattern_from_words_refuses(
    said: str, true: str, value: str
) -> None:
    """Python's own engine says what the list takes; the rules that are left say what is refused."""
    rules = (listed(Pattern, value=true), words(Pattern, value=said))
    if re.fullmatch(true, value):
        holds = [rule for _, rule in enforced_rules(rules)]
        assert all(re.fullmatch(rule.value, value) for rule in holds)
