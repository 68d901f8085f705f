"""What the generated package makes of a documented pattern."""

from __future__ import annotations

from awsref._runtime.patterns import compile_pattern
from refsmith.rules.dialect import translate


def matches(pattern: str, text: str) -> bool:
    """Whether a text matches a pattern that is enforced."""
    made = translate(pattern)
    assert made.regex is not None, made.reason
    return bool(compile_pattern(made.regex, made.linear)(text))
