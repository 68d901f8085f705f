"""A piece of documentation cut into its blocks: the one place that runs docutils.

What is plain enough to be told without it is, see ``plainly``. Only the structure of blocks is
read; inline markup stays as it stands in the source. Making the state machine costs several times
what a run over a small text does, so one is made and used again, and the collector is held off
while it works: a run makes many small objects that die together.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, cast

from docutils import nodes
from docutils.frontend import get_default_settings
from docutils.parsers.rst import Parser
from docutils.parsers.rst.states import RSTStateMachine
from docutils.statemachine import string2lines
from docutils.utils import new_document

from refsmith.collecting import collector_off
from refsmith.read.plainly import plain_blocks
from refsmith.remembering import remembered

BlockKind = Literal["paragraph", "item", "note", "literal", "quote"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph of text and where it stands.

    ``text`` is its source, markup kept, dedented. ``offset`` counts lines from the fragment's
    first one. ``kind`` is that of the nearest thing around it: a list's ``item``, a ``note`` (of
    any kind of admonition), a ``quote`` (indented text, a definition), or none (``paragraph``).
    ``list`` numbers the list that an item belongs to within the fragment (None elsewhere).
    """

    kind: BlockKind
    text: str
    offset: int
    list: int | None = None


class _PlainInliner:
    """Leaves inline markup alone: a block's text is one node of text."""

    def init_customizations(self, settings: object) -> None:
        """Nothing to prepare; docutils asks."""

    def parse(
        self, text: str, lineno: int, memo: object, parent: object
    ) -> tuple[list[nodes.Text], list[object]]:
        """The whole text as one node, and no messages."""
        return [nodes.Text(text)], []

    def adjust_uri(self, uri: str) -> str:
        """A link target's address as it stands; docutils asks where prose has a target."""
        return uri


@remembered
def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a dedented RST source, in its order."""
    plain = plain_blocks(text)
    if plain is not None:
        return tuple(Block(kind=k, text=t, offset=at, list=n) for k, t, at, n in plain)
    return parsed_blocks(text)


def parsed_blocks(text: str) -> tuple[Block, ...]:
    """The same by docutils, whatever the source."""
    with collector_off():
        document = _parsed(text)
        return tuple(_walk(document, "paragraph", None, text.split("\n"), _Place()))


@cache
def _machine() -> tuple[RSTStateMachine, Any]:
    settings = get_default_settings(cast("Any", Parser))
    settings.report_level = 5
    settings.halt_level = 5
    settings.warning_stream = False
    settings.file_insertion_enabled = False
    settings.raw_enabled = False
    parser = Parser()
    return RSTStateMachine(state_classes=parser.state_classes, initial_state="Body"), settings


def _parsed(text: str) -> nodes.document:
    machine, settings = _machine()
    document = new_document("fragment", settings)
    lines = string2lines(text, tab_width=8, convert_whitespace=False)
    machine.run(lines, document, inliner=cast("Any", _PlainInliner()), match_titles=False)
    return document


@dataclass(slots=True)
class _Place:
    """How far the source has been walked, and how many lists were met."""

    line: int = 0
    lists: int = 0


def _walk(
    node: nodes.Element, kind: BlockKind, number: int | None, lines: list[str], place: _Place
) -> Iterator[Block]:
    for child in node.children:
        if isinstance(child, nodes.literal_block | nodes.doctest_block):
            yield _block("literal", child, None, lines, place)
        elif isinstance(child, nodes.paragraph | nodes.term):
            yield _block(kind, child, number, lines, place)
        elif isinstance(child, nodes.system_message | nodes.comment):
            continue
        elif isinstance(child, nodes.Element):
            inner, count = kind, number
            if isinstance(child, nodes.bullet_list | nodes.enumerated_list):
                place.lists += 1
                inner, count = "item", place.lists
            elif isinstance(child, nodes.Admonition):
                inner, count = "note", None
            elif isinstance(child, nodes.block_quote | nodes.definition) and kind == "paragraph":
                inner, count = "quote", None
            yield from _walk(child, inner, count, lines, place)


def _block(
    kind: BlockKind, node: nodes.Element, number: int | None, lines: list[str], place: _Place
) -> Block:
    """The block of a leaf; its line is found in the source, behind the block before."""
    text = node.astext()
    first = text.split("\n", 1)[0]
    offset = _line_of(first, lines, place.line)
    place.line = offset + 1 + text.count("\n")
    return Block(kind=kind, text=text, offset=offset, list=number)


def _line_of(first: str, lines: list[str], start: int) -> int:
    """The line that a block's first one stands on; others may only hold its words."""
    behind = range(min(start, len(lines)), len(lines))
    for at in behind:
        if lines[at].rstrip().endswith(first):
            return at
    # What opens a literal block, and the classifiers of a term, stand behind it.
    return next((at for at in behind if first in lines[at]), min(start, len(lines) - 1))
