"""Where a text allows another form of value beside the one that its rules speak of.

``The name or the ARN of the boat. A name holds letters alone.`` says nothing of ARNs. What is
said of the one form must let the others pass.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from refsmith.model import Bounds, Enum, Pattern, Rule
from refsmith.remembering import remembered

_ARN = r"(?:Amazon Resource Names?(?: \(ARNs?\))?|ARNs?)\b"
# Between a word of choice and what is chosen; another clause is about something else.
_NEAR = r"[^.;:]{0,60}?"
_ARN_TOO = re.compile(
    rf"\b(?:or|either)\b{_NEAR}\b{_ARN}|\b{_ARN}{_NEAR} or\b"
    rf"|\bif (?:you (?:specify|use|provide|enter|pass)|[`\w]+ is) (?:an? |the )?(?:[\w-]+ )?{_ARN}"
    rf"|\b(?:can|may|could) (?:also )?(?:be|specify|use|provide|enter|pass) (?:an? |the |its )?"
    rf"(?:[\w-]+ )?{_ARN}",
    re.IGNORECASE,
)
_EMPTY_TOO = re.compile(
    r"(?P<before>\A|[^.;:]*)\b(?:include|specify|set|use|provide|enter|pass|send|supply|update|with|"
    r"leave|give)\b(?P<between>[^.;:]{0,40}?)\bempty (?:string|value|quotes|element|`)",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|cannot|never)\b|n't\b", re.IGNORECASE)
_OF_A_NAME = re.compile(r"\b(?:names?|identifiers?|aliases|alias|IDs?)\b", re.IGNORECASE)
# The expression that is said to be the whole value's has thought of ARNs.
_OF_THE_WHOLE = re.compile(r"\bregex\b", re.IGNORECASE)
_ANY_ARN = r"arn:[\s\S]*"
_LONG_NAME = 200


class Forms(NamedTuple):
    """What a value may be besides: an ARN, nothing."""

    arn: bool
    empty: bool


@remembered
def other_forms(prose: str) -> Forms:
    """The other forms that a text allows outright."""
    lower = prose.lower()
    arn = ("arn" in lower or "amazon resource name" in lower) and (
        _ARN_TOO.search(_plain(prose)) is not None
    )
    return Forms(arn, "empty" in lower and _may_be_empty(_plain(prose)))


def let_pass(rules: Iterable[Rule], forms: Forms) -> Iterator[Rule | None]:
    """The rules of a string that let other forms pass; None for one that can't be put so."""
    for rule in rules:
        left: Rule | None = rule
        if forms.arn:
            left = _with_arns(rule)
        if forms.empty and left is not None:
            left = _with_nothing(left)
        yield left


def _plain(prose: str) -> str:
    return " ".join(prose.replace("``", "`").split())


def _may_be_empty(plain: str) -> bool:
    return any(
        _NOT.search(found["between"]) is None and _NOT.search(found["before"][-30:]) is None
        for found in _EMPTY_TOO.finditer(plain)
    )


def _with_arns(rule: Rule) -> Rule | None:
    match rule:
        case Pattern() if not _OF_THE_WHOLE.search(rule.text or ""):
            return replace(rule, value=f"{_grouped(rule.value)}|{_ANY_ARN}")
        case Bounds(kind="length") if _is_of_a_name(rule):
            return None
        case _:
            return rule


def _with_nothing(rule: Rule) -> Rule | None:
    match rule:
        case Pattern():
            return replace(rule, value=f"(?:{rule.value})?")
        case Bounds(kind="length", min=low, max=high) if low:
            return None if high is None else replace(rule, min=None)
        case Enum():
            return None
        case _:
            return rule


def _is_of_a_name(rule: Bounds) -> bool:
    """Whether a length is that of a name: an ARN that ends in such a one is longer."""
    said = _OF_A_NAME.search(rule.text or "") is not None
    return said or (rule.max is not None and rule.max < _LONG_NAME)


def _grouped(pattern: str) -> str:
    return f"(?:{pattern})" if "|" in pattern else pattern
