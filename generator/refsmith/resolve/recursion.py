"""Loops closed: what the page cuts off after two turns becomes a reference to an enclosing shape.

The renderer expands a shape twice inside itself. The third time it writes a mark without a name
for a structure, and nothing at all for a list or map. But the second turn has a *twin*: the same
shape one turn further out, expanded in full. What the twin has where the page was cut off is what
stands there, and the nearest enclosing shape that is the same closes the loop.
"""

from dataclasses import dataclass, field, replace
from functools import lru_cache

from refsmith.model import ListOf, MapOf, Member, Recursive, Scalar, Shape, Structure
from refsmith.read.page import Loss
from refsmith.resolve.shapes import CUT, Resolved
from refsmith.resolve.sights import Sights

_Container = Structure | ListOf | MapOf


def close_loops(
    resolved: Resolved, sights: Sights | None = None, *, every_cut_marked: bool = False
) -> Resolved:
    """The shape with every cut-off part named and pointing to the shape that it repeats.

    A mark that has no twin points to the nearest structure, with a loss. ``every_cut_marked``: the
    parts are from a syntax block, where lists and maps don't vanish. ``sights`` may be used for
    many shapes: what they share is looked at once.
    """
    if not isinstance(resolved.shape, Structure | ListOf | MapOf):
        return resolved
    sights = sights or new_sights()
    if sights.look(resolved.shape).clean:
        return resolved
    closing = _Closing(every_cut_marked, sights)
    shape = closing.walk(resolved.shape, None, (), 0)
    return Resolved(shape, (*resolved.losses, *closing.losses))


def new_sights() -> Sights:
    """An empty memory of what is inside shapes."""
    return Sights(_same)


@dataclass(slots=True)
class _Closing:
    every_cut_marked: bool
    sights: Sights
    losses: list[Loss] = field(default_factory=list[Loss])

    def walk(
        self, shape: Shape, twin: Shape | None, around: tuple[_Container, ...], line: int
    ) -> Shape:
        """``around`` are the enclosing shapes as written, the outermost first."""
        match shape:
            case Structure():
                # A structure that shows no member is like every other one that does: its place
                # alone can say which it is.
                if shape.members:
                    twin = _twin(shape, twin, around)
                return self._structure(shape, twin, around, line)
            case ListOf():
                other = twin.item if isinstance(twin, ListOf) else None
                at = line + (shape.offset or 0)
                item = self._part(shape.item, other, (*around, shape), at)
                return replace(shape, item=item)
            case MapOf():
                value = twin.value if isinstance(twin, MapOf) else None
                key = twin.key if isinstance(twin, MapOf) else None
                inner = (*around, shape)
                return replace(
                    shape,
                    key=self._part(shape.key, key, inner, line + (shape.key_offset or 0)),
                    value=self._part(shape.value, value, inner, line + (shape.value_offset or 0)),
                )
            case _:
                return shape

    def _part(
        self, shape: Shape, twin: Shape | None, around: tuple[_Container, ...], line: int
    ) -> Shape:
        if isinstance(shape, Recursive):
            return self._loop(twin, around) or self._lost(around, line)
        if twin is None and self.sights.untouched(shape, around):
            return shape
        return self.walk(shape, twin, around, line)

    def _structure(
        self,
        shape: Structure,
        twin: Shape | None,
        around: tuple[_Container, ...],
        line: int,
    ) -> Structure:
        inner = (*around, shape)
        pairs = _align(twin, shape) if isinstance(twin, Structure) else None
        if pairs is None:
            pairs = [(None, member) for member in shape.members]
        members: list[Member] = []
        for full, own in pairs:
            if own is None:
                assert full is not None
                if self.every_cut_marked:
                    continue
                loop = self._vanished(full.shape, inner)
                if loop is not None:
                    members.append(replace(full, shape=loop, offset=None))
                continue
            at = line + (own.offset or 0)
            other = full.shape if full else None
            part = self._part(own.shape, other, inner, at)
            if own.name == CUT and full is not None:
                own = replace(own, name=full.name, required=full.required, text=full.text)
            members.append(replace(own, shape=part))
        named = tuple(member for member in members if member.name != CUT)
        return replace(shape, members=named)

    def _vanished(self, shape: Shape, around: tuple[_Container, ...]) -> Recursive | None:
        """The loop of a list or map that left no trace: it stands around this place twice."""
        same = [outer for outer in around if _same(shape, outer)]
        return self._loop(shape, around) if len(same) > 1 else None

    def _loop(self, target: Shape | None, around: tuple[_Container, ...]) -> Recursive | None:
        if not isinstance(target, Structure | ListOf | MapOf):
            return None
        # Either may be the one that more was cut off from. One that shows nothing but marks is like
        # many others: any that shows a name goes before it.
        same = [
            (levels, outer)
            for levels, outer in enumerate(reversed(around), start=1)
            if outer is target or _same(target, outer) or _same(outer, target)
        ]
        sure = [each for each in same if each[1] is target or _names_something(each[1])]
        for levels, outer in sure or same:
            return Recursive(levels=levels, type=outer.type)
        return None

    def _lost(self, around: tuple[_Container, ...], line: int) -> Recursive:
        self.losses.append(
            Loss(
                offset=line,
                kind="recursion",
                message="which enclosing shape is meant by the mark can't be told",
            )
        )
        for levels, outer in enumerate(reversed(around), start=1):
            if isinstance(outer, Structure):
                return Recursive(levels=levels)
        return Recursive(levels=1, type=around[-1].type)


def _twin(shape: Structure, there: Shape | None, around: tuple[_Container, ...]) -> Shape | None:
    """The first turn of a structure: an enclosing one that is the same.

    One of which little is left may be like several of them: what stands in its place in the turn
    before (``there``) is the same too, and decides.
    """
    same = [outer for outer in around if _same(outer, shape)]
    if not isinstance(there, Structure) or not _same(there, shape):
        if len(same) > 1:
            same = [outer for outer in same if _cut_twice(outer, shape, around)] or same
        return same[0] if same else there
    return next((outer for outer in same if outer is there or _same(outer, there)), there)


def _cut_twice(first: _Container, shape: Structure, around: tuple[_Container, ...]) -> bool:
    """Whether all that was cut off from ``shape`` stands around it twice, if ``first`` is it."""
    pairs = _align(first, shape) if isinstance(first, Structure) else None
    for full, own in pairs or ():
        if full is None or (own is not None and own.name != CUT):
            continue
        target = first if full.shape is shape else full.shape
        turns = [o for o in (*around, first) if _same(target, o) or _same(o, target)]
        if len(turns) < 2:
            return False
    return True


def _same(full: Shape, cut: Shape) -> bool:
    """Whether ``cut`` is the shape ``full``, as far as the page shows, parts of it cut off."""
    match full, cut:
        case Structure(), Structure():
            return full is cut or (full.union == cut.union and _align(full, cut) is not None)
        case ListOf(), ListOf():
            return _alike(full.item, cut.item) and _words(full.text) == _words(cut.text)
        case MapOf(), MapOf():
            return _alike(full.key, cut.key) and _alike(full.value, cut.value)
        case _:
            return False


def _alike(one: Shape, other: Shape) -> bool:
    match one, other:
        case Scalar(), Scalar():
            return one == other
        case Structure(), Structure():
            return _same(one, other) or _same(other, one)
        case Recursive(), _:
            return other.type != "list" or one.type == other.type
        case _, Recursive():
            return _alike(other, one)
        case _:
            return one.type == other.type


def _align(full: Structure, cut: Structure) -> list[tuple[Member | None, Member | None]] | None:
    """Pairs the members of a shape's two turns, None where they can't be the same shape.

    Named members stand in both in one order and are documented alike; a mark stands for a
    structure, and nothing for a list or a map.
    """
    pairs: list[tuple[Member | None, Member | None]] = []
    names = {member.name for member in cut.members}
    at = 0
    for member in full.members:
        own = cut.members[at] if at < len(cut.members) else None
        if own is not None and own.name == member.name:
            if not _documented_alike(member, own):
                return None
            pairs.append((member, own))
            at += 1
        elif member.name in names:
            return None
        elif own is not None and own.name == CUT and member.shape.type == "structure":
            pairs.append((member, own))
            at += 1
        elif member.shape.type in ("list", "map"):
            pairs.append((member, None))
        else:
            return None
    return pairs if at == len(cut.members) and pairs else None


def _names_something(shape: _Container) -> bool:
    return not isinstance(shape, Structure) or any(each.name != CUT for each in shape.members)


@lru_cache(maxsize=4_000)
def _words(text: str) -> str:
    """The text without its layout: the renderer indents its notes by the depth of the place."""
    return " ".join(text.split())


def _documented_alike(one: Member, other: Member) -> bool:
    if one.required != other.required or _words(one.text) != _words(other.text):
        return False
    if isinstance(other.shape, Recursive) and not other.shape.levels:
        # Only its name is left of it.
        return one.shape.type in ("structure", "list", "map")
    if isinstance(one.shape, Scalar) and isinstance(other.shape, Scalar):
        return one.shape.type == other.shape.type and len(one.shape.rules) == len(other.shape.rules)
    return one.shape.type == other.shape.type
