"""The Options and Output sections: cut at their headers, each distinct block read once."""

import re
from collections.abc import Callable, Iterator
from hashlib import blake2b
from typing import TypeVar

from refsmith.read.body import read_body, without_targets
from refsmith.read.items import TYPES, find_headers, read_items
from refsmith.read.lines import lines_matching
from refsmith.read.page import Item, Loss, OptionBlock, OutputBlock, Syntax

_OPTION = re.compile(
    r"^(?P<flags>``[^`\n]+``(?: \| ``[^`\n]+``)*) \((?P<type>[^()\n]+)\)"
    r"(?P<required> \[required\])?$",
    re.MULTILINE,
)
_FLAG = re.compile(r"``([^`]+)``")
_SYNTAX = re.compile(r"^(Shorthand Syntax|JSON Syntax|Syntax)::$", re.MULTILINE)
_JSON_NAME = re.compile(r'^\s*[\[{]*\s*"([^"]+)": ', re.MULTILINE)
_OUTPUT_NAME = re.compile(rf"^\S+ -> \((?:{TYPES})\)(?: \[required\])?$", re.MULTILINE)


Block = OptionBlock | OutputBlock
B = TypeVar("B", OptionBlock, OutputBlock)
_DIGEST = 16


class Blocks:
    """How the blocks of a service's pages are read: each distinct one once.

    They are told apart by digests: the texts of the largest would fill the memory. ``form`` is the
    form of the page, where its release tells it: whether headers carry ``[required]``.
    """

    def __init__(self) -> None:
        self._blocks: dict[bytes, Block] = {}

    def option(self, text: str, form: bool | None) -> OptionBlock:
        """One option's block, from its header to the next one's."""
        return self._block(OptionBlock, _option, text, form)

    def output(self, text: str, form: bool | None) -> OutputBlock:
        """One block of the Output section."""
        return self._block(OutputBlock, _output, text, form)

    def _block(self, kind: type[B], read: Callable[[str], B], text: str, form: bool | None) -> B:
        return self._read(kind, read, text, text_digest(kind, text))

    def _read(self, kind: type[B], read: Callable[[str], B], text: str, digest: bytes) -> B:
        known = self._blocks.get(digest)
        if isinstance(known, kind):
            return known
        block = read(text)
        self._blocks[digest] = block
        return block


def text_digest(kind: type[Block], text: str) -> bytes:
    """What tells the text of a block from that of all others."""
    # The same text means another thing in another section.
    return blake2b(text.encode(), digest_size=_DIGEST, person=kind.__name__.encode()).digest()


def read_options(
    section: str, line: int, form: bool | None, read: Blocks
) -> tuple[tuple[tuple[int, OptionBlock], ...], list[Loss]]:
    """Reads the section's text; ``line`` is the line of the page on which the text starts.

    Gives each option with its header's line, and what stands before the first one and is no
    ``*None*``, as losses with offsets from ``line``.
    """
    matches = list(lines_matching(_OPTION, section, "``"))
    losses: list[Loss] = []
    head = section[: matches[0].start()] if matches else section
    if without_targets(head).strip() not in ("", "*None*"):
        losses.append(_stray(head, "text before the first option"))
    blocks: list[tuple[int, OptionBlock]] = []
    seen = 0
    for index, match in enumerate(matches):
        line += section.count("\n", seen, match.start())
        seen = match.start()
        end = matches[index + 1].start() if index + 1 < len(matches) else len(section)
        blocks.append((line, read.option(section[match.start() : end], form)))
    return tuple(blocks), losses


def _stray(text: str, what: str) -> Loss:
    blank = len(text) - len(text.lstrip())
    excerpt = " ".join(text.split())[:60]
    return Loss(
        offset=text.count("\n", 0, blank), kind="stray-text", message=f"{what}: {excerpt!r}"
    )


def _option(text: str) -> OptionBlock:
    """One option's block, from its header to the next one's."""
    header = _OPTION.match(text)
    assert header is not None
    titles = list(_titles(text, header.end()))
    syntax = _syntax(text, titles)
    stop = titles[0].start() if titles else len(text)
    known = tuple(
        name for block in syntax if block.title == "JSON Syntax" for name in _names(block.text)
    )
    body = text[header.end() : stop]
    own, items, losses = read_items(body, type=header["type"], top_level=1, known=known)
    return OptionBlock(
        flags=tuple(_FLAG.findall(header["flags"])),
        type=header["type"],
        required=header["required"] is not None,
        body=read_body(own),
        items=items,
        syntax=syntax,
        losses=losses,
    )


def _names(json: str) -> tuple[str, ...]:
    """The first names in a JSON Syntax block, and the two that every map's parts have."""
    first = _JSON_NAME.search(json)
    return ((first[1],) if first else ()) + ("key", "value")


def _titles(text: str, start: int) -> Iterator[re.Match[str]]:
    """The titles of syntax blocks behind ``start``; what they all end with is looked for first."""
    at = text.find("Syntax::", start)
    while at >= 0:
        match = _SYNTAX.match(text, text.rfind("\n", 0, at) + 1)
        if match is not None:
            yield match
        at = text.find("Syntax::", at + 1)


def _syntax(text: str, titles: list[re.Match[str]]) -> tuple[Syntax, ...]:
    blocks: list[Syntax] = []
    for index, title in enumerate(titles):
        end = titles[index + 1].start() if index + 1 < len(titles) else len(text)
        blocks.append(
            Syntax(
                title=title[1],  # type: ignore[arg-type]
                text=text[title.end() : end],
                offset=text.count("\n", 0, title.start()),
            )
        )
    return tuple(blocks)


def read_output(
    section: str, line: int, form: bool | None, read: Blocks
) -> tuple[tuple[int, OutputBlock], ...] | None:
    """Reads the Output section; None where it says None.

    Cut at the headers that stand at the left margin, each block with that header's line.
    """
    if without_targets(section).strip() == "None":
        return None
    starts = [match.start() for match in _OUTPUT_NAME.finditer(section)]
    first = next(find_headers(section), None)
    if first is None:
        return () if not section.strip() else ((line, read.output(section, form)),)
    if not starts or starts[0] > first.cut:
        starts.insert(0, 0)
    blocks: list[tuple[int, OutputBlock]] = []
    seen = 0
    for index, start in enumerate(starts):
        line += section.count("\n", seen, start)
        seen = start
        end = starts[index + 1] if index + 1 < len(starts) else len(section)
        blocks.append((line, read.output(section[start:end], form)))
    return tuple(blocks)


def _output(text: str) -> OutputBlock:
    own, items, losses = read_items(text, type="structure", top_level=0)
    if own.strip():
        losses = (_stray(own, "text before the first member"), *losses)
    return OutputBlock(items=items, losses=losses)


def depth(items: tuple[Item, ...]) -> int:
    """How deep members stand below one another."""
    return max((1 + depth(item.items) for item in items), default=0)
