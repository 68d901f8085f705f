"""Matching in time that grows with the string alone: an automaton made state by state.

The expression is read by Python's own parser, made into a nondeterministic automaton, and walked as
a deterministic one whose states are made when they are first met. What an automaton can't express
(references back to a group, a look at the text in the middle) is left to Python's engine.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from importlib import import_module
from typing import Any

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_LAST = 0x10FFFF
# Beyond so many states the automaton is forgotten and made anew: memory stays bounded.
_KEPT = 4_000
_MOST = 60_000

Ranges = tuple[tuple[int, int], ...]


class _Beyond(Exception):
    """The expression is none that an automaton can match."""


def compile_linear(source: str) -> Callable[[str], bool] | None:
    """A predicate for a whole string; None where the expression is beyond automata."""
    try:
        return _Matcher(_parsed(source)).matches
    except (_Beyond, RecursionError):
        return None


def _parsed(source: str) -> list[Any]:
    # The parser has no public name; each Python since 3.11 has it here.
    parser: Any = import_module("re._parser")
    return list(parser.parse(source, re.ASCII))


class _Matcher:
    """The main automaton and those of what is looked for at the start."""

    def __init__(self, parts: list[Any]) -> None:
        self._ahead: list[tuple[_Automaton, bool]] = []
        while parts and self._takes(parts[0]):
            parts.pop(0)
        self._main = _Automaton(parts)

    def _takes(self, part: Any) -> bool:
        name = str(part[0])
        if name == "AT" and str(part[1]) in ("AT_BEGINNING", "AT_BEGINNING_STRING"):
            return True
        if name in ("ASSERT", "ASSERT_NOT") and part[1][0] == 1:
            self._ahead.append((_Automaton(list(part[1][1])), name == "ASSERT"))
            return True
        return False

    def matches(self, text: str) -> bool:
        """Whether the whole text matches."""
        for automaton, wanted in self._ahead:
            if automaton.begins(text) != wanted:
                return False
        return self._main.matches(text)


class _Automaton:
    """States are numbers; a state has edges by a set of code points, or free ones."""

    def __init__(self, parts: list[Any]) -> None:
        self._free: list[list[int]] = []
        self._edges: list[tuple[Ranges, int] | None] = []
        start = self._state()
        self._final = self._sequence(parts, start, True)
        self._cuts = self._classes()
        self._steps: list[dict[int, int]] = []
        self._sets: list[frozenset[int]] = []
        self._numbers: dict[frozenset[int], int] = {}
        self._start = self._closure((start,))
        self._forget()

    def _state(self) -> int:
        if len(self._free) >= _MOST:
            raise _Beyond
        self._free.append([])
        self._edges.append(None)
        return len(self._free) - 1

    def _sequence(self, parts: Any, at: int, first: bool = False) -> int:
        """``first`` says that nothing can have been taken before."""
        for part in parts:
            name = str(part[0])
            at = self._part(name, part[1], at, first)
            first = first and name == "AT"
        return at

    def _part(self, name: str, argument: Any, at: int, first: bool) -> int:
        ranges = _ranges(name, argument)
        if ranges is not None:
            end = self._state()
            # Every part starts from a state of its own, so that a state has one edge at most.
            self._edges[at] = (ranges, end)
            return end
        if name == "SUBPATTERN":
            if argument[1] or argument[2]:
                raise _Beyond
            return self._sequence(argument[3], self._fresh(at), first)
        if name == "BRANCH":
            return self._branch(argument[1], at, first)
        if name in ("MAX_REPEAT", "MIN_REPEAT"):
            return self._repeat(argument, at)
        if name == "AT":
            return self._place(str(argument), at, first)
        raise _Beyond

    def _place(self, kind: str, at: int, first: bool) -> int:
        # The generator writes an end only where nothing can follow it: the whole text decides.
        if kind in ("AT_END", "AT_END_STRING"):
            return at
        if kind in ("AT_BEGINNING", "AT_BEGINNING_STRING") and first:
            return at
        raise _Beyond

    def _fresh(self, at: int) -> int:
        state = self._state()
        self._free[at].append(state)
        return state

    def _branch(self, alternatives: Any, at: int, first: bool) -> int:
        end = self._state()
        for alternative in alternatives:
            last = self._sequence(alternative, self._fresh(at), first)
            self._free[last].append(end)
        return end

    def _repeat(self, argument: Any, at: int) -> int:
        low, high, body = int(argument[0]), argument[1], list(argument[2])
        at = self._fresh(at)
        for _ in range(low):
            at = self._fresh(self._sequence(body, at))
        if str(high) == "MAXREPEAT":
            last = self._sequence(body, self._fresh(at))
            self._free[last].append(at)
            return self._fresh(at)
        end = self._state()
        for _ in range(int(high) - low):
            self._free[at].append(end)
            at = self._fresh(self._sequence(body, self._fresh(at)))
        self._free[at].append(end)
        return end

    def _classes(self) -> list[int]:
        """Where code points begin that some edge takes otherwise than their predecessors."""
        cuts = {0}
        for edge in self._edges:
            if edge is not None:
                for low, high in edge[0]:
                    cuts.add(low)
                    cuts.add(high + 1)
        return sorted(cuts)

    def _closure(self, states: tuple[int, ...] | list[int]) -> frozenset[int]:
        found = set(states)
        waiting = list(states)
        while waiting:
            for state in self._free[waiting.pop()]:
                if state not in found:
                    found.add(state)
                    waiting.append(state)
        # Only states with an edge, and the final one, tell sets apart.
        return frozenset(s for s in found if self._edges[s] is not None or s == self._final)

    def _forget(self) -> None:
        self._steps = []
        self._sets = []
        self._numbers = {}
        self._number(self._start)

    def _number(self, states: frozenset[int]) -> int:
        known = self._numbers.get(states)
        if known is None:
            known = self._numbers[states] = len(self._sets)
            self._sets.append(states)
            self._steps.append({})
        return known

    def _step(self, number: int, code: int) -> int:
        if len(self._sets) > _KEPT:
            states = self._sets[number]
            self._forget()
            number = self._number(states)
        low = self._cuts[bisect_right(self._cuts, code) - 1]
        targets = [
            edge[1]
            for state in self._sets[number]
            if (edge := self._edges[state]) is not None and _within(low, edge[0])
        ]
        found = self._number(self._closure(targets))
        self._steps[number][code] = found
        return found

    def matches(self, text: str) -> bool:
        """Whether the whole text leads to the final state."""
        number = 0
        for char in text:
            code = ord(char)
            following = self._steps[number].get(code)
            number = self._step(number, code) if following is None else following
            if not self._sets[number]:
                return False
        return self._final in self._sets[number]

    def begins(self, text: str) -> bool:
        """Whether some beginning of the text leads to the final state."""
        number = 0
        for char in text:
            if self._final in self._sets[number]:
                return True
            code = ord(char)
            following = self._steps[number].get(code)
            number = self._step(number, code) if following is None else following
            if not self._sets[number]:
                return False
        return self._final in self._sets[number]


def _within(code: int, ranges: Ranges) -> bool:
    return any(low <= code <= high for low, high in ranges)


_CATEGORIES: dict[str, Ranges] = {
    "CATEGORY_DIGIT": ((48, 57),),
    "CATEGORY_WORD": ((48, 57), (65, 90), (95, 95), (97, 122)),
    "CATEGORY_SPACE": ((9, 13), (32, 32)),
}


def _ranges(name: str, argument: Any) -> Ranges | None:
    """The code points that a part takes, None where it takes no single one."""
    if name == "LITERAL":
        return ((argument, argument),)
    if name == "NOT_LITERAL":
        return _turned(((argument, argument),))
    if name == "ANY":
        return _turned(((10, 10),))
    if name != "IN":
        return None
    pairs: list[tuple[int, int]] = []
    negated = False
    for kind, value in argument:
        match str(kind):
            case "NEGATE":
                negated = True
            case "LITERAL":
                pairs.append((value, value))
            case "RANGE":
                pairs.append((value[0], value[1]))
            case _:
                pairs += _category(str(value))
    return _turned(tuple(pairs)) if negated else tuple(pairs)


def _category(name: str) -> Ranges:
    if name in _CATEGORIES:
        return _CATEGORIES[name]
    return _turned(_CATEGORIES[name.replace("NOT_", "")])


def _turned(ranges: Ranges) -> Ranges:
    found: list[tuple[int, int]] = []
    start = 0
    for low, high in sorted(ranges):
        if low > start:
            found.append((start, low - 1))
        start = max(start, high + 1)
    if start <= _LAST:
        found.append((start, _LAST))
    return tuple(found)
