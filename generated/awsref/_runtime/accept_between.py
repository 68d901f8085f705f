"""Rules between members in the source of the quick way: short tests for what a presence decides.

What hangs on values is left to ``between`` itself, behind a test whether it could matter at all.
"""

from __future__ import annotations

from . import declare
from .between import breach
from .given import default_of, flag_values

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    Broken = Callable[[Mapping[str, object]], bool]


class _Between:
    """Tests on ``v``; ``there`` spells that a member, by the name it has in rules, is given."""

    def there(self, name: str) -> str:
        """An expression, true when the member is given."""
        raise NotImplementedError

    def test(self, rule: declare.Rule) -> tuple[str, bool] | None:
        """An expression that is true when the rule is broken, or may be and has to be asked."""
        match rule:
            case declare.AtMostOne():
                return f"{self._sum(rule.members)} > 1", True
            case declare.AtLeastOne():
                return f"{self._sum(rule.members)} < 1", False
            case declare.ExactlyOne():
                return f"{self._sum(rule.members)} != 1", True
            case declare.Requires():
                there = f"({self.there(rule.member)})"
                if rule.exactly_one:
                    return f"{there} and {self._sum(rule.then)} != 1", True
                return f"{there} and {self._sum(rule.then)} < {len(rule.then)}", True
            case declare.ForbiddenIf():
                when = "".join(f" and ({self.there(name)})" for name in rule.when)
                return f"({self.there(rule.member)}){when}", True
            case declare.RequiredIf():
                when = "".join(f" and ({self.there(name)})" for name in rule.when)
                return f"not ({self.there(rule.member)}){when}", True
            case declare.OnlyWhen():
                return f"({self.there(rule.member)})", True
            case declare.Total():
                there = " or ".join(f"({self.there(name)})" for name in rule.members)
                return f"({there or False})", True
            case declare.Compare():
                return f"({self.there(rule.member)}) and ({self.there(rule.other)})", True
            case _:
                return None

    def _sum(self, names: tuple[str, ...]) -> str:
        return "(" + " + ".join(f"({self.there(name)})" for name in names) + ")" if names else "0"


class BetweenMembers(_Between):
    """Rules between the members of a structure."""

    def __init__(self, shape: declare.Structure) -> None:
        self._shapes = {member.name: member.shape for member in shape.members}

    def there(self, name: str) -> str:
        """An expression, true when the member is given."""
        return f"{name!r} in v"

    def broken(self, rule: declare.Rule) -> Broken:
        """What tells by the values whether the rule is broken."""

        def default(name: str) -> object:
            return default_of(self._shapes.get(name))

        return lambda value: breach(rule, value, default) is not None


class BetweenOptions(_Between):
    """Rules between options, by flag; the values go by their API names."""

    def __init__(self, operation: declare.Operation) -> None:
        self._options: dict[str, declare.Option] = {}
        for option in operation.options:
            self._options.setdefault(option.member, option)
        self._flags: dict[str, tuple[declare.Option, int]] = {
            flag: (option, index)
            for option in self._options.values()
            for index, flag in enumerate(option.flags)
        }

    def there(self, name: str) -> str:
        """An expression, true when the option is given."""
        if name not in self._flags:
            return "False"
        option, index = self._flags[name]
        # The second flag of a pair is meant by False.
        return f"v.get({option.member!r}) {'is False' if index else 'is not None'}"

    def broken(self, rule: declare.Rule) -> Broken:
        """What tells by the values whether the rule is broken."""

        def default(flag: str) -> object:
            found = self._flags.get(flag)
            return default_of(None if found is None else found[0].shape)

        def tell(parameters: Mapping[str, Any]) -> bool:
            given = [
                (self._options[name], value)
                for name, value in parameters.items()
                if value is not None and name in self._options
            ]
            return breach(rule, flag_values(given), default) is not None

        return tell
