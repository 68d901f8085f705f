"""Brings the sample values of a structure's members into agreement with the rules between them.

A rule that is broken is mended by the least change: a value made equal to the one it is compared
with, or a member left out that isn't required.
"""

from __future__ import annotations

from ..between import breach
from ..declare import (
    AtMostOne,
    Compare,
    Default,
    ExactlyOne,
    ForbiddenIf,
    OnlyWhen,
    RequiredIf,
    Requires,
)
from .shapes import resolved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from ..declare import Member, Rule, Value

_MOST_ROUNDS = 100
_MISSING = object()


def settled(
    found: dict[str, Any], members: Sequence[Member], rules: Sequence[Rule]
) -> dict[str, Any]:
    """``found`` (member to sample) changed until no rule is broken, or none can be mended."""
    table = {member.name: member for member in members}
    agreement = _Agreement(dict(found), table)
    for _ in range(_MOST_ROUNDS):
        broken = next((rule for rule in rules if agreement.breaks(rule)), None)
        if broken is None or not agreement.mend(broken):
            break
    return agreement.found


class _Agreement:
    def __init__(self, found: dict[str, Any], members: Mapping[str, Member]) -> None:
        self.found = found
        self._members = members
        # A member that has been made to agree with one rule is not changed back for another.
        self._settled: set[str] = set()

    def breaks(self, rule: Rule) -> bool:
        return breach(rule, self.found, self._default) is not None

    def _default(self, name: str) -> object:
        member = self._members.get(name)
        rules = resolved(member.shape).rules if member is not None else ()
        return next((rule.value for rule in rules if isinstance(rule, Default)), _MISSING)

    def mend(self, rule: Rule) -> bool:
        """Makes one change towards keeping ``rule``; False where there is none to make."""
        if isinstance(rule, (ExactlyOne, AtMostOne)):
            there = [name for name in rule.members if name in self.found]
            return self._drop(reversed(there))
        if isinstance(rule, Requires):
            there = [name for name in rule.then if name in self.found]
            extra = reversed(there) if rule.exactly_one and len(there) > 1 else ()
            return self._drop((*extra, rule.member))
        if isinstance(rule, OnlyWhen):
            return self._meet(rule.when) or self._drop((rule.member,))
        if isinstance(rule, RequiredIf):
            return self._drop(rule.when)
        if isinstance(rule, ForbiddenIf):
            return self._drop((rule.member, *rule.when))
        if isinstance(rule, Compare):
            return self._equal(rule) or self._drop((rule.member, rule.other))
        return False

    def _drop(self, names: Iterable[str]) -> bool:
        """Leaves out the first of ``names`` that may be left out."""
        for name in names:
            if name in self.found and not self._members[name].required:
                del self.found[name]
                return True
        return False

    def _meet(self, when: Mapping[str, Value]) -> bool:
        """Gives the members of ``when`` the values that it asks for."""
        if any(name in self._settled or name not in self.found for name in when):
            return False
        for name, value in when.items():
            self.found[name] = _first(value)
        self._settled.update(when)
        return True

    def _equal(self, rule: Compare) -> bool:
        """Makes the two values equal where that keeps the rule."""
        pair = {rule.member, rule.other}
        if rule.operator not in ("<=", ">=", "==") or pair & self._settled:
            return False
        values = [self.found[rule.member], self.found[rule.other]]
        if type(values[0]) is not type(values[1]) or not isinstance(values[0], (int, float)):
            return False
        self.found.update(dict.fromkeys(pair, max(values)))
        self._settled |= pair
        return True


def _first(value: Value) -> object:
    """A condition's value, or the first of several that meet it."""
    return value[0] if isinstance(value, tuple) else value
