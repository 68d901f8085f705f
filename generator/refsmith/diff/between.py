"""Whether a new rule between members can refuse a request that was accepted before it."""

from collections.abc import Mapping
from typing import Any, cast

from refsmith.diff.parts import Part, Statement


def refuses_nothing(rule: Statement, known: Mapping[str, Part]) -> bool:
    """Whether the rule lets all through that names only the members (options) in ``known``.

    A rule about a member that there wasn't, or about a value that wasn't one of a member's, binds
    nobody who doesn't use it.
    """
    said = rule.said
    old = [member for member in said.get("members", ()) if member in known]
    match rule.kind:
        case "at_most_one" | "total":
            # Without members it is a rule on the value itself.
            return bool(said.get("members")) and len(old) < 2
        case "at_least_one":
            return any(known[member].required for member in old)
        case "exactly_one":
            return len(old) == 1 and known[old[0]].required
        case "requires" | "only_when":
            return said.get("member") not in known
        case "forbidden_if":
            if said.get("member") not in known:
                return True
            return _never(said.get("when", {}), known)
        case "required_if":
            return _never(said.get("when", {}), known)
        case _:
            return said.get("member") not in known or said.get("other") not in known


def _never(when: Mapping[str, Any], known: Mapping[str, Part]) -> bool:
    """Whether no request of before met the condition."""
    return any(_new(member, value, known) for member, value in when.items())


def _new(member: str, value: Any, known: Mapping[str, Part]) -> bool:
    """Whether a member could not have a value, or any of several, before."""
    if member not in known:
        return True
    enums = [each for each in known[member].node.statements if each.kind == "enum"]
    values = cast("list[Any]", value if isinstance(value, list | tuple) else [value])
    return bool(enums) and all(one not in each.said["values"] for each in enums for one in values)
