"""Measures how far each wording of the prose tables agrees with the renderer's own tables.

``python -m benchmarks.prose PAGES DUMP [--examples PAGES] [--update] [--service S]... [--jobs N]``.
PAGES is a folder of pages, DUMP what ``tests.oracle.run`` wrote of the same release. What no table
states (a named form, a size in bytes) is held against the values that published examples give:
botocore's, and those of the pages in ``--examples``. A member counts once a service:
the same name, prose and type on a second page say nothing new. Services are halved by a hash of
their name (pages, for a wording that stands in one service alone): rows were tuned on one half
and are measured on the other. ``--update`` writes ``specs/prose.toml``, where a row's severity
follows from its figures after overlays, and ``benchmarks/prose_conflicts.tsv``, which lists every
place where words and table differ.
"""

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Any

from benchmarks.prose_judge import BY_EXAMPLE, NOT_STATED, Facts, judge
from benchmarks.prose_shown import shown
from benchmarks.prose_walk import Said, said_between, said_of
from refsmith.config import specs_file
from refsmith.making import job, read_service
from refsmith.model import Bounds
from refsmith.rules.prose.between import BETWEEN
from refsmith.rules.prose.severity import FILE, severity_of
from refsmith.rules.prose.tables import ROWS
from refsmith.specs import Specs, open_specs
from tests.oracle.compare import records
from tests.oracle.nodes import nodes_of

CONFLICTS = Path(__file__).parent / "prose_conflicts.tsv"
NOTES = ("default", "deprecated", "idempotency_token")


@dataclass(slots=True)
class Tally:
    """What was counted of one row: agreement by service's half, page's half, and state."""

    kind: str = ""
    members: int = 0
    only: int = 0
    overlays: int = 0
    services: set[str] = field(default_factory=set[str])
    agree: Counter[str] = field(default_factory=Counter[str])
    judged: Counter[str] = field(default_factory=Counter[str])
    conflicts: list[str] = field(default_factory=list[str])

    def add(self, other: "Tally") -> None:
        """Takes in another service's."""
        self.kind = self.kind or other.kind
        self.members += other.members
        self.only += other.only
        self.overlays += other.overlays
        self.services |= other.services
        self.agree.update(other.agree)
        self.judged.update(other.judged)
        self.conflicts += other.conflicts

    def counted(self, side: str, when: str) -> tuple[int, int]:
        """How many members of a half agree, and of how many.

        No wording was tuned on what examples give: all that they judge is measured.
        """
        if self.kind in BY_EXAMPLE:
            keys = [key for key in self.judged if side == "measured" and key.split()[2] == when]
            return sum(self.agree[key] for key in keys), sum(self.judged[key] for key in keys)
        at = 1 if len(self.services) == 1 else 0
        keys = [key for key in self.judged if key.split()[at] == side and key.split()[2] == when]
        return sum(self.agree[key] for key in keys), sum(self.judged[key] for key in keys)

    def severity(self) -> str:
        """What the half that the row was not tuned on makes of it."""
        return (
            "note"
            if self.kind in NOTES
            else severity_of(self.kind, *self.counted("measured", "after"))
        )


@dataclass(slots=True)
class Measured:
    """What one service gave: tallies by row, rules by kind, members that words alone bind."""

    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    rules: Counter[str] = field(default_factory=Counter[str])
    alone: int = 0
    seconds: float = 0.0


def half(name: str) -> str:
    """The half that a service or page belongs to: ``tuned`` or ``measured``."""
    return "tuned" if sha256(name.encode()).digest()[0] % 2 else "measured"


def measure(
    specs: Specs, service: str, dumps: dict[str, Any], pages: Path | None = None
) -> Measured:
    """One service's figures; ``dumps`` are its records of the dump by page, ``pages`` a folder of
    pages with examples."""
    result = Measured()
    result.tallies = defaultdict(Tally)
    seen: set[object] = set()
    operations = iter(read_service(job(specs, service)))
    while True:
        start = time.process_time()
        operation = next(operations, None)
        result.seconds += time.process_time() - start
        if operation is None:
            break
        dump = dumps.get(operation.page)
        nodes = nodes_of(dump) if dump is not None else {}
        examples = shown(operation, pages)
        for said in said_of(operation):
            result.rules.update(rule.kind for _, rule in said.rules)
            key = (said.name, said.prose, said.type)
            if key in seen:
                continue
            seen.add(key)
            node = nodes.get(said.path)
            facts = node.facts if node is not None else {}
            _count(result, said, {**facts, "shown": examples.get(said.path)}, service)
        for row, rule in said_between(operation):
            result.rules[rule.kind] += 1
            between = (row, rule.text, str(rule))
            if between not in seen:
                seen.add(between)
                tally = result.tallies[row]
                tally.kind, tally.members, tally.only = rule.kind, tally.members + 1, tally.only + 1
                tally.services.add(service)
    result.tallies = dict(result.tallies)
    return result


def _count(result: Measured, said: Said, facts: Facts, service: str) -> None:
    hard = [rule for _, rule in said.rules if rule.kind not in NOTES]
    result.alone += bool(hard) and not any(_stated(facts, rule.kind) for rule in hard)
    for row, rule in said.rules:
        tally = result.tallies[row]
        tally.kind = rule.kind
        tally.members += 1
        tally.services.add(service)
        tally.overlays += rule.overlay is not None
        tally.only += not _stated(facts, rule.kind)
        sides = f"{half(service)} {half(said.page)}"
        for when, corrected in (("before", False), ("after", True)):
            verdict = judge(rule, facts, row, corrected=corrected)
            if verdict is None:
                continue
            tally.judged[f"{sides} {when}"] += 1
            tally.agree[f"{sides} {when}"] += verdict == "same"
            if verdict != "same" and corrected:
                place = f"{said.page}.rst:{said.line + rule.offset}\t{said.path}"
                words = _short(_says(rule))
                tally.conflicts.append(
                    f"{place}\t{row}\t{verdict}\t{words}\t{_short(_listed(facts, rule.kind))}"
                )


def _says(rule: Any) -> object:
    if isinstance(rule, Bounds):
        return [rule.min, rule.max]
    return getattr(rule, "value", None) or list(getattr(rule, "values", ()))


def _short(value: object) -> str:
    text = str(value).replace("\t", "\\t").replace("\n", "\\n")
    return text if len(text) <= 120 else text[:117] + "..."


def _listed(facts: Facts, kind: str) -> object:
    if kind in ("length", "range", "count"):
        return [facts.get(f"{kind} min"), facts.get(f"{kind} max")]
    return facts.get(kind)


def _stated(facts: Facts, kind: str) -> bool:
    """Whether the table says anything of the kind."""
    sides = (f"{kind} min", f"{kind} max", kind)
    return any(facts.get(side) not in NOT_STATED for side in sides)


def table(measured: Measured, release: str) -> str:
    """``specs/prose.toml``."""
    lines = [
        "# How far each wording of the prose tables agrees with the renderer's own tables: written",
        f"# by `python -m benchmarks.prose PAGES DUMP --update` over release {release}. [agree, "
        "of]",
        "# are members for which the table states the same kind of rule, in the half of services",
        "# that the row was tuned on and in the other one, before and after overlays; `only` "
        "counts",
        "# members for which the words are the one source. Of a form, a size or a refused value,",
        "# which no table states, they are members that published examples give a value of: all of",
        "# them are measured. No severity is set by hand.",
        "",
    ]
    for name in [*(row.name for row in ROWS), *(row.name for row in BETWEEN)]:
        tally = measured.tallies.get(name, Tally())
        lines += ["[[row]]", f'name = "{name}"', f'kind = "{tally.kind}"']
        lines += [f"services = {len(tally.services)}", f"members = {tally.members}"]
        for side in ("tuned", "measured"):
            for when in ("before", "after"):
                lines.append(f"{side}_{when} = {list(tally.counted(side, when))}")
        lines += [f"overlays = {tally.overlays}", f"only = {tally.only}"]
        lines += [f'severity = "{tally.severity()}"', ""]
    return "\n".join(lines)


def _by_service(path: Path, wanted: frozenset[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    found = records(path, wanted)
    for service, pages in groupby(found, key=lambda record: str(record["page"]).split("/")[0]):
        yield service, {str(record["page"]): record for record in pages}


def run(
    specs: Specs, dump: Path, services: list[str], jobs: int, examples: Path | None = None
) -> tuple[Measured, str]:
    """Measures the services; gives the sum, and the dump's release."""
    whole, release = Measured(), ""
    with ProcessPoolExecutor(jobs) as pool:
        futures = []
        for service, pages in _by_service(dump, frozenset(services)):
            release = str(next(iter(pages.values()))["release"])
            if service in specs.services:
                futures.append(pool.submit(measure, specs, service, pages, examples))
        for future in futures:
            part = future.result()
            for name, tally in part.tallies.items():
                whole.tallies.setdefault(name, Tally()).add(tally)
            whole.rules.update(part.rules)
            whole.alone += part.alone
            whole.seconds += part.seconds
    return whole, release


def main(argv: list[str] | None = None) -> int:
    """Measures and prints the table; writes it where it is asked to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.prose")
    parser.add_argument("pages", type=Path)
    parser.add_argument("dump", type=Path)
    parser.add_argument("--examples", type=Path, help="a folder of pages with examples")
    parser.add_argument("--update", action="store_true", help="write the table and the conflicts")
    parser.add_argument("--service", action="append", default=[])
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args(argv)
    specs = open_specs(arguments.pages)
    measured, release = run(
        specs, arguments.dump, arguments.service, arguments.jobs, arguments.examples
    )
    text = table(measured, release)
    print(text)
    conflicts = sorted(line for tally in measured.tallies.values() for line in tally.conflicts)
    print(f"rules by kind, in every place: {dict(measured.rules.most_common())}", file=sys.stderr)
    print(
        f"{len(conflicts)} conflicts; {measured.alone} members that words alone bind;"
        f" {measured.seconds:.0f} s of processor time to read and resolve",
        file=sys.stderr,
    )
    if arguments.update:
        specs_file(FILE).write_text(text, encoding="utf-8")
        head = "place\tvalue\trow\tthe words are\tthe words say\tthe table says\n"
        CONFLICTS.write_text(head + "".join(f"{each}\n" for each in conflicts), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
