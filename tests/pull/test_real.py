"""Real releases, where a package index or the user's own cache has them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from refsmith.config import specs_file
from refsmith.pull import fetch, pull, run_in_renderer


@pytest.fixture(autouse=True)
def index() -> None:
    """The index and the cache of whoever runs this: a release is fetched once, not once a test."""


def pages(out: Path) -> dict[str, str]:
    return {
        path.relative_to(out).with_suffix("").as_posix(): path.read_text()
        for path in sorted(out.rglob("*.rst"))
    }


@pytest.mark.reference
def test_the_release_of_2017_renders_the_founding_page(reference: Path, tmp_path: Path) -> None:
    report = pull("1.11.130", ["iam"], tmp_path)
    name = "create-service-specific-credential.rst"
    assert (tmp_path / "iam" / name).read_bytes() == (reference / "seed" / name).read_bytes()
    assert (report.pages, report.problems) == (len(pages(tmp_path)), ())
    entry = json.loads((tmp_path / "names.json").read_text())["pages"]["iam/create-login-profile"]
    assert entry["options"]["--no-password-reset-required"] == "PasswordResetRequired"
    assert entry["options"]["--cli-input-json"] is None
    assert entry["sensitive"] == ["--password"]


@pytest.mark.pulled
def test_a_second_pull_asks_no_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch.subprocess, "run", lambda *a, **k: pytest.fail("pip was asked"))
    report = pull(None, ["sts"], tmp_path)
    assert report.rendered == 1
    ours = {page: text for page, text in pages(specs_file("pages")).items() if page[:4] == "sts/"}
    assert pages(tmp_path) == ours
    assert f"   :description: Use the AWS CLI {report.release} to run" in ours["sts/assume-role"]
    assert "  [--output <value>]\n" in ours["sts/assume-role"]


HELD = """
class Visitor:
    def __init__(self):
        self.operations = {}
    def visit(self, page, help_command):
        if hasattr(help_command.obj, "input_shape"):
            shape = help_command.obj.input_shape
            self.operations[page] = list(shape.members) if shape else []
    def close(self):
        return self.operations
def open_visitor(context):
    return Visitor()
"""


@pytest.mark.pulled
def test_names_are_members_of_the_operations(tmp_path: Path) -> None:
    (tmp_path / "held.py").write_text(HELD)
    held = run_in_renderer(None, tmp_path / "held.py", ["iam", "sts"], tmp_path)
    members = {page: set(found) for each in held.values() for page, found in each.items()}
    table = json.loads((specs_file("pages") / "names.json").read_text())["pages"]
    named = {
        page: {member for member in table[page]["options"].values() if member is not None}
        for page in members
    }
    assert [page for page in members if not named[page] <= members[page]] == []
    # What is left over is what a page doesn't show: the tokens and limits of paging.
    unnamed = {name for page in members for name in members[page] - named[page]}
    assert unnamed == {"Marker", "MaxItems"}


@pytest.mark.everything
@pytest.mark.parametrize(
    ("release", "count"), [("2.38.5", 20_407), ("1.46.3", 19_829), ("1.11.130", 3_432)]
)
def test_a_whole_reference(tmp_path: Path, release: str, count: int) -> None:
    report = pull(release, [], tmp_path)
    assert (report.pages, report.problems) == (count, ())
    found = {path.relative_to(tmp_path).as_posix()[:-4] for path in tmp_path.rglob("*.rst")}
    assert len(found) == count
    assert set(json.loads((tmp_path / "names.json").read_text())["pages"]) == found
