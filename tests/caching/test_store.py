"""Entries on disk: whole or not there, and nobody's else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refsmith.caching import store as stores
from refsmith.caching.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "made")


def entry(store: Store) -> Path:
    return next(path for path in store.folder.rglob("*") if path.is_file())


def test_what_was_put_is_got(store: Store) -> None:
    assert store.get("models", "boats", dict) is None
    assert store.put("models", "boats", {"hire": (1, "two")})
    assert store.get("models", "boats", dict) == {"hire": (1, "two")}
    assert store.get("formatted", "boats", dict) is None
    assert store.get("models", "oars", dict) is None
    assert store.get("models", "boats", str) is None


@given(at=st.integers(0), byte=st.integers(1, 255))
def test_a_damaged_entry_is_none(
    tmp_path_factory: pytest.TempPathFactory, at: int, byte: int
) -> None:
    store = Store(tmp_path_factory.mktemp("made"))
    store.put("models", "boats", {"hire": 1})
    path = entry(store)
    data = bytearray(path.read_bytes())
    data[at % len(data)] ^= byte
    path.write_bytes(data)
    assert store.get("models", "boats", dict) is None


@given(length=st.integers(0, 40))
def test_an_entry_cut_short_is_none(tmp_path_factory: pytest.TempPathFactory, length: int) -> None:
    store = Store(tmp_path_factory.mktemp("made"))
    store.put("models", "boats", {"hire": "x" * 50})
    path = entry(store)
    path.write_bytes(path.read_bytes()[:length])
    assert store.get("models", "boats", dict) is None


def test_nothing_but_entries_is_left_where_the_disk_refuses(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    assert not store.put("models", "boats", {"hire": 1})
    assert [path for path in store.folder.rglob("*") if path.is_file()] == []


def test_another_version_s_entries_are_not_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REFSMITH_CACHE", str(tmp_path))
    with open_store(kept=True) as ours:
        ours.put("models", "boats", {"hire": 1})
    with open_store(kept=True) as again:
        assert again.get("models", "boats", dict) == {"hire": 1}
    monkeypatch.setattr(stores, "tool_digest", lambda: "another" * 5)
    with open_store(kept=True) as another:
        assert another.get("models", "boats", dict) is None


def test_the_tool_s_digest_is_its_source_s(tmp_path: Path) -> None:
    """A changed template, overlay or line of source makes another version of the tool."""
    program = (
        "import pathlib, refsmith.caching.tool as tool\n"
        "read = pathlib.Path.read_bytes\n"
        "first = tool.tool_digest()\n"
        "seen = set()\n"
        "def changed(path):\n"
        "    return read(path) + (b'\\n' if path.name == wanted else b'')\n"
        "pathlib.Path.read_bytes = changed\n"
        "for wanted in ('prose.toml', 'iam.toml', 'client.py.jinja', 'pipeline.py', 'none'):\n"
        "    tool.tool_digest.cache_clear()\n"
        "    seen.add(tool.tool_digest())\n"
        "print(len(seen), first in seen)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "5 True\n"


def test_without_a_cache_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REFSMITH_CACHE", str(tmp_path / "cache"))
    with open_store(kept=False) as passing:
        passing.put("models", "boats", {"hire": 1})
        assert passing.get("models", "boats", dict) == {"hire": 1}
    assert not passing.folder.exists()
    assert not (tmp_path / "cache").exists()


def test_a_cache_that_cannot_be_is_told_and_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("REFSMITH_CACHE", str(tmp_path / "file"))
    with open_store(kept=True) as store:
        assert store.put("models", "boats", {"hire": 1})
    assert "nothing is kept for the next run" in capsys.readouterr().err


def test_what_nobody_uses_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REFSMITH_CACHE", str(tmp_path))
    with open_store(kept=True) as store:
        for name in ("old", "used", "new"):
            store.put("models", name, {name: name})
    old = tmp_path / "made" / "0123456789abcdef" / "models" / "x"
    old.parent.mkdir(parents=True)
    old.write_text("of a version long gone")
    month = 31 * 24 * 3600
    for path in (old, old.parent.parent, *store.folder.rglob("*")):
        status = path.stat()
        os.utime(path, (status.st_atime - month, status.st_mtime - month))
    with open_store(kept=True) as store:
        assert store.get("models", "used", dict)
        store.put("models", "new", {"new": 2})
    assert not old.exists()
    assert not store.has("models", "old")
    assert store.has("models", "used")
    assert store.has("models", "new")


def test_of_too_much_the_oldest_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REFSMITH_CACHE", str(tmp_path))
    monkeypatch.setattr(stores, "_KEPT_BYTES", 2_500)
    with open_store(kept=True) as store:
        for age, name in ((9, "old"), (5, "middle"), (1, "new")):
            store.put("models", name, {name: "x" * 1_000})
            path = max(store.folder.rglob("*"), key=lambda each: each.stat().st_mtime_ns)
            status = path.stat()
            os.utime(path, (status.st_atime - age, status.st_mtime - age))
    assert [store.has("models", name) for name in ("old", "middle", "new")] == [False, True, True]
