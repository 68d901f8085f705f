"""A package made of the run time under ``templates/`` and of the declarations in ``sample/``."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import botocore.session
import pytest

from tests.client.network import keep_from_network

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


def module(sample: ModuleType, name: str) -> Any:
    """A module of the package's run time."""
    return importlib.import_module(f"{sample.__package__}.{name}")


@pytest.fixture
def make(sample: ModuleType) -> Any:
    """The package's client of IAM."""
    return importlib.import_module(f"{NAME}.iam.client").Client


@pytest.fixture
def sent() -> Any:
    """A client of botocore's that sends nothing, and the list of what it was given to send."""
    client = botocore.session.get_session().create_client("iam")
    return client, keep_from_network(client)
