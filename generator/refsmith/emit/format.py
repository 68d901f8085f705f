"""The only place that calls black: a module in, the module in black's form out.

black's time is most of a run's, so each top-level definition (each method of a class) is formatted
by itself and kept in a cache. Templates mark where one ends with ``CUT``; joining the pieces by
black's own rule for blank lines gives what formatting the whole would give.
"""

import ast
import gc
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from typing import Protocol

import black
from black.mode import TargetVersion
from black.parsing import InvalidInput
from black.report import NothingChanged

from refsmith.problems import RefsmithError

# A form feed: no text from a page keeps one, and source has no use for it.
CUT = "\f"
_MODE = black.Mode(target_versions={TargetVersion.PY311})
_WRAPPER = "class _:\n"


class FormatCache(Protocol):
    """Keeps formatted source by key; forgetting is allowed, mixing up is not."""

    def get(self, key: str) -> str | None:
        """What was put under ``key``, if it is still there."""
        ...

    def put(self, key: str, formatted: str) -> None:
        """Keeps ``formatted`` under ``key``."""
        ...


class MemoryCache:
    """A cache for one run."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        """What was put under ``key``, if anything."""
        return self._kept.get(key)

    def put(self, key: str, formatted: str) -> None:
        """Keeps ``formatted`` under ``key``."""
        self._kept[key] = formatted


class FormatError(RefsmithError):
    """A module that is no Python: ``path`` names it, ``source`` is the piece at fault."""

    def __init__(self, path: str, source: str, reason: str) -> None:
        # All arguments go to the base, so that the error travels between processes.
        super().__init__(path, source, reason)
        self.path = path
        self.source = source
        self.reason = reason

    def __str__(self) -> str:
        """What is wrong, and the source that shows it."""
        return f"{self.path}: the generated source does not parse: {self.reason}\n{self.source}"


@cache
def formatter() -> dict[str, str]:
    """black's version and mode, as the manifest records them."""
    return {"version": version("black"), "mode": _MODE.get_cache_key()}


def format_module(path: str, source: str, kept: FormatCache) -> str:
    """``source`` in black's form; ``path`` names it in errors.

    Raises FormatError for source that does not parse, or that black would change the meaning of.
    """
    return _joined(_formatted(path, piece, kept) for piece in _pieces(source))


def _pieces(source: str) -> Iterator[str]:
    for piece in source.split(CUT):
        stripped = piece.strip("\n")
        if stripped.strip():
            yield stripped + "\n"


def _formatted(path: str, piece: str, kept: FormatCache) -> str:
    key = sha256("\0".join((*formatter().values(), piece)).encode()).hexdigest()
    known = kept.get(key)
    if known is None:
        known = _format(path, piece)
        kept.put(key, known)
    return known


def _format(path: str, piece: str) -> str:
    inside = piece.startswith(" ")
    source = _WRAPPER + piece if inside else piece
    try:
        ast.parse(source)
        formatted = black.format_file_contents(source, fast=False, mode=_MODE)
    except NothingChanged:
        formatted = source
    except (SyntaxError, ValueError, InvalidInput, AssertionError) as error:
        raise FormatError(path, piece, str(error)) from error
    return formatted.removeprefix(_WRAPPER) if inside else formatted


def _joined(pieces: Iterator[str]) -> str:
    """The pieces with blank lines between them: two around a definition, one around a method."""
    found: list[str] = []
    before = ""
    for number, piece in enumerate(pieces):
        if number:
            found.append("\n" * _blank_lines(before, piece, first=number == 1))
        found.append(piece)
        before = piece
    return "".join(found)


def _blank_lines(before: str, piece: str, first: bool) -> int:
    if piece.startswith(" "):
        return 1
    if _defines(piece) or _defines(before) or before.startswith(" "):
        return 2
    return 1 if first else 0


def _defines(piece: str) -> bool:
    return piece.startswith(("def ", "class ", "@"))


@contextmanager
def collector_off() -> Generator[None]:
    """For the time of a service's formatting: black makes many objects and few cycles.

    Collecting meanwhile costs a third of its time, and so does turning it on and off for each
    module.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
