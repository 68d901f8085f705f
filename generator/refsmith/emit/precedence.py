"""Which rules of one value hold: where a list speaks, words about the same are left out.

Services are built from what the lists are rendered from, so a list is right where the two differ,
and where they don't the words say nothing more. What a list leaves open (the other end of an
interval, what a string is made of) the words may still say. The model keeps every rule; ``lint``
tells which words a list contradicts.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from refsmith.languages import Unknown, language, shortest, within, without
from refsmith.model import Bounds, Enum, Format, NoneOf, Pattern, Rule
from refsmith.rules.dialect import translate
from refsmith.rules.dialect.cursor import Refused, Unsupported
from refsmith.rules.dialect.nodes import widths
from refsmith.rules.dialect.reader import read

# Beyond so many terms nobody forbids a word.
_STEPS = 500


def left_of(words: Rule, listed: Iterable[Rule]) -> Rule | None:
    """What is left of a rule from prose beside the listed rules of the same value; None: nothing.

    A rule between members is never touched, nor is one of which the list is silent.
    """
    left: Rule | None = words
    for rule in listed:
        # What is said of one key of a map is of another value.
        if left is not None and left.key is None and _holds(rule):
            left = _beside(left, rule)
    return left


def _holds(listed: Rule) -> bool:
    """Whether a listed rule is held to at all: a pattern that can't be enforced says nothing."""
    return not isinstance(listed, Pattern) or translate(listed.value).regex is not None


def _beside(words: Rule, listed: Rule) -> Rule | None:
    match words, listed:
        case ((Enum() | NoneOf() | Pattern() | Format() | Bounds()), Enum()):
            return None
        case Bounds(), Bounds() if words.kind == listed.kind:
            return _open_sides(words, listed)
        case Bounds(kind="length"), Pattern():
            # A pattern that ends somewhere states the length as well.
            return None if states_length(listed.value) else words
        case Pattern(), Bounds(kind="length"):
            return None if have_no_length(words.value, listed) else words
        case Pattern(), Pattern():
            return words if _forbids_more(words.value, listed.value) else None
        case _:
            return words


def _open_sides(words: Bounds, listed: Bounds) -> Bounds | None:
    """The sides of an interval that the list doesn't state."""
    low = words.min if listed.min is None else None
    high = words.max if listed.max is None else None
    if (low, high) == (words.min, words.max):
        return words
    return None if low is None and high is None else replace(words, min=low, max=high)


def states_length(pattern: str) -> bool:
    """Whether a pattern ends somewhere."""
    return _widths(pattern)[1] is not None


def have_no_length(pattern: str, listed: Bounds) -> bool:
    """Whether a pattern and a length leave no value between them."""
    fewest, most = _widths(pattern)
    short = most is not None and listed.min is not None and most < listed.min
    return short or (listed.max is not None and listed.max < fewest)


@lru_cache(maxsize=20_000)
def _widths(pattern: str) -> tuple[int, int | None]:
    try:
        return widths(read(pattern).node)
    except (Refused, Unsupported, RecursionError):
        return 0, None


@lru_cache(maxsize=10_000)
def _forbids_more(words: str, listed: str) -> bool:
    """Whether words forbid a word and nothing else, which the listed pattern forgets.

    Which characters there may be and where is for the pattern to say. It can't help it that a
    word that is reserved can be spelt with them.
    """
    return _forbids_a_word(words) and within(listed, words).within is False


@lru_cache(maxsize=10_000)
def _forbids_a_word(pattern: str) -> bool:
    term = language(pattern)
    if term is None:
        return False
    try:
        refused = shortest(without(term), steps=_STEPS)
    except Unknown:
        return False
    return refused is not None and len(refused) > 1 and any(map(str.isalnum, refused))
