"""Which rules on a single value hold: what each kind of rule means, said once.

The report and the fast way both go by what stands here; the fast way's shorter tests are compared
with it on random declarations and values.
"""

from __future__ import annotations

import re

from .patterns import compile_pattern
from .values import is_number, is_whole, length, multiple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .declare import Rule

# Kinds that few declarations have: what they mean is loaded when one is met.
_SELDOM = frozenset({"size", "none_of", "format", "unique", "total", "keyed"})
_matchers: dict[tuple[str, bool], Callable[[str], object]] = {}
_ascii_matchers: dict[tuple[str, bool], Callable[[str], object]] = {}


def matcher(regex: str, linear: bool) -> Callable[[str], object]:
    """What tells whether a string matches; made once for each expression."""
    key = (regex, linear)
    made = _matchers.get(key)
    if made is None:
        made = _matchers[key] = compile_pattern(uncaptured(regex), linear)
    return made


def ascii_matcher(regex: str, linear: bool) -> Callable[[str], object]:
    """What tells whether a string of ASCII matches: cheap to make where properties are named."""
    if "p{" not in regex and "P{" not in regex:
        return matcher(regex, linear)
    key = (regex, linear)
    made = _ascii_matchers.get(key)
    if made is None:
        from .ascii_classes import narrowed

        made = _ascii_matchers[key] = matcher(narrowed(regex), linear)
    return made


def matches(regex: str, linear: bool, value: str) -> bool:
    """Whether the whole of a string matches."""
    make = ascii_matcher if value.isascii() else matcher
    return bool(make(regex, linear)(value))


def uncaptured(regex: str) -> str:
    """The same expression without the groups that nobody asks for.

    Documented patterns group with parentheses alone, and a repeated group that captures costs
    Python's engine three times as much as one that doesn't. An expression that refers to its
    groups is left as it is.
    """
    made: list[str] = []
    at = 0
    in_class = False
    while at < len(regex):
        character = regex[at]
        following = regex[at + 1 : at + 2]
        if character == "\\":
            if not in_class and following.isdigit():
                return regex
            made.append(character + following)
            at += 2
            continue
        if in_class:
            # A bracket that stands first in its class is a character of it.
            in_class = character != "]"
        elif character == "[":
            in_class = True
            first = re.match(r"\[\^?\]?", regex[at:])
            character = first[0] if first else character
        elif character == "(" and following == "?":
            if regex[at + 2 : at + 3] in "P(":
                return regex
        elif character == "(":
            character = "(?:"
        made.append(character)
        at += 1 if character == "(?:" else len(character)
    return "".join(made)


def outside(value: Any, low: float | None, high: float | None) -> bool:
    """Whether a number is not within the bounds; what can't be compared (NaN) is not."""
    try:
        return not ((low is None or value >= low) and (high is None or value <= high))
    except ArithmeticError:
        return True


def breaks(rule: Any, type: str, value: Any) -> bool:
    """Whether a value of a fitting type breaks a rule on values; False for all other rules.

    A pattern is tried on strings alone, a length on strings and on blobs that are in memory, an
    enum on strings and, by their digits, on whole numbers.
    """
    kind: str = rule.kind
    if kind == "length":
        if type != "string" and type != "blob":
            return False
        size = len(value) if type == "string" else length(type, value)
        return size is not None and outside(size, rule.low, rule.high)
    if kind == "pattern":
        if type != "string" or rule.regex is None:
            return False
        return not matches(rule.regex, rule.linear, value)
    if kind == "enum":
        if is_whole(value):
            value = str(value)
        if not isinstance(value, str) or value in rule.values:
            return False
        # Sentences write values in the case of prose, and services take some in any.
        return rule.origin != "prose" or value.lower() not in map(str.lower, rule.values)
    if kind == "range":
        return is_number(value) and outside(value, rule.low, rule.high)
    if kind == "count":
        return isinstance(value, (list, tuple, dict)) and outside(_size(value), rule.low, rule.high)
    if kind == "multiple_of":
        return is_number(value) and not multiple(value, rule.value)
    if kind in _SELDOM:
        from .rarer import breaks_rarer

        return breaks_rarer(rule, type, value)
    return False


def _size(value: Any) -> int:
    return len(value)


def broken(rules: tuple[Rule, ...], type: str, value: object) -> list[int]:
    """Which of the rules a value breaks, by index; of one kind those that count.

    A value longer than a documented maximum is not tried against patterns, and what only prose
    says goes unreported beside a rule of its kind that stands in a list.
    """
    found: list[int] = []
    patterned = False
    for index, rule in enumerate(rules):
        if rule.kind == "pattern":
            patterned = True
        elif breaks(rule, type, value):
            found.append(index)
    if patterned and not (found and any(_is_maximum(rules[i], type, value) for i in found)):
        for index, rule in enumerate(rules):
            if rule.kind == "pattern" and breaks(rule, type, value):
                found.append(index)
    if len(found) < 2:
        return found
    best: dict[str, int] = {}
    for i in found:
        rank = _RANKS[rules[i].origin]
        best[rules[i].kind] = min(best.get(rules[i].kind, rank), rank)
    return sorted(i for i in found if _RANKS[rules[i].origin] == best[rules[i].kind])


_RANKS = {"listed": 0, "syntax": 1, "prose": 2}


def _is_maximum(rule: Any, type: str, value: object) -> bool:
    if rule.kind != "length" or rule.high is None:
        return False
    size = length(type, value)
    return size is not None and size > rule.high
