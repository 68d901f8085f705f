"""The body below a header: the documentation's prose, and the lists that the renderer adds."""

import re
from typing import cast

from refsmith.read.page import Body, Listed, ListedName
from refsmith.remembering import remembered

EMPTY = Body()

_CONSTRAINT = re.compile(r"\s*\*\s+(min|max|pattern): ``(.*)``\s*\Z")
_VALUE = re.compile(r"\s*\*\s+``(.*)``\s*\Z")
_TARGET = re.compile(r"\.\. _\S.*:(?: \S+)?\s*\Z")


@remembered
def read_body(text: str) -> Body:
    """Reads what follows a header's line, up to the next header.

    The renderer's lists are the last thing in it: ``Possible values:`` with one literal an item,
    then ``Constraints:`` with ``min``, ``max`` and ``pattern``. A list of that title with any
    other item is the documentation's own prose. The text of an item is what stands between the
    first and the last double backtick of its line, so that a pattern may hold backticks.
    """
    if text.isspace() or not text:
        return EMPTY
    lines = text.split("\n")
    end = _last(lines, len(lines))
    constraints, end = _listed(lines, end, "Constraints:", _CONSTRAINT)
    values, end = _listed(lines, end, "Possible values:", _VALUE)
    prose, offset = _dedent(lines[:end])
    return _shared(
        prose,
        offset,
        tuple(values[1:]),
        values[0].offset if values else 0,
        tuple(constraints[1:]),
    )


@remembered
def _shared(
    prose: str,
    offset: int,
    values: tuple[Listed, ...],
    values_offset: int,
    constraints: tuple[Listed, ...],
) -> Body:
    """The one body of these facts, whatever the depth at which it stands."""
    return Body(
        prose=prose,
        prose_offset=offset,
        values=values,
        values_offset=values_offset,
        constraints=constraints,
    )


def without_targets(text: str) -> str:
    """The text up to the link targets that the renderer leaves at the end of a page."""
    lines = text.split("\n")
    return "\n".join(lines[: _last(lines, len(lines))])


def _last(lines: list[str], end: int) -> int:
    """Where the text ends when blank lines, and link targets that the parser left, are put off."""
    while end and (not lines[end - 1].strip() or _TARGET.match(lines[end - 1])):
        end -= 1
    return end


def _listed(
    lines: list[str], end: int, title: str, item: re.Pattern[str]
) -> tuple[list[Listed], int]:
    """The renderer's list of this title at the end of the lines, its title line first."""
    found: list[Listed] = []
    at = end
    while at:
        at -= 1
        line = lines[at]
        if not line.strip():
            continue
        match = item.match(line)
        if match is not None:
            groups = match.groups()
            name = cast("ListedName", groups[0] if len(groups) == 2 else "value")
            found.append(Listed(name=name, text=groups[-1], offset=at))
        elif found and line.strip() == title:
            found.append(Listed(name="value", text=title, offset=at))
            return found[::-1], _last(lines, at)
        else:
            break
    return [], end


def _dedent(lines: list[str]) -> tuple[str, int]:
    """The lines without their common indentation and outer blank lines, and how many were cut."""
    first, last = 0, len(lines)
    while first < last and not lines[first].strip():
        first += 1
    while last > first and not lines[last - 1].strip():
        last -= 1
    # A tab indents as RST has it: to the next column that eight divides.
    kept = [line.expandtabs(8) for line in lines[first:last]]
    if not kept:
        return "", 0
    margin = min(len(line) - len(line.lstrip(" ")) for line in kept if line.strip())
    return "\n".join(line[margin:].rstrip() for line in kept), first
