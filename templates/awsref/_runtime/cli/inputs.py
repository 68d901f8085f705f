"""The whole input at once: ``--cli-input-json`` and ``--cli-input-yaml``."""

from __future__ import annotations

import json

from . import files
from .errors import ParameterError
from .parser import INPUT_JSON, INPUT_YAML
from .plain import is_dict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..declare import Operation
    from .parser import Line


def load(line: Line) -> tuple[str, str | bytes] | None:
    """The option that brings the input and its text, files read; None where there is none.

    Raises ParameterError.
    """
    for flag in (INPUT_JSON, INPUT_YAML):
        given = line.get(flag)
        if given is not None:
            try:
                return flag, files.resolve(given)
            except files.FileError as error:
                raise ParameterError(flag, str(error)) from error
    return None


def parse(flag: str, text: str | bytes) -> dict[str, Any]:
    """The parameters under the API's names. Raises ParameterError for what is no object."""
    found = _json(text) if flag == INPUT_JSON else _yaml(text)
    if not is_dict(found):
        raise ParameterError(flag, f"Invalid type: expecting map, received {_kind(found)}")
    # YAML's keys may be anything.
    keys: list[object] = list(found)
    for key in keys:
        if not isinstance(key, str):
            raise ParameterError(flag, f"names of parameters are text, not {_kind(key)}")
    return found


def member(operation: Operation, name: str) -> str:
    """The declared member that a name of the API's means; a name that means none stays itself.

    Where no table of names came with the pages, members are made from flags, which don't say how
    the API writes them (``VPCZoneIdentifier``): such a one is known by its letters.
    """
    if any(option.member == name for option in operation.options):
        return name
    letters = name.casefold()
    found = (each.member for each in operation.options if each.assumed)
    return next((each for each in found if each.casefold() == letters), name)


def _json(text: str | bytes) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        # The input may hold secrets, so only the place of the mistake is shown.
        raise ParameterError(INPUT_JSON, f"Invalid JSON received: {error}") from error


def _yaml(text: str | bytes) -> Any:
    import yaml

    try:
        return yaml.safe_load(text)
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f": line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        problem = getattr(error, "problem", None)
        why = f" ({problem})" if problem else ""
        raise ParameterError(INPUT_YAML, f"Invalid YAML received{place}{why}") from error


def _kind(value: object) -> str:
    return type(value).__name__
