"""Values that stand in files: ``file://`` for text, ``fileb://`` for bytes."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

TEXT_PREFIX = "file://"
BYTES_PREFIX = "fileb://"


class FileError(Exception):
    """A file that a value names can't be read; the message says why."""


def expanded(path: str) -> str:
    """The path with ``~`` and ``$VAR`` filled in."""
    return os.path.expandvars(os.path.expanduser(path))


def resolve(value: str) -> str | bytes:
    """The content of the file that ``value`` names by its prefix; other values stay themselves.

    Raises FileError.
    """
    if value.startswith(TEXT_PREFIX):
        return _read_text(value)
    if value.startswith(BYTES_PREFIX):
        try:
            with open(expanded(value[len(BYTES_PREFIX) :]), "rb") as file:
                return file.read()
        except (OSError, ValueError) as error:
            raise FileError(f"Unable to load {value}: {error}") from error
    return value


def _read_text(value: str) -> str:
    path = expanded(value[len(TEXT_PREFIX) :])
    try:
        with open(path, encoding=os.environ.get("AWS_CLI_FILE_ENCODING")) as file:
            return file.read()
    except UnicodeDecodeError as error:
        raise FileError(
            f"Unable to load {value}: its content is no text ({error.reason}). "
            f"For binary content use {BYTES_PREFIX} instead of {TEXT_PREFIX}"
        ) from error
    except (OSError, ValueError, LookupError) as error:
        raise FileError(f"Unable to load {value}: {error}") from error


def open_body(path: str) -> BinaryIO:
    """The file at a plain path, opened for a streaming body. Raises FileError."""
    full = expanded(path)
    if not os.path.isfile(full):
        prefixed = path.startswith((TEXT_PREFIX, BYTES_PREFIX))
        hint = " It is given without a prefix." if prefixed else ""
        raise FileError(f"Blob values must be a path to a file.{hint}")
    try:
        return open(full, "rb")
    except OSError as error:
        raise FileError(str(error)) from error
