"""Rules between members: sentences of a structure's members, their names resolved in reach."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple, TypeGuard

from refsmith.model import MemberSet, Rule
from refsmith.remembering import remembered
from refsmith.rules.prose import (
    comparisons,
    conditions,
    exclusion,
    presence,
    requiring,
    sums,
    together,
)
from refsmith.rules.prose.betweenrow import BetweenRow
from refsmith.rules.prose.placeholders import mentions, read
from refsmith.rules.prose.scope import Named, Scope
from refsmith.rules.prose.severity import severity
from refsmith.rules.sentences import Passage, Sentence, passages

BETWEEN: tuple[BetweenRow, ...] = (
    *presence.ROWS,
    *requiring.ROWS,
    *conditions.ROWS,
    *comparisons.ROWS,
    *together.ROWS,
    *exclusion.ROWS,
    *sums.ROWS,
)

# A sentence with one of these is about some cases alone.
_UNLESS = re.compile(r"\b(?:unless|except|for example|e\.g\.|otherwise)\b", re.IGNORECASE)
# A sentence that goes on from the one before is about the same cases.
_GOES_ON = re.compile(
    r"\A(?:in addition|additionally|(?:you must )?also|\S+ must also"
    r"|furthermore|moreover|then|therefore"
    r"|in (?:this|that|such|these|those))\b",
    re.IGNORECASE,
)
# What is said in a case, or for a purpose.
_CASE_TOLD = re.compile(r"\A(?:if|when|whenever|while|for|with|in|to)\b", re.IGNORECASE)
_CASE = re.compile(r"\A(?:if|when|whenever|while|for|with|in)\b", re.IGNORECASE)
# A list below such a line is about the case that it names.
_CASE_OF_LIST = re.compile(r"\b(?:if|when|whenever|while|for|with|following)\b.*:\Z", re.IGNORECASE)
# An item of a list that opens with a value tells of the case in which the holder has it.
_VALUE_OF_ITEM = re.compile(r"\A[*\"]*(`[^`]+`|[\w.:/-]+)[*\" ]*(?:[:–—-] |\()")
_NAME_OF_ITEM = re.compile(r"`[A-Za-z-][\w-]*`(?=\Z| [:–—-] |[:.])|[A-Za-z-][\w-]*(?=\Z|[.;,]\Z)")
_THIS_VALUE = re.compile(r"\bthis (?:value|option|setting|mode|type)\b", re.IGNORECASE)
# What a text that goes on so tells of two members is which of them is ignored.
_BOTH_TAKEN = re.compile(
    r"\b(?:if|when)\b[^.]*\bboth\b[^.]*\b(?:ignor\w+|precedence|overrid\w+|only|(?:is|are) used)\b",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"both|one of|exclusive|either|require|only|must|need|compatible|conflict|unless|omit|leave out"
    r"|error|exception|invalid|should|n['’]t |\bnot |\bexactly one|\balso |cannot|mandatory"
    r"|have to|has to|together|exceed|combined|add up"
)


class _Said(NamedTuple):
    """Sentences that may state a rule between members: the first one, and what follows it."""

    plain: str
    first: str
    offset: int
    text: str
    longer: str
    mentions: frozenset[str]
    both_taken: bool


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
    scope: Scope | None = None
    relations: dict[Rule, Relation] = {}
    for holder, prose, offset in holders:
        mentioned = _mentioned(prose)
        if not mentioned:
            continue
        scope = scope or Scope(members)
        if not scope.has_another(mentioned, holder):
            continue
        for said in _sayings(prose):
            if said.mentions.isdisjoint(scope.by_phrase):
                continue
            for row, stated, longer in _rules(said, scope, holder):
                rule = _of_those_taken(stated) if said.both_taken else stated
                if rule is None:
                    continue
                key = _key(rule)
                if key not in relations:
                    placed = replace(
                        rule,
                        offset=offset + said.offset,
                        origin="prose",
                        severity=severity(row),
                        text=said.longer if longer else said.text,
                    )
                    relations[key] = Relation(row, placed)
    found = _without_parts(list(relations.values()))
    return tuple(sorted(found, key=lambda each: each.rule.offset))


def _without_parts(found: list[Relation]) -> list[Relation]:
    """The rules but those that need one of some members where another counts more to them.

    "Required if B is left out" and "required if B and C are" tell of one choice, of three.
    """
    sets = [set(rule.members) for _, rule in found if _needs_one(rule)]
    return [
        each
        for each in found
        if not _needs_one(each.rule) or not any(set(each.rule.members) < more for more in sets)
    ]


def _needs_one(rule: Rule) -> TypeGuard[MemberSet]:
    return isinstance(rule, MemberSet) and rule.kind == "at_least_one"


def _of_those_taken(rule: Rule) -> Rule | None:
    """What is left of a rule where the text says what the service does with both."""
    if not isinstance(rule, MemberSet) or rule.kind == "at_least_one":
        return rule
    return replace(rule, kind="at_least_one") if rule.kind == "exactly_one" else None


def _key(rule: Rule) -> Rule:
    """The rule without its place; a set of members without their order."""
    return (
        replace(rule, members=tuple(sorted(rule.members))) if isinstance(rule, MemberSet) else rule
    )


def _rules(said: _Said, scope: Scope, holder: Named | None) -> Iterator[tuple[str, Rule, bool]]:
    """The rules that a sentence states, and whether they take the next one too.

    Where several rows fit the same words, the first of them reads them.
    """
    first = read(said.first, scope, holder)
    if first is None:
        return
    both = read(said.plain, scope, holder) if said.longer else None
    lower = said.plain.lower()
    case = _UNLESS.search(said.first) is not None
    taken: list[tuple[int, int]] = []
    for row in BETWEEN:
        if (case and not row.unless) or not any(cue in lower for cue in row.cues):
            continue
        reading = both if row.span > 1 and both is not None else first
        match = row.wording.search(reading.text)
        # What starts in a later sentence is found when that one's turn comes.
        if match is None or match.start() >= len(first.text):
            continue
        start, end = match.span()
        if any(start < last and first_ < end for first_, last in taken):
            continue
        found = list(row.make(match, reading))
        if found:
            taken.append((start, end))
            yield from ((row.name, rule, end > len(first.text) + 1) for rule in found)


@remembered
def _mentioned(prose: str) -> frozenset[str]:
    """The keys of all that may be a name in a prose that may state a rule; none for another."""
    return mentions(" ".join(prose.split())) if _CUE.search(prose.lower()) else frozenset()


@remembered
def _sayings(prose: str) -> tuple[_Said, ...]:
    """The sentences of a member's prose that may state a rule."""
    found: list[_Said] = []
    both_taken = _BOTH_TAKEN.search(prose) is not None
    above = ""
    parts = passages(prose)
    for at, passage in enumerate(parts):
        if passage.block.kind != "item":
            above = passage.sentences[-1].plain if passage.sentences else ""
        elif _CASE_OF_LIST.search(above):
            continue
        below = _names_below(parts[at + 1 :]) if above.endswith(":") else ""
        found += _of_passage(passage, both_taken, below)
    return tuple(found)


def _names_below(parts: tuple[Passage, ...]) -> str:
    """The names that the items of a list are, or open with, as one sentence would list them."""
    names: list[str] = []
    for part in parts:
        if part.block.kind != "item":
            break
        name = _NAME_OF_ITEM.match(part.sentences[0].plain) if part.sentences else None
        if name is None:
            return ""
        names.append(name[0])
    return f" {', '.join(names)}." if len(names) > 1 else ""


def _of_passage(passage: Passage, both_taken: bool, below: str) -> list[_Said]:
    """``below`` are the names that follow the last sentence, in a list of their own."""
    taken = passage.sentences
    text = passage.block.text
    value = _VALUE_OF_ITEM.match(taken[0].plain) if passage.block.kind == "item" else None
    found: list[_Said] = []
    for at, sentence in enumerate(taken):
        if not _CUE.search(sentence.plain.lower()) or _goes_on(taken, at):
            continue
        after = taken[at + 1] if at + 1 < len(taken) else None
        plain = sentence.plain if after else sentence.plain + below
        if value is not None:
            words = plain[value.end() :] if at == 0 else plain
            plain = _of_value(words, value[1].strip("`"))
        found.append(
            _Said(
                plain=f"{plain} {after.plain}" if after else plain,
                first=plain,
                offset=passage.block.offset + sentence.offset,
                text=text[sentence.start : sentence.end],
                longer=text[sentence.start : after.end] if after else "",
                mentions=mentions(plain),
                both_taken=both_taken,
            )
        )
    return found


def _of_value(plain: str, value: str) -> str:
    """A sentence of the item that tells of a value of the holder's: it holds for that one."""
    plain = _THIS_VALUE.sub(f"`{value}`", plain)
    return plain if _CASE.match(plain) else f"If you use `{value}`, {plain}"


def _goes_on(taken: tuple[Sentence, ...], at: int) -> bool:
    """Whether the sentence is bound to a case that one before it states."""
    first = at
    while first > 0 and _GOES_ON.match(taken[first].plain):
        first -= 1
    return first < at and _CASE_TOLD.match(taken[first].plain) is not None
