"""The linear engine: the same verdicts as Python's own, on any string, at any length."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from awsref._runtime.linear import compile_linear
from awsref._runtime.patterns import FLAGS, compile_pattern, expand

_ATOMS = st.sampled_from(
    ["a", "b", "[ab]", "[^a]", "\\w", "-", "(?i:a)", ".", "(?!)", "^", "\\Z", "\\b"]
)
_COUNTS = st.sampled_from(
    ["", "", "*", "+", "?", "*?", "{2}", "{0,3}", "{1,3}", "{2,}", "{3,5}", "{0}", "{0,0}"]
)
_OPENINGS = st.sampled_from(["(", "(?:", "(?=", "(?!"])
REGEXES = st.recursive(
    st.lists(st.builds("(?:{}){}".format, _ATOMS, _COUNTS), max_size=3).map("".join),
    lambda inner: st.one_of(
        st.builds("{}{}){}".format, _OPENINGS, inner, _COUNTS),
        st.builds("(?:{}|{}){}".format, inner, inner, _COUNTS),
        st.builds("{}{}".format, inner, inner),
        st.builds("{}(?<=a){}".format, inner, inner),
        st.builds("{}(?<!ab){}".format, inner, inner),
    ),
    max_leaves=6,
)


@settings(deadline=None, max_examples=600)
@given(regex=REGEXES, texts=st.lists(st.text("aAb-\n", max_size=8), min_size=1, max_size=10))
def test_verdicts_are_pythons(regex: str, texts: list[str]) -> None:
    linear = compile_linear(regex)
    assert linear is not None
    python = re.compile(regex, FLAGS)
    for text in texts:
        assert linear(text) == (python.fullmatch(text) is not None), text


@settings(deadline=None, max_examples=200)
@given(
    counts=st.lists(
        st.tuples(st.integers(0, 6), st.integers(0, 4)).map(lambda c: (c[0], c[0] + c[1])),
        min_size=2,
        max_size=3,
    ),
    length=st.integers(0, 80),
)
def test_counts_within_counts(counts: list[tuple[int, int]], length: int) -> None:
    """Of one letter, what a nest of counts takes can be counted."""
    regex = "a"
    lengths = {1}
    for low, high in counts:
        regex = f"(?:{regex}){{{low},{high}}}"
        lengths = {total for turns in range(low, high + 1) for total in _sums(lengths, turns)}
    linear = compile_linear(regex)
    assert linear is not None
    assert linear("a" * length) == (length in lengths)


def _sums(lengths: set[int], turns: int) -> set[int]:
    found = {0}
    for _ in range(turns):
        found = {total + each for total in found for each in lengths if total + each <= 80}
    return found


@pytest.mark.parametrize("regex", ["(a)\\1", "a++b", "(?>a|ab)c"])
def test_what_holds_on_to_what_it_took_is_left_to_python(regex: str) -> None:
    assert compile_linear(regex) is None
    assert bool(compile_pattern(regex, True)("aa")) == bool(re.fullmatch(regex, "aa"))


def test_a_count_too_large_is_left_to_python() -> None:
    assert compile_linear("(?:[ab]{1,9000}c?){1,9000}") is None


def test_forgetting_changes_no_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("awsref._runtime.linear._STATES", 3)
    for regex in ("(?:a|ab|b)*c", "(?=.*b)[ab]*c?", "[ab]*a[ab]{6}"):
        linear = compile_linear(expand(regex))
        assert linear is not None
        python = re.compile(regex, re.ASCII)
        for number in range(600):
            text = f"{number:b}".replace("0", "a").replace("1", "b") + "c" * (number % 2)
            assert linear(text) == (python.fullmatch(text) is not None)


def test_the_engine_is_loaded_when_it_is_needed() -> None:
    asks = (
        "import sys; from awsref._runtime.patterns import compile_pattern as c; "
        "c('[a-z]+', False)('a'); print('awsref._runtime.linear' in sys.modules, "
        "'awsref._runtime.unicode_classes' in sys.modules); c('(a*)*', True); "
        "print('awsref._runtime.linear' in sys.modules); c('[\\\\p{L}]', False); "
        "print('awsref._runtime.unicode_classes' in sys.modules)"
    )
    found = subprocess.run(
        [sys.executable, "-c", asks], capture_output=True, text=True, check=True, env=_environment()
    )
    assert found.stdout.split() == ["False", "False", "True", "True"]


def _environment() -> dict[str, str]:
    import os
    from pathlib import Path

    import awsref

    return {**os.environ, "PYTHONPATH": str(Path(awsref.__file__).parent.parent)}


@pytest.mark.parametrize(
    ("regex", "expanded"),
    [
        ("a.b[.]", "a.b[.]"),
        ("[]\\p{Zl}].\\p{Zl}", "[]\\U00002028-\\U00002028].[\\U00002028-\\U00002028]"),
        ("[^]\\]]\\p{Zl}", "[^]\\]][\\U00002028-\\U00002028]"),
        ("\\\\p{Zl}", "\\\\p{Zl}"),
        ("\\p{Zl}", "[\\U00002028-\\U00002028]"),
        ("[a\\p{Zl}\\\\p{b]", "[a\\U00002028-\\U00002028\\\\p{b]"),
    ],
)
def test_filling_in(regex: str, expanded: str) -> None:
    assert expand(regex) == expanded
