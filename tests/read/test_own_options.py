"""Pages without a table of names: which options give no member of the API, by data."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from refsmith.resolve.customisations import own_options, read_customisations

HANDLED = {page: each for page, each in read_customisations().items() if each.handler is not None}


@pytest.mark.parametrize("page", HANDLED)
def test_the_data_name_what_the_handler_honours(page: str) -> None:
    handler: Any = import_module(f"awsref._runtime.cli.customised.{HANDLED[page].handler}")
    declare: Any = import_module("awsref._runtime.declare")
    made = declare.Customisation(hoisted=dict(HANDLED[page].hoisted))
    operation = declare.Operation(tuple(page.split("/")), "Row", customisation=made)
    assert own_options(page) == set(handler.arguments(operation))


def test_a_page_of_which_nothing_is_said_has_none() -> None:
    assert own_options("boats/row") == frozenset()
    assert len(HANDLED) > 20
