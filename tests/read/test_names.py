"""What the table of names adds to a page: options that no page shows, and words for one value."""

from __future__ import annotations

from dataclasses import replace

from refsmith.model import Customisation, ListOf, Operation, Scalar
from refsmith.read.reader import read_page
from refsmith.resolve.names import PageNames
from refsmith.resolve.operation import Resolver
from tests.read.writing import Node, Sheet

NAMES = PageNames(
    options={"--plant": "Plant"},
    undocumented={"--marker": "Marker", "--limit": "Limit"},
    demanded=("--limit",),
)


def resolved(names: PageNames | None, path: str = "garden/water-plants") -> Operation:
    sheet = Sheet(options=(Node(flags=("--plant",), text="The plant."),))
    return Resolver().resolve(read_page(path, str(sheet).encode()), names)


def test_options_that_no_page_shows_come_from_the_table() -> None:
    found = resolved(NAMES)
    assert found.undocumented == (("--limit", "Limit"), ("--marker", "Marker"))
    assert found.demanded == ("--limit",)
    assert found.customisation is None
    assert resolved(None).undocumented == ()


def test_an_option_of_several_words_is_a_list_of_what_is_shown() -> None:
    (option,) = resolved(replace(NAMES, several=("--plant",))).options
    assert option.shape == ListOf(item=Scalar(type="string"), offset=None)
    (option,) = resolved(NAMES).options
    assert option.shape == Scalar(type="string")


def test_bare_items_and_data_beside_the_pages_make_one_customisation() -> None:
    bare = replace(NAMES, bare=("--plant",))
    assert resolved(bare).customisation == Customisation(bare=("--plant",))
    found = resolved(bare, "ec2/describe-volumes").customisation
    assert found == Customisation(page_size=1000, beside=("DryRun",), bare=("--plant",))
