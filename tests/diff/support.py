"""Two models in memory, compared as the tool does it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from refsmith.diff.changes import Change
from refsmith.diff.comparing import compare
from refsmith.diff.parts import Sheet as Compared
from refsmith.diff.parts import sheet
from refsmith.diff.report import Report
from refsmith.model.export import record
from refsmith.read.reader import read_page
from refsmith.resolve.operation import Resolver
from tests.read.writing import Sheet

Record = dict[str, Any]


@dataclass
class Held:
    """A model that holds its records."""

    name: str
    records: list[Record]
    pages: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self._sheets = {each.page: each for each in map(sheet, self.records)}
        self.pages = {page: self._sheets[page].service for page in sorted(self._sheets)}

    def sheets(self) -> Iterator[Compared]:
        for page in self.pages:
            yield self._sheets[page]


def of_page(page: Sheet, path: str = "garden/water-plants") -> Record:
    return record(Resolver().resolve(read_page(path, str(page).encode()), None))


def report(old: Any, new: Any, *, texts: bool = False) -> Report:
    """What changed between two records, pages, or lists of records."""
    return compare(Held("old", _records(old)), Held("new", _records(new)), texts=texts)


def changes(old: Any, new: Any, *, texts: bool = False) -> list[Change]:
    return [entry.change for entry in report(old, new, texts=texts).entries]


def _records(given: Any) -> list[Record]:
    if isinstance(given, Sheet):
        return [of_page(given)]
    return [given] if isinstance(given, dict) else list(given)
