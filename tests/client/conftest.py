"""A package made of the run time under ``templates/`` and of the declarations in ``sample/``."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).parent
RUNTIME = HERE.parents[1] / "templates" / "awsref" / "_runtime"
NAME = "sample_of_client"


@pytest.fixture(scope="session")
def sample_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to put on the path, which holds the package under ``NAME``."""
    folder = tmp_path_factory.mktemp("packages")
    unwanted = shutil.ignore_patterns("__pycache__")
    shutil.copytree(HERE / "sample", folder / NAME, ignore=unwanted)
    shutil.copytree(RUNTIME, folder / NAME / "_runtime", ignore=unwanted)
    return folder


@pytest.fixture(scope="session")
def sample(sample_path: Path) -> Iterator[ModuleType]:
    """The package's run time, imported: ``sample.client``, ``sample.guard`` and so on."""
    sys.path.insert(0, str(sample_path))
    try:
        yield importlib.import_module(f"{NAME}._runtime")
    finally:
        sys.path.remove(str(sample_path))


@pytest.fixture(autouse=True)
def _environment(aws_environment: None) -> None:
    """Every test of this room runs without the machine's own configuration."""
