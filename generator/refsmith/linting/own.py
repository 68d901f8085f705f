"""Where the rules of a value can't hold together, or refuse what the page itself gives for it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from refsmith.emit.enforced import enforced
from refsmith.languages import Unknown, accepts, begins, language, shortest
from refsmith.languages.terms import Term
from refsmith.linting.characters import Length, length_of, sized
from refsmith.linting.finding import Remark
from refsmith.linting.saying import bounds, listing
from refsmith.model import Bounds, Default, Enum, Pattern, Rule
from refsmith.rules.dialect import meaning, translate
from refsmith.rules.dialect.nodes import widths

_SPELLING = re.compile(r"[\W_]+")
# A default that is given as a literal, and for this very value.
_LITERAL = r"(?i:\bdefault(?: value)?(?: for this \w+)?(?: is|:)) ?``\s*{}\s*``"
_NO_VALUE = frozenset({"null", "none", "empty", "unset", "undefined"})
_EXAMPLE = re.compile(r"\b(?:[Ff]or example|[Ee]xample|e\.g\.)[,:]? ``([^`]+)``")
# What stands for something else in an example.
_PLACEHOLDER = re.compile(r"[<>{}\[\]\"'\s…$*]|\.\.\.|example|region|account", re.IGNORECASE)


class Kept(NamedTuple):
    """What listed rules of a string make of it: the rules, and the pattern as a language."""

    pattern: Pattern | None
    length: Bounds | None
    term: Term | None


def own_rules(rules: tuple[Rule, ...], prose: str) -> Iterator[Remark]:
    """What is wrong with the rules of one value, its words left aside."""
    listed = [rule for rule in rules if rule.origin != "prose"]
    for rule in listed:
        if isinstance(rule, Bounds) and _turned(rule):
            message = f"min {rule.min:,} is above max {rule.max:,}"
            now = enforced(rule)
            still = isinstance(now, Bounds) and _turned(now)
            by = None if still else _by(rule)
            yield Remark(kind="no-value", message=message, offset=rule.offset, corrected=by)
    kept = _kept(listed)
    if kept.pattern is not None and kept.length is not None and kept.term is not None:
        yield from _empty(kept.pattern, kept.length)
    yield from _values_refused(listed, kept)
    for rule in rules:
        if isinstance(rule, Default):
            yield from _default_refused(rule, listed, kept, prose)
    yield from _examples_refused(kept, prose)


def _turned(rule: Bounds) -> bool:
    return rule.min is not None and rule.max is not None and rule.min > rule.max


def _by(*rules: Rule) -> str | None:
    """The overlay that corrects one of the rules."""
    return next((rule.overlay.file for rule in rules if rule.overlay is not None), None)


def _kept(listed: list[Rule]) -> Kept:
    pattern = next((rule for rule in listed if isinstance(rule, Pattern)), None)
    length = next((r for r in listed if isinstance(r, Bounds) and r.kind == "length"), None)
    term = None
    # A pattern that is a mistake is told as one, and nothing is held against it.
    if pattern is not None and translate(pattern.value).regex is not None:
        term = language(pattern.value)
    return Kept(pattern, length, term)


def _empty(pattern: Pattern, length: Bounds) -> Iterator[Remark]:
    if _turned(length) or not _never(pattern.value, length_of(length)):
        return
    low, high = widths(meaning(pattern.value).node)
    needs = f"at least {low}" if high != low else f"{low}"
    if high is not None and high < (length.min or 0):
        needs = f"at most {high}"
    now, then = enforced(pattern), enforced(length)
    corrected = _by(pattern, length)
    if isinstance(now, Pattern) and isinstance(then, Bounds):
        corrected = None if _never(now.value, length_of(then)) else corrected
    yield Remark(
        kind="no-value",
        message=f"{pattern.value} matches no value of {bounds(length)}: it takes {needs}",
        hint="no value can keep both; an overlay can say what holds",
        offset=min(pattern.offset, length.offset),
        other=max(pattern.offset, length.offset),
        corrected=corrected,
    )


@lru_cache(maxsize=10_000)
def _never(pattern: str, length: Length) -> bool:
    """Whether no string of the pattern has a length within the bounds."""
    fewest, most = length
    low, high = widths(meaning(pattern).node)
    if fewest <= low and (most is None or low <= most):
        # The shortest one is within; only places in its middle could keep it from being one.
        return False
    if (most is not None and low > most) or (high is not None and high < fewest):
        return True
    term = language(pattern)
    try:
        return term is not None and shortest(sized(term, length)) is None
    except Unknown:
        return False


def _values_refused(listed: list[Rule], kept: Kept) -> Iterator[Remark]:
    for rule in listed:
        if not isinstance(rule, Enum):
            continue
        for reason, against in _against(kept):
            refused = [value for value in rule.values if _refuses(against, kept, value)]
            if refused:
                yield Remark(
                    kind="value-refused",
                    message=f"{listing(refused)} can be given, and {reason} refuses it",
                    hint="the value or the rule is wrong",
                    offset=rule.offset,
                    other=against.offset,
                    corrected=_by(rule, against),
                )


def _against(kept: Kept) -> Iterator[tuple[str, Rule]]:
    if kept.pattern is not None and kept.term is not None:
        yield kept.pattern.value, kept.pattern
    if kept.length is not None:
        yield bounds(kept.length), kept.length


def _refuses(rule: Rule, kept: Kept, value: object) -> bool:
    match rule, value:
        case Pattern(), str():
            return not _matches(rule.value, value)
        case Bounds(kind="length"), str():
            return _outside(rule, len(value))
        case Bounds(kind="range"), int() | float() if not isinstance(value, bool):
            return _outside(rule, value)
        case Enum(), str():
            return value not in rule.values
        case _:
            return False


@lru_cache(maxsize=50_000)
def _matches(pattern: str, value: str) -> bool:
    term = language(pattern)
    return term is None or accepts(term, value)


def _outside(rule: Bounds, number: float) -> bool:
    low, high = rule.min, rule.max
    return (low is not None and number < low) or (high is not None and number > high)


def _default_refused(
    default: Default, listed: list[Rule], kept: Kept, prose: str
) -> Iterator[Remark]:
    value = default.value
    for rule in listed:
        if not _refuses(rule, kept, value):
            continue
        message = f"the default {value!r} is refused by {_stated(rule)}"
        if isinstance(value, str):
            near = _spelled_otherwise(value, rule)
            if near is not None:
                message = f"the default is written {value!r}, the list has {near!r}"
            elif not _is_literal(value, default.text or ""):
                continue
        yield Remark(
            kind="default-refused",
            message=message,
            hint="the default or the rule is wrong",
            offset=default.offset,
            other=rule.offset,
            words=default.text,
            corrected=_by(default, rule),
        )
        return


def _stated(rule: Rule) -> str:
    match rule:
        case Pattern():
            return f"the listed {rule.value}"
        case Bounds():
            return f"the listed {bounds(rule)}"
        case Enum():
            return f"the list of values: {listing(rule.values)}"
        case _:
            return rule.kind


def _spelled_otherwise(value: str, rule: Rule) -> str | None:
    """The value of the list that differs in letter case and signs alone."""
    if not isinstance(rule, Enum):
        return None
    same = _SPELLING.sub("", value).lower()
    near = (each for each in rule.values if _SPELLING.sub("", each).lower() == same)
    return next(near, None) if "`" not in value else None


def _is_literal(value: str, text: str) -> bool:
    if not re.fullmatch(r"\w[\w./-]*", value) or value.lower() in _NO_VALUE:
        return False
    return re.search(_LITERAL.format(re.escape(value)), " ".join(text.split())) is not None


def _examples_refused(kept: Kept, prose: str) -> Iterator[Remark]:
    if kept.pattern is None or kept.term is None or "xample" not in prose:
        return
    for match in _EXAMPLE.finditer(prose):
        value = match[1].strip()
        if _PLACEHOLDER.search(value) or accepts(kept.term, value):
            continue
        if not _meant_whole(kept.term, value):
            continue
        yield Remark(
            kind="example-refused",
            message=f"the example {value!r} does not match the listed {kept.pattern.value}",
            hint="the example or the pattern is wrong",
            other=kept.pattern.offset,
            words=match[0],
            corrected=_by(kept.pattern),
        )


def _meant_whole(term: Term, value: str) -> bool:
    """Whether an example is one of the whole value: it goes wrong late, or in letter case alone."""
    taken = begins(term, value)
    if taken < len(value) and taken * 2 >= len(value):
        return True
    return accepts(term, value.lower()) or accepts(term, value.title())
