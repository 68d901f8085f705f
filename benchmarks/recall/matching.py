"""Whether a rule that was found says what a label says.

A found rule is *right* where it refuses nothing that the labels allow, and it *answers* a label
where it refuses all that the label refuses. Bounds, values and members are compared outright;
what strings may look like is compared as languages, so that a character class and a length in one
pattern answer a label in two.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from benchmarks.recall.labels import Label
from benchmarks.recall.texts import TEXTS, allowed, implied, within
from refsmith.languages import language
from refsmith.model import Rule

BOUNDS = frozenset({"length", "range", "count"})
SETS = frozenset({"at_most_one", "at_least_one", "exactly_one"})
BETWEEN = SETS | {"requires", "required_if", "only_when", "forbidden_if", "compare"}
# What stands at the structure whose members it ties, or at the page.
AROUND = BETWEEN | {"total"}
# A set of members that says more than another does.
_STRONGER = {"at_most_one": {"exactly_one"}, "at_least_one": {"exactly_one"}}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}


def answers(label: Label, found: Iterable[Rule]) -> bool:
    """Whether the rules refuse all that a label refuses."""
    rules = tuple(as_labelled(rule) for rule in found if _of_key(rule, label))
    alike = [rule for rule in rules if rule.kind == label.kind]
    if label.kind in BETWEEN:
        return _between(label, rules)
    if label.kind in BOUNDS:
        return all(
            any(_bound(rule, side) == label.content[side] for rule in alike)
            for side in ("min", "max")
            if side in label.content
        )
    if label.kind == "enum":
        values = set(label.content["values"])
        return any(set(rule.values) == values for rule in alike)
    if label.kind == "pattern":
        texts = [rule for rule in rules if rule.kind in TEXTS]
        wanted = language(str(label.content["value"]))
        return bool(texts) and wanted is not None and within(allowed(texts), wanted)
    return any(_same_value(rule, label) for rule in alike)


def right(rule: Rule, labels: Iterable[Label]) -> bool:
    """Whether a rule refuses nothing that the labels allow."""
    known = tuple(label for label in labels if _of_key(rule, label))
    rule = as_labelled(rule)
    alike = [label for label in known if label.kind == rule.kind]
    if rule.kind in BETWEEN:
        return _allowed_between(rule, known)
    if rule.kind in BOUNDS and not (rule.kind == "length" and implied(rule, known)):
        return all(
            any(_no_tighter(_bound(rule, side), label.content.get(side), side) for label in alike)
            for side in ("min", "max")
            if _bound(rule, side) is not None and not _empty(rule, side)
        )
    if rule.kind == "enum":
        values = set(rule.values)
        if any(set(label.content["values"]) <= values for label in alike):
            return True
    if rule.kind in TEXTS:
        return implied(rule, known)
    return any(_same_value(rule, label) for label in alike)


def as_labelled(rule: Any) -> Any:
    """The rule under the kind that a label has: bytes are a length, and JSON is a kind."""
    if rule.kind == "size":
        return replace(rule, kind="length")
    return replace(rule, kind="json") if (rule.kind, _value(rule)) == ("format", "json") else rule


def _value(rule: Any) -> object:
    return getattr(rule, "value", None)


def _of_key(rule: Any, label: Label) -> bool:
    """Whether both speak of the same key of a map, or of none."""
    return getattr(rule, "key", None) == label.content.get("key")


def _bound(rule: Rule, side: str) -> Any:
    return getattr(rule, side, None)


def _empty(rule: Any, side: str) -> bool:
    """Whether a bound says nothing: no length and no count is below zero."""
    return side == "min" and rule.kind != "range" and rule.min <= 0


def _no_tighter(found: Any, stated: Any, side: str) -> bool:
    if stated is None:
        return False
    return bool(found <= stated if side == "min" else found >= stated)


def _same_value(rule: Rule, label: Label) -> bool:
    """Kinds whose content is compared as it stands: ``multiple_of``, ``format``, ``total``."""
    return all(
        _plainly(getattr(rule, name, None)) == _plainly(value)
        for name, value in label.content.items()
        if name != "key"
    )


def _plainly(value: Any) -> object:
    return frozenset(map(_key, _entries(value))) if _is_many(value) else _plain(value)


def _is_many(value: object) -> bool:
    return isinstance(value, tuple | list)


def _entries(value: Any) -> list[str]:
    """The entries of a value, or it alone, as texts."""
    return [str(each) for each in value] if _is_many(value) else [str(value)]


def _plain(value: object) -> str:
    return re.sub(r"[\s_`\"'.-]", "", str(value)).lower()


def _key(name: str) -> str:
    return re.sub(r"[-_\s]", "", name).lower()


def _keys(names: Iterable[str]) -> frozenset[str]:
    return frozenset(_key(name) for name in names)


def _between(label: Label, rules: Iterable[Rule]) -> bool:
    """Whether one of the rules between members says all that the label does."""
    return any(_says(rule, label) for rule in rules if rule.kind in BETWEEN) or (
        label.kind == "requires"
        and not label.content.get("one")
        and _keys(label.content["then"])
        <= {
            _key(name)
            for rule in rules
            if rule.kind == "requires"
            and not rule.exactly_one
            and _key(rule.member) == _key(label.content["member"])
            for name in rule.then
        }
    )


def _says(rule: Any, label: Label) -> bool:
    content = label.content
    if label.kind in SETS:
        return _says_of_set(rule, label)
    if label.kind == "compare":
        return rule.kind == "compare" and _compared(rule) & _compared_by(content) != set()
    if rule.kind != label.kind or _key(rule.member) != _key(content["member"]):
        return False
    if label.kind == "requires":
        one = bool(content.get("one"))
        return one == rule.exactly_one and _keys(content["then"]) == _keys(rule.then)
    return _conditions(rule.when) == _conditions(content["when"])


def _says_of_set(rule: Any, label: Label) -> bool:
    if rule.kind not in SETS:
        return False
    mine, theirs = _keys(label.content["members"]), _keys(rule.members)
    if label.content.get("loose"):
        return mine == theirs
    if rule.kind == "at_most_one" == label.kind:
        return mine <= theirs
    return mine == theirs and (
        rule.kind == label.kind or rule.kind in _STRONGER.get(label.kind, ())
    )


def _allowed_between(rule: Any, labels: tuple[Label, ...]) -> bool:
    """Whether the labels say all that a rule between members does."""
    if any(_says(rule, label) and _no_stronger(rule, label) for label in labels):
        return True
    if rule.kind == "exactly_one":
        kinds = {
            label.kind
            for label in labels
            if label.kind in SETS and _keys(label.content["members"]) == _keys(rule.members)
        }
        return kinds >= {"at_most_one", "at_least_one"}
    if rule.kind in SETS:
        return any(
            label.kind == "exactly_one" and _keys(label.content["members"]) >= _keys(rule.members)
            for label in labels
        ) or any(
            rule.kind == "at_most_one" == label.kind
            and _keys(label.content["members"]) >= _keys(rule.members)
            for label in labels
        )
    if rule.kind == "requires":
        return any(
            label.kind == "requires"
            and _key(label.content["member"]) == _key(rule.member)
            and _keys(label.content["then"]) >= _keys(rule.then)
            and bool(label.content.get("one")) == rule.exactly_one
            for label in labels
        )
    return False


def _no_stronger(rule: Any, label: Label) -> bool:
    if label.kind not in SETS or label.content.get("loose"):
        return True
    return rule.kind == label.kind and _keys(rule.members) <= _keys(label.content["members"])


def _conditions(when: Iterable[Any]) -> frozenset[tuple[str, frozenset[str]]]:
    """Names with the values that are asked for, whichever of them."""
    found: dict[str, set[str]] = {}
    for name, *values in when:
        texts = [_plain(text) for value in values for text in _entries(value)]
        found.setdefault(_key(name), set()).update(texts)
    return frozenset((name, frozenset(values)) for name, values in found.items())


def _compared(rule: Any) -> set[tuple[str, str, str]]:
    return _both_ways(rule.member, rule.operator, rule.other)


def _compared_by(content: dict[str, Any]) -> set[tuple[str, str, str]]:
    return _both_ways(content["member"], content["operator"], content["other"])


def _both_ways(one: str, operator: str, other: str) -> set[tuple[str, str, str]]:
    return {
        (_key(one), operator, _key(other)),
        (_key(other), _MIRRORED[operator], _key(one)),
    }


__all__ = ["AROUND", "BETWEEN", "BOUNDS", "SETS", "answers", "right"]
