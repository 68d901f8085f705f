"""Java, where it is installed, and the patterns of the whole reference."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from refsmith.rules.dialect import translate
from tests.dialect.declared import Takes, declared
from tests.dialect.java import RELEASE, Java, installed

PATTERNS: tuple[str, ...] = tuple(
    json.loads(Path(__file__).with_name("patterns.json").read_text("ascii"))
)


@pytest.fixture(scope="session")
def java() -> Iterator[Java]:
    """An oracle that runs. Skips, with the reason, where there is no Java of that release."""
    if not installed():
        pytest.skip(f"no Java {RELEASE} on the path; tests of the regex module judge instead")
    oracle = Java()
    yield oracle
    oracle.close()


@pytest.fixture(scope="session")
def enforced() -> tuple[str, ...]:
    """Those of them that are enforced."""
    return tuple(each for each in PATTERNS if translate(each).regex is not None)


@pytest.fixture(scope="session")
def takes(enforced: tuple[str, ...]) -> Iterator[Takes]:
    """What ``validate`` says of a value for one of these, in a package that was generated."""
    with declared(enforced) as found:
        yield found


@pytest.fixture(scope="session")
def patterns() -> tuple[str, ...]:
    """The distinct patterns of the reference of 2.38.5, and those that only 2.36.7 had."""
    return PATTERNS
