"""What changed between two shapes, part by part, with loops followed and every walk ending.

A cut-off part stands for a shape around it, so it is compared as that shape. Two cut-off parts
that mean shapes which are being compared with each other are the same; two that mean others are
looked through once, and are one change where something differs there. A pair of shapes is walked
once a page at most.
"""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field

from refsmith.diff.changes import Change, Kind, Outcome, Side, Spot
from refsmith.diff.forms import Form, Forms
from refsmith.diff.judging import effect, type_effect
from refsmith.diff.parts import Node, Part
from refsmith.diff.rules import Where, rule_changes

_Around = tuple[Node, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a pair of parts stands, with the lines of their headers.

    ``name`` is the last name on the way, that of the API where there is one.
    """

    path: str
    name: str
    old_line: int | None
    new_line: int | None

    def below(self, name: str, old: Part | None, new: Part | None) -> "Place":
        """The place of a part; ``[]`` and ``{}`` keep the name of what holds them."""
        bracket = name in ("[]", "{}", "{key}")
        return Place(
            path=self.path + (name if bracket or not self.path else f".{name}"),
            name=self.name + name if bracket else name,
            old_line=self._line(old, self.old_line),
            new_line=self._line(new, self.new_line),
        )

    @staticmethod
    def _line(part: Part | None, holder: int | None) -> int | None:
        if part is None:
            return None
        # Items carry no line of their own.
        return holder if part.line is None else part.line


@dataclass(slots=True, kw_only=True)
class Walk:
    """A walk over the shapes of one page and side; ``skipped`` counts what forms don't share."""

    page: str
    side: Side
    forms: Forms
    skipped: list[str]
    texts: bool = False
    _met: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])

    def compare(
        self,
        place: Place,
        old: Node,
        new: Node,
        top: bool = False,
        olds: _Around = (),
        news: _Around = (),
    ) -> Iterator[Change]:
        """The changes at and below a place; ``olds`` and ``news`` enclose it, outermost first."""
        if old.levels and new.levels:
            yield from self._loops(place, old, new, olds, news)
            return
        old, olds = _unfolded(old, olds)
        new, news = _unfolded(new, news)
        if (id(old), id(new)) in self._met:
            return
        self._met.add((id(old), id(new)))
        if old.type != new.type:
            yield self._typed(place, old, new)
            return
        yield from self._marks(place, old, new)
        if self._unshown(old, new):
            self.skipped.append("member")
            return
        where = Where(
            spot=self._spot(place),
            side=self.side,
            forms=self.forms,
            top=top,
            name=place.name,
            known=old.parts,
        )
        yield from rule_changes(where, old.statements, new.statements, self.skipped)
        yield from self._parts(place, old, new, (*olds, old), (*news, new))

    def _loops(
        self, place: Place, old: Node, new: Node, olds: _Around, news: _Around
    ) -> Iterator[Change]:
        one, outer = _unfolded(old, olds)
        other, outers = _unfolded(new, news)
        if (id(one), id(other)) in self._met:
            return
        trial = Walk(page=self.page, side=self.side, forms=self.forms, skipped=[])
        # What encloses the place is being compared as it is: what differs there is told there.
        trial._met = {(id(each), id(its)) for each, its in zip(olds, news, strict=False)}
        differs = any(True for _ in trial.compare(place, one, other, False, outer, outers))
        self._met.add((id(one), id(other)))
        if differs:
            outcome = Outcome("recursion-changed", _loop(old), _loop(new))
            yield self.change("recursion-changed", place, outcome)

    def _typed(self, place: Place, old: Node, new: Node) -> Change:
        outcome = Outcome(
            "type-changed", old.type, new.type, effect=type_effect(self.side, old.type, new.type)
        )
        return self.change("type-changed", place, outcome)

    def _marks(self, place: Place, old: Node, new: Node) -> Iterator[Change]:
        """Unions and streams, which pages of 2017 didn't tell."""
        marks: tuple[tuple[bool, bool, Kind, Kind], ...] = (
            (old.union, new.union, "union-added", "union-dropped"),
            (old.streaming, new.streaming, "streaming-added", "streaming-dropped"),
        )
        for one, other, added, dropped in marks:
            if one == other:
                continue
            if not self.forms.same and self.forms.low == Form.PLAIN:
                self.skipped.append(added.partition("-")[0])
                continue
            kind = added if other else dropped
            yield self.change(kind, place, same=_holder(old, new))

    def _parts(
        self, place: Place, old: Node, new: Node, olds: _Around, news: _Around
    ) -> Iterator[Change]:
        # What is at this level comes first: of a loop written out, its outermost turn.
        for name, part in old.parts.items():
            if name not in new.parts:
                at = place.below(name, part, None)
                same = (part.node.type, _holder(old, new))
                yield self.change("member-removed", at, gone("member-removed", part), same)
        for name, part in new.parts.items():
            if name not in old.parts:
                at = place.below(name, None, part)
                same = (part.node.type, _holder(old, new))
                yield self.change("member-added", at, added("member-added", part, self.side), same)
        for name, part in old.parts.items():
            other = new.parts.get(name)
            if other is not None:
                yield from self._part(place.below(name, part, other), part, other, olds, news)

    def _part(
        self, at: Place, old: Part, new: Part, olds: _Around, news: _Around
    ) -> Iterator[Change]:
        if old.required != new.required:
            if self.forms.same:
                same = _holder(olds[-1], news[-1])
                yield self.change(
                    "required-added" if new.required else "required-dropped", at, None, same
                )
            else:
                self.skipped.append("required")
        if self.texts and None not in (old.text, new.text) and old.text != new.text:
            yield self.change("text-changed", at, same=(old.text, new.text))
        yield from self.compare(at, old.node, new.node, False, olds, news)

    def _unshown(self, old: Node, new: Node) -> bool:
        """Whether a page of 2017 doesn't show what is in a value, as it does for input."""
        if self.forms.same or self.forms.low != Form.PLAIN:
            return False
        plain = old if self.forms.old == Form.PLAIN else new
        match plain.type:
            case "structure":
                return not plain.parts
            case "list" | "map":
                # Read as a list of itself: nothing stands there.
                return any(part.node.levels == 1 for part in plain.parts.values())
            case _:
                return False

    def change(
        self, kind: Kind, place: Place, outcome: Outcome | None = None, same: Hashable = ()
    ) -> Change:
        """A change at a place, judged by its kind unless the outcome says otherwise."""
        told = outcome or Outcome(kind)
        return Change(
            kind=kind,
            effect=told.effect or effect(kind, self.side),
            side=self.side,
            spot=self._spot(place),
            old=told.old,
            new=told.new,
            why=told.why,
            same=(place.name, same),
        )

    def _spot(self, place: Place) -> Spot:
        return Spot(
            page=self.page, place=place.path, old_line=place.old_line, new_line=place.new_line
        )


def added(kind: Kind, part: Part, side: Side) -> Outcome:
    """What came: harmless, unless requests without it are refused."""
    breaking = part.required and side == "input"
    why = "required" if part.required else ""
    return Outcome(kind, new=part.node.type, why=why, effect="breaking" if breaking else None)


def gone(kind: Kind, part: Part) -> Outcome:
    """What has gone."""
    return Outcome(kind, old=part.node.type, why="required" if part.required else "")


def _holder(old: Node, new: Node) -> Hashable:
    """What tells one shared structure from others: its members before and after."""
    return frozenset(old.parts), frozenset(new.parts)


def _unfolded(node: Node, around: _Around) -> tuple[Node, _Around]:
    """What a cut-off part stands for, with what encloses that."""
    if not node.levels:
        return node, around
    at = len(around) - node.levels
    return around[at], around[:at]


def _loop(node: Node) -> str:
    return f"the {node.type} {node.levels} above"
