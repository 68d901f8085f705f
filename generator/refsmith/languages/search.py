"""The shortest string of a language, or none."""

from collections.abc import Iterable

from refsmith.languages.terms import NOTHING, Term, behind, narrowed, nullable, sets
from refsmith.rules.dialect.codepoints import LAST, Ranges

# Beyond so many terms a search is given up: no pair of documented patterns that tells anything
# needs as many.
STEPS = 20_000
# What is shown first where any character of a kind will do.
_READABLE = (*b"aA0", *b"zZ19", *range(0x21, 0x7F), 0x20)
_SURROGATES = range(0xD800, 0xE000)


class Unknown(Exception):
    """The search was given up: whether there is such a string is not known."""


def shortest(term: Term, *, steps: int = STEPS) -> str | None:
    """The shortest string of the term's language, the most readable of those; None for none.

    Raises Unknown where more than ``steps`` terms would have to be looked at.
    """
    try:
        letters = letters_of(term)
        return _search(narrowed(term, letters), letters, steps)
    except RecursionError:
        raise Unknown from None


def some(term: Term, *, steps: int = STEPS) -> str | None:
    """A string of the term's language, or None for none: soon found where there are many.

    Searches in depth, twice: a long string is the nearer its end by letters in one, by what parts
    fields in another. Raises Unknown where more than ``steps`` terms would have to be looked at
    each time.
    """
    try:
        letters = letters_of(term)
        small = narrowed(term, letters)
        for order in (letters, sorted(letters, key=lambda code: chr(code) not in ":/")):
            try:
                return _in_depth(small, tuple(order), steps)
            except Unknown:
                continue
    except RecursionError:
        raise Unknown from None
    raise Unknown


def _in_depth(term: Term, letters: tuple[int, ...], steps: int) -> str | None:
    """The string that is found first, trying the letters in this order."""
    if nullable(term):
        return ""
    seen = {term}
    text: list[int] = []
    open_ways = [(term, iter(letters))]
    while open_ways:
        each, untried = open_ways[-1]
        code = next(untried, None)
        if code is None:
            open_ways.pop()
            text = text[:-1]
            continue
        left = behind(each, code)
        if left == NOTHING or left in seen:
            continue
        if nullable(left):
            return "".join(map(chr, (*text, code)))
        seen.add(left)
        if len(seen) > steps:
            raise Unknown
        open_ways.append((left, iter(letters)))
        text.append(code)
    return None


def starts_with(term: Term, text: str) -> bool:
    """Whether every string of the term's language starts with ``text``, as far as it shows."""
    letters = letters_of(term)
    for sign in text:
        if nullable(term):
            return False
        if any(behind(term, code) != NOTHING for code in letters if code != ord(sign)):
            return False
        term = behind(term, ord(sign))
    return term != NOTHING


def accepts(term: Term, text: str) -> bool:
    """Whether ``text`` is a string of the term's language."""
    return nullable(after(term, text))


def begins(term: Term, text: str) -> int:
    """With how many of the text's characters a string of the language can begin."""
    for taken, sign in enumerate(text):
        term = behind(term, ord(sign))
        if term == NOTHING:
            return taken
    return len(text)


def after(term: Term, text: str) -> Term:
    """What may follow ``text`` in the term's strings."""
    for sign in text:
        term = behind(term, ord(sign))
    return term


def _search(term: Term, letters: tuple[int, ...], steps: int) -> str | None:
    if nullable(term):
        return ""
    seen = {term}
    front: list[tuple[Term, str]] = [(term, "")]
    while front:
        following: list[tuple[Term, str]] = []
        for each, text in front:
            for code in letters:
                left = behind(each, code)
                if left == NOTHING or left in seen:
                    continue
                if nullable(left):
                    return text + chr(code)
                seen.add(left)
                if len(seen) > steps:
                    raise Unknown
                following.append((left, text + chr(code)))
        front = following
    return None


def letters_of(term: Term) -> tuple[int, ...]:
    """One code point of each kind that a term tells apart, readable ones first."""
    return _letters(sets(term))


def _letters(told: Iterable[Ranges]) -> tuple[int, ...]:
    """One code point of each kind that the sets tell apart, readable ones first."""
    ordered = sorted(told)
    edges = {0, *_READABLE, *(code + 1 for code in _READABLE)}
    for ranges in ordered:
        for low, high in ranges:
            edges |= {low, high + 1}
    found: dict[tuple[bool, ...], int] = {}
    # Edges alone begin a new kind.
    for code in (*_READABLE, *sorted(edges)):
        if code > LAST or code in _SURROGATES:
            continue
        kind = tuple(any(low <= code <= high for low, high in ranges) for ranges in ordered)
        found.setdefault(kind, code)
    return tuple(found.values())
