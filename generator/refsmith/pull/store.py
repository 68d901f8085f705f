"""The folder of pages: what a pull wrote there, and how staged pages take its place.

``.pull.json`` says which pages a pull wrote, with their digests: only those are ever replaced or
removed. It is written ahead of the pages too, so that a pull which is killed while it moves them
leaves nothing behind that the next one takes for somebody else's.
"""

import contextlib
import json
import os
import shutil
import signal
import tempfile
import threading
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

from refsmith.problems import RefsmithError
from refsmith.pull.failures import not_written

RECORD = ".pull.json"
_FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The release that was pulled, and of each service the pages with their digests.

    ``renderers`` says of each service what rendered it (empty: something that may change unseen).
    ``moving`` is true while pages are being put in place. ``""`` is the service of the top-level
    index.
    """

    release: str | None = None
    services: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    renderers: dict[str, str] = field(default_factory=dict[str, str])
    moving: bool = False

    @property
    def pages(self) -> dict[str, str]:
        """Every page with its digest."""
        return {page: digest for each in self.services.values() for page, digest in each.items()}


def read_record(out: Path) -> Record:
    """What an earlier pull remembered; an empty record where there was none.

    Raises RefsmithError where the file is there and can't be used.
    """
    path = out / RECORD
    try:
        data = cast("dict[str, Any]", json.loads(path.read_text(encoding="utf-8")))
        if data["format"] != _FORMAT:
            raise ValueError(f"format {data['format']}")
        entries = cast("dict[str, Any]", data["services"])
        return Record(
            release=data["release"],
            services={name: dict(each["pages"].items()) for name, each in entries.items()},
            renderers={name: str(each["renderer"]) for name, each in entries.items()},
            moving=bool(data["moving"]),
        )
    except FileNotFoundError:
        return Record()
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise RefsmithError(
            f"{path} can't be used ({error}); delete the folder, and pull again"
        ) from error


def write_record(out: Path, record: Record) -> None:
    """Remembers what was pulled; a service a line, so that it can be looked at."""
    head = {"format": _FORMAT, "moving": record.moving, "release": record.release}
    rows = ",\n".join(
        f"{json.dumps(service)}:{_compact(record.renderers.get(service, ''), pages)}"
        for service, pages in sorted(record.services.items())
    )
    top = json.dumps(head)[:-1]
    replace_text(out / RECORD, f'{top}, "services": {{\n{rows}\n}}}}\n')


def _compact(renderer: str, pages: dict[str, str]) -> str:
    entry = {"renderer": renderer, "pages": pages}
    return json.dumps(entry, sort_keys=True, separators=(",", ":"))


def intact(out: Path, record: Record, service: str, renderer: str) -> bool:
    """Whether every page of a service is there as this renderer wrote it."""
    pages = record.services.get(service)
    if not pages or record.moving or not renderer or record.renderers.get(service) != renderer:
        return False
    for page, digest in pages.items():
        try:
            data = (out / f"{page}.rst").read_bytes()
        except OSError:
            return False
        if sha256(data).hexdigest() != digest:
            return False
    return True


@contextlib.contextmanager
def opened(out: Path) -> Generator[Path]:
    """Makes sure that ``out`` can be written and that we alone write it; gives a stage for pages.

    The stage lies beside ``out``, where nobody looks for pages (inside, where ``out`` is a disk of
    its own), and is gone in the end. Raises RefsmithError where that can't be.
    """
    made = not out.exists()
    try:
        out.mkdir(parents=True, exist_ok=True)
        real = out.resolve()
        beside = real if os.path.ismount(real) else real.parent
        prefix = f".{real.name}.pull-"
        with _alone(out):
            for left in beside.glob(f"{prefix}*"):
                # We hold the lock: whoever made it was killed.
                shutil.rmtree(left)
            # A folder that nothing can be put into must not cost two minutes to find out.
            with tempfile.TemporaryFile(dir=out):
                stage = Path(tempfile.mkdtemp(prefix=prefix, dir=beside))
            try:
                yield stage
            finally:
                shutil.rmtree(stage, ignore_errors=True)
                if made and not any(out.iterdir()):
                    out.rmdir()
    except OSError as error:
        raise not_written(out, error) from error


@contextlib.contextmanager
def _alone(out: Path) -> Generator[None]:
    try:
        import fcntl
    except ImportError:
        # No such locks on this system: each page is still replaced whole.
        yield
        return
    descriptor = os.open(out, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise RefsmithError(
                f"another pull is writing to {out}; wait for it, or name another folder with --out"
            ) from error
        yield
    finally:
        os.close(descriptor)


def place(stage: Path, out: Path, old: Record, new: Record, fresh: Iterable[str]) -> list[str]:
    """Moves the staged pages ``fresh`` into ``out``, and removes what ``old`` has and ``new`` not.

    Gives the pages that were removed. Pages are replaced one by one, each whole. Raises
    RefsmithError, with nothing moved, where a page that no pull wrote is in the way.
    """
    before = old.pages
    pages = list(fresh)
    for page in pages:
        if page not in before and _in_the_way(stage / f"{page}.rst", out / f"{page}.rst"):
            raise RefsmithError(
                f"{out / page}.rst is there and no pull wrote it: it is left alone; move it away, "
                "or name another folder with --out"
            )
    both = {name: old.services.get(name, {}) | new.services.get(name, {})
            for name in old.services.keys() | new.services.keys()}  # fmt: skip
    write_record(out, Record(release=new.release, services=both, moving=True))
    for page in pages:
        target = out / f"{page}.rst"
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(stage / f"{page}.rst", target)
    gone = sorted(before.keys() - new.pages.keys())
    for page in gone:
        _remove(out, page)
    return gone


def _in_the_way(staged: Path, target: Path) -> bool:
    try:
        return target.read_bytes() != staged.read_bytes()
    except FileNotFoundError:
        return False


def _remove(out: Path, page: str) -> None:
    path = out / f"{page}.rst"
    path.unlink(missing_ok=True)
    folder = path.parent
    while folder != out and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


@contextlib.contextmanager
def undisturbed() -> Generator[None]:
    """Holds an interrupt back for the second in which pages are moved."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    held: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: held.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if held:
            raise KeyboardInterrupt


def replace_text(path: Path, text: str) -> None:
    """Writes a file so that it is there whole or not at all; raises RefsmithError."""
    stage = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        # The same bytes on every system: no translation of line ends.
        stage.write_bytes(text.encode())
        os.replace(stage, path)
    except OSError as error:
        stage.unlink(missing_ok=True)
        raise not_written(path, error) from error
