"""Options whose content has to be a zip archive, as the AWS CLI looks into it before it sends."""

from __future__ import annotations

from .errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..declare import Operation, Option


def check(operation: Operation, given: Sequence[Option], values: Mapping[str, object]) -> None:
    """Raises UsageError for an option of ``given`` that has to hold an archive and holds none.

    A path without ``fileb://`` reads as base64, so that nothing else would tell.
    """
    for option in given:
        flag = option.flags[0]
        if flag in operation.customisation.archives:
            require_archive(flag, values[option.member])


def require_archive(flag: str, value: object) -> None:
    """Raises UsageError where ``value`` is no zip archive."""
    if not _is_archive(value):
        raise UsageError(
            f"{flag} must be the content of a zip file, given by its path behind fileb://: "
            f"{flag} fileb://path/to/file.zip"
        )


def _is_archive(value: object) -> bool:
    from io import BytesIO
    from zipfile import BadZipFile, ZipFile

    if not isinstance(value, bytes):
        return False
    try:
        with ZipFile(BytesIO(value)):
            return True
    except BadZipFile:
        return False
