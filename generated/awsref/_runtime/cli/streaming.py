"""A body that is streamed goes to the file that the line names, and not into the printed answer."""

from __future__ import annotations

import os

from .errors import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO

_PIECE = 1 << 16


def check_target(path: str) -> None:
    """Raises CommandError for a file that can't be written, before anything is sent."""
    folder = os.path.dirname(os.path.abspath(path))
    if os.path.isdir(path):
        raise CommandError(f"[Errno 21] Is a directory: '{path}'")
    if not os.path.isdir(folder):
        raise CommandError(f"[Errno 2] No such file or directory: '{path}'")
    writable = os.access(path if os.path.exists(path) else folder, os.W_OK)
    if not writable:
        raise CommandError(f"[Errno 13] Permission denied: '{path}'")


def save_body(answer: dict[str, Any], path: str) -> None:
    """Writes the streamed part of ``answer`` to ``path`` and takes it out of the answer.

    A regular file is replaced when the whole body has come, so that a broken connection leaves
    what was there before.
    """
    name = next((name for name, value in answer.items() if hasattr(value, "read")), None)
    if name is None:
        return
    body = answer.pop(name)
    target = os.path.realpath(path)
    special = os.path.exists(path) and not os.path.isfile(path)
    if special or not os.access(os.path.dirname(target), os.W_OK):
        with open(path, "wb") as file:
            _copy(body, file)
        return
    _replace(body, target)


def _replace(body: Any, target: str) -> None:
    import tempfile

    folder, name = os.path.split(target)
    handle, half = tempfile.mkstemp(prefix=f".{name[:100]}.", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            _copy(body, file)
        os.chmod(half, _mode(target))
        os.replace(half, target)
    except BaseException:
        os.unlink(half)
        raise


def _mode(target: str) -> int:
    """The permissions that the file has, or that a new one would get."""
    if os.path.exists(target):
        return os.stat(target).st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _copy(body: Any, file: BinaryIO) -> None:
    while piece := body.read(_PIECE):
        file.write(piece)
