"""Pieces of text in docutils' tree: of which kind they are, and as they stand in the source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from docutils import nodes

from tests.whole.reading import Block

_SYNTAX = ("Shorthand Syntax:", "JSON Syntax:", "Syntax:")
_LISTS = {"Possible values:": ("",), "Constraints:": ("min", "max", "pattern")}


@dataclass(frozen=True)
class Around:
    """What stands around a node inside the text of an entry."""

    quotes: int = 0
    inside: str = ""
    top: bool = False

    def within(self, node: nodes.Element) -> Around:
        if isinstance(node, nodes.bullet_list | nodes.enumerated_list):
            return Around(self.quotes, "item")
        if isinstance(node, nodes.Admonition):
            return Around(self.quotes, "note")
        if isinstance(node, nodes.definition):
            return Around(self.quotes, self.inside or "quote")
        if isinstance(node, nodes.block_quote) and not self.inside:
            return Around(self.quotes + 1)
        return Around(self.quotes, self.inside)


@dataclass
class Text:
    """A piece of an entry's text; ``listed`` where it is of a list such as the renderer writes."""

    kind: str
    quotes: int
    text: str
    listed: tuple[str, list[tuple[str, str]]] | None = None


def block(text: Text, least: int) -> Block:
    kind = "quote" if text.kind == "paragraph" and text.quotes > least else text.kind
    return kind, text.text


def syntax_title(node: nodes.Node) -> bool:
    return isinstance(node, nodes.paragraph) and node.astext() in _SYNTAX


def raw(node: nodes.Node) -> str:
    """A node's source, without the colons that announce a literal block."""
    if not isinstance(node, nodes.Element) or not node.rawsource:
        return node.astext()
    source = node.rawsource
    if source.endswith("::") and not node.astext().endswith("::"):
        source = source.removesuffix("::").rstrip() if source[-3:-2].isspace() else source[:-1]
    return source


def listed_items(
    title: nodes.paragraph, after: nodes.Node | None
) -> tuple[str, list[tuple[str, str]]] | None:
    """The items of a list such as the renderer writes: each is one literal, behind its word."""
    words = _LISTS.get(title.astext())
    if words is None or not isinstance(after, nodes.bullet_list):
        return None
    items: list[tuple[str, str]] = []
    for item in after.children:
        parts = list(item.findall(nodes.paragraph))
        if len(parts) != 1:
            return None
        word, literal = parts[0].children[:-1], parts[0].children[-1]
        before = "".join(each.astext() for each in word)
        if not isinstance(literal, nodes.literal) or before.removesuffix(": ") not in words:
            return None
        items.append((before.removesuffix(": "), literal.astext()))
    return (title.astext(), items) if items else None


def leaves(node: nodes.Node, around: Around) -> Iterator[Text]:
    """The pieces of text in a node, in order."""
    # A title, for one, says nothing of a value.
    if isinstance(node, nodes.system_message | nodes.comment | nodes.target | nodes.title):
        return
    if isinstance(node, nodes.literal_block | nodes.doctest_block):
        yield Text("literal", around.quotes, raw(node))
    elif isinstance(node, nodes.TextElement):
        yield Text(around.inside or "paragraph", around.quotes, raw(node))
    elif isinstance(node, nodes.Element):
        for child in node.children:
            yield from leaves(child, around.within(node))
