"""What the user names (a release, ``installed``, a path) in, a renderer that can be started out."""

import re
from pathlib import Path

from refsmith.problems import RefsmithError
from refsmith.pull import local, unpinned
from refsmith.pull.programs import (
    VERSION_2,
    Renderer,
    Search,
    binary_of,
    needs_linux,
    unpacked,
)
from refsmith.pull.sources import Source, Sources, read_sources

_VERSION = re.compile(r"[12]\.\d+\.\d+\Z")


def find_renderer(release: str | None, search: Search) -> Renderer:
    """The renderer of what the user named, fetched where need be.

    Raises RefsmithError, with the remedy, where there is none.
    """
    sources = read_sources()
    wanted = release or sources.default
    if wanted == "installed":
        return local.installed()
    if _VERSION.match(wanted):
        return _named(wanted, sources, search)
    if Path(wanted).exists():
        return local.at_path(
            Path(wanted), sources, search, lambda: _named(sources.default, sources, search)
        )
    raise RefsmithError(
        f"--release {wanted}: neither a version (1.x.y, 2.x.y), 'installed', nor a path that "
        f"exists; pinned are {', '.join(sources.pinned)}"
    )


def _named(release: str, sources: Sources, search: Search) -> Renderer:
    if release.startswith(VERSION_2):
        needs_linux(release)
    source = sources.pinned.get(release) or unpinned.remembered(release)
    if source is None:
        if not search.unpinned:
            raise RefsmithError(
                f"release {release} is not pinned in specs/sources.toml; --unpinned takes the "
                f"package index's own digest (pinned are {', '.join(sources.pinned)})"
            )
        source = unpinned.look_up(release, sources, search)
    return _started(source, search)


def _started(source: Source, search: Search) -> Renderer:
    """The renderer of a source whose packages are known by digest."""
    packages = (source.package, *source.companions)
    digests = tuple(digest for each in packages for digest in each.sha256)
    if source.is_binary:
        held, program = binary_of(source.package, search)
        if held != source.release:
            raise RefsmithError(
                f"{source.package.name} {source.package.version} holds release {held}, "
                f"not {source.release}"
            )
        return Renderer(release=held, binary=program, digests=digests)
    folders = tuple(unpacked(each, search) for each in packages)
    return Renderer(release=source.release, path=folders, digests=digests)
