"""A cache, an index and a folder for pages of the test's own; nothing asks a network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.pull import fake


@pytest.fixture(autouse=True)
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only index that pip asks here; the cache is empty."""
    folder = tmp_path / "index"
    folder.mkdir()
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setenv("REFSMITH_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "no-pip.conf"))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """An unpacked release, to be named by its path."""
    return fake.folder(tmp_path / "release")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "specs" / "pages"


Pin = Callable[[dict[str, tuple[str, str, str]]], None]


@pytest.fixture
def pin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pin:
    """Puts a ``sources.toml`` with these releases in the place of the tool's own."""

    def write(pins: dict[str, tuple[str, str, str]]) -> None:
        path = tmp_path / "sources.toml"
        fake.sources(path, pins)
        monkeypatch.setattr("refsmith.pull.sources.specs_file", lambda name: tmp_path / name)

    return write


@pytest.fixture
def pinned(index: Path, tmp_path: Path, pin: Pin) -> str:
    """Release 2.99.0 in the index, and pinned."""
    top = fake.folder(tmp_path / "pinned")
    digest = fake.wheel(index, top, "2.99.0", "2.0.7")
    pin({"2.99.0": ("aws-cdk.asset-awscli-v2", "2.0.7", digest)})
    return "2.99.0"
