"""Lines found by what they begin with.

A regular expression tried at the start of every line reads a page at some 35 MB a second; the
beginning of the few lines that matter is found by plain search at a gigabyte.
"""

import re
from collections.abc import Iterator


def lines_matching(pattern: re.Pattern[str], text: str, beginning: str) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` at the starts of lines that begin with ``beginning``, in order.

    As with ``finditer``, the next one is looked for behind the last.
    """
    at = 0
    if text.startswith(beginning):
        match = pattern.match(text)
        if match is not None:
            yield match
            at = match.end()
    wanted = "\n" + beginning
    # A match may end behind the line break that the next line needs before it.
    at = text.find(wanted, max(at - 1, 0))
    while at >= 0:
        match = pattern.match(text, at + 1)
        behind = at + 1
        if match is not None:
            yield match
            behind = max(match.end() - 1, behind)
        at = text.find(wanted, behind)
