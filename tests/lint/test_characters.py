"""Words against listed patterns, judged by trying strings with an engine that isn't ours."""

from __future__ import annotations

from itertools import product

import regex
from hypothesis import given
from hypothesis import strategies as st

from refsmith.linting.characters import ANY_LENGTH, patterns_differ

SIGNS = "aB0_.:"
STRINGS = ["".join(signs) for size in range(1, 4) for signs in product(SIGNS, repeat=size)]
sets = st.sets(st.sampled_from(SIGNS), min_size=1).map(lambda chosen: "".join(sorted(chosen)))


def only(one: str, other: str) -> list[str]:
    """Strings that the one pattern matches and the other doesn't."""
    first, second = regex.compile(one), regex.compile(other)
    return [text for text in STRINGS if first.fullmatch(text) and not second.fullmatch(text)]


@given(sets, sets)
def test_sets_of_characters_differ_when_a_string_tells_them_apart(words: str, listed: str) -> None:
    said, true = f"[{words}]+", f"[{listed}]+"
    found = patterns_differ(said, true, ANY_LENGTH, open=False)
    assert (found is not None) == bool(only(said, true) or only(true, said))
    # Words that only say what may be there are contradicted by nothing that is allowed besides.
    loosely = patterns_differ(said, true, ANY_LENGTH, open=True)
    assert (loosely is not None) == bool(only(said, true))


@given(sets, sets, st.integers(1, 3))
def test_words_and_list_exclude_one_another(first: str, listed: str, most: int) -> None:
    said, true = rf"[{first}][\s\S]*", f"[{listed}]+"
    found = patterns_differ(said, true, (1, most), open=False)
    both = [t for t in STRINGS if regex.fullmatch(said, t) and regex.fullmatch(true, t)]
    assert (found is not None) == (not both)


@given(sets, sets)
def test_whole_patterns_differ_when_a_string_tells_them_apart(words: str, listed: str) -> None:
    said, true = f"a[{words}]{{1,2}}", f"a[{listed}]{{1,2}}"
    found = patterns_differ(said, true, ANY_LENGTH, open=False)
    assert (found is not None) == bool(only(said, true) or only(true, said))


def test_a_list_of_anything_and_one_of_arns_are_left_alone() -> None:
    assert patterns_differ("[a-z]+", r"[^<>]+", ANY_LENGTH, open=False) is None
    assert patterns_differ("[a-z]+", "[a-z]+|arn:[a-z:]+", ANY_LENGTH, open=False) is None
    # An alphabet that has the letters of an ARN is none of ARNs.
    assert patterns_differ("[a-z]+", "[a-z:]+", ANY_LENGTH, open=False) is not None


def test_letters_of_other_scripts_are_no_matter() -> None:
    assert patterns_differ("[a-zA-Z]+", r"\p{L}+", ANY_LENGTH, open=False) is None
    assert patterns_differ("[a-zA-Z]+", r"\p{Ll}+", ANY_LENGTH, open=False) is not None


def test_what_no_term_says_is_left_alone() -> None:
    assert patterns_differ("[a-z]+", r"([a-z])\1", ANY_LENGTH, open=False) is None
