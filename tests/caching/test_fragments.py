"""Fragments of pages: what is known of a block is what reading it again gives."""

from __future__ import annotations

import pickle
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refsmith.caching.fragments import Fragment, Fragments
from refsmith.model.export import to_json
from refsmith.read import options
from refsmith.read.reader import read_page
from refsmith.remembering import forget
from refsmith.resolve.operation import Resolver
from refsmith.specs import open_specs
from tests.read.worlds import worlds
from tests.read.writing import Node, Sheet

Texts = dict[str, bytes]


def plain(texts: Texts) -> list[str]:
    """The models as they are read without anything known."""
    resolver = Resolver()
    found = [to_json(resolver.resolve(read_page(*page), None)) for page in texts.items()]
    forget()
    return found


def through(texts: Texts, known: dict[bytes, Fragment]) -> tuple[list[str], dict[bytes, Fragment]]:
    """The models as they are read where ``known`` is, and what is known then, as it is kept."""
    resolver = Resolver()
    fragments = Fragments(resolver, known)
    found: list[str] = []
    used: set[bytes] = set()
    for page, data in texts.items():
        found.append(to_json(resolver.resolve(read_page(page, data, None, fragments), None)))
        used |= fragments.take()
    forget()
    return found, pickle.loads(pickle.dumps(fragments.some(used)))


@given(st.lists(worlds(), min_size=1, max_size=3))
@settings(max_examples=60)
def test_pages_read_again_are_the_same(found: list[object]) -> None:
    texts: Texts = {}
    for number, world in enumerate(found):
        sheet = world.sheet  # type: ignore[attr-defined]
        texts[f"{'/'.join(sheet.command)}-{number}"] = str(sheet).encode()
    first, known = through(texts, {})
    assert first == plain(texts)
    assert through(texts, known)[0] == first


@given(st.randoms(use_true_random=False), st.data())
@settings(max_examples=60)
def test_a_page_that_has_changed_is_read_as_it_stands(
    rng: random.Random, data: st.DataObject
) -> None:
    """Lines go, come and move: what is known of the rest holds wherever it stands now."""
    world = data.draw(worlds())
    page, text = "/".join(world.sheet.command), str(world.sheet)
    _, known = through({page: text.encode()}, {})
    lines = text.split("\n")
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(lines))
        match rng.choice(("drop", "double", "word", "blank")):
            case "drop":
                del lines[at : at + rng.randint(1, 5)]
            case "double":
                lines[at:at] = lines[at : at + rng.randint(1, 5)]
            case "word":
                lines[at] += " Changed."
            case _:
                lines.insert(at, "")
        lines = lines or [""]
    changed = {page: "\n".join(lines).encode()}
    assert through(changed, known)[0] == plain(changed)


def test_the_pulled_pages_from_fragments_are_the_pages_read(pulled_pages: Path) -> None:
    specs = open_specs(pulled_pages)
    for pages in specs.services.values():
        texts = {page: (pulled_pages / f"{page}.rst").read_bytes() for page in pages}
        first, known = through(texts, {})
        assert first == plain(texts)
        assert through(texts, known)[0] == first


@pytest.fixture
def pulled_pages() -> Path:
    return Path(__file__).parents[2] / "specs" / "pages"


def page(*, most: str = "9", above: str = "The plant.", release: str = "2.38.5") -> bytes:
    sheet = Sheet(
        command=("garden", "water"),
        operation="Water",
        release=release,
        options=(
            Node(flags=("--bed",), text=above),
            Node(flags=("--plant",), text="The plant.", constraints=(("max", most),)),
        ),
        output=(Node(name="Wet", type="boolean"), Node(name="Dry", type="boolean")),
    )
    return str(sheet).encode()


class Reads:
    """The first lines of the blocks that were read."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.names: list[str] = []
        for kind in ("_option", "_output"):
            read = getattr(options, kind)

            def counted(text: str, read: object = read) -> object:
                self.names.append(text.split("`` ")[0].split(" ->")[0].strip("`\n"))
                return read(text)  # type: ignore[operator]

            monkeypatch.setattr(options, kind, counted)

    def take(self) -> list[str]:
        """Those since the last time."""
        names, self.names = self.names, []
        return names


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Iterator[Reads]:
    forget()
    yield Reads(monkeypatch)
    forget()


def test_a_block_that_has_not_changed_is_not_read_again(reads: Reads) -> None:
    _, known = through({"garden/water": page()}, {})
    assert reads.take() == ["--bed", "--plant", "Wet", "Dry"]
    # Four lines further up the page, and all behind it stands elsewhere.
    changed = {"garden/water": page(above="One.\n\nTwo.\n\nThree.")}
    found, known = through(changed, known)
    assert reads.take() == ["--bed"]
    assert found == plain(changed)
    reads.take()
    through({"garden/water": page(most="8", above="One.\n\nTwo.\n\nThree.")}, known)
    assert reads.take() == ["--plant"]
    # Another release of the same form has the same fragments, one of another form has its own.
    through({"garden/water": page(release="2.38.6", above="One.\n\nTwo.\n\nThree.")}, known)
    assert reads.take() == []
    through({"garden/water": page(release="2.12.0", above="One.\n\nTwo.\n\nThree.")}, known)
    assert len(reads.take()) == 4


def test_what_no_page_needs_is_not_kept() -> None:
    first, second = {"garden/water": page(most="8")}, {"garden/water": page(most="9")}
    _, known = through(first, {})
    _, both = through(second, known)
    # The bed, the plant and the two of the output.
    assert len(known) == len(both) == 4
    assert len(known.keys() & both.keys()) == 3
