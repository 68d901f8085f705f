"""Partitions, regions and suffixes of hosts: where a pattern names some, it stands for all.

Documents are written where one partition is, and services run in all of them. Which part of a
pattern names one is told by its place (see ``places``), or where that is open, by all that it can
take.
"""

from dataclasses import replace
from functools import lru_cache

from refsmith.rules.dialect.nodes import (
    Atomic,
    Back,
    Choice,
    Group,
    Look,
    Node,
    Repeat,
    Sequence,
    children,
    choice,
    sequence,
    widths,
)
from refsmith.rules.dialect.partitions import Kind, kinds
from refsmith.rules.dialect.places import (
    IN_PARTITION,
    IN_REGION,
    NO_WORD,
    PARTITION,
    REGION,
    REGION_FORM,
    Place,
    behind,
    formed,
    joined,
)
from refsmith.rules.dialect.words import ends, takes, words_of

# The suffix of most services' hosts begins so; and so goes a name on that is written backwards.
_HOST, _REVERSED = "amazonaws", "amazonaws.us-east-1"
_START = frozenset({0})


def with_all_partitions(node: Node) -> tuple[Node, tuple[str, ...]]:
    """The node with all names in the place of some, and in which respects that is more."""
    namer = _Namer(_refers(node))
    return namer.sequence((node,), Place()), tuple(dict.fromkeys(namer.reasons))


def _refers(node: Node) -> bool:
    return isinstance(node, Back) or any(map(_refers, children(node)))


class _Namer:
    """``refers``: the pattern refers to its groups, so that none may be left out."""

    def __init__(self, refers: bool) -> None:
        self.refers = refers
        self.reasons: list[str] = []

    def sequence(self, parts: tuple[Node, ...], place: Place) -> Node:
        """The parts, which begin at a place, with all names in the place of some."""
        parts = _flat(parts)
        made: list[Node] = []
        at = 0
        while at < len(parts):
            size, node = self._run(parts[at:], place)
            made.append(self._within(parts[at], place) if node is None else node)
            place = behind(sequence(list(parts[at : at + size])), place)
            at += size
        return sequence(made)

    def _within(self, node: Node, place: Place) -> Node:
        """A node that names nothing as a whole, with all names in the place of some inside."""
        match node:
            case Choice():
                return Choice(tuple(self.sequence((each,), place) for each in node.alternatives))
            case Repeat():
                return replace(node, body=self.sequence((node.body,), _turning(node, place)))
            case Group() | Atomic():
                return replace(node, body=self.sequence((node.body,), place))
            case Look(behind=False, negated=False):
                return replace(node, body=self.sequence((node.body,), place))
            case _:
                # What must not stand there is not to be more than what is said.
                return node

    def _run(self, parts: tuple[Node, ...], place: Place) -> tuple[int, Node | None]:
        """How many parts name something, and what takes all names; one and None where none do."""
        for find in (_in_arn, _partitions, _regions, _suffixes):
            size, kind = find(parts, place)
            if size:
                run = sequence(list(parts[:size]))
                if takes_all(run, kind):
                    return size, run
                self.reasons.append(kind.reason)
                return size, self._with_all(run, kind)
        return 1, None

    def _with_all(self, run: Node, kind: Kind) -> Node:
        words = None if self.refers else words_of(run)
        if words is not None and all(takes(kind.all, word) for word in words):
            return kind.all
        one = run.alternatives if isinstance(run, Choice) else (run,)
        other = kind.all.alternatives if isinstance(kind.all, Choice) else (kind.all,)
        return choice([*one, *other])


def _flat(parts: tuple[Node, ...]) -> tuple[Node, ...]:
    found: list[Node] = []
    for part in parts:
        found += _flat(part.parts) if isinstance(part, Sequence) else (part,)
    return tuple(found)


def _turning(node: Repeat, place: Place) -> Place:
    """Where a value may be at the beginning of any turn of a loop."""
    while node.high != 1:
        more = joined(place, behind(node.body, place))
        if more == place:
            break
        place = more
    return place


def _in_arn(parts: tuple[Node, ...], place: Place) -> tuple[int, Kind]:
    """The parts that stand at one place of an ARN, if they take any name of its kind."""
    kind, inside = kinds().partitions, IN_PARTITION
    if place.at == frozenset({REGION}):
        kind, inside = kinds().regions, IN_REGION
    elif place.at != frozenset({PARTITION}):
        return 0, kind
    start, size = place.at, 0
    for part in parts:
        place = behind(part, place)
        if not place.at <= start | {inside}:
            break
        size += 1
    return (size if takes_any(sequence(list(parts[:size])), kind) else 0), kind


def _partitions(parts: tuple[Node, ...], place: Place) -> tuple[int, Kind]:
    """A list of partitions, or one whose place is not sure."""
    kind, found = kinds().partitions, 0
    for size in range(1, len(parts) + 1):
        words = words_of(sequence(list(parts[:size])))
        if words is None or kind.openings.isdisjoint(words):
            break
        if words <= set(kind.words) and (len(words) > 1 or PARTITION in place.at):
            found = size
    return found, kind


def _regions(parts: tuple[Node, ...], place: Place) -> tuple[int, Kind]:
    """What can only be regions, and is one of botocore's at least."""
    kind, forms = kinds().regions, NO_WORD
    for size, part in enumerate(parts, 1):
        if _is_place(parts[0]):
            break
        forms = formed(part, forms)
        if forms == REGION_FORM and takes_any(sequence(list(parts[:size])), kind):
            return size, kind
        if not forms:
            break
    return 0, kind


def _suffixes(parts: tuple[Node, ...], place: Place) -> tuple[int, Kind]:
    """A suffix of hosts: spelt out, or one of few words, or that of services and more."""
    kind, found = kinds().suffixes, 0
    for size, part in enumerate(parts, 1):
        run = sequence(list(parts[:size]))
        words = words_of(run)
        if words is None and size <= len(_HOST):
            break
        if words is not None and kind.openings.isdisjoint(words):
            break
        if takes(run, _REVERSED) or not any(ends(run, each, _START) for each in kind.words):
            break
        if takes_any(run, kind) and not _is_place(part):
            # What follows the suffix follows any other as well.
            found = size if found == 0 or (words or {""}) <= set(kind.words) else found
    return found, kind


def _is_place(node: Node) -> bool:
    return widths(node)[1] == 0


@lru_cache(maxsize=20_000)
def takes_any(node: Node, kind: Kind) -> bool:
    """Whether a node takes one of the kind's words."""
    return any(takes(node, word) for word in kind.words)


@lru_cache(maxsize=20_000)
def takes_all(node: Node, kind: Kind) -> bool:
    """Whether a node takes each of the kind's words."""
    return all(takes(node, word) for word in kind.words)
