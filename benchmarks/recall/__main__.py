"""``python -m benchmarks.recall PAGES``: how many of the rules that the docs state are found.

Prints recall and precision by kind of rule over the labelled sentences of PAGES, of the half that
the wordings were not tuned on (``--half report``, the default), the other one, or both.
``--missed`` and ``--wrong`` print the sentences themselves, as the pages have them; of the half
that figures are reported on only where it is asked for by name. With the half ``report`` come the
verdicts on rules that were found elsewhere in it and judged by reading. ``--update`` writes
``results.json``. ``--wordings`` counts wordings over all pages instead.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from benchmarks.recall import judged, wordings
from benchmarks.recall.labels import read_sample
from benchmarks.recall.measuring import Measured, measure
from refsmith.specs import Specs, open_specs

RESULTS = Path(__file__).parent / "results.json"
KINDS = (
    "pattern",
    "enum",
    "length",
    "range",
    "count",
    "multiple_of",
    "format",
    "json",
    "none_of",
    "unique",
    "total",
    "at_most_one",
    "at_least_one",
    "exactly_one",
    "requires",
    "required_if",
    "only_when",
    "forbidden_if",
    "compare",
)
# What no kind of rule says, and what refuses nothing: apart from the sum.
APART = ("other", "default")


def figures(measured: Measured) -> dict[str, dict[str, int]]:
    """The counts of each kind, and their sum as ``all``."""
    rows = {kind: _row(measured, kind) for kind in (*KINDS, *APART)}
    whole: dict[str, int] = {}
    for kind in KINDS:
        for name, count in rows[kind].items():
            whole[name] = whole.get(name, 0) + count
    return {"all": whole, **{kind: row for kind, row in rows.items() if any(row.values())}}


def _row(measured: Measured, kind: str) -> dict[str, int]:
    stated = [each for each in measured.stated if each.label.kind == kind]
    alone = [each for each in stated if each.state == "alone"]
    found = [each for each in measured.found if each.rule.kind == kind]
    refuses = [each for each in found if each.rule.severity == "error"]
    warns = [each for each in found if each.rule.severity == "warn"]
    return {
        "stated": len(alone),
        "found": sum(each.severity is not None for each in alone),
        "refused": sum(each.severity == "error" for each in alone),
        "listed": sum(each.state == "listed" for each in stated),
        "narrower": sum(each.state == "narrower" for each in stated),
        "refuses": len(refuses),
        "refuses right": sum(each.right for each in refuses),
        "warns": len(warns),
        "warns right": sum(each.right for each in warns),
    }


def table(rows: dict[str, dict[str, int]]) -> str:
    """The figures for reading."""
    head = f"{'kind':14}{'stated':>8}{'found':>7}{'recall':>8}{'refused':>9}"
    head += f"{'refuses, right':>18}{'warns, right':>18}{'also listed':>13}{'narrower':>10}"
    lines = [head]
    for kind, row in rows.items():
        lines.append(
            f"{kind:14}{row['stated']:8}{row['found']:7}{_share(row['found'], row['stated']):>8}"
            f"{row['refused']:9}"
            f"{_right(row['refuses right'], row['refuses']):>18}"
            f"{_right(row['warns right'], row['warns']):>18}"
            f"{row['listed']:13}{row['narrower']:10}"
        )
    return "\n".join(lines)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else ""


def _right(part: int, whole: int) -> str:
    return f"{part} of {whole} {_share(part, whole):>4}" if whole else ""


def _missed(measured: Measured) -> None:
    for each in measured.stated:
        if each.severity is None and each.state == "alone":
            content: Any = (
                {"on": each.label.on} | each.label.content
                if each.label.on
                else (each.label.content)
            )
            print(f"{each.sentence.page}.rst:{each.sentence.line} {each.sentence.path}")
            print(f"  {each.label.kind} {json.dumps(content, ensure_ascii=False)}")
            print(f"  {' '.join(each.text.split())}")


def _wrong(measured: Measured) -> None:
    for each in measured.found:
        if not each.right:
            labels = [f"{label.kind} {label.content}" for label in each.sentence.labels]
            print(f"{each.sentence.page}.rst:{each.sentence.line} {each.sentence.path}")
            print(f"  found: {each.rule}")
            print(f"  labels: {labels}")
            print(f"  {' '.join(each.text.split())}")


def _run(specs: Specs, arguments: argparse.Namespace) -> dict[str, Any]:
    """Measures the halves that are asked for, prints them, and gives their figures."""
    shows = arguments.missed or arguments.wrong
    half = arguments.half or ("tune" if shows else "report")
    halves = ("report", "tune") if half == "all" or arguments.update else (half,)
    sample = read_sample()
    results: dict[str, Any] = {}
    answered: list[str] = []
    for each in halves:
        measured = measure(specs, [one for one in sample if one.half == each])
        results[each] = figures(measured)
        answered += [one.key for one in measured.stated if one.severity]
        print(f"the half {each}:\n{table(results[each])}")
        if each == "report":
            results["judged"] = judged.figures(specs)
            print(f"found, and judged by reading:\n{judged.table(results['judged'])}")
        if measured.changed:
            print(f"{len(measured.changed)} sentences stand no more as they were read")
        if arguments.missed and half in (each, "all"):
            _missed(measured)
        if arguments.wrong and half in (each, "all"):
            _wrong(measured)
    return results | {"answered": sorted(answered)}


def main(argv: list[str] | None = None) -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.recall")
    parser.add_argument("pages", type=Path)
    parser.add_argument("--half", choices=("report", "tune", "all"), default=None)
    parser.add_argument("--missed", action="store_true", help="print what was not found")
    parser.add_argument("--wrong", action="store_true", help="print what was found and isn't so")
    parser.add_argument("--wordings", action="store_true", help="count wordings over all pages")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--update", action="store_true", help="write results.json")
    arguments = parser.parse_args(argv)
    specs = open_specs(arguments.pages)
    if arguments.wordings:
        print(wordings.table(wordings.count(specs, arguments.jobs)))
        return 0
    results = _run(specs, arguments)
    if arguments.update:
        RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
