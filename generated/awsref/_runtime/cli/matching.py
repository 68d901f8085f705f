"""Makes strings that match a documented pattern, for skeletons.

The pattern's parse tree is walked for candidates, shortest first, then longer ones and other
branches; each is tried against the real matcher, because look-arounds and anchors are stepped over
on the way. Last of all what they look ahead for is written out as well, which is often text that
the rest of the pattern takes. Where no candidate fits, there is none to show.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

_VARIANTS = 6
_LENGTHS = (0, 1, 2, 3, 5, 8, 12, 20, 36, 64)
_MOST = 100_000
# Characters in the order in which a sample prefers them.
_PREFERRED = (
    "abcdefghijklmnopqrstuvwxyz"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "0123456789"
    "-_./:=+@,;!#$%&*()[]{}<>?|~^ '\"\\`\t\né"
)


def candidates(regex: str, low: int, high: int | None) -> Iterator[str]:
    """Strings that should match ``regex`` and be ``low`` to ``high`` long; try them in turn.

    ``regex`` is in Python's dialect; one that Python can't parse has no candidates.
    """
    parser: Any = getattr(re, "_parser")  # noqa: B009
    try:
        tree = parser.parse(regex, re.ASCII)
    except (re.error, RecursionError, OverflowError):
        return
    for variant in range(_VARIANTS):
        shortest = _Writer(variant)
        text = shortest.write(tree)
        yield text
        if len(text) < low:
            # A single repeat that takes up the whole difference, each in turn.
            for place in range(min(shortest.repeats, 40)):
                yield _Writer(variant, longer=min(low - len(text), _MOST), place=place).write(tree)
        for more in _LENGTHS:
            longer = _Writer(variant, longer=more).write(tree)
            if high is None or len(longer) <= high:
                yield longer
    for variant in range(_VARIANTS):
        yield _Writer(variant, ahead=True).write(tree)


def matching(
    regexes: tuple[str, ...], low: int, high: int | None, fits: Callable[[str], bool]
) -> str | None:
    """The first candidate of the patterns that ``fits``; None where none does."""
    tried: set[str] = set()
    for regex in regexes:
        for text in candidates(regex, low, high):
            if text not in tried and fits(text):
                return text
            tried.add(text)
    return None


class _Writer:
    """Writes one string from a parse tree.

    ``variant`` chooses among branches and characters; ``longer`` is how many times more than it
    must a repeat is taken: the one at ``place``, or all of them. ``ahead`` writes what is looked
    ahead for.
    """

    def __init__(
        self, variant: int, longer: int = 0, place: int | None = None, ahead: bool = False
    ) -> None:
        self._variant = variant
        self._longer = longer
        self._place = place
        self._ahead = ahead
        self._groups: dict[int, str] = {}
        self.repeats = 0

    def write(self, tree: Any) -> str:
        return "".join(self._piece(str(op), argument) for op, argument in tree)

    def _piece(self, op: str, argument: Any) -> str:
        writers: dict[str, Callable[[Any], str]] = {
            "LITERAL": chr,
            "NOT_LITERAL": lambda code: self._pick(lambda each: ord(each) != code),
            "ANY": lambda _: self._pick(lambda each: each != "\n"),
            "IN": lambda items: self._pick(lambda each: _within(items, each)),
            "BRANCH": self._branch,
            "SUBPATTERN": self._group,
            "ATOMIC_GROUP": self.write,
            "GROUPREF": lambda number: self._groups.get(number, ""),
            "GROUPREF_EXISTS": lambda parts: self.write(
                (parts[1] if parts[0] in self._groups else parts[2]) or ()
            ),
            "MAX_REPEAT": self._repeat,
            "MIN_REPEAT": self._repeat,
            "POSSESSIVE_REPEAT": self._repeat,
        }
        if self._ahead:
            writers["ASSERT"] = lambda parts: self.write(parts[1]) if parts[0] > 0 else ""
        writer = writers.get(op)
        # Anchors and other look-arounds take no room.
        return writer(argument) if writer is not None else ""

    def _pick(self, allowed: Callable[[str], bool]) -> str:
        fitting = [each for each in _PREFERRED if allowed(each)]
        if fitting:
            return fitting[(self._variant * 11) % len(fitting)]
        return next((chr(code) for code in range(1, 0x10FFFF) if allowed(chr(code))), "")

    def _branch(self, argument: Any) -> str:
        branches = argument[1]
        return self.write(branches[self._variant % len(branches)])

    def _group(self, argument: Any) -> str:
        number, tree = argument[0], argument[-1]
        text = self.write(tree)
        if number is not None:
            self._groups[number] = text
        return text

    def _repeat(self, argument: Any) -> str:
        low, high, tree = argument
        place = self.repeats
        self.repeats += 1
        longer = self._longer if self._place in (None, place) else 0
        times = min(int(low) + longer, int(high), max(int(low), _MOST))
        return (
            "".join(self.write(tree) for _ in range(times))
            if times < 50
            else self.write(tree) * times
        )


def _within(items: Any, character: str) -> bool:
    """Whether a set of the parse tree holds a character."""
    code = ord(character)
    found = negated = False
    for op, argument in items:
        kind = str(op)
        if kind == "NEGATE":
            negated = True
        elif kind == "LITERAL":
            found = found or code == argument
        elif kind == "RANGE":
            found = found or argument[0] <= code <= argument[1]
        elif kind == "CATEGORY":
            found = found or _in_category(str(argument), character)
    return found is not negated


def _in_category(category: str, character: str) -> bool:
    name = category.removeprefix("CATEGORY_")
    wanted = not name.startswith("NOT_")
    kind = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w"}.get(name.removeprefix("NOT_"))
    return kind is not None and (re.match(kind, character, re.ASCII) is not None) is wanted
