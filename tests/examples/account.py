"""Tries every example command of a folder of pages, and counts how they fared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.examples.proofs import fault
from tests.examples.repairs import attempts
from tests.examples.sections import Block, blocks
from tests.examples.shell import Command, commands
from tests.examples.shown import content
from tests.examples.trying import Bench, Outcome

# There is nothing to try a command on: the package lacks it by design.
UNTRYABLE = frozenset(("absent", "custom"))
# How a command may fare without its being anybody's fault.
FINE = frozenset(("accepted", *UNTRYABLE))


@dataclass(frozen=True, slots=True)
class Tried:
    """An example command; ``number`` counts the page's from 1, ``line`` is its line there.

    ``repairs`` are the shared slips that had to be put right before it was accepted, ``fault`` is
    what the pages themselves prove to be wrong with one that was refused.
    """

    page: str
    number: int
    line: int
    words: tuple[str, ...]
    outcome: Outcome
    repairs: tuple[str, ...] = ()
    fault: str | None = None

    @property
    def name(self) -> str:
        """The page and the command's number in it."""
        return f"{self.page} {self.number}"


def pages(folder: Path, services: Iterable[str] | None = None) -> Iterator[Path]:
    """The pages below the folder, or of those services, in order."""
    roots = [folder] if services is None else [folder / service for service in services]
    for root in roots:
        yield from sorted(root.rglob("*.rst"))


def try_folder(
    bench: Bench, folder: Path, services: Iterable[str] | None = None
) -> Iterator[Tried]:
    """The example commands of all pages, or of those services'."""
    with bench.open():
        for path in pages(folder, services):
            name = path.relative_to(folder).with_suffix("").as_posix()
            yield from try_page(bench, name, path.read_text(encoding="utf-8"), folder)


def try_page(bench: Bench, name: str, text: str, folder: Path) -> Iterator[Tried]:
    """The example commands of one page, each tried on the open bench.

    ``folder`` has the pages of the commands that are named.
    """
    found = list(blocks(text))
    number = 0
    for place, block in enumerate(found):
        for index, command in enumerate(commands(block.text)):
            number += 1
            outcome = _try(bench, command, found, place, str)
            line = block.line + command.line
            if outcome.kind in FINE:
                yield Tried(name, number, line, command.words, outcome)
                continue
            repairs, outcome = _mended(bench, outcome, found, place, index)
            proof = None
            if outcome.kind not in FINE:
                proof = _fault(command, outcome, folder, found, place)
            yield Tried(name, number, line, command.words, outcome, repairs, proof)


def _fault(
    command: Command, outcome: Outcome, folder: Path, found: Sequence[Block], place: int
) -> str | None:
    def shown(name: str) -> str | None:
        return content(name, found, place)

    return fault(command.words, "; ".join(outcome.details), folder, shown)


def _try(
    bench: Bench,
    command: Command,
    found: Sequence[Block],
    place: int,
    repair: Callable[[str], str],
) -> Outcome:
    if command.error:
        return Outcome("shell", (command.error,))

    def shown(name: str) -> str | None:
        text = content(name, found, place)
        return None if text is None else repair(text)

    return bench.try_words(command.words, shown)


def _mended(
    bench: Bench, outcome: Outcome, found: Sequence[Block], place: int, index: int
) -> tuple[tuple[str, ...], Outcome]:
    """The fewest repairs with which a refused command passes, and how it fared then; without such
    repairs none, and how it fared as printed."""
    block = found[place]
    whole = "\n".join(each.text for each in found)
    many = len(list(commands(block.text)))
    for names, repair in attempts(whole):
        mended = list(commands(repair(block.text)))
        if len(mended) == many:
            again = _try(bench, mended[index], found, place, repair)
            if again.kind == "accepted":
                return names, again
    return (), outcome
