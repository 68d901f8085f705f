"""What is written down of the AWS CLI's own ways is true of the commands that it is said of."""

from __future__ import annotations

import importlib
import tomllib
from types import ModuleType
from typing import Any

import pytest

from refsmith.config import specs_file

ENTRIES = tomllib.loads(specs_file("commandline.toml").read_text("utf-8"))["customisation"]
PAGES = sorted(page for entry in ENTRIES for page in entry["pages"])


def test_no_page_is_named_twice() -> None:
    assert len(PAGES) == len(set(PAGES))


@pytest.mark.parametrize("page", PAGES)
def test_a_customised_command_has_what_is_said_of_it(on_the_line: ModuleType, page: str) -> None:
    runtime = f"{on_the_line.__name__}._runtime"
    registry: Any = importlib.import_module(f"{runtime}.cli.registry")
    customised: Any = importlib.import_module(f"{runtime}.cli.customised")
    service, _, command = page.partition("/")
    operation = registry.Service(service).commands[command]()
    found = operation.customisation
    flags = {flag for option in operation.options for flag in option.flags}
    assert set(found.hoisted) <= set(operation.own)
    assert set(found.archives) <= {*operation.own, *flags}
    assert set(customised.arguments(operation)) <= set(operation.own)
    members = {option.member for option in operation.options}
    assert not members & set(found.defaults)
    assert set(found.beside) <= members
    assert operation.paginated or found.page_size is None
