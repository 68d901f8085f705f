"""Rules that were found, each judged by reading whether it is right: precision in numbers.

The labelled sentences hold few rules that are found; ``judged.jsonl`` has more of them, drawn from
all that were found in the half that is reported, by seeded digests, a wording once and three of a
service at most. A rule is known by its page, the digest of its words and what it says: one that is
no more found, or says something else now, counts no more, and its verdict stays for the day when
it comes back.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Literal, cast

from benchmarks.recall.labels import digest
from benchmarks.recall.sites import sites
from refsmith.making import job, read_service
from refsmith.model import Rule
from refsmith.specs import Specs

JUDGED = Path(__file__).parent / "judged.jsonl"
# ``narrower`` than the member's own list, or at odds with it: there the list holds.
Verdict = Literal["right", "wrong", "narrower"]
_SAYS = ("min", "max", "value", "values", "members", "member", "then", "when", "operator", "other")


@dataclass(frozen=True, slots=True)
class Judged:
    """A rule that was read: where, from which row, what it says, and the verdict.

    The wrong ones of ``draw`` 1 were told to whoever worked on the wordings.
    """

    page: str
    path: str
    row: str
    digest: str
    rule: dict[str, Any]
    verdict: Verdict
    reason: str = ""
    draw: int = 1


def read_judged(path: Path = JUDGED) -> tuple[Judged, ...]:
    """All verdicts."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(Judged(**json.loads(line)) for line in lines)


def says(rule: Rule) -> str:
    """What a rule says, places and words apart, so that two can be compared."""
    said = {"kind": rule.kind}
    said |= {name: value for name in _SAYS if (value := getattr(rule, name, None)) is not None}
    return canonical(said)


def canonical(said: dict[str, Any]) -> str:
    """The same of a verdict's rule; the order of values and members says nothing."""
    loaded: dict[str, Any] = json.loads(json.dumps(said))
    plain = {name: _in_order(value) for name, value in loaded.items()}
    plain.pop("exactly_one", None)
    return json.dumps(plain, sort_keys=True)


def _in_order(value: Any) -> Any:
    many = isinstance(value, list)
    return sorted(map(json.dumps, cast("list[object]", value))) if many else value


def still_found(specs: Specs, judged: tuple[Judged, ...]) -> Iterator[tuple[Judged, Rule]]:
    """The judged rules that are found today, each with what it is found as."""
    ordered = sorted(judged, key=lambda each: each.page)
    for service, of_service in groupby(ordered, key=lambda each: each.page.split("/")[0]):
        pages: dict[str, list[Judged]] = defaultdict(list)
        for each in of_service:
            pages[each.page].append(each)
        there = tuple(page for page in pages if page in specs.services.get(service, ()))
        for operation in read_service(job(specs, service, there)) if there else ():
            found = {
                (digest(rule.text), says(rule)): rule
                for site in sites(operation).all()
                for rule in (*site.rules, *site.around)
                if rule.origin == "prose" and rule.text
            }
            for each in pages[operation.page]:
                rule = found.get((each.digest, canonical(each.rule)))
                if rule is not None:
                    yield each, rule


def figures(specs: Specs) -> dict[str, dict[str, int]]:
    """Verdicts by kind: as drawn, and by severity of what is found today."""
    judged = tuple(each for each in read_judged() if each.draw > 1)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for each in judged:
        counts[each.rule["kind"]][f"drawn {each.verdict}"] += 1
    for each, rule in still_found(specs, judged):
        severity = "refuses" if rule.severity == "error" else "warns"
        counts[rule.kind][f"{severity} {each.verdict}"] += 1
    columns = [f"{what} {how}" for what in ("drawn", "refuses", "warns") for how in _HOW]
    rows = {kind: {name: row[name] for name in columns} for kind, row in sorted(counts.items())}
    return {
        "all": {name: sum(row[name] for row in rows.values()) for name in columns},
        **rows,
    }


_HOW = ("right", "wrong", "narrower")


def table(rows: dict[str, dict[str, int]]) -> str:
    """The verdicts for reading."""
    head = f"{'kind':14}{'drawn, right':>18}{'narrower':>10}"
    lines = [head + f"{'today: refuses':>18}{'warns':>18}"]
    for kind, row in rows.items():
        drawn, refuses, warns = (
            _of(row[f"{what} right"], row[f"{what} wrong"])
            for what in ("drawn", "refuses", "warns")
        )
        lines.append(f"{kind:14}{drawn:>18}{row['drawn narrower']:10}{refuses:>18}{warns:>18}")
    return "\n".join(lines)


def _of(right: int, wrong: int) -> str:
    whole = right + wrong
    return f"{right} of {whole} {right / whole:4.0%}" if whole else ""
