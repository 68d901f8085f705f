"""The partitions of AWS, their regions and the suffixes of their hosts: ``specs/partitions.toml``.

Each kind has the words that a pattern is tried with, and the node that takes all of them.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from refsmith.config import specs_file
from refsmith.rules.dialect.nodes import Node, Sequence, choice, sequence
from refsmith.rules.dialect.reader import read
from refsmith.rules.dialect.words import any_of, takes, words_of


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """What a pattern may name some of: ``words`` that it should take, ``all`` that takes them.

    ``reason`` is what the ledger says where a pattern is widened by the kind; ``openings`` are
    what the words begin with, of any length.
    """

    words: tuple[str, ...]
    all: Node
    reason: str
    openings: frozenset[str]


@dataclass(frozen=True, slots=True)
class Kinds:
    """The kinds of words of which a pattern that names some stands for all."""

    partitions: Kind
    regions: Kind
    suffixes: Kind


@cache
def kinds() -> Kinds:
    """The three kinds, as the file has them."""
    with specs_file("partitions.toml").open("rb") as file:
        rows: list[dict[str, Any]] = tomllib.load(file)["partition"]
    names = tuple(row["name"] for row in rows)
    regions = tuple(dict.fromkeys(region for row in rows for region in row["regions"]))
    suffixes = tuple(dict.fromkeys(suffix for row in rows for suffix in row["suffixes"]))
    any_region = _regions([row["region"] for row in rows], regions)
    return Kinds(
        _kind("partition", names, any_of(names)),
        _kind("region", (*regions, *_to_come(regions)), any_region),
        _kind("suffix of hosts", suffixes, any_of(suffixes)),
    )


def _kind(what: str, words: tuple[str, ...], all_of_them: Node) -> Kind:
    openings = frozenset(word[:size] for word in words for size in range(len(word) + 1))
    return Kind(words, all_of_them, f"a {what} stands for any of AWS", openings)


def _to_come(regions: tuple[str, ...]) -> tuple[str, ...]:
    """Regions as they may be called one day: their numbers have two digits."""
    stems = (re.sub(r"\d$", "", region) for region in regions if region[-1].isdigit())
    return tuple(dict.fromkeys(f"{stem}12" for stem in stems))


def _regions(forms: list[str], regions: tuple[str, ...]) -> Node:
    """The regions of all forms, what they begin with written once, and those of no form."""
    trees = [_parts(read(form).node) for form in forms]
    shared = 0
    while len({parts[-shared - 1] for parts in trees if len(parts) > shared}) == 1:
        shared += 1
    heads: set[str] = set()
    for parts in trees:
        heads |= words_of(sequence(list(parts[:-shared]))) or set()
    formed = sequence([any_of(heads), *trees[0][-shared:]])
    others = [region for region in regions if not takes(formed, region)]
    return choice([formed, any_of(others)]) if others else formed


def _parts(node: Node) -> tuple[Node, ...]:
    return node.parts if isinstance(node, Sequence) else (node,)
