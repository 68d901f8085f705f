"""Plain fragments: what is told without docutils is what docutils tells."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refsmith.read.fragment import blocks, parsed_blocks
from refsmith.read.plainly import plain_blocks
from tests.whole.fragments import differing, fragments

ROOT = Path(__file__).parents[2] / "specs" / "pages"

# Beginnings that open something else than a paragraph, or nearly.
STARTS = st.sampled_from(
    [
        *(
            "",
            "A ",
            "An ",
            "I ",
            "i. ",
            "ii. ",
            "IV. ",
            "a. ",
            "a) ",
            "(a) ",
            "1. ",
            "#. ",
            "x ",
            "The ",
        ),
        *(
            "* ",
            "* * ",
            "- ",
            "+ ",
            "• ",
            "*",
            "** ",
            "``x`` ",
            "```` ",
            "`x` ",
            "`x`_ ",
            "|x| ",
            "| ",
        ),
        *(":x: ", "-o ", "--of ", "/V ", ">>> ", ".. ", ".. x:: ", "__ ", "[1] ", "====", "----"),
        *(
            "  ",
            "    ",
            "\t",
            "Its' ",
            "Boat's ",
            "By-the-way ",
            "Mail: ",
            "Oars, ",
            "Oars. ",
            "Oars) ",
        ),
    ]
)
ENDS = st.sampled_from(
    ["", ".", ":", "::", " ::", ":: ", " ", " . ", "``", "`x`__ .", "*", "|", "\\", "_"]
)
LINES = st.builds(
    lambda start, middle, end: start + middle + end, STARTS, st.text("ab* `:.-", max_size=6), ENDS
)
FRAGMENTS = st.lists(LINES, max_size=6).map("\n\n".join) | st.lists(
    LINES | st.just(""), max_size=7
).map("\n".join)


@given(FRAGMENTS)
def test_plain_blocks_are_docutils_s(text: str) -> None:
    if plain_blocks(text) is not None:
        assert blocks(text) == parsed_blocks(text)


def test_common_fragments_are_plain() -> None:
    text = "The boat's name.\n\nConstraints:\n\n* ``oar`` by hand\n\n* A sail. \n\nDefault: ``0``\n\n* Last"
    assert [(each.kind, each.text, each.offset, each.list) for each in blocks(text)] == [
        ("paragraph", "The boat's name.", 0, None),
        ("paragraph", "Constraints:", 2, None),
        ("item", "``oar`` by hand", 4, 1),
        ("item", "A sail.", 6, 1),
        ("paragraph", "Default: ``0``", 8, None),
        ("item", "Last", 10, 2),
    ]
    assert plain_blocks(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        *(
            "ii. row",
            "a) row",
            ":sail: white",
            ".. note::",
            "As such::",
            "As such:: ",
            "One\ntwo",
            "Boat\n  a hull",
        ),
        *(
            "* * row",
            "* Row\n  hard",
            "----",
            "Row\n===",
            "1. Row",
            "| a",
            ">>> row",
            "  quoted",
            "A\trow",
        ),
    ],
)
def test_what_may_be_more_is_left_to_docutils(text: str) -> None:
    assert plain_blocks(text) is None


@pytest.mark.pulled
def test_the_pulled_pages_plain_fragments_are_docutils_s() -> None:
    found = fragments(ROOT, ("iam", "sts"))
    plain = [text for text in found if plain_blocks(text) is not None]
    assert len(plain) > 200
    assert list(differing(plain)) == []
