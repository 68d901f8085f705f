"""Java's dialect of regular expressions: text in, what it says out.

Follows ``java.util.regex.Pattern`` without flags, as services use it. What Java refuses raises
``Refused`` with the reason; ``Parsed.notes`` lists what Python can only come near to, and
``Parsed.mistakes`` what Java takes and nobody means.
"""

from dataclasses import dataclass
from typing import Literal

from refsmith.rules.dialect import sets
from refsmith.rules.dialect.ast import (
    Anchor,
    Atomic,
    Back,
    Choice,
    Group,
    Look,
    Node,
    Ranges,
    Repeat,
    Sequence,
    Set,
    complement,
    united,
)


class Refused(ValueError):
    """Java does not compile this; the message says why."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a pattern says; ``notes`` are the constructs that are only come near to."""

    node: Node
    notes: tuple[str, ...]
    mistakes: tuple[str, ...] = ()


def parse(pattern: str) -> Parsed:
    """Parses a pattern as Java does; raises Refused where Java does."""
    parser = _Parser(pattern)
    node = parser.choice()
    if not parser.done:
        raise Refused(f"unmatched {parser.peek()!r}")
    return Parsed(node, tuple(parser.notes), tuple(parser.mistakes))


_SIMPLE = {"t": 9, "n": 10, "r": 13, "f": 12, "a": 7, "e": 27}
_ANCHORS: dict[str, Literal["start", "end", "end-before-terminator", "boundary", "no-boundary"]] = {
    "A": "start",
    "G": "start",
    "z": "end",
    "Z": "end-before-terminator",
    "b": "boundary",
    "B": "no-boundary",
}


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.flags: frozenset[str] = frozenset()
        self.groups = 0
        self.names: dict[str, int] = {}
        self.notes: list[str] = []
        self.mistakes: list[str] = []

    @property
    def done(self) -> bool:
        return self.at >= len(self.text)

    def peek(self, ahead: int = 0) -> str:
        place = self.at + ahead
        return self.text[place] if place < len(self.text) else ""

    def take(self) -> str:
        char = self.peek()
        if not char:
            raise Refused("the pattern ends too early")
        self.at += 1
        return char

    def eat(self, wanted: str) -> bool:
        if self.text.startswith(wanted, self.at):
            self.at += len(wanted)
            return True
        return False

    def note(self, what: str) -> None:
        if what not in self.notes:
            self.notes.append(what)

    def choice(self) -> Node:
        alternatives = [self.sequence()]
        while self.eat("|"):
            alternatives.append(self.sequence())
        return alternatives[0] if len(alternatives) == 1 else Choice(tuple(alternatives))

    def sequence(self) -> Node:
        parts: list[Node] = []
        while not self.done and self.peek() not in "|)":
            node = self.atom()
            if node is not None:
                parts.append(self.quantified(node))
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def atom(self) -> Node | None:
        char = self.take()
        if "x" in self.flags and (char.isspace() or char == "#"):
            if char == "#":
                while not self.done and self.take() != "\n":
                    pass
            return None
        match char:
            case "(":
                return self.group()
            case "[":
                return self.char_class()
            case "\\":
                return self.escape()
            case "^":
                return self.start()
            case "$":
                return self.end()
            case ".":
                if "s" in self.flags:
                    return Set(((0, sets.LAST),))
                return Set(complement(sets.TERMINATORS))
            case "*" | "+" | "?":
                raise Refused(f"dangling {char!r}")
            case "{":
                raise Refused("a repetition of nothing")
            case _:
                return self.literal(ord(char))

    def start(self) -> Node:
        if "m" in self.flags:
            self.note("^ at every line")
            return Choice((Anchor("start"), Look(Set(sets.TERMINATORS), True, False)))
        return Anchor("start")

    def end(self) -> Node:
        if "m" in self.flags:
            self.note("$ at every line")
            return Choice((Anchor("end"), Look(Set(sets.TERMINATORS), False, False)))
        return Anchor("end-before-terminator")

    def literal(self, code: int) -> Set:
        return self.folded(Set(((code, code),)))

    def folded(self, found: Set) -> Set:
        """With ``(?i)`` a letter stands for both of its cases: of ASCII, as Java has it."""
        if "i" not in self.flags:
            return found
        if "u" in self.flags:
            self.note("(?u) case folding")
        return Set(sets.both_cases(found.ranges), found.properties, found.negated)

    def quantified(self, node: Node) -> Node:
        turns = 0
        while True:
            bounds = self.bounds()
            if bounds is None:
                return node
            if turns:
                self.mistakes.append("a repetition is repeated")
            elif isinstance(node, Anchor) and node.kind == "end-before-terminator":
                self.mistakes.append("the end is repeated")
            turns += 1
            mode: Literal["", "?", "+"] = ""
            if self.eat("?"):
                mode = "?"
            elif self.eat("+"):
                mode = "+"
            node = Repeat(node, bounds[0], bounds[1], mode)
            if self.peek() and self.peek() in "*+?":
                raise Refused(f"dangling {self.peek()!r}")

    def bounds(self) -> tuple[int, int | None] | None:
        match self.peek():
            case "*":
                self.at += 1
                return 0, None
            case "+":
                self.at += 1
                return 1, None
            case "?":
                self.at += 1
                return 0, 1
            case "{":
                self.at += 1
                return self.counted()
            case _:
                return None

    def counted(self) -> tuple[int, int | None]:
        low = self.digits()
        high: int | None = low
        if self.eat(","):
            high = None if self.peek() == "}" else self.digits()
        if not self.eat("}"):
            raise Refused("an unclosed repetition")
        if high is not None and high < low:
            raise Refused("a repetition with its bounds the wrong way round")
        return low, high

    def digits(self) -> int:
        start = self.at
        while self.peek() and self.peek() in "0123456789":
            self.at += 1
        if start == self.at:
            raise Refused("a repetition without a number")
        return int(self.text[start : self.at])

    def group(self) -> Node | None:
        if not self.eat("?"):
            return self.capture(None)
        for mark, behind, negated in (
            ("=", False, False),
            ("!", False, True),
            ("<=", True, False),
            ("<!", True, True),
        ):
            if self.eat(mark):
                return Look(self.inside(), behind, negated)
        if self.eat(":"):
            return self.inside()
        if self.eat(">"):
            return Atomic(self.inside())
        if self.eat("<"):
            return self.capture(self.name())
        return self.flagged()

    def capture(self, name: str | None) -> Node:
        self.groups += 1
        number = self.groups
        if name is not None:
            if name in self.names:
                raise Refused(f"two groups named {name}")
            self.names[name] = number
        return Group(self.inside(), number, name)

    def inside(self) -> Node:
        flags = self.flags
        node = self.choice()
        if not self.eat(")"):
            raise Refused("an unclosed group")
        self.flags = flags
        return node

    def name(self) -> str:
        end = self.text.find(">", self.at)
        name = self.text[self.at : end] if end > 0 else ""
        if not name.isalnum() or not name.isascii() or name[0].isdigit():
            raise Refused("a group without a proper name")
        self.at = end + 1
        return name

    def flagged(self) -> Node | None:
        flags = set(self.flags)
        on = True
        while True:
            char = self.take()
            if char == "-":
                on = False
            elif char in "imsxu":
                (flags.add if on else flags.discard)(char)
            elif char == ")":
                self.flags = frozenset(flags)
                return None
            elif char == ":":
                outer, self.flags = self.flags, frozenset(flags)
                node = self.inside()
                self.flags = outer
                return node
            else:
                raise Refused(f"unknown flag {char!r}")

    def escape(self) -> Node:
        char = self.take()
        if char in _ANCHORS:
            if char in "bB":
                self.note("\\b by Unicode letters")
            return Anchor(_ANCHORS[char])
        if char == "Q":
            return self.quoted()
        if char in "123456789":
            return self.back(char)
        if char == "k":
            if not self.eat("<"):
                raise Refused("\\k without a name")
            name = self.name()
            if name not in self.names:
                raise Refused(f"no group is named {name}")
            return Back(self.names[name])
        if char == "R":
            crlf = Sequence((self.literal(13), self.literal(10)))
            return Choice((crlf, Set(sets.VERTICAL)))
        if char == "X":
            raise Refused("\\X has no counterpart")
        self.at -= 1
        return self.folded(self.escaped_set())

    def quoted(self) -> Node:
        end = self.text.find("\\E", self.at)
        text = self.text[self.at : end if end >= 0 else len(self.text)]
        self.at = end + 2 if end >= 0 else len(self.text)
        return Sequence(tuple(self.literal(ord(char)) for char in text))

    def back(self, first: str) -> Node:
        number = int(first)
        while self.peek().isdigit() and int(f"{number}{self.peek()}") <= self.groups:
            number = int(f"{number}{self.take()}")
        if number > self.groups:
            # Java compiles it, and it never matches.
            return Look(Sequence(()), False, True)
        return Back(number)

    def escaped_set(self) -> Set:
        """What an escape stands for, inside a class or outside."""
        char = self.take()
        if char in sets.SHORTHANDS:
            return Set(sets.SHORTHANDS[char])
        if char in "pP":
            return self.property(char == "P")
        code = self.code(char)
        return Set(((code, code),))

    def property(self, negated: bool) -> Set:
        name = self.take()
        if name == "{":
            end = self.text.find("}", self.at)
            if end < 0:
                raise Refused("an unclosed \\p{")
            name = self.text[self.at : end]
            self.at = end + 1
        plain = sets.POSIX.get(name)
        if plain is not None:
            return Set(complement(plain) if negated else plain)
        known = sets.property_name(name)
        if known is None:
            raise Refused(f"unknown property {name!r}")
        return Set((), (("^" if negated else "") + known,))

    def code(self, char: str) -> int:
        if char in _SIMPLE:
            return _SIMPLE[char]
        if char == "0":
            return self.octal()
        if char == "x":
            return self.hexadecimal()
        if char == "u":
            return self.unicode()
        if char == "c":
            return ord(self.take()) ^ 64
        if char.isascii() and char.isalpha():
            raise Refused(f"unknown escape \\{char}")
        return ord(char)

    def octal(self) -> int:
        digits = ""
        while len(digits) < 3 and self.peek() and self.peek() in "01234567":
            if len(digits) == 2 and int(digits[0]) > 3:
                break
            digits += self.take()
        if not digits:
            raise Refused("\\0 without digits")
        return int(digits, 8)

    def hexadecimal(self) -> int:
        if self.eat("{"):
            end = self.text.find("}", self.at)
            digits = self.text[self.at : end] if end > 0 else ""
            self.at = end + 1
        else:
            digits = self.text[self.at : self.at + 2]
            self.at += 2
        return _hex(digits, 1 if "{" in self.text else 2)

    def unicode(self) -> int:
        code = _hex(self.text[self.at : self.at + 4], 4)
        self.at += 4
        if 0xD800 <= code < 0xDC00 and self.text.startswith("\\u", self.at):
            low = _hex(self.text[self.at + 2 : self.at + 6], 4)
            if 0xDC00 <= low < 0xE000:
                self.at += 6
                return 0x10000 + ((code - 0xD800) << 10) + low - 0xDC00
        return code

    def char_class(self) -> Set:
        """A class behind its bracket: items joined, cut by ``&&``, turned round at the end."""
        negated = self.eat("^")
        operands: list[Set] = []
        items: list[Set] = []
        first = True
        while True:
            if self.done:
                raise Refused("an unclosed class")
            if self.peek() == "]" and (not first or operands or items):
                self.at += 1
                break
            if self.eat("&&"):
                operands.append(_joined(items))
                items = []
            else:
                items.append(self.class_item())
            first = False
        if items or not operands:
            operands.append(_joined(items))
        found = operands[0]
        for other in operands[1:]:
            found = sets.crossed(found, other)
        return Set(found.ranges, found.properties, found.negated != negated)

    def class_item(self) -> Set:
        if self.eat("["):
            return self.char_class()
        start = self.at
        found = self.class_atom()
        single = len(found.ranges) == 1 and found.ranges[0][0] == found.ranges[0][1]
        plain = single and not found.properties and self.text[start : start + 2] not in _WIDE
        if plain and self.peek() == "-" and self.peek(1) not in ("]", "[", ""):
            self.at += 1
            low, high = found.ranges[0][0], self.range_end()
            if high < low:
                raise Refused("a range with its ends the wrong way round")
            return self.folded(Set(((low, high),)))
        return self.folded(found)

    def class_atom(self) -> Set:
        char = self.take()
        if char == "\\":
            if self.peek() == "Q":
                self.at += 1
                end = self.text.find("\\E", self.at)
                text = self.text[self.at : end if end >= 0 else len(self.text)]
                self.at += len(text) + 2
                return Set(united(tuple((ord(each), ord(each)) for each in text)))
            return self.escaped_set()
        return Set(((ord(char), ord(char)),))

    def range_end(self) -> int:
        found = self.class_atom()
        if len(found.ranges) != 1 or found.ranges[0][0] != found.ranges[0][1]:
            raise Refused("a range that ends in a class")
        return found.ranges[0][0]


_WIDE = tuple("\\" + char for char in "dDsSwWhHvVpP")


def _joined(items: list[Set]) -> Set:
    found = Set(())
    for item in items:
        found = sets.joined(found, item)
    return found


def _hex(digits: str, least: int) -> int:
    try:
        if len(digits) < least:
            raise ValueError
        return int(digits, 16)
    except ValueError:
        raise Refused(f"{digits!r} is no hexadecimal number") from None


def span(ranges: Ranges) -> int:
    """How many code points there are in ranges."""
    return sum(high - low + 1 for low, high in ranges)
