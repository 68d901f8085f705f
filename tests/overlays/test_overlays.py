"""Corrections stand beside the documented rule, and are what is enforced."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from refsmith.model.export import record
from refsmith.problems import RefsmithError
from refsmith.read.reader import read_page
from refsmith.resolve.operation import Resolver
from refsmith.resolve.overlays import apply_overlays, read_overlays
from tests.read.writing import Node, Sheet

PAGE = Sheet(options=(Node(flags=("--plant",), constraints=(("pattern", "[a-z-]/"),)),))


def corrected(folder: Path, text: str) -> dict[str, Any]:
    (folder / "garden.toml").write_text(text, encoding="utf-8")
    page = read_page("garden/water-plants", str(PAGE).encode())
    operation = Resolver().resolve(page, None)
    read_overlays.cache_clear()
    return record(apply_overlays(operation, read_overlays(folder)))


def entry(**fields: str) -> str:
    usual = {
        "pages": '["garden/*"]',
        "kind": '"pattern"',
        "documented": '"[a-z-]/"',
        "value": '"[a-z-]+/"',
        "reason": '"A plus is missing."',
    }
    usual |= fields
    return "[[overlay]]\n" + "".join(f"{key} = {value}\n" for key, value in usual.items() if value)


def test_the_rule_stays_and_the_correction_stands_beside_it(tmp_path: Path) -> None:
    (rule,) = corrected(tmp_path, entry())["options"][0]["shape"]["rules"]
    assert rule["value"] == "[a-z-]/"
    assert rule["overlay"] == {
        "file": "garden.toml",
        "reason": "A plus is missing.",
        "value": "[a-z-]+/",
    }


def test_a_rule_may_be_dropped(tmp_path: Path) -> None:
    found = corrected(tmp_path, entry(value="", drop="true"))
    assert found["options"][0]["shape"]["rules"][0]["overlay"]["drop"] is True


@pytest.mark.parametrize(
    "fields", [{"pages": '["pond/*"]'}, {"documented": '"[a-z]/"'}, {"kind": '"length"'}]
)
def test_another_page_value_or_kind_is_left_alone(tmp_path: Path, fields: dict[str, str]) -> None:
    found = corrected(tmp_path, entry(**fields))
    assert "overlay" not in found["options"][0]["shape"]["rules"][0]
    assert found["problems"] == []


def test_one_that_changes_nothing_is_a_problem(tmp_path: Path) -> None:
    found = corrected(tmp_path, entry(value='"[a-z-]/"'))
    (problem,) = found["problems"]
    assert problem["kind"] == "idle-overlay"
    assert problem["line"] == found["options"][0]["shape"]["rules"][0]["line"]


@pytest.mark.parametrize(
    "text",
    [
        "not toml",
        entry(reason=""),
        entry(drop="true"),
        entry(documented=""),
        entry(words='"a"'),
        entry(pages=""),
    ],
)
def test_a_file_that_is_wrong_is_refused_by_name(tmp_path: Path, text: str) -> None:
    with pytest.raises(RefsmithError, match=r"garden\.toml"):
        corrected(tmp_path, text)


def test_the_projects_own_files_can_be_read() -> None:
    read_overlays.cache_clear()
    entries = read_overlays()
    assert entries
    assert all(len(each.overlay.reason) > 20 for each in entries)
