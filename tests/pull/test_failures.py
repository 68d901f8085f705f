"""What a pull says when it can't be done: why, and what to do."""

from __future__ import annotations

import os
import platform
from pathlib import Path

import pytest

from refsmith.cli import main
from refsmith.problems import RefsmithError
from refsmith.pull import binary, pull, python_path
from tests.pull import fake


def test_unknown_service_names_its_neighbours(release: Path, out: Path) -> None:
    with pytest.raises(RefsmithError, match=r"'harbor'.*harbour"):
        pull(str(release), ["harbor"], out)
    assert not out.exists() or not any(out.rglob("*.rst"))


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        ("3.0.0", "3.0.0"),
        ("latest", "latest"),
        ("2.38", "2.38"),
        ("2.38.5.1", "2.38.5.1"),
        ("/no/such/path", "/no/such/path"),
        ("2.77.7", "--unpinned"),
    ],
)
def test_a_release_that_is_none(pinned: str, out: Path, wanted: str, says: str) -> None:
    with pytest.raises(RefsmithError) as failure:
        pull(wanted, [], out)
    assert says in str(failure.value)
    assert pinned in str(failure.value)


@pytest.mark.parametrize(
    ("system", "machine", "libc"),
    [("Darwin", "arm64", ""), ("Linux", "aarch64", "glibc"), ("Linux", "x86_64", "musl")],
)
def test_a_system_without_a_binary(
    pinned: str,
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    machine: str,
    libc: str,
) -> None:
    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(platform, "libc_ver", lambda *_, **__: (libc, "1"))
    with pytest.raises(RefsmithError) as failure:
        pull(pinned, [], out)
    assert "--release installed" in str(failure.value)
    assert "1.46.3" in str(failure.value)


def test_nothing_is_installed(out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(RefsmithError, match="PATH"):
        pull("installed", [], out)


def test_an_installed_version_1_is_refused(
    out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    top = fake.folder(tmp_path / "one", "1.46.3")
    monkeypatch.setenv("PATH", str(top), prepend=os.pathsep)
    with pytest.raises(RefsmithError, match=r"1\.46\.3"):
        pull("installed", [], out)


def test_the_installed_program_is_used(
    out: Path, release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(release), prepend=os.pathsep)
    assert pull("installed", ["quay"], out).release == "2.99.0"


@pytest.mark.parametrize("what", ["empty", "text", "archive"])
def test_a_path_that_holds_no_release(out: Path, tmp_path: Path, what: str) -> None:
    path = tmp_path / what
    if what == "empty":
        path.mkdir()
    else:
        path.write_bytes(b"PK\x03\x04broken" if what == "archive" else b"text")
    with pytest.raises(RefsmithError, match=what):
        pull(str(path), [], out)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions are another system's")
def test_a_folder_that_cannot_be_made(release: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(RefsmithError, match="--out"):
        pull(str(release), [], tmp_path / "file" / "pages")


def test_a_cache_that_cannot_be_written(
    pinned: str, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("REFSMITH_CACHE", str(tmp_path / "file" / "cache"))
    with pytest.raises(RefsmithError, match="REFSMITH_CACHE"):
        pull(pinned, [], out)


def test_the_command_ends_with_2_and_no_traceback(
    release: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["pull", "--release", str(release), "--service", "key", "--out", str(out)]
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.err.startswith("refsmith: release 2.99.0 has no service 'key'")
    assert "Traceback" not in said.err + said.out


def test_kinds_of_release_are_told_apart(pinned: str, index: Path, tmp_path: Path) -> None:
    assert binary(pinned).name == "aws"
    with pytest.raises(RefsmithError, match=pinned):
        python_path(pinned)
