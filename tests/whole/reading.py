"""What both ways of reading a page are brought to, so that they can be compared.

An entry is an option, a member or a list's item; ``blocks`` are the pieces of its own text in
order, as (kind, source); ``values`` and ``constraints`` are the lists that the renderer wrote.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

Block = tuple[str, str]
MARK = "recursive"


@dataclass(kw_only=True)
class Entry:
    """An option or member with all that stands below it."""

    name: str = ""
    type: str = ""
    required: bool = False
    line: int | None = None
    blocks: list[Block] = field(default_factory=list[Block])
    values: list[str] = field(default_factory=list[str])
    constraints: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    syntax: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    parts: list[Entry] = field(default_factory=list["Entry"])


@dataclass(kw_only=True)
class Reading:
    """A page as one of the two readers has it; ``output`` is None where it says None."""

    description: list[Block] = field(default_factory=list[Block])
    api: tuple[str, str] | None = None
    paginated: bool = False
    result_keys: list[str] = field(default_factory=list[str])
    usages: list[tuple[list[str], bool]] = field(default_factory=list[tuple[list[str], bool]])
    options: list[Entry] = field(default_factory=list[Entry])
    global_options: list[str] = field(default_factory=list[str])
    subcommands: list[str] | None = None
    output: list[Entry] | None = None


def facts(reading: Reading) -> Iterator[tuple[str, str, object]]:
    """Everything a reading says, as (path, fact, value), in the page's order."""
    for fact in ("api", "paginated", "result_keys", "usages", "global_options", "subcommands"):
        yield "(page)", fact, getattr(reading, fact)
    yield "(page)", "text", reading.description
    yield "(page)", "options", [each.name for each in reading.options]
    yield from _parts("", reading.options)
    yield "(page)", "output", reading.output and [each.name for each in reading.output]
    yield from _parts("output", reading.output or [])


def _parts(path: str, entries: list[Entry]) -> Iterator[tuple[str, str, object]]:
    for number, entry in enumerate(entries):
        own = f"{path}/{entry.name or f'[{number}]'}"
        yield own, "type", entry.type
        yield own, "required", entry.required
        yield own, "line", entry.line
        yield own, "text", entry.blocks
        yield own, "values", entry.values
        yield own, "constraints", entry.constraints
        yield own, "syntax", entry.syntax
        yield own, "parts", [part.name or part.type for part in entry.parts]
        yield from _parts(own, entry.parts)
