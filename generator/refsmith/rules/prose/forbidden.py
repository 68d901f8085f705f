"""Wordings of values that are refused, and of characters that no value has."""

import re

from refsmith.model import NoneOf, Pattern, Rule
from refsmith.rules.prose.row import STRINGS, Around, Row, Wording

_NOT = r"(?:cannot|can't|can’t|can not|must not|may not|mustn't)"
_LITERAL = r"(?:`(?P<{0}tick>[^`\s]+)`|[\"“'](?P<{0}quote>[^\"”'\s]+)[\"”'])"
# Another member's name before the literal is what the sentence is about.
_OTHER = re.compile(r"`[A-Za-z][\w.-]*`|\b[a-z]+[A-Z]\w+\b|\bother\b|\bthe same\b")


def _none_of(match: re.Match[str], around: Around) -> Rule | None:
    """The literals, unless another member is named before them."""
    if _OTHER.search(match.string, 0, match.start()):
        return None
    groups = match.groupdict()
    values = [groups[f"{at}{form}"] for at in ("one", "other") for form in ("tick", "quote")]
    return NoneOf(offset=0, values=tuple(each for each in values if each is not None))


def _no_spaces(match: re.Match[str], around: Around) -> Rule | None:
    return Pattern(offset=0, value="[^ ]*")


def _no_control(match: re.Match[str], around: Around) -> Rule | None:
    return Pattern(offset=0, value="[^\\x00-\\x1f\\x7f]*")


ROWS = (
    Row(
        name="none-of",
        cues=("not be", "n't be", "n’t be"),
        types=STRINGS,
        wording=Wording(
            rf"\b{_NOT} be (?:set to |named |called |the (?:word|string|name|value) )?"
            rf"{_LITERAL.format('one')}(?: or {_LITERAL.format('other')})?(?=[.,;]|\Z)"
        ),
        make=_none_of,
        matches=(
            ('Must not be "Oar".', "string", ("Oar",)),
            ("The name can't be ``oar`` or ``sail`` .", "string", ("oar", "sail")),
        ),
        misses=(
            ("``Sail`` must not be ``oar`` .", "string"),
            ("If it floats, it can't be ``oar`` .", "string"),
            ("Must not be a boat.", "string"),
        ),
    ),
    Row(
        name="no-spaces",
        cues=("space",),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"(?:\bno (?:white ?)?spaces(?: (?:are )?(?:allowed|permitted)|(?=\.? ?\Z))"
            r"|(?<!leading )(?<!trailing )(?<!consecutive )\b(?:white ?)?spaces "
            rf"(?:are not|aren't) (?:allowed|permitted|supported)|\b{_NOT} use spaces\b)"
        ),
        make=_no_spaces,
        matches=(
            ("No spaces allowed.", "string", "[^ ]*"),
            ("You can't use spaces in the name.", "string", "[^ ]*"),
        ),
        misses=(
            ("Leading and trailing spaces are not allowed.", "string"),
            ("No leading spaces are allowed.", "string"),
            ("Spaces are allowed.", "string"),
        ),
    ),
    Row(
        name="no-control",
        cues=("control characters",),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"\b{_NOT} (?:contain|include|have|use) (?:any )?(?:ascii |non-printable )?"
            r"control characters(?=[.,;]|\Z| \()"
        ),
        make=_no_control,
        matches=(("It can't contain ASCII control characters.", "string", "[^\\x00-\\x1f\\x7f]*"),),
        misses=(("It can't contain the control characters of the boat.", "string"),),
    ),
)
