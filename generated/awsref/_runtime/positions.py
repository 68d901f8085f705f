"""The positions of a pattern, as bits of a number, and the steps between them.

A position is one place of the pattern that takes a character. Repetitions of a bounded count are
copies that stand side by side at equal distances, so that a step within a copy is one operation
for all the copies, however many there are: the copies' fields are added up at once, and each has a
spare bit on top that catches whether any of its positions was there.
"""

from __future__ import annotations

from .taking import ranges_taken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    # What must stand at a place, as bits of its truths.
    Guards = int
    Guarded = dict[Guards, int]
    Ranges = tuple[tuple[int, int], ...]
    # Guards, sources, filling, tops, shift, targets: see Builder.steps.
    Step = tuple[Guards, int, int, int, int, int]

# So many positions at most; and so many turns that have to be spelt out one by one.
MOST = 40_000
_SPELT_OUT = 64
_ANCHORS = {
    "AT_BEGINNING": "start",
    "AT_BEGINNING_STRING": "start",
    # The generator writes ``$`` only where that is the end of the text.
    "AT_END": "end",
    "AT_END_STRING": "end",
    "AT_BOUNDARY": "boundary",
    "AT_NON_BOUNDARY": "no-boundary",
}


# What takes nothing.
_PLACES = ("AT", "ASSERT", "ASSERT_NOT")


class Beyond(Exception):
    """The expression is none that an automaton can match, or too large for one."""


class Part:
    """A piece of a pattern: its first and last positions, and under which guards it may be empty.

    Positions stand by the guards that must hold before the first, or behind the last.
    """

    __slots__ = ("first", "last", "nullable")

    def __init__(self, nullable: Iterable[Guards], first: Guarded, last: Guarded) -> None:
        # What holds under no guards at all makes all others idle.
        found = set(nullable)
        self.nullable: tuple[Guards, ...] = (0,) if 0 in found else tuple(sorted(found))
        self.first = first
        self.last = last


def _moved(guarded: Guarded, distance: int) -> Guarded:
    return {guards: positions << distance for guards, positions in guarded.items()}


def _merged(*each: Guarded) -> Guarded:
    found: Guarded = {}
    for guarded in each:
        for guards, positions in guarded.items():
            found[guards] = found.get(guards, 0) | positions
    return found


def _with(guarded: Guarded, nullable: tuple[Guards, ...]) -> Guarded:
    """The positions, each under the guards of an empty piece as well."""
    found: Guarded = {}
    for more in nullable:
        for guards, positions in guarded.items():
            found[guards | more] = found.get(guards | more, 0) | positions
    return found


class Builder:
    """Builds parts from the tree of Python's own parser, backwards if ``reverse``.

    ``guard`` gives the bit of an anchor or a look. Raises Beyond.
    """

    def __init__(self, guard: Callable[..., int], reverse: bool) -> None:
        self._guard = guard
        self._reverse = reverse
        self._size = 0
        self.guarded = False
        # Each position once: where it stands, what it takes, where its copies are.
        self._sets: list[list[Any]] = []
        # Each step: guards, sources, targets, copies, the field (low, width) of a copy.
        self._edges: list[list[Any]] = []

    def build(self, parts: list[Any], flags: int, begins: bool = False, ends: bool = False) -> Part:
        """One part after the other.

        ``begins`` and ``ends`` say that the text does where the parts do: anchors there are idle.
        """
        whole = Part((0,), {}, {})
        final = len(parts) - 1
        while final > 0 and str(parts[final][0]) in _PLACES:
            final -= 1
        for index, (name, argument) in enumerate(reversed(parts) if self._reverse else parts):
            last = ends and index >= final
            whole = self._chained(whole, self._part(str(name), argument, flags, begins, last))
            begins = begins and str(name) in _PLACES
        return whole

    def _chained(self, one: Part, other: Part) -> Part:
        self._step(one.last, other.first)
        return Part(
            [a | b for a in one.nullable for b in other.nullable],
            _merged(one.first, _with(other.first, one.nullable)),
            _merged(other.last, _with(one.last, other.nullable)),
        )

    def _step(self, lasts: Guarded, firsts: Guarded, copies: int = 1) -> None:
        for before, sources in lasts.items():
            for behind, targets in firsts.items():
                self._edges.append([before | behind, sources, targets, copies, None])

    def _part(self, name: str, argument: Any, flags: int, begins: bool, ends: bool) -> Part:
        ranges = ranges_taken(name, argument, flags)
        if ranges is not None:
            return self._position(ranges)
        if name == "SUBPATTERN":
            flags = (flags | argument[1]) & ~argument[2]
            return self.build(list(argument[3]), flags, begins, ends)
        if name == "BRANCH":
            parts = [self.build(list(each), flags, begins, ends) for each in argument[1]]
            return self._branch(parts)
        if name in ("MAX_REPEAT", "MIN_REPEAT"):
            low, high, body = argument
            return self._repeat(int(low), None if str(high) == "MAXREPEAT" else high, body, flags)
        if name == "AT":
            kind = _ANCHORS[str(argument)]
            if (begins and kind == "start") or (ends and kind == "end"):
                return Part((0,), {}, {})
            return self._guards(kind, None, 0, False, False)
        if name in ("ASSERT", "ASSERT_NOT"):
            behind = argument[0] < 0
            return self._guards("look", list(argument[1]), flags, behind, name == "ASSERT_NOT")
        if name == "FAILURE":
            return Part((), {}, {})
        raise Beyond

    def _guards(self, kind: str, body: Any, flags: int, behind: bool, negated: bool) -> Part:
        self.guarded = True
        # Read backwards, what stands behind a place stands before it: a look knows its own way.
        return Part((self._guard(kind, body, flags, behind, negated),), {}, {})

    def _position(self, ranges: Ranges) -> Part:
        bit = self._grow(1)
        self._sets.append([bit, ranges, 1])
        return Part((), {0: 1 << bit}, {0: 1 << bit})

    def _grow(self, size: int) -> int:
        start = self._size
        self._size += size
        if self._size > MOST:
            raise Beyond
        return start

    def _branch(self, parts: list[Part]) -> Part:
        return Part(
            [guards for part in parts for guards in part.nullable],
            _merged(*(part.first for part in parts)),
            _merged(*(part.last for part in parts)),
        )

    def _repeat(self, low: int, high: int | None, body: Any, flags: int) -> Part:
        if high == 0:
            return Part((0,), {}, {})
        start, sets, edges = self._size, len(self._sets), len(self._edges)
        part = self.build(list(body), flags)
        if part.nullable == (0,):
            low = 0
        if not part.first:
            # Nothing is ever taken: once is as good as often.
            return Part((0,) if low == 0 else part.nullable, {}, {})
        if part.nullable and low > 1:
            if low > _SPELT_OUT:
                raise Beyond
            return self._spelt_out(part, low, high, body, flags)
        copies = max(low, 1) if high is None else high
        width = self._size - start
        first, last, end = part.first, part.last, part.last
        if copies > 1:
            stride = width + 1
            self._grow(stride * copies - width)
            self._copy(sets, edges, start, stride, copies)
            self._step(last, _moved(first, stride), _spread(stride, copies - 1))
            self._field(edges, start, width)
            end = _moved(last, stride * (copies - 1))
            # A match may end with any copy from the lowest on.
            kept = copies - max(low, 1) + 1
            last = {g: p * _spread(stride, kept) for g, p in last.items()}
            last = _moved(last, stride * (copies - kept))
            if high is None:
                first = _moved(first, stride * (copies - 1))
        if high is None:
            self._step(end, first)
        return Part((0,) if low == 0 else part.nullable, part.first, last)

    def _copy(self, sets: int, edges: int, start: int, stride: int, copies: int) -> None:
        spread = _spread(stride, copies)
        for each in self._sets[sets:]:
            each[2] *= spread
        for edge in self._edges[edges:]:
            if edge[4] is None:
                edge[4] = (start, stride - 1)
            edge[3] *= spread

    def _field(self, edges: int, start: int, width: int) -> None:
        for edge in self._edges[edges:]:
            if edge[4] is None:
                edge[4] = (start, width)

    def _spelt_out(self, part: Part, low: int, high: int | None, body: Any, flags: int) -> Part:
        """A repetition that may be empty under guards alone: each turn by itself."""
        for _ in range(low - 1):
            part = self._chained(part, self.build(list(body), flags))
        if high == low:
            return part
        more = self._repeat(0, None if high is None else high - low, body, flags)
        return self._chained(part, more)

    def steps(self) -> tuple[Step, ...]:
        """The steps, made ready: guards, sources, filling, tops, shift and targets.

        With neither filling nor tops any source leads to all targets. Otherwise it does in each
        copy: sources (added to the filling, and caught in the tops, where a copy has several) are
        multiplied by the targets and moved by the shift.
        """
        found: list[Step] = []
        for guards, sources, targets, copies, field in self._edges:
            low = (targets & -targets).bit_length() - 1
            if copies == 1:
                found.append((guards, sources, 0, 0, 0, targets))
            elif sources & (sources - 1) == 0:
                shift = low - (sources.bit_length() - 1)
                at = sources * copies
                found.append((guards, at, 0, at, shift, targets >> low))
            else:
                start, width = field
                filling = ((1 << width) - 1 << start) * copies
                tops = (1 << start + width) * copies
                shift = low - start - width
                found.append((guards, sources * copies, filling, tops, shift, targets >> low))
        return tuple(_united(found))

    def classes(self) -> tuple[list[int], list[tuple[Ranges, int]]]:
        """Where code points begin that are taken elsewhere than those before; who takes what."""
        takers: dict[Ranges, int] = {}
        for bit, ranges, copies in self._sets:
            takers[ranges] = takers.get(ranges, 0) | copies << bit
        cuts = {0}
        for ranges in takers:
            for low, high in ranges:
                cuts.update((low, high + 1))
        return sorted(cuts), list(takers.items())


def _united(steps: list[Step]) -> list[Step]:
    """Single steps to the same targets as one."""
    single: dict[tuple[Guards, int], int] = {}
    others: list[Step] = []
    for step in steps:
        if step[2] or step[3]:
            others.append(step)
        else:
            key = (step[0], step[5])
            single[key] = single.get(key, 0) | step[1]
    return [
        *((guards, sources, 0, 0, 0, targets) for (guards, targets), sources in single.items()),
        *others,
    ]


def _spread(stride: int, count: int) -> int:
    """A bit at each of so many copies."""
    return ((1 << stride * count) - 1) // ((1 << stride) - 1)
