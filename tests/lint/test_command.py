"""The command: exit statuses, both formats, several folders, overlays, hostile text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from refsmith.linting import Report, as_json, lint, running
from refsmith.linting.finding import KINDS
from refsmith.linting.report import as_text
from refsmith.resolve.overlays import read_overlays
from refsmith.specs import open_specs
from tests.lint.pages import linted, option, page
from tests.read.writing import Node
from tests.running import Run

WRONG = option(type="integer", listed={"min": 9, "max": 3})


def folder(path: Path, *options: Node, release: str = "2.38.5", name: str = "one") -> Path:
    (path / "garden").mkdir(parents=True, exist_ok=True)
    text = page(*options, release=release)
    (path / "garden" / f"{name}.rst").write_text(text, encoding="utf-8")
    return path


def test_status_and_text(run: Run, tmp_path: Path) -> None:
    status, said, _ = run("lint", "--specs", folder(tmp_path / "right", option()))
    assert (status, "nothing found" in said) == (0, True)
    status, said, _ = run("lint", "--specs", folder(tmp_path / "wrong", WRONG))
    assert status == 1
    assert "1 findings at 1 places" in said
    assert "garden/one.rst:" in said
    assert "min 9 is above max 3" in said
    status, _, said = run("lint", "--specs", tmp_path / "nowhere")
    assert (status, "nowhere does not exist" in said) == (2, True)
    status, _, said = run("lint", "--specs", tmp_path / "wrong", "--service", "gardne")
    assert (status, "did you mean garden?" in said) == (2, True)
    assert run("lint", "--specs", tmp_path / "wrong", "--format", "yaml")[0] == 2


def test_json_has_its_keys(run: Run, tmp_path: Path) -> None:
    status, said, _ = run("lint", "--specs", folder(tmp_path, WRONG), "--format", "json")
    told = json.loads(said)
    assert status == 1
    assert told.keys() == {"looked", "findings", "places", "settled", "kinds", "found", "overlays"}
    assert told["looked"] == [
        {"specs": str(tmp_path), "releases": ["2.38.5"], "services": 1, "pages": 1}
    ]
    assert told["kinds"] == {"no-value": {"findings": 1, "places": 1, "about": KINDS["no-value"]}}
    (only,) = told["found"]
    keys = "kind page line other_line place release message hint words settled_by places others"
    assert only.keys() == set(keys.split())
    assert only["release"] == "2.38.5"
    assert told["overlays"].keys() == {"unmet", "releases_not_looked_at"}


def test_several_releases_are_looked_at_together(run: Run, tmp_path: Path) -> None:
    old = folder(tmp_path / "old", WRONG, release="2.35.8")
    new = folder(tmp_path / "new", WRONG)
    status, said, _ = run("lint", "--specs", old, "--specs", new)
    assert status == 1
    assert f"{old}: release 2.35.8, 1 pages" in said
    assert f"{new}: release 2.38.5, 1 pages" in said
    assert "1 findings at 2 places" in said
    assert "(2.35.8)" in said


def test_the_worst_and_the_widespread_come_first(tmp_path: Path) -> None:
    mild = option(listed={"pattern": "[a-z]*${1,9}"})
    report = linted(tmp_path, page(mild), page(WRONG), page(WRONG))
    kinds = [each["kind"] for each in as_json(report)["found"]]
    assert kinds == ["no-value", "pattern-mistake"]
    text = list(as_text(report))
    assert text.index("no-value: " + KINDS["no-value"]) < text.index(
        "pattern-mistake: " + KINDS["pattern-mistake"]
    )
    assert any(line.startswith("    and at 1 other place: garden/command-2.rst:") for line in text)


def test_text_of_a_page_moves_no_cursor(run: Run, tmp_path: Path) -> None:
    nasty = option(values=("\x1b[2J\x07", "a"), listed={"pattern": "[a-z]"})
    status, said, _ = run("lint", "--specs", folder(tmp_path, nasty))
    assert status == 1
    assert "\x1b" not in said
    assert "\x07" not in said


def test_a_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    many = tuple(
        option(flags=(f"--pot-{number}",), type="integer", listed={"min": number + 10, "max": 3})
        for number in range(3_000)
    )
    folder(tmp_path, *many)
    command = [sys.executable, "-m", "refsmith", "lint", "--specs", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


# --- overlays -----------------------------------------------------------------------------------

ENTRY = """
[[overlay]]
pages = {pages}
kind = "range"
documented = {{ min = 9, max = 3 }}
value = {{ min = 3, max = 9 }}
reason = "The two are turned round."
"""
Lint = Callable[..., dict[str, Any]]


@pytest.fixture
def with_overlays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lint:
    """Lints folders with overlays for these pages, where two releases are known."""
    from refsmith.resolve import operation

    class Known:
        pinned = ("2.38.5", "2.35.8")

    def call(pages: str, *folders: Path, services: tuple[str, ...] = ()) -> dict[str, Any]:
        place = tmp_path / "overlays"
        place.mkdir(exist_ok=True)
        (place / "garden.toml").write_text(ENTRY.format(pages=pages), encoding="utf-8")
        read_overlays.cache_clear()
        overlays = read_overlays(place)
        monkeypatch.setattr(running, "read_overlays", lambda: overlays)
        monkeypatch.setattr(operation, "read_overlays", lambda: overlays)
        monkeypatch.setattr(running, "read_sources", Known)
        chosen = [(specs, specs.chosen(services)) for specs in map(open_specs, folders)]
        report: Report = lint(chosen, lambda service: None)
        return as_json(report)

    return call


def idle(told: dict[str, Any]) -> list[str]:
    return [each["place"] for each in told["found"] if each["kind"] == "idle-overlay"]


def test_a_finding_that_an_overlay_settles_says_so(with_overlays: Lint, tmp_path: Path) -> None:
    told = with_overlays('["garden/one"]', folder(tmp_path / "new", WRONG))
    (only,) = told["found"]
    assert (only["kind"], only["settled_by"], told["settled"]) == ("no-value", "garden.toml", 1)


def test_an_overlay_is_idle_only_in_every_release(with_overlays: Lint, tmp_path: Path) -> None:
    old = folder(tmp_path / "old", WRONG, release="2.35.8")
    new = folder(tmp_path / "new", option())
    alone = with_overlays('["garden/one"]', new)
    assert idle(alone) == []
    assert alone["overlays"] == {
        "unmet": ["garden.toml, entry 1"],
        "releases_not_looked_at": ["2.35.8"],
    }
    # The older release has what it corrects.
    both = with_overlays('["garden/one"]', old, new)
    assert idle(both) == []
    assert both["overlays"] == {"unmet": [], "releases_not_looked_at": []}
    mended = with_overlays('["garden/one"]', folder(old, option(), release="2.35.8"), new)
    assert idle(mended) == ["garden.toml, entry 1"]


def test_pages_that_were_not_pulled_make_no_overlay_idle(
    with_overlays: Lint, tmp_path: Path
) -> None:
    """The service of the entry is in neither folder: only whole references say it's nowhere."""
    old = folder(tmp_path / "old", option(), release="2.35.8")
    new = folder(tmp_path / "new", option())
    top = page().replace(".. _cli:aws garden water-plants:", ".. _cli:aws:")
    for pages in ('["shed/one"]', '["*/one-more"]'):
        told = with_overlays(pages, old, new)
        assert idle(told) == []
        assert told["overlays"]["unmet"] == ["garden.toml, entry 1"]
        for each in (old, new):
            (each / "index.rst").write_text(top, encoding="utf-8")
        assert idle(with_overlays(pages, old, new)) == ["garden.toml, entry 1"]
        # With services left out, the reference was not read whole.
        assert idle(with_overlays(pages, old, new, services=("garden",))) == []
        for each in (old, new):
            (each / "index.rst").unlink()


def test_a_progress_bar_is_no_part_of_the_output(tmp_path: Path) -> None:
    folder(tmp_path, WRONG)
    command = [sys.executable, "-m", "refsmith", "lint", "--specs", str(tmp_path)]
    done = subprocess.run(
        command, capture_output=True, text=True, env=dict(os.environ), check=False
    )
    assert (done.returncode, done.stderr) == (1, "")
