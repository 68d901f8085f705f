"""``refsmith model --summary``: how many rules the pages state, and what becomes of each.

As JSON (``--summary json``) one object: ``specs``, ``releases``, ``services``, ``pages`` and
``operations`` that were read; ``rules``, a list by ``kind`` and ``origin`` with how many were
``found`` and how many of them refuse (``refuses``), warn (``warns``), tell (``tells``) or are left
out (``left_out``, by reason); ``total``, the same over all of them; ``values``, how many options
and members requests have (``all``), how many of them a rule bounds (``ruled``) and how many have
no such rule but in words (``words_only``); ``patterns``, the distinct ones by how they are
enforced.
Rules are counted at every place where they stand, as in the manifest.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from refsmith.emit.enforced import enforced, settled
from refsmith.emit.graph import parts_of
from refsmith.emit.signatures import declared_options
from refsmith.model import Operation, Option, Pattern, Recursive, Rule, Shape, Structure
from refsmith.rules.dialect import counts as verdicts
from refsmith.rules.dialect import ledger, translate

IN_A_RESULT = "in a result: what a service answers is never validated"
OF_THE_CLI = "the command line's own option: no part of a request"
NO_OPERATION = "a command without an API operation"
DROPPED = "dropped by an overlay"
LIST_HOLDS = "in words, beside a list of the same value: the list holds"
NOT_ENFORCED = "a pattern that can't be enforced"
_DOES = {"error": "refuses", "warn": "warns", "note": "tells"}
FATES = ("refuses", "warns", "tells")
# Kind, origin, and what becomes of the rule.
_Key = tuple[str, str, str]


@dataclass(slots=True)
class _Counted:
    """The rules of a shape and of all below it; the values there, by what bounds them."""

    rules: Counter[_Key] = field(default_factory=Counter[_Key])
    values: Counter[str] = field(default_factory=Counter[str])

    def add(self, other: "_Counted") -> None:
        self.rules.update(other.rules)
        self.values.update(other.values)


class Tally:
    """Counts the operations of services, one after the other."""

    def __init__(self) -> None:
        self.pages = self.operations = 0
        self.releases: set[str] = set()
        self.rules: Counter[_Key] = Counter()
        self.values: Counter[str] = Counter()
        self._patterns: set[str] = set()
        self._known: dict[int, tuple[Shape, _Counted]] = {}

    def next_service(self) -> None:
        """Lets go of the pieces of pages that were counted: other services share none."""
        self._known.clear()

    def add(self, operation: Operation) -> None:
        """Counts the rules of a page, its options and its result."""
        self.pages += 1
        if operation.release is not None:
            self.releases.add(operation.release)
        called = operation.is_called
        self.operations += called and operation.kind == "operation"
        for option in declared_options(operation) if called else ():
            self.rules.update(self._rules(option))
            self.values.update(self._counted(option.shape).values)
        for option in operation.options:
            if option.member is None or not called:
                reason = OF_THE_CLI if called else NO_OPERATION
                self.rules.update(_left_out(self._rules(option), reason))
        between = Counter(_keys(operation.rules))
        self.rules.update(between if called else _left_out(between, NO_OPERATION))
        if operation.output is not None:
            self.rules.update(_left_out(self._counted(operation.output).rules, IN_A_RESULT))

    def _rules(self, option: Option) -> Counter[_Key]:
        rules = Counter(self._counted(option.shape).rules)
        if option.required:
            rules["required", "listed", "refuses"] += 1
        return rules

    def _counted(self, shape: Shape) -> _Counted:
        known = self._known.get(id(shape))
        if known is None:
            known = self._known[id(shape)] = (shape, self._below(shape))
        return known[1]

    def _below(self, shape: Shape) -> _Counted:
        counted = _Counted()
        if isinstance(shape, Recursive):
            return counted
        counted.values["all"] += 1
        bounding = [rule for rule in shape.rules if rule.severity != "note"]
        if bounding:
            counted.values["ruled"] += 1
            counted.values["words_only"] += all(rule.origin == "prose" for rule in bounding)
        counted.rules.update(_keys(shape.rules))
        self._patterns |= {
            rule.value
            for rule in shape.rules
            if isinstance(rule, Pattern) and rule.origin == "listed"
        }
        if isinstance(shape, Structure):
            required = sum(member.required for member in shape.members)
            if required:
                counted.rules["required", "listed", "refuses"] += required
        for _, part in parts_of(shape):
            counted.add(self._counted(part))
        return counted

    def as_json(self, specs: str, services: int) -> dict[str, Any]:
        """What the module describes."""
        kinds = sorted({key[:2] for key in self.rules})
        rows = [self._row(kind, origin) for kind, origin in kinds]
        return {
            "specs": specs,
            "releases": sorted(self.releases),
            "services": services,
            "pages": self.pages,
            "operations": self.operations,
            "rules": [
                {"kind": kind, "origin": origin, **row}
                for (kind, origin), row in zip(kinds, rows, strict=True)
            ],
            "total": _total(rows),
            "values": {name: self.values[name] for name in ("all", "ruled", "words_only")},
            "patterns": {"distinct": len(self._patterns), **verdicts(ledger(self._patterns))},
        }

    def _row(self, kind: str, origin: str) -> dict[str, Any]:
        found = {key[2]: number for key, number in self.rules.items() if key[:2] == (kind, origin)}
        left = {fate: found[fate] for fate in sorted(found) if fate not in FATES}
        fates = {fate: found.get(fate, 0) for fate in FATES}
        return {"found": sum(found.values()), **fates, "left_out": left}


def _total(rows: list[dict[str, Any]]) -> dict[str, Any]:
    left: Counter[str] = Counter()
    for row in rows:
        left.update(row["left_out"])
    summed = {name: sum(row[name] for row in rows) for name in ("found", *FATES)}
    return {**summed, "left_out": dict(sorted(left.items(), key=lambda each: -each[1]))}


def _keys(rules: tuple[Rule, ...]) -> Iterator[_Key]:
    """What becomes of each of the rules of one value."""
    for rule, holds in settled(rules):
        yield rule.kind, rule.origin, _fate(rule, holds)


def _fate(rule: Rule, holds: Rule | None) -> str:
    if holds is None:
        return DROPPED if enforced(rule) is None else LIST_HOLDS
    if isinstance(holds, Pattern) and translate(holds.value).regex is None:
        return NOT_ENFORCED
    return _DOES[rule.severity]


def _left_out(rules: Counter[_Key], reason: str) -> Counter[_Key]:
    moved: Counter[_Key] = Counter()
    for (kind, origin, _), number in rules.items():
        moved[kind, origin, reason] += number
    return moved


def as_text(told: dict[str, Any]) -> Iterator[str]:
    """The counts as a table, line by line."""
    release = (
        f"release {' and '.join(told['releases'])}" if told["releases"] else "no release named"
    )
    yield (
        f"{told['specs']}: {release}, {told['pages']:,} pages of {told['services']:,} services, "
        f"{told['operations']:,} operations"
    )
    yield ""
    heads = ("kind", "origin", "found", "refuses", "warns", "tells", "left out")
    rows = [
        (row["kind"].replace("_", " "), row["origin"], *_numbers(row))
        for row in sorted(told["rules"], key=lambda row: -row["found"])
    ]
    rows.append(("all", "", *_numbers(told["total"])))
    widths = [max(len(row[at]) for row in (heads, *rows)) for at in range(len(heads))]
    for row in (heads, *rows):
        words = [f"{cell:{width}}" for cell, width in zip(row[:2], widths[:2], strict=True)]
        words += [f"{cell:>{width}}" for cell, width in zip(row[2:], widths[2:], strict=True)]
        yield "  ".join(words)
    if told["total"]["left_out"]:
        yield from ("", "left out:")
        for reason, number in told["total"]["left_out"].items():
            yield f"  {number:11,}  {reason}"
    values, patterns = told["values"], told["patterns"]
    yield ""
    yield (
        f"{values['all']:,} options and members of requests; rules bound {values['ruled']:,}, "
        f"{values['words_only']:,} of them in words alone"
    )
    yield (
        f"{patterns['distinct']:,} distinct patterns: {patterns['exact']:,} exact, "
        f"{patterns['widened']:,} widened, {patterns['approximate']:,} approximate, "
        f"{patterns['not enforced']:,} not enforced"
    )


def _numbers(row: dict[str, Any]) -> list[str]:
    counts = [row["found"], *(row[fate] for fate in FATES), sum(row["left_out"].values())]
    return [f"{number:,}" for number in counts]
