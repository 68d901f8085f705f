"""Wordings of the length of a string, in characters, and of a blob, in bytes."""

import re
from collections.abc import Callable

from refsmith.model import Bounds, Rule
from refsmith.rules.prose.bounds import bounded
from refsmith.rules.prose.intervals import (
    at_least,
    at_most,
    between,
    least_most,
    num,
    span,
)
from refsmith.rules.prose.row import (
    BLOBS,
    STRINGS,
    Around,
    Row,
    Wording,
    is_name_or_arn,
    is_of_another,
)

KIND = (
    r"(?:[ -](?:unicode|ascii|utf-8|alphanumeric|alpha-numeric|alphabetic|printable|printable ascii"
    r"|upper-?case|lower-?case|total|latin|hexadecimal|hex|single-byte|visible|non-whitespace|valid"
    r"|utf-8 encoded|16-bit unicode|7-bit ascii|us-ascii|visible us-ascii|numeric|basic latin))?"
)
OF_PARTS = r"(?! (?:for|per|each|or more|in the prefix|of the|from the)\b)"
_SIGNS = r"(?:letters?|alphanumerics?|digits?|numerals|numbers(?=,| or| and))"


def _characters() -> str:
    return rf"{KIND}[ -]char(?:acter)?s?\b{OF_PARTS}"


def _some_characters() -> str:
    return rf"{KIND}[ -]char(?:acter)?s?\b(?! (?:for|per|each|of the|from the)\b)"


def _letters() -> str:
    return rf" (?:lower-?case |upper-?case )?{_SIGNS}{OF_PARTS}"


def in_bytes() -> str:
    """What follows a number of bytes."""
    return rf"(?: utf-8)?(?: encoded)? bytes?\b{OF_PARTS}"


def optional(tail: Callable[[], str]) -> Callable[[], str]:
    """What may follow the lower of two numbers: the tail, and the same in parentheses."""
    return lambda: f"(?:{tail()})?(?: \\([^()]{{0,20}}\\))?"


def _closed() -> str:
    return r"\]?(?=\.? ?\Z|[.;,)] ?| •)(?![,.]\d)"


_MUST = (
    r"(?:must|can|should|may|has to|have to|needs? to|valid|length|long|string|name|value"
    r"|constraints?|minimum|contain|between|from|maximum|consists?|up to)\b[^.•]{0,60}?"
)
_BOUNDS = bounded("length")
# What is only a part of the value, or more than it.
_PARTS = re.compile(
    r"\b(?:prefix|suffix|portion|segment|part|after|followed by|each|combined|hash|word of|label"
    r"|line|remainder|total of|per)\b",
    re.IGNORECASE,
)
_NO_DEMAND = re.compile(r"\b(?:appears?|do not use|don't use)\b", re.IGNORECASE)
# ``the maximum length of a name is``, ``limited to``
LIMIT = (
    r"(?:max(?:imum)?(?: [\w-]+)? (?:length|size|limit)(?: limit)?(?: (?:of|for)[\w `'’-]{1,60}?)?"
    r"(?: is| of|:| can be)?"
    r"|(?:cannot|can't|can’t|can not|must not|may not|should not|mustn't) (?:have|contain|include)"
    r" more than|(?:is |are )?limited to|(?:length |character )?limit(?: is| of|:)"
    r"|max(?:\.|:)(?: length)?(?::| of)?) "
)


def _is_prefix(part: re.Match[str], around: Around) -> bool:
    """Whether the value itself is what is a part elsewhere."""
    word = part[0].lower()
    return word in ("prefix", "suffix", "label") and word in around.before[:120]


def long(match: re.Match[str], around: Around) -> Rule | None:
    """The bounds, unless the sentence is about a part of the value, or more than it."""
    part = _PARTS.search(match.string, 0, match.end())
    if part is not None and not _is_prefix(part, around):
        return None
    if _NO_DEMAND.search(match.string, 0, match.end()) is not None:
        return None
    if is_name_or_arn(around) or is_of_another(match, around):
        return None
    return _BOUNDS(match, around)


def _least(match: re.Match[str], around: Around) -> Rule | None:
    rule = long(match, around)
    return rule if isinstance(rule, Bounds) and rule.min else None


ROWS = (
    Row(
        name="length-range",
        cues=("char",),
        types=STRINGS,
        wording=Wording(
            rf"(?:(?:{_MUST}|\A|\(|\bbe |\bis |\bare "
            r"|\bhas )(?<!followed by )(?<!followed by from )"
            rf"{span(_characters, optional(_characters))}"
            rf"|{least_most(_characters, optional(_characters))})"
        ),
        make=long,
        matches=(
            ("It must be between 3 and 63 characters long.", "string", (3, 63)),
            ("Must contain from 1 to 51,200 alphanumeric characters.", "string", (1, 51200)),
            ("Length: 8-64 characters.", "string", (8, 64)),
            ("The reason of the trip (1-2000 characters).", "string", (1, 2000)),
            (
                "It must be at least 3 characters and no more than 1,024 characters long.",
                "string",
                (3, 1024),
            ),
            ("It has a minimum of 2 and a maximum of 9 characters.", "string", (2, 9)),
        ),
        misses=(
            ("It must begin with a prefix, followed by from 3 to 63 characters.", "string"),
            ("It must stand for between 3 and 63 days.", "string"),
            ("For example, from 3 to 63 characters.", "string"),
            ("Up to 5 names, each of which must be between 3 and 63 characters.", "string"),
            ("It must be at least 3 days and no more than 9 days old.", "string"),
            ("If it is short, at least 3 and no more than 9 characters.", "string"),
        ),
    ),
    Row(
        name="length-range-letters",
        cues=("letters", "digits", "numbers", "alphanumeric"),
        types=STRINGS,
        wording=Wording(
            r"\A(?:constraints?: )?(?:it |the [\w-]+ |a [\w-]+ )?(?:(?:must|can|should|may) (?:be"
            r"|contain|have|consist of)|length:?) " + between(_letters, optional(_letters))
        ),
        make=long,
        matches=(
            ("Must contain from 1 to 63 letters, numbers, or hyphens.", "string", (1, 63)),
            ("Must be 1 to 16 letters or numbers.", "string", (1, 16)),
        ),
        misses=(("Must contain from 1 to 63 boats.", "string"),),
    ),
    Row(
        name="length-between",
        cues=("length",),
        types=STRINGS | BLOBS,
        wording=Wording(
            r"\blength(?: (?:is|of|must be|can be|constraints?:?|range:?|from))*:? ?\[?"
            + between(_closed, optional(in_bytes))
        ),
        make=long,
        matches=(("A string with a length between 1 and 64.", "string", (1, 64)),),
        misses=(("A string with a length between 1 and 64 feet.", "string"),),
    ),
    Row(
        name="length-most",
        cues=("char",),
        types=STRINGS,
        wording=Wording(
            rf"(?:{LIMIT}{num('high')}{_characters()}|{at_most(_characters)}"
            rf"|\bcan be {num('high')} characters long|\ban? {num('high')}[ -]character (?:limit"
            r"|maximum)\b)"
        ),
        make=long,
        matches=(
            ("It can be up to 255 characters long.", "string", (None, 255)),
            ("The maximum length is 51,200 characters.", "string", (None, 51200)),
            ("The maximum length of a boat's name is 64 characters.", "string", (None, 64)),
            ("It cannot be longer than 128 characters.", "string", (None, 128)),
            ("Contain 64 characters or fewer.", "string", (None, 64)),
            ("It must be fewer than 64 characters.", "string", (None, 63)),
            ("It must not exceed sixty-four alphanumeric characters.", "string", (None, 64)),
        ),
        misses=(
            ("It is kept for up to 255 days.", "string"),
            ("Up to 12 characters for each tag.", "string"),
            ("We recommend up to 12 characters.", "string"),
            ("It can be up to 51,200,3 characters.", "string"),
            ("It can be up to 255 boats.", "string"),
            ("Contain 64 characters or more.", "string"),
        ),
    ),
    Row(
        name="length-most-letters",
        cues=("letters", "digits", "alphanumeric"),
        types=STRINGS,
        wording=Wording(
            r"(?:\A|(?:\A|\b(?:\w*names?|it|this|values?|identifiers?|strings?|tokens?|alias|and) )"
            r"(?:can|may|must|should) (?:contain|be|have|include) |\(|\A[^.;:•]*\blimited to "
            r"|\baccept )" + at_most(_letters)
        ),
        make=long,
        matches=(
            (
                "Up to 255 letters (uppercase and lowercase), numbers, and hyphens are allowed.",
                "string",
                (None, 255),
            ),
            ("It can be up to 128 letters long.", "string", (None, 128)),
        ),
        misses=(("Up to 255 letters are sent by boat each day.", "map"),),
    ),
    Row(
        name="length-maximum",
        cues=("length",),
        types=STRINGS,
        wording=Wording(
            r"\b(?:max(?:imum)?(?: [\w-]+)? length(?: (?:of|for) [\w `'’-]{1,60}?)?(?: is|:| of)?"
            rf"|length (?:of )?(?:up to|at most|no more than)|(?:no|not) longer than) {num('high')}"
            r"(?=\.? ?\Z|[.;,)](?! ?(?:bytes|boats))| •| and )"
        ),
        make=long,
        matches=(
            ("The maximum length is 2,048.", "string", (None, 2048)),
            ("Its name, with a max length of 255, and a flag.", "string", (None, 255)),
        ),
        misses=(("The maximum length is 2,048 bytes.", "string"),),
    ),
    Row(
        name="length-constraints",
        cues=("length",),
        types=STRINGS | BLOBS,
        wording=Wording(
            r"(?:length constraints?: )?minimum(?: length)? of "
            rf"{num('low')}(?: characters?| bytes?)?\.? ?,?;?(?:and a )?maximum "
            rf"(?:length )?of {num('high')}(?: characters?| bytes?)?(?=\.? ?\Z|[.;] )"
        ),
        make=long,
        span=2,
        matches=(
            (
                "Length Constraints: Minimum length of 1. Maximum length of 256.",
                "string",
                (1, 256),
            ),
        ),
        misses=(("Minimum length of 1 boat. Maximum length of 256 feet.", "string"),),
    ),
    Row(
        name="length-least",
        cues=("char",),
        types=STRINGS,
        wording=Wording(rf"(?<!of )(?<!substring of 0 or ){at_least(_some_characters)}"),
        make=_least,
        matches=(
            ("It must have at least 12 characters.", "string", (12, None)),
            ("It must be 8 characters or more.", "string", (8, None)),
        ),
        misses=(
            ("It is kept for at least 12 days.", "string"),
            ("For security we suggest at least 12 characters.", "string"),
        ),
    ),
    Row(
        name="length-not-empty",
        cues=("empty",),
        types=STRINGS,
        wording=Wording(
            r"(?:\A|(?<=[.;:•,] )|\b(?:it|this|value|values|name|string|and|parameter|field"
            r"|identifier"
            r"|description|title|text|arn|id) )(?:(?:cannot|can't|can’t|must not|may not"
            r"|can not) be (?:an "
            r"|null or )?empty|must be (?:a )?non-?empty)(?: string)?(?=\.?\Z|[.,;] | and\b"
            r"| or null)"
        ),
        make=lambda match, around: Bounds(offset=0, kind="length", min=1),
        matches=(
            ("The name can't be empty.", "string", (1, None)),
            ("It must not be an empty string.", "string", (1, None)),
        ),
        misses=(("The boat's hold must not be empty of oars.", "string"),),
    ),
)
