"""Every pattern of the reference, as users meet it: ``validate`` of a package that was generated.

Another engine judges: Java where it is installed, and the ``regex`` module. It is given the
pattern as documented, told that a dot is any character, and asked about a value as it is and as it
would be written in other partitions (see ``elsewhere``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from random import Random

import pytest
import regex

from refsmith.rules.dialect import translate
from refsmith.rules.dialect.reader import read
from tests.dialect.declared import Takes
from tests.dialect.elsewhere import is_certain, moved, usual
from tests.dialect.java import Java
from tests.dialect.strings import drawn, slipped, whole
from tests.dialect.test_corpus import OTHERWISE

# A pattern and a value: whether the engine takes it, None where it doesn't tell.
Judge = Callable[[str, list[str]], list[bool | None]]


def values(pattern: str, seed: int, count: int) -> list[str]:
    """Values drawn from a pattern, the same elsewhere, and each of them one edit away."""
    random = Random(f"{seed} {pattern}")
    node = read(as_meant(pattern)).node
    good = [drawn(node, random) for _ in range(count)]
    good += [moved(text, random) for text in good]
    found = [*good, *(slipped(text, random) for text in good)]
    # The ends of lines that a dot takes.
    found += [text + random.choice(("\n", "\r\n", "\u2028")) for text in good[:1]]
    return list(dict.fromkeys(text for text in found if whole(text)))


def disagreements(
    enforced: tuple[str, ...], takes: Takes, judge: Judge, seed: int, count: int
) -> tuple[list[str], Counter[bool]]:
    """Where the package and the engine differ, and how many values they took, or didn't."""
    found: list[str] = []
    verdicts: Counter[bool] = Counter()
    for pattern in enforced:
        texts = values(pattern, seed, count)
        written = [list(usual(text)) for text in texts]
        flat = [each for several in written for each in several]
        told = dict(zip(flat, judge(pattern, flat), strict=True))
        for text, several in zip(texts, written, strict=True):
            verdict = _any([told[each] for each in several])
            if verdict is None or "edge of a word" in translate(pattern).reason:
                # The engine doesn't say, or the ledger says that it may say otherwise.
                continue
            if verdict and told[text] is False and not is_certain(text):
                continue
            verdicts[verdict] += 1
            if takes(pattern, text) != verdict:
                found.append(f"{pattern!r} on {text!r}: the engine says {verdict}")
    return found, verdicts


def _any(told: list[bool | None]) -> bool | None:
    return True if True in told else None if None in told else False


# What stands for a backslash too many, in the order in which a hand would mend it.
_DOUBLED = re.compile(r"\\\\(?=[dDwWsSbB.+*?-]|[pP]\{)")


def as_meant(pattern: str) -> str:
    """The documented text, but for backslashes that were doubled: those of the ledger alone."""
    doubled = "doubled backslashes" in translate(pattern).reason
    return _DOUBLED.sub(r"\\", pattern) if doubled else pattern


def _by_java(java: Java) -> Judge:
    def judge(pattern: str, texts: list[str]) -> list[bool | None]:
        verdicts = java.verdicts(as_meant(pattern), texts, dots_match_all=True)
        assert verdicts is not None, pattern
        return [{"1": True, "0": False}.get(verdict) for verdict in verdicts]

    return judge


def _by_regex(pattern: str, texts: list[str]) -> list[bool | None]:
    """The ``regex`` module, on printable ASCII, where it reads a pattern as Java does."""
    if any(each in pattern for each in OTHERWISE):
        return [None] * len(texts)
    try:
        peer = regex.compile(as_meant(pattern), regex.V1 | regex.ASCII | regex.DOTALL)
    except regex.error:
        return [None] * len(texts)
    return [_matched(peer, text) for text in texts]


def _matched(peer: regex.Pattern[str], text: str) -> bool | None:
    if not text.isascii() or not text.isprintable():
        return None
    try:
        return peer.fullmatch(text, timeout=0.1) is not None
    except TimeoutError:
        return None


def test_verdicts_are_javas(java: Java, enforced: tuple[str, ...], takes: Takes) -> None:
    found, verdicts = disagreements(enforced, takes, _by_java(java), seed=11, count=1)
    assert found == []
    assert verdicts[True] > len(enforced) < verdicts[False]


def test_verdicts_are_a_peers(enforced: tuple[str, ...], takes: Takes) -> None:
    found, verdicts = disagreements(enforced, takes, _by_regex, seed=12, count=2)
    assert found == []
    assert verdicts[True] > len(enforced) < verdicts[False]


@pytest.mark.everything
@pytest.mark.parametrize("seed", range(20, 24))
def test_verdicts_are_javas_on_many_values(
    java: Java, enforced: tuple[str, ...], takes: Takes, seed: int
) -> None:
    found, _ = disagreements(enforced, takes, _by_java(java), seed=seed, count=8)
    assert found == []


def test_few_patterns_are_not_enforced(
    patterns: tuple[str, ...], enforced: tuple[str, ...]
) -> None:
    """None without a reason; and none that Java takes but for those that can't be meant."""
    left = [translate(pattern) for pattern in patterns if pattern not in set(enforced)]
    assert len(left) <= 11
    assert all(each.reason.startswith("a mistake: ") for each in left)
