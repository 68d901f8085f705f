"""The benchmarks can be loaded: they are run by hand, and lose their footing unseen."""

from __future__ import annotations

import importlib

import pytest

# ``peers`` and ``validation`` need the packages that they compare with: the group ``bench``.
NAMES = ("__main__", "prose", "prose_judge", "prose_walk", "stages", "startup")


@pytest.mark.parametrize("name", NAMES)
def test_a_benchmark_can_be_loaded(name: str) -> None:
    assert importlib.import_module(f"benchmarks.{name}").__doc__
