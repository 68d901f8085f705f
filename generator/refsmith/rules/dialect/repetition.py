"""How often something is repeated: ``*``, ``+``, ``?`` and counts in braces."""

from refsmith.rules.dialect.cursor import Cursor, Refused

# Java's largest number.
_MOST = 0x7FFFFFFF


def bounds(cursor: Cursor) -> tuple[int, int | None]:
    """The lowest and the highest count (None: any). Raises Refused where Java does."""
    match cursor.take():
        case "*":
            return 0, None
        case "+":
            return 1, None
        case "?":
            return 0, 1
        case _:
            return _counted(cursor)


def _counted(cursor: Cursor) -> tuple[int, int | None]:
    low = _number(cursor)
    high: int | None = low
    if cursor.eat(","):
        high = None if cursor.peek() == "}" else _number(cursor)
    if not cursor.eat("}"):
        raise Refused("an unclosed repetition")
    if high is not None and high < low:
        raise Refused("a repetition with its bounds the wrong way round")
    return low, high


def _number(cursor: Cursor) -> int:
    digits = ""
    while (char := cursor.peek()) and char in "0123456789":
        digits += cursor.take()
    if not digits or int(digits) > _MOST:
        raise Refused("a repetition without a proper number")
    return int(digits)
