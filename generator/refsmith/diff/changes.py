"""A change in meaning: what kind, where, from what to what, and how hard for the caller."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, Literal

Effect = Literal["breaking", "compatible", "documentation"]
Side = Literal["input", "output", "page"]
Kind = Literal[
    "service-added",
    "service-removed",
    "page-added",
    "page-removed",
    "page-kind-changed",
    "api-changed",
    "global-option-added",
    "global-option-removed",
    "option-added",
    "option-removed",
    "option-renamed",
    "flag-added",
    "flag-removed",
    "api-member-changed",
    "member-added",
    "member-removed",
    "type-changed",
    "required-added",
    "required-dropped",
    "union-added",
    "union-dropped",
    "streaming-added",
    "streaming-dropped",
    "recursion-changed",
    "rule-added",
    "rule-removed",
    "rule-tightened",
    "rule-loosened",
    "rule-changed",
    "values-added",
    "values-removed",
    "text-changed",
]
EFFECTS: tuple[Effect, ...] = ("breaking", "compatible", "documentation")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place on a page: ``--tags[].Key``, ``User.Tags[].Key`` of an output, "" for the page.

    Lines count from 1 in each side's page; None where nothing stands there.
    """

    page: str
    place: str
    old_line: int | None = None
    new_line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change at one place.

    ``rule`` is the kind of rule that changed, ``old`` and ``new`` plain values of JSON (None:
    nothing). ``why`` says in words what the judgement rests on, where the kind alone doesn't;
    ``example`` is a value that was accepted and is refused now; ``hint`` what it may have become.
    ``same`` tells changes of one shared shape from others: equal ones are one change.
    """

    kind: Kind
    effect: Effect
    side: Side
    spot: Spot
    rule: str | None = None
    old: Any = None
    new: Any = None
    why: str = ""
    example: str | None = None
    hint: str = ""
    same: Hashable = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a rule: a change without its place.

    ``effect`` stands where it is not the one that the kind has by itself.
    """

    kind: Kind
    old: Any = None
    new: Any = None
    why: str = ""
    example: str | None = None
    effect: Effect | None = None
