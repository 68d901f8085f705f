"""Memory of what has been read, for as long as a service is being read.

Pages of a service repeat each other; those of two services hardly do. Functions that remember
their results by ``remembered`` forget them all by ``forget``, which bounds a run's memory by its
largest service.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")

# Above any service's count: a bound against pages that are none.
_ENTRIES = 1_000_000
_FORGET: list[Callable[[], None]] = []


def remembered(function: Callable[P, R]) -> Callable[P, R]:
    """``function``, called once for each of its arguments until ``forget`` is called."""
    kept = lru_cache(maxsize=_ENTRIES)(function)
    _FORGET.append(kept.cache_clear)
    return cast("Callable[P, R]", kept)


def forget() -> None:
    """Lets go of all that ``remembered`` functions hold."""
    for each in _FORGET:
        each()
