"""Words beside a list: what says the same is not told twice, what says otherwise is overruled."""

from __future__ import annotations

from pathlib import Path

from refsmith import explaining
from refsmith.specs import open_specs
from tests.lint.pages import option, page


def told(folder: Path, text: str) -> explaining.Told:
    """The explanation of a page whose only option has this prose, and at most 9 characters."""
    (folder / "garden").mkdir()
    sheet = page(option(text=text, listed={"max": 9}))
    (folder / "garden" / "plant.rst").write_text(sheet, encoding="utf-8")
    operation, source = explaining.find(open_specs(folder), "garden/plant")
    return explaining.explain(operation, source, None)


def test_the_same_is_not_told_twice(tmp_path: Path) -> None:
    found = told(tmp_path, "Maximum length of 9 characters.")
    (rule,) = found["options"][0]["rules"]
    assert rule["origin"] == "listed"


def test_the_narrower_is_told_as_overruled(tmp_path: Path) -> None:
    found = told(tmp_path, "Maximum length of 8 characters.")
    listed, words = found["options"][0]["rules"]
    assert "overruled" not in listed
    assert words["overruled"] is True
    assert "not enforced: the list" in explaining.as_text(found)


def test_the_other_end_of_an_interval_holds(tmp_path: Path) -> None:
    found = told(tmp_path, "Minimum length of 3 characters.")
    assert not any(rule.get("overruled") for rule in found["options"][0]["rules"])
    assert len(found["options"][0]["rules"]) == 2
