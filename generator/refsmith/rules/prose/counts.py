"""Wordings of the number of entries of a list or a map."""

import re

from refsmith.model import Rule
from refsmith.rules.prose.bounds import HIGH, LOW, bounded
from refsmith.rules.prose.row import ENTRIES, Around, Row, Wording

# Entries are none of these: what is said is about an item, or about the resource as a whole.
_OTHER = (
    r"(?! ?(?:[a-z]+ )?"
    r"(?:characters?|bytes?|[kmgt]i?b\b|seconds?|minutes?|hours?|days?|months?|years?|letters"
    r"|unicode|ascii|utf|alphanumeric|percent|levels|in length|times\b|of the|of your))"
)
_QUOTA = re.compile(
    r"\b(?:on|to|for|per|in|with|across|within) (?:an?|any|each|the|your|one) "
    r"(?!(?:request|list|call|array|operation|api call|api|single (?:request|call|api|operation"
    r"|batch)|batch)\b)"
    r"|\b(?:each|at any time|at a time|concurrent\w*|existing|account|one of|in total)\b",
    re.IGNORECASE,
)
_bounded = bounded("count")


def _count(match: re.Match[str], around: Around) -> Rule | None:
    """The bounds, unless the sentence is about a resource's quota."""
    return None if _QUOTA.search(match.string) else _bounded(match, around)


ROWS = (
    Row(
        name="count-array",
        cues=("items",),
        types=ENTRIES,
        wording=Wording(
            rf"minimum number of {LOW} items?[.,;]?(?: and)?(?: a)? maximum number of {HIGH} "
            r"items?\b"
        ),
        make=bounded("count"),
        span=2,
        matches=(
            (
                "Array Members: Minimum number of 1 item. Maximum number of 50 items.",
                "list",
                (1, 50),
            ),
        ),
        misses=(("Minimum number of 1 sail. Maximum number of 5 sails.", "list"),),
    ),
    Row(
        name="count-specify",
        cues=("up to", "maximum of", "at most", "no more than", "maximum number of"),
        types=ENTRIES,
        wording=Wording(
            r"(?:you can|you may|you must|can|may|must) (?:specify|include|provide|contain|list"
            r"|pass|have|enter"
            r"|add|request|choose|supply|set|submit|define|associate|attach|use|select|describe"
            r"|delete) "
            r"(?:a list of )?(?:up to|a maximum of|at most|no more than|a maximum number of) "
            rf"{HIGH}\b{_OTHER}"
        ),
        make=_count,
        matches=(
            ("You can specify up to 50 sails.", "list", (None, 50)),
            ("The list can contain a maximum of 1,000 boats.", "list", (None, 1000)),
        ),
        misses=(
            ("You can add up to 50 tags on a resource.", "list"),
            ("You can specify up to 128 Unicode characters.", "list"),
            ("You can specify up to 10 sails in total across ``Sails`` and ``Flags`` .", "list"),
            ("You can specify up to 50 sails.", "string"),
        ),
    ),
    Row(
        name="count-list-of",
        cues=("up to", "maximum", "at most"),
        types=ENTRIES,
        wording=Wording(
            r"\A(?:(?:an? |the )?(?:list|array|set|map|collection|group) (?:of|containing) "
            r"|specify |specifies )?"
            rf"(?:up to|a maximum of|maximum of|maximum|at most) {HIGH} {_OTHER}[a-z]"
        ),
        make=_count,
        matches=(
            ("A list of up to 20 boats to launch.", "list", (None, 20)),
            ("Maximum of 10 sails.", "list", (None, 10)),
        ),
        misses=(
            ("Up to 20 characters of its name.", "list"),
            ("Maximum 500 painted letters a boat.", "map"),
            ("A boat of up to 20 sails is needed.", "list"),
        ),
    ),
    Row(
        name="count-limit",
        cues=("maximum", "limit", "exceed", "up to"),
        types=ENTRIES,
        wording=Wording(
            r"(?:the maximum (?:number )?(?:of \w+ )?(?:allowed |permitted )?(?:is|:)"
            r"|(?:limited to|there is a limit of|limit of|limit:)(?: a maximum of)?) "
            rf"{HIGH}(?= ?(?:\.?\Z|[,;)]|\. |items?\b|entries\b|elements?\b|values?\b))"
        ),
        make=_count,
        matches=(("The maximum number allowed is 5.", "list", (None, 5)),),
        misses=(("The maximum number allowed is 5 to each harbor.", "list"),),
    ),
)
