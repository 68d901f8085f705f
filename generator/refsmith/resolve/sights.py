"""What can be seen inside a shape before its loops are closed, once for each distinct shape.

Most shapes hold no loop, and closing would build them anew for nothing: it would also part what
pages share. A shape is left as it is where nothing in it is cut off and no structure in it looks
like one that encloses it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from refsmith.model import ListOf, MapOf, Recursive, Shape, Structure


@dataclass(frozen=True, slots=True)
class Sight:
    """``clean``: closing leaves the shape alone; ``structures`` are the distinct ones inside."""

    clean: bool
    structures: tuple[Structure, ...] = ()


_SCALAR = Sight(clean=True)
_MARK = Sight(clean=False)
Alike = Callable[[Structure, Structure], bool]


@dataclass(slots=True)
class Sights:
    """Keyed by identity; shapes are kept, so that no other takes their place.

    ``alike`` says whether the second structure may be the first, parts of it cut off.
    """

    alike: Alike
    _seen: dict[int, tuple[Shape, Sight]] = field(default_factory=dict[int, tuple[Shape, Sight]])
    _names: dict[int, frozenset[str]] = field(default_factory=dict[int, frozenset[str]])
    _judged: dict[tuple[int, int], bool] = field(default_factory=dict[tuple[int, int], bool])

    def look(self, shape: Shape) -> Sight:
        """What is inside ``shape``."""
        known = self._seen.get(id(shape))
        if known is None:
            known = self._seen[id(shape)] = (shape, self._look(shape))
        return known[1]

    def _look(self, shape: Shape) -> Sight:
        match shape:
            case Structure():
                parts = [member.shape for member in shape.members]
            case ListOf():
                parts = [shape.item]
            case MapOf():
                parts = [shape.key, shape.value]
            case Recursive():
                return _MARK
            case _:
                return _SCALAR
        inner = [self.look(part) for part in parts]
        inside = {id(each): each for sight in inner for each in sight.structures}
        clean = all(sight.clean for sight in inner)
        if isinstance(shape, Structure) and shape.members:
            self._names[id(shape)] = frozenset(member.name for member in shape.members)
            clean = clean and not any(self.repeats(shape, each) for each in inside.values())
            inside[id(shape)] = shape
        return Sight(clean, tuple(inside.values()))

    def repeats(self, outer: Structure, inner: Structure) -> bool:
        """Whether ``inner``, which has been seen, may be ``outer`` again."""
        key = (id(outer), id(inner))
        known = self._judged.get(key)
        if known is None:
            names = self._names.get(id(outer), frozenset())
            close = self._names[id(inner)] - {""} <= names
            known = self._judged[key] = close and self.alike(outer, inner)
        return known

    def untouched(self, shape: Shape, around: tuple[Shape, ...]) -> bool:
        """Whether closing leaves ``shape`` alone where it stands, inside ``around``."""
        sight = self.look(shape)
        return sight.clean and not any(
            self.repeats(outer, each)
            for outer in around
            if isinstance(outer, Structure)
            for each in sight.structures
        )
