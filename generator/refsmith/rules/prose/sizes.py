"""Wordings of a size in bytes and their multiples, of strings and of blobs.

A string's size is that of its UTF-8. A page's kilobyte is taken for 1,024 bytes, the larger of its
two meanings: what can be meant is let pass. The size of anything else that the prose speaks of (a
file behind an address, an answer) is no rule on the value.
"""

import re

from refsmith.model import Bounds, Enum, Rule
from refsmith.rules.listed import number
from refsmith.rules.prose.row import BLOBS, NUMBERS, STRINGS, Around, Row, Wording

_FACTORS = {"b": 1, "k": 1024, "m": 1024**2, "g": 1024**3}
# A unit may stand right behind the digits, which no other number's may.
_DIGITS = r"(?P<{}>(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?)(?![\d,]*\d)"
LOW, HIGH = _DIGITS.format("low"), _DIGITS.format("high")
_UNIT = r" ?(?P<{}>(?:[KMG]i?B|kilobytes?|megabytes?|gigabytes?|bytes?)(?![\w*]))"
_MOST = (
    r"(?:up to(?: a maximum of)?|at most|no (?:more|longer|larger|greater) than|not longer than"
    r"|(?:a )?max(?:imum)?(?: allowed)?(?: string| payload| document)?(?: length| size)?"
    r"(?: of| is|:)?|size limit (?:is|of)|limited to(?: an?)?"
    r"|(?:cannot|can't|can not|must not|may not|not)(?: exceed| be (?:longer|more|greater|larger)"
    r" than)|less than or equal to) "
)
_BELOW = r"(?:(?:less|smaller|fewer) than) "
# What the sentence is about: nothing else than the value, by one of the nouns for it.
_VALUE = (
    r"(?:value|values|string|text|text string|content|contents|document|policy|policy document"
    r"|description|body|payload|configuration|configuration JSON|message|key|prefix|metadata|data"
    r"|blob|data blob|zip file|template body|name|parameter|expression|dictionary|model"
    r"|title|definition)"
)
_ABOUT = (
    r"\A(?:constraints?: |note: )?(?:(?:it|this|(?:the|this|an?) (?:[\w-]+ )??(?:[\w`-]+ )??"
    rf"{_VALUE}(?: of the \w+)?|the (?:size|length) of (?:the|this) (?:\w+ )??{_VALUE}),? )?"
    r"(?:(?:which |string )?(?:is|can be|may be|must be|should be|can|must|has|have|contains?"
    r"|must contain|must have) )?(?:the |a )?"
)
_ENDS = (
    r"(?=[.,;)]|\Z| \(| in (?:size|length)\b| long\b| or (?:less|smaller|\d)| of (?:UTF|data|text)"
    r"| and (?:must|be|can)\b| string\b| and UTF)"
)
_OTHER_TEXT = re.compile(r"\b(?:hex\w*|base-?64\w*|compressed|gzip\w*|before|per|when)\b")


def in_bytes(digits: str, unit: str | None) -> int:
    """A number with its unit (``kb``, ``MiB``, ``bytes``) in bytes."""
    return int(number(digits) * _FACTORS[(unit or "b")[0].lower()])


def _bytes(match: re.Match[str], name: str, unit: str) -> int | None:
    groups = match.groupdict()
    return None if groups.get(name) is None else in_bytes(groups[name] or "", groups.get(unit))


def _size(match: re.Match[str], around: Around, below: bool = False) -> Rule | None:
    """The bounds in bytes; None where the text is measured before it is encoded, or after."""
    low, high = _bytes(match, "low", "one"), _bytes(match, "high", "other")
    if low is not None and high is not None and low > high:
        return None
    if around.type == "string" and _OTHER_TEXT.search(around.prose):
        return None
    if high is not None and below:
        high -= 1
    if around.type == "blob" and match["other"].lower().startswith("byte"):
        # A row of lengths has it: blobs are counted in bytes anyhow.
        return None
    if around.type == "string":
        return Bounds(offset=0, kind="size", min=low, max=high)
    return Bounds(offset=0, kind="length", min=low, max=high)


def _below(match: re.Match[str], around: Around) -> Rule | None:
    return _size(match, around, below=True)


_NUMBER = r"\d[\d,]*"
_SAME = r"(?{}(?:[KMGT]i?B|(?:milli)?seconds?|minutes?|hours?|days?|years?))"
_COUNTED = re.compile(r"\b(?:in|of) ((?:milli)?seconds?|minutes?|hours?|days?|[kmgt]i?b)\b")


def _listed(match: re.Match[str], around: Around) -> Rule | None:
    """The numbers, whose one unit is the value's own unless the prose counts in another."""
    unit = match["same"].lower().rstrip("s")
    counted = {each.rstrip("s") for each in _COUNTED.findall(around.prose)}
    if not counted <= {unit}:
        return None
    values = re.findall(_NUMBER, match["listed"])
    return Enum(offset=0, values=tuple(each.replace(",", "").rstrip() for each in values))


_CUES = ("byte", "kb", "kib", "mb", "mib")
_BETWEEN = rf"\bbetween {LOW}(?:{_UNIT.format('one')})? and {HIGH}{_UNIT.format('other')}"
_LEAST_MOST = (
    rf"\bminimum (?:allowed )?(?:length|size) (?:of|is) {LOW}{_UNIT.format('one')}(?:,? and)?"
    rf"(?: an?| the)? maximum (?:allowed )?(?:length|size) (?:of|is) {HIGH}{_UNIT.format('other')}"
)

ROWS = (
    Row(
        name="size-between",
        cues=_CUES,
        types=STRINGS | BLOBS,
        wording=Wording(_BETWEEN + _ENDS),
        make=_size,
        matches=(
            ("It must be between 12 and 16 bytes in size.", "string", (12, 16)),
            ("Must be between 1 byte and 1 MiB in size.", "blob", (1, 1048576)),
        ),
        misses=(
            ("It must be between 12 and 16 bytes, in hexadecimal digits.", "string"),
            ("If it sails, it is between 12 and 16 bytes.", "string"),
        ),
    ),
    Row(
        name="size-least-most",
        cues=_CUES,
        types=STRINGS | BLOBS,
        wording=Wording(_LEAST_MOST + _ENDS),
        make=_size,
        matches=(
            (
                "The chart, with a minimum length of 1 byte and a maximum length of 51,200 bytes.",
                "string",
                (1, 51200),
            ),
        ),
        misses=(("A minimum length of 1 foot and a maximum length of 9 bytes.", "string"),),
    ),
    Row(
        name="size-most",
        cues=_CUES,
        types=STRINGS | BLOBS,
        wording=Wording(_ABOUT + _MOST + HIGH + _UNIT.format("other") + _ENDS),
        make=_size,
        matches=(
            ("This can be up to 5,120 bytes.", "string", (None, 5120)),
            ("The maximum size is 64 KB.", "string", (None, 65536)),
            ("The policy cannot exceed 4 KB.", "string", (None, 4096)),
            ("Maximum size is 5MB.", "blob", (None, 5242880)),
        ),
        misses=(
            ("The maximum size of the boat is 64 KB.", "string"),
            ("The address must lead to a chart of up to 64 KB.", "string"),
            ("The maximum size is 6 MB for sails and 1 MB for oars.", "blob"),
            ("The maximum size is 64 KB before it is encoded.", "string"),
        ),
    ),
    Row(
        name="size-below",
        cues=_CUES,
        types=STRINGS | BLOBS,
        wording=Wording(_ABOUT + _BELOW + HIGH + _UNIT.format("other") + _ENDS),
        make=_below,
        matches=(("The data must be less than 2KB.", "string", (None, 2047)),),
        misses=(("The whole of the fleet must be less than 2KB.", "string"),),
    ),
    Row(
        name="enum-sizes",
        cues=("values", "either", "one of"),
        types=NUMBERS,
        wording=Wording(
            r"(?:\b(?:valid|allowed|possible|supported) values(?: are)?"
            r"(?: in [\w ]+ increments)?:? "
            rf"|\b(?:either|one of) )(?P<listed>{_NUMBER} {_SAME.format('P<same>')}"
            rf"(?:, {_NUMBER} (?P=same))*,? (?:or|and) {_NUMBER} (?P=same))(?=[.,;]|\Z)"
        ),
        make=_listed,
        matches=(
            (
                "Valid values are in 1 GB increments: 1024 MB, 2048 MB, or 3072 MB.",
                "integer",
                ("1024", "2048", "3072"),
            ),
            ("You can specify either 5 minutes or 60 minutes.", "integer", ("5", "60")),
        ),
        misses=(
            ("Valid values are 512 MB, 1 GB, or 2 GB.", "integer"),
            ("The time in seconds. You can specify either 5 minutes or 60 minutes.", "integer"),
        ),
    ),
)
