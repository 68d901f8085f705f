"""The tool's own sources.toml, and what happens when it is not as it should be."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from refsmith.config import defaults, specs_file
from refsmith.problems import RefsmithError
from refsmith.pull.sources import read_sources

RELEASES = {"2.38.5", "2.38.1", "2.35.8", "2.27.1", "2.12.7", "1.46.3", "1.11.130"}


def test_every_release_is_pinned_with_all_that_it_runs_with() -> None:
    sources = read_sources()
    assert sources.default == "2.38.5"
    assert set(sources.pinned) == RELEASES
    for release, source in sources.pinned.items():
        assert source.is_binary == release.startswith("2.")
        assert bool(source.companions) != source.is_binary
        for package in (source.package, *source.companions):
            assert package.sha256
            for digest in package.sha256:
                assert re.fullmatch("[0-9a-f]{64}", digest)
    assert sources.companions
    assert sources.older


def test_no_address_is_recorded() -> None:
    assert not re.search(r"://|www\.", specs_file("sources.toml").read_text())


def test_what_generate_makes_by_default() -> None:
    found = defaults()
    assert (found.services, found.docstrings, found.package) == (("iam", "sts"), "facts", "awsref")


@pytest.mark.parametrize("text", ["", "default = 1", "[releases", 'default = "2.0.0"\n[packages]'])
def test_a_broken_file_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    (tmp_path / "sources.toml").write_text(text)
    monkeypatch.setattr("refsmith.pull.sources.specs_file", lambda name: tmp_path / name)
    with pytest.raises(RefsmithError, match=r"sources\.toml"):
        read_sources()
