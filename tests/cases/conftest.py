"""Packages of the services that cases need, made of the pinned release as a user would."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from refsmith.cli import main
from tests.cases.lines import lines

Packaged = Callable[[str, Iterable[str]], ModuleType]


@pytest.fixture(scope="session")
def packaged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Packaged]:
    """Makes a package: of its name and of services by their names in the pages.

    The pages are pulled as `make generate` pulls them, into a folder of the session's. The name is
    one of its own (each test room has one), so that `awsref` itself stays what it is.
    """
    made: dict[str, ModuleType] = {}
    on_path: list[str] = []

    def make(name: str, services: Iterable[str]) -> ModuleType:
        if name not in made:
            folder = tmp_path_factory.mktemp(name)
            _generate(name, sorted(set(services)), folder)
            on_path.append(str(folder / "out"))
            sys.path.insert(0, on_path[-1])
            importlib.invalidate_caches()
            made[name] = importlib.import_module(name)
        return made[name]

    yield make
    for each in on_path:
        sys.path.remove(each)


@pytest.fixture(scope="session")
def on_the_line(cases: Path, packaged: Packaged) -> ModuleType:
    """A package of all services that cases call on the command line."""
    found = [*lines(cases / "awscli.jsonl"), *lines(cases / "reports.jsonl")]
    return packaged("cases_on_the_line", (each["argv"][0] for each in found))


def _generate(name: str, services: list[str], folder: Path) -> None:
    chosen = [word for service in services for word in ("--service", service)]
    pages, out = str(folder / "pages"), str(folder / "out")
    assert main(["pull", *chosen, "--out", pages]) == 0
    facts = ["--package", name, "--docstrings", "facts"]
    assert main(["generate", "--specs", pages, "--out", out, *facts, *chosen]) == 0
