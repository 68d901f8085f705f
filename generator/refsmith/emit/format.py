"""The only place that calls black: a module in, the module in black's form out.

black's time would be most of a run's, so each top-level definition (each method of a class) is
formatted by itself and kept in a cache. Templates mark where one ends with ``CUT``; joining the
pieces by black's own rule for blank lines gives what formatting the whole would give.

What the emitter has laid out by black's rule (``source.laid_out``) black would leave as it is, but
for a line that is too long: it alone is asked what to do with one. The tests hold all that is
emitted against black's own verdict.
"""

import re
import symtable
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from typing import TYPE_CHECKING, Protocol

from refsmith.emit.source import WIDTH
from refsmith.problems import RefsmithError

if TYPE_CHECKING:
    from black.mode import Mode

# A form feed: no text from a page keeps one, and source has no use for it.
CUT = "\f"
_KEY = 16
# What is kept of a piece that is in its form already: no module is as short.
_AS_IT_IS = ""
_WRAPPER = "class _:\n"
# No text that stands in a docstring or literal has three quotes in a row at a line's start.
_DOCSTRING = re.compile(r'^ *r?""".*?"""$', re.MULTILINE | re.DOTALL)
# What has a line for itself stays on it, however long: a string, a name, and an entry that is no
# more than that. Where there is anything to part, black parts it, a union of types too.
_STRING = r'r?"(?:[^"\\\n]|\\.)*"'
_PLAIN = rf"(?:[\w.]+|{_STRING})"
_ALONE = rf" *(?:{_STRING}|(?:{_PLAIN}: |\w+=)?{_PLAIN},)$"
_LONG = re.compile(rf"^(?!{_ALONE})[^\n]{{{WIDTH + 1}}}", re.MULTILINE)


class FormatCache(Protocol):
    """Keeps formatted source by key; forgetting is allowed, mixing up is not."""

    def get(self, key: str) -> str | None:
        """What was put under ``key``, if it is still there."""
        ...

    def put(self, key: str, value: str) -> None:
        """Keeps ``value`` under ``key``."""
        ...


class MemoryCache:
    """A cache for one run."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        """What was put under ``key``, if anything."""
        return self._kept.get(key)

    def put(self, key: str, value: str) -> None:
        """Keeps ``value`` under ``key``."""
        self._kept[key] = value


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
def _mode() -> "Mode":
    # black is loaded where it is asked: of a run that changes little, that would be a tenth.
    from black.mode import Mode, TargetVersion

    return Mode(target_versions={TargetVersion.PY311})


def formatter(kept: FormatCache) -> dict[str, str]:
    """black's version and mode, as the manifest records them."""
    mode = kept.get("mode")
    if mode is None:
        mode = _mode().get_cache_key()
        kept.put("mode", mode)
    return {"version": version("black"), "mode": mode}


def format_module(path: str, source: str, kept: FormatCache, *, laid_out: bool = False) -> str:
    """``source`` in black's form; ``path`` names it in errors.

    ``laid_out``: it is in black's form but for lines that are too long.
    Raises FormatError for source that does not parse, or that black would change the meaning of.
    """
    return _joined(_formatted(path, piece, kept, laid_out=laid_out) for piece in _pieces(source))


def _settled(piece: str) -> bool:
    """Whether a piece that is laid out needs no more.

    How wide characters beyond ASCII are is left to black.
    """
    if _LONG.search(piece) or not piece.isascii():
        code = _DOCSTRING.sub("", piece)
        if _LONG.search(code) or not code.isascii():
            return False
    return True


def _pieces(source: str) -> Iterator[str]:
    for piece in source.split(CUT):
        stripped = piece.strip("\n")
        if stripped.strip():
            yield stripped + "\n"


def _formatted(path: str, piece: str, kept: FormatCache, *, laid_out: bool) -> str:
    # A cache is one version's of the tool and of black.
    key = blake2b(
        piece.encode(), digest_size=_KEY, key=b"laid out" if laid_out else b""
    ).hexdigest()
    known = kept.get(key)
    if known is None:
        if laid_out and _settled(piece):
            # It is parsed all the same.
            _parse(path, piece)
            known = _AS_IT_IS
        else:
            known = _format(path, piece)
        kept.put(key, known)
    return piece if known == _AS_IT_IS else known


def _format(path: str, piece: str) -> str:
    import black
    from black.parsing import InvalidInput
    from black.report import NothingChanged

    source = _parse(path, piece)
    try:
        formatted = black.format_file_contents(source, fast=False, mode=_mode())
    except NothingChanged:
        formatted = source
    except (ValueError, InvalidInput, AssertionError) as error:
        raise FormatError(path, piece, str(error)) from error
    return formatted.removeprefix(_WRAPPER) if piece.startswith(" ") else formatted


def _parse(path: str, piece: str) -> str:
    """The piece as a module that parses."""
    source = _WRAPPER + piece if piece.startswith(" ") else piece
    try:
        # Parses as the compiler does, and makes no tree of objects for us.
        symtable.symtable(source, path, "exec")
    except (SyntaxError, ValueError) as error:
        raise FormatError(path, piece, str(error)) from error
    return source


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
