"""A row of the table of wordings that tie members to one another, and the words they share."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from refsmith.model import MemberSet, OnlyWhen, RequiredIf, Requires, Rule
from refsmith.rules.prose.row import Wording
from refsmith.rules.prose.scope import Named, Scope, value_for

Between = Callable[[re.Match[str], Scope, Named | None], Rule | None]

# A name: in backticks, as a flag, or a word with a capital inside.
_TOKEN = r"(?-i:`[A-Za-z][\w.-]*`|--[a-z][\w-]+|\b[A-Za-z][a-z0-9]+[A-Z]\w*\b)"
NAME = (
    rf"(?:the |an? |your )?{_TOKEN}(?: (?:parameter|field|member|property|option|request "
    r"parameter|value|argument|attribute)s?)?"
)
NAMES = rf"{NAME}(?:(?:,? (?:and|or) |, ){NAME})*"
SELF = (
    r"(?:this (?:parameter|field|member|property|value|option|setting|argument|attribute"
    r"|configuration|object|structure|request parameter)|it|this)"
)
# A value that a member is set to.
VALUE = r"(?:`[^`]+`|\"[^\"]+\"|(?-i:[A-Z][A-Z0-9_]+\b|[Tt]rue\b|[Ff]alse\b))"
SPECIFY = r"(?:specify|provide|use|set|include|supply|pass|choose|define|enter)"
SPECIFIED = r"(?:specified|provided|used|set|included|supplied|passed|present|given|defined)"
NOT_BOTH = (
    r"(?:,? (?:but )?(?:not both|(?:you )?can't \w+ both)|,? \((?:but )?not both\)|\. you "
    r"(?:cannot|can't) (?:specify|use|provide|include) both)"
)
STOP = r"(?= ?(?:\.? ?\Z|\. |;|,? but |, (?!and |or )|\)|\())"


@dataclass(frozen=True, slots=True, kw_only=True)
class BetweenRow:
    """One wording and the rule between members that it means.

    As a row for values; ``make`` gets the match, the members in reach, and the member whose
    prose it is (None: that of the whole structure). ``matches`` are examples: a text that stands
    at the member ``Oar`` of a structure with ``Oar``, ``Sail``, ``Motor`` (strings),
    ``Fast`` (a boolean) and ``Crew``, ``Guests`` (integers), and the rule's statement.
    """

    name: str
    wording: Wording
    make: Between
    cues: tuple[str, ...]
    span: int = 1
    matches: tuple[tuple[str, object], ...] = field(default=(), compare=False)
    misses: tuple[str, ...] = field(default=(), compare=False)


_CONDITION = re.compile(r"\b(?:if|when|whenever|while|for|with)\b", re.IGNORECASE)


def names_in(words: str) -> list[str]:
    """The names in a list of them."""
    return re.findall(_TOKEN, words)


def one_of(kind: str) -> Between:
    """A maker for a set of members: those in the group ``names``, and with ``self`` the holder."""

    def make(match: re.Match[str], scope: Scope, holder: Named | None) -> Rule | None:
        if _CONDITION.search(match.string, 0, match.start()):
            return None
        # ``A and B, or C`` is a choice between groups: no rule of the model's says that.
        if {"and", "or"} <= set(re.findall(r"\b(?:and|or)\b(?! `?both)", match["names"])):
            return None
        words = names_in(match["names"])
        groups = match.groupdict()
        if groups.get("self"):
            if holder is None:
                return None
            words = [holder.name, *(each for each in words if scope.find(each) is not holder)]
        members = scope.all(words)
        if members is None or len(members) < 2:
            return None
        return MemberSet(offset=0, kind=kind, members=members)  # type: ignore[arg-type]

    return make


def holder_and_one(match: re.Match[str], scope: Scope, holder: Named | None) -> Rule | None:
    """At most one of the holder and the member in the group ``names``."""
    other = scope.all(names_in(match["names"]))
    if holder is None or not other or holder.name in other:
        return None
    return MemberSet(offset=0, kind="at_most_one", members=(holder.name, *other))


def subject(match: re.Match[str], scope: Scope, holder: Named | None) -> Named | None:
    """The member that a sentence is about: the one named in the group ``name``, or the holder."""
    named = match.groupdict().get("name")
    if named:
        tokens = names_in(named)
        return scope.find(tokens[0]) if len(tokens) == 1 else None
    return holder


def requires(match: re.Match[str], scope: Scope, holder: Named | None) -> Rule | None:
    """With the subject the members in the group ``then`` are needed."""
    member = subject(match, scope, holder)
    then = scope.all(names_in(match["then"]))
    if member is None or not then or member.name in then:
        return None
    either = re.search(r"\bor\b", match["then"]) is not None
    both = match.groupdict().get("both") is not None
    if either != both:
        # One or the other, and perhaps both, is nothing that the rule can say.
        return None
    return Requires(offset=0, member=member.name, then=then, exactly_one=either)


def conditioned(rule: type[RequiredIf] | type[OnlyWhen]) -> Between:
    """A maker of a rule that holds while the member in ``other`` has the value in ``value``."""

    def make(match: re.Match[str], scope: Scope, holder: Named | None) -> Rule | None:
        member = subject(match, scope, holder)
        tokens = names_in(match["other"])
        other = scope.find(tokens[0]) if len(tokens) == 1 else None
        if member is None or other is None or other is member:
            return None
        value = value_for(other, match["value"])
        if value is None:
            return None
        return rule(offset=0, member=member.name, when=((other.name, value),))

    return make


__all__ = [
    "NAME",
    "NAMES",
    "NOT_BOTH",
    "SELF",
    "SPECIFIED",
    "SPECIFY",
    "STOP",
    "VALUE",
    "BetweenRow",
    "Wording",
    "conditioned",
    "holder_and_one",
    "names_in",
    "one_of",
    "requires",
    "subject",
]
