"""The members of an operation's input that its page doesn't show, at any depth.

Customisations take arguments away, put others in their place, and cut members out of the shapes
that a page shows. What the operation has is read from its model's own text, which they leave alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

Definitions = dict[str, dict[str, Any]]


def members(operation: Any, shown: dict[str, Any]) -> list[str]:
    """The paths of what is not shown: ``MinCount``, ``Code.ZipFile``, ``Rules[].Action``.

    ``shown`` are the shapes that the page shows, by the member that they stand for (None: one that
    it shows without its parts).
    """
    description: dict[str, Any] = operation.service_model._service_description
    definitions = cast("Definitions", description["shapes"])
    given = description["operations"][operation.name].get("input")
    if given is None:
        return []
    found: list[str] = []
    for name, reference in _members(definitions[given["shape"]]).items():
        if name not in shown:
            found.append(name)
        elif shown[name] is not None:
            below = _below(shown[name], reference["shape"], definitions, ())
            found += [name + path for path in below]
    return sorted(found)


def _members(definition: dict[str, Any]) -> dict[str, dict[str, str]]:
    return cast("dict[str, dict[str, str]]", definition.get("members", {}))


def _below(
    shape: Any, name: str, definitions: Definitions, above: tuple[str, ...]
) -> Iterator[str]:
    """The paths below a shape that is defined as ``name``, as far as the page shows it.

    Cut where the page is, at the third turn of a shape.
    """
    definition = definitions[name]
    if shape.type_name != definition["type"] or above.count(name) > 1:
        return
    around = (*above, name)
    if shape.type_name == "structure":
        for member, reference in _members(definition).items():
            if member not in shape.members:
                yield "." + member
                continue
            inner = _below(shape.members[member], reference["shape"], definitions, around)
            yield from ("." + member + path for path in inner)
    elif shape.type_name == "list":
        inner = _below(shape.member, definition["member"]["shape"], definitions, around)
        yield from ("[]" + path for path in inner)
    elif shape.type_name == "map":
        inner = _below(shape.key, definition["key"]["shape"], definitions, around)
        yield from ("{key}" + path for path in inner)
        inner = _below(shape.value, definition["value"]["shape"], definitions, around)
        yield from ("{}" + path for path in inner)
