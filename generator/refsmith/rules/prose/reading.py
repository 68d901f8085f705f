"""Prose in, the rules that its sentences state out."""

import re
import tomllib
from dataclasses import replace
from functools import cache, lru_cache
from typing import cast

from refsmith.config import specs_file
from refsmith.model import Rule, Severity
from refsmith.problems import RefsmithError
from refsmith.read.fragment import blocks
from refsmith.rules.prose.rows import ROWS, Row

_NOTES = frozenset({"default", "deprecated", "idempotency_token"})
# A sentence ends at a full stop before a capital, or at the end of a block.
_ENDS = re.compile(r"[.!?](?:``|\)|\*{1,2})?(?=\s+[A-Z`*\"(]|\s*\Z)|\n[ \t]*\n")
_HINT = re.compile(
    r"regex pattern|character|[Vv]alid [Vv]alues|[Mm]ust be|[Dd]efault|idempotency|[Dd]eprecated"
    r"|[Vv]alid range"
)


@lru_cache(maxsize=200_000)
def value_rules(prose: str, offset: int, type: str) -> tuple[Rule, ...]:
    """The rules that ``prose`` states of a value of the documented ``type``.

    ``offset`` is the prose's first line, counted from the header of the value that it is about;
    the rules' offsets count from there too.
    """
    if not prose or _HINT.search(prose) is None:
        return ()
    found: list[Rule] = []
    for row in ROWS:
        if type not in row.types:
            continue
        match = row.words.search(prose)
        rule = row.make(match) if match is not None else None
        if match is None or rule is None or _in_literal(prose, match.start()):
            continue
        start, end = _sentence(prose, match)
        severity: Severity = "note" if rule.kind in _NOTES else severities().get(row.name, "warn")
        found.append(
            replace(
                rule,
                offset=offset + prose.count("\n", 0, start),
                text=prose[start:end],
                severity=severity,
            )
        )
    return tuple(sorted(found, key=lambda rule: rule.offset))


def _sentence(prose: str, match: re.Match[str]) -> tuple[int, int]:
    """The sentence, or sentences, that a match lies in."""
    start = 0
    for before in _ENDS.finditer(prose, 0, match.start()):
        start = before.end()
    while start < match.start() and (prose[start].isspace() or prose[start] in "*-"):
        start += 1
    stop = _ENDS.search(prose, max(match.start(), match.end() - 1))
    end = stop.end() if stop else len(prose)
    return start, match.start() + len(prose[match.start() : end].rstrip())


def _in_literal(prose: str, at: int) -> bool:
    """Whether a place lies in a literal block: an example, not a sentence."""
    if "::" not in prose:
        return False
    line = prose.count("\n", 0, at)
    return any(
        block.kind == "literal" and block.offset <= line <= block.offset + block.text.count("\n")
        for block in blocks(prose)
    )


@cache
def severities() -> dict[str, Severity]:
    """The measured severity of each row (``specs/prose.toml``)."""
    path = specs_file("prose.toml")
    try:
        with path.open("rb") as file:
            rows = tomllib.load(file).get("row", [])
        return {row["name"]: cast("Severity", row["severity"]) for row in rows}
    except FileNotFoundError:
        return {}
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise RefsmithError(f"{path} can't be used: {error!r}") from error


def row_of(rule: Rule, type: str) -> Row | None:
    """The row that a prose rule came from."""
    for row in ROWS:
        if type in row.types and rule.text is not None and row.words.search(rule.text):
            made = row.make(cast("re.Match[str]", row.words.search(rule.text)))
            if made is not None and made.kind == rule.kind:
                return row
    return None
