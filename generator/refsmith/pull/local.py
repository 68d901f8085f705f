"""Renderers that are here already: the ``aws`` on the PATH, a source tree, an archive, a wheel."""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from refsmith.problems import RefsmithError
from refsmith.pull import unpinned
from refsmith.pull.cache import digest_of, kept, unpack
from refsmith.pull.home import environment
from refsmith.pull.programs import (
    PACKED,
    VERSION_2,
    Renderer,
    Search,
    needs_linux,
    program_in,
    unpack_program,
    unpacked,
)
from refsmith.pull.sources import Package, Sources


def installed() -> Renderer:
    """The ``aws`` on the PATH; raises RefsmithError where it is not version 2."""
    program = shutil.which("aws")
    if program is None:
        raise RefsmithError(
            "there is no aws on the PATH; install version 2 of the AWS CLI, or name a release"
        )
    return _program(Path(program))


def at_path(
    path: Path, sources: Sources, search: Search, carrier: Callable[[], Renderer]
) -> Renderer:
    """A renderer from a program, a folder or an archive; raises RefsmithError where none is.

    ``carrier`` gives the binary whose Python runs a source tree of version 2.
    """
    path = path.absolute()
    if path.is_dir():
        return _in_folder(path, path, sources, search, carrier)
    if os.access(path, os.X_OK) and path.name in ("aws", "aws.exe"):
        return _program(path)
    digest = digest_of(path)

    def make(folder: Path) -> None:
        unpack(path, folder)

    found = _in_folder(kept("paths", digest[:24], make), path, sources, search, carrier)
    # What was unpacked from a file of a known digest is always the same.
    return replace(found, digests=(digest, *found.digests))


def _in_folder(
    folder: Path, named: Path, sources: Sources, search: Search, carrier: Callable[[], Renderer]
) -> Renderer:
    """What lies in a folder: a program, a package that holds one, or a tree of sources."""
    archives = list(folder.glob(PACKED))
    if archives:
        return _packed(archives[0], named)
    programs = [each for each in (folder / "aws", folder / "dist" / "aws") if each.is_file()]
    programs += sorted(folder.glob("awscli/v2/*/dist/aws")) + sorted(folder.glob("*/dist/aws"))
    if programs:
        return _program(programs[0])
    for root in (folder, *sorted(each for each in folder.iterdir() if each.is_dir())):
        if (root / "awscli" / "clidriver.py").is_file():
            return _sources(root, named, sources, search, carrier)
    raise RefsmithError(f"{named} holds no aws-cli: neither a program aws nor awscli/clidriver.py")


def _packed(archive: Path, named: Path) -> Renderer:
    """The program in a package of version 2 that somebody fetched."""

    def make(folder: Path) -> None:
        unpack_program(archive, folder)

    digest = digest_of(archive)
    held, program = program_in(kept("programs", f"{named.stem}-{digest[:12]}", make))
    needs_linux(held)
    return Renderer(release=held, binary=program, digests=(digest,))


def _program(program: Path) -> Renderer:
    with tempfile.TemporaryDirectory(prefix="refsmith-home-") as home:
        try:
            said = subprocess.run(
                [str(program), "--version"],
                capture_output=True,
                text=True,
                check=False,
                env=environment(Path(home)),
            )
        except OSError as error:
            raise RefsmithError(f"{program} can't be started: {error.strerror}") from error
    # Version 1 says it on standard error where it runs on an old Python.
    found = re.match(r"aws-cli/(\d+\.\d+\.\d+)", said.stdout or said.stderr)
    if found is None:
        raise RefsmithError(f"{program} does not answer as the AWS CLI does")
    if not found[1].startswith(VERSION_2):
        raise RefsmithError(
            f"{program} is release {found[1]}, not version 2; "
            f"--release {found[1]} --unpinned fetches it"
        )
    return Renderer(release=found[1], binary=program)


def _sources(
    root: Path, named: Path, sources: Sources, search: Search, carrier: Callable[[], Renderer]
) -> Renderer:
    text = (root / "awscli" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r"__version__ = ['\"](\d+\.\d+\.\d+)", text)
    if found is None:
        raise RefsmithError(f"{named}: awscli/__init__.py does not say which release it is")
    release = found[1]
    if release.startswith(VERSION_2):
        # Its compiled companions are those of a binary: the pinned one's.
        return replace(carrier(), release=release, overlay=root)
    folders = tuple(unpacked(each, search) for each in _companions(root, sources))
    return Renderer(release=release, path=(root, *folders))


def _companions(root: Path, sources: Sources) -> tuple[Package, ...]:
    if (root / "awscli" / "botocore").is_dir():
        return sources.companions
    wanted = unpinned.asked_botocore(root)
    for source in sources.pinned.values():
        if any((each.name, each.version) == ("botocore", wanted) for each in source.companions):
            return source.companions
    raise RefsmithError(
        f"{root} needs botocore {wanted}, which specs/sources.toml doesn't pin; name the release "
        "instead, with --unpinned"
    )
