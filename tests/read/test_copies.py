"""Members that a page writes out again are found by their text: as if each were read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refsmith.read import items
from refsmith.read.items import read_items
from refsmith.read.page import Body, Item
from refsmith.remembering import forget

_LINES = (
    *("Bed -> (structure)", "Beds -> (list)", "(structure)", "Rows -> (map)", "key -> (string)"),
    *("value -> (structure)", "Plant -> (string)", "Plant -> (string) [required]", "Words."),
    *("( ... recursive ... )", "( ... recursive ... )Leaf -> (string)", "* ``oak``", ""),
    *("Constraints:", "* max: ``9``", "Glued to it.Plant -> (string)", "(string)", "  Deeper."),
)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Lines at any depth, and blocks of them that stand again, moved or changed or as they were."""
    line = st.tuples(st.integers(0, 5), st.sampled_from(_LINES))
    lines = draw(st.lists(line, min_size=3, max_size=14))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(lines) - 1))
        block = lines[start : start + draw(st.integers(1, 8))]
        moved = draw(st.sampled_from((0, 0, 0, 1, -1)))
        at = draw(st.integers(0, len(lines)))
        lines[at:at] = [(max(depth + moved, 0), words) for depth, words in block]
    return "\n".join(" " * 2 * depth + words if words else "" for depth, words in lines) + "\n"


def told(item: Item) -> object:
    """An item by its facts: two that are equal need not be one object."""
    return (item.name, item.type, item.required, item.offset, body(item.body), parts(item.items))


def parts(found: tuple[Item, ...]) -> list[object]:
    return [told(item) for item in found]


def body(found: Body) -> object:
    lists = (found.values, found.values_offset, found.constraints)
    return (found.prose, found.prose_offset, *lists)


def read(text: str, type: str) -> object:
    forget()
    own, found, losses = read_items(text, type=type, top_level=1)
    return own, parts(found), losses


@given(texts(), st.sampled_from(("structure", "list", "map", "string")))
@settings(max_examples=1500)
def test_what_stands_again_is_read_alike(text: str, type: str) -> None:
    with_copies = read(text, type)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(items._Copies, "find", lambda self, found: None)
        assert read(text, type) == with_copies
    # A short beginning finds more that is alike only at first.
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(items, "_KEY", 3)
        assert read(text, type) == with_copies


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The lines that were tried as headers."""
    lines: list[str] = []
    pattern = items._HEADER

    class Counted:
        def match(self, text: str, start: int, end: int) -> object:
            lines.append(text[start:end])
            return pattern.match(text, start, end)

    monkeypatch.setattr(items, "_HEADER", Counted())
    yield lines
    forget()


def test_of_a_hundred_copies_one_is_read(tried: list[str]) -> None:
    forget()
    inside = "".join(f"      Leaf{n} -> (string)\n\n        Of the plant.\n\n" for n in range(50))
    plant = f"    Plant -> (structure)\n\n      What grows.\n\n{inside}"
    text = "".join(f"  Bed{n} -> (structure)\n\n    A bed.\n\n{plant}" for n in range(100))
    _, found, losses = read_items(text, type="structure", top_level=1)
    assert not losses
    assert [len(bed.items[0].items) for bed in found] == [50] * 100
    assert len({id(bed.items[0]) for bed in found}) == 1
    # Each bed and its plant, the first plant's leaves, and the header behind each copy.
    assert len(tried) <= 3 * 100 + 2 * 50
