"""A run that must have the reference and the cases may not pass by skipping what needs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CONFTEST = """
from tests.conftest import (
    cases, pytest_make_collect_report, pytest_runtest_makereport, reference
)
"""
TESTS = {
    "fixture": "def test_it(reference): assert (reference / 'page').is_file()",
    "cases": "def test_it(cases): assert (cases / 'page').is_file()",
    "named": "import pytest\ndef test_it(): pytest.skip('no REFSMITH_CASES')",
    "call": "import pytest\ndef test_it(): pytest.skip('no REFSMITH_REFERENCE')",
    "mark": "import pytest\n@pytest.mark.skip(reason='no REFSMITH_REFERENCE')\ndef test_it(): ...",
    "module": "import pytest\npytest.skip('no REFSMITH_REFERENCE', allow_module_level=True)",
    "other": "import pytest\ndef test_it(): pytest.skip('for another reason')",
}


def outcome(folder: Path, name: str, **environment: str) -> str:
    """The last line of a run of the named test: ``1 skipped``, ``1 failed`` and so on."""
    (folder / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (folder / "test_it.py").write_text(TESTS[name], encoding="utf-8")
    inherited = {key: value for key, value in os.environ.items() if "REFSMITH" not in key}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(folder)],
        cwd=folder,
        env={**inherited, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return f"{done.returncode}: {done.stdout.splitlines()[-1].split(' in ')[0]}"


@pytest.mark.parametrize("name", ["fixture", "cases", "named", "call", "mark"])
def test_a_skip_for_want_of_pages_or_cases_fails_where_it_is_required(
    tmp_path: Path, name: str
) -> None:
    assert outcome(tmp_path, name) == "0: 1 skipped"
    required = outcome(tmp_path, name, REFSMITH_REQUIRE_REFERENCE="1")
    assert required in ("1: 1 failed", "1: 1 error")


def test_a_skipped_module_fails_where_the_reference_is_required(tmp_path: Path) -> None:
    assert outcome(tmp_path, "module") == "5: 1 skipped"
    assert outcome(tmp_path, "module", REFSMITH_REQUIRE_REFERENCE="1") == "2: 1 error"


def test_other_skips_stay_skips(tmp_path: Path) -> None:
    assert outcome(tmp_path, "other", REFSMITH_REQUIRE_REFERENCE="1") == "0: 1 skipped"


@pytest.mark.parametrize(
    ("name", "variable"), [("fixture", "REFSMITH_REFERENCE"), ("cases", "REFSMITH_CASES")]
)
def test_pages_and_cases_are_in_the_folder_that_is_named(
    tmp_path: Path, name: str, variable: str
) -> None:
    (tmp_path / "page").touch()
    found = outcome(tmp_path, name, **{variable: str(tmp_path)})
    assert found == "0: 1 passed"
    missing = {variable: str(tmp_path / "none")}
    assert outcome(tmp_path, name, **missing) == "0: 1 skipped"
    required = outcome(tmp_path, name, REFSMITH_REQUIRE_REFERENCE="1", **missing)
    assert required == "1: 1 error"
