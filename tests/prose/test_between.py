"""Wordings between members: each row's examples, near-misses, and names that are out of reach."""

from __future__ import annotations

import pytest

from refsmith.model import (
    Compare,
    ForbiddenIf,
    MemberSet,
    OnlyWhen,
    RequiredIf,
    Requires,
    Rule,
    Total,
)
from refsmith.rules.prose.between import BETWEEN, relations
from refsmith.rules.prose.betweenrow import BetweenRow
from refsmith.rules.prose.scope import Named

TYPES = {
    "Oar": "string",
    "Sail": "string",
    "Motor": "string",
    "Kind": "string",
    "Fast": "boolean",
    "Crew": "integer",
    "Guests": "integer",
    "Ropes": "list",
    "Nets": "list",
}
MATCHES = [(row, *example) for row in BETWEEN for example in row.matches]
MISSES = [(row, text) for row in BETWEEN for text in row.misses]


def boat(text: str) -> tuple[Named, ...]:
    """A structure whose first member has this prose."""
    return tuple(
        Named(
            name=name,
            type=type,
            prose=text if name == "Oar" else "",
            prose_offset=10 * number + 3,
            values=("DINGHY", "YACHT", "RAFT") if name == "Kind" else (),
        )
        for number, (name, type) in enumerate(TYPES.items(), 1)
    )


def stated(rule: Rule) -> object:
    match rule:
        case MemberSet():
            return rule.members
        case Requires():
            return (rule.member, rule.then, rule.exactly_one)
        case RequiredIf() | OnlyWhen() | ForbiddenIf():
            return (rule.member, rule.when)
        case Compare():
            return (rule.member, rule.operator, rule.other)
        case Total():
            return (rule.members, rule.of, rule.max)
        case _:
            return rule.kind


@pytest.mark.parametrize(
    ("row", "text", "expected"), MATCHES, ids=[each[0].name for each in MATCHES]
)
def test_reads_its_examples(row: BetweenRow, text: str, expected: object) -> None:
    found = relations(boat(f"What moves it.\n\n{text}"))
    several = expected if isinstance(expected, list) else [expected]
    assert [(each.row, stated(each.rule)) for each in found] == [(row.name, e) for e in several]
    assert str(found[0].rule.text) in text
    assert found[0].rule.offset == 15
    assert found[0].rule.origin == "prose"


@pytest.mark.parametrize(("row", "text"), MISSES, ids=[each[0].name for each in MISSES])
def test_leaves_near_misses_alone(row: BetweenRow, text: str) -> None:
    assert [each for each in relations(boat(text)) if each.row == row.name] == []


@pytest.mark.parametrize(
    ("before", "holds"),
    [
        ("It is a race. In addition, it is long.", True),
        ("When ``Fast`` is true, it is a race.", False),
        ("If it is a race, ``Crew`` counts. In that case, it is long.", False),
    ],
)
def test_a_sentence_that_goes_on_is_bound_to_the_case_before_it(before: str, holds: bool) -> None:
    text = f"{before} In addition, you must specify one of ``Oar`` or ``Sail`` ."
    assert [stated(each.rule) for each in relations(boat(text))] == [("Oar", "Sail")] * holds


def test_names_are_unique() -> None:
    assert len({row.name for row in BETWEEN}) == len(BETWEEN)


def test_every_row_has_examples_of_both_kinds() -> None:
    assert {row.name for row in BETWEEN if not row.matches or not row.misses} == set()


def test_what_two_members_say_alike_is_one_rule() -> None:
    text = "You can specify ``{}`` or ``{}`` , but not both."
    members = list(boat(text.format("Oar", "Sail")))
    members[1] = Named(
        name="Sail", type="string", prose=text.format("Sail", "Oar"), prose_offset=23
    )
    (found,) = relations(tuple(members))
    assert found.rule.offset == 13


def test_options_are_named_by_their_flags() -> None:
    options = tuple(
        Named(
            name=flag,
            also=(member,),
            type="string",
            prose="You must specify either ``BoatName`` or ``BoatNumber`` , but not both.",
            prose_offset=line + 2,
        )
        for flag, member, line in (
            ("--boat-name", "BoatName", 50),
            ("--boat-number", "BoatNumber", 60),
        )
    )
    (found,) = relations(options)
    assert stated(found.rule) == ("--boat-name", "--boat-number")
    assert found.rule.offset == 52


def test_the_structures_own_prose_may_say_it() -> None:
    members = boat("")
    (found,) = relations(members, "You can specify ``Oar`` or ``Sail`` , but not both.", 2)
    assert found.rule.offset == 2
