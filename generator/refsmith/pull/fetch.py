"""Packages from the user's own index into the user's own cache: verified, unpacked whole.

pip does the asking, with the user's settings; a file that has another digest than it should is
refused by pip and never unpacked.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from refsmith.problems import RefsmithError
from refsmith.pull.sources import Package


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A file that was downloaded, and its size in bytes."""

    name: str
    size: int


def cache_dir() -> Path:
    """Where releases are kept: ``REFSMITH_CACHE``, else below the user's cache folder."""
    own = os.environ.get("REFSMITH_CACHE")
    if own:
        return Path(own)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "refsmith"


def unpacked(package: Package, downloads: list[Download]) -> Path:
    """The folder of an unpacked package, downloaded first where the cache hasn't got it.

    ``downloads`` is told what was fetched. Raises RefsmithError where it can't be had.
    """
    name = f"{package.name}-{package.version}-{package.sha256[0][:12]}"
    target = cache_dir() / "packages" / name
    if target.is_dir():
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".stage-", dir=target.parent) as stage:
        file = _download(package, Path(stage))
        downloads.append(Download(name=file.name, size=file.stat().st_size))
        inside = Path(stage) / "unpacked"
        unpack(file, inside)
        settle(inside, target)
    return target


def settle(inside: Path, target: Path) -> None:
    """Moves a finished folder to its place; another process may have been there first."""
    try:
        os.rename(inside, target)
    except OSError:
        if not target.is_dir():
            raise


def unpack(file: Path, target: Path) -> None:
    """Unpacks a wheel, a zip or a tar archive below ``target``; nothing lands elsewhere."""
    try:
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as archive:
                archive.extractall(target)
                _restore_modes(archive, target)
        else:
            with tarfile.open(file) as archive:
                archive.extractall(target, filter="data")
    except (zipfile.BadZipFile, tarfile.TarError, EOFError) as error:
        raise RefsmithError(f"{file} is no archive that can be unpacked: {error}") from error


def _restore_modes(archive: zipfile.ZipFile, target: Path) -> None:
    """Programs have to stay programs: the library leaves a zip's permissions out."""
    for entry in archive.infolist():
        mode = entry.external_attr >> 16
        if mode & 0o111 and not entry.is_dir():
            (target / entry.filename).chmod(0o755)


def _download(package: Package, folder: Path) -> Path:
    wanted = folder / "wanted.txt"
    wanted.write_text(package.requirement + "\n")
    files = folder / "files"
    arguments = ["download", "--no-deps", "--only-binary", ":all:", "--require-hashes"]
    _pip([*arguments, "--dest", str(files), "--requirement", str(wanted)], package)
    found = sorted(files.iterdir())
    if len(found) != 1 or digest_of(found[0]) not in package.sha256:
        raise RefsmithError(f"{package.name} {package.version}: the file isn't the pinned one")
    return found[0]


def digest_of(file: Path) -> str:
    """The SHA-256 of a file."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def index_digests(name: str, version: str, *, alone: bool) -> list[Package]:
    """A package (and what it needs, unless ``alone``) with the digests that the index itself gives.

    Raises RefsmithError where the index has no such release.
    """
    wanted = Package(name=name, version=version, sha256=())
    arguments = ["install", "--dry-run", "--ignore-installed", "--quiet", "--report", "-"]
    arguments += ["--only-binary", ":all:", *(["--no-deps"] if alone else [])]
    report: Any = json.loads(_pip([*arguments, f"{name}=={version}"], wanted))
    return [
        Package(
            name=entry["metadata"]["name"],
            version=entry["metadata"]["version"],
            sha256=(entry["download_info"]["archive_info"]["hashes"]["sha256"],),
        )
        for entry in report["install"]
    ]


def _pip(arguments: Sequence[str], package: Package) -> str:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RefsmithError(_refused(package, done.stderr))
    return done.stdout


def _refused(package: Package, said: str) -> str:
    what = f"{package.name} {package.version}"
    # Addresses and their credentials are the user's own: of pip's words only the kind is told.
    lowered = said.lower()
    if "do not match the hashes" in lowered:
        return f"{what}: the file has another digest than specs/sources.toml pins; it is refused"
    if "no space left" in lowered:
        return f"{what}: no space is left on the disk; make some, or set REFSMITH_CACHE"
    if "no matching distribution" in lowered and "connection" not in lowered:
        return (
            f"{what}: the package index has no such release for this Python and system; "
            "is the version right? pip's own settings say which index is asked"
        )
    if "connection" in lowered or "resolve" in lowered or "timed out" in lowered:
        return f"{what}: the package index can't be reached; check the network and pip's settings"
    last = [line for line in said.strip().split("\n") if line.startswith("ERROR")]
    return f"{what}: pip could not fetch it: {last[-1] if last else 'it gave no reason'}"


def remove(folder: Path) -> None:
    """Removes a folder of our own, and doesn't mind if it is gone."""
    shutil.rmtree(folder, ignore_errors=True)
