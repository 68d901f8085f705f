"""The values that published example requests give, by the place where they stand.

A named form, a size or a refused value stands in no table of the renderer's: what proves such a
wording is that the examples keep to it. They are botocore's own, and the commands in the Examples
sections of a folder of pages.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from refsmith.model import Operation
from tests.examples.samples import samples
from tests.examples.sections import blocks
from tests.examples.shell import commands
from tests.examples.shown import content

# A value's place as ``prose_walk`` writes it, and the values that stand there.
Shown = dict[str, list[Any]]


def shown(operation: Operation, pages: Path | None) -> Shown:
    """What examples of the operation give: texts, numbers, lists, maps."""
    found: Shown = defaultdict(list)
    flags = {option.member: option.flags[0] for option in operation.options if option.member}
    if operation.api is not None:
        for parameters in _requests().get((operation.api.uid, operation.api.operation), ()):
            for member, value in parameters.items():
                if member in flags:
                    _walk(flags[member], value, found)
    path = None if pages is None else pages / f"{operation.page}.rst"
    if path is not None and path.is_file():
        for flag, text in _given(path.read_text(encoding="utf-8"), frozenset(flags.values())):
            found[flag].append(text)
    return found


@cache
def _requests() -> dict[tuple[str, str], list[Any]]:
    found: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for sample in samples():
        found[sample.uid, sample.operation].append(sample.parameters)
    return found


def _walk(path: str, value: object, found: Shown) -> None:
    found[path].append(value)
    parts: Any = value
    if isinstance(value, dict):
        for name, entry in parts.items():
            # Of a structure or of a map: which of them it is, the place of a rule tells.
            _walk(f"{path}.{name}", entry, found)
            _walk(f"{path}{{}}", entry, found)
    elif isinstance(value, list):
        for entry in parts:
            _walk(f"{path}[]", entry, found)


def _given(text: str, flags: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Each option with the single word that an example command gives for it."""
    found = list(blocks(text))
    for place, block in enumerate(found):
        for command in commands(block.text):
            words = list(command.words)
            for flag, word in pairwise(words):
                if flag not in flags:
                    continue
                prefix, mark, name = word.partition("://")
                if mark and prefix in ("file", "fileb"):
                    file = content(name, found, place)
                    if file is not None:
                        yield flag, file
                else:
                    yield flag, word
