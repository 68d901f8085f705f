"""One service: its pages read and resolved, its modules emitted and formatted.

    specs/pages --read--> Page --resolve--> Operation --emit--> {path: source}

What an earlier run left of the same service is not made again.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from refsmith.caching.digests import PageDigest, PageDigests, Tables, table
from refsmith.caching.kept import Kept
from refsmith.caching.keys import ServiceKey
from refsmith.caching.models import Models
from refsmith.caching.services import Made, keep_made
from refsmith.caching.store import Store
from refsmith.collecting import collector_off
from refsmith.distribution.output import ServiceOutput
from refsmith.distribution.settings import EmitSettings
from refsmith.emit import emit_service
from refsmith.emit.declarations import Translate, Translation
from refsmith.model import Operation
from refsmith.problems import Problem, RefsmithError
from refsmith.read.options import Blocks
from refsmith.read.page import Page
from refsmith.read.reader import read_page
from refsmith.remembering import forget
from refsmith.resolve.names import PageNames
from refsmith.resolve.operation import Resolver
from refsmith.specs import Specs


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


def job_to_keep(
    specs: Specs, service: str, digests: PageDigests, tables: Tables, key: ServiceKey
) -> ServiceJob:
    """The job of a service whose models, modules and definitions are kept."""
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


def read_service(work: ServiceJob, models: Models | None = None) -> Iterator[Operation]:
    """The operations of a service, a page after the other, in the order of the pages.

    Those that ``models`` has are not read.
    """
    resolver, blocks = (models.resolver, models.fragments) if models else (Resolver(), Blocks())
    try:
        for path in work.pages:
            names, digest = work.names.get(path), work.digests.get(path)
            operation = models.get(path, digest, names) if models and digest else None
            if operation is None:
                operation = resolver.resolve(_page(work, path, blocks), names)
                if models and digest:
                    fragments = models.fragments.take()
                    if _is_of(operation, digest):
                        models.add(path, digest, names, operation, fragments)
            yield operation
    finally:
        forget()


def _is_of(operation: Operation, digest: PageDigest) -> bool:
    """Whether the page was read as its digest says: somebody may have written it meanwhile."""
    return operation.sha256 == digest.whole


def read_pages(work: ServiceJob) -> Iterator[tuple[Page, Operation]]:
    """The pages of a service as written, each with what it means."""
    resolver, blocks = Resolver(), Blocks()
    try:
        for path in work.pages:
            page = _page(work, path, blocks)
            yield page, resolver.resolve(page, work.names.get(path))
    finally:
        forget()


def _page(work: ServiceJob, path: str, blocks: Blocks) -> Page:
    try:
        data = (work.folder / f"{path}.rst").read_bytes()
    except OSError as error:
        raise RefsmithError(f"{work.folder / path}.rst can't be read: {error}") from error
    return read_page(path, data, work.release, blocks)


def make_service(work: ServiceJob, settings: EmitSettings) -> tuple[ServiceOutput, list[Problem]]:
    """Reads, resolves, emits and formats one service."""
    operations = list(read_service(work))
    problems = [problem for operation in operations for problem in operation.problems]
    return emit_service(work.service, operations, settings), problems


def make_and_keep(work: ServiceJob, settings: EmitSettings, store: Store) -> Made:
    """The same, with all that an earlier run left of it and a later one can use."""
    with collector_off():
        # All that it holds is gone when it returns: nothing is left for the collector to look at.
        return _make_and_keep(work, settings, store)


def _make_and_keep(work: ServiceJob, settings: EmitSettings, store: Store) -> Made:
    assert work.key is not None
    models = Models(store, work.key.bundle, work.release)
    formatted = Kept[str](store, "formatted", work.key.bundle)
    patterns = Kept[Translation](store, "patterns", work.key.bundle)
    operations = list(read_service(work, models))
    models.keep()
    output = emit_service(
        work.service, operations, settings, formatted, _translating(settings, patterns)
    )
    formatted.keep()
    patterns.keep()
    problems = [problem for operation in operations for problem in operation.problems]
    made = Made(output, (*problems, *output.problems))
    if not all(_is_of(each, work.digests[each.page]) for each in operations):
        return made
    return keep_made(store, work.key, made)


def _translating(settings: EmitSettings, kept: Kept[Translation]) -> Translate:
    """How patterns are read, those of the last run without reading them."""
    translate = settings.translation()
    if settings.translate is not None:
        # Whose reading that is the cache does not know.
        return translate

    def translated(pattern: str) -> Translation:
        known = kept.get(pattern)
        if known is None:
            known = translate(pattern)
            kept.put(pattern, known)
        return known

    return translated
