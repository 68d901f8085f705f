"""Keys: what a page's model is made from, and what a service's modules are."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from refsmith.caching.digests import PageDigest
from refsmith.distribution.settings import EmitSettings
from refsmith.read.heads import marks_since
from refsmith.resolve.names import PageNames


@dataclass(frozen=True, slots=True)
class ServiceKey:
    """``bundle`` finds what earlier runs left of a service, ``output`` what these pages give."""

    bundle: str
    output: str


def service_key(
    service: str,
    pages: Iterable[tuple[str, PageDigest]],
    names: object,
    release: str | None,
    settings: EmitSettings,
) -> ServiceKey:
    """The keys of a service; ``names`` is its table's digest."""
    about = [
        service,
        "\n".join([f"{path} {digest.whole}" for path, digest in pages]),
        names,
        release,
        settings.package,
        settings.docstrings,
        {kind: dict(found) for kind, found in settings.names.get(service, {}).items()},
        {page: dict(found) for page, found in settings.unsupported.items()},
    ]
    return ServiceKey(service, _digest(about))


def page_key(path: str, digest: PageDigest, release: str | None, names: PageNames | None) -> str:
    """The key of a page's model. Of the release only the form of page that it has counts."""
    release = digest.release or release
    form = None if release is None else marks_since(release)
    table = None if names is None else [getattr(names, each) for each in names.__slots__]
    return _digest([path, digest.text, form, table])


def _digest(about: object) -> str:
    return sha256(json.dumps(about, sort_keys=True).encode()).hexdigest()
