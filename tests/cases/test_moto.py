"""Calls of moto's own tests that end well: the guard may not refuse what was right in them."""

from __future__ import annotations

import importlib
import os
from pathlib import Path
from types import ModuleType
from typing import Any

import botocore.session
import pytest
from botocore.config import Config

from tests.cases.conftest import Packaged
from tests.cases.lines import lines, plain
from tests.client.network import keep_from_network

# For the ids alone: whether the cases are there the fixture says.
_FOLDER = Path(os.environ.get("REFSMITH_CASES", "nowhere"))
_FILE = "moto.jsonl"
_IDS = [each["id"] for each in lines(_FOLDER / _FILE)] if _FOLDER.is_dir() else ["all"]
# Those of a client that was told to check nothing.
_UNCHECKED = "F6"


@pytest.fixture(scope="module")
def moto(cases: Path) -> dict[str, dict[str, Any]]:
    """The cases by their id."""
    return {each["id"]: each for each in lines(cases / _FILE)}


@pytest.fixture(scope="module")
def package(moto: dict[str, dict[str, Any]], packaged: Packaged) -> ModuleType:
    """A package of the services that the cases call."""
    return packaged("cases_of_moto", (each["page"].partition("/")[0] for each in moto.values()))


@pytest.mark.usefixtures("aws_environment")
@pytest.mark.parametrize("case", _IDS)
def test_a_rule_is_not_reported(
    package: ModuleType, moto: dict[str, dict[str, Any]], case: str
) -> None:
    each = moto[case]
    found = _reported(package, each)
    assert (each["path"], each["not"]) not in found


def _reported(package: ModuleType, case: dict[str, Any]) -> list[tuple[str, str]]:
    """Path and rule of all that the guard has against a call, warnings included."""
    config = Config(parameter_validation=case["cause"] != _UNCHECKED)
    session = botocore.session.get_session()
    client = session.create_client(case["service"], config=config)
    package.guard(client, validation="error")
    seen = keep_from_network(client)
    method = importlib.import_module("botocore").xform_name(case["operation"])
    try:
        getattr(client, method)(**plain(case["parameters"]))
    except package.ValidationError as error:
        return [(each.path, each.rule) for each in error.violations]
    except ConnectionError:
        assert len(seen) == 1
    return []
