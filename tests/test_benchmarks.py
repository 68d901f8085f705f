"""The benchmarks can be loaded: they are run by hand, and lose their footing unseen."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys

import pytest

from benchmarks.growth import fit, plot, residuals
from benchmarks.processes import cost

# What they compare with (the group ``bench``) is imported when they are run.
NAMES = (
    "__main__",
    "added",
    "bad_requests",
    "growth",
    "peers",
    "processes",
    "prose",
    "prose_judge",
    "prose_walk",
    "stages",
    "startup",
    "validation",
    "whole",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_benchmark_can_be_loaded(name: str) -> None:
    assert importlib.import_module(f"benchmarks.{name}").__doc__


def test_a_line_is_laid_through_points_by_their_relative_distance() -> None:
    line = [(1.0, 3.0), (10.0, 21.0), (100.0, 201.0)]
    assert fit(line) == pytest.approx((1, 2))
    assert residuals(line) == pytest.approx([0, 0, 0])
    # A slip of a tenth weighs alike wherever it is: the line does not bend to the largest.
    off = residuals([(1.0, 3.3), (10.0, 21.0), (100.0, 201.0)])
    assert max(map(abs, off)) < 0.1
    drawing = plot(line, ["1 service", "10 <services>", "all"])
    assert drawing.count("<circle") == 3
    assert "10 &lt;services&gt;: 21.0 s" in drawing


def test_a_command_s_cost_counts_its_children() -> None:
    child = "x = bytearray(60_000_000); import time; time.sleep(1)"
    program = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    assert cost([sys.executable, "-c", program], dict(os.environ)).memory_mb > 60
    with pytest.raises(subprocess.CalledProcessError):
        cost([sys.executable, "-c", "raise SystemExit(3)"], dict(os.environ))
