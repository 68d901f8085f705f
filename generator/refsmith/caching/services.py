"""What an earlier run left of a service: its pages' models, its definitions, its modules."""

from dataclasses import dataclass, field, replace
from typing import TypeVar, cast

from refsmith.caching.digests import PageDigest
from refsmith.caching.keys import ServiceKey, page_key
from refsmith.caching.store import Store
from refsmith.emit import ServiceOutput
from refsmith.model import Operation
from refsmith.problems import Problem
from refsmith.resolve.names import PageNames

T = TypeVar("T")


@dataclass(slots=True)
class Models:
    """The models of a service's pages, by the text of each page."""

    store: Store
    bundle: str
    release: str | None
    _known: dict[str, Operation] = field(default_factory=dict[str, Operation])
    _used: dict[str, Operation] = field(default_factory=dict[str, Operation])

    def __post_init__(self) -> None:
        """Takes up what the last run left."""
        self._known = self.store.get("models", self.bundle, dict) or {}

    def get(self, path: str, digest: PageDigest, names: PageNames | None) -> Operation | None:
        """The model of a page of this text, as of the page's own release."""
        key = page_key(path, digest, self.release, names)
        found = self._known.get(key)
        if found is None:
            return None
        release = digest.release or self.release
        if (found.sha256, found.release) != (digest.whole, release):
            found = replace(found, sha256=digest.whole, release=release)
        self._used[key] = found
        return found

    def add(
        self, path: str, digest: PageDigest, names: PageNames | None, operation: Operation
    ) -> None:
        """Notes a model that was read."""
        self._used[page_key(path, digest, self.release, names)] = operation

    def keep(self) -> None:
        """Leaves what was used for the next run."""
        if not self._used.keys() <= self._known.keys():
            self.store.put("models", self.bundle, _with_former(self._used, self._known))


class Formatted:
    """Definitions in black's form: those that the last run asked for, and this one."""

    def __init__(self, store: Store, bundle: str) -> None:
        self._store = store
        self._bundle = bundle
        self._known: dict[str, str] = store.get("formatted", bundle, dict) or {}
        self._used: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        """What was put under ``key``, if anything."""
        found = self._used.get(key)
        if found is None and key in self._known:
            found = self._used[key] = self._known[key]
        return found

    def put(self, key: str, formatted: str) -> None:
        """Keeps ``formatted`` under ``key``."""
        self._used[key] = formatted

    def keep(self) -> None:
        """Leaves what was used for the next run."""
        if not self._used.keys() <= self._known.keys():
            self._store.put("formatted", self._bundle, _with_former(self._used, self._known))


def _with_former(used: dict[str, T], known: dict[str, T]) -> dict[str, T]:
    """What was used, and of what earlier runs left no more than that: of another release's pages.

    What was used last stands last.
    """
    former = [key for key in known if key not in used][-len(used) :]
    return {**{key: known[key] for key in former}, **used}


@dataclass(frozen=True, slots=True)
class Made:
    """A service as it was made; where it is kept, ``output`` is without its files and names."""

    output: ServiceOutput
    problems: tuple[Problem, ...]


def find_made(store: Store, key: ServiceKey) -> Made | None:
    """The service as an earlier run made it of the same; None where it has to be made."""
    if not store.has("files", key.output):
        return None
    return store.get("made", key.output, Made)


Places = dict[str, dict[str, list[str]]]


def whole_output(store: Store, key: ServiceKey, made: Made) -> ServiceOutput | None:
    """The service with its files and names; None where they are gone."""
    if made.output.files:
        return made.output
    files = cast("dict[str, str] | None", store.get("files", key.output, dict))
    names = cast("Places | None", store.get("names", key.output, dict))
    if files is None or names is None:
        return None
    return replace(made.output, files=files, names=names)


def keep_made(store: Store, key: ServiceKey, made: Made) -> Made:
    """Keeps a service, and gives it without what only few need; whole where it can't be kept."""
    output = made.output
    light = Made(replace(output, files={}, names={}), made.problems)
    # The files last: where they are, the rest is.
    parts = (("names", output.names), ("made", light), ("files", output.files))
    return light if all(store.put(kind, key.output, value) for kind, value in parts) else made
