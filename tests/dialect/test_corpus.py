"""Every pattern of the reference: in the ledger, and read as Java, or a peer, reads it.

What is enforced is a little wider than that; ``test_validate`` judges it.
"""

from __future__ import annotations

import pytest
import regex

from awsref._runtime.patterns import compile_pattern
from refsmith.rules.dialect import (
    counts,
    ledger,
    reasons,
    translate,
    translate_to_the_letter,
)
from refsmith.rules.dialect.cursor import Refused
from refsmith.rules.dialect.reader import read
from tests.dialect.java import Java
from tests.dialect.strings import battery

pytestmark = pytest.mark.usefixtures("patterns")


def test_every_pattern_has_its_line(patterns: tuple[str, ...]) -> None:
    lines = ledger(patterns)
    assert [line.documented for line in lines] == sorted(patterns)
    found = counts(lines)
    assert sum(found.values()) == len(patterns) == 4788
    assert found["exact"] + found["widened"] >= 4750
    assert all(line.reason for line in lines if line.verdict != "exact")
    assert sum(reasons(lines).values()) == len(patterns)


def test_most_patterns_are_declared_once(patterns: tuple[str, ...]) -> None:
    made = [translate(pattern) for pattern in patterns]
    named = [each for each in made if "stands for any of AWS" in each.reason]
    assert len(named) < 600
    assert sum(each.regex == each.documented for each in made) >= 4650 - len(named)


def _disagreements(java: Java, patterns: tuple[str, ...], seed: int, count: int) -> list[str]:
    found: list[str] = []
    compared = 0
    for pattern in patterns:
        made = translate_to_the_letter(pattern)
        try:
            texts = battery(pattern, read(pattern).node, seed, count)
        except Refused:
            texts = []
        verdicts = java.verdicts(pattern, texts)
        refused = made.reason.startswith("Java refuses it")
        if refused != (verdicts is None):
            found.append(f"{pattern!r}: refused by one only")
        if made.regex is None or verdicts is None:
            continue
        matches = compile_pattern(made.regex, made.linear)
        wide = translate(pattern)
        takes = compile_pattern(wide.regex or "(?!)", wide.linear)
        for text, verdict in zip(texts, verdicts, strict=True):
            if verdict == "1" and not takes(text):
                found.append(f"widened: {pattern!r} refuses {text!r}")
            # Java itself gives up on some: it backtracks, and recurses.
            if verdict in "01":
                compared += 1
                if bool(matches(text)) != (verdict == "1"):
                    found.append(f"{made.verdict}: {pattern!r} on {text!r}: Java says {verdict}")
    assert compared > 10 * len(patterns)
    return found


def test_verdicts_are_javas(java: Java, patterns: tuple[str, ...]) -> None:
    assert _disagreements(java, patterns, seed=1, count=2) == []


@pytest.mark.everything
@pytest.mark.parametrize("seed", range(2, 8))
def test_verdicts_are_javas_on_many_strings(
    java: Java, patterns: tuple[str, ...], seed: int
) -> None:
    found = _disagreements(java, patterns, seed=seed, count=24)
    assert [each for each in found if not each.startswith("approximate")] == []


# What the regex module reads otherwise than Java, so that it can't judge.
OTHERWISE = ("\\p{Punct}", "\\p{Graph}", "\\p{all}", "\\p{LD}", "\\p{Print}", "\\h", "(?u")


def test_verdicts_are_a_peers_on_printable_ascii(patterns: tuple[str, ...]) -> None:
    judged = 0
    found: list[str] = []
    for pattern in patterns:
        made = translate_to_the_letter(pattern)
        if made.regex is None or any(each in pattern for each in OTHERWISE):
            continue
        try:
            peer = regex.compile(pattern, regex.V1 | regex.ASCII)
        except regex.error:
            continue
        matches = compile_pattern(made.regex, made.linear)
        for text in battery(pattern, read(pattern).node, 3, 2):
            if not text.isascii() or not text.isprintable():
                continue
            try:
                verdict = peer.fullmatch(text, timeout=0.1) is not None
            except TimeoutError:
                continue
            judged += 1
            if bool(matches(text)) != verdict:
                found.append(f"{pattern!r} on {text!r}: the peer says {verdict}")
    assert found == []
    assert judged > 20_000
