"""Rules and values in a few words, for messages."""

from collections.abc import Sequence

from refsmith.model import Bounds
from refsmith.rules.dialect.codepoints import Ranges

_SHOWN = 6


def bounds(rule: Bounds) -> str:
    """``a length of 1 to 64``, ``at most 9 entries``."""
    low, high = rule.min, rule.max
    if low is not None and high is not None:
        number = f"{low:,} to {high:,}" if low != high else f"exactly {low:,}"
    elif high is not None:
        number = f"at most {high:,}"
    else:
        number = f"at least {low or 0:,}"
    return {"length": f"a length of {number}", "count": f"{number} entries"}.get(rule.kind, number)


def listing(values: Sequence[str]) -> str:
    """Some of the values, and how many more there are."""
    shown = ", ".join(repr(each) for each in values[:_SHOWN])
    more = len(values) - _SHOWN
    return f"{shown} and {more} more" if more > 0 else shown


def letters(ranges: Ranges) -> str:
    """A set of characters: ``'A' to 'Z', '_'``."""
    shown = [_run(low, high) for low, high in ranges[:_SHOWN]]
    more = len(ranges) - _SHOWN
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")


def _run(low: int, high: int) -> str:
    if low == high:
        return repr(chr(low))
    return f"{chr(low)!r}{', ' if high == low + 1 else ' to '}{chr(high)!r}"
