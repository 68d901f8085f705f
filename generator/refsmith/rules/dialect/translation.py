"""A documented pattern in, what the run time matches for it out, with a verdict on how near."""

import re
import warnings
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from refsmith.rules.dialect.classes import Reading
from refsmith.rules.dialect.cursor import Refused, Unsupported
from refsmith.rules.dialect.doubled import undoubled
from refsmith.rules.dialect.hazard import beyond_automata, may_backtrack
from refsmith.rules.dialect.mistakes import delimited, has_dead_ends, matches_nothing
from refsmith.rules.dialect.nodes import Node
from refsmith.rules.dialect.reader import Parsed, read
from refsmith.rules.dialect.widening import widened
from refsmith.rules.dialect.writer import write

Verdict = Literal["exact", "widened", "approximate", "not enforced"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
# How a pattern is compiled at run time.
_FLAGS = re.ASCII | re.DOTALL


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """How a documented pattern is enforced.

    ``regex`` is what the run time's ``compile_pattern`` matches against the whole value: Python's
    syntax with ``re.ASCII`` and ``re.DOTALL``, in which ``\\p{…}`` is Java's (None: not enforced).
    It is the documented text itself where that is read as it is meant. ``linear`` says that
    Python's own engine could backtrack without end on it. ``exact``: for every string of Unicode
    characters the verdict is that of Java 17's ``matches()``, with Unicode 13.0 behind the
    properties whatever the version of Python. ``widened``: for every string that those take, and
    for those more that the reason names; nothing else.
    """

    documented: str
    verdict: Verdict
    reason: str
    regex: str | None
    linear: bool = False


@dataclass(frozen=True, slots=True)
class Meaning:
    """What is enforced of a pattern: ``more`` names in which respects that is more than it says.

    ``text`` is what the pattern says, where it was meant otherwise than it stands. ``rewritten``:
    what is enforced can't be had by reading that text otherwise.
    """

    text: str
    node: Node
    reading: Reading
    more: tuple[str, ...] = ()
    rewritten: bool = False


@lru_cache(maxsize=20_000)
def meaning(pattern: str) -> Meaning:
    """What is enforced of a pattern. Raises Refused where Java does, Unsupported for ``\\X``."""
    text, parsed = _as_meant(pattern)
    found = widened(parsed.node)
    return Meaning(text, found.node, parsed.reading, found.more, found.rewritten)


def _as_meant(pattern: str) -> tuple[str, Parsed]:
    """A pattern as it stands; one that is a mistake, or none at all, without it where it can be."""
    try:
        parsed = read(pattern)
    except Refused:
        other = _undoubled(pattern)
        if other is None:
            raise
        return other
    other = _undoubled(pattern) if parsed.reading.mistakes else None
    return (pattern, parsed) if other is None else other


def _undoubled(pattern: str) -> tuple[str, Parsed] | None:
    """The pattern with single backslashes for doubled ones, where that is what was meant."""
    text = undoubled(pattern)
    if text is None or text == pattern:
        return None
    try:
        parsed = read(text)
    except (Refused, Unsupported):
        return None
    if parsed.reading.mistakes or has_dead_ends(parsed.node):
        return None
    parsed.reading.note("doubled backslashes are read as single ones")
    return text, parsed


@lru_cache(maxsize=20_000)
def translate(pattern: str) -> Translation:
    """How ``pattern`` is enforced. Never raises: what goes wrong is the reason of a verdict."""
    return _translated(pattern, to_the_letter=False)


def translate_to_the_letter(pattern: str) -> Translation:
    """How it would be enforced if services took nothing beyond what it says: as Java reads it."""
    return _translated(pattern, to_the_letter=True)


def _translated(pattern: str, *, to_the_letter: bool) -> Translation:
    try:
        if to_the_letter:
            parsed = read(pattern)
            meant = Meaning(pattern, parsed.node, parsed.reading)
        else:
            meant = meaning(pattern)
        mistakes = _mistakes(pattern, meant)
        if mistakes:
            return _not_enforced(pattern, "a mistake: " + "; ".join(mistakes))
        return _written(pattern, meant)
    except Refused as error:
        return _not_enforced(pattern, f"Java refuses it: {error}")
    except Unsupported as error:
        return _not_enforced(pattern, f"no counterpart: {error}")
    except RecursionError:
        return _not_enforced(pattern, "no counterpart: nested too deeply")


def _mistakes(pattern: str, meant: Meaning) -> list[str]:
    found = list(meant.reading.mistakes)
    if delimited(pattern):
        found.append("slashes of another language stand around it")
    if not found and matches_nothing(meant.node):
        found.append("no value at all matches it")
    return found


def _written(pattern: str, meant: Meaning) -> Translation:
    written = write(meant.node)
    alike = written.alike and not meant.reading.foreign and not meant.rewritten
    regex = meant.text if alike and _compiles(meant.text) is None else written.regex
    wrong = _compiles(regex)
    if wrong is not None:
        return _not_enforced(pattern, f"no counterpart: {wrong}")
    linear = may_backtrack(meant.node)
    beyond = beyond_automata(meant.node) if linear else None
    if beyond is not None:
        return _not_enforced(pattern, f"no counterpart: {beyond}")
    notes = (*meant.reading.notes, *written.notes)
    return Translation(
        documented=pattern,
        verdict="approximate" if notes else "widened" if meant.more else "exact",
        reason="; ".join(dict.fromkeys((*notes, *meant.more))),
        regex=regex,
        linear=linear,
    )


def _compiles(regex: str) -> str | None:
    """None where Python takes an expression without a complaint, else the complaint."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(re.sub(r"\\[pP]\{\w+\}", "a", regex), _FLAGS)
    except (re.error, OverflowError, Warning) as error:
        return str(error)
    return None


def _not_enforced(pattern: str, reason: str) -> Translation:
    return Translation(documented=pattern, verdict="not enforced", reason=reason, regex=None)
