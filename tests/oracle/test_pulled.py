"""The reader on real pages: one changed token is one changed node, and no header is lost."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.oracle.account import unaccounted
from tests.oracle.mutate import refsmith, try_pages
from tests.oracle.scan import headers

ROOT = Path(__file__).parents[2] / "specs" / "pages"
WANTED = 500
ROUNDS = 6


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """The pulled pages by name; the marker says that they must be there."""
    found = {
        path.relative_to(ROOT).with_suffix("").as_posix(): path.read_bytes().decode()
        for path in sorted(ROOT.rglob("*.rst"))
    }
    assert found, "no pages are pulled: run `make generate`"
    return found


@pytest.mark.pulled
def test_a_changed_token_changes_its_node_alone(pages: dict[str, str]) -> None:
    kinds: Counter[str] = Counter()
    for seed in range(ROUNDS):
        told, wrong = try_pages(pages, refsmith, seed)
        assert [str(one) for one in wrong] == []
        kinds += told
        if kinds.total() >= WANTED:
            break
    assert kinds.total() >= WANTED
    assert min(kinds[kind] for kind in ("type", "min", "max", "pattern", "enum", "name")) >= 10


@pytest.mark.pulled
def test_every_header_is_in_the_model_or_in_a_problem(pages: dict[str, str]) -> None:
    records = {record["page"]: record for record in refsmith(ROOT)}
    assert set(records) == set(pages)
    lost = [
        f"{page}.rst:{one.line}: {one.path}"
        for page, text in pages.items()
        for one in unaccounted(text, records[page])
    ]
    assert lost == []
    assert sum(len(headers(text)) for text in pages.values()) > len(pages)
