"""Wordings of members that are compared with one another."""

import re
from collections.abc import Iterator

from refsmith.model import Compare, Rule
from refsmith.rules.prose.betweenrow import BetweenRow, on_condition
from refsmith.rules.prose.clauses import CANNOT, MUST, STOP
from refsmith.rules.prose.placeholders import MEMBER, Reading
from refsmith.rules.prose.row import Wording

_OPERATORS = {
    "less than or equal to": "<=",
    "greater than or equal to": ">=",
    "equal to or less than": "<=",
    "equal to or greater than": ">=",
    "lower than or equal to": "<=",
    "higher than or equal to": ">=",
    "larger than or equal to": ">=",
    "smaller than or equal to": "<=",
    "the same as or less than": "<=",
    "at most": "<=",
    "at least": ">=",
    "no more than": "<=",
    "no greater than": "<=",
    "no larger than": "<=",
    "no less than": ">=",
    "no lower than": ">=",
    "not exceed": "<=",
    "less than": "<",
    "smaller than": "<",
    "lower than": "<",
    "earlier than": "<",
    "before": "<",
    "greater than": ">",
    "higher than": ">",
    "larger than": ">",
    "more than": ">",
    "later than": ">",
    "after": ">",
}
_NEGATED = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_WORDS = "|".join(sorted(_OPERATORS, key=len, reverse=True))
# That both are given goes without saying.
_BOTH = re.compile(rf"(?:if|when) .*{MEMBER} and {MEMBER}", re.IGNORECASE)
_NUMBERS = frozenset({"integer", "long", "float", "double"})
_THE = (
    r"(?:the )?(?:(?:(?:value|time|number|date) )?"
    r"(?:of |for |(?:specified|provided) (?:for|in|by) )?)?"
)


def _compare(match: re.Match[str], reading: Reading) -> Iterator[Rule]:
    """Both are numbers, or both are times."""
    (other,) = reading.named(match["other"])
    named = reading.named(match["name"] or "")
    member = named[0] if named else reading.holder
    if member is None or member is other:
        return
    before = match.string[: match.start()]
    if on_condition(match) and not (
        _BOTH.match(before) and reading.named(before) == [member, other]
    ):
        return
    types = {member.type, other.type}
    if types != {"timestamp"} and not types <= _NUMBERS:
        return
    operator = _OPERATORS[match["operator"].lower()] if match["operator"] else "<="
    if match["not"]:
        operator = _NEGATED[operator]
    yield Compare(offset=0, member=member.name, operator=operator, other=other.name)  # type: ignore[arg-type]


ROWS = (
    BetweenRow(
        name="compare-to",
        cues=("be ", "exceed"),
        wording=Wording(
            rf"(?:{_THE}(?P<name>{MEMBER})|\A(?:the |this )?(?:specified )?value"
            rf"(?: (?:you|that you) specify)?) (?:(?:{MUST}|(?P<not>{CANNOT})) be "
            r"(?:set to )?(?:a value )?"
            rf"(?P<operator>{_WORDS})|(?:{CANNOT}) exceed) {_THE}(?P<other>{MEMBER}){STOP}"
        ),
        make=_compare,
        matches=(
            ("``Crew`` must be less than or equal to ``Guests`` .", ("Crew", "<=", "Guests")),
            (
                "The value for ``Crew`` must be greater than the value of ``Guests`` .",
                ("Crew", ">", "Guests"),
            ),
            ("``Crew`` can't be greater than ``Guests`` .", ("Crew", "<=", "Guests")),
            ("``Crew`` must not exceed ``Guests`` .", ("Crew", "<=", "Guests")),
        ),
        misses=(
            "``Crew`` must be less than ``Sail`` .",
            "``Crew`` must be less than the current ``Guests`` aboard.",
            "``Crew`` must be less than 100.",
        ),
    ),
)
