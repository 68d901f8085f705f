"""Questions about shapes that several steps of the command line ask."""

from __future__ import annotations

from ..declare import ListOf, MapOf, Recursive, Scalar, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..declare import Shape

WHOLE = frozenset(("integer", "long"))
REAL = frozenset(("float", "double"))
# Written as JSON wherever they stand: they have no documented parts.
FREE_FORM = frozenset(("document", "json"))


def resolved(shape: Shape) -> Shape:
    """The shape itself, or the one that a recursive place stands for."""
    while isinstance(shape, Recursive):
        shape = shape.resolve()
    return shape


def is_streaming(shape: Shape) -> bool:
    """Whether the value is a body that is sent as it is read."""
    return isinstance(shape, Scalar) and shape.streaming


def is_scalar(shape: Shape) -> bool:
    """Whether the value has no parts."""
    return isinstance(resolved(shape), Scalar)


def flag_member(shape: Shape) -> str | None:
    """The one member, true or false, that a pair of flags may set instead of giving the structure
    around it; None for any other shape."""
    shape = resolved(shape)
    if not isinstance(shape, Structure) or len(shape.members) != 1:
        return None
    (member,) = shape.members
    return member.name if resolved(member.shape).type == "boolean" else None


def takes_shorthand(shape: Shape) -> bool:
    """Whether an option of this shape may be written as shorthand: it has parts with names, and
    they aren't free-form documents."""
    shape = resolved(shape)
    if isinstance(shape, ListOf):
        return not is_scalar(shape.item) and takes_shorthand(shape.item)
    if isinstance(shape, MapOf):
        return not _wraps_document(shape.value)
    return isinstance(shape, Structure)


def _wraps_document(shape: Shape) -> bool:
    """Whether nothing but lists and maps stand around a free-form document."""
    shape = resolved(shape)
    if isinstance(shape, ListOf):
        return _wraps_document(shape.item)
    if isinstance(shape, MapOf):
        return _wraps_document(shape.value)
    return shape.type in FREE_FORM


def parts(shape: Shape) -> tuple[Shape, ...]:
    """The shapes right below this one, resolved."""
    shape = resolved(shape)
    if isinstance(shape, ListOf):
        return (resolved(shape.item),)
    if isinstance(shape, MapOf):
        return (resolved(shape.key), resolved(shape.value))
    if isinstance(shape, Structure):
        return tuple(resolved(member.shape) for member in shape.members)
    return ()


def holds_secrets(shape: Shape) -> bool:
    """Whether the value, or any part of it, is sensitive: then its text is shown nowhere."""
    seen: set[int] = set()
    left = [resolved(shape)]
    while left:
        each = left.pop()
        if each.sensitive:
            return True
        if id(each) not in seen:
            seen.add(id(each))
            left.extend(parts(each))
    return False
