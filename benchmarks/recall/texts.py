"""What rules and labels say of strings, as languages: whether one is within another."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from benchmarks.recall.labels import Label
from refsmith.languages import ANYTHING, Unknown, both, chars, language, repeated, shortest, without
from refsmith.languages.terms import Term, either, then
from refsmith.model import Rule
from refsmith.rules.dialect.codepoints import ALL

# Kinds that say what a string may look like.
TEXTS = frozenset({"pattern", "enum", "length"})
_STEPS = 8_000
_SOME = repeated(chars(ALL), 1, None)


def implied(rule: Rule, labels: Iterable[Label]) -> bool:
    """Whether what the labels say of a text is within what the rule does."""
    texts = [label for label in labels if label.kind in TEXTS]
    said = allowed([rule])
    if said is None or not texts:
        return False
    # Whether a value may be empty no words about characters say.
    least = ANYTHING if rule.kind == "length" else _SOME
    # Lengths make for long searches, and seldom matter.
    shapes = [_stated(label) for label in texts if label.kind != "length"]
    return within(both(least, *shapes), said) or within(
        both(least, *(_stated(label) for label in texts)), said
    )


def allowed(rules: Iterable[Any]) -> Term | None:
    """The strings that all of the rules allow; None where one is beyond terms."""
    terms: list[Term] = []
    for rule in rules:
        term = (
            language(rule.value)
            if rule.kind == "pattern"
            else _words(rule.values)
            if rule.kind == "enum"
            else _sized(rule.min, rule.max)
        )
        if term is None:
            return None
        terms.append(term)
    return both(*terms)


def _stated(label: Label) -> Term:
    content = label.content
    if label.kind == "enum":
        return _words(tuple(content["values"]))
    if label.kind == "length":
        return _sized(content.get("min"), content.get("max"))
    return language(str(content["value"])) or ANYTHING


def _sized(low: Any, high: Any) -> Term:
    return repeated(chars(ALL), int(low or 0), None if high is None else int(high))


@cache
def _words(values: tuple[str, ...]) -> Term:
    return either(*(_word(value) for value in values))


def _word(value: str) -> Term:
    term = repeated(ANYTHING, 0, 0)
    for sign in reversed(value):
        term = then(chars(((ord(sign), ord(sign)),)), term)
    return term


def within(narrow: Term | None, wide: Term) -> bool:
    """Whether all strings of one are the other's; what can't be decided is not."""
    if narrow is None:
        return False
    try:
        return shortest(both(narrow, without(wide)), steps=_STEPS) is None
    except Unknown:
        return False
