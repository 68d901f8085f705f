"""Wordings of the length of a string, in characters."""

from refsmith.rules.prose.bounds import HIGH, LOW, TO, bounded
from refsmith.rules.prose.row import BLOBS, STRINGS, Row, Wording

_KIND = (
    r"(?: (?:unicode|ascii|utf-8|alphanumeric|alphabetic|printable|printable ascii|uppercase"
    r"|lowercase|total|latin|hexadecimal|single-byte))?"
)
_CHARACTERS = _KIND + r" char(?:acter)?s?\b(?! (?:for|per|each|or more|in the prefix))"
_MOST = (
    r"(?:up to(?: a maximum of)?|at most|no more than|no longer than|not more than|not longer than"
    r"|maximum of|maximum(?: name)? (?:length|size)(?: limit)?(?: is| of|:| can be)?|maximum(?: is"
    r"|:)?"
    r"|(?:cannot|can't|can not|must not|may not|should not|can’t|mustn't|not)"
    r" (?:exceed|be (?:longer|more|greater|larger) than|have more than|contain more than)"
    r"|(?:is )?limited to|(?:length |character )?limit(?: is| of|:)|max(?:\.|:)?(?: length)?(?::| "
    r"of)?) "
)
_MUST = (
    r"(?:must|can|should|may|has to|have to|needs? to|valid|length|long|string|name|value"
    r"|constraints?"
    r"|minimum|contain|between|from|maximum)\b[^.•]{0,60}?"
)

ROWS = (
    Row(
        name="length-least-most",
        cues=("character",),
        types=STRINGS,
        wording=Wording(
            r"(?:at least|minimum (?:length )?of|min(?:imum)?(?: length)?(?: is|:)?|no (?:fewer"
            rf"|less) than) {LOW}"
            rf"(?:{_CHARACTERS})?(?: in length)?,? (?:and|to|with)(?: can be)?(?: a| an| the)? "
            rf"{_MOST}"
            rf"{HIGH}{_CHARACTERS}"
        ),
        make=bounded("length"),
        matches=(
            (
                "It must be at least 3 characters and no more than 1,024 characters long.",
                "string",
                (3, 1024),
            ),
            ("It has a minimum of 2 and a maximum of 9 characters.", "string", (2, 9)),
        ),
        misses=(
            ("It must be at least 3 days and no more than 9 days old.", "string"),
            ("If it is short, at least 3 and no more than 9 characters.", "string"),
        ),
    ),
    Row(
        name="length-range",
        cues=("character",),
        types=STRINGS,
        wording=Wording(
            rf"(?:{_MUST}|\A)(?<!followed by )(?<!followed by from ){LOW}{TO}{HIGH}{_CHARACTERS}"
        ),
        make=bounded("length"),
        matches=(
            ("It must be between 3 and 63 characters long.", "string", (3, 63)),
            ("Must contain from 1 to 51,200 alphanumeric characters.", "string", (1, 51200)),
            ("Length: 8-64 characters.", "string", (8, 64)),
        ),
        misses=(
            ("It must begin with a prefix, followed by from 3 to 63 characters.", "string"),
            ("It must stand for between 3 and 63 days.", "string"),
            ("For example, from 3 to 63 characters.", "string"),
            ("Up to 5 names, each of which must be between 3 and 63 characters.", "string"),
        ),
    ),
    Row(
        name="length-range-letters",
        cues=("letters", "digits", "numbers", "alphanumeric"),
        types=STRINGS,
        wording=Wording(
            rf"\A(?:constraints?: )?(?:it |the \w+ |a \w+ )?(?:must|can|should) (?:be|contain|have)"
            rf"(?: from| between)? {LOW}{TO}{HIGH} (?:lowercase |uppercase )?(?:letters"
            r"|alphanumerics?|digits)\b"
        ),
        make=bounded("length"),
        matches=(("Must contain from 1 to 63 letters, numbers, or hyphens.", "string", (1, 63)),),
        misses=(("Must contain from 1 to 63 boats.", "string"),),
    ),
    Row(
        name="length-most",
        cues=("character",),
        types=STRINGS,
        wording=Wording(_MOST + HIGH + _CHARACTERS),
        make=bounded("length"),
        matches=(
            ("It can be up to 255 characters long.", "string", (None, 255)),
            ("The maximum length is 51,200 characters.", "string", (None, 51200)),
            ("It cannot be longer than 128 characters.", "string", (None, 128)),
        ),
        misses=(
            ("It is kept for up to 255 days.", "string"),
            ("Up to 12 characters for each tag.", "string"),
            ("We recommend up to 12 characters.", "string"),
            ("It can be up to 51,200,3 characters.", "string"),
            ("It can be up to 255 bytes.", "string"),
        ),
    ),
    Row(
        name="length-or-fewer",
        cues=("character",),
        types=STRINGS,
        wording=Wording(rf"{HIGH}{_KIND} characters? (?:or less|or fewer|maximum|max\b|at most)"),
        make=bounded("length"),
        matches=(("Contain 64 characters or fewer.", "string", (None, 64)),),
        misses=(("Contain 64 characters or more.", "string"),),
    ),
    Row(
        name="length-below",
        cues=("character",),
        types=STRINGS,
        wording=Wording(
            rf"(?:must|should|can|has to) be (?:less|fewer|shorter) than {HIGH}{_CHARACTERS}"
        ),
        make=bounded("length", below=True),
        matches=(("It must be fewer than 64 characters.", "string", (None, 63)),),
        misses=(("It must be fewer than 64 boats.", "string"),),
    ),
    Row(
        name="length-maximum",
        cues=("length",),
        types=STRINGS,
        wording=Wording(rf"\bmax(?:imum)? length(?: is|:| of)? {HIGH}(?=\.? ?\Z|[.;] | •)"),
        make=bounded("length"),
        matches=(("The maximum length is 2,048.", "string", (None, 2048)),),
        misses=(("The maximum length is 2,048 bytes.", "string"),),
    ),
    Row(
        name="length-constraints",
        cues=("length",),
        types=STRINGS,
        wording=Wording(
            rf"(?:length constraints?: )?minimum length of {LOW}\.? ?,?;?(?:and a )?maximum "
            rf"length of {HIGH}(?=\.? ?\Z|[.;] )"
        ),
        make=bounded("length"),
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
        cues=("character",),
        types=STRINGS,
        wording=Wording(
            rf"(?:at least|minimum (?:length )?(?:of|is)|no (?:fewer|less) than) {LOW}{_CHARACTERS}"
        ),
        make=bounded("length"),
        matches=(("It must have at least 12 characters.", "string", (12, None)),),
        misses=(
            ("It is kept for at least 12 days.", "string"),
            ("For security we suggest at least 12 characters.", "string"),
        ),
    ),
    Row(
        name="length-bytes",
        cues=("bytes",),
        types=BLOBS,
        wording=Wording(_MOST + HIGH + r" bytes\b"),
        make=bounded("length"),
        matches=(("It can be up to 4,096 bytes.", "blob", (None, 4096)),),
        misses=(("It can be up to 64 MiB.", "blob"), ("It can be up to 4,096 bytes.", "string")),
    ),
)
