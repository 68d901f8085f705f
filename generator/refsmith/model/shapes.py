"""The shapes of values, as documented: a closed union, taken apart with ``match``.

Shapes carry no absolute line numbers: ``Member.offset`` counts lines from the header of what
holds the member, and a rule's offset from the header of its own option or member. Pages repeat
themselves, and so a piece that stands in a hundred places is one value here.
"""

from dataclasses import dataclass
from typing import Literal

from refsmith.model.rules import Rule
from refsmith.pickling import quickly_pickled

ScalarType = Literal[
    "string",
    "integer",
    "long",
    "float",
    "double",
    "boolean",
    "timestamp",
    "blob",
    "document",
    "json",
]


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A value without parts. A ``streaming`` blob is read from, or written to, a file."""

    type: ScalarType
    rules: tuple[Rule, ...] = ()
    streaming: bool = False


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A named part of a structure.

    ``name`` is the API's; ``offset`` is None for a member that no line of the page shows (one
    below a cut-off list or map). ``text`` is the member's prose: RST source, dedented, without
    the renderer's own lists.
    """

    name: str
    shape: "Shape"
    required: bool = False
    offset: int | None
    text: str = ""


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """Named members; of a ``union`` exactly one is given.

    ``hidden`` are the names of further ones, which the API has and the page doesn't show.
    """

    members: tuple[Member, ...]
    rules: tuple[Rule, ...] = ()
    union: bool = False
    hidden: tuple[str, ...] = ()
    type: Literal["structure"] = "structure"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class ListOf:
    """Any number of ``item``.

    ``offset`` counts from the header of the list to the item's (None where no line shows it),
    and ``text`` is the item's prose.
    """

    item: "Shape"
    rules: tuple[Rule, ...] = ()
    offset: int | None
    text: str = ""
    type: Literal["list"] = "list"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class MapOf:
    """Any number of ``key`` to ``value``; offsets and texts as in a list."""

    key: "Shape"
    value: "Shape"
    rules: tuple[Rule, ...] = ()
    key_offset: int | None
    value_offset: int | None
    key_text: str = ""
    value_text: str = ""
    type: Literal["map"] = "map"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Recursive:
    """The same shape as the ``levels``-th shape around this place, 1 being the nearest.

    Structures, lists and maps are counted alike. ``type`` is that shape's.
    """

    levels: int
    type: Literal["structure", "list", "map"] = "structure"


Shape = Scalar | Structure | ListOf | MapOf | Recursive
