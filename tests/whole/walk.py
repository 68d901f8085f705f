"""The walk over docutils' tree: which entries a section has, and which text is whose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from docutils import nodes

from tests.whole.reading import MARK, Block, Entry

_WORDS = (
    "string|integer|long|float|double|boolean|timestamp|blob|structure|list|map|document|JSON"
    "|streaming blob|tagged union structure"
)
_OPTION = re.compile(r"(\S+(?: \| \S+)*) \(([^()]+)\)( \[required\])?")
_MEMBER = re.compile(rf"(?:(\S+) -> )?\(({_WORDS})\)( \[required\])?")
# A line at the margin that runs on into a header.
_TAIL = re.compile(rf"(?:(\w+) -> |(?<=[^\s(]))\(({_WORDS})\)( \[required\])?$")
_CUT = "( ... recursive ... )"
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
class _Text:
    """A piece of an entry's text; ``listed`` where it is of a list such as the renderer writes."""

    kind: str
    quotes: int
    text: str
    listed: tuple[str, list[tuple[str, str]]] | None = None


@dataclass
class Walk:
    """The entries of a section, from its nodes in order."""

    source: str
    current: Entry | None = None
    texts: dict[int, list[_Text]] = field(default_factory=dict[int, list[_Text]])
    entries: list[Entry] = field(default_factory=list[Entry])
    glued: set[int] = field(default_factory=set[int])
    shown: set[str] = field(default_factory=set[str])

    def options(self, children: Sequence[nodes.Node]) -> list[Entry]:
        """The Options section: headers with literal flags, then what belongs to each."""
        found: list[Entry] = []
        held: list[nodes.Node] = []
        for child in children:
            header = self._option(child)
            if header is None:
                held.append(child)
                continue
            self._held(found, held)
            held = [child]
            found.append(header)
        self._held(found, held)
        self.finish()
        return found

    def output(self, children: Sequence[nodes.Node]) -> list[Entry]:
        """The Output section: members at its margin."""
        root = Entry(type="structure")
        self.current = root
        self.fill(children, root, Around())
        self.finish()
        return root.parts

    def text(self, children: Sequence[nodes.Node]) -> list[Block]:
        """Text that is nobody's but the section's."""
        around = Around()
        return [
            _block(each, 0) for child in children for each in _leaves(child, around.within(child))
        ]

    def _option(self, node: nodes.Node) -> Entry | None:
        if not isinstance(node, nodes.paragraph) or not isinstance(node.children[0], nodes.literal):
            return None
        header = _OPTION.fullmatch(node.astext().split("\n")[0])
        if header is None:
            return None
        return Entry(name=header[1], type=header[2], required=header[3] is not None, line=node.line)

    def _held(self, found: list[Entry], nodes_: list[nodes.Node]) -> None:
        """What stands from one option's header to the next."""
        if not found:
            return
        entry = self.current = found[-1]
        self.entries.append(entry)
        head = nodes_[0]
        assert isinstance(head, nodes.paragraph)
        end = next(
            (at for at, each in enumerate(nodes_) if at and _syntax_title(each)), len(nodes_)
        )
        self._syntax(entry, nodes_[end:])
        around = Around(top=True)
        self.shown = {"key", "value"}.union(
            *(re.findall(r'"(\w+)":', text) for _, text in entry.syntax)
        )
        rest = head.rawsource.split("\n")[1:]
        last = self._lines(rest, entry, around, (head.line or 0) + 1) if rest else None
        self.fill(nodes_[1:end], entry, around, last)

    def _syntax(self, entry: Entry, nodes_: list[nodes.Node]) -> None:
        """The syntax blocks at an option's end."""
        for node in nodes_:
            if _syntax_title(node):
                entry.syntax.append((node.astext().rstrip(":"), ""))
            elif not isinstance(node, nodes.system_message):
                title, text = entry.syntax[-1]
                more = "\n".join(line.strip() for line in _raw(node).split("\n") if line.strip())
                entry.syntax[-1] = (title, f"{text}\n{more}".strip("\n"))

    def fill(
        self,
        children: Sequence[nodes.Node],
        holder: Entry,
        around: Around,
        last: Entry | None = None,
    ) -> None:
        """What stands in one container, as text and parts of ``holder``."""
        at = 0
        children = [each for each in children if not isinstance(each, nodes.system_message)]
        while at < len(children):
            child = children[at]
            at += 1
            if isinstance(child, nodes.paragraph):
                listed = _listed(child, children[at] if at < len(children) else None)
                if listed is not None:
                    self._add(
                        _Text(around.inside or "paragraph", around.quotes, child.rawsource, listed)
                    )
                    for each in _leaves(children[at], around):
                        self._add(_Text(each.kind, each.quotes, each.text, listed))
                    at += 1
                    continue
                made = self._lines(child.rawsource.split("\n"), holder, around, child.line, child)
                last = made if made is not None else last
            elif isinstance(child, nodes.block_quote) and last is not None:
                self._below(child, last, holder)
            elif isinstance(child, nodes.TextElement):
                for each in _leaves(child, around):
                    self._add(each)
            elif isinstance(child, nodes.Element) and not isinstance(
                child, nodes.comment | nodes.target
            ):
                self.fill(child.children, holder, around.within(child))

    def _below(self, quote: nodes.block_quote, last: Entry, holder: Entry) -> None:
        """The block quote behind a header."""
        inner = list(quote.children)
        if id(last) in self.glued and holder.type != "list":
            # The header ran on from a line at the margin: its body stands two levels deep.
            first = next((each.line for each in quote.findall(nodes.paragraph)), None)
            deep = 0 if first is None else self._column(first)
            if deep == 2 or isinstance(inner[0], nodes.block_quote):
                self.fill(inner, holder, Around(), last)
                return
        self.fill(inner, last, Around(quotes=1))

    def _column(self, line: int) -> int:
        text = self.source.split("\n")[line - 1]
        return len(text) - len(text.lstrip())

    def _lines(
        self,
        lines: list[str],
        holder: Entry,
        around: Around,
        line: int | None,
        node: nodes.paragraph | None = None,
    ) -> Entry | None:
        """A paragraph: marks, a header, a sentence that runs into a header, or text."""
        whole = node.astext() if node is not None else "\n".join(lines)
        marks = 0
        while whole.startswith(_CUT):
            marks += 1
            whole = whole.removeprefix(_CUT)
        header = _MEMBER.fullmatch(whole)
        tail = None
        if header is None and around.top and not around.quotes and not around.inside:
            tail = _TAIL.search(lines[-1])
        if header is None and tail is None and (whole or not marks):
            text = _raw(node) if node is not None else "\n".join(lines)
            self._add(_Text(around.inside or "paragraph", around.quotes, text))
            return None
        made: Entry | None = None
        for _ in range(marks):
            made = self._made(holder, Entry(type=MARK, line=line))
        if header is not None:
            name, kind, required = header.groups()
            made = Entry(name=name or "", type=kind, required=required is not None, line=line)
            self._made(holder, made)
        if tail is not None:
            name, kind, required = tail.groups()
            name = self._known(name or "")
            start = tail.start(2) - 1 - (len(name) + 4 if name else 0)
            self._add(
                _Text(
                    "paragraph", around.quotes, "\n".join([*lines[:-1], lines[-1][:start].rstrip()])
                )
            )
            line = (line or 0) + len(lines) - 1
            made = Entry(name=name, type=kind, required=required is not None, line=line)
            self._made(holder, made)
            self.glued.add(id(made))
        return made

    def _known(self, word: str) -> str:
        """The name that a word ends with: the longest that the option's JSON Syntax shows."""
        ends = (word[at:] for at in range(len(word)))
        return next((end for end in ends if end in self.shown), word)

    def _made(self, holder: Entry, entry: Entry) -> Entry:
        holder.parts.append(entry)
        self.entries.append(entry)
        self.current = entry
        return entry

    def _add(self, text: _Text) -> None:
        if self.current is not None and text.text:
            self.texts.setdefault(id(self.current), []).append(text)

    def finish(self) -> None:
        """Parts each entry's text from the lists that the renderer put at its end."""
        for entry in [*self.entries, self.current]:
            if entry is None or id(entry) not in self.texts:
                continue
            texts = self.texts.pop(id(entry))
            for title in ("Constraints:", "Possible values:"):
                listed = texts[-1].listed if texts else None
                if listed is None or listed[0] != title:
                    continue
                while texts and texts[-1].listed is listed:
                    texts.pop()
                if title == "Constraints:":
                    entry.constraints = listed[1]
                else:
                    entry.values = [value for _, value in listed[1]]
            least = min((each.quotes for each in texts), default=0)
            entry.blocks = [_block(each, least) for each in texts]


def _block(text: _Text, least: int) -> Block:
    kind = "quote" if text.kind == "paragraph" and text.quotes > least else text.kind
    return kind, text.text


def _syntax_title(node: nodes.Node) -> bool:
    return isinstance(node, nodes.paragraph) and node.astext() in _SYNTAX


def _raw(node: nodes.Node) -> str:
    """A node's source, without the colons that announce a literal block."""
    if not isinstance(node, nodes.Element) or not node.rawsource:
        return node.astext()
    source = node.rawsource
    if source.endswith("::") and not node.astext().endswith("::"):
        source = source.removesuffix("::").rstrip() if source[-3:-2].isspace() else source[:-1]
    return source


def _listed(
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


def _leaves(node: nodes.Node, around: Around) -> Iterator[_Text]:
    """The pieces of text in a node, in order."""
    # A title, for one, says nothing of a value.
    if isinstance(node, nodes.system_message | nodes.comment | nodes.target | nodes.title):
        return
    if isinstance(node, nodes.literal_block | nodes.doctest_block):
        yield _Text("literal", around.quotes, _raw(node))
    elif isinstance(node, nodes.TextElement):
        yield _Text(around.inside or "paragraph", around.quotes, _raw(node))
    elif isinstance(node, nodes.Element):
        for child in node.children:
            yield from _leaves(child, around.within(node))
