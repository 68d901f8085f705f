"""Which content the page shows for a file that a command names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from tests.examples.sections import Block

_URL = re.compile(r"""(?:file|fileb)://([^\s'",}\]]+)""")


def named_files(words: Sequence[str]) -> list[str]:
    """The files that the words name behind ``file://`` or ``fileb://``."""
    return [name for word in words for name in _URL.findall(word)]


def base(name: str) -> str:
    """A path's last part, whatever the system that it was written for."""
    return PurePosixPath(name.replace("\\", "/")).name


def content(name: str, blocks: Sequence[Block], place: int) -> str | None:
    """The block that is shown as the file of that name: the next one whose lead names it, else the
    nearest before; None where the page shows none. ``place`` is that of the command's block."""
    wanted = re.compile(rf"(?<![\w.-]){re.escape(base(name))}(?![\w-]|\.\w)")

    def shows(block: Block) -> bool:
        return wanted.search(block.lead) is not None and not block.text.startswith(("aws ", "$ "))

    after = (block.text for block in blocks[place + 1 :] if shows(block))
    before = (block.text for block in reversed(blocks[:place]) if shows(block))
    return next(after, None) or next(before, None)
