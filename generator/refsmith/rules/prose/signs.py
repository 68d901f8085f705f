"""Wordings of a number's sign."""

import re

from refsmith.model import Bounds, Rule
from refsmith.rules.prose.row import NUMBERS, Around, Row, Wording


def _signed(match: re.Match[str], around: Around) -> Rule | None:
    """A number above zero, or one that is not below it."""
    # What opens the text calls a number positive that only isn't negative.
    strictly = match["must"] or "strictly" in match[0].lower() or "zero" in match[0].lower()
    whole = around.type not in ("float", "double")
    least = 1 if match["positive"] and whole and strictly else 0
    return Bounds(offset=0, kind="range", min=least)


ROWS = (
    Row(
        name="range-not-negative",
        cues=("negative",),
        types=NUMBERS,
        wording=Wording(
            r"(?:(?:cannot|can't|can’t|must not|may not|can not) be (?:a )?negative"
            r"|negative (?:[a-z]+) (?:are not|aren't|is not|isn't|cannot be) (?:allowed"
            r"|supported|accepted|valid|permitted))(?! (?:if|when|for))"
        ),
        make=lambda match, around: Bounds(offset=0, kind="range", min=0),
        matches=(
            ("The depth can't be negative.", "integer", (0, None)),
            ("Negative values are not allowed.", "double", (0, None)),
        ),
        misses=(("It can't be negative for a boat.", "integer"),),
    ),
    Row(
        name="range-sign",
        cues=("positive", "negative", "nonnegative"),
        types=NUMBERS,
        wording=Wording(
            r"(?:(?P<must>must be|has to be|valid values?(?: are|:)|\()|\A(?:specifies )?"
            r"|(?<=[.;:•] )) ?"
            r"(?:specified as )?(?:an? |any )?(?:valid )?"
            r"(?:(?P<positive>(?:strictly |non-zero |nonzero )?positive)|non-?negative"
            r"|non negative)"
            r"(?:,? (?:non-zero|nonzero|whole))*(?: (?:integers?|numbers?|values?|whole numbers?"
            r"|longs?))*(?=\.?\Z|[.,;)] ?| that | which | and (?:must|can|the|is)\b| •"
            r"|(?<=integer) [a-z]|(?<=integer value) [a-z]|(?<=whole number) [a-z])"
        ),
        make=_signed,
        matches=(
            ("It must be positive.", "integer", (1, None)),
            ("It must be a positive whole number.", "integer", (1, None)),
            ("It must be positive.", "double", (0, None)),
            ("Valid values: non-negative integers.", "integer", (0, None)),
            ("A non-negative integer that ranks the boat.", "integer", (0, None)),
        ),
        misses=(
            ("It must be a positive answer.", "integer"),
            ("A positive value means wind from the east.", "integer"),
        ),
    ),
)
