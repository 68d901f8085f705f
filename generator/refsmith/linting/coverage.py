"""Corrections that correct nothing: told only where every release that is known was looked at.

An overlay names no release: one that meets nothing in a folder of pages may be there for an older
form of them. So what each release had for it is kept, and where a release was not looked at, or
not with the services that the overlay is for, nothing is said against it.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from refsmith.linting.finding import Finding
from refsmith.model import Operation
from refsmith.resolve.overlays import Correction, applied
from refsmith.specs import Specs

# The page that a pull of everything has, and no other.
_WHOLE = "index"
_ANY = frozenset("*?[")


@dataclass(slots=True)
class Coverage:
    """Which overlays met a rule, and of which services each release was read."""

    overlays: tuple[Correction, ...]
    releases: tuple[str, ...]
    _met: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])
    _seen: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set[str]))
    _whole: set[str] = field(default_factory=set[str])

    def add(self, operation: Operation) -> None:
        """Notes the overlays that mean a rule of the operation's page."""
        if any(each.is_for(operation) for each in self.overlays):
            self._met |= {_key(each) for each in applied(operation, self.overlays)}

    def read(self, specs: Specs, services: Iterable[str], releases: Iterable[str]) -> None:
        """Notes that these services of a folder were read, whose pages are of these releases."""
        services = set(services)
        everything = services == specs.services.keys()
        whole = everything and any(_WHOLE in pages for pages in specs.services.values())
        for release in releases:
            self._seen[release] |= services
            if whole:
                self._whole.add(release)

    @property
    def missing(self) -> tuple[str, ...]:
        """The releases of ``sources.toml`` of which no page was read."""
        return tuple(each for each in self.releases if each not in self._seen)

    @property
    def unmet(self) -> tuple[Correction, ...]:
        """The overlays that met no rule in what was read."""
        return tuple(each for each in self.overlays if _key(each) not in self._met)

    @property
    def idle(self) -> tuple[Correction, ...]:
        """The unmet ones for which every release was read, as far as they go."""
        return tuple(each for each in self.unmet if self._judged(each))

    def findings(self) -> list[Finding]:
        """The idle ones as findings."""
        return [
            Finding(
                page="",
                line=None,
                kind="idle-overlay",
                message=f"{each} ({each.kind} of {', '.join(each.pages)}) corrects nothing",
                hint="no release of sources.toml has its page and words: remove the entry",
                place=str(each),
            )
            for each in self.idle
        ]

    def _judged(self, overlay: Correction) -> bool:
        wanted = {page.partition("/")[0] for page in overlay.pages}
        open_ended = any(_ANY & set(service) for service in wanted)
        return bool(self.releases) and all(
            release in self._whole or (not open_ended and wanted <= self._seen.get(release, set()))
            for release in self.releases
        )


def _key(overlay: Correction) -> tuple[str, int]:
    return overlay.overlay.file, overlay.number
