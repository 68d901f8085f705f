"""Matching in time that grows with the string alone: all ways through a pattern at once.

The ways are the bits of one number (see ``positions``); taking a character is a few operations on
it, whatever the pattern. Numbers that have been met are kept with where each character led, so
that the usual string costs one look-up a character. Looks and anchors are worked out first, for
every place of the string.
"""

from __future__ import annotations

from bisect import bisect_right
from importlib import import_module
from itertools import pairwise

from .patterns import FLAGS
from .positions import Beyond, Builder
from .taking import word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from .positions import Guards, Step

# How much is kept of what has been met, before it is forgotten: numbers, and their bits in all.
_STATES = 4_000
_BITS = 64_000_000


def compile_linear(source: str) -> Callable[[str], bool] | None:
    """A predicate for a whole string; None for an expression that depends on what was taken.

    Those are references back to groups, and groups and repetitions that hold on to what they took.
    """
    # The parser has no public name; each Python since 3.11 has it here.
    parser: Any = import_module("re._parser")
    try:
        tree = parser.parse(source, FLAGS)
        return _Matcher(tree, tree.state.flags).matches
    except (Beyond, RecursionError):
        return None


class _Matcher:
    """The pattern's own automaton, and those of its looks: inner ones first."""

    def __init__(self, tree: Any, flags: int) -> None:
        self._looks: list[tuple[str, _Automaton | None, bool, bool]] = []
        self._known: dict[str, int] = {}
        self._main = _Automaton(tree, flags, self._guard, whole=True)

    def _guard(self, kind: str, body: Any, flags: int, behind: bool, negated: bool) -> int:
        """The bit that tells, in a place's truths, whether something stands there."""
        key = f"{kind} {body!r} {flags} {behind} {negated}"
        known = self._known.get(key)
        if known is None:
            automaton = None
            if kind == "look":
                automaton = _Automaton(body, flags, self._guard, reverse=not behind)
            known = self._known[key] = 1 << len(self._looks)
            self._looks.append((kind, automaton, behind, negated))
        return known

    def matches(self, text: str) -> bool:
        """Whether the whole text matches."""
        if not self._looks:
            return self._main.matches(text)
        truths = [0] * (len(text) + 1)
        for bit, (kind, automaton, behind, negated) in enumerate(self._looks):
            if automaton is None:
                places = _anchored(kind, text)
            elif behind:
                places = automaton.marks(text, truths)
            else:
                places = automaton.marks(text[::-1], truths[::-1])[::-1]
            for place, stands in enumerate(places):
                if stands != negated:
                    truths[place] |= 1 << bit
        return self._main.matches_where(text, truths)


def _anchored(kind: str, text: str) -> list[bool]:
    """By place, whether an anchor stands there."""
    if kind == "start":
        return [place == 0 for place in range(len(text) + 1)]
    if kind == "end":
        return [place == len(text) for place in range(len(text) + 1)]
    words = [False, *(word(character) for character in text), False]
    return [(before != behind) == (kind == "boundary") for before, behind in pairwise(words)]


class _Automaton:
    """A set of positions is a number, one bit a position; numbers that were met have an index."""

    def __init__(
        self,
        tree: Any,
        flags: int,
        guard: Callable[..., int],
        *,
        reverse: bool = False,
        whole: bool = False,
    ) -> None:
        builder = Builder(guard, reverse)
        part = builder.build(list(tree), flags, begins=whole, ends=whole)
        self._empty: tuple[Guards, ...] = part.nullable
        self._first = tuple(part.first.items())
        self._last = tuple(part.last.items())
        self._steps: tuple[Step, ...] = builder.steps()
        self._guarded = builder.guarded
        self._cuts, self._takers = builder.classes()
        self._taken: dict[int, int] = {}
        self._forget()

    def _forget(self) -> None:
        self._bits = 0
        self._states: list[int] = []
        self._index: dict[int, int] = {}
        self._after: list[dict[str, int]] = []
        self._after_guarded: list[dict[tuple[str, int], int]] = []
        # The start is a state of its own, from which the first positions are reached.
        self._add(-1)

    def _add(self, state: int) -> int:
        self._bits += state.bit_length() + 64
        self._index[state] = len(self._states)
        self._states.append(state)
        self._after.append({})
        self._after_guarded.append({})
        return len(self._states) - 1

    def _number(self, state: int) -> int:
        known = self._index.get(state)
        if known is not None:
            return known
        if len(self._states) > _STATES or self._bits > _BITS:
            self._forget()
        return self._add(state)

    def _takes(self, character: str) -> int:
        """The positions at which a character can be taken."""
        kind = bisect_right(self._cuts, ord(character)) - 1
        known = self._taken.get(kind)
        if known is None:
            low = self._cuts[kind]
            known = 0
            for ranges, positions in self._takers:
                if any(first <= low <= last for first, last in ranges):
                    known |= positions
            self._taken[kind] = known
        return known

    def _reached(self, state: int, truths: int) -> int:
        """The positions that can come next, where these guards hold."""
        if state < 0:
            return _standing(self._first, truths)
        found = 0
        for guards, sources, filling, tops, shift, targets in self._steps:
            active = state & sources
            if active and (not guards or guards & truths == guards):
                if filling:
                    active = (active + filling) & tops
                elif not tops:
                    # The step stands once: any of its sources leads to all of its targets.
                    found |= targets
                    continue
                active *= targets
                found |= active << shift if shift >= 0 else active >> -shift
        return found

    def matches(self, text: str) -> bool:
        """Whether the whole text matches, where there are no guards."""
        if self._guarded:
            return self.matches_where(text, [0] * (len(text) + 1))
        if not text:
            return bool(self._empty)
        index = 0
        after = self._after
        for character in text:
            following = after[index].get(character)
            if following is None:
                following = self._stepped(index, character)
                after = self._after
            index = following
            if not self._states[index]:
                return False
        return bool(self._states[index] & _standing(self._last, 0))

    def _stepped(self, index: int, character: str) -> int:
        state = self._states[index]
        found = self._number(self._reached(state, 0) & self._takes(character))
        # Where all was forgotten just now, the state that this came from has no index any more.
        if index < len(self._states) and self._states[index] == state:
            self._after[index][character] = found
        return found

    def matches_where(self, text: str, truths: Sequence[int]) -> bool:
        """Whether the whole text matches; ``truths`` are the guards that hold, by place."""
        if not text:
            return any(guards & truths[0] == guards for guards in self._empty)
        index = 0
        for place, character in enumerate(text):
            index = self._stepped_where(index, character, truths[place], again=False)
            if not self._states[index]:
                return False
        return bool(self._states[index] & _standing(self._last, truths[len(text)]))

    def _stepped_where(self, index: int, character: str, truths: int, *, again: bool) -> int:
        """``again`` says that a match may begin at every place."""
        key = (character, truths)
        known = self._after_guarded[index].get(key)
        if known is not None:
            return known
        state = self._states[index]
        reached = self._reached(state, truths)
        if again and state >= 0:
            reached |= _standing(self._first, truths)
        found = self._number(reached & self._takes(character))
        if index < len(self._states) and self._states[index] == state:
            self._after_guarded[index][key] = found
        return found

    def marks(self, text: str, truths: Sequence[int]) -> list[bool]:
        """By place, whether a match of any length ends there."""
        found = [any(guards & truths[0] == guards for guards in self._empty)]
        index = 0
        for place, character in enumerate(text):
            index = self._stepped_where(index, character, truths[place], again=True)
            now = truths[place + 1]
            found.append(
                any(guards & now == guards for guards in self._empty)
                or bool(self._states[index] & _standing(self._last, now))
            )
        return found


def _standing(guarded: tuple[tuple[Guards, int], ...], truths: int) -> int:
    """The positions whose guards hold."""
    found = 0
    for guards, positions in guarded:
        if guards & truths == guards:
            found |= positions
    return found
