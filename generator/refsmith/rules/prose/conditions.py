"""Wordings of members that are needed, or allowed, while another has some value; comparisons."""

import re

from refsmith.model import Compare, OnlyWhen, RequiredIf, Rule
from refsmith.rules.prose.betweenrow import (
    NAME,
    NAMES,
    NOT_BOTH,
    SELF,
    SPECIFIED,
    SPECIFY,
    STOP,
    VALUE,
    BetweenRow,
    Wording,
    conditioned,
    names_in,
    requires,
    subject,
)
from refsmith.rules.prose.scope import Named, Scope

# The other member has the value, and no second value or condition follows.
_HAS = (
    rf"(?:(?:the )?(?:value|type) (?:of|for) )?(?P<other>{NAME}) "
    r"(?:is|=|equals|has (?:a |the )?value(?: of)?)(?: equal to| set to| specified as)? "
    rf"(?P<value>{VALUE})"
)
# More conditions behind it would make less required.
_ALONE = _HAS + r"(?= ?(?:\.? ?\Z|\. |;))"
_IS = _HAS + r"(?= ?(?:\.? ?\Z|\. |, (?!or |and )|;))"
_SET = (
    rf"(?:you )?(?:set|specify) (?:the )?(?P<other>{NAME}) (?:to|as) (?P<value>{VALUE})"
    r"(?= ?(?:\.? ?\Z|\. ))"
)
_ABOUT = rf"(?:\A|(?<=[.:] ))(?:(?:(?P<name>{NAME})|{SELF})"
_VALID = r"(?:valid|applicable|supported|allowed|used|specified|set|available|applies|permitted)"
_ONLY = rf"(?:only {_VALID}|{_VALID} only)"
_OPERATORS = {
    "less than or equal to": "<=",
    "greater than or equal to": ">=",
    "equal to or less than": "<=",
    "equal to or greater than": ">=",
    "at most": "<=",
    "at least": ">=",
    "no more than": "<=",
    "no less than": ">=",
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
_WORDS = "|".join(sorted(_OPERATORS, key=len, reverse=True))
_NUMBERS = frozenset({"integer", "long", "float", "double"})


def _compare(match: re.Match[str], scope: Scope, holder: Named | None) -> Rule | None:
    """Both are numbers, or both are times."""
    member = subject(match, scope, holder)
    tokens = names_in(match["other"])
    other = scope.find(tokens[0]) if len(tokens) == 1 else None
    if member is None or other is None or member is other:
        return None
    types = {member.type, other.type}
    if types != {"timestamp"} and not types <= _NUMBERS:
        return None
    operator = _OPERATORS[match["operator"].lower()]
    return Compare(offset=0, member=member.name, operator=operator, other=other.name)  # type: ignore[arg-type]


ROWS = (
    BetweenRow(
        name="requires-also",
        cues=("must",),
        wording=Wording(
            rf"\A(?:note that )?(?:if|when) you {SPECIFY} (?:a value for |a )?"
            rf"(?:(?P<name>{NAME})|{SELF}), (?:then )?you must (?:also )?{SPECIFY} "
            rf"(?:either )?(?:values? for )?(?P<then>{NAMES})(?P<both>{NOT_BOTH})?{STOP}"
        ),
        make=requires,
        matches=(
            (
                "If you specify ``Oar`` , you must also specify ``Crew`` .",
                ("Oar", ("Crew",), False),
            ),
            (
                "If you specify this parameter, you must also specify ``Crew`` and ``Fast`` .",
                ("Oar", ("Crew", "Fast"), False),
            ),
            (
                "If you specify ``Oar`` , then you must specify ``Crew`` or ``Fast`` , but not "
                "both.",
                ("Oar", ("Crew", "Fast"), True),
            ),
        ),
        misses=(
            "If you specify ``Oar`` , you must also specify ``Crew`` or ``Fast`` .",
            "If you specify ``red`` for ``Oar`` , you must also specify ``Crew`` .",
            "If you specify ``Oar`` , you must also specify a harbor.",
        ),
    ),
    BetweenRow(
        name="required-if",
        cues=("required",),
        wording=Wording(
            rf"{_ABOUT} (?:is )?)?(?:conditionally )?(?:only )?required (?:only )?"
            rf"(?:if|when) {_ALONE}"
        ),
        make=conditioned(RequiredIf),
        matches=(
            ("Required when ``Sail`` is set to ``RED`` .", ("Oar", (("Sail", "RED"),))),
            ("This parameter is required if ``Fast`` is ``true`` .", ("Oar", (("Fast", True),))),
            (
                "This is only required if the value of ``Sail`` is ``RED`` .",
                ("Oar", (("Sail", "RED"),)),
            ),
        ),
        misses=(
            "Required when ``Sail`` is set to ``RED`` or ``BLUE`` .",
            "Required when ``Anchor`` is ``RED`` .",
            "Required when ``Sail`` is ``RED`` , the wind is up, and ``Fast`` is true.",
            "This parameter is not required when ``Sail`` is ``RED`` .",
            "Required when ``Crew`` is ``RED`` .",
        ),
    ),
    BetweenRow(
        name="required-while",
        cues=("must",),
        wording=Wording(
            rf"\A(?:if|when) {_HAS}, (?:then )?(?:you must (?:also )?{SPECIFY} (?:a value for )?"
            rf"(?P<name>{NAME})|{SELF} must be {SPECIFIED})(?= ?(?:\.? ?\Z|\. ))"
        ),
        make=conditioned(RequiredIf),
        matches=(
            ("If ``Sail`` is ``RED`` , you must specify ``Crew`` .", ("Crew", (("Sail", "RED"),))),
            (
                "When ``Fast`` is set to true, this parameter must be specified.",
                ("Oar", (("Fast", True),)),
            ),
        ),
        misses=(
            "If ``Sail`` is ``RED`` , you must specify a harbor.",
            "If ``Sail`` is ``RED`` , you must specify ``Crew`` or ``Fast`` .",
        ),
    ),
    BetweenRow(
        name="must-specify-when",
        cues=("must",),
        wording=Wording(rf"\Ayou must (?:also )?{SPECIFY} {SELF}(?: \w+)? (?:if|when) {_ALONE}"),
        make=conditioned(RequiredIf),
        matches=(
            ("You must specify this name when ``Sail`` is ``RED`` .", ("Oar", (("Sail", "RED"),))),
        ),
        misses=("You must specify a harbor when ``Sail`` is ``RED`` .",),
    ),
    BetweenRow(
        name="only-when",
        cues=("only",),
        wording=Wording(
            rf"{_ABOUT} (?:is |can be |should be |may be |must be )?(?:currently )?)?"
            rf"{_ONLY} (?:if|when) {_IS}"
        ),
        make=conditioned(OnlyWhen),
        matches=(
            (
                "This parameter is only valid when ``Sail`` is ``RED`` .",
                ("Oar", (("Sail", "RED"),)),
            ),
            ("Only valid if ``Fast`` is true.", ("Oar", (("Fast", True),))),
        ),
        misses=(
            "This parameter is only valid when ``Sail`` is ``RED`` or ``BLUE`` .",
            "This parameter is only valid when the wind is ``RED`` .",
            "The harbor is only valid when ``Sail`` is ``RED`` .",
        ),
    ),
    BetweenRow(
        name="only-when-set",
        cues=("only",),
        wording=Wording(rf"{_ABOUT} (?:is |can be )?)?{_ONLY} (?:if|when) {_SET}"),
        make=conditioned(OnlyWhen),
        matches=(
            (
                "``Oar`` is only applicable when you set ``Sail`` to ``RED`` .",
                ("Oar", (("Sail", "RED"),)),
            ),
        ),
        misses=("``Oar`` is only applicable when you set ``Sail`` to music.",),
    ),
    BetweenRow(
        name="compare-to",
        cues=("must be", "has to be"),
        wording=Wording(
            rf"(?:(?:(?:the )?(?:value|time) (?:of|for) )?(?P<name>{NAME})"
            rf"|\A(?:the |this )?(?:specified )?value(?: (?:you|that you) specify)?|\A{SELF})"
            rf" (?:must|has to) be (?P<operator>{_WORDS}) (?:the )?"
            r"(?:(?:value|time) (?:of |for |specified (?:for|in|by) )?)?"
            rf"(?P<other>{NAME})(?= ?(?:\.? ?\Z|\. |, and))"
        ),
        make=_compare,
        matches=(
            ("``Crew`` must be less than or equal to ``Guests`` .", ("Crew", "<=", "Guests")),
            (
                "The value for ``Crew`` must be greater than the value of ``Guests`` .",
                ("Crew", ">", "Guests"),
            ),
        ),
        misses=(
            "``Crew`` must be less than ``Sail`` .",
            "``Crew`` must be less than the current ``Guests`` aboard.",
            "``Crew`` must be less than 100.",
        ),
    ),
)
