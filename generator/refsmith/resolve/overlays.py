"""Corrections of the documentation: ``specs/overlays/*.toml``.

A file holds ``[[overlay]]`` tables:

    pages = ["iam/create-*"]      the commands, in words with slashes; a star stands for any text
    kind = "pattern"              the kind of rule
    words = "...: =,.@-"          what its sentence says, white space as one (or)
    documented = "[a-z-]/"        the documented value
    value = "[\\\\w+=,.@-]+"      what holds instead; or drop = true: nothing does
    reason = "..."                why, so that it can be checked against the page

The rule itself stays as documented; the correction stands beside it, and is what is enforced.
"""

import fnmatch
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from refsmith.config import specs_file
from refsmith.model import ListOf, MapOf, Operation, Overlay, Rule, Shape, Structure
from refsmith.model.shapes import Recursive
from refsmith.problems import Problem, RefsmithError

FOLDER = "overlays"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One correction, as its file states it."""

    pages: tuple[str, ...]
    kind: str
    words: str | None
    documented: object
    overlay: Overlay

    def is_for(self, command: str) -> bool:
        """Whether it is about the command, in words with slashes."""
        return any(fnmatch.fnmatchcase(command, page) for page in self.pages)

    def matches(self, rule: Rule) -> bool:
        """Whether a rule is the one that is corrected."""
        if rule.kind != self.kind:
            return False
        if self.words is not None:
            text = " ".join((rule.text or "").split())
            return text.endswith(self.words) or f"{self.words} " in text or f"{self.words}." in text
        return getattr(rule, "value", getattr(rule, "values", None)) == self.documented


@cache
def read_overlays(folder: Path | None = None) -> tuple[Entry, ...]:
    """All corrections in a folder of overlays, by default the tool's own.

    Raises RefsmithError for a file that is not as it should be.
    """
    entries: list[Entry] = []
    for path in sorted((folder or specs_file(FOLDER)).glob("*.toml")):
        try:
            with path.open("rb") as file:
                data: dict[str, Any] = tomllib.load(file)
            entries += [_entry(path.name, table) for table in data["overlay"]]
        except (OSError, KeyError, ValueError, TypeError) as error:
            raise RefsmithError(f"{path} can't be used as overlays: {error!r}") from error
    return tuple(entries)


def _entry(file: str, table: dict[str, Any]) -> Entry:
    drop = table.get("drop", False) is True
    if drop == ("value" in table):
        raise ValueError("an overlay has either a value or drop = true")
    if ("words" in table) == ("documented" in table):
        raise ValueError("an overlay is chosen either by words or by the documented value")
    return Entry(
        pages=tuple(table["pages"]),
        kind=table["kind"],
        words=table.get("words"),
        documented=table.get("documented"),
        overlay=Overlay(file=file, reason=table["reason"], value=table.get("value"), drop=drop),
    )


def apply_overlays(operation: Operation, entries: tuple[Entry, ...]) -> Operation:
    """The operation with the corrections that are about it beside its rules.

    One that changes nothing where it matches is a Problem.
    """
    command = "/".join(operation.command)
    mine = [entry for entry in entries if entry.is_for(command)]
    if not mine:
        return operation
    problems: list[Problem] = []

    def corrected(rules: tuple[Rule, ...], line: int) -> tuple[Rule, ...]:
        return tuple(_corrected(rule, mine, operation.page, line, problems) for rule in rules)

    def walk(shape: Shape, line: int) -> Shape:
        match shape:
            case Recursive():
                return shape
            case Structure():
                members = tuple(
                    replace(each, shape=walk(each.shape, line + (each.offset or 0)))
                    for each in shape.members
                )
                return replace(shape, members=members, rules=corrected(shape.rules, line))
            case ListOf():
                item = walk(shape.item, line + (shape.offset or 0))
                return replace(shape, item=item, rules=corrected(shape.rules, line))
            case MapOf():
                return replace(
                    shape,
                    key=walk(shape.key, line + (shape.key_offset or 0)),
                    value=walk(shape.value, line + (shape.value_offset or 0)),
                    rules=corrected(shape.rules, line),
                )
            case _:
                return replace(shape, rules=corrected(shape.rules, line))

    options = tuple(
        replace(option, shape=walk(option.shape, option.line)) for option in operation.options
    )
    rules = corrected(operation.rules, 0)
    found = tuple(problems)
    return replace(operation, options=options, rules=rules, problems=(*operation.problems, *found))


def _corrected(
    rule: Rule, entries: list[Entry], page: str, line: int, problems: list[Problem]
) -> Rule:
    for entry in entries:
        if not entry.matches(rule):
            continue
        value = getattr(rule, "value", getattr(rule, "values", None))
        if not entry.overlay.drop and entry.overlay.value == value:
            problems.append(
                Problem(
                    page=page,
                    line=line + rule.offset,
                    kind="idle-overlay",
                    message=f"{entry.overlay.file} changes nothing here: {value!r} is documented",
                    hint="narrow its pages or its words, or take it out",
                )
            )
            continue
        return replace(rule, overlay=entry.overlay)
    return rule
