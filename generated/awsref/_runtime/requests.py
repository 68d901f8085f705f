"""Checks requests at the event with which botocore announces them.

There is one order for all callers: botocore makes its own adjustments first (a zone's id cut out of
its path, an account or a token filled in, the next page's marker), and what is checked is what will
be sent.
"""

from __future__ import annotations

from .modelled import Modelled
from .validation import check_request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import FrameType
    from typing import Any

    from .modes import Mode
    from .violations import Violation

_EVENT = "before-parameter-build"
# The function of botocore's clients that emits it.
_EMITS = "_emit_api_params"


def listen(events: Any, listener: Callable[..., None], name: str) -> None:
    """Registers ``listener`` behind all others, in the place of an earlier one of that ``name``.

    It is called with ``params``, ``model`` (botocore's of the operation), and more.
    """
    events.unregister(_EVENT, unique_id=name)
    events.register_last(_EVENT, listener, unique_id=name)


def breaches(modelled: Modelled, parameters: Mapping[str, object], mode: Mode) -> list[Violation]:
    """What there is against the parameters that a listener was called with, under API names."""
    if mode.silent:
        if parameters.keys() >= modelled.required:
            return []
    elif modelled.passes(parameters):
        return []
    return check_request(modelled, parameters, mode, existence=_is_checked())


def _is_checked() -> bool:
    """Whether the client that is at it checks parameters: ``parameter_validation`` of its Config.

    No event tells, and the client's own Config has forgotten: its serializer alone knows.
    """
    import sys

    frame: FrameType | None = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame is not None:
        if frame.f_code.co_name == _EMITS:
            serializer = getattr(frame.f_locals.get("self"), "_serializer", None)
            return serializer is None or hasattr(serializer, "_param_validator")
        frame = frame.f_back
    return True
