"""What the documentation demands of a value, or of the members of a structure.

A rule knows where it stands (``offset``), how hard it is (``severity``) and who says it
(``origin``). Offsets count lines from the header of the option or member that holds the rule, so
that a piece of documentation that stands in a hundred places is one value.
"""

from dataclasses import dataclass
from typing import Literal

from refsmith.pickling import quickly_pickled

Severity = Literal["error", "warn", "note"]
Origin = Literal["listed", "syntax", "prose"]
Number = int | float
# What a member has to be in a condition; several values: any one of them.
Value = str | bool | Number | tuple[str | bool | Number, ...]


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """A correction of the documentation: which file says so, why, and what holds instead.

    ``value`` replaces what the rule states (``None`` with ``drop``: nothing holds).
    """

    file: str
    reason: str
    value: object = None
    drop: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stated:
    """What every rule has: its place, its weight, its source."""

    offset: int
    origin: Origin = "listed"
    severity: Severity = "error"
    # The sentence that states it, markup kept; for rules from prose alone.
    text: str | None = None
    overlay: Overlay | None = None
    # Of a map's rule: the key whose value alone it is about. A number there is often a text.
    key: str | None = None


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern(_Stated):
    """The whole value matches ``value``, a regular expression in Java's dialect, as documented."""

    value: str
    kind: Literal["pattern"] = "pattern"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds(_Stated):
    """Lowest and highest, both included: of a length, a number or a count of entries.

    ``length`` counts code points of strings and bytes of blobs, ``size`` the bytes of a string's
    UTF-8, ``count`` the entries of lists and maps, ``range`` is the number itself.
    """

    kind: Literal["length", "size", "range", "count"]
    min: Number | None = None
    max: Number | None = None


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Enum(_Stated):
    """The value is one of ``values``."""

    values: tuple[str, ...]
    kind: Literal["enum"] = "enum"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class MultipleOf(_Stated):
    """The number is a multiple of ``value``."""

    value: Number
    kind: Literal["multiple_of"] = "multiple_of"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class NoneOf(_Stated):
    """The value is none of ``values``."""

    values: tuple[str, ...]
    kind: Literal["none_of"] = "none_of"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Format(_Stated):
    """The text has the named form ``value``, one of those that the package's run time reads."""

    value: str
    kind: Literal["format"] = "format"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Unique(_Stated):
    """No two entries of the list are alike.

    With ``by`` no two have the same value of that member, with ``ignore_case`` upper and lower
    case are alike.
    """

    by: str | None = None
    ignore_case: bool = False
    kind: Literal["unique"] = "unique"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Total(_Stated):
    """Lowest and highest of a sum, both included.

    With ``members`` it is that of several members, and a member that is left out adds nothing:
    ``count`` adds up their entries, ``value`` the numbers themselves. Without, it is that of all
    texts in a list or map, keys and values: ``length`` in code points, ``size`` in bytes of UTF-8.
    """

    of: Literal["count", "value", "length", "size"]
    members: tuple[str, ...] = ()
    min: Number | None = None
    max: Number | None = None
    kind: Literal["total"] = "total"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class MemberSet(_Stated):
    """How many of ``members`` may be given together."""

    kind: Literal["at_most_one", "at_least_one", "exactly_one"]
    members: tuple[str, ...]


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Requires(_Stated):
    """With ``member`` the members ``then`` are needed: all, or only one of them."""

    member: str
    then: tuple[str, ...]
    exactly_one: bool = False
    kind: Literal["requires"] = "requires"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class RequiredIf(_Stated):
    """``member`` is needed when the other members have the values in ``when``."""

    member: str
    when: tuple[tuple[str, Value], ...]
    kind: Literal["required_if"] = "required_if"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class OnlyWhen(_Stated):
    """``member`` may be given only when the other members have the values in ``when``."""

    member: str
    when: tuple[tuple[str, Value], ...]
    kind: Literal["only_when"] = "only_when"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class ForbiddenIf(_Stated):
    """``member`` may not be given when the other members have the values in ``when``."""

    member: str
    when: tuple[tuple[str, Value], ...]
    kind: Literal["forbidden_if"] = "forbidden_if"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Compare(_Stated):
    """``member`` stands in the relation ``operator`` to the member ``other``."""

    member: str
    operator: Literal["<", "<=", ">", ">=", "==", "!="]
    other: str
    kind: Literal["compare"] = "compare"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Default(_Stated):
    """What the service takes when the value is left out. Refuses nothing."""

    value: str | bool | Number
    severity: Severity = "note"
    kind: Literal["default"] = "default"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Deprecated(_Stated):
    """Still accepted; ``use`` names what to use instead, where the page does."""

    use: str | None = None
    severity: Severity = "note"
    kind: Literal["deprecated"] = "deprecated"


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class IdempotencyToken(_Stated):
    """Makes a repeated request take effect once; filled in when it is left out."""

    severity: Severity = "note"
    kind: Literal["idempotency_token"] = "idempotency_token"


Rule = (
    Pattern
    | Bounds
    | Enum
    | MultipleOf
    | NoneOf
    | Format
    | Unique
    | Total
    | MemberSet
    | Requires
    | RequiredIf
    | OnlyWhen
    | ForbiddenIf
    | Compare
    | Default
    | Deprecated
    | IdempotencyToken
)
