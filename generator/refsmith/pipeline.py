"""The program on one screen: pages in, a package out.

    specs/pages --read--> Page --resolve--> Operation --emit--> {path: source} --> generated/

A service is a job: read, resolved, emitted and formatted in one process, the largest first. What
an earlier run left of the same service is not made again.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from refsmith.caching.digests import PageDigest, PageDigests, Tables, table, tables_of
from refsmith.caching.keys import ServiceKey, service_key
from refsmith.caching.services import (
    Formatted,
    Made,
    Models,
    Places,
    find_made,
    keep_made,
    whole_output,
)
from refsmith.caching.store import Store
from refsmith.collecting import collector_off
from refsmith.emit import EmitSettings, ServiceOutput, emit_package, emit_service
from refsmith.files import Files
from refsmith.model import Operation
from refsmith.problems import Problem, RefsmithError
from refsmith.read.page import Page
from refsmith.read.reader import read_page
from refsmith.remembering import forget
from refsmith.resolve.names import PageNames
from refsmith.resolve.operation import Resolver
from refsmith.specs import Specs
from refsmith.spreading import spread

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceJob:
    """All that a process needs to make one service.

    ``digests`` are those of its pages, where they are known; ``key`` finds what is kept of it.
    """

    folder: Path
    service: str
    pages: tuple[str, ...]
    names: dict[str, PageNames]
    release: str | None
    digests: dict[str, PageDigest] = field(default_factory=dict[str, PageDigest])
    key: ServiceKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """What a run made: files by path below the distribution, and what it met on the way.

    ``names`` gives each service's names with their places, for ``names.lock``.
    """

    files: Files
    names: Callable[[], dict[str, Places]]
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


def read_service(work: ServiceJob, models: Models | None = None) -> Iterator[Operation]:
    """The operations of a service, a page after the other, in the order of the pages.

    Those that ``models`` has are not read.
    """
    resolver = Resolver()
    try:
        for path in work.pages:
            names, digest = work.names.get(path), work.digests.get(path)
            operation = models.get(path, digest, names) if models and digest else None
            if operation is None:
                operation = resolver.resolve(_page(work, path), names)
                if models and digest and _is_of(operation, digest):
                    models.add(path, digest, names, operation)
            yield operation
    finally:
        forget()


def _is_of(operation: Operation, digest: PageDigest) -> bool:
    """Whether the page was read as its digest says: somebody may have written it meanwhile."""
    return operation.sha256 == digest.whole


def read_pages(work: ServiceJob) -> Iterator[tuple[Page, Operation]]:
    """The pages of a service as written, each with what it means."""
    resolver = Resolver()
    try:
        for path in work.pages:
            page = _page(work, path)
            yield page, resolver.resolve(page, work.names.get(path))
    finally:
        forget()


def _page(work: ServiceJob, path: str) -> Page:
    try:
        data = (work.folder / f"{path}.rst").read_bytes()
    except OSError as error:
        raise RefsmithError(f"{work.folder / path}.rst can't be read: {error}") from error
    return read_page(path, data, work.release)


def make_service(work: ServiceJob, settings: EmitSettings) -> tuple[ServiceOutput, list[Problem]]:
    """Reads, resolves, emits and formats one service."""
    operations = list(read_service(work))
    problems = [problem for operation in operations for problem in operation.problems]
    return emit_service(work.service, operations, settings), problems


def _make_and_keep(work: ServiceJob, settings: EmitSettings, store: Store) -> Made:
    """The same, with all that an earlier run left of it and a later one can use."""
    assert work.key is not None
    with collector_off():
        models = Models(store, work.key.bundle, work.release)
        formatted = Formatted(store, work.key.bundle)
        operations = list(read_service(work, models))
        models.keep()
        output = emit_service(work.service, operations, settings, formatted)
        formatted.keep()
        problems = [problem for operation in operations for problem in operation.problems]
        made = Made(output, (*problems, *output.problems))
        if not all(_is_of(each, work.digests[each.page]) for each in operations):
            return made
        return keep_made(store, work.key, made)


def generate(
    specs: Specs,
    services: Sequence[str],
    settings: EmitSettings,
    store: Store,
    *,
    jobs: int,
    progress: Progress = lambda service: None,
) -> Generated:
    """The whole distribution: what ``write_tree`` writes and ``compare_tree`` compares.

    ``store`` keeps each service, until its files are asked for and for the next run. ``progress``
    is told each service that is done. Raises RefsmithError where nothing comes of it;
    KeyboardInterrupt ends the processes at once.
    """
    wanted = [service for service in services if service]
    digests = PageDigests(specs.folder, store)
    tables = tables_of(digests, specs.services, lambda: specs.names)
    keys = {each: _key(specs, each, settings, digests, tables) for each in wanted}
    found = {each: find_made(store, keys[each]) for each in wanted}
    made = {service: each for service, each in found.items() if each is not None}
    for service in made:
        progress(service)
    missing = sorted(set(wanted) - made.keys(), key=lambda each: (-specs.size(each), each))
    works = [_job_to_keep(specs, each, digests, tables, keys[each]) for each in missing]
    digests.keep()
    for each in spread(partial(_make_and_keep, settings=settings, store=store), works, jobs):
        made[each.output.service] = each
        progress(each.output.service)

    def whole(service: str) -> ServiceOutput:
        found = whole_output(store, keys[service], made[service])
        # Somebody may have emptied the cache since.
        return found or make_service(job(specs, service), settings)[0]

    outputs = [made[service].output for service in wanted]
    files = Files(lambda service: whole(service).files)
    for output in outputs:
        files.expect(settings.package, output)
    release = next((each.release for each in outputs if each.release), tables.release)
    kept = Formatted(store, "package")
    files.add(emit_package(outputs, settings, release, kept))
    kept.keep()
    problems = [problem for service in wanted for problem in made[service].problems]
    return Generated(
        files=files,
        names=lambda: {service: whole(service).names for service in wanted},
        services=tuple(outputs),
        problems=tuple(sorted(problems, key=lambda each: (each.page, each.line or 0, each.kind))),
        pages=sum(len(specs.services[service]) for service in wanted),
    )


def _key(
    specs: Specs,
    service: str,
    settings: EmitSettings,
    digests: PageDigests,
    tables: Tables,
) -> ServiceKey:
    return service_key(
        service,
        [(page, digests.of(f"{page}.rst")) for page in specs.services[service]],
        tables.services.get(service),
        tables.release,
        settings,
    )


def _job_to_keep(
    specs: Specs, service: str, digests: PageDigests, tables: Tables, key: ServiceKey
) -> ServiceJob:
    names = table(digests.store, tables.services.get(service))
    if names is None:
        names = job(specs, service).names
    return ServiceJob(
        folder=specs.folder,
        service=service,
        pages=specs.services[service],
        names=names,
        release=tables.release,
        digests={page: digests.of(f"{page}.rst") for page in specs.services[service]},
        key=key,
    )
