"""Severities are measured: the table holds every row, and each severity follows from figures."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from refsmith.config import specs_file
from refsmith.read.reader import read_page
from refsmith.resolve.operation import Resolver
from refsmith.rules.prose.between import BETWEEN
from refsmith.rules.prose.severity import severity, severity_of
from refsmith.rules.prose.tables import ROWS

NOTES = ("default", "deprecated", "idempotency_token")
NAMES = [*(row.name for row in ROWS), *(row.name for row in BETWEEN)]


def table() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = tomllib.loads(specs_file("prose.toml").read_text())["row"]
    return rows


def test_every_row_was_measured() -> None:
    assert [row["name"] for row in table()] == NAMES


@pytest.mark.parametrize("row", table(), ids=lambda row: str(row["name"]))
def test_severity_follows_from_the_figures(row: dict[str, Any]) -> None:
    agree, of = row["measured_after"]
    assert agree <= of
    proven = of >= 30 and agree / of >= 0.98 and row["kind"] != "enum"
    expected = "note" if row["kind"] in NOTES else "error" if proven else "warn"
    assert row["severity"] == expected
    if expected != "note":
        assert severity(row["name"]) == expected


@pytest.mark.parametrize(
    ("agree", "of", "expected"),
    [(30, 30, "error"), (29, 29, "warn"), (49, 50, "error"), (48, 50, "warn"), (0, 0, "warn")],
)
def test_what_proves_a_wording(agree: int, of: int, expected: str) -> None:
    assert severity_of("pattern", agree, of) == expected
    assert severity_of("enum", agree, of) == "warn"


@pytest.mark.reference
def test_the_founding_pages_words_refuse_after_their_correction(reference: Path) -> None:
    name = "create-service-specific-credential"
    page = read_page(name, (reference / "seed" / f"{name}.rst").read_bytes())
    shape = Resolver().resolve(page, None).options[0].shape
    (rule,) = shape.rules  # type: ignore[union-attr]
    assert rule.kind == "pattern"
    assert rule.severity == "error"
    assert rule.value == "[a-zA-Z0-9=,.@-]+"
    assert rule.overlay is not None
    assert rule.overlay.value == r"[\w+=,.@-]+"
