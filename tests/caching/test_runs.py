"""Runs of the tool one after the other: what is not made again, and what is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from refsmith import making
from refsmith.caching import services
from refsmith.emit import service as emitting
from refsmith.read import reader
from refsmith.read.page import Page
from tests.read.writing import Node, Sheet
from tests.running import Run

Tree = dict[str, bytes]


def sheet(service: str, command: str, *, most: str = "9", release: str = "2.38.5") -> str:
    constraints = (("max", most), ("pattern", r"[\w-]+"))
    plant = Node(flags=("--plant",), text="The plant.", required=True, constraints=constraints)
    operation = "".join(word.capitalize() for word in command.split("-"))
    page = Sheet(
        command=(service, command),
        operation=operation,
        release=release,
        options=(plant,),
        output=(Node(name="Wet", type="boolean"),),
    )
    return str(page)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("REFSMITH_CACHE", str(folder))
    # Files this young are read each time.
    now = time.time_ns
    monkeypatch.setattr("refsmith.caching.digests.time.time_ns", lambda: now() + 60 * 10**9)
    return folder


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    write(folder)
    return folder


def write(folder: Path, **changed: str) -> None:
    for service in ("garden", "harbour"):
        (folder / service).mkdir(parents=True, exist_ok=True)
        for command in ("water-plants", "cut-hedge"):
            page = folder / service / f"{command}.rst"
            page.write_text(sheet(service, command, **changed), encoding="utf-8")


class Work:
    """What was read, and which services were made."""

    def __init__(self) -> None:
        self.pages: list[str] = []
        self.services: list[str] = []

    def take(self) -> tuple[list[str], list[str]]:
        """What was done since the last time."""
        done = sorted(self.pages), sorted(self.services)
        self.pages, self.services = [], []
        return done


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Work:
    done = Work()
    read, emit = reader.read_page, emitting.emit_service

    def reading(path: str, *more: object) -> object:
        done.pages.append(path)
        return read(path, *more)  # type: ignore[arg-type]

    def making(service: str, *more: object) -> object:
        done.services.append(service)
        return emit(service, *more)  # type: ignore[arg-type]

    monkeypatch.setattr("refsmith.making.read_page", reading)
    monkeypatch.setattr("refsmith.making.emit_service", making)
    return done


@pytest.fixture
def make(run: Run, specs: Path, tmp_path: Path) -> Callable[..., Tree]:
    def made(*more: str, command: str = "generate") -> Tree:
        out = tmp_path / "made"
        words = (command, "--specs", specs, "--out", out, "--all", "--jobs", 1, *more)
        status, said, told = run(*words)
        assert (status, told) == (0, ""), said
        return tree(out)

    return made


def tree(out: Path) -> Tree:
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file()
    }


ALL = [f"{s}/{c}" for s in ("garden", "harbour") for c in ("cut-hedge", "water-plants")]


def test_nothing_changed_makes_nothing(make: Callable[..., Tree], work: Work) -> None:
    first = make()
    assert work.take() == (ALL, ["garden", "harbour"])
    assert make() == first
    assert make(command="check") == first
    assert work.take() == ([], [])


def test_one_page_changed_reads_one_and_makes_its_service(
    make: Callable[..., Tree], work: Work, specs: Path
) -> None:
    first = make()
    work.take()
    page = specs / "harbour" / "cut-hedge.rst"
    page.write_text(sheet("harbour", "cut-hedge", most="8"), encoding="utf-8")
    second = make()
    assert work.take() == (["harbour/cut-hedge"], ["harbour"])
    changed = {path for path in first | second if first.get(path) != second.get(path)}
    assert changed
    assert all("/harbour/" in path or path == "manifest.json" for path in changed)
    assert make("--no-cache") == second


def test_a_page_written_while_it_is_read_spoils_nothing(
    make: Callable[..., Tree], specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its digest is of the old text and its model of the new one: neither is kept for the other."""
    page = specs / "harbour" / "cut-hedge.rst"
    old, new = page.read_text(), sheet("harbour", "cut-hedge", most="8")
    read = making._page

    def late(*of: Any) -> Page:
        page.write_text(new, encoding="utf-8")
        return read(*of)

    with monkeypatch.context() as patched:
        patched.setattr(making, "_page", late)
        between = make()
    assert make() == between == make("--no-cache")
    page.write_text(old, encoding="utf-8")
    assert make() == make("--no-cache") != between


def test_a_page_gone_takes_its_command_with_it(
    make: Callable[..., Tree], work: Work, specs: Path
) -> None:
    make()
    work.take()
    (specs / "harbour" / "cut-hedge.rst").unlink()
    made = make()
    assert work.take() == ([], ["harbour"])
    assert b"cut_hedge" not in made["awsref/harbour/client.py"]
    assert b"cut_hedge" in made["awsref/garden/client.py"]


def test_another_release_of_the_same_text_changes_no_module(
    make: Callable[..., Tree], work: Work, specs: Path
) -> None:
    first = make()
    work.take()
    write(specs, release="2.39.0")
    second = make()
    assert work.take() == ([], ["garden", "harbour"])
    changed = {path for path in first if first[path] != second[path]}
    assert changed
    # Releases may ask for another botocore.
    stated = {"provenance.json", "manifest.json", "pyproject.toml"}
    assert {path.rpartition("/")[2] for path in changed} <= stated
    assert json.loads(second["manifest.json"])["release"] == "2.39.0"
    assert make("--no-cache") == second


def test_a_release_of_another_form_is_read_again(
    make: Callable[..., Tree], work: Work, specs: Path
) -> None:
    make()
    work.take()
    page = specs / "garden" / "cut-hedge.rst"
    page.write_text(page.read_text().replace("2.38.5", "2.12.5"), encoding="utf-8")
    make()
    assert work.take() == (["garden/cut-hedge"], ["garden"])


def test_two_releases_in_turn_are_both_kept(
    make: Callable[..., Tree], work: Work, specs: Path
) -> None:
    first = make()
    write(specs, most="8")
    second = make()
    work.take()
    write(specs)
    assert make() == first
    write(specs, most="8")
    assert make() == second
    assert work.take() == ([], [])


def test_a_setting_makes_the_modules_again_and_reads_no_page(
    make: Callable[..., Tree], work: Work
) -> None:
    make()
    work.take()
    make("--docstrings", "full")
    assert work.take() == ([], ["garden", "harbour"])


def test_the_tables_of_names_count(make: Callable[..., Tree], work: Work, specs: Path) -> None:
    table = {"release": "2.38.5", "pages": {"garden/cut-hedge": {"options": {"--plant": "Shrub"}}}}
    make()
    work.take()
    (specs / "names.json").write_text(json.dumps(table))
    made = make()
    assert work.take() == (["garden/cut-hedge"], ["garden", "harbour"])
    assert b"Shrub" in made["awsref/garden/commands.py"]
    table["pages"]["garden/cut-hedge"]["options"]["--plant"] = "Bush"  # type: ignore[index]
    (specs / "names.json").write_text(json.dumps(table))
    made = make()
    assert work.take() == (["garden/cut-hedge"], ["garden"])
    assert b"Bush" in made["awsref/garden/commands.py"]


@pytest.mark.parametrize(
    "kind",
    [
        *("files", "made", "names", "runs", "models", "formatted", "patterns"),
        *("pages", "table", "tables", "outputs"),
    ],
)
@pytest.mark.parametrize("damage", ["gone", "hurt"])
def test_what_the_cache_has_lost_is_made_again(
    make: Callable[..., Tree], cache: Path, specs: Path, tmp_path: Path, kind: str, damage: str
) -> None:
    table = {"release": "2.38.5", "pages": {"garden/cut-hedge": {"options": {"--plant": "Shrub"}}}}
    (specs / "names.json").write_text(json.dumps(table))
    first = make()
    # What is there already is looked at by the second run.
    assert make() == first
    entries = [path for path in (cache / "made").glob(f"*/{kind}/*") if path.is_file()]
    assert entries
    for path in entries:
        if damage == "gone":
            path.unlink()
        else:
            path.write_bytes(path.read_bytes()[:-1])
    shutil.rmtree(tmp_path / "made")
    assert make() == first
    page = specs / "garden" / "cut-hedge.rst"
    page.write_text(page.read_text().replace("max: ``9``", "max: ``8``"), encoding="utf-8")
    assert make() == make("--no-cache")


def test_a_module_that_somebody_changed_is_written_again(
    make: Callable[..., Tree], tmp_path: Path
) -> None:
    first = make()
    make()
    module = tmp_path / "made" / "awsref" / "harbour" / "client.py"
    status = module.stat()
    module.write_bytes(module.read_bytes().replace(b"plant", b"shrub"))
    os.utime(module, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert module.stat().st_size == status.st_size
    assert make() == first
    module.unlink()
    assert make() == first


def test_without_the_cache_nothing_is_taken_from_it_and_nothing_left(
    make: Callable[..., Tree], work: Work, cache: Path
) -> None:
    first = make()
    before = tree(cache)
    work.take()
    assert make("--no-cache") == first
    assert work.take() == (ALL, ["garden", "harbour"])
    assert tree(cache) == before


def test_nothing_is_loaded_of_what_is_there_already(
    make: Callable[..., Tree], monkeypatch: pytest.MonkeyPatch
) -> None:
    make()
    loaded: list[object] = []
    whole = services.whole_output
    monkeypatch.setattr(
        "refsmith.pipeline.whole_output", lambda *of: (loaded.append(of), whole(*of))[1]
    )
    make()
    make(command="check")
    assert loaded == []


def test_names_are_written_from_the_cache_too(
    make: Callable[..., Tree], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    monkeypatch.setattr("refsmith.commands._replace", lambda path, text: written.append(text))
    for _ in range(2):
        make("--update-names")
    assert written[0] == written[1]
    assert "harbour" in written[0]


def test_two_processes_share_a_cache(specs: Path, tmp_path: Path) -> None:
    def start(number: int) -> subprocess.Popen[bytes]:
        words = [sys.executable, "-m", "refsmith", "generate", "--specs", str(specs), "--all"]
        return subprocess.Popen(
            [*words, "--out", str(tmp_path / f"made-{number}"), "--jobs", "2"],
            env=os.environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    processes = [start(number) for number in range(3)]
    said = [process.communicate(timeout=120) for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0], said
    trees = [tree(tmp_path / f"made-{number}") for number in range(3)]
    assert trees[0] == trees[1] == trees[2]
    assert not list((tmp_path / "cache").rglob(".put-*"))
