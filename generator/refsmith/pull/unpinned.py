"""Releases that ``specs/sources.toml`` doesn't pin: found by the index, remembered in the cache."""

import json
import re
from email.parser import HeaderParser
from pathlib import Path
from typing import Any, cast

from refsmith.config import cache_dir
from refsmith.problems import RefsmithError
from refsmith.pull.cache import write_json
from refsmith.pull.fetch import index_digest
from refsmith.pull.programs import Search, binary_of, unpacked
from refsmith.pull.sources import BINARY_PACKAGE, Package, Source, Sources


def look_up(release: str, sources: Sources, search: Search) -> Source:
    """The source of a release with the digests that the index gives, remembered from now on.

    Raises RefsmithError where the index has none.
    """
    if release.startswith("1."):
        source = _version_1(release, sources, search)
    else:
        source = Source(release=release, package=_version_2(release, sources, search))
    asked = [each for each in (source.package, *source.companions) if each not in sources.known]
    digests = ", ".join(f"{each.name} {each.version} {each.sha256[0]}" for each in asked)
    search.notes.append(
        f"release {release} is not pinned: its digests are the index's own, remembered in "
        f"{_memory(release)}: {digests}"
    )
    _remember(source)
    return source


def _version_1(release: str, sources: Sources, search: Search) -> Source:
    package = index_digest("awscli", release)
    folder = unpacked(package, search)
    companions = list(sources.companions)
    if not (folder / "awscli" / "botocore").is_dir():
        # Before 2026 version 1 came without the two that the wheel now carries.
        companions = [*sources.older]
        for name, wanted in needs(folder).items():
            companions.append(index_digest(name, wanted))
    return Source(release=release, package=package, companions=tuple(companions))


def asked_botocore(root: Path) -> str:
    """The exact botocore that a tree or an unpacked wheel of version 1 asks for."""
    for file in (*root.glob("awscli-*.dist-info/METADATA"), root / "setup.cfg", root / "setup.py"):
        if file.is_file():
            found = re.search(r"botocore\s*\(?==\s*([\d.]+)", file.read_text(encoding="utf-8"))
            if found is not None:
                return found[1]
    raise RefsmithError(f"{root} does not say which botocore it needs; name the release instead")


def needs(folder: Path) -> dict[str, str]:
    """The versions of ``botocore`` and ``s3transfer`` that an unpacked wheel asks for."""
    text = next(folder.glob("awscli-*.dist-info/METADATA")).read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for wanted in HeaderParser().parsestr(text).get_all("Requires-Dist") or []:
        match = re.match(r"(botocore|s3transfer)\s*\(?([^;)]*)", str(wanted))
        if match is not None:
            found[match[1]] = match[2].replace(" ", "").removeprefix("==")
    return found


def _version_2(release: str, sources: Sources, search: Search) -> Package:
    """The package of version 2 that holds a release: halving between those that are known.

    Versions of the package rise with the releases, and don't name them: each look is a download.
    """
    held = {
        _key(each.release): _number(each.package)
        for each in sources.pinned.values()
        if each.is_binary
    }
    lower = max((key for key in held if key < _key(release)), default=None)
    upper = min((key for key in held if key > _key(release)), default=None)
    if lower is None or upper is None:
        raise RefsmithError(
            f"release {release} lies outside those that specs/sources.toml knows "
            f"({', '.join(each.release for each in sources.pinned.values() if each.is_binary)}); "
            "give the path of an aws-cli instead"
        )
    while held[upper] - held[lower] > 1:
        middle = (held[upper] + held[lower]) // 2
        package = index_digest(BINARY_PACKAGE, f"2.0.{middle}")
        there, _ = binary_of(package, search)
        if there == release:
            return package
        held[_key(there)] = middle
        if _key(there) < _key(release):
            lower = _key(there)
        else:
            upper = _key(there)
    near = " and ".join(".".join(map(str, key)) for key in (lower, upper))
    raise RefsmithError(
        f"no package of the index holds release {release}; the nearest that one does are {near}"
    )


def _key(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release.split("."))


def _number(package: Package) -> int:
    return int(package.version.rsplit(".", 1)[1])


def _memory(release: str) -> Path:
    return cache_dir() / "unpinned" / f"{release}.json"


def _remember(source: Source) -> None:
    packages = (source.package, *source.companions)
    write_json(_memory(source.release), [each.as_table() for each in packages])


def remembered(release: str) -> Source | None:
    """The source that an earlier ``--unpinned`` found; None where there was none."""
    path = _memory(release)
    try:
        entries = cast("list[dict[str, Any]]", json.loads(path.read_text(encoding="utf-8")))
        packages = [Package.of(each) for each in entries]
        return Source(release=release, package=packages[0], companions=tuple(packages[1:]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, IndexError, TypeError) as error:
        raise RefsmithError(f"{path} can't be used ({error}); delete it") from error
