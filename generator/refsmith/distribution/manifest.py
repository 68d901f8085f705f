"""What the output was made from, as the output itself records it: ``manifest.json``.

It holds digests and settings, no time and no place, and is read back: by ``check``, by the next
``generate`` for its defaults, and to know which files may be deleted.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any, cast

from refsmith.distribution.settings import Docstrings
from refsmith.problems import RefsmithError

FORMAT = 1
NAME = "manifest.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """A manifest that was read: ``files`` are paths below the distribution, with digests."""

    release: str | None
    package: str
    docstrings: Docstrings
    services: tuple[str, ...]
    files: Mapping[str, str]


def digest(text: str) -> str:
    """The SHA-256 of a text."""
    return sha256(text.encode()).hexdigest()


def write_manifest(content: Mapping[str, object]) -> str:
    """The manifest's text."""
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def read_manifest(out: Path) -> Manifest | None:
    """The manifest of the distribution in ``out``; None where there is none.

    Raises RefsmithError for one that cannot be read or that another version wrote.
    """
    path = out / NAME
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise RefsmithError(f"{path}: cannot be read: {error}") from error
    try:
        return _parsed(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise RefsmithError(
            f"{path}: not a manifest of this refsmith ({error}); delete it to start afresh"
        ) from error


def _parsed(content: Any) -> Manifest:
    if content["format"] != FORMAT:
        raise ValueError(f"format {content['format']}, not {FORMAT}")
    if content["docstrings"] not in ("full", "facts"):
        raise ValueError(f"docstrings {content['docstrings']!r}")
    files = cast("dict[str, str]", content["files"])
    for name in files:
        _refuse_outside(name)
    release = content["release"]
    return Manifest(
        release=None if release is None else str(release),
        package=str(content["package"]),
        docstrings=content["docstrings"],
        services=tuple(str(name) for name in content["services"]),
        files={str(name): str(found) for name, found in files.items()},
    )


def _refuse_outside(name: str) -> None:
    """Files that a manifest lists may be deleted, so none may lie outside the distribution."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name:
        raise ValueError(f"{name} is not below the distribution")
