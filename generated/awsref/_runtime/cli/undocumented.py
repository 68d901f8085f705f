"""Options that no page shows and a command takes all the same.

The tokens and limits that paging hides are one kind, names of old that still work the other.
"""

from __future__ import annotations

import json

from ..declare import Option, Scalar
from . import files, paging
from .errors import ParameterError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..declare import Operation
    from .parser import Line


def options(operation: Operation) -> tuple[Option, ...]:
    """The undocumented options; one that gives a documented member has that one's shape, and of
    any other nothing is known before the call."""
    shown = {option.member: option.shape for option in reversed(operation.options)}
    return tuple(
        Option((flag,), member, shown.get(member, Scalar("string")), flag in operation.demanded)
        for flag, member in operation.undocumented.items()
    )


def aliases(operation: Operation) -> tuple[Option, ...]:
    """Those of them that give a documented member under another name."""
    if not operation.undocumented:
        return ()
    shown = {option.member for option in operation.options}
    return tuple(option for option in options(operation) if option.member in shown)


def given(line: Line, found: tuple[Option, ...], operation: Operation) -> dict[str, str]:
    """The words behind those of ``found`` that no page knows in any form, by API member."""
    shown = {option.member for option in operation.options}
    hidden = (option for option in found if option.member not in shown)
    return {
        option.member: line.get(option.flags[0])
        for option in hidden
        if line.get(option.flags[0]) is not None
    }


def typed(words: Mapping[str, str], members: Mapping[str, Any]) -> dict[str, object]:
    """The words as values of botocore's ``members``. Raises UsageError for what is none."""
    return {name: _value(name, text, members[name].type_name) for name, text in words.items()}


def _value(member: str, word: str, type_name: str) -> object:
    flag = paging.flag(member)
    try:
        text = files.resolve(word)
        if type_name in ("integer", "long"):
            return int(text)
        if type_name in ("structure", "list", "map"):
            return _parts(flag, text)
    except ValueError as error:
        raise UsageError(f"Error parsing parameter '{flag}': {error}") from error
    except files.FileError as error:
        raise ParameterError(flag, str(error)) from error
    return text


def _parts(flag: str, text: str | bytes) -> object:
    """JSON, or shorthand."""
    from . import shorthand

    if not isinstance(text, str) or text.lstrip().startswith(("{", "[")):
        return json.loads(text)
    try:
        return shorthand.parse(text)
    except shorthand.ShorthandError as error:
        raise ParameterError(flag, f"{error.reason}\n{error.where}") from error
