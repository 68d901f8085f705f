"""Temporary: compiles translated patterns with Python's own engine."""

from __future__ import annotations

import re
from collections.abc import Callable


def compile_pattern(regex: str, linear: bool) -> Callable[[str], object]:
    """A predicate that says whether a whole string matches."""
    return re.compile(regex, re.ASCII).fullmatch
