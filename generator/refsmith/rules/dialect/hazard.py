"""Which patterns Python's engine could backtrack on for long.

It tries one way through a pattern after the other, so what counts is how many ways one text can
go. Where a text that goes round a loop can be meant in two ways, the ways double with every turn.
Where it can go round one loop or already round a later one, they grow with its length; and they
multiply along the pattern. The estimate errs on the side of more ways than there are.
"""

from refsmith.rules.dialect.automaton import Ways, components, ways
from refsmith.rules.dialect.nodes import (
    Anchor,
    Atomic,
    Back,
    Choice,
    End,
    Group,
    Look,
    Node,
    Repeat,
    Sequence,
    Set,
    children,
    widths,
)

# How long a text is taken to be where nothing bounds it, and how many steps are too many.
_LENGTH = 1_000
_TOO_MANY = 200_000
# A loop of so few turns may multiply its ways with every turn.
_FEW_TURNS = 4
_FORKS = 12
# A look that can run so far ahead is one to count.
_FAR = 64
_PAIRS = 20_000
# The run time's engine takes twice as many.
_POSITIONS = 20_000
_IDLE_TURNS = 64


def may_backtrack(node: Node) -> bool:
    """Whether matching could take much more than a time in proportion to the text."""
    if _looks_far_often(node):
        return True
    return any(_wanders(each) for each in (node, *_looked_for(node)))


def beyond_automata(node: Node) -> str | None:
    """Why nothing that is linear can match a pattern: it goes by what was taken, or is too large.

    None where an automaton can.
    """
    if _holds_on(node):
        return "it could take for ever, and goes by what it took before"
    return "its counts are too large" if _positions(node) > _POSITIONS or _idles(node) else None


def _idles(node: Node) -> bool:
    """Whether a loop has to take many turns that only a look or an anchor lets be empty."""
    if isinstance(node, Repeat) and node.low > _IDLE_TURNS and widths(node.body)[0] == 0:
        return _looks(node.body)
    return any(_idles(child) for child in children(node))


def _looks(node: Node) -> bool:
    return isinstance(node, Look | Anchor | End) or any(_looks(child) for child in children(node))


def _holds_on(node: Node) -> bool:
    match node:
        case Back() | Atomic():
            return True
        case Repeat(mode="+"):
            return True
        case _:
            return any(_holds_on(child) for child in children(node))


def _positions(node: Node) -> int:
    """How many places of an automaton take a character, every count written out."""
    match node:
        case Set():
            return 1
        case Repeat():
            turns = node.low + 1 if node.high is None else node.high
            return (_positions(node.body) + 1) * turns
        case _:
            return sum(_positions(child) for child in children(node))


def _looked_for(node: Node) -> list[Node]:
    found = [inner for child in children(node) for inner in _looked_for(child)]
    return [node.body, *found] if isinstance(node, Look) else found


def _looks_far_often(node: Node, often: bool = False) -> bool:
    """Whether a look that can run far is taken at many places."""
    match node:
        case Look():
            high = widths(node.body)[1]
            return (often and (high is None or high > _FAR)) or _looks_far_often(node.body, often)
        case Sequence():
            for part in node.parts:
                if _looks_far_often(part, often):
                    return True
                high = widths(part)[1]
                often = often or high is None or high > _FAR
            return False
        case Repeat():
            turns = node.high is None or node.high > _FEW_TURNS
            return _looks_far_often(node.body, often or turns)
        case Choice() | Group() | Atomic():
            return any(_looks_far_often(child, often) for child in children(node))
        case _:
            return False


def _wanders(node: Node) -> bool:
    found = ways(node)
    return _Estimate(found).too_many()


class _Estimate:
    """How many ways a text can go, by loops (strongly connected components)."""

    def __init__(self, found: Ways) -> None:
        self.ways = found
        self.number = components(found.follow)
        self.pairs = 0
        self.members: dict[int, list[int]] = {}
        for position, number in enumerate(self.number):
            self.members.setdefault(number, []).append(position)

    def too_many(self) -> bool:
        """Whether they are more than can be tried."""
        if self.ways.idle > _FEW_TURNS:
            return True
        loops = [number for number in self.members if self._is_loop(number)]
        links: dict[int, set[int]] = {}
        for number in loops:
            if not self._turns_seldom(number) and self._doubles(number):
                return True
            links[number] = self._linked(number)
            if self.pairs > _PAIRS:
                return True
        return self._forks() > _FORKS or self._most(links) > _TOO_MANY or self.pairs > _PAIRS

    def _is_loop(self, number: int) -> bool:
        members = self.members[number]
        return len(members) > 1 or members[0] in self.ways.follow[members[0]]

    def _turns_seldom(self, number: int) -> bool:
        turns = [self.ways.turns.get(position, 1) for position in self.members[number]]
        return all(each is not None and each <= _FEW_TURNS for each in turns)

    def _longest(self, number: int) -> int:
        longest = max(
            (
                _LENGTH if found is None else found
                for found in (self.ways.longest.get(p, 1) for p in self.members[number])
            ),
            default=1,
        )
        return min(longest, _LENGTH)

    def _doubles(self, number: int) -> bool:
        """Whether a text that goes round the loop can be meant in two ways."""
        inside = set(self.members[number])
        for step in self.ways.twice:
            if step[0] in inside and step[1] in inside:
                return True
        pairs = [
            pair for position in inside for pair in self._parted(self.ways.follow[position], inside)
        ]
        return self._meet_again(pairs, inside)

    def _parted(self, following: list[int], inside: set[int] | None) -> list[tuple[int, int]]:
        """Two different next positions that take a common code point."""
        nexts = [p for p in following if inside is None or p in inside]
        self.pairs += len(nexts)
        return [
            (one, other)
            for index, one in enumerate(nexts)
            for other in nexts[index + 1 :]
            if self.ways.overlap(one, other)
        ]

    def _meet_again(self, pairs: list[tuple[int, int]], inside: set[int] | None) -> bool:
        """Whether two ways that have parted can come to one position with one text."""
        seen = set(pairs)
        waiting = list(seen)
        while waiting:
            one, other = waiting.pop()
            for following in self._together(one, other):
                if inside is not None and not inside.issuperset(following):
                    continue
                if following[0] == following[1]:
                    return True
                if following not in seen and following[::-1] not in seen:
                    seen.add(following)
                    waiting.append(following)
            self.pairs += 1
            if self.pairs > _PAIRS:
                return True
        return False

    def _together(self, one: int, other: int) -> list[tuple[int, int]]:
        return [
            (a, b)
            for a in self.ways.follow[one]
            for b in self.ways.follow[other]
            if a == b or self.ways.overlap(a, b)
        ]

    def _linked(self, number: int) -> set[int]:
        """The later loops that a text can be in while it could still be in this one."""
        inside = set(self.members[number])
        starts: set[tuple[int, int]] = set()
        for position in inside:
            for one, other in self._parted(self.ways.follow[position], None):
                if (one in inside) != (other in inside):
                    starts.add((one, other) if one in inside else (other, one))
        steps: dict[tuple[int, int], list[tuple[int, int]]] = {}
        waiting = list(starts)
        while waiting and self.pairs <= _PAIRS:
            pair = waiting.pop()
            if pair in steps:
                continue
            steps[pair] = [step for step in self._together(*pair) if step[0] in inside]
            waiting += steps[pair]
            self.pairs += 1
        return self._cycling(steps, number)

    def _cycling(
        self, steps: dict[tuple[int, int], list[tuple[int, int]]], number: int
    ) -> set[int]:
        """The loops that the second of a pair goes round while the first goes round its own."""
        index = {pair: place for place, pair in enumerate(steps)}
        follow = [
            [index[step] for step in following if step in index] for following in steps.values()
        ]
        names = components(follow)
        sizes: dict[int, int] = {}
        for name in names:
            sizes[name] = sizes.get(name, 0) + 1
        return {
            self.number[pair[1]]
            for pair, place in index.items()
            if (sizes[names[place]] > 1 or place in follow[place])
            and self.number[pair[1]] != number
        }

    def _forks(self) -> int:
        """How many places outside loops lead to one place by one text in two ways."""
        count = 0
        for position, following in enumerate([list(self.ways.first), *self.ways.follow], -1):
            if position >= 0 and self._is_loop(self.number[position]):
                continue
            pairs = self._parted(following, None)
            if pairs and self._meet_again(pairs, None):
                count += 1
                if count > _FORKS:
                    break
        return count

    def _most(self, links: dict[int, set[int]]) -> int:
        """The most steps that any way through the loops can cost, one after the other."""
        best: dict[int, int] = {}
        for number in sorted(self.members):
            own = self._longest(number) if number in links else 1
            after = {
                self.number[following]
                for position in self.members[number]
                for following in self.ways.follow[position]
            } - {number}
            rest = max((best[each] for each in after), default=1)
            chained = max((own * best[each] for each in links.get(number, ())), default=1)
            best[number] = max(own, rest, chained)
        return max(best.values(), default=1)
