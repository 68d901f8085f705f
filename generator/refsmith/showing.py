"""Text of pages on a screen: nothing in it may act on whoever shows it."""

from io import TextIOWrapper
from typing import TextIO


def as_utf8(stream: TextIO) -> None:
    """Makes a stream write what a document that calls itself UTF-8 holds, whatever the locale."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8")


def printable(text: str) -> str:
    r"""The text, with what doesn't print or turns other text round by its number: ``\u001b``."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else _escape(ord(sign)) for sign in text)


def _escape(code: int) -> str:
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
