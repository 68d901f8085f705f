"""Options that the AWS CLI adds to an operation and makes members of: a module for each kind.

A command's declaration names its module, which is loaded when the command runs. A module has

- ``arguments(operation)``: what argparse takes beside each flag,
- ``apply(given, parameters, operation)``: the values given by flag, put into the parameters,
- and may have ``before_sending(parameters)``, called when botocore has them.
"""

from __future__ import annotations

from importlib import import_module

from .. import files
from ..errors import ParameterError
from ..plain import is_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ...declare import Operation
    from ..parser import Line


def _handler(operation: Operation) -> Any:
    name = operation.customisation.handler
    return import_module(f".{name}", __name__) if name else None


def arguments(operation: Operation) -> Mapping[str, Mapping[str, Any]]:
    """The flags that the command's module honours, with what argparse takes beside each."""
    handler = _handler(operation)
    found: Mapping[str, Mapping[str, Any]] = handler.arguments(operation) if handler else {}
    return found


def apply(operation: Operation, line: Line, parameters: dict[str, Any]) -> None:
    """Makes members of the options given on the line. Raises UsageError."""
    handler = _handler(operation)
    if handler is None:
        return
    words = {flag: line.get(flag) for flag in handler.arguments(operation)}
    given = {flag: _loaded(flag, each) for flag, each in words.items() if each is not None}
    handler.apply(given, parameters, operation)


def before_sending(operation: Operation) -> Callable[[dict[str, Any]], None] | None:
    """What the command's module changes when botocore has the parameters."""
    found: Callable[[dict[str, Any]], None] | None = getattr(
        _handler(operation), "before_sending", None
    )
    return found


def _loaded(flag: str, value: Any) -> Any:
    """A value with the file that it names read. Raises ParameterError."""
    if is_list(value) and len(value) == 1 and value[0].startswith(("file://", "fileb://")):
        value = value[0]
    try:
        return files.resolve(value) if isinstance(value, str) else value
    except files.FileError as error:
        raise ParameterError(flag, str(error)) from error
