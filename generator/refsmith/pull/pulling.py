"""``refsmith pull``: fetch the renderer, render, and put the pages in their place."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from refsmith.config import specs_file
from refsmith.problems import Problem, RefsmithError
from refsmith.progress import bar
from refsmith.pull import lock, names
from refsmith.pull.fetch import Download
from refsmith.pull.programs import Renderer, Search
from refsmith.pull.releases import find_renderer
from refsmith.pull.runner import PLUGIN, Runner
from refsmith.pull.store import (
    Record,
    intact,
    opened,
    place,
    read_record,
    undisturbed,
    write_record,
)

VISITOR = PLUGIN / "refsmith_renderer" / "pages.py"


@dataclass(frozen=True, slots=True, kw_only=True)
class PullReport:
    """What a pull did: ``pages`` and ``size`` (bytes) are of the services asked for.

    ``rendered`` is how many services were rendered now; the others were there already.
    ``problems`` are the pages that the renderer failed at, ``notes`` what else is to be known.
    """

    release: str
    services: int
    rendered: int
    pages: int
    size: int
    downloads: tuple[Download, ...]
    seconds: float
    notes: tuple[str, ...]
    problems: tuple[Problem, ...] = ()

    def __str__(self) -> str:
        """A few lines for a person."""
        lines = [f"downloaded {each.name}, {each.size / 1e6:.1f} MB" for each in self.downloads]
        there = "" if self.rendered else "; all of it was there already"
        lines.append(
            f"release {self.release}: {self.pages} pages of {self.services} services, "
            f"{self.size / 1e6:.1f} MB, in {self.seconds:.1f} s{there}"
        )
        return "\n".join([*lines, *self.notes, *map(str, self.problems)])


def pull(
    release: str | None,
    services: Sequence[str],
    out: Path,
    *,
    unpinned: bool = False,
    jobs: int | None = None,
    update_lock: bool = False,
) -> PullReport:
    """Renders ``services`` (all, where none is named) of a release below ``out``.

    ``release`` is a version, ``installed`` or a path; None is the one that is pinned. A folder
    holds one release: pages that a pull of the same one wrote of other services stay, those of
    another one go; what no pull wrote is never touched. Pages that are there as this release wrote
    them are not rendered again. Raises
    RefsmithError, with the remedy, where something can't be had or written; ``out`` is then as it
    was.
    """
    started = time.monotonic()
    search = Search(unpinned=unpinned)
    renderer = find_renderer(release, search)
    with opened(out) as stage:
        old = read_record(out)
        names.check_foreign(out, old)
        job = _Pull(renderer, out, stage, old, jobs)
        new = job.run(services)
        wanted = [each for each in new.services if each] if not services else set(services)
        pages = [page for service in wanted for page in new.services[service]]
        return PullReport(
            release=renderer.release,
            services=len(wanted),
            rendered=job.rendered,
            pages=len(pages) + (not services),
            size=sum((out / f"{page}.rst").stat().st_size for page in pages),
            downloads=tuple(search.downloads),
            seconds=time.monotonic() - started,
            notes=(*search.notes, *job.notes, *_lock(out, new, update_lock)),
            problems=tuple(job.problems),
        )


def identity(renderer: Renderer) -> str:
    """What stands for all that makes a page: the release's files and our own part in it.

    Empty where the release's files have no digest: they may change unseen.
    """
    if not renderer.digests:
        return ""
    ours = sha256()
    for file in sorted(PLUGIN.rglob("*.py")):
        ours.update(file.relative_to(PLUGIN).as_posix().encode() + b"\0" + file.read_bytes())
    return sha256("\n".join([*renderer.digests, ours.hexdigest()]).encode()).hexdigest()


class _Pull:
    """One pull into an opened folder."""

    def __init__(
        self,
        renderer: Renderer,
        out: Path,
        stage: Path,
        old: Record,
        jobs: int | None,
    ) -> None:
        self._renderer = renderer
        self._out = out
        self._stage = stage
        self._old = old
        self._jobs = jobs
        self._identity = identity(renderer)
        # Pages of the same release stay beside those that are asked for, if their table does.
        self._kept = old.release == renderer.release and (
            names.kept_names(out, old.pages) is not None
        )
        self._entries: dict[str, str] = {}
        self._pages: dict[str, dict[str, str]] = {}
        self.rendered = 0
        self.notes: list[str] = []
        self.problems: list[Problem] = []

    def run(self, services: Sequence[str]) -> Record:
        """Renders what is due and puts it in place; gives what is there now."""
        due = self._due(services)
        if not due and due is not None:
            return self._old
        with Runner(self._renderer, VISITOR) as runner:
            wanted = runner.chosen(services if due is None else due)
            self._render(runner, wanted if services else ["", *wanted])
        stay = {
            service: pages
            for service, pages in (self._old.services if self._kept and services else {}).items()
            if service not in self._pages
        }
        self._entries.update(names.kept_names(self._out, _all(stay)) or {})
        new = Record(
            release=self._renderer.release,
            services={**stay, **self._pages},
            renderers={name: self._old.renderers[name] for name in stay}
            | dict.fromkeys(self._pages, self._identity),
        )
        self._place(new)
        return new

    def _due(self, services: Sequence[str]) -> list[str] | None:
        """The services that have to be rendered; None for all of them."""
        if not self._kept:
            return list(services) or None
        if services:
            return [each for each in services if not self._intact(each)]
        # The top-level index stands for a pull of everything.
        whole = "" in self._old.services and all(map(self._intact, self._old.services))
        return [] if whole else None

    def _intact(self, service: str) -> bool:
        return intact(self._out, self._old, service, self._identity)

    def _render(self, runner: Runner, services: Sequence[str]) -> None:
        with bar(f"rendering {self._renderer.release}", len(services)) as done:
            for outcome in runner.run(services, self._stage, self._jobs):
                result = outcome.result
                self._pages[outcome.service] = {
                    page: digest for page, (digest, _) in result["pages"].items()
                }
                for page, entry in result["names"].items():
                    self._entries[page] = names.compact(entry)
                self.problems += [
                    Problem(
                        page=page,
                        line=None,
                        kind="not-rendered",
                        message=f"the renderer of {self._renderer.release} failed: {why}",
                        hint="other releases may have the page",
                    )
                    for page, why in sorted(outcome.failed.items())
                ]
                self.rendered += bool(outcome.service)
                done(outcome.service)

    def _place(self, new: Record) -> None:
        with undisturbed():
            gone = place(self._stage, self._out, self._old, new, _all(self._pages))
            names.write_names(self._out, new.release, self._entries)
            write_record(self._out, new)
        if gone:
            was = f" of release {self._old.release}" if self._old.release != new.release else ""
            self.notes.append(f"removed {len(gone)} pages{was} that an earlier pull wrote")


def _all(services: dict[str, dict[str, str]]) -> dict[str, str]:
    return {page: digest for pages in services.values() for page, digest in pages.items()}


def _lock(out: Path, record: Record, update: bool) -> list[str]:
    """Compares with, or writes, the lock beside the tool's own folder of pages."""
    path = specs_file(lock.NAME)
    if out.resolve() != specs_file("pages").resolve():
        return []
    if update:
        lock.write_lock(path, record)
        return [f"{path.name}: written"]
    wrong = lock.differing(path, record)
    if not wrong:
        return []
    return [f"{len(wrong)} pages are not those of {path.name}: {', '.join(wrong[:3])} …"]


def _found(release: str, kind: str) -> Renderer:
    renderer = find_renderer(release, Search())
    if (renderer.binary is not None) != (kind == "2"):
        raise RefsmithError(f"release {release} is not of version {kind}")
    return renderer


def binary(release: str) -> Path:
    """The program of a release of version 2, fetched where need be."""
    found = _found(release, "2").binary
    if found is None:
        raise RefsmithError(f"release {release} has no program")
    return found


def python_path(release: str) -> tuple[Path, ...]:
    """The folders that a plain Python needs on its path to be a release of version 1."""
    return _found(release, "1").path
