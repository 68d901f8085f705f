"""The visitor that writes pages as the AWS CLI's own build does, with what names.json needs.

Its result, a service: ``{"pages": {page: [sha256, bytes]}, "names": {page: entry}}``.
"""

from __future__ import annotations

import hashlib
import os
from typing import Any

from .members import PageTable


class _Keep:
    """A help renderer that keeps the bytes."""

    def __init__(self) -> None:
        self.contents = b""

    def render(self, contents: bytes) -> None:
        self.contents = contents


class Pages:
    """Writes each page below the context's folder."""

    def __init__(self, context: Any) -> None:
        self._out: str = context.out
        self._table = PageTable()
        self._pages: dict[str, Any] = {}
        self._names: dict[str, Any] = {}

    def visit(self, page: str, help_command: Any) -> None:
        """Renders one page, and reads the table of the arguments that it shows."""
        keep = _Keep()
        help_command.doc.target = "html"
        help_command.renderer = keep
        help_command(None, None)
        # The build's documents are of text; on any system lines end as they do there.
        path = os.path.join(self._out, *page.split("/")) + ".rst"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(keep.contents)
        digest = hashlib.sha256(keep.contents).hexdigest()
        self._pages[page] = [digest, len(keep.contents)]
        self._names[page] = self._table.entry(help_command)

    def close(self) -> Any:
        """What the whole service gave."""
        return {"pages": self._pages, "names": self._names}


def open_visitor(context: Any) -> Pages:
    """The visitor of one service."""
    return Pages(context)
