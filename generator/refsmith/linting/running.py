"""Folders of pages in, everything that lint finds in them out, a service at a time."""

from collections.abc import Callable, Iterator, Sequence

from refsmith import making
from refsmith.emit.doubts import Returned
from refsmith.linting.coverage import Coverage
from refsmith.linting.doubted import Doubted
from refsmith.linting.finding import Finding
from refsmith.linting.form import form
from refsmith.linting.judging import judge
from refsmith.linting.report import Looked, Report
from refsmith.linting.values import Values
from refsmith.model import Operation
from refsmith.pull.sources import read_sources
from refsmith.read.page import Page
from refsmith.resolve.overlays import read_overlays
from refsmith.specs import Specs

Chosen = tuple[Specs, tuple[str, ...]]


def lint(folders: Sequence[Chosen], progress: Callable[[str], None]) -> Report:
    """Reads the services of each folder; ``progress`` is told each one that is done.

    What is kept of a service are its findings alone.
    """
    report = Report()
    coverage = Coverage(read_overlays(), tuple(read_sources().pinned))
    for specs, services in folders:
        releases: set[str] = set()
        pages = 0
        for service in services:
            values = Values(judge)
            operations: list[Operation] = []
            for page, operation in making.read_pages(making.job(specs, service)):
                pages += 1
                operations.append(operation)
                coverage.add(operation)
                if operation.release is not None:
                    releases.add(operation.release)
                for finding in _findings(page, operation, values):
                    report.add(finding)
            doubted = Doubted(Returned.of(operations))
            for operation in operations:
                for finding in doubted.findings(operation):
                    report.add(finding)
            progress(service)
        coverage.read(specs, services, releases)
        report.looked.append(
            Looked(
                folder=str(specs.folder),
                releases=tuple(sorted(releases)),
                services=len(services),
                pages=pages,
            )
        )
    for finding in coverage.findings():
        report.add(finding)
    report.unmet = tuple(str(each) for each in coverage.unmet if each not in coverage.idle)
    report.missing = coverage.missing
    return report


def _findings(page: Page, operation: Operation, values: Values) -> Iterator[Finding]:
    for problem in operation.problems:
        yield Finding(
            page=problem.page,
            line=problem.line,
            kind=problem.kind,
            message=problem.message,
            hint=problem.hint,
            release=operation.release,
        )
    yield from form(page)
    yield from values.findings(operation)
