"""A documented pattern in, what the run time matches for it out, with a verdict on how near."""

import re
import warnings
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from refsmith.rules.dialect.cursor import Refused, Unsupported
from refsmith.rules.dialect.hazard import beyond_automata, may_backtrack
from refsmith.rules.dialect.mistakes import delimited, matches_nothing
from refsmith.rules.dialect.reader import Parsed, read
from refsmith.rules.dialect.writer import write

Verdict = Literal["exact", "approximate", "not enforced"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """How a documented pattern is enforced.

    ``regex`` is what the run time's ``compile_pattern`` matches against the whole value: Python's
    syntax with ``re.ASCII``, in which ``.`` and ``\\p{…}`` are Java's (None: not enforced). It is
    the documented text itself where that is read alike. ``linear`` says that Python's own engine
    could backtrack without end on it. ``exact``: for every string of Unicode characters the
    verdict is that of Java 17's ``matches()``, with Unicode 13.0 behind the properties whatever
    the version of Python.
    """

    documented: str
    verdict: Verdict
    reason: str
    regex: str | None
    linear: bool = False


@lru_cache(maxsize=20_000)
def translate(pattern: str) -> Translation:
    """How ``pattern`` is enforced. Never raises: what goes wrong is the reason of a verdict."""
    try:
        parsed = read(pattern)
        mistakes = _mistakes(pattern, parsed)
        if mistakes:
            return _not_enforced(pattern, "a mistake: " + "; ".join(mistakes))
        return _translated(pattern, parsed)
    except Refused as error:
        return _not_enforced(pattern, f"Java refuses it: {error}")
    except Unsupported as error:
        return _not_enforced(pattern, f"no counterpart: {error}")
    except RecursionError:
        return _not_enforced(pattern, "no counterpart: nested too deeply")


def _mistakes(pattern: str, parsed: Parsed) -> list[str]:
    found = list(parsed.reading.mistakes)
    if delimited(pattern):
        found.append("slashes of another language stand around it")
    if not found and matches_nothing(parsed.node):
        found.append("no value at all matches it")
    return found


def _translated(pattern: str, parsed: Parsed) -> Translation:
    written = write(parsed.node)
    alike = written.alike and not parsed.reading.foreign
    regex = pattern if alike and _compiles(pattern) is None else written.regex
    wrong = _compiles(regex)
    if wrong is not None:
        return _not_enforced(pattern, f"no counterpart: {wrong}")
    linear = may_backtrack(parsed.node)
    beyond = beyond_automata(parsed.node) if linear else None
    if beyond is not None:
        return _not_enforced(pattern, f"no counterpart: {beyond}")
    notes = (*parsed.reading.notes, *written.notes)
    return Translation(
        documented=pattern,
        verdict="approximate" if notes else "exact",
        reason="; ".join(dict.fromkeys(notes)),
        regex=regex,
        linear=linear,
    )


def _compiles(regex: str) -> str | None:
    """None where Python takes an expression without a complaint, else the complaint."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(re.sub(r"\\[pP]\{\w+\}", "a", regex), re.ASCII)
    except (re.error, OverflowError, Warning) as error:
        return str(error)
    return None


def _not_enforced(pattern: str, reason: str) -> Translation:
    return Translation(documented=pattern, verdict="not enforced", reason=reason, regex=None)
