"""What a pattern's parts make of single words: which they take, and which they are made of."""

from collections.abc import Iterable

from refsmith.rules.dialect.codepoints import of
from refsmith.rules.dialect.nodes import (
    EMPTY,
    Atomic,
    Choice,
    Group,
    Node,
    Repeat,
    Sequence,
    Set,
    choice,
    sequence,
)

_MOST = 128


def takes(node: Node, word: str) -> bool:
    """Whether a node takes a whole word; looks, anchors and references are taken to hold."""
    return len(word) in ends(node, word, frozenset({0}))


def ends(node: Node, word: str, starts: frozenset[int]) -> frozenset[int]:
    """The places of a word that a node can end at, if it starts at one of ``starts``."""
    match node:
        case Set():
            return frozenset(
                at + 1 for at in starts if at < len(word) and _has(node, ord(word[at]))
            )
        case Sequence():
            for part in node.parts:
                if not starts:
                    break
                starts = ends(part, word, starts)
            return starts
        case Choice():
            return frozenset[int]().union(*(ends(each, word, starts) for each in node.alternatives))
        case Repeat():
            return _repeated(node, word, starts)
        case Group() | Atomic():
            return ends(node.body, word, starts)
        case _:
            return starts


def _has(node: Set, code: int) -> bool:
    return any(low <= code <= high for low, high in node.ranges)


def _repeated(node: Repeat, word: str, starts: frozenset[int]) -> frozenset[int]:
    found = starts if node.low == 0 else frozenset[int]()
    turns = 0
    seen: set[tuple[frozenset[int], bool]] = set()
    while starts and (node.high is None or turns < node.high):
        starts = ends(node.body, word, starts)
        turns += 1
        if turns >= node.low:
            found |= starts
        state = (starts, turns >= node.low)
        if state in seen and turns >= node.low:
            break
        seen.add(state)
    return found


def words_of(node: Node) -> frozenset[str] | None:
    """All words that a node takes, where they are few; None where they aren't, or can't be told."""
    match node:
        case Set():
            count = sum(high - low + 1 for low, high in node.ranges)
            if count > _MOST:
                return None
            return frozenset(chr(c) for low, high in node.ranges for c in range(low, high + 1))
        case Sequence():
            return _chained(words_of(part) for part in node.parts)
        case Choice():
            return _any(words_of(each) for each in node.alternatives)
        case Repeat() if node.high is not None and node.high <= _MOST:
            body = words_of(node.body)
            turns = (_chained([body] * count) for count in range(node.low, node.high + 1))
            return _any(turns)
        case Group():
            return words_of(node.body)
        case _:
            return None


def _chained(each: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    found = frozenset({""})
    for words in each:
        if words is None or len(found) * len(words) > _MOST:
            return None
        found = frozenset(one + other for one in found for other in words)
    return found


def _any(each: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    found: frozenset[str] = frozenset()
    for words in each:
        if words is None or len(found) + len(words) > _MOST:
            return None
        found |= words
    return found


def any_of(words: Iterable[str]) -> Node:
    """A node that takes just these words, what they begin with in common written once."""
    tails: dict[str, list[str]] = {}
    optional = False
    for word in sorted(set(words)):
        if word:
            tails.setdefault(word[0], []).append(word[1:])
        else:
            optional = True
    if not tails:
        return EMPTY
    # Letters that the same follows are one set.
    groups: dict[Node, list[str]] = {}
    for letter, rest in tails.items():
        groups.setdefault(any_of(rest), []).append(letter)
    alternatives = [_joined(Set(of(*letters)), rest) for rest, letters in groups.items()]
    found = choice(alternatives)
    return Repeat(found, 0, 1) if optional else found


def _joined(first: Node, rest: Node) -> Node:
    parts = rest.parts if isinstance(rest, Sequence) else (rest,)
    return sequence([first, *parts])
