"""The commands that are refused for a reason that somebody has looked at."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FILE = Path(__file__).with_name("exceptions.toml")


@dataclass(frozen=True, slots=True)
class Excused:
    """Why a command may be refused, and what the refusal has to say.

    ``ours`` marks a gap of this project's.
    """

    command: str
    says: str
    reason: str
    ours: bool


def exceptions() -> dict[str, Excused]:
    """The exceptions by command; ValueError for one that is listed twice."""
    found: dict[str, Excused] = {}
    for each in _read():
        if each.command in found:
            raise ValueError(f"{each.command} is listed twice")
        found[each.command] = each
    return found


def _read() -> Iterator[Excused]:
    for entry in tomllib.loads(_FILE.read_text(encoding="utf-8"))["exception"]:
        for command in entry["commands"]:
            yield Excused(command, entry["says"], entry["reason"], entry.get("ours", False))
