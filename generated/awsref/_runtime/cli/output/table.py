"""Table output: boxes of ASCII, each nested dict or list a box of its own, one step further in.

A list of dicts is a table with a column for each key; a dict alone is a table of one row, or where
it has a single scalar, a row of name and value. Where a table is wider than the terminal, those of
one row are turned on their side.
"""

from __future__ import annotations

import os
import sys
import unicodedata

from ..plain import is_dict, is_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO, Any

    from . import Printing

_DEFAULT_WIDTH = 80
_CELL_PADDING = 4
_VALUE_COLOR = "\x1b[1m\x1b[34m"
_EDGE_COLOR = "\x1b[2m\x1b[33m"
_NO_COLOR = "\x1b[0m"


def print_table(printing: Printing) -> None:
    """The whole answer as tables; nothing for an answer that is empty. Raises ValueError for rows
    of different lengths, which make no table."""
    boxes = _Boxes()
    if boxes.add(printing.title, printing.whole(), 0):
        colored = printing.color == "on" or (
            printing.color == "auto" and getattr(printing.stream, "isatty", bool)()
        )
        _Drawing(printing.stream, colored).draw(boxes.found, _terminal_width())


def _terminal_width() -> int:
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or _DEFAULT_WIDTH
    except (OSError, ValueError, AttributeError):
        return _DEFAULT_WIDTH


def _width(text: str) -> int:
    """The columns that a text takes on a terminal; East Asian characters take two."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(each) in "WFA" else 1 for each in text)


class _Box:
    """One table: a title, column heads, and rows, at some depth."""

    def __init__(self, title: str, depth: int) -> None:
        self.title = title
        self.depth = depth
        self.heads: list[str] = []
        self.rows: list[list[str]] = []

    def add_row(self, cells: list[Any]) -> None:
        expected = len(self.heads or (self.rows[0] if self.rows else cells))
        if len(cells) != expected:
            raise ValueError(f"Row should have {expected} elements, instead it has {len(cells)}")
        self.rows.append([str(cell) for cell in cells])

    def turned(self) -> _Box:
        """The same with heads and values side by side, where there is a single row."""
        if len(self.rows) != 1 or not self.heads:
            return self
        box = _Box(self.title, self.depth)
        for head, value in zip(self.heads, self.rows[0], strict=True):
            box.add_row([head, value])
        return box

    def column_widths(self) -> list[int]:
        lines = [self.heads, *self.rows] if self.heads else self.rows
        return [max(map(_width, column)) + _CELL_PADDING for column in zip(*lines, strict=True)]

    def width(self) -> int:
        """What the box needs, edges of the boxes around it included."""
        edges = 2 + 2 * self.depth
        cells = self.column_widths()
        return max(_width(self.title) + edges, sum(cells) + edges)


class _Boxes:
    """Breaks an answer into the boxes that show it, in order."""

    def __init__(self) -> None:
        self.found: list[_Box] = []

    def add(self, title: str | None, value: Any, depth: int) -> bool:
        """Adds the boxes of a value; False where it is empty. Without a title it goes on in the
        box that is open."""
        if not value:
            return False
        if title is not None:
            self.found.append(_Box(title, depth))
        items: list[Any] = value if is_list(value) else []
        if is_dict(value):
            self._add_dict(value, depth)
        elif items and is_dict(items[0]):
            self._add_dicts(title or "", items, depth)
        elif items:
            self._add_items(items)
        else:
            self.found[-1].add_row([value])
        return True

    def _add_dict(self, value: dict[str, Any], depth: int) -> None:
        scalars, others = _keys([value])
        box = self.found[-1]
        if len(scalars) == 1:
            box.add_row([scalars[0], value[scalars[0]]])
        elif scalars:
            box.heads = scalars
            box.add_row([value[key] for key in scalars])
        for key in others:
            self.add(key, value[key], depth + 1)

    def _add_dicts(self, title: str, values: list[dict[str, Any]], depth: int) -> None:
        scalars, others = _keys(values)
        self.found[-1].heads = scalars
        for number, value in enumerate(values):
            if number and others:
                self.found.append(_Box(title, depth))
                self.found[-1].heads = scalars
            self.found[-1].add_row([value.get(key, "") for key in scalars])
            for key in others:
                if key in value:
                    self.add(key, value[key], depth + 1)

    def _add_items(self, values: list[Any]) -> None:
        for value in values:
            if _is_scalar(value):
                self.found[-1].add_row([value])
            elif all(map(_is_scalar, value)):
                self.found[-1].add_row(list(value))
            else:
                self.add(None, value, 0)


def _is_scalar(value: Any) -> bool:
    return not isinstance(value, (list, dict))


def _keys(values: list[dict[str, Any]]) -> tuple[list[str], list[str]]:
    """The keys that hold scalars, and those that hold more, each sorted."""
    scalars: set[str] = set()
    others: set[str] = set()
    for value in values:
        for key, each in value.items():
            (scalars if _is_scalar(each) else others).add(key)
    return sorted(scalars), sorted(others)


class _Drawing:
    """Writes boxes to a stream, all of them as wide as the widest."""

    def __init__(self, stream: IO[str], colored: bool) -> None:
        self._stream = stream
        self._colored = colored

    def draw(self, boxes: list[_Box], terminal: int) -> None:
        if max(box.width() for box in boxes) > terminal:
            boxes = [box.turned() for box in boxes]
        width = max(box.width() for box in boxes)
        self._stream.write("-" * width + "\n")
        for box in boxes:
            self._draw_box(box, width - 2 * box.depth)

    def _draw_box(self, box: _Box, width: int) -> None:
        if box.title:
            self._line(box, _centered(box.title, width, "|", "|"))
            if not box.heads and not box.rows:
                self._line(box, f"+{'-' * (width - 2)}+")
        widths = _scaled(box.column_widths(), width)
        if not widths:
            return
        rule = f"+{'-' * (widths[0] - 2)}+" + "".join("-" * (each - 1) + "+" for each in widths[1:])
        if box.heads:
            self._line(box, rule)
            cells = zip(box.heads, widths, _edges(), strict=False)
            self._line(box, "".join(_centered(*cell, "|") for cell in cells))
        if box.rows:
            self._line(box, rule)
            for row in box.rows:
                cells = zip(row, widths, _edges(), strict=False)
                self._line(box, "".join(self._aligned(*cell) for cell in cells))
            self._line(box, rule)

    def _line(self, box: _Box, text: str) -> None:
        edge = f"{_EDGE_COLOR}|{_NO_COLOR}" if self._colored else "|"
        self._stream.write(edge * box.depth + text + edge * box.depth + "\n")

    def _aligned(self, text: str, width: int, left: str) -> str:
        """A cell with its text at the left."""
        needed = _width(text) + len(left) + 1
        padding = 2 if width - needed >= 2 else 0
        shown = f"{_VALUE_COLOR}{text}{_NO_COLOR}" if self._colored else text
        return left + " " * padding + shown + " " * (width - needed - padding) + "|"


def _edges() -> Iterator[str]:
    """The left edge of each cell of a line: only the first has one."""
    yield "|"
    while True:
        yield ""


def _centered(text: str, width: int, left: str, right: str) -> str:
    before = width // 2 - _width(text) // 2 - 1
    filled = left + " " * before + text
    return filled + " " * (width - len(left) - before - _width(text) - len(right)) + right


def _scaled(widths: list[int], total: int) -> list[int]:
    """The widths in proportion, so that their sum is ``total``: what rounding leaves over is given
    to the last columns, what it takes too much is taken from the first."""
    if not widths:
        return widths
    factor = total / sum(widths)
    scaled = [round(factor * width) for width in widths]
    excess = sum(scaled) - total
    order = list(range(len(scaled)))
    while excess:
        step = -1 if excess > 0 else 1
        for place in order if excess > 0 else reversed(order):
            scaled[place] += step
            excess += step
            if not excess:
                break
    return scaled
