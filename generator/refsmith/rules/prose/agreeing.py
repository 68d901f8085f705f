"""What sentences of one text say together: intervals in two of them, and contradictions."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from refsmith.model import Bounds, Rule


class Finding(NamedTuple):
    """A rule with the name of the row that made it."""

    row: str
    rule: Rule


# Rows that tell of every character of a value, by the first word of their names.
_WHOLE = ("characters", "iam", "regex", "sts")


def says(row: str, rule: Rule) -> str:
    """What a sentence says once: a rule of each kind, and of patterns one of each family.

    Those that tell of all characters are one family; how a value begins is another matter.
    """
    family = row.split("-")[0]
    whole = family in _WHOLE or row == "no-spaces"
    return rule.kind if whole or rule.kind != "pattern" else row


def joined(found: list[Finding], prose: str) -> list[Finding]:
    """Two neighbouring sentences that bound one interval are one rule."""
    found_joined: list[Finding] = []
    for finding in found:
        rule = finding.rule
        before = found_joined[-1] if found_joined else None
        if (
            before is not None
            and isinstance(rule, Bounds)
            and isinstance(before.rule, Bounds)
            and rule.kind == before.rule.kind
            and before.rule.text != rule.text
            and (before.rule.min is None) != (rule.min is None)
            and (before.rule.max is None) != (rule.max is None)
        ):
            text = _between(prose, str(before.rule.text), str(rule.text))
            if text is not None:
                low = rule.min if before.rule.min is None else before.rule.min
                high = rule.max if before.rule.max is None else before.rule.max
                merged = replace(before.rule, min=low, max=high, text=text)
                found_joined[-1] = Finding(before.row, merged)
                continue
        found_joined.append(finding)
    return found_joined


def _between(prose: str, first: str, second: str) -> str | None:
    """The text from one sentence to the next, if nothing but blanks and marks lies between."""
    start = prose.find(first)
    at = prose.find(second, start + len(first))
    if start < 0 or at < 0 or prose[start + len(first) : at].strip(" \n*-"):
        return None
    return prose[start : at + len(second)]


def agreed(found: list[Finding]) -> Iterator[Finding]:
    """The findings without those that contradict one another: they hold for some values alone."""
    for finding in found:
        others = [each for each in found if each is not finding]
        if any(_contradict(finding, other) or _within(finding, other) for other in others):
            continue
        if finding.rule.kind == "format" and _is_repeated(finding, found):
            continue
        yield finding


def _is_repeated(one: Finding, found: list[Finding]) -> bool:
    """Whether another sentence gives the form too: the first of the hardest ones says it."""
    alike = [
        each for each in found if each.rule.kind == one.rule.kind and _form(each) == _form(one)
    ]
    hardest = min(alike, key=lambda each: each.rule.severity)
    return one is not hardest


def _form(finding: Finding) -> object:
    return getattr(finding.rule, "value", None)


def _within(one: Finding, other: Finding) -> bool:
    """Whether a rule's words are a part of those of another of its kind, which says it all."""
    words, whole = one.rule.text or "", other.rule.text or ""
    same = says(one.row, one.rule) == says(other.row, other.rule)
    return same and len(words) < len(whole) and words in whole


def _contradict(one: Finding, other: Finding) -> bool:
    first, second = one.rule, other.rule
    if first.kind != second.kind:
        return False
    if isinstance(first, Bounds) and isinstance(second, Bounds):
        sides = ((first.min, second.min), (first.max, second.max))
        return any(None not in pair and pair[0] != pair[1] for pair in sides)
    if first.kind == "pattern":
        family = one.row.split("-")[0]
        same = family == other.row.split("-")[0] == "characters"
        return same and getattr(first, "value", None) != getattr(second, "value", None)
    if first.kind in ("enum", "default"):
        return replace(first, offset=0, text=None) != replace(second, offset=0, text=None)
    return False
