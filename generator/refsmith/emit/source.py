"""Pieces of Python source that know how they are laid out, and a few that know what they name.

black decides the layout in the end; source that is in its form already costs it a third, so
expressions are broken here by black's own rule: on one line if it fits, else the arguments on one
indented line, else one argument a line with a trailing comma; entries of a tuple or dictionary at
once one a line.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

WIDTH = 88
_STEP = 4


@dataclass(frozen=True, slots=True)
class Call:
    """Something in brackets: ``opening`` ends with the bracket, ``items`` stand between commas.

    ``name`` is the name from the vocabulary that the piece needs imported, if any.
    """

    opening: str
    items: tuple["Expression", ...]
    closing: str = ")"
    name: str | None = None
    _flat: list[str] = field(default_factory=list[str], init=False, compare=False, repr=False)

    def flat(self) -> str:
        """It on one line; asked for at each depth, and put together once."""
        if not self._flat:
            items = ", ".join([flat(item) for item in self.items])
            self._flat.append(f"{self.opening}{items}{',' if self.lone else ''}{self.closing}")
        return self._flat[0]

    @property
    def lone(self) -> bool:
        """Whether it is a tuple of one, whose comma is part of it."""
        return self.opening == "(" and len(self.items) == 1

    @property
    def spread(self) -> bool:
        """Whether what does not fit on the first line goes one a line, however short."""
        return self.lone or (self.opening in "({[" and len(self.items) > 1)


@dataclass(frozen=True, slots=True)
class Keyword:
    """A named argument: ``rules=(…)``, or an entry of a dictionary with ``"key": `` before it."""

    prefix: str
    value: "Expression"


Expression = str | Call | Keyword


def call(name: str, *items: Expression) -> Call:
    """A call of a name from the vocabulary."""
    return Call(name + "(", items, name=name)


def tuple_of(items: tuple[Expression, ...]) -> Call:
    """A tuple."""
    return Call("(", items)


@lru_cache(maxsize=65536)
def literal(text: str) -> str:
    """A string literal for ``text``, raw where that spares backslashes; it reads back as ``text``.

    Nothing else brings text from pages into source.
    """
    if "\\" in text and text.isprintable() and text.isascii() and '"' not in text:
        raw = f'r"{text}"'
        if not text.endswith("\\") and ast.literal_eval(raw) == text:
            return raw
    plain = repr(text)
    # As black has it: in double quotes, unless that takes more backslashes.
    if plain[0] == "'" and text.count('"') <= text.count("'"):
        plain = '"' + plain[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'
    return plain


def strings(texts: tuple[str, ...]) -> Call:
    """A tuple of string literals."""
    return tuple_of(tuple(literal(text) for text in texts))


def value(item: str | bool | int | float) -> str:
    """A literal of a rule's value."""
    return literal(item) if isinstance(item, str) else number(item)


def number(item: bool | int | float | None) -> str:
    """A literal of a number, or of none, as black has it."""
    return repr(item).replace("e+", "e")


def flat(piece: Expression) -> str:
    """The piece on one line."""
    match piece:
        case str():
            return piece
        case Keyword():
            return piece.prefix + flat(piece.value)
        case Call():
            return piece.flat()


def laid_out(piece: Expression, prefix: str = "", suffix: str = "", indent: int = 0) -> str:
    """The piece with ``prefix`` before and ``suffix`` behind it, broken where it is too long."""
    line = " " * indent + prefix + flat(piece) + suffix
    if len(line) <= WIDTH:
        return line
    return "\n".join(_broken(piece, prefix, suffix, indent))


def _broken(piece: Expression, prefix: str, suffix: str, indent: int) -> Iterator[str]:
    match piece:
        case str():
            yield " " * indent + prefix + piece + suffix
        case Keyword():
            yield laid_out(piece.value, prefix + piece.prefix, suffix, indent)
        case Call():
            yield " " * indent + prefix + piece.opening
            inner = " " * (indent + _STEP) + ", ".join([flat(item) for item in piece.items])
            if len(inner) <= WIDTH and not piece.spread:
                yield inner
            else:
                for item in piece.items:
                    yield laid_out(item, "", ",", indent + _STEP)
            yield " " * indent + piece.closing + suffix


def names(piece: Expression) -> Iterator[str]:
    """The names from the vocabulary that a piece uses."""
    match piece:
        case str():
            return
        case Keyword():
            yield from names(piece.value)
        case Call():
            if piece.name is not None:
                yield piece.name
            for item in piece.items:
                yield from names(item)
