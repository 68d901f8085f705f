"""Whether a documented pattern means the same to Java and to Python, as it stands."""

import re

# Constructs that both dialects read alike when the whole value has to match: literals, groups,
# the ASCII shorthands, escapes of punctuation, and classes without operators or nested brackets.
_ESCAPE = r"\\(?:[dDwWsStnrfa]|[^\w\s])"
_CLASS = rf"\[\^?(?:\]|{_ESCAPE}|[^\\\[\]&|~])(?:{_ESCAPE}|[^\\\[\]&|~])*\]"
_TOKEN = re.compile(
    rf"{_ESCAPE}|{_CLASS}|\((?!\?)|\(\?(?::|=|!|<=|<!)|\)|\||[*+?][?]?|\{{\d+(?:,\d*)?\}}\??"
    r"|[^\\\[\](){}|*+?.^$\s]| "
)
_WIDE_RANGE = re.compile(r"\\[dDwWsS]-[^\]]|-\\[dDwWsS]")


def is_plain(pattern: str) -> bool:
    """Whether Python, with ASCII classes and the whole value, says what Java says."""
    body = pattern.removeprefix("^")
    if body.endswith("$") and not body.endswith("\\$"):
        body = body[:-1]
    # An anchor that binds one arm of an alternative alone is still both dialects' own.
    at = 0
    while at < len(body):
        match = _TOKEN.match(body, at)
        if match is None:
            return False
        if match[0].startswith("[") and (_WIDE_RANGE.search(match[0]) or "[" in match[0][1:]):
            return False
        at = match.end()
    return body.isascii()
