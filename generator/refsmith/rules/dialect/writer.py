"""What a pattern says, written as the run time's ``compile_pattern`` reads it.

That is Python's syntax with its flags ASCII and DOTALL (``.`` is any character), where properties
are filled in late so that it stays short: ``\\p{L}`` stands for a property's ranges.
"""

from dataclasses import dataclass

from refsmith.rules.dialect import properties
from refsmith.rules.dialect.codepoints import ALL, LAST, Ranges, meet, of, united, within
from refsmith.rules.dialect.cursor import Unsupported
from refsmith.rules.dialect.edges import Side, neighbours
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
from refsmith.rules.dialect.setwriter import write_set

_BOUNDS: dict[tuple[int, int | None], str] = {(0, None): "*", (1, None): "+", (0, 1): "?"}
_ASCII: Ranges = ((0, 127),)
_ASTRAL: Ranges = ((0x10000, LAST),)
_LINE_END = "(?:\\r\\n|[\\n\\r\\x85\\u2028\\u2029])?\\Z"


@dataclass(frozen=True, slots=True)
class Written:
    """An expression; ``notes`` say where it only comes near to what was meant.

    ``alike``: what the pattern said itself is read alike, if it was read alike until here.
    """

    regex: str
    alike: bool
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
    writer = _Writer(node)
    regex = writer.write(node, last=True)
    # Python knows no line end but a line feed; where none can stand, ends are ends.
    ends = ends_only_last(node) or not meet(writer.letters, properties.TERMINATORS)
    return Written(regex, writer.alike and ends, tuple(writer.notes))


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
    def __init__(self, node: Node) -> None:
        self.letters = alphabet(node)
        self.groups = {group.number for group in _groups(node)}
        self.edges = neighbours(node)
        self.edge = 0
        self.looks = 0
        self.closed: set[int] = set()
        self.alike = True
        self.notes: list[str] = []

    def write(self, node: Node, *, last: bool = False) -> str:
        """``last`` says that nothing of the pattern follows."""
        match node:
            case Set():
                # Python's dot is any character.
                self.alike &= not node.dot or node.ranges == ALL
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
        self.looks += 1
        text = self._look_written(node)
        self.looks -= 1
        return text

    def _look_written(self, node: Look) -> str:
        mark = ("<" if node.behind else "") + ("!" if node.negated else "=")
        if not node.behind:
            return f"(?{mark}{self.write(node.body)})"
        if meet(alphabet(node.body), _ASTRAL):
            # Java steps back by halves of such a character, and may stop within one.
            self.notes.append("a look behind at characters beyond U+FFFF")
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
        # Python's \B does not hold in an empty text.
        self.alike &= kind == "boundary"
        before, behind = self._neighbours()
        either = united(before.ranges, behind.ranges)
        # Java 17 goes by letters and digits of any script, and takes a mark behind one for a part
        # of it; what ASCII's words can't tell apart is asked about the side that is in doubt.
        if within(either, _ASCII):
            word = "\\w"
        else:
            word = "[\\p{L}\\p{Nd}_]"
            self.alike = False
            if meet(either, properties.named("Mn")):
                self.notes.append("an edge of a word (\\b) beside a combining mark")
        return _edge(word, kind == "boundary", _wordy(before), _wordy(behind))

    def _neighbours(self) -> tuple[Side, Side]:
        """What can stand on the sides of the edge that is written now."""
        if self.looks:
            return Side(self.letters, True), Side(self.letters, True)
        before, behind = self.edges[self.edge]
        self.edge += 1
        return before, behind

    def _back(self, node: Back) -> str:
        if node.number not in self.groups:
            # Java compiles it, and it never matches.
            return "(?!)"
        if node.number not in self.closed:
            raise Unsupported("a reference to a group that is not closed before it")
        return f"(?i:\\{node.number})" if node.folded else f"(?:\\{node.number})"


def _wordy(side: Side) -> bool | None:
    """Whether a side is always a word's, or never (as at the ends of the text); None: in doubt."""
    if not meet(side.ranges, properties.WORD):
        return False if within(side.ranges, _ASCII) else None
    return True if within(side.ranges, properties.WORD) and not side.open else None


def _edge(word: str, edge: bool, before: bool | None, behind: bool | None) -> str:
    """That one side is a word's and the other is not (``edge``), or that both are alike."""
    if before is not None:
        mark = "=" if before != edge else "!"
        return f"(?{mark}{word})"
    if behind is not None:
        mark = "=" if behind != edge else "!"
        return f"(?<{mark}{word})"
    if edge and word == "\\w":
        return "\\b"
    one, other = ("=", "!") if edge else ("=", "=")
    return f"(?:(?<{one}{word})(?{other}{word})|(?<!{word})(?{'=' if edge else '!'}{word}))"
