"""One page, damaged and read."""

from __future__ import annotations

import random
import signal
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from refsmith.model.export import record
from refsmith.read.reader import read_page
from refsmith.remembering import forget
from refsmith.resolve.operation import Resolver
from tests.fuzz.damage import Damage, damaged
from tests.fuzz.judge import Json, compare, silent

# A page may take ten times as long as it did whole, and two seconds at least: less is noise. It is
# the processor's time, so that other work on the machine does not count.
TIMES = 10
FLOOR = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was done to a page and what came of it, how much longer it took, and what is wrong."""

    damage: Damage
    ratio: float
    wrong: tuple[str, ...]


class HangError(Exception):
    """Reading took too long."""


def read(page: str, data: bytes) -> Json:
    """The record of a page, as ``refsmith model`` would write it; nothing read before helps."""
    forget()
    return record(Resolver().resolve(read_page(page, data), None))


def try_page(page: str, data: bytes, chance: random.Random) -> Outcome:
    """Damages a page and reads it."""
    start = time.process_time()
    old = read(page, data)
    took = time.process_time() - start
    damage = damaged(data, chance)
    start = time.process_time()
    wrong: list[str] = []
    try:
        with _limit(max(FLOOR, TIMES * took)):
            new = read(page, damage.data)
    except HangError:
        wrong.append("hang: it took too long")
    except Exception:
        last = traceback.format_exc().strip().split("\n")
        wrong.append(f"crash: {last[-1]} {last[-3].strip() if len(last) > 2 else ''}")
    else:
        wrong += [f"harmed: {one}" for one in compare(old, new, data, damage)]
        wrong += [f"silent: {one}" for one in silent(old, new, damage)[:3]]
    ratio = (time.process_time() - start) / max(took, FLOOR / TIMES)
    return Outcome(damage=damage, ratio=ratio, wrong=tuple(wrong))


@contextmanager
def _limit(seconds: float) -> Iterator[None]:
    def stop(number: int, frame: object) -> None:
        raise HangError

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
