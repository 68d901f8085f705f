"""The report as one page of HTML that needs nothing else; all that isn't ours is escaped."""

from collections.abc import Iterator
from html import escape
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

_MOST_PLACES = 500
_STYLE = """
:root { color-scheme: light dark; --line: #8884; --soft: #8881; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.3rem; overflow-wrap: anywhere; } h2 { margin-top: 2.5rem; }
h2 span { font-weight: normal; opacity: .7; }
h3 { margin: 1.5rem 0 .3rem; font-size: 1rem; }
code { font: 13px/1.4 ui-monospace, monospace; background: var(--soft); border-radius: 3px;
  padding: .1em .3em; overflow-wrap: anywhere; white-space: pre-wrap; }
ul { list-style: none; padding: 0; margin: 0; }
li.change { border-left: 4px solid var(--mark); padding: .35rem .8rem; margin: .4rem 0;
  background: var(--soft); border-radius: 0 4px 4px 0; }
.breaking { --mark: #c62828; } .compatible { --mark: #2e7d32; } .documentation { --mark: #1565c0; }
.beside { opacity: .75; font-size: .9em; } .note { border-left: 4px solid var(--line);
  padding-left: .8rem; }
nav a { margin-right: 1.2rem; } details ul { margin: .3rem 0 0 1rem; font-size: .9em; }
"""


def as_html(report: Report) -> Iterator[str]:
    """The lines, without their ends."""
    name = escape(title(report))
    yield "<!DOCTYPE html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{name}</title><style>{_STYLE}</style></head><body>"
    yield f"<h1>{name}</h1><p>{escape(summary(report))}.</p>"
    for note in form_notes(report):
        yield f'<p class="note">{escape(note)}.</p>'
    groups = list(report.by_effect())
    links = (f'<a href="#{effect}">{effect} ({len(found):,})</a>' for effect, found in groups)
    yield f"<nav>{''.join(links)}</nav>"
    for effect, entries in groups:
        yield f'<section id="{effect}" class="{effect}">'
        yield f"<h2>{effect.capitalize()} <span>{len(entries):,}</span></h2>"
        for service, group in groupby(entries, key=lambda entry: entry.service):
            yield f"<h3>{escape(visible(service or 'across services'))}</h3><ul>"
            for entry in group:
                yield from _entry(entry)
            yield "</ul>"
        yield "</section>"
    yield "</body></html>"


def _entry(entry: Entry) -> Iterator[str]:
    change = entry.change
    whole = change.kind.startswith("service-")
    at = place(change.spot, change.side)
    where = "" if whole else f"{_code(change.spot.page)} {_code(at) if at else ''} "
    told = _marked(values(change, longest=None))
    what = f"<strong>{escape(headline(change))}</strong>{f': {told}' if told else ''}"
    yield f'<li class="change">{where}{what}'
    notes = [escape(lines(change.spot)), *map(_marked, asides(change))]
    beside = "; ".join(note for note in notes if note)
    if beside:
        yield f'<div class="beside">{beside}</div>'
    if len(entry.spots) > 1:
        yield from _places(entry)
    yield "</li>"


def _places(entry: Entry) -> Iterator[str]:
    yield f"<details><summary>{escape(elsewhere(entry))}</summary><ul>"
    for spot in entry.spots[1 : _MOST_PLACES + 1]:
        at = place(spot, entry.change.side)
        yield f"<li>{_code(spot.page)} {_code(at) if at else ''} {escape(lines(spot))}</li>"
    more = len(entry.spots) - 1 - _MOST_PLACES
    if more > 0:
        yield f"<li>and {more:,} more (in the JSON format)</li>"
    yield "</ul></details>"


def _marked(words: Words) -> str:
    return "".join(_code(word.text) if isinstance(word, Code) else escape(word) for word in words)


def _code(text: str) -> str:
    return f"<code>{escape(visible(text))}</code>"
