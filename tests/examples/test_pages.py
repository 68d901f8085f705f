"""The example commands of the real pages parse, and keep the rules of the same pages."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.examples.account import UNTRYABLE, Tried, try_folder
from tests.examples.archive import unpack
from tests.examples.exceptions import exceptions
from tests.examples.making import package_of_examples
from tests.examples.trying import Bench
from tests.examples.verdict import faults, summary

# Services with much shorthand, many files, waiters, blobs, and each kind of repair.
SAMPLE = ("acm", "appmesh", "autoscaling", "dynamodb", "ecs", "iam", "kms", "sts", "vpc-lattice")
# How large a part of those that can be tried may be listed, how many of these may be a gap of
# ours, and how large a part may have a fault that is proven.
LISTED, OURS, PROVEN = 0.013, 0, 0.01
# How often a shared slip may be put right before a rule is refused for being too hard.
REPAIRED = 0.04


def _run(
    reference: Path, folder: Path, package: str, services: Sequence[str]
) -> tuple[list[Tried], list[str]]:
    pages = unpack(reference, folder / "pages", services)
    package_of_examples(pages, folder / "out", package)
    sys.path.insert(0, str(folder / "out"))
    try:
        tried = list(try_folder(Bench(package), pages))
    finally:
        sys.path.remove(str(folder / "out"))
    excused = exceptions()
    print("\n".join(summary(tried, excused)))
    return tried, faults(tried, excused, services)


@pytest.mark.reference
def test_a_sample_of_services(
    reference: Path, tmp_path: Path, aws_environment: None, capsys: pytest.CaptureFixture[str]
) -> None:
    tried, wrong = _run(reference, tmp_path, "sampleref", SAMPLE)
    assert wrong == []
    assert len(tried) > 500
    assert "commands" in capsys.readouterr().out


@pytest.mark.reference
@pytest.mark.everything
def test_every_service(reference: Path, tmp_path: Path, aws_environment: None) -> None:
    tried, wrong = _run(reference, tmp_path, "wholeref", ())
    assert wrong == []
    assert len(tried) > 5000
    excused = exceptions()
    can_be_tried = sum(each.outcome.kind not in UNTRYABLE for each in tried)
    assert len(excused) < LISTED * can_be_tried
    assert sum(each.fault is not None for each in tried) <= PROVEN * can_be_tried
    assert sum(each.ours for each in excused.values()) <= OURS
    assert sum(bool(each.repairs) for each in tried) <= REPAIRED * len(tried)
