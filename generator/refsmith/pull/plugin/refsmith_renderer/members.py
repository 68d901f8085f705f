"""A page's options by the renderer's own argument table: API members and sensitive values.

Names only, as ``refsmith.pull.names`` describes them: no type and no rule leaves the renderer
this way.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from . import unshown
from .accepted import accepted


class PageTable:
    """Reads argument tables; keeps what it learnt of a service's shapes."""

    def __init__(self) -> None:
        self._reach: dict[tuple[int, str], bool] = {}
        self._alive: list[Any] = []

    def entry(self, help_command: Any) -> dict[str, Any]:
        """The page's entry in names.json.

        To be asked for after the page is rendered: trying out what an argument does may change it.
        """
        operation = help_command.obj
        operation = operation if hasattr(operation, "input_shape") else None
        given = operation.input_shape if operation is not None else None
        options: dict[str, str | None] = {}
        into: dict[str, str] = {}
        sensitive: list[str] = []
        shown: dict[str, Any] = {}
        for argument in documented(help_command):
            flag = argument.cli_name
            steps = destination(argument, given) if given is not None else None
            if steps is not None and len(steps) == 1:
                shown[steps[0]] = getattr(argument, "argument_model", None)
            options[flag] = steps[0] if steps is not None and len(steps) == 1 else None
            if steps is not None and len(steps) > 1:
                into[flag] = "".join(steps)
                if any(is_sensitive(shape) for shape in along(given, steps)):
                    sensitive.append(flag)
                    continue
            shape = getattr(argument, "argument_model", None)
            if shape is not None:
                sensitive += [flag + path for path in self._paths(shape, ())]
        entry: dict[str, Any] = {"options": options}
        if given is not None:
            entry |= accepted(help_command, given, destination)
        if hasattr(operation, "service_model"):
            entry["hidden"] = unshown.members(operation, shown)
        if into:
            entry["into"] = into
        if sensitive:
            entry["sensitive"] = sensitive
        output = operation.output_shape if operation is not None else None
        if output is not None:
            paths = [path.lstrip(".") for path in self._paths(output, ())]
            if paths:
                entry["sensitive_output"] = paths
        return entry

    def _paths(self, shape: Any, above: tuple[str, ...]) -> Iterator[str]:
        """The paths of the sensitive values in a shape: the outermost of each, "" for itself.

        Cut where the page is, at the third turn of a shape: whoever reads the second turn off the
        page as a shape of its own has to know its secrets too.
        """
        if is_sensitive(shape):
            yield ""
            return
        if above.count(shape.name) > 1 or not self._reaches(shape):
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
    table: dict[str, Any] = help_command.arg_table or {}
    for argument in table.values():
        if not getattr(argument, "_UNDOCUMENTED", False):
            yield argument


def destination(argument: Any, given: Any) -> list[str] | None:
    """Where an option's value goes in the operation's input: a member's name and steps below it.

    None where it goes nowhere, or becomes something else on the way.
    """
    if hasattr(argument, "_unpack_argument"):
        # An argument of the operation itself, whatever it is called by now.
        name = argument._serialized_name
        return [name] if name in given.members else None
    # Whatever is cut, trimmed or changed in case is no longer this very text.
    mark = " Key=a,b c:d;e/f\t"
    value: Any = [mark] if getattr(argument, "nargs", None) in ("+", "*") else mark
    parameters: dict[str, Any] = {}
    try:
        argument.add_to_params(parameters, value)
    except (Exception, SystemExit):
        # It wants a value of a form of its own, and makes another one of it.
        return None
    steps = _found(parameters, value)
    if not steps:
        return None
    steps[0] = steps[0].lstrip(".")
    # Customisations keep values of their own among the parameters, too.
    return steps if len(list(along(given, steps))) == len(steps) else None


def _found(where: Any, value: Any) -> list[str] | None:
    """The steps to ``value`` itself, not to its like."""
    if where is value:
        return []
    below: list[tuple[str, Any]] = []
    if isinstance(where, dict):
        fields = cast("dict[str, Any]", where)
        below = [("." + str(name), part) for name, part in fields.items()]
    elif isinstance(where, list):
        below = [("[]", part) for part in cast("list[object]", where)]
    for step, part in below:
        steps = _found(part, value)
        if steps is not None:
            return [step, *steps]
    return None


def along(shape: Any, steps: list[str]) -> Iterator[Any]:
    """The shapes on the way of a destination; it ends where the model knows no such part."""
    for step in ["." + steps[0], *steps[1:]]:
        shape = dict(parts(shape)).get(step)
        if shape is None:
            return
        yield shape
