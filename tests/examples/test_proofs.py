"""Faults that pages prove, on a page of our own; and commands in which nothing is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.examples.proofs import fault
from tests.read.writing import Node, Sheet

RIGHT = ["garden", "plant", "--name", "rose"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A page of a command with a required option."""
    options = (Node(flags=("--name",), required=True), Node(flags=("--bed-size",)))
    sheet = Sheet(command=("garden", "plant"), operation="Plant", options=options, output=())
    (tmp_path / "garden").mkdir()
    (tmp_path / "garden" / "plant.rst").write_text(str(sheet), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("words", "details", "said"),
    [
        ([*RIGHT, "--bed-size", '{"a": }'], "Invalid JSON received.", "opens like JSON"),
        ([*RIGHT, "--bed-size", "file://bed.json"], "Invalid JSON received.", "opens like JSON"),
        ([*RIGHT, "--soil", "clay"], "Unknown options: --soil", "--soil"),
        ([*RIGHT, "--bed_size=3"], "Unknown options: --bed_size", "--bed_size"),
        (["garden", "plant", "--bed-size", "3"], "name is missing; it is required", "--name"),
    ],
)
def test_what_is_proven(folder: Path, words: list[str], details: str, said: str) -> None:
    assert said in (fault(words, details, folder, lambda name: "[1,") or "")


@pytest.mark.parametrize("details", ["Invalid JSON", "Unknown options", "x is required", "odd"])
@pytest.mark.parametrize(
    "words",
    [
        [*RIGHT, "--bed-size", '{"a": 1}'],
        [*RIGHT, "--bed-size", "a={b"],
        [*RIGHT, "--bed-size", "file://bed.json"],
        # What an option begins like stands for it.
        ["garden", "plant", "--nam", "rose", "--bed=3"],
        ["orchard", "plant", "--soil", "{"],
    ],
)
def test_what_is_not(folder: Path, words: list[str], details: str) -> None:
    assert fault(words, details, folder, lambda name: '{"a": 1}') is None


def test_a_whole_input_stands_in_for_the_required_options(folder: Path) -> None:
    words = ["garden", "plant", "--cli-input-json", "{}"]
    assert fault(words, "name is missing; it is required", folder, lambda name: None) is None
