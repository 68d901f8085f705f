"""Two streams of pages in, a report out: a page of each side is in memory at a time."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from refsmith.diff.changes import Change, Kind, Spot
from refsmith.diff.judging import effect
from refsmith.diff.pages import page_diff
from refsmith.diff.parts import Sheet
from refsmith.diff.report import Report


class Model(Protocol):
    """One side: what it is called, and its pages in their order."""

    @property
    def name(self) -> str:
        """What the user called it."""
        ...

    @property
    def pages(self) -> dict[str, str]:
        """Every page with its service, in order of the pages."""
        ...

    def sheets(self) -> Iterator[Sheet]:
        """The pages' contents, in the same order."""
        ...


def compare(
    old: Model,
    new: Model,
    *,
    texts: bool = False,
    progress: Callable[[str], None] = lambda page: None,
) -> Report:
    """Everything that changed from ``old`` to ``new``; ``progress`` is told each page."""
    report = Report(old=old.name, new=new.name)
    whole = _whole_services(old, new)
    for page, one, other in side_by_side(old, new):
        _released(report, one, other)
        if one is not None and other is not None:
            found = page_diff(one, other, texts=texts)
            report.add_page(found, other.service, one.release, other.release)
        else:
            _alone(report, one, other, whole)
        progress(page)
    return report


def side_by_side(old: Model, new: Model) -> Iterator[tuple[str, Sheet | None, Sheet | None]]:
    """Each page of either side, in order, with what each side has of it."""
    olds, news = old.sheets(), new.sheets()
    for page in sorted(old.pages.keys() | new.pages.keys()):
        one = next(olds) if page in old.pages else None
        other = next(news) if page in new.pages else None
        yield page, one, other


def _whole_services(old: Model, new: Model) -> frozenset[str]:
    """The services that only one side has any page of."""
    return frozenset(set(old.pages.values()) ^ set(new.pages.values()))


def _alone(report: Report, old: Sheet | None, new: Sheet | None, whole: Iterable[str]) -> None:
    """A page that only one side has; those of a whole service are one change."""
    sheet = old or new
    assert sheet is not None
    all_of_it = sheet.service in whole and sheet.service != ""
    kind: Kind
    if all_of_it:
        kind = "service-removed" if old else "service-added"
    else:
        kind = "page-removed" if old else "page-added"
    change = Change(
        kind=kind,
        effect=effect(kind, "page"),
        side="page",
        spot=Spot(page=sheet.page, place=""),
        old=sheet.kind if old and not all_of_it else None,
        new=sheet.kind if new and not all_of_it else None,
        same=() if all_of_it else sheet.page,
    )
    report.add(change, sheet.service, old.release if old else None, new.release if new else None)


def _released(report: Report, old: Sheet | None, new: Sheet | None) -> None:
    if old is not None and old.release:
        report.old_releases.add(old.release)
    if new is not None and new.release:
        report.new_releases.add(new.release)
