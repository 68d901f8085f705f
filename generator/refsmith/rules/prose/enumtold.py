"""Wordings of values that a reader is told to give, or that stand behind what has them."""

import re

from refsmith.model import Rule
from refsmith.rules.prose.enumleads import THERE_ARE
from refsmith.rules.prose.enums import enum_of, list_maker, of_arn, rest_of
from refsmith.rules.prose.literals import listed
from refsmith.rules.prose.row import STRINGS, Around, Row, Wording

# Names of members are written so, and a choice among them is no choice among values.
_NAME = re.compile(r"[A-Za-z]?[a-z]+[A-Z]|[A-Z][a-z]|-")


def _specified(match: re.Match[str], around: Around) -> Rule | None:
    """The values that a reader is told to give, unless they look like names of members."""
    values = listed(rest_of(match))
    if values is None or (match["to"] is None and any(_NAME.match(each) for each in values)):
        return None
    return None if of_arn(values, around) else enum_of(values)


# What makes of the words before a list a sentence, or the list's first item.
_SAID = re.compile(r"(?i:\b(?:is|are|be|can|must|takes?|or|either)\b)|\b[A-Z][A-Z_]+,? ?\Z")


def _behind(match: re.Match[str], around: Around) -> Rule | None:
    """The values behind what the first sentence names."""
    rest = rest_of(match)
    if len(around.before) > 60 or _SAID.search(match[0]) is not None:
        return None
    # ``The version, A, or B`` names three things.
    if match[0].rstrip().endswith(",") and rest.count(",") == 1:
        return None
    values = listed(rest)
    if values is None or any(each != each.upper() for each in values):
        return None
    return None if of_arn(values, around) else enum_of(values)


ROWS = (
    Row(
        name="enum-one-of-words",
        cues=("one of", "either"),
        types=STRINGS,
        wording=Wording(
            r"\b(?:must|can|may|should|has to|have to) be (?:set to )?"
            r"(?:one of the following(?: values)?:?|(?:either|one of):) (?=[a-z])"
        ),
        make=list_maker(plain=True),
        matches=(("It must be one of: oar, sail, motor.", "string", ("oar", "sail", "motor")),),
        misses=(
            ("It must be one of the boats or sails.", "string"),
            ("It can be either rowed or sailed.", "string"),
        ),
    ),
    Row(
        name="enum-specify",
        cues=("specify", "use", "choose", "select", "enter", "provide", "set"),
        types=STRINGS,
        wording=Wording(
            r"(?:\A|(?<=[.;:•] )|\byou (?:can|must|may|should) )(?:specify|use|choose|select|enter"
            r"|provide|(?P<to>set (?:this|it|the (?:value|parameter|field|option|property"
            r"|attribute)"
            r"|this (?:value|parameter|field|option|property|attribute))(?: value)? to)) "
            r"(?:either |the value )?(?=[`\"“])"
        ),
        make=_specified,
        matches=(
            ("You can specify ``oar`` or ``sail`` .", "string", ("oar", "sail")),
            ("Use ``OAR`` for hands, or ``SAIL`` for wind.", "string", ("OAR", "SAIL")),
            ("You can set the value to ``Oar`` or ``Sail`` .", "string", ("Oar", "Sail")),
        ),
        misses=(
            ("You can specify ``oarId`` or ``sailId`` .", "string"),
            ("Specify ``Oars`` or ``Sails`` .", "string"),
            ("You can use ``oar`` and ``sail`` as in rowing.", "string"),
        ),
    ),
    Row(
        name="enum-behind",
        cues=(", ", ": ", " - ", " – ", " — "),
        types=STRINGS,
        wording=Wording(
            r"\A(?:the|an?|specifies the|indicates the) [^.;•,:()`]{3,90}(?:,|:| [-–—]) "
            r"(?-i:(?=[`\"“]|[A-Z]{2}))"
        ),
        make=_behind,
        matches=(
            ("The drive of the boat, OAR or SAIL.", "string", ("OAR", "SAIL")),
            ("The drive of the boat: ``OAR`` or ``SAIL`` .", "string", ("OAR", "SAIL")),
        ),
        misses=(
            ("The drive of the boat, ``oar`` or another.", "string"),
            ("The number of the boat, ``first`` , or ``last`` .", "string"),
        ),
    ),
    Row(
        name="enum-set-to",
        cues=("set", "accepts", "supports", "options", "values"),
        types=STRINGS,
        wording=Wording(
            r"(?:\A|(?<=[.;:•] )|\b(?:it|value|parameter|field|option) (?=accepts|supports))"
            r"(?:set (?:this |the )?(?:value |parameter |field |option )?to"
            r"|(?:accepts|supports)"
            r"|(?:options|values|choices)(?: are|:)) (?:either )?(?=[`\"“])"
        ),
        make=list_maker(),
        matches=(("Set to ``on`` or ``off`` .", "string", ("on", "off")),),
        misses=(("Set to ``on`` for sails.", "string"),),
    ),
    Row(
        name="enum-there-are",
        cues=("there are",),
        types=STRINGS,
        wording=Wording(rf"{THERE_ARE},? (?=[`\"“'A-Z])"),
        make=list_maker(),
        matches=(
            ("There are two valid values: ``oar`` and ``sail`` .", "string", ("oar", "sail")),
        ),
        misses=(("There are two boats: ``oar`` and ``sail`` .", "string"),),
    ),
)
