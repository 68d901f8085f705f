"""What a command costs: its wall and processor time, and the memory of all its processes."""

import os
import resource
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_EVERY = 0.1


@dataclass(frozen=True, slots=True)
class Cost:
    """``memory_mb`` is the peak of what all processes hold together, shared pages counted once."""

    wall_s: float
    processor_s: float
    memory_mb: float


def cost(words: Sequence[str], environment: Mapping[str, str]) -> Cost:
    """Runs a command and looks at its memory all the while, which costs some time.

    Raises CalledProcessError with the output where it fails.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    with subprocess.Popen(
        words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        peak = 0
        while process.poll() is None:
            peak = max(peak, sum(map(_held, _family(process.pid))))
            time.sleep(_EVERY)
        took = time.perf_counter() - started
        said, _ = process.communicate()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, list(words), said)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(took, spent, peak / 1024)


def wall(words: Sequence[str], environment: Mapping[str, str]) -> float:
    """The seconds that a command takes, undisturbed."""
    started = time.perf_counter()
    subprocess.run(words, env=environment, check=True, capture_output=True)
    return time.perf_counter() - started


def _family(pid: int) -> list[int]:
    """A process and all that it started."""
    found = [pid]
    try:
        for task in os.listdir(f"/proc/{pid}/task"):
            children = Path(f"/proc/{pid}/task/{task}/children").read_text()
            for child in children.split():
                found += _family(int(child))
    except OSError:
        # It has ended meanwhile.
        return found
    return found


def _held(pid: int) -> int:
    """Kilobytes of a process: its own, and its part of what it shares."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    except OSError:
        return 0
    return 0
