"""The shorthand syntax: ``Key=value,Key2=[a,{B=c}]`` in place of JSON.

Reading happens in two steps. The syntax alone gives nested dicts, lists and strings; then the
option's shape says which strings are numbers or booleans, and where one value stands for a list.

::

    object  = pair *("," pair)
    pair    = key ["@"] "=" value           ; "@": file:// and fileb:// are read
    value   = list / map / item *("," word) ; items behind a comma, up to the next pair
    list    = "[" [element *("," element)] "]"
    map     = "{" [key ["@"] "=" element *("," ...)] "}"
    element = list / map / item
    item    = word / 'quoted' / "quoted"
"""

from __future__ import annotations

import re
import string

from . import files
from .plain import is_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Pattern
    from typing import Any

_KEY_CHARACTERS = frozenset(string.ascii_letters + string.digits + "-_.#/:")
# A word's first character, then what may follow: the first word of a value may hold "=", but ends
# a bracket or brace; words behind a comma may hold brackets, but "=" makes them a key.
_START = r"""(?:\\,|[^\s\x00-\x20"',=\[{])"""
_FIRST_WORD = re.compile(_START + r"""(?:\\,|[^\x00-\x08\x0e-\x1b"',\]}])*""")
_NEXT_WORD = re.compile(_START + r"""(?:\\,|[^\x00-\x08\x0e-\x1b"',=])*""")
# A backslash before the last quote of the input is itself: 'C:\'
_QUOTED = {
    "'": re.compile(r"'(?:\\'|[^'])*'"),
    '"': re.compile(r'"(?:\\"|[^"])*"'),
}


class ShorthandError(Exception):
    """The text isn't shorthand.

    ``reason`` says what is wrong, ``where`` shows the place in the text by a caret; it is apart
    because the text may be a secret.
    """

    def __init__(self, reason: str, text: str = "", position: int = 0, hint: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint
        self.where = _located(text, position) if text else ""


def _located(text: str, position: int) -> str:
    """The text with a caret below ``position``, whatever lines it has."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    end = len(text) if end < 0 else end
    return f"{text[:end]}\n{' ' * (position - start)}^{text[end:]}"


def parse(text: str) -> dict[str, object]:
    """The object that ``text`` writes out, its values still strings, lists and dicts.

    Raises ShorthandError, and files.FileError for a file that ``key@=`` names.
    """
    return _Reader(text).whole()


class _Reader:
    """Reads one text from left to right; ``position`` is the next character."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0

    def whole(self) -> dict[str, object]:
        found: dict[str, object] = {}
        while True:
            start = self.position
            key, reads_files = self._key(found, start)
            found[key] = _from_files(self._value(), reads_files)
            if self._at_end():
                return found
            self._expect(",", spaced=True)

    def _key(self, taken: dict[str, object], start: int) -> tuple[str, bool]:
        """The next key and whether ``@`` stands behind it, up to the equals sign."""
        while self._current() in _KEY_CHARACTERS:
            self.position += 1
        key = self.text[start : self.position]
        self._skip_spaces()
        reads_files = self._current() == "@"
        if reads_files:
            self.position += 1
        self._expect("=", spaced=True)
        if key in taken:
            raise ShorthandError(
                f'Second instance of key "{key}" encountered for input:',
                self.text,
                start,
                'This is often because there is a preceding "," instead of a space.',
            )
        return key, reads_files

    def _value(self) -> object:
        if self._current() in ("[", "{"):
            return self._element()
        first = self._first_item()
        self._skip_spaces()
        items = [first]
        while self._current() == ",":
            comma = self.position
            self.position += 1
            self._skip_spaces()
            item = self._next_item()
            self._skip_spaces()
            if item is None or self._current() not in ("", ","):
                # What follows the comma is the next pair's key, not an item of this list.
                if self._at_end():
                    raise self._error("a value")
                # Of two commas in a row the first is passed over.
                self.position = self.position if item is None else comma
                break
            items.append(item)
        return items if len(items) > 1 else first

    def _element(self) -> object:
        if self._current() == "[":
            return self._list()
        if self._current() == "{":
            return self._map()
        return self._first_item()

    def _list(self) -> list[object]:
        self._expect("[", spaced=True)
        found: list[object] = []
        while self._current() != "]":
            found.append(self._element())
            self._separator("]")
        self.position += 1
        return found

    def _map(self) -> dict[str, object]:
        self._expect("{", spaced=True)
        found: dict[str, object] = {}
        while self._current() != "}":
            key, reads_files = self._key(found, self.position)
            found[key] = _from_files(self._element(), reads_files)
            self._separator("}")
        self.position += 1
        return found

    def _separator(self, close: str) -> None:
        """Steps over a comma, unless the closing character is next."""
        self._skip_spaces()
        if self._current() != close:
            self._expect(",")
            self._skip_spaces()

    def _first_item(self) -> str:
        if self._current() in _QUOTED:
            return self._quoted()
        return self._word(_FIRST_WORD) or ""

    def _next_item(self) -> str | None:
        """An item behind a comma; None where none can be read."""
        if self._current() in _QUOTED:
            return self._quoted()
        return self._word(_NEXT_WORD)

    def _word(self, pattern: Pattern[str]) -> str | None:
        found = pattern.match(self.text, self.position)
        if found is None:
            return None
        self.position = found.end()
        return found[0].replace("\\,", ",").rstrip()

    def _quoted(self) -> str:
        quote = self._current()
        found = _QUOTED[quote].match(self.text, self.position)
        if found is None:
            raise ShorthandError(f"Expected a closing {quote} for input:", self.text, self.position)
        self.position = found.end()
        return found[0][1:-1].replace("\\" + quote, quote).replace("\\\\", "\\")

    def _current(self) -> str:
        """The next character; empty at the end."""
        return self.text[self.position : self.position + 1]

    def _at_end(self) -> bool:
        return self.position >= len(self.text)

    def _skip_spaces(self) -> None:
        while not self._at_end() and self._current() in string.whitespace:
            self.position += 1

    def _expect(self, character: str, spaced: bool = False) -> None:
        if spaced:
            self._skip_spaces()
        if self._current() != character:
            raise self._error(f"'{character}'")
        self.position += 1
        if spaced:
            self._skip_spaces()

    def _error(self, expected: str) -> ShorthandError:
        received = f"'{self._current()}'" if not self._at_end() else "the end"
        return ShorthandError(
            f"Expected: {expected}, received: {received} for input:", self.text, self.position
        )


def _from_files(value: Any, wanted: bool) -> object:
    """The value with the files it names read; only its own words, not those of inner pairs."""
    if not wanted:
        return value
    if isinstance(value, str):
        return files.resolve(value)
    if is_list(value):
        return [_from_files(item, True) for item in value]
    return value
