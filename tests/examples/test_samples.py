"""No rule of the pages refuses a request that botocore itself gives as an example."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest

from refsmith.pull import pull
from refsmith.pull.sources import read_sources
from refsmith.specs import open_specs
from tests.examples.making import write_package
from tests.examples.samples import (
    files,
    pages_of,
    refusals,
    refused_by_botocore,
    samples,
    services,
)

EXCEPTIONS = Path(__file__).with_name("samples.toml")
# How many of the examples may be wrong by botocore's own validation, and how many listed.
SHARE, SHARE_LISTED = 0.01, 0.002


def _listed() -> dict[str, str]:
    entries = tomllib.loads(EXCEPTIONS.read_text(encoding="utf-8"))["exception"]
    assert all(entry["reason"] for entry in entries)
    return {name: entry["says"] for entry in entries for name in entry["samples"]}


def test_those_of_iam_and_sts(aws_environment: None) -> None:
    tried, refused = refusals("awsref", samples())
    assert tried > 70
    assert refused == {}


@pytest.mark.everything
def test_those_of_every_service(tmp_path: Path, aws_environment: None) -> None:
    pull(read_sources().default, services(), tmp_path / "pages")
    specs = open_specs(tmp_path / "pages")
    write_package(specs, pages_of(specs, samples()), tmp_path / "out", "botosample")
    sys.path.insert(0, str(tmp_path / "out"))
    try:
        tried, refused = refusals("botosample", samples())
    finally:
        sys.path.remove(str(tmp_path / "out"))
    # What botocore itself refuses is the example's own fault.
    at_fault = {each.name for each in samples() if refused_by_botocore(each)}
    ours = {name: why for name, why in refused.items() if name not in at_fault}
    print(f"{len(files())} files, {len(samples())} examples of {len(services())} services")
    print(f"{tried} tried, {len(refused)} refused, {len(ours)} of them by the pages' rules alone")
    listed = _listed()
    assert len(at_fault) <= SHARE * tried
    assert tried >= 0.99 * len(samples())
    assert {name: why for name, why in ours.items() if name not in listed} == {}
    assert [name for name in listed if name not in ours] == []
    for name, says in listed.items():
        assert says in "; ".join(ours[name]), name
    assert len(listed) <= SHARE_LISTED * tried
