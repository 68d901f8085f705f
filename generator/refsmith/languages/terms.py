"""Regular languages as terms, with what is left of one behind a character (Brzozowski 1964).

A term is made by the functions below alone, which write what is the same in one way, so that a
search meets few distinct ones. Intersection and complement are terms like the others: that is what
a comparison of two patterns needs, and what looks ahead and behind are made of.
"""

from dataclasses import dataclass, field

from refsmith.rules.dialect.codepoints import ALL, Ranges, united


@dataclass(frozen=True, slots=True)
class Nothing:
    """No string at all."""


@dataclass(frozen=True, slots=True)
class Empty:
    """The empty string alone."""


@dataclass(frozen=True, slots=True)
class Chars:
    """One code point of ``ranges``."""

    ranges: Ranges


@dataclass(frozen=True, slots=True)
class Then:
    """``first``, and ``rest`` behind it."""

    first: "Term"
    rest: "Term"
    hash: int = field(compare=False)

    def __hash__(self) -> int:
        return self.hash


@dataclass(frozen=True, slots=True)
class Either:
    """Any of ``parts``."""

    parts: frozenset["Term"]


@dataclass(frozen=True, slots=True)
class Both:
    """All of ``parts`` at once."""

    parts: frozenset["Term"]


@dataclass(frozen=True, slots=True)
class Without:
    """Every string that ``body`` is not."""

    body: "Term"


@dataclass(frozen=True, slots=True)
class Repeated:
    """``body`` at least ``low`` and at most ``high`` times (None: any number)."""

    body: "Term"
    low: int
    high: int | None


Term = Nothing | Empty | Chars | Then | Either | Both | Without | Repeated
NOTHING: Term = Nothing()
EMPTY: Term = Empty()
ANYTHING: Term = Repeated(Chars(ALL), 0, None)


def chars(ranges: Ranges) -> Term:
    """One code point of the ranges."""
    return Chars(ranges) if ranges else NOTHING


def then(first: Term, rest: Term) -> Term:
    """One behind the other; chains lean to the right."""
    if NOTHING in (first, rest):
        return NOTHING
    if first == EMPTY:
        return rest
    if rest == EMPTY:
        return first
    if isinstance(first, Then):
        return then(first.first, then(first.rest, rest))
    return Then(first, rest, hash((first, rest)))


def either(*terms: Term) -> Term:
    """Any of the terms."""
    parts: set[Term] = set()
    ranges: Ranges = ()
    for term in terms:
        for part in term.parts if isinstance(term, Either) else (term,):
            if isinstance(part, Chars):
                ranges = united(ranges, part.ranges)
            elif part != NOTHING:
                parts.add(part)
    if ANYTHING in parts:
        return ANYTHING
    if ranges:
        parts.add(Chars(ranges))
    if EMPTY in parts and any(part != EMPTY and nullable(part) for part in parts):
        parts.remove(EMPTY)
    if len(parts) < 2:
        return parts.pop() if parts else NOTHING
    return Either(frozenset(parts))


def both(*terms: Term) -> Term:
    """All of the terms at once."""
    parts: set[Term] = set()
    for term in terms:
        for part in term.parts if isinstance(term, Both) else (term,):
            if part != ANYTHING:
                parts.add(part)
    if NOTHING in parts:
        return NOTHING
    if EMPTY in parts:
        return EMPTY if all(nullable(part) for part in parts) else NOTHING
    if len(parts) < 2:
        return parts.pop() if parts else ANYTHING
    return Both(frozenset(parts))


def without(term: Term) -> Term:
    """Every string that the term is not."""
    if isinstance(term, Without):
        return term.body
    if term == ANYTHING:
        return NOTHING
    return ANYTHING if term == NOTHING else Without(term)


def repeated(term: Term, low: int, high: int | None) -> Term:
    """The term so many times."""
    if high == 0 or term == EMPTY:
        return EMPTY
    if term == NOTHING:
        return EMPTY if low == 0 else NOTHING
    if low == 1 and high == 1:
        return term
    if isinstance(term, Repeated) and term.low in (0, 1) and term.high is None:
        # (a*){2,9} is a*, (a+){2,9} is a{2,}: turns of the one are turns of the other.
        return repeated(term.body, term.low and low, None)
    return Repeated(term, 0 if nullable(term) else low, high)


def nullable(term: Term) -> bool:
    """Whether the empty string is one of the term's."""
    match term:
        case Empty():
            return True
        case Nothing() | Chars():
            return False
        case Then():
            return nullable(term.first) and nullable(term.rest)
        case Either():
            return any(nullable(part) for part in term.parts)
        case Both():
            return all(nullable(part) for part in term.parts)
        case Without():
            return not nullable(term.body)
        case Repeated():
            return term.low == 0 or nullable(term.body)


def behind(term: Term, code: int) -> Term:
    """What may follow the code point ``code`` in the term's strings."""
    match term:
        case Nothing() | Empty():
            return NOTHING
        case Chars():
            return EMPTY if any(low <= code <= high for low, high in term.ranges) else NOTHING
        case Then():
            taken = then(behind(term.first, code), term.rest)
            return either(taken, behind(term.rest, code)) if nullable(term.first) else taken
        case Either():
            return either(*(behind(part, code) for part in term.parts))
        case Both():
            return both(*(behind(part, code) for part in term.parts))
        case Without():
            return without(behind(term.body, code))
        case Repeated():
            taken = behind(term.body, code)
            if taken == NOTHING:
                return NOTHING
            high = None if term.high is None else term.high - 1
            return then(taken, repeated(term.body, max(term.low - 1, 0), high))


def sets(term: Term) -> set[Ranges]:
    """The sets of code points that the term tells apart."""
    match term:
        case Nothing() | Empty():
            return set()
        case Chars():
            return {term.ranges}
        case Then():
            return sets(term.first) | sets(term.rest)
        case Either() | Both():
            return {each for part in term.parts for each in sets(part)}
        case Without() | Repeated():
            return sets(term.body)


def narrowed(term: Term, letters: tuple[int, ...]) -> Term:
    """The term for strings of the code points ``letters`` alone."""
    match term:
        case Nothing() | Empty():
            return term
        case Chars():
            kept = tuple(code for code in letters if any(a <= code <= b for a, b in term.ranges))
            # All of them are any character, so that what takes everything is still seen to.
            return Chars(ALL) if kept == letters else chars(tuple((code, code) for code in kept))
        case Then():
            return then(narrowed(term.first, letters), narrowed(term.rest, letters))
        case Either():
            return either(*(narrowed(part, letters) for part in term.parts))
        case Both():
            return both(*(narrowed(part, letters) for part in term.parts))
        case Without():
            return without(narrowed(term.body, letters))
        case Repeated():
            return repeated(narrowed(term.body, letters), term.low, term.high)
