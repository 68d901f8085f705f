"""What a pattern says, written as the run time's ``compile_pattern`` reads it.

That is Python's syntax with its ASCII flag, where two things are filled in late so that it stays
short: ``.`` leaves out every line terminator of Java's, and ``\\p{L}`` in a class stands for a
property's ranges.
"""

from dataclasses import dataclass

from refsmith.rules.dialect import properties
from refsmith.rules.dialect.codepoints import (
    ALL,
    LAST,
    Ranges,
    complement,
    meet,
    minus,
    of,
    united,
)
from refsmith.rules.dialect.cursor import Unsupported
from refsmith.rules.dialect.lookbehind import fixed
from refsmith.rules.dialect.nodes import (
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
    children,
)

_SPECIAL = frozenset("\\^$.|?*+()[]{}")
_IN_CLASS = frozenset("\\]^-[&~|")
_CONTROL = {9: "\\t", 10: "\\n", 13: "\\r", 12: "\\f", 11: "\\v"}
_SHORT = (("\\w", properties.WORD), ("\\d", properties.DIGIT), ("\\s", properties.SPACE))
_BOUNDS: dict[tuple[int, int | None], str] = {(0, None): "*", (1, None): "+", (0, 1): "?"}
_LINE_END = "(?:\\r\\n|[\\n\\r\\x85\\u2028\\u2029])?\\Z"


@dataclass(frozen=True, slots=True)
class Written:
    """An expression; ``notes`` say where it only comes near to what was meant."""

    regex: str
    notes: tuple[str, ...] = ()


def alphabet(node: Node) -> Ranges:
    """Every code point that a matching string can hold; all of them where that is not known."""
    match node:
        case Set():
            return node.ranges
        case Look():
            return ()
        case Back():
            # It repeats what a group took, in other letter case perhaps.
            return ALL if node.folded else ()
        case _:
            return united(*(alphabet(child) for child in children(node)))


def write(node: Node) -> Written:
    """The expression for a whole pattern. Raises Unsupported for what Python has nothing for."""
    writer = _Writer(alphabet(node), {group.number for group in _groups(node)})
    return Written(writer.write(node, last=True), tuple(writer.notes))


def ends_only_last(node: Node, *, last: bool = True) -> bool:
    """Whether each end of the text stands where nothing of the pattern follows."""
    match node:
        case End():
            return last
        case Sequence():
            final = len(node.parts) - 1
            return all(
                ends_only_last(part, last=last and index == final)
                for index, part in enumerate(node.parts)
            )
        case Repeat():
            return ends_only_last(node.body, last=last and node.high == 1)
        case Look():
            return ends_only_last(node.body, last=False)
        case _:
            return all(ends_only_last(child, last=last) for child in children(node))


def _groups(node: Node) -> list[Group]:
    below = [group for child in children(node) for group in _groups(child)]
    return [node, *below] if isinstance(node, Group) else below


class _Writer:
    def __init__(self, letters: Ranges, groups: set[int]) -> None:
        self.letters = letters
        self.groups = groups
        self.closed: set[int] = set()
        self.notes: list[str] = []

    def write(self, node: Node, *, last: bool = False) -> str:
        """``last`` says that nothing of the pattern follows."""
        match node:
            case Set():
                return write_set(node)
            case Sequence():
                final = len(node.parts) - 1
                return "".join(
                    self._part(part, last and index == final)
                    for index, part in enumerate(node.parts)
                )
            case Choice():
                return "|".join(self.write(each, last=last) for each in node.alternatives)
            case Repeat():
                return self._repeat(node, last)
            case Group():
                text = f"({self.write(node.body, last=last)})"
                self.closed.add(node.number)
                return text
            case Atomic():
                return f"(?>{self.write(node.body, last=last)})"
            case Look():
                return self._look(node)
            case End():
                return self._end(node, last)
            case Anchor():
                return self._place(node.kind)
            case Back():
                return self._back(node)

    def _part(self, part: Node, last: bool) -> str:
        text = self.write(part, last=last)
        return f"(?:{text})" if isinstance(part, Choice) else text

    def _repeat(self, node: Repeat, last: bool) -> str:
        body = self.write(node.body, last=last and node.high == 1)
        if not isinstance(node.body, Set | Group | Atomic) or body.startswith("(?!"):
            body = f"(?:{body})"
        bounds = _BOUNDS.get((node.low, node.high))
        if bounds is None:
            high = "" if node.high is None else str(node.high)
            bounds = f"{{{node.low}}}" if node.low == node.high else f"{{{node.low},{high}}}"
        return body + bounds + node.mode

    def _look(self, node: Look) -> str:
        mark = ("<" if node.behind else "") + ("!" if node.negated else "=")
        if not node.behind:
            return f"(?{mark}{self.write(node.body)})"
        looks = [f"(?{mark}{self.write(each)})" for each in fixed(node.body)]
        if node.negated:
            return "".join(looks)
        return looks[0] if len(looks) == 1 else f"(?:{'|'.join(looks)})"

    def _end(self, node: End, last: bool) -> str:
        # The whole value has to match: behind the last part there is only the end.
        if last or not meet(self.letters, properties.TERMINATORS):
            return "\\Z"
        if node.unix:
            return "(?=\\n?\\Z)"
        if not meet(self.letters, of("\n")) or not meet(self.letters, of("\r")):
            return f"(?={_LINE_END})"
        return f"(?:(?<!\\r)|(?!\\n))(?={_LINE_END})"

    def _place(self, kind: Place) -> str:
        if kind == "start":
            return "^"
        if kind == "end":
            return "\\Z"
        word = "\\w"
        if not _within(self.letters, ((0, 127),)):
            word = "[\\p{L}\\p{Nd}_]"
            if meet(self.letters, properties.named("Mn")):
                self.notes.append("an edge of a word (\\b) beside a combining mark")
        if kind == "no-boundary":
            return f"(?:(?<={word})(?={word})|(?<!{word})(?!{word}))"
        if word == "\\w":
            return "\\b"
        return f"(?:(?<={word})(?!{word})|(?<!{word})(?={word}))"

    def _back(self, node: Back) -> str:
        if node.number not in self.groups:
            # Java compiles it, and it never matches.
            return "(?!)"
        if node.number not in self.closed:
            raise Unsupported("a reference to a group that is not closed before it")
        return f"(?i:\\{node.number})" if node.folded else f"(?:\\{node.number})"


def _within(ranges: Ranges, outer: Ranges) -> bool:
    return not minus(ranges, outer)


def write_set(node: Set) -> str:
    """One code point of a set, written as briefly as it can be."""
    ranges = node.ranges
    if ranges == ALL:
        return "(?s:.)"
    if not ranges:
        return "(?!)"
    if ranges == complement(properties.TERMINATORS):
        return "."
    if len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
        return _literal(ranges[0][0])
    for short, known in _SHORT:
        if ranges == known:
            return short
        if ranges == complement(known):
            return short.upper()
    named = _with_names(node)
    if named is not None:
        return named
    if ranges[-1][1] == LAST:
        return f"[^{_members(complement(ranges))}]"
    return f"[{_members(ranges)}]"


def _with_names(node: Set) -> str | None:
    """The set by the properties that its pattern named, where they are a part of what it says."""
    if not node.names:
        return None
    names = tuple(dict.fromkeys(node.names))
    for mark, wanted, turned in (("", node.ranges, False), ("^", complement(node.ranges), True)):
        parts = [_property(name) for name in names]
        inner = [name for name, part in zip(names, parts, strict=True) if _within(part, wanted)]
        if not inner:
            continue
        rest = minus(wanted, united(*(_property(name) for name in inner)))
        if len(rest) > 64:
            continue
        if turned and not rest and len(inner) == 1 and inner[0].startswith("^"):
            return f"[{_named(inner[0][1:])}]"
        return f"[{mark}{_members(rest)}{''.join(_named(name) for name in inner)}]"
    return None


def _property(name: str) -> Ranges:
    if name.startswith("^"):
        return complement(properties.named(name[1:]))
    return properties.named(name)


def _named(name: str) -> str:
    return f"\\P{{{name[1:]}}}" if name.startswith("^") else f"\\p{{{name}}}"


def _members(ranges: Ranges) -> str:
    text = ""
    for short, known in _SHORT:
        # A shorthand is worth it for words alone: [0-9] reads as well as [\d].
        if short == "\\w" and all(pair in ranges for pair in known):
            text += short
            ranges = tuple(pair for pair in ranges if pair not in known)
    for low, high in ranges:
        text += _member(low)
        if high > low:
            text += ("-" if high > low + 1 else "") + _member(high)
    return text


def _member(code: int) -> str:
    char = chr(code)
    return "\\" + char if char in _IN_CLASS else _plain(code)


def _literal(code: int) -> str:
    char = chr(code)
    return "\\" + char if char in _SPECIAL else _plain(code)


def _plain(code: int) -> str:
    if code in _CONTROL:
        return _CONTROL[code]
    if 32 <= code < 127:
        return chr(code)
    if code < 256:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
