"""The files of a distribution: what is made last in memory, the services' where they are kept."""

from collections.abc import Callable, Iterator, Mapping

from refsmith.distribution.manifest import digest
from refsmith.distribution.output import ServiceOutput


class Files(Mapping[str, str]):
    """Texts by path below the distribution, each with its digest.

    A service's texts are read when one of them is asked for, by ``load``, and those of one service
    alone are held: a whole package is larger than what needs to be in memory at once.
    """

    def __init__(self, load: Callable[[str], Mapping[str, str]]) -> None:
        self._load = load
        self._own: dict[str, str] = {}
        self._digests: dict[str, str] = {}
        self._places: dict[str, tuple[str, str]] = {}
        self._held: tuple[str, Mapping[str, str]] = ("", {})

    def add(self, files: Mapping[str, str]) -> None:
        """Takes in texts."""
        self._own.update(files)
        self._digests.update({path: digest(text) for path, text in files.items()})

    def expect(self, below: str, output: ServiceOutput) -> None:
        """Takes in what ``load`` gives for a service, at its paths below the folder ``below``."""
        for path, found in output.digests.items():
            self._digests[f"{below}/{path}"] = found
            self._places[f"{below}/{path}"] = (output.service, path)

    def digest(self, path: str) -> str:
        """The SHA-256 of a file's text."""
        return self._digests[path]

    def __getitem__(self, path: str) -> str:
        """The text of a file."""
        if path in self._own:
            return self._own[path]
        service, inside = self._places[path]
        if self._held[0] != service:
            self._held = (service, self._load(service))
        return self._held[1][inside]

    def __contains__(self, path: object) -> bool:
        """Whether there is such a file; nothing is loaded for that."""
        return path in self._digests

    def __iter__(self) -> Iterator[str]:
        """The paths, a service's files together."""
        return iter(self._digests)

    def __len__(self) -> int:
        """How many files there are."""
        return len(self._digests)
