"""The Problems of a run as a report: counts by kind, the worst first, links to page and line.

``--problems FILE`` writes all of them; as JSON, where the name ends with ``.json``, one object:
``problems``, how many there are; ``kinds``, by kind, worst first, ``problems`` and ``about``, what
the kind is in words; ``found``, each with ``page``, ``line``, ``kind``, ``message`` and ``hint``.
In any other file each is a line that an editor takes, ``page.rst:line: kind: message (hint)``.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from refsmith.problems import Problem

# The kinds, worst first: what costs a page, what costs a member, what is in doubt.
KINDS = {
    "not-a-page": "a file that is no page of the reference",
    "cut-off": "a page that ends too early",
    "encoding": "bytes that are no UTF-8",
    "option-missing": "an option of the Synopsis that is described nowhere",
    "stray-member": "a member that belongs to nothing",
    "type": "a type that is not known",
    "map": "a map whose key or value lost its header",
    "rule": "a listed constraint that states no rule",
    "recursion": "a mark of recursion without a shape that it repeats",
    "name-clash": "two commands of one name in Python",
    "uid": "a page that links to another API than its service's",
    "stray-text": "text where none belongs",
    "idle-overlay": "a correction that changes nothing",
}
_SHOWN = 5


def ordered(problems: Iterable[Problem]) -> list[Problem]:
    """Worst kind first; in a kind by page and line."""
    rank = {kind: number for number, kind in enumerate(KINDS)}
    return sorted(
        problems,
        key=lambda each: (
            rank.get(each.kind, len(rank)),
            each.kind,
            each.page,
            each.line or 0,
            each.message,
        ),
    )


def summary(problems: Iterable[Problem]) -> Iterator[str]:
    """For the end of a run: the counts by kind, and the first of each, those alike as one."""
    found = ordered(problems)
    counts = Counter(problem.kind for problem in found)
    if not counts:
        return
    listed = ", ".join(f"{number:,} {kind}" for kind, number in counts.items())
    yield f"{len(found):,} problems: {listed}"
    for kind in counts:
        groups = _alike(problem for problem in found if problem.kind == kind)
        for first, others in groups[:_SHOWN]:
            word = "place" if others == 1 else "places"
            yield f"  {first}" + (f" and at {others:,} other {word}" if others else "")
        if len(groups) > _SHOWN:
            yield f"  … and {len(groups) - _SHOWN:,} more of {kind}"


def _alike(problems: Iterable[Problem]) -> list[tuple[Problem, int]]:
    """Each message with its first place and the number of the others."""
    first: dict[tuple[str, str], Problem] = {}
    count: Counter[tuple[str, str]] = Counter()
    for problem in problems:
        key = (problem.message, problem.hint)
        first.setdefault(key, problem)
        count[key] += 1
    return [(problem, count[key] - 1) for key, problem in first.items()]


def as_file(problems: Iterable[Problem], path: Path) -> Iterator[str]:
    """The whole report for a file of this name, in pieces."""
    if path.suffix == ".json":
        yield json.dumps(as_json(problems), ensure_ascii=False, indent=2) + "\n"
        return
    for problem in ordered(problems):
        yield f"{problem}\n"


def as_json(problems: Iterable[Problem]) -> dict[str, Any]:
    """The report as the object that the module describes."""
    found = ordered(problems)
    counts = Counter(problem.kind for problem in found)
    return {
        "problems": len(found),
        "kinds": {
            kind: {"problems": number, "about": KINDS.get(kind, "")}
            for kind, number in counts.items()
        },
        "found": [
            {
                "page": each.page,
                "line": each.line,
                "kind": each.kind,
                "message": each.message,
                "hint": each.hint,
            }
            for each in found
        ],
    }
