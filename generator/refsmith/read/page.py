"""A page as written: what stands on it, line by line, before anything is made of it.

Offsets count lines from the header of the option or member that holds the piece, so that a piece
of documentation that pages repeat is read once and is one value.
"""

from dataclasses import dataclass
from typing import Literal

from refsmith.problems import Problem

RECURSIVE = "recursive"
ListedName = Literal["min", "max", "pattern", "value"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One item of a list that the renderer itself wrote: ``min: ``1```` is ("min", "1")."""

    name: ListedName
    text: str
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Body:
    """What stands between a header and the next one; pages that repeat it share one object.

    ``prose`` is the source, dedented, up to the renderer's own lists; its first line stands
    ``prose_offset`` lines below the header. ``values`` are the items of ``Possible values:``
    (that line's offset in ``values_offset``), ``constraints`` those of ``Constraints:``.
    """

    prose: str = ""
    prose_offset: int = 0
    values: tuple[Listed, ...] = ()
    values_offset: int = 0
    constraints: tuple[Listed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Item:
    """A header with what belongs to it: a member, a list's item, or a mark of recursion.

    Equal ones are one object, so that what is made of them is made once and found by identity.

    ``name`` is empty for a list's item and for a mark, whose ``type`` is ``recursive``. ``type``
    is the documented word. ``offset`` counts from the header of the item that holds this one.
    """

    name: str
    type: str
    required: bool
    offset: int
    body: Body
    items: tuple["Item", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Syntax:
    """A syntax block below an option: its title, its text as it stands, its line's offset."""

    title: Literal["Shorthand Syntax", "JSON Syntax", "Syntax"]
    text: str
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A piece below an option that could not be read, with its offset and the reason."""

    offset: int
    kind: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionBlock:
    """One header of the Options section with all below it: a value that pages share."""

    flags: tuple[str, ...]
    type: str
    required: bool
    body: Body
    items: tuple[Item, ...] = ()
    syntax: tuple[Syntax, ...] = ()
    losses: tuple[Loss, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputBlock:
    """One top-level member of the Output section, or what stands there in its stead."""

    items: tuple[Item, ...]
    losses: tuple[Loss, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """One line of the Synopsis: the flags that it names and whether it stands in brackets."""

    flags: tuple[str, ...]
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Everything on one page, in its order.

    ``label`` are the words of the command that the page's own anchor names, without ``aws``.
    ``options`` and ``output`` pair a line (of the header, counted from 1) with a shared block;
    ``output`` is None where the section says None or isn't there. ``api`` is the service's uid
    and the operation's name in the page's link. ``marks_required`` says that the page is of the
    form in which headers carry ``[required]``.
    """

    path: str
    label: tuple[str, ...]
    release: str | None
    sha256: str
    api: tuple[str, str] | None
    description: str
    description_line: int
    usages: tuple[Usage, ...]
    has_synopsis: bool
    options: tuple[tuple[int, OptionBlock], ...]
    global_options: tuple[str, ...]
    output: tuple[tuple[int, OutputBlock], ...] | None
    paginated: bool
    result_keys: tuple[str, ...]
    subcommands: tuple[str, ...] | None
    marks_required: bool
    problems: tuple[Problem, ...]
