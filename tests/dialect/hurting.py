"""Strings built to hurt an engine that backtracks: loops filled up, and an end that fits nothing.

For every loop of a pattern, the shortest way to it, the loop turned as often as the length allows
with one character wherever that is possible, and then what the pattern can't take.
"""

from __future__ import annotations

from collections.abc import Iterator

from refsmith.rules.dialect.codepoints import Ranges
from refsmith.rules.dialect.nodes import Choice, Node, Repeat, Sequence, Set, children, widths

LONGEST = 5_000
# Characters that loops have in common, most likely first.
LIKELY = "a0-./:A_ =@,*"
ENDS = ("\x00", "", "\U0010ffff", "!\x00", "a\n\x00")
_LOOPS = 12
_MANY = 8


def hurting(node: Node, longest: int = LONGEST) -> Iterator[str]:
    """Strings for one pattern, up to ``longest`` characters."""
    letters = [char for char in LIKELY if _takes(node, ord(char))][:4] or [""]
    for char in letters:
        for end in ENDS[:2]:
            yield char * longest + end
    for loop in _loops(node)[:_LOOPS]:
        for char in letters[:2]:
            filled = _Filler(char, loop, longest)
            text = filled.fill(node)[:longest]
            for end in ENDS[:3]:
                yield text + end
            # Half of it once more: what follows the loop may be in need of a way back.
            yield text + text[: longest // 2] + ENDS[0]
    for char in letters:
        everything = _Filler(char, None, longest // max(1, min(len(_loops(node)), 4)))
        for end in ENDS:
            yield everything.fill(node)[:longest] + end


def _takes(node: Node, code: int) -> bool:
    if isinstance(node, Set):
        return _within(code, node.ranges)
    return any(_takes(child, code) for child in children(node))


def _within(code: int, ranges: Ranges) -> bool:
    return any(low <= code <= high for low, high in ranges)


def _loops(node: Node) -> list[Repeat]:
    found = [loop for child in children(node) for loop in _loops(child)]
    if isinstance(node, Repeat) and (node.high is None or node.high >= _MANY):
        return [node, *found]
    return found


class _Filler:
    """Writes the shortest string there is, but for the loop that is filled (None: all of them)."""

    def __init__(self, char: str, loop: Repeat | None, longest: int) -> None:
        self.char = char
        self.loop = loop
        self.longest = longest

    def fill(self, node: Node) -> str:
        match node:
            case Set():
                return self._member(node.ranges)
            case Sequence():
                return "".join(self.fill(part) for part in node.parts)
            case Choice():
                inside = [each for each in node.alternatives if self._holds(each)]
                if inside:
                    return self.fill(inside[0])
                return self.fill(min(node.alternatives, key=lambda each: widths(each)[0]))
            case Repeat():
                return self._turned(node)
            case _:
                return "".join(self.fill(child) for child in children(node))

    def _turned(self, node: Repeat) -> str:
        if node.high == 0:
            return ""
        if node is self.loop or (self.loop is None and node.high is None):
            body = self.fill(node.body) or self.char
            most = self.longest // max(len(body), 1)
            return body * (most if node.high is None else min(most, node.high))
        turns = max(node.low, 1) if self._holds(node) else node.low
        return self.fill(node.body) * min(turns, self.longest) if turns else ""

    def _holds(self, node: Node) -> bool:
        if self.loop is None:
            return isinstance(node, Repeat) or any(self._holds(child) for child in children(node))
        return node is self.loop or any(self._holds(child) for child in children(node))

    def _member(self, ranges: Ranges) -> str:
        if self.char and _within(ord(self.char), ranges):
            return self.char
        for char in LIKELY:
            if _within(ord(char), ranges):
                return char
        return chr(ranges[0][0]) if ranges else ""
