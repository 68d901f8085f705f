"""What stands only in an option's syntax block: ``"Type": "A"|"B"``, and, in 2017, all parts.

Pages of the older forms list the values of an option, and show those of nested members in the
JSON Syntax block alone; those of a list's items stand in its Syntax block. The pages of 2017 show
no member of an option anywhere else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from refsmith.model import Enum, ListOf, MapOf, Member, Scalar, Shape, Structure
from refsmith.read.body import EMPTY
from refsmith.read.items import shared_item
from refsmith.read.page import RECURSIVE, Item, Syntax

_TOKEN = re.compile(
    r'"(?P<text>[^"\n]*)"|(?P<recursive>\{ \.\.\. recursive \.\.\. \})|(?P<dots>\.\.\.)'
    r"|(?P<mark>[{}\[\]:,|])|(?P<word>[\w.|-]+)|(?P<line>\n)"
)
_VALID = "Where valid values are:"


@dataclass(slots=True)
class _Node:
    """What a syntax block shows of a value: alternatives, or parts by name.

    ``kind`` is ``[``, ``{``, ``"``, the word that stands for the value, or nothing, where the
    renderer cut a list or map off behind its name; ``more`` says that an object goes on with
    further keys, and so is a map.
    """

    line: int
    kind: str = '"'
    more: bool = False
    texts: list[str] = field(default_factory=list[str])
    members: dict[str, "_Node"] = field(default_factory=dict[str, "_Node"])
    item: "_Node | None" = None
    key: "_Node | None" = None


def with_syntax(shape: Shape, blocks: tuple[Syntax, ...]) -> Shape:
    """The shape with the enums that only its option's syntax blocks show.

    Offsets count from the header of the value that takes the rule.
    """
    for block in blocks:
        node = _parse(block) if block.title == "JSON Syntax" else _listed(block)
        if node is not None:
            shape = _enriched(shape, node, 0)
    return shape


_WORDS = {"true|false": "boolean"}


def parts_shown(type: str, blocks: tuple[Syntax, ...]) -> tuple[Item, ...]:
    """The parts of an option of the documented ``type``, from its syntax blocks alone."""
    for block in blocks:
        node = _repeated(block) if block.title == "Syntax" else None
        if block.title == "JSON Syntax":
            node = _parse(block)
        if node is not None and _type(node) == type.removeprefix("tagged union "):
            return _parts(node, 0)
    return ()


def _repeated(block: Syntax) -> _Node | None:
    """A list of scalars: its item stands twice, and dots behind it."""
    tokens = list(_tokens(block))
    item, _ = _value(tokens, 0)
    return _Node(block.offset, "[", item=item) if item is not None else None


def _type(node: _Node) -> str:
    match node.kind:
        case '"':
            return "string"
        case "[":
            return "list"
        case "{":
            if node.more and not node.members and node.key is None:
                return "document"
            return "map" if node.more else "structure"
        case word:
            return _WORDS.get(word, word)


def _parts(node: _Node, line: int) -> tuple[Item, ...]:
    """The parts of a value; ``line`` is that of the header of what holds them."""
    match _type(node):
        case "list":
            return (_item("", node.item, line),) if node.item is not None else ()
        case "map":
            key = node.key or _Node(node.line)
            named = [("key", key)] + ([("value", node.item)] if node.item is not None else [])
            return tuple(_item(name, part, line) for name, part in named)
        case "structure":
            return tuple(_item(name, part, line) for name, part in node.members.items())
        case _:
            return ()


def _item(name: str, node: _Node, line: int) -> Item:
    mark = not node.kind or "recursive" in node.kind
    return shared_item(
        "" if node.kind and mark else name,
        RECURSIVE if mark else _type(node),
        False,
        node.line - line,
        EMPTY,
        () if mark else _parts(node, node.line),
    )


def _listed(block: Syntax) -> _Node | None:
    """The values below ``Where valid values are:``, as those of a list's item."""
    if block.title != "Syntax" or _VALID not in block.text:
        return None
    before, _, after = block.text.partition(_VALID)
    values = [line.strip() for line in after.split("\n") if line.strip()]
    line = block.offset + before.count("\n")
    return _Node(line, "[", item=_Node(line, texts=values))


def _parse(block: Syntax) -> _Node | None:
    tokens = list(_tokens(block))
    node, _ = _value(tokens, 0)
    return node


def _tokens(block: Syntax) -> Iterator[tuple[str, str, int]]:
    line = block.offset
    for match in _TOKEN.finditer(block.text):
        if match["line"]:
            line += 1
        elif match["text"] is not None:
            yield "text", match["text"], line
        elif match["mark"]:
            yield match["mark"], match["mark"], line
        else:
            yield "other", match[0], line


def _value(tokens: list[tuple[str, str, int]], at: int) -> tuple[_Node | None, int]:
    """The value that starts at a token, and the token behind it."""
    if at >= len(tokens):
        return None, at
    kind, text, line = tokens[at]
    if kind == "{":
        return _object(tokens, at + 1, line)
    if kind == "[":
        item, at = _value(tokens, at + 1)
        while at < len(tokens) and tokens[at][0] != "]":
            at += 1
        return _Node(line, "[", item=item), at + 1
    if kind == "text":
        texts, at = _alternatives(tokens, at)
        return _Node(line, texts=texts), at
    if kind == "other" and text != "...":
        return _Node(line, text), at + 1
    return None, at


def _alternatives(tokens: list[tuple[str, str, int]], at: int) -> tuple[list[str], int]:
    texts = [tokens[at][1]]
    at += 1
    while at + 1 < len(tokens) and tokens[at][0] == "|" and tokens[at + 1][0] == "text":
        texts.append(tokens[at + 1][1])
        at += 2
    return texts, at


def _object(tokens: list[tuple[str, str, int]], at: int, line: int) -> tuple[_Node, int]:
    node = _Node(line, "{")
    while at < len(tokens) and tokens[at][0] != "}":
        node.more = node.more or tokens[at][1] == "..."
        if tokens[at][0] != "text":
            at += 1
            continue
        key_line = tokens[at][2]
        names, at = _alternatives(tokens, at)
        if at >= len(tokens) or tokens[at][0] != ":":
            continue
        value, at = _value(tokens, at + 1)
        if value is None and at < len(tokens) and tokens[at][0] in (",", "}"):
            value = _Node(key_line, "")
        if node.key is None:
            node.key = _Node(key_line, texts=names)
            node.item = value
        if value is not None:
            node.members[names[0]] = value
    return node, at + 1


def _enriched(shape: Shape, node: _Node, line: int) -> Shape:
    """``line`` is the offset of the value's own header from that of the option."""
    match shape:
        case Scalar(type="string"):
            return _enumerated(shape, node, line)
        case Structure():
            members = tuple([_member(member, node, line) for member in shape.members])
            if all(new is old for new, old in zip(members, shape.members, strict=True)):
                return shape
            return replace(shape, members=members)
        case ListOf():
            if node.item is None or shape.offset is None:
                return shape
            item = _enriched(shape.item, node.item, line + shape.offset)
            return shape if item is shape.item else replace(shape, item=item)
        case MapOf():
            return _map(shape, node, line)
        case _:
            return shape


def _member(member: Member, node: _Node, line: int) -> Member:
    """The same object where the block says nothing new of it: pages share it."""
    if member.offset is None or member.name not in node.members:
        return member
    shape = _enriched(member.shape, node.members[member.name], line + member.offset)
    return member if shape is member.shape else replace(member, shape=shape)


def _map(shape: MapOf, node: _Node, line: int) -> MapOf:
    key, value = shape.key, shape.value
    if node.key is not None and shape.key_offset is not None:
        key = _enriched(key, node.key, line + shape.key_offset)
    if node.item is not None and shape.value_offset is not None:
        value = _enriched(value, node.item, line + shape.value_offset)
    if key is shape.key and value is shape.value:
        return shape
    return replace(shape, key=key, value=value)


def _enumerated(shape: Scalar, node: _Node, line: int) -> Scalar:
    known = any(rule.kind == "enum" and rule.origin == "listed" for rule in shape.rules)
    if known or not node.texts or node.texts == ["string"]:
        return shape
    rule = Enum(offset=node.line - line, origin="syntax", severity="warn", values=tuple(node.texts))
    return replace(shape, rules=(rule, *shape.rules))
