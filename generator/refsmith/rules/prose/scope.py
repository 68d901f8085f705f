"""The members in reach of a sentence: what a name in prose stands for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from refsmith.model.rules import Number

_NUMBERS = frozenset({"integer", "long", "float", "double"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A member, or an option, with its prose.

    ``name`` is what a rule calls it (an option's first flag), ``also`` its other names.
    ``prose_offset`` counts lines to the first one of its prose from where the rules' offsets
    start: the structure's header, or the top of the page.
    """

    name: str
    also: tuple[str, ...] = ()
    type: str
    prose: str
    prose_offset: int


def _key(name: str) -> str:
    return re.sub(r"[-_]", "", name).lower()


@dataclass(slots=True)
class Scope:
    """The members of one structure, or the options of one page, by the names that prose uses."""

    members: tuple[Named, ...]
    _by_name: dict[str, Named] = field(default_factory=dict[str, Named])

    def __post_init__(self) -> None:
        for member in self.members:
            for name in (member.name, *member.also):
                self._by_name.setdefault(_key(name), member)

    def find(self, words: str) -> Named | None:
        """The member that a name in prose stands for; None where there is none in reach."""
        return self._by_name.get(_key(words.strip("`* ")))

    def all(self, words: Iterable[str]) -> tuple[str, ...] | None:
        """The members of several names; None where one is not in reach, or one stands twice."""
        found = [self.find(each) for each in words]
        names = tuple(each.name for each in found if each is not None)
        return names if len(names) == len(found) == len(set(names)) else None


def value_for(member: Named, words: str) -> str | bool | Number | None:
    """A value in words, in the form of the member's type; None where it is none of that type."""
    text = words.strip("`\"'“” ")
    if member.type == "boolean":
        return {"true": True, "false": False}.get(text.lower())
    if member.type in _NUMBERS:
        return int(text) if re.fullmatch(r"-?\d+", text) else None
    return text if member.type == "string" and text else None
