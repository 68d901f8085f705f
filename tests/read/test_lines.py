"""Lines found by their beginning are those that a regular expression finds line by line."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refsmith.read.lines import lines_matching


@pytest.mark.parametrize(
    ("pattern", "beginning"),
    [(r"^``[^`\n]+`` \(a\)$", "``"), (r"^==\n[ab]+\n==\n", "=="), (r"^a*$", "a")],
)
@given(data=st.data())
def test_the_same_matches_as_line_by_line(
    pattern: str, beginning: str, data: st.DataObject
) -> None:
    text = data.draw(
        st.lists(
            st.sampled_from(["``", "`", "a", "b", " (a)", "\n", "==", "\n==\n", "a`` (a)\n"])
        ).map("".join)
    )
    compiled = re.compile(pattern, re.MULTILINE)
    expected = [
        (each.start(), each[0]) for each in compiled.finditer(text) if each[0].startswith(beginning)
    ]
    assert [
        (each.start(), each[0]) for each in lines_matching(compiled, text, beginning)
    ] == expected
