"""The report as JSON, whole: every change with every place. The keys are stable.

``old`` and ``new`` name the sides with their releases, ``counts`` gives changes by effect and the
places, ``pages`` how many stand in both, ``forms`` the pages whose form changed, ``not_compared``
the rules by kind that only one form lists. Each of ``changes`` has ``kind``, ``effect``, ``side``
(``input``, ``output``, ``page``), ``service`` (null: no single one's), ``rule`` (a rule's kind,
else null), ``old`` and ``new`` values (null: nothing), ``why``, ``example`` (a value that was
accepted and isn't now) and ``hint`` (null where there is none), ``old_release`` and
``new_release``, and ``places``: ``page``, ``place``, ``old_line``, ``new_line`` each, the first
being the one that the other formats show.
"""

import json
from collections.abc import Iterator
from typing import Any

from refsmith.diff.changes import EFFECTS
from refsmith.diff.report import Entry, Report


def as_json(report: Report) -> Iterator[str]:
    """The lines, without their ends: a change a line."""
    counts: dict[str, int] = {each: report.count(each) for each in EFFECTS}
    head: dict[str, Any] = {
        "old": {"name": report.old, "releases": sorted(report.old_releases)},
        "new": {"name": report.new, "releases": sorted(report.new_releases)},
        "counts": {**counts, "places": report.places},
        "pages": report.pages,
        "forms": [
            {"old": old.name.lower(), "new": new.name.lower(), "pages": pages}
            for (old, new), pages in sorted(report.forms.items())
        ],
        "not_compared": dict(sorted(report.skipped.items())),
    }
    yield "{"
    for key, value in head.items():
        yield f'"{key}": {_dumped(value)},'
    yield '"changes": ['
    entries = report.entries
    for place, entry in enumerate(entries, start=1):
        yield _dumped(_change(entry)) + ("," if place < len(entries) else "")
    yield "]"
    yield "}"


def _change(entry: Entry) -> dict[str, Any]:
    change = entry.change
    return {
        "kind": change.kind,
        "effect": change.effect,
        "side": change.side,
        "service": entry.service or None,
        "rule": change.rule,
        "old": change.old,
        "new": change.new,
        "why": change.why or None,
        "example": change.example,
        "hint": change.hint or None,
        "old_release": entry.old_release,
        "new_release": entry.new_release,
        "places": [
            {
                "page": spot.page,
                "place": spot.place,
                "old_line": spot.old_line,
                "new_line": spot.new_line,
            }
            for spot in entry.spots
        ],
    }


def _dumped(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    # Half a surrogate pair has no bytes; behind a backslash it is what JSON calls it.
    return text.encode("utf-8", "backslashreplace").decode()
