"""Wordings of the values that are allowed, one in each item of a list."""

import re

from refsmith.model import Rule
from refsmith.rules.prose.enumleads import ITEMS_LEAD, LEAD
from refsmith.rules.prose.enums import enum_of, of_arn, of_part
from refsmith.rules.prose.literals import opened
from refsmith.rules.prose.row import STRINGS, Around, Row, Wording

# What a sentence about values says of them.
_OWN_VALUES = re.compile(
    r"\b(?:valid|possible|allowed|allowable|acceptable|accepted|permitted|supported|available) "
    r"values?(?: are| is| include|:)",
    re.IGNORECASE,
)


def _items(match: re.Match[str], around: Around) -> Rule | None:
    """The values that open the items.

    Where an item has values of its own, they are names of something, and no values.
    """
    items = match["items"].split("•")[1:]
    if any(_OWN_VALUES.search(each) for each in items) or of_part(match, around):
        return None
    values = opened(items)
    return None if of_arn(values, around) else enum_of(values)


ROWS = (
    Row(
        name="enum-items",
        cues=("\n* ",),
        types=STRINGS,
        listed=True,
        wording=Wording(rf"{ITEMS_LEAD}[:.;]?(?P<items>(?: • (?:`[^`]+`|[\"“])[^•]*)+)\Z"),
        make=_items,
        matches=(
            (
                "Valid values:\n\n* ``oar`` : by hand.\n\n* ``sail`` : by wind.",
                "string",
                ("oar", "sail"),
            ),
            (
                "Valid values:\n\n* ``oar`` : one of its possible values.\n\n* ``sail`` : by wind.",
                "string",
                ("oar", "sail"),
            ),
            (
                "There are 2 valid values.\n\n* ``oar`` : by hand.\n\n* ``sail`` : by wind.",
                "string",
                ("oar", "sail"),
            ),
        ),
        misses=(
            ("Valid values include:\n\n* ``oar`` : by hand.\n\n* ``sail`` : by wind.", "string"),
            ("Valid values:\n\n* ``oar`` : by hand.\n\n* Any kind of ``sail`` .", "string"),
            ("Valid values:\n\n* ``oar`` form - ``oar(3)``\n\n* ``sail`` form - a sail.", "string"),
            (
                "Valid values:\n\n* ``wood`` : Valid values are ``oak`` and ``ash`` .\n\n"
                "* ``cloth`` : its sail.",
                "string",
            ),
            (
                "Valid values:\n\n* ``oar`` or ``pole`` : by hand.\n\n* ``sail`` : by wind.",
                "string",
            ),
        ),
    ),
    Row(
        name="enum-items-words",
        cues=("\n* ",),
        types=STRINGS,
        listed=True,
        wording=Wording(rf"{ITEMS_LEAD}[:.;]?(?P<items>(?: • [^•]+)+)\Z"),
        make=_items,
        matches=(
            (
                "Valid values are:\n\n* OAR: by hand.\n\n* SAIL: by wind.",
                "string",
                ("OAR", "SAIL"),
            ),
        ),
        misses=(("Valid values are:\n\n* The oar of a boat.\n\n* SAIL: by wind.", "string"),),
    ),
    Row(
        name="enum-items-include",
        cues=("\n* ",),
        types=STRINGS,
        listed=True,
        wording=Wording(
            rf"{LEAD} include(?: the following)?(?: values)?:?(?P<items>(?: • [^•]+)+)\Z"
        ),
        make=_items,
        matches=(
            (
                "Valid values include:\n\n* ``oar`` : by hand.\n\n* ``sail`` : by wind.",
                "string",
                ("oar", "sail"),
            ),
        ),
        misses=(("Boats include:\n\n* ``oar`` : by hand.\n\n* ``sail`` : by wind.", "string"),),
    ),
)
