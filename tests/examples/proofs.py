"""Faults of an example command that the pages themselves prove, without this project's reading.

JSON that Python's own parser refuses; an option that the command's page doesn't show; an option
that its Synopsis demands and the command lacks. A command that is refused with such a fault is not
listed as an exception: who doubts it finds the proof here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.examples.shown import named_files

_FLAG = re.compile(r"(?<![\w-])--[a-z][a-z0-9-]*")
_USAGE = re.compile(
    r"(?m)^ +(?P<open>\[?)(?P<flags>--[a-z0-9-]+(?: \| --[a-z0-9-]+)*)(?: <value>)?"
)
# What stands in for all required options at once.
_INPUT = ("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton")

Shown = Callable[[str], str | None]


def fault(words: Sequence[str], details: str, folder: Path, shown: Shown) -> str | None:
    """What is wrong with a refused command, where that can be proven; ``details`` is the refusal.

    ``words`` stand behind the program's name, ``shown`` gives the content of a file.
    """
    page = _page(words, folder)
    if page is None:
        return None
    if "JSON" in details or "control character" in details:
        broken = next((text for text in _texts(words, shown) if _is_broken_json(text)), None)
        return None if broken is None else "what opens like JSON is none"
    if "Unknown options" in details:
        unknown = next((word for word in _flags(words) if not _is_shown(word, page)), None)
        return None if unknown is None else f"the command's page shows no option {unknown}"
    if "required" in details:
        missing = next(_missing(words, page), None)
        return None if missing is None else f"the Synopsis demands {missing}"
    return None


def _page(words: Sequence[str], folder: Path) -> str | None:
    """The text of the page of the command that the words name."""
    names = [word for word in words if re.fullmatch(r"[a-z0-9][a-z0-9-]*", word)]
    for depth in (3, 2):
        path = folder.joinpath(*names[:depth]).with_suffix(".rst")
        if len(names) >= depth and path.is_file():
            return path.read_text(encoding="utf-8")
    return None


def _texts(words: Sequence[str], shown: Shown) -> Iterator[str]:
    yield from words
    for name in named_files(words):
        text = shown(name)
        if text is not None:
            yield text


def _is_broken_json(text: str) -> bool:
    if not text.lstrip().startswith(("{", "[")):
        return False
    try:
        json.loads(text)
    except ValueError:
        return True
    return False


def _flags(words: Sequence[str]) -> list[str]:
    return [word.partition("=")[0] for word in words if re.match(r"--\w", word)]


def _is_shown(flag: str, page: str) -> bool:
    """Whether a page shows an option, or one that ``flag`` begins like."""
    return any(each.startswith(flag) for each in _FLAG.findall(page.split("\nExamples\n", 1)[0]))


def _missing(words: Sequence[str], page: str) -> Iterator[str]:
    """The options that a Synopsis has without brackets, and the words have not."""
    given = _flags(words)
    if any(flag in given for flag in _INPUT):
        return
    synopsis = page.partition("\nSynopsis\n")[2].partition("\nOptions\n")[0]
    for usage in _USAGE.finditer(synopsis):
        flags = usage["flags"].split(" | ")
        if not usage["open"] and not any(each.startswith(word) for each in flags for word in given):
            yield flags[0]
