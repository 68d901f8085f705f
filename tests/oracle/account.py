"""Is every header of a raw page in the model, or in a Problem?

``python -m tests.oracle.account MODEL PAGES``: the model exported from the pages below PAGES.
Exit status 1 where a header is in neither.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

from tests.oracle.nodes import Record, nodes_of
from tests.oracle.scan import Header, headers


def unaccounted(text: str, record: Record) -> list[Header]:
    """The headers of a page that its record neither holds nor complains of."""
    nodes = nodes_of(record)
    complained = {problem["line"] for problem in record.get("problems", ())}
    cut = {node.parent for node in nodes.values() if "recursive" in node.facts}
    named = _names_by_line(record)
    left: list[Header] = []
    for one in headers(text):
        if one.line in complained:
            continue
        if one.type == "recursive":
            known = one.path.removesuffix(".( ... )") in cut
        elif one.name and not one.path.endswith(("{key}", "{}")):
            # A name that runs on from prose is known by its end alone.
            known = any(one.name.endswith(name) for name in named.get(one.line, ()))
        else:
            known = one.path in nodes or _parent(one.path) not in nodes
        if not known:
            left.append(one)
    return left


def _parent(path: str) -> str:
    return re.sub(r"(\[\]|\{\}|\{key\}|\.[^.\[{]+)$", "", path)


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


def main(argv: list[str] | None = None) -> int:
    """Count the headers of every page of a model and print those that it lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.oracle.account")
    parser.add_argument("model", type=Path)
    parser.add_argument("pages", type=Path)
    args = parser.parse_args(argv)
    total, lost = count(args.model, args.pages)
    print(f"{total} headers, {lost} lost")
    return 1 if lost else 0


def count(model: Path, pages: Path) -> tuple[int, int]:
    """How many headers the pages of a model have, and how many it lost; these are printed."""
    total = lost = 0
    with model.open(encoding="utf-8") as lines:
        for line in lines:
            record: Record = json.loads(line)
            text = (pages / f"{record['page']}.rst").read_bytes().decode()
            total += len(headers(text))
            for one in unaccounted(text, record):
                lost += 1
                print(
                    f"{record['page']}.rst:{one.line}: neither read nor complained of: {one.path}"
                )
    return total, lost


if __name__ == "__main__":
    raise SystemExit(main())
