"""The garbage collector held off while many objects are made that no cycle holds."""

import gc
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache


@contextmanager
def collector_off() -> Generator[None]:
    """For the time of a service, or of a piece of one: what is made is let go of as a whole.

    Collecting meanwhile looks through all of it again and again, which costs a third of the time.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@cache
def leave_modules_be() -> None:
    """What is loaded by now is looked through no more; only the first call does anything.

    Processes that are made afterwards share it, too, and don't copy it to mark it.
    """
    gc.freeze()
