"""Wordings of the values that are allowed."""

import re

from refsmith.model import Enum, Rule
from refsmith.rules.prose.literals import closed, listed, opened
from refsmith.rules.prose.row import STRINGS, Around, Make, Row, Wording

_VALID = (
    r"(?:valid|possible|allowed|allowable|acceptable|accepted|permitted|supported|available|legal)"
)
_VALUES = r"(?:string )?(?:values?|options?|settings?|inputs?|choices|types?|modes?)"
_OF_THIS = r"(?: (?:for|of) (?:this|the) [\w-]+(?: [\w-]+)?| for `[\w.-]+`)?"
_LEAD = (
    rf"(?:\A|(?<=[.;:•] )|\b(?:the|these|its|only|your|all) )(?:only )?{_VALID} {_VALUES}{_OF_THIS}"
)
_ARE = (
    r"(?:(?: are| is| can be)(?: one of)?(?: defined)?(?: as follows| the following| either| only"
    r"| listed below)?(?: values)?:?|:| -|;)"
)
_FOLLOWING = (
    r"(?: of)?(?: the following| these)?(?: (?:values|options|strings|types|modes|formats))?"
)
ONE_OF = (
    r"\b(?:must|can|may|should|has to|have to) (?:be(?: set to| one)?|have|contain|take)"
    rf"(?: one(?= of)| either| any(?= of))?{_FOLLOWING}:?"
)
_CHOOSE = (
    r"(?:\A|(?<=[.;:•] )|\b(?:you (?:can|may|must) |can |must ))(?:(?:choose|select|pick)"
    rf"(?: one(?= of)| either| from| between| any(?= of))?{_FOLLOWING}"
    rf"|(?:specify|enter|use|set this to|set to|provide)(?: one(?= of)| either)?(?: of)?(?: the "
    r"following| these)(?: (?:values|options|strings|types|modes|formats)))(?: below)?:?"
)
_THERE_ARE = (
    r"\bthere are (?:two|three|four|five|six|seven|\d) (?:[\w-]+ ){0,2}(?:values|options|types|modes"
    rf"|settings|choices|formats|methods|states){_OF_THIS}:?"
)
ITEMS_LEAD = (
    rf"(?:{_LEAD}(?:{_ARE})|{ONE_OF}|{_CHOOSE}|{_THERE_ARE}"
    rf"|\bthe following (?:are|is) (?:the |a list of )?(?:{_VALID} )+{_VALUES}{_OF_THIS}[:.]?"
    rf"|\bthe following {_VALUES} are (?:{_VALID}|valid)[:.]?"
    rf"|\b(?:accepts|supports|takes) (?:one of )?the following {_VALUES}:?"
    r"|\bhas (?:one of )?the following (?:possible )?values:?"
    r"|(?:\A|(?<=[.;:•] )|\byou can )(?:specify|choose|select|use) one of the following "
    r"(?!fields|members|parameters|arguments|attributes|operations|properties|elements|ids)[\w -]{1,50}?)"
)
VALID_ARE = f"{_LEAD}{_ARE}"
# ``The state of the boat can be either …`` where the value is something else, the boat's name say.
_OF_ANOTHER = re.compile(
    r"\bthe [\w ]+ of (?:the|an?|your|its) [\w-]+(?: [\w-]+)? ?\Z", re.IGNORECASE
)
# What a sentence about values says of them.
_OWN_VALUES = re.compile(
    r"\b(?:valid|possible|allowed|allowable|acceptable|accepted|permitted|supported|available) "
    r"values?(?: are| is| include|:)",
    re.IGNORECASE,
)


_THE_VALUE = frozenset(
    "it this value values which that parameter field option you and constraints setting must they".split()
)


def _enum(values: tuple[str, ...] | None, least: int = 2) -> Rule | None:
    if values is None or len(values) < least:
        return None
    return Enum(offset=0, values=values)


def _rest(match: re.Match[str]) -> str:
    return match.string[match.end() :].lstrip()


def _of_part(match: re.Match[str], around: Around) -> bool:
    """Whether the values are those of a part of the value, which its form names."""
    named = re.search(r" for `([\w.-]+)`", match[0])
    return named is not None and (
        re.search(
            rf"[/:{{<*]\W?{re.escape(named[1].lower())}\b|\b{re.escape(named[1].lower())}\W?[/:}}>*]",
            around.prose,
        )
        is not None
    )


def _list(least: int = 2, *, plain: bool = False) -> Make:
    """A maker of the values that follow a lead."""

    def make(match: re.Match[str], around: Around) -> Rule | None:
        if _of_part(match, around):
            return None
        return _enum(listed(_rest(match), plain=plain), least)

    return make


def _of_value(match: re.Match[str], around: Around) -> Rule | None:
    """The same, unless the sentence is about what another thing has or is."""
    if _OF_ANOTHER.search(match.string, 0, match.start()) is not None:
        return None
    subject = re.findall(r"[\w-]+", match.string[: match.start()].lower())
    if subject and subject[-1] not in _THE_VALUE:
        if around.before and not re.search(rf"\b{re.escape(subject[-1])}", around.before):
            return None
    return _enum(listed(_rest(match)))


def _barred(match: re.Match[str], around: Around) -> Rule | None:
    return _enum(closed([each.strip(" `") for each in match["values"].split("|")]))


def _items(match: re.Match[str], around: Around) -> Rule | None:
    """The values that open the items.

    Where an item has values of its own, they are names of something, and no values.
    """
    items = match["items"].split("•")[1:]
    if any(_OWN_VALUES.search(each) for each in items) or _of_part(match, around):
        return None
    return _enum(opened(items))


def _named(match: re.Match[str], around: Around) -> Rule | None:
    """One value, or several; a noun between it and the verb must be the prose's own."""
    noun = (match.groupdict().get("noun") or "").strip().lower()
    if noun and noun not in around.before:
        return None
    return _enum(listed(match["values"].strip() + "."), 1)


_TOKEN = r"`?\w(?:[\w.:/+-]*[\w+-])?`?"
_CLOSED = r"(?= ?(?:\.? ?\Z|\. |;|\)))"
_SOME = r"(?:`[^`]+`|\"[^\"]{1,40}\"|[A-Z][A-Z0-9_]+)"
_SEVERAL = rf"(?P<values>{_SOME}(?:(?:, (?:and |or )?| and | or ){_SOME})*)"

ROWS = (
    Row(
        name="enum-bars",
        cues=("|",),
        types=STRINGS,
        wording=Wording(rf"{_LEAD}{_ARE} ?(?P<values>{_TOKEN}(?: ?\| ?{_TOKEN})+){_CLOSED}"),
        make=_barred,
        matches=(
            ("Valid values: ``oar`` | ``sail``", "string", ("oar", "sail")),
            ("Valid Values: OAR | SAIL | MOTOR.", "string", ("OAR", "SAIL", "MOTOR")),
            ("Valid Values: ``oar | sail``", "string", ("oar", "sail")),
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
        wording=Wording(rf"{_LEAD}{_ARE} ?(?=[`\"“'])"),
        make=_list(),
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
        wording=Wording(rf"{_LEAD} include(?: the following)?:? ?(?=[`\"“'])"),
        make=_list(),
        matches=(("Possible values include ``oar`` and ``sail`` .", "string", ("oar", "sail")),),
        misses=(("Possible values include ``oar`` .", "string"),),
    ),
    Row(
        name="enum-one-of",
        cues=("one of", "either", "can be", "must be", "choose", "specify", "following", "between"),
        types=STRINGS,
        wording=Wording(
            rf"(?:{ONE_OF}|{_CHOOSE}|\b(?:accepts|supports|takes|is)(?: only)? "
            rf"(?:either|one of){_FOLLOWING}:?) (?=[`\"“'A-Z])"
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
        ),
    ),
    Row(
        name="enum-either",
        cues=(", either",),
        types=STRINGS,
        wording=Wording(r"\A[^.;•]{3,160}, either (?=[`\"“A-Z])"),
        make=_list(),
        matches=(
            ("The drive of the boat, either ``oar`` or ``sail`` .", "string", ("oar", "sail")),
        ),
        misses=(("Sails, either ``big`` sails or ``small`` sails, are dry.", "string"),),
    ),
    Row(
        name="enum-there-are",
        cues=("there are",),
        types=STRINGS,
        wording=Wording(rf"{_THERE_ARE},? (?=[`\"“'A-Z])"),
        make=_list(),
        matches=(
            ("There are two valid values: ``oar`` and ``sail`` .", "string", ("oar", "sail")),
        ),
        misses=(("There are two boats: ``oar`` and ``sail`` .", "string"),),
    ),
    Row(
        name="enum-capitals",
        cues=("valid", "possible", "allowed", "supported", "accept", "available", "permitted"),
        types=STRINGS,
        wording=Wording(rf"{_LEAD}{_ARE} ?(?=\w)"),
        make=_list(),
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
        wording=Wording(rf"{_LEAD}(?: are|:) ?(?=\w)"),
        make=_list(plain=True),
        matches=(("Valid values are oar and sail.", "string", ("oar", "sail")),),
        misses=(
            ("Valid values are the names of boats.", "string"),
            ("Valid values: any or none.", "string"),
        ),
    ),
    Row(
        name="enum-single",
        cues=("value",),
        types=STRINGS,
        wording=Wording(
            rf"(?:\A|(?<=[.;:•] )|\b(?:the|its) )(?:only )?{_VALID} values?{_OF_THIS}"
            r"(?:(?: is| are)(?: only)?:?|:) ?(?=[`\"“']|\d{4}-\d\d|[A-Z]{2})"
        ),
        make=_list(1),
        matches=(
            ("The only valid value is ``oar`` .", "string", ("oar",)),
            ("Valid value: ``oar``", "string", ("oar",)),
        ),
        misses=(
            ("Valid values: ``oar`` for a boat.", "list"),
            ("Valid value: any name of an ``oar`` .", "string"),
        ),
    ),
    Row(
        name="enum-items",
        cues=("\n* ",),
        types=STRINGS,
        listed=True,
        wording=Wording(rf"{ITEMS_LEAD}[:.;]?(?P<items>(?: • (?:`[^`]+`|[\"“])[^•]*)+)\Z"),
        make=_items,
        matches=(
            (
                "Valid values:\n\n* ``oar`` : by hand.\n\n* ``sail`` : by wind.",
                "string",
                ("oar", "sail"),
            ),
            (
                "Valid values:\n\n* ``oar`` : one of its possible values.\n\n* ``sail`` : by wind.",
                "string",
                ("oar", "sail"),
            ),
            (
                "There are 2 valid values.\n\n* ``oar`` : by hand.\n\n* ``sail`` : by wind.",
                "string",
                ("oar", "sail"),
            ),
        ),
        misses=(
            ("Valid values include:\n\n* ``oar`` : by hand.\n\n* ``sail`` : by wind.", "string"),
            ("Valid values:\n\n* ``oar`` : by hand.\n\n* Any kind of ``sail`` .", "string"),
            (
                "Valid values:\n\n* ``wood`` : Valid values are ``oak`` and ``ash`` .\n\n"
                "* ``cloth`` : its sail.",
                "string",
            ),
            (
                "Valid values:\n\n* ``oar`` or ``pole`` : by hand.\n\n* ``sail`` : by wind.",
                "string",
            ),
        ),
    ),
    Row(
        name="enum-items-words",
        cues=("\n* ",),
        types=STRINGS,
        listed=True,
        wording=Wording(rf"{ITEMS_LEAD}[:.;]?(?P<items>(?: • [^•]+)+)\Z"),
        make=_items,
        matches=(
            (
                "Valid values are:\n\n* OAR: by hand.\n\n* SAIL: by wind.",
                "string",
                ("OAR", "SAIL"),
            ),
        ),
        misses=(("Valid values are:\n\n* The oar of a boat.\n\n* SAIL: by wind.", "string"),),
    ),
    Row(
        name="enum-items-include",
        cues=("\n* ",),
        types=STRINGS,
        listed=True,
        wording=Wording(
            rf"{_LEAD} include(?: the following)?(?: values)?:?(?P<items>(?: • [^•]+)+)\Z"
        ),
        make=_items,
        matches=(
            (
                "Valid values include:\n\n* ``oar`` : by hand.\n\n* ``sail`` : by wind.",
                "string",
                ("oar", "sail"),
            ),
        ),
        misses=(("Boats include:\n\n* ``oar`` : by hand.\n\n* ``sail`` : by wind.", "string"),),
    ),
    Row(
        name="enum-only",
        cues=("only",),
        types=STRINGS,
        wording=Wording(
            rf"\bonly {_SEVERAL} ?(?P<noun>[\w-]+ )?(?:is|are) (?:currently )?{_VALID}"
            r"(?=\.? ?\Z|\. )"
        ),
        make=_named,
        matches=(
            ("Currently, only ``OAR`` is supported.", "string", ("OAR",)),
            (
                "The kind of drive. Only ``OAR`` and ``SAIL`` are supported.",
                "string",
                ("OAR", "SAIL"),
            ),
        ),
        misses=(
            ("Only ``OAR`` boats are supported.", "string"),
            ("Only boats with ``OAR`` are supported.", "string"),
        ),
    ),
    Row(
        name="enum-supports-only",
        cues=("only",),
        types=STRINGS,
        wording=Wording(
            rf"\b(?:supports|accepts|takes|support|accept)(?: only| currently only) (?:the )?"
            rf"(?:value )?{_SEVERAL}(?: (?P<noun>[\w-]+))?(?=\.? ?\Z|\. )"
        ),
        make=_named,
        matches=(("The value accepts only ``OAR`` .", "string", ("OAR",)),),
        misses=(("It accepts only boats with an ``OAR`` .", "string"),),
    ),
    Row(
        name="enum-is-only",
        cues=("the only",),
        types=STRINGS,
        wording=Wording(
            rf"{_SEVERAL},? (?:(?:for|a|an) [^,.]{{1,40}}, )?(?:is|are) (?:currently )?the only "
            rf"(?:currently )?{_VALID} (?:values?|options?)\b"
        ),
        make=_named,
        matches=(("``OAR`` is the only supported value.", "string", ("OAR",)),),
        misses=(("``OAR`` is the only supported boat.", "string"),),
    ),
    Row(
        name="enum-must-be",
        cues=("must be", "can only be", "must always be", "must specify"),
        types=STRINGS,
        wording=Wording(
            r"(?:\A|(?<=[.;:•] )|(?<!`)\b(?:it|which|this|(?<!` )value|parameter|field|type|mode) )(?:must(?: always)? be"
            rf"(?: set to| specified as| equal to)?|can only be(?: set to)?) (?:the (?:value )?)?"
            rf"(?:string )?(?P<values>`[^`]+`|\"[^\"]{{1,40}}\")(?=\.? ?\Z|\. |,? (?:and|but) )"
        ),
        make=_named,
        matches=(
            ("This value must be ``oar`` .", "string", ("oar",)),
            ("Must be set to ``OAR`` .", "string", ("OAR",)),
        ),
        misses=(
            ("If it floats, it must be ``oar`` .", "string"),
            ("The boat must be ``oar`` like.", "string"),
        ),
    ),
)
