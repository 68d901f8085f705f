"""Two readings of a page, fact by fact: where they differ, and whether a reason is known."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.whole.reading import Reading, facts

LISTED = Path(__file__).with_name("differences.toml")
KEYS = {"fact", "docutils", "ours", "most", "reason"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact on which the two disagree, each side cut to where it parts from the other."""

    page: str
    path: str
    fact: str
    docutils: str
    ours: str

    def __str__(self) -> str:
        return f"{self.page} {self.path}: {self.fact}: docutils {self.docutils}, we {self.ours}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A kind of difference that docutils makes; ``most`` bounds its distinct cases."""

    fact: str
    docutils: re.Pattern[str]
    ours: re.Pattern[str]
    most: int
    reason: str

    def holds(self, one: Difference) -> bool:
        """Whether a difference is of this kind."""
        return (
            one.fact == self.fact
            and self.docutils.fullmatch(one.docutils) is not None
            and self.ours.fullmatch(one.ours) is not None
        )


def known(path: Path = LISTED) -> list[Known]:
    """The listed kinds; each has a reason and a bound, or it is an error."""
    listed: list[Known] = []
    for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("difference", []):
        if set(entry) != KEYS or not entry["reason"].strip() or entry["most"] < 1:
            raise ValueError(f"an entry must have just {sorted(KEYS)}: {entry}")
        listed.append(
            Known(
                fact=entry["fact"],
                docutils=re.compile(entry["docutils"], re.DOTALL),
                ours=re.compile(entry["ours"], re.DOTALL),
                most=entry["most"],
                reason=entry["reason"],
            )
        )
    return listed


def compare(page: str, plain: Reading, fast: Reading) -> Iterator[Difference]:
    """Where two readings of a page disagree.

    An entry that one of them lacks is told once, among the parts of what should hold it.
    """
    theirs, ours = _by_place(plain), _by_place(fast)
    for place, value in theirs.items():
        if place in ours and ours[place] != value:
            one, other = _parting(value, ours[place])
            yield Difference(page, place[0], place[1], one, other)


def _by_place(reading: Reading) -> dict[tuple[str, str, int], object]:
    found: dict[tuple[str, str, int], object] = {}
    for path, fact, value in facts(reading):
        nth = 0
        while (path, fact, nth) in found:
            nth += 1
        found[path, fact, nth] = value
    return found


def _parting(one: object, other: object) -> tuple[str, str]:
    """Both values, without what lists have alike at their start and end."""
    if not isinstance(one, list) or not isinstance(other, list):
        return repr(one), repr(other)
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return repr(one), repr(other)


def judge(
    differences: Iterable[Difference], listed: list[Known]
) -> tuple[list[Difference], dict[str, set[tuple[str, str]]]]:
    """The differences without a known reason, and the distinct cases of each reason."""
    left: list[Difference] = []
    cases: dict[str, set[tuple[str, str]]] = {each.reason: set() for each in listed}
    for one in differences:
        kind = next((each for each in listed if each.holds(one)), None)
        if kind is None:
            left.append(one)
        else:
            cases[kind.reason].add((one.docutils, one.ours))
    return left, cases
