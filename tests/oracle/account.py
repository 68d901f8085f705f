"""Is every header of a raw page in the model, or in a Problem?

``python -m tests.oracle.account PAGES... [--most SHARE]``: folders of pages, each read here and now
and counted by itself. Exit status 1 where a header is neither in the model nor in a Problem, or
where more than SHARE of a folder's headers (0.001 unless told) are not in the model.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from refsmith.making import job, read_service
from refsmith.model.export import to_json
from refsmith.specs import open_specs
from tests.oracle.nodes import Record, nodes_of
from tests.oracle.scan import Header, headers

MOST = 0.001


@dataclass(frozen=True, slots=True)
class Account:
    """The headers of a page: all, those that stand in a Problem alone, those in neither."""

    all: int
    told: list[Header]
    lost: list[Header]


def unaccounted(text: str, record: Record) -> list[Header]:
    """The headers of a page that its record neither holds nor complains of."""
    return account(text, record).lost


def account(text: str, record: Record) -> Account:
    """Where each header of a page has gone."""
    nodes = nodes_of(record)
    complained = {problem["line"] for problem in record.get("problems", ())}
    cut = {node.parent for node in nodes.values() if "recursive" in node.facts}
    named = _names_by_line(record)
    found = headers(text)
    told: list[Header] = []
    lost: list[Header] = []
    # A name that runs on from prose is known by its end alone, and so are the paths below it.
    meant: dict[str, str] = {}
    for one in found:
        path = next(
            (
                real + one.path[len(seen) :]
                for seen, real in meant.items()
                if _below(one.path, seen)
            ),
            one.path,
        )
        if one.type == "recursive":
            known = path.removesuffix(".( ... )") in cut
        elif one.name and not one.path.endswith(("{key}", "{}")):
            ends = [name for name in named.get(one.line, ()) if one.name.endswith(name)]
            known = bool(ends)
            if ends and one.name not in ends:
                meant[one.path] = path.removesuffix(one.name) + ends[0]
        else:
            known = path in nodes
        if not known:
            (told if one.line in complained else lost).append(one)
    return Account(len(found), told, lost)


def _below(path: str, other: str) -> bool:
    return path.startswith(other) and path[len(other) :][:1] in (".", "[", "{")


def _names_by_line(record: Record) -> dict[int, list[str]]:
    """What the model says stands on each line: options by flag, members by name."""
    found: dict[int, list[str]] = {}
    todo = [option["shape"] for option in record["options"]]
    if record["output"] is not None:
        todo.append(record["output"])
    for option in record["options"]:
        found.setdefault(option["line"], []).append(option["flags"][0])
    while todo:
        shape = todo.pop()
        for member in shape.get("members", ()):
            if member.get("line") is not None:
                found.setdefault(member["line"], []).append(member["name"])
            todo.append(member["shape"])
        todo.extend(shape[key] for key in ("item", "key", "value") if shape.get(key) is not None)
    return found


def read(pages: Path) -> Iterator[tuple[str, Record]]:
    """The text and the record of each page of a folder."""
    specs = open_specs(pages)
    for service in sorted(specs.services):
        for operation in read_service(job(specs, service)):
            text = (pages / f"{operation.page}.rst").read_bytes().decode("utf-8", "replace")
            yield text, json.loads(to_json(operation))


def main(argv: list[str] | None = None) -> int:
    """Count the headers of every page of some folders and print those that are in no model."""
    parser = argparse.ArgumentParser(prog="python -m tests.oracle.account")
    parser.add_argument("pages", type=Path, nargs="+")
    parser.add_argument("--most", type=float, default=MOST)
    args = parser.parse_args(argv)
    wrong = False
    for folder in args.pages:
        pages = total = told = lost = 0
        for text, record in read(folder):
            found = account(text, record)
            pages, total = pages + 1, total + found.all
            told, lost = told + len(found.told), lost + len(found.lost)
            for one in found.lost:
                print(f"{record['page']}.rst:{one.line}: neither read nor told: {one.path}")
            for one in found.told:
                print(f"{record['page']}.rst:{one.line}: not read, but told: {one.path}")
        share = (told + lost) / total if total else 0.0
        print(
            f"{folder.name}: {pages} pages, {total} headers: {total - told - lost} read, "
            f"{told} told in a problem, {lost} in neither; {share:.4%} not read",
            flush=True,
        )
        wrong = wrong or lost > 0 or share > args.most
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
