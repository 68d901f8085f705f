"""Work spread over processes: one a processor, what is given first is begun first."""

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from typing import TypeVar

W = TypeVar("W")
R = TypeVar("R")


def spread(make: Callable[[W], R], works: Sequence[W], jobs: int) -> Iterator[R]:
    """What ``make`` gives for each of ``works``, as it is done.

    In this process where one job is enough. An error or interrupt ends the processes at once.
    """
    if jobs == 1 or len(works) <= 1:
        yield from map(make, works)
        return
    pool = ProcessPoolExecutor(max_workers=min(jobs, len(works)), initializer=_ignore_interrupts)
    futures: list[Future[R]] = []
    try:
        futures = [pool.submit(make, work) for work in works]
        for future in as_completed(futures):
            yield future.result()
    except BaseException:
        _stop(pool)
        raise
    pool.shutdown()


def _ignore_interrupts() -> None:
    """Ctrl-C reaches the whole group: the parent alone answers it, and ends its children."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _stop(pool: ProcessPoolExecutor) -> None:
    pool.shutdown(wait=False, cancel_futures=True)
    # The children are this process's own alone: nothing else here starts any.
    for child in multiprocessing.active_children():
        child.kill()


def default_jobs() -> int:
    """How many processes are worth starting: one for each processor that we may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
