"""Compare an exported model with a dump of the renderer's tables, page by page, node by node.

``python -m tests.oracle.compare MODEL DUMP [--service S]... [--differences FILE]``. Both files
are JSON Lines sorted by page and are read side by side, one page in memory at a time. Exit
status: 0 agreement but for listed differences, 1 a difference that is not listed or an entry that
no longer applies, 2 files that can't be compared.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.oracle.differences import LISTED, BadDifferencesError, Difference, load
from tests.oracle.nodes import PAGE, PARTS, Node, Record, nodes_of, same_shape

ABSENT = "absent"


class BadInputError(ValueError):
    """A file is no sorted JSON Lines of pages."""


@dataclass(slots=True)
class Tally:
    """What was looked at: the report's figures."""

    pages: int = 0
    nodes: int = 0
    facts: Counter[str] = field(default_factory=Counter[str])
    other_turns: int = 0
    unjudged: int = 0
    unread: int = 0


def records(path: Path, services: frozenset[str]) -> Iterator[Record]:
    """The pages of a file in order, of the services named (all where none is).

    Raises BadInputError where a line is no page or pages are out of order.
    """
    last = ""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                record: Record = json.loads(line)
                page: str = record["page"]
            except (ValueError, KeyError, TypeError) as error:
                raise BadInputError(f"{path}, line {number}: no page's record: {error}") from None
            if page <= last:
                raise BadInputError(f"{path}, line {number}: {page} stands after {last}")
            last = page
            if not services or page.split("/")[0] in services:
                yield record


def side_by_side(
    models: Iterable[Record], dumps: Iterable[Record]
) -> Iterator[tuple[Record | None, Record | None]]:
    """Both sides' records of each page; None where a side lacks the page."""
    left, right = iter(models), iter(dumps)
    model, dump = next(left, None), next(right, None)
    while model is not None or dump is not None:
        if dump is None or (model is not None and model["page"] < dump["page"]):
            yield model, None
            model = next(left, None)
        elif model is None or dump["page"] < model["page"]:
            yield None, dump
            dump = next(right, None)
        else:
            yield model, dump
            model, dump = next(left, None), next(right, None)


def compare_page(model: Record | None, dump: Record | None, tally: Tally) -> Iterator[Difference]:
    """The differences of one page."""
    tally.pages += 1
    if model is None or dump is None:
        present = model or dump
        assert present is not None
        sides = [ABSENT if side is None else side["kind"] for side in (model, dump)]
        yield Difference(present["page"], PAGE, "page", *sides)
        return
    page: str = dump["page"]
    ours, theirs = nodes_of(model), nodes_of(_as_far_as_read(model, dump, tally))
    for path in [*theirs, *(path for path in ours if path not in theirs)]:
        tally.nodes += 1
        one, two = ours.get(path), theirs.get(path)
        if one is not None and two is not None:
            yield from _compare_facts(page, one, two, tally)
            continue
        node = one or two
        assert node is not None
        # Below a node that one side lacks there is nothing more to say.
        if node.parent in ours and node.parent in theirs:
            sides = [ABSENT if side is None else str(side.facts["type"]) for side in (one, two)]
            yield Difference(page, path, "node", *sides)
    yield from _compare_order(page, ours, theirs)


def _as_far_as_read(model: Record, dump: Record, tally: Tally) -> Record:
    """The dump without the parts that stand in syntax blocks alone and that the model left out.

    What a model takes from there must be right; it need not take anything.
    """
    if not any("parts" in option for option in dump["options"]):
        return dump
    bare = {
        option["flags"][0]
        for option in model["options"]
        if not any(option["shape"].get(key) for key in PARTS)
    }
    options: list[dict[str, Any]] = []
    for option in dump["options"]:
        shape = option["shape"]
        if option["flags"][0] in bare and any(key in shape for key in PARTS):
            shape = {key: shape[key] for key in shape if key not in PARTS}
            tally.unread += 1
        options.append(option | {"shape": shape})
    return dump | {"options": options}


def _compare_facts(page: str, one: Node, two: Node, tally: Tally) -> Iterator[Difference]:
    for fact in [*two.facts, *(fact for fact in one.facts if fact not in two.facts)]:
        tally.facts[fact.split(" ")[0]] += 1
        told, true = one.facts.get(fact), two.facts.get(fact)
        if fact == "required" and true is None:
            tally.unjudged += 1
            continue
        if told == true and isinstance(told, bool) == isinstance(true, bool):
            continue
        if fact == "recursive" and _another_turn(one, two):
            tally.other_turns += 1
            continue
        yield Difference(page, two.path, fact, shown(told), shown(true))


def _another_turn(one: Node, two: Node) -> bool:
    """Whether both marks mean the same shape, seen from the renderer's side."""
    ends: list[tuple[dict[str, Any], ...]] = []
    for node in (one, two):
        steps = node.facts.get("recursive")
        if not isinstance(steps, int) or not 0 < steps <= len(two.around):
            return False
        ends.append(two.around[: len(two.around) - steps + 1])
    return same_shape(ends[0], ends[1])


def _compare_order(
    page: str, ours: dict[str, Node], theirs: dict[str, Node]
) -> Iterator[Difference]:
    """Where the nodes that both sides have stand in another order below their parent."""
    orders: list[dict[str, list[str]]] = []
    for side, other in ((ours, theirs), (theirs, ours)):
        order: dict[str, list[str]] = {}
        for path, node in side.items():
            if path in other:
                order.setdefault(node.parent, []).append(path)
        orders.append(order)
    for parent, true in orders[1].items():
        told = orders[0].get(parent)
        if told is not None and told != true:
            yield Difference(page, parent, "order", shown(told), shown(true))


def shown(value: object) -> str:
    """A fact's value as the report and the list of differences write it."""
    if value is None:
        return ABSENT
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def judge(found: list[Difference], known: list[Difference]) -> tuple[list[Difference], ...]:
    """(unlisted, listed and found, listed and idle)."""
    # Every difference is found once; a set keeps the look-up short when a reader is far off.
    listed, seen = set(known), set(found)
    return (
        [one for one in found if one not in listed],
        [one for one in known if one in seen],
        [one for one in known if one not in seen],
    )


def main(argv: list[str] | None = None) -> int:
    """Compare two files, print the differences and the figures, give the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.oracle.compare")
    parser.add_argument("model", type=Path)
    parser.add_argument("dump", type=Path)
    parser.add_argument("--service", action="append", default=[])
    parser.add_argument("--differences", type=Path, default=LISTED)
    parser.add_argument("--show", type=int, default=200, help="how many to print in full")
    args = parser.parse_args(argv)
    try:
        return _compare_files(args)
    except (BadInputError, BadDifferencesError, OSError) as error:
        print(f"oracle: {error}", file=sys.stderr)
        return 2


def _compare_files(args: argparse.Namespace) -> int:
    services: frozenset[str] = frozenset(args.service)
    listed = load(args.differences)
    tally, found, release, compared = Tally(), list[Difference](), "", set[str]()
    pairs = side_by_side(records(args.model, services), records(args.dump, services))
    for model, dump in pairs:
        if dump is not None:
            release = str(dump["release"])
            compared.add(str(dump["page"]).split("/")[0])
        found.extend(compare_page(model, dump, tally))
    known = [one for one in listed.get(release, []) if one.page.split("/")[0] in compared]
    unlisted, applied, idle = judge(found, known)
    _report(args.show, release, tally, unlisted, applied, idle)
    return 1 if unlisted or idle or not tally.pages else 0


def _report(
    limit: int,
    release: str,
    tally: Tally,
    unlisted: list[Difference],
    applied: list[Difference],
    idle: list[Difference],
) -> None:
    for one in unlisted[:limit]:
        print(one)
    if len(unlisted) > limit:
        print(f"… and {len(unlisted) - limit} more")
    for one in idle:
        print(f"listed and no longer so: {one}")
    by_fact = ", ".join(f"{count} {fact}" for fact, count in sorted(tally.facts.items()))
    print(f"{release}: {tally.pages} pages, {tally.nodes} nodes ({by_fact})")
    print(
        f"{len(unlisted)} differences not listed, {len(applied)} listed, {len(idle)} listed and"
        f" no longer so; {tally.other_turns} recursive marks that name another turn of the loop;"
        f" {tally.unjudged} options whose need only a hand-written synopsis could say;"
        f" {tally.unread} whose syntax block the model did not read"
    )
    kinds = Counter(one.fact for one in unlisted)
    if kinds:
        print("not listed, by fact: " + ", ".join(f"{n} {fact}" for fact, n in kinds.items()))


if __name__ == "__main__":
    raise SystemExit(main())
