"""Tags as words: ``key=value``, or a key alone."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...declare import Operation

_TAGS = "--tags"


def arguments(operation: Operation) -> dict[str, dict[str, Any]]:
    """The one option: it takes several words."""
    return {_TAGS: {"nargs": "+"}}


def apply(given: Mapping[str, Any], parameters: dict[str, Any], operation: Operation) -> None:
    """Makes tags of the words; a key alone has an empty value."""
    words = given.get(_TAGS)
    if words is None:
        return
    pairs = [word.partition("=") for word in ([words] if isinstance(words, str) else words)]
    parameters["Tags"] = [{"Key": key, "Value": value} for key, _, value in pairs]
