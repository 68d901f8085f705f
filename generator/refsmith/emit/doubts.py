"""Listed rules of requests that cannot be quite right, as what else the pages of a service show.

What a service returns, it takes back; and what is listed for an ARN is kept by some ARN. A rule
that fails one of the two refuses values that are in use, so it warns at most. Whether it is the
rule that slipped is for an overlay to say.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from refsmith.emit.enforced import enforced
from refsmith.emit.graph import parts_of
from refsmith.languages import Unknown, arns, both, chars, language, repeated, shortest, without
from refsmith.languages.search import some
from refsmith.languages.terms import Term
from refsmith.model import Bounds, Operation, Pattern, Recursive, Rule, Scalar, Shape
from refsmith.rules.dialect import translate
from refsmith.rules.dialect.codepoints import ALL

# What a member may be, by its name and type.
_Named = tuple[str, str]
# A search that takes longer tells nothing.
_FEW, _STEPS = 60, 120


class Doubt(NamedTuple):
    """Why a rule warns at most: the kind of finding that it is, and the reason in words."""

    kind: str
    reason: str


class _Allowed(NamedTuple):
    """What the pages list for a string: a pattern, a length."""

    pattern: str | None
    length: tuple[int, int | None] | None


@dataclass(slots=True)
class Returned:
    """What a service returns, by the names of members and their types."""

    _allowed: dict[_Named, set[_Allowed]] = field(
        default_factory=lambda: defaultdict(set[_Allowed])
    )
    # By identity, the shape kept beside its key.
    _seen: dict[tuple[int, str], Shape] = field(default_factory=dict[tuple[int, str], Shape])

    @classmethod
    def of(cls, operations: Iterable[Operation]) -> "Returned":
        """What the results of these operations hold."""
        returned = cls()
        for operation in operations:
            if operation.output is not None and operation.kind == "operation":
                returned._take(operation.output, "")
        return returned

    def _take(self, shape: Shape, name: str) -> None:
        key = (id(shape), name)
        if key in self._seen or isinstance(shape, Recursive):
            return
        self._seen[key] = shape
        if isinstance(shape, Scalar):
            allowed = _allowed(shape.rules)
            if any(allowed):
                self._allowed[name, shape.type].add(allowed)
        for part, below in parts_of(shape):
            self._take(below, named(part, name))

    def doubts(self, name: str, shape: Scalar) -> dict[Rule, Doubt]:
        """The listed rules of a member of a request that warn at most, each with the reason."""
        listed = _allowed(shape.rules)
        if not any(listed):
            return {}
        found = _doubts(name, listed, frozenset(self._allowed.get((name, shape.type), ())))
        return {
            rule: found[rule.kind]
            for rule in shape.rules
            if rule.origin != "prose" and rule.kind in found
        }


def named(part: str, holder: str) -> str:
    """What a part of a shape is called: a member by its name, others after what holds them."""
    return holder + part if part[0] in "[{" else part


def _allowed(rules: tuple[Rule, ...]) -> _Allowed:
    pattern: str | None = None
    length: tuple[int, int | None] | None = None
    for rule in rules:
        holds = enforced(rule) if rule.origin != "prose" else None
        if isinstance(holds, Pattern) and translate(holds.value).regex is not None:
            pattern = holds.value
        elif isinstance(holds, Bounds) and holds.kind == "length":
            length = (int(holds.min or 0), None if holds.max is None else int(holds.max))
    return _Allowed(pattern, length)


# Pages of a service have the same at many places.
@lru_cache(maxsize=50_000)
def _doubts(name: str, listed: _Allowed, returned: frozenset[_Allowed]) -> dict[str, Doubt]:
    found: dict[str, Doubt] = {}
    pattern, length = listed
    if pattern is not None:
        doubt = _of_arns(name, pattern) or _of_returned(pattern, returned)
        if doubt is not None:
            found["pattern"] = doubt
    if length is not None:
        region = _region_refused(pattern, length)
        if region is not None:
            reason = f"the pattern beside it takes ARNs of {region}, none of which is so long"
            found["length"] = Doubt("arn-refused", reason)
        elif not _takes_lengths(length, returned):
            reason = "refuses lengths that the same member of a result may have"
            found["length"] = Doubt("output-refused", reason)
    return found


def _of_arns(name: str, pattern: str) -> Doubt | None:
    of_arns = arns.is_of_arns(pattern)
    if (of_arns or _is_called_arn(name)) and arns.refuses_all_arns(pattern):
        return Doubt("arn-refused", "no well-formed ARN matches")
    if of_arns and arns.has_idle_arm(pattern):
        return Doubt("arn-refused", "no well-formed ARN matches one of its alternatives")
    return None


def _is_called_arn(name: str) -> bool:
    return name.removesuffix("[]").removesuffix("s").lower().endswith("arn")


def _region_refused(pattern: str | None, length: tuple[int, int | None]) -> str | None:
    if pattern is None or not arns.is_of_arns(pattern):
        return None
    return arns.region_out_of_length(pattern, *length)


def _of_returned(pattern: str, returned: frozenset[_Allowed]) -> Doubt | None:
    """A doubt where of all that results list for the member nothing is taken back as a whole."""
    listed = [each for each in returned if each.pattern is not None]
    # What stands at a result too is that one's own, whatever else is called so.
    if not listed or any(each.pattern == pattern for each in listed):
        return None
    refused = [_refused(each, pattern) for each in sorted(listed, key=str)]
    if None in refused:
        return None
    example = f"refuses {refused[0]!r}, which the same member of a result may be"
    return Doubt("output-refused", example)


@lru_cache(maxsize=20_000)
def _refused(returned: _Allowed, pattern: str) -> str | None:
    """A value that a result may have and a pattern refuses; None where none is found."""
    one = language(returned.pattern or "")
    other = language(pattern)
    if one is None or other is None:
        return None
    if one == other:
        return None
    low, high = returned.length or (0, None)
    beyond = both(one, without(other))
    try:
        found = _example(beyond)
        if found is None or (low <= len(found) and (high is None or len(found) <= high)):
            return found
        return _example(both(beyond, repeated(chars(ALL), low, high)))
    except Unknown:
        return None


def _example(term: Term) -> str | None:
    """A string of a language, a short one where it is found soon."""
    try:
        return shortest(term, steps=_FEW)
    except Unknown:
        return some(term, steps=_STEPS)


def _takes_lengths(length: tuple[int, int | None], returned: frozenset[_Allowed]) -> bool:
    listed = [each.length for each in returned if each.length is not None]
    return not listed or any(_covers(length, each) for each in listed)


def _covers(one: tuple[int, int | None], other: tuple[int, int | None]) -> bool:
    return one[0] <= other[0] and (one[1] is None or (other[1] is not None and other[1] <= one[1]))
