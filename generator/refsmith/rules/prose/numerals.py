"""Wordings of the whole numbers that are allowed."""

import re

from refsmith.model import Enum, Rule
from refsmith.rules.prose.bounds import own_units
from refsmith.rules.prose.enumleads import ITEMS_LEAD, ONE_OF, VALID_ARE
from refsmith.rules.prose.literals import listed
from refsmith.rules.prose.row import STRINGS, Around, Row, Wording
from refsmith.rules.prose.units import UNIT

_WHOLE = frozenset({"integer", "long"})
_NUMBER = r"[`'\"]?-?(?:\d{1,3}(?:,\d{3})+|\d+)(?![\d.]*\d|[a-z%])[`'\"]?(?: \([^()]*\))?"
_AND = r"(?: ?, (?:and |or )?| and | or | ?\| ?)"
_NUMBERS = rf"(?P<values>`?{_NUMBER}(?:{_AND}{_NUMBER})+`?)"
# Nothing may follow that adds to the list or takes from it.
_CLOSED = rf"(?= ?(?P<unit0>{UNIT}\b)?(?:\.?\Z|\.(?!\.) |;|\)))"
_WHOLE_ONE = re.compile(r"-?\d+")
_EACH = re.compile(r"(?<![\d(])-?\d[\d,]*(?<!,)")


def _enum(text: str) -> Rule | None:
    found = _EACH.findall(re.sub(r"\([^()]*\)", "", text))
    values = tuple(dict.fromkeys(each.replace(",", "") for each in found))
    return Enum(offset=0, values=values) if values else None


def _numbers(match: re.Match[str], around: Around) -> Rule | None:
    return _enum(match["values"]) if own_units(match, around) else None


def _told(match: re.Match[str], around: Around) -> Rule | None:
    """Numbers in backticks, each with what it is for."""
    values = listed(match.string[match.end() :])
    if values is None or len(values) < 2 or any(not _WHOLE_ONE.fullmatch(each) for each in values):
        return None
    return Enum(offset=0, values=values)


def _items(match: re.Match[str], around: Around) -> Rule | None:
    """The numbers that open the items, each of which has one, and one alone."""
    items = match["items"].split("•")[1:]
    opened = [
        re.match(r" ?`?(-?\d+)`?(?= ?\Z| ?[:(–—]| - | ?\. ?\Z| months\b| years?\b)", each)
        for each in items
    ]
    if len(items) < 2 or any(each is None for each in opened):
        return None
    return _enum(" ".join(each[1] for each in opened if each is not None))


_DECIMAL = r"`?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.]*\d|[a-z%])`?(?: \([^()]*\))?"


def _texts(match: re.Match[str], around: Around) -> Rule | None:
    """The numbers as they are written, unless they have a unit, which the values may show."""
    if re.search(rf"\b(?:in|of) \(?(?:{UNIT}|[kmgt]i?bps)\b", around.prose):
        return None
    text = re.sub(r"\([^()]*\)", "", match["values"])
    values = tuple(dict.fromkeys(re.findall(r"\d+(?:\.\d+)?", text.replace(",000", "000"))))
    return Enum(offset=0, values=values)


ROWS = (
    Row(
        name="enum-number-texts",
        cues=("value",),
        types=STRINGS,
        wording=Wording(
            rf"{VALID_ARE} ?(?P<values>{_DECIMAL}(?:{_AND}{_DECIMAL})+)(?=\.? ?\Z|\.(?!\.) |;|\))"
        ),
        make=_texts,
        matches=(
            ("The possible values are 0.5, 1, and 10.", "string", ("0.5", "1", "10")),
            ("Allowed values are 2 or 3.", "string", ("2", "3")),
        ),
        misses=(
            ("Valid values are 1 to 3.", "string"),
            ("Valid values are 1 and 3 boats.", "string"),
            ("The depth, in bytes. Valid values are 1 and 3.", "string"),
        ),
    ),
    Row(
        name="enum-numbers",
        cues=("value", "must be", "one of", "either"),
        types=_WHOLE,
        wording=Wording(
            rf"(?:{VALID_ARE}|\bmust be (?:set to )?(?:one of "
            r"|either )?(?:the following(?: values)?:? )?"
            rf"|\b(?:can|may) be (?:set to )?(?:one of |either )(?:the following(?: values)?:? )?"
            rf"|\beither ) ?{_NUMBERS}{_CLOSED}"
        ),
        make=_numbers,
        matches=(
            ("Valid values are 12 and 36.", "integer", ("12", "36")),
            ("Valid Values: ``1 | 3 | 31536000``", "integer", ("1", "3", "31536000")),
            ("It must be 1, 2, 4, or 1,024.", "integer", ("1", "2", "4", "1024")),
        ),
        misses=(
            ("Valid values are 1, 2, and all above.", "integer"),
            ("Valid values are 1, 2, 4...", "integer"),
            ("Valid values are 1.5 and 2.", "integer"),
            ("For big boats it must be 1 or 2.", "integer"),
            ("Valid values: -1 or between 1 and 3,653.", "integer"),
        ),
    ),
    Row(
        name="enum-numbers-told",
        cues=("`",),
        types=_WHOLE,
        wording=Wording(rf"(?:{VALID_ARE}|{ONE_OF}) ?(?=`-?\d)"),
        make=_told,
        matches=(("It can be: ``0`` for oars or ``1`` for a sail.", "integer", ("0", "1")),),
        misses=(("It can be: ``0`` for oars or more.", "integer"),),
    ),
    Row(
        name="enum-number",
        cues=("only", "value", "must", "always be"),
        types=_WHOLE,
        wording=Wording(
            r"(?:\bthe only (?:valid|supported|allowed|possible"
            r"|accepted) value(?: for [\w` -]+)? is"
            r"|(?:\A|(?<=[.;•] ))valid value:"
            r"|(?:\A|\b(?:value|it|this|parameter|setting) )(?:must|has to"
            r"|should)(?: always)? be(?: set to)?"
            rf") (?P<values>{_NUMBER}){_CLOSED}"
        ),
        make=_numbers,
        matches=(
            ("The only supported value is ``1000`` .", "integer", ("1000",)),
            ("This value must be set to 80.", "integer", ("80",)),
        ),
        misses=(
            ("The only supported value is 1.5.", "integer"),
            ("It must be 1 or more.", "integer"),
        ),
    ),
    Row(
        name="enum-number-items",
        cues=("\n* ",),
        types=_WHOLE,
        listed=True,
        wording=Wording(rf"{ITEMS_LEAD}[:.;]?(?P<items>(?: • [^•]+)+)\Z"),
        make=_items,
        matches=(("Valid values:\n\n* ``0`` : none.\n\n* ``60`` : one.", "integer", ("0", "60")),),
        misses=(("Valid values:\n\n* ``0`` to ``5`` .\n\n* ``60`` : one.", "integer"),),
    ),
)
