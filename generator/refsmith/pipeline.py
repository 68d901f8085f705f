"""The program on one screen: pages in, a package out.

    specs/pages --read--> Page --resolve--> Operation --emit--> {path: source} --> generated/

A service is a job: read, resolved, emitted and formatted in one process, the largest first.
"""

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from refsmith.emit import EmitSettings, ServiceOutput, emit_package, emit_service
from refsmith.model import Operation
from refsmith.problems import Problem, RefsmithError
from refsmith.read.page import Page
from refsmith.read.reader import read_page
from refsmith.resolve.names import PageNames
from refsmith.resolve.operation import Resolver
from refsmith.specs import Specs

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceJob:
    """All that a process needs to make one service."""

    folder: Path
    service: str
    pages: tuple[str, ...]
    names: dict[str, PageNames]
    release: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """What a run made: files by path below the distribution, and what it met on the way."""

    files: dict[str, str]
    services: tuple[ServiceOutput, ...]
    problems: tuple[Problem, ...]
    pages: int


def job(specs: Specs, service: str, only: tuple[str, ...] = ()) -> ServiceJob:
    """The job of one service of a specs folder, or of some of its pages."""
    pages = only or specs.services[service]
    names = {page: specs.names.pages[page] for page in pages if page in specs.names.pages}
    return ServiceJob(
        folder=specs.folder,
        service=service,
        pages=pages,
        names=names,
        release=specs.names.release,
    )


def read_service(work: ServiceJob) -> Iterator[Operation]:
    """The operations of a service, a page after the other, in the order of the pages."""
    for _, operation in read_pages(work):
        yield operation


def read_pages(work: ServiceJob) -> Iterator[tuple[Page, Operation]]:
    """The pages of a service as written, each with what it means."""
    resolver = Resolver()
    for path in work.pages:
        try:
            data = (work.folder / f"{path}.rst").read_bytes()
        except OSError as error:
            raise RefsmithError(f"{work.folder / path}.rst can't be read: {error}") from error
        page = read_page(path, data, work.release)
        yield page, resolver.resolve(page, work.names.get(path))


def make_service(work: ServiceJob, settings: EmitSettings) -> tuple[ServiceOutput, list[Problem]]:
    """Reads, resolves, emits and formats one service."""
    operations = list(read_service(work))
    problems = [problem for operation in operations for problem in operation.problems]
    return emit_service(work.service, operations, settings), problems


def generate(
    specs: Specs,
    services: Sequence[str],
    settings: EmitSettings,
    *,
    jobs: int,
    progress: Progress = lambda service: None,
) -> Generated:
    """The whole distribution in memory: what ``write_tree`` writes and ``compare_tree`` compares.

    ``progress`` is told each service that is done. Raises RefsmithError where nothing comes of
    it; KeyboardInterrupt ends the processes at once.
    """
    works = [job(specs, service) for service in services if service]
    outputs: dict[str, ServiceOutput] = {}
    problems: list[Problem] = []
    for output, met in _each(works, settings, specs, jobs):
        outputs[output.service] = output
        problems += [*met, *output.problems]
        progress(output.service)
    ordered = [outputs[service] for service in services if service]
    files: dict[str, str] = {}
    release = next((each.release for each in ordered if each.release), specs.names.release)
    for each in ordered:
        files.update({f"{settings.package}/{path}": text for path, text in each.files.items()})
    files.update(emit_package(ordered, settings, release))
    return Generated(
        files=files,
        services=tuple(ordered),
        problems=tuple(sorted(problems, key=lambda each: (each.page, each.line or 0, each.kind))),
        pages=sum(len(work.pages) for work in works),
    )


def _each(
    works: list[ServiceJob], settings: EmitSettings, specs: Specs, jobs: int
) -> Iterator[tuple[ServiceOutput, list[Problem]]]:
    """The services' outputs as they are done; in this process where one job is enough."""
    if jobs == 1 or len(works) == 1:
        for work in works:
            yield make_service(work, settings)
        return
    ordered = sorted(works, key=lambda work: -specs.size(work.service))
    pool = ProcessPoolExecutor(max_workers=jobs, initializer=_ignore_interrupts)
    futures: list[Future[tuple[ServiceOutput, list[Problem]]]] = []
    try:
        futures = [pool.submit(make_service, work, settings) for work in ordered]
        for future in as_completed(futures):
            yield future.result()
    except BaseException:
        _stop(pool)
        raise
    pool.shutdown()


def _ignore_interrupts() -> None:
    """Ctrl-C reaches the whole group: the parent alone answers it, and ends its children."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _stop(pool: ProcessPoolExecutor) -> None:
    pool.shutdown(wait=False, cancel_futures=True)
    # The children are this process's own alone: nothing else here starts any.
    for child in multiprocessing.active_children():
        child.kill()


def default_jobs() -> int:
    """How many processes are worth starting: one for each processor that we may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
