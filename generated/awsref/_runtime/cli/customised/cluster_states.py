"""Clusters by what is the matter with them, in the place of the names of their states."""

from __future__ import annotations

from ..errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...declare import Operation

_STATES = {
    "--active": ("STARTING", "BOOTSTRAPPING", "RUNNING", "WAITING", "TERMINATING"),
    "--terminated": ("TERMINATED",),
    "--failed": ("TERMINATED_WITH_ERRORS",),
}
_MEMBER = "ClusterStates"


def arguments(operation: Operation) -> dict[str, dict[str, Any]]:
    """The options: each is a flag."""
    return {flag: {"action": "store_true", "default": None} for flag in _STATES}


def apply(given: Mapping[str, Any], parameters: dict[str, Any], operation: Operation) -> None:
    """Makes states of a flag. Raises UsageError for several, or one beside the states."""
    if len(given) + bool(parameters.get(_MEMBER)) > 1:
        raise UsageError(f"only one of --cluster-states, {', '.join(_STATES)} can be given")
    for flag in given:
        parameters[_MEMBER] = list(_STATES[flag])
