"""The members in reach of a sentence: what a name in prose stands for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from refsmith.model.rules import Number
from refsmith.remembering import remembered

_NUMBERS = frozenset({"integer", "long", "float", "double"})
_ON = {"true": True, "enabled": True, "turned on": True, "on": True, "yes": True}
_OFF = {"false": False, "disabled": False, "turned off": False, "off": False, "no": False}
_BOOLEANS = _ON | _OFF


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A member, or an option, with its prose.

    ``name`` is what a rule calls it (an option's first flag), ``also`` its other names.
    ``prose_offset`` counts lines to the first one of its prose from where the rules' offsets
    start: the structure's header, or the top of the page. ``values`` are those that its own list
    allows, none where there is no list; ``required`` says that no request goes without it.
    """

    name: str
    also: tuple[str, ...] = ()
    type: str
    prose: str
    prose_offset: int
    values: tuple[str, ...] = ()
    required: bool = False


def key(name: str) -> str:
    """What the forms of a name have in common: ``boatName``, ``BoatName``, ``--boat-name``."""
    return name.replace("-", "").replace("_", "").lower()


_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+")
_SUFFIX = re.compile(r"(?:name|id|identifier|arn)s?\Z", re.IGNORECASE)


@remembered
def _stem(name: str) -> str:
    """The key of a name of three words or more, without a last one that says name or id."""
    if _SUFFIX.search(name) is None:
        return ""
    words = _PARTS.findall(name)
    return key("".join(words[:-1])) if len(words) > 2 and _SUFFIX.fullmatch(words[-1]) else ""


@dataclass(slots=True)
class Scope:
    """The members of one structure, or the options of one page, by the names that prose uses.

    ``by_key`` has them by the ``key`` of each of their names, ``by_phrase`` also by the words that
    stand for no other: "a boat crew" where ``BoatCrewId`` is meant.
    """

    members: tuple[Named, ...]
    by_key: dict[str, Named] = field(default_factory=dict[str, Named])
    by_phrase: dict[str, Named] = field(default_factory=dict[str, Named])
    _spelled: dict[str, Named] = field(default_factory=dict[str, Named])
    _index: dict[str, int] = field(default_factory=dict[str, int])

    def __post_init__(self) -> None:
        for index, member in enumerate(self.members):
            self._index.setdefault(member.name, index)
            for name in (member.name, *member.also):
                self.by_key.setdefault(key(name), member)
                self._spelled.setdefault(name, member)
        stems: dict[str, list[Named]] = {}
        for member in self.members:
            stem = _stem(member.name)
            if stem:
                stems.setdefault(stem, []).append(member)
        self.by_phrase = {stem: each[0] for stem, each in stems.items() if len(each) == 1}
        self.by_phrase |= self.by_key

    def find(self, words: str) -> Named | None:
        """The member that a name in prose stands for; None where there is none in reach."""
        return self.by_key.get(key(words))

    def has_another(self, keys: frozenset[str], holder: Named | None) -> bool:
        """Whether the keys are those of any member beside the holder."""
        if keys.isdisjoint(self.by_phrase):
            return False
        return any(self.by_phrase[each] is not holder for each in keys & self.by_phrase.keys())

    def index(self, member: Named) -> int:
        """The member's place among ``members``."""
        return self._index[member.name]

    def spelled(self, word: str) -> Named | None:
        """The member whose name is written exactly so."""
        return self._spelled.get(word)


def unique(members: Iterable[Named]) -> tuple[str, ...] | None:
    """The names of members, none of which may stand twice; None where one does."""
    names = tuple(each.name for each in members)
    return names if len(names) == len(set(names)) else None


def value_for(member: Named, words: str) -> str | bool | Number | None:
    """A value in words, in the form of the member's type; None where it is none of that type.

    Where the member lists its values, it is one of them, in their spelling; where it lists none,
    only words that are marked as a literal, or are all capitals, are taken for a value.
    """
    text = words.strip("`\"'“”‘’* ")
    if member.type == "boolean":
        return _BOOLEANS.get(text.lower())
    if member.type in _NUMBERS:
        return int(text) if re.fullmatch(r"-?\d+", text) else None
    if member.type != "string" or not text:
        return None
    if member.values:
        return _listed(member.values, text)
    return text if text != words or re.fullmatch(r"[A-Z][A-Z0-9_]+", text) else None


def _listed(values: tuple[str, ...], text: str) -> str | None:
    """The one of a list that is meant by the words: case and hyphens are alike in prose."""
    if text in values:
        return text
    alike = [each for each in values if key(each) == key(text)]
    return alike[0] if len(alike) == 1 else None
