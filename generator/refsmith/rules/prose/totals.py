"""Wordings of how much all that is in a list or a map may come to, and of entries that differ."""

import re

from refsmith.model import Rule, Total, Unique
from refsmith.rules.listed import number
from refsmith.rules.prose.row import ENTRIES, Around, Make, Row, Wording
from refsmith.rules.prose.sizes import HIGH, in_bytes

_LISTS = frozenset({"list"})
_WHAT = (
    r"(?:all )?(?:of )?(?:the |your )?(?:provided |environment |custom )?(?:attributes?|variables?"
    r"|keys? and values?|key[- ]value pairs?|prefixes|entries|values|strings|tags|properties"
    r"|parameters)(?: (?:in the (?:map|list)|on an? [\w ]+?))?(?: \([^)]*\))?,?(?: combined,?)?"
)
_MOST = (
    r"(?:must not exceed|cannot exceed|can't exceed|is limited to|must be at most|is(?: at most)?"
    r"|(?P<below>must be (?:less|smaller) than)) "
)
_UNIT = r" ?(?P<other>(?:[KM]i?B|(?:UTF-8 )?(?:bytes|characters))(?!\w))"


def _total(match: re.Match[str], around: Around) -> Rule | None:
    """The upper bound: of characters, or in bytes."""
    unit = match["other"].lower()
    high = number(match["high"])
    if unit.endswith("characters"):
        of = "length"
    else:
        of, high = "size", in_bytes(match["high"], unit.removeprefix("utf-8 "))
    if match.groupdict().get("below"):
        high -= 1
    return Total(offset=0, of=of, max=high)  # type: ignore[arg-type]


def _unique(by: str | None) -> Make:
    def make(match: re.Match[str], around: Around) -> Rule | None:
        alike = re.search(r"case[- ]insensitiv|regardless of (?:their )?case", match.string, re.I)
        return Unique(offset=0, by=by, ignore_case=alike is not None)

    return make


ROWS = (
    Row(
        name="total-size",
        cues=("total", "combined", "across"),
        types=ENTRIES,
        wording=Wording(
            rf"(?:\b(?:total|combined) (?:size|length)(?: of characters)? of {_WHAT} {_MOST}"
            rf"|\b(?:maximum|total) (?:length|size) of {_WHAT} is "
            r"|\b(?:provide|have|be) up to (?=[^.]* across all (?:key-value pairs|attributes)))"
            rf"{HIGH}{_UNIT}(?=[.,;]|\Z| in size| across all)"
        ),
        make=_total,
        matches=(
            ("The total size of all attributes must not exceed 5,000 characters.", "map", 5000),
            ("The maximum length of all keys and values, combined, is 32 KB.", "map", 32768),
            ("There can be up to 900 UTF-8 bytes across all key-value pairs.", "map", 900),
            ("The total length of all prefixes must be less than 256 bytes.", "list", 255),
        ),
        misses=(
            ("The total size of the boat must not exceed 5 MB.", "map"),
            ("The total size of all sails must not exceed 5 feet.", "list"),
        ),
    ),
    Row(
        name="unique-entries",
        cues=("unique", "duplicate", "once"),
        types=_LISTS,
        wording=Wording(
            r"(?:\A(?:the |all |all the )?(?:values|entries|items|elements|names)"
            r"(?: in (?:the|this) list)? must be unique\b|\bduplicate (?:values|entries|items"
            r"|names) (?:are rejected|(?:are not|aren't) (?:allowed|permitted|supported))"
            r"|\b(?:can't|cannot|must not|may not) (?:contain|include|have) duplicate(?:s| values"
            r"| entries| items)\b|\bwith no duplicates\b|\bno duplicates (?:are )?allowed\b"
            r"|\beach (?:value|entry|item|name|location) (?:must|can) be (?:listed|given|specified"
            r"|used) only once\b)"
        ),
        make=_unique(None),
        matches=(
            ("Duplicate values are rejected.", "list", (None, False)),
            ("The names must be unique (case-insensitive).", "list", (None, True)),
        ),
        misses=(
            ("The names must be unique in the harbor's account.", "string"),
            ("Duplicate boats are rejected.", "list"),
        ),
    ),
    Row(
        name="unique-keys",
        cues=("unique",),
        types=_LISTS,
        wording=Wording(
            r"(?:\b(?:each|all|every) (?:tag )?keys?|\Atag keys)(?: in (?:the|this|a single) "
            r"(?:request|list|call))? must be unique\b"
        ),
        make=_unique("Key"),
        matches=(
            ("A tag has a key and a value, and each key must be unique.", "list", ("Key", False)),
        ),
        misses=(("Each boat has a key; the boat must be unique.", "list"),),
    ),
)
