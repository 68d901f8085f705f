"""The report for a pull request or a changelog, in Markdown.

Everything that comes from pages stands in code spans, where no markup is read.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from refsmith.diff.report import Entry, Report
from refsmith.diff.words import (
    Code,
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


def as_markdown(report: Report) -> Iterator[str]:
    """The lines, without their ends."""
    yield f"# {span(title(report))}"
    yield ""
    yield f"{summary(report)}."
    for note in form_notes(report):
        yield ""
        yield f"> {note}."
    for effect, entries in report.by_effect():
        yield ""
        yield f"## {effect.capitalize()} ({len(entries):,})"
        for service, group in groupby(entries, key=lambda entry: entry.service):
            yield ""
            yield f"### {span(service or 'across services')}"
            yield ""
            for entry in group:
                yield f"- {_entry(entry)}"


def _entry(entry: Entry) -> str:
    change = entry.change
    at = place(change.spot, change.side)
    whole = change.kind.startswith("service-")
    where = "" if whole else f"{span(change.spot.page)} {f'{span(at)} ' if at else ''}"
    told = _marked(values(change))
    notes = [lines(change.spot), elsewhere(entry), *map(_marked, asides(change))]
    beside = "; ".join(note for note in notes if note)
    return (
        f"{where}**{headline(change)}**{f': {told}' if told else ''}"
        f"{f' ({beside})' if beside else ''}"
    )


def _marked(words: Words) -> str:
    return "".join(span(word.text) if isinstance(word, Code) else word for word in words)


def span(text: str) -> str:
    """A code span of the text, whatever backticks are in it."""
    shown = visible(text)
    if not shown.strip():
        return f'`"{shown}"`'
    longest = max((len(run) for run in re.findall("`+", shown)), default=0)
    fence = "`" * (longest + 1)
    padded = longest or shown != shown.strip()
    return f"{fence} {shown} {fence}" if padded else f"{fence}{shown}{fence}"
