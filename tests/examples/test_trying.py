"""A command is refused for what is wrong with it, and for nothing else: on a page of our own."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from tests.examples.account import Tried, try_folder
from tests.examples.exceptions import Excused, exceptions
from tests.examples.making import package_of_examples
from tests.examples.trying import Bench
from tests.examples.verdict import faults, summary
from tests.read.writing import Node, Sheet

PACKAGE = "gardenref"
EXAMPLES = """
Examples
========

The file is shown. ::

    aws garden plant \\
        --name rose-1 \\
        --bed file://bed.json

Contents of ``bed.json``::

    {"Rows": 3}

The file isn't. ::

    aws garden plant --name rose-1 --bed file://other.json

The rest of them. ::

    aws garden plant --name 'two words'
    aws garden plant --name rose-EXAMPLE
    aws garden plant --name rose-1 --bed Rows=3,Rows=4
    aws garden plant --name rose-1 --bed Rows=3, Depth=4
    aws garden plant --name rose-1 --color red
    aws garden plant --name "rose-1
    aws orchard plant --name rose-1

Output
======

None
"""


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Tried]]:
    folder = tmp_path_factory.mktemp("garden")
    pages = folder / "pages"
    (pages / "garden").mkdir(parents=True)
    rows, depth = Node(name="Rows", type="integer"), Node(name="Depth", type="integer")
    sheet = Sheet(
        command=("garden", "plant"),
        operation="Plant",
        options=(
            Node(flags=("--name",), required=True, constraints=(("pattern", "[a-z0-9-]+"),)),
            Node(flags=("--bed",), type="structure", parts=(rows, depth)),
        ),
        output=(),
    )
    head, _, _ = str(sheet).partition("======\nOutput\n")
    (pages / "garden" / "plant.rst").write_text(head.rstrip() + "\n\n" + EXAMPLES.lstrip("\n"))
    package_of_examples(pages, folder / "out", PACKAGE)
    sys.path.insert(0, str(folder / "out"))
    yield list(try_folder(Bench(PACKAGE), pages))
    sys.path.remove(str(folder / "out"))
    for module in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
        del sys.modules[module]


def test_each_command_fares_as_it_deserves(tried: list[Tried]) -> None:
    assert [(each.outcome.kind, each.repairs) for each in tried] == [
        ("accepted", ()),
        ("accepted", ()),
        ("rules", ()),
        ("accepted", ("disguise",)),
        ("value", ()),
        ("accepted", ("blank",)),
        ("usage", ()),
        ("shell", ()),
        ("absent", ()),
    ]
    assert [each.outcome.made_up for each in tried[:2]] == [(), ("other.json",)]
    assert tried[2].outcome.details[0].startswith("pattern: name")


def test_the_verdict_names_what_is_not_listed_and_what_is_listed_in_vain(
    tried: list[Tried],
) -> None:
    refused = [each for each in tried if each.outcome.kind in ("rules", "value", "usage", "shell")]
    names = [each.name for each in refused if each.fault is None]
    assert [each.fault for each in refused if each.fault] == [
        "the command's page shows no option --color"
    ]
    says = ["does not match", "--bed", "quotation"]
    excused = {
        name: Excused(name, said, "a reason", False) for name, said in zip(names, says, strict=True)
    }
    assert faults(tried, excused) == []
    told = list(summary(tried, excused))
    assert "1 pages with 9 commands" in told
    assert "2 accepted as printed" in told
    left = {name: each for name, each in excused.items() if name != names[0]}
    (missing,) = faults(tried, left)
    assert missing.startswith(f"{names[0]} ")
    idle = {**excused, tried[0].name: Excused(tried[0].name, "", "a reason", False)}
    assert faults(tried, idle) == [
        f"{tried[0].name} is listed, and is not refused, or with a fault that is proven"
    ]
    other = {**excused, names[1]: Excused(names[1], "something else", "a reason", False)}
    (changed,) = faults(tried, other)
    assert "something else" in changed
    far = {**excused, "pond/fish 1": Excused("pond/fish 1", "", "a reason", False)}
    assert faults(tried, far, ["garden"]) == []


def test_every_exception_has_a_reason_and_says_something() -> None:
    assert all(each.says and len(each.reason) > 10 for each in exceptions().values())
