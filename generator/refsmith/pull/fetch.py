"""Packages from the user's own index: pip does the asking, with the user's settings.

A file that has another digest than it should is refused by pip, and never unpacked.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from refsmith.problems import RefsmithError
from refsmith.pull.cache import digest_of
from refsmith.pull.sources import Package


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A file that was downloaded, and its size in bytes."""

    name: str
    size: int


def download(package: Package, folder: Path, downloads: list[Download]) -> Path:
    """Fetches a package's file into ``folder``, and gives its path; ``downloads`` is told.

    Raises RefsmithError where the index hasn't got it, or has another file by that name.
    """
    with tempfile.TemporaryDirectory() as name:
        wanted = Path(name) / "wanted.txt"
        wanted.write_text(package.requirement + "\n", encoding="utf-8")
        arguments = ["download", "--no-deps", "--only-binary", ":all:", "--require-hashes"]
        arguments += _platform(package)
        _pip([*arguments, "--dest", str(folder), "--requirement", str(wanted)], package)
    found = sorted(folder.iterdir())
    if len(found) != 1 or digest_of(found[0]) not in package.sha256:
        raise RefsmithError(f"{package.name} {package.version}: the file isn't the pinned one")
    downloads.append(Download(name=found[0].name, size=found[0].stat().st_size))
    return found[0]


def _platform(package: Package) -> list[str]:
    """Whose file is wanted: one for everybody, of a package that has one for each system."""
    if not package.platform:
        return []
    tag = package.python.replace(".", "")
    return [
        *("--platform", package.platform, "--python-version", package.python),
        *("--implementation", "cp", "--abi", f"cp{tag}"),
    ]


def index_digest(name: str, version: str) -> Package:
    """A package with the digest that the index itself gives.

    ``version`` may be a range (``>=0.1.9,<0.2.0``). Raises RefsmithError where the index has no
    such release.
    """
    wanted = Package(name=name, version=version, sha256=())
    exact = version if version[:1] in "<>=~!" else f"=={version}"
    arguments = ["install", "--dry-run", "--ignore-installed", "--quiet", "--report", "-"]
    arguments += ["--only-binary", ":all:", "--no-deps", f"{name}{exact}"]
    report: Any = json.loads(_pip(arguments, wanted))
    entry = report["install"][0]
    hashes = entry["download_info"]["archive_info"].get("hashes", {})
    if "sha256" not in hashes:
        raise RefsmithError(
            f"{name} {version}: the index gives no SHA-256; pin the release in specs/sources.toml"
        )
    return Package(name=name, version=entry["metadata"]["version"], sha256=(str(hashes["sha256"]),))


def _pip(arguments: Sequence[str], package: Package) -> str:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input"]
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RefsmithError(refusal(package, done.stderr))
    return done.stdout


def refusal(package: Package, said: str) -> str:
    """What pip's words amount to, and what to do.

    Addresses and their credentials are the user's own: of pip's words only the kind is told.
    """
    what = f"{package.name} {package.version}"
    lowered = said.lower()
    if "no module named pip" in lowered:
        return (
            f"{what}: this Python has no pip to fetch it with; add it (python -m ensurepip), or "
            "name an aws-cli that is here (--release installed, --release PATH)"
        )
    if "do not match the hashes" in lowered:
        return (
            f"{what}: the index's file has another digest than the pinned one; it is refused. "
            "Which index do pip's settings name?"
        )
    if "no space left" in lowered:
        return (
            f"{what}: no space is left for the download; make some, or set REFSMITH_CACHE "
            "(and TMPDIR, where pip works) to other folders"
        )
    unreachable = ("connection", "getaddrinfo", "name resolution", "timed out", "proxy", "ssl")
    if any(word in lowered for word in unreachable):
        return (
            f"{what}: the package index can't be reached; check the network and pip's settings, "
            "or name an aws-cli that is here (--release installed, --release PATH)"
        )
    if "from versions: none" in lowered:
        return (
            f"{what}: the package index knows nothing of it, or was not reached; check the network "
            "and which index pip's settings name, or name an aws-cli that is here "
            "(--release installed, --release PATH)"
        )
    if "no matching distribution" in lowered:
        return (
            f"{what}: the package index has no such release for this Python and system; "
            "is the version right? pip's own settings say which index is asked"
        )
    last = [line for line in said.strip().split("\n") if line.startswith("ERROR")]
    return f"{what}: pip could not fetch it: {last[-1] if last else 'it gave no reason'}"
