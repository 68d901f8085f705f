"""Wordings of a number that is a multiple of another."""

import re

from refsmith.model import MultipleOf, Rule
from refsmith.rules.prose.bounds import ended, own_units
from refsmith.rules.prose.intervals import num, sides
from refsmith.rules.prose.row import NUMBERS, Around, Row, Wording


def _multiple(match: re.Match[str], around: Around) -> Rule | None:
    """The number itself; zero and negative ones divide nothing."""
    value = sides(match)["low"]
    if value <= 0 or not own_units(match, around):
        return None
    return MultipleOf(offset=0, value=value)


ROWS = (
    Row(
        name="multiple-of",
        cues=("multiple", "increments", "divisible"),
        types=NUMBERS,
        wording=Wording(
            r"(?:must (?:also )?be (?:specified |divisible |evenly divisible )?"
            r"|valid values(?: are|:) "
            r"|values must be |has to be |specify |set to )(?:an? |in |any )?(?:even |integer "
            r"|whole "
            rf"|exact )?(?:(?:multiples?|increments) of|by) {num('low')}{ended()}"
        ),
        make=_multiple,
        matches=(
            ("It must be a multiple of 64.", "integer", 64),
            ("Valid values are multiples of 1,024.", "integer", 1024),
            ("It must be divisible by two.", "integer", 2),
            ("The number of minutes. It must be a multiple of 5 minutes.", "integer", 5),
        ),
        misses=(
            ("You pay for a multiple of 64.", "integer"),
            ("It must be a multiple of 5 minutes.", "integer"),
        ),
    ),
)
