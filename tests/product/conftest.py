"""The generated package as its users meet it: imported, and run as a program."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

GENERATED = Path(__file__).parents[2] / "generated"


@dataclass(frozen=True)
class Done:
    """How a run of the command line ended."""

    status: int
    out: str
    err: str

    @property
    def result(self) -> Any:
        """What was printed, as JSON, once the run is known to have ended well."""
        assert self.status == 0, self.err
        return json.loads(self.out)


AwsRef = Callable[..., Done]


@pytest.fixture(autouse=True)
def _environment(aws_environment: None) -> None:
    """Every test of this room runs without the machine's own configuration."""


@pytest.fixture
def awsref() -> AwsRef:
    """Runs ``python -m awsref`` with the words given."""

    def run(*words: str, **environment: str) -> Done:
        done = subprocess.run(
            [sys.executable, "-m", "awsref", *words],
            env={**os.environ, "PYTHONPATH": str(GENERATED), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    return run
