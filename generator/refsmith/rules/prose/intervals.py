"""The small grammar of intervals: numbers, and the phrases that bound something by them.

``from 1 to 35``, ``at least 1 and no more than 35``, ``35 or fewer``: rows put a lead before and
say what may follow a number. Groups are named by what their number is (``low``, ``high``,
``above``, ``below``) and a counter, so that a wording may offer several phrases.
"""

import re
from collections.abc import Callable
from itertools import count

from refsmith.model.rules import Number
from refsmith.rules.listed import number

# What follows a number in a wording: made anew for each, since its groups have names.
Tail = Callable[[], str]

# A whole number with its thousands apart, and not the beginning of a longer one or of a word.
_DIGITS = r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d,]*\d|\.\d|[a-z%*/])"
_NUMBER_WORDS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty-four": 64, "one hundred": 100}
_MANY = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_WORDS = "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True))
# In backticks or quotes, as a word, the same number behind it again: ``three (3)``.
_FORM = rf"{_DIGITS}(?: (?:million|billion|thousand)\b)?|(?:{_WORDS})\b(?!-)"
_AGAIN = rf"(?: \((?:{_WORDS}|\d+)\))?"
_AND = r",?(?: and|,| to| or| with)? (?:can be |must be |is |has |have )?(?:a |an |the )?"
AT_LEAST = (
    r"(?:at least|(?:a |the )?min(?:imum)?(?: (?:value|length|size|number|count|`[^`]+`))?(?: of"
    r"| is| ?[:=])?"
    r"|(?:no|not) (?:less|fewer|lower|smaller|shorter) than|greater than or equal to"
    r"|equal to or (?:greater|more|higher) than|>=|≥)"
)
AT_MOST = (
    r"(?:(?:any (?:value|number|integer) )?up to(?: a (?:maximum|total) of| and including)?"
    r"|at (?:the )?most"
    r"|as (?:many|much|high|long) as"
    r"|(?:no|not) (?:more|greater|higher|larger|longer) than|less than or equal to"
    r"|equal to or (?:less|fewer|lower) than|shorter than or equal to|<=|≤"
    r"|(?:a |the )?max(?:imum)?(?: (?:value|length|size|number|count|`[^`]+`))?(?: of| is| ?[:=])?"
    r"|(?:cannot|can't|can’t|can not|must not|may not|not to|not|doesn't|does not) exceed(?:ing)?"
    r"|(?:cannot|can't|can’t|can not|must not|may not) be "
    r"(?:more|greater|higher|larger|longer|bigger) than)"
)
_TO = r" ?(?:up to|to|through|thru|-|–|—|\.\.) ?"
_FEWER = r"(?:less|fewer|lower|smaller|shorter|below)"
_MORE = r"(?:more|greater|higher|larger|longer|above)"
_SIDES = re.compile(r"(low|high|above|below)\d*\Z")
_counter = count()


def num(side: str) -> str:
    """The expression of a number: ``side`` is ``low``, ``high``, ``above`` or ``below``."""
    return rf"[`'\"]?(?P<{side}{next(_counter)}>{_FORM})[`'\"]?{_AGAIN}"


def span(unit: Tail, lower: Tail) -> str:
    """Both ends at once: ``from 1 to 9``; ``lower`` follows the first number."""
    return (
        rf"(?:between {num('low')}{lower()} and {num('high')}{unit()}"
        rf"|(?:from |within )?{num('low')}{lower()}(?! and){_TO}{num('high')}{unit()}"
        rf"|\[ ?{num('low')} ?(?:,|-|–|to|\.\.) ?{num('high')} ?\]{unit()})"
    )


def least_most(unit: Tail, lower: Tail) -> str:
    """One end after the other: ``at least 1 and no more than 9``."""
    return (
        rf"(?:{AT_LEAST} {num('low')}{lower()}(?: in length)?{_AND}{AT_MOST} {num('high')}{unit()}"
        rf"|(?:{_MORE} than {num('above')}|greater than or equal to {num('low')}){lower()} and "
        rf"(?:less than or equal to {num('high')}|less than {num('below')}){unit()})"
    )


def between(unit: Tail, lower: Tail) -> str:
    """Both ends, in any of the phrases."""
    return f"(?:{span(unit, lower)}|{least_most(unit, lower)})"


def _bare() -> str:
    return ""


def at_most(unit: Tail, lower: Tail = _bare) -> str:
    """The upper end alone: ``up to 9``, ``9 or fewer``, ``less than 9``."""
    return (
        rf"(?:{AT_MOST} {num('high')}{unit()}"
        rf"|{num('high')}{unit()} (?:or {_FEWER}|at (?:the )?most|max(?:imum)?)\b"
        rf"|{num('high')}{lower()} or {_FEWER}{unit()}"
        rf"|(?:{_FEWER} than|below|under|<) {num('below')}{unit()})"
    )


def at_least(unit: Tail, lower: Tail = _bare) -> str:
    """The lower end alone: ``at least 9``, ``9 or more``, ``greater than 9``."""
    return (
        rf"(?:{AT_LEAST} {num('low')}{unit()}"
        rf"|{num('low')}{unit()} or {_MORE}\b"
        rf"|{num('low')}{lower()} or {_MORE}{unit()}"
        rf"|(?:{_MORE} than|above|over|>) {num('above')}{unit()})"
    )


def any_of(unit: Tail, lower: Tail) -> str:
    """An interval in any of its phrases."""
    return f"(?:{between(unit, lower)}|{at_most(unit, lower)}|{at_least(unit, lower)})"


def sides(match: re.Match[str]) -> dict[str, Number]:
    """The numbers of a match by side: ``low``, ``high``, ``above``, ``below``.

    Raises ValueError where one is no number.
    """
    found: dict[str, Number] = {}
    for name, text in match.groupdict().items():
        side = _SIDES.match(name)
        if side is not None and text is not None:
            found[side[1]] = read(text)
    return found


def read(text: str) -> Number:
    """A number in digits or as a word. Raises ValueError for anything else."""
    word = _NUMBER_WORDS.get(text.lower())
    if word is not None:
        return word
    digits, _, many = text.partition(" ")
    return number(digits) * _MANY[many.lower()] if many else number(digits)
