"""Where a model comes from: a specs folder, or a file of records as ``refsmith model`` writes it.

Either is read page by page in the order of the pages, so that two of any size can be laid side by
side. Of a file it is noted first where each record starts: the order of its lines is free.
"""

import difflib
import json
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import IO, Any, cast

from refsmith import making
from refsmith.diff.comparing import Model
from refsmith.diff.parts import Sheet, Unreadable, service_of, sheet
from refsmith.model.export import record
from refsmith.problems import RefsmithError
from refsmith.specs import Specs, open_specs

_PAGE = re.compile(rb'\s*\{\s*"page"\s*:\s*("(?:[^"\\]|\\.)*")')


def open_models(old: Path, new: Path, services: Sequence[str]) -> tuple[Model, Model]:
    """Both sides, with the pages of some services or (of none named) of all.

    Raises RefsmithError for what isn't there, and for a service that neither has.
    """
    sides = _open(old), _open(new)
    known = {service for side in sides for service in side.pages.values()}
    for service in services:
        if service not in known:
            near = difflib.get_close_matches(service, sorted(known), n=3)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise RefsmithError(f"neither {old} nor {new} has a service {service!r}{hint}")
    if services:
        for side in sides:
            side.keep(services)
    return sides


def _open(path: Path) -> "FolderModel | FileModel":
    if path.is_dir():
        return FolderModel(path)
    if not path.exists():
        raise RefsmithError(
            f"{path} does not exist; name a folder of pages (refsmith pull --out {path}) "
            f"or a file that refsmith model wrote"
        )
    return FileModel(path)


class FolderModel:
    """The pages of a specs folder, a service at a time."""

    def __init__(self, folder: Path) -> None:
        self.name = str(folder)
        self._specs: Specs = open_specs(folder)
        pages = {page: each for each, found in self._specs.services.items() for page in found}
        self.pages = dict(sorted(pages.items()))

    def keep(self, services: Sequence[str]) -> None:
        """Leaves out the pages of other services."""
        self.pages = {page: each for page, each in self.pages.items() if each in services}

    def sheets(self) -> Iterator[Sheet]:
        """The pages' contents, in order."""
        for service, group in groupby(self.pages, key=self.pages.__getitem__):
            job = making.job(self._specs, service, tuple(group))
            for operation in making.read_service(job):
                try:
                    yield sheet(record(operation))
                except Unreadable as error:
                    where = self._specs.folder / f"{operation.page}.rst"
                    raise RefsmithError(f"{where}: {error}") from error


class FileModel:
    """The records of a file of JSON Lines."""

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        self._path = path
        try:
            self._file = _seekable(path)
            found = dict(self._index())
        except OSError as error:
            raise RefsmithError(f"{path} can't be read: {error}") from error
        if not found:
            raise RefsmithError(f"{path} holds no record; refsmith model --out {path} writes them")
        self._places = {page: place for page, (_, place) in sorted(found.items())}
        self.pages = {page: service for page, (service, _) in sorted(found.items())}

    def keep(self, services: Sequence[str]) -> None:
        """Leaves out the pages of other services."""
        self.pages = {page: each for page, each in self.pages.items() if each in services}

    def sheets(self) -> Iterator[Sheet]:
        """The pages' contents, in order."""
        for page in self.pages:
            line, start = self._places[page]
            self._file.seek(start)
            yield self._sheet(self._file.readline(), line)

    def _index(self) -> Iterator[tuple[str, tuple[str, tuple[int, int]]]]:
        """Each record's page with its service, and the line and byte where it starts."""
        seen: dict[str, int] = {}
        start = 0
        for line, data in enumerate(self._file, start=1):
            if data.strip():
                page, service = self._page(data, line)
                if page in seen:
                    raise self._wrong(line, f"{page!r} has stood on line {seen[page]} already")
                seen[page] = line
                yield page, (service, (line, start))
            start += len(data)

    def _page(self, data: bytes, line: int) -> tuple[str, str]:
        match = _PAGE.match(data)
        if match is not None:
            try:
                page = cast(str, json.loads(match[1]))
            except ValueError as error:
                raise self._wrong(line, f"no JSON: {error}") from error
            if "/" in page:
                return page, service_of(page, ())
        found = self._sheet(data, line)
        return found.page, found.service

    def _sheet(self, data: bytes, line: int) -> Sheet:
        try:
            value: Any = json.loads(data, parse_constant=_no_number)
        except (ValueError, RecursionError) as error:
            raise self._wrong(line, f"no JSON: {error or 'nested too deeply'}") from error
        if not isinstance(value, dict):
            raise self._wrong(line, "not a record of refsmith model")
        try:
            return sheet(cast("dict[str, Any]", value))
        except Unreadable as error:
            raise self._wrong(line, f"not a record of refsmith model: {error}") from error

    def _wrong(self, line: int, message: str) -> RefsmithError:
        return RefsmithError(f"{self._path}:{line}: {message}")


def _seekable(path: Path) -> IO[bytes]:
    """The file, or a copy of what can be read only once."""
    file = path.open("rb")
    if file.seekable():
        return file
    # It goes when it is closed, at the latest when the process ends.
    copy = tempfile.TemporaryFile()  # noqa: SIM115
    with file:
        shutil.copyfileobj(file, copy)
    copy.seek(0)
    return copy


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is no number of JSON")
