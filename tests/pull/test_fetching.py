"""What pip and archives may do to a pull, and the search for a release that nobody pinned."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

import pytest

from refsmith.problems import RefsmithError
from refsmith.pull import cache, fetch, unpinned
from refsmith.pull.programs import Search
from refsmith.pull.sources import BINARY_PACKAGE, Package, Source, Sources
from tests.pull import fake

BOAT = Package(name="boat", version="1.2", sha256=())


@pytest.mark.parametrize(
    ("said", "remedy"),
    [
        ("/bin/python: No module named pip", "ensurepip"),
        ("WARNING: ... NewConnectionError(... name resolution)\nERROR: none", "check the network"),
        ("ERROR: No matching distribution (from versions: none)", "or was not reached"),
        ("ERROR: No matching distribution (from versions: 1.1)", "is the version right?"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "another digest"),
        ("OSError: [Errno 28] No space left on device", "REFSMITH_CACHE"),
        ("ERROR: something else", "something else"),
        ("", "no reason"),
    ],
)
def test_what_pip_says_becomes_what_to_do(said: str, remedy: str) -> None:
    message = fetch.refusal(BOAT, said)
    assert message.startswith("boat 1.2: ")
    assert remedy in message


def test_the_users_addresses_are_not_told() -> None:
    said = "ERROR: ConnectionError to https://user:word@host/simple: Connection refused"
    assert "word" not in fetch.refusal(BOAT, said)


@pytest.mark.parametrize("entry", ["../out", "/out-of-here", "a/../../out"])
def test_an_archive_writes_nowhere_else(tmp_path: Path, entry: str) -> None:
    place = tmp_path / "place"
    inside = place / "deep" / "inside"
    inside.mkdir(parents=True)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(entry, "x")
    with tarfile.open(tmp_path / "a.tar", "w") as tar:
        tar.addfile(tarfile.TarInfo(entry))
    cache.unpack(tmp_path / "a.zip", inside)
    if ".." in entry:
        with pytest.raises(RefsmithError, match=r"a\.tar is no archive that can be unpacked"):
            cache.unpack(tmp_path / "a.tar", inside)
    else:
        cache.unpack(tmp_path / "a.tar", inside)
    assert not Path("/out-of-here").exists()
    assert [path.name for path in place.iterdir()] == ["deep"]
    assert [path.name for path in (place / "deep").iterdir()] == ["inside"]


def test_an_unpinned_release_is_searched_for(index: Path, release: Path) -> None:
    held = ["2.1.0", "2.1.0", "2.1.4", "2.2.0", "2.10.3", "2.10.4", "2.11.0"]
    digests = [
        fake.wheel(index, release, version, f"2.0.{number}") for number, version in enumerate(held)
    ]
    ends = {
        each: Source(
            release=each,
            package=Package(
                name=BINARY_PACKAGE,
                version=f"2.0.{held.index(each)}",
                sha256=(digests[held.index(each)],),
            ),
        )
        for each in ("2.1.0", "2.11.0")
    }
    known = Sources(default="2.1.0", pinned=ends, companions=(), older=(), known=())
    for number, version in list(enumerate(held))[2:-1]:
        found = unpinned.look_up(version, known, Search(unpinned=True))
        assert (found.package.version, found.package.sha256) == (
            f"2.0.{number}",
            (digests[number],),
        )
    with pytest.raises(RefsmithError, match=r"holds release 2\.3\.0; .* 2\.2\.0 and 2\.10\.3"):
        unpinned.look_up("2.3.0", known, Search(unpinned=True))
    with pytest.raises(RefsmithError, match=r"2\.12\.0 lies outside"):
        unpinned.look_up("2.12.0", known, Search(unpinned=True))
    # Only what was asked for is remembered.
    assert unpinned.remembered("2.2.0") is not None
    assert unpinned.remembered("2.3.0") is None
