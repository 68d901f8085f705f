"""What a pull leaves in the folder of pages, whatever was there and whatever goes wrong."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from refsmith.problems import RefsmithError
from refsmith.pull import pull
from tests.pull import fake

PAGES = {
    "index",
    "harbour/index",
    "harbour/list-boats",
    "harbour/sink-boat",
    "harbour/wait/index",
    "harbour/wait/boat-afloat",
    "quay/index",
    "quay/moor",
}


def pages(out: Path) -> set[str]:
    return {path.relative_to(out).as_posix()[:-4] for path in out.rglob("*.rst")}


def contents(out: Path) -> dict[str, bytes]:
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file()
    }


def names(out: Path) -> dict[str, object]:
    table = json.loads((out / "names.json").read_text())
    found: dict[str, object] = table["pages"]
    return found


def test_a_release_is_laid_out_by_service_and_command(release: Path, out: Path) -> None:
    report = pull(str(release), [], out)
    assert pages(out) == PAGES
    assert (out / "harbour/wait/boat-afloat.rst").read_bytes() == (
        b"aws harbour wait boat-afloat\n\nWaits.\n"
    )
    assert (report.release, report.services, report.pages) == ("2.99.0", 2, len(PAGES))
    assert names(out)["harbour/list-boats"] == {"options": {"--size": None}}
    assert not (out.parents[1] / "tmp" / "called").exists()


def test_only_the_services_that_are_named(release: Path, out: Path) -> None:
    report = pull(str(release), ["quay"], out)
    assert pages(out) == {"quay/index", "quay/moor"} == set(names(out))
    assert (report.services, report.pages) == (1, 2)


def test_services_of_the_same_release_add_up(pinned: str, out: Path) -> None:
    pull(pinned, ["harbour"], out)
    first = contents(out)
    pull(pinned, ["quay"], out)
    assert pages(out) == PAGES - {"index"} == set(names(out))
    assert {
        path: data for path, data in contents(out).items() if path in first and "/" in path
    } == {path: data for path, data in first.items() if "/" in path}
    alone = out.parent / "alone"
    pull(pinned, ["quay", "harbour"], alone)
    assert contents(alone) == contents(out)


def test_another_release_takes_the_place_of_the_first(release: Path, out: Path) -> None:
    pull(str(release), [], out)
    fake.world(release, "2.99.1", {"quay": fake.QUAY})
    report = pull(str(release), ["quay"], out)
    assert pages(out) == {"quay/index", "quay/moor"} == set(names(out))
    assert sorted(path.name for path in out.iterdir() if path.is_dir()) == ["quay"]
    assert any("2.99.0" in note and "6" in note for note in report.notes)


def test_a_command_that_is_gone_loses_its_page(release: Path, out: Path) -> None:
    pull(str(release), [], out)
    fewer = {name: text for name, text in fake.HARBOUR.items() if name == "list-boats"}
    fake.world(release, services={"harbour": fewer, "quay": fake.QUAY})
    pull(str(release), ["harbour"], out)
    assert {page for page in pages(out) if page.startswith("harbour")} == {
        "harbour/index",
        "harbour/list-boats",
    }


def test_what_no_pull_wrote_stays(release: Path, out: Path) -> None:
    pull(str(release), [], out)
    mine = out / "harbour" / "wait" / "my-notes.rst"
    mine.write_text("mine")
    (out / "other").mkdir()
    (out / "other" / "page.rst").write_text("mine too")
    fake.world(release, "2.99.1", {"quay": fake.QUAY})
    pull(str(release), [], out)
    assert mine.read_text() == "mine"
    assert (out / "other" / "page.rst").read_text() == "mine too"
    assert not (out / "harbour" / "list-boats.rst").exists()


def test_a_page_of_somebody_elses_is_in_the_way(release: Path, out: Path) -> None:
    (out / "quay").mkdir(parents=True)
    (out / "quay" / "moor.rst").write_text("mine")
    before = contents(out)
    with pytest.raises(RefsmithError, match=r"moor\.rst"):
        pull(str(release), [], out)
    assert contents(out) == before


@pytest.mark.parametrize("trouble", ["!exit", "!full"])
def test_a_renderer_that_gives_up_changes_nothing(release: Path, out: Path, trouble: str) -> None:
    pull(str(release), [], out)
    before = contents(out)
    broken = {**fake.HARBOUR, "sink-boat": trouble, "list-boats": "Otherwise."}
    fake.world(release, "2.99.1", {"harbour": broken, "quay": fake.QUAY})
    with pytest.raises(RefsmithError) as failure:
        pull(str(release), [], out)
    assert ("space" if trouble == "!full" else "harbour") in str(failure.value)
    assert contents(out) == before
    assert [path.name for path in out.parent.iterdir()] == ["pages"]


def test_a_page_that_cannot_be_rendered_is_told_and_costs_itself(release: Path, out: Path) -> None:
    broken = {**fake.HARBOUR, "sink-boat": "!raise"}
    fake.world(release, services={"harbour": broken, "quay": fake.QUAY})
    report = pull(str(release), [], out)
    assert pages(out) == PAGES - {"harbour/sink-boat"}
    assert [problem.page for problem in report.problems] == ["harbour/sink-boat"]
    assert "this page can't be made" in str(report)


def test_a_second_pull_renders_what_was_changed_by_hand(pinned: str, out: Path) -> None:
    first = pull(pinned, [], out)
    before = contents(out)
    again = pull(pinned, [], out)
    assert (first.rendered, again.rendered, again.pages) == (2, 0, first.pages)
    assert "already" in str(again)
    (out / "quay" / "moor.rst").write_text("changed")
    (out / "harbour" / "list-boats.rst").unlink()
    assert pull(pinned, [], out).rendered > 0
    assert contents(out) == before


def test_a_record_that_is_no_record_is_told(pinned: str, out: Path) -> None:
    pull(pinned, [], out)
    (out / ".pull.json").write_text("{")
    before = contents(out)
    with pytest.raises(RefsmithError, match=r"\.pull\.json"):
        pull(pinned, [], out)
    assert contents(out) == before


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_ctrl_c_ends_all_processes_and_changes_nothing(release: Path, out: Path) -> None:
    pull(str(release), ["quay"], out)
    before = contents(out)
    fake.world(release, services={"harbour": {"a": "!sleep"}, "quay": {"moor": "Otherwise."}})
    process = subprocess.Popen(
        [sys.executable, "-m", "refsmith", "pull", "--release", str(release), "--out", str(out)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        # A run in the background may have been started with interrupts ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    sleeping = out.parents[1] / "tmp" / "sleeping"
    deadline = time.monotonic() + 60
    while not (sleeping.exists() and sleeping.read_text()) and time.monotonic() < deadline:
        time.sleep(0.02)
    renderer = int(sleeping.read_text())
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 130
    while time.monotonic() < deadline:
        try:
            os.kill(renderer, 0)
        except ProcessLookupError:
            break
        time.sleep(0.02)
    else:
        pytest.fail("the renderer outlived the pull")
    assert contents(out) == before
    assert [path.name for path in out.parent.iterdir()] == ["pages"]
