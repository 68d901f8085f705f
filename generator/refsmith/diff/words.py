"""A change in words, the same for every format: our own words, and the documentation's as code."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from refsmith.diff.changes import Change, Spot
from refsmith.diff.forms import WORDS
from refsmith.diff.parts import BOUNDS
from refsmith.diff.report import Entry, Report, releases
from refsmith.showing import printable

_SHOWN_VALUES = 12
_LONGEST = 240


@dataclass(frozen=True, slots=True)
class Code:
    """Text of the documentation's, to be shown as it is and taken for nothing else."""

    text: str


Words = list[str | Code]
_RULES = {
    "enum": "list of values",
    "multiple_of": "multiple",
    "none_of": "values that are refused",
    "unique": "entries that differ",
    "total": "sum",
    "size": "size in bytes",
    "at_most_one": "at most one of several",
    "at_least_one": "at least one of several",
    "exactly_one": "exactly one of several",
    "requires": "one needs another",
    "required_if": "required on a condition",
    "only_when": "allowed on a condition",
    "forbidden_if": "forbidden on a condition",
    "compare": "comparison",
    "idempotency_token": "idempotency token",
}
_KINDS = {
    "service-added": "service added",
    "service-removed": "service removed",
    "page-added": "page added",
    "page-removed": "page removed",
    "page-kind-changed": "kind of page changed",
    "api-changed": "API operation changed",
    "global-option-added": "global option added",
    "global-option-removed": "global option removed",
    "option-added": "option added",
    "option-removed": "option removed",
    "option-renamed": "option renamed",
    "flag-added": "flag added",
    "flag-removed": "flag removed",
    "api-member-changed": "API member changed",
    "member-added": "member added",
    "member-removed": "member removed",
    "type-changed": "type changed",
    "required-added": "now required",
    "required-dropped": "no longer required",
    "union-added": "now a union: exactly one member is given",
    "union-dropped": "no longer a union",
    "streaming-added": "now a stream",
    "streaming-dropped": "no longer a stream",
    "recursion-changed": "repeats another shape",
    "values-added": "values added",
    "values-removed": "values removed",
    "text-changed": "text changed",
}


def headline(change: Change) -> str:
    """What happened, in a few words of our own."""
    if change.kind.startswith("rule-"):
        rule = _RULES.get(change.rule or "", change.rule or "rule")
        return f"{rule} {change.kind.removeprefix('rule-')}"
    return _KINDS[change.kind]


def values(change: Change, longest: int | None = _LONGEST) -> Words:
    """From what to what: `` max 128 → 64``; nothing where there is nothing to say."""
    if change.kind.startswith("service-"):
        return []
    if change.rule in BOUNDS and change.old is not None and change.new is not None:
        return list(_bounds(change.old, change.new))
    old = [] if change.old is None else _value(change.old, change.rule, longest)
    new = [] if change.new is None else _value(change.new, change.rule, longest)
    return [*old, " → ", *new] if old and new else old or new


def _bounds(old: dict[str, Any], new: dict[str, Any]) -> Iterator[str | Code]:
    between = ""
    for side in ("min", "max"):
        one, other = old.get(side), new.get(side)
        if one != other:
            yield f"{between}{side} "
            yield Code("none" if one is None else str(one))
            yield " → "
            yield Code("none" if other is None else str(other))
            between = ", "


def _value(value: Any, rule: str | None, longest: int | None) -> Words:
    if isinstance(value, dict):
        pairs = ((str(key), _flat(each)) for key, each in value.items())  # pyright: ignore
        text = ", ".join(f"{key} {each}" for key, each in pairs)
        return [Code(visible(text, longest))] if text else []
    if isinstance(value, list) and rule in ("enum", "none_of", None):
        every: list[Any] = list(value)  # pyright: ignore
        shown = every if longest is None else every[:_SHOWN_VALUES]
        found: Words = []
        for each in shown:
            found += [", " if found else "", Code(visible(str(each), longest))]
        more = len(every) - len(shown)
        return [*found, f" and {more} more"] if more else found
    return [Code(visible(value if isinstance(value, str) else _flat(value), longest))]


def _flat(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def visible(text: str, longest: int | None = None) -> str:
    """The text with all that doesn't print, or turns others round, escaped; cut where too long."""
    if longest is not None and len(text) > longest:
        text = text[:longest] + "…"
    return printable(text)


def place(spot: Spot, side: str) -> str:
    """The place on its page: an option's flag and path, ``output`` and a path, or nothing."""
    shown = visible(spot.place)
    return f"output {shown}".rstrip() if side == "output" else shown


def lines(spot: Spot) -> str:
    """The lines on both sides, or the one that there is."""
    match spot.old_line, spot.new_line:
        case None, None:
            return ""
        case old, None:
            return f"was on line {old}"
        case None, new:
            return f"line {new}"
        case old, new:
            return f"line {old} → {new}" if old != new else f"line {new}"


def asides(change: Change) -> Iterator[Words]:
    """What else is known: the reason of a judgement, a value refused now, a likely new name."""
    if change.why:
        yield [change.why]
    if change.example is not None:
        yield ["refuses ", Code(visible(change.example, 80) or '""')]
    if change.hint:
        yield [visible(change.hint)]


def elsewhere(entry: Entry) -> str:
    """At how many other places the same holds."""
    others = len(entry.spots) - 1
    if entry.change.kind.startswith("service-"):
        return f"{others + 1} pages" if others else "1 page"
    if not others:
        return ""
    pages = len({spot.page for spot in entry.spots})
    where = f", {pages} pages in all" if pages > 1 else ""
    return f"and at {others:,} other place{'s' if others > 1 else ''}{where}"


def title(report: Report) -> str:
    """Both sides with the releases in them."""
    old, new = visible(releases(report.old_releases)), visible(releases(report.new_releases))
    between = f" (AWS CLI {old or '?'} → {new or '?'})" if old or new else ""
    return f"{visible(report.old)} → {visible(report.new)}{between}"


def summary(report: Report) -> str:
    """The counts in a sentence."""
    counts = [f"{sum(1 for _ in entries):,} {effect}" for effect, entries in report.by_effect()]
    if not counts:
        return f"nothing changed in meaning on {report.pages:,} pages"
    total = sum(len(entries) for _, entries in report.by_effect())
    return (
        f"{total:,} changes at {report.places:,} places "
        f"({report.pages:,} pages stand in both): {', '.join(counts)}"
    )


def form_notes(report: Report) -> Iterator[str]:
    """What was not compared, as the pages' form has changed."""
    for (old, new), pages in sorted(report.forms.items()):
        yield f"{pages:,} pages changed their form: from {WORDS[old]} to {WORDS[new]}"
    if report.skipped:
        skipped = ", ".join(f"{count:,} {kind}" for kind, count in report.skipped.most_common())
        yield f"what only one form lists is no change and isn't told: {skipped}"
