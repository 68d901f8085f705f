"""What changed on one page: in the command itself, its options, and its output."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from refsmith.diff.changes import Change, Kind, Outcome, Side, Spot
from refsmith.diff.forms import Form, Forms, forms
from refsmith.diff.judging import effect
from refsmith.diff.options import matched, perhaps_renamed
from refsmith.diff.parts import Node, Option, Part, Sheet
from refsmith.diff.rules import Where, rule_changes
from refsmith.diff.shapes import Place, Walk, added, gone

_EMPTY = Node("structure")


@dataclass(slots=True, kw_only=True)
class PageDiff:
    """The changes of a page, in the page's order, and what wasn't compared for its forms."""

    forms: Forms
    changes: list[Change] = field(default_factory=list[Change])
    skipped: list[str] = field(default_factory=list[str])


def page_diff(old: Sheet, new: Sheet, *, texts: bool = False) -> PageDiff:
    """Compares a page with itself in another release; ``texts`` tells of changed prose too."""
    found = PageDiff(forms=forms(old, new))
    found.changes += _command(old, new, found.forms)
    found.changes += _options(old, new, found, texts)
    flags = {flag: option.part for option in old.options for flag in option.flags}
    spot = Spot(page=new.page, place="")
    where = Where(spot=spot, side="input", forms=found.forms, known=flags)
    found.changes += rule_changes(where, old.statements, new.statements, found.skipped)
    found.changes += _output(old, new, found, texts)
    if texts and None not in (old.text, new.text) and old.text != new.text:
        found.changes.append(_change("text-changed", "page", Spot(page=new.page, place="")))
    return found


def _command(old: Sheet, new: Sheet, between: Forms) -> Iterator[Change]:
    """What the page stands for."""
    spot = Spot(page=new.page, place="")
    if old.kind != new.kind:
        yield _change("page-kind-changed", "page", spot, old.kind, new.kind)
    if old.api and new.api and old.api != new.api:
        yield _change("api-changed", "page", spot, list(old.api), list(new.api))
    if not between.same and between.low == Form.PLAIN:
        return
    for flag in old.global_options:
        if flag not in new.global_options:
            yield _change("global-option-removed", "page", replace(spot, place=flag))
    for flag in new.global_options:
        if flag not in old.global_options:
            yield _change("global-option-added", "page", replace(spot, place=flag))


def _options(old: Sheet, new: Sheet, found: PageDiff, texts: bool) -> Iterator[Change]:
    walk = Walk(page=new.page, side="input", forms=found.forms, skipped=found.skipped, texts=texts)
    # The Synopsis of a custom command is written by hand: no brackets may mean a choice.
    by_hand = not found.forms.same and "command" in (old.kind, new.kind)
    side_by_side = matched(old.options, new.options)
    for one, other in side_by_side.pairs:
        yield from _flags(walk, one, other, old, new)
        yield from _option(walk, one, other, by_hand)
    for one, other in side_by_side.renamed:
        outcome = Outcome("option-renamed", list(one.flags), list(other.flags))
        yield walk.change("option-renamed", _place(one, one, other), outcome)
        yield from _option(walk, one, other, by_hand)
    likely = perhaps_renamed(side_by_side.removed, side_by_side.added)
    for option in side_by_side.removed:
        outcome = gone("option-removed", option.part)
        change = walk.change("option-removed", _place(option, option, None), outcome)
        other_flag = likely.get(option.flags[0])
        hint = f"perhaps renamed to {other_flag}" if other_flag else ""
        yield replace(change, hint=hint)
    for option in side_by_side.added:
        outcome = added("option-added", option.part, "input")
        change = walk.change("option-added", _place(option, None, option), outcome)
        other_flag = likely.get(option.flags[0])
        hint = f"perhaps {other_flag} renamed" if other_flag else ""
        yield replace(change, hint=hint)


def _place(named: Option, old: Option | None, new: Option | None) -> Place:
    return Place(
        path=named.flags[0],
        name=named.member or named.flags[0],
        old_line=old.part.line if old else None,
        new_line=new.part.line if new else None,
    )


def _flags(walk: Walk, old: Option, new: Option, olds: Sheet, news: Sheet) -> Iterator[Change]:
    """Flags that an option has lost to none other, or got from none other."""
    before = {flag for option in olds.options for flag in option.flags}
    after = {flag for option in news.options for flag in option.flags}
    place = _place(old, old, new)
    for flag in old.flags:
        if flag not in after:
            outcome = Outcome("flag-removed", old=flag)
            yield walk.change("flag-removed", place, outcome, same=flag)
    for flag in new.flags:
        if flag not in before:
            yield walk.change("flag-added", place, Outcome("flag-added", new=flag), same=flag)


def _option(walk: Walk, old: Option, new: Option, demands_by_hand: bool) -> Iterator[Change]:
    shared = next((flag for flag in old.flags if flag in new.flags), old.flags[0])
    place = replace(_place(old, old, new), path=shared)
    # Without a table of names none is known of the CLI's own options: no member is no proof.
    if old.member and new.member and old.member != new.member and not (old.assumed or new.assumed):
        kind: Kind = "api-member-changed"
        yield walk.change(kind, place, Outcome(kind, old.member, new.member))
    if old.part.required != new.part.required:
        if demands_by_hand:
            walk.skipped.append("required")
        else:
            needed: Kind = "required-added" if new.part.required else "required-dropped"
            yield walk.change(needed, place)
    yield from _text(walk, place, old.part, new.part)
    yield from walk.compare(place, old.part.node, new.part.node, True)


def _text(walk: Walk, place: Place, old: Part, new: Part) -> Iterator[Change]:
    if walk.texts and None not in (old.text, new.text) and old.text != new.text:
        yield walk.change("text-changed", place, same=(old.text, new.text))


def _output(old: Sheet, new: Sheet, found: PageDiff, texts: bool) -> Iterator[Change]:
    """The parts of the answer; a page that says None has none."""
    walk = Walk(page=new.page, side="output", forms=found.forms, skipped=found.skipped, texts=texts)
    place = Place(path="", name="", old_line=None, new_line=None)
    yield from walk.compare(place, old.output or _EMPTY, new.output or _EMPTY)


def _change(kind: Kind, side: Side, spot: Spot, old: object = None, new: object = None) -> Change:
    return Change(
        kind=kind,
        effect=effect(kind, side),
        side=side,
        spot=spot,
        old=old,
        new=new,
        same=(spot.place, repr(old), repr(new)),
    )
