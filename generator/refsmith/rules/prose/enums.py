"""Wordings of the values that are allowed."""

import re

from refsmith.model import Enum, Rule
from refsmith.rules.prose.enumleads import (
    ARE,
    CHOOSE,
    FOLLOWING,
    LEAD,
    OF_THIS,
    ONE_OF,
    THE_FOLLOWING,
    VALID,
)
from refsmith.rules.prose.literals import closed, listed
from refsmith.rules.prose.row import STRINGS, Around, Make, Row, Wording

# ``The state of the boat can be either …`` where the value is something else, the boat's name say.
_OF_ANOTHER = re.compile(
    r"\bthe [\w ]+ of (?:the|an?|your|its) [\w-]+(?: [\w-]+)? ?\Z", re.IGNORECASE
)
_THE_VALUE = re.compile(
    r"(?:it|this|values?|which|that|parameter|field|option|you|and|constraints|setting|must|they)\Z"
)


def enum_of(values: tuple[str, ...] | None, least: int = 2) -> Rule | None:
    """The rule of these values; none where they are fewer than ``least``."""
    if values is None or len(values) < least:
        return None
    return Enum(offset=0, values=values)


def rest_of(match: re.Match[str]) -> str:
    """The text behind a lead."""
    return match.string[match.end() :].lstrip()


def of_part(match: re.Match[str], around: Around) -> bool:
    """Whether the values are those of a part of the value, which its form names."""
    named = re.search(r" for `([\w.-]+)`", match[0])
    return named is not None and (
        re.search(
            rf"[/:{{<*]\W?{re.escape(named[1].lower())}\b"
            rf"|\b{re.escape(named[1].lower())}\W?[/:}}>*]",
            around.prose,
        )
        is not None
    )


def of_arn(values: tuple[str, ...] | None, around: Around) -> bool:
    """Whether the value is an ARN, so that these are those of a part of it."""
    opening = around.prose[:70]
    return bool(
        values
        and not values[0].startswith("arn")
        and re.search(r"\barns?\b|amazon resource name", opening)
    )


def list_maker(least: int = 2, *, plain: bool = False) -> Make:
    """A maker of the values that follow a lead."""

    def make(match: re.Match[str], around: Around) -> Rule | None:
        if of_part(match, around):
            return None
        values = listed(rest_of(match), plain=plain)
        return None if of_arn(values, around) else enum_of(values, least)

    return make


_OF_A_PART = re.compile(
    r"\bthe (?!(?:valid|possible|allowed|supported|accepted|only|string|parameter|field|following)"
    r"\b)[\w-]+ values (?:must|can|may) be\b",
    re.IGNORECASE,
)


def _of_value(match: re.Match[str], around: Around) -> Rule | None:
    """The same, unless the sentence is about what another thing has or is."""
    if _OF_ANOTHER.search(match.string, 0, match.start()) is not None:
        return None
    # "can be a `String`" tells of its type; "the day values must be" of a part of it.
    typed = re.match(r"an? [`\"“]", rest_of(match)) is not None
    if typed or _OF_A_PART.search(match.string, 0, match.end()):
        return None
    subject = re.findall(r"[\w-]+", match.string[: match.start()].lower())
    foreign = (
        subject
        and around.before
        and _THE_VALUE.match(subject[-1]) is None
        and re.search(rf"\b{re.escape(subject[-1])}", around.before) is None
    )
    if foreign:
        return None
    values = listed(rest_of(match))
    return None if of_arn(values, around) else enum_of(values)


def _barred(match: re.Match[str], around: Around) -> Rule | None:
    """The values between bars, which may be of several words."""
    values = [each.strip(" `\"'“”") for each in match["values"].split("|")]
    if closed([each.replace(" ", "_") for each in values]) is None:
        return None
    return enum_of(tuple(dict.fromkeys(values)))


def _in_parentheses(match: re.Match[str], around: Around) -> Rule | None:
    """Values behind what the first sentence names; examples look alike, and stand elsewhere."""
    if len(around.before) > 60 or re.search(r"\b(?:is|are|maximum)\b", match[0].split("(")[0]):
        return None
    values = listed(match["values"] + ".")
    if values is None or any("_x" in each or each.endswith("*") for each in values):
        return None
    return enum_of(values)


_TOKEN = r"`?\w(?:[\w.:/+-]*[\w+-])?`?"
_CLOSED = r"(?= ?(?:\.? ?\Z|\. |;|\)))"

ROWS = (
    Row(
        name="enum-bars",
        cues=("|",),
        types=STRINGS,
        wording=Wording(
            rf"{LEAD}{ARE} ?(?P<values>{_TOKEN}(?: ?\| ?{_TOKEN})+|`[^`|]+(?:\|[^`|]+)+`"
            rf"|\"[^\"|]+\"(?: ?\| ?\"[^\"|]+\")+){_CLOSED}"
        ),
        make=_barred,
        matches=(
            ("Valid values: ``oar`` | ``sail``", "string", ("oar", "sail")),
            ("Valid Values: OAR | SAIL | MOTOR.", "string", ("OAR", "SAIL", "MOTOR")),
            ("Valid Values: ``oar | sail``", "string", ("oar", "sail")),
            ('Valid values: "Big Oar" | "Sail"', "string", ("Big Oar", "Sail")),
        ),
        misses=(
            ("Valid values: any that floats | none", "string"),
            ("With a sail: Valid values are listed below | above.", "string"),
            ("Valid values: ``1`` | ``2`` for a boat with a motor", "string"),
        ),
    ),
    Row(
        name="enum-ticks",
        cues=("`", '"', "“"),
        types=STRINGS,
        wording=Wording(rf"(?:{LEAD}{ARE}|{THE_FOLLOWING}) ?(?=[`\"“'])"),
        make=list_maker(),
        matches=(
            (
                "The valid values are ``oar`` , ``sail`` , and ``motor`` .",
                "string",
                ("oar", "sail", "motor"),
            ),
            (
                "Valid values are ``OAR`` for hands, ``SAIL`` to use wind, or ``MOTOR`` for rest.",
                "string",
                ("OAR", "SAIL", "MOTOR"),
            ),
            ('Valid values are "oar" and "sail".', "string", ("oar", "sail")),
            ("The following values are supported: ``oar`` , ``sail`` .", "string", ("oar", "sail")),
        ),
        misses=(
            ("Valid values include ``oar`` and ``sail`` .", "string"),
            ("Valid values are ``oar`` and ``sail`` for boats of wood.", "string"),
            ("Valid values are those between ``a`` and ``f`` .", "string"),
        ),
    ),
    Row(
        name="enum-includes",
        cues=("include",),
        types=STRINGS,
        wording=Wording(rf"{LEAD} include(?: the following)?:? ?(?=[`\"“'])"),
        make=list_maker(),
        matches=(("Possible values include ``oar`` and ``sail`` .", "string", ("oar", "sail")),),
        misses=(("Possible values include ``oar`` .", "string"),),
    ),
    Row(
        name="enum-one-of",
        cues=(
            "one of",
            "either",
            "can be",
            "must be",
            "should be",
            "may be",
            "to be",
            "choose",
            "specify",
            "following",
            "between",
        ),
        types=STRINGS,
        wording=Wording(
            rf"(?:{ONE_OF}|{CHOOSE}|\A(?:one of|either):?|\b(?:accepts|supports|takes"
            r"|is)(?: only)? "
            rf"(?:either|one of){FOLLOWING}:?) (?=[`\"“'A-Z])"
        ),
        make=_of_value,
        matches=(
            (
                "It must be one of ``oar`` , ``sail`` or ``motor`` .",
                "string",
                ("oar", "sail", "motor"),
            ),
            ("It can be either ``oar`` or ``sail`` .", "string", ("oar", "sail")),
            ("Choose ``OAR`` for hands or ``SAIL`` for wind.", "string", ("OAR", "SAIL")),
        ),
        misses=(
            ("It must be one of the boats in ``Harbor`` and ``Pier`` .", "string"),
            ("If it floats it must be either ``oar`` or ``sail`` .", "string"),
            ("The state of the boat can be either ``afloat`` or ``sunk`` .", "string"),
            ("A ``Draught`` can be a ``Number`` or ``Text`` .", "string"),
            ("The tide values must be ``ebb`` or ``flood`` .", "string"),
        ),
    ),
    Row(
        name="enum-either",
        cues=(", either",),
        types=STRINGS,
        wording=Wording(r"\A[^.;•]{3,160}, either (?=[`\"“A-Z])"),
        make=list_maker(),
        matches=(
            ("The drive of the boat, either ``oar`` or ``sail`` .", "string", ("oar", "sail")),
        ),
        misses=(("Sails, either ``big`` sails or ``small`` sails, are dry.", "string"),),
    ),
    Row(
        name="enum-paren",
        cues=("(`", "(``", '("', "(“"),
        types=STRINGS,
        wording=Wording(
            r"\A[^.;•()]{3,120} \((?:either |one of )?(?P<values>(?:`[^`]+`|\"[^\"]{1,40}\")"
            r"(?:(?:, |, or | or | ?\| ?)(?:`[^`]+`|\"[^\"]{1,40}\"))+)\)(?=\.? ?\Z|[,.] | (?:for"
            r"|of|to|that)\b)"
        ),
        make=_in_parentheses,
        matches=(("The drive of the boat (``oar`` or ``sail`` ).", "string", ("oar", "sail")),),
        misses=(
            ("The drive of the boat (see ``oar`` or ``sail`` ).", "string"),
            ("The longest trip is a day (``PT24H`` or ``P1D`` ).", "string"),
            ("The name of the boat (``oar.example.com`` , ``sail.example.com`` ).", "string"),
        ),
    ),
    Row(
        name="enum-capitals",
        cues=("valid", "possible", "allowed", "supported", "accept", "available", "permitted"),
        types=STRINGS,
        wording=Wording(rf"{LEAD}{ARE} ?(?=\w)"),
        make=list_maker(),
        matches=(
            ("Valid values are OAR, SAIL, and MOTOR.", "string", ("OAR", "SAIL", "MOTOR")),
            (
                "Valid values are oarSmall (for hands) or sailBig.",
                "string",
                ("oarSmall", "sailBig"),
            ),
        ),
        misses=(("Valid values are Oar and Sail.", "string"),),
    ),
    Row(
        name="enum-words",
        cues=("valid", "possible", "allowed", "supported", "accept", "available", "permitted"),
        types=STRINGS,
        wording=Wording(rf"{LEAD}(?: are|:) ?(?=\w)"),
        make=list_maker(plain=True),
        matches=(("Valid values are oar and sail.", "string", ("oar", "sail")),),
        misses=(
            ("Valid values are the names of boats.", "string"),
            ("Valid values: any or none.", "string"),
        ),
    ),
    Row(
        name="enum-single",
        cues=("value", "the only"),
        types=STRINGS,
        wording=Wording(
            rf"(?:\A|(?<=[.;:•] )|\b(?:the|its) )(?:(?:only |one )?(?:current(?:ly)? )?"
            rf"{VALID} values?{OF_THIS}"
            rf"|only (?:currently )?(?:{VALID} )?(?![\w -]* for )[\w -]{{2,30}}?(?: (?:currently "
            rf")?{VALID})?(?= is))"
            r"(?:(?: is| are)(?: only)?:?|:) ?(?=[`\"“']|\d{4}-\d\d|\d+\.\d|[A-Z]{2})"
        ),
        make=list_maker(1),
        matches=(
            ("The only valid value is ``oar`` .", "string", ("oar",)),
            ("Valid value: ``oar``", "string", ("oar",)),
        ),
        misses=(
            ("Valid values: ``oar`` for a boat.", "list"),
            ("Valid value: any name of an ``oar`` .", "string"),
        ),
    ),
)
