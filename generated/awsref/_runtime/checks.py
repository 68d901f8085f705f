"""The check of a call that one of our clients makes, for as long as it makes it.

Each thread has one at a time. A botocore client that was brought along has other users too, who
asked for no checks: their requests come by here and go on.
"""

from __future__ import annotations

from _thread import _local  # pyright: ignore[reportPrivateUsage]
from os import environ

from .modes import mode_from
from .requests import breaches
from .validation import enforce

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from .modelled import Modelled
    from .modes import Mode
    from .violations import Violation


class Check:
    """How the requests of a call are checked; of many, each warning is given once."""

    __slots__ = ("_told", "api", "mode", "modelled")

    def __init__(self, modelled: Modelled, mode: Mode | None, *, many: bool = False) -> None:
        self.modelled = modelled
        self.api = modelled.operation.api
        self.mode = mode
        self._told: set[Violation] | None = set() if many else None

    def again(self) -> Check:
        """The same for a call that makes many requests."""
        return Check(self.modelled, self.mode, many=True)

    def report(self, parameters: Mapping[str, object], mode: Mode) -> None:
        """Raises ValidationError where ``parameters``, about to be sent, break a rule."""
        violations = breaches(self.modelled, parameters, mode)
        if violations and self._told is not None:
            violations = [each for each in violations if each not in self._told]
            self._told.update(violations)
        if violations:
            enforce(violations)


class Current(_local):
    """The check of the call that this thread makes through one of our clients."""

    check: Check | None = None


current = Current()


def listener(params: Mapping[str, object], model: Any, **_: object) -> None:
    """Checks a request of botocore's where it is one of ours."""
    check = current.check
    if check is None or check.api != model.name:
        return
    mode = check.mode
    if mode is None:
        mode = mode_from(None, environ)
    # Asked for here already: each function on the way costs a call more than what it does.
    if mode.silent or not check.modelled.passes(params):
        check.report(params, mode)


class checking:
    """For as long as it lasts, the requests of this thread, many, are checked by ``check``."""

    __slots__ = ("_before", "_check")

    def __init__(self, check: Check | None) -> None:
        self._check = None if check is None else check.again()

    def __enter__(self) -> None:
        self._before = current.check
        current.check = self._check

    def __exit__(self, *_: object) -> None:
        current.check = self._before


def checked(check: Check | None, pages: Any) -> Iterator[Any]:
    """Each page, asked for under ``check``, which doesn't hold while the caller has it."""
    iterator = iter(pages)
    ours = checking(check)
    while True:
        with ours:
            try:
                page = next(iterator)
            except StopIteration:
                return
        yield page
