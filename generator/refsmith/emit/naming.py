"""Names for distinct shapes: from the paths at which they stand in the docs, never a number.

A shape takes the name of the member that it stands under, singular for an item. Where two shapes
want one name, the one that stands in more places has it, and the other is told apart by the
nearest ancestor that does so. Names once given (``specs/names.lock``) come first: a name goes to
the shape that now stands in most of the places at which the name stood.
"""

from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from refsmith.emit.graph import ITEM, KEY, VALUE, Graph
from refsmith.emit.identifiers import singular, type_name

# The operation, the member of the option (or of the output), then parts.
Place = tuple[str, ...]
_DERIVED = frozenset((ITEM, KEY, VALUE))
_ENDINGS = {ITEM: "Item", KEY: "Key"}


def written(place: Place) -> str:
    """A place as it stands in the lock: ``CreateUser Tags [] Key``."""
    return " ".join(place)


@dataclass(slots=True)
class Candidates:
    """Where each shape that needs a name stands: at most one place an operation, the shortest."""

    places: dict[int, list[Place]] = field(default_factory=dict[int, list[Place]])

    def stand(
        self, graph: Graph, roots: Iterable[tuple[Place, int]], named: Collection[int]
    ) -> None:
        """Notes the places of all that one operation reaches from its ``roots``."""
        seen: set[int] = set()
        pending: deque[tuple[Place, int]] = deque(roots)
        while pending:
            place, number = pending.popleft()
            if number in seen:
                continue
            seen.add(number)
            if number in named:
                self.places.setdefault(number, []).append(place)
            node = graph.nodes[number]
            pending.extend(
                ((*place, part), child)
                for part, child in zip(node.parts, node.children, strict=True)
            )


def assign(
    candidates: Candidates,
    reserved: Collection[str],
    fixed: Mapping[int, str],
    locked: Mapping[str, Collection[str]],
) -> dict[int, str]:
    """A name for each of ``candidates``; none is in ``reserved``, none is given twice.

    ``fixed`` names come first (results, called after their operation), then the ``locked`` ones
    (name to the places at which it stood), then the rest are made.
    """
    names = dict(fixed)
    taken = set(reserved) | set(fixed.values())
    owners: dict[str, int] = {}
    for number, name in _kept(candidates, locked, taken, fixed):
        names[number] = name
        owners[name] = number
        taken.add(name)
    for number, places in sorted(
        candidates.places.items(), key=lambda entry: (-len(entry[1]), min(entry[1]))
    ):
        if number not in names:
            base, home = _base(places)
            shared = _around(candidates.places.get(owners.get(base, -1), []))
            name = next(each for each in _ladder(base, home, shared) if each not in taken)
            names[number] = name
            owners[name] = number
            taken.add(name)
    return names


def _base(places: list[Place]) -> tuple[str, Place]:
    """The name that most of the places give, with the first place that gives it."""
    named = [_chain(place)[-1] for place in places]
    bases = Counter(named)
    base = min(bases, key=lambda name: (-bases[name], len(name), name))
    return base, min(place for place, name in zip(places, named, strict=True) if name == base)


def _around(places: list[Place]) -> frozenset[str]:
    """The names of all ancestors at ``places``."""
    return frozenset(link for place in places for link in _chain(place)[:-1])


def _kept(
    candidates: Candidates,
    locked: Mapping[str, Collection[str]],
    taken: Collection[str],
    fixed: Mapping[int, str],
) -> Iterator[tuple[int, str]]:
    """Each locked name with the shape that keeps it: the one in most of the name's places."""
    owner = {place: name for name, places in locked.items() for place in places}
    claims: list[tuple[int, str, Place, int]] = []
    for number, places in candidates.places.items():
        if number in fixed:
            continue
        votes = Counter(owner[key] for key in map(written, places) if key in owner)
        claims.extend((-count, name, min(places), number) for name, count in votes.items())
    kept_names: set[str] = set(taken)
    kept_numbers: set[int] = set()
    for _, name, _, number in sorted(claims):
        if name not in kept_names and number not in kept_numbers:
            kept_names.add(name)
            kept_numbers.add(number)
            yield number, name


def _ladder(base: str, home: Place, shared: Collection[str]) -> Iterator[str]:
    """Names for a shape, best first: its own, with one ancestor, with all, with what it is.

    An ancestor in ``shared`` is around the shape that has the name already, and so tells nothing.
    """
    *ancestors, _ = _chain(home)
    yield base
    for ancestor in reversed(ancestors):
        if ancestor not in shared and not base.startswith(ancestor):
            yield ancestor + base
    joined = base
    for ancestor in reversed(ancestors):
        joined = ancestor + joined
        yield joined
    joined += _ENDINGS.get(home[-1], "Value")
    yield joined
    while True:
        joined += "_"
        yield joined


def _chain(place: Place) -> list[str]:
    """The names of a place and of all around it, outermost first.

    A member and the items, keys and values below it are one link: ``Tags [] Key`` gives Tag, Key.
    """
    links: list[str] = []
    for part in place:
        if part not in _DERIVED:
            links.append(type_name(part))
        elif part == ITEM:
            links[-1] = singular(links[-1])
        else:
            links[-1] += "Key" if part == KEY else "Value"
    return links
