"""Every piece of a page's prose that speaks of request values: whose it is and where it stands.

Pages are read and no rule is looked for, so that what is drawn and labelled does not depend on
what the tables of wordings find.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from refsmith.read.options import Blocks
from refsmith.read.page import RECURSIVE, Body, Item, Page
from refsmith.read.reader import read_page
from refsmith.resolve.names import PageNames

# What stands in the place of a member in the path of a page's own description.
PAGE = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A piece of prose: its page, the path of its member (``--tags[].Key``) and that one's type.

    ``line`` is the page's line, counted from 1, on which the prose starts; ``siblings`` are the
    names and types of the members around it, its own among them; ``body`` has the renderer's
    own lists.
    """

    page: str
    path: str
    type: str
    prose: str
    line: int
    siblings: tuple[tuple[str, str], ...]
    body: Body


def open_page(folder: Path, path: str, blocks: Blocks | None = None) -> Page:
    """A page below ``folder``; its path is without ``.rst``. Raises OSError where it isn't."""
    return read_page(path, (folder / f"{path}.rst").read_bytes(), None, blocks or Blocks())


def places(page: Page, names: PageNames | None) -> Iterator[Place]:
    """The prose of an operation's page, of its options and of all members below them.

    A page that is no operation's, and options that are the command line's own, have none.
    """
    words = page.path.split("/")
    if page.api is None or "wait" in words[1:-1]:
        return
    taken = [
        (line, block)
        for line, block in page.options
        if names is None or any(names.options.get(flag) for flag in block.flags)
    ]
    around = tuple((block.flags[0], block.type) for _, block in taken)
    yield Place(page.path, PAGE, "page", page.description, page.description_line, around, Body())
    for line, block in taken:
        yield from _walk(
            page.path, block.flags[0], block.type, block.body, block.items, line, around
        )


def _walk(
    page: str,
    path: str,
    type: str,
    body: Body,
    items: tuple[Item, ...],
    line: int,
    around: tuple[tuple[str, str], ...],
) -> Iterator[Place]:
    if type == RECURSIVE:
        return
    yield Place(page, path, type, body.prose, line + body.prose_offset, around, body)
    inner = tuple((item.name, item.type) for item in items)
    for item, below in zip(items, _paths(path, type, items), strict=True):
        yield from _walk(page, below, item.type, item.body, item.items, line + item.offset, inner)


def _paths(path: str, type: str, items: Iterable[Item]) -> Iterator[str]:
    """Where the parts of a value stand: ``.Name``, ``[]``, ``{key}`` or ``{}``."""
    for at, item in enumerate(items):
        if type == "list":
            yield f"{path}[]"
        elif type == "map":
            yield path + ("{}" if at else "{key}")
        else:
            yield f"{path}.{item.name}"
