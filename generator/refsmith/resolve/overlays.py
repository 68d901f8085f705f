"""Corrections to the documentation, kept as data: which rule of which page, and what holds instead.

A file of ``specs/overlays/`` is a list of corrections::

    [[overlay]]
    pages = ["boats/hire-boat", "boats/return-*"]
    kind = "pattern"
    words = "the following characters: =,."
    value = "[a-z_=,.]+"
    reason = "the list lost its underscore; a hire with one is accepted"

``pages`` are commands in words with slashes (a page's path below the specs folder; one that lies
in no service's folder is known by its command), a star stands for any text. ``kind`` is a rule's;
with it comes either ``words``, with which a sentence of a rule from prose ends or goes on behind a
blank or a full stop (runs of white space are one blank), or ``documented``, what the rule states
under the exported model's names: a string, a list of values, a table of bounds. ``place`` narrows
it to an option or a value below it (``--tags``, ``--tags[].Key``; what a result holds below
``output``), ``origin`` to listed rules or to those from prose. ``value`` is what holds, in the form
of ``documented``; ``drop = true`` says that nothing does. The first entry that means a rule holds,
so that an exception stands before what it is one to. No release is named: a page whose words were
mended leaves the correction idle.
"""

import fnmatch
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal, cast, get_args

from refsmith.config import specs_file
from refsmith.model import ListOf, MapOf, Operation, Overlay, Recursive, Rule, Shape, Structure
from refsmith.model.export import stated
from refsmith.problems import Problem, RefsmithError

Kind = Literal[
    "pattern",
    "length",
    "size",
    "range",
    "count",
    "enum",
    "multiple_of",
    "none_of",
    "format",
    "unique",
    "total",
    "at_most_one",
    "at_least_one",
    "exactly_one",
    "requires",
    "required_if",
    "only_when",
    "forbidden_if",
    "compare",
    "default",
    "deprecated",
    "idempotency_token",
]
_KEYS = frozenset(
    {"pages", "kind", "place", "origin", "words", "documented", "value", "drop", "reason"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One entry of a file: how its rule is found, and the overlay that the rule gets.

    ``number`` is the entry's in its file, counted from 1.
    """

    pages: tuple[str, ...]
    kind: str
    overlay: Overlay
    number: int
    place: str | None = None
    origin: str | None = None
    words: str | None = None
    documented: object = None

    def __str__(self) -> str:
        """Where the entry stands: ``iam.toml, entry 2``."""
        return f"{self.overlay.file}, entry {self.number}"

    def means(self, rule: Rule, place: str) -> bool:
        """Whether this is the rule that the entry corrects."""
        if rule.kind != self.kind or (self.origin is not None and rule.origin != self.origin):
            return False
        if self.place is not None and place != self.place:
            return False
        if self.words is not None and not self._worded(rule.text or ""):
            return False
        return self.documented is None or _same(rule, self.documented)

    def is_for(self, operation: Operation) -> bool:
        """Whether it is about the operation's page."""
        named = _named(self.pages)
        return named(operation.page) is not None or named("/".join(operation.command)) is not None

    def _worded(self, text: str) -> bool:
        text = " ".join(text.split())
        words = self.words or ""
        return text.endswith(words) or f"{words} " in text or f"{words}. " in f"{text} "

    def changes(self, rule: Rule) -> bool:
        """Whether the rule says anything else than what the entry puts in its stead."""
        return self.overlay.drop or not _same(rule, self.overlay.value)


@cache
def _named(pages: tuple[str, ...]) -> Callable[[str], re.Match[str] | None]:
    """What tells whether a page is one of those that ``pages`` names, or matches as a pattern."""
    return re.compile("|".join(map(fnmatch.translate, pages))).match


def _same(rule: Rule, value: object) -> bool:
    """Whether a rule states ``value``, in any of the forms that an entry may have."""
    said = stated(rule)
    if isinstance(value, Mapping):
        return said == dict(cast("Mapping[str, object]", value))
    return len(said) == 1 and next(iter(said.values())) == value


@cache
def read_overlays(folder: Path | None = None) -> tuple[Correction, ...]:
    """Reads every ``*.toml`` of a folder (the tool's own ``specs/overlays`` where none is named).

    Raises RefsmithError, naming file and entry, for a file that can't be read and for an entry
    that names no page, no rule, no reason, or not one of ``value`` and ``drop`` alone.
    """
    folder = folder or specs_file("overlays")
    found: list[Correction] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise RefsmithError(f"{path} can't be read: {error}") from error
        entries = _list(data.get("overlay"))
        if entries is None or data.keys() != {"overlay"}:
            raise RefsmithError(f"{path}: a file of overlays is a list of [[overlay]] tables")
        found += [_correction(path, number, entry) for number, entry in enumerate(entries, 1)]
    return tuple(found)


def _list(value: object) -> list[object] | None:
    return cast("list[object]", value) if isinstance(value, list) else None


def _correction(path: Path, number: int, entry: Any) -> Correction:
    wrong = _wrong(entry)
    if wrong is not None:
        raise RefsmithError(f"{path}, entry {number}: {wrong}")
    return Correction(
        pages=tuple(entry["pages"]),
        kind=entry["kind"],
        number=number,
        place=entry.get("place"),
        origin=entry.get("origin"),
        words=entry.get("words"),
        documented=entry.get("documented"),
        overlay=Overlay(
            file=path.name,
            reason=entry["reason"],
            value=entry.get("value"),
            drop=entry.get("drop", False),
        ),
    )


def _wrong(entry: Any) -> str | None:
    """What keeps an entry from being one."""
    if not isinstance(entry, dict):
        return "an overlay is a table"
    table = cast("dict[str, Any]", entry)
    unknown = sorted(table.keys() - _KEYS)
    pages = _list(table.get("pages"))
    if unknown:
        return f"unknown key {unknown[0]!r}; known are {', '.join(sorted(_KEYS))}"
    if not pages or not all(isinstance(each, str) for each in pages):
        return "pages is a list of the pages that it is for"
    if table.get("kind") not in get_args(Kind):
        return f"kind is one of {', '.join(get_args(Kind))}"
    if not isinstance(table.get("reason"), str) or not table["reason"].strip():
        return "a reason is missing"
    if ("words" in table) == ("documented" in table):
        return "name either the words or the documented value that it corrects"
    if any(not isinstance(table.get(key, ""), str) for key in ("words", "place", "origin")):
        return "words, place and origin are strings"
    if ("value" in table) == ("drop" in table) or table.get("drop", True) is not True:
        return "say either value, or drop = true"
    return None


def apply_overlays(operation: Operation, overlays: tuple[Correction, ...]) -> Operation:
    """The operation with each corrected rule told so, and with problems for entries in vain.

    An entry that means a rule of the page and changes nothing in it is a problem; one that means
    none is idle, and is left to ``idle``.
    """
    chosen = tuple(each for each in overlays if each.is_for(operation))
    if not chosen:
        return operation
    work = _Work(operation, chosen)
    options = tuple(
        replace(option, shape=work.shape(option.shape, option.flags[0], option.line))
        for option in operation.options
    )
    output = operation.output
    if output is not None:
        output = cast(Structure, work.shape(output, "output", operation.output_line))
    rules = work.rules(operation.rules, "", 0)
    problems = tuple(sorted((*operation.problems, *work.problems), key=_order))
    return replace(operation, options=options, output=output, rules=rules, problems=problems)


def _order(problem: Problem) -> tuple[int, str]:
    return (problem.line or 0, problem.kind)


def applied(operation: Operation, overlays: tuple[Correction, ...]) -> tuple[Correction, ...]:
    """The entries that mean a rule of this page."""
    work = _Work(operation, tuple(each for each in overlays if each.is_for(operation)))
    for option in operation.options:
        work.shape(option.shape, option.flags[0], option.line)
    if operation.output is not None:
        work.shape(operation.output, "output", operation.output_line)
    work.rules(operation.rules, "", 0)
    return tuple(work.met)


def idle(overlays: tuple[Correction, ...], met: Iterable[Correction]) -> tuple[Correction, ...]:
    """The entries that no page had a rule for, given those that ``applied`` found on all pages."""
    known = {(each.overlay.file, each.number) for each in met}
    return tuple(each for each in overlays if (each.overlay.file, each.number) not in known)


class _Work:
    """A walk over one operation's rules."""

    def __init__(self, operation: Operation, chosen: tuple[Correction, ...]) -> None:
        self._page = operation.page
        self._chosen = chosen
        self.met: list[Correction] = []
        self.problems: list[Problem] = []

    def rules(self, rules: tuple[Rule, ...], place: str, line: int) -> tuple[Rule, ...]:
        """The rules, each with the first correction that means it."""
        return tuple(self._rule(rule, place, line) for rule in rules)

    def _rule(self, rule: Rule, place: str, line: int) -> Rule:
        correction = next((each for each in self._chosen if each.means(rule, place)), None)
        if correction is None:
            return rule
        self.met.append(correction)
        if correction.changes(rule):
            return replace(rule, overlay=correction.overlay)
        self.problems.append(
            Problem(
                page=self._page,
                line=line + rule.offset,
                kind="idle-overlay",
                message=f"{correction} changes nothing: the page says what it says",
                hint="remove the entry, or the page from its list",
            )
        )
        return rule

    def shape(self, shape: Shape, place: str, line: int) -> Shape:
        """The shape with its rules corrected, the same object where nothing was."""
        if isinstance(shape, Recursive):
            return shape
        rules = self.rules(shape.rules, place, line)
        if any(one is not other for one, other in zip(rules, shape.rules, strict=True)):
            shape = replace(shape, rules=rules)
        match shape:
            case Structure():
                return self._structure(shape, place, line)
            case ListOf():
                item = self.shape(shape.item, f"{place}[]", line + (shape.offset or 0))
                return shape if item is shape.item else replace(shape, item=item)
            case MapOf():
                key = self.shape(shape.key, f"{place}{{key}}", line + (shape.key_offset or 0))
                at = line + (shape.value_offset or 0)
                value = self.shape(shape.value, f"{place}{{}}", at)
                same = key is shape.key and value is shape.value
                return shape if same else replace(shape, key=key, value=value)
            case _:
                return shape

    def _structure(self, shape: Structure, place: str, line: int) -> Structure:
        parts = [
            self.shape(member.shape, f"{place}.{member.name}", line + (member.offset or 0))
            for member in shape.members
        ]
        if all(part is member.shape for part, member in zip(parts, shape.members, strict=True)):
            return shape
        members = tuple(
            member if part is member.shape else replace(member, shape=part)
            for part, member in zip(parts, shape.members, strict=True)
        )
        return replace(shape, members=members)
