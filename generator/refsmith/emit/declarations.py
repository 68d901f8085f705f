"""Rules and shapes as expressions in the vocabulary of the generated package's ``declare`` module.

A rule's expression is also its identity: two rules that are declared alike are one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from refsmith.emit import source
from refsmith.emit.enforced import enforced_rules
from refsmith.emit.source import (
    Call,
    Expression,
    Keyword,
    call,
    literal,
    number,
    strings,
    tuple_of,
)
from refsmith.model import (
    Bounds,
    Compare,
    Default,
    Deprecated,
    Enum,
    ForbiddenIf,
    Format,
    IdempotencyToken,
    MemberSet,
    MultipleOf,
    NoneOf,
    OnlyWhen,
    Pattern,
    RequiredIf,
    Requires,
    Rule,
    Total,
    Unique,
)
from refsmith.model.rules import Value

# The names that `from .._runtime.declare import …` may bring into a module of declarations.
_RULES = (
    *("AtLeastOne", "AtMostOne", "Compare", "Count", "Default", "Deprecated", "Enum"),
    *("ExactlyOne", "ForbiddenIf", "Format", "IdempotencyToken", "Keyed", "Length", "MultipleOf"),
    *("NoneOf", "OnlyWhen", "Pattern", "Range", "RequiredIf", "Requires", "Rule", "Size"),
    *("Total", "Unique"),
)
_SHAPES = (
    *("Customisation", "ListOf", "MapOf", "Member", "Operation", "Option", "Recursive", "Scalar"),
    *("Shape", "Structure"),
)
_CONSTANTS = (
    *("BLOB", "BOOLEAN", "DOCUMENT", "DOUBLE", "FLOAT", "INTEGER", "JSON", "LONG", "STRING"),
    "TIMESTAMP",
)
VOCABULARY = frozenset((*_RULES, *_SHAPES, *_CONSTANTS))

_BOUNDS = {"length": "Length", "size": "Size", "range": "Range", "count": "Count"}
_SETS = {"at_most_one": "AtMostOne", "at_least_one": "AtLeastOne", "exactly_one": "ExactlyOne"}
# Severity and origin that each class of the vocabulary takes when it is told nothing.
_DEFAULTS = {
    "pattern": ("listed", "error"),
    "length": ("listed", "error"),
    "size": ("listed", "error"),
    "range": ("listed", "error"),
    "count": ("listed", "error"),
    "enum": ("listed", "warn"),
    "default": ("prose", "note"),
    "deprecated": ("prose", "note"),
    "idempotency_token": ("prose", "note"),
}
_BETWEEN = ("prose", "warn")


class Translation(Protocol):
    """What the dialect says of a pattern; see ``refsmith.rules.dialect``."""

    @property
    def documented(self) -> str: ...  # noqa: D102
    @property
    def verdict(self) -> str: ...  # noqa: D102
    @property
    def reason(self) -> str | None: ...  # noqa: D102
    @property
    def regex(self) -> str | None: ...  # noqa: D102
    @property
    def linear(self) -> bool: ...  # noqa: D102


Translate = Callable[[str], Translation]


@dataclass(frozen=True, slots=True)
class DeclaredRule:
    """A rule with its expression; ``documented`` is the page's, ``holds`` the corrected one.

    ``enforced`` is false for a pattern that Python cannot be made to run.
    """

    documented: Rule
    holds: Rule
    expression: Call
    enforced: bool


class Declarer:
    """Makes expressions of rules, each distinct one once."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate
        self._rules: dict[int, tuple[tuple[Rule, ...], tuple[DeclaredRule, ...]]] = {}
        self.translations: dict[str, Translation] = {}

    def rules(self, rules: tuple[Rule, ...]) -> tuple[DeclaredRule, ...]:
        """The rules that hold, in the order in which they are declared."""
        if not rules:
            return ()
        # Pieces of pages are shared objects, and hashing one walks all of it: so by identity.
        known = self._rules.get(id(rules))
        if known is None:
            declared = tuple(
                DeclaredRule(documented, holds, self._expression(holds), self._runs(holds))
                for documented, holds in enforced_rules(rules)
            )
            known = self._rules[id(rules)] = (rules, declared)
        return known[1]

    def _runs(self, rule: Rule) -> bool:
        return not isinstance(rule, Pattern) or self._translated(rule.value).regex is not None

    def _expression(self, rule: Rule) -> Call:
        said = self._unkeyed(rule)
        return said if rule.key is None else call("Keyed", literal(rule.key), said)

    def _unkeyed(self, rule: Rule) -> Call:
        match rule:
            case Pattern():
                return self._pattern(rule)
            case Bounds():
                low, high = number(rule.min), number(rule.max)
                return call(_BOUNDS[rule.kind], low, high, *_provenance(rule))
            case Enum():
                values = [literal(item) for item in rule.values]
                return call("Enum", *values, *_provenance(rule))
            case MultipleOf():
                return call("MultipleOf", number(rule.value), *_provenance(rule))
            case NoneOf():
                values = [literal(item) for item in rule.values]
                return call("NoneOf", *values, *_provenance(rule))
            case Format():
                return call("Format", literal(rule.value), *_provenance(rule))
            case Unique():
                by = () if rule.by is None else (Keyword("by=", literal(rule.by)),)
                alike = (Keyword("ignore_case=", "True"),) if rule.ignore_case else ()
                return call("Unique", *by, *alike, *_provenance(rule))
            case Total():
                parts = (literal(rule.of), number(rule.min), number(rule.max))
                return call("Total", *parts, *map(literal, rule.members), *_provenance(rule))
            case MemberSet():
                members = [literal(item) for item in rule.members]
                return call(_SETS[rule.kind], *members, *_provenance(rule))
            case Requires():
                only = (Keyword("exactly_one=", "True"),) if rule.exactly_one else ()
                then = strings(rule.then)
                return call("Requires", literal(rule.member), then, *only, *_provenance(rule))
            case RequiredIf() | OnlyWhen() | ForbiddenIf():
                return call(
                    type(rule).__name__, literal(rule.member), _when(rule.when), *_provenance(rule)
                )
            case Compare():
                parts = (literal(rule.member), literal(rule.operator), literal(rule.other))
                return call("Compare", *parts, *_provenance(rule))
            case Default():
                return call("Default", source.value(rule.value), *_provenance(rule))
            case Deprecated():
                use = () if rule.use is None else (literal(rule.use),)
                return call("Deprecated", *use, *_provenance(rule))
            case IdempotencyToken():
                return call("IdempotencyToken", *_provenance(rule))

    def _translated(self, pattern: str) -> Translation:
        translation = self.translations.get(pattern)
        if translation is None:
            translation = self.translations[pattern] = self._translate(pattern)
        return translation

    def _pattern(self, rule: Pattern) -> Call:
        translation = self._translated(rule.value)
        items: list[Expression] = [literal(rule.value)]
        if translation.regex is None:
            items.append("None")
        elif translation.regex != rule.value:
            # An empty second argument means "as documented" to the vocabulary.
            items.append(literal(translation.regex or "(?:)"))
        if translation.linear and translation.regex is not None:
            items.append(Keyword("linear=", "True"))
        return call("Pattern", *items, *_provenance(rule))


def _when(when: tuple[tuple[str, Value], ...]) -> Call:
    entries = tuple(Keyword(literal(name) + ": ", _wanted(wanted)) for name, wanted in when)
    return Call("{", entries, "}")


def _wanted(wanted: Value) -> Expression:
    if isinstance(wanted, tuple):
        return tuple_of(tuple(source.value(each) for each in wanted))
    return source.value(wanted)


def _provenance(rule: Rule) -> tuple[Keyword, ...]:
    """``origin=`` and ``severity=``, where they are not what the class takes by itself."""
    origin, severity = _DEFAULTS.get(rule.kind, _BETWEEN)
    found: list[Keyword] = []
    if rule.origin != origin:
        found.append(Keyword("origin=", literal(rule.origin)))
    if rule.severity != severity:
        found.append(Keyword("severity=", literal(rule.severity)))
    return tuple(found)
