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
from refsmith.rules.prose.row import BLOBS, STRINGS, Around, Row, Wording

_KIND = (
    r"(?:[ -](?:unicode|ascii|utf-8|alphanumeric|alpha-numeric|alphabetic|printable|printable ascii"
    r"|upper-?case|lower-?case|total|latin|hexadecimal|hex|single-byte|visible|non-whitespace|valid"
    r"|utf-8 encoded|16-bit unicode|7-bit ascii|us-ascii|visible us-ascii|numeric|basic latin))?"
)
_OF_PARTS = r"(?! (?:for|per|each|or more|in the prefix|of the|from the)\b)"
_SIGNS = r"(?:letters?|alphanumerics?|digits?|numerals|numbers(?=,| or| and))"


def _characters() -> str:
    return rf"{_KIND}[ -]char(?:acter)?s?\b{_OF_PARTS}"


def _some_characters() -> str:
    return rf"{_KIND}[ -]char(?:acter)?s?\b(?! (?:for|per|each|of the|from the)\b)"


def _letters() -> str:
    return rf" (?:lower-?case |upper-?case )?{_SIGNS}{_OF_PARTS}"


def _bytes() -> str:
    return rf"(?: utf-8)?(?: encoded)? bytes?\b{_OF_PARTS}"


def _optional(tail: Callable[[], str]) -> Callable[[], str]:
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
# ``the maximum length of a name is``, ``limited to``
_LIMIT = (
    r"(?:max(?:imum)?(?: [\w-]+)? (?:length|size|limit)(?: limit)?(?: (?:of|for)[\w `'’-]{1,60}?)?"
    r"(?: is| of|:| can be)?"
    r"|(?:cannot|can't|can’t|can not|must not|may not|should not|mustn't) (?:have|contain|include)"
    r" more than|(?:is |are )?limited to|(?:length |character )?limit(?: is| of|:)"
    r"|max(?:\.|:)(?: length)?(?::| of)?) "
)


def _long(match: re.Match[str], around: Around) -> Rule | None:
    """The bounds, unless the sentence is about a part of the value, or more than it."""
    if _PARTS.search(match.string, 0, match.end()) is not None:
        return None
    return _BOUNDS(match, around)


def _in_bytes(match: re.Match[str], around: Around) -> Rule | None:
    """A bound in bytes: a string of so many bytes has no more characters than that."""
    rule = _long(match, around)
    if not isinstance(rule, Bounds) or around.type == "blob":
        return rule
    low = rule.min if rule.min in (0, 1) else None
    # What is written in another form has more characters than bytes.
    if (rule.max is None and low is None) or re.search(
        r"\bhex(?:adecimal)?[ -](?:encod|string)|base64", around.prose
    ):
        return None
    return Bounds(offset=0, kind="length", min=low, max=rule.max)


def _least(match: re.Match[str], around: Around) -> Rule | None:
    rule = _long(match, around)
    return rule if isinstance(rule, Bounds) and rule.min else None


def _exactly(match: re.Match[str], around: Around) -> Rule | None:
    rule = _long(match, around)
    return (
        Bounds(offset=0, kind="length", min=rule.min, max=rule.min)
        if isinstance(rule, Bounds) and rule.min
        else None
    )


ROWS = (
    Row(
        name="length-range",
        cues=("char",),
        types=STRINGS,
        wording=Wording(
            rf"(?:(?:{_MUST}|\A|\(|\bbe |\bis |\bare |\bhas )(?<!followed by )(?<!followed by from )"
            rf"{span(_characters, _optional(_characters))}"
            rf"|{least_most(_characters, _optional(_characters))})"
        ),
        make=_long,
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
            r"|contain|have|consist of)|length:?) " + between(_letters, _optional(_letters))
        ),
        make=_long,
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
            + between(_closed, _optional(_bytes))
        ),
        make=_long,
        matches=(("A string with a length between 1 and 64.", "string", (1, 64)),),
        misses=(("A string with a length between 1 and 64 feet.", "string"),),
    ),
    Row(
        name="length-most",
        cues=("char",),
        types=STRINGS,
        wording=Wording(rf"(?:{_LIMIT}{num('high')}{_characters()}|{at_most(_characters)})"),
        make=_long,
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
            r"(?:can|may|must|should) (?:contain|be|have|include) |\(|\A[^.;:•]*\blimited to )"
            + at_most(_letters)
        ),
        make=_long,
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
            rf"|length (?:of )?(?:up to|at most|no more than)) {num('high')}"
            r"(?=\.? ?\Z|[.;,)](?! ?(?:bytes|boats))| •| and )"
        ),
        make=_long,
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
        make=_long,
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
        name="length-exact",
        cues=("char", "digits"),
        types=STRINGS,
        wording=Wording(
            r"(?:(?:must (?:be|have|contain)(?: an?)?(?: exactly)?|\bexactly|length(?: is| of|:)|\bas an?) "
            rf"{num('low')}(?:[ -]digit (?:number|identifier|id|code)s?|{_KIND}[ -](?:char(?:acter)?s?"
            r"|digits))\b(?! (?:or|and) ))"
        ),
        make=_exactly,
        matches=(
            ("It must be exactly 64 characters long.", "string", (64, 64)),
            ("It must be 12 digits.", "string", (12, 12)),
        ),
        misses=(
            ("It must be 12 boats.", "string"),
            ("It must be 12 characters or fewer.", "string"),
        ),
    ),
    Row(
        name="length-bytes",
        cues=("byte",),
        types=BLOBS | STRINGS,
        wording=Wording(
            rf"(?:{between(_bytes, _optional(_bytes))}|{_LIMIT}{num('high')}{_bytes()}"
            rf"|{at_most(_bytes)})"
        ),
        make=_in_bytes,
        matches=(
            ("It can be up to 4,096 bytes.", "blob", (None, 4096)),
            ("It must be 2 to 32 bytes.", "blob", (2, 32)),
            ("It must be 2 to 32 bytes long.", "string", (None, 32)),
        ),
        misses=(
            ("It can be up to 64 MiB.", "blob"),
            ("At least 12 bytes of the text are sent by boat.", "string"),
        ),
    ),
)
