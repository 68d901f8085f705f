"""Where the tool's own data lies, and what it is set to by default.

In the repository ``specs/`` and ``templates/`` stand beside ``generator/``; in a wheel they travel
inside the package.
"""

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

_HERE = Path(__file__).parent


def specs_file(name: str) -> Path:
    """The path of a file or folder of the tool's own specs (``sources.toml``, ``overlays``)."""
    inside = _HERE / "_specs"
    return (inside if inside.is_dir() else _HERE.parent.parent / "specs") / name


def templates_dir() -> Path:
    """The folder of the templates."""
    inside = _HERE / "_templates"
    return inside if inside.is_dir() else _HERE.parent.parent / "templates"


def cache_dir() -> Path:
    """Where releases and what was made are kept: ``REFSMITH_CACHE``, else the user's own folder."""
    own = os.environ.get("REFSMITH_CACHE")
    if own:
        return Path(own).absolute()
    # A relative XDG_CACHE_HOME is to be ignored, says its specification.
    base = os.environ.get("XDG_CACHE_HOME", "")
    if os.path.isabs(base):
        return Path(base) / "refsmith"
    local = os.environ.get("LOCALAPPDATA")
    return (Path(local) if os.name == "nt" and local else Path.home() / ".cache") / "refsmith"


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What ``generate`` makes where neither the command line nor a manifest says otherwise.

    ``botocore`` is the least version of it that knows what a release's pages show, by release.
    """

    services: tuple[str, ...]
    docstrings: Literal["full", "facts"]
    package: str
    botocore: dict[str, str]


def defaults() -> Defaults:
    """The ``[generate]`` table of ``sources.toml``, and what it says of each release."""
    with specs_file("sources.toml").open("rb") as file:
        data = tomllib.load(file)
    table = cast("dict[str, Any]", data.get("generate", {}))
    releases = cast("dict[str, dict[str, Any]]", data.get("releases", {}))
    return Defaults(
        services=tuple(table.get("services", ())),
        docstrings=table.get("docstrings", "full"),
        package=table.get("package", "awsref"),
        botocore={
            name: entry["botocore"] for name, entry in releases.items() if "botocore" in entry
        },
    )
