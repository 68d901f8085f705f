"""A binary part of a structure as an option of its own, so that ``fileb://`` can bring it."""

from __future__ import annotations

from ..archives import require_archive
from ..errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...declare import Operation


def arguments(operation: Operation) -> dict[str, dict[str, Any]]:
    """The options: each takes one word."""
    return {flag: {} for flag in operation.customisation.hoisted}


def apply(given: Mapping[str, Any], parameters: dict[str, Any], operation: Operation) -> None:
    """Puts each value into its structure, beside what is given of that. Raises UsageError for what
    has to be an archive and is none, and for a part that only its own option may bring."""
    customisation = operation.customisation
    for flag, path in customisation.hoisted.items():
        member, _, part = path.partition(".")
        around = parameters.get(member)
        archive = flag in customisation.archives
        if (archive or flag in operation.own_required) and part in (around or {}):
            raise UsageError(f"{part} can't be given as a part of {member}: use {flag} instead")
        if flag not in given:
            continue
        if archive:
            require_archive(flag, given[flag])
        parameters[member] = {**(around or {}), part: given[flag]}
