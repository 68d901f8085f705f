"""The pages that were pulled into specs/pages: what the lock says, and what the table knows."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from refsmith.config import specs_file
from refsmith.pull.sources import read_sources

pytestmark = pytest.mark.pulled

HEADER = re.compile(r"^(``[^`]+``(?: \| ``[^`]+``)*) \(", re.M)


@pytest.fixture(scope="module")
def table() -> dict[str, Any]:
    path = specs_file("pages") / "names.json"
    if not path.is_file():
        pytest.skip("no pages are pulled: make generate")
    found: dict[str, Any] = json.loads(path.read_text())
    if found["release"] != read_sources().default:
        pytest.skip(f"the pages are those of release {found['release']}")
    return found


def page(name: str) -> Path:
    return specs_file("pages") / f"{name}.rst"


def test_pages_are_those_of_the_lock(table: dict[str, Any]) -> None:
    head, *rows = [
        line for line in specs_file("pages.lock").read_text().splitlines() if line[0] != "#"
    ]
    assert head == f"release {table['release']}"
    locked = {name: digest for digest, name in (row.split("  ") for row in rows)}
    assert {"iam/create-user", "sts/get-caller-identity", "iam/wait/user-exists"} <= set(locked)
    found = {name: sha256(page(name).read_bytes()).hexdigest() for name in locked}
    assert found == locked


def test_the_table_has_every_flag_of_every_page(table: dict[str, Any]) -> None:
    compared = 0
    for name, entry in table["pages"].items():
        text = page(name).read_text(encoding="utf-8")
        options = text.partition("\n=======\nOptions\n=======\n")[2].partition("\n====")[0]
        shown = {
            flag
            for header in HEADER.findall(options)
            for flag in re.findall(r"``([^`]+)``", header)
        }
        assert set(entry["options"]) == shown, name
        compared += len(shown)
    assert compared > 1000


def test_the_synopsis_ends_with_the_global_options(table: dict[str, Any]) -> None:
    text = page("iam/create-user").read_text(encoding="utf-8")
    synopsis = text.partition("Synopsis\n")[2].partition("Options\n===")[0]
    lines = [line.strip() for line in synopsis.splitlines()]
    options = text.partition("Global Options\n")[2]
    documented = re.findall(r"^``(--[\w-]+)`` \((\w+)\)", options, re.M)
    assert len(documented) > 15
    expected = [
        f"[{flag}]" if kind == "boolean" else f"[{flag} <value>]" for flag, kind in documented
    ]
    after = lines[lines.index("[--generate-cli-skeleton <value>]") + 1 :]
    assert [line for line in after if line.startswith("[")] == expected
