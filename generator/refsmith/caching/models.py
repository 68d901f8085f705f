"""What an earlier run left of a service's pages: their models, and the fragments of their text."""

from dataclasses import dataclass, replace

from refsmith.caching.digests import PageDigest
from refsmith.caching.fragments import Fragment, Fragments
from refsmith.caching.kept import with_former
from refsmith.caching.keys import page_key
from refsmith.caching.store import Store
from refsmith.model import Operation
from refsmith.resolve.names import PageNames
from refsmith.resolve.operation import Resolver

# With the digests of the fragments that the model was made from.
_Kept = tuple[Operation, frozenset[bytes]]


@dataclass(frozen=True, slots=True)
class _Bundle:
    """A service's models by the keys of their pages, and fragments by their digests."""

    models: dict[str, _Kept]
    fragments: dict[bytes, Fragment]


class Models:
    """The models of a service's pages, by the text of each page, and the fragments they share.

    ``resolver`` and ``fragments`` are for the pages whose models are not there.
    """

    def __init__(self, store: Store, bundle: str, release: str | None) -> None:
        self._store = store
        self._bundle = bundle
        self._release = release
        kept = store.get("models", bundle, _Bundle) or _Bundle({}, {})
        self._known = kept.models
        self._used: dict[str, _Kept] = {}
        self.resolver = Resolver()
        self.fragments = Fragments(self.resolver, kept.fragments)

    def get(self, path: str, digest: PageDigest, names: PageNames | None) -> Operation | None:
        """The model of a page of this text, as of the page's own release."""
        key = page_key(path, digest, self._release, names)
        kept = self._known.get(key)
        if kept is None:
            return None
        found, fragments = kept
        release = digest.release or self._release
        if (found.sha256, found.release) != (digest.whole, release):
            found = replace(found, sha256=digest.whole, release=release)
            kept = (found, fragments)
        self._used[key] = kept
        return found

    def add(
        self,
        path: str,
        digest: PageDigest,
        names: PageNames | None,
        operation: Operation,
        fragments: frozenset[bytes],
    ) -> None:
        """Notes a model that was read, and the fragments that it was read from."""
        self._used[page_key(path, digest, self._release, names)] = (operation, fragments)

    def keep(self) -> None:
        """Leaves what was used for the next run."""
        if not self._used.keys() <= self._known.keys():
            kept = with_former(self._used, self._known)
            due = {digest for _, fragments in kept.values() for digest in fragments}
            self._store.put("models", self._bundle, _Bundle(kept, self.fragments.some(due)))
