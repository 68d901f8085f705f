"""Strings for a pattern: some that it should match, some one slip away, some from anywhere.

They are drawn by walking what the translation read. That is no judge of anything: Java is asked
about every one of them.
"""

from __future__ import annotations

from random import Random

from refsmith.rules.dialect.nodes import (
    Atomic,
    Choice,
    Group,
    Look,
    Node,
    Repeat,
    Sequence,
    Set,
)

LONGEST = 400
# Where dialects part: line ends, spaces, digits and letters beyond ASCII, marks, astral ones.
ODD = (
    "\n", "\r", "\r\n", "\t", "\v", "\f", "\x00", "\x1c", "\x7f", "\x85", "\xa0", "\u2028",
    "\u2029", "\u200c", "\u3000", "é", "É", "ß", "ſ", "K", "İ", "ı", "µ", "٣", "²", "Ⅷ", "\u0301",
    "ª", "中", "€", "\ufeff", "\U0001f600", "\U0001d7ce", "\U00010400", "\U000e0100", "\U0010ffff",
    "a", "Z", "0", "_", "-", ".", "/", ":", " ", "\\", "]", "[", "^", "$", "{", "}", "`", '"', "'",
)  # fmt: skip
WHOLE = ("", "\n", "a", "aws", "test-1", "arn:aws:iam::123456789012:role/x", "a\n", "\r\n", "é")


def drawn(node: Node, random: Random) -> str:
    """A string that the node should match, looks and anchors left aside."""
    return "".join(_pieces(node, random, [LONGEST]))


def _pieces(node: Node, random: Random, left: list[int]) -> list[str]:
    match node:
        case Set():
            left[0] -= 1
            return [_member(node, random)]
        case Sequence():
            return [piece for part in node.parts for piece in _pieces(part, random, left)]
        case Choice():
            return _pieces(random.choice(node.alternatives), random, left)
        case Repeat():
            return [
                piece
                for _ in range(_turns(node, random, left))
                for piece in _pieces(node.body, random, left)
            ]
        case Group() | Atomic():
            return _pieces(node.body, random, left)
        case Look(behind=False, negated=False):
            return _pieces(node.body, random, left) if random.random() < 0.05 else []
        case _:
            return []


def _turns(node: Repeat, random: Random, left: list[int]) -> int:
    most = node.low + 6 if node.high is None else node.high
    wanted = random.choice((node.low, node.low, node.low + 1, most, random.randint(0, 3)))
    if random.random() < 0.03:
        # A turn too few, or too many.
        return max(0, random.choice((node.low - 1, most + 1))) if most < left[0] else 0
    return max(node.low, min(wanted, most, max(left[0], 0)))


def _member(node: Set, random: Random) -> str:
    if not node.ranges:
        return ""
    plain = [(low, high) for low, high in node.ranges if low < 0x250]
    ranges = plain if plain and random.random() < 0.7 else node.ranges
    low, high = random.choice(ranges)
    code = random.choice((low, high, random.randint(low, high), random.randint(low, high)))
    return "" if 0xD800 <= code < 0xE000 else chr(code)


def slipped(text: str, random: Random) -> str:
    """The text with one character taken out, put in or changed, or its case turned."""
    at = random.randint(0, len(text))
    odd = random.choice(ODD)
    match random.randint(0, 6):
        case 0:
            return text[:at] + text[at + 1 :]
        case 1:
            return text[:at] + odd + text[at:]
        case 2:
            return text[:at] + odd + text[at + 1 :]
        case 3:
            return text.swapcase() if text.isascii() else text
        case 4:
            return text + random.choice(("\n", "\r", "\r\n", "\x85", "\u2028", odd))
        case 5:
            return text[:at] + text[at : at + 1] * 2 + text[at + 1 :]
        case _:
            return odd + text


def anything(pattern: str, random: Random) -> str:
    """A short string of the pattern's own characters and odd ones."""
    pool = (*pattern, *ODD)
    return "".join(random.choice(pool) for _ in range(random.randint(1, 8)))


def battery(pattern: str, node: Node, seed: int, count: int) -> list[str]:
    """Strings for one pattern, always the same for a seed; ``count`` of each kind."""
    random = Random(f"{seed} {pattern}")
    good = [drawn(node, random) for _ in range(count)]
    found = [*WHOLE, *good, *(slipped(text, random) for text in good)]
    found += [slipped(slipped(text, random), random) for text in good]
    found += [anything(pattern, random) for _ in range(count)]
    found += [random.choice(ODD) for _ in range(4)]
    return list(dict.fromkeys(text for text in found if whole(text)))


def whole(text: str) -> bool:
    """Whether a text has whole characters alone."""
    return not any("\ud800" <= character <= "\udfff" for character in text)
