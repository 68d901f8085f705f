"""Prose in, rules out: each sentence held against the tables of wordings."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from refsmith.model import Rule
from refsmith.rules.prose.row import Row
from refsmith.rules.prose.severity import severity
from refsmith.rules.prose.tables import TABLE
from refsmith.rules.sentences import Passage, Sentence, passages


class Finding(NamedTuple):
    """A rule with the name of the row that made it."""

    row: str
    rule: Rule


@lru_cache(maxsize=200_000)
def value_rules(prose: str, prose_offset: int, type: str) -> tuple[Rule, ...]:
    """The rules that prose states of a value.

    ``prose`` is dedented RST source whose first line stands ``prose_offset`` lines below the
    header, ``type`` the documented type. A rule's offset is that of its sentence's first word.
    """
    return tuple(
        replace(finding.rule, offset=finding.rule.offset + prose_offset)
        for finding in findings(prose, type)
    )


@lru_cache(maxsize=200_000)
def findings(prose: str, type: str) -> tuple[Finding, ...]:
    """The rules with their rows; offsets count from the prose's first line."""
    lower = prose.lower()
    rows = tuple(row for row in TABLE.get(type, ()) if row.cue in lower)
    if not rows:
        return ()
    found = [finding for passage in passages(prose) for finding in _in_passage(passage, rows, type)]
    return tuple(found)


def _in_passage(passage: Passage, rows: tuple[Row, ...], type: str) -> Iterator[Finding]:
    for at in range(len(passage.sentences)):
        kinds: set[str] = set()
        for row in rows:
            taken = passage.sentences[at : at + row.span]
            found = _found(passage, row, taken, type)
            if found is not None and found.kind not in kinds:
                kinds.add(found.kind)
                yield Finding(row.name, found)


def _found(passage: Passage, row: Row, taken: tuple[Sentence, ...], type: str) -> Rule | None:
    """The rule that a row makes of these sentences."""
    text = " ".join(sentence.plain for sentence in taken)
    match = row.wording.search(text)
    # What starts in a later sentence is found when that one's turn comes.
    if match is None or match.start() >= len(taken[0].plain):
        return None
    rule = row.make(match, type)
    if rule is None:
        return None
    last = taken[0]
    length = len(last.plain)
    for sentence in taken[1:]:
        if match.end() <= length + 1:
            break
        length += 1 + len(sentence.plain)
        last = sentence
    return replace(
        rule,
        offset=passage.block.offset + taken[0].offset,
        origin="prose",
        severity=rule.severity if rule.severity == "note" else severity(row.name),
        text=passage.block.text[taken[0].start : last.end],
    )
