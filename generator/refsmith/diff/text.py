"""The report for a terminal: counts, then the changes, the worst first."""

from collections.abc import Iterator
from dataclasses import replace

from refsmith.diff.changes import Change
from refsmith.diff.report import Entry, Report
from refsmith.diff.words import (
    Words,
    asides,
    elsewhere,
    form_notes,
    headline,
    lines,
    place,
    summary,
    title,
    values,
    visible,
)

_LONG = 120


def as_text(report: Report) -> Iterator[str]:
    """The lines, without their ends."""
    yield title(report)
    yield summary(report)
    yield from (f"note: {note}" for note in form_notes(report))
    for effect, entries in report.by_effect():
        yield ""
        yield f"{effect} ({len(entries):,})"
        for entry in entries:
            yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    change = entry.change
    at = place(change.spot, change.side)
    whole = change.kind.startswith("service-")
    where = entry.service if whole else change.spot.page
    told = _plain(values(change))
    what = f"  {visible(where)}{f' {at}' if at else ''}: {headline(change)}"
    if told and len(what) + len(told) > _LONG:
        yield what
        yield from (f"      {side}" for side in _sides(change))
    else:
        yield f"{what}{f': {told}' if told else ''}"
    notes = [lines(change.spot), elsewhere(entry), *map(_plain, asides(change))]
    beside = "; ".join(note for note in notes if note)
    if beside:
        yield f"      {beside}"


def _sides(change: Change) -> Iterator[str]:
    """Long values on lines of their own: ``-`` what was, ``+`` what is."""
    for mark, side in (("-", replace(change, new=None)), ("+", replace(change, old=None))):
        told = _plain(values(side))
        if told:
            yield f"{mark} {told}"


def _plain(words: Words) -> str:
    return "".join(word if isinstance(word, str) else word.text for word in words)
