"""Wordings of the characters that a string begins and ends with, and that it never has."""

import re

from refsmith.model import Pattern, Rule
from refsmith.rules.prose.characters import char_class
from refsmith.rules.prose.charsets import NOT, named
from refsmith.rules.prose.row import STRINGS, Around, Row, Wording, may_be_arn

_ONE = r"(?P<chars>(?:\([^)]*\)|[^.;,•(])+?)"
_SOME = r"(?P<chars>(?:\([^)]*\)|[^.;•(])+?)"
# Any character at all, in Java's dialect as in Python's.
_ANY = "[\\s\\S]"


def _first(match: re.Match[str], around: Around) -> Rule | None:
    """The first character; a literal text is another row's matter."""
    if re.fullmatch(r"`[^`]+`", match["chars"].strip()):
        return None
    found = named(match, around)
    return None if found is None else Pattern(offset=0, value=f"{char_class(found)}{_ANY}*")


def _ends(match: re.Match[str], around: Around) -> Rule | None:
    """First and last are of the class; one character may be both."""
    found = named(match, around)
    if found is None:
        return None
    chars = char_class(found)
    return Pattern(offset=0, value=f"{chars}({_ANY}*{chars})?")


def _not_first(match: re.Match[str], around: Around) -> Rule | None:
    found = named(match, around)
    return None if found is None else Pattern(offset=0, value=f"{_without(found)}{_ANY}*")


def _not_last(match: re.Match[str], around: Around) -> Rule | None:
    found = named(match, around)
    return None if found is None else Pattern(offset=0, value=f"{_ANY}*{_without(found)}")


def _not_within(match: re.Match[str], around: Around) -> Rule | None:
    found = named(match, around)
    return None if found is None else Pattern(offset=0, value=f"{_without(found)}*")


def _not_ends(match: re.Match[str], around: Around) -> Rule | None:
    found = named(match, around)
    if found is None:
        return None
    chars = _without(found)
    return Pattern(offset=0, value=f"{chars}({_ANY}*{chars})?")


def _single_hyphens(match: re.Match[str], around: Around) -> Rule | None:
    """Runs without a hyphen, one hyphen between two of them."""
    if may_be_arn(around, match.string[: match.start()]):
        return None
    before = "" if match["start"] else "-?"
    after = "" if match["end"] or match["last"] else "-?"
    return Pattern(offset=0, value=f"{before}[^-]+(-[^-]+)*{after}")


def _without(chars: frozenset[str]) -> str:
    return "[^" + char_class(chars)[1:]


ROWS = (
    Row(
        name="ends-both",
        cues=("begin and end", "start and end", "first and last"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            r"(?:(?<!string that )\b(?:must|should|has to|have to|needs? to) (?:both )?(?:begin"
            r"|start)"
            r"(?: with)? and end with|\A(?:begin"
            r"|start)s? and ends? with"
            r"|\bnames? (?:begin|start) and end with|first and last characters? (?:must"
            r"|should) be) "
            r"(?:an? )?"
            rf"(?:either an? )?{_ONE}(?=\.? ?\Z|[.;,]| and | •)"
        ),
        make=_ends,
        matches=(
            (
                "It must begin and end with a letter or number.",
                "string",
                "[a-zA-Z0-9]([\\s\\S]*[a-zA-Z0-9])?",
            ),
        ),
        misses=(("It must begin and end with a song.", "string"),),
    ),
    Row(
        name="first-is",
        cues=("first character", "begin with", "start with"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            r"(?:\b(?:first character(?: of [\w -]{1,30})? (?:must|has to|should|can only"
            r"|may only) be"
            r"|(?:must|has to|have to|should|needs? to|can only|may only) (?:always )?(?:only )?"
            r"(?:begin|start) with)"
            r"|\A(?:begin|start)s? with|\A[\w ]*names? (?:begin|start) with) (?:an? |the )?"
            rf"(?:either an? )?{_ONE}(?=\.? ?\Z|[.;,]| and | •)"
        ),
        make=_first,
        matches=(
            ("First character must be a letter.", "string", "[a-zA-Z][\\s\\S]*"),
            ("It must begin with a lowercase letter and float.", "string", "[a-z][\\s\\S]*"),
        ),
        misses=(
            ("Its first character must be a captain.", "string"),
            ("When it is short its first character must be a letter.", "string"),
        ),
    ),
    Row(
        name="last-is",
        cues=("last character", "end with"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            r"\b(?:(?<!first and )last character(?: of [\w -]{1,30})? (?:must|should|has to) be"
            r"|(?:must|should|has to|needs? to) end with"
            r"|must (?:begin|start) with [^.;,•]{2,60}? and end with) (?:either )?"
            rf"(?:an? )?{_ONE}(?=\.? ?\Z|[.;,](?!\w)| and | •)"
        ),
        make=lambda match, around: (
            None
            if (found := named(match, around)) is None
            else Pattern(offset=0, value=f"{_ANY}*{char_class(found)}")
        ),
        matches=(("Its last character must be a digit.", "string", "[\\s\\S]*[0-9]"),),
        misses=(
            ("A trip must end with a song.", "string"),
            ("It must end with the ``.boat`` suffix.", "string"),
        ),
    ),
    Row(
        name="hyphens-single",
        cues=("consecutive hyphens", "hyphens in a row"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"(?:(?P<start>{NOT} (?:begin|start) )(?:(?:or|and) )?)?(?:{NOT} )?(?P<end>end )?"
            r"(?:with (?:an? )?hyphens?(?: \(-\))?,? (?:or|and) )?"
            rf"(?:{NOT} )?(?:contain|have|include) (?:two |any )?(?:consecutive hyphens|hyphens "
            r"in a row)(?P<last>,? or end with (?:an? )?hyphen)?"
        ),
        make=_single_hyphens,
        matches=(
            (
                "Can't end with a hyphen or contain two consecutive hyphens.",
                "string",
                "-?[^-]+(-[^-]+)*",
            ),
            ("It can't contain consecutive hyphens.", "string", "-?[^-]+(-[^-]+)*-?"),
            (
                "It can't contain two consecutive hyphens or end with a hyphen.",
                "string",
                "-?[^-]+(-[^-]+)*",
            ),
        ),
        misses=(("Consecutive hyphens look like a line.", "string"),),
    ),
    Row(
        name="first-last-not",
        cues=(
            "start or end with",
            "begin or end with",
            "start or finish",
            "start with or end with",
            "start and end with",
            "begin and end with",
            "last character",
        ),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"(?:{NOT} (?:start|begin)(?: with)? (?:or|and) (?:end|finish) with"
            r"|first (?:and|or) last characters? (?:cannot|can't|can’t|must not"
            r"|may not) be) (?:an? )?"
            rf"(?:either an? )?{_ONE}(?=\.? ?\Z|[.;,](?! or)| •| (?:or|and) (?:{NOT} )?(?:contain"
            r"|have|include)\b)"
        ),
        make=_not_ends,
        matches=(("It can't start or end with a hyphen.", "string", "[^-]([\\s\\S]*[^-])?"),),
        misses=(("It can't start or end with a reef.", "string"),),
    ),
    Row(
        name="first-not",
        cues=("start with", "begin with", "first character"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"(?:{NOT} (?:start|begin) with|first character(?: of [\w -]{{1,30}})? (?:cannot|can't"
            rf"|can’t|must not|may not) be) (?:an? )?(?:either an? )?{_ONE}(?=\.? ?\Z|[.;,]| •"
            r"| (?:or|and) (?:end|contain|have|include|must|can|cannot)\b)"
        ),
        make=_not_first,
        matches=(("It can't start with a hyphen.", "string", "[^-][\\s\\S]*"),),
        misses=(("It can't start with the text ``boat`` .", "string"),),
    ),
    Row(
        name="last-not",
        cues=("end with", "end in", "last character"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"(?:{NOT} (?:(?:start|begin) with [^.;,•]{{2,40}}? or )?end (?:with|in)"
            r"|(?<!and )(?<!or )last character(?: of [\w -]{1,30})? (?:cannot|can't|can’t|must not"
            rf"|may not) be) (?:an? )?(?:either an? )?{_ONE}(?=\.? ?\Z|[.;,]| •| (?:or|and) "
            r"(?!(?:contain|have|include) (?:two |any )?(?:consecutive hyphens|hyphens in))"
            r"(?:contain|have|include|must|can|cannot)\b)"
        ),
        make=_not_last,
        matches=(("It must not end with a period (.).", "string", "[\\s\\S]*[^.]"),),
        misses=(("It must not end with a storm.", "string"),),
    ),
    Row(
        name="never-contains",
        cues=("contain", "include"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"{NOT} (?:contain|include|have|use) (?:any )?(?:of )?(?:(?:the following|these)"
            rf"(?: special)?(?: characters| symbols)?: ?)?{_SOME}(?=\.? ?\Z|[.;] | •|,? (?:and"
            r"|or) (?:must|can|cannot|is)\b)"
        ),
        make=_not_within,
        matches=(
            ("It can't contain spaces.", "string", "[^ ]*"),
            ("It must not contain slashes (/) or colons.", "string", "[^:/]*"),
        ),
        misses=(("It can't contain boats.", "string"), ("It doesn't contain much.", "string")),
    ),
    Row(
        name="never-except",
        cues=("except",),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"\bprintable ascii characters?(?: \([^)]*\))?,? except (?:for )?{_SOME}(?=\.? ?\Z"
            r"|\. | •)"
        ),
        make=_not_within,
        matches=(
            (
                "It can include any printable ASCII character except ``/`` , ``@`` , or a space.",
                "string",
                "[^@/ ]*",
            ),
        ),
        misses=(
            ("It can include any printable ASCII character except those of a boat.", "string"),
        ),
    ),
)
