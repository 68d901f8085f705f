r"""Backslashes that were doubled once too often on a pattern's way into the documentation.

``\\d{12}`` says a backslash and twelve d's, and an account's digits are meant. A doubled backslash
is taken for a single one where that makes an escape of what follows, unless the pattern goes on as
if a backslash were meant: with a word (``C:\\windows``), or with a dot that is repeated
(``C:\\.*``). It takes all of them: a pattern that names a backslash anywhere else knows how to.
"""

import re

# What a backslash makes an escape of, outside a class and inside one.
_OUTSIDE = re.compile(r"[dDwWsSbB](?![a-z])|[pP]\{|\.(?![*+?{])|[+*?-]")
_INSIDE = re.compile(r"[dDwWsS](?![a-z])|[pP]\{|-(?![A-Za-z0-9\]])")


def undoubled(pattern: str) -> str | None:
    """The pattern with single backslashes for doubled ones; None where some are meant."""
    made: list[str] = []
    at = 0
    in_class = False
    while at < len(pattern):
        char = pattern[at]
        if char != "\\":
            in_class = char == "[" or (in_class and char != "]")
            made.append(char)
            at += 1
        elif not pattern.startswith("\\\\", at):
            made.append(pattern[at : at + 2])
            at += 2
        elif (_INSIDE if in_class else _OUTSIDE).match(pattern, at + 2):
            made.append(pattern[at + 1 : at + 3])
            at += 3
        elif in_class and pattern.startswith("-]", at + 2):
            # A hyphen that stands last is one with or without its backslash.
            made.append("\\-")
            at += 3
        else:
            return None
    return "".join(made)
