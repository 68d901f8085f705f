"""``specs/sources.toml``: which package holds a release of the AWS CLI, pinned by digest."""

import tomllib
from dataclasses import dataclass
from typing import Any

from refsmith.config import specs_file
from refsmith.problems import RefsmithError

BINARY_PACKAGE = "aws-cdk.asset-awscli-v2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A package of the index: name, version and the SHA-256 of each file that will do."""

    name: str
    version: str
    sha256: tuple[str, ...]

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
    """The whole file: the default release, and every release that it pins."""

    default: str
    pinned: dict[str, Source]
    companions: tuple[Package, ...]


def read_sources() -> Sources:
    """Reads ``specs/sources.toml``; raises RefsmithError where it is not as it should be."""
    path = specs_file("sources.toml")
    try:
        with path.open("rb") as file:
            data: dict[str, Any] = tomllib.load(file)
        packages = {name: _package(entry) for name, entry in data["packages"].items()}
        pinned = {
            release: Source(
                release=release,
                package=_package(entry),
                companions=tuple(packages[name] for name in entry.get("with", ())),
            )
            for release, entry in data["releases"].items()
        }
        usual = tuple(packages[name] for name in data["version-1"]["with"])
        return Sources(default=data["default"], pinned=pinned, companions=usual)
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise RefsmithError(f"{path} can't be used: {error!r}") from error


def _package(entry: dict[str, Any]) -> Package:
    digests = entry["sha256"]
    return Package(
        name=entry["package"],
        version=entry["version"],
        sha256=(digests,) if isinstance(digests, str) else tuple(digests),
    )
