"""The book of patterns: each documented one in a class, with the reason. None is left out."""

from collections import Counter
from collections.abc import Iterable

from refsmith.rules.dialect.translation import VERDICTS, Translation, Verdict, translate


def ledger(patterns: Iterable[str]) -> tuple[Translation, ...]:
    """One line for each distinct pattern, in order of the patterns."""
    return tuple(translate(pattern) for pattern in sorted(set(patterns)))


def reason(line: Translation) -> str:
    """Why a pattern is in its class, in words."""
    if line.reason:
        return line.reason
    said = "read alike as it stands" if line.regex == line.documented else "rewritten"
    return f"{said}, matched by the linear engine" if line.linear else said


def counts(lines: Iterable[Translation]) -> dict[Verdict, int]:
    """How many patterns there are of each class."""
    found: dict[Verdict, int] = dict.fromkeys(VERDICTS, 0)
    for line in lines:
        found[line.verdict] += 1
    return found


def reasons(lines: Iterable[Translation]) -> dict[tuple[Verdict, str], int]:
    """How many there are of each class and reason, the most frequent first."""
    found: Counter[tuple[Verdict, str]] = Counter((line.verdict, reason(line)) for line in lines)
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))
