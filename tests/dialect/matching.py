"""What the generated package makes of a documented pattern."""

from __future__ import annotations

from awsref._runtime.patterns import compile_pattern
from refsmith.rules.dialect import Translation, translate, translate_to_the_letter


def matches(pattern: str, text: str) -> bool:
    """Whether a text matches a pattern that is enforced."""
    return _judged(translate(pattern), text)


def matches_to_the_letter(pattern: str, text: str) -> bool:
    """Whether it matches what the pattern says, nothing widened."""
    return _judged(translate_to_the_letter(pattern), text)


def _judged(made: Translation, text: str) -> bool:
    assert made.regex is not None, made.reason
    return bool(compile_pattern(made.regex, made.linear)(text))
