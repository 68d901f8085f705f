"""Measures how far each wording of the prose table agrees with the rules that pages list.

``python -m benchmarks.prose PAGES [--update]``: every value for which a page both lists a rule of a
kind and says one in words is a case. Services are halved by a hash of their name (pages, for a
wording that stands in one service alone): rows were tuned on one half, and are judged by the
other. ``--update`` writes ``specs/prose.toml``, where each row's severity follows from its figures;
conflicts are printed with page and line.
"""

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from itertools import product
from pathlib import Path

from refsmith.config import specs_file
from refsmith.model import Bounds, Enum, ListOf, MapOf, Operation, Pattern, Rule, Shape, Structure
from refsmith.model.shapes import Recursive
from refsmith.pipeline import job, read_service
from refsmith.rules.dialect import translate
from refsmith.rules.prose.reading import row_of
from refsmith.rules.prose.rows import ROWS
from refsmith.specs import Specs, open_specs

# A row refuses by default only when it is right this often, over so many members.
NEEDED, MEMBERS = 0.98, 30
_SAMPLES = tuple(
    [chr(code) for code in range(0x180)]
    + ["".join(pair) for pair in product("aZ0_-./:@ é\n", repeat=2)]
    + ["", "123456", "/a/", "/a/b/", "//", "/a", "-a", "a-", "a--b"]
)


@dataclass
class Tally:
    """What was counted of one row.

    ``agree`` and ``differ`` by the service's half, the page's half, and before or after overlays.
    """

    services: set[str] = field(default_factory=set[str])
    agree: Counter[str] = field(default_factory=Counter[str])
    differ: Counter[str] = field(default_factory=Counter[str])
    overlays: int = 0
    only: int = 0
    conflicts: list[str] = field(default_factory=list[str])


def half(name: str) -> str:
    """The half that a service or page belongs to: ``tuned`` or ``measured``."""
    return "tuned" if sha256(name.encode()).digest()[0] % 2 else "measured"


def values(operation: Operation) -> Iterator[tuple[Shape, int]]:
    """Every value that a page documents, with its header's line."""

    def walk(shape: Shape, line: int) -> Iterator[tuple[Shape, int]]:
        if isinstance(shape, Recursive):
            return
        yield shape, line
        match shape:
            case Structure():
                for member in shape.members:
                    yield from walk(member.shape, line + (member.offset or 0))
            case ListOf():
                yield from walk(shape.item, line + (shape.offset or 0))
            case MapOf():
                yield from walk(shape.key, line + (shape.key_offset or 0))
                yield from walk(shape.value, line + (shape.value_offset or 0))
            case _:
                return

    for option in operation.options:
        yield from walk(option.shape, option.line)
    if operation.output is not None:
        for member in operation.output.members:
            yield from walk(member.shape, operation.output_line + (member.offset or 0))


def agrees(said: Rule, listed: Rule, *, corrected: bool) -> bool:
    """Whether a rule from prose, as it stands or as an overlay corrects it, is the listed one."""
    instead = said.overlay.value if corrected and said.overlay is not None else None
    if corrected and said.overlay is not None and said.overlay.drop:
        return True
    match said, listed:
        case Pattern(), Pattern():
            return _verdicts(str(instead or said.value)) == _verdicts(listed.value)
        case Bounds(), Bounds():
            sides = [(said.min, listed.min), (said.max, listed.max)]
            return all(mine is None or mine == theirs for mine, theirs in sides)
        case Enum(), Enum():
            return set(said.values) == set(listed.values)
        case _:
            return False


@cache
def _verdicts(pattern: str) -> tuple[bool, ...]:
    regex = translate(pattern).regex
    if regex is None or "\\p{" in regex or "\\P{" in regex:
        return ()
    compiled = re.compile(regex, re.ASCII)
    return tuple(compiled.fullmatch(sample) is not None for sample in _SAMPLES)


def measure(specs: Specs, service: str) -> dict[str, Tally]:
    """The tallies of one service."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    seen: set[tuple[str, str]] = set()
    for operation in read_service(job(specs, service)):
        for shape, line in values(operation):
            if isinstance(shape, Recursive):
                continue
            listed = {rule.kind: rule for rule in shape.rules if rule.origin != "prose"}
            for rule in shape.rules:
                if rule.origin == "prose":
                    _count(tallies, rule, listed.get(rule.kind), shape.type, operation, line, seen)
    return dict(tallies)


def _count(
    tallies: dict[str, Tally],
    rule: Rule,
    listed: Rule | None,
    type: str,
    operation: Operation,
    line: int,
    seen: set[tuple[str, str]],
) -> None:
    row = row_of(rule, type)
    if row is None:
        return
    tally = tallies[row.name]
    if listed is None:
        tally.only += 1
        return
    tally.services.add(operation.command[0])
    sides = f"{half(operation.command[0])} {half(operation.page)}"
    for when, corrected in (("before", False), ("after", True)):
        if agrees(rule, listed, corrected=corrected):
            tally.agree[f"{sides} {when}"] += 1
        else:
            tally.differ[f"{sides} {when}"] += 1
            if corrected:
                place = f"{operation.page}.rst:{line + rule.offset}"
                tally.conflicts.append(f"{place}: {' '.join((rule.text or '').split())[:100]}")
    tally.overlays += rule.overlay is not None


def merge(parts: list[dict[str, Tally]]) -> dict[str, Tally]:
    """The tallies of all services together."""
    whole: dict[str, Tally] = defaultdict(Tally)
    for part in parts:
        for name, tally in part.items():
            whole[name].services |= tally.services
            whole[name].agree.update(tally.agree)
            whole[name].differ.update(tally.differ)
            whole[name].overlays += tally.overlays
            whole[name].only += tally.only
            whole[name].conflicts += tally.conflicts
    return whole


def counted(tally: Tally, side: str, when: str) -> tuple[int, int]:
    """How many cases of a half agree, and of how many."""
    at = 1 if len(tally.services) == 1 else 0

    def total(counter: Counter[str]) -> int:
        keys = [key for key in counter if key.split()[at] == side and key.split()[2] == when]
        return sum(counter[key] for key in keys)

    right = total(tally.agree)
    return right, right + total(tally.differ)


def severity(tally: Tally) -> str:
    """What the figures of the half that a row was not tuned on make of it."""
    right, cases = counted(tally, "measured", "after")
    return "error" if cases >= MEMBERS and right / cases >= NEEDED else "warn"


def table(tallies: dict[str, Tally], release: str | None) -> str:
    """``specs/prose.toml``."""
    lines = [
        "# How far each wording of the prose table agrees with the listed rules, measured by",
        f"# `python -m benchmarks.prose` over release {release}. `only` counts the values for",
        "# which the words are the one source. No severity is set by hand.",
        "",
    ]
    for row in ROWS:
        tally = tallies.get(row.name, Tally())
        lines += ["[[row]]", f'name = "{row.name}"']
        for side in ("tuned", "measured"):
            for when in ("before", "after"):
                right, cases = counted(tally, side, when)
                lines.append(f"{side}_{when} = [{right}, {cases}]")
        lines += [f"overlays = {tally.overlays}", f"only = {tally.only}"]
        lines += [f'severity = "{severity(tally)}"', ""]
    return "\n".join(lines)


def _release(specs: Specs) -> str | None:
    service = next(iter(specs.services))
    return next(read_service(job(specs, service, specs.services[service][:1]))).release


def main(argv: list[str] | None = None) -> int:
    """Measures, prints the table and the conflicts."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.prose")
    parser.add_argument("pages", type=Path)
    parser.add_argument("--update", action="store_true", help="write specs/prose.toml")
    parser.add_argument("--service", action="append", default=[])
    arguments = parser.parse_args(argv)
    specs = open_specs(arguments.pages)
    services = [each for each in specs.chosen(arguments.service) if each]
    services.sort(key=lambda each: -specs.size(each))
    with ProcessPoolExecutor(2) as pool:
        parts = list(pool.map(measure, [specs] * len(services), services))
    tallies = merge(parts)
    text = table(tallies, specs.names.release or _release(specs))
    print(text)
    for name, tally in tallies.items():
        for conflict in tally.conflicts:
            print(f"conflict, {name}: {conflict}", file=sys.stderr)
    if arguments.update:
        specs_file("prose.toml").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
