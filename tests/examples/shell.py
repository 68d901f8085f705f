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
      | (?P<braces>(?<=[ ])\{[^{}\s=:]+,[^{}\s=:]+\}(?=\s|$))
      | (?P<hidden>\\.)
      | (?P<end>\n|\||;|&&|&(?=\s)|(?<=\s)\d?>(?=\s|&))
      | (?P<plain>.)""",
    re.VERBOSE | re.DOTALL,
)
_START = re.compile(r"^[ ]*(?:[$>#%] ?|[A-Z]:\\[^>\n]*>\s*|sudo )?(?=aws\s)", re.MULTILINE)
# cmd.exe joins lines by a caret, PowerShell by a backtick.
_WINDOWS = re.compile(r"[^\n]*[ ]([\^`])[ ]*\n")
_WINDOWS_END = re.compile(r"[ ](?:>|\|)[ ]")
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
        mark = _WINDOWS.match(block, match.end())
        try:
            if mark:
                words, place = _windows(block, match.end(), mark[1])
            else:
                words, place = _posix(block, match.end())
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
        if match["braces"]:
            text = text[1:-1].replace(",", " ")
        pieces.append("" if match["joined"] else text)
    return _split("".join(pieces)), place


def _windows(block: str, start: int, mark: str) -> tuple[list[str], int]:
    """The same for a shell of Windows, where ``mark`` joins lines. cmd.exe quotes by ``"`` alone."""
    lines = block[start:].split("\n")
    last = next((n for n, line in enumerate(lines) if not line.rstrip().endswith(mark)), len(lines))
    taken = lines[: last + 1]
    text = " ".join(line.rstrip().removesuffix(mark) for line in taken)
    lexer = shlex.shlex(_WINDOWS_END.split(text)[0], posix=True)
    lexer.whitespace_split, lexer.commenters = True, ""
    if mark == "^":
        lexer.quotes = '"'
    # What PowerShell hands on loses a backslash before a quote.
    words = [word.replace('\\"', '"') for word in _words(lexer)]
    return words, start + len("\n".join(taken))


def _split(text: str) -> list[str]:
    lexer = shlex.shlex(text, posix=True)
    lexer.whitespace_split, lexer.commenters = True, ""
    return _words(lexer)


def _words(lexer: shlex.shlex) -> list[str]:
    try:
        return list(lexer)
    except ValueError as error:
        raise ShellError(str(error)) from error
