"""Fixtures of the command line's tests."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.server import RecordingServer, recording_server
from tests.cli.support import NAME, CommandLine, build


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = build(tmp_path_factory.mktemp("cli"))
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))
    for module in [name for name in sys.modules if name.split(".")[0] == NAME]:
        del sys.modules[module]


@pytest.fixture
def run(package: Path, tmp_path: Path) -> CommandLine:
    return CommandLine(package, tmp_path)


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    with recording_server() as running:
        yield running
