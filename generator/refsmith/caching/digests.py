"""The digests of the files in a folder, read again only where the file system says so."""

import hashlib
import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, cast

from refsmith.caching.store import Store
from refsmith.problems import RefsmithError
from refsmith.read.heads import find_release
from refsmith.resolve.names import FILE, Names, PageNames

# A file may change twice within one tick of its clock: what is that young is read again.
_TICK = 2_000_000_000
_TEXT = 32


class PageDigest(NamedTuple):
    """``whole`` is the SHA-256 of the bytes, ``text`` tells all but the release in the head."""

    whole: str
    text: str
    release: str | None


def page_digest(data: bytes) -> PageDigest:
    """The digests of a page's bytes."""
    whole = hashlib.sha256(data).hexdigest()
    # The head changes with each release, whatever else does.
    found = find_release(data)
    if found is None:
        return PageDigest(whole, whole, None)
    # Read by nobody else, and twice as fast.
    text = hashlib.blake2b(data[: found.start(1)], digest_size=_TEXT)
    text.update(memoryview(data)[found.end(1) :])
    return PageDigest(whole, text.hexdigest(), found[1].decode())


# Size, times and number of a file, and what was told of it: plain values, which are quickly kept.
_Known = tuple[tuple[int, int, int, int], tuple[str | None, ...]]


@dataclass(slots=True)
class Digests:
    """What ``tell`` says of files below ``folder``: told by ``store`` where a file is the same.

    The file system tells that: size, times and number. ``kind`` is the layer.
    """

    folder: str
    store: Store
    kind: str
    tell: Callable[[bytes], tuple[str | None, ...]]
    _known: dict[str, _Known] = field(default_factory=dict[str, _Known])
    # Files too young for the next run to know them: within this one they are read once.
    _young: dict[str, _Known] = field(default_factory=dict[str, _Known])
    _changed: bool = False

    def __post_init__(self) -> None:
        """Takes up what is known of the folder."""
        self._known = self.store.get(self.kind, self._key(), dict) or {}

    def _key(self) -> str:
        return os.path.abspath(self.folder)

    def of(self, name: str) -> tuple[str | None, ...]:
        """What is told of one file, named below the folder.

        Raises OSError where it can't be read.
        """
        # Of thousands of files, and nearly always all that is done: paths as text are quicker.
        path = f"{self.folder}/{name}"
        found = os.stat(path)
        status = (found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)
        for known in (self._known.get(name), self._young.get(name)):
            if known is not None and known[0] == status:
                return known[1]
        started = time.time_ns()
        told = tuple(self.tell(Path(path).read_bytes()))
        if started - max(found.st_mtime_ns, found.st_ctime_ns) > _TICK:
            self._known[name] = (status, told)
            self._changed = True
        else:
            self._young[name] = (status, told)
        return told

    def keep(self) -> None:
        """Keeps what was learnt for the next run."""
        if self._changed:
            self.store.put(self.kind, self._key(), self._known)
            self._changed = False


class PageDigests:
    """The digests of the pages below ``folder``; those of an earlier run are in ``store``."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.folder = folder
        self.store = store
        self._digests = Digests(str(folder), store, "pages", page_digest)

    def of(self, name: str) -> PageDigest:
        """The digests of one file, named below the folder.

        Raises RefsmithError where it can't be read.
        """
        try:
            return PageDigest._make(self._digests.of(name))
        except OSError as error:
            raise RefsmithError(f"{self.folder / name} can't be read: {error}") from error

    def keep(self) -> None:
        """Keeps what was learnt for the next run."""
        self._digests.keep()


class OutputDigests:
    """The SHA-256 of the files of a distribution in ``folder``, as far as they are there."""

    def __init__(self, folder: Path, store: Store) -> None:
        self._digests = Digests(str(folder), store, "outputs", _digest)

    def of(self, name: str) -> str | None:
        """The digest of one file, named below the folder; None where it can't be read."""
        try:
            return self._digests.of(name)[0]
        except OSError:
            return None

    def keep(self) -> None:
        """Keeps what was learnt for the next run."""
        self._digests.keep()


def _digest(data: bytes) -> tuple[str]:
    return (hashlib.sha256(data).hexdigest(),)


@dataclass(frozen=True, slots=True)
class Tables:
    """Of a folder's tables of names: the release that they are of, and a digest a service."""

    release: str | None
    services: dict[str, str]


def tables_of(
    digests: PageDigests, pages: dict[str, tuple[str, ...]], read: Callable[[], Names]
) -> Tables:
    """The digests of the tables of names; ``read`` is called where they have changed.

    ``pages`` are those of each service. Each service's table is kept by its digest, for ``table``.
    Raises RefsmithError for tables that can't be read.
    """
    if not (digests.folder / FILE).exists():
        return Tables(None, {})
    key = digests.of(FILE).whole
    known = digests.store.get("tables", key, Tables)
    if known is not None and known.services.keys() >= pages.keys():
        return known
    names = read()
    of = {page: service for service, found in pages.items() for page in found}
    services: dict[str, dict[str, PageNames]] = {service: {} for service in pages}
    for page, table in sorted(names.pages.items()):
        service = of.get(page) or page.partition("/")[0]
        services.setdefault(service, {})[page] = table
    found = Tables(names.release, {})
    for service, tables in services.items():
        said = json.dumps(
            [
                (page, each.options, each.sensitive, each.sensitive_output, each.hidden)
                for page, each in tables.items()
            ]
        )
        found.services[service] = hashlib.sha256(said.encode()).hexdigest()
        digests.store.put("table", found.services[service], tables)
    digests.store.put("tables", key, found)
    return found


def table(store: Store, digest: str | None) -> dict[str, PageNames] | None:
    """A service's table of names; None where it is gone."""
    if digest is None:
        return {}
    return cast("dict[str, PageNames] | None", store.get("table", digest, dict))
