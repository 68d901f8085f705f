"""The digests of pages: read again where, and only where, a file may have changed."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from refsmith.caching.digests import PageDigests, page_digest
from refsmith.caching.store import Store
from refsmith.problems import RefsmithError
from tests.read.writing import Sheet


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("hire.rst", "return.rst"):
        aged(folder / name, f"a page: {name}")
    return folder


def aged(path: Path, text: str, seconds: int = 60) -> None:
    path.write_text(text)
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns - seconds * 10**9))


class Reads:
    """Counts the files that are read, with a clock that is ahead of what they were written by."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, ahead: int = 60) -> None:
        self.names: list[str] = []
        read = Path.read_bytes

        def counted(path: Path) -> bytes:
            if path.suffix == ".rst":
                self.names.append(path.name)
            return read(path)

        monkeypatch.setattr(Path, "read_bytes", counted)
        now = time.time_ns
        monkeypatch.setattr("refsmith.caching.digests.time.time_ns", lambda: now() + ahead * 10**9)


def both(folder: Path, store: Store) -> list[str]:
    digests = PageDigests(folder, store)
    found = [digests.of(name).whole for name in ("hire.rst", "return.rst")]
    digests.keep()
    return found


def test_a_file_is_read_once(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reads, store = Reads(monkeypatch), Store(tmp_path / "made")
    first = both(folder, store)
    assert reads.names == ["hire.rst", "return.rst"]
    assert both(folder, store) == first
    assert len(reads.names) == 2


@pytest.mark.parametrize("keep_time", [True, False])
def test_a_change_of_the_same_length_is_seen(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keep_time: bool
) -> None:
    reads, store = Reads(monkeypatch), Store(tmp_path / "made")
    first = both(folder, store)
    path = folder / "hire.rst"
    status = path.stat()
    path.write_text("another page    ")
    assert path.stat().st_size == status.st_size
    if keep_time:
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    second = both(folder, store)
    assert second[0] != first[0]
    assert second[1] == first[1]
    assert reads.names[2:] == ["hire.rst"]


def test_a_file_as_young_as_a_tick_of_the_clock_is_read_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads, store = Reads(monkeypatch, ahead=0), Store(tmp_path / "made")
    both(folder, store)
    both(folder, store)
    assert len(reads.names) == 4


def test_within_a_run_it_is_read_once(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads, digests = Reads(monkeypatch, ahead=0), PageDigests(folder, Store(tmp_path / "made"))
    first = digests.of("hire.rst")
    assert digests.of("hire.rst") == first
    assert reads.names == ["hire.rst"]
    (folder / "hire.rst").write_text("another page, and a longer one")
    assert digests.of("hire.rst") != first


def test_a_file_that_is_gone_is_told(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(RefsmithError, match=r"sail\.rst can't be read"):
        PageDigests(folder, Store(tmp_path / "made")).of("sail.rst")


@pytest.mark.parametrize("form", ["v2", "v1"])
def test_a_page_s_text_is_the_same_in_another_release(form: str) -> None:
    pages = [
        str(Sheet(form=form, release=release)).encode()  # type: ignore[arg-type]
        for release in ("2.38.1", "2.38.25")
    ]
    first, second = map(page_digest, pages)
    assert first.whole != second.whole
    assert first.text == second.text
    assert (first.release, second.release) == ("2.38.1", "2.38.25")
    assert page_digest(pages[0].replace(b"water", b"Water")).text != first.text
