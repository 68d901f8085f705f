"""``specs/sources.toml``: which package holds a release of the AWS CLI, pinned by digest."""

import tomllib
from dataclasses import dataclass
from typing import Any, Self

from refsmith.config import specs_file
from refsmith.problems import RefsmithError

BINARY_PACKAGE = "aws-cdk.asset-awscli-v2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A package of the index: name, version and the SHA-256 of each file that will do.

    Of a package with a file for each system, ``platform`` and ``python`` name the one to take
    everywhere: what of it is Python runs on any.
    """

    name: str
    version: str
    sha256: tuple[str, ...]
    platform: str = ""
    python: str = ""

    @classmethod
    def of(cls, entry: dict[str, Any]) -> Self:
        """A package from its table; raises KeyError or TypeError for what is none."""
        digests = entry["sha256"]
        return cls(
            name=entry["package"],
            version=entry["version"],
            sha256=(digests,) if isinstance(digests, str) else tuple(digests),
            platform=entry.get("platform", ""),
            python=entry.get("python", ""),
        )

    def as_table(self) -> dict[str, object]:
        """The table that ``of`` reads."""
        table: dict[str, object] = {
            "package": self.name,
            "version": self.version,
            "sha256": list(self.sha256),
        }
        if self.platform:
            table |= {"platform": self.platform, "python": self.python}
        return table

    @property
    def requirement(self) -> str:
        """The line for pip."""
        hashes = "".join(f" --hash=sha256:{digest}" for digest in self.sha256)
        return f"{self.name}=={self.version}{hashes}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What a release is made of: the package that holds it, and those that it needs beside it."""

    release: str
    package: Package
    companions: tuple[Package, ...] = ()

    @property
    def is_binary(self) -> bool:
        """Whether it is the binary of version 2."""
        return self.release.startswith("2.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The whole file: the default release, every release that it pins, and all their packages.

    ``companions`` are what version 1 needs beside it, ``older`` what it needed before it carried
    its own botocore (which it names itself).
    """

    default: str
    pinned: dict[str, Source]
    companions: tuple[Package, ...]
    older: tuple[Package, ...]
    known: tuple[Package, ...]


def read_sources() -> Sources:
    """Reads ``specs/sources.toml``; raises RefsmithError where it is not as it should be."""
    path = specs_file("sources.toml")
    try:
        with path.open("rb") as file:
            data: dict[str, Any] = tomllib.load(file)
        packages = {name: Package.of(entry) for name, entry in data["packages"].items()}
        pinned = {
            release: Source(
                release=release,
                package=Package.of(entry),
                companions=tuple(packages[name] for name in entry.get("with", ())),
            )
            for release, entry in data["releases"].items()
        }
        usual, older = (
            tuple(packages[name] for name in data["version-1"][key]) for key in ("with", "older")
        )
        return Sources(
            default=data["default"],
            pinned=pinned,
            companions=usual,
            older=older,
            known=(*packages.values(), *(each.package for each in pinned.values())),
        )
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise RefsmithError(f"{path} can't be used: {error!r}") from error
