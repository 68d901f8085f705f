"""A row of the table of wordings that tie members to one another, and what makes rules of them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import product

from refsmith.model import ForbiddenIf, MemberSet, OnlyWhen, RequiredIf, Requires, Rule
from refsmith.model.rules import Value
from refsmith.rules.prose.clauses import OF_THE, VALUE
from refsmith.rules.prose.placeholders import MEMBER, Reading
from refsmith.rules.prose.row import Wording
from refsmith.rules.prose.scope import Named, unique, value_for

Between = Callable[[re.Match[str], Reading], Iterator[Rule]]


@dataclass(frozen=True, slots=True, kw_only=True)
class BetweenRow:
    """One wording and the rules between members that it means.

    As a row for values, but looked for in a sentence with placeholders; ``make`` gets the match
    and that sentence's reading. ``unless`` marks a wording that holds the word itself.
    ``matches`` are examples: a text that stands at the member ``Oar`` of a structure with ``Oar``,
    ``Sail``, ``Motor`` (strings), ``Kind`` (a string that lists ``DINGHY``, ``YACHT`` and
    ``RAFT``), ``Fast`` (a boolean), ``Crew``, ``Guests`` (integers) and ``Ropes``, ``Nets``
    (lists), and the statements of the rules.
    """

    name: str
    wording: Wording
    make: Between
    cues: tuple[str, ...]
    span: int = 1
    unless: bool = False
    matches: tuple[tuple[str, object], ...] = field(default=(), compare=False)
    misses: tuple[str, ...] = field(default=(), compare=False)


_CONDITION = re.compile(
    r"\b(?:if|when|whenever|while|for|with|where|depending|based on)\b", re.IGNORECASE
)
# What is needed for a purpose, is needed by those alone who have it.
_PURPOSE = re.compile(r"(?:in order )?to \w+ (?!this\b)", re.IGNORECASE)
_VALUE = re.compile(VALUE, re.IGNORECASE)
_MEMBER = re.compile(rf"{MEMBER}(?: {OF_THE})?")
_OR_ABSENT = re.compile(r" or (?:(?:is )?not|isn't|is omitted)\b.*", re.IGNORECASE)
_NAMING = re.compile(r"(?:Name|Id|Identifier|Arn)\Z", re.IGNORECASE)
_LITERAL = re.compile(r"`[^`]+`|\"[^\"]+\"")
_STATE = re.compile(
    r"\b(?:enable|disable|turn on|turn off|(?:turned )?(?:on|off))d?\b", re.IGNORECASE
)


def joined_by(words: str) -> set[str]:
    """The words, ``and`` and ``or``, that join a list's names."""
    found = set(re.findall(r"\b(?:and/or|and|or|nor)\b", words.lower()))
    return {"and" if each == "and" else "or" for each in found}


def on_condition(match: re.Match[str]) -> bool:
    """Whether words before the match bind it to a case.

    Those of another clause don't: behind a semicolon, or where the match names a case of its own.
    """
    before = match.string[: match.start()].rpartition("; ")[2]
    if before.endswith((", ", ", and ", "(")) and _CONDITION.search(match[0]):
        return False
    return _CONDITION.search(before) is not None


def at_most_one(members: list[Named]) -> Iterator[Rule]:
    """At most one of the members; none where one of them stands twice, or is always given."""
    names = unique(members)
    if names and len(names) > 1 and not any(each.required for each in members):
        yield MemberSet(offset=0, kind="at_most_one", members=names)


def group(match: re.Match[str], *names: str) -> str:
    """The text of the one of several alternative groups that took part in the match."""
    found = match.groupdict()
    return next((text for name in names if (text := found.get(name))), "")


def one_of(kind: str, *, loose: bool = False) -> Between:
    """A maker for the set of members in the group ``names``, or one that stands for it.

    ``loose`` words count for little where a structure has more members and demands none: there
    "specify either" is said to those who specify one at all.
    """

    def make(match: re.Match[str], reading: Reading) -> Iterator[Rule]:
        if on_condition(match) or (kind != "at_most_one" and _PURPOSE.match(match.string)):
            return
        # ``A and B, or C`` is a choice between groups: no rule of the model's says that.
        words = group(match, "names", "all", "too", "due")
        if {"and", "or"} <= joined_by(words):
            return
        if kind == "at_least_one" and "and" in joined_by(words) and "one" not in match[0].lower():
            return
        members = reading.named(words)
        names = unique(members)
        if loose and "one" not in match[0].lower() and _may_lack(reading, members):
            return
        if names is None or len(names) < 2 or any(each.required for each in members):
            return
        yield MemberSet(offset=0, kind=kind, members=names)  # type: ignore[arg-type]

    return make


def _may_lack(reading: Reading, members: list[Named]) -> bool:
    """Whether it is a structure that has more members and demands none.

    Members that name one thing, by name or by id, are the ones it can't lack.
    """
    every = reading.scope.members
    return (
        len(every) > len(members)
        and not any(each.required for each in every)
        and not any(each.name.startswith("--") for each in every)
        and len({_NAMING.sub("", each.name).lower() for each in members}) > 1
    )


def excludes(match: re.Match[str], reading: Reading) -> Iterator[Rule]:
    """None of the members in ``names`` together with any in ``others``."""
    if on_condition(match):
        return
    names = reading.named(group(match, "names", "all", "too"))
    for one, other in product(names, reading.named(group(match, "others", "more"))):
        yield from at_most_one([one, other])


def needs(match: re.Match[str], reading: Reading) -> Iterator[Rule]:
    """With each of the members in ``names`` those in ``then`` are needed."""
    words = group(match, "then", "gone")
    members, then = reading.named(group(match, "names", "all")), reading.named(words)
    either = "or" in joined_by(words)
    both = match.groupdict().get("both") is not None or match.groupdict().get("one") is not None
    names = unique(then)
    # One or the other, and perhaps both, is nothing that the rule can say.
    if on_condition(match) or either != both or not names or {m.name for m in members} & set(names):
        return
    for member in members:
        yield Requires(offset=0, member=member.name, then=names, exactly_one=either)


def needs_if(match: re.Match[str], reading: Reading) -> Iterator[Rule]:
    """The same, where ``names`` are those of a condition: of which any one meets it."""
    if "and" not in joined_by(match["names"]):
        yield from needs(match, reading)


def without(match: re.Match[str], reading: Reading) -> Iterator[Rule]:
    """Where all the members in ``absent`` are left out, those in ``then`` are needed."""
    if on_condition(match):
        return
    absent, then = reading.named(match["absent"]), reading.named(match["then"])
    if "and" in joined_by(match["absent"]) or {"and", "or"} <= joined_by(match["then"]):
        return
    groups = [[each] for each in then] if "and" in joined_by(match["then"]) else [then]
    for group in groups:
        names = unique([*group, *absent])
        if names and not any(each.required for each in (*group, *absent)):
            yield MemberSet(offset=0, kind="at_least_one", members=names)


When = tuple[tuple[str, Value], ...]


def condition(text: str, reading: Reading, own: bool = False) -> When:
    """The member that a condition is about with the value, or the values one of which it has.

    Nothing where that is not one member in reach, or where a value is none that it may have.

    ``own``: the condition doesn't name its member, which is the holder.
    """
    parts = re.split(rf",? and (?=[^,]*{MEMBER})", text)
    if len(parts) > 1:
        found = [condition(each, reading) for each in parts]
        return tuple(each for part in found for each in part) if all(found) else ()
    members = reading.named(text)
    if own and reading.holder is not None and not members:
        members = [reading.holder]
    if len(members) != 1:
        return ()
    rest = _MEMBER.sub(" ", _OR_ABSENT.sub("", text))
    state = _STATE.search(_LITERAL.sub("", rest))
    words = [_state(state[0])] if state else _values(rest)
    meant = [value_for(members[0], each) for each in words]
    values = tuple(each for each in meant if each is not None)
    if not values or len(values) < len(meant):
        return ()
    return ((members[0].name, values[0] if len(values) == 1 else values),)


def _state(words: str) -> str:
    lower = words.lower()
    return "on" if lower.startswith("enable") or lower.endswith("on") else "off"


# Words of a condition that are no value.
_FILLER = re.compile(
    r"also|an?|and|are|as|be|can|choose|choosing|configured?|defined?|either|enter|equals?|for|has|have|in|is"
    r"|must|of|only|or|provide|select|set|setting|specified|specify|specifying|the|to|use|using|values?|you|==?"
)


def _values(text: str) -> list[str]:
    """The values that are left of a condition without its other words."""
    found = [match[0] for match in _VALUE.finditer(text)]
    return [each for each in found if not _FILLER.fullmatch(each)]


def while_holds(kind: type[RequiredIf] | type[OnlyWhen] | type[ForbiddenIf]) -> Between:
    """A maker of rules on the members in ``names``, under the condition in ``when`` or ``own``.

    ``own`` is a condition that may leave its member out: that is the holder.
    """

    def make(match: re.Match[str], reading: Reading) -> Iterator[Rule]:
        own = match.groupdict().get("own")
        when = condition(own or match["when"], reading, own is not None)
        either = kind is RequiredIf and "or" in joined_by(match["names"])
        if not when or on_condition(match) or either:
            return
        needed = {name for name, _ in when}
        for member in reading.named(match["names"]):
            if member.name not in needed:
                yield kind(offset=0, member=member.name, when=when)

    return make


def just_while(match: re.Match[str], reading: Reading) -> Iterator[Rule]:
    """The members are needed while the condition holds, and may be given then alone."""
    yield from while_holds(RequiredIf)(match, reading)
    yield from while_holds(OnlyWhen)(match, reading)


def holder_needs(match: re.Match[str], reading: Reading) -> Iterator[Rule]:
    """With the holder the members in ``then`` are needed."""
    words = group(match, "then", "all")
    then = unique(reading.named(words))
    holder = reading.holder
    if holder is None or not then or holder.name in then or "or" in joined_by(words):
        return
    yield Requires(offset=0, member=holder.name, then=then)


def need_each_other(match: re.Match[str], reading: Reading) -> Iterator[Rule]:
    """Each member in ``names`` needs the one in ``then``, and the other way round."""
    names, then = reading.named(match["names"]), reading.named(match["then"])
    if len(names) == len(then) == 1 and names[0] is not then[0] and not on_condition(match):
        yield Requires(offset=0, member=names[0].name, then=(then[0].name,))
        yield Requires(offset=0, member=then[0].name, then=(names[0].name,))


def each_needs_others(match: re.Match[str], reading: Reading) -> Iterator[Rule]:
    """Each of the members needs all the others."""
    names = unique(reading.named(group(match, "names", "all", "too")))
    if names is None or on_condition(match):
        return
    for name in names:
        yield Requires(offset=0, member=name, then=tuple(each for each in names if each != name))
