"""Values on disk by key: each in a file of its own that is there whole, or not at all."""

import contextlib
import gc
import os
import pickle
import shutil
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b, sha256
from pathlib import Path
from typing import TypeVar

from refsmith.caching.tool import tool_digest
from refsmith.config import cache_dir

T = TypeVar("T")
_DIGEST = 16
# What nobody has used for a month goes, and the oldest of what is more than this.
_KEPT_SECONDS = 30 * 24 * 3600
_KEPT_BYTES = 2_000_000_000


@dataclass(frozen=True, slots=True)
class Store:
    """The entries of one version of the tool, in a folder of its own."""

    folder: Path

    def get(self, kind: str, key: str, type: type[T]) -> T | None:
        """What was put there under ``key``; None where it is gone, damaged or of another type."""
        path = self._path(kind, key)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        if _digest(data[_DIGEST:]) != data[:_DIGEST]:
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        value = _unpickled(data)
        return value if isinstance(value, type) else None

    def has(self, kind: str, key: str) -> bool:
        """Whether there is an entry, whatever is in it."""
        return self._path(kind, key).is_file()

    def put(self, kind: str, key: str, value: object) -> bool:
        """Keeps ``value`` under ``key``; false where the disk refuses it, and nothing is kept."""
        path = self._path(kind, key)
        data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".put-", delete=False) as file:
                try:
                    file.write(_digest(data))
                    file.write(data)
                    file.close()
                    os.replace(file.name, path)
                except BaseException:
                    with contextlib.suppress(OSError):
                        file.close()
                    os.unlink(file.name)
                    raise
        except OSError:
            return False
        return True

    def _path(self, kind: str, key: str) -> Path:
        return self.folder / kind / sha256(key.encode()).hexdigest()[:40]


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=_DIGEST).digest()


def _unpickled(data: bytes) -> object:
    """The value behind a digest that is right, and so one that this very tool has written."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        return pickle.loads(memoryview(data)[_DIGEST:])
    finally:
        if enabled:
            gc.enable()


@contextmanager
def open_store(*, kept: bool) -> Generator[Store]:
    """The user's own cache; with ``kept`` false, or where it can't be, one that ends with the run.

    Others have no business in it: what is read back is trusted.
    """
    made = cache_dir() / "made"
    folder = made / tool_digest()[:16]
    if kept and _usable(folder):
        yield Store(folder)
        _tidy(made)
        return
    with tempfile.TemporaryDirectory(prefix="refsmith-", ignore_cleanup_errors=True) as passing:
        yield Store(Path(passing))


def _usable(folder: Path) -> bool:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.utime(folder)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        # A run needs no cache; who wonders why each takes long is told.
        print(f"{folder}: nothing is kept for the next run ({error.strerror})", file=sys.stderr)
        return False
    return True


def _tidy(made: Path) -> None:
    """Lets go of what was not used for long, and of the oldest where it is too much.

    Where another process is at it too, what one leaves the next run takes.
    """
    now, total = time.time(), 0
    with contextlib.suppress(OSError):
        for old in made.iterdir():
            if now - old.stat().st_mtime > _KEPT_SECONDS:
                shutil.rmtree(old, ignore_errors=True)
        # Paths as text: at the end of each run, and of thousands of files.
        entries: list[tuple[float, int, str]] = []
        for folder, _, names in os.walk(made):
            for name in names:
                path = os.path.join(folder, name)
                status = os.stat(path)
                entries.append((status.st_mtime, status.st_size, path))
        for used, size, path in sorted(entries, reverse=True):
            total += size
            if total > _KEPT_BYTES or now - used > _KEPT_SECONDS:
                os.unlink(path)
