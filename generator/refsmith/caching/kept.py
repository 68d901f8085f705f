"""Small values by key: what the last run of a service asked for, as it left it."""

from typing import Generic, TypeVar

from refsmith.caching.store import Store

T = TypeVar("T")


class Kept(Generic[T]):
    """Values of one ``kind`` of one ``bundle``: those that the last run asked for, and this one."""

    def __init__(self, store: Store, kind: str, bundle: str) -> None:
        self._store = store
        self._kind = kind
        self._bundle = bundle
        self._known: dict[str, T] = store.get(kind, bundle, dict) or {}
        self._used: dict[str, T] = {}

    def get(self, key: str) -> T | None:
        """What was put under ``key``, if anything."""
        found = self._used.get(key)
        if found is None and key in self._known:
            found = self._used[key] = self._known[key]
        return found

    def put(self, key: str, value: T) -> None:
        """Keeps ``value`` under ``key``."""
        self._used[key] = value

    def keep(self) -> None:
        """Leaves what was used for the next run."""
        if not self._used.keys() <= self._known.keys():
            self._store.put(self._kind, self._bundle, with_former(self._used, self._known))


def with_former(used: dict[str, T], known: dict[str, T]) -> dict[str, T]:
    """What was used, and of what earlier runs left no more than that: of another release's pages.

    What was used last stands last.
    """
    former = [key for key in known if key not in used][-len(used) :]
    return {**{key: known[key] for key in former}, **used}
