"""Java's dialect of regular expressions: text in, what it says out.

Follows what ``java.util.regex`` of Java 17 does without flags; the tests ask Java itself. Where
services take more than that, ``widening`` says so.
"""

from dataclasses import dataclass
from typing import Literal

from refsmith.rules.dialect.classes import Reading, folded, read_class
from refsmith.rules.dialect.codepoints import ALL, complement, of
from refsmith.rules.dialect.cursor import Cursor, Refused, Unsupported, unquoted
from refsmith.rules.dialect.escapes import escape
from refsmith.rules.dialect.nodes import (
    EMPTY,
    Anchor,
    Atomic,
    Back,
    Choice,
    End,
    Group,
    Look,
    Node,
    Place,
    Repeat,
    Sequence,
    Set,
    choice,
    sequence,
)
from refsmith.rules.dialect.properties import TERMINATORS, VERTICAL
from refsmith.rules.dialect.repetition import bounds

_PLACES: dict[str, Place] = {
    "A": "start",
    "G": "start",
    "z": "end",
    "b": "boundary",
    "B": "no-boundary",
}
_LOOKS = (("=", False, False), ("!", False, True), ("<=", True, False), ("<!", True, True))
_Mode = Literal["", "?", "+"]


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a pattern says, and what was learnt of it on the way."""

    node: Node
    reading: Reading


def read(pattern: str) -> Parsed:
    """Reads a pattern as Java does. Raises Refused where Java does, Unsupported for ``\\X``."""
    reader = _Reader(pattern)
    node = reader.choice()
    if not reader.cursor.done:
        raise Refused(f"an unmatched {reader.cursor.peek()!r}")
    return Parsed(node, reader.reading)


class _Reader:
    def __init__(self, pattern: str) -> None:
        text = unquoted(pattern)
        self.cursor = Cursor(text)
        self.reading = Reading(foreign=text != pattern)
        self.flags: frozenset[str] = frozenset()
        self.groups = 0
        self.names: dict[str, int] = {}

    def choice(self) -> Node:
        alternatives = [self.sequence()]
        while self.cursor.eat("|"):
            alternatives.append(self.sequence())
        return choice(alternatives)

    def sequence(self) -> Node:
        parts: list[Node] = []
        while not self.cursor.done and self.cursor.peek() not in "|)":
            node = self.atom()
            if node is not None:
                parts.append(self.quantified(node))
        return sequence(parts)

    def atom(self) -> Node | None:
        char = self.cursor.take()
        match char:
            case "(":
                return self.group()
            case "[":
                return read_class(self.cursor, self.flags, self.reading)
            case "\\":
                return self.escape()
            case "^":
                return self.start()
            case "$":
                return self.end()
            case ".":
                return self.dot()
            case "*" | "+" | "?":
                raise Refused(f"a dangling {char!r}")
            case "{":
                # Java repeats nothing, so that `a{2}{3}` is `a{2}`.
                self.cursor.at -= 1
                self.reading.mistake("a repetition is repeated, or repeats nothing")
                return EMPTY
            case _:
                return self.literal(ord(char))

    def dot(self) -> Set:
        if "s" in self.flags:
            self.reading.foreign = True
            return Set(ALL)
        if "d" in self.flags:
            self.reading.foreign = True
            return Set(complement(of("\n")), dot=True)
        return Set(complement(TERMINATORS), dot=True)

    def _terminators(self) -> Node:
        return Set(of("\n") if "d" in self.flags else TERMINATORS)

    def start(self) -> Node:
        if "m" not in self.flags:
            return Anchor("start")
        self.reading.foreign = True
        # Not at the very end, and not between a carriage return and its line feed.
        behind: list[Node] = [Look(self._terminators(), True, False)]
        if "d" not in self.flags:
            behind.append(_not_within_a_line_break())
        return Sequence(
            (Look(Anchor("end"), False, True), Choice((Anchor("start"), sequence(behind))))
        )

    def end(self) -> Node:
        unix = "d" in self.flags
        if "m" not in self.flags:
            self.reading.foreign |= unix
            return End(unix)
        self.reading.foreign = True
        before: list[Node] = [Look(self._terminators(), False, False)]
        if not unix:
            before.append(_not_within_a_line_break())
        return Choice((Anchor("end"), sequence(before)))

    def literal(self, code: int) -> Set:
        return Set(folded(((code, code),), self.flags, self.reading))

    def quantified(self, node: Node) -> Node:
        char = self.cursor.peek()
        if not char or char not in "*+?{":
            return node
        low, high = bounds(self.cursor)
        if isinstance(node, End) and char == "{":
            self.reading.mistake("the end of the text is repeated")
        if isinstance(node, Anchor | End | Look):
            self.reading.foreign = True
        mode: _Mode = ""
        if self.cursor.eat("?"):
            mode = "?"
        elif self.cursor.eat("+"):
            mode = "+"
        return Repeat(node, low, high, mode)

    def group(self) -> Node | None:
        if not self.cursor.eat("?"):
            return self.capture(None)
        for mark, behind, negated in _LOOKS:
            if self.cursor.eat(mark):
                return Look(self.inside(), behind, negated)
        if self.cursor.eat(":"):
            return self.inside()
        if self.cursor.eat(">"):
            return Atomic(self.inside())
        self.reading.foreign |= not self._opens_with_case()
        if self.cursor.eat("<"):
            return self.capture(self.name())
        return self.flagged()

    def _opens_with_case(self) -> bool:
        """Whether this is a flag that Python takes at the same place."""
        text, at = self.cursor.text, self.cursor.at
        return text.startswith("i:", at) or (at == 2 and text.startswith("i)", at))

    def capture(self, name: str | None) -> Node:
        self.groups += 1
        number = self.groups
        if name is not None:
            if name in self.names:
                raise Refused(f"two groups are named {name}")
            self.names[name] = number
        return Group(self.inside(), number)

    def inside(self) -> Node:
        flags = self.flags
        node = self.choice()
        # The white space before the bracket still goes by the group's own flags.
        closed = self.cursor.eat(")")
        self._set_flags(flags)
        if not closed:
            raise Refused("an unclosed group")
        return node

    def _set_flags(self, flags: frozenset[str]) -> None:
        self.flags = flags
        self.cursor.spaced = "x" in flags

    def name(self) -> str:
        end = self.cursor.text.find(">", self.cursor.at)
        name = self.cursor.text[self.cursor.at : end] if end > 0 else ""
        if not name.isalnum() or not name.isascii() or name[0].isdigit():
            raise Refused("a group without a proper name")
        self.cursor.at = end + 1
        return name

    def flagged(self) -> Node | None:
        flags, outer, on = set(self.flags), self.flags, True
        while True:
            char = self.cursor.take()
            if char == "-" and on:
                on = False
            elif char in "imsxudU":
                changed = {"U", "u"} if char == "U" else {char}
                flags = flags | changed if on else flags - changed
            elif char in "):":
                self._set_flags(frozenset(flags))
                if char == ")":
                    return None
                node = self.inside()
                self._set_flags(outer)
                return node
            else:
                raise Refused(f"no flag is {char!r}")

    def escape(self) -> Node:
        text, at = self.cursor.text, self.cursor.at
        char = text[at : at + 1]
        if char in ("A", "G", "z", "Z", "b", "B", "R", "X", "k") or char in tuple("123456789"):
            self.cursor.at += 1
            return self.special(char)
        found = escape(self.cursor, self.flags)
        if not found.shared or (found.name and "i" in self.flags):
            self.reading.foreign = True
        if found.code is None:
            return Set(found.ranges, (found.name,) if found.name else ())
        behind = text[self.cursor.at : self.cursor.at + 2]
        if found.code == 92 and (behind[:1] in tuple("dDwWsSbB.+*?-") or behind in ("p{", "P{")):
            self.reading.mistake("backslashes are doubled")
        return self.literal(found.code)

    def special(self, char: str) -> Node:
        """Escapes that are a place, or more or less than one code point."""
        match char:
            case "Z":
                self.reading.foreign |= "d" in self.flags
                return End("d" in self.flags)
            case "R":
                self.reading.foreign = True
                crlf = Sequence((Set(of("\r")), Set(of("\n"))))
                return Choice((crlf, Set(VERTICAL)))
            case "X":
                raise Unsupported("whole graphemes (\\X)")
            case "k":
                self.reading.foreign = True
                return self.named_back()
            case _ if char in _PLACES:
                if char == "b" and self.cursor.eat("{g}"):
                    raise Unsupported("edges of graphemes (\\b{g})")
                self.reading.foreign |= char in "Gz" or "U" in self.flags
                return Anchor(_PLACES[char])
            case _:
                self.reading.foreign = True
                return self.back(char)

    def named_back(self) -> Node:
        if not self.cursor.eat("<"):
            raise Refused("\\k without a name")
        name = self.name()
        if name not in self.names:
            raise Refused(f"no group before is named {name}")
        return Back(self.names[name], "i" in self.flags)

    def back(self, first: str) -> Node:
        digits = first
        while (following := self.cursor.peek()) and following in "0123456789":
            if int(digits + following) > self.groups:
                break
            digits += self.cursor.take()
        return Back(int(digits), "i" in self.flags)


def _not_within_a_line_break() -> Node:
    """Nowhere between a carriage return and a line feed."""
    before, behind = Set(of("\r")), Set(of("\n"))
    return Choice((Look(before, True, True), Look(behind, False, True)))
