"""Sentences of a block: where each starts, as it stands in the source, and as it reads."""

import re
from dataclasses import dataclass

from refsmith.read.fragment import Block, blocks
from refsmith.remembering import remembered

# What no sentence ends inside of: literals and links.
_SPAN = re.compile(r"``.+?``|`[^`]+`_{0,2}", re.DOTALL)
_END = re.compile(r"[.!?:]?[.!?][)\"'”’]*(?=\s+[\"'“‘(*`]*[A-Z0-9])|[.!?](?=\s*\Z)")
_ABBREVIATION = re.compile(r"(?:\b(?:e\.g|i\.e|etc|vs|U\.S|approx|incl|no|vol)|\b[A-Z])\.\Z", re.I)
_LITERAL = re.compile(r"``\s*(.+?)\s*``", re.DOTALL)
_LINK = re.compile(r"`([^`<]+?)\s*(?:<[^`>]*>)?`_{1,2}", re.DOTALL)
_EMPHASIS = re.compile(r"(?<![\w*\\`])(\*\*?)(?=[\w`\"'])([^*]*?[\w.:`\"'!?)])\1(?![\w*])")
_ESCAPE = re.compile(r"\\(.)")
# The renderer leaves a blank behind markup, whatever follows.
_SPACE_BEHIND = re.compile(r"(?<=[`*_]) (?=[,.;:!?)\]](?:[\s),.;:\]]|\Z))")
_HOLD = "\0{}\0"
_HELD = re.compile("\0(\\d+)\0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """``source`` is the sentence as written; ``plain`` as read, literals in single backticks.

    ``offset`` counts lines from the block's first one, ``start`` and ``end`` are its place in the
    block's text.
    """

    source: str
    plain: str
    offset: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A block of a fragment with its sentences."""

    block: Block
    sentences: tuple[Sentence, ...]


@remembered
def passages(prose: str) -> tuple[Passage, ...]:
    """The blocks of a fragment that say something, literal ones left out."""
    return tuple(
        Passage(block=block, sentences=sentences(block.text))
        for block in blocks(prose)
        if block.kind != "literal"
    )


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a block's text, in order."""
    found: list[Sentence] = []
    start = 0
    for end in (*_ends(text), len(text)):
        while start < end and text[start].isspace():
            start += 1
        source = text[start:end].rstrip()
        if source:
            found.append(
                Sentence(
                    source=source,
                    plain=plain(source),
                    offset=text.count("\n", 0, start),
                    start=start,
                    end=start + len(source),
                )
            )
        start = end
    return tuple(found)


def _ends(text: str) -> list[int]:
    spans = [match.span() for match in _SPAN.finditer(text)]
    ends: list[int] = []
    for match in _END.finditer(text):
        at = match.end()
        if any(start < match.start() < end for start, end in spans):
            continue
        if at < len(text) and _ABBREVIATION.search(text, max(0, at - 8), at):
            continue
        ends.append(at)
    return ends


def plain(source: str) -> str:
    """The sentence without markup: links are their text, literals stand in single backticks."""
    kept: list[str] = []

    def hold(match: re.Match[str]) -> str:
        kept.append(f"`{_EMPHASIS.sub(_inner, match[1])}`")
        return _HOLD.format(len(kept) - 1)

    text = _LITERAL.sub(hold, _SPACE_BEHIND.sub("", source))
    text = _LINK.sub(lambda match: match[1], text)
    text = _EMPHASIS.sub(_inner, text)
    text = _ESCAPE.sub(lambda match: match[1], text)
    text = " ".join(text.split())
    return _HELD.sub(lambda match: kept[int(match[1])], text)


def _inner(match: re.Match[str]) -> str:
    return match[2]
