"""Walks a request along its declaration and reports everything that is wrong with it.

This is what validation means. It needs nothing made beforehand, which suits the single call of a
command line; a caller that calls again is served by ``accept``, which only tells that nothing is
wrong, and comes back here otherwise.
"""

from __future__ import annotations

from . import words
from .between import BETWEEN, MISSING, breach
from .declare import MapOf, Recursive, Structure, Undocumented
from .given import default_of, flag_values
from .matching import broken
from .names import parameter_name
from .provenance import Place
from .rewrites import is_filled, sent
from .trail import parts, path
from .values import FITS, WORDS
from .violations import Violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .declare import Operation, Option, Origin, Rule, Severity, Shape
    from .modelled import Merger
    from .modes import Mode
    from .trail import Trail


# What botocore's model decides where it is at hand, and the pages otherwise.
EXISTENCE = frozenset({"unknown", "type", "required"})


class Checker:
    """One walk over one request; ``violations`` fills as it goes.

    ``merger`` made the declaration, where botocore's model is part of it. Without ``existence``
    nothing is said of what is unknown, missing or of another type: such values are passed over.
    """

    __slots__ = (
        "_existence",
        "_fits",
        "_flag",
        "_merger",
        "_mode",
        "_notes",
        "_operation",
        "_root",
        "violations",
    )

    def __init__(
        self,
        operation: Operation,
        mode: Mode,
        notes: bool,
        merger: Merger | None = None,
        existence: bool = True,
    ) -> None:
        self.violations: list[Violation] = []
        self._operation = operation
        self._mode = mode
        self._notes = notes
        self._merger = merger
        self._existence = existence
        self._fits = FITS if merger is None else merger.fits
        self._flag: str | None = None
        self._root = ""

    def options(self, given: Sequence[tuple[Option, object]]) -> None:
        """Check the options given, in the page's order, and look for those that are missing."""
        rules_on = not self._mode.silent
        values = {id(option): value for option, value in given}
        members = {option.member: value for option, value in given}
        for option in self._operation.options:
            self._flag = None if type(option) is Undocumented else option.flags[0]
            self._root = parameter_name(option.flags[0])
            if id(option) in values:
                if rules_on:
                    self._given(option, values[id(option)])
            elif option.member in members:
                continue
            elif option.required and not is_filled(option, members):
                self._report("required", None, "is missing; it is required", always=True)
            elif rules_on:
                self._left_out(option.shape, None)
        if rules_on and self._operation.rules:
            self._between_options(given)

    def _given(self, option: Option, value: object) -> None:
        hide = words.ASSUMED if option.assumed else words.OPEN
        try:
            self._value(option.shape, sent(option, value), None, hide)
        except RecursionError:
            self._report("type", None, "is nested too deeply to be checked")

    def unknown(self, name: str, says: str) -> None:
        """Report a parameter that the operation doesn't have."""
        weight = self._mode.weigh("unknown", "listed", "error")
        if weight is not None and self._existence:
            place = Place(self._operation.command)
            self.violations.append(
                Violation(rule="unknown", severity=weight, path=name, says=says, place=place)
            )

    def _value(self, shape: Any, value: Any, trail: Trail, hide: int) -> None:
        if type(shape) is Recursive:
            shape = shape.resolve()
        if shape.sensitive:
            hide = words.SECRET
        type_name: str = shape.type
        if not self._fits[type_name](value):
            says = f"must be {WORDS[type_name]}, not {type(value).__name__}"
            self._report("type", trail, says, shape, value, hide)
            return
        if shape.rules:
            self._rules(shape, value, trail, hide)
        # By the name of the type: this is asked for every value there is.
        if type_name == "structure":
            self._structure(shape, value, trail, hide)
        elif type_name == "list":
            item = shape.item
            for index, entry in enumerate(value):
                self._value(item, entry, (trail, "[", index), hide)
        elif type_name == "map":
            self._map(shape, value, trail, hide)

    def _rules(self, shape: Shape, value: Any, trail: Trail, hide: int) -> None:
        for index in broken(shape.rules, shape.type, value):
            rule = shape.rules[index]
            if rule.kind == "keyed":
                self._keyed(shape, rule, index, value, trail, hide)
                continue
            says = words.says(rule, shape.type, value, hide)
            self._report(
                rule.kind, trail, says, shape, value, hide, rule.origin, rule.severity, index
            )
        if self._notes:
            for index, rule in enumerate(shape.rules):
                if rule.kind == "deprecated":
                    self._note(rule, index, trail, words.deprecated(rule))

    def _keyed(
        self, shape: Any, rule: Any, index: int, value: dict[Any, Any], trail: Trail, hide: int
    ) -> None:
        """Report what a map has under one key; the rule stands where the map is."""
        key, inner, found = rule.key, rule.rule, value[rule.key]
        covered = hide or shape.key.sensitive
        name = [*value].index(key) + 1 if covered else key
        if shape.value.sensitive:
            hide = words.SECRET
        says = words.says(inner, "string", found, hide)
        step = (trail, "#" if covered else "{", name)
        self._report(
            *(inner.kind, step, says, shape.value, found, hide, inner.origin, inner.severity),
            index,
            at=trail,
        )

    def _map(self, shape: MapOf, value: dict[Any, Any], trail: Trail, hide: int) -> None:
        covered = hide or shape.key.sensitive
        for index, (key, entry) in enumerate(value.items()):
            name = index + 1 if covered else key
            self._value(shape.key, key, (trail, "~" if covered else "k", name), hide)
            self._value(shape.value, entry, (trail, "#" if covered else "{", name), hide)

    def _structure(self, shape: Structure, value: dict[Any, Any], trail: Trail, hide: int) -> None:
        if not self._existence:
            # Sent as nothing, where botocore checks nothing.
            value = {name: each for name, each in value.items() if each is not None}
        if shape.union and len(value) != 1:
            says = words.union([member.name for member in shape.members], value)
            self._report("union", trail, says, shape, value, hide)
        seen = 0
        for member in shape.members:
            name = member.name
            if name in value:
                seen += 1
                self._value(member.shape, value[name], (trail, ".", name), hide)
            elif member.required:
                self._report("required", (trail, ".", name), "is missing; it is required")
            elif self._notes:
                self._left_out(member.shape, (trail, ".", name))
        if seen != len(value):
            self._unknown_members(shape, value, trail, hide)
        for index, rule in enumerate(shape.rules):
            if rule.kind in BETWEEN:
                self._between_members(shape, rule, index, value, trail, hide)

    def _unknown_members(
        self, shape: Structure, value: dict[Any, Any], trail: Trail, hide: int
    ) -> None:
        known = [member.name for member in shape.members]
        newer = self._merger.newer(shape) if self._merger is not None else ()
        for index, name in enumerate(value):
            if name in known or name in shape.hidden:
                continue
            if name in newer:
                step: Trail = (trail, ".", name)
                says = words.newer()
            elif hide == words.SECRET:
                step = (trail, "#", index + 1)
                says = f"is not known; there is {words.row(known)}"
            else:
                step = (trail, "." if isinstance(name, str) else "{", name)
                says = words.unknown(str(name), known)
            # What an unknown member holds may be what a sensitive one was to hold.
            shown = words.SECRET if hide == words.SECRET else words.ASSUMED
            self._report("unknown", step, says, None, value[name], shown, at=trail)

    def _between_members(
        self,
        shape: Structure,
        rule: Rule,
        index: int,
        value: dict[Any, Any],
        trail: Trail,
        hide: int,
    ) -> None:
        shapes = {member.name: member.shape for member in shape.members}
        found = breach(rule, value, lambda name: default_of(shapes.get(name)))
        if found is None:
            return
        name = found.member
        before = len(self.violations)
        self._report(
            rule.kind,
            (trail, ".", name),
            found.says(str),
            shapes.get(name),
            value.get(name, MISSING),
            hide,
            rule.origin,
            rule.severity,
            index,
            at=trail,
        )
        self._once(before)

    def _once(self, before: int) -> None:
        """Take back what was reported last, behind ``before`` others, if one of them says it.

        Two sentences may state rules that one breach breaks.
        """
        told = self.violations[:before]
        self.violations[before:] = [
            each
            for each in self.violations[before:]
            if not any(each.path == other.path and each.says == other.says for other in told)
        ]

    def _between_options(self, given: Sequence[tuple[Option, object]]) -> None:
        values = flag_values(given)
        options = {flag: option for option in self._operation.options for flag in option.flags}
        for index, rule in enumerate(self._operation.rules):
            found = breach(rule, values, lambda flag: default_of(_shape(options.get(flag))))
            weight = self._mode.weigh(rule.kind, rule.origin, rule.severity)
            if found is None or weight is None:
                continue
            option = options.get(found.member)
            value = values.get(found.member, MISSING)
            violation = Violation(
                rule=rule.kind,
                severity=weight,
                path=parameter_name(option.flags[0] if option else found.member),
                says=found.says(parameter_name),
                says_in_flags=found.says(str),
                option=found.member,
                value=None if value is MISSING else _shown(option, value),
                origin=rule.origin,
                place=Place(self._operation.command, None, (), index),
            )
            self.violations.append(violation)
            self._once(len(self.violations) - 1)

    def _left_out(self, shape: Shape, trail: Trail) -> None:
        if not self._notes:
            return
        for index, rule in enumerate(shape.rules):
            if rule.kind in ("default", "idempotency_token"):
                self._note(rule, index, trail, words.left_out(rule))

    def _note(self, rule: Rule, index: int, trail: Trail, says: str) -> None:
        self._report(
            rule.kind, trail, says, origin=rule.origin, severity=rule.severity, index=index
        )

    def _report(
        self,
        kind: str,
        trail: Trail,
        says: str,
        shape: Shape | None = None,
        value: object = MISSING,
        hide: int = words.OPEN,
        origin: Origin = "listed",
        severity: Severity = "error",
        index: int | None = None,
        *,
        at: Any = MISSING,
        always: bool = False,
    ) -> None:
        """Add a violation, unless the caller turned its kind off.

        ``at`` is where the rule stands, when that is not where the value is.
        """
        if not self._existence and kind in EXISTENCE:
            return
        weight = "error" if always else self._mode.weigh(kind, origin, severity)
        if weight is None or (weight == "note" and not self._notes):
            return
        if shape is not None and hide != words.SECRET and words.holds_secret(shape):
            hide = words.SECRET if words.resolved(shape).sensitive else words.ASSUMED
        steps = parts(trail if at is MISSING else at)
        self.violations.append(
            Violation(
                rule=kind,
                severity=weight,
                path=path(self._root, trail),
                says=("has a key that " if trail and trail[1] in "k~" else "") + says,
                option=self._flag,
                value=None if value is MISSING else words.show(value, hide),
                origin=origin,
                place=Place(self._operation.command, self._flag, steps, index),
            )
        )


def _shape(option: Option | None) -> Shape | None:
    return None if option is None else option.shape


def _shown(option: Option | None, value: object) -> str:
    if option is None or words.resolved(option.shape).sensitive:
        return words.show(value, words.SECRET)
    covered = option.assumed or words.holds_secret(option.shape)
    return words.show(value, words.ASSUMED if covered else words.OPEN)
