"""The program on one screen: pages in, a package out.

A service is a job for a process of its own, the largest first (``making``). What an earlier run
left is not made again; where nothing is to be made, neither the reader nor the emitter is loaded.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256

from refsmith.caching.digests import PageDigests, Tables, tables_of
from refsmith.caching.keys import ServiceKey, service_key
from refsmith.caching.services import Made, Places, find_made, whole_output
from refsmith.caching.store import Store
from refsmith.collecting import collector_off, leave_modules_be
from refsmith.distribution.files import Files
from refsmith.distribution.output import ServiceOutput
from refsmith.distribution.settings import EmitSettings
from refsmith.problems import Problem
from refsmith.specs import Specs
from refsmith.spreading import spread

Progress = Callable[[str], None]


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


@dataclass(frozen=True, slots=True)
class _Run:
    """All that a run gives but for the services' files: ``files`` belong to none of them."""

    made: dict[str, Made]
    files: dict[str, str]


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
    # Tens of thousands of small values, all of which stay.
    with collector_off():
        digests = PageDigests(specs.folder, store)
        tables = tables_of(digests, specs.services, lambda: specs.names)
        keys = {each: _key(specs, each, settings, digests, tables) for each in wanted}
        digests.keep()
        parts = [(each, keys[each].output) for each in sorted(wanted)]
        about = [*parts, tables.release, dict(settings.botocore)]
        run_key = sha256(json.dumps(about).encode()).hexdigest()
        run = store.get("runs", run_key, _Run)
    if run is None:
        run = _run(specs, keys, settings, store, tables, digests, jobs, progress)
        if all(each.kept for each in run.made.values()):
            store.put("runs", run_key, run)
    else:
        for service in wanted:
            progress(service)
    made = run.made

    def whole(service: str) -> ServiceOutput:
        found = whole_output(store, keys[service], made[service])
        return found or _made_again(specs, service, settings)

    outputs = [made[service].output for service in wanted]
    files = Files(lambda service: whole(service).files)
    for output in outputs:
        files.expect(settings.package, output)
    files.add(run.files)
    problems = [problem for service in wanted for problem in made[service].problems]
    return Generated(
        files=files,
        names=lambda: {service: whole(service).names for service in wanted},
        services=tuple(outputs),
        problems=tuple(sorted(problems, key=lambda each: (each.page, each.line or 0, each.kind))),
        pages=sum(len(specs.services[service]) for service in wanted),
    )


def _run(
    specs: Specs,
    keys: dict[str, ServiceKey],
    settings: EmitSettings,
    store: Store,
    tables: Tables,
    digests: PageDigests,
    jobs: int,
    progress: Progress,
) -> _Run:
    """Makes what no run before has left."""
    # Before the processes part: what is loaded here none of them loads again.
    from refsmith import making
    from refsmith.caching.kept import Kept
    from refsmith.emit import emit_package

    leave_modules_be()
    found = {each: find_made(store, key) for each, key in keys.items()}
    made = {service: each for service, each in found.items() if each is not None}
    for service in made:
        progress(service)
    missing = sorted(keys.keys() - made.keys(), key=lambda each: (-specs.size(each), each))
    works = [making.job_to_keep(specs, each, digests, tables, keys[each]) for each in missing]
    for each in spread(partial(making.make_and_keep, settings=settings, store=store), works, jobs):
        made[each.output.service] = each
        progress(each.output.service)
    outputs = [made[service].output for service in keys]
    release = next((each.release for each in outputs if each.release), tables.release)
    formatted = Kept[str](store, "formatted", "package")
    files = emit_package(outputs, settings, release, formatted)
    formatted.keep()
    return _Run(made, files)


def _made_again(specs: Specs, service: str, settings: EmitSettings) -> ServiceOutput:
    """A service that is gone from the cache since: somebody may have emptied it."""
    from refsmith.making import job, make_service

    return make_service(job(specs, service), settings)[0]


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
