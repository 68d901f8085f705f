"""The members below a header: found by their lines, hung where their indentation says.

The renderer writes a member as a header line at its depth's indentation, a body, and its own
members two columns deeper. Headers are recognised by the types that they can name; where the
indentation can't be right (a scalar has no members), the grammar of shapes decides.

The largest pages write the same members out dozens of times: what has been read, to the letter and
at the same depth, is not read again.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, cast

from refsmith.read.body import EMPTY, read_body
from refsmith.read.page import RECURSIVE, Body, Item, Loss
from refsmith.remembering import remembered

TYPES = (
    "string|integer|long|float|double|boolean|timestamp|blob|structure|list|map|document|JSON"
    "|streaming blob|tagged union structure"
)
MARK = "( ... recursive ... )"
_HEADER = re.compile(
    rf"^(?P<indent> *)(?P<marks>(?:{re.escape(MARK)})*)"
    rf"(?P<lead>[^\n]*?)(?:(?P<name>[^\s()]+) -> )?\((?P<type>{TYPES})\)"
    rf"(?P<required> \[required\])?$"
    rf"|^(?P<lone> *)(?P<only>(?:{re.escape(MARK)})+)$",
    re.MULTILINE,
)
_END = re.compile(r"\)(?: \[required\])?(?=\n|\Z)")
_STRUCTURES = frozenset({"structure", "tagged union structure"})
_CONTAINERS = _STRUCTURES | {"list", "map"}
# By how much of it a copy is looked for, and how many that begin alike are tried.
_KEY = 200
_TRIED = 4
_PLAIN_NAME = re.compile(r"[\w.:/#$@+*-]+\Z")


@dataclass(slots=True)
class _Open:
    """An item under construction."""

    name: str
    type: str
    required: bool
    line: int
    level: int
    start: int
    end: int = -1
    head: int = 0
    is_item: bool = False
    # Whether what is around it had a say in what is below it.
    bound: bool = False
    items: list["Item | _Open"] = field(default_factory=list["Item | _Open"])

    def takes(self, name: str, type: str) -> bool:
        """Whether a further member of this name and type can stand below this item."""
        if self.type == "list":
            return not name and not self.items
        if self.type == "map":
            return (bool(name) or type == RECURSIVE) and len(self.items) < 2
        return self.type in _STRUCTURES and (bool(name) or type == RECURSIVE)


@dataclass(frozen=True, slots=True)
class Found:
    """A header in the text: where its line is, where its body starts, and how deep it stands."""

    name: str
    type: str
    required: bool
    line: int
    indent: int
    cut: int
    start: int


def _matches(text: str, begin: int) -> Iterator[re.Match[str]]:
    """The lines that read as a header or as marks.

    What a header ends with is looked for first: that costs a tenth of trying every line.
    """
    for end in _END.finditer(text, begin):
        start = text.rfind("\n", 0, end.start()) + 1
        match = _HEADER.match(text, start, end.end())
        if match is not None:
            yield match


def find_headers(
    text: str, known: tuple[str, ...] = (), *, start: int = 0, line: int = 0
) -> Iterator[Found]:
    """The headers in ``text``, in order; lines count from 0.

    ``known`` are names that a header glued to the end of a sentence may have, from the option's
    JSON Syntax block. ``start`` is where a line begins, and ``line`` its number.
    """
    seen = start
    for match in _matches(text, start):
        begin = match.start()
        line += text.count("\n", seen, begin)
        seen = begin
        if match["only"] is not None:
            indent = len(match["lone"])
            for _ in range(match["only"].count(MARK)):
                yield Found("", RECURSIVE, False, line, indent, begin, match.end())
            continue
        name, cut = match["name"] or "", match.start("name") if match["name"] else -1
        lead = match["lead"]
        indent = len(match["indent"])
        if lead and not match["marks"]:
            # Text runs into a header only at the very start of a line that is no list or block.
            if indent:
                continue
            split = _unglue(lead, name, known)
            if split is None:
                continue
            name, cut = split[0], match.start("lead") + split[1]
        else:
            if lead or (name and not _PLAIN_NAME.match(name)):
                continue
            cut = begin
        for _ in range(match["marks"].count(MARK)):
            yield Found("", RECURSIVE, False, line, indent, begin, begin)
        required = match["required"] is not None
        yield Found(name, match["type"], required, line, indent, cut, match.end())


def _unglue(lead: str, name: str, known: tuple[str, ...]) -> tuple[str, int] | None:
    """Parts a sentence from the name that runs on behind it: the name, and where it starts.

    ``credentialsSecret`` is told apart by the names that the syntax block shows first, else by
    the last sentence end, else not at all.
    """
    if not name:
        return ("", len(lead)) if lead.strip() else None
    whole = lead + name
    for candidate in sorted(known, key=len, reverse=True):
        if whole.endswith(candidate):
            return candidate, len(whole) - len(candidate)
    stop = max(whole.rfind(mark) for mark in (".", " ", ")", ":", "!", "?"))
    tail = whole[stop + 1 :]
    return (tail, stop + 1) if tail and _PLAIN_NAME.match(tail) else None


def read_items(
    text: str, *, type: str, top_level: int, known: tuple[str, ...] = ()
) -> tuple[str, tuple[Item, ...], tuple[Loss, ...]]:
    """Splits what stands below a header into its own body and the members.

    ``type`` is the header's, ``top_level`` the depth at which its members stand. Gives the text
    of the header's own body, the members, and what could not be placed.
    """
    root = _Open("", type, False, 0, top_level - 1, 0)
    stack = [root]
    losses: list[Loss] = []
    last = root
    copies = _Copies(text)
    headers = find_headers(text, known)
    found = next(headers, None)
    while found is not None:
        level = max(found.indent // 2, top_level)
        parent = _parent(stack, found, level)
        if parent is None:
            _bind(stack)
            if found.type == RECURSIVE or not _looks_like_prose(found):
                losses.append(_stray(found))
            found = next(headers, None)
            continue
        if last.end < 0:
            last.end = found.cut
        while stack[-1] is not parent:
            closed = _close(stack, text)
            if level <= closed.level:
                copies.add(closed, found)
        opened = _Open(
            found.name, found.type, found.required, found.line, level, found.start, head=found.cut
        )
        opened.is_item = parent.type == "list"
        if parent.level == level:
            _bind(stack)
        parent.items.append(opened)
        stack.append(opened)
        last = opened
        copy = copies.find(found) if found.type in _CONTAINERS else None
        if copy is not None:
            behind = found.cut + copy.size
            rest = find_headers(text, known, start=behind, line=found.line + copy.lines)
            following = next(rest, None)
            opened.items += copy.items
            if following is not None and _ends(following, behind, stack, top_level):
                opened.end = found.cut + copy.end
                headers, found = rest, following
                continue
            opened.items.clear()
        found = next(headers, None)
    if last.end < 0:
        last.end = len(text)
    while len(stack) > 1:
        _close(stack, text)
    own = text[: root.end]
    return own, tuple(cast("list[Item]", root.items)), tuple(losses)


def _bind(stack: list[_Open]) -> None:
    """Notes that what is below the open items was not placed by its indentation alone."""
    for each in stack:
        each.bound = True


def _stray(found: Found) -> Loss:
    what = found.name or found.type
    return Loss(
        offset=found.line,
        kind="stray-member",
        message=f"no structure, list or map takes {what!r} here",
    )


def _ends(found: Found, at: int, stack: list[_Open], top_level: int) -> bool:
    """Whether a header at ``at`` ends what the innermost open item holds, as it did elsewhere."""
    level = max(found.indent // 2, top_level)
    return (
        found.cut == at
        and level <= stack[-1].level
        # What nobody takes is text of the last member.
        and _parent(stack, found, level) is not None
    )


class _Copy(NamedTuple):
    """A member that was read, by its text: from its header to the next one that is not below it.

    ``start`` and ``size`` say where that is, ``end`` is the size up to its first part, ``lines``
    how many line breaks there are.
    """

    start: int
    size: int
    end: int
    lines: int
    items: tuple[Item, ...]


class _Copies:
    """What was read of a text, to be found where the same stands again.

    A member is kept where nothing around it decided on what is below it, and all of that stands
    deeper than its own header: then any header that stands as deep, or less, ends it.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, list[_Copy]] = {}

    def _key(self, start: int) -> str:
        return self._text[start : start + _KEY]

    def _begins_line(self, at: int) -> bool:
        return not at or self._text[at - 1] == "\n"

    def add(self, closed: _Open, following: Found) -> None:
        """Keeps a member that ``following`` ended."""
        if not closed.items or closed.bound:
            return
        if not (self._begins_line(closed.head) and self._begins_line(following.cut)):
            return
        size = following.cut - closed.head
        known = self._known.setdefault(self._key(closed.head), [])
        if any(self._stands(copy, closed.head) for copy in known[-_TRIED:]):
            return
        known.append(
            _Copy(
                start=closed.head,
                size=size,
                end=closed.end - closed.head,
                lines=following.line - closed.line,
                items=tuple(cast("list[Item]", closed.items)),
            )
        )

    def find(self, found: Found) -> _Copy | None:
        """What was read where the same text stood as behind this header."""
        if not self._begins_line(found.cut):
            return None
        for copy in self._known.get(self._key(found.cut), ())[-_TRIED:]:
            if self._stands(copy, found.cut):
                return copy
        return None

    def _stands(self, copy: _Copy, at: int) -> bool:
        written = self._text[copy.start : copy.start + copy.size]
        return self._text.startswith(written, at)


def _looks_like_prose(found: Found) -> bool:
    """A bare type in parentheses is a sentence's way to name a type, unless a list waits."""
    return not found.name


def _parent(stack: list[_Open], found: Found, level: int) -> _Open | None:
    """The item that takes the header: the nearest open one above its level that the grammar lets.

    Some sources leave the renderer's indentation too deep, or by a column; a header then stands
    deeper than it should, and what can't have members is passed over.
    """
    for candidate in reversed(stack):
        if not candidate.takes(found.name, found.type):
            continue
        # A list's item may stand no less deep than the members of its own: nothing else takes them.
        same = candidate.level == level and candidate.is_item and bool(found.name)
        if candidate.level < level or same:
            return candidate
    return None


def _close(stack: list[_Open], text: str) -> _Open:
    """Takes the innermost open item off; its finished value stands in its parent's place for it."""
    item = stack.pop()
    parent = stack[-1]
    body = EMPTY if item.type == RECURSIVE else read_body(text[item.start : item.end])
    items = tuple(cast("list[Item]", item.items))
    parent.items[-1] = shared_item(
        item.name, item.type, item.required, item.line - parent.line, body, items
    )
    return item


@remembered
def shared_item(
    name: str, type: str, required: bool, offset: int, body: Body, items: tuple[Item, ...]
) -> Item:
    """The one item of these facts: bodies and items are told apart by identity, which is quick."""
    return Item(name=name, type=type, required=required, offset=offset, body=body, items=items)
