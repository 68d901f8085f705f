"""A piece of prose as RST: its blocks, each with its source and the line that it starts on.

The only place that knows docutils. Inline markup is left as it stands: what is asked for is which
text is a paragraph or a list's item, and which is an example or a literal.
"""

import gc
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

from docutils import nodes
from docutils.frontend import get_default_settings
from docutils.parsers.rst import Parser, states
from docutils.statemachine import string2lines
from docutils.utils import new_document


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a literal block, with its source; ``offset`` counts lines of the text."""

    kind: Literal["paragraph", "item", "literal"]
    text: str
    offset: int


class _Plain:
    """An inliner that leaves inline markup alone."""

    def init_customizations(self, settings: Any) -> None:
        """Asked for by docutils; there is nothing to set up."""

    def parse(self, text: str, lineno: int, memo: Any, parent: Any) -> Any:
        """The text as it stands, and no messages."""
        return [nodes.Text(text)], []


@cache
def _settings() -> Any:
    settings = get_default_settings(Parser)
    # Messages are docutils' own; what it can't make out stays text here.
    settings.report_level = 5
    settings.halt_level = 6
    settings.line_length_limit = 10**9
    settings.file_insertion_enabled = False
    settings.raw_enabled = False
    return settings


@cache
def _machine() -> Any:
    # Making the machine takes most of a short text's time; it can be run again.
    return states.RSTStateMachine(state_classes=states.state_classes, initial_state="Body")


@lru_cache(maxsize=100_000)
def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a dedented text, in order."""
    document = new_document("", _settings())
    enabled = gc.isenabled()
    gc.disable()
    try:
        lines = string2lines(text, 8, convert_whitespace=True)
        _machine().run(lines, document, inliner=_Plain())
    finally:
        if enabled:
            gc.enable()
    found: list[Block] = []
    _collect(document, text.split("\n"), "paragraph", found)
    return tuple(found)


def _collect(
    node: Any, lines: list[str], kind: Literal["paragraph", "item"], found: list[Block]
) -> None:
    for child in node.children:
        if isinstance(child, nodes.literal_block | nodes.doctest_block):
            found.append(Block("literal", child.astext(), (child.line or 1) - 1))
        elif isinstance(child, nodes.paragraph):
            source = child.rawsource
            found.append(Block(kind, source, _line(child, source, lines)))
        elif isinstance(child, nodes.Element):
            inner = "item" if isinstance(child, nodes.list_item) else kind
            _collect(child, lines, inner, found)


def _line(node: Any, source: str, lines: list[str]) -> int:
    """Where a block starts: docutils counts from the last line for some kinds of block."""
    first = source.split("\n", 1)[0].strip()
    near = (node.line or 1) - 1
    for distance in range(len(lines)):
        for at in (near - distance, near + distance):
            if 0 <= at < len(lines) and first in lines[at]:
                return at
    return near
