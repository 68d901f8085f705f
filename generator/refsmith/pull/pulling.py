"""``refsmith pull``: fetch the renderer, render, and put the pages in their place."""

import contextlib
import difflib
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from refsmith.config import specs_file
from refsmith.problems import RefsmithError
from refsmith.progress import bar
from refsmith.pull import lock
from refsmith.pull.fetch import Download, digest_of
from refsmith.pull.placing import (
    Record,
    digests,
    intact,
    place,
    read_record,
    write_names,
    write_record,
)
from refsmith.pull.releases import Renderer, find_renderer
from refsmith.pull.rendering import SCRIPT, Rendering


@dataclass(frozen=True, slots=True, kw_only=True)
class PullReport:
    """What a pull did: ``pages`` and ``size`` (bytes) are of the services asked for.

    ``rendered`` is how many services were rendered now; the others were there already.
    """

    release: str
    services: int
    rendered: int
    pages: int
    size: int
    downloads: tuple[Download, ...]
    seconds: float
    notes: tuple[str, ...]

    def __str__(self) -> str:
        """A few lines for a person."""
        lines = [f"downloaded {each.name}, {each.size / 1e6:.1f} MB" for each in self.downloads]
        there = "" if self.rendered else "; all of it was there already"
        lines.append(
            f"release {self.release}: {self.pages} pages of {self.services} services, "
            f"{self.size / 1e6:.1f} MB, in {self.seconds:.1f} s{there}"
        )
        return "\n".join([*lines, *self.notes])


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

    ``release`` is a version, ``installed`` or a path; None is the one that is pinned. Pages of
    other services stay, if they are of the same release. Raises RefsmithError, with the remedy,
    where something can't be had or written; ``out`` is then as it was.
    """
    started = time.monotonic()
    out = out.absolute()
    downloads: list[Download] = []
    notes: list[str] = []
    renderer = find_renderer(release, unpinned=unpinned, downloads=downloads, notes=notes)
    _writable(out)
    old = read_record(out)
    script = digest_of(SCRIPT)
    same = renderer.pinned and (old.release, old.renderer) == (renderer.release, script)
    due = _due(out, old, services) if same else None
    rendered = 0
    if due is None or due:
        new, rendered = _render(renderer, services if due is None else due, out, old, same, jobs)
    else:
        new = old
    rendered_all = [each for each in new.services if each] if not services else list(services)
    notes += _lock(out, new, update_lock)
    pages = [page for service in rendered_all for page in new.services[service]]
    return PullReport(
        release=renderer.release,
        services=len(rendered_all),
        rendered=rendered,
        pages=len(pages),
        size=sum((out / f"{page}.rst").stat().st_size for page in pages),
        downloads=tuple(downloads),
        seconds=time.monotonic() - started,
        notes=tuple(notes),
    )


def _writable(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        if not os.access(out, os.W_OK | os.X_OK):
            raise PermissionError(13, "Permission denied")
    except OSError as error:
        raise RefsmithError(f"{out} can't be written: {error}") from error


def _due(out: Path, old: Record, services: Sequence[str]) -> list[str] | None:
    """The services that have to be rendered; None for all of them."""
    if not services:
        # The top-level index stands for a pull of everything.
        whole = "" in old.services and all(intact(out, old, each) for each in old.services)
        return [] if whole else None
    return [each for each in services if not intact(out, old, each)]


def _render(
    renderer: Renderer,
    services: Sequence[str],
    out: Path,
    old: Record,
    same: bool,
    jobs: int | None,
) -> tuple[Record, int]:
    processes = jobs or os.cpu_count() or 1
    try:
        with contextlib.ExitStack() as stack:
            stage = Path(
                stack.enter_context(
                    tempfile.TemporaryDirectory(prefix=".refsmith-pull-", dir=out.parent)
                )
            )
            rendering = Rendering(renderer, stage)
            stack.callback(rendering.stop)
            known = rendering.services()
            wanted = list(services) or known
            for service in wanted:
                _known(service, known, renderer.release)
            with bar(f"rendering {renderer.release}", len(wanted)) as done:
                rendering.render(wanted, processes, done)
            new = _record(renderer, stage, wanted, old, same, whole=not services)
            place(stage, out, new, old)
            write_names(stage, out, new)
            write_record(out, new)
            return new, len(wanted)
    except OSError as error:
        raise RefsmithError(f"{out} can't be written: {error}") from error


def _record(
    renderer: Renderer, stage: Path, wanted: list[str], old: Record, same: bool, *, whole: bool
) -> Record:
    """What ``out`` will hold: the pages that were rendered, and those of the same release."""
    kept = dict(old.services) if same and not whole else {}
    fresh = {service: digests(stage, service) for service in ([""] if whole else []) + wanted}
    return Record(
        release=renderer.release,
        renderer=digest_of(SCRIPT),
        services={**kept, **{name: pages for name, pages in fresh.items() if pages}},
    )


def _known(service: str, known: list[str], release: str) -> None:
    if service in known:
        return
    near = difflib.get_close_matches(service, known, n=3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise RefsmithError(f"release {release} has no service {service!r}{hint}")


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


def _found(release: str, pick: Callable[[Renderer], object]) -> Renderer:
    renderer = find_renderer(release, unpinned=False, downloads=[], notes=[])
    if not pick(renderer):
        raise RefsmithError(f"release {release} is of the other kind")
    return renderer


def binary(release: str) -> Path:
    """The program of a release of version 2, fetched where need be."""
    found = _found(release, lambda each: each.binary).binary
    assert found is not None
    return found


def python_path(release: str) -> tuple[Path, ...]:
    """The folders that a plain Python needs on its path to be a release of version 1."""
    return _found(release, lambda each: each.path).path
