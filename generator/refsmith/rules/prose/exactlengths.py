"""Wordings of a length that is exact, and of one in bytes."""

import re

from refsmith.model import Bounds, Rule
from refsmith.rules.prose.intervals import at_most, between, num
from refsmith.rules.prose.lengths import KIND, LIMIT, in_bytes, long, optional
from refsmith.rules.prose.row import BLOBS, STRINGS, Around, Row, Wording


def _in_bytes(match: re.Match[str], around: Around) -> Rule | None:
    """A bound in bytes: a blob's length, or the size of a string's UTF-8."""
    rule = long(match, around)
    if not isinstance(rule, Bounds) or around.type == "blob":
        return rule
    # What is written in another form has more bytes than what the words count.
    if re.search(r"\bhex(?:adecimal)?[ -](?:encod|string)|base64", around.prose):
        return None
    return Bounds(offset=0, kind="size", min=rule.min, max=rule.max)


def _exactly(match: re.Match[str], around: Around) -> Rule | None:
    rule = long(match, around)
    return (
        Bounds(offset=0, kind="length", min=rule.min, max=rule.min)
        if isinstance(rule, Bounds) and rule.min
        else None
    )


ROWS = (
    Row(
        name="length-exact",
        cues=("char", "digits"),
        types=STRINGS,
        wording=Wording(
            r"(?:(?:must (?:be|have|contain)(?: an?)?(?: exactly)?|(?<!matches )\bexactly"
            r"|length(?: is| of|:)"
            r"|\bas an?) "
            rf"{num('low')}(?:[ -]digit (?:number|identifier|id|code)s?"
            rf"|{KIND}[ -](?:char(?:acter)?s?"
            r"|digits))\b(?! (?:or|and) ))"
        ),
        make=_exactly,
        matches=(
            ("It must be exactly 64 characters long.", "string", (64, 64)),
            ("It must be 12 digits.", "string", (12, 12)),
        ),
        misses=(
            ("It must be 12 boats.", "string"),
            ("The mark ? (matches exactly 1 character) stands for any oar.", "string"),
            ("It must be 12 characters or fewer.", "string"),
        ),
    ),
    Row(
        name="length-bytes",
        cues=("byte",),
        types=BLOBS | STRINGS,
        wording=Wording(
            rf"(?:{between(in_bytes, optional(in_bytes))}|{LIMIT}{num('high')}{in_bytes()}"
            rf"|{at_most(in_bytes)})"
        ),
        make=_in_bytes,
        matches=(
            ("It can be up to 4,096 bytes.", "blob", (None, 4096)),
            ("It must be 2 to 32 bytes.", "blob", (2, 32)),
            ("It must be 2 to 32 bytes long.", "string", (2, 32)),
        ),
        misses=(
            ("It can be up to 64 MiB.", "blob"),
            ("At least 12 bytes of the text are sent by boat.", "string"),
        ),
    ),
)
