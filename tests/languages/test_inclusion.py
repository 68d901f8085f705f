"""Whether one pattern accepts all that another does, against Python's own engine on every text."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refsmith.languages import within

LETTERS = "ab1"
TEXTS = ["".join(each) for n in range(6) for each in itertools.product(LETTERS, repeat=n)]

# Patterns that Java and Python read alike, of few letters.
_pieces = st.sampled_from(("a", "b", "1", "[ab]", "[^a]", r"\d", r"\w", "."))
_counts = st.sampled_from(("", "*", "+", "?", "{2}", "{1,2}", "{0,3}", "{2,}"))
_flat = st.lists(st.tuples(_pieces, _counts).map("".join), max_size=3).map("".join)
_patterns = st.recursive(
    _flat,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("|".join).map("({})".format),
        st.tuples(inner.map("({})".format), _counts).map("".join),
        st.tuples(inner, inner).map("".join),
    ),
    max_leaves=4,
)


def taken(pattern: str) -> set[str]:
    return {text for text in TEXTS if re.fullmatch(pattern, text, re.ASCII)}


@given(narrow=_patterns, wide=_patterns)
def test_against_every_short_text(narrow: str, wide: str) -> None:
    verdict = within(narrow, wide)
    missing = taken(narrow) - taken(wide)
    if verdict.within is True:
        assert not missing
    elif verdict.within is False:
        assert verdict.example is not None
        assert re.fullmatch(narrow, verdict.example, re.ASCII)
        assert not re.fullmatch(wide, verdict.example, re.ASCII)
        # The first found is a shortest one.
        assert all(len(text) >= len(verdict.example) for text in missing)
    else:
        pytest.fail("these are all decidable")


@given(pattern=_patterns)
def test_every_pattern_is_within_itself_and_within_any(pattern: str) -> None:
    assert within(pattern, pattern).within is True
    assert within(pattern, None).within is True


@pytest.mark.parametrize(
    ("narrow", "wide", "verdict"),
    [
        (r"[a-z]{1,1024}", r"[a-z]{1,2048}", True),
        (r"[a-z]{1,2048}", r"[a-z]{1,1024}", False),
        (r"^[\w+=,.@-]+$", r"[\w+=,.@-]+", True),
        (r"^(a|b)$|^c$", r"[abc]", True),
        (r"[abc]", r"^(a|b)$|^c$", True),
        (r"\p{L}+", r"[\p{L}\p{N}]*", True),
        (None, r"[\s\S]*", True),
        # A dot is any character, line ends included.
        (None, ".*", True),
        (None, "[^\\n]*", False),
        ("[\\s\\S]{1,9}", ".{1,9}", True),
        ("a{0}", "", True),
        ("(){3,}", "", True),
        ("(a?){3}", "a{0,3}", True),
        ("(?!x)a", "a", True),
        ("[a-z]", "(?!x)[a-z]", False),
        # References, words' edges, what lets nothing go and what Java refuses stay open.
        (r"(a|b)\1", "(aa|bb)", None),
        (r"\ba", "a", None),
        ("a++b", "a+b", None),
        ("a^b", "b", None),
        ("[", "a", None),
        # Too large to be written out.
        ("a{1,100000}", "a*", None),
        ("(){1000000000}", "", None),
    ],
)
def test_cases(narrow: str | None, wide: str | None, verdict: bool | None) -> None:
    assert within(narrow, wide).within is verdict
