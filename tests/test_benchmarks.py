"""The benchmarks can be loaded: they are run by hand, and lose their footing unseen."""

from __future__ import annotations

import importlib

import pytest

# What they compare with (the group ``bench``) is imported when they are run.
NAMES = (
    "__main__",
    "added",
    "bad_requests",
    "peers",
    "prose",
    "prose_judge",
    "prose_walk",
    "stages",
    "startup",
    "validation",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_benchmark_can_be_loaded(name: str) -> None:
    assert importlib.import_module(f"benchmarks.{name}").__doc__
