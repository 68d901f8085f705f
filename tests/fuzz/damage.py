"""One random harm to a page, and which of its lines it touched."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What was done: lines ``first`` to ``last`` of the whole page (from 1) are not as they were.

    Behind them everything stands ``shift`` lines further down. A ``cut`` leaves nothing behind.
    """

    kind: str
    first: int
    last: int
    shift: int
    data: bytes

    def __str__(self) -> str:
        return f"{self.kind} of lines {self.first} to {self.last}"


def damaged(data: bytes, chance: random.Random) -> Damage:
    """The page with one harm of a random kind at a random place."""
    kind = chance.choice(sorted(_KINDS))
    return _KINDS[kind](data, chance)


def _cut(data: bytes, chance: random.Random) -> Damage:
    end = chance.randrange(len(data))
    line = data.count(b"\n", 0, end) + 1
    last = data.count(b"\n") + 1
    return Damage(kind="cut", first=line, last=last, shift=0, data=data[:end])


def _drop(data: bytes, chance: random.Random) -> Damage:
    return _lines("drop", data, chance, lambda lines, at: lines.pop(at))


def _double(data: bytes, chance: random.Random) -> Damage:
    return _lines("double", data, chance, lambda lines, at: lines.insert(at, lines[at]))


def _indent(data: bytes, chance: random.Random) -> Damage:
    by = chance.choice((-4, -2, -1, 1, 2, 3, 4, 8))

    def move(lines: list[bytes], at: int) -> None:
        line = lines[at]
        blank = len(line) - len(line.lstrip(b" "))
        lines[at] = b" " * by + line if by > 0 else line[min(-by, blank) :]

    return _lines("indent", data, chance, move)


def _lines(
    kind: str, data: bytes, chance: random.Random, change: Callable[[list[bytes], int], object]
) -> Damage:
    """A harm to one line, more often to one that says something."""
    lines = data.split(b"\n")
    before = len(lines)
    said = [at for at, line in enumerate(lines) if line.strip()]
    at = chance.choice(said) if said and chance.random() < 0.9 else chance.randrange(before)
    change(lines, at)
    shift = len(lines) - before
    return Damage(kind=kind, first=at + 1, last=at + 1, shift=shift, data=b"\n".join(lines))


def _flip(data: bytes, chance: random.Random) -> Damage:
    """Up to eight bytes that lie together become others."""
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.randint(1, 8))
    other = bytes(chance.choice((chance.randrange(256), *b" \n`(*:")) for _ in range(end - start))
    first = data.count(b"\n", 0, start) + 1
    last = data.count(b"\n", 0, end) + 1
    shift = other.count(b"\n") - data.count(b"\n", start, end)
    changed = data[:start] + other + data[end:]
    return Damage(kind="flip", first=first, last=last, shift=shift, data=changed)


_KINDS: dict[str, Callable[[bytes, random.Random], Damage]] = {
    "cut": _cut,
    "double": _double,
    "drop": _drop,
    "flip": _flip,
    "indent": _indent,
}
