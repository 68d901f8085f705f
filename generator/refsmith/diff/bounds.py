"""Lowest and highest: what holds together, and which way it moved."""

from collections.abc import Iterable
from typing import Any

from refsmith.diff.changes import Kind

Interval = dict[str, int | float]


def interval(said: Iterable[dict[str, Any]]) -> Interval:
    """The bounds that hold where several are stated: the narrowest of each side."""
    stated = list(said)
    lows = [each["min"] for each in stated if "min" in each]
    highs = [each["max"] for each in stated if "max" in each]
    found: Interval = {}
    if lows:
        found["min"] = max(lows)
    if highs:
        found["max"] = min(highs)
    return found


def bounds_change(old: Interval, new: Interval) -> Kind:
    """Tightened, loosened, or both at once: changed."""
    infinite = float("inf")
    low = new.get("min", -infinite) - old.get("min", -infinite) if _differ(old, new, "min") else 0
    high = old.get("max", infinite) - new.get("max", infinite) if _differ(old, new, "max") else 0
    if low > 0 or high > 0:
        return "rule-changed" if low < 0 or high < 0 else "rule-tightened"
    return "rule-loosened"


def _differ(old: Interval, new: Interval, side: str) -> bool:
    return old.get(side) != new.get(side)
