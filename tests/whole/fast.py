"""The way that refsmith reads, brought to the common form."""

from __future__ import annotations

import re

from refsmith.read.fragment import blocks
from refsmith.read.page import Body, Item, OptionBlock, Page
from refsmith.read.reader import read_page
from tests.whole.reading import Entry, Reading


def read_fast(path: str, data: bytes) -> Reading:
    """The page as the tool's own reader has it."""
    page = read_page(path, data)
    return Reading(
        description=_blocks(page.description),
        api=page.api,
        paginated=page.paginated,
        result_keys=list(page.result_keys),
        usages=[(list(usage.flags), usage.required) for usage in page.usages],
        options=[_option(line, block) for line, block in page.options],
        global_options=list(page.global_options),
        subcommands=None if page.subcommands is None else list(page.subcommands),
        output=_output(page),
    )


def _output(page: Page) -> list[Entry] | None:
    if page.output is None:
        return None
    return [_item(item, line) for line, block in page.output for item in block.items]


def _option(line: int, block: OptionBlock) -> Entry:
    entry = Entry(
        name=" | ".join(block.flags),
        type=block.type,
        required=block.required,
        line=line,
        parts=[_item(item, line) for item in block.items],
        syntax=[(each.title, lines_of(each.text)) for each in block.syntax],
    )
    return _with_body(entry, block.body)


def _item(item: Item, line: int) -> Entry:
    at = line + item.offset
    entry = Entry(
        name=item.name,
        type=item.type,
        required=item.required,
        line=at,
        parts=[_item(part, at) for part in item.items],
    )
    return _with_body(entry, item.body)


def _with_body(entry: Entry, body: Body) -> Entry:
    entry.blocks = _blocks(body.prose)
    entry.values = [each.text for each in body.values]
    entry.constraints = [(each.name, each.text) for each in body.constraints]
    return entry


def _blocks(prose: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in blocks(prose)]


def lines_of(text: str) -> str:
    """A text's lines without their indentation and without blank ones."""
    return "\n".join(line.strip() for line in re.split(r"\n", text) if line.strip())
