"""A documented pattern in, what Python runs for it out, with a verdict on how near that comes."""

import re
import warnings
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from refsmith.rules.dialect.hazard import may_backtrack
from refsmith.rules.dialect.parser import Refused, parse
from refsmith.rules.dialect.plain import is_plain
from refsmith.rules.dialect.writer import write

Verdict = Literal["exact", "approximate", "not enforced"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """How a documented pattern is enforced.

    ``regex`` is matched against the whole value with ``re.ASCII`` (None: not enforced); it is the
    documented text itself where both dialects read that alike. ``linear`` says that Python's own
    engine could backtrack without end on it. ``exact``: for every string the verdict is Java's.
    """

    documented: str
    verdict: Verdict
    reason: str
    regex: str | None
    linear: bool = False


@lru_cache(maxsize=20_000)
def translate(pattern: str) -> Translation:
    """How ``pattern`` is enforced; never raises."""
    mistake = _mistaken(pattern)
    if mistake is not None:
        return _not_enforced(pattern, mistake)
    try:
        parsed = parse(pattern)
        if parsed.mistakes:
            return _not_enforced(pattern, "; ".join(parsed.mistakes))
        written = write(parsed.node)
    except Refused as error:
        return _not_enforced(pattern, f"Java refuses it: {error}")
    except (ValueError, RecursionError) as error:
        return _not_enforced(pattern, f"no counterpart: {error}")
    regex = pattern if is_plain(pattern) else written
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(_without_properties(regex), re.ASCII)
    except (re.error, OverflowError, RecursionError, Warning) as error:
        return _not_enforced(pattern, f"no counterpart: {error}")
    return Translation(
        documented=pattern,
        verdict="approximate" if parsed.notes else "exact",
        reason="; ".join(parsed.notes),
        regex=regex,
        linear=may_backtrack(parsed.node),
    )


def _without_properties(regex: str) -> str:
    """The expression with a letter in each property's place, to see whether Python takes it."""
    return re.sub(r"\\[pP]\{\^?\w+\}", "a", regex)


def _not_enforced(pattern: str, reason: str) -> Translation:
    return Translation(documented=pattern, verdict="not enforced", reason=reason, regex=None)


_DELIMITED = re.compile(r"/\^.*\$?/[a-z]*\Z", re.DOTALL)
_DOUBLED = re.compile(r"(?<!\\)\\\\[.dwsDWSb/-]")


def _mistaken(pattern: str) -> str | None:
    """What tells that the text is not the pattern that was meant, as a form of mistake."""
    if _DELIMITED.match(pattern):
        return "slashes of another language stand around it"
    if _DOUBLED.search(pattern):
        return "its backslashes are doubled"
    return None
