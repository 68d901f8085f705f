"""Classes in brackets as Java reads them: unions, intersections, and what it makes of slips.

A class is read into operations on sets that are carried out at its end. That matters: Java gathers
the single characters below U+0100 of a class in one bag, and a character that stands behind an
intersection brings the whole bag back.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from refsmith.rules.dialect.codepoints import Ranges, common, complement, united
from refsmith.rules.dialect.cursor import Cursor, Refused, Unsupported
from refsmith.rules.dialect.escapes import Escape, escape, folded_beyond_ascii
from refsmith.rules.dialect.nodes import Set
from refsmith.rules.dialect.properties import both_cases

_Made = Callable[[], Ranges]
# Twice in a row, Python warns that these may come to mean something in a class.
_WARNED = "-&|~"


@dataclass(slots=True)
class Reading:
    """What is learnt of a pattern beside what it says.

    ``foreign``: Python, or the run time, does not read the text alike. ``notes``: what can only be
    come near to. ``mistakes``: what compiles and cannot have been meant.
    """

    foreign: bool = False
    notes: list[str] = field(default_factory=list[str])
    mistakes: list[str] = field(default_factory=list[str])

    def note(self, what: str) -> None:
        """Notes it once."""
        if what not in self.notes:
            self.notes.append(what)

    def mistake(self, what: str) -> None:
        """Notes it once."""
        if what not in self.mistakes:
            self.mistakes.append(what)


def folded(ranges: Ranges, flags: frozenset[str], reading: Reading) -> Ranges:
    """With ``(?i)`` a letter stands for both of its cases: of ASCII alone, unless ``(?u)``."""
    if "i" not in flags:
        return ranges
    if "u" in flags and ranges and ranges[-1][1] > 127:
        reading.note("the cases of letters beyond ASCII")
        return folded_beyond_ascii(ranges)
    return both_cases(ranges)


def read_class(cursor: Cursor, flags: frozenset[str], reading: Reading) -> Set:
    """Reads a class, the opening bracket of which has been stepped over."""
    start = cursor.at
    reader = _Class(cursor, flags, reading)
    made = reader.read(closing=True)
    text = cursor.text[start : cursor.at]
    if any(char * 2 in text for char in _WARNED):
        reading.foreign = True
    return Set(made(), tuple(reader.names))


class _Class:
    def __init__(self, cursor: Cursor, flags: frozenset[str], reading: Reading) -> None:
        self.cursor = cursor
        self.flags = flags
        self.reading = reading
        self.names: list[str] = []

    def read(self, *, closing: bool) -> _Made:
        """Up to the closing bracket, which is left for the class around unless ``closing``."""
        bag: list[tuple[int, int]] = []
        found: _Made | None = None
        # What was read last, which an intersection with nothing behind it goes by.
        latest: _Made | None = None
        bagged = False
        negated = closing and self.cursor.eat("^")
        while True:
            char = self.cursor.peek()
            if not char:
                raise Refused("an unclosed class")
            if char == "]" and (found is not None or bagged):
                break
            if self.cursor.eat("&&"):
                right = self._right_hand_side()
                if right is None and found is None and not bagged:
                    raise Refused("an intersection of nothing")
                if bagged:
                    whole: _Made = lambda: united(bag)  # noqa: E731
                    latest = whole if found is None else latest
                    found, bagged = _joined(found, whole), False
                latest = right or latest
                if latest is None:
                    raise Unsupported("a class that Java itself fails on")
                found = latest if found is None else _crossed(found, latest)
                continue
            latest = self._item(bag)
            if latest is None:
                bagged = True
            else:
                found = _joined(found, latest)
        if closing:
            self.cursor.take()
        if bagged:
            found = _joined(found, lambda: united(bag))
        assert found is not None
        return _turned(found) if negated else found

    def _right_hand_side(self) -> _Made | None:
        self.reading.foreign = True
        right: _Made | None = None
        while self.cursor.peek() not in ("]", "&", ""):
            if self.cursor.eat("["):
                right = _joined(right, self.read(closing=True))
            else:
                rest = self.read(closing=False)
                right = _joined(right, rest)
        return right

    def _item(self, bag: list[tuple[int, int]]) -> _Made | None:
        """A class, a set, a range or a character; None where it went into the bag."""
        if self.cursor.eat("["):
            self.reading.foreign = True
            return self.read(closing=True)
        start = self.cursor.at
        first = self._one()
        behind = self.cursor.text[self.cursor.at : self.cursor.at + 2]
        if first.code is None:
            if behind[:1] == "-" and behind != "-]":
                self.reading.foreign = True
            ranges = first.ranges
            return lambda: ranges
        if self.cursor.peek() == "-" and self.cursor.peek(1) not in ("]", "["):
            return self._range(start, first.code)
        single = folded(((first.code, first.code),), self.flags, self.reading)
        if first.code < 256:
            bag.extend(single)
            return None
        return lambda: single

    def _range(self, start: int, low: int) -> _Made:
        if self.cursor.text.startswith("\\v", start):
            low, self.reading.foreign = 11, True
        self.cursor.take()
        high = self._one(in_range=True).code
        if high is None or high < low:
            raise Refused("a range that runs backwards, or ends in a class")
        if self.cursor.text.startswith("\\\\-", start) and start > 0:
            self.reading.mistake("a range begins at a doubled backslash")
        ranges = folded(((low, high),), self.flags, self.reading)
        return lambda: ranges

    def _one(self, *, in_range: bool = False) -> Escape:
        char = self.cursor.take()
        if char == "\\":
            ahead = self.cursor.text[self.cursor.at : self.cursor.at + 2]
            found = escape(self.cursor, self.flags, in_range=in_range or ahead == "v-")
            if not found.shared or (found.name and "i" in self.flags):
                self.reading.foreign = True
            if found.name:
                self.names.append(found.name)
            doubled = self.cursor.text[self.cursor.at : self.cursor.at + 2]
            if found.code == 92 and (doubled[:1] in tuple("dDwWsS") or doubled in ("p{", "P{")):
                self.reading.mistake("backslashes are doubled")
            return found
        return Escape(((ord(char), ord(char)),), ord(char))


def _joined(one: _Made | None, other: _Made) -> _Made:
    if one is None:
        return other
    return lambda: united(one(), other())


def _crossed(one: _Made, other: _Made) -> _Made:
    return lambda: common(one(), other())


def _turned(made: _Made) -> _Made:
    return lambda: complement(made())
