"""The commands in a block of shell, as words: ``aws`` and what stands behind it on its line."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass

# Words of a shell: what is quoted, what a backslash hides, what ends a command, and the rest.
_PIECE = re.compile(
    r"""(?P<joined>\\[ ]*\n)
      | (?P<single>'[^']*')
      | (?P<double>"(?:\\.|[^"\\])*")
      | (?P<hidden>\\.)
      | (?P<end>\n|\||;|&&|&(?=\s)|(?<=\s)\d?>(?=\s|&))
      | (?P<plain>.)""",
    re.VERBOSE | re.DOTALL,
)
_START = re.compile(r"^[ ]*(?:[$>#%] ?|[A-Z]:\\[^>\n]*>\s*|sudo )?(?=aws\s)", re.MULTILINE)
_CARET = re.compile(r"\^[ ]*\n")
_JOINED = re.compile(r"\\[ ]*\n")


class ShellError(Exception):
    """A shell would not take the line; the message says why."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its words without ``aws``; ``line`` counts from 0 in the block.

    ``error`` says why a shell can't split it into words (then it has none).
    """

    line: int
    words: tuple[str, ...]
    error: str = ""


def commands(block: str) -> Iterator[Command]:
    """The commands of a block that start a line, maybe behind a prompt."""
    place = 0
    while match := _START.search(block, place):
        line = block.count("\n", 0, match.end())
        windows = _CARET.match(block, block.find("^", match.end())) is not None and (
            "\n" not in block[match.end() : block.find("^", match.end())]
        )
        try:
            words, place = _windows(block, match.end()) if windows else _posix(block, match.end())
        except ShellError as error:
            yield Command(line, (), str(error))
            place = (block.find("\n", match.end()) + 1) or len(block)
            continue
        yield Command(line, tuple(words[1:]))


def _posix(block: str, start: int) -> tuple[list[str], int]:
    """The words from ``start`` to the end of the command, and where that is."""
    pieces: list[str] = []
    place = start
    while place < len(block):
        match = _PIECE.match(block, place)
        assert match is not None
        if match["end"]:
            break
        place = match.end()
        text = match[0]
        if match["double"]:
            # shlex knows two escapes between double quotes, a shell three more.
            text = re.sub(r"\\([$`])", r"\1", _JOINED.sub("", text))
        pieces.append("" if match["joined"] else text)
    return _split("".join(pieces)), place


def _windows(block: str, start: int) -> tuple[list[str], int]:
    """The same for cmd.exe, where a caret joins lines and only ``"`` quotes."""
    end = start
    while True:
        newline = block.find("\n", end)
        if newline < 0:
            end = len(block)
            break
        if not block[end:newline].rstrip().endswith("^"):
            end = newline
            break
        end = newline + 1
    lexer = shlex.shlex(_CARET.sub(" ", block[start:end]), posix=True)
    lexer.whitespace_split, lexer.quotes, lexer.commenters = True, '"', ""
    return _words(lexer), end


def _split(text: str) -> list[str]:
    lexer = shlex.shlex(text, posix=True)
    lexer.whitespace_split, lexer.commenters = True, ""
    return _words(lexer)


def _words(lexer: shlex.shlex) -> list[str]:
    try:
        return list(lexer)
    except ValueError as error:
        raise ShellError(str(error)) from error
