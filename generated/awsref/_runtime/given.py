"""What is given and what is not, as rules between members and options see it."""

from __future__ import annotations

from .between import MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .declare import Option, Shape


def default_of(shape: Shape | None) -> object:
    """The value that the documentation names for what is left out, or ``MISSING``."""
    for rule in shape.rules if shape is not None else ():
        if rule.kind == "default":
            stated: Any = rule
            named: object = stated.value
            return named
    return MISSING


def flag_values(given: Sequence[tuple[Option, object]]) -> dict[str, object]:
    """The value under each flag: the second flag of a boolean pair is there when it was meant."""
    values: dict[str, object] = {}
    for option, value in given:
        values[option.flags[0]] = value
        if value is False:
            values.update((flag, True) for flag in option.flags[1:])
    return values
