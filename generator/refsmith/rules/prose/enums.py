"""Wordings of the values that are allowed."""

import re

from refsmith.model import Enum, Rule
from refsmith.rules.prose.row import STRINGS, Around, Row, Wording

_LITERAL = re.compile(r"`([^`]+)`")
_TOKEN = r"`?\w(?:[\w.:/+-]*[\w+-])?`?"
_LEAD = (
    r"(?:\A|(?<=[.;:] )|\b(?:the|these|its|only) )"
    r"(?:valid|possible|allowed|allowable|acceptable|accepted|permitted|supported|available) "
    r"(?:string )?(?:values?|options?|settings?|inputs?|choices)"
    r"(?: (?:for|of) (?:this|the) [\w-]+(?: [\w-]+)?)?"
)
_ARE = r"(?:(?: are| is| can be)(?: one of)?(?: as follows| the following| either)?:?|:| -)"
_ONE_OF = (
    r"\b(?:must|can|may|should|has to) be (?:set to )?(?:one of|either)(?: the following)?"
    r"(?: (?:values|options|strings))?:?"
)
_LISTED = r"`[^`]+`(?:(?:, (?:and |or )?| and | or |/| \| |; )`[^`]+`)+"
# Behind the list nothing may follow that adds to it or takes from it.
_CLOSED = r"(?= ?(?:\.? ?\Z|\. |;|\)))"


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


def _values(found: list[str]) -> Rule | None:
    """The values, unless they are no closed list of words."""
    values = tuple(dict.fromkeys(each.strip().strip("\"'“”") for each in found))
    # A star, dots or a blank stand for more than what is written.
    if len(values) < 2 or any(not each or re.search(r"[*\s<>{}…]|\.\.", each) for each in values):
        return None
    return Enum(offset=0, values=values)


def _ticked(match: re.Match[str], around: Around) -> Rule | None:
    return _values(_LITERAL.findall(match["values"]))


def _one_of(match: re.Match[str], around: Around) -> Rule | None:
    """The same, unless the sentence is about what another thing has or is."""
    if _OF_ANOTHER.search(match.string, 0, match.start()) is not None:
        return None
    return _ticked(match, around)


def _barred(match: re.Match[str], around: Around) -> Rule | None:
    return _values([each.strip(" `") for each in match["values"].split("|")])


def _bare(match: re.Match[str], around: Around) -> Rule | None:
    """Words in capitals alone: a word of the sentence is none."""
    words = re.split(r",? (?:and|or) |, ", match["values"])
    if any(not re.fullmatch(r"[A-Z][A-Z0-9_-]+", each.strip()) for each in words):
        return None
    return _values(words)


def _items(match: re.Match[str], around: Around) -> Rule | None:
    """The literals that open the items; each item has one, and one alone.

    Where an item has values of its own the literals are names of something, and no values.
    """
    items = match["items"].split("•")[1:]
    if any(_OWN_VALUES.search(each) for each in items):
        return None
    opened = [re.match(r" ?`([^`]+)`(?! ?(?:,|or|and|\||/) ?`)", each) for each in items]
    if any(each is None for each in opened):
        return None
    return _values([each[1] for each in opened if each is not None])


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
        ),
        misses=(
            ("Valid values: any that floats | none", "string"),
            ("With a sail: Valid values are listed below | above.", "string"),
            ("Valid values: ``1`` | ``2`` for a boat with a motor", "string"),
        ),
    ),
    Row(
        name="enum-ticks",
        cues=("`",),
        types=STRINGS,
        wording=Wording(rf"{_LEAD}{_ARE} ?(?P<values>{_LISTED}){_CLOSED}"),
        make=_ticked,
        matches=(
            (
                "The valid values are ``oar`` , ``sail`` , and ``motor`` .",
                "string",
                ("oar", "sail", "motor"),
            ),
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
        wording=Wording(rf"{_LEAD} include(?: the following)?:? ?(?P<values>{_LISTED}){_CLOSED}"),
        make=_ticked,
        matches=(("Possible values include ``oar`` and ``sail`` .", "string", ("oar", "sail")),),
        misses=(("Possible values include ``oar`` .", "string"),),
    ),
    Row(
        name="enum-one-of",
        cues=("one of", "either"),
        types=STRINGS,
        wording=Wording(rf"{_ONE_OF} ?(?P<values>{_LISTED}){_CLOSED}"),
        make=_one_of,
        matches=(
            (
                "It must be one of ``oar`` , ``sail`` or ``motor`` .",
                "string",
                ("oar", "sail", "motor"),
            ),
            ("It can be either ``oar`` or ``sail`` .", "string", ("oar", "sail")),
        ),
        misses=(
            ("It must be one of the boats in ``Harbor`` and ``Pier`` .", "string"),
            ("If it floats it must be either ``oar`` or ``sail`` .", "string"),
            ("The state of the boat can be either ``afloat`` or ``sunk`` .", "string"),
        ),
    ),
    Row(
        name="enum-capitals",
        cues=("valid", "possible", "allowed", "supported", "one of", "either", "accept"),
        types=STRINGS,
        wording=Wording(
            rf"(?i:(?:{_LEAD}{_ARE}|{_ONE_OF})) ?"
            r"(?P<values>[A-Z][A-Z0-9_]+(?:(?:, (?:and |or )?| and | or "
            rf")[A-Z][A-Z0-9_]+)+){_CLOSED}",
            re.NOFLAG,
        ),
        make=_bare,
        matches=(("Valid values are OAR, SAIL, and MOTOR.", "string", ("OAR", "SAIL", "MOTOR")),),
        misses=(("Valid values are Oar and Sail.", "string"),),
    ),
    Row(
        name="enum-items",
        cues=("\n* ``",),
        types=STRINGS,
        listed=True,
        wording=Wording(rf"(?:{_LEAD}(?:{_ARE}|:)|{_ONE_OF}):?(?P<items>(?: • `[^`]+`[^•]*)+)\Z"),
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
)
