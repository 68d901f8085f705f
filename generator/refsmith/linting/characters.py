"""Whether a pattern that was put into words and the one that is listed can both be meant.

Letters in words are the letters of English, and only characters that a keyboard has are held
against them. A list that takes nearly any character is a loose one, and contradicts no words that
are stricter; words about a first or last character say nothing of the others.
"""

from functools import lru_cache

from refsmith.languages import ANYTHING, Unknown, both, chars, language, repeated, shortest, without
from refsmith.languages.terms import Term
from refsmith.linting.saying import letters
from refsmith.model import Bounds
from refsmith.rules.dialect.codepoints import ALL, Ranges, common, minus, within
from refsmith.rules.dialect.nodes import Node, Repeat, Set
from refsmith.rules.dialect.translation import meaning
from refsmith.rules.dialect.writer import alphabet

PRINTABLE: Ranges = ((0x20, 0x7E),)
_ON_KEYBOARDS = repeated(chars(PRINTABLE), 0, None)
# Words that leave open what else there may be take these as well.
_FOREIGN: Ranges = ((0x4E00, 0x9FFF),)
# A list that takes the one and not the other means ARNs.
_ARN, _NO_ARN = language("arn:.*") or ANYTHING, language("brn:.*") or ANYTHING
# So many of the 95 printable characters make a list a loose one.
_LOOSE = 80
# Beyond this a bound on the length tells no patterns apart, and costs a search its time.
_LONG = 2_000


# The fewest and the most characters of a value (None: any number).
Length = tuple[int, int | None]
ANY_LENGTH: Length = (0, None)


def length_of(rule: Bounds | None) -> Length:
    """A rule on the length as a pair."""
    if rule is None:
        return ANY_LENGTH
    return int(rule.min or 0), None if rule.max is None or rule.max > _LONG else int(rule.max)


def sized(term: Term, length: Length) -> Term:
    """The strings of a language that a bound on the length leaves."""
    return term if length == ANY_LENGTH else both(term, repeated(chars(ALL), *length))


@lru_cache(maxsize=10_000)
def patterns_differ(
    words: str, listed: str, length: Length, *, open: bool
) -> tuple[str, str] | None:
    """The kind and the message, where words and list can't both be meant; else None.

    ``length`` is the value's listed one; words that are ``open`` don't say that nothing else is
    allowed. A pattern that can't be told by a term is left alone.
    """
    said, true = language(words), language(listed)
    if said is None or true is None:
        return None
    node, wholly = meaning(words).node, sized(true, length)
    try:
        if within(_FOREIGN, alphabet(node)):
            return _exclude(said, wholly, listed)
        if isinstance(node, Repeat) and isinstance(node.body, Set):
            return _characters_differ(node.body.ranges, listed, wholly, open)
        return _wholes_differ(said, listed, sized(said, length), wholly)
    except Unknown:
        return None


def _exclude(said: Term, wholly: Term, listed: str) -> tuple[str, str] | None:
    if shortest(wholly) is None or shortest(both(said, wholly)) is not None:
        return None
    return "words-exclude-list", f"no value that matches the listed {listed} is as the words say"


def _characters_differ(
    said: Ranges, listed: str, wholly: Term, open: bool
) -> tuple[str, str] | None:
    node = meaning(listed).node
    taken = common(alphabet(node), PRINTABLE)
    more = minus(common(said, PRINTABLE), taken)
    if more:
        return (
            "characters-differ",
            f"the words allow {letters(more)}, which the listed {listed} never takes",
        )
    fewer = minus(taken, said)
    if open or not fewer or _loose(node):
        return None
    value = shortest(both(wholly, without(repeated(chars(said), 0, None)), _ON_KEYBOARDS))
    if value is None or takes_arns(wholly):
        # Where an ARN may be given too, the words are about the name.
        return None
    return (
        "characters-differ",
        f"the listed {listed} takes {letters(fewer)}, which the words leave out: {value!r} matches",
    )


def takes_arns(listed: Term) -> bool:
    """Whether a language has ARNs among other strings, and means them."""
    return shortest(both(listed, _ARN)) is not None and shortest(both(listed, _NO_ARN)) is None


def _loose(node: Node) -> bool:
    taken = common(alphabet(node), PRINTABLE)
    return sum(high - low + 1 for low, high in taken) >= _LOOSE


def _wholes_differ(
    said: Term, listed: str, within_length: Term, wholly: Term
) -> tuple[str, str] | None:
    more = shortest(both(within_length, without(wholly), _ON_KEYBOARDS))
    if more is not None:
        message = f"the words allow {more!r}, which does not match the listed {listed}"
        return "pattern-differs", message
    if _loose(meaning(listed).node):
        return None
    fewer = shortest(both(wholly, without(said), _ON_KEYBOARDS))
    if fewer is None:
        return None
    return "pattern-differs", f"{fewer!r} matches the listed {listed} and is not as the words say"
