"""What a command accepts beyond what its page says: options that no page shows, and several words
where the page speaks of one value. Names only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Destination = Callable[[Any, Any], "list[str] | None"]


def accepted(help_command: Any, given: Any, destination: Destination) -> dict[str, Any]:
    """The part of a page's entry in names.json that says so; what there is none of is left out.

    ``given`` is the operation's input, ``destination`` tells where an argument's value goes there.
    """
    undocumented: dict[str, str] = {}
    demanded: list[str] = []
    several: list[str] = []
    bare: list[str] = []
    table: dict[str, Any] = help_command.arg_table or {}
    for argument in table.values():
        steps = destination(argument, given)
        if steps is None or len(steps) != 1:
            continue
        if not getattr(argument, "_UNDOCUMENTED", False):
            if _takes_several_words(argument):
                several.append(argument.cli_name)
            if _takes_bare_items(argument):
                bare.append(argument.cli_name)
            continue
        undocumented[argument.cli_name] = steps[0]
        if getattr(argument, "required", False):
            demanded.append(argument.cli_name)
    found = {
        "undocumented": undocumented,
        "demanded": demanded,
        "several": several,
        "bare": bare,
    }
    return {name: value for name, value in found.items() if value}


def _takes_several_words(argument: Any) -> bool:
    """Whether several words make up a value that the page doesn't call a list."""
    shape = getattr(argument, "argument_model", None)
    shown = getattr(argument, "cli_type_name", None) if shape is None else shape.type_name
    return getattr(argument, "nargs", None) in ("+", "*") and shown != "list"


def _takes_bare_items(argument: Any) -> bool:
    """Whether a word is the only member of a list's item, even where it looks like shorthand."""
    shape = getattr(argument, "argument_model", None)
    unpack = getattr(argument, "_unpack_argument", None)
    if unpack is None or shape is None or shape.type_name != "list":
        return False
    if shape.member.type_name != "structure" or len(shape.member.members) != 1:
        return False
    word = "Key=a"
    try:
        return bool(unpack([word]) == [{name: word} for name in shape.member.members])
    except Exception:
        # Read as shorthand it names a member that there isn't.
        return False
