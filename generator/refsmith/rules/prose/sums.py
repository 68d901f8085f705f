"""Wordings of what several members may come to together."""

import re
from collections.abc import Iterator

from refsmith.model import Rule, Total
from refsmith.rules.listed import number
from refsmith.rules.prose.betweenrow import Between, BetweenRow, on_condition
from refsmith.rules.prose.clauses import LIST, PAIR
from refsmith.rules.prose.placeholders import Reading
from refsmith.rules.prose.row import Wording

_NUMBER = r"(?P<high>\d{1,3}(?:,\d{3})+|\d+)(?![\d,]*\d|\.\d|[\w%])"
_OTHER = _NUMBER.replace("high", "most")
_NOT_ABOVE = (
    r"(?:(?:cannot|can't|must not|may not) (?:exceed|be (?:greater|more|larger) than)"
    r"|must be (?:less than or equal to|at most|no more than)|(?P<below>must be less than))"
)
_MOST = r"(?:a (?:combined )?maximum of|a limit of|at most|no more than|up to)"
_NUMBERS = frozenset({"integer", "long", "float", "double"})
_ENTRIES = frozenset({"list", "map"})


def _total(types: frozenset[str], of: str) -> Between:
    """A maker of a sum over the members named, all of which have one of the types."""

    def make(match: re.Match[str], reading: Reading) -> Iterator[Rule]:
        groups = match.groupdict()
        members = reading.named(groups.get("names") or match[0])
        names = tuple(dict.fromkeys(each.name for each in members))
        if len(names) < 2 or on_condition(match) or not {each.type for each in members} <= types:
            return
        high = number(groups["high"] or groups["most"] or "") - bool(groups.get("below"))
        yield Total(offset=0, of=of, members=names, max=high)  # type: ignore[arg-type]

    return make


ROWS = (
    BetweenRow(
        name="total-value",
        cues=("total of", "sum of", "add up"),
        wording=Wording(
            rf"(?:\b(?:total|sum) of (?P<names>{PAIR}) {_NOT_ABOVE} {_NUMBER}"
            rf"|\b{PAIR} must add up to {_OTHER} or less)"
        ),
        make=_total(_NUMBERS, "value"),
        matches=(
            (
                "The total of ``Crew`` and ``Guests`` must be less than or equal to 2,000.",
                (("Crew", "Guests"), "value", 2000),
            ),
            (
                "The sum of ``Crew`` and ``Guests`` can't exceed 9.",
                (("Crew", "Guests"), "value", 9),
            ),
        ),
        misses=(
            "The total of ``Crew`` and ``Sail`` can't exceed 9.",
            "The total of ``Crew`` can't exceed 9.",
            "If it floats, the total of ``Crew`` and ``Guests`` can't exceed 9.",
        ),
    ),
    BetweenRow(
        name="total-count",
        cues=("combined", "across", "total"),
        wording=Wording(
            rf"(?:\b{_MOST} {_NUMBER} [^.]*?\b(?:across|in) (?:both )?(?P<names>{PAIR})"
            rf"(?: combined| in total|, in total)?(?= ?(?:\.?\Z|[.;,)]))"
            rf"|{LIST}[^.]*? with a combined maximum of {_OTHER})"
        ),
        make=_total(_ENTRIES, "count"),
        matches=(
            (
                "A maximum of 100 of them is allowed across ``Ropes`` and ``Nets`` combined.",
                (("Ropes", "Nets"), "count", 100),
            ),
            (
                "You must specify either ``Ropes`` , ``Nets`` , or both, with a combined maximum "
                "of 50 of them.",
                (("Ropes", "Nets"), "count", 50),
            ),
        ),
        misses=(
            "A maximum of 100 is allowed across ``Crew`` and ``Guests`` combined.",
            "A maximum of 100 is allowed across all ``Ropes`` of the harbor.",
        ),
    ),
)
