"""Wordings of a number that is a multiple of another."""

import re

from refsmith.model import MultipleOf, Rule
from refsmith.rules.listed import number
from refsmith.rules.prose.bounds import END, num
from refsmith.rules.prose.row import NUMBERS, Around, Row, Wording


def _multiple(match: re.Match[str], around: Around) -> Rule | None:
    """The number itself; zero and negative ones divide nothing."""
    if match["unit"] is not None:
        return None
    value = number(match["step"])
    return MultipleOf(offset=0, value=value) if value > 0 else None


ROW = Row(
    name="multiple-of",
    cues=("multiple", "increments"),
    types=NUMBERS,
    wording=Wording(
        r"(?:must be (?:specified )?|valid values are |values must be )(?:an? |in )?(?:even "
        r"|integer |whole )?"
        r"(?:multiples?|increments) of `?" + num("step") + "`?" + END
    ),
    make=_multiple,
    matches=(
        ("It must be a multiple of 64.", "integer", 64),
        ("Valid values are multiples of 1,024.", "integer", 1024),
    ),
    misses=(
        ("You pay for a multiple of 64.", "integer"),
        ("It must be a multiple of 5 minutes.", "integer"),
    ),
)
