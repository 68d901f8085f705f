"""A digest of the tool: its source, templates and data, and what it makes things with."""

import hashlib
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from refsmith.config import specs_file, templates_dir

_MADE_WITH = ("black", "docutils", "jinja2", "google-re2")
# Of the tool's specs, what decides what comes of a page.
_DATA = (
    "commandline.toml",
    "overlays",
    "partitions.toml",
    "prose.toml",
    "rewrites.toml",
)


@cache
def tool_digest() -> str:
    """The same for two runs only where nothing of the tool has changed between them."""
    found = hashlib.sha256(sys.version.encode())
    for name in _MADE_WITH:
        found.update(f"{name} {_version(name)}\n".encode())
    roots = [Path(__file__).parent.parent, templates_dir(), *map(specs_file, _DATA)]
    for number, root in enumerate(roots):
        for path in _files(root):
            inside = path.relative_to(root).as_posix()
            data = path.read_bytes()
            found.update(f"{number} {inside} {len(data)}\n".encode())
            found.update(data)
    return found.hexdigest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"


def _files(root: Path) -> list[Path]:
    if root.is_file():
        return [root]
    return sorted(
        path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    )
