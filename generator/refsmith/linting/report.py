"""What lint found, gathered and told: the counts by kind, then each finding once, worst first.

A finding that stands in many places, because pages share what is wrong, is told at the first one
with the number of the others. As JSON (``--format json``) the report is one object:

``looked``
    the folders: ``specs``, ``releases``, ``services`` and ``pages`` that were read;
``findings``, ``places``, ``settled``
    how many there are, at how many places, and how many of the findings an overlay settles;
``kinds``
    by kind, worst first: ``findings``, ``places`` and ``about``, what the kind is in words;
``found``
    the findings, worst first: ``kind``, ``page``, ``line``, ``other_line`` (of what disagrees),
    ``place`` (the option or member, ``--tags[].Key``), ``release``, ``message``, ``hint``,
    ``words`` (the sentence), ``settled_by`` (an overlay's file), ``places`` and ``others``, the
    links of all places but the first;
``overlays``
    ``unmet``, those that met nothing here and may be for a release that was not looked at, and
    ``releases_not_looked_at``.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from refsmith.linting.finding import KINDS, READING, Finding

_OTHERS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A folder that was read."""

    folder: str
    releases: tuple[str, ...]
    services: int
    pages: int


@dataclass(slots=True)
class _Group:
    """A finding at its first place, and the links of the others."""

    first: Finding
    others: list[str] = field(default_factory=list[str])

    @property
    def places(self) -> int:
        return 1 + len(self.others)


@dataclass(slots=True)
class Report:
    """Everything found; ``unmet`` and ``missing`` say which overlays are unjudged, and why."""

    looked: list[Looked] = field(default_factory=list[Looked])
    unmet: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    _groups: dict[tuple[str, ...], _Group] = field(default_factory=dict[tuple[str, ...], _Group])

    def add(self, finding: Finding) -> None:
        """Takes a finding; one that says the same of another place joins the first."""
        key = (finding.kind, finding.message, finding.corrected or "")
        group = self._groups.get(key)
        if group is None:
            self._groups[key] = _Group(finding)
        else:
            group.others.append(finding.link)

    @property
    def found(self) -> bool:
        """Whether there is any finding."""
        return bool(self._groups)

    def groups(self) -> list[_Group]:
        """The findings, worst kind first; in a kind those that are open, the widespread first."""
        rank = {kind: number for number, kind in enumerate(KINDS)}
        return sorted(
            self._groups.values(),
            key=lambda each: (
                rank.get(each.first.kind, len(rank)),
                each.first.kind,
                each.first.corrected is not None,
                -each.places,
                each.first.page,
                each.first.line or 0,
                each.first.message,
            ),
        )

    def kinds(self) -> dict[str, tuple[int, int]]:
        """By kind, worst first: how many findings, at how many places."""
        counts: dict[str, tuple[int, int]] = {}
        for group in self.groups():
            findings, places = counts.get(group.first.kind, (0, 0))
            counts[group.first.kind] = (findings + 1, places + group.places)
        return counts

    @property
    def settled(self) -> int:
        """How many findings an overlay settles."""
        return sum(group.first.corrected is not None for group in self._groups.values())


def as_json(report: Report) -> dict[str, Any]:
    """The report as the object that the module describes."""
    return {
        "looked": [
            {
                "specs": each.folder,
                "releases": list(each.releases),
                "services": each.services,
                "pages": each.pages,
            }
            for each in report.looked
        ],
        "findings": len(report.groups()),
        "places": sum(group.places for group in report.groups()),
        "settled": report.settled,
        "kinds": {
            kind: {"findings": findings, "places": places, "about": KINDS.get(kind, READING)}
            for kind, (findings, places) in report.kinds().items()
        },
        "found": [_record(group) for group in report.groups()],
        "overlays": {
            "unmet": list(report.unmet),
            "releases_not_looked_at": list(report.missing),
        },
    }


def _record(group: _Group) -> dict[str, Any]:
    first = group.first
    return {
        "kind": first.kind,
        "page": first.page,
        "line": first.line,
        "other_line": first.other,
        "place": first.place,
        "release": first.release,
        "message": first.message,
        "hint": first.hint,
        "words": first.words,
        "settled_by": first.corrected,
        "places": group.places,
        "others": group.others,
    }


def as_text(report: Report) -> Iterator[str]:
    """The report for a terminal, line by line."""
    for each in report.looked:
        release = f"release {' and '.join(each.releases)}" if each.releases else "no release named"
        yield f"{each.folder}: {release}, {each.pages:,} pages of {each.services:,} services"
    kinds = report.kinds()
    if kinds:
        places = sum(number for _, number in kinds.values())
        settled = f"; overlays settle {report.settled} of them" if report.settled else ""
        yield f"{len(report.groups()):,} findings at {places:,} places{settled}"
        yield ""
        width = max(map(len, kinds))
        for kind, (findings, number) in kinds.items():
            about = KINDS.get(kind, READING)
            yield f"  {kind:{width}}  {findings:6,} at {number:7,} places  {about}"
    else:
        yield "nothing found"
    if report.unmet:
        yield ""
        yield from _unmet(report)
    kind = ""
    for group in report.groups():
        if group.first.kind != kind:
            kind = group.first.kind
            yield from ("", f"{kind}: {KINDS.get(kind, READING)}")
        yield ""
        yield from _told(group, len(report.looked) > 1)


def _unmet(report: Report) -> Iterator[str]:
    where = "were not read whole"
    if report.missing:
        where = f"are not here: {', '.join(report.missing)}"
    yield (
        f"{len(report.unmet)} overlays met no page of these; whether they are idle shows only "
        f"with all releases of sources.toml, some of which {where}"
    )


def _told(group: _Group, many: bool) -> Iterator[str]:
    first = group.first
    other = f" and {first.other}" if first.other is not None and first.other != first.line else ""
    release = f" ({first.release})" if many and first.release else ""
    yield f"{first.link}{other}{release}  {first.place}".rstrip()
    yield f"    {_line(first.message)}"
    if first.words:
        yield f"    words: {_line(first.words)}"
    if first.corrected:
        yield f"    settled: by {first.corrected}"
    elif first.hint:
        yield f"    hint: {first.hint}"
    if group.others:
        shown = ", ".join(group.others[:_OTHERS]) + (", …" if len(group.others) > _OTHERS else "")
        word = "place" if len(group.others) == 1 else "places"
        yield f"    and at {len(group.others):,} other {word}: {shown}"


def _line(text: str) -> str:
    """A text of a page on one line, without characters that would move a terminal's cursor."""
    plain = " ".join(text.split())
    return "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in plain)
