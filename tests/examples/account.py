"""Tries every example command of a folder of pages, and counts how they fared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.examples.sections import blocks
from tests.examples.shell import commands
from tests.examples.shown import content
from tests.examples.trying import Bench, Outcome


@dataclass(frozen=True, slots=True)
class Tried:
    """An example command; ``number`` counts the page's from 1, ``line`` is its line there."""

    page: str
    number: int
    line: int
    words: tuple[str, ...]
    outcome: Outcome


def pages(folder: Path, services: Iterable[str] | None = None) -> Iterator[Path]:
    """The pages below the folder, or of those services, in order."""
    roots = [folder] if services is None else [folder / service for service in services]
    for root in roots:
        yield from sorted(root.rglob("*.rst"))


def try_page(bench: Bench, name: str, text: str) -> Iterator[Tried]:
    """The example commands of one page, each tried on the open bench."""
    found = list(blocks(text))
    number = 0
    for place, block in enumerate(found):
        for command in commands(block.text):
            number += 1
            shown = partial(content, blocks=found, place=place)
            if command.error:
                outcome = Outcome("shell", (command.error,))
            else:
                outcome = bench.try_words(command.words, shown)
            yield Tried(name, number, block.line + command.line, command.words, outcome)


def try_folder(
    bench: Bench, folder: Path, services: Iterable[str] | None = None
) -> Iterator[Tried]:
    """The example commands of all pages, or of those services'."""
    with bench.open():
        for path in pages(folder, services):
            name = path.relative_to(folder).with_suffix("").as_posix()
            yield from try_page(bench, name, path.read_text(encoding="utf-8"))
