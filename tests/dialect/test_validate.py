"""Every pattern of the reference, as users meet it: ``validate`` of a package that was generated.

Another engine judges: Java where it is installed, and the ``regex`` module. It is given the
pattern as documented, told that a dot is any character, and asked about a value as it is and as it
would be written in other partitions (see ``elsewhere``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

import pytest

from refsmith.rules.dialect import translate
from refsmith.rules.dialect.reader import read
from tests.dialect.declared import Takes, declared
from tests.dialect.elsewhere import moved, usual
from tests.dialect.java import Java
from tests.dialect.strings import drawn, slipped

# A pattern and a value: whether the engine takes it, None where it doesn't tell.
Judge = Callable[[str, list[str]], list[bool | None]]


@pytest.fixture(scope="module")
def enforced(patterns: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(each for each in patterns if translate(each).regex is not None)


@pytest.fixture(scope="module")
def takes(enforced: tuple[str, ...]) -> Iterator[Takes]:
    with declared(enforced) as found:
        yield found


def values(pattern: str, seed: int, count: int) -> list[str]:
    """Values drawn from a pattern, the same elsewhere, and each of them one edit away."""
    random = Random(f"{seed} {pattern}")
    node = read(pattern).node
    good = [drawn(node, random) for _ in range(count)]
    good += [moved(text, random) for text in good]
    found = [*good, *(slipped(text, random) for text in good)]
    # The ends of lines that a dot takes.
    found += [text + random.choice(("\n", "\r\n", "\u2028")) for text in good[:1]]
    return [text for text in dict.fromkeys(found) if text.isprintable() or _encodable(text)]


def _encodable(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


def disagreements(
    enforced: tuple[str, ...], takes: Takes, judge: Judge, seed: int, count: int
) -> tuple[list[str], int]:
    """Where the package and the engine differ, and on how many values they were compared."""
    found: list[str] = []
    compared = 0
    for pattern in enforced:
        texts = values(pattern, seed, count)
        written = [list(usual(text)) for text in texts]
        flat = [each for several in written for each in several]
        verdicts = dict(zip(flat, judge(pattern, flat), strict=True))
        for text, several in zip(texts, written, strict=True):
            told = [verdicts[each] for each in several]
            if True not in told and None in told:
                continue
            compared += 1
            if takes(pattern, text) != (True in told):
                found.append(f"{translate(pattern).verdict}: {pattern!r} on {text!r}: {told[0]}")
    return found, compared


def _by_java(java: Java) -> Judge:
    def judge(pattern: str, texts: list[str]) -> list[bool | None]:
        verdicts = java.verdicts(pattern, texts, dots_match_all=True)
        assert verdicts is not None, pattern
        return [{"1": True, "0": False}.get(verdict) for verdict in verdicts]

    return judge


def test_verdicts_are_javas(java: Java, enforced: tuple[str, ...], takes: Takes) -> None:
    found, compared = disagreements(enforced, takes, _by_java(java), seed=11, count=1)
    assert found == []
    assert compared > 3 * len(enforced)
