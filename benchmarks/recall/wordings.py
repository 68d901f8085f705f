"""How many of the sentences of one wording, over all pages, give a rule of a kind that fits.

The wordings are those that reports of missed rules named. They count sentences, and say nothing of
whether one states a rule at all: what is found of them can't be all.
"""

import re
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from benchmarks.recall.matching import BETWEEN, BOUNDS, SETS
from benchmarks.recall.measuring import between
from benchmarks.recall.sites import Site, sites
from refsmith.making import job, read_service
from refsmith.rules.sentences import passages
from refsmith.specs import Specs

_EXCLUSIVE = frozenset({"at_most_one", "exactly_one"})
_VALUES = frozenset({"enum", "pattern"})
# A wording, and the kinds of rule that it may state.
WORDINGS: dict[str, tuple[str, frozenset[str]]] = {
    "the only valid value is": (
        r"\bthe only (?:valid|supported|allowed|accepted|possible) (?:\w+ )?value",
        _VALUES,
    ),
    "currently only X is supported": (
        r"\bcurrently,? (?:the )?only\b|\bonly\b[^.]*\bcurrently supported\b",
        _VALUES | BOUNDS,
    ),
    "(Java regex: ...)": (r"\bJava regex", _VALUES),
    "up to N": (
        r"\bup to (?:a (?:maximum|total) of )?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|ten\b)",
        BOUNDS,
    ),
    "but not both": (r"\bnot both\b", _EXCLUSIVE | {"requires"}),
    "mutually exclusive": (r"\bmutually exclusive\b", _EXCLUSIVE),
    "must not begin with aws:": (
        r"(?:\bnot|n't) (?:\w+ ){0,2}(?:begin|start|prefixed?)\w* (?:with )?[`\"'“]*aws:",
        frozenset({"pattern", "prefix", "forbidden"}),
    ),
    "if you specify A, you must (can't)": (
        r"\b(?:if|when) you (?:specify|use|set|provide|include)\b[^.]*,"
        r" you (?:must|can't|cannot|can not)\b",
        BETWEEN,
    ),
    "must be positive": (r"\bmust be (?:a )?positive\b", BOUNDS),
    "at least one of A or B is required": (
        r"\bat least one of\b[^.]*\b(?:required|must|specif\w+|provid\w+)\b",
        frozenset({"at_least_one", "exactly_one"}),
    ),
    "must be in the format": (
        r"\bmust (?:be in|use|have|follow) the (?:\w+ )?format",
        _VALUES | {"format"},
    ),
    "exactly one of": (r"\bexactly one of\b", frozenset({"exactly_one", "requires"})),
    "specify either A or B": (
        r"\bspecify either\b[^.]*\bor\b",
        SETS | {"requires"},
    ),
}


def _of_site(site: Site, root: Site) -> Iterator[tuple[str, bool, bool]]:
    """Each wording of a site, whether a rule from its sentence fits, and whether a listed does."""
    found = [
        (name, *each) for name, each in WORDINGS.items() if re.search(each[0], site.text, re.I)
    ]
    if not found:
        return
    inner = [part.rules for way in ("", "[]", "{key}", "{}") if (part := site.at(way))]
    rules = [*(rule for each in inner for rule in each), *between(site, root)]
    for passage in passages(site.text):
        for sentence in passage.sentences:
            words = " ".join(sentence.source.split())
            for name, wording, kinds in found:
                if re.search(wording, sentence.plain, re.I):
                    fit = [rule for rule in rules if rule.kind in kinds]
                    said = [" ".join((rule.text or "").split()) for rule in fit]
                    yield (
                        name,
                        any(each and (each in words or words in each) for each in said),
                        any(rule.origin == "listed" for rule in fit),
                    )


def _of_service(specs: Specs, service: str) -> Counter[tuple[str, str]]:
    counts: Counter[tuple[str, str]] = Counter()
    seen: set[tuple[str, str, str]] = set()
    for operation in read_service(job(specs, service)):
        root = sites(operation)
        for site in root.all():
            key = (site.path.rsplit(".", 1)[-1], site.type, site.text)
            if not site.text or key in seen:
                continue
            seen.add(key)
            for name, said, listed in _of_site(site, root):
                counts[name, "all"] += 1
                counts[name, "found"] += said
                counts[name, "listed"] += listed and not said
    return counts


def count(specs: Specs, jobs: int) -> dict[str, dict[str, int]]:
    """The counts of each wording over all pages, a member's prose once a service."""
    whole: Counter[tuple[str, str]] = Counter()
    services = sorted((each for each in specs.services if each), key=lambda each: -specs.size(each))
    with ProcessPoolExecutor(jobs) as pool:
        for counts in pool.map(partial(_of_service, specs), services):
            whole.update(counts)
    return {
        name: {column: whole[name, column] for column in ("all", "found", "listed")}
        for name in WORDINGS
    }


def table(counts: dict[str, dict[str, int]]) -> str:
    """The counts for reading."""
    lines = [f"{'wording':38}{'sentences':>10}{'found':>8}{'listed alone':>14}"]
    lines += [
        f"{name:38}{row['all']:10}{row['found']:8}{row['listed']:14}"
        for name, row in counts.items()
    ]
    return "\n".join(lines)
