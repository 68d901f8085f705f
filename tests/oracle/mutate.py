"""Change one token in each of many pages: does the reader see exactly that node change?

``python -m tests.oracle.mutate PAGES [--count N] [--seed S]`` with a folder of real pages; the
reader is ``refsmith model`` or, in tests, any function from a specs folder to records.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.oracle.nodes import PARTS, Record, nodes_of, shape_facts
from tests.oracle.places import Place, changed, places

Reader = Callable[[Path], Iterable[Record]]
# Hashes of text and of the page may change with any word in it; what problems say is no node.
_VOLATILE = ("sha256", "text_sha256", "problems")


@dataclass(frozen=True, slots=True)
class Wrong:
    """A mutation that did something else than change its node."""

    page: str
    place: Place
    said: str

    def __str__(self) -> str:
        change = f"{self.place.old} → {self.place.new} on line {self.place.line}"
        return f"{self.page} {self.place.path}: {change}: {self.said}"


def refsmith(specs: Path) -> list[Record]:
    """The reader as users have it: ``refsmith model`` in a process of its own."""
    start = "import sys; from refsmith.cli import main; sys.exit(main(sys.argv[1:]))"
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "model.jsonl"
        command = [sys.executable, "-c", start, "model", "--specs", str(specs), "--out", str(out)]
        subprocess.run(command, check=True)
        with out.open(encoding="utf-8") as lines:
            return [json.loads(line) for line in lines]


def try_pages(pages: dict[str, str], reader: Reader, seed: int) -> tuple[Counter[str], list[Wrong]]:
    """Mutate each page once: how many of each kind of fact, and what went wrong.

    ``pages`` maps a page's name to its text. Pages without a place to change are left out.
    """
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        before = _read(pages, Path(name) / "before", reader)
        chosen = {
            page: place
            for page, text in sorted(pages.items())
            if (place := _choose(places(text, nodes_of(before[page])), chance)) is not None
        }
        texts = {page: changed(pages[page], place) for page, place in chosen.items()}
        after = _read(texts, Path(name) / "after", reader)
    wrong = [
        Wrong(page, place, said)
        for page, place in chosen.items()
        for said in judge(before[page], after.get(page), place)
    ]
    return Counter(place.fact.split(" ")[-1] for place in chosen.values()), wrong


def _choose(found: list[Place], chance: random.Random) -> Place | None:
    """A kind of fact first, then a place of it, so that the rare kinds get their turn."""
    if not found:
        return None
    fact = chance.choice(sorted({place.fact for place in found}))
    return chance.choice([place for place in found if place.fact == fact])


def _read(pages: dict[str, str], specs: Path, reader: Reader) -> dict[str, Record]:
    for page, text in pages.items():
        path = specs / f"{page}.rst"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    return {record["page"]: record for record in reader(specs)}


def judge(before: Record, after: Record | None, place: Place) -> list[str]:
    """What is wrong with the changed page's record: nothing, for a right reader."""
    if after is None:
        return ["the page is gone"]
    if "sha256" in before and before["sha256"] == after["sha256"]:
        return ["the page's digest has not changed"]
    old, new = own_parts(before), own_parts(after)
    moved = {_renamed(path, place): part for path, part in old.items()}
    said: list[str] = []
    for path in sorted({*moved, *new}):
        if path == place.renamed:
            continue
        one, two = moved.get(path), new.get(path)
        if one != two:
            said.append(f"{path} changed too: from {one} to {two}")
    if list(moved) != list(new):
        said.append("the order of nodes changed")
    return said or _judge_node(old.get(place.path), new.get(place.renamed), place)


def _judge_node(old: Any, new: Any, place: Place) -> list[str]:
    if old is None or new is None:
        return ["the node itself is gone"]
    before, after = _facts(old), _facts(new)
    told = after.get(place.fact)
    if told != place.value:
        return [f"{place.fact} is {told}, not {place.value}"]
    others = {key for key in {*before, *after} if before.get(key) != after.get(key)}
    # A bound is named by the type that it bounds.
    allowed = {place.fact}
    if place.fact == "type":
        allowed |= {key for key in others if key.split(" ")[-1] in ("min", "max")}
    return [f"{key} changed too" for key in sorted(others - allowed)]


def _facts(part: dict[str, Any]) -> dict[str, Any]:
    facts = {key: part[key] for key in ("flags", "name", "required") if key in part}
    return facts | shape_facts(part["shape"])


def _renamed(path: str, place: Place) -> str:
    if path == place.path:
        return place.renamed
    rest = path.removeprefix(place.path)
    return place.renamed + rest if rest != path and rest[0] in ".[{" else path


def own_parts(record: Record) -> dict[str, dict[str, Any]]:
    """Each node's own JSON, everything in it but its parts and the digests, by path."""
    parts: dict[str, dict[str, Any]] = {}

    def walk(path: str, holder: dict[str, Any]) -> None:
        shape = holder["shape"]
        own = {key: holder[key] for key in holder if key not in ("shape", *_VOLATILE)}
        own["shape"] = {key: shape[key] for key in shape if key not in (*PARTS, *_VOLATILE)}
        parts[path] = own
        for member in shape.get("members", ()):
            walk(f"{path}.{member['name']}", member)
        for key, mark in (("item", "[]"), ("key", "{key}"), ("value", "{}")):
            if shape.get(key) is not None:
                walk(path + mark, {"shape": shape[key]})

    top = {key: record[key] for key in record if key not in ("options", "output", *_VOLATILE)}
    parts["(page)"] = top
    for option in record["options"]:
        walk(option["flags"][0], option)
    if record["output"] is not None:
        walk("output", {"shape": record["output"]})
    return parts


def main(argv: list[str] | None = None) -> int:
    """Mutate pages of a folder and print what went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.oracle.mutate")
    parser.add_argument("pages", type=Path)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(argv)
    chance = random.Random(args.seed)
    paths = sorted(path for path in args.pages.rglob("*.rst") if path.stat().st_size < 2**20)
    picked = chance.sample(paths, min(args.count, len(paths)))
    pages = {
        path.relative_to(args.pages).with_suffix("").as_posix(): path.read_bytes().decode()
        for path in picked
    }
    kinds, wrong = try_pages(pages, refsmith, args.seed)
    for one in wrong:
        print(one)
    told = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    print(f"{kinds.total()} mutations ({told}), {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
