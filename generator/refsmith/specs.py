"""A specs folder: which pages it holds, by service, and what stands beside them."""

import difflib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from refsmith.problems import RefsmithError
from refsmith.read.heads import read_label
from refsmith.resolve.names import Names, read_names


@dataclass(frozen=True, kw_only=True)
class Specs:
    """The pages below ``folder``: service to the pages' paths without ``.rst``, both sorted.

    A page in the folder itself belongs to the service that its anchor names, else to ``""``.
    """

    folder: Path
    services: dict[str, tuple[str, ...]]

    @cached_property
    def names(self) -> Names:
        """The tables of names beside the pages.

        Raises RefsmithError where they are there and can't be read.
        """
        return read_names(self.folder)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return sum(len(pages) for pages in self.services.values())

    def size(self, service: str) -> int:
        """The bytes of a service's pages."""
        return sum((self.folder / f"{page}.rst").stat().st_size for page in self.services[service])

    def chosen(self, wanted: Sequence[str]) -> tuple[str, ...]:
        """The services ``wanted``, or all, in the order of their pages.

        Raises RefsmithError for one that isn't there, with its nearest neighbours.
        """
        for service in wanted:
            if service not in self.services:
                raise RefsmithError(_unknown(service, self.services, self.folder))
        return tuple(each for each in self.services if not wanted or each in wanted)


def open_specs(folder: Path) -> Specs:
    """Looks through a specs folder.

    Raises RefsmithError where there is no folder, or no page in it.
    """
    if not folder.is_dir():
        what = "is no folder" if folder.exists() else "does not exist"
        raise RefsmithError(f"{folder} {what}; pull the pages first: refsmith pull --out {folder}")
    try:
        found = sorted(_pages(folder))
    except OSError as error:
        raise RefsmithError(f"{folder} can't be read: {error}") from error
    if not found:
        raise RefsmithError(f"{folder} holds no page (*.rst); refsmith pull --out {folder}")
    services: dict[str, list[str]] = {}
    for page in found:
        service, slash, _ = page.partition("/")
        services.setdefault(service if slash else _labelled(folder, page), []).append(page)
    ordered = {
        service: tuple(pages)
        for service, pages in sorted(services.items(), key=lambda each: each[1][0])
    }
    return Specs(folder=folder, services=ordered)


def _pages(folder: Path) -> Iterator[str]:
    """The pages below a folder, but for what is hidden."""

    def refuse(error: OSError) -> None:
        raise error

    for top, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        inside = Path(top).relative_to(folder).as_posix()
        start = "" if inside == "." else f"{inside}/"
        for name in files:
            if name.endswith(".rst") and not name.startswith("."):
                yield start + name.removesuffix(".rst")


def _labelled(folder: Path, page: str) -> str:
    """The service of a page that lies in no service's folder: the one that its anchor names."""
    try:
        with (folder / f"{page}.rst").open(encoding="utf-8", errors="replace") as file:
            label = read_label(file.read(4_000))
    except OSError:
        return ""
    return label[0] if len(label) > 1 else ""


def _unknown(service: str, known: Iterable[str], folder: Path) -> str:
    near = difflib.get_close_matches(service, list(known), n=3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    return f"{folder} has no service {service!r}{hint}"
