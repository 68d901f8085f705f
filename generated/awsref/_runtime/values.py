"""Which Python values stand for which documented type, and how long they are.

What botocore accepts is accepted here and what it refuses is refused, but for two things: a
boolean is no number (botocore would send ``true``), and a timestamp that makes botocore crash is
refused like one that it cannot parse.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal
    from typing import Any

# What a message asks for.
WORDS = {
    "string": "a string",
    "integer": "a whole number",
    "long": "a whole number",
    "float": "a number",
    "double": "a number",
    "boolean": "True or False",
    "timestamp": "a time (a datetime, a text that names one, or seconds since 1970)",
    "blob": "bytes, a string or a file",
    "document": "a JSON value (None, bool, int, float, str, list, dict)",
    "json": "a value that JSON can hold",
    "structure": "a dict",
    "map": "a dict",
    "list": "a list or a tuple",
}


def is_whole(value: object) -> bool:
    """Whether it is an int, and no bool."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_number(value: object) -> bool:
    """Whether it is an int, a float or a Decimal, and no bool."""
    if isinstance(value, (int, float)):
        return not isinstance(value, bool)
    from decimal import Decimal

    return isinstance(value, Decimal)


def is_time(value: object) -> bool:
    """Whether botocore can make a time of it: a datetime, seconds since 1970, or a text."""
    from datetime import datetime

    if isinstance(value, datetime):
        return True
    if isinstance(value, bool):
        return False
    if isinstance(value, (str, bytes, bytearray)):
        return _is_time_text(value)
    return hasattr(value, "__float__") and _is_seconds(value)


def _is_seconds(value: object) -> bool:
    """Whether it counts seconds to a moment that a datetime can hold; raises nothing."""
    from datetime import datetime, timedelta

    try:
        datetime(1970, 1, 1) + timedelta(seconds=float(value))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    except (ArithmeticError, TypeError, ValueError):
        return False
    return True


def _is_time_text(value: str | bytes | bytearray) -> bool:
    try:
        float(value)
    except ValueError:
        pass
    else:
        # "20240101" reads as seconds to botocore too; what is out of their range is no date either.
        return _is_seconds(value)
    if isinstance(value, str) and _is_iso(value):
        return True
    # What is left is read by the library that botocore reads it with, where that is installed;
    # elsewhere nobody can tell, and nothing is refused.
    try:
        from dateutil import parser  # type: ignore[import-untyped]
    except ImportError:
        return True
    try:
        parser.parse(value)  # pyright: ignore[reportArgumentType]
    except (AttributeError, ArithmeticError, TypeError, ValueError):
        return False
    return True


def _is_iso(value: str) -> bool:
    from datetime import datetime

    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def is_blob(value: object) -> bool:
    """Whether it is bytes, a string (its UTF-8) or something that can be read."""
    return isinstance(value, (bytes, bytearray, str)) or hasattr(value, "read")


def is_document(value: object) -> bool:
    """Whether it is built of what JSON has, in the plain types that botocore takes."""
    parts: Any = value
    if isinstance(value, dict):
        return all(is_document(entry) for entry in parts.values())
    if isinstance(value, list):
        return all(is_document(entry) for entry in parts)
    return value is None or isinstance(value, (str, int, float))


def is_json(value: object) -> bool:
    """Whether ``json.dumps`` takes it."""
    from json import dumps

    try:
        dumps(value)
    except (TypeError, ValueError):
        return False
    return True


FITS: dict[str, Callable[[object], bool]] = {
    "string": lambda value: isinstance(value, str),
    "integer": is_whole,
    "long": is_whole,
    "float": is_number,
    "double": is_number,
    "boolean": lambda value: isinstance(value, bool),
    "timestamp": is_time,
    "blob": is_blob,
    "document": is_document,
    "json": is_json,
    "structure": lambda value: isinstance(value, dict),
    "map": lambda value: isinstance(value, dict),
    "list": lambda value: isinstance(value, (list, tuple)),
}


def length(type: str, value: object) -> int | None:
    """Code points of a string, bytes of a blob; None for what has no length before it is read."""
    if isinstance(value, str):
        return len(value.encode("utf-8", "surrogatepass")) if type == "blob" else len(value)
    return len(value) if isinstance(value, (bytes, bytearray)) else None


def multiple(value: int | float | Decimal, of: int | float) -> bool:
    """Whether a number is a whole multiple, by its decimal digits (0.3 is one of 0.1)."""
    if isinstance(value, int) and isinstance(of, int):
        return value % of == 0
    from decimal import Decimal

    number = Decimal(str(value))
    try:
        return number.is_finite() and number % Decimal(str(of)) == 0
    except ArithmeticError:
        # Too large for the context's digits to tell; what can't be told isn't refused.
        return True
