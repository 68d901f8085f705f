"""The dialect itself: random patterns, with Java as the judge of each."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st

from awsref._runtime.patterns import compile_pattern
from refsmith.rules.dialect import translate, translate_to_the_letter
from refsmith.rules.dialect.cursor import Refused, Unsupported
from refsmith.rules.dialect.reader import read
from tests.dialect.grammar import PATTERNS, TEXTS
from tests.dialect.java import Broken, Java
from tests.dialect.strings import battery

_RELAXED = settings(
    # Explaining writes out the whole grammar.
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


def _agrees(java: Java, pattern: str, texts: list[str]) -> None:
    made = translate_to_the_letter(pattern)
    try:
        node = read(pattern).node
    except (Refused, Unsupported):
        node = None
    if node is not None:
        texts = [*texts, *battery(pattern, node, 0, 4)]
    try:
        verdicts = java.verdicts(pattern, texts)
    except Broken:
        return
    if made.regex is None and "(?<" in pattern:
        # Of looks behind Java takes some of any width, and refuses others: nothing is said of it.
        return
    # What has no counterpart is not read to its end, and Java may refuse that.
    assert not made.reason.startswith("Java refuses it") or verdicts is None, made
    assert made.regex is None or verdicts is not None, made
    if made.regex is None or made.verdict != "exact" or verdicts is None:
        return
    note(f"{made.regex} linear={made.linear}")
    for linear in {made.linear, True}:
        matches = compile_pattern(made.regex, linear)
        ours = "".join("1" if matches(text) else "0" for text in texts)
        for text, mine, theirs in zip(texts, ours, verdicts, strict=True):
            assert mine == theirs or theirs in "TSX", (text, linear)


@settings(_RELAXED, max_examples=400)
@given(pattern=PATTERNS, texts=st.lists(TEXTS, min_size=1, max_size=8))
def test_random_patterns(java: Java, pattern: str, texts: list[str]) -> None:
    _agrees(java, pattern, texts)


@pytest.mark.everything
@settings(_RELAXED, max_examples=20_000)
@given(pattern=PATTERNS, texts=st.lists(TEXTS, min_size=1, max_size=8))
def test_many_random_patterns(java: Java, pattern: str, texts: list[str]) -> None:
    _agrees(java, pattern, texts)


@settings(_RELAXED, max_examples=1_000)
@given(st.text(alphabet=st.sampled_from("ab[]()\\{}|*+?^$.-&0,<>!=:#pPuxQEi "), max_size=16))
def test_no_text_makes_it_raise(pattern: str) -> None:
    made = translate(pattern)
    assert (made.regex is None) == (made.verdict == "not enforced")
    assert made.reason or made.verdict == "exact"
    if made.regex is not None:
        compile_pattern(made.regex, made.linear)("ab")


@settings(_RELAXED, max_examples=300)
@given(st.text(alphabet=st.sampled_from("ab[]()\\{}|*+?^$.-&0,<>!=:#pPuxQEi "), max_size=10))
def test_noise_is_refused_where_java_refuses_it(java: Java, pattern: str) -> None:
    _agrees(java, pattern, ["", "a", "ab", "a-b", "&", "[", "\\"])
