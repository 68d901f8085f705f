"""Wordings of identifiers whose regular expression is put into words, a prefix and what follows."""

import re

from refsmith.model import Pattern, Rule
from refsmith.rules.prose.characters import char_class, characters
from refsmith.rules.prose.iam import alphanumeric
from refsmith.rules.prose.row import STRINGS, Around, Row, Wording


def _prefixed(match: re.Match[str], around: Around) -> Rule | None:
    """A prefix, then a run of characters whose length is stated."""
    found = characters(match["chars"])
    if found is None or int(match["low"]) > int(match["high"]):
        return None
    prefix = re.sub(r"[^\w-]", lambda sign: "\\" + sign[0], match["prefix"])
    return Pattern(offset=0, value=f"{prefix}{char_class(found)}{{{match['low']},{match['high']}}}")


def _digits(match: re.Match[str], around: Around) -> Rule | None:
    return Pattern(offset=0, value=f"[0-9]{{{match['count']}}}")


ROWS = (
    Row(
        name="characters-hex",
        cues=("hex",),
        types=STRINGS,
        wording=Wording(
            r"\b(?:as|must be"
            r"|is) an? (?P<count>\d+)[- ]character (?:long )?hex(?:adecimal)? (?:text )?"
            r"(?:string|value)\b"
        ),
        make=lambda match, around: Pattern(offset=0, value=f"[0-9a-fA-F]{{{match['count']}}}"),
        matches=(
            ("The number of the berth, as a 4-character hex string.", "string", "[0-9a-fA-F]{4}"),
        ),
        misses=(("The boat has a 4-character name.", "string"),),
    ),
    Row(
        name="regex-may-include",
        cues=("the pattern can include",),
        always=True,
        wording=Wording(
            r"\Athe regex pattern that is used to validate this parameter\. the pattern can "
            r"include "
            r"(?P<chars>[\w ,-]+ with no spaces), and any of the following characters: "
            r"(?P<more>\S+?)\.?\Z(?P<lead>)"
        ),
        types=STRINGS,
        make=alphanumeric,
        span=2,
        matches=(
            (
                "The regex pattern that is used to validate this parameter. The pattern can "
                "include uppercase letters, lowercase letters, digits with no spaces, and any of "
                "the following characters: +~-",
                "string",
                "[a-zA-Z0-9+~-]+",
            ),
        ),
        misses=(("The pattern can include boats with no spaces.", "string"),),
    ),
    Row(
        name="regex-prefix",
        cues=("followed by from",),
        always=True,
        wording=Wording(
            r"\Athe regex pattern for (?:an? )?[\w ]+ id string requires "
            r'"(?P<prefix>[\w-]+)" followed by from (?P<low>\d+) to (?P<high>\d+) '
            r"(?P<chars>[^.]+)\.\Z"
        ),
        types=STRINGS,
        make=_prefixed,
        matches=(
            (
                'The regex pattern for a boat ID string requires "b-" followed by from 2 to 9 '
                "lowercase letters or digits.",
                "string",
                "b-[a-z0-9]{2,9}",
            ),
        ),
        misses=(
            ('A boat ID string requires "b-" followed by from 2 to 9 people.', "string"),
            (
                'The regex pattern for a boat ID string requires "b-" followed by from 2 to 9 '
                "lowercase letters or digits (the harbor's). This is followed by a dash.",
                "string",
            ),
        ),
    ),
    Row(
        name="regex-digits",
        cues=("digits",),
        always=True,
        wording=Wording(
            r"\Athe regex pattern for (?:an? )?[\w ]+ id string requires exactly "
            r"(?P<count>\d+) digits\.\Z"
        ),
        types=STRINGS,
        make=_digits,
        matches=(
            (
                "The regex pattern for a pier ID string requires exactly 5 digits.",
                "string",
                "[0-9]{5}",
            ),
        ),
        misses=(("The harbor's licence requires exactly 5 digits of a berth.", "string"),),
    ),
)
