"""A row of a table of wordings."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from refsmith.model import Rule

STRINGS = frozenset({"string"})
NUMBERS = frozenset({"integer", "long", "float", "double"})
ENTRIES = frozenset({"list", "map"})

# What a row makes of a match: a rule without its place, or nothing where the words say too little.
Make = Callable[[re.Match[str], str], Rule | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One wording and what it means for a value.

    ``name`` is the row's in the table of severities; ``wording`` is looked for in a sentence as
    it reads (of ``span`` sentences in a row, joined by a blank, where it is more than one);
    ``types`` are those of the values that it speaks of, and ``make`` gets the match and the type.
    ``cue`` is a word in lower case without which the wording can't be there. ``matches`` are
    examples, each a text, a type, and what the rule states; ``misses`` are texts with a type that
    the wording must leave alone.
    """

    name: str
    wording: re.Pattern[str]
    types: frozenset[str]
    make: Make
    cue: str
    span: int = 1
    matches: tuple[tuple[str, str, object], ...] = field(default=(), compare=False)
    misses: tuple[tuple[str, str], ...] = field(default=(), compare=False)


def worded(text: str) -> re.Pattern[str]:
    """A wording; upper and lower case are alike."""
    return re.compile(text, re.IGNORECASE)
