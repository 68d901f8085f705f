"""Shapes as a graph in which what is declared alike is one node, and loops are closed.

A node's identity is its label (what its holder decides: type, rules, names, but no text and no
line) and the nodes it leads to. Shapes without a loop are made one on the way in; those with a
loop by partition refinement afterwards, so that a shape that pages unroll twice before they cut it
off is the same node as the one that it returns to.
"""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from refsmith.model import ListOf, MapOf, Recursive, Scalar, Shape, Structure


class Label(NamedTuple):
    """What a shape is by itself, without its parts.

    ``kind`` and ``name`` are the labeller's words for it, ``details`` all else that tells shapes
    apart, ``values`` the values of an enum.
    """

    kind: str
    name: str = ""
    details: tuple[Hashable, ...] = ()
    values: tuple[str, ...] = ()
    sensitive: bool = False


# What stands at a place: the shape, and whether its value is sensitive.
Labeller = Callable[[Shape, bool], Label]
NO_PATHS: frozenset[str] = frozenset()
ITEM, KEY, VALUE = "[]", "{key}", "{}"


@dataclass(slots=True)
class Node:
    """A distinct shape: ``parts`` are its member names (or ``[]``, ``{key}``, ``{}``)."""

    label: Label
    shape: Shape
    parts: tuple[str, ...] = ()
    children: tuple[int, ...] = ()


def parts_of(shape: Shape) -> tuple[tuple[str, Shape], ...]:
    """The shapes that a shape is made of, each with the part's name."""
    match shape:
        case Structure():
            return tuple((member.name, member.shape) for member in shape.members)
        case ListOf():
            return ((ITEM, shape.item),)
        case MapOf():
            return ((KEY, shape.key), (VALUE, shape.value))
        case Scalar() | Recursive():
            return ()


def below(paths: frozenset[str], part: str) -> frozenset[str]:
    """Those of ``paths`` that go through ``part``, from there on."""
    return _below(paths, part) if paths else NO_PATHS


# Pages of a service have the same values sensitive, at the same places.
@lru_cache(maxsize=100_000)
def _below(paths: frozenset[str], part: str) -> frozenset[str]:
    size = len(part)
    # A path may leave out the dot before a bracket: Tags[].Key.
    return frozenset(
        path[size:].removeprefix(".")
        for path in paths
        if path.startswith(part) and (len(path) == size or path[size] in ".[{")
    )


@dataclass(slots=True)
class Graph:
    """Nodes by number; ``minimise`` is called once, when all shapes are in."""

    nodes: list[Node] = field(default_factory=list[Node])
    _canonical: list[int] = field(default_factory=list[int])
    _known: dict[tuple[Label, tuple[int, ...]], int] = field(
        default_factory=dict[tuple[Label, tuple[int, ...]], int]
    )
    _looped: list[int] = field(default_factory=list[int])

    def find(self, number: int) -> int:
        """The number of the node that stands for ``number`` after ``minimise``."""
        return self._canonical[number]

    def add_flat(self, node: Node) -> int:
        """The number of a node that is on no loop, made if there is none alike."""
        key = (node.label, node.children)
        number = self._known.get(key)
        if number is None:
            number = self._known[key] = len(self.nodes)
            self.nodes.append(node)
        return number

    def reserve(self, label: Label, shape: Shape) -> int:
        """The number of a node whose children come later; it may be on a loop."""
        self.nodes.append(Node(label, shape))
        self._looped.append(len(self.nodes) - 1)
        return len(self.nodes) - 1

    def minimise(self) -> None:
        """Makes nodes one from which the same can be reached in the same way."""
        classes = list(range(len(self.nodes)))
        groups: dict[Hashable, int] = {}
        for number in self._looped:
            node = self.nodes[number]
            classes[number] = groups.setdefault((node.label, node.parts), number)
        count = len(groups)
        while True:
            groups = {}
            refined: list[tuple[int, int]] = []
            for number in self._looped:
                node = self.nodes[number]
                key = (classes[number], tuple([classes[child] for child in node.children]))
                refined.append((number, groups.setdefault(key, number)))
            for number, group in refined:
                classes[number] = group
            if len(groups) == count:
                break
            count = len(groups)
        self._canonical = classes
        for node in self.nodes:
            node.children = tuple([classes[child] for child in node.children])

    def reachable(self, roots: Iterator[int] | list[int]) -> set[int]:
        """The nodes that can be reached from ``roots``, themselves included."""
        seen: set[int] = set()
        pending = list(roots)
        while pending:
            number = pending.pop()
            if number not in seen:
                seen.add(number)
                pending.extend(self.nodes[number].children)
        return seen


class Intake:
    """Puts shapes into a graph under one way of labelling them."""

    def __init__(self, graph: Graph, labeller: Labeller) -> None:
        self._graph = graph
        self._label = labeller
        # Keyed by identity: the value keeps the shape alive, and with it the key.
        self._levels: dict[int, tuple[Shape, frozenset[int] | None]] = {}
        self._known: dict[tuple[object, ...], tuple[Shape, int]] = {}

    def add(self, shape: Shape, sensitive: frozenset[str] = NO_PATHS) -> int:
        """The number of the node for ``shape``; to be looked up by ``find`` after ``minimise``."""
        return self._add(shape, sensitive, ())

    def add_root(self, shape: Shape, label: Label) -> int:
        """The number of a node of its own for ``shape``, told from all others by ``label``."""
        return self._make(shape, NO_PATHS, (), self._open_levels(shape), label)

    def _add(self, shape: Shape, sensitive: frozenset[str], around: tuple[int, ...]) -> int:
        if isinstance(shape, Recursive):
            return around[-shape.levels]
        levels = self._open_levels(shape)
        context = tuple([around[-level] for level in sorted(levels)]) if levels else ()
        key = (id(shape), sensitive, context)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = (shape, self._make(shape, sensitive, around, levels))
        return known[1]

    def _make(
        self,
        shape: Shape,
        sensitive: frozenset[str],
        around: tuple[int, ...],
        levels: frozenset[int] | None,
        label: Label | None = None,
    ) -> int:
        label = label or self._label(shape, "" in sensitive)
        parts = parts_of(shape)
        if levels is None:
            children = tuple([self._add(part, below(sensitive, name), ()) for name, part in parts])
            return self._graph.add_flat(
                Node(label, shape, tuple([name for name, _ in parts]), children)
            )
        number = self._graph.reserve(label, shape)
        inside = (*around, number)
        node = self._graph.nodes[number]
        node.parts = tuple([name for name, _ in parts])
        node.children = tuple(
            [self._add(part, below(sensitive, name), inside) for name, part in parts]
        )
        return number

    def _open_levels(self, shape: Shape) -> frozenset[int] | None:
        """How far outwards the shape's recursion reaches; None where there is none inside it."""
        known = self._levels.get(id(shape))
        if known is None:
            known = self._levels[id(shape)] = (shape, self._count_levels(shape))
        return known[1]

    def _count_levels(self, shape: Shape) -> frozenset[int] | None:
        if isinstance(shape, Recursive):
            return frozenset((shape.levels,))
        found: set[int] | None = None
        for _, part in parts_of(shape):
            inner = self._open_levels(part)
            if inner is not None:
                outer = {level - 1 for level in inner if level > 1}
                found = outer if found is None else found | outer
        return None if found is None else frozenset(found)
