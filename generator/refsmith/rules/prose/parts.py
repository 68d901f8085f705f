"""What the prose of a list says of each item, and that of a map of its keys and values."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from refsmith.model import Rule
from refsmith.remembering import remembered
from refsmith.rules.prose.agreeing import Finding
from refsmith.rules.prose.reading import findings

Part = Literal["item", "key", "value"]
_OF_VALUES = frozenset({"length", "pattern"})
# ``Each name can be …``: the sentence reads as one about the name itself, letter for letter.
_EACH = re.compile(
    r"\b(?:each|every) (?=[\w-]+ (?:[\w-]+ ){0,2}(?:must|can|may|has|is|should)\b)", re.I
)
_ALL = re.compile(r"\b(?:total|combined|altogether|together|sum|list|array|each|every)\b", re.I)
_KEY = re.compile(r"\bkeys?\b", re.IGNORECASE)
_VALUE = re.compile(r"\bvalues?\b", re.IGNORECASE)


@remembered
def part_rules(prose: str, prose_offset: int, part: Part, type: str) -> tuple[Rule, ...]:
    """The rules that the prose of a list or map states of a part of it, of the given type.

    Offsets count from where ``prose_offset`` does: the header of the part, which stands below the
    prose, so that they are negative. They warn: the rows were measured on values' own prose.
    """
    return tuple(
        replace(finding.rule, offset=finding.rule.offset + prose_offset, severity="warn")
        for finding in part_findings(prose, part, type)
    )


@remembered
def part_findings(prose: str, part: Part, type: str) -> tuple[Finding, ...]:
    """The rules with their rows; offsets count from the prose's first line."""
    if type != "string" or not prose:
        return ()
    return tuple(_of_items(prose) if part == "item" else _of_entries(prose, part))


def _of_items(prose: str) -> Iterator[Finding]:
    """The values that are allowed are those of an item; lengths are where ``each`` is said."""
    for found in findings(prose, "string"):
        # A list has no characters: where it isn't about all together, an item has so many.
        text = found.rule.text or ""
        if found.rule.kind == "enum" or (found.rule.kind == "length" and not _ALL.search(text)):
            yield found
    single = _EACH.sub(lambda match: "this ".ljust(len(match[0])), prose)
    if single == prose:
        return
    for found in findings(single, "string"):
        text = found.rule.text or ""
        at = single.find(text)
        said = prose[at : at + len(text)]
        if found.rule.kind in _OF_VALUES and said != text:
            yield Finding(found.row, replace(found.rule, text=said))


def _of_entries(prose: str, part: Part) -> Iterator[Finding]:
    """Lengths and characters, in sentences that name the part and not the other one."""
    mine, other = (_KEY, _VALUE) if part == "key" else (_VALUE, _KEY)
    if mine.search(prose) is None:
        return
    for found in findings(prose, "string"):
        text = found.rule.text or ""
        if found.rule.kind not in _OF_VALUES or other.search(text) or not mine.search(text):
            continue
        yield found
