"""Releases from the index: verified, kept, and taken from the cache when they are there."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from refsmith.problems import RefsmithError
from refsmith.pull import binary, pull, python_path
from tests.pull import fake
from tests.pull.conftest import Pin

PACKAGE = "aws-cdk.asset-awscli-v2"


def test_a_second_pull_asks_no_index(
    pinned: str, index: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = pull(pinned, ["quay"], out)
    assert [(each.name, each.size) for each in first.downloads] == [
        (path.name, path.stat().st_size) for path in index.iterdir()
    ]
    monkeypatch.setattr(sys, "executable", "/no/python")
    second = pull(pinned, ["quay", "harbour"], out)
    assert second.downloads == ()
    assert second.rendered == 1


def test_another_digest_is_refused(index: Path, tmp_path: Path, out: Path, pin: Pin) -> None:
    fake.wheel(index, fake.folder(tmp_path / "release"), "2.99.0", "2.0.7")
    pin({"2.99.0": (PACKAGE, "2.0.7", "0" * 64)})
    with pytest.raises(RefsmithError, match="digest"):
        pull("2.99.0", [], out)
    kept = [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    assert kept == []


def test_a_package_that_holds_another_release(
    index: Path, tmp_path: Path, out: Path, pin: Pin
) -> None:
    digest = fake.wheel(index, fake.folder(tmp_path / "release"), "2.98.0", "2.0.7")
    pin({"2.99.0": (PACKAGE, "2.0.7", digest)})
    with pytest.raises(RefsmithError, match=r"2\.98\.0"):
        pull("2.99.0", [], out)


def test_no_such_release_in_the_index(out: Path, pin: Pin) -> None:
    pin({"2.99.0": (PACKAGE, "2.0.7", "0" * 64)})
    with pytest.raises(RefsmithError, match=r"no such release|was not reached"):
        pull("2.99.0", [], out)


def test_processes_may_race(pinned: str, tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        found = set(pool.map(lambda _: binary(pinned), range(4)))
    assert len(found) == 1
    program = found.pop()
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    assert said.stdout.startswith("aws-cli/2.99.0 ")
    assert not list((tmp_path / "cache").rglob(".*"))


def test_a_release_of_version_1_runs_in_a_plain_python(
    index: Path, tmp_path: Path, out: Path, pin: Pin
) -> None:
    top = fake.folder(tmp_path / "release", "1.99.0")
    pin({"1.99.0": ("awscli", "1.99.0", fake.wheel_1(index, top, "1.99.0"))})
    report = pull("1.99.0", [], out)
    assert (report.release, report.pages) == ("1.99.0", 8)
    assert [(path / "awscli").is_dir() for path in python_path("1.99.0")] == [True]


def test_an_unpinned_release_is_told_and_remembered(
    index: Path, tmp_path: Path, out: Path, pinned: str
) -> None:
    top = fake.folder(tmp_path / "one", "1.99.0")
    fake.wheel_1(index, top, "1.99.0")
    report = pull("1.99.0", ["quay"], out, unpinned=True)
    assert any("not pinned" in note for note in report.notes)
    # Remembered: nobody has to say it again, and another file is not taken for it.
    assert pull("1.99.0", ["quay"], out).rendered == 0
    kept = tmp_path / "cache" / "packages"
    for path in kept.iterdir():
        path.rename(tmp_path / path.name)
    fake.world(top, "1.99.0", {"quay": {"moor": "Otherwise."}})
    fake.wheel_1(index, top, "1.99.0")
    with pytest.raises(RefsmithError, match="digest"):
        pull("1.99.0", ["quay", "harbour"], out)


def test_an_unpinned_release_gets_the_botocore_that_it_asks_for(
    index: Path, tmp_path: Path, out: Path, pinned: str
) -> None:
    beside = {"compiled": ("6.0", fake.companion(index, "compiled", "6.0"))}
    fake.sources(tmp_path / "sources.toml", {pinned: (PACKAGE, "2.0.7", "0" * 64)}, beside)
    for version in ("1.5", "1.6"):
        fake.companion(index, "botocore", version)
    for version in ("0.1", "0.2.5", "0.3"):
        fake.companion(index, "s3transfer", version)
    top = fake.folder(tmp_path / "one", "1.99.0")
    # No file of this version of it is there, as for the Pythons of today.
    asks = (
        "botocore==1.5",
        "s3transfer (<0.3,>=0.1.9)",
        "Compiled (<=3.12)",
        "extra; extra == 'x'",
    )
    fake.wheel_1(index, top, "1.99.0", asks)
    pull("1.99.0", ["quay"], out, unpinned=True)
    found = {
        next(folder.glob("*.dist-info")).name.removesuffix(".dist-info")
        for folder in python_path("1.99.0")
    }
    assert found == {"awscli-1.99.0", "botocore-1.5", "s3transfer-0.2.5", "compiled-6.0"}


def test_a_cache_that_somebody_cleaned_up_in_is_filled_again(pinned: str, tmp_path: Path) -> None:
    program = binary(pinned)
    program.unlink()
    assert binary(pinned).is_file()


def test_a_python_without_pip_is_told(
    pinned: str, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = tmp_path / "python"
    bare.write_text(f'#!/bin/sh\nexec {sys.executable} -S -E "$@"\n')
    bare.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(bare))
    with pytest.raises(RefsmithError, match="no pip"):
        pull(pinned, [], out)


@pytest.mark.parametrize("kind", ["wheel", "layer", "source", "tar"])
def test_a_path_may_be_packed_or_not(
    index: Path, tmp_path: Path, out: Path, pin: Pin, kind: str
) -> None:
    import shutil

    pin({"2.99.0": (PACKAGE, "2.0.7", "0" * 64)})
    top = fake.folder(tmp_path / "top" / "awscli" / "v2" / "2.99.0" / "dist")
    if kind == "wheel":
        fake.wheel(index, top, "2.99.0", "2.0.7")
        path = next(index.iterdir())
    elif kind == "layer":
        path = tmp_path / "top"
    else:
        one = fake.folder(tmp_path / "src" / "aws-cli-1.99.0", "1.99.0")
        (one / "aws").unlink()
        # As today's releases have it: they carry their own.
        (one / "awscli" / "botocore").mkdir()
        (one / "awscli" / "botocore" / "__init__.py").write_text("")
        version = (
            (one / "awscli" / "__init__.py")
            .read_text()
            .replace('__version__ = WORLD["release"]', '__version__ = "1.99.0"')
        )
        (one / "awscli" / "__init__.py").write_text(version)
        path = one
        if kind == "tar":
            path = Path(shutil.make_archive(str(tmp_path / "a"), "gztar", tmp_path / "src"))
    report = pull(str(path), ["quay"], out)
    assert report.release == ("2.99.0" if kind in ("wheel", "layer") else "1.99.0")
    assert report.pages == 2
