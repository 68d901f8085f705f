"""The walk over docutils' tree: which entries a section has, and which text is whose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from docutils import nodes

from tests.whole.reading import MARK, Block, Entry
from tests.whole.texts import Around, Text, block, leaves, listed_items, raw, syntax_title

_WORDS = (
    "string|integer|long|float|double|boolean|timestamp|blob|structure|list|map|document|JSON"
    "|streaming blob|tagged union structure"
)
_OPTION = re.compile(r"(\S+(?: \| \S+)*) \(([^()]+)\)( \[required\])?")
_MEMBER = re.compile(rf"(?:(\S+) -> )?\(({_WORDS})\)( \[required\])?")
# A line at the margin that runs on into a header.
_TAIL = re.compile(rf"(?:(\w+) -> |(?<=[^\s(]))\(({_WORDS})\)( \[required\])?$")
_CUT = "( ... recursive ... )"


@dataclass
class Walk:
    """The entries of a section, from its nodes in order."""

    source: str
    current: Entry | None = None
    texts: dict[int, list[Text]] = field(default_factory=dict[int, list[Text]])
    entries: list[Entry] = field(default_factory=list[Entry])
    holders: dict[int, Entry] = field(default_factory=dict[int, Entry])
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
        self._number()
        return found

    def output(self, children: Sequence[nodes.Node]) -> list[Entry]:
        """The Output section: members at its margin."""
        root = Entry(type="structure")
        self.current = root
        self.fill(children, root, Around())
        self.finish()
        self._number()
        return root.parts

    def text(self, children: Sequence[nodes.Node]) -> list[Block]:
        """Text that is nobody's but the section's."""
        around = Around()
        return [
            block(each, 0) for child in children for each in leaves(child, around.within(child))
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
        end = next((at for at, each in enumerate(nodes_) if at and syntax_title(each)), len(nodes_))
        self._syntax(entry, nodes_[end:])
        around = Around(top=True)
        self.shown = {"key", "value"}.union(
            *(re.findall(r'"(\w+)":', text) for _, text in entry.syntax)
        )
        rest = raw(head).split("\n")[1:]
        last = self._lines(rest, entry, around, (head.line or 0) + 1) if rest else None
        self.fill(nodes_[1:end], entry, around, last)

    def _syntax(self, entry: Entry, nodes_: list[nodes.Node]) -> None:
        """The syntax blocks at an option's end."""
        for node in nodes_:
            if syntax_title(node):
                entry.syntax.append((node.astext().rstrip(":"), ""))
            elif not isinstance(node, nodes.system_message):
                title, text = entry.syntax[-1]
                more = "\n".join(line.strip() for line in raw(node).split("\n") if line.strip())
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
                listed = listed_items(child, children[at] if at < len(children) else None)
                if listed is not None:
                    self._add(
                        Text(around.inside or "paragraph", around.quotes, child.rawsource, listed)
                    )
                    for each in leaves(children[at], around):
                        self._add(Text(each.kind, each.quotes, each.text, listed))
                    at += 1
                    continue
                made = self._lines(child.rawsource.split("\n"), holder, around, child.line, child)
                last = made if made is not None else last
            elif isinstance(child, nodes.block_quote) and last is not None:
                self._below(child, last, holder)
            elif isinstance(child, nodes.TextElement):
                for each in leaves(child, around):
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
        text = self.source.splitlines()[line - 1]
        return len(text) - len(text.lstrip())

    def _number(self) -> None:
        """Counts lines as editors do: docutils ends one at U+0085 and the like, too."""
        numbers, at = [0], 1
        for line in self.source.splitlines(keepends=True):
            numbers.append(at)
            at += line.endswith("\n")
        for entry in self.entries:
            entry.line = numbers[entry.line] if entry.line is not None else None

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
            text = raw(node) if node is not None else "\n".join(lines)
            self._add(Text(around.inside or "paragraph", around.quotes, text))
            return None
        made: Entry | None = None
        for _ in range(marks):
            made = self._made(holder, Entry(type=MARK, line=line))
        if header is not None:
            name, kind, required = header.groups()
            made = Entry(name=name or "", type=kind, required=required is not None, line=line)
            self._made(holder, made)
            if around.top and not around.quotes:
                self.glued.add(id(made))
        if tail is not None:
            name, kind, required = tail.groups()
            name = self._known(name or "")
            start = tail.start(2) - 1 - (len(name) + 4 if name else 0)
            self._add(
                Text(
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
        """Hangs an entry where docutils has it, or, where nothing can stand, where it must be.

        Behind some definition lists the renderer's indentation has drifted. A scalar has no parts:
        they stand beside it. A list has one: a name beside that stands in it.
        """
        while holder.type not in ("list", "map", "structure", "tagged union structure"):
            if id(holder) not in self.holders:
                break
            holder = self.holders[id(holder)]
        if holder.type == "list" and holder.parts and entry.name:
            holder = holder.parts[0]
        self.holders[id(entry)] = holder
        holder.parts.append(entry)
        self.entries.append(entry)
        self.current = entry
        return entry

    def _add(self, text: Text) -> None:
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
            entry.blocks = [block(each, least) for each in texts]
