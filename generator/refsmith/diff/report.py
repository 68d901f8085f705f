"""Changes gathered: those of one shared shape are one, with all its places."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field

from refsmith.diff.changes import EFFECTS, Change, Effect, Spot
from refsmith.diff.forms import Form
from refsmith.diff.pages import PageDiff
from refsmith.resolve.operation import OWN_OPTIONS


@dataclass(slots=True)
class Entry:
    """A change as first met, with the releases it lies between and every place that it is at.

    ``service`` is empty where it is no single service's.
    """

    change: Change
    service: str
    old_release: str | None
    new_release: str | None
    spots: list[Spot]


@dataclass(slots=True, kw_only=True)
class Report:
    """All that is to be told of two models, called ``old`` and ``new``.

    ``pages`` counts those that stand in both; ``forms`` the pages by change of form, and
    ``skipped`` the rules, by kind, that only one side's form shows.
    """

    old: str
    new: str
    pages: int = 0
    forms: Counter[tuple[Form, Form]] = field(default_factory=Counter[tuple[Form, Form]])
    skipped: Counter[str] = field(default_factory=Counter[str])
    old_releases: set[str] = field(default_factory=set[str])
    new_releases: set[str] = field(default_factory=set[str])
    _entries: dict[Hashable, Entry] = field(default_factory=dict[Hashable, Entry])

    def add(
        self, change: Change, service: str, old_release: str | None, new_release: str | None
    ) -> None:
        """Takes a change in, as one more place of one that is known, or as a new one."""
        if change.kind.startswith("global-option") or change.spot.place in OWN_OPTIONS:
            # What the command line itself has gained or lost holds for every command alike.
            service = ""
        key = (
            service,
            change.kind,
            change.side,
            change.effect,
            change.rule,
            change.same,
        )
        entry = self._entries.get(key)
        if entry is None:
            spots = [change.spot]
            self._entries[key] = Entry(change, service, old_release, new_release, spots)
        else:
            entry.spots.append(change.spot)

    def add_page(
        self, found: PageDiff, service: str, old_release: str | None, new_release: str | None
    ) -> None:
        """Takes in a page that stands in both."""
        self.pages += 1
        if not found.forms.same:
            self.forms[found.forms.old, found.forms.new] += 1
        self.skipped.update(found.skipped)
        for change in found.changes:
            self.add(change, service, old_release, new_release)

    @property
    def entries(self) -> list[Entry]:
        """The changes, the worst first, then by service in the order of the pages."""
        order = {effect: place for place, effect in enumerate(EFFECTS)}
        return sorted(
            self._entries.values(), key=lambda entry: (order[entry.change.effect], entry.service)
        )

    def count(self, effect: Effect) -> int:
        """How many changes have an effect."""
        return sum(entry.change.effect == effect for entry in self._entries.values())

    def by_effect(self) -> Iterator[tuple[Effect, list[Entry]]]:
        """The changes in groups, the worst first; groups without any are left out."""
        entries = self.entries
        for effect in EFFECTS:
            group = [entry for entry in entries if entry.change.effect == effect]
            if group:
                yield effect, group

    @property
    def places(self) -> int:
        """At how many places something changed."""
        return sum(len(entry.spots) for entry in self._entries.values())


def releases(found: Iterable[str]) -> str:
    """Releases in words, empty where none is known."""
    return ", ".join(sorted(found))
