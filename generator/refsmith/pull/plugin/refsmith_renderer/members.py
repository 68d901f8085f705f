"""A page's options by the renderer's own argument table: API members and sensitive values.

Names only, as ``refsmith.pull.names`` describes them: no type and no rule leaves the renderer
this way.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


class PageTable:
    """Reads argument tables; keeps what it learnt of a service's shapes."""

    def __init__(self) -> None:
        self._reach: dict[tuple[int, str], bool] = {}
        self._alive: list[Any] = []

    def entry(self, help_command: Any) -> dict[str, Any]:
        """The page's entry in names.json."""
        operation = help_command.obj
        operation = operation if hasattr(operation, "input_shape") else None
        options: dict[str, str | None] = {}
        sensitive: list[str] = []
        for argument in documented(help_command):
            flag = argument.cli_name
            options[flag] = member_of(argument, operation)
            shape = getattr(argument, "argument_model", None)
            if shape is not None:
                sensitive += [flag + path for path in self._paths(shape, ())]
        entry: dict[str, Any] = {"options": options}
        if sensitive:
            entry["sensitive"] = sensitive
        output = operation.output_shape if operation is not None else None
        if output is not None:
            paths = [path.lstrip(".") for path in self._paths(output, ())]
            if paths:
                entry["sensitive_output"] = paths
        return entry

    def _paths(self, shape: Any, above: tuple[str, ...]) -> Iterator[str]:
        """The paths of the sensitive values in a shape: the outermost of each, "" for itself."""
        if is_sensitive(shape):
            yield ""
            return
        if shape.name in above or not self._reaches(shape):
            return
        for step, part in parts(shape):
            for path in self._paths(part, (*above, shape.name)):
                yield step + path

    def _reaches(self, shape: Any) -> bool:
        """Whether anything sensitive lies below, found once for each shape of a service."""
        key = (id(shape._shape_resolver), shape.name) if hasattr(shape, "_shape_resolver") else None
        if key is None:
            return True
        if key not in self._reach:
            self._alive.append(shape._shape_resolver)
            below = _closure(shape)
            found = {name: any(is_sensitive(part) for part in of) for name, of in below.items()}
            # Whatever holds a shape that reaches something reaches it too.
            changed = True
            while changed:
                changed = False
                for name, of in below.items():
                    if not found[name] and any(found.get(part.name, False) for part in of):
                        found[name] = changed = True
            for name, reaches in found.items():
                self._reach.setdefault((key[0], name), reaches)
        return self._reach[key]


def _closure(shape: Any) -> dict[str, list[Any]]:
    """Every shape below, by name, with its parts."""
    found: dict[str, list[Any]] = {}
    waiting = [shape]
    while waiting:
        each = waiting.pop()
        if each.name not in found:
            found[each.name] = [part for _, part in parts(each)]
            waiting += found[each.name]
    return found


def parts(shape: Any) -> Iterator[tuple[str, Any]]:
    """(the path's step, shape) of each part: ``.Member``, ``[]``, ``{key}``, ``{}``."""
    if shape.type_name == "structure":
        for name, member in shape.members.items():
            yield "." + name, member
    elif shape.type_name == "list":
        yield "[]", shape.member
    elif shape.type_name == "map":
        yield "{key}", shape.key
        yield "{}", shape.value


def is_sensitive(shape: Any) -> bool:
    """Whether the model marks this value as one not to be shown."""
    return bool(shape.metadata.get("sensitive", False))


def documented(help_command: Any) -> Iterator[Any]:
    """The arguments that the page shows, in its order."""
    for argument in (help_command.arg_table or {}).values():
        if not getattr(argument, "_UNDOCUMENTED", False):
            yield argument


def member_of(argument: Any, operation: Any) -> str | None:
    """The member of the operation's input that takes the option's value; None for the CLI's own."""
    if operation is None or operation.input_shape is None:
        return None
    name = getattr(argument, "_serialized_name", None)
    return name if name in operation.input_shape.members else None
