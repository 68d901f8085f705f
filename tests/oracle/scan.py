"""An independent reading of a raw page, line by line: which headers stand where.

No RST is parsed and nothing of the reader is used. A header is known by its parenthesis, which
holds one of the types that the renderer writes; who holds it is known by indentation. That is
enough to count every member of a page, and to find a place to change in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_SCALARS = ("string", "integer", "long", "float", "double", "boolean", "timestamp", "blob")
TYPES = {
    **{name: name for name in (*_SCALARS, "structure", "list", "map", "document")},
    "JSON": "json",
    "streaming blob": "blob",
    "tagged union structure": "structure",
}
_TYPE = "|".join(TYPES)
_FLAGS = re.compile(rf"(``[^`]+``(?: \| ``[^`]+``)*) \(({_TYPE})\)( \[required\])?$")
_MARK = "( ... recursive ... )"
_MEMBER = re.compile(rf"(?:([^\s()]+) -> )?\(({_TYPE})\)( \[required\])?$")
# Text at the margin runs on into the header of what it describes: `A list of tags.(structure)`.
# Where a name begins in such a line nobody can tell from the line alone.
_GLUED = re.compile(rf"(?:\b([A-Za-z]\w*) -> |(?<=[^\s(])(?<!- ))\(({_TYPE})\)( \[required\])?$")
_BODY = 2
_LITERAL_BLOCK = re.compile(r"(.*)::$")
SECTIONS = ("Options", "Output")


@dataclass(frozen=True, slots=True)
class Header:
    """A header in a page: ``line`` counts from 1; ``path`` is the node's, as nodes.py names it.

    A recursion mark is a header of type ``recursive`` and has no name on the page.
    """

    line: int
    indent: int
    path: str
    name: str
    type: str
    required: bool


def section_bounds(lines: list[str]) -> dict[str, tuple[int, int]]:
    """First and last line (from 0, the last one excluded) of each section of a page."""
    starts = [
        number
        for number in range(len(lines) - 2)
        if lines[number].startswith("==")
        and lines[number] == lines[number + 2]
        and set(lines[number]) == {"="}
        and len(lines[number]) == len(lines[number + 1])
    ]
    ends = [*starts[1:], len(lines)]
    return {lines[start + 1]: (start + 3, end) for start, end in zip(starts, ends, strict=True)}


def headers(text: str) -> list[Header]:
    """Every header of a page's Options and Output, in order."""
    lines = text.split("\n")
    bounds = section_bounds(lines)
    found: list[Header] = []
    for section in SECTIONS:
        if section in bounds:
            found.extend(_section_headers(lines, *bounds[section], section == "Output"))
    return found


def _section_headers(lines: list[str], start: int, end: int, output: bool) -> Iterator[Header]:
    """Headers with their paths, from a stack of the headers that hold the present line."""
    root = Header(start, -1, "output" if output else "", "", "structure", required=False)
    stack = [root]
    for number, content, indent in _prose_lines(lines, start, end):
        if not output and indent == 0 and (option := _FLAGS.match(content)):
            flags, kind, needed = option.groups()
            path = flags.split(" | ")[0].strip("`")
            header = Header(number + 1, 0, path, path, kind, required=bool(needed))
            stack = [root, header]
            yield header
            continue
        if len(stack) == 1 and not output:
            continue
        for name, kind, needed in _members(content, at_margin=not output and indent == 0):
            indent = max(indent, 0 if output else _BODY)
            _leave(stack, indent, named=bool(name))
            path = _child_path(stack[-1], name, kind)
            header = Header(number + 1, indent, path, name, kind, required=needed)
            if kind != "recursive":
                stack.append(header)
            yield header


def _leave(stack: list[Header], indent: int, *, named: bool) -> None:
    """Drop what a header at this indentation cannot stand in."""
    while len(stack) > 1 and stack[-1].indent >= indent:
        top = stack[-1]
        # Indentation has drifted: a list has one item, so a name beside it stands in the item.
        if named and top.indent == indent and top.path.endswith("[]") and top.type != "list":
            return
        stack.pop()


def _prose_lines(lines: list[str], start: int, end: int) -> Iterator[tuple[int, str, int]]:
    """Lines outside literal blocks, as (number, stripped, indentation)."""
    inside: int | None = None
    for number in range(start, end):
        line = lines[number].expandtabs(8)
        content = line.strip()
        if not content:
            continue
        indent = len(line) - len(line.lstrip())
        if inside is not None:
            if indent > inside:
                continue
            inside = None
        if _LITERAL_BLOCK.match(content) and not content.startswith(".. "):
            inside = indent
        yield number, content, indent


def _members(content: str, *, at_margin: bool) -> Iterator[tuple[str, str, bool]]:
    """What one line heads: marks, then at most one header, as (name, type, required)."""
    while content.startswith(_MARK):
        yield "", "recursive", False
        content = content.removeprefix(_MARK)
    if match := _MEMBER.match(content):
        yield match[1] or "", match[2], bool(match[3])
    elif at_margin and content.endswith((")", "]")) and (glued := _GLUED.search(content)):
        yield glued[1] or "", glued[2], bool(glued[3])


def _child_path(parent: Header, name: str, kind: str) -> str:
    if kind == "recursive":
        return parent.path + ".( ... )"
    if not name:
        return parent.path + "[]"
    if parent.type == "map":
        return parent.path + ("{key}" if name in ("key", "Name") else "{}")
    return f"{parent.path}.{name}"


_STATED = re.compile(r"\*\s+(?:(min|max|pattern): )?``(.*)``$")
_LISTS = {"Constraints:": ("min", "max", "pattern"), "Possible values:": ("enum",)}


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a ``Constraints:`` or ``Possible values:`` list, and the path of its owner."""

    line: int
    path: str
    kind: str
    value: str


def items(text: str, found: list[Header]) -> list[Item]:
    """Every list item that reads like the renderer's; ``found`` are the page's headers.

    Prose has such lists of its own: whether an item is a rule, its neighbours decide, not this.
    """
    lines = text.split("\n")
    stated: list[Item] = []
    owner, kinds = -1, tuple[str, ...]()
    for number, line in enumerate(lines, 1):
        while owner + 1 < len(found) and found[owner + 1].line <= number:
            owner, kinds = owner + 1, ()
        content = line.strip()
        if not content or owner < 0:
            continue
        if content in _LISTS:
            kinds = _LISTS[content]
            continue
        match = _STATED.match(content) if kinds else None
        kind = (match[1] or "enum") if match else ""
        if match is None or kind not in kinds:
            kinds = ()
            continue
        stated.append(Item(number, found[owner].path, kind, match[2]))
    return stated
