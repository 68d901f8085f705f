"""The YAML form of an input skeleton: block style, in the page's order, with comments.

Written by hand because comments and order are the point of it, and YAML libraries drop both.
"""

from __future__ import annotations

import base64
import json

from ..declare import ListOf, MapOf, Member, Structure
from .shapes import resolved
from .skeleton import comment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import IO, Any

    from ..declare import Shape


def write(members: Sequence[Member], sample: dict[str, Any], stream: IO[str]) -> None:
    """Writes ``sample``, the values of ``members``, as YAML."""
    if not sample:
        stream.write("{}\n")
    for line in _members(members, sample, ""):
        stream.write(line.rstrip() + "\n")


def _members(members: Sequence[Member], sample: dict[str, Any], indent: str) -> Iterator[str]:
    for member in members:
        if member.name in sample:
            note = comment(member.shape, member.required)
            yield from _entry(member.name, sample[member.name], member.shape, indent, note)


def _entry(key: str, value: Any, shape: Shape, indent: str, note: str = "") -> Iterator[str]:
    """``key: value``, a value with parts on lines of its own; the comment stands on the first."""
    behind = f"  # {note}" if note else ""
    head = f"{indent}{_scalar(key)}:"
    if not isinstance(value, (dict, list)) or not value:
        yield f"{head} {_scalar(value)}{behind}"
        return
    yield head + behind
    # Lists stand in line with their key, as is the custom.
    yield from _lines(value, resolved(shape), indent if isinstance(value, list) else indent + "  ")


def _lines(value: Any, shape: Shape, indent: str) -> Iterator[str]:
    if isinstance(shape, Structure):
        yield from _members(shape.members, value, indent)
    elif isinstance(shape, MapOf):
        for key, each in value.items():
            yield from _entry(key, each, shape.value, indent)
    elif isinstance(shape, ListOf):
        for item in value:
            yield from _item(item, resolved(shape.item), indent)


def _item(value: Any, shape: Shape, indent: str) -> Iterator[str]:
    """``- value``; of a value with parts the first line stands behind the dash."""
    if not isinstance(value, (dict, list)) or not value:
        yield f"{indent}- {_scalar(value)}"
        return
    for number, line in enumerate(_lines(value, shape, indent + "  ")):
        yield f"{indent}- {line[len(indent) + 2 :]}" if number == 0 else line


def _scalar(value: Any) -> str:
    """A scalar, or an empty list or map, as YAML has it on one line."""
    if isinstance(value, bytes):
        return f'!!binary "{base64.b64encode(value).decode()}"'
    if isinstance(value, str):
        return value if _plain(value) else json.dumps(value, ensure_ascii=False)
    return json.dumps(value)


def _plain(text: str) -> bool:
    """Whether a string needs no quotes: a name that nobody could take for anything else."""
    words = text.replace("_", "").replace("-", "")
    reserved = ("true", "false", "yes", "no", "on", "off", "null", "y", "n")
    return (
        words.isascii() and words.isalnum() and text[0].isalpha() and text.lower() not in reserved
    )
