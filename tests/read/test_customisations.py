"""The data on the AWS CLI's own ways is read as it is meant, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from refsmith.problems import RefsmithError
from refsmith.resolve import customisations

GOOD = """
[[customisation]]
pages = ["garden/water-plants", "garden/cut-plants"]
defaults = { Litres = 2 }
reason = "nobody says how much"
"""


@pytest.fixture
def file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    monkeypatch.setattr(customisations, "specs_file", lambda name: tmp_path / name)
    customisations.read_customisations.cache_clear()
    yield tmp_path / customisations.FILE
    customisations.read_customisations.cache_clear()


def test_an_entry_holds_for_all_its_pages(file: Path) -> None:
    file.write_text(GOOD)
    found = customisations.read_customisations()
    assert {page: each.defaults for page, each in found.items()} == {
        "garden/water-plants": (("Litres", 2),),
        "garden/cut-plants": (("Litres", 2),),
    }


@pytest.mark.parametrize(
    "change",
    [
        ('reason = "nobody says how much"', ""),
        ('reason = "nobody says how much"', 'reason = ""'),
        ("pages =", "page ="),
        ("defaults =", "default ="),
    ],
)
def test_an_odd_entry_is_told(file: Path, change: tuple[str, str]) -> None:
    file.write_text(GOOD.replace(*change))
    with pytest.raises(RefsmithError, match=r"commandline\.toml"):
        customisations.read_customisations()
