"""The user's own cache of releases: folders that are there whole, or not at all.

A folder is made aside and renamed into place, with a file beside it that says how much lies in it:
what has lost a part since is made again. Two processes may make the same folder at once.
"""

import contextlib
import errno
import json
import os
import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from hashlib import file_digest
from pathlib import Path

from refsmith.config import cache_dir
from refsmith.problems import RefsmithError


def kept(kind: str, name: str, make: Callable[[Path], None]) -> Path:
    """The folder ``name`` among those of ``kind``, made by ``make`` where it isn't there whole.

    ``make`` is given an empty folder to fill. Raises RefsmithError where the cache can't be
    written; what ``make`` raises passes, and nothing is kept.
    """
    shelf = cache_dir() / kind
    target = shelf / name
    if _whole(target):
        return target
    try:
        shelf.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(
            prefix=".stage-", dir=shelf, ignore_cleanup_errors=True
        ) as stage:
            inside = Path(stage) / "inside"
            inside.mkdir()
            make(inside)
            _settle(inside, target, Path(stage) / "gone")
    except OSError as error:
        raise _refused(error) from error
    return target


def _settle(inside: Path, target: Path, gone: Path) -> None:
    """Renames a finished folder into place; another process may have been there first."""
    files, size = _contents(inside)
    if target.exists() and not _whole(target):
        # Somebody cleaned up in it; whoever works with it at this moment is lost already.
        with contextlib.suppress(FileNotFoundError):
            os.rename(target, gone)
    # Ahead of the folder: one that stands without its label would look like a damaged one.
    write_json(_label(target), {"files": files, "bytes": size})
    try:
        os.rename(inside, target)
    except OSError as error:
        if error.errno not in (errno.ENOTEMPTY, errno.EEXIST, errno.EACCES):
            raise
        if not target.is_dir():
            raise


def _label(target: Path) -> Path:
    return target.with_name(f"{target.name}.json")


def _whole(target: Path) -> bool:
    try:
        said = json.loads(_label(target).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return target.is_dir() and [said.get("files"), said.get("bytes")] == [*_contents(target)]


def _contents(folder: Path) -> tuple[int, int]:
    files = size = 0
    for top, _, names in os.walk(folder):
        for name in names:
            files += 1
            size += os.lstat(os.path.join(top, name)).st_size
    return files, size


def write_json(path: Path, content: object) -> None:
    """Writes a file in the cache so that it is there whole; raises RefsmithError."""
    stage = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        stage.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
        os.replace(stage, path)
    except OSError as error:
        raise _refused(error) from error


def _refused(error: OSError) -> RefsmithError:
    full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    what = "has no space left; make some" if full else f"can't be written ({error.strerror})"
    return RefsmithError(f"the cache {cache_dir()} {what}, or set REFSMITH_CACHE to another folder")


def unpack(file: Path, target: Path, below: str = "") -> None:
    """Unpacks a wheel, a zip or a tar archive into ``target``; nothing lands elsewhere.

    With ``below`` only what lies below that folder of the archive. Raises RefsmithError for what
    is no archive.
    """
    try:
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as archive:
                _unzip(archive, target, below)
        else:
            with tarfile.open(file) as archive:
                members = [each for each in archive if each.name.startswith(below)]
                archive.extractall(target, members=members, filter="data")
    except (zipfile.BadZipFile, tarfile.TarError, EOFError, UnicodeDecodeError) as error:
        raise RefsmithError(f"{file} is no archive that can be unpacked: {error}") from error


def _unzip(archive: zipfile.ZipFile, target: Path, below: str) -> None:
    for entry in archive.infolist():
        if not entry.filename.startswith(below):
            continue
        path = Path(archive.extract(entry, target))
        # Programs have to stay programs: the library leaves a zip's permissions out.
        if (entry.external_attr >> 16) & 0o111 and path.is_file():
            path.chmod(0o755)


def digest_of(file: Path) -> str:
    """The SHA-256 of a file."""
    with file.open("rb") as stream:
        return file_digest(stream, "sha256").hexdigest()
