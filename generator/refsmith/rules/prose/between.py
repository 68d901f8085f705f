"""Rules between members: sentences of a structure's members, their names resolved in reach."""

import re
from dataclasses import replace
from typing import NamedTuple

from refsmith.model import MemberSet, Rule
from refsmith.remembering import remembered
from refsmith.rules.prose import conditions, together
from refsmith.rules.prose.betweenrow import BetweenRow
from refsmith.rules.prose.scope import Named, Scope
from refsmith.rules.prose.severity import severity
from refsmith.rules.sentences import Sentence, passages, sentences

BETWEEN: tuple[BetweenRow, ...] = (*conditions.ROWS, *together.ROWS)

# A sentence with one of these is about some cases alone.
_UNLESS = re.compile(r"\b(?:unless|except|for example|e\.g\.|otherwise)\b", re.IGNORECASE)
# A sentence that goes on from the one before is about the same cases.
_GOES_ON = re.compile(
    r"\A(?:in addition|additionally|also|furthermore|moreover|then|therefore|in (?:this|that|such|"
    r"these|those))\b",
    re.IGNORECASE,
)
_CASE = re.compile(r"\A(?:if|when|whenever|while|for|with|in)\b", re.IGNORECASE)


class _Statement(NamedTuple):
    """A wording that was found, its names not resolved yet."""

    row: BetweenRow
    match: re.Match[str]
    offset: int
    text: str


class Relation(NamedTuple):
    """A rule between members with the name of its row."""

    row: str
    rule: Rule


def member_rules(
    members: tuple[Named, ...], own: str = "", own_offset: int = 0
) -> tuple[Rule, ...]:
    """The rules that prose states between the members of a structure, or the options of a page.

    ``own`` is the prose of the structure itself, its first line at ``own_offset``. A rule is given
    only where every name in it is in reach; what two members say alike is one rule, the first.
    Offsets count from where those of the members do.
    """
    return tuple(relation.rule for relation in relations(members, own, own_offset))


def relations(
    members: tuple[Named, ...], own: str = "", own_offset: int = 0
) -> tuple[Relation, ...]:
    """The same, with the rows that they are from."""
    if len(members) < 2:
        return ()
    holders: list[tuple[Named | None, str, int]] = [(None, own, own_offset)]
    holders += [(each, each.prose, each.prose_offset) for each in members]
    said = [
        (holder, offset, found) for holder, prose, offset in holders for found in _statements(prose)
    ]
    if not said:
        return ()
    scope = Scope(members)
    relations: dict[Rule, Relation] = {}
    for holder, offset, found in said:
        rule = found.row.make(found.match, scope, holder)
        if rule is None:
            continue
        key = _key(rule)
        if key not in relations:
            stated = replace(
                rule,
                offset=offset + found.offset,
                origin="prose",
                severity=severity(found.row.name),
                text=found.text,
            )
            relations[key] = Relation(found.row.name, stated)
    return tuple(sorted(relations.values(), key=lambda each: each.rule.offset))


def row_of(rule: Rule) -> str:
    """The name of the row that a rule between members is from, by its words.

    Raises ValueError for a rule whose words no row fits.
    """
    text = " ".join(sentence.plain for sentence in sentences(rule.text or ""))
    for row in BETWEEN:
        if row.wording.search(text) is not None:
            return row.name
    raise ValueError(f"no row reads {rule.text!r}")


def _key(rule: Rule) -> Rule:
    """The rule without its place; a set of members without their order."""
    return (
        replace(rule, members=tuple(sorted(rule.members))) if isinstance(rule, MemberSet) else rule
    )


@remembered
def _statements(prose: str) -> tuple[_Statement, ...]:
    """The wordings in a member's prose, one a sentence: the first row that fits."""
    lower = prose.lower()
    rows = [row for row in BETWEEN if any(cue in lower for cue in row.cues)]
    if not rows or not _MAY_HOLD.search(lower):
        return ()
    found: list[_Statement] = []
    for passage in passages(prose):
        taken = passage.sentences
        done = -1
        for at in range(len(taken)):
            if at <= done or _UNLESS.search(taken[at].plain) or _goes_on(taken, at):
                continue
            for row in rows:
                window = taken[at : at + row.span]
                match = row.wording.search(" ".join(each.plain for each in window))
                if match is None or match.start() >= len(taken[at].plain):
                    continue
                longer = match.end() > len(taken[at].plain) + 1
                last = window[-1] if longer else taken[at]
                done = at + len(window) - 1 if longer else at
                text = passage.block.text[taken[at].start : last.end]
                offset = passage.block.offset + taken[at].offset
                found.append(_Statement(row, match, offset, text))
                break
    return tuple(found)


def _goes_on(taken: tuple[Sentence, ...], at: int) -> bool:
    """Whether the sentence is bound to a case that one before it states."""
    first = at
    while first > 0 and _GOES_ON.match(taken[first].plain):
        first -= 1
    return first < at and _CASE.match(taken[first].plain) is not None


_MAY_HOLD = re.compile(
    r"both|one of|exclusive|either|required|only|must (?:also )?(?:specify|be|provide|use|set"
    r"|include)"
    r"|(?:cannot|can't|must not) be "
)
