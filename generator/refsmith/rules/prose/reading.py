"""Prose in, rules out: each sentence held against the tables of wordings."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from refsmith.model import Rule
from refsmith.remembering import remembered
from refsmith.rules.prose.agreeing import Finding, agreed, joined, says
from refsmith.rules.prose.keyed import KINDS as KEYED
from refsmith.rules.prose.keyed import NUMERAL, key_texts
from refsmith.rules.prose.otherforms import let_pass, other_forms
from refsmith.rules.prose.row import BULLET, Around, Row, is_conditional
from refsmith.rules.prose.severity import severity
from refsmith.rules.prose.tables import LITERAL, NUMBERED, cued
from refsmith.rules.sentences import Passage, passages

# What a paragraph over a part of the text looks like: short, and no sentence.
_HEADING = re.compile(r"\W*(?P<title>\w[^.:;!?\n]{0,60}?)[*\s]*:?[*\s]*\Z")
# What opens a list of values or demands, however short: no title.
_OPENING = re.compile(
    r"\b(?:following|values?|options?|one of|must|can be|allowed|supported"
    r"|requirements)\b[^\n]*:[*\s]*\Z",
    re.IGNORECASE,
)
_COMMON_TITLE = re.compile(
    r"(?:\w+ )?(?:constraints?|valid values?|requirements?|note|important|default|type|syntax)s?\Z",
    re.IGNORECASE,
)
# An item of a list that opens with a name, and goes on about what has it.
_NAMED_ITEM = re.compile(
    r"[*]{0,2}(?:``[^`]+``|(?P<title>[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*)\b)[*]{0,2} ?[:(–—-]"
)


_NUMERIC = frozenset({"range", "multiple_of"})
_OF_TEXTS = frozenset({"length", "size", "pattern"})


@remembered
def value_rules(prose: str, prose_offset: int, type: str) -> tuple[Rule, ...]:
    """The rules that prose states of a value.

    ``prose`` is dedented RST source whose first line stands ``prose_offset`` lines below the
    header, ``type`` the documented type. A rule's offset is that of its sentence's first word.
    """
    return tuple(
        replace(finding.rule, offset=finding.rule.offset + prose_offset)
        for finding in findings(prose, type)
    )


@remembered
def findings(prose: str, type: str) -> tuple[Finding, ...]:
    """The rules with their rows; offsets count from the prose's first line."""
    keyed = tuple(_keyed(prose)) if type == "map" else ()
    lower = prose.lower()
    rows = _likely(prose, lower, type)
    if not rows:
        return keyed
    found = list(_Reading(prose, Around(type=type, prose=lower)).run(rows))
    settled = tuple(agreed(joined(found, prose)))
    return _for_all_forms(settled, prose) if type == "string" else (*settled, *keyed)


def _for_all_forms(found: tuple[Finding, ...], prose: str) -> tuple[Finding, ...]:
    """The findings, letting pass what else the text allows."""
    forms = other_forms(prose)
    if not any(forms):
        return found
    left = zip(found, let_pass((each.rule for each in found), forms), strict=True)
    return tuple(Finding(each.row, rule) for each, rule in left if rule is not None)


def _keyed(prose: str) -> Iterator[Finding]:
    """What a map's prose says of the values under single keys, be they numbers or texts."""
    texts = list(key_texts(prose))
    several = Counter(each.key for each in texts)
    for key, text, offset in texts:
        if several[key] > 1:
            # It means one thing here and another there: for one kind of resource, say.
            continue
        numbers = [each for each in findings(text, "integer") if each.rule.kind in _NUMERIC]
        numbers = numbers or list(findings(text, NUMERAL))
        # The digits of a number have no length that any page would speak of.
        kinds = KEYED - _OF_TEXTS if numbers else KEYED
        words = [each for each in findings(text, "string") if each.rule.kind in kinds]
        for row, rule in (*numbers, *words):
            yield Finding(row, replace(rule, key=key, offset=rule.offset + offset))


# What a bound, and what a list of values, can't do without.
_NUMBER = re.compile(
    r"\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|hundred)\b"
)
_QUOTED = re.compile(
    r"[`\"“]|\s'\w|[a-z][A-Z]|\b[A-Z][A-Z0-9_]+\b[^.\n]{0,60}?(?: or | and |, )[A-Z][A-Z0-9_]"
)


def _likely(prose: str, lower: str, type: str) -> tuple[Row, ...]:
    """The rows whose cues stand in a text, but for those that need what it has not."""
    rows = cued(type, lower)
    if not rows:
        return ()
    without = frozenset[str]()
    if _NUMBER.search(lower) is None:
        without |= NUMBERED
    if _QUOTED.search(prose) is None:
        without |= LITERAL
    return tuple(row for row in rows if row.name not in without) if without else rows


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence as it reads, with the items below it, and its place in the prose."""

    plain: str
    listed: str
    start: int
    end: int
    listed_end: int
    offset: int
    conditional: bool


class _Reading:
    """The units of one fragment, held against rows."""

    def __init__(self, prose: str, around: Around) -> None:
        self._prose = prose
        self._around = around
        self._blocks = [list(_units(prose, passages(prose)))]

    def run(self, rows: tuple[Row, ...]) -> Iterator[Finding]:
        """Every rule that the rows make, in the order of the text."""
        for units in self._blocks[0]:
            for at, unit in enumerate(units):
                kinds: set[str] = set()
                lower = unit.plain.lower()
                for row in rows:
                    if not _has_cue(row, unit, lower):
                        continue
                    found = self._found(row, units[at : at + row.span])
                    if found is not None and says(row.name, found) not in kinds:
                        kinds.add(says(row.name, found))
                        yield Finding(row.name, found)

    def _found(self, row: Row, taken: list[_Unit]) -> Rule | None:
        """The rule that a row makes of these sentences."""
        first = taken[0]
        if first.conditional and not row.always:
            return None
        texts = [unit.listed if row.listed else unit.plain for unit in taken]
        match = row.wording.search(" ".join(texts))
        # What starts in a later sentence is found when that one's turn comes.
        if match is None or match.start() >= len(texts[0]):
            return None
        around = self._around
        rule = row.make(match, replace(around, before=around.prose[: first.start]))
        if rule is None:
            return None
        last, length = first, len(texts[0])
        for unit, text in zip(taken[1:], texts[1:], strict=True):
            if match.end() <= length + 1:
                break
            length += 1 + len(text)
            last = unit
        end = last.listed_end if row.listed else last.end
        return replace(
            rule,
            offset=first.offset,
            origin="prose",
            severity=rule.severity if rule.severity == "note" else severity(row.name),
            text=self._prose[first.start : end],
        )


def _has_cue(row: Row, unit: _Unit, lower: str) -> bool:
    """Whether the row may find something that starts in a sentence; a wording is dear to try."""
    if row.listed:
        return BULLET in unit.listed
    return row.span > 1 or any(cue in lower for cue in row.cues)


def _units(prose: str, found: tuple[Passage, ...]) -> Iterator[list[_Unit]]:
    """The sentences of each block; one that ends with a colon takes the items below it."""
    starts = [0]
    for line in prose.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    titled = False
    places = [_place(prose, starts, passage) for passage in found]
    for index, passage in enumerate(found):
        block = passage.block
        if block.kind == "item" and _about_its_name(block.text):
            continue
        # A heading behind a note is indented as the note is.
        headed = block.kind in ("paragraph", "quote") or block.text.startswith("**")
        title = _HEADING.match(block.text) if headed and block.kind != "item" else None
        if title is not None and not _is_common(title["title"], block.text):
            titled = True
        units: list[_Unit] = []
        for sentence in passage.sentences:
            start = places[index] + sentence.start
            units.append(
                _Unit(
                    plain=sentence.plain,
                    listed=sentence.plain,
                    start=start,
                    end=places[index] + sentence.end,
                    listed_end=places[index] + sentence.end,
                    offset=block.offset + sentence.offset,
                    conditional=titled or is_conditional(sentence.plain),
                )
            )
        if units and block.kind != "item":
            units[-1] = _with_items(units[-1], found, places, index)
        yield units


def _is_common(title: str, text: str) -> bool:
    """Whether what stands below a short paragraph holds of every value all the same."""
    return _COMMON_TITLE.match(title) is not None or (
        _OPENING.search(text) is not None and not is_conditional(text)
    )


def _about_its_name(item: str) -> bool:
    """Whether an item tells of what it names first, and so nothing of the value."""
    match = _NAMED_ITEM.match(item)
    return match is not None and not (match["title"] and _COMMON_TITLE.match(match["title"]))


def _place(prose: str, starts: list[int], passage: Passage) -> int:
    """Where a block's text starts in the prose; its lines may be indented there."""
    line = starts[passage.block.offset]
    first = passage.block.text.split("\n", 1)[0]
    at = prose.find(first, line)
    return at if at >= 0 else line


def _with_items(unit: _Unit, found: tuple[Passage, ...], places: list[int], index: int) -> _Unit:
    """The sentence with the items of the list that follows it."""
    plain, end = unit.plain, unit.end
    number: int | None = None
    for place, passage in zip(places[index + 1 :], found[index + 1 :], strict=True):
        block = passage.block
        if block.kind != "item" or (number is not None and block.list != number):
            break
        number = block.list
        plain += BULLET + " ".join(sentence.plain for sentence in passage.sentences)
        end = place + len(block.text)
    return replace(unit, listed=plain, listed_end=end)
