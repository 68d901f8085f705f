"""What changed in the rules on one value, or between the members of one structure.

Of the rules of one kind the listed ones govern, and prose where nothing is listed: a rule that
moves from one to the other and says the same is no change, and prose that changes beside a list
that doesn't is documentation. Between two forms of page only what both can list is compared
(``forms``); what isn't is counted, not told.
"""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from refsmith.diff.between import refuses_nothing
from refsmith.diff.bounds import bounds_change, interval
from refsmith.diff.changes import Change, Kind, Outcome, Side, Spot
from refsmith.diff.forms import Form, Forms
from refsmith.diff.judging import effect
from refsmith.diff.parts import BOUNDS, CONSTRAINTS, NOTES, SETS, Part, Statement
from refsmith.diff.patterns import SAME, pattern_changes

Statements = tuple[Statement, ...]
# What is added up, with the rules that bound it.
Sums = dict[tuple[str, tuple[str, ...]], list[Statement]]
_BETWEEN = (*SETS, "total", "requires", "required_if", "only_when", "forbidden_if", "compare")


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """The value or structure whose rules are compared.

    ``top``: it is an option itself. ``name`` tells equal rules on one shared shape from others.
    ``known`` are the members, or the options by flag, that there were before.
    """

    spot: Spot
    side: Side
    forms: Forms
    top: bool = False
    name: Hashable = ()
    known: Mapping[str, Part] = field(default_factory=dict[str, Part])


def rule_changes(
    where: Where, old: Statements, new: Statements, skipped: list[str]
) -> Iterator[Change]:
    """The changes, by kind of rule; ``skipped`` takes a kind for each that forms don't share."""
    if {each.key for each in old} == {each.key for each in new}:
        return
    for kind, key in sorted({_subject(each) for each in (*old, *new)}):
        one = tuple(each for each in old if _subject(each) == (kind, key))
        other = tuple(each for each in new if _subject(each) == (kind, key))
        if {each.key for each in one} == {each.key for each in other}:
            continue
        if kind in _BETWEEN:
            yield from _between(where, one, other)
            continue
        sides = _governing(where, kind, one, other)
        if sides is None:
            skipped.append(kind)
            continue
        changed = False
        place = _keyed(where, key)
        for change in _compared(place, kind, *sides):
            changed = True
            yield change
        if not changed and where.forms.same:
            yield from _beside(place, one, other)


def _subject(statement: Statement) -> tuple[str, str]:
    """The kind, and the key of a map that the rule is about: rules on two are not compared."""
    return statement.kind, statement.of or ""


def _keyed(where: Where, key: str) -> Where:
    """The value below one key of a map."""
    if not key:
        return where
    spot = replace(where.spot, place=f"{where.spot.place}{{{key}}}")
    return replace(where, spot=spot, name=(where.name, key))


def _governing(
    where: Where, kind: str, old: Statements, new: Statements
) -> tuple[Statements, Statements] | None:
    """The rules of one kind to compare; None where only one side's form could list them."""
    listed = _split(old, False), _split(new, False)
    prose = _split(old, True), _split(new, True)
    if all(listed):
        return listed
    governing = listed[0] or prose[0], listed[1] or prose[1]
    if where.forms.same or kind not in (*CONSTRAINTS, "enum"):
        return governing
    if all(prose):
        return prose
    if all(governing) or not any(listed):
        return governing
    # One side lists it, the other says nothing.
    values_of_options = kind == "enum" and where.top and where.forms.low >= Form.VALUES
    return governing if values_of_options else None


def _split(statements: Statements, prose: bool) -> Statements:
    return tuple(each for each in statements if each.prose == prose)


def _compared(where: Where, kind: str, old: Statements, new: Statements) -> Iterator[Change]:
    """The changes from the governing rules of one kind to those that govern now."""
    if {each.key for each in old} == {each.key for each in new}:
        return
    if kind == "pattern":
        prose = all(each.prose for each in (*old, *new))
        for outcome in pattern_changes(old, new):
            if prose and outcome.why == SAME:
                # Words that amount to the same; how we put them is no change.
                continue
            yield _made(where, kind, old, new, outcome)
        return
    one, other = _said(kind, old), _said(kind, new)
    if one is None or other is None:
        added: Kind = "rule-added" if one is None else "rule-removed"
        yield _made(where, kind, old, new, Outcome(added, one, other))
    elif kind == "enum":
        # The whole lists tell one enum from another that gained the same value.
        for outcome in _values(one, other):
            yield _made(where, kind, old, new, outcome, same=(tuple(one), tuple(other)))
    elif one != other:
        yield _made(where, kind, old, new, Outcome(_direction(kind, one, other), one, other))


def _said(kind: str, statements: Statements) -> Any:
    """What rules of one kind say together; None where there are none."""
    if not statements:
        return None
    if kind in BOUNDS:
        return interval(each.said for each in statements)
    if kind in ("enum", "none_of"):
        return sorted({value for each in statements for value in each.said["values"]})
    distinct = {each.key: each.said.get("value", each.said) for each in statements}
    said = [distinct[key] for key in sorted(distinct)]
    return said[0] if len(said) == 1 else said


def _direction(kind: str, old: Any, new: Any) -> Kind:
    if kind in BOUNDS:
        return bounds_change(old, new)
    if kind == "none_of":
        if set(old) < set(new):
            return "rule-tightened"
        return "rule-loosened" if set(old) > set(new) else "rule-changed"
    if kind == "multiple_of" and all(isinstance(each, int) and each for each in (old, new)):
        if old % new == 0:
            return "rule-loosened"
        return "rule-tightened" if new % old == 0 else "rule-changed"
    return "rule-changed"


def _values(old: list[str], new: list[str]) -> Iterator[Outcome]:
    removed = sorted(set(old) - set(new))
    added = sorted(set(new) - set(old))
    if removed:
        yield Outcome("values-removed", old=removed)
    if added:
        yield Outcome("values-added", new=added)


def _beside(where: Where, old: Statements, new: Statements) -> Iterator[Change]:
    """Prose beside a list that governs and stays."""
    if not (_split(old, False) and _split(new, False)):
        return
    for change in _compared(where, old[0].kind, _split(old, True), _split(new, True)):
        why = "in prose; the listed rule beside it stays"
        same = (change.same, "prose")
        yield replace(change, effect="documentation", why=why, example=None, same=same)


def _between(where: Where, old: Statements, new: Statements) -> Iterator[Change]:
    """Rules between members come and go one by one."""
    olds, news = {each.key: each for each in old}, {each.key: each for each in new}
    for one, other in _sums(olds, news):
        sides = interval([one.said]), interval([other.said])
        outcome = Outcome(bounds_change(*sides), old=one.said, new=other.said)
        yield _made(where, one.kind, (one,), (other,), outcome, same=(one.key, other.key))
        del olds[one.key], news[other.key]
    for key in sorted(olds.keys() - news.keys()):
        rule = olds[key]
        outcome = Outcome("rule-removed", old=rule.said)
        yield _made(where, rule.kind, (rule,), (), outcome, same=key)
    for key in sorted(news.keys() - olds.keys()):
        rule = news[key]
        harmless = refuses_nothing(rule, where.known)
        outcome = Outcome(
            "rule-added",
            new=rule.said,
            effect="compatible" if harmless else None,
            why="it binds only what is new" if harmless else "",
        )
        yield _made(where, rule.kind, (), (rule,), outcome, same=key)


def _sums(
    olds: Mapping[str, Statement], news: Mapping[str, Statement]
) -> list[tuple[Statement, Statement]]:
    """The bounds of a sum before and now, for each sum that has one rule on both sides."""

    def alone(one: Mapping[str, Statement], other: Mapping[str, Statement]) -> Sums:
        found: Sums = {}
        for key in sorted(one.keys() - other.keys()):
            if one[key].kind == "total":
                said = one[key].said
                found.setdefault((said["of"], tuple(said["members"])), []).append(one[key])
        return {what: several for what, several in found.items() if len(several) == 1}

    gone, come = alone(olds, news), alone(news, olds)
    return [(gone[what][0], come[what][0]) for what in gone if what in come]


def _made(
    where: Where,
    rule: str,
    old: Statements,
    new: Statements,
    outcome: Outcome,
    same: Hashable = None,
) -> Change:
    spot = where.spot
    prose = rule not in NOTES and all(each.prose for each in (*old, *new))
    return Change(
        kind=outcome.kind,
        effect=outcome.effect or effect(outcome.kind, where.side, rule),
        side=where.side,
        spot=replace(
            spot,
            old_line=old[0].line if old else spot.old_line,
            new_line=new[0].line if new else spot.new_line,
        ),
        rule=rule,
        old=outcome.old,
        new=outcome.new,
        why="; ".join(filter(None, (outcome.why, "in prose" if prose else ""))),
        example=outcome.example if where.side == "input" else None,
        same=same or (where.name, repr(outcome.old), repr(outcome.new)),
    )
