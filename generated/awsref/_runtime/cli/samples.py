"""Sample values that keep the documented rules, wherever those can be kept."""

from __future__ import annotations

import math

from ..declare import (
    Count,
    Enum,
    Format,
    Length,
    ListOf,
    MapOf,
    MultipleOf,
    NoneOf,
    Pattern,
    Range,
    Scalar,
    Size,
    Structure,
)
from .shapes import FREE_FORM, REAL, WHOLE, resolved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from ..declare import Member, Rule, Shape

MOMENT = "1970-01-01T00:00:00"
_KEY = "KeyName"


class Absent(Exception):
    """No value can stand here: the shape goes on in itself for ever, or no value that keeps its
    rules was found."""


class Sampler:
    """Makes a sample of any shape.

    ``named`` takes the name of a string's member for its value where the rules allow it, as
    samples of answers do; else strings are empty where they may be. ``blob`` makes a binary value
    of some bytes, in whatever form the skeleton's format has for it.
    """

    def __init__(self, named: bool, blob: Callable[[bytes], Any]) -> None:
        self._named = named
        self._blob = blob
        self._open: list[Shape] = []

    def sample(self, shape: Shape, name: str = "") -> Any:
        """A value of the shape. Raises Absent."""
        shape = resolved(shape)
        if isinstance(shape, Scalar):
            return self._scalar(shape, name)
        # A shape that stands within itself is filled once and cut off when it comes again.
        if any(each is shape for each in self._open):
            raise Absent
        self._open.append(shape)
        try:
            if isinstance(shape, ListOf):
                return self._list(shape, name)
            if isinstance(shape, MapOf):
                return self._map(shape)
            return self._structure(shape) if isinstance(shape, Structure) else {}
        finally:
            self._open.pop()

    def members(
        self, members: Sequence[Member], rules: Sequence[Rule], union: bool = False
    ) -> dict[str, Any]:
        """Values of the members of a structure that keep the rules between them. Raises Absent
        where a required one has none."""
        from .together import settled

        found: dict[str, Any] = {}
        for member in members:
            try:
                found[member.name] = self.sample(member.shape, member.name)
            except Absent:
                if member.required:
                    raise
                continue
            if union:
                return found
        if union:
            raise Absent
        return settled(found, members, rules)

    def _structure(self, shape: Structure) -> dict[str, Any]:
        return self.members(shape.members, shape.rules, shape.union)

    def _list(self, shape: ListOf, name: str) -> list[Any]:
        low, high = bounds(shape.rules, Count)
        try:
            item = self.sample(shape.item, name)
        except Absent:
            if low:
                raise
            return []
        many = max(1, math.ceil(low)) if high is None or high >= 1 else 0
        return self._several(resolved(shape.item), item, many)

    def _several(self, shape: Shape, first: Any, many: int) -> list[Any]:
        """``many`` items, different ones where an enum has them: lists are often sets."""
        values = next((rule.values for rule in shape.rules if isinstance(rule, Enum)), ())
        others = [value for value in values if value != first]
        return [first, *others, *[first] * many][:many]

    def _map(self, shape: MapOf) -> dict[str, Any]:
        low, high = bounds(shape.rules, Count)
        try:
            value = self.sample(shape.value, "")
        except Absent:
            if low:
                raise
            return {}
        many = max(1, math.ceil(low)) if high is None or high >= 1 else 0
        key = resolved(shape.key)
        enum = next((rule.values for rule in key.rules if isinstance(rule, Enum)), None)
        keys = enum[:many] if enum else [self._key(key, number) for number in range(many)]
        return dict.fromkeys(keys, value)

    def _key(self, shape: Shape, number: int) -> str:
        name = _KEY if number == 0 else f"{_KEY}{number + 1}"
        return text(shape.rules, (name, name.lower()), number)

    def _scalar(self, shape: Scalar, name: str) -> Any:
        if shape.type in WHOLE or shape.type in REAL:
            return number(shape)
        if shape.type == "boolean":
            enum = next((rule.values for rule in shape.rules if isinstance(rule, Enum)), ("true",))
            return str(enum[0]).lower() == "true"
        if shape.type in FREE_FORM:
            return {}
        if shape.type == "blob":
            low, _ = bounds(shape.rules, Length)
            return self._blob(b"a" * math.ceil(low))
        if shape.type == "timestamp":
            return MOMENT
        return text(shape.rules, (name, "") if self._named else ("",))


def bounds(rules: Sequence[Rule], kind: type[Length | Range | Count]) -> tuple[float, float | None]:
    """The narrowest bounds that rules of one kind set together; 0 where nothing bounds below."""
    lows = [rule.low for rule in rules if isinstance(rule, kind) and rule.low is not None]
    highs = [rule.high for rule in rules if isinstance(rule, kind) and rule.high is not None]
    return (max(lows) if lows else 0), (min(highs) if highs else None)


def number(shape: Shape) -> int | float:
    """A number that the shape's rules allow: 0 if they do, else the nearest to it."""
    lows = [rule.low for rule in shape.rules if isinstance(rule, Range) and rule.low is not None]
    _, high = bounds(shape.rules, Range)
    step = next((rule.value for rule in shape.rules if isinstance(rule, MultipleOf)), None)
    enum = next((rule.values for rule in shape.rules if isinstance(rule, Enum)), ())
    whole = shape.type in WHOLE
    for value in enum:
        try:
            return int(value) if whole else float(value)
        except ValueError:
            continue
    found = max([0, *lows]) if high is None or high >= 0 else high
    if step:
        found = math.ceil(found / step) * step if found >= 0 else math.floor(found / step) * step
    if whole:
        return math.ceil(found) if high is None or math.ceil(found) <= high else math.floor(found)
    return float(found)


def text(rules: Sequence[Rule], wishes: Sequence[str], variant: int = 0) -> str:
    """A string that the rules allow: one of ``wishes``, else one made to fit.

    ``variant`` asks for another string than the ones before. Raises Absent where nothing fits.
    """
    from ..formats import SAMPLES
    from ..matching import breaks
    from ..patterns import compile_pattern, expand
    from .matching import matching

    for rule in rules:
        if isinstance(rule, Enum) and rule.values:
            return rule.values[variant % len(rule.values)]
    low, high = bounds(rules, Length)
    patterns = [rule for rule in rules if isinstance(rule, Pattern) and rule.regex is not None]
    formed = [rule for rule in rules if isinstance(rule, (Format, NoneOf, Size))]
    shown = [SAMPLES.get(rule.value, "") for rule in formed if isinstance(rule, Format)]
    matchers = [compile_pattern(rule.regex or "", rule.linear) for rule in patterns]

    def fits(candidate: str) -> bool:
        long_enough = low <= len(candidate) and (high is None or len(candidate) <= high)
        if not long_enough or any(breaks(rule, "string", candidate) for rule in formed):
            return False
        return all(matches(candidate) for matches in matchers)

    least, most = math.ceil(low), None if high is None else math.floor(high)
    padded = [wish + "a" * (least - len(wish)) for wish in (*wishes, "string", "0", "")]
    for wish in (*wishes, *shown, *padded):
        if fits(wish):
            return wish
    regexes = tuple(expand(rule.regex or "") for rule in patterns)
    found = matching(regexes, least, most, fits)
    if found is None:
        raise Absent
    return found
