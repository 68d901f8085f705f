"""The rules between a command's options, told of the API members that the options give.

Pages name options by their flags; parameters go by the names of members.
"""

from __future__ import annotations

from ..declare import (
    AtLeastOne,
    AtMostOne,
    Compare,
    ExactlyOne,
    ForbiddenIf,
    OnlyWhen,
    RequiredIf,
    Requires,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..declare import Operation, Rule


def by_member(operation: Operation) -> tuple[Rule, ...]:
    """The operation's rules with each flag replaced by the member that it gives; a rule that names
    an option of the command line's own says nothing of members, and is left out."""
    names = {flag: option.member for option in operation.options for flag in option.flags}
    return tuple(
        renamed for rule in operation.rules if (renamed := _renamed(rule, names)) is not None
    )


def _renamed(rule: Rule, names: dict[str, str]) -> Rule | None:
    try:
        if isinstance(rule, (AtMostOne, AtLeastOne, ExactlyOne)):
            return type(rule)(*(names[name] for name in rule.members))
        if isinstance(rule, Requires):
            then = tuple(names[name] for name in rule.then)
            return Requires(names[rule.member], then, rule.exactly_one)
        if isinstance(rule, (RequiredIf, OnlyWhen, ForbiddenIf)):
            when = {names[name]: value for name, value in rule.when.items()}
            return type(rule)(names[rule.member], when)
        if isinstance(rule, Compare):
            operator: Any = rule.operator
            return Compare(names[rule.member], operator, names[rule.other])
    except KeyError:
        return None
    return None
