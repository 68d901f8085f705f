"""Files in memory against files on disk: write them, or say where they differ.

Every file is written beside its place first and moved there once all are written, so that a full
disk or an interrupt before that leaves the old output whole. Only files that the old manifest
lists are ever deleted; the new manifest comes last.
"""

import difflib
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Literal, Protocol, runtime_checkable

from refsmith.distribution.manifest import NAME, digest, read_manifest
from refsmith.problems import RefsmithError

_STAGE = ".refsmith-"


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteReport:
    """Paths below the distribution: ``written`` anew, ``deleted``, and how many were the same."""

    written: tuple[str, ...]
    deleted: tuple[str, ...]
    unchanged: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A file that is not as it would be written: ``diff`` shows how, shortened."""

    path: str
    kind: Literal["missing", "changed", "superfluous"]
    diff: tuple[str, ...] = ()


def write_tree(
    out: Path, files: Mapping[str, str], there: Callable[[str], str | None] | None = None
) -> WriteReport:
    """Makes ``out`` hold ``files`` (by path below it) and none of the old manifest's others.

    What is there already is not touched; ``there`` tells the digest of a file below ``out``, where
    somebody knows it without reading. Raises RefsmithError where something cannot be written;
    the files are then as they were, unless the moving itself failed half way, which the message
    says.
    """
    old = read_manifest(out)
    if there is None:
        there = partial(_held, out)
    changed = [path for path in files if there(path) != _digest(files, path)]
    # Last, so that a manifest never speaks of files that are not there.
    changed.sort(key=lambda path: (path == NAME, path))
    stale = [path for path in _listed(old) if path not in files and (out / path).is_file()]
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=_STAGE, dir=out) as stage:
            staged = _stage(Path(stage), files, changed)
            _move(out, staged, stale)
    except OSError as error:
        raise RefsmithError(f"{out}: cannot be written: {error}") from error
    return WriteReport(
        written=tuple(sorted(changed)),
        deleted=tuple(sorted(stale)),
        unchanged=len(files) - len(changed),
    )


def _listed(manifest: object) -> list[str]:
    files: Mapping[str, str] = getattr(manifest, "files", {})
    return sorted(files)


@runtime_checkable
class _Digested(Protocol):
    """Files that know their digests, so that what is there already need not be loaded."""

    def digest(self, path: str) -> str: ...


def _digest(files: Mapping[str, str], path: str) -> str:
    if isinstance(files, _Digested):
        return files.digest(path)
    return digest(files[path])


def _held(out: Path, path: str) -> str | None:
    try:
        return sha256((out / path).read_bytes()).hexdigest()
    except OSError:
        return None


def _stage(stage: Path, files: Mapping[str, str], changed: list[str]) -> list[tuple[Path, str]]:
    staged: list[tuple[Path, str]] = []
    for number, path in enumerate(changed):
        place = stage / str(number)
        place.write_bytes(files[path].encode())
        staged.append((place, path))
    return staged


def _move(out: Path, staged: list[tuple[Path, str]], stale: list[str]) -> None:
    for number, (place, path) in enumerate(staged):
        # The manifest goes last: behind the deletions too, which the old one accounts for.
        if path == NAME:
            _delete(out, stale)
        try:
            target = out / path
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(place, target)
        except OSError as error:
            raise RefsmithError(
                f"{out / path}: cannot be replaced ({error}); {number} of {len(staged)} files are "
                "new, and the manifest is the old one: run generate again"
            ) from error
    if not any(path == NAME for _, path in staged):
        _delete(out, stale)


def _delete(out: Path, stale: list[str]) -> None:
    for path in stale:
        (out / path).unlink(missing_ok=True)
        folder = (out / path).parent
        while folder != out and not any(_real(folder)):
            _remove_cached(folder)
            folder.rmdir()
            folder = folder.parent


def _real(folder: Path) -> list[Path]:
    """What is in a folder but for Python's own cache of byte code."""
    return [each for each in folder.iterdir() if each.name != "__pycache__"]


def _remove_cached(folder: Path) -> None:
    cached = folder / "__pycache__"
    if cached.is_dir():
        for each in cached.iterdir():
            each.unlink()
        cached.rmdir()


def compare_tree(out: Path, files: Mapping[str, str], limit: int = 20) -> list[Difference]:
    """Where ``out`` is not what ``write_tree`` would make it; at most ``limit`` lines of diff each.

    Raises RefsmithError where a manifest is there and cannot be read.
    """
    found: list[Difference] = []
    for path in files:
        if _held(out, path) == _digest(files, path):
            continue
        there = _text(out / path)
        if there is None:
            found.append(Difference(path=path, kind="missing"))
        else:
            shown = _diff(there, files[path], limit)
            found.append(Difference(path=path, kind="changed", diff=shown))
    stale = [path for path in _listed(read_manifest(out)) if path not in files]
    found.extend(
        Difference(path=path, kind="superfluous") for path in stale if (out / path).is_file()
    )
    return sorted(found, key=lambda each: each.path)


def _text(path: Path) -> str | None:
    try:
        return path.read_bytes().decode(errors="replace")
    except OSError:
        return None


def _diff(there: str, text: str, limit: int) -> tuple[str, ...]:
    lines = difflib.unified_diff(
        there.splitlines(), text.splitlines(), "there", "due", "", "", 1, ""
    )
    shown: list[str] = []
    for line in lines:
        if len(shown) == limit:
            shown.append("…")
            break
        shown.append(line)
    return tuple(shown)
